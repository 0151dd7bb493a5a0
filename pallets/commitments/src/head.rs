//! The running head of a dossier: one hash that all entries of its log lead to, in their order.
//!
//! An entry is the SCALE encoding of the care-log pallet's `LogEntry`; its README has the table. The
//! first entry is the opening of the dossier.

use crate::{Error, Hash};
use alloc::vec::Vec;
use codec::{Compact, Encode};

/// What every hash of a head begins with.
pub const TAG: &[u8] = b"zorgketen/care-log/v1";

/// The head before the first entry.
pub const BEFORE: Hash = [0; 32];

/// The first byte of an entry that another pallet keeps. Entries of the care log itself never have it.
pub const EXTENSION: u8 = 255;

/// The first byte of the entry that opens a dossier. The dossier's id follows it.
const OPENED: u8 = 0;

/// What [`next`] hashes.
pub fn preimage(head: &Hash, entry: &[u8]) -> Vec<u8> {
	[TAG, head, entry].concat()
}

/// The head after an entry: `blake2_256("zorgketen/care-log/v1" ‖ head ‖ entry)`.
pub fn next(head: &Hash, entry: &[u8]) -> Hash {
	sp_crypto_hashing::blake2_256(&preimage(head, entry))
}

/// The head of a dossier with only its opening: [`next`] of [`BEFORE`].
pub fn initial(opened: &[u8]) -> Hash {
	next(&BEFORE, opened)
}

/// The entry for a fact that another pallet keeps: its SCALE encoding behind the byte 255 and its
/// compact length, so that it never reads as an entry of the care log itself.
pub fn extension(fact: &[u8]) -> Vec<u8> {
	let length = Compact(u32::try_from(fact.len()).unwrap_or(u32::MAX)).encode();
	[&[EXTENSION][..], &length, fact].concat()
}

/// Checks that these entries, all of them and in this order, are the log of the dossier with this
/// head. Answers how many there are, to compare with the dossier's own count.
pub fn verify<Entry: AsRef<[u8]>>(
	dossier: &Hash,
	entries: &[Entry],
	head: &Hash,
) -> Result<u32, Error> {
	let opening = entries.first().map(AsRef::as_ref).unwrap_or_default();
	if opening.first() != Some(&OPENED) || opening.get(1..33) != Some(&dossier[..]) {
		return Err(Error::WrongDossier);
	}
	let mut computed = BEFORE;
	let mut count = 0u32;
	for entry in entries {
		computed = next(&computed, entry.as_ref());
		count = count.saturating_add(1);
	}
	if computed == *head {
		Ok(count)
	} else {
		Err(Error::WrongHead {
			computed,
			entries: count,
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::vec;

	fn log() -> (Hash, Vec<Vec<u8>>, Hash) {
		let dossier = [9; 32];
		let entries = vec![
			[&[OPENED][..], &dossier, b"rest"].concat(),
			vec![1, 2, 3],
			extension(b"visit"),
			vec![3, 2, 1],
		];
		let head = entries
			.iter()
			.fold(BEFORE, |head, entry| next(&head, entry));
		(dossier, entries, head)
	}

	#[test]
	fn all_entries_in_their_order_lead_to_the_head() {
		let (dossier, entries, head) = log();
		assert_eq!(verify(&dossier, &entries, &head), Ok(4));
		assert_eq!(
			verify(&dossier, &entries[..1], &initial(&entries[0])),
			Ok(1)
		);
	}

	#[test]
	fn nothing_can_be_left_out_moved_or_changed() {
		let (dossier, entries, head) = log();
		for at in 1..entries.len() {
			let mut fewer = entries.clone();
			fewer.remove(at);
			assert!(matches!(
				verify(&dossier, &fewer, &head),
				Err(Error::WrongHead { entries: 3, .. })
			));
			let mut changed = entries.clone();
			changed[at][0] ^= 1;
			assert!(matches!(
				verify(&dossier, &changed, &head),
				Err(Error::WrongHead { entries: 4, .. })
			));
		}
		let mut moved = entries;
		moved.swap(1, 3);
		assert!(verify(&dossier, &moved, &head).is_err());
	}

	#[test]
	fn a_log_begins_with_the_opening_of_its_dossier() {
		let (dossier, entries, head) = log();
		assert_eq!(verify(&[8; 32], &entries, &head), Err(Error::WrongDossier));
		assert_eq!(
			verify(&dossier, &entries[1..], &head),
			Err(Error::WrongDossier)
		);
		assert_eq!(
			verify::<Vec<u8>>(&dossier, &[], &head),
			Err(Error::WrongDossier)
		);
	}

	#[test]
	fn a_foreign_fact_never_reads_as_an_own_entry() {
		assert_eq!(extension(&[1, 2]), [255, 8, 1, 2]);
		assert_eq!(extension(&[]), [255, 0]);
		assert_eq!(extension(&[0; 100])[..3], [255, 145, 1]);
	}
}
