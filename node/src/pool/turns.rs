//! Each that waits has its turn.
//!
//! The SDK's pool of an authority validates all that wait again after every block. With slots of one second and thousands
//! waiting it did little else: each was validated some four times, on the author's processors. Here each has a turn once in
//! [`TURNS`] blocks. What went stale meanwhile does no harm: the author finds out when it tries it, and drops it.

use super::{bounded::FULL, Extrinsic};
use async_trait::async_trait;
use sc_transaction_pool::{BasicPool, ChainApi, PoolLimit, ValidateTransactionPriority};
use sc_transaction_pool_api::{TransactionPool as _, TransactionSource};
use sp_blockchain::TreeRoute;
use sp_runtime::{
	generic::BlockId,
	transaction_validity::{TransactionValidity, UnknownTransaction},
};
use std::sync::{Arc, OnceLock, Weak};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

type Header = <Block as sp_runtime::traits::Block>::Header;

/// Blocks within which everything that waits is validated once more.
const TURNS: u64 = 16;

/// The chain as `Inner` shows it to the pool, but validation of what waits already is left to the turns, and what would wait
/// for others is refused when there are many of those.
pub struct Turns<Inner: ChainApi<Block = Block> + 'static> {
	inner: Inner,
	future: PoolLimit,
	pool: OnceLock<Weak<BasicPool<Self, Block>>>,
}

impl<Inner: ChainApi<Block = Block> + 'static> Turns<Inner> {
	/// So many may wait for others.
	pub fn new(inner: Inner, future: PoolLimit) -> Self {
		Self {
			inner,
			future,
			pool: OnceLock::new(),
		}
	}

	/// The pool needs the chain to begin with, so the chain gets to know the pool afterwards, once.
	pub fn set_pool(&self, pool: &Arc<BasicPool<Self, Block>>) {
		self.pool.get_or_init(|| Arc::downgrade(pool));
	}

	fn pool(&self) -> Option<Arc<BasicPool<Self, Block>>> {
		self.pool.get().and_then(Weak::upgrade)
	}

	fn waits(&self, transaction: &Hash) -> bool {
		self.pool()
			.is_some_and(|pool| pool.ready_transaction(transaction).is_some())
	}

	/// Whether so many bytes more would be too many of those that wait for others.
	fn is_full(&self, bytes: usize) -> bool {
		self.pool()
			.map(|pool| pool.status())
			.is_some_and(|waiting| {
				self.future
					.is_exceeded(waiting.future + 1, waiting.future_bytes + bytes)
			})
	}

	/// The chain itself.
	#[cfg(test)]
	pub fn inner(&self) -> &Inner {
		&self.inner
	}
}

/// Hashes are spread evenly, so about as many have their turn after each block.
fn has_turn(transaction: &Hash, block: BlockNumber) -> bool {
	transaction
		.to_low_u64_be()
		.wrapping_add(block.into())
		.is_multiple_of(TURNS)
}

