//! Which of the waiting transactions go into a block.

use codec::Encode;
use sc_proposer_metrics::EndProposingReason;
use sc_transaction_pool_api::{InPoolTransaction, ReadyTransactions, TxInvalidityReportMap};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	OpaqueExtrinsic,
};
use std::{
	sync::Arc,
	time::{Duration, Instant},
};
use zorgketen_runtime::Hash;

/// Transactions that are tried at once. Enough that what a call of the runtime costs by itself is small beside them, and few
/// enough to look at the clock in time.
const BATCH: usize = 32;

/// Transactions that may find the block full before it is taken for full. The next may be smaller.
const SKIPPED: usize = 8;

/// What became of a transaction: it is in the block, or why it is not. Without a reason the runtime itself failed.
pub type Verdict = Result<(), Option<TransactionValidityError>>;

/// A block that can take more.
pub trait Fillable {
	/// Bytes that it has so far.
	fn size(&self) -> usize;

	/// Tries transactions in their order. A verdict for each that was tried: for the first at least, and none after one that
	/// is not in the block.
	fn push(&mut self, transactions: &[Arc<OpaqueExtrinsic>]) -> Vec<Verdict>;
}

/// What ends the filling.
pub struct Until {
	/// When nothing more goes in.
	pub time: Instant,
	/// Before this, a block that seems full is tried with everything that waits.
	pub patience: Instant,
	/// Bytes of the block at most.
	pub size: usize,
}

impl Until {
	/// From `begun`, for that long.
	pub fn new(begun: Instant, filling: Duration, size: usize) -> Self {
		Self {
			time: begun + filling,
			patience: begun + filling / 2,
			size,
		}
	}
}

/// Fills the block with what waits. Answers why it ended, and what the pool should forget.
pub fn fill<Block, Waiting, Transaction>(
	block: &mut Block,
	waiting: &mut Waiting,
	until: &Until,
) -> (EndProposingReason, TxInvalidityReportMap<Hash>)
where
	Block: Fillable,
	Waiting: ReadyTransactions<Item = Arc<Transaction>> + ?Sized,
	Transaction: InPoolTransaction<Transaction = Arc<OpaqueExtrinsic>, Hash = Hash>,
{
	let mut invalid = TxInvalidityReportMap::default();
	let mut batch: Vec<Arc<Transaction>> = Vec::with_capacity(BATCH);
	let mut full = None;
	let mut skipped = 0;
	let mut gives_up = || {
		skipped += 1;
		skipped > SKIPPED && Instant::now() >= until.patience
	};

	let reason = 'filling: loop {
		if Instant::now() >= until.time {
			break full.unwrap_or(EndProposingReason::HitDeadline);
		}
		let sizes = batch.iter().map(|one| one.data().encoded_size());
		let mut size = block.size() + sizes.sum::<usize>();
		while batch.len() < BATCH {
			let Some(next) = waiting.next() else { break };
			let with_it = size + next.data().encoded_size();
			if with_it > until.size {
				waiting.report_invalid(&next);
				full = Some(EndProposingReason::HitBlockSizeLimit);
				if gives_up() {
					break;
				}
				continue;
			}
			size = with_it;
			batch.push(next);
		}
		if batch.is_empty() {
			break full.unwrap_or(EndProposingReason::NoMoreTransactions);
		}

		let transactions: Vec<_> = batch.iter().map(|one| one.data().clone()).collect();
		let verdicts = block.push(&transactions);
		for (tried, verdict) in batch.drain(..verdicts.len()).zip(verdicts) {
			let Err(error) = verdict else {
				full = None;
				continue;
			};
			// It is in a block that the pool has yet to hear of, and what builds on it may come. If it were in the way for
			// another reason the pool would find out.
			if is_stale(&error) {
				continue;
			}
			// what builds on it does not come any more, unless it is in the batch already
			waiting.report_invalid(&tried);
			match error {
				Some(error) if error.exhausted_resources() => {
					full = Some(EndProposingReason::HitBlockWeightLimit);
					if gives_up() {
						break 'filling EndProposingReason::HitBlockWeightLimit;
					}
				}
				// built on one that was left out: it stays in the pool, for another block
				Some(TransactionValidityError::Invalid(InvalidTransaction::Future)) => {}
				error => {
					invalid.insert(*tried.hash(), error);
				}
			}
		}
	};
	(reason, invalid)
}

