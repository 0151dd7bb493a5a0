//! Weights of `pallet_settlement`, measured by `scripts/weights.sh`: do not edit.
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

impl<T: frame_system::Config> pallet_settlement::WeightInfo for WeightInfo<T> {
	/// Storage: reads 1, writes 1. Fastest run: 15_289_000 ps.
	fn install_table(_n: u32) -> Weight {
		Weight::from_parts(28_698_204, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 2, writes 1. Fastest run: 37_209_000 ps.
	fn add_row() -> Weight {
		Weight::from_parts(52_228_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 11, writes 2. Fastest run: 76_723_000 ps.
	fn offer_contract(n: u32) -> Weight {
		Weight::from_parts(117_411_565, 0)
			.saturating_add(Weight::from_parts(218_723, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 15, writes 7. Fastest run: 118_982_000 ps.
	fn accept_contract() -> Weight {
		Weight::from_parts(229_719_000, 0)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	/// Storage: reads 3, writes 1. Fastest run: 36_708_000 ps.
	fn withdraw_offer() -> Weight {
		Weight::from_parts(49_984_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 11, writes 2. Fastest run: 57_527_000 ps.
	fn propose_prices(n: u32) -> Weight {
		Weight::from_parts(118_270_295, 0)
			.saturating_add(Weight::from_parts(194_649, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 12, writes 2. Fastest run: 102_160_000 ps.
	fn accept_prices() -> Weight {
		Weight::from_parts(107_842_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 6 + 5 n, writes 4 + 5 n. Fastest run: 80_811_000 ps.
	fn issue(n: u32) -> Weight {
		Weight::from_parts(127_904_586, 0)
			.saturating_add(Weight::from_parts(146_590_922, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 6, writes 5. Fastest run: 111_368_000 ps.
	fn request_payout() -> Weight {
		Weight::from_parts(114_563_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 5. Fastest run: 83_196_000 ps.
	fn confirm_payout() -> Weight {
		Weight::from_parts(118_361_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 4. Fastest run: 140_722_000 ps.
	fn reject_payout() -> Weight {
		Weight::from_parts(143_618_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 9 + 5 n, writes 7 + 5 n. Fastest run: 156_381_000 ps.
	fn credit(n: u32) -> Weight {
		Weight::from_parts(331_933_637, 0)
			.saturating_add(Weight::from_parts(161_461_145, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 5 + 5 n, writes 6 + 5 n. Fastest run: 107_721_000 ps.
	fn collect_debt(n: u32) -> Weight {
		Weight::from_parts(421_238_274, 0)
			.saturating_add(Weight::from_parts(162_918_002, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 2 + 5 n, writes 2 + 5 n. Fastest run: 7_243_000 ps.
	fn pay_waiting(n: u32) -> Weight {
		Weight::from_parts(158_080_172, 0)
			.saturating_add(Weight::from_parts(114_891_082, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 4, writes 1.
	fn end_contract() -> Weight {
		Weight::from_parts(107_842_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 1, writes 0. Fastest run: 6_462_000 ps.
	fn next_payable() -> Weight {
		Weight::from_parts(9_117_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	/// Storage: reads 16, writes 6. Fastest run: 213_939_000 ps.
	fn settle_paid() -> Weight {
		Weight::from_parts(224_991_000, 0)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 16, writes 8. Fastest run: 226_813_000 ps.
	fn settle_waiting() -> Weight {
		Weight::from_parts(295_231_000, 0)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	/// Storage: reads 14, writes 3. Fastest run: 145_913_000 ps.
	fn reserve() -> Weight {
		Weight::from_parts(156_773_000, 0)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 12, writes 4. Fastest run: 119_673_000 ps.
	fn release() -> Weight {
		Weight::from_parts(130_564_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
