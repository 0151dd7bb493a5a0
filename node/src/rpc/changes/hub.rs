//! Who is subscribed, and how what is new reaches them.
//!
//! The node never waits for a reader: each has a queue of bounded length, and one whose queue is full
//! is told so and let go.

use super::{block::FinalBlock, subject::Subject};
use crate::rpc::{error::Error, state::BlockId};
use jsonrpsee::types::ErrorObjectOwned;
use std::{
	collections::{BTreeMap, HashSet},
	sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::{
	mpsc::{self, error::TrySendError},
	oneshot, OwnedSemaphorePermit, Semaphore,
};
use zorgketen_runtime::BlockNumber;

/// How much subscriptions may take of the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
	/// Subscriptions at a time, of all connections together.
	pub subscriptions: u32,
	/// Blocks that wait for one reader.
	pub backlog: u32,
}

/// All subscriptions of the node.
pub struct Hub {
	limits: Limits,
	seats: Arc<Semaphore>,
	state: Mutex<State>,
}

struct State {
	/// The last block that was given out, or is being given out to those who had joined before it.
	head: BlockId,
	next_id: u64,
	readers: BTreeMap<u64, Reader>,
}

struct Reader {
	subject: Subject,
	/// The first block that it is given. The hub may not have come that far yet.
	from: BlockNumber,
	queue: mpsc::Sender<Arc<FinalBlock>>,
	end: oneshot::Sender<ErrorObjectOwned>,
}

/// What the readers who are to get a block ask for.
pub struct Round {
	/// Their subjects.
	pub wanted: HashSet<Subject>,
	/// Readers from this number on joined later and read the block themselves.
	before: u64,
}

/// A reader's end of its queue. It leaves the hub when this goes.
pub struct Membership {
	hub: Arc<Hub>,
	id: u64,
	/// Blocks with changes for the subject, in order.
	pub queue: mpsc::Receiver<Arc<FinalBlock>>,
	/// Why nothing more comes.
	pub end: oneshot::Receiver<ErrorObjectOwned>,
}

impl Drop for Membership {
	fn drop(&mut self) {
		self.hub.state().readers.remove(&self.id);
	}
}

impl Hub {
	/// A hub without readers, for what follows on this block.
	pub fn new(limits: Limits, head: BlockId) -> Arc<Self> {
		let seats = usize::try_from(limits.subscriptions).unwrap_or(usize::MAX);
		Arc::new(Self {
			limits,
			seats: Arc::new(Semaphore::new(seats.min(Semaphore::MAX_PERMITS))),
			state: Mutex::new(State {
				head,
				next_id: 0,
				readers: BTreeMap::new(),
			}),
		})
	}

