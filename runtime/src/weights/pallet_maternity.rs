//! Weights of `pallet_maternity`, not yet measured on this runtime.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls weigh on this runtime.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_maternity::WeightInfo for WeightInfo<T> {
	/// Storage: reads 9, writes 6. Estimated.
	fn register() -> Weight {
		Weight::from_parts(94_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 11, writes 5. Estimated.
	fn indicate() -> Weight {
		Weight::from_parts(99_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 3. Estimated.
	fn birth() -> Weight {
		Weight::from_parts(77_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 10, writes 5. Estimated.
	fn hospital() -> Weight {
		Weight::from_parts(95_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 12, writes 5. Estimated.
	fn reindicate() -> Weight {
		Weight::from_parts(103_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 8, writes 3. Estimated.
	fn extend() -> Weight {
		Weight::from_parts(81_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 6, writes 3. Estimated.
	fn acknowledge_extension() -> Weight {
		Weight::from_parts(73_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 15, writes 4. Estimated.
	fn log_visits(n: u32) -> Weight {
		Weight::from_parts(112_000_000, 0)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 16, writes 4. Estimated.
	fn correct() -> Weight {
		Weight::from_parts(116_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 3. Estimated.
	fn withdraw() -> Weight {
		Weight::from_parts(81_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 9, writes 2. Estimated.
	fn charge() -> Weight {
		Weight::from_parts(82_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// Storage: reads 12, writes 6. Estimated.
	fn approve(n: u32) -> Weight {
		Weight::from_parts(106_000_000, 0)
			.saturating_add(Weight::from_parts(24_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(u64::from(n).saturating_mul(1)))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(u64::from(n).saturating_mul(2)))
	}

	/// Storage: reads 8, writes 3. Estimated.
	fn reject() -> Weight {
		Weight::from_parts(81_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 7, writes 4. Estimated.
	fn expire(n: u32) -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(Weight::from_parts(4_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 5. Estimated.
	fn close() -> Weight {
		Weight::from_parts(87_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 3. Estimated.
	fn sign_off() -> Weight {
		Weight::from_parts(73_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 9, writes 5. Estimated.
	fn cancel() -> Weight {
		Weight::from_parts(91_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 12, writes 5. Estimated.
	fn transfer() -> Weight {
		Weight::from_parts(103_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// Storage: reads 6, writes 3. Estimated.
	fn accept_transfer() -> Weight {
		Weight::from_parts(73_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// Storage: reads 20, writes 6. Estimated.
	fn switch_insurer() -> Weight {
		Weight::from_parts(138_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// Storage: reads 5, writes 3. Estimated.
	fn prune(n: u32) -> Weight {
		Weight::from_parts(69_000_000, 0)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(u64::from(n).saturating_mul(1)))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(u64::from(n).saturating_mul(1)))
	}

	/// Storage: reads 0, writes 1. Estimated.
	fn set_terms() -> Weight {
		Weight::from_parts(43_000_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}
}
