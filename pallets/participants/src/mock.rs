//! A chain with this pallet, its gate in front, and what carries calls within calls.

use crate as pallet_participants;
use crate::{types::*, Actor, CallPolicy, Carried, CheckParticipant, Refusal, Standing};
use alloc::{collections::BTreeSet, string::ToString, vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl, ord_parameter_types, parameter_types,
	traits::{
		BuildGenesisConfig, ChangeMembers, ConstU32, ConstU64, Contains, InitializeMembers,
		InstanceFilter, OnInitialize,
	},
	weights::Weight,
};
use frame_system::EnsureSignedBy;
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;
use zorgketen_primitives::{
	time::Minute, AgeClass, OnActivated, OrganisationKind, RepresentativeKind, Scope, StaffRole,
};

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

/// What the runtime's pipeline has up to the nonce, and after it.
pub type TxExtension = (
	frame_system::AuthorizeCall<Test>,
	frame_system::CheckNonZeroSender<Test>,
	frame_system::CheckSpecVersion<Test>,
	frame_system::CheckTxVersion<Test>,
	frame_system::CheckGenesis<Test>,
	CheckParticipant<Test>,
	frame_system::CheckEra<Test>,
	frame_system::CheckNonce<Test>,
	frame_system::CheckWeight<Test>,
	frame_system::WeightReclaim<Test>,
);

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
	pub type Participants = pallet_participants;
	#[runtime::pallet_index(3)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(4)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(5)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(6)]
	pub type Proxy = pallet_proxy;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u64>;
	type DbWeight = frame_support::weights::constants::ParityDbWeight;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<500>;
	type WeightInfo = ();
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

impl pallet_multisig::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = ConstU64<0>;
	type DepositFactor = ConstU64<0>;
	type MaxSignatories = ConstU32<8>;
	type WeightInfo = ();
	type BlockNumberProvider = System;
}

#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AnyProxy;

impl InstanceFilter<RuntimeCall> for AnyProxy {
	fn filter(&self, _: &RuntimeCall) -> bool {
		true
	}
}

impl pallet_proxy::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = AnyProxy;
	type ProxyDepositBase = ConstU64<0>;
	type ProxyDepositFactor = ConstU64<0>;
	type MaxProxies = ConstU32<4>;
	type WeightInfo = ();
	type MaxPending = ConstU32<2>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = ConstU64<0>;
	type AnnouncementDepositFactor = ConstU64<0>;
	type BlockNumberProvider = System;
}

/// Speaks for two thirds of the consortium.
pub const TWO_THIRDS: AccountId = 9_001;
/// Speaks for more than half of it.
pub const HALF: AccountId = 9_002;
/// Speaks for two of its members.
pub const ANY_TWO: AccountId = 9_003;

ord_parameter_types! {
	pub const TwoThirds: AccountId = TWO_THIRDS;
	pub const Half: AccountId = HALF;
	pub const AnyTwo: AccountId = ANY_TWO;
}

parameter_types! {
	/// The members of the consortium as it was told of them.
	pub static Told: Vec<AccountId> = vec![];
	/// The organisations that were reported active.
	pub static Activated: Vec<(AccountId, OrganisationKind)> = vec![];
	/// The clients of whom another pallet holds something.
	pub static InUse: Vec<AccountId> = vec![];
	pub static EmergencyFloor: u32 = 4;
	pub const SeatsWeight: Weight = Weight::from_parts(1_000, 0);
}

/// The mock's bounds and terms.
pub const MAX_ORGANISATIONS: u32 = 12;
pub const MAX_STAFF: u32 = 8;
pub const EMERGENCY_TERM: Minute = 14 * 24 * 60;
pub const RECOVERY_TERM: Minute = 24 * 60;

pub struct Consortium;

impl ChangeMembers<AccountId> for Consortium {
	fn change_members_sorted(incoming: &[AccountId], outgoing: &[AccountId], new: &[AccountId]) {
		// Benchmarks begin with organisations of which nobody was told.
		if cfg!(not(feature = "runtime-benchmarks")) {
			let mut members: BTreeSet<_> = Told::get().into_iter().collect();
			for member in outgoing {
				assert!(members.remove(member), "{member} had no seat to lose");
			}
			for member in incoming {
				assert!(members.insert(*member), "{member} has two seats");
			}
			assert!(members.iter().eq(new), "the change is not the difference");
		}
		Told::set(new.to_vec());
	}
}

