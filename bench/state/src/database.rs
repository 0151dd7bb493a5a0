//! Puts a large state into the database of a node that has stopped, as final blocks of nothing but changed
//! values.
//!
//! A chain grows into its state with its blocks, and nobody begins one with a million cases. So a node on such a
//! database starts as it would in earnest, and its memory is what it takes to go on, not to begin. Nobody
//! executed the blocks, and only nodes on a copy of this database could agree with them: these are for measuring.

use crate::{
	build::Sink,
	machine,
	spec::{Frame, Totals},
};
use codec::Encode;
use frame_support::storage::storage_prefix;
use sc_client_api::{
	Backend as _, BlockImportOperation as _, HeaderBackend as _, NewBlockState, TrieCacheContext,
};
use sc_client_db::{Backend, BlocksPruning, DatabaseSettings, DatabaseSource};
use sp_blockchain::Backend as _;
use sp_consensus_aura::{Slot, AURA_ENGINE_ID};
use sp_core::{storage::StateVersion, H256};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _, Header as _},
	Digest, DigestItem, OpaqueExtrinsic,
};
use sp_state_machine::{Backend as _, IterArgs};
use std::{
	collections::BTreeMap,
	path::Path,
	time::{Duration, Instant},
};
use zorgketen_runtime::{opaque::Block, Header, Runtime};

/// Values in a block: a few hundred megabytes of memory while their tree is worked out.
const VALUES_PER_BLOCK: usize = 200_000;
/// Blocks behind the state with nothing in them, so that what a node keeps of the last 256 states is small.
const BLOCKS_AFTER: u32 = 260;
/// Memory for nodes of the state's tree.
const CACHE: usize = 256 << 20;

/// Values that are read, and blocks of how many changes that are written, to tell what that takes.
const READS: usize = 20_000;
const BLOCKS: usize = 20;
const CHANGES: usize = 2_000;
/// Of how many values one is remembered, to be read and changed later.
const ONE_IN: u64 = 37;

/// Blocks in which nothing happens: more than the states that are kept, and those that are measured.
const IDLE_FIRST: u32 = 600;
const IDLE_BLOCKS: u32 = 4_000;

/// What the database takes, on average over values in no order.
#[derive(Clone, Copy, Debug, Default)]
pub struct Costs {
	/// To read a value when no node of the state's tree is cached.
	pub read: Duration,
	/// To write one among others in a block, its part of the tree and of the commit included.
	pub write: Duration,
}

/// The database of a stopped node, open for writing.
pub struct Database {
	backend: Backend<Block>,
	head: Header,
	hash: H256,
	/// The transactions of the blocks that are written.
	body: Vec<OpaqueExtrinsic>,
	values: Vec<(Vec<u8>, Vec<u8>)>,
	totals: Totals,
	/// Some of the keys that were written, all over the state.
	sample: Vec<Vec<u8>>,
}

impl Database {
	/// Opens the database in a node's base path. All blocks in it have to be final.
	///
	/// # Errors
	/// When there is none, or a block in it is not final.
	pub fn open(base_path: &Path, frame: &Frame) -> Result<Self, String> {
		Self::open_with(base_path, frame, Some(CACHE))
	}

	fn open_with(base_path: &Path, frame: &Frame, cache: Option<usize>) -> Result<Self, String> {
		let id = frame.get("id").and_then(|id| id.as_str());
		let id = id.ok_or("the specification has no id")?;
		let path = base_path
			.join("chains")
			.join(id)
			.join("paritydb")
			.join("full");
		if !path.is_dir() {
			return Err(format!("{} is no database", path.display()));
		}
		let backend = Backend::new(
			DatabaseSettings {
				trie_cache_maximum_size: cache,
				// as the node wrote it
				state_pruning: None,
				source: DatabaseSource::ParityDb { path },
				blocks_pruning: BlocksPruning::KeepFinalized,
				pruning_filters: Vec::new(),
				metrics_registry: None,
			},
			0,
		)
		.map_err(failed)?;
		// A node may end before its last block is final: that one is left behind.
		let hash = backend.blockchain().info().finalized_hash;
		let head = backend.blockchain().header(hash);
		Ok(Self {
			head: head
				.map_err(failed)?
				.ok_or("the last final block has no header")?,
			hash,
			backend,
			body: Vec::new(),
			values: Vec::new(),
			totals: Totals::default(),
			sample: Vec::new(),
		})
	}

	/// Measures what the database takes, with some of the keys that it was filled with. It spoils their values, so no node
	/// can run on it afterwards.
	///
	/// # Errors
	/// When it can't be read or written.
	pub fn costs(base_path: &Path, frame: &Frame, sample: &[Vec<u8>]) -> Result<Costs, String> {
		let mut database = Self::open_with(base_path, frame, None)?;
		let reads = sample.iter().take(READS);
		let count = reads.len().max(1);
		let mut known = Vec::with_capacity(count);
		let begin = Instant::now();
		let state = database
			.backend
			.state_at(database.hash, TrieCacheContext::Untrusted)
			.map_err(failed)?;
		for key in reads {
			let value = state
				.storage(key)
				.map_err(|e| format!("the database: {e}"))?;
			known.push((key, value.ok_or("a value is gone")?));
		}
		let read = begin.elapsed();
		drop(state);

		let (mut written, begin) = (0, Instant::now());
		// Keys of neighbours in the sample lie apart in the tree.
		for block in known.chunks(CHANGES).take(BLOCKS) {
			for (key, value) in block {
				// longer by one, so that every leaf changes
				let mut value = value.clone();
				value.push(0);
				database.values.push((key.to_vec(), value));
			}
			written += block.len();
			database.write()?;
		}
		let write = begin.elapsed();
		Ok(Costs {
			read: read.div_f64(count as f64),
			write: write.div_f64(written.max(1) as f64),
		})
	}

