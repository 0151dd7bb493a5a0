//! Weights of `pallet_maternity`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_maternity::WeightInfo for WeightInfo<T> {
	/// Storage: reads 10, writes 5. Fastest run: 177_512_000 ps.
	fn register() -> Weight {
		Weight::from_parts(190_105_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 15, writes 6. Fastest run: 295_802_000 ps.
	fn indicate() -> Weight {
		Weight::from_parts(323_414_000, 0)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 7, writes 3. Fastest run: 132_948_000 ps.
	fn birth() -> Weight {
		Weight::from_parts(141_564_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 13, writes 6. Fastest run: 204_893_000 ps.
	fn hospital() -> Weight {
		Weight::from_parts(259_765_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 15, writes 6. Fastest run: 263_412_000 ps.
	fn reindicate() -> Weight {
		Weight::from_parts(273_381_000, 0)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 8, writes 3. Fastest run: 158_506_000 ps.
	fn extend() -> Weight {
		Weight::from_parts(172_462_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 3. Fastest run: 132_477_000 ps.
	fn acknowledge_extension() -> Weight {
		Weight::from_parts(139_420_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 3. Fastest run: 161_131_000 ps.
	fn log_visits(n: u32) -> Weight {
		Weight::from_parts(169_828_583, 0)
			.saturating_add(Weight::from_parts(20_851_158, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 3. Fastest run: 219_930_000 ps.
	fn correct() -> Weight {
		Weight::from_parts(229_528_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 7, writes 3. Fastest run: 150_862_000 ps.
	fn withdraw() -> Weight {
		Weight::from_parts(166_711_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 7, writes 2. Fastest run: 106_659_000 ps.
	fn charge() -> Weight {
		Weight::from_parts(178_764_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 12, writes 6. Fastest run: 185_927_000 ps.
	fn approve(n: u32) -> Weight {
		Weight::from_parts(192_048_000, 0)
			.saturating_add(Weight::from_parts(107_786_730, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 7, writes 3. Fastest run: 128_209_000 ps.
	fn reject() -> Weight {
		Weight::from_parts(136_715_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 5, writes 3. Fastest run: 127_638_000 ps.
	fn expire(n: u32) -> Weight {
		Weight::from_parts(99_433_976, 0)
			.saturating_add(Weight::from_parts(7_655_166, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 6. Fastest run: 174_326_000 ps.
	fn close() -> Weight {
		Weight::from_parts(282_227_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 6, writes 3. Fastest run: 148_597_000 ps.
	fn sign_off() -> Weight {
		Weight::from_parts(176_961_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 11, writes 6. Fastest run: 191_948_000 ps.
	fn cancel() -> Weight {
		Weight::from_parts(319_827_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 13, writes 4. Fastest run: 238_255_000 ps.
	fn transfer() -> Weight {
		Weight::from_parts(292_997_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 6, writes 3. Fastest run: 134_742_000 ps.
	fn accept_transfer() -> Weight {
		Weight::from_parts(153_707_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 17, writes 8. Fastest run: 927_682_000 ps.
	fn switch_insurer() -> Weight {
		Weight::from_parts(1_046_042_000, 0)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	/// Storage: reads 6 + 1 n, writes 4 + 1 n. Fastest run: 87_033_000 ps.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(12_756_822, 0)
			.saturating_add(Weight::from_parts(8_551_517, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 0, writes 1. Fastest run: 9_117_000 ps.
	fn set_terms() -> Weight {
		Weight::from_parts(20_699_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}
}
