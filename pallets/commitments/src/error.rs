//! Why something was refused.

use crate::Hash;

/// Why something was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
	/// A salt has 32 bytes.
	SaltLength(usize),
	/// All bytes of the salt are the same: it was never filled. Take 32 fresh random bytes a record.
	WeakSalt,
	/// Salt and data make another commitment.
	NotTheContent,
	/// A tree has no leaf with this index.
	NoSuchLeaf {
		/// The index asked for.
		index: u32,
		/// How many leaves there are.
		count: u32,
	},
	/// A tree has at most 2³² − 1 leaves.
	TooManyLeaves,
	/// A leaf with this index, of so many, has another number of siblings.
	ProofLength,
	/// The leaf is not in the tree, or not at this place.
	NotInTree,
	/// The proof is of a tree with another number of leaves than the batch.
	WrongCount,
	/// A batch has the empty root if and only if it has no records.
	EmptyRoot {
		/// The index of the batch in the list.
		batch: usize,
	},
	/// A batch names another previous root than that of the batch before it.
	WrongPrevious {
		/// The index of the batch in the list.
		batch: usize,
	},
	/// A batch covers no time, or does not begin where the batch before it ends.
	WrongPeriod {
		/// The index of the batch in the list.
		batch: usize,
	},
	/// The batches lead to another root, or one record of the batch does.
	WrongRoot {
		/// The root that was computed.
		computed: Hash,
	},
	/// The entries don't begin with the opening of this dossier.
	WrongDossier,
	/// The entries lead to another head: one is missing, changed, or out of place.
	WrongHead {
		/// The head that was computed.
		computed: Hash,
		/// Of how many entries.
		entries: u32,
	},
}

impl core::fmt::Display for Error {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		match self {
			Self::SaltLength(length) => write!(f, "a salt has 32 bytes, not {length}"),
			Self::WeakSalt => f.write_str("all bytes of the salt are the same"),
			Self::NotTheContent => f.write_str("salt and data make another commitment"),
			Self::NoSuchLeaf { index, count } => write!(f, "no leaf {index} of {count}"),
			Self::TooManyLeaves => f.write_str("a tree has at most 2^32 - 1 leaves"),
			Self::ProofLength => f.write_str("the proof has too many siblings, or too few"),
			Self::NotInTree => f.write_str("the leaf is not at this place of the tree"),
			Self::WrongCount => f.write_str("the proof is of a tree of another size"),
			Self::EmptyRoot { batch } => {
				write!(f, "root and count of batch {batch} contradict each other")
			}
			Self::WrongPrevious { batch } => {
				write!(f, "batch {batch} does not follow the root before it")
			}
			Self::WrongPeriod { batch } => {
				write!(f, "batch {batch} does not follow the period before it")
			}
			Self::WrongRoot { .. } => f.write_str("the batches lead to another root"),
			Self::WrongDossier => f.write_str("the entries are not those of this dossier"),
			Self::WrongHead { entries, .. } => {
				write!(f, "the {entries} entries lead to another head")
			}
		}
	}
}

impl core::error::Error for Error {}
