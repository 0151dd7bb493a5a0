//! Time for pallets that count "blocks": an idle chain makes one block a minute and a busy one
//! sixty, so a number of blocks says nothing about how long something lasts.

use crate::{BlockNumber, Timestamp};
use sp_runtime::traits::{BlockNumberProvider, SaturatedConversion};

/// Milliseconds in a minute.
const MINUTE: u64 = 60_000;

/// Whole minutes since the Unix epoch, given as a "block number" to the scheduler, to multisigs
/// and to proxies: `29_000_000` is 20 February 2025, 21:20 UTC.
///
/// Before the first block has a time, it answers with a time that never comes. The scheduler
/// notes the first time that it sees and later catches up from there minute by minute: from zero
/// that would take it through all minutes since 1970.
pub struct UnixMinutes;

impl BlockNumberProvider for UnixMinutes {
	type BlockNumber = BlockNumber;

	fn current_block_number() -> BlockNumber {
		match Timestamp::get() {
			0 => BlockNumber::MAX.saturating_sub(1),
			now => now.checked_div(MINUTE).unwrap_or_default().saturated_into(),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_block_number(minutes: BlockNumber) {
		pallet_timestamp::Now::<crate::Runtime>::put(u64::from(minutes).saturating_mul(MINUTE));
	}
}
