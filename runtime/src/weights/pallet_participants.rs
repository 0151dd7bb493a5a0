//! Weights of `pallet_participants`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_participants::WeightInfo for WeightInfo<T> {
	/// Storage: reads 30, writes 29. Fastest run: 259_084_000 ps.
	fn admit() -> Weight {
		Weight::from_parts(490_015_000, 0)
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().writes(29))
	}

	/// Storage: reads 6, writes 6. Fastest run: 81_692_000 ps.
	fn accept_charter() -> Weight {
		Weight::from_parts(104_976_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 3, writes 4. Fastest run: 66_975_000 ps.
	fn suspend() -> Weight {
		Weight::from_parts(117_730_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 6, writes 5. Fastest run: 77_986_000 ps.
	fn reinstate() -> Weight {
		Weight::from_parts(121_747_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 10. Fastest run: 104_956_000 ps.
	fn remove() -> Weight {
		Weight::from_parts(153_867_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	/// Storage: reads 7, writes 10. Fastest run: 130_714_000 ps.
	fn leave() -> Weight {
		Weight::from_parts(168_244_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	/// Storage: reads 5, writes 5. Fastest run: 104_264_000 ps.
	fn emergency_suspend() -> Weight {
		Weight::from_parts(113_131_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 2, writes 2. Fastest run: 64_020_000 ps.
	fn ratify_suspension() -> Weight {
		Weight::from_parts(69_150_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 3, writes 2. Fastest run: 68_308_000 ps.
	fn set_charter() -> Weight {
		Weight::from_parts(79_860_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 0, writes 1. Fastest run: 16_611_000 ps.
	fn set_quotas() -> Weight {
		Weight::from_parts(20_818_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 5, writes 4. Fastest run: 79_778_000 ps.
	fn enrol() -> Weight {
		Weight::from_parts(92_242_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 4, writes 6. Fastest run: 88_656_000 ps.
	fn dismiss() -> Weight {
		Weight::from_parts(102_282_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 5, writes 3. Fastest run: 77_996_000 ps.
	fn register_client() -> Weight {
		Weight::from_parts(85_620_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 25, writes 75. Fastest run: 502_337_000 ps.
	fn deregister_client() -> Weight {
		Weight::from_parts(660_072_000, 0)
			.saturating_add(T::DbWeight::get().reads(25))
			.saturating_add(T::DbWeight::get().writes(75))
	}

	/// Storage: reads 8, writes 3. Fastest run: 108_222_000 ps.
	fn register_relative() -> Weight {
		Weight::from_parts(121_727_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 5. Fastest run: 97_251_000 ps.
	fn remove_relative() -> Weight {
		Weight::from_parts(124_623_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 3. Fastest run: 103_444_000 ps.
	fn appoint() -> Weight {
		Weight::from_parts(118_170_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 8, writes 3. Fastest run: 104_145_000 ps.
	fn register_representative() -> Weight {
		Weight::from_parts(123_030_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 5. Fastest run: 111_057_000 ps.
	fn end_representation() -> Weight {
		Weight::from_parts(124_532_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 8, writes 7. Fastest run: 131_075_000 ps.
	fn propose_key() -> Weight {
		Weight::from_parts(139_961_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	/// Storage: reads 4, writes 4. Fastest run: 86_261_000 ps.
	fn veto_key() -> Weight {
		Weight::from_parts(89_908_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 5, writes 5. Fastest run: 75_410_000 ps.
	fn finish_recovery() -> Weight {
		Weight::from_parts(103_563_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 5. Fastest run: 77_295_000 ps.
	fn set_age_class() -> Weight {
		Weight::from_parts(82_093_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 3 + 2 n, writes 1 + 5 n. Fastest run: 80_531_000 ps.
	fn sweep_staff(n: u32) -> Weight {
		Weight::from_parts(82_754_000, 0)
			.saturating_add(Weight::from_parts(35_326_380, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 3 + 2 n, writes 2 + 1 n. Fastest run: 23_854_000 ps.
	fn enforce_charter(n: u32) -> Weight {
		Weight::from_parts(24_175_000, 0)
			.saturating_add(Weight::from_parts(25_754_125, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 3 + 1 n, writes 3 + 1 n. Fastest run: 79_628_000 ps.
	fn lapse(n: u32) -> Weight {
		Weight::from_parts(103_586_036, 0)
			.saturating_add(Weight::from_parts(17_642_868, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 6, writes 1. Fastest run: 32_962_000 ps.
	fn check_participant() -> Weight {
		Weight::from_parts(36_979_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
