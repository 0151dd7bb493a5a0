//! Weights of `pallet_settlement`, not yet measured on this runtime.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls weigh on this runtime.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_settlement::WeightInfo for WeightInfo<T> {
	/// Storage: reads 1, writes 1. Fastest run: 12_600_000 ps.
	fn install_table(n: u32) -> Weight {
		Weight::from_parts(14_000_000, 0)
			.saturating_add(Weight::from_parts(90_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 2, writes 1. Fastest run: 14_400_000 ps.
	fn add_row() -> Weight {
		Weight::from_parts(16_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 11, writes 2. Fastest run: 54_000_000 ps.
	fn offer_contract(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(400_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 13, writes 8. Fastest run: 99_000_000 ps.
	fn accept_contract() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	/// Storage: reads 3, writes 1. Fastest run: 27_000_000 ps.
	fn withdraw_offer() -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// Storage: reads 11, writes 2. Fastest run: 54_000_000 ps.
	fn propose_prices(n: u32) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(450_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 12, writes 2. Fastest run: 108_000_000 ps.
	fn accept_prices() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 7 + 6 n, writes 6 + 7 n. Fastest run: 72_000_000 ps.
	fn issue(n: u32) -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	/// Storage: reads 6, writes 5. Fastest run: 63_000_000 ps.
	fn request_payout() -> Weight {
		Weight::from_parts(70_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 8, writes 6. Fastest run: 72_000_000 ps.
	fn confirm_payout() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 6, writes 4. Fastest run: 67_500_000 ps.
	fn reject_payout() -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 10 + 6 n, writes 7 + 7 n. Fastest run: 81_000_000 ps.
	fn credit(n: u32) -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	/// Storage: reads 6 + 6 n, writes 6 + 7 n. Fastest run: 67_500_000 ps.
	fn collect_debt(n: u32) -> Weight {
		Weight::from_parts(75_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	/// Storage: reads 2 + 6 n, writes 2 + 7 n. Fastest run: 13_500_000 ps.
	fn pay_waiting(n: u32) -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	/// Storage: reads 1, writes 0. Fastest run: 7_200_000 ps.
	fn next_payable() -> Weight {
		Weight::from_parts(8_000_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	/// Storage: reads 8, writes 7. Fastest run: 135_000_000 ps.
	fn settle_paid() -> Weight {
		Weight::from_parts(150_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	/// Storage: reads 8, writes 9. Fastest run: 144_000_000 ps.
	fn settle_waiting() -> Weight {
		Weight::from_parts(160_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	/// Storage: reads 14, writes 3. Fastest run: 99_000_000 ps.
	fn reserve() -> Weight {
		Weight::from_parts(110_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 4. Fastest run: 81_000_000 ps.
	fn release() -> Weight {
		Weight::from_parts(90_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
