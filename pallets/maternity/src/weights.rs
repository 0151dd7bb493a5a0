//! Weights of `pallet_maternity`, measured by `scripts/weights.sh`: do not edit.
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
	/// Weight of `register`.
	fn register() -> Weight;
	/// Weight of `indicate`.
	fn indicate() -> Weight;
	/// Weight of `birth`.
	fn birth() -> Weight;
	/// Weight of `hospital`.
	fn hospital() -> Weight;
	/// Weight of `reindicate`.
	fn reindicate() -> Weight;
	/// Weight of `extend`.
	fn extend() -> Weight;
	/// Weight of `acknowledge_extension`.
	fn acknowledge_extension() -> Weight;
	/// Weight of `log_visits`, with `n` from 1 to 50.
	fn log_visits(n: u32) -> Weight;
	/// Weight of `correct`.
	fn correct() -> Weight;
	/// Weight of `withdraw`.
	fn withdraw() -> Weight;
	/// Weight of `charge`.
	fn charge() -> Weight;
	/// Weight of `approve`, with `n` from 1 to 50.
	fn approve(n: u32) -> Weight;
	/// Weight of `reject`.
	fn reject() -> Weight;
	/// Weight of `expire`, with `n` from 1 to 50.
	fn expire(n: u32) -> Weight;
	/// Weight of `close`.
	fn close() -> Weight;
	/// Weight of `sign_off`.
	fn sign_off() -> Weight;
	/// Weight of `cancel`.
	fn cancel() -> Weight;
	/// Weight of `transfer`.
	fn transfer() -> Weight;
	/// Weight of `accept_transfer`.
	fn accept_transfer() -> Weight;
	/// Weight of `switch_insurer`.
	fn switch_insurer() -> Weight;
	/// Weight of `prune`, with `n` from 0 to 256.
	fn prune(n: u32) -> Weight;
	/// Weight of `set_terms`.
	fn set_terms() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 12, writes 5. Fastest run: 157_614_000 ps.
	fn register() -> Weight {
		Weight::from_parts(193_180_000, 0)
			.saturating_add(ParityDbWeight::get().reads(12))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 15, writes 6. Fastest run: 275_174_000 ps.
	fn indicate() -> Weight {
		Weight::from_parts(330_026_000, 0)
			.saturating_add(ParityDbWeight::get().reads(15))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 7, writes 3. Fastest run: 100_688_000 ps.
	fn birth() -> Weight {
		Weight::from_parts(156_903_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 13, writes 6. Fastest run: 204_782_000 ps.
	fn hospital() -> Weight {
		Weight::from_parts(335_787_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 15, writes 6. Fastest run: 201_657_000 ps.
	fn reindicate() -> Weight {
		Weight::from_parts(280_303_000, 0)
			.saturating_add(ParityDbWeight::get().reads(15))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 8, writes 3. Fastest run: 106_138_000 ps.
	fn extend() -> Weight {
		Weight::from_parts(167_733_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 3. Fastest run: 87_353_000 ps.
	fn acknowledge_extension() -> Weight {
		Weight::from_parts(99_115_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 3. Fastest run: 137_346_000 ps.
	fn log_visits(n: u32) -> Weight {
		Weight::from_parts(231_366_135, 0)
			.saturating_add(Weight::from_parts(17_181_844, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 3. Fastest run: 186_938_000 ps.
	fn correct() -> Weight {
		Weight::from_parts(200_845_000, 0)
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 7, writes 3. Fastest run: 134_050_000 ps.
	fn withdraw() -> Weight {
		Weight::from_parts(149_009_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 7, writes 2. Fastest run: 109_284_000 ps.
	fn charge() -> Weight {
		Weight::from_parts(173_203_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 12, writes 6. Fastest run: 189_264_000 ps.
	fn approve(n: u32) -> Weight {
		Weight::from_parts(241_969_421, 0)
			.saturating_add(Weight::from_parts(93_593_232, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(12))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 7, writes 3. Fastest run: 94_967_000 ps.
	fn reject() -> Weight {
		Weight::from_parts(130_464_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 5, writes 3. Fastest run: 80_119_000 ps.
	fn expire(n: u32) -> Weight {
		Weight::from_parts(146_525_187, 0)
			.saturating_add(Weight::from_parts(8_215_778, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 6. Fastest run: 189_663_000 ps.
	fn close() -> Weight {
		Weight::from_parts(278_250_000, 0)
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 6, writes 3. Fastest run: 125_725_000 ps.
	fn sign_off() -> Weight {
		Weight::from_parts(146_674_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 6. Fastest run: 318_205_000 ps.
	fn cancel() -> Weight {
		Weight::from_parts(344_323_000, 0)
			.saturating_add(ParityDbWeight::get().reads(11))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 13, writes 4. Fastest run: 167_422_000 ps.
	fn transfer() -> Weight {
		Weight::from_parts(309_347_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 6, writes 3. Fastest run: 93_574_000 ps.
	fn accept_transfer() -> Weight {
		Weight::from_parts(106_249_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 17, writes 8. Fastest run: 882_197_000 ps.
	fn switch_insurer() -> Weight {
		Weight::from_parts(1_052_234_000, 0)
			.saturating_add(ParityDbWeight::get().reads(17))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 5 + 1 n, writes 3 + 1 n. Fastest run: 49_502_000 ps.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(115_812_079, 0)
			.saturating_add(Weight::from_parts(9_238_467, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(3))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 0, writes 1. Fastest run: 18_335_000 ps.
	fn set_terms() -> Weight {
		Weight::from_parts(21_521_000, 0).saturating_add(ParityDbWeight::get().writes(1))
	}
}
