//! Puts a large state into the database of a node that has stopped, as final blocks of nothing but changed
//! values.
//!
//! A chain grows into its state with its blocks, and nobody begins one with a million cases. So a node on such a
//! database starts as it would in earnest, and its memory is what it takes to go on, not to begin. Nobody
//! executed the blocks, and only nodes on a copy of this database could agree with them: these are for measuring.

use crate::{
	build::Sink,
	spec::{Frame, Totals},
};
use sc_client_api::{Backend as _, BlockImportOperation as _, HeaderBackend as _, NewBlockState};
use sc_client_db::{Backend, BlocksPruning, DatabaseSettings, DatabaseSource};
use sp_core::{storage::StateVersion, H256};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _, Header as _},
	Digest, DigestItem,
};
use sp_state_machine::Backend as _;
use std::path::Path;
use zorgketen_runtime::{opaque::Block, Header, Runtime};

/// Values in a block: a few hundred megabytes of memory while their tree is worked out.
const VALUES_PER_BLOCK: usize = 200_000;
/// Blocks behind the state with nothing in them, so that what a node keeps of the last 256 states is small.
const BLOCKS_AFTER: u32 = 260;
/// Memory for nodes of the state's tree.
const CACHE: usize = 256 << 20;

/// The database of a stopped node, open for writing.
pub struct Database {
	backend: Backend<Block>,
	head: Header,
	hash: H256,
	values: Vec<(Vec<u8>, Vec<u8>)>,
	totals: Totals,
}

impl Database {
	/// Opens the database in a node's base path. All blocks in it have to be final.
	///
	/// # Errors
	/// When there is none, or a block in it is not final.
	pub fn open(base_path: &Path, frame: &Frame) -> Result<Self, String> {
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
				trie_cache_maximum_size: Some(CACHE),
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
		let info = backend.blockchain().info();
		if info.best_hash != info.finalized_hash {
			return Err("the last block of the database is not final".into());
		}
		let head = backend.blockchain().header(info.best_hash);
		Ok(Self {
			head: head.map_err(failed)?.ok_or("the last block has no header")?,
			hash: info.best_hash,
			backend,
			values: Vec::new(),
			totals: Totals::default(),
		})
	}

	/// The height of the last block.
	pub fn height(&self) -> u32 {
		self.head.number
	}

	/// Writes a block that changes the values that wait, and is final.
	fn write(&mut self) -> Result<(), String> {
		let mut values = std::mem::take(&mut self.values);
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
		let height = self.head.number.checked_add(1).ok_or("too many blocks")?;
		let header = Header::new(
			height,
			BlakeTwo256::ordered_trie_root(Vec::new(), StateVersion::V0),
			root,
			self.hash,
			self.slot(),
		);
		operation
			.set_block_data(
				header.clone(),
				Some(Vec::new()),
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

	/// The slot of the last block: the next real one has a later one.
	fn slot(&self) -> Digest {
		let logs = self.head.digest.logs.iter();
		Digest {
			logs: logs
				.filter(|log| matches!(log, DigestItem::PreRuntime(..)))
				.cloned()
				.collect(),
		}
	}
}

impl Sink for Database {
	fn put(&mut self, key: &[u8], value: &[u8]) -> Result<(), String> {
		self.totals.add(key, value);
		self.values.push((key.to_vec(), value.to_vec()));
		match self.values.len() >= VALUES_PER_BLOCK {
			true => self.write(),
			false => Ok(()),
		}
	}

	fn finish(mut self) -> Result<Totals, String> {
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
