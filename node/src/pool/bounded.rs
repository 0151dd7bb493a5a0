//! What is taken stays.
//!
//! When the SDK's pool is full it takes what comes, throws the oldest out that has no higher priority, tells nobody, and bans
//! it for half an hour: its sender has the hash of a transaction that never gets into a block, and can't send it again.
//! Here a full pool refuses what comes, before it spends time on validating it, and its sender comes again.
//!
//! So a higher priority does not get into a full pool. Priorities order those that use the same number of the same signer, and
//! no transaction of a user is urgent enough to lose another's; what the node itself has to say finds room.

use super::{turns::Turns, Extrinsic, Inner};
use async_trait::async_trait;
use futures::{executor::block_on, future::join_all};
use sc_transaction_pool::{ChainApi, Options, PoolLimit};
use sc_transaction_pool_api::{
	error::{Error as PoolError, IntoPoolError},
	ChainEvent, ImportNotificationStream, LocalTransactionPool, MaintainedTransactionPool,
	PoolStatus, ReadyTransactions, TransactionPool, TransactionSource, TransactionStatusStreamFor,
	TxInvalidityReportMap,
};
use sp_runtime::transaction_validity::UnknownTransaction;
use std::{
	collections::{HashMap, HashSet},
	pin::Pin,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
	time::Duration,
};
use zorgketen_runtime::{opaque::Block, Hash};

/// Of what our limits allow, the SDK's pool may hold so many times: room for a block that is taken back, and for what the node
/// itself has to say. Only beyond that it throws out what it has.
const SLACK: usize = 2;

/// How [`Turns`] says that no more can wait for others.
pub const FULL: UnknownTransaction = UnknownTransaction::Custom(255);

type InPool<Api> = Arc<<Inner<Api> as TransactionPool>::InPoolTransaction>;
type Ready<Api> = Box<dyn ReadyTransactions<Item = InPool<Api>> + Send>;

/// The SDK's pool on the chain `Api`, behind a door that closes.
pub struct Bounded<Api: ChainApi<Block = Block> + 'static> {
	inner: Arc<Inner<Api>>,
	limit: PoolLimit,
	under_way: Mutex<UnderWay>,
}

/// What is being validated: it has a place in the pool already.
#[derive(Default)]
struct UnderWay {
	bytes: usize,
	hashes: HashSet<Hash>,
}

/// A place of one of those, until this is dropped.
struct Place<'a> {
	under_way: &'a Mutex<UnderWay>,
	bytes: usize,
	hash: Hash,
}

/// Nothing is half done when it is let go, also where a thread died.
fn held(under_way: &Mutex<UnderWay>) -> MutexGuard<'_, UnderWay> {
	under_way.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Drop for Place<'_> {
	fn drop(&mut self) {
		let mut under_way = held(self.under_way);
		under_way.bytes -= self.bytes;
		under_way.hashes.remove(&self.hash);
	}
}

impl<Api: ChainApi<Block = Block> + 'static> Bounded<Api> {
	/// What `open` makes of the chain and of wider limits.
	pub fn new(
		chain: Turns<Api>,
		options: Options,
		open: impl FnOnce(Arc<Turns<Api>>, Options) -> Inner<Api>,
	) -> Self {
		let chain = Arc::new(chain);
		let limit = options.ready.clone();
		let wider = |limit: &PoolLimit| PoolLimit {
			count: limit.count.saturating_mul(SLACK),
			total_bytes: limit.total_bytes.saturating_mul(SLACK),
		};
		let (ready, future) = (wider(&options.ready), wider(&options.future));
		let inner = Arc::new(open(
			chain.clone(),
			Options {
				ready,
				future,
				..options
			},
		));
		chain.set_pool(&inner);
		Self {
			inner,
			limit,
			under_way: Mutex::default(),
		}
	}

	/// The chain as the pool sees it.
	#[cfg(test)]
	pub fn chain(&self) -> &Turns<Api> {
		self.inner.api()
	}

	fn place(&self, transaction: &Extrinsic) -> Result<Place<'_>, PoolError> {
		let (hash, bytes) = self.inner.api().hash_and_length(transaction);
		let mut under_way = held(&self.under_way);
		// The SDK's pool would say the same of the second, and ban it from then on.
		if under_way.hashes.contains(&hash) || self.inner.ready_transaction(&hash).is_some() {
			return Err(PoolError::AlreadyImported(Box::new(hash)));
		}
		let waiting = self.inner.status();
		let count = waiting.ready + under_way.hashes.len() + 1;
		let all_bytes = waiting.ready_bytes + under_way.bytes + bytes;
		if self.limit.is_exceeded(count, all_bytes) {
			return Err(PoolError::ImmediatelyDropped);
		}
		under_way.bytes += bytes;
		under_way.hashes.insert(hash);
		Ok(Place {
			under_way: &self.under_way,
			bytes,
			hash,
		})
	}
}