	/// The height of the last block.
	pub const fn height(&self) -> u32 {
		self.head.number
	}

	/// Some of the keys that were written.
	pub fn into_sample(self) -> Vec<Vec<u8>> {
		self.sample
	}

	/// What a block in which nothing happens takes on the disk, in bytes: blocks like the last one are written until those
	/// before them have left the states that a node keeps, and more after that.
	///
	/// # Errors
	/// When there are no two blocks, or they can't be read or written.
	pub fn idle_block(base_path: &Path, frame: &Frame) -> Result<f64, String> {
		let mut database = Self::open(base_path, frame)?;
		let body = database.backend.blockchain().body(database.hash);
		database.body = body.map_err(failed)?.ok_or("the last block has no body")?;
		let parent = database.head.parent_hash;
		let (before, after) = (database.pairs(parent)?, database.pairs(database.hash)?);
		let changed: Vec<_> = after
			.into_iter()
			.filter(|(key, value)| before.get(key) != Some(value))
			.collect();
		let mut sizes = [0; 2];
		let mut number = 0_u64;
		for (size, blocks) in sizes.iter_mut().zip([IDLE_FIRST, IDLE_BLOCKS]) {
			for _ in 0..blocks {
				number += 1;
				for (key, value) in &changed {
					// as long as they were, and others each time
					let mut value = value.clone();
					for (byte, other) in value.iter_mut().zip(number.to_le_bytes()) {
						*byte = other;
					}
					database.values.push((key.clone(), value));
				}
				database.write()?;
			}
			// closed, so that everything is in its place
			let body = std::mem::take(&mut database.body);
			drop(database);
			*size = machine::disk(base_path)?;
			database = Self::open(base_path, frame)?;
			database.body = body;
		}
		let [first, last] = sizes;
		Ok(last.saturating_sub(first) as f64 / f64::from(IDLE_BLOCKS))
	}

	/// All values of a small state.
	fn pairs(&self, at: H256) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
		let state = self
			.backend
			.state_at(at, TrieCacheContext::Untrusted)
			.map_err(failed)?;
		let all = state.pairs(IterArgs::default());
		all.map_err(|e| format!("the database: {e}"))?
			.collect::<Result<_, _>>()
			.map_err(|e| format!("the database: {e}"))
	}

	/// Writes a block that changes the values that wait, and is final.
	fn write(&mut self) -> Result<(), String> {
		let height = self.head.number.checked_add(1).ok_or("too many blocks")?;
		let mut values = std::mem::take(&mut self.values);
		// The next block holds its number against this one.
		let number = storage_prefix(b"System", b"Number");
		values.push((number.to_vec(), height.encode()));
		// Transactions name the block from which they count, and it is looked up here.
		let parent = frame_system::BlockHash::<Runtime>::hashed_key_for(self.head.number);
		values.push((parent, self.hash.as_bytes().to_vec()));

		let mut operation = self.backend.begin_operation().map_err(failed)?;
		self.backend
			.begin_state_operation(&mut operation, self.hash)
			.map_err(failed)?;
		let state = operation.state().map_err(failed)?;
		let delta = values.iter().map(|(k, v)| (&k[..], Some(&v[..])));
		let (root, changes) = state
			.ok_or("the last block has no state")?
			.storage_root(delta, StateVersion::V1);
		operation.update_db_storage(changes).map_err(failed)?;
		let header = Header::new(
			height,
			BlakeTwo256::ordered_trie_root(Vec::new(), StateVersion::V0),
			root,
			self.hash,
			slot(),
		);
		operation
			.set_block_data(
				header.clone(),
				Some(self.body.clone()),
				None,
				None,
				NewBlockState::Final,
				true,
			)
			.map_err(failed)?;
		self.backend.commit_operation(operation).map_err(failed)?;
		self.hash = header.hash();
		self.head = header;
		Ok(())
	}
}

/// A slot long ago: an idle node counts from the last one, and so makes its next block at once.
fn slot() -> Digest {
	Digest {
		logs: vec![DigestItem::PreRuntime(
			AURA_ENGINE_ID,
			Slot::from(0).encode(),
		)],
	}
}

impl Sink for Database {
	fn put(&mut self, key: &[u8], value: &[u8]) -> Result<(), String> {
		// A genesis does not know its own hash; this chain does, and every transaction is signed for it.
		if key == frame_system::BlockHash::<Runtime>::hashed_key_for(0) {
			return Ok(());
		}
		if self.totals.values.is_multiple_of(ONE_IN) && self.sample.len() < READS {
			self.sample.push(key.to_vec());
		}
		self.totals.add(key, value);
		self.values.push((key.to_vec(), value.to_vec()));
		match self.values.len() >= VALUES_PER_BLOCK {
			true => self.write(),
			false => Ok(()),
		}
	}

	fn finish(&mut self) -> Result<Totals, String> {
		self.write()?;
		for _ in 0..BLOCKS_AFTER {
			self.write()?;
		}
		Ok(self.totals)
	}
}

fn failed(error: sp_blockchain::Error) -> String {
	format!("the database: {error}")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_database_that_is_not_there_is_named() {
		let frame = serde_json::json!({ "id": "nowhere" });
		let frame = frame.as_object().expect("an object");
		let error = Database::open(Path::new("/nowhere"), frame).err();
		assert!(error.is_some_and(|error| error.contains("/nowhere/chains/nowhere/paritydb/full")));
	}
}
