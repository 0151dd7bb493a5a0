//! Weights of `pallet_participants`, measured by `scripts/weights.sh`: do not edit.
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
	/// Weight of `admit`.
	fn admit() -> Weight;
	/// Weight of `accept_charter`.
	fn accept_charter() -> Weight;
	/// Weight of `suspend`.
	fn suspend() -> Weight;
	/// Weight of `reinstate`.
	fn reinstate() -> Weight;
	/// Weight of `remove`.
	fn remove() -> Weight;
	/// Weight of `leave`.
	fn leave() -> Weight;
	/// Weight of `emergency_suspend`.
	fn emergency_suspend() -> Weight;
	/// Weight of `ratify_suspension`.
	fn ratify_suspension() -> Weight;
	/// Weight of `set_charter`.
	fn set_charter() -> Weight;
	/// Weight of `set_quotas`.
	fn set_quotas() -> Weight;
	/// Weight of `enrol`.
	fn enrol() -> Weight;
	/// Weight of `dismiss`.
	fn dismiss() -> Weight;
	/// Weight of `register_client`.
	fn register_client() -> Weight;
	/// Weight of `deregister_client`.
	fn deregister_client() -> Weight;
	/// Weight of `register_relative`.
	fn register_relative() -> Weight;
	/// Weight of `remove_relative`.
	fn remove_relative() -> Weight;
	/// Weight of `appoint`.
	fn appoint() -> Weight;
	/// Weight of `register_representative`.
	fn register_representative() -> Weight;
	/// Weight of `end_representation`.
	fn end_representation() -> Weight;
	/// Weight of `propose_key`.
	fn propose_key() -> Weight;
	/// Weight of `veto_key`.
	fn veto_key() -> Weight;
	/// Weight of `finish_recovery`.
	fn finish_recovery() -> Weight;
	/// Weight of `set_age_class`.
	fn set_age_class() -> Weight;
	/// Weight of `sweep_staff`, with `n` from 1 to 100.
	fn sweep_staff(n: u32) -> Weight;
	/// Weight of `enforce_charter`, with `n` from 1 to 100.
	fn enforce_charter(n: u32) -> Weight;
	/// Weight of `lapse`, with `n` from 1 to 100.
	fn lapse(n: u32) -> Weight;
	/// Weight of `check_participant`.
	fn check_participant() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 30, writes 29. Fastest run: 405_688_000 ps.
	fn admit() -> Weight {
		Weight::from_parts(421_057_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30))
			.saturating_add(ParityDbWeight::get().writes(29))
	}

	/// Storage: reads 6, writes 6. Fastest run: 130_323_000 ps.
	fn accept_charter() -> Weight {
		Weight::from_parts(142_216_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 3, writes 4. Fastest run: 75_501_000 ps.
	fn suspend() -> Weight {
		Weight::from_parts(113_232_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 6, writes 5. Fastest run: 83_386_000 ps.
	fn reinstate() -> Weight {
		Weight::from_parts(121_527_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 10. Fastest run: 108_633_000 ps.
	fn remove() -> Weight {
		Weight::from_parts(154_188_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(10))
	}

	/// Storage: reads 7, writes 10. Fastest run: 127_658_000 ps.
	fn leave() -> Weight {
		Weight::from_parts(212_787_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(10))
	}

	/// Storage: reads 5, writes 5. Fastest run: 87_373_000 ps.
	fn emergency_suspend() -> Weight {
		Weight::from_parts(149_910_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 2, writes 2. Fastest run: 57_948_000 ps.
	fn ratify_suspension() -> Weight {
		Weight::from_parts(86_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 3, writes 2. Fastest run: 59_280_000 ps.
	fn set_charter() -> Weight {
		Weight::from_parts(94_867_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 0, writes 1. Fastest run: 19_566_000 ps.
	fn set_quotas() -> Weight {
		Weight::from_parts(22_472_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}

	/// Storage: reads 5, writes 4. Fastest run: 75_951_000 ps.
	fn enrol() -> Weight {
		Weight::from_parts(93_876_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 4, writes 6. Fastest run: 85_009_000 ps.
	fn dismiss() -> Weight {
		Weight::from_parts(105_396_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 5, writes 3. Fastest run: 44_823_000 ps.
	fn register_client() -> Weight {
		Weight::from_parts(85_680_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 25, writes 75. Fastest run: 438_128_000 ps.
	fn deregister_client() -> Weight {
		Weight::from_parts(645_976_000, 0)
			.saturating_add(ParityDbWeight::get().reads(25))
			.saturating_add(ParityDbWeight::get().writes(75))
	}

	/// Storage: reads 8, writes 3. Fastest run: 65_502_000 ps.
	fn register_relative() -> Weight {
		Weight::from_parts(105_036_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 5. Fastest run: 98_424_000 ps.
	fn remove_relative() -> Weight {
		Weight::from_parts(104_225_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 3. Fastest run: 95_178_000 ps.
	fn appoint() -> Weight {
		Weight::from_parts(100_097_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 8, writes 3. Fastest run: 103_423_000 ps.
	fn register_representative() -> Weight {
		Weight::from_parts(111_548_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 5. Fastest run: 63_368_000 ps.
	fn end_representation() -> Weight {
		Weight::from_parts(114_344_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 8, writes 7. Fastest run: 108_733_000 ps.
	fn propose_key() -> Weight {
		Weight::from_parts(122_940_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(7))
	}

	/// Storage: reads 4, writes 4. Fastest run: 66_724_000 ps.
	fn veto_key() -> Weight {
		Weight::from_parts(86_442_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 5, writes 5. Fastest run: 77_635_000 ps.
	fn finish_recovery() -> Weight {
		Weight::from_parts(99_355_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 5. Fastest run: 94_706_000 ps.
	fn set_age_class() -> Weight {
		Weight::from_parts(101_510_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 3 + 2 n, writes 1 + 5 n. Fastest run: 58_991_000 ps.
	fn sweep_staff(n: u32) -> Weight {
		Weight::from_parts(25_935_258, 0)
			.saturating_add(Weight::from_parts(39_030_349, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(1))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 3 + 2 n, writes 2 + 1 n. Fastest run: 32_070_000 ps.
	fn enforce_charter(n: u32) -> Weight {
		Weight::from_parts(80_315_383, 0)
			.saturating_add(Weight::from_parts(23_443_130, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 3 + 1 n, writes 3 + 1 n. Fastest run: 60_062_000 ps.
	fn lapse(n: u32) -> Weight {
		Weight::from_parts(144_479_564, 0)
			.saturating_add(Weight::from_parts(16_509_292, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(3))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 6, writes 1. Fastest run: 33_172_000 ps.
	fn check_participant() -> Weight {
		Weight::from_parts(37_059_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(1))
	}
}
