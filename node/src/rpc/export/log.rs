//! The log of a dossier, entry by entry, as its head was extended.
//!
//! What the maternity pallet adds to it follows from the state of the case. The care log's own entries
//! are in events only, and are looked up in the blocks that made them, unless there are but the two
//! that the dossier itself tells of: that it was opened and closed. So a node that keeps only recent
//! states can export any maternity case in which nothing else was recorded.

use crate::rpc::{
	changes::{care_log::Entry, events_of},
	error::Error,
	state::State,
	views::maternity,
};
use codec::Encode;
use pallet_care_log::{Dossier, DossierStatus, LogEntry};
use pallet_maternity::{Case, Past, Record};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use zorgketen_commitments::head;
use zorgketen_primitives::DossierId;
use zorgketen_runtime::{AccountId, BlockNumber, Runtime, RuntimeEvent};

/// An entry of a dossier's log.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LoggedEntry {
	/// Its place among the entries that the head covers, from 0.
	pub number: u32,
	/// What it says.
	#[serde(flatten)]
	pub entry: Logged,
	/// Its bytes, as the head was extended by them: SCALE, and for a record of a maternity case behind
	/// the byte 255 and the compact length.
	#[schemars(regex(pattern = r"^0x([0-9a-f]{2})+$"))]
	pub scale: String,
}

/// By which pallet an entry is kept, and what it says.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "pallet", content = "record", rename_all = "camelCase")]
pub enum Logged {
	/// By the care log itself.
	CareLog(Entry),
	/// By maternity care.
	Maternity(maternity::Record),
}

/// An entry with its bytes.
struct Raw {
	entry: Logged,
	bytes: Vec<u8>,
}

impl Raw {
	fn own(entry: LogEntry<AccountId>) -> Self {
		Self {
			bytes: entry.encode(),
			entry: Logged::CareLog(entry.into()),
		}
	}

	fn record(record: Record<AccountId>) -> Self {
		Self {
			bytes: head::extension(&record.encode()),
			entry: Logged::Maternity(record.into()),
		}
	}
}

/// The whole log of a dossier at a block, or none if the records of its case have been pruned from
/// the state.
///
/// Errors if it takes states of blocks that are no longer kept. What is answered leads to the head.
pub fn entries(
	state: &State,
	id: DossierId,
	dossier: &Dossier<AccountId>,
) -> Result<Option<Vec<LoggedEntry>>, Error> {
	let Some(records) = records(state, id, dossier)? else {
		return Ok(None);
	};
	let own = match told_by_dossier(id, dossier, records.len()) {
		Some(own) => own,
		None => told_by_events(state, id, dossier)?,
	};
	let all = merged(own, records);
	let bytes: Vec<_> = all.iter().map(|raw| &raw.bytes).collect();
	// A log that does not lead to the head must not go out as one.
	if head::verify(&id.0, &bytes, &dossier.head.0) != Ok(dossier.entries) {
		return Err(Error::Runtime {
			block: state.id().hash,
			reason: "the entries that were found do not lead to the dossier's head".into(),
		});
	}
	Ok(Some(
		(0u32..)
			.zip(all)
			.map(|(number, raw)| LoggedEntry {
				number,
				entry: raw.entry,
				scale: sp_core::bytes::to_hex(&raw.bytes, false),
			})
			.collect(),
	))
}

/// The changes of the case, in their order; none if some of them are no longer in the state.
fn records(
	state: &State,
	id: DossierId,
	dossier: &Dossier<AccountId>,
) -> Result<Option<Vec<Raw>>, Error> {
	if !dossier.managed {
		return Ok(Some(Vec::new()));
	}
	let own_case: Option<pallet_maternity::CaseRef> =
		state.value(&pallet_maternity::CaseOf::<Runtime>::hashed_key_for(
			&dossier.client,
		))?;
	let remains = own_case.and_then(|own| own.remains);
	let case: Option<Case<AccountId>> =
		state.value(&pallet_maternity::Cases::<Runtime>::hashed_key_for(id))?;
	let (None, Some(case)) = (remains, case) else {
		return Ok(None);
	};
	let history: Vec<Past> = state
		.value(&pallet_maternity::History::<Runtime>::hashed_key_for(id))?
		.unwrap_or_default();
	Ok((0..case.changes)
		.map(|seq| case.record(seq, &history).map(Raw::record))
		.collect())
}

