//! The consortium: one seat an organisation, absent counts as no, and the only road to Root.

use crate::{
	weights, AccountId, Balances, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Contains, EitherOfDiverse},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureWithSuccess};
use pallet_collective::{EnsureMembers, EnsureProportionAtLeast, EnsureProportionMoreThan};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::Perbill;

use super::{participants::MaxOrganisations, system::share_of_block};

/// The instance of the collective pallet that is the consortium.
pub type ConsortiumInstance = pallet_collective::Instance1;

/// Two thirds of all seats.
pub type TwoThirds = EnsureProportionAtLeast<AccountId, ConsortiumInstance, 2, 3>;
/// More than half of all seats, or Root.
type Majority = EitherOfDiverse<
	EnsureRoot<AccountId>,
	EnsureProportionMoreThan<AccountId, ConsortiumInstance, 1, 2>,
>;
/// Two seats together: enough for an emergency, so that no single organisation can stop the chain.
pub type AnyTwo = EnsureMembers<AccountId, ConsortiumInstance, 2>;

parameter_types! {
	/// A week of full blocks. The collective can only count blocks, so on an idle chain a motion
	/// stays open for longer; one that has its votes can be closed at once. See ADR 2.
	pub const MotionDuration: BlockNumber = 7 * 86_400;
	/// What a motion's call may use of a block.
	pub MaxProposalWeight: Weight = share_of_block(Perbill::from_percent(25));
	/// An hour of full blocks, longer on a chain that has nothing to do.
	pub const SafeModeDuration: BlockNumber = 3_600;
}

impl pallet_collective::Config<ConsortiumInstance> for Runtime {
	type Consideration = ();
	// Without a prime member, who does not vote has voted no.
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type DisapproveOrigin = Majority;
	type KillOrigin = EnsureRoot<AccountId>;
	type MaxMembers = MaxOrganisations;
	type MaxProposalWeight = MaxProposalWeight;
	type MaxProposals = ConstU32<100>;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

/// What a motion may do as Root: everything but change code or storage behind the back of
/// `system.authorize_upgrade`.
pub struct RootCalls;

impl Contains<RuntimeCall> for RootCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use frame_system::Call as System;
		use pallet_scheduler::Call as Scheduler;
		use pallet_utility::Call as Utility;
		match call {
			RuntimeCall::System(
				System::set_code { .. }
				| System::set_code_without_checks { .. }
				| System::authorize_upgrade_without_checks { .. }
				| System::set_storage { .. }
				| System::kill_storage { .. }
				| System::kill_prefix { .. },
			) => false,
			// The participants keep the seats: a seat given here would be nobody's.
			RuntimeCall::Consortium(pallet_collective::Call::set_members { .. }) => false,
			// What carries other calls and would run them as Root.
			RuntimeCall::Utility(
				Utility::batch { calls }
				| Utility::batch_all { calls }
				| Utility::force_batch { calls },
			) => calls.iter().all(Self::contains),
			RuntimeCall::Utility(
				Utility::as_derivative { call, .. }
				| Utility::dispatch_as { call, .. }
				| Utility::dispatch_as_fallible { call, .. }
				| Utility::with_weight { call, .. },
			) => Self::contains(call),
			RuntimeCall::Utility(Utility::if_else { main, fallback }) => {
				Self::contains(main) && Self::contains(fallback)
			}
			RuntimeCall::Scheduler(
				Scheduler::schedule { call, .. }
				| Scheduler::schedule_named { call, .. }
				| Scheduler::schedule_after { call, .. }
				| Scheduler::schedule_named_after { call, .. },
			) => Self::contains(call),
			_ => true,
		}
	}
}

impl pallet_root_motion::Config for Runtime {
	type MotionOrigin = TwoThirds;
	type RootCalls = RootCalls;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = weights::pallet_root_motion::WeightInfo<Runtime>;
}

/// What goes on while everything else is stopped: the chain itself, and what lifts the stop.
pub struct Lifeline;

impl Contains<RuntimeCall> for Lifeline {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::System(call) => matches!(
				call,
				frame_system::Call::apply_authorized_upgrade { .. }
					| frame_system::Call::authorize_upgrade { .. }
			),
			RuntimeCall::Timestamp(_)
			| RuntimeCall::Session(_)
			| RuntimeCall::Grandpa(_)
			| RuntimeCall::Validators(_)
			| RuntimeCall::Consortium(_)
			| RuntimeCall::RootMotion(_)
			| RuntimeCall::SafeMode(_)
			| RuntimeCall::TxPause(_)
			| RuntimeCall::Migrations(_) => true,
			_ => false,
		}
	}
}

/// The same, for a pallet that knows calls by their names.
pub struct LifelineNames;

impl Contains<RuntimeCallNameOf<Runtime>> for LifelineNames {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		match pallet.as_slice() {
			b"System" => {
				call.as_slice() == b"apply_authorized_upgrade"
					|| call.as_slice() == b"authorize_upgrade"
			}
			b"Timestamp" | b"Session" | b"Grandpa" | b"Validators" | b"Consortium"
			| b"RootMotion" | b"SafeMode" | b"TxPause" | b"Migrations" => true,
			_ => false,
		}
	}
}

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	// `None`: nobody buys a stop.
	type EnterDepositAmount = ();
	type EnterDuration = SafeModeDuration;
	type ExtendDepositAmount = ();
	type ExtendDuration = SafeModeDuration;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type ForceEnterOrigin = EnsureWithSuccess<AnyTwo, AccountId, SafeModeDuration>;
	type ForceExitOrigin = Majority;
	type ForceExtendOrigin = EnsureWithSuccess<Majority, AccountId, SafeModeDuration>;
	type Notify = ();
	type ReleaseDelay = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = Lifeline;
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<256>;
	type PauseOrigin = Majority;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = Majority;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = LifelineNames;
}