/// An error in the SDK's words, where [`Turns`] has its own.
fn plain<Error: From<PoolError> + IntoPoolError>(error: Error) -> Error {
	match error.into_pool_error() {
		Ok(PoolError::UnknownTransaction(FULL)) => PoolError::ImmediatelyDropped.into(),
		Ok(error) => error.into(),
		Err(error) => error,
	}
}

#[async_trait]
impl<Api: ChainApi<Block = Block> + 'static> TransactionPool for Bounded<Api> {
	type Block = Block;
	type Hash = Hash;
	type InPoolTransaction = <Inner<Api> as TransactionPool>::InPoolTransaction;
	type Error = Api::Error;

	async fn submit_at(
		&self,
		at: Hash,
		source: TransactionSource,
		transactions: Vec<Extrinsic>,
	) -> Result<Vec<Result<Hash, Self::Error>>, Self::Error> {
		let each = |transaction| self.submit_one(at, source, transaction);
		Ok(join_all(transactions.into_iter().map(each)).await)
	}

	async fn submit_one(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: Extrinsic,
	) -> Result<Hash, Self::Error> {
		let _place = self.place(&transaction)?;
		let submitted = self.inner.submit_one(at, source, transaction).await;
		submitted.map_err(plain)
	}

	async fn submit_and_watch(
		&self,
		at: Hash,
		source: TransactionSource,
		transaction: Extrinsic,
	) -> Result<Pin<Box<TransactionStatusStreamFor<Self>>>, Self::Error> {
		let _place = self.place(&transaction)?;
		let submitted = self.inner.submit_and_watch(at, source, transaction).await;
		submitted.map_err(plain)
	}

	async fn ready_at(&self, at: Hash) -> Ready<Api> {
		self.inner.ready_at(at).await
	}

	fn ready(&self) -> Ready<Api> {
		self.inner.ready()
	}

	async fn report_invalid(
		&self,
		at: Option<Hash>,
		errors: TxInvalidityReportMap<Hash>,
	) -> Vec<InPool<Api>> {
		self.inner.report_invalid(at, errors).await
	}

	fn futures(&self) -> Vec<Self::InPoolTransaction> {
		self.inner.futures()
	}

	fn status(&self) -> PoolStatus {
		self.inner.status()
	}

	fn import_notification_stream(&self) -> ImportNotificationStream<Hash> {
		self.inner.import_notification_stream()
	}

	fn on_broadcasted(&self, propagations: HashMap<Hash, Vec<String>>) {
		self.inner.on_broadcasted(propagations);
	}

	fn hash_of(&self, transaction: &Extrinsic) -> Hash {
		self.inner.hash_of(transaction)
	}

	fn ready_transaction(&self, hash: &Hash) -> Option<InPool<Api>> {
		self.inner.ready_transaction(hash)
	}

	async fn ready_at_with_timeout(&self, at: Hash, timeout: Duration) -> Ready<Api> {
		self.inner.ready_at_with_timeout(at, timeout).await
	}
}

#[async_trait]
impl<Api: ChainApi<Block = Block> + 'static> MaintainedTransactionPool for Bounded<Api> {
	async fn maintain(&self, event: ChainEvent<Block>) {
		self.inner.maintain(event).await;
	}
}

/// For what the node itself has to say, such as that a validator voted twice.
impl<Api: ChainApi<Block = Block> + 'static> LocalTransactionPool for Bounded<Api> {
	type Block = Block;
	type Hash = Hash;
	type Error = Api::Error;

	/// Blocks the thread, as the trait wants; validation has threads of its own.
	fn submit_local(&self, at: Hash, transaction: Extrinsic) -> Result<Hash, Self::Error> {
		block_on(
			self.inner
				.submit_one(at, TransactionSource::Local, transaction),
		)
	}
}

#[cfg(test)]
mod tests {
	use super::{
		super::stand_in::{bad_from, block, numbered, pool, transaction, Numbers},
		*,
	};

	const LIMIT: usize = 20;

	fn a_pool() -> Bounded<Numbers> {
		pool(Options {
			ready: PoolLimit {
				count: LIMIT,
				total_bytes: 1_000,
			},
			future: PoolLimit {
				count: 2,
				total_bytes: 1_000,
			},
			..Options::default()
		})
	}