impl InitializeMembers<AccountId> for Consortium {
	fn initialize_members(members: &[AccountId]) {
		Told::set(members.to_vec());
	}
}

pub struct Activations;

impl OnActivated<AccountId> for Activations {
	fn activated(organisation: &AccountId, kind: OrganisationKind) {
		Activated::mutate(|all| all.push((*organisation, kind)));
	}
}

pub struct CasesOpen;

impl Contains<AccountId> for CasesOpen {
	fn contains(client: &AccountId) -> bool {
		InUse::get().contains(client)
	}
}

/// Which call is for whom here. Remarks are for everyone, so that the gate itself can be tested.
pub struct Policy;

impl CallPolicy<RuntimeCall, AccountId> for Policy {
	fn carried<'a>(who: &AccountId, call: &'a RuntimeCall) -> Carried<'a, RuntimeCall, AccountId> {
		match call {
			RuntimeCall::Utility(call) => match call {
				pallet_utility::Call::batch { calls }
				| pallet_utility::Call::batch_all { calls }
				| pallet_utility::Call::force_batch { calls } => Carried::Same(calls.iter().collect()),
				_ => Carried::Closed,
			},
			RuntimeCall::Proxy(pallet_proxy::Call::proxy { real, call, .. }) => Carried::As {
				account: *real,
				calls: vec![call],
			},
			RuntimeCall::Multisig(pallet_multisig::Call::as_multi {
				threshold,
				other_signatories,
				call,
				..
			}) => {
				let mut signatories = other_signatories.clone();
				signatories.push(*who);
				signatories.sort();
				Carried::As {
					account: Multisig::multi_account_id(&signatories, *threshold),
					calls: vec![call],
				}
			}
			_ => Carried::Leaf,
		}
	}

	fn needs(call: &RuntimeCall) -> Standing {
		match call {
			RuntimeCall::Participants(call) => call.standing(),
			_ => Standing::Active,
		}
	}

	fn admits(actor: &Actor, call: &RuntimeCall) -> Result<(), Refusal> {
		match call {
			RuntimeCall::Participants(call) => call.admitted(actor),
			RuntimeCall::System(frame_system::Call::remark { .. }) => Ok(()),
			RuntimeCall::Proxy(pallet_proxy::Call::add_proxy { .. }) => match actor {
				Actor::Organisation(_) => Ok(()),
				_ => Err(Refusal::RoleMayNot),
			},
			_ => Err(Refusal::CallClosed),
		}
	}

	fn admits_bare(call: &RuntimeCall) -> bool {
		matches!(call, RuntimeCall::Timestamp(_))
	}
}

impl pallet_participants::Config for Test {
	type Time = Timestamp;
	type AdmitOrigin = EnsureSignedBy<TwoThirds, AccountId>;
	type SuspendOrigin = EnsureSignedBy<Half, AccountId>;
	type EmergencyOrigin = EnsureSignedBy<AnyTwo, AccountId>;
	type Seats = Consortium;
	type SeatsWeight = SeatsWeight;
	type OnActivated = Activations;
	type ClientInUse = CasesOpen;
	type Policy = Policy;
	type MaxOrganisations = ConstU32<MAX_ORGANISATIONS>;
	type MaxStaff = ConstU32<MAX_STAFF>;
	type EmergencyFloor = EmergencyFloor;
	type EmergencyTerm = ConstU32<EMERGENCY_TERM>;
	type RecoveryTerm = ConstU32<RECOVERY_TERM>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl zorgketen_primitives::BenchmarkHelper<AccountId> for Helper {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		Participants::benchmark_organisation(kind, seed)
	}
	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		Participants::benchmark_staff(organisation, role, seed)
	}
	fn client(registered_by: &AccountId, seed: u32) -> AccountId {
		Participants::benchmark_client(registered_by, seed)
	}
	fn relative(client: &AccountId, seed: u32) -> AccountId {
		Participants::benchmark_relative(client, seed)
	}
	fn grant(
		_: &AccountId,
		_: &AccountId,
		_: zorgketen_primitives::DataCategory,
		_: zorgketen_primitives::Domain,
		_: bool,
	) {
	}
	fn set_time(minute: Minute) {
		Timestamp::set_timestamp(u64::from(minute) * 60_000);
	}
}

