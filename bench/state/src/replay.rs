//! Counts what a question reads: the runtime's native code answers it, on values that were fetched from a
//! node as they were asked for.

use sp_core::storage::{ChildInfo, StateVersion, TrackedStorageKey};
use sp_externalities::{Error, Extension, ExtensionStore, Externalities, MultiRemovalResults};
use std::{
	any::{Any, TypeId},
	collections::{BTreeMap, BTreeSet},
};

/// What came of asking.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer<A> {
	/// The answer, and the keys of the values that it took, in order; one that is read twice is there twice.
	Known(A, Vec<Vec<u8>>),
	/// These values are needed first. Ask again once they are known.
	Needs(BTreeSet<Vec<u8>>),
}

/// The values that are known, of one block.
#[derive(Default)]
pub struct Replay {
	known: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Replay {
	/// A value as the state has it; none if there is nothing under the key.
	pub fn learn(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.known.insert(key, value);
	}

	/// Asks the runtime's native code.
	///
	/// # Panics
	/// If the question writes, or looks for keys: only reads of values can be counted from outside.
	pub fn ask<A>(&self, question: impl FnOnce() -> A) -> Answer<A> {
		let mut reads = Reads {
			known: &self.known,
			read: Vec::new(),
			missing: BTreeSet::new(),
		};
		let answer = sp_externalities::set_and_run_with_externalities(&mut reads, question);
		if reads.missing.is_empty() {
			Answer::Known(answer, reads.read)
		} else {
			Answer::Needs(reads.missing)
		}
	}
}

struct Reads<'a> {
	known: &'a BTreeMap<Vec<u8>, Option<Vec<u8>>>,
	read: Vec<Vec<u8>>,
	missing: BTreeSet<Vec<u8>>,
}

fn unexpected() -> ! {
	panic!("a question only reads values")
}

impl Externalities for Reads<'_> {
	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.read.push(key.to_vec());
		match self.known.get(key) {
			Some(value) => value.clone(),
			None => {
				self.missing.insert(key.to_vec());
				None
			}
		}
	}

	// A question may be wrapped in a transaction that is rolled back: there is nothing to undo.
	fn storage_start_transaction(&mut self) {}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		Ok(())
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		Ok(())
	}

	fn set_offchain_storage(&mut self, _: &[u8], _: Option<&[u8]>) {
		unexpected()
	}

	fn storage_hash(&mut self, _: &[u8]) -> Option<Vec<u8>> {
		unexpected()
	}

	fn child_storage_hash(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unexpected()
	}

	fn child_storage(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unexpected()
	}

	fn next_storage_key(&mut self, _: &[u8]) -> Option<Vec<u8>> {
		unexpected()
	}

	fn next_child_storage_key(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unexpected()
	}

	fn kill_child_storage(
		&mut self,
		_: &ChildInfo,
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unexpected()
	}

	fn clear_prefix(&mut self, _: &[u8], _: Option<u32>, _: Option<&[u8]>) -> MultiRemovalResults {
		unexpected()
	}

	fn clear_child_prefix(
		&mut self,
		_: &ChildInfo,
		_: &[u8],
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unexpected()
	}

	fn place_storage(&mut self, _: Vec<u8>, _: Option<Vec<u8>>) {
		unexpected()
	}

	fn place_child_storage(&mut self, _: &ChildInfo, _: Vec<u8>, _: Option<Vec<u8>>) {
		unexpected()
	}

	fn storage_root(&mut self, _: StateVersion) -> Vec<u8> {
		unexpected()
	}

	fn child_storage_root(&mut self, _: &ChildInfo, _: StateVersion) -> Vec<u8> {
		unexpected()
	}

	fn storage_append(&mut self, _: Vec<u8>, _: Vec<u8>) {
		unexpected()
	}

	fn wipe(&mut self) {
		unexpected()
	}

	fn commit(&mut self) {
		unexpected()
	}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		unexpected()
	}

	fn reset_read_write_count(&mut self) {
		unexpected()
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		unexpected()
	}

	fn set_whitelist(&mut self, _: Vec<TrackedStorageKey>) {
		unexpected()
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		unexpected()
	}
}

impl ExtensionStore for Reads<'_> {
	fn extension_by_type_id(&mut self, _: TypeId) -> Option<&mut dyn Any> {
		None
	}

	fn register_extension_with_type_id(
		&mut self,
		_: TypeId,
		_: Box<dyn Extension>,
	) -> Result<(), Error> {
		Err(Error::ExtensionsAreNotSupported)
	}

	fn deregister_extension_by_type_id(&mut self, _: TypeId) -> Result<(), Error> {
		Err(Error::ExtensionsAreNotSupported)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_question_is_answered_once_its_values_are_known() {
		let mut replay = Replay::default();
		let question = || {
			let one = sp_io::storage::get(b"one")?;
			let two = sp_io::storage::get(b"two");
			Some((one.len(), two.is_some()))
		};
		assert_eq!(
			replay.ask(question),
			Answer::Needs([b"one".to_vec()].into())
		);
		replay.learn(b"one".to_vec(), Some(vec![1, 2, 3]));
		assert_eq!(
			replay.ask(question),
			Answer::Needs([b"two".to_vec()].into())
		);
		replay.learn(b"two".to_vec(), None);
		assert_eq!(
			replay.ask(question),
			Answer::Known(Some((3, false)), vec![b"one".to_vec(), b"two".to_vec()])
		);
	}
}