	fn send(pool: &Bounded<Numbers>, transaction: Extrinsic) -> Result<Hash, PoolError> {
		let sent = pool.submit_one(block(0), TransactionSource::External, transaction);
		block_on(sent).map_err(|error| error.into_pool_error().expect("the pool's own"))
	}

	#[test]
	fn what_is_taken_stays_and_what_is_refused_may_come_again() {
		let pool = a_pool();
		let taken: Vec<_> = (0..LIMIT as u8)
			.map(|signer| send(&pool, numbered(signer, 0)).expect("there is room"))
			.collect();
		assert_eq!(pool.chain().inner().asked(), LIMIT);
		for late in 100..200 {
			let refused = send(&pool, numbered(late, 0));
			assert!(matches!(refused, Err(PoolError::ImmediatelyDropped)));
		}
		assert_eq!(
			pool.chain().inner().asked(),
			0,
			"none of them was validated"
		);
		for hash in &taken {
			assert!(pool.ready_transaction(hash).is_some());
		}

		// a block takes one of them
		pool.inner
			.pool()
			.validated_pool()
			.remove_invalid(&taken[..1]);
		send(&pool, numbered(100, 0)).expect("it was not banned");
		let refused = send(&pool, numbered(101, 0));
		assert!(matches!(refused, Err(PoolError::ImmediatelyDropped)));
	}

	#[test]
	fn bytes_count_too() {
		let pool = a_pool();
		send(&pool, transaction(&[1; 990])).expect("there is room");
		let refused = send(&pool, transaction(&[2; 990]));
		assert!(matches!(refused, Err(PoolError::ImmediatelyDropped)));
		send(&pool, numbered(3, 0)).expect("a small one has room");
	}

	#[test]
	fn many_at_once_find_no_more_room_than_there_is() {
		let pool = a_pool();
		let transactions = (0..100).map(|signer| numbered(signer, 0)).collect();
		let sent = pool.submit_at(block(0), TransactionSource::External, transactions);
		let results = block_on(sent).expect("each has a result");
		let taken = results.iter().flatten().count();
		assert!(taken > 0 && taken <= LIMIT, "{taken}");
		assert_eq!(pool.status().ready, taken);
		for hash in results.iter().flatten() {
			assert!(pool.ready_transaction(hash).is_some());
		}
	}

	#[test]
	fn a_place_is_given_back() {
		let pool = a_pool();
		for _ in 0..2 * LIMIT {
			assert!(send(&pool, bad_from(0)).is_err());
		}
		let under_way = held(&pool.under_way);
		assert_eq!((under_way.bytes, under_way.hashes.len()), (0, 0));
		drop(under_way);
		send(&pool, numbered(1, 0)).expect("there is room");
	}

	#[test]
	fn too_many_that_wait_for_others_keep_nobody_out() {
		let pool = a_pool();
		// nobody has sent number 4
		let waiting = [send(&pool, numbered(1, 5)), send(&pool, numbered(1, 6))];
		let refused = send(&pool, numbered(1, 7));
		assert!(matches!(refused, Err(PoolError::ImmediatelyDropped)));
		assert!(waiting.iter().all(Result::is_ok));
		assert_eq!(pool.status().future, 2);

		send(&pool, numbered(2, 0)).expect("it waits for nobody");
		assert_eq!((pool.status().ready, pool.status().future), (1, 2));
		// there is no room for what waits for another, whether that is there or not
		let refused = send(&pool, numbered(2, 1));
		assert!(matches!(refused, Err(PoolError::ImmediatelyDropped)));
	}

	/// GRANDPA says on a thread of the runtime of tasks that somebody voted twice.
	#[tokio::test]
	async fn the_node_has_its_say_in_a_full_pool() {
		let pool = Arc::new(a_pool());
		for signer in 0..LIMIT as u8 {
			let sent = pool.submit_one(block(0), TransactionSource::External, numbered(signer, 0));
			sent.await.expect("there is room");
		}
		let report = numbered(100, 0);
		let hash = pool.submit_local(block(0), report.clone()).expect("valid");
		assert_eq!(hash, pool.hash_of(&report));
		assert_eq!(pool.status().ready, LIMIT + 1);
		assert!(pool.submit_local(block(0), report).is_err());
	}

	#[test]
	fn the_same_twice_is_refused_the_second_time() {
		let pool = a_pool();
		let same = || send(&pool, numbered(1, 0));
		let first = pool.place(&numbered(1, 0)).expect("there is room");
		assert!(matches!(same(), Err(PoolError::AlreadyImported(_))));
		drop(first);
		same().expect("it is nowhere");
		for _ in 0..2 {
			assert!(matches!(same(), Err(PoolError::AlreadyImported(_))));
		}
		assert_eq!(pool.chain().inner().asked(), 1);
	}
}
