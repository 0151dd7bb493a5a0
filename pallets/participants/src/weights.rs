//! Weights of `pallet_participants`, by hand until they are measured.
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
	/// Weight of `sweep_staff`.
	fn sweep_staff(n: u32) -> Weight;
	/// Weight of `enforce_charter`.
	fn enforce_charter(n: u32) -> Weight;
	/// Weight of `lapse`.
	fn lapse(n: u32) -> Weight;
	/// Weight of `check_participant`.
	fn check_participant() -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 30, writes 25.
	fn admit() -> Weight {
		Weight::from_parts(192_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30))
			.saturating_add(ParityDbWeight::get().writes(25))
	}

	/// Storage: reads 5, writes 6.
	fn accept_charter() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 2, writes 3.
	fn suspend() -> Weight {
		Weight::from_parts(24_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(2))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 4, writes 4.
	fn reinstate() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 5, writes 8.
	fn remove() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 6, writes 8.
	fn leave() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 4, writes 4.
	fn emergency_suspend() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 3, writes 3.
	fn ratify_suspension() -> Weight {
		Weight::from_parts(24_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 4, writes 3.
	fn set_charter() -> Weight {
		Weight::from_parts(32_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 0, writes 2.
	fn set_quotas() -> Weight {
		Weight::from_parts(8_000_000, 0).saturating_add(ParityDbWeight::get().writes(2))
	}

	/// Storage: reads 5, writes 5.
	fn enrol() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 5, writes 7.
	fn dismiss() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(7))
	}

	/// Storage: reads 6, writes 4.
	fn register_client() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 28, writes 75.
	fn deregister_client() -> Weight {
		Weight::from_parts(240_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(28))
			.saturating_add(ParityDbWeight::get().writes(75))
	}

	/// Storage: reads 9, writes 4.
	fn register_relative() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 7, writes 6.
	fn remove_relative() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 9, writes 4.
	fn appoint() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 9, writes 4.
	fn register_representative() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(9))
			.saturating_add(ParityDbWeight::get().writes(4))
	}

	/// Storage: reads 8, writes 6.
	fn end_representation() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8))
			.saturating_add(ParityDbWeight::get().writes(6))
	}

	/// Storage: reads 10, writes 8.
	fn propose_key() -> Weight {
		Weight::from_parts(64_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(10))
			.saturating_add(ParityDbWeight::get().writes(8))
	}

	/// Storage: reads 6, writes 5.
	fn veto_key() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6))
			.saturating_add(ParityDbWeight::get().writes(5))
	}

	/// Storage: reads 7, writes 7.
	fn finish_recovery() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(7))
	}

	/// Storage: reads 7, writes 7.
	fn set_age_class() -> Weight {
		Weight::from_parts(48_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(7))
	}

	/// Storage: reads 4 + n * 3, writes 3 + n * 5.
	fn sweep_staff(n: u32) -> Weight {
		Weight::from_parts(10_000_000, 0)
			.saturating_add(Weight::from_parts(15_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4))
			.saturating_add(ParityDbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(3))
			.saturating_add(ParityDbWeight::get().writes(5).saturating_mul(n.into()))
	}

	/// Storage: reads 5 + n * 2, writes 3 + n * 1.
	fn enforce_charter(n: u32) -> Weight {
		Weight::from_parts(10_000_000, 0)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(3))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 2 + n * 1, writes 2 + n * 1.
	fn lapse(n: u32) -> Weight {
		Weight::from_parts(8_000_000, 0)
			.saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
			.saturating_add(ParityDbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// Storage: reads 7, writes 1.
	fn check_participant() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(7))
			.saturating_add(ParityDbWeight::get().writes(1))
	}
}
