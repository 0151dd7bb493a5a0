//! Batches of an access log, each bound to the one before it.

use crate::{leaf, Error, Hash, InclusionProof, Salt, EMPTY_ROOT};
use alloc::vec::Vec;
use codec::{Decode, Encode};

const TAG: &[u8] = b"zorgketen/access-log/v1/batch";

/// What is anchored of an access log: the records of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Batch {
	/// The root of the batch before; 32 zero bytes for the first.
	pub previous: Hash,
	/// The root of the tree over the records, see [`crate::root`].
	pub merkle_root: Hash,
	/// How many records there are.
	pub count: u32,
	/// The first minute of the period.
	pub from: u32,
	/// The first minute after the period.
	pub until: u32,
}

impl Batch {
	/// What [`Self::root`] hashes.
	pub fn preimage(&self) -> Vec<u8> {
		[
			TAG,
			&self.previous,
			&self.merkle_root,
			&self.count.to_le_bytes(),
			&self.from.to_le_bytes(),
			&self.until.to_le_bytes(),
		]
		.concat()
	}

	/// `blake2_256("zorgketen/access-log/v1/batch" ‖ previous ‖ merkle_root ‖ count ‖ from ‖ until)`,
	/// the numbers as four bytes, lowest first.
	pub fn root(&self) -> Hash {
		sp_crypto_hashing::blake2_256(&self.preimage())
	}

	/// Checks that a record is in this batch, and that the batch has this root.
	pub fn verify_record(
		&self,
		salt: &Salt,
		record: &[u8],
		proof: &InclusionProof,
		root: &Hash,
	) -> Result<(), Error> {
		let computed = self.root();
		if computed != *root {
			return Err(Error::WrongRoot { computed });
		}
		if proof.count != self.count {
			return Err(Error::WrongCount);
		}
		proof.verify(&leaf(salt, record), &self.merkle_root)
	}

	/// Whether root and count agree on whether there are records.
	pub fn has_honest_count(&self) -> bool {
		(self.count == 0) == (self.merkle_root == EMPTY_ROOT)
	}
}

/// Checks that batches follow each other without a hole, beginning after the root `first` (32 zero
/// bytes from the start) and ending with the root `last`.
pub fn verify_chain(first: &Hash, batches: &[Batch], last: &Hash) -> Result<(), Error> {
	let mut root = *first;
	let mut until = None;
	for (at, batch) in batches.iter().enumerate() {
		if batch.previous != root {
			return Err(Error::WrongPrevious { batch: at });
		}
		if batch.from >= batch.until || until.is_some_and(|until| until != batch.from) {
			return Err(Error::WrongPeriod { batch: at });
		}
		if !batch.has_honest_count() {
			return Err(Error::EmptyRoot { batch: at });
		}
		root = batch.root();
		until = Some(batch.until);
	}
	if root == *last {
		Ok(())
	} else {
		Err(Error::WrongRoot { computed: root })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{prove, root};

	fn chain() -> Vec<Batch> {
		let mut previous = [0; 32];
		let mut batches = Vec::new();
		for (count, from) in [(2u32, 100u32), (0, 160), (3, 220)] {
			let leaves: Vec<Hash> = (0..count).map(|n| [n as u8 + 1; 32]).collect();
			let batch = Batch {
				previous,
				merkle_root: root(&leaves),
				count,
				from,
				until: from + 60,
			};
			previous = batch.root();
			batches.push(batch);
		}
		batches
	}

	#[test]
	fn a_chain_without_a_hole_verifies() {
		let batches = chain();
		let last = batches[2].root();
		assert_eq!(verify_chain(&[0; 32], &batches, &last), Ok(()));
		assert_eq!(
			verify_chain(&batches[0].root(), &batches[1..], &last),
			Ok(())
		);
		assert_eq!(verify_chain(&last, &[], &last), Ok(()));
	}

	#[test]
	fn a_chain_with_a_fault_names_the_batch() {
		let good = chain();
		let last = good[2].root();
		let with = |at: usize, change: fn(&mut Batch)| {
			let mut batches = good.clone();
			change(&mut batches[at]);
			verify_chain(&[0; 32], &batches, &last)
		};
		assert_eq!(
			with(1, |b| b.previous = [1; 32]),
			Err(Error::WrongPrevious { batch: 1 })
		);
		assert_eq!(
			with(2, |b| b.from += 1),
			Err(Error::WrongPeriod { batch: 2 })
		);
		assert_eq!(
			with(0, |b| b.until = b.from),
			Err(Error::WrongPeriod { batch: 0 })
		);
		assert_eq!(with(1, |b| b.count = 1), Err(Error::EmptyRoot { batch: 1 }));
		assert_eq!(
			with(0, |b| b.merkle_root = EMPTY_ROOT),
			Err(Error::EmptyRoot { batch: 0 })
		);
		// a changed count breaks the link after it
		assert_eq!(
			with(0, |b| b.count = 3),
			Err(Error::WrongPrevious { batch: 1 })
		);
		assert!(matches!(
			with(2, |b| b.count = 4),
			Err(Error::WrongRoot { .. })
		));
		assert!(matches!(
			verify_chain(&[0; 32], &good[..2], &last),
			Err(Error::WrongRoot { .. })
		));
		assert_eq!(
			verify_chain(&[0; 32], &good[1..], &last),
			Err(Error::WrongPrevious { batch: 0 })
		);
	}

	#[test]
	fn a_record_proves_that_it_is_in_a_batch() {
		let salt = |n: u8| Salt::new(&[&[n][..], &[9; 31]].concat()).expect("a good salt");
		let records: [&[u8]; 3] = [b"read", b"refused", b"emergency"];
		let leaves: Vec<Hash> = records
			.iter()
			.enumerate()
			.map(|(n, record)| leaf(&salt(n as u8), record))
			.collect();
		let batch = Batch {
			previous: [0; 32],
			merkle_root: root(&leaves),
			count: 3,
			from: 1,
			until: 2,
		};
		let proof = prove(&leaves, 1).expect("in the tree");
		let verify = |salt: &Salt, record: &[u8], proof: &InclusionProof, root: &Hash| {
			batch.verify_record(salt, record, proof, root)
		};
		let root = batch.root();
		assert_eq!(verify(&salt(1), b"refused", &proof, &root), Ok(()));
		assert_eq!(
			verify(&salt(2), b"refused", &proof, &root),
			Err(Error::NotInTree)
		);
		assert_eq!(
			verify(&salt(1), b"read", &proof, &root),
			Err(Error::NotInTree)
		);
		assert!(matches!(
			verify(&salt(1), b"refused", &proof, &[0; 32]),
			Err(Error::WrongRoot { .. })
		));
		let larger = InclusionProof { count: 4, ..proof };
		assert_eq!(
			verify(&salt(1), b"refused", &larger, &root),
			Err(Error::WrongCount)
		);
	}
}
