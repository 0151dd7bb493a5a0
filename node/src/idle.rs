//! When a validator lets its slot pass.
//!
//! Slots are one second, but care happens in working hours: a block a second with nothing in it
//! would be some 30 million empty blocks a year. So a slot is skipped while there is nothing to do.
//! This is a choice of the author only: a block in any slot stays valid, and no rule of the chain
//! counts blocks.

use sc_client_api::{BlockBackend, HeaderBackend};
use sc_consensus_slots::BackoffAuthoringBlocksStrategy;
use sc_transaction_pool_api::TransactionPool;
use sp_consensus_aura::Slot;
use std::sync::Arc;
use zorgketen_runtime::{opaque::Block, BlockNumber};

/// An idle chain still gets a block this often: sessions turn on time, deadlines pass, and an
/// outsider can tell "idle" from "dead".
const HEARTBEAT_SLOTS: u64 = 60;

/// GRANDPA needs no new block to finalise a head, so an empty head that is not final yet is no
/// reason to author at once. Only when it stays so is there one new block in this many slots, which
/// gives the voters something fresh without a stalled chain growing by a block a second.
const FINALITY_GRACE_SLOTS: u64 = 5;

/// Blocks without transactions that come after the last one with. An empty pool alone is not
/// enough: it says nothing about what a fork switch or the next nonce is about to bring back.
const EMPTY_RUN: usize = 3;

/// The timestamp is the only inherent of this chain, so a longer body has a transaction in it.
const INHERENTS: usize = 1;

/// Skips slots while the chain is idle. What other validators wait for reaches our pool by gossip.
pub struct IdleStrategy<Client, Pool> {
	client: Arc<Client>,
	pool: Arc<Pool>,
}

impl<Client, Pool> IdleStrategy<Client, Pool> {
	/// Watches the given chain and pool.
	pub fn new(client: Arc<Client>, pool: Arc<Pool>) -> Self {
		Self { client, pool }
	}
}

impl<Client, Pool> IdleStrategy<Client, Pool>
where
	Client: HeaderBackend<Block> + BlockBackend<Block>,
{
	/// Whether the last [`EMPTY_RUN`] blocks up to the best one are empty. A body that cannot be
	/// read counts as full: when in doubt a block is made.
	fn recent_blocks_empty(&self) -> bool {
		let mut hash = self.client.info().best_hash;
		for _ in 0..EMPTY_RUN {
			let (Ok(Some(header)), Ok(Some(body))) =
				(self.client.header(hash), self.client.block_body(hash))
			else {
				return false;
			};
			// A chain that has only just begun is not idle yet.
			if header.number == 0 || body.len() > INHERENTS {
				return false;
			}
			hash = header.parent_hash;
		}
		true
	}
}

impl<Client, Pool> BackoffAuthoringBlocksStrategy<BlockNumber> for IdleStrategy<Client, Pool>
where
	Client: HeaderBackend<Block> + BlockBackend<Block>,
	Pool: TransactionPool<Block = Block>,
{
	fn should_backoff(
		&self,
		head_number: BlockNumber,
		head_slot: Slot,
		finalised_number: BlockNumber,
		slot_now: Slot,
		_logging_target: &str,
	) -> bool {
		let pool = self.pool.status();
		Facts {
			ready: pool.ready,
			future: pool.future,
			// Bodies are read from the database, so only when the answer can depend on them.
			recent_blocks_empty: pool.is_empty() && self.recent_blocks_empty(),
			head_slot: *head_slot,
			slot_now: *slot_now,
			head_finalised: head_number <= finalised_number,
		}
		.is_idle()
	}
}

/// Everything that the decision rests on.
#[derive(Clone, Copy, Debug)]
struct Facts {
	/// Transactions that could be in the next block.
	ready: usize,
	/// Transactions that wait for an earlier nonce. They count: once the block that frees them is
	/// made they are ready, and skipping right then would strand them until the heartbeat.
	future: usize,
	recent_blocks_empty: bool,
	head_slot: u64,
	slot_now: u64,
	head_finalised: bool,
}

impl Facts {
	fn is_idle(&self) -> bool {
		let head_age = self.slot_now.saturating_sub(self.head_slot);

		self.ready == 0
			&& self.future == 0
			&& self.recent_blocks_empty
			&& head_age < HEARTBEAT_SLOTS
			&& (self.head_finalised || head_age < FINALITY_GRACE_SLOTS)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Nothing to do: the head is final, and the slot is the one after it.
	const IDLE: Facts = Facts {
		ready: 0,
		future: 0,
		recent_blocks_empty: true,
		head_slot: 1_000,
		slot_now: 1_001,
		head_finalised: true,
	};

	#[test]
	fn slots_are_skipped_only_when_there_is_nothing_to_do() {
		let cases = [
			("idle", IDLE, true),
			("ready transaction", Facts { ready: 1, ..IDLE }, false),
			("future transaction", Facts { future: 1, ..IDLE }, false),
			(
				"recent block has transactions",
				Facts {
					recent_blocks_empty: false,
					..IDLE
				},
				false,
			),
			(
				"last slot before the heartbeat",
				Facts {
					slot_now: 1_059,
					..IDLE
				},
				true,
			),
			(
				"heartbeat",
				Facts {
					slot_now: 1_060,
					..IDLE
				},
				false,
			),
			(
				"late heartbeat",
				Facts {
					slot_now: 2_000,
					..IDLE
				},
				false,
			),
			(
				"head not final, in grace",
				Facts {
					head_finalised: false,
					slot_now: 1_004,
					..IDLE
				},
				true,
			),
			(
				"head not final, after grace",
				Facts {
					head_finalised: false,
					slot_now: 1_005,
					..IDLE
				},
				false,
			),
			(
				"ready transaction while the head is not final",
				Facts {
					ready: 1,
					head_finalised: false,
					..IDLE
				},
				false,
			),
			(
				"first slot after genesis",
				Facts {
					head_slot: 0,
					slot_now: 1_790_000_000,
					..IDLE
				},
				false,
			),
			(
				"clock behind the head",
				Facts {
					slot_now: 999,
					..IDLE
				},
				true,
			),
		];
		for (name, facts, idle) in cases {
			assert_eq!(facts.is_idle(), idle, "{name}");
		}
	}

	/// Plays a chain without work, slot by slot, and returns the slots in which a block was made.
	fn authored(slots: std::ops::Range<u64>, finality_works: bool) -> Vec<u64> {
		let mut head_slot = slots.start;
		slots
			.filter(|&slot_now| {
				let facts = Facts {
					head_slot,
					slot_now,
					head_finalised: finality_works,
					..IDLE
				};
				let made = !facts.is_idle();
				if made {
					head_slot = slot_now;
				}
				made
			})
			.collect()
	}

	#[test]
	fn idle_chain_makes_a_block_a_minute() {
		assert_eq!(authored(1_000..1_200, true), [1_060, 1_120, 1_180]);
	}

	#[test]
	fn chain_without_finality_makes_one_block_in_five_slots() {
		assert_eq!(authored(1_000..1_021, false), [1_005, 1_010, 1_015, 1_020]);
	}
}
