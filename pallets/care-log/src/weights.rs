//! Weights of `pallet_care_log`, measured by `scripts/weights.sh`: do not edit.
//!
//! - Date: 2026-11-22
//! - Machine: AMD EPYC, 2 cores
//! - Compiler: rustc 1.95.0 (59807616e 2026-04-14)
//! - Command: `zorgketen-weights --pallet pallet_maternity --pallet pallet_settlement --pallet pallet_care_log --pallet pallet_consent --pallet pallet_participants --pallet pallet_validators --pallet pallet_root_motion --steps 50 --repeat 20 --out runtime/src/weights --pallet-out pallets`
//! - Steps: 50, repeat: 20
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use frame_support::weights::{constants::ParityDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `open_dossier`.
	fn open_dossier() -> Weight;
	/// Weight of `record`.
	fn record() -> Weight;
	/// Weight of `record_many`, with `n` from 1 to 50.
	fn record_many(n: u32) -> Weight;
	/// Weight of `confirm`, with `n` from 1 to 50.
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
	/// Weight of `prune`, with `n` from 1 to 200.
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
	/// Storage: reads 5, writes 2. Fastest run: 55_313_000 ps.
	fn open_dossier() -> Weight {
		Weight::from_parts(82_554_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 13, writes 6. Fastest run: 123_851_000 ps.
	fn record() -> Weight {
		Weight::from_parts(180_978_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 11 + 2 n, writes 2 + 4 n. Fastest run: 126_567_000 ps.
	fn record_many(n: u32) -> Weight {
		Weight::from_parts(39_238_162, 0)
			.saturating_add(Weight::from_parts(69_424_563, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
			.saturating_add(ParityDbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// Storage: reads 4 + 1 n, writes 1 + 1 n. Fastest run: 53_981_000 ps.
	fn confirm(n: u32) -> Weight {
		Weight::from_parts(44_183_502, 0)
			.saturating_add(Weight::from_parts(13_263_953, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(1))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 5, writes 2. Fastest run: 54_001_000 ps.
	fn dispute() -> Weight {
		Weight::from_parts(98_644_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 15, writes 8. Fastest run: 138_158_000 ps.
	fn amend() -> Weight {
		Weight::from_parts(150_641_000, 0)
			.saturating_add(ParityDbWeight::get().reads(15))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 6, writes 2. Fastest run: 61_615_000 ps.
	fn erase_content() -> Weight {
		Weight::from_parts(66_274_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 1. Fastest run: 46_837_000 ps.
	fn close_dossier() -> Weight {
		Weight::from_parts(52_849_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 5, writes 2. Fastest run: 51_155_000 ps.
	fn allocate() -> Weight {
		Weight::from_parts(57_738_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 8, writes 2. Fastest run: 74_760_000 ps.
	fn start() -> Weight {
		Weight::from_parts(80_941_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 5, writes 2. Fastest run: 53_169_000 ps.
	fn stop() -> Weight {
		Weight::from_parts(92_162_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 3. Fastest run: 54_341_000 ps.
	fn anchor_access_log() -> Weight {
		Weight::from_parts(90_870_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 4, writes 1. Fastest run: 67_636_000 ps.
	fn set_promised_interval() -> Weight {
		Weight::from_parts(72_706_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 3, writes 1. Fastest run: 45_155_000 ps.
	fn note_gap() -> Weight {
		Weight::from_parts(60_753_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 3 + 1 n, writes 1 + 3 n. Fastest run: 70_712_000 ps.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(4_357_429, 0)
			.saturating_add(Weight::from_parts(27_623_376, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(1))
			.saturating_add(ParityDbWeight::get().writes(3).saturating_mul(n.into()))
	}

	/// Storage: reads 0, writes 1. Fastest run: 21_751_000 ps.
	fn set_activity() -> Weight {
		Weight::from_parts(26_329_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1. Fastest run: 21_019_000 ps.
	fn set_register() -> Weight {
		Weight::from_parts(24_485_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1. Fastest run: 15_258_000 ps.
	fn set_retention_term() -> Weight {
		Weight::from_parts(18_876_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}
}
