//! A chain with this pallet, a clock, and a plain list of participants.

use crate as pallet_consent;
use crate::{types::*, Event};
use frame_support::{
	derive_impl, parameter_types,
	traits::OnIdle,
	weights::{constants::ParityDbWeight, Weight},
};
use sp_runtime::{BuildStorage, DispatchResult};
use std::{
	cell::{Cell, RefCell},
	collections::{BTreeMap, BTreeSet},
};
use zorgketen_primitives::{
	time::{Minute, DAY},
	DataCategory, Domain, Organisation, OrganisationKind, OrganisationStatus, Participants,
	Purpose, Role, Scope, StaffRole,
};

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;

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
	pub type Consent = pallet_consent;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type DbWeight = ParityDbWeight;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
	pub static MaxGrants: u16 = 256;
	pub static MaxUnreviewed: u16 = 8;
	pub static NoticesPerBlock: u32 = 100;
	pub const EmergencyTerm: Minute = DAY;
	pub const ReviewTerm: Minute = 7 * DAY;
}

impl pallet_consent::Config for Test {
	type Time = Timestamp;
	type Participants = Register;
	type MaxGrants = MaxGrants;
	type EmergencyTerm = EmergencyTerm;
	type ReviewTerm = ReviewTerm;
	type MaxUnreviewed = MaxUnreviewed;
	type NoticesPerBlock = NoticesPerBlock;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Register;
}

// organisations
pub const INSURER: AccountId = 1;
pub const KRAAMZORG: AccountId = 2;
pub const HOME_CARE: AccountId = 3;
pub const PRACTICE: AccountId = 4;
pub const CITY: AccountId = 5;
pub const CARE_OFFICE: AccountId = 6;
pub const AGENT: AccountId = 7;
pub const SUPERVISOR: AccountId = 8;
pub const HOSPITAL: AccountId = 9;

// their staff: the first digit is the employer's account
pub const OFFICER: AccountId = 11;
pub const CARER: AccountId = 21;
pub const INTAKER: AccountId = 22;
pub const CLAIMS_OFFICER: AccountId = 23;
pub const REGISTRAR: AccountId = 24;
pub const COLLEAGUE: AccountId = 25;
pub const NURSE: AccountId = 31;
pub const HEAD_NURSE: AccountId = 32;
pub const MIDWIFE: AccountId = 41;
pub const CLERK: AccountId = 51;
pub const OFFICE_CLERK: AccountId = 61;
pub const BOOKKEEPER: AccountId = 71;
pub const INSPECTOR: AccountId = 81;
pub const DOCTOR: AccountId = 91;

// clients, and those around them
pub const MOTHER: AccountId = 101;
pub const GEERTJE: AccountId = 102;
pub const TEEN: AccountId = 103;
pub const CHILD: AccountId = 104;
pub const APPIE: AccountId = 105;
/// Appie lost his first key: the account of that one remains his name.
pub const APPIES_KEY: AccountId = 115;
pub const SISTER: AccountId = 201;
pub const NEIGHBOUR: AccountId = 202;
pub const PROXY: AccountId = 301;
pub const TEENS_PARENT: AccountId = 302;
pub const CHILDS_PARENT: AccountId = 303;
/// Represents Geertje, but neither decides on consent nor reads.
pub const ADMINISTRATOR: AccountId = 304;
pub const STRANGER: AccountId = 999;

/// All of them.
pub const EVERYBODY: [AccountId; 35] = [
	INSURER,
	KRAAMZORG,
	HOME_CARE,
	PRACTICE,
	CITY,
	CARE_OFFICE,
	AGENT,
	SUPERVISOR,
	HOSPITAL,
	OFFICER,
	CARER,
	INTAKER,
	CLAIMS_OFFICER,
	REGISTRAR,
	COLLEAGUE,
	NURSE,
	HEAD_NURSE,
	MIDWIFE,
	CLERK,
	OFFICE_CLERK,
	BOOKKEEPER,
	INSPECTOR,
	DOCTOR,
	MOTHER,
	GEERTJE,
	TEEN,
	CHILD,
	APPIES_KEY,
	SISTER,
	NEIGHBOUR,
	PROXY,
	TEENS_PARENT,
	CHILDS_PARENT,
	ADMINISTRATOR,
	STRANGER,
];

