//! Trees over the records of an access log.

use crate::{blake2, Error, Hash, Salt};
use alloc::vec::Vec;
use codec::{Decode, Encode};

const LEAF: &[u8] = b"zorgketen/access-log/v1/leaf";
const NODE: &[u8] = b"zorgketen/access-log/v1/node";

/// The root of a tree without leaves: `blake2_256("zorgketen/access-log/v1/empty")`.
pub const EMPTY_ROOT: Hash = [
	0x95, 0x58, 0x3c, 0x49, 0x37, 0x83, 0xd6, 0x92, 0x7c, 0xed, 0xdf, 0x07, 0xe3, 0xa9, 0x7b, 0x5f,
	0x92, 0xb2, 0x7a, 0x15, 0x7e, 0x7d, 0x9a, 0xa4, 0x3e, 0x90, 0x7a, 0xcd, 0xa8, 0x3a, 0xb5, 0x50,
];

/// The leaf of a record: `blake2_256("zorgketen/access-log/v1/leaf" ‖ salt ‖ record)`. The salt
/// keeps who knows the tree from guessing records.
pub fn leaf(salt: &Salt, record: &[u8]) -> Hash {
	blake2(&[LEAF, salt.bytes(), record])
}

fn node(left: &Hash, right: &Hash) -> Hash {
	blake2(&[NODE, left, right])
}

/// The level above. An odd last node rises as it is: it is never paired with itself, or a tree with
/// its last leaf twice would have the same root.
fn parents(level: &[Hash]) -> Vec<Hash> {
	level
		.chunks(2)
		.filter_map(|pair| match pair {
			[left, right] => Some(node(left, right)),
			[odd] => Some(*odd),
			_ => None,
		})
		.collect()
}

/// The root over these leaves, in this order.
pub fn root(leaves: &[Hash]) -> Hash {
	let mut level = leaves.to_vec();
	while level.len() > 1 {
		level = parents(&level);
	}
	level.first().copied().unwrap_or(EMPTY_ROOT)
}

/// That a leaf stands at a place of a tree of so many leaves. Place and size alone say how many
/// siblings there are and on which side, so there is one proof for each leaf.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct InclusionProof {
	/// The place of the leaf, from 0.
	pub index: u32,
	/// How many leaves the tree has.
	pub count: u32,
	/// The siblings on the way up, those left out where a node rises alone.
	pub siblings: Vec<Hash>,
}

/// Proves that the leaf at this index is in the tree.
pub fn prove(leaves: &[Hash], index: u32) -> Result<InclusionProof, Error> {
	let count = u32::try_from(leaves.len()).map_err(|_| Error::TooManyLeaves)?;
	if index >= count {
		return Err(Error::NoSuchLeaf { index, count });
	}
	let mut siblings = Vec::new();
	let mut level = leaves.to_vec();
	let mut at = index as usize;
	while level.len() > 1 {
		if let Some(sibling) = level.get(at ^ 1) {
			siblings.push(*sibling);
		}
		level = parents(&level);
		at /= 2;
	}
	Ok(InclusionProof {
		index,
		count,
		siblings,
	})
}

impl InclusionProof {
	/// Checks that the leaf is in the tree with this root.
	pub fn verify(&self, leaf: &Hash, root: &Hash) -> Result<(), Error> {
		if self.index >= self.count {
			return Err(Error::NoSuchLeaf {
				index: self.index,
				count: self.count,
			});
		}
		let mut siblings = self.siblings.iter();
		let mut hash = *leaf;
		let (mut at, mut width) = (self.index, self.count);
		while width > 1 {
			// even and last: rises alone
			if at % 2 == 1 || at < width.saturating_sub(1) {
				let sibling = siblings.next().ok_or(Error::ProofLength)?;
				hash = if at % 2 == 1 {
					node(sibling, &hash)
				} else {
					node(&hash, sibling)
				};
			}
			at /= 2;
			width = width.div_ceil(2);
		}
		if siblings.next().is_some() {
			return Err(Error::ProofLength);
		}
		if hash == *root {
			Ok(())
		} else {
			Err(Error::NotInTree)
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn leaves(count: u32) -> Vec<Hash> {
		(0..count)
			.map(|n| blake2(&[b"test", &n.to_le_bytes()]))
			.collect()
	}

	#[test]
	fn the_empty_root_has_a_tag_of_its_own() {
		assert_eq!(EMPTY_ROOT, blake2(&[b"zorgketen/access-log/v1/empty"]));
		assert_eq!(root(&[]), EMPTY_ROOT);
		assert_eq!(prove(&[], 0), Err(Error::NoSuchLeaf { index: 0, count: 0 }));
	}

	#[test]
	fn an_odd_leaf_is_not_doubled() {
		let mut three = leaves(3);
		let odd = root(&three);
		assert_eq!(odd, node(&node(&three[0], &three[1]), &three[2]));
		three.push(three[2]);
		assert_ne!(root(&three), odd);
	}

	#[test]
	fn an_inner_node_is_no_leaf() {
		// two leaves against one record that looks like their concatenation
		let pair = leaves(2);
		let forged = [pair[0], pair[1]].concat();
		let mut bytes = [0; 32];
		bytes.copy_from_slice(&forged[..32]);
		let salt = Salt::new(&bytes).expect("a good salt");
		assert_ne!(leaf(&salt, &forged[32..]), root(&pair));
	}

	#[test]
	fn a_proof_has_exactly_its_siblings() {
		let five = leaves(5);
		let root = root(&five);
		let proof = prove(&five, 4).expect("in the tree");
		assert_eq!(proof.siblings.len(), 1, "rises alone twice");
		assert_eq!(proof.verify(&five[4], &root), Ok(()));

		let mut longer = proof.clone();
		longer.siblings.push(five[0]);
		assert_eq!(longer.verify(&five[4], &root), Err(Error::ProofLength));
		let mut shorter = proof.clone();
		shorter.siblings.pop();
		assert_eq!(shorter.verify(&five[4], &root), Err(Error::ProofLength));
		let outside = InclusionProof { index: 5, ..proof };
		assert_eq!(
			outside.verify(&five[4], &root),
			Err(Error::NoSuchLeaf { index: 5, count: 5 })
		);
	}

	proptest! {
		#[test]
		fn every_leaf_proves_its_place_and_no_other(count in 1..70u32, pick in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
			let leaves = leaves(count);
			let root = root(&leaves);
			let (at, other) = (pick.index(leaves.len()), other.index(leaves.len()));
			let proof = prove(&leaves, at as u32).expect("in the tree");
			prop_assert_eq!(proof.verify(&leaves[at], &root), Ok(()));
			if other != at {
				prop_assert_eq!(proof.verify(&leaves[other], &root), Err(Error::NotInTree));
				let moved = InclusionProof { index: other as u32, ..proof.clone() };
				prop_assert!(moved.verify(&leaves[at], &root).is_err());
			}
			// the encoding is what travels
			prop_assert_eq!(InclusionProof::decode(&mut &proof.encode()[..]), Ok(proof));
		}

		#[test]
		fn a_changed_leaf_changes_the_root(count in 1..70u32, pick in any::<prop::sample::Index>()) {
			let mut changed = leaves(count);
			let at = pick.index(changed.len());
			changed[at][0] ^= 1;
			prop_assert_ne!(root(&changed), root(&leaves(count)));
		}
	}
}
