//! A final block, as subscribers see it.

use super::{
	events::{self, What},
	links::Links,
	subject::Subject,
};
use crate::rpc::{
	error::Error,
	state::{BlockId, State},
	views::{Id, Time},
};
use frame_system::EventRecord;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use zorgketen_primitives::time::Minute;
use zorgketen_runtime::{BlockNumber, Hash, RuntimeEvent};

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "FinalBlock")]
pub struct Block {
	/// Its number.
	pub number: BlockNumber,
	/// Its hash.
	pub hash: Id,
	/// When it was made; null for genesis, which has no time.
	pub time: Option<Time>,
}

impl Block {
	/// The block of a state.
	pub fn of(state: &State) -> Result<Self, Error> {
		let BlockId { number, hash } = state.id();
		let milliseconds: Option<u64> = state.single("Timestamp", "Now")?;
		let minute = milliseconds.and_then(|now| Minute::try_from(now / 60_000).ok());
		Ok(Self {
			number,
			hash: hash.into(),
			time: minute.and_then(Time::unless_zero),
		})
	}
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "FinalChange")]
pub struct Change {
	/// The place of the event among all events of its block.
	pub index: u32,
	/// What happened.
	#[serde(flatten)]
	pub what: What,
}

/// A block with its changes, as far as somebody asked for them.
#[derive(Debug)]
pub struct FinalBlock {
	/// Which block.
	pub id: BlockId,
	changes: Vec<Change>,
	/// The changes of each subject, by their place in the list.
	of: HashMap<Subject, Vec<usize>>,
}

impl FinalBlock {
	/// Reads a block for these subjects.
	pub fn read(state: &State, wanted: &HashSet<Subject>) -> Result<Self, Error> {
		let mut block = Self {
			id: state.id(),
			changes: Vec::new(),
			of: HashMap::new(),
		};
		let mut links = Links::new(state, wanted);
		for (index, event) in (0u32..).zip(events_of(state)?) {
			let Some((what, concerns)) = events::told(&event) else {
				continue;
			};
			let subjects = links.subjects(&concerns)?;
			if subjects.is_empty() {
				continue;
			}
			let place = block.changes.len();
			block.changes.push(Change { index, what });
			for subject in subjects {
				block.of.entry(subject).or_default().push(place);
			}
		}
		Ok(block)
	}

	/// Whether there are changes for a subject.
	pub fn concerns(&self, subject: &Subject) -> bool {
		self.of.contains_key(subject)
	}

	/// The changes for a subject, in their order.
	pub fn changes_of(&self, subject: &Subject) -> Vec<Change> {
		let places = self.of.get(subject).into_iter().flatten();
		places
			.filter_map(|place| self.changes.get(*place).cloned())
			.collect()
	}

	/// A block with one change that concerns these subjects.
	#[cfg(test)]
	pub fn sample(number: BlockNumber, subjects: &[Subject]) -> Self {
		use super::events::maternity::Maternity;
		let closed = Maternity::Closed {
			case: Hash::zero().into(),
		};
		Self {
			id: BlockId {
				number,
				hash: Hash::repeat_byte(1),
			},
			changes: vec![Change {
				index: 3,
				what: What::Maternity(closed),
			}],
			of: subjects
				.iter()
				.map(|subject| (subject.clone(), vec![0]))
				.collect(),
		}
	}
}

/// All events of a block.
pub fn events_of(state: &State) -> Result<Vec<RuntimeEvent>, Error> {
	let records: Option<Vec<EventRecord<RuntimeEvent, Hash>>> = state.single("System", "Events")?;
	Ok(records
		.unwrap_or_default()
		.into_iter()
		.map(|record| record.event)
		.collect())
}
