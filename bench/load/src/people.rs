//! Who signs, with keys that anyone can make again from their numbers: these are chains for measuring.

use sp_core::{sr25519, DeriveJunction, Pair, H256};
use sp_io::hashing::blake2_256;
use zorgketen_runtime::AccountId;

/// Providers of care; each has an intaker and its share of the carers.
pub const PROVIDERS: u32 = 4;
/// Insurers; each has a contract with each provider.
pub const INSURERS: u32 = 2;

/// One who signs operations.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, codec::Encode, codec::Decode,
)]
pub enum Signer {
	/// A carer, by number.
	Carer(u32),
	/// The client of a case, by the case's number.
	Client(u32),
	/// A client without a case, who tries to approve what is not hers.
	Intruder(u32),
}

/// The keys of all who take part.
pub struct People {
	carers: sr25519::Pair,
	clients: sr25519::Pair,
	intruders: sr25519::Pair,
	/// The organisations that give care.
	pub providers: Vec<AccountId>,
	/// An intaker of each.
	pub intakers: Vec<AccountId>,
	/// The organisations that pay.
	pub insurers: Vec<AccountId>,
	/// The practice of midwives of all cases: the development chain has it.
	pub practice: AccountId,
	/// A midwife of it.
	pub midwife: AccountId,
	/// Who keeps the euros.
	pub agent: AccountId,
}

impl People {
	/// All keys that are not made from a number, and the roots of the others.
	pub fn new() -> Self {
		let accounts = |path: &str, count| {
			let root = root(path);
			(0..count).map(|n| account(&nth(&root, n))).collect()
		};
		Self {
			carers: root("//bench//carer"),
			clients: root("//bench//client"),
			intruders: root("//bench//intruder"),
			providers: accounts("//bench//provider", PROVIDERS),
			intakers: accounts("//bench//intaker", PROVIDERS),
			insurers: accounts("//bench//insurer", INSURERS),
			practice: account(&root("//Charlie")),
			midwife: account(&root("//Charlie//midwife")),
			agent: account(&root("//Dave")),
		}
	}

	/// The key of a signer.
	pub fn key(&self, signer: Signer) -> sr25519::Pair {
		match signer {
			Signer::Carer(n) => nth(&self.carers, n),
			Signer::Client(n) => nth(&self.clients, n),
			Signer::Intruder(n) => nth(&self.intruders, n),
		}
	}

	/// The account of a signer.
	pub fn account(&self, signer: Signer) -> AccountId {
		account(&self.key(signer))
	}

	/// The id of a case, by number.
	pub fn case(number: u32) -> H256 {
		let mut name = b"zorgketen-bench case".to_vec();
		name.extend(number.to_le_bytes());
		blake2_256(&name).into()
	}
}

impl Default for People {
	fn default() -> Self {
		Self::new()
	}
}

/// The key of a path.
pub fn root(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(path, None).expect("the paths of this program are valid")
}

/// The key with a number under a root. From the root each time: reading a path stretches the development
/// phrase, which takes a thousand times as long as one step from it.
pub fn nth(root: &sr25519::Pair, number: u32) -> sr25519::Pair {
	root.derive(std::iter::once(DeriveJunction::hard(number)), None)
		.expect("a hard step of sr25519 never fails")
		.0
}

/// The account of a key.
pub fn account(key: &sr25519::Pair) -> AccountId {
	key.public().into()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn keys_are_those_of_their_paths_and_all_differ() {
		let people = People::new();
		assert_eq!(
			people.account(Signer::Client(7)),
			account(&root("//bench//client//7"))
		);
		let mut all = people.providers.clone();
		all.extend(people.intakers.clone());
		all.extend(people.insurers.clone());
		all.extend(
			[Signer::Carer(0), Signer::Client(0), Signer::Intruder(0)]
				.map(|who| people.account(who)),
		);
		let count = all.len();
		all.sort();
		all.dedup();
		assert_eq!(all.len(), count);
	}
}