/// The care log's own entries, by their numbers, if there are but the opening and the closing.
fn told_by_dossier(
	id: DossierId,
	dossier: &Dossier<AccountId>,
	records: usize,
) -> Option<BTreeMap<u32, Raw>> {
	let opened = LogEntry::Opened {
		dossier: id,
		client: dossier.client.clone(),
		domain: dossier.domain,
		// of a pruned one it is not known any more
		by: dossier.opened_by.clone()?,
		at: dossier.opened_at,
	};
	let closed = match dossier.status {
		DossierStatus::Open => None,
		// who closed a dossier that nothing manages is not in the state
		_ if !dossier.managed => return None,
		DossierStatus::Closed { at, .. } | DossierStatus::Pruned { at } => {
			Some(LogEntry::Closed { by: None, at })
		}
	};
	let first_after = u32::try_from(records).ok()?.checked_add(1)?;
	let mut own = BTreeMap::from([(0, Raw::own(opened))]);
	own.extend(closed.map(|closed| (first_after, Raw::own(closed))));
	let total = records.checked_add(own.len())?;
	(usize::try_from(dossier.entries) == Ok(total)).then_some(own)
}

/// The care log's own entries, by their numbers, from the blocks that made them.
fn told_by_events(
	state: &State,
	id: DossierId,
	dossier: &Dossier<AccountId>,
) -> Result<BTreeMap<u32, Raw>, Error> {
	let mut own = BTreeMap::new();
	let blocks = growth(
		Span {
			first: 0,
			before: 0,
			last: state.id().number,
			after: dossier.entries,
		},
		|number| entries_at(&State::at_height(state.client(), number)?, id),
	)?;
	for number in blocks {
		for event in events_of(&State::at_height(state.client(), number)?)? {
			match event {
				RuntimeEvent::CareLog(pallet_care_log::Event::Logged {
					dossier,
					number,
					entry,
				}) if dossier == id => {
					own.insert(number, Raw::own(entry));
				}
				_ => {}
			}
		}
	}
	Ok(own)
}

/// How many entries a dossier has.
fn entries_at(state: &State, id: DossierId) -> Result<u32, Error> {
	let key = pallet_care_log::Dossiers::<Runtime>::hashed_key_for(id);
	let dossier: Option<Dossier<AccountId>> = state.value(&key)?;
	Ok(dossier.map_or(0, |dossier| dossier.entries))
}

/// A run of blocks with what a count is after its first and its last.
struct Span {
	first: BlockNumber,
	before: u32,
	last: BlockNumber,
	after: u32,
}

/// The blocks in which a count that never falls has grown, by halving: so a dossier of a hundred entries
/// takes some two thousand looks in a year of blocks.
fn growth(
	span: Span,
	mut count: impl FnMut(BlockNumber) -> Result<u32, Error>,
) -> Result<Vec<BlockNumber>, Error> {
	let mut blocks = Vec::new();
	let mut todo = vec![span];
	while let Some(span) = todo.pop() {
		let distance = span.last.saturating_sub(span.first);
		if span.before == span.after || distance == 0 {
			continue;
		}
		if distance == 1 {
			blocks.push(span.last);
			continue;
		}
		let middle = span.first.saturating_add(distance / 2);
		let there = count(middle)?;
		todo.push(Span {
			first: middle,
			before: there,
			..span
		});
		// the earlier half is looked at first
		todo.push(Span {
			last: middle,
			after: there,
			..span
		});
	}
	Ok(blocks)
}

/// Puts the records at the places that the care log's own entries leave.
fn merged(mut own: BTreeMap<u32, Raw>, records: Vec<Raw>) -> Vec<Raw> {
	let mut records = records.into_iter();
	let mut all = Vec::new();
	for number in 0u32.. {
		match own.remove(&number).or_else(|| records.next()) {
			Some(raw) => all.push(raw),
			None => break,
		}
	}
	all
}