/// When tests begin.
pub const START: Minute = 30_000_000;

/// Who takes part. Tests change it as they like.
#[derive(Clone, Default)]
pub struct World {
	pub organisations: BTreeMap<AccountId, Organisation>,
	pub roles: BTreeMap<AccountId, Role<AccountId>>,
	pub clients: BTreeSet<AccountId>,
	/// What representatives may do now.
	pub scopes: BTreeMap<AccountId, Scope>,
	pub needing_two: BTreeSet<AccountId>,
	pub under_twelve: BTreeSet<AccountId>,
}

impl World {
	fn cast() -> Self {
		use OrganisationKind::*;
		use StaffRole::*;
		let mut world = Self::default();
		for (account, kind) in [
			(INSURER, Insurer),
			(KRAAMZORG, MaternityProvider),
			(HOME_CARE, CareProvider),
			(PRACTICE, MidwifePractice),
			(CITY, Municipality),
			(CARE_OFFICE, CareOffice),
			(AGENT, SettlementAgent),
			(SUPERVISOR, Supervisor),
			(HOSPITAL, CareProvider),
		] {
			world.join(account, kind);
		}
		for (account, role) in [
			(OFFICER, ClaimsOfficer),
			(CARER, Carer),
			(INTAKER, Intaker),
			(CLAIMS_OFFICER, ClaimsOfficer),
			(REGISTRAR, Registrar),
			(COLLEAGUE, Carer),
			(NURSE, Carer),
			(HEAD_NURSE, Registrar),
			(MIDWIFE, Midwife),
			(CLERK, ClaimsOfficer),
			(OFFICE_CLERK, Carer),
			(BOOKKEEPER, ClaimsOfficer),
			(INSPECTOR, Registrar),
			(DOCTOR, Carer),
		] {
			world.enrol(account, account / 10, role);
		}
		for client in [MOTHER, GEERTJE, TEEN, CHILD] {
			world.register(client, client);
		}
		world.register(APPIE, APPIES_KEY);
		world.needing_two.insert(TEEN);
		world.under_twelve.insert(CHILD);
		for (account, client) in [(SISTER, MOTHER), (NEIGHBOUR, GEERTJE)] {
			world.roles.insert(account, Role::Relative { client });
		}
		for (account, client, scope) in [
			(PROXY, GEERTJE, Scope::ALL),
			(TEENS_PARENT, TEEN, Scope::ALL),
			(CHILDS_PARENT, CHILD, Scope::ALL),
			(ADMINISTRATOR, GEERTJE, Scope::APPROVE),
		] {
			world.roles.insert(account, Role::Representative { client });
			world.scopes.insert(account, scope);
		}
		world
	}

	pub fn join(&mut self, account: AccountId, kind: OrganisationKind) {
		let status = OrganisationStatus::Active;
		self.organisations
			.insert(account, Organisation { kind, status });
		self.roles.insert(account, Role::Organisation);
	}

	pub fn enrol(&mut self, account: AccountId, organisation: AccountId, role: StaffRole) {
		self.roles
			.insert(account, Role::Staff { organisation, role });
	}

	pub fn register(&mut self, client: AccountId, key: AccountId) {
		self.clients.insert(client);
		self.roles.insert(key, Role::Client { client });
	}
}

thread_local! {
	static WORLD: RefCell<World> = RefCell::new(World::cast());
	static ASKED: Cell<u32> = const { Cell::new(0) };
}

/// Changes who takes part.
pub fn world<R>(change: impl FnOnce(&mut World) -> R) -> R {
	WORLD.with_borrow_mut(change)
}

