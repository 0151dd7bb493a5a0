//! What this pallet asks of its runtime.

use alloc::vec::Vec;
use sp_runtime::KeyTypeId;

/// The authorities that each consensus engine holds at this moment.
pub trait AuthoritySets {
	/// Each engine's key type with the raw public keys of its authorities.
	fn current() -> Vec<(KeyTypeId, Vec<Vec<u8>>)>;
}

impl AuthoritySets for () {
	fn current() -> Vec<(KeyTypeId, Vec<Vec<u8>>)> {
		Vec::new()
	}
}

/// What the benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// An account that counts as an organisation, made if need be, without a nominee of its own.
	fn organisation() -> Option<AccountId>;
}
