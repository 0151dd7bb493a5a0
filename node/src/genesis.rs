//! Refuses a database that belongs to another chain.
//!
//! The SDK reads the genesis block from the database when there is one and never compares it with
//! the chain specification. A node on a foreign database would author and vote alone, as its
//! protocol names carry the wrong genesis.

use crate::service::{Executor, FullBackend};
use sc_client_api::{Backend as _, HeaderBackend as _};
use sc_service::{BuildGenesisBlock as _, GenesisBlockBuilder};
use sp_core::storage::Storage;
use sp_runtime::traits::Block as _;
use std::sync::Arc;
use zorgketen_runtime::{opaque::Block, Hash};

/// Compares the genesis block in the database with the one that `genesis_storage` leads to.
pub fn ensure_same(
	backend: &Arc<FullBackend>,
	executor: &Executor,
	genesis_storage: &Storage,
) -> sc_cli::Result<()> {
	let stored = backend.blockchain().info().genesis_hash;
	if stored == Hash::default() {
		// A new database: the genesis block is still to be written.
		return Ok(());
	}

	// Built for its hash only; without a commit nothing of it reaches the database.
	let (expected, _): (Block, _) = GenesisBlockBuilder::new_with_storage(
		genesis_storage.clone(),
		false,
		backend.clone(),
		executor.clone(),
	)?
	.build_genesis_block()?;
	let expected = expected.hash();

	if stored == expected {
		return Ok(());
	}
	Err(sc_cli::Error::Application(
		format!(
			"the database belongs to another chain: its genesis is {stored:?}, that of the chain \
			 specification is {expected:?}; use the specification it was made with, another \
			 --base-path, or purge-chain"
		)
		.into(),
	))
}
