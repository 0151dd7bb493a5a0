//! Weights of `pallet_care_log`, estimated by hand until `scripts/weights.sh` measures them.
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use frame_support::weights::{constants::ParityDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `open_dossier`.
	fn open_dossier() -> Weight;
	/// Weight of `record`.
	fn record() -> Weight;
	/// Weight of `record_many`.
	fn record_many(n: u32) -> Weight;
	/// Weight of `confirm`.
	fn confirm(n: u32) -> Weight;
	/// Weight of `dispute`.
	fn dispute() -> Weight;
	/// Weight of `amend`.
	fn amend() -> Weight;
	/// Weight of `erase_content`.
	fn erase_content() -> Weight;
	/// Weight of `close_dossier`.
	fn close_dossier() -> Weight;
	/// Weight of `allocate`.
	fn allocate() -> Weight;
	/// Weight of `start`.
	fn start() -> Weight;
	/// Weight of `stop`.
	fn stop() -> Weight;
	/// Weight of `anchor_access_log`.
	fn anchor_access_log() -> Weight;
	/// Weight of `set_promised_interval`.
	fn set_promised_interval() -> Weight;
	/// Weight of `note_gap`.
	fn note_gap() -> Weight;
	/// Weight of `prune`.
	fn prune(n: u32) -> Weight;
	/// Weight of `set_activity`.
	fn set_activity() -> Weight;
	/// Weight of `set_register`.
	fn set_register() -> Weight;
	/// Weight of `set_retention_term`.
	fn set_retention_term() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 9, writes 3.
	fn open_dossier() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 13, writes 8.
	fn record() -> Weight {
		Weight::from_parts(210_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 11, writes 5.
	fn record_many(n: u32) -> Weight {
		Weight::from_parts(150_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().writes(5))
			.saturating_add(ParityDbWeight::get().reads(4_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(4_u64.saturating_mul(n.into())))
	}

	/// Storage: reads 5, writes 1.
	fn confirm(n: u32) -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(Weight::from_parts(14_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(1))
			.saturating_add(ParityDbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64.saturating_mul(n.into())))
	}

	/// Storage: reads 6, writes 2.
	fn dispute() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 15, writes 11.
	fn amend() -> Weight {
		Weight::from_parts(240_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(15))
			.saturating_add(ParityDbWeight::get().writes(11))
	}

	/// Storage: reads 6, writes 2.
	fn erase_content() -> Weight {
		Weight::from_parts(115_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 5, writes 1.
	fn close_dossier() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 7, writes 2.
	fn allocate() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 9, writes 2.
	fn start() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 7, writes 2.
	fn stop() -> Weight {
		Weight::from_parts(115_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 3.
	fn anchor_access_log() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 4, writes 1.
	fn set_promised_interval() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 3, writes 1.
	fn note_gap() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 3, writes 2.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(2))
			.saturating_add(ParityDbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(4_u64.saturating_mul(n.into())))
	}

	/// Storage: reads 0, writes 1.
	fn set_activity() -> Weight {
		Weight::from_parts(20_000_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1.
	fn set_register() -> Weight {
		Weight::from_parts(20_000_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1.
	fn set_retention_term() -> Weight {
		Weight::from_parts(18_000_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}
}
