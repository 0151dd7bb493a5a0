//! A chain with the real session, Aura and GRANDPA pallets around this one.

use crate as pallet_validators;
use crate::{AuthoritySets, OrganisationOf, ValidatorOf};
use alloc::{format, vec, vec::Vec};
use codec::Encode;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU32, ConstU64, Contains, OnFinalize, OnInitialize},
};
use frame_system::EnsureRoot;
use pallet_session::historical;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{ed25519, sr25519, Pair};
use sp_runtime::{impl_opaque_keys, BuildStorage, KeyTypeId};

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

/// Sessions of the mock last ten seconds; a block takes one.
pub const SESSION_LENGTH: u64 = 10_000;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Validators = pallet_validators;
	#[runtime::pallet_index(3)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(4)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(5)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(6)]
	pub type Historical = historical;
	#[runtime::pallet_index(7)]
	pub type Session = pallet_session;
}

impl_opaque_keys! {
	pub struct SessionKeys {
		pub aura: Aura,
		pub grandpa: Grandpa,
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = Validators;
	type MinimumPeriod = ConstU64<500>;
	type WeightInfo = ();
}

impl pallet_aura::Config for Test {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<8>;
	type DisabledValidators = ();
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<1000>;
}

impl pallet_grandpa::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<8>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<16>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem = ();
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ValidatorOf<Test>;
	type ShouldEndSession = Validators;
	type NextSessionRotation = Validators;
	type SessionManager = historical::NoteHistoricalRoot<Test, Validators>;
	type SessionHandler = (Aura, Grandpa);
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU64<0>;
}

impl historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = AccountId;
	type FullIdentificationOf = OrganisationOf<Test>;
}

parameter_types! {
	/// The organisations of the mock; tests may change them.
	pub static Organisations: Vec<AccountId> = (1..=5).collect();
}

pub struct IsOrganisation;
impl Contains<AccountId> for IsOrganisation {
	fn contains(who: &AccountId) -> bool {
		Organisations::get().contains(who)
	}
}

pub struct Engines;
impl AuthoritySets for Engines {
	fn current() -> Vec<(KeyTypeId, Vec<Vec<u8>>)> {
		let aura = pallet_aura::Authorities::<Test>::get();
		vec![
			(
				sp_core::crypto::key_types::AURA,
				aura.iter().map(|key| key.encode()).collect(),
			),
			(
				sp_consensus_grandpa::KEY_TYPE,
				Grandpa::grandpa_authorities()
					.iter()
					.map(|(key, _)| key.encode())
					.collect(),
			),
		]
	}
}

impl pallet_validators::Config for Test {
	type GovernOrigin = EnsureRoot<AccountId>;
	type Organisations = IsOrganisation;
	type AuthoritySets = Engines;
	type MinValidators = ConstU32<4>;
	type MaxValidators = ConstU32<8>;
	type MaxNominees = ConstU32<10>;
	type MaxNomineesPerOrganisation = ConstU32<5>;
	type ProvableSessions = ConstU32<4>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = IsOrganisation;
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for IsOrganisation {
	fn organisation() -> Option<AccountId> {
		Some(5)
	}
}

/// The validators at genesis: 11 to 14, of the organisations 1 to 4.
pub const GENESIS: [(AccountId, AccountId); 4] = [(11, 1), (12, 2), (13, 3), (14, 4)];

fn pairs(seed: &str) -> (sr25519::Pair, ed25519::Pair) {
	let uri = format!("//{seed}");
	(
		sr25519::Pair::from_string(&uri, None).expect("a valid seed"),
		ed25519::Pair::from_string(&uri, None).expect("a valid seed"),
	)
}

/// The session keys made from a seed.
pub fn keys(seed: &str) -> SessionKeys {
	let (aura, grandpa) = pairs(seed);
	SessionKeys {
		aura: aura.public().into(),
		grandpa: grandpa.public().into(),
	}
}

/// The proof that who holds the keys made from a seed is `owner`.
pub fn proof(seed: &str, owner: AccountId) -> Vec<u8> {
	let (aura, grandpa) = pairs(seed);
	let statement = [b"POP_".to_vec(), owner.encode()].concat();
	(aura.sign(&statement), grandpa.sign(&statement)).encode()
}

/// Registers session keys for a validator, as it would itself.
pub fn set_keys(validator: AccountId) -> sp_runtime::DispatchResult {
	let seed = format!("{validator}");
	Session::set_keys(
		RuntimeOrigin::signed(validator),
		keys(&seed),
		proof(&seed, validator),
	)
}

/// Nominates an account for an organisation and registers its keys.
pub fn ready(organisation: AccountId, validator: AccountId) {
	Validators::nominate(RuntimeOrigin::signed(organisation), validator).expect("may nominate");
	set_keys(validator).expect("a nominee may register keys");
}

fn begin(number: u64, now: u64) {
	System::set_block_number(number);
	AllPalletsWithSystem::on_initialize(number);
	Timestamp::set(RuntimeOrigin::none(), now).expect("time goes on");
}

/// Ends the block and begins the next so many milliseconds later.
pub fn next_block_after(millis: u64) {
	let (number, now) = (System::block_number(), Timestamp::get());
	AllPalletsWithSystem::on_finalize(number);
	System::finalize();
	crate::try_state::do_try_state::<Test>().expect("the invariants hold after every block");
	System::reset_events();
	begin(number + 1, now + millis);
}

/// Ends the block and begins the next a second later.
pub fn next_block() {
	next_block_after(1_000);
}

/// Makes blocks until the session index has grown by `count`.
pub fn next_sessions(count: u32) {
	let target = Session::current_index() + count;
	while Session::current_index() < target {
		next_block();
	}
}

/// The validators of the running session.
pub fn in_session() -> Vec<AccountId> {
	Session::validators()
}

/// This pallet's events of the block.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Validators(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// A chain with these validators, in its first block.
pub fn chain_with(validators: &[(AccountId, AccountId)]) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		validators: pallet_validators::GenesisConfig {
			validators: validators.to_vec(),
			session_length: SESSION_LENGTH,
		},
		session: pallet_session::GenesisConfig {
			keys: validators
				.iter()
				.map(|(v, _)| (*v, *v, keys(&format!("{v}"))))
				.collect(),
			non_authority_keys: vec![],
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().expect("valid genesis"));
	ext.execute_with(|| begin(1, 1_800_000_000_000));
	ext
}

/// Runs a test on the chain of [`GENESIS`]; checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	run_with(&GENESIS, test)
}

/// Like [`run`], with other validators at genesis.
pub fn run_with(validators: &[(AccountId, AccountId)], test: impl FnOnce()) {
	Organisations::set((1..=5).collect());
	chain_with(validators).execute_with(|| {
		test();
		// ends the block, after which the invariants are checked
		next_block();
	});
}

/// For the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	Organisations::set((1..=5).collect());
	chain_with(&GENESIS)
}