#[async_trait]
impl<Inner: ChainApi<Block = Block> + 'static> ChainApi for Turns<Inner> {
	type Block = Block;
	type Error = Inner::Error;

	async fn validate_transaction(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: Arc<Extrinsic>,
		priority: ValidateTransactionPriority,
	) -> Result<TransactionValidity, Self::Error> {
		let validated = self
			.inner
			.validate_transaction(at, source, transaction.clone(), priority);
		if priority != ValidateTransactionPriority::Submitted {
			return validated.await;
		}
		// The pool asks with the same priority for what is submitted and for what it has.
		let (hash, bytes) = self.inner.hash_and_length(&transaction);
		if self.waits(&hash) {
			return if has_turn(&hash, self.inner.resolve_block_number(at)?) {
				validated.await
			} else {
				// of which the pool makes nothing: it stays where it is
				Ok(Err(UnknownTransaction::CannotLookup.into()))
			};
		}
		let validity = validated.await?;
		// Only the pool knows whether the others are there. While there is no room, each signer has one at a time.
		if validity
			.as_ref()
			.is_ok_and(|valid| !valid.requires.is_empty())
			&& self.is_full(bytes)
		{
			return Ok(Err(FULL.into()));
		}
		Ok(validity)
	}

	fn validate_transaction_blocking(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: Arc<Extrinsic>,
	) -> Result<TransactionValidity, Self::Error> {
		self.inner
			.validate_transaction_blocking(at, source, transaction)
	}

	fn block_id_to_number(&self, at: &BlockId<Block>) -> Result<Option<BlockNumber>, Self::Error> {
		self.inner.block_id_to_number(at)
	}

	fn block_id_to_hash(&self, at: &BlockId<Block>) -> Result<Option<Hash>, Self::Error> {
		self.inner.block_id_to_hash(at)
	}

	fn hash_and_length(&self, transaction: &Extrinsic) -> (Hash, usize) {
		self.inner.hash_and_length(transaction)
	}

	async fn block_body(&self, at: Hash) -> Result<Option<Vec<Extrinsic>>, Self::Error> {
		self.inner.block_body(at).await
	}

	fn block_header(&self, at: Hash) -> Result<Option<Header>, Self::Error> {
		self.inner.block_header(at)
	}

	fn tree_route(&self, from: Hash, to: Hash) -> Result<TreeRoute<Block>, Self::Error> {
		self.inner.tree_route(from, to)
	}
}

#[cfg(test)]
mod tests {
	use super::{
		super::{
			stand_in::{block, pool, transaction, Numbers},
			Bounded,
		},
		*,
	};
	use futures::executor::block_on;
	use sc_transaction_pool::Options;
	use sp_runtime::transaction_validity::TransactionValidityError;

	fn validated(
		chain: &Turns<Numbers>,
		at: BlockNumber,
		transaction: &Extrinsic,
		priority: ValidateTransactionPriority,
	) -> TransactionValidity {
		let asked = chain.validate_transaction(
			block(at),
			TransactionSource::External,
			Arc::new(transaction.clone()),
			priority,
		);
		block_on(asked).expect("the chain answers")
	}

	/// Of the signer, waiting for nothing.
	fn first_of(signer: u8) -> Extrinsic {
		transaction(&[signer, 0])
	}

	fn send(pool: &Bounded<Numbers>, transaction: Extrinsic) {
		let sent = pool.submit_one(block(0), TransactionSource::External, transaction);
		block_on(sent).expect("it is valid");
	}

	#[test]
	fn what_waits_has_one_turn() {
		let pool = pool(Options::default());
		let chain = pool.chain();
		let transactions: Vec<_> = (0..100).map(first_of).collect();
		for transaction in &transactions {
			send(&pool, transaction.clone());
		}
		assert_eq!(chain.inner.asked(), transactions.len());

		let blocks = 7..7 + TURNS as BlockNumber;
		for transaction in &transactions {
			for at in blocks.clone() {
				let submitted = ValidateTransactionPriority::Submitted;
				let validity = validated(chain, at, transaction, submitted);
				assert!(matches!(
					validity,
					Ok(_)
						| Err(TransactionValidityError::Unknown(
							UnknownTransaction::CannotLookup
						))
				));
			}
			assert_eq!(chain.inner.asked(), 1);
		}
		assert_eq!(pool.status().ready, transactions.len());
	}

	#[test]
	fn what_does_not_wait_is_validated_at_once() {
		let pool = pool(Options::default());
		for at in 0..TURNS as BlockNumber {
			for priority in [
				ValidateTransactionPriority::Submitted,
				ValidateTransactionPriority::Maintained,
			] {
				assert!(validated(pool.chain(), at, &first_of(1), priority).is_ok());
			}
		}
		// waits, but the pool wants to know before it goes on
		send(&pool, first_of(1));
		for at in 0..TURNS as BlockNumber {
			let maintained = ValidateTransactionPriority::Maintained;
			assert!(validated(pool.chain(), at, &first_of(1), maintained).is_ok());
		}
	}
}
