//! Weights of `pallet_care_log`, measured by `scripts/weights.sh`: do not edit.
//!
//! - Date: 2026-11-22
//! - Machine: AMD EPYC, 2 cores
//! - Compiler: rustc 1.95.0 (59807616e 2026-04-14)
//! - Command: `zorgketen-weights --pallet pallet_maternity --pallet pallet_settlement --pallet pallet_care_log --pallet pallet_consent --pallet pallet_participants --pallet pallet_validators --pallet pallet_root_motion --steps 50 --repeat 20 --out runtime/src/weights --pallet-out pallets`
//! - Steps: 50, repeat: 20
//!
//! Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights on the runtime's database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_care_log::WeightInfo for WeightInfo<T> {
	/// Storage: reads 5, writes 2. Fastest run: 85_210_000 ps.
	fn open_dossier() -> Weight {
		Weight::from_parts(113_572_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 13, writes 6. Fastest run: 139_901_000 ps.
	fn record() -> Weight {
		Weight::from_parts(253_864_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 11 + 2 n, writes 2 + 4 n. Fastest run: 147_015_000 ps.
	fn record_many(n: u32) -> Weight {
		Weight::from_parts(232_413_507, 0)
			.saturating_add(Weight::from_parts(44_850_915, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// Storage: reads 4 + 1 n, writes 1 + 1 n. Fastest run: 54_582_000 ps.
	fn confirm(n: u32) -> Weight {
		Weight::from_parts(297_471, 0)
			.saturating_add(Weight::from_parts(14_183_430, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 5, writes 2. Fastest run: 77_384_000 ps.
	fn dispute() -> Weight {
		Weight::from_parts(85_470_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 15, writes 8. Fastest run: 192_499_000 ps.
	fn amend() -> Weight {
		Weight::from_parts(258_012_000, 0)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	/// Storage: reads 6, writes 2. Fastest run: 59_612_000 ps.
	fn erase_content() -> Weight {
		Weight::from_parts(86_111_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 1. Fastest run: 77_975_000 ps.
	fn close_dossier() -> Weight {
		Weight::from_parts(92_853_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 5, writes 2. Fastest run: 63_288_000 ps.
	fn allocate() -> Weight {
		Weight::from_parts(96_189_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 8, writes 2. Fastest run: 108_813_000 ps.
	fn start() -> Weight {
		Weight::from_parts(134_401_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 5, writes 2. Fastest run: 79_669_000 ps.
	fn stop() -> Weight {
		Weight::from_parts(84_238_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 4, writes 3. Fastest run: 82_393_000 ps.
	fn anchor_access_log() -> Weight {
		Weight::from_parts(90_679_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 4, writes 1. Fastest run: 59_963_000 ps.
	fn set_promised_interval() -> Weight {
		Weight::from_parts(69_179_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 3, writes 1. Fastest run: 45_165_000 ps.
	fn note_gap() -> Weight {
		Weight::from_parts(50_395_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 3 + 1 n, writes 1 + 3 n. Fastest run: 69_780_000 ps.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(75_742_000, 0)
			.saturating_add(Weight::from_parts(26_344_096, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}

	/// Storage: reads 0, writes 1. Fastest run: 19_507_000 ps.
	fn set_activity() -> Weight {
		Weight::from_parts(25_958_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1. Fastest run: 15_910_000 ps.
	fn set_register() -> Weight {
		Weight::from_parts(23_233_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 0, writes 1. Fastest run: 8_606_000 ps.
	fn set_retention_term() -> Weight {
		Weight::from_parts(16_271_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}
}