#[cfg(test)]
mod tests {
	use super::*;
	use zorgketen_primitives::Domain;

	const ID: DossierId = DossierId::repeat_byte(7);

	fn dossier(managed: bool, status: DossierStatus, entries: u32) -> Dossier<AccountId> {
		Dossier {
			client: AccountId::new([1; 32]),
			domain: Domain::Zvw,
			opened_by: Some(AccountId::new([2; 32])),
			opened_at: 29_600_000,
			managed,
			status,
			head: Default::default(),
			entries,
			facts: 0,
			own: 0,
			minutes: 0,
			confirmed: 0,
			allocations: 0,
			running: 0,
		}
	}

	fn numbers(own: Option<BTreeMap<u32, Raw>>) -> Option<Vec<u32>> {
		own.map(|own| own.into_keys().collect())
	}

	#[test]
	fn opening_and_closing_follow_from_the_dossier() {
		let closed = DossierStatus::Closed { at: 9, pruned: 0 };
		for (managed, status, entries, expected) in [
			(true, DossierStatus::Open, 4, Some(vec![0])),
			(true, closed, 5, Some(vec![0, 4])),
			(true, DossierStatus::Pruned { at: 9 }, 5, Some(vec![0, 4])),
			// something else was recorded
			(true, DossierStatus::Open, 5, None),
			(true, closed, 6, None),
			// and who closed it is not known
			(false, closed, 5, None),
		] {
			let own = told_by_dossier(ID, &dossier(managed, status, entries), 3);
			assert_eq!(numbers(own), expected, "{status:?} {entries}");
		}
		let own = told_by_dossier(ID, &dossier(false, DossierStatus::Open, 1), 0);
		assert_eq!(numbers(own), Some(vec![0]));
	}

	#[test]
	fn the_opening_is_what_the_head_begins_with() {
		let dossier = dossier(true, DossierStatus::Open, 1);
		let own = told_by_dossier(ID, &dossier, 0).expect("only an opening");
		let bytes: Vec<_> = own.values().map(|raw| raw.bytes.clone()).collect();
		let head = head::initial(&bytes[0]);
		assert_eq!(head::verify(&ID.0, &bytes, &head), Ok(1));
	}

	#[test]
	fn every_block_in_which_a_count_grew_is_found() {
		// after each block of a chain of 1,000
		let made = [1, 2, 17, 500, 501, 502, 999, 1_000];
		let count = |number: BlockNumber| {
			let so_many = made.iter().filter(|block| **block <= number).count();
			Ok(so_many as u32)
		};
		let mut looks = 0;
		let found = growth(
			Span {
				first: 0,
				before: 0,
				last: 1_000,
				after: 8,
			},
			|number| {
				looks += 1;
				count(number)
			},
		);
		assert_eq!(found, Ok(made.to_vec()));
		assert!(looks < 100, "{looks} looks");
	}

	#[test]
	fn a_state_that_is_gone_is_said() {
		let gone = Error::BlockPruned { block: 2u32.into() };
		let found = growth(
			Span {
				first: 0,
				before: 0,
				last: 4,
				after: 1,
			},
			|_| Err(gone.clone()),
		);
		assert_eq!(found, Err(gone.clone()));
	}

	#[test]
	fn records_fill_the_places_between() {
		let raw = |byte: u8| Raw {
			bytes: vec![byte],
			entry: Logged::CareLog(
				LogEntry::Closed {
					by: None,
					at: byte.into(),
				}
				.into(),
			),
		};
		let own = BTreeMap::from([(0, raw(0)), (2, raw(2)), (5, raw(5))]);
		let all = merged(own, vec![raw(1), raw(3), raw(4)]);
		let bytes: Vec<_> = all.into_iter().flat_map(|raw| raw.bytes).collect();
		assert_eq!(bytes, [0, 1, 2, 3, 4, 5]);
	}
}
