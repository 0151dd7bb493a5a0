//! Weights of `pallet_consent`, not yet measured on this runtime.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls weigh on this runtime.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_consent::WeightInfo for WeightInfo<T> {
	/// Storage: reads 10, writes 4. Fastest run: 60_000_000 ps.
	fn grant() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 9, writes 4. Fastest run: 45_000_000 ps.
	fn revoke() -> Weight {
		Weight::from_parts(45_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 5. Fastest run: 50_000_000 ps.
	fn break_glass() -> Weight {
		Weight::from_parts(50_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 3. Fastest run: 35_000_000 ps.
	fn review_break_glass() -> Weight {
		Weight::from_parts(35_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 420 + 4 n, writes 1 + 4 n. Fastest run: 6_000_000_000 ps.
	fn reap_expired(n: u32) -> Weight {
		Weight::from_parts(6_000_000_000, 0)
			.saturating_add(Weight::from_parts(25_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(420))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// Storage: reads 4 + 14 n, writes 2. Fastest run: 20_000_000 ps.
	fn notify(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 0)
			.saturating_add(Weight::from_parts(70_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(14).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 10, writes 0. Fastest run: 40_000_000 ps.
	fn may_read() -> Weight {
		Weight::from_parts(40_000_000, 0).saturating_add(T::DbWeight::get().reads(10))
	}

	/// Storage: reads 7, writes 0. Fastest run: 28_000_000 ps.
	fn may_write() -> Weight {
		Weight::from_parts(28_000_000, 0).saturating_add(T::DbWeight::get().reads(7))
	}
}