fn is_stale(error: &Option<TransactionValidityError>) -> bool {
	matches!(
		error,
		Some(TransactionValidityError::Invalid(InvalidTransaction::Stale))
	)
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::transaction_validity::{
		TransactionLongevity, TransactionPriority, TransactionTag,
	};
	use std::collections::VecDeque;

	/// A transaction of one sender, whose number is its hash.
	struct Fake {
		hash: Hash,
		data: Arc<OpaqueExtrinsic>,
	}

	fn hash(number: u64) -> Hash {
		Hash::from_low_u64_be(number)
	}

	impl InPoolTransaction for Fake {
		type Transaction = Arc<OpaqueExtrinsic>;
		type Hash = Hash;

		fn data(&self) -> &Self::Transaction {
			&self.data
		}

		fn hash(&self) -> &Hash {
			&self.hash
		}

		fn priority(&self) -> &TransactionPriority {
			&0
		}

		fn longevity(&self) -> &TransactionLongevity {
			&0
		}

		fn requires(&self) -> &[TransactionTag] {
			&[]
		}

		fn provides(&self) -> &[TransactionTag] {
			&[]
		}

		fn is_propagable(&self) -> bool {
			true
		}
	}

	/// Those that wait, and those that were reported.
	struct Queue {
		waiting: VecDeque<Arc<Fake>>,
		reported: Vec<Hash>,
	}

	impl Queue {
		fn of(count: u64) -> Self {
			let transaction = |number: u64| Fake {
				hash: hash(number),
				data: Arc::new(OpaqueExtrinsic::from_blob(number.to_be_bytes().to_vec())),
			};
			Self {
				waiting: (0..count).map(transaction).map(Arc::new).collect(),
				reported: Vec::new(),
			}
		}
	}

	impl Iterator for Queue {
		type Item = Arc<Fake>;

		fn next(&mut self) -> Option<Arc<Fake>> {
			self.waiting.pop_front()
		}
	}

	impl ReadyTransactions for Queue {
		fn report_invalid(&mut self, one: &Arc<Fake>) {
			self.reported.push(one.hash);
		}
	}

	/// A block that asks `judge` about each number, and tries at most so many at once.
	struct Judged<Judge> {
		judge: Judge,
		at_once: usize,
		taken: Vec<u64>,
	}

	impl<Judge: Fn(u64, usize) -> Verdict> Judged<Judge> {
		fn new(at_once: usize, judge: Judge) -> Self {
			Self {
				judge,
				at_once,
				taken: Vec::new(),
			}
		}
	}

	impl<Judge: Fn(u64, usize) -> Verdict> Fillable for Judged<Judge> {
		fn size(&self) -> usize {
			100 + 9 * self.taken.len()
		}

		fn push(&mut self, transactions: &[Arc<OpaqueExtrinsic>]) -> Vec<Verdict> {
			let mut verdicts = Vec::new();
			for transaction in &transactions[..transactions.len().min(self.at_once)] {
				let bytes = transaction.inner().try_into().expect("eight of them");
				let number = u64::from_be_bytes(bytes);
				let verdict = (self.judge)(number, self.taken.len());
				let failed = verdict.is_err();
				if !failed {
					self.taken.push(number);
				}
				verdicts.push(verdict);
				if failed {
					break;
				}
			}
			verdicts
		}
	}

	/// Long enough for every test, and without patience for a block that is full.
	fn until() -> Until {
		let now = Instant::now();
		Until {
			time: now + Duration::from_secs(600),
			patience: now,
			size: 1_000_000,
		}
	}

	fn refused(error: impl Into<TransactionValidityError>) -> Verdict {
		Err(Some(error.into()))
	}

	#[test]
	fn everything_goes_in_once_and_in_order_however_many_are_tried() {
		for at_once in [1, 3, BATCH, 100] {
			let mut block = Judged::new(at_once, |_, _| Ok(()));
			let mut queue = Queue::of(100);
			let (reason, invalid) = fill(&mut block, &mut queue, &until());
			assert_eq!(reason, EndProposingReason::NoMoreTransactions);
			assert_eq!(block.taken, (0..100).collect::<Vec<_>>());
			assert!(invalid.is_empty() && queue.reported.is_empty());
		}
	}

	#[test]
	fn the_invalid_are_reported_and_the_others_go_in() {
		let mut block = Judged::new(100, |number, _| match number {
			40 => refused(InvalidTransaction::BadProof),
			50 => Err(None),
			// as if built on 40
			41 => refused(InvalidTransaction::Future),
			_ => Ok(()),
		});
		let mut queue = Queue::of(100);
		let (reason, invalid) = fill(&mut block, &mut queue, &until());
		assert_eq!(reason, EndProposingReason::NoMoreTransactions);
		assert_eq!(block.taken.len(), 97);
		assert_eq!(queue.reported, [hash(40), hash(41), hash(50)]);
		let expected = [
			(hash(40), Some(InvalidTransaction::BadProof.into())),
			(hash(50), None),
		];
		assert_eq!(invalid.into_iter().collect::<Vec<_>>(), expected);
	}

	#[test]
	fn what_the_parent_took_is_left_out_and_what_builds_on_it_goes_in() {
		let mut block = Judged::new(100, |number, _| match number {
			0..=40 => refused(InvalidTransaction::Stale),
			_ => Ok(()),
		});
		let mut queue = Queue::of(100);
		let (reason, invalid) = fill(&mut block, &mut queue, &until());
		assert_eq!(reason, EndProposingReason::NoMoreTransactions);
		assert_eq!(block.taken, (41..100).collect::<Vec<_>>());
		assert!(invalid.is_empty() && queue.reported.is_empty());
	}

	#[test]
	fn a_full_block_is_tried_with_a_few_more() {
		let mut block = Judged::new(100, |_, taken| match taken {
			70 => refused(InvalidTransaction::ExhaustsResources),
			_ => Ok(()),
		});
		let mut queue = Queue::of(200);
		let (reason, invalid) = fill(&mut block, &mut queue, &until());
		assert_eq!(reason, EndProposingReason::HitBlockWeightLimit);
		assert_eq!(block.taken.len(), 70);
		assert_eq!(queue.reported.len(), SKIPPED + 1);
		// none of them is told to be invalid: they stay in the pool
		assert!(invalid.is_empty());
	}

	#[test]
	fn one_that_does_not_fit_does_not_stop_the_others() {
		let mut block = Judged::new(100, |number, _| match number {
			10 => refused(InvalidTransaction::ExhaustsResources),
			_ => Ok(()),
		});
		let (reason, _) = fill(&mut block, &mut Queue::of(100), &until());
		assert_eq!(reason, EndProposingReason::NoMoreTransactions);
		assert_eq!(block.taken.len(), 99);
	}

	#[test]
	fn the_size_is_kept() {
		let mut block = Judged::new(7, |_, _| Ok(()));
		let mut queue = Queue::of(100);
		let limit = Until {
			size: 100 + 9 * 45 + 8,
			..until()
		};
		let (reason, invalid) = fill(&mut block, &mut queue, &limit);
		assert_eq!(reason, EndProposingReason::HitBlockSizeLimit);
		assert_eq!(block.taken.len(), 45);
		assert!(invalid.is_empty());
	}

	#[test]
	fn nothing_goes_in_after_the_time() {
		let mut block = Judged::new(100, |_, _| Ok(()));
		let over = Until::new(Instant::now(), Duration::ZERO, 1_000_000);
		let (reason, _) = fill(&mut block, &mut Queue::of(100), &over);
		assert_eq!(reason, EndProposingReason::HitDeadline);
		assert!(block.taken.is_empty());
	}
}
