//! Who authors and finalises.

use crate::{
	weights, AccountId, Aura, Balances, Grandpa, Historical, Offences, Runtime, RuntimeCall,
	RuntimeEvent, SessionKeys, UncheckedExtrinsic, Validators, SLOT_DURATION,
};
use alloc::{vec, vec::Vec};
use codec::Encode;
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64, Contains},
};
use pallet_session::{historical, FindAccountFromAuthorIndex};
use pallet_validators::{AuthoritySets, OrganisationOf, ValidatorOf};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::crypto::key_types;
use sp_runtime::KeyTypeId;

use super::governance::TwoThirds;

parameter_types! {
	/// One bound for the governed set, Aura and GRANDPA: where they differ, one of the engines
	/// cuts off what the other accepts.
	pub const MaxAuthorities: u32 = 32;
	/// With fewer than four, the loss of one validator stops finality.
	pub const MinValidators: u32 = 4;
}

/// Sessions for which an equivocation can still be proven: a week of ten-minute sessions.
const PROVABLE_SESSIONS: u32 = 7 * 24 * 6;

/// Blocks for which the pool keeps an equivocation report: an hour of full blocks.
const REPORT_LONGEVITY: u64 = 3_600;

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = MaxAuthorities;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = ();
	type FindAuthor = FindAccountFromAuthorIndex<Self, Aura>;
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	// Nobody is removed by itself: a database that lost its last votes looks like malice.
	type DisablingStrategy = ();
	type KeyDeposit = ConstU128<0>;
	type Keys = SessionKeys;
	type NextSessionRotation = Validators;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = (Aura, Grandpa);
	type SessionManager = historical::NoteHistoricalRoot<Runtime, Validators>;
	type ShouldEndSession = Validators;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ValidatorOf<Runtime>;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl historical::Config for Runtime {
	type FullIdentification = AccountId;
	type FullIdentificationOf = OrganisationOf<Runtime>;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_offences::Config for Runtime {
	type IdentificationTuple = historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Validators;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
		Self,
		Offences,
		Historical,
		ConstU64<REPORT_LONGEVITY>,
	>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type MaxAuthorities = MaxAuthorities;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<{ PROVABLE_SESSIONS as u64 }>;
	type RuntimeEvent = RuntimeEvent;
	// The pallet's own figures: it offers no others.
	type WeightInfo = ();
}

/// The organisations that hold a seat.
pub struct Members;

impl Contains<AccountId> for Members {
	fn contains(who: &AccountId) -> bool {
		pallet_collective::Members::<Runtime, super::ConsortiumInstance>::get().contains(who)
	}
}

/// The sets that Aura and GRANDPA hold.
pub struct Engines;

impl AuthoritySets for Engines {
	fn current() -> Vec<(KeyTypeId, Vec<Vec<u8>>)> {
		let aura = pallet_aura::Authorities::<Runtime>::get();
		let grandpa = Grandpa::grandpa_authorities();
		vec![
			(
				key_types::AURA,
				aura.iter().map(|key| key.encode()).collect(),
			),
			(
				key_types::GRANDPA,
				grandpa.iter().map(|(key, _)| key.encode()).collect(),
			),
		]
	}
}

impl pallet_validators::Config for Runtime {
	type AuthoritySets = Engines;
	type GovernOrigin = TwoThirds;
	type MaxNominees = ConstU32<64>;
	type MaxNomineesPerOrganisation = ConstU32<4>;
	type MaxValidators = MaxAuthorities;
	type MinValidators = MinValidators;
	type Organisations = Members;
	type ProvableSessions = ConstU32<PROVABLE_SESSIONS>;
	type WeightInfo = weights::pallet_validators::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Members;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_validators::BenchmarkHelper<AccountId> for Members {
	fn organisation() -> Option<AccountId> {
		let organisation: AccountId = frame_benchmarking::account("organisation", u32::MAX, 0);
		pallet_collective::Members::<Runtime, super::ConsortiumInstance>::put(vec![
			organisation.clone()
		]);
		Some(organisation)
	}
}

/// GRANDPA's equivocation reports are transactions without a signer, made by the node.
impl<LocalCall> frame_system::offchain::CreateTransactionBase<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<LocalCall> frame_system::offchain::CreateBare<LocalCall> for Runtime
where
	RuntimeCall: From<LocalCall>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
