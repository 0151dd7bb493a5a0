//! What the pool learns of the chain.
//!
//! The SDK's pool of an authority validates all that wait again after every block, and puts them in again with what comes of
//! it. With slots of one second and thousands waiting that went wrong in three ways, which this mends:
//!
//! - It did little else: each was validated some four times, on the author's processors. Here each has a turn once in
//!   [`TURNS`] blocks, and only to find out what will never be valid again.
//! - What was found out at one block was used some blocks later. Then a transaction waits for one that a block has taken long ago,
//!   and nothing ever moves it; or it counts as stale because it is in that block itself, and goes with all that build on it.
//! - The same befell what was submitted, where it had to queue for its validation. Here it is validated once more.

use super::{bounded::FULL, Extrinsic};
use async_trait::async_trait;
use sc_transaction_pool::{BasicPool, ChainApi, PoolLimit, ValidateTransactionPriority};
use sc_transaction_pool_api::{TransactionPool as _, TransactionSource};
use sp_blockchain::TreeRoute;
use sp_runtime::{
	generic::BlockId,
	transaction_validity::{
		InvalidTransaction, TransactionValidity, TransactionValidityError, UnknownTransaction,
	},
};
use std::sync::{Arc, OnceLock, Weak};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

type Header = <Block as sp_runtime::traits::Block>::Header;

/// Blocks within which everything that waits is validated once more.
const TURNS: u64 = 16;

/// The pool knows what the last two blocks took; of those one may come while the answer is on its way.
const RECENT: BlockNumber = 1;

/// What was stale so many blocks before is not in a block that the pool has yet to hear of.
const LAG: BlockNumber = 8;

/// Number and hash of the best block.
pub type Best = Box<dyn Fn() -> (BlockNumber, Hash) + Send + Sync>;

/// The chain as `Inner` shows it to the pool, but validation of what waits already is left to the turns, and what would wait
/// for others is refused when there are many of those.
pub struct Turns<Inner: ChainApi<Block = Block> + 'static> {
	inner: Inner,
	best: Best,
	future: PoolLimit,
	pool: OnceLock<Weak<BasicPool<Self, Block>>>,
}

