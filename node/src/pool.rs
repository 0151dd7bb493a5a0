//! Transactions that wait for a block.
//!
//! The SDK's pool of an authority validates all that wait again after every block, which suits slots of six seconds and few
//! transactions. With slots of one second and thousands waiting it did little else: each was validated some four times, on
//! the author's processors. Here each has a turn once in [`TURNS`] blocks. What went stale meanwhile does no harm: the
//! author finds out when it tries it, and drops it.

use crate::service::FullClient;
use async_trait::async_trait;
use futures::executor::block_on;
use sc_cli::TransactionPoolParams;
use sc_client_api::HeaderBackend as _;
use sc_service::{Configuration, SpawnEssentialTaskHandle};
use sc_transaction_pool::{
	BasicPool, ChainApi, FullChainApi, Options, PoolLimit, RevalidationType,
	ValidateTransactionPriority,
};
use sc_transaction_pool_api::{LocalTransactionPool, TransactionPool as _, TransactionSource};
use sp_blockchain::TreeRoute;
use sp_runtime::{
	generic::BlockId,
	transaction_validity::{TransactionValidity, UnknownTransaction},
};
use std::{
	sync::{Arc, OnceLock, Weak},
	time::Duration,
};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

type Chain = FullChainApi<FullClient, Block>;
type Extrinsic = <Block as sp_runtime::traits::Block>::Extrinsic;
type Header = <Block as sp_runtime::traits::Block>::Header;

/// Pending transactions.
pub type Pool = BasicPool<Turns<Chain>, Block>;

/// Blocks within which everything that waits is validated once more.
const TURNS: u64 = 16;

/// For one transaction that waits for others, ten may wait for a block, as in the SDK.
const FUTURE_SHARE: usize = 10;

/// Limits and bans, as the command line has them.
pub fn options(params: &TransactionPoolParams, is_dev: bool) -> Options {
	let limit = |share| PoolLimit {
		count: params.pool_limit / share,
		total_bytes: params.pool_kbytes * 1024 / share,
	};
	Options {
		ready: limit(1),
		future: limit(FUTURE_SHARE),
		ban_time: match params.tx_ban_seconds {
			Some(seconds) => Duration::from_secs(seconds),
			// whoever tries things out wants to send them twice
			None if is_dev => Duration::ZERO,
			None => Options::default().ban_time,
		},
		..Default::default()
	}
}

/// An empty pool on the best block.
pub fn open(
	config: &Configuration,
	options: Options,
	client: &Arc<FullClient>,
	spawner: SpawnEssentialTaskHandle,
) -> Arc<Pool> {
	let registry = config.prometheus_registry();
	let chain = Arc::new(Turns::new(Chain::new(client.clone(), registry, &spawner)));
	let best = client.info();
	let pool = Arc::new(BasicPool::with_revalidation_type(
		options,
		config.role.is_authority().into(),
		chain.clone(),
		registry,
		RevalidationType::Full,
		spawner,
		best.best_number,
		best.best_hash,
		best.finalized_hash,
	));
	chain.set_pool(&pool);
	pool
}

/// The chain as `Inner` shows it to the pool, but validation of what waits already is left to the turns.
pub struct Turns<Inner: ChainApi<Block = Block> + 'static> {
	inner: Inner,
	pool: OnceLock<Weak<BasicPool<Self, Block>>>,
}

