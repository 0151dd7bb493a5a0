//! Weights of `pallet_consent`, to be measured by `scripts/weights.sh`: do not edit.
//!
//! These are estimates: reads and writes are counted from the code, times are guessed.
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use frame_support::weights::{constants::ParityDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `grant`.
	fn grant() -> Weight;
	/// Weight of `revoke`.
	fn revoke() -> Weight;
	/// Weight of `break_glass`.
	fn break_glass() -> Weight;
	/// Weight of `review_break_glass`.
	fn review_break_glass() -> Weight;
	/// Weight of `reap_expired`, with `n` from 0 to 64.
	fn reap_expired(n: u32) -> Weight;
	/// Weight of `notify`, with `n` from 0 to 100.
	fn notify(n: u32) -> Weight;
	/// Weight of `may_read`.
	fn may_read() -> Weight;
	/// Weight of `may_write`.
	fn may_write() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 10, writes 4. Fastest run: 60_000_000 ps.
	fn grant() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(10))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 9, writes 4. Fastest run: 45_000_000 ps.
	fn revoke() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 5. Fastest run: 50_000_000 ps.
	fn break_glass() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 3. Fastest run: 35_000_000 ps.
	fn review_break_glass() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 420 + 4 n, writes 1 + 4 n. Fastest run: 6_000_000_000 ps.
	fn reap_expired(n: u32) -> Weight {
		Weight::from_parts(6_000_000_000, 0)
			.saturating_add(Weight::from_parts(25_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(420))
			.saturating_add(ParityDbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(1))
			.saturating_add(ParityDbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// Storage: reads 4 + 14 n, writes 2. Fastest run: 20_000_000 ps.
	fn notify(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 0)
			.saturating_add(Weight::from_parts(70_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().reads(14).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 10, writes 0. Fastest run: 40_000_000 ps.
	fn may_read() -> Weight {
		Weight::from_parts(40_000_000, 0).saturating_add(ParityDbWeight::get().reads(10))
	}

	/// Storage: reads 7, writes 0. Fastest run: 28_000_000 ps.
	fn may_write() -> Weight {
		Weight::from_parts(28_000_000, 0).saturating_add(ParityDbWeight::get().reads(7))
	}
}