// Organisations have one digit, their staff two: the employer's and the role's.
pub const INSURER: AccountId = 1;
pub const PROVIDER: AccountId = 2;
pub const CARE: AccountId = 3;
pub const PRACTICE: AccountId = 4;
pub const CITY: AccountId = 5;
pub const OFFICE: AccountId = 6;
pub const AGENT: AccountId = 7;
pub const SUPERVISOR: AccountId = 8;
pub const INTAKER: AccountId = 20;
pub const CARER: AccountId = 21;
pub const CLAIMS: AccountId = 22;
pub const REGISTRAR: AccountId = 24;
pub const OTHER_INTAKER: AccountId = 30;
pub const OTHER_REGISTRAR: AccountId = 34;
pub const MIDWIFE: AccountId = 43;
pub const SUPERVISOR_REGISTRAR: AccountId = 84;
/// A client who decides alone, one of 13 years and one of 5, all of the provider.
pub const CLIENT: AccountId = 100;
pub const TEEN: AccountId = 101;
pub const CHILD: AccountId = 102;
/// An account without a role.
pub const STRANGER: AccountId = 999;

/// The organisations: account, kind, code. They are in the order of the kinds.
pub const ORGANISATIONS: [(AccountId, OrganisationKind, &str); 8] = [
	(INSURER, OrganisationKind::Insurer, "3311"),
	(PROVIDER, OrganisationKind::MaternityProvider, "82009101"),
	(CARE, OrganisationKind::CareProvider, "41000003"),
	(PRACTICE, OrganisationKind::MidwifePractice, "08007701"),
	(CITY, OrganisationKind::Municipality, "00000363"),
	(OFFICE, OrganisationKind::CareOffice, "00005500"),
	(AGENT, OrganisationKind::SettlementAgent, "90000001"),
	(SUPERVISOR, OrganisationKind::Supervisor, "90000002"),
];

/// The genesis: an organisation of each kind, one member of staff for each role that fits it, and a
/// client of each age.
pub fn genesis() -> pallet_participants::GenesisConfig<Test> {
	let mut staff = vec![];
	for (organisation, kind, _) in ORGANISATIONS {
		for (index, role) in StaffRole::ALL.into_iter().enumerate() {
			if role_fits(kind, role) {
				staff.push(GenesisStaff {
					organisation,
					account: organisation * 10 + index as u64,
					role,
				});
			}
		}
	}
	pallet_participants::GenesisConfig {
		organisations: ORGANISATIONS
			.into_iter()
			.map(|(account, kind, code)| GenesisOrganisation {
				account,
				kind,
				code: code.to_string(),
				name: "Zorg voor Elkaar".to_string(),
			})
			.collect(),
		charter_hash: sp_core::H256::repeat_byte(7),
		charter_roles: CharterRoles::default(),
		staff,
		clients: [
			(CLIENT, AgeClass::Adult),
			(TEEN, AgeClass::Minor12To15),
			(CHILD, AgeClass::Under12),
		]
		.into_iter()
		.map(|(account, age_class)| GenesisClient {
			account,
			registered_by: PROVIDER,
			age_class,
		})
		.collect(),
	}
}

/// When the first block is made: 15 January 2027, 08:00 UTC.
pub const START: Minute = 30_000_000;

/// A chain with this genesis, in its first block.
pub fn chain_with(
	participants: pallet_participants::GenesisConfig<Test>,
) -> sp_io::TestExternalities {
	Told::set(vec![]);
	Activated::set(vec![]);
	InUse::set(vec![]);
	EmergencyFloor::set(4);
	let genesis = RuntimeGenesisConfig {
		participants,
		..Default::default()
	};
	// All in the overlay: with a trie below, the random sequences take ten times as long.
	let mut ext = sp_io::TestExternalities::new_empty();
	ext.execute_with(|| {
		genesis.build();
		begin(1, u64::from(START) * 60_000);
	});
	ext
}

