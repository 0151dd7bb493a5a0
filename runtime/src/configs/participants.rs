//! Who takes part, and who may read what.

use crate::{gate, weights, AccountId, Consent, Consortium, Participants, Runtime, Timestamp};
use frame_support::{
	parameter_types,
	traits::{ConstU16, ConstU32},
	weights::Weight,
};
use pallet_collective::{EnsureProportionAtLeast, WeightInfo as _};
use zorgketen_primitives::time::{DAY, HOUR};

use super::governance::{AnyTwo, ConsortiumInstance, TwoThirds};

/// Half of all seats.
type Half = EnsureProportionAtLeast<AccountId, ConsortiumInstance, 1, 2>;

/// The most organisations with a role, and so the most seats.
pub type MaxOrganisations = ConstU32<100>;

parameter_types! {
	/// What it weighs to change the consortium's seats while it votes on as much as it can.
	pub SeatsWeight: Weight = pallet_collective::weights::SubstrateWeight::<Runtime>::set_members(
		100, 100, 100,
	);
}

impl pallet_participants::Config for Runtime {
	type AdmitOrigin = TwoThirds;
	type ClientInUse = pallet_consent::HasGrants<Runtime>;
	type EmergencyFloor = ConstU32<4>;
	type EmergencyOrigin = AnyTwo;
	type EmergencyTerm = ConstU32<{ 14 * DAY }>;
	type MaxOrganisations = MaxOrganisations;
	type MaxStaff = ConstU32<50_000>;
	type OnActivated = Consent;
	type Policy = gate::Policy;
	type RecoveryTerm = ConstU32<{ 24 * HOUR }>;
	type Seats = Consortium;
	type SeatsWeight = SeatsWeight;
	type SuspendOrigin = Half;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_participants::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_consent::Config for Runtime {
	type EmergencyTerm = ConstU32<{ 24 * HOUR }>;
	type MaxGrants = ConstU16<256>;
	type MaxUnreviewed = ConstU16<1_000>;
	type NoticesPerBlock = ConstU32<500>;
	type Participants = Participants;
	type ReviewTerm = ConstU32<{ 7 * DAY }>;
	type Time = Timestamp;
	type WeightInfo = weights::pallet_consent::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