/// How often somebody was looked up.
pub fn asked() -> u32 {
	ASKED.get()
}

/// Lets an organisation come to another status.
pub fn set_status(organisation: AccountId, status: OrganisationStatus) {
	world(|world| {
		world
			.organisations
			.get_mut(&organisation)
			.expect("known")
			.status = status
	});
}

/// Takes an account's role, for good.
pub fn retire(account: AccountId) {
	world(|world| world.roles.remove(&account));
}

/// The participants of the tests.
pub struct Register;

impl Register {
	fn ask<R>(question: impl FnOnce(&World) -> R) -> R {
		ASKED.set(ASKED.get() + 1);
		WORLD.with_borrow(question)
	}
}

impl Participants<AccountId> for Register {
	fn role_of(who: &AccountId) -> Option<Role<AccountId>> {
		Self::ask(|world| world.roles.get(who).cloned())
	}

	fn organisation(who: &AccountId) -> Option<Organisation> {
		Self::ask(|world| world.organisations.get(who).copied())
	}

	fn is_client(client: &AccountId) -> bool {
		Self::ask(|world| world.clients.contains(client))
	}

	fn acts_for(who: &AccountId, scope: Scope) -> Option<AccountId> {
		Self::ask(|world| match world.roles.get(who)? {
			Role::Client { client } => {
				let decides = scope == Scope::READ || !world.under_twelve.contains(client);
				decides.then_some(*client)
			}
			Role::Representative { client } => {
				let scopes = world.scopes.get(who).copied().unwrap_or_default();
				scopes.contains(scope).then_some(*client)
			}
			_ => None,
		})
	}

	fn needs_two(client: &AccountId) -> bool {
		Self::ask(|world| world.needing_two.contains(client))
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl zorgketen_primitives::BenchmarkHelper<AccountId> for Register {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		let account = 1_000_000 + u64::from(seed) * 10 + kind as u64;
		world(|world| world.join(account, kind));
		account
	}

	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		let account = organisation * 1_000_000 + u64::from(seed) * 10 + role as u64;
		world(|world| world.enrol(account, *organisation, role));
		account
	}

	fn client(_: &AccountId, seed: u32) -> AccountId {
		let account = 2_000_000 + u64::from(seed);
		world(|world| world.register(account, account));
		account
	}

	fn relative(client: &AccountId, seed: u32) -> AccountId {
		let account = 3_000_000 + u64::from(seed);
		world(|world| {
			world
				.roles
				.insert(account, Role::Relative { client: *client })
		});
		account
	}

	fn grant(
		client: &AccountId,
		grantee: &AccountId,
		data: DataCategory,
		domain: Domain,
		write: bool,
	) {
		let grantee = match Register::role_of(grantee) {
			Some(Role::Organisation) => Grantee::Organisation(*grantee),
			_ => Grantee::Person(*grantee),
		};
		Consent::grant(
			RuntimeOrigin::signed(*client),
			grantee,
			data,
			domain,
			Purpose::Care,
			write,
			None,
			None,
		)
		.expect("may grant");
	}

	fn set_time(minute: Minute) {
		set_time(minute);
	}
}

/// Sets the clock.
pub fn set_time(minute: Minute) {
	pallet_timestamp::Now::<Test>::put(u64::from(minute) * 60_000);
}

/// What the clock says.
pub fn minute() -> Minute {
	zorgketen_primitives::time::now::<Timestamp>()
}

/// Lets time go by.
pub fn wait(minutes: Minute) {
	set_time(minute() + minutes);
}

/// A grant of the care log of Zvw, without an end, to give and to change.
#[derive(Clone)]
pub struct Ask {
	pub grantee: Grantee<AccountId>,
	pub data: DataCategory,
	pub domain: Domain,
	pub purpose: Purpose,
	pub write: bool,
	pub from: Option<Minute>,
	pub until: Option<Minute>,
}

