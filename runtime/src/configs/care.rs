//! Care: that it was given, the hours of maternity care, and what they come to.

use crate::{weights, Balances, CareLog, Consent, Participants, Runtime, Settlement, Timestamp};
use frame_support::traits::{ConstU16, ConstU32};
use zorgketen_primitives::time::DAY;

use super::governance::TwoThirds;

impl pallet_care_log::Config for Runtime {
	type Access = Consent;
	type GovernOrigin = TwoThirds;
	type MaxAllocations = ConstU16<64>;
	type MaxBatches = ConstU32<1_000>;
	type MaxFactsPerDay = ConstU32<60>;
	type MaxPromisedInterval = ConstU32<{ 31 * DAY }>;
	type Participants = Participants;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_care_log::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_settlement::Config for Runtime {
	type Currency = Balances;
	type GovernOrigin = TwoThirds;
	type Participants = Participants;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_settlement::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_maternity::Config for Runtime {
	type CareLog = CareLog;
	type GovernOrigin = TwoThirds;
	type Participants = Participants;
	type Settlement = Settlement;
	type Tables = Settlement;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_maternity::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