impl<Inner: ChainApi<Block = Block> + 'static> Turns<Inner> {
	/// So many may wait for others.
	pub fn new(inner: Inner, best: Best, future: PoolLimit) -> Self {
		Self {
			inner,
			best,
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

	/// What comes of a turn. Whatever is not invalid for good is left as it is: of what the pool does not know it makes nothing.
	async fn turn(
		&self,
		at: Hash,
		number: BlockNumber,
		source: TransactionSource,
		transaction: Arc<Extrinsic>,
	) -> TransactionValidity {
		let invalid = |at| {
			let asked = self.inner.validate_transaction(
				at,
				source,
				transaction.clone(),
				ValidateTransactionPriority::Submitted,
			);
			async move {
				match asked.await {
					Ok(Err(TransactionValidityError::Invalid(error))) => Some(error),
					_ => None,
				}
			}
		};
		let stays = Err(UnknownTransaction::CannotLookup.into());
		match invalid(at).await {
			Some(InvalidTransaction::Stale) => {
				let before = BlockId::Number(number.saturating_sub(LAG));
				let Ok(Some(before)) = self.inner.block_id_to_hash(&before) else {
					return stays;
				};
				match invalid(before).await {
					Some(InvalidTransaction::Stale) => Err(InvalidTransaction::Stale.into()),
					// also where it was signed since: there its term has no beginning, and its signature looks wrong
					_ => stays,
				}
			}
			Some(error) => Err(error.into()),
			None => stays,
		}
	}

	/// The validity of what is submitted, not older than what the pool remembers.
	async fn submitted(
		&self,
		at: Hash,
		number: BlockNumber,
		source: TransactionSource,
		transaction: Arc<Extrinsic>,
	) -> Result<TransactionValidity, Inner::Error> {
		let asked = self.inner.validate_transaction(
			at,
			source,
			transaction.clone(),
			ValidateTransactionPriority::Submitted,
		);
		let validity = asked.await?;
		let (best, best_hash) = (self.best)();
		if !waits_for_others(&validity) || best <= number.saturating_add(RECENT) {
			return Ok(validity);
		}
		// it has queued before
		let maintained = ValidateTransactionPriority::Maintained;
		self.inner
			.validate_transaction(best_hash, source, transaction, maintained)
			.await
	}

	/// The chain itself.
	#[cfg(test)]
	pub fn inner(&self) -> &Inner {
		&self.inner
	}
}

fn waits_for_others(validity: &TransactionValidity) -> bool {
	validity
		.as_ref()
		.is_ok_and(|valid| !valid.requires.is_empty())
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
		if priority != ValidateTransactionPriority::Submitted {
			let validated = self
				.inner
				.validate_transaction(at, source, transaction, priority);
			return validated.await;
		}
		// The pool asks with the same priority for what is submitted and for what it has.
		let (hash, bytes) = self.inner.hash_and_length(&transaction);
		let number = self.inner.resolve_block_number(at)?;
		if self.waits(&hash) {
			return Ok(if has_turn(&hash, number) {
				self.turn(at, number, source, transaction).await
			} else {
				Err(UnknownTransaction::CannotLookup.into())
			});
		}
		let validity = self.submitted(at, number, source, transaction).await?;
		// Only the pool knows whether the others are there. While there is no room, each signer has one at a time.
		if waits_for_others(&validity) && self.is_full(bytes) {
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
			stand_in::{
				after, bad_from, block, first_of, pool, signed_and_taken, stale_from, Numbers,
			},
			Bounded,
		},
		*,
	};
	use futures::executor::block_on;
	use sc_transaction_pool::Options;
	use std::ops::Range;

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

	fn send(pool: &Bounded<Numbers>, transaction: Extrinsic) {
		send_at(pool, 0, transaction);
	}

	fn send_at(pool: &Bounded<Numbers>, at: BlockNumber, transaction: Extrinsic) {
		let sent = pool.submit_one(block(at), TransactionSource::External, transaction);
		block_on(sent).expect("it is valid");
	}

	/// What the pool hears of each of these blocks.
	fn heard(
		pool: &Bounded<Numbers>,
		one: &Extrinsic,
		blocks: Range<u32>,
	) -> Vec<TransactionValidity> {
		let submitted = ValidateTransactionPriority::Submitted;
		blocks
			.map(|at| validated(pool.chain(), at, one, submitted))
			.collect()
	}

	fn stays(validity: &TransactionValidity) -> bool {
		let unknown = TransactionValidityError::Unknown(UnknownTransaction::CannotLookup);
		*validity == Err(unknown)
	}

	#[test]
	fn what_waits_has_one_turn_and_stays() {
		let pool = pool(Options::default());
		let transactions: Vec<_> = (0..100).map(first_of).collect();
		for transaction in &transactions {
			send(&pool, transaction.clone());
		}
		assert_eq!(pool.chain().inner.asked(), transactions.len());
		for transaction in &transactions {
			let heard = heard(&pool, transaction, 7..7 + TURNS as BlockNumber);
			assert!(heard.iter().all(stays));
			assert_eq!(pool.chain().inner.asked(), 1);
		}
	}

	#[test]
	fn what_a_block_has_taken_is_no_reason_to_throw_out_what_builds_on_it() {
		let pool = pool(Options::default());
		let taken = 40;
		let one = stale_from(taken as u8);
		send(&pool, one.clone());
		let later = taken + LAG;
		assert!(heard(&pool, &one, 0..later).iter().all(stays));
		// by then the pool knows what that block took
		let heard = heard(&pool, &one, later..later + TURNS as BlockNumber);
		let stale = TransactionValidityError::Invalid(InvalidTransaction::Stale);
		assert_eq!(heard.iter().filter(|heard| !stays(heard)).count(), 1);
		assert!(heard.contains(&Err(stale)));
	}

	#[test]
	fn what_was_signed_a_moment_ago_is_no_exception() {
		let mut looked_back = false;
		for signed in 20..60 {
			let pool = pool(Options::default());
			let one = signed_and_taken(signed, signed + 1);
			let signed = BlockNumber::from(signed);
			send_at(&pool, signed, one.clone());
			pool.chain().inner.asked();
			let heard = heard(&pool, &one, signed + 1..signed + LAG);
			assert!(heard.iter().all(stays));
			looked_back |= pool.chain().inner.asked() == 2;
		}
		assert!(looked_back, "none had its turn");
	}

	#[test]
	fn what_will_never_be_valid_goes() {
		let pool = pool(Options::default());
		let one = bad_from(3);
		send(&pool, one.clone());
		let heard = heard(&pool, &one, 3..3 + TURNS as BlockNumber);
		let bad = TransactionValidityError::Invalid(InvalidTransaction::Call);
		assert!(heard.contains(&Err(bad)));
	}

	#[test]
	fn what_queued_for_too_long_is_validated_once_more() {
		// the one before it is in block 3
		let one = || after(3);
		for (best, asked, ready) in [(0, 1, 0), (RECENT, 1, 0), (RECENT + 1, 2, 0), (3, 2, 1)] {
			let pool = pool(Options::default());
			pool.chain().inner.set_best(best);
			send(&pool, one());
			assert_eq!(pool.chain().inner.asked(), asked, "{best}");
			assert_eq!(pool.status().ready, ready, "{best}");
			assert_eq!(pool.status().future, 1 - ready, "{best}");
		}
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
