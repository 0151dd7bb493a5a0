//! The state of one final block, read value by value with the types of this node's runtime.

use super::error::{Asked, Error};
use crate::service::FullClient;
use codec::{Decode, DecodeAll};
use sc_client_api::{HeaderBackend, StorageProvider};
use sp_api::{ApiError, CallApiAt, CallContext};
use sp_core::storage::StorageKey;
use sp_io::hashing::twox_128;
use std::sync::Arc;
use zorgketen_runtime::{BlockNumber, Hash, Header, VERSION};

/// A block by its number and hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockId {
	/// Its number.
	pub number: BlockNumber,
	/// Its hash.
	pub hash: Hash,
}

/// A final block and its state.
#[derive(Clone)]
pub struct State {
	client: Arc<FullClient>,
	id: BlockId,
}

impl State {
	/// Of the last final block.
	pub fn last(client: &Arc<FullClient>) -> Self {
		let info = client.info();
		Self::of(
			client,
			BlockId {
				number: info.finalized_number,
				hash: info.finalized_hash,
			},
		)
	}

	/// Of a block that is known to be final.
	pub fn of(client: &Arc<FullClient>, id: BlockId) -> Self {
		Self {
			client: client.clone(),
			id,
		}
	}

	/// Of the final block of a height.
	pub fn at_height(client: &Arc<FullClient>, number: BlockNumber) -> Result<Self, Error> {
		let block = Asked::Number(number);
		if number > client.info().finalized_number {
			return Err(Error::NotFinal { block });
		}
		let hash = client
			.hash(number)
			.map_err(|error| of_database(Hash::zero(), &error))?
			.ok_or(Error::UnknownBlock { block })?;
		Ok(Self::of(client, BlockId { number, hash }))
	}

	/// Of the final block with a hash, or the last one.
	pub fn at(client: &Arc<FullClient>, hash: Option<Hash>) -> Result<Self, Error> {
		let Some(hash) = hash else {
			return Ok(Self::last(client));
		};
		let block = Asked::Hash(hash);
		let number = client
			.number(hash)
			.map_err(|error| of_database(hash, &error))?
			.ok_or(Error::UnknownBlock { block })?;
		match Self::at_height(client, number) {
			Ok(state) if state.id.hash == hash => Ok(state),
			// higher than what is final, or another block of that height is
			Ok(_) | Err(Error::NotFinal { .. }) => Err(Error::NotFinal { block }),
			Err(error) => Err(error),
		}
	}

	/// Of the block before. Genesis has none.
	pub fn before(&self) -> Result<Option<Self>, Error> {
		match self.id.number.checked_sub(1) {
			Some(number) => Self::at_height(&self.client, number).map(Some),
			None => Ok(None),
		}
	}

	/// The chain.
	pub fn client(&self) -> &Arc<FullClient> {
		&self.client
	}

	/// Which block it is.
	pub fn id(&self) -> BlockId {
		self.id
	}

	/// The header of the block.
	pub fn header(&self) -> Result<Header, Error> {
		self.client
			.header(self.id.hash)
			.map_err(|error| of_database(self.id.hash, &error))?
			.ok_or(Error::UnknownBlock {
				block: Asked::Hash(self.id.hash),
			})
	}

	/// The value under a key. Errors if the state is no longer kept, or if the value is of a type that
	/// this node does not know.
	pub fn value<T: Decode>(&self, key: &[u8]) -> Result<Option<T>, Error> {
		let value = self
			.client
			.storage(self.id.hash, &StorageKey(key.to_vec()))
			.map_err(|error| self.failed(&error))?;
		value
			.map(|value| T::decode_all(&mut &value.0[..]).map_err(|_| self.unreadable()))
			.transpose()
	}

	/// The same for a value without a map, by the names of pallet and value.
	pub fn single<T: Decode>(&self, pallet: &str, name: &str) -> Result<Option<T>, Error> {
		self.value(&single_key(pallet, name))
	}

	/// What a runtime API answered.
	pub fn answered<T>(&self, answer: Result<T, ApiError>) -> Result<T, Error> {
		answer.map_err(|error| match error {
			ApiError::UnknownBlock(_) => self.pruned(),
			ApiError::FailedToDecodeReturnValue { .. }
			| ApiError::FailedToConvertReturnValue { .. } => self.unreadable(),
			other => Error::Runtime {
				block: self.id.hash,
				reason: other.to_string(),
			},
		})
	}

	/// Why the database did not answer for this state.
	pub fn failed(&self, error: &sp_blockchain::Error) -> Error {
		match error {
			// so it says that the state is gone; that there is such a block is known here
			sp_blockchain::Error::UnknownBlock(_) => self.pruned(),
			other => of_database(self.id.hash, other),
		}
	}

	fn pruned(&self) -> Error {
		Error::BlockPruned {
			block: Asked::Number(self.id.number),
		}
	}

	/// The error for what this node can't decode.
	fn unreadable(&self) -> Error {
		let version = self
			.client
			.runtime_version_at(self.id.hash, CallContext::Offchain);
		Error::UnreadableBlock {
			block: self.id.hash,
			spec_version: version.map_or(0, |version| version.spec_version),
			known: VERSION.spec_version,
		}
	}
}

fn of_database(block: Hash, error: &sp_blockchain::Error) -> Error {
	Error::Runtime {
		block,
		reason: error.to_string(),
	}
}

/// The key of a value without a map.
pub fn single_key(pallet: &str, name: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn keys_are_those_of_the_runtime() {
		use pallet_maternity::CurrentTerms;
		use zorgketen_runtime::Runtime;
		assert_eq!(
			single_key("Maternity", "CurrentTerms"),
			CurrentTerms::<Runtime>::hashed_key()
		);
	}
}
