//! Who takes part, with keys that anyone can make again: this is a chain for measuring.

use codec::Encode;
use sp_core::{sr25519, DeriveJunction, Pair, H256};
use sp_io::hashing::blake2_256;
use zorgketen_runtime::AccountId;

/// How many members of staff are granted something by name.
pub const READERS: u32 = 22;

/// The keys of a chain that began with the development preset, and of those that came after.
pub struct People {
	clients: sr25519::Pair,
	carers: sr25519::Pair,
	readers: Vec<AccountId>,
	/// The provider of all cases.
	pub provider: AccountId,
	/// The insurer of all cases.
	pub insurer: AccountId,
	/// The practice of midwives of all cases.
	pub practice: AccountId,
	/// Who keeps the euros.
	pub agent: AccountId,
	/// An intaker of the provider.
	pub intaker: AccountId,
	/// A carer of the provider whom no client granted anything by name.
	pub carer: AccountId,
	/// A claims officer of the provider.
	pub office: AccountId,
	/// A claims officer of the insurer.
	pub officer: AccountId,
	/// A midwife of the practice.
	pub midwife: AccountId,
}

impl People {
	/// The people of the development preset, by their paths, and the roots of all other keys.
	pub fn new() -> Self {
		let readers = root("//reader");
		Self {
			clients: root("//client"),
			carers: root("//visitor"),
			readers: (0..READERS).map(|n| account(&nth(&readers, n))).collect(),
			provider: account(&root("//Alice")),
			insurer: account(&root("//Bob")),
			practice: account(&root("//Charlie")),
			agent: account(&root("//Dave")),
			intaker: account(&root("//Eve")),
			carer: account(&root("//Ferdie")),
			office: account(&root("//Alice//office")),
			officer: account(&root("//Bob//office")),
			midwife: account(&root("//Charlie//midwife")),
		}
	}

	/// The key of a client, by number.
	pub fn client_key(&self, client: u32) -> sr25519::Pair {
		nth(&self.clients, client)
	}

	/// The account of a client, by number.
	pub fn client(&self, client: u32) -> AccountId {
		account(&self.client_key(client))
	}

	/// The key of a carer who visits, by number.
	pub fn carer_key(&self, carer: u32) -> sr25519::Pair {
		nth(&self.carers, carer)
	}

	/// The account of a carer who visits, by number.
	pub fn visitor(&self, carer: u32) -> AccountId {
		account(&self.carer_key(carer))
	}

	/// Those whom clients grant something by name.
	pub fn readers(&self) -> &[AccountId] {
		&self.readers
	}

	/// The one of them with this number; numbers begin anew after the last.
	pub fn reader(&self, number: u32) -> AccountId {
		// the remainder of a division by their number
		self.readers[(number % READERS) as usize].clone()
	}

	/// The id of a case, by number.
	pub fn case(case: u32) -> H256 {
		blake2_256(&(b"zorgketen-state case", case).encode()).into()
	}
}

impl Default for People {
	fn default() -> Self {
		Self::new()
	}
}

fn root(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(path, None).expect("the paths of this file are valid")
}

/// From the root each time: reading a path stretches the development phrase, which takes a thousand times
/// as long as one step from it.
fn nth(root: &sr25519::Pair, number: u32) -> sr25519::Pair {
	root.derive(std::iter::once(DeriveJunction::hard(number)), None)
		.expect("a hard step of sr25519 never fails")
		.0
}

fn account(key: &sr25519::Pair) -> AccountId {
	key.public().into()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn keys_are_those_of_their_paths() {
		let people = People::new();
		assert_eq!(people.client(7), account(&root("//client//7")));
		assert_eq!(people.visitor(7), account(&root("//visitor//7")));
		assert_eq!(people.reader(READERS + 1), account(&root("//reader//1")));
	}
}
