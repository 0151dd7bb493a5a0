//! A chain that needs no blocks, to test what the pool makes of its answers.

use super::{turns::Turns, Bounded, Chain, Extrinsic};
use async_trait::async_trait;
use sc_transaction_pool::{BasicPool, ChainApi, Options, ValidateTransactionPriority};
use sc_transaction_pool_api::TransactionSource;
use sp_blockchain::TreeRoute;
use sp_runtime::{
	generic::BlockId,
	traits::{BlakeTwo256, Hash as _},
	transaction_validity::{InvalidTransaction, TransactionValidity, ValidTransaction},
	OpaqueExtrinsic,
};
use std::sync::{
	atomic::{AtomicUsize, Ordering},
	Arc,
};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

type Error = <Chain as ChainApi>::Error;
type Header = <Block as sp_runtime::traits::Block>::Header;

/// Its blocks have their number as their hash. A signer and a number, a byte each, are a transaction that waits for the
/// number before it; [`BAD`] is invalid; everything else waits for nothing. Counts how often it is asked.
#[derive(Default)]
pub struct Numbers(AtomicUsize);

/// What is never valid.
pub const BAD: &[u8] = b"bad";

impl Numbers {
	/// How often it was asked since the last time.
	pub fn asked(&self) -> usize {
		self.0.swap(0, Ordering::Relaxed)
	}

	fn validity(&self, transaction: &Extrinsic) -> TransactionValidity {
		self.0.fetch_add(1, Ordering::Relaxed);
		let bytes: &[u8] = transaction.inner();
		if bytes == BAD {
			return Err(InvalidTransaction::Call.into());
		}
		let requires = match bytes {
			[signer, number] if *number > 0 => vec![vec![*signer, number - 1]],
			_ => Vec::new(),
		};
		Ok(ValidTransaction {
			requires,
			provides: vec![bytes.to_vec()],
			..Default::default()
		})
	}
}

/// A pool on it.
pub fn pool(options: Options) -> Bounded<Numbers> {
	let chain = Turns::new(Numbers::default(), options.future.clone());
	Bounded::new(chain, options, |chain, options| {
		BasicPool::new_test(chain, block(0), block(0), options).0
	})
}

/// The hash of its block with this number.
pub fn block(number: BlockNumber) -> Hash {
	Hash::from_low_u64_be(number.into())
}

/// A transaction of these bytes.
pub fn transaction(bytes: &[u8]) -> Extrinsic {
	OpaqueExtrinsic::from_blob(bytes.to_vec())
}

#[async_trait]
impl ChainApi for Numbers {
	type Block = Block;
	type Error = Error;

	async fn validate_transaction(
		&self,
		_: Hash,
		_: TransactionSource,
		transaction: Arc<Extrinsic>,
		_: ValidateTransactionPriority,
	) -> Result<TransactionValidity, Error> {
		Ok(self.validity(&transaction))
	}

	fn validate_transaction_blocking(
		&self,
		_: Hash,
		_: TransactionSource,
		transaction: Arc<Extrinsic>,
	) -> Result<TransactionValidity, Error> {
		Ok(self.validity(&transaction))
	}

	fn block_id_to_number(&self, at: &BlockId<Block>) -> Result<Option<BlockNumber>, Error> {
		Ok(match at {
			BlockId::Number(number) => Some(*number),
			BlockId::Hash(hash) => hash.to_low_u64_be().try_into().ok(),
		})
	}

	fn block_id_to_hash(&self, at: &BlockId<Block>) -> Result<Option<Hash>, Error> {
		Ok(self.block_id_to_number(at)?.map(block))
	}

	fn hash_and_length(&self, transaction: &Extrinsic) -> (Hash, usize) {
		let bytes = transaction.inner();
		(BlakeTwo256::hash(bytes), bytes.len())
	}

	async fn block_body(&self, _: Hash) -> Result<Option<Vec<Extrinsic>>, Error> {
		Ok(None)
	}

	fn block_header(&self, _: Hash) -> Result<Option<Header>, Error> {
		Ok(None)
	}

	fn tree_route(&self, _: Hash, _: Hash) -> Result<TreeRoute<Block>, Error> {
		Err(sp_blockchain::Error::Backend("no routes here".into()).into())
	}
}
