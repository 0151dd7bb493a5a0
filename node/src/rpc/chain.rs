//! The chain as the methods see it: blocks by hash, and the runtime of a block.

use super::{error::Error, state::single_key, views::Id};
use crate::service::FullClient;
use codec::Decode;
use sc_client_api::{HeaderBackend, StorageProvider};
use sp_api::{ApiError, ApiExt, ProvideRuntimeApi, RuntimeApiInfo};
use sp_consensus::BlockStatus;
use sp_core::storage::StorageKey;
use std::sync::Arc;
use zorgketen_primitives::time::Minute;
use zorgketen_runtime::{opaque::Block, Hash};

/// The runtime's APIs, called from outside.
pub type Api = <FullClient as ProvideRuntimeApi<Block>>::Api;

/// Milliseconds in a minute.
const MINUTE: u64 = 60_000;

/// Reads blocks and asks their runtimes. Every read may take its time, so it has no place on an
/// asynchronous thread.
#[derive(Clone)]
pub struct Chain {
	client: Arc<FullClient>,
}

impl Chain {
	/// Reads what this client has.
	pub fn new(client: Arc<FullClient>) -> Self {
		Self { client }
	}

	/// The block that was asked for, or the last one that is final: what is answered without further
	/// wishes is never taken back. Its state is here.
	pub fn block(&self, at: Option<Id>) -> Result<Hash, Error> {
		let block = match at {
			Some(id) => id.0,
			None => self.client.info().finalized_hash,
		};
		match self.client.block_status(block) {
			Ok(BlockStatus::InChainWithState) => Ok(block),
			Ok(BlockStatus::InChainPruned) => Err(Error::BlockPruned {
				block: block.into(),
			}),
			// one that is being imported, or was found bad, can't be asked either
			Ok(_) => Err(Error::UnknownBlock {
				block: block.into(),
			}),
			Err(error) => Err(failed(block, error)),
		}
	}

	/// Asks the runtime of a block. `A` is the API that the call belongs to, and `name` its name.
	pub fn ask<A: RuntimeApiInfo + ?Sized, T>(
		&self,
		name: &'static str,
		block: Hash,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		let api = self.client.runtime_api();
		let known = api
			.has_api_with::<A, _>(block, |version| version >= 1)
			.map_err(|error| failed(block, error))?;
		if !known {
			return Err(Error::RuntimeTooOld { block, api: name });
		}
		call(&api, block).map_err(|error| match self.block(Some(block.into())) {
			// it was forgotten meanwhile
			Err(gone) => gone,
			Ok(_) => failed(block, error),
		})
	}

	/// The minute in which a block was made; 0 for genesis, which has no time.
	pub fn minute(&self, block: Hash) -> Result<Minute, Error> {
		let key = StorageKey(single_key("Timestamp", "Now"));
		let Some(raw) = self
			.client
			.storage(block, &key)
			.map_err(|error| failed(block, error))?
		else {
			return Ok(0);
		};
		let milliseconds = u64::decode(&mut &raw.0[..]).map_err(|error| failed(block, error))?;
		Ok(Minute::try_from(milliseconds / MINUTE).unwrap_or(Minute::MAX))
	}
}

/// What was not foreseen: a query does not fail on what it is asked for.
fn failed(block: Hash, error: impl std::fmt::Display) -> Error {
	Error::Runtime {
		block,
		reason: error.to_string(),
	}
}