	/// Nothing in here can be left half done, so a panic elsewhere is no reason to stop.
	fn state(&self) -> MutexGuard<'_, State> {
		self.state.lock().unwrap_or_else(PoisonError::into_inner)
	}

	/// Room for one more subscription, kept until the permit goes.
	pub fn seat(&self) -> Result<OwnedSemaphorePermit, Error> {
		self.seats
			.clone()
			.try_acquire_owned()
			.map_err(|_| Error::TooManySubscriptions {
				max: self.limits.subscriptions,
			})
	}

	/// The last block that was given out.
	pub fn head(&self) -> BlockId {
		self.state().head
	}

	/// Takes in a reader who is to be given the blocks from `next` on. If some of them were given out
	/// already it has to read those first: the answer is then the head.
	pub fn join(
		self: &Arc<Self>,
		subject: Subject,
		next: BlockNumber,
	) -> Result<Membership, BlockId> {
		let mut state = self.state();
		if state.head.number >= next {
			return Err(state.head);
		}
		let backlog = usize::try_from(self.limits.backlog).unwrap_or(usize::MAX);
		let (to_queue, queue) = mpsc::channel(backlog.clamp(1, Semaphore::MAX_PERMITS));
		let (to_end, end) = oneshot::channel();
		let id = state.next_id;
		state.next_id = id.saturating_add(1);
		state.readers.insert(
			id,
			Reader {
				subject,
				from: next,
				queue: to_queue,
				end: to_end,
			},
		);
		Ok(Membership {
			hub: self.clone(),
			id,
			queue,
			end,
		})
	}

	/// Goes on to a block at once if there is nobody to tell of it and of those before it.
	pub fn skip_to(&self, block: BlockId) -> bool {
		let mut state = self.state();
		if state.readers.is_empty() {
			state.head = block;
			true
		} else {
			false
		}
	}

	/// Begins to give out a block. Who joins from now on starts after it.
	pub fn begin(&self, block: BlockId) -> Round {
		let mut state = self.state();
		state.head = block;
		Round {
			wanted: state
				.readers
				.values()
				.map(|reader| reader.subject.clone())
				.collect(),
			before: state.next_id,
		}
	}

	/// Gives out a block, or the reason why it can't be had. Never waits.
	pub fn deliver(&self, round: &Round, block: Result<Arc<FinalBlock>, Error>) {
		let mut state = self.state();
		let mut gone: Vec<(u64, Option<ErrorObjectOwned>)> = Vec::new();
		for (id, reader) in state.readers.range(..round.before) {
			let end = match &block {
				Ok(block) if block.id.number < reader.from => continue,
				Ok(block) if !block.concerns(&reader.subject) => continue,
				Ok(block) => match reader.queue.try_send(block.clone()) {
					Ok(()) => continue,
					Err(TrySendError::Full(_)) => Some(
						Error::SlowReader {
							backlog: self.limits.backlog,
						}
						.into(),
					),
					Err(TrySendError::Closed(_)) => None,
				},
				Err(error) => Some(error.clone().into()),
			};
			gone.push((*id, end));
		}
		for (id, end) in gone {
			if let (Some(reader), Some(end)) = (state.readers.remove(&id), end) {
				// it may have left by itself meanwhile
				let _ = reader.end.send(end);
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use tokio::sync::mpsc::error::TryRecvError;
	use zorgketen_runtime::Hash;

	const LIMITS: Limits = Limits {
		subscriptions: 2,
		backlog: 3,
	};

	fn id(number: BlockNumber) -> BlockId {
		BlockId {
			number,
			hash: Hash::repeat_byte(1),
		}
	}

	fn case(byte: u8) -> Subject {
		Subject::Case(Hash::repeat_byte(byte))
	}

	fn give(hub: &Hub, number: BlockNumber, subjects: &[Subject]) {
		let round = hub.begin(id(number));
		hub.deliver(&round, Ok(Arc::new(FinalBlock::sample(number, subjects))));
	}

	fn received(membership: &mut Membership) -> Vec<BlockNumber> {
		let mut numbers = Vec::new();
		while let Ok(block) = membership.queue.try_recv() {
			numbers.push(block.id.number);
		}
		numbers
	}

	fn code(membership: &mut Membership) -> Option<i32> {
		membership.end.try_recv().ok().map(|error| error.code())
	}

	#[test]
	fn a_reader_gets_the_blocks_of_its_subject_in_order() {
		let hub = Hub::new(LIMITS, id(4));
		let mut one = hub.join(case(1), 5).expect("nothing is newer");
		let mut other = hub.join(case(2), 5).expect("nothing is newer");
		give(&hub, 5, &[case(1)]);
		give(&hub, 6, &[case(2)]);
		give(&hub, 7, &[case(1), case(2)]);
		assert_eq!(received(&mut one), [5, 7]);
		assert_eq!(received(&mut other), [6, 7]);
		assert_eq!(hub.head(), id(7));
	}

	#[test]
	fn who_lacks_a_block_has_to_read_it_first() {
		let hub = Hub::new(LIMITS, id(4));
		assert_eq!(hub.join(case(1), 4).err(), Some(id(4)));
		assert!(hub.join(case(1), 5).is_ok());
	}

	#[test]
	fn who_joins_while_a_block_is_given_out_starts_after_it() {
		let hub = Hub::new(LIMITS, id(4));
		let mut early = hub.join(case(1), 5).expect("nothing is newer");
		let round = hub.begin(id(5));
		assert_eq!(hub.join(case(1), 5).err(), Some(id(5)), "5 is not his");
		let mut late = hub.join(case(1), 6).expect("nothing is newer");
		hub.deliver(&round, Ok(Arc::new(FinalBlock::sample(5, &[case(1)]))));
		give(&hub, 6, &[case(1)]);
		assert_eq!(received(&mut early), [5, 6]);
		assert_eq!(received(&mut late), [6]);
	}

	#[test]
	fn who_is_ahead_of_the_hub_gets_nothing_twice() {
		let hub = Hub::new(LIMITS, id(4));
		let mut ahead = hub.join(case(1), 7).expect("nothing is newer");
		for number in 5..=7 {
			give(&hub, number, &[case(1)]);
		}
		assert_eq!(received(&mut ahead), [7]);
	}

	#[test]
	fn a_slow_reader_is_let_go_and_the_others_are_not() {
		let hub = Hub::new(LIMITS, id(0));
		let mut slow = hub.join(case(1), 1).expect("nothing is newer");
		let mut quick = hub.join(case(1), 1).expect("nothing is newer");
		for number in 1..=LIMITS.backlog {
			give(&hub, number, &[case(1)]);
			assert_eq!(received(&mut quick), [number]);
		}
		assert_eq!(code(&mut slow), None, "the backlog holds so many");
		give(&hub, 4, &[case(1)]);
		assert_eq!(code(&mut slow), Some(5008));
		assert_eq!(received(&mut slow), [1, 2, 3]);
		assert_eq!(
			slow.queue.try_recv().err(),
			Some(TryRecvError::Disconnected)
		);
		give(&hub, 5, &[case(1)]);
		assert_eq!(received(&mut quick), [4, 5]);
	}

	#[test]
	fn a_block_that_can_not_be_had_ends_all_who_should_have_got_it() {
		let hub = Hub::new(LIMITS, id(0));
		let mut one = hub.join(case(1), 1).expect("nothing is newer");
		let round = hub.begin(id(1));
		let mut late = hub.join(case(1), 2).expect("nothing is newer");
		hub.deliver(&round, Err(Error::BlockPruned { block: 1u32.into() }));
		assert_eq!(code(&mut one), Some(5005));
		assert_eq!(code(&mut late), None);
		give(&hub, 2, &[case(1)]);
		assert_eq!(received(&mut late), [2]);
	}

	#[test]
	fn blocks_are_passed_over_only_when_nobody_listens() {
		let hub = Hub::new(LIMITS, id(0));
		assert!(hub.skip_to(id(9)));
		let reader = hub.join(case(1), 10).expect("nothing is newer");
		assert!(!hub.skip_to(id(12)));
		assert_eq!(hub.head(), id(9));
		drop(reader);
		assert!(hub.skip_to(id(12)));
	}

	#[test]
	fn a_round_asks_for_what_somebody_wants() {
		let hub = Hub::new(LIMITS, id(0));
		let _one = hub.join(case(1), 1);
		let _same = hub.join(case(1), 1);
		let other = hub.join(case(2), 1);
		assert_eq!(hub.begin(id(1)).wanted, HashSet::from([case(1), case(2)]));
		drop(other);
		assert_eq!(hub.begin(id(2)).wanted, HashSet::from([case(1)]));
	}

	#[test]
	fn a_seat_is_free_again_when_its_subscription_is_over() {
		let hub = Hub::new(LIMITS, id(0));
		let seats = [hub.seat(), hub.seat()];
		assert!(seats.iter().all(Result::is_ok));
		assert_eq!(
			hub.seat().err(),
			Some(Error::TooManySubscriptions { max: 2 })
		);
		drop(seats);
		assert!(hub.seat().is_ok());
	}
}