impl<Inner: ChainApi<Block = Block> + 'static> Turns<Inner> {
	fn new(inner: Inner) -> Self {
		Self {
			inner,
			pool: OnceLock::new(),
		}
	}

	/// The pool needs the chain to begin with, so the chain gets to know the pool afterwards, once.
	fn set_pool(&self, pool: &Arc<BasicPool<Self, Block>>) {
		self.pool.get_or_init(|| Arc::downgrade(pool));
	}

	fn waits(&self, transaction: &Hash) -> bool {
		let pool = self.pool.get().and_then(Weak::upgrade);
		pool.is_some_and(|pool| pool.ready_transaction(transaction).is_some())
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
		// The pool asks with the same priority for what is submitted; that does not wait yet. (Where the same one comes twice at
		// the same moment, the second is told that its validity is not known.)
		if priority == ValidateTransactionPriority::Submitted {
			let (hash, _) = self.inner.hash_and_length(&transaction);
			if !has_turn(&hash, self.inner.resolve_block_number(at)?) && self.waits(&hash) {
				// of which the pool makes nothing: it stays where it is
				return Ok(Err(UnknownTransaction::CannotLookup.into()));
			}
		}
		self.inner
			.validate_transaction(at, source, transaction, priority)
			.await
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

/// The pool for what the node itself has to say, such as that a validator voted twice.
pub struct Local<Inner: ChainApi<Block = Block> + 'static>(pub Arc<BasicPool<Turns<Inner>, Block>>);

impl<Inner: ChainApi<Block = Block> + 'static> LocalTransactionPool for Local<Inner> {
	type Block = Block;
	type Hash = Hash;
	type Error = Inner::Error;

	/// Blocks the thread, as the trait wants; validation has threads of its own.
	fn submit_local(&self, at: Hash, transaction: Extrinsic) -> Result<Hash, Inner::Error> {
		block_on(self.0.submit_one(at, TransactionSource::Local, transaction))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::{
		traits::{BlakeTwo256, Hash as _},
		transaction_validity::{TransactionValidityError, ValidTransaction},
		OpaqueExtrinsic,
	};
	use std::sync::atomic::{AtomicUsize, Ordering};

	type Error = <Chain as ChainApi>::Error;

	/// A chain whose blocks have their number as their hash, on which everything is valid. Counts how often it is asked.
	#[derive(Default)]
	struct Numbers(AtomicUsize);

	fn block(number: BlockNumber) -> Hash {
		Hash::from_low_u64_be(number.into())
	}

	impl Numbers {
		fn valid(&self, transaction: &Extrinsic) -> TransactionValidity {
			self.0.fetch_add(1, Ordering::Relaxed);
			Ok(ValidTransaction {
				provides: vec![transaction.inner().to_vec()],
				..Default::default()
			})
		}
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
			Ok(self.valid(&transaction))
		}

		fn validate_transaction_blocking(
			&self,
			_: Hash,
			_: TransactionSource,
			transaction: Arc<Extrinsic>,
		) -> Result<TransactionValidity, Error> {
			Ok(self.valid(&transaction))
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

	fn a_pool() -> (Arc<Turns<Numbers>>, Arc<BasicPool<Turns<Numbers>, Block>>) {
		let chain = Arc::new(Turns::new(Numbers::default()));
		let (pool, _) = BasicPool::new_test(chain.clone(), block(0), block(0), Options::default());
		let pool = Arc::new(pool);
		chain.set_pool(&pool);
		(chain, pool)
	}

	fn transaction(number: u8) -> Extrinsic {
		OpaqueExtrinsic::from_blob(vec![number; 8])
	}

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

	#[test]
	fn what_waits_has_one_turn() {
		let (chain, pool) = a_pool();
		let transactions: Vec<_> = (0..100).map(transaction).collect();
		for transaction in &transactions {
			let sent = pool.submit_one(block(0), TransactionSource::External, transaction.clone());
			block_on(sent).expect("it is valid");
		}
		let asked = || chain.inner.0.swap(0, Ordering::Relaxed);
		assert_eq!(asked(), transactions.len());

		let blocks = 7..7 + TURNS as BlockNumber;
		for transaction in &transactions {
			for at in blocks.clone() {
				let submitted = ValidateTransactionPriority::Submitted;
				let validity = validated(&chain, at, transaction, submitted);
				assert!(matches!(
					validity,
					Ok(_)
						| Err(TransactionValidityError::Unknown(
							UnknownTransaction::CannotLookup
						))
				));
			}
			assert_eq!(asked(), 1);
		}
		assert_eq!(pool.status().ready, transactions.len());
	}

	#[test]
	fn what_does_not_wait_is_validated_at_once() {
		let (chain, pool) = a_pool();
		for at in 0..TURNS as BlockNumber {
			for priority in [
				ValidateTransactionPriority::Submitted,
				ValidateTransactionPriority::Maintained,
			] {
				assert!(validated(&chain, at, &transaction(1), priority).is_ok());
			}
		}
		// waits, but the pool wants to know before it goes on
		let sent = pool.submit_one(block(0), TransactionSource::External, transaction(1));
		block_on(sent).expect("it is valid");
		for at in 0..TURNS as BlockNumber {
			let maintained = ValidateTransactionPriority::Maintained;
			assert!(validated(&chain, at, &transaction(1), maintained).is_ok());
		}
	}

	/// GRANDPA says on a thread of the runtime of tasks that somebody voted twice.
	#[tokio::test]
	async fn the_node_has_its_say() {
		let (chain, pool) = a_pool();
		let local = Local(pool.clone());
		let hash = local.submit_local(block(0), transaction(1)).expect("valid");
		assert_eq!(hash, chain.hash_and_length(&transaction(1)).0);
		assert!(pool.ready_transaction(&hash).is_some());
		assert!(local.submit_local(block(0), transaction(1)).is_err());
	}

	#[test]
	fn limits_and_bans_are_those_of_the_command_line() {
		let params = TransactionPoolParams {
			pool_limit: 200,
			pool_kbytes: 10,
			tx_ban_seconds: None,
			pool_type: sc_cli::TransactionPoolType::SingleState,
			pool_best_blocks_only: false,
		};
		let given = options(&params, false);
		assert_eq!((given.ready.count, given.ready.total_bytes), (200, 10_240));
		assert_eq!((given.future.count, given.future.total_bytes), (20, 1_024));
		assert_eq!(given.ban_time, Options::default().ban_time);
		assert_eq!(options(&params, true).ban_time, Duration::ZERO);
		let banning = TransactionPoolParams {
			tx_ban_seconds: Some(7),
			..params
		};
		assert_eq!(options(&banning, true).ban_time, Duration::from_secs(7));
	}
}
