//! Weights of `pallet_consent`, measured by `scripts/weights.sh`: do not edit.
//!
//! - Date: 2026-11-22
//! - Machine: AMD EPYC, 2 cores
//! - Compiler: rustc 1.95.0 (59807616e 2026-04-14)
//! - Command: `zorgketen-weights --pallet pallet_maternity --pallet pallet_settlement --pallet pallet_care_log --pallet pallet_consent --pallet pallet_participants --pallet pallet_validators --pallet pallet_root_motion --steps 50 --repeat 20 --out runtime/src/weights --pallet-out pallets`
//! - Steps: 50, repeat: 20
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights on the runtime's database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_consent::WeightInfo for WeightInfo<T> {
	/// Storage: reads 7, writes 4. Fastest run: 98_044_000 ps.
	fn grant() -> Weight {
		Weight::from_parts(166_101_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 6, writes 4. Fastest run: 91_110_000 ps.
	fn revoke() -> Weight {
		Weight::from_parts(109_674_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 5. Fastest run: 108_242_000 ps.
	fn break_glass() -> Weight {
		Weight::from_parts(175_097_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 3. Fastest run: 115_135_000 ps.
	fn review_break_glass() -> Weight {
		Weight::from_parts(140_342_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 286 + 4 n, writes 1 + 4 n. Fastest run: 2_733_203_000 ps.
	fn reap_expired(n: u32) -> Weight {
		Weight::from_parts(3_503_438_934, 0)
			.saturating_add(Weight::from_parts(45_050_188, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(286))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// Storage: reads 5 + 13 n, writes 2. Fastest run: 26_349_000 ps.
	fn notify(n: u32) -> Weight {
		Weight::from_parts(27_131_000, 0)
			.saturating_add(Weight::from_parts(85_576_171, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(13).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 9, writes 0. Fastest run: 67_967_000 ps.
	fn may_read() -> Weight {
		Weight::from_parts(109_034_000, 0).saturating_add(T::DbWeight::get().reads(9))
	}

	/// Storage: reads 7, writes 0. Fastest run: 79_519_000 ps.
	fn may_write() -> Weight {
		Weight::from_parts(85_960_000, 0).saturating_add(T::DbWeight::get().reads(7))
	}
}
