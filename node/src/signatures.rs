//! Signatures that were found good are remembered.
//!
//! A node meets each signature several times: when a transaction comes, when it is validated again, and in a block, its own or
//! somebody else's. Each check takes some 55 µs, an eighth of what an author spends on a transaction. Whether a signature is good
//! depends on nothing but its bytes, so what was good once is good for ever, and the runtime gets the same answer as before. What
//! is bad is not remembered: nobody pays for making bad ones, and they would take the places of good ones.

use schnellru::{ByLength, LruMap};
use sp_core::{sr25519, Pair};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use sp_runtime_interface::{
	pass_by::{PassFatPointerAndRead, PassPointerAndRead},
	runtime_interface,
};
use std::sync::{LazyLock, Mutex, PoisonError};
use zorgketen_runtime::Hash;

/// The SDK's host functions, of which the check of a signature remembers.
pub type HostFunctions =
	sp_wasm_interface::ExtendedHostFunctions<sp_io::SubstrateHostFunctions, crypto::HostFunctions>;

/// More than a full pool and some blocks have; a few megabytes.
const REMEMBERED: u32 = 65_536;

static GOOD: LazyLock<Memory> = LazyLock::new(|| Memory::of(REMEMBERED));

/// Takes the place of the functions with these names in the SDK.
#[runtime_interface]
trait Crypto {
	/// For runtimes of a time when signatures could have another form; nothing to remember.
	#[version(1, register_only)]
	fn sr25519_verify(
		signature: PassPointerAndRead<&sr25519::Signature, 64>,
		message: PassFatPointerAndRead<&[u8]>,
		signer: PassPointerAndRead<&sr25519::Public, 32>,
	) -> bool {
		sr25519::Pair::verify_deprecated(signature, message, signer)
	}

	/// Whether the signature is of that signer, over that message.
	#[version(2, register_only)]
	fn sr25519_verify(
		signature: PassPointerAndRead<&sr25519::Signature, 64>,
		message: PassFatPointerAndRead<&[u8]>,
		signer: PassPointerAndRead<&sr25519::Public, 32>,
	) -> bool {
		GOOD.is_good(signature, message, signer)
	}
}

/// What was good; what nobody asked for longest is forgotten first.
struct Memory(Mutex<LruMap<Hash, ()>>);

impl Memory {
	fn of(places: u32) -> Self {
		Self(Mutex::new(LruMap::new(ByLength::new(places))))
	}

	fn is_good(
		&self,
		signature: &sr25519::Signature,
		message: &[u8],
		signer: &sr25519::Public,
	) -> bool {
		// The message comes last, as the others always have the same length: no two can be taken for each other.
		let whole = [signature.as_ref(), signer.as_ref(), message].concat();
		let hash = BlakeTwo256::hash(&whole);
		if self.with(|good| good.get(&hash).is_some()) {
			return true;
		}
		// not while others wait for the lock
		let is_good = sr25519::Pair::verify(signature, message, signer);
		if is_good {
			self.with(|good| good.insert(hash, ()));
		}
		is_good
	}

	fn with<T>(&self, act: impl FnOnce(&mut LruMap<Hash, ()>) -> T) -> T {
		act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_wasm_interface::HostFunctions as _;
	use std::collections::BTreeMap;

	fn remembered(memory: &Memory) -> usize {
		memory.with(|good| good.len())
	}

	#[test]
	fn what_was_good_is_good_again_and_nothing_else_is() {
		let memory = Memory::of(8);
		let carer = sr25519::Pair::from_seed(&[1; 32]);
		let other = sr25519::Pair::from_seed(&[2; 32]).public();
		let message = b"a visit of an hour";
		let signature = carer.sign(message);
		for _ in 0..2 {
			assert!(memory.is_good(&signature, message, &carer.public()));
			assert_eq!(remembered(&memory), 1);
			assert!(!memory.is_good(&signature, b"a visit of two hours", &carer.public()));
			assert!(!memory.is_good(&signature, &message[..17], &carer.public()));
			assert!(!memory.is_good(&signature, message, &other));
			for bit in [0, 255, 511] {
				let mut changed = signature;
				changed.0[bit / 8] ^= 1 << (bit % 8);
				assert!(
					!memory.is_good(&changed, message, &carer.public()),
					"bit {bit}"
				);
			}
			assert_eq!(remembered(&memory), 1);
		}
	}

	#[test]
	fn bytes_do_not_move_between_signer_and_message() {
		let memory = Memory::of(8);
		let carer = sr25519::Pair::from_seed(&[1; 32]);
		let signature = carer.sign(b"");
		assert!(memory.is_good(&signature, b"", &carer.public()));
		assert!(!memory.is_good(&signature, &[0], &carer.public()));
	}

	#[test]
	fn the_oldest_is_forgotten_and_checked_again() {
		let memory = Memory::of(4);
		let carer = sr25519::Pair::from_seed(&[1; 32]);
		let signed: Vec<_> = (0..9u8).map(|n| (n, carer.sign(&[n]))).collect();
		for _ in 0..2 {
			for (n, signature) in &signed {
				assert!(memory.is_good(signature, &[*n], &carer.public()));
				assert!(remembered(&memory) <= 4);
			}
		}
	}

	/// Under the names that the runtime asks for, and each name once.
	#[test]
	fn the_runtime_is_given_these() {
		let ours = crypto::HostFunctions::host_functions();
		let sdk = sp_io::SubstrateHostFunctions::host_functions();
		let mut given = BTreeMap::new();
		for function in HostFunctions::host_functions() {
			let before = given.insert(function.name(), function);
			assert!(before.is_none(), "{} twice", function.name());
		}
		assert_eq!(given.len(), sdk.len());
		for function in ours {
			let name = function.name();
			assert!(sdk.iter().any(|other| other.name() == name), "{name}");
			assert_eq!(given[name].signature(), function.signature(), "{name}");
		}
	}
}
