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
	atomic::{AtomicU32, AtomicUsize, Ordering},
	Arc,
};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

type Error = <Chain as ChainApi>::Error;
type Header = <Block as sp_runtime::traits::Block>::Header;

/// Its blocks have their number as their hash. Counts how often it is asked.
#[derive(Clone, Default)]
pub struct Numbers {
	asked: Arc<AtomicUsize>,
	best: Arc<AtomicU32>,
}

// What a transaction is.
const NUMBERED: u8 = 0;
const AFTER: u8 = 1;
const STALE_FROM: u8 = 2;
const BAD_FROM: u8 = 3;
const SIGNED: u8 = 4;

/// A signer's transaction with this number, which waits for the one before it.
pub fn numbered(signer: u8, number: u8) -> Extrinsic {
	transaction(&[NUMBERED, signer, number])
}

/// The first one of a signer.
pub fn first_of(signer: u8) -> Extrinsic {
	numbered(signer, 0)
}

/// One that waits for another, which this block takes.
pub fn after(block: u8) -> Extrinsic {
	transaction(&[AFTER, block])
}

/// One that is stale from this block on.
pub fn stale_from(block: u8) -> Extrinsic {
	transaction(&[STALE_FROM, block])
}

/// One whose signature is for the time from a block on, and that is stale from another.
pub fn signed_and_taken(signed: u8, taken: u8) -> Extrinsic {
	transaction(&[SIGNED, signed, taken])
}

/// One that is invalid from this block on.
pub fn bad_from(block: u8) -> Extrinsic {
	transaction(&[BAD_FROM, block])
}

/// A transaction of these bytes. If it is none of the above it waits for nothing.
pub fn transaction(bytes: &[u8]) -> Extrinsic {
	OpaqueExtrinsic::from_blob(bytes.to_vec())
}

impl Numbers {
	/// How often it was asked since the last time.
	pub fn asked(&self) -> usize {
		self.asked.swap(0, Ordering::Relaxed)
	}

	/// From now on this is the best block.
	pub fn set_best(&self, number: BlockNumber) {
		self.best.store(number, Ordering::Relaxed);
	}

	fn validity(&self, at: Hash, transaction: &Extrinsic) -> TransactionValidity {
		self.asked.fetch_add(1, Ordering::Relaxed);
		let bytes: &[u8] = transaction.inner();
		let is_before = |block: &u8| at.to_low_u64_be() < u64::from(*block);
		let requires = match bytes {
			[NUMBERED, signer, number] if *number > 0 => vec![vec![NUMBERED, *signer, number - 1]],
			[AFTER, block] if is_before(block) => vec![b"another".to_vec()],
			[STALE_FROM, block] if !is_before(block) => {
				return Err(InvalidTransaction::Stale.into())
			}
			[SIGNED, signed, _] if is_before(signed) => {
				return Err(InvalidTransaction::BadProof.into())
			}
			[SIGNED, _, taken] if !is_before(taken) => return Err(InvalidTransaction::Stale.into()),
			[BAD_FROM, block] if !is_before(block) => return Err(InvalidTransaction::Call.into()),
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
	let numbers = Numbers::default();
	let best = numbers.best.clone();
	let best = move || {
		let number = best.load(Ordering::Relaxed);
		(number, block(number))
	};
	let chain = Turns::new(numbers, Box::new(best), options.future.clone());
	Bounded::new(chain, options, |chain, options| {
		BasicPool::new_test(chain, block(0), block(0), options).0
	})
}

/// The hash of its block with this number.
pub fn block(number: BlockNumber) -> Hash {
	Hash::from_low_u64_be(number.into())
}

#[async_trait]
impl ChainApi for Numbers {
	type Block = Block;
	type Error = Error;

	async fn validate_transaction(
		&self,
		at: Hash,
		_: TransactionSource,
		transaction: Arc<Extrinsic>,
		_: ValidateTransactionPriority,
	) -> Result<TransactionValidity, Error> {
		Ok(self.validity(at, &transaction))
	}

	fn validate_transaction_blocking(
		&self,
		at: Hash,
		_: TransactionSource,
		transaction: Arc<Extrinsic>,
	) -> Result<TransactionValidity, Error> {
		Ok(self.validity(at, &transaction))
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