impl Ask {
	pub fn to(grantee: Grantee<AccountId>) -> Self {
		Self {
			grantee,
			data: DataCategory::CareLog,
			domain: Domain::Zvw,
			purpose: Purpose::Care,
			write: false,
			from: None,
			until: None,
		}
	}

	pub fn data(self, data: DataCategory) -> Self {
		Self { data, ..self }
	}

	pub fn domain(self, domain: Domain) -> Self {
		Self { domain, ..self }
	}

	pub fn writing(self) -> Self {
		Self {
			write: true,
			..self
		}
	}

	pub fn from(self, from: Minute) -> Self {
		Self {
			from: Some(from),
			..self
		}
	}

	pub fn until(self, until: Minute) -> Self {
		Self {
			until: Some(until),
			..self
		}
	}

	pub fn key(&self) -> GrantKey<AccountId> {
		GrantKey {
			grantee: self.grantee.clone(),
			data: self.data,
			domain: self.domain,
		}
	}

	pub fn by(self, who: AccountId) -> DispatchResult {
		Consent::grant(
			RuntimeOrigin::signed(who),
			self.grantee,
			self.data,
			self.domain,
			self.purpose,
			self.write,
			self.from,
			self.until,
		)
	}

	pub fn revoked_by(self, who: AccountId) -> DispatchResult {
		Consent::revoke(
			RuntimeOrigin::signed(who),
			self.grantee,
			self.data,
			self.domain,
		)
	}
}

/// Breaks the glass to the Zvw domain of a client.
pub fn break_glass(who: AccountId, client: AccountId) -> DispatchResult {
	Consent::break_glass(
		RuntimeOrigin::signed(who),
		client,
		Domain::Zvw,
		EmergencyReason::AcuteDeterioration,
	)
}

pub fn review(who: AccountId, client: AccountId, id: RecordId, justified: bool) -> DispatchResult {
	Consent::review_break_glass(RuntimeOrigin::signed(who), client, id, justified)
}

/// Reaps; what it weighed is dropped.
pub fn reap(who: AccountId, client: AccountId, limit: u32) -> DispatchResult {
	Consent::reap_expired(RuntimeOrigin::signed(who), client, limit)
		.map(|_| ())
		.map_err(|with_weight| with_weight.error)
}

/// Whether somebody reads data of a client's Zvw domain.
pub fn reads(reader: AccountId, client: AccountId, data: DataCategory) -> bool {
	use zorgketen_primitives::Access;
	Consent::may_read(&reader, &client, data, Domain::Zvw)
}

/// Whether somebody writes in the log of a client's Zvw domain.
pub fn writes(author: AccountId, client: AccountId) -> bool {
	use zorgketen_primitives::Access;
	Consent::may_write(&author, &client, Domain::Zvw)
}

/// The end of a block that has this much to spare.
pub fn idle(remaining: Weight) -> Weight {
	Consent::on_idle(System::block_number(), remaining)
}

/// This pallet's events since the last call.
pub fn events() -> Vec<Event<Test>> {
	let events = System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Consent(event) => Some(event),
			_ => None,
		})
		.collect();
	System::reset_events();
	events
}

/// A chain with these grants, at [`START`].
pub fn chain_with(grants: Vec<GenesisGrant<AccountId>>) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		consent: pallet_consent::GenesisConfig { grants },
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().expect("valid genesis"));
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(START);
	});
	ext
}

/// Runs a test with the whole cast and no grants; checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	reset();
	chain_with(Vec::new()).execute_with(|| {
		test();
		crate::try_state::do_try_state::<Test>().expect("the invariants hold");
	});
}

/// The cast and the bounds as they are at first.
pub fn reset() {
	world(|world| *world = World::cast());
	MaxGrants::set(256);
	MaxUnreviewed::set(8);
	NoticesPerBlock::set(100);
}

/// For the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	reset();
	chain_with(Vec::new())
}