/// Begins a block.
fn begin(number: u64, now: u64) {
	System::set_block_number(number);
	frame_system::BlockHash::<Test>::insert(number, sp_core::H256::repeat_byte(1));
	AllPalletsWithSystem::on_initialize(number);
	Timestamp::set_timestamp(now);
}

/// Ends the block and begins the next so many minutes later.
pub fn next_block_after(minutes: Minute) {
	check();
	System::reset_events();
	begin(
		System::block_number() + 1,
		Timestamp::get() + u64::from(minutes) * 60_000,
	);
}

/// Lets time pass, and one more block begin, as what is due is met with the clock of the parent.
pub fn pass(minutes: Minute) {
	next_block_after(minutes);
	next_block_after(0);
}

/// The minute of this block.
pub fn now() -> Minute {
	Participants::now()
}

/// All that must hold: the invariants, exactly one reference for each participant, and a consortium
/// that knows the seats.
pub fn check() {
	crate::try_state::do_try_state::<Test>().expect("the invariants hold");
	assert_eq!(crate::Seats::<Test>::get().into_inner(), Told::get());
	for (account, data) in frame_system::Account::<Test>::iter() {
		let living = crate::Roles::<Test>::contains_key(account);
		assert_eq!(
			data.sufficients,
			u32::from(living),
			"references of {account}"
		);
	}
}

/// The whole state, to see that nothing changed. Taking the root of it takes far longer.
pub fn state() -> Vec<(Vec<u8>, Option<Vec<u8>>)> {
	let mut state = vec![];
	let mut key = vec![];
	while let Some(next) = sp_io::storage::next_key(&key) {
		state.push((
			next.clone(),
			sp_io::storage::get(&next).map(|value| value.to_vec()),
		));
		key = next;
	}
	state
}

/// Runs a test on the chain of [`genesis`]; checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	chain_with(genesis()).execute_with(|| {
		test();
		check();
	});
}

/// For the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	chain_with(genesis())
}

/// This pallet's events since the last time they were taken.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Participants(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// The origin of an account.
pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// The record of an organisation.
pub fn record(organisation: AccountId) -> OrganisationRecord {
	crate::Organisations::<Test>::get(organisation).expect("an organisation")
}

/// Digits or a name as a call takes them.
pub fn bytes<const N: u32>(text: &str) -> frame_support::BoundedVec<u8, ConstU32<N>> {
	text.as_bytes().to_vec().try_into().expect("short")
}

/// Admits a care provider under a code of its own.
pub fn admit(organisation: AccountId, registrars: &[AccountId]) -> sp_runtime::DispatchResult {
	Participants::admit(
		by(TWO_THIRDS),
		organisation,
		OrganisationKind::CareProvider,
		bytes(&alloc::format!("{:08}", organisation % 100_000_000)),
		bytes("Nieuwe Zorg"),
		registrars.to_vec().try_into().expect("few"),
	)
}

/// Registers a legal representative of a client, with all that the kind may do, from now on.
pub fn represent(
	client: AccountId,
	account: AccountId,
	kind: RepresentativeKind,
	scope: Scope,
) -> sp_runtime::DispatchResult {
	Participants::register_representative(
		by(REGISTRAR),
		client,
		account,
		kind,
		scope,
		now(),
		None,
		sp_core::H256::repeat_byte(9),
	)
}

/// The version of the charter.
pub fn charter_version() -> u32 {
	crate::Charter::<Test>::get().map_or(0, |charter| charter.version)
}

/// Sets a new charter with a grace.
pub fn set_charter(grace: Minute) {
	Participants::set_charter(
		by(TWO_THIRDS),
		sp_core::H256::repeat_byte(8),
		CharterRoles::default(),
		grace,
	)
	.expect("two thirds may");
}

/// Accepts the charter in force.
pub fn accept(organisation: AccountId) {
	Participants::accept_charter(by(organisation), charter_version()).expect("may accept");
}
