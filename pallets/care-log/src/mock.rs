//! A chain with this pallet, the clock, and plain tables in place of participants and consent.

use crate as pallet_care_log;
use crate::{types::*, Event};
use alloc::collections::BTreeMap;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU16, ConstU32, ConstU64},
};
use frame_system::EnsureRoot;
use sp_core::{crypto::AccountId32, H256};
use sp_runtime::{traits::IdentityLookup, BuildStorage};
use zorgketen_primitives::{
	time::{Minute, DAY},
	Access, DataCategory, Domain, Organisation, OrganisationKind, OrganisationStatus, Participants,
	Role, Scope, StaffRole,
};

// 32 bytes, as on the real chain: the tests measure state
pub type AccountId = AccountId32;
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
	pub type CareLog = pallet_care_log;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<500>;
	type WeightInfo = ();
}

impl pallet_care_log::Config for Test {
	type Participants = Registry;
	type Access = Registry;
	type Time = Timestamp;
	type GovernOrigin = EnsureRoot<AccountId>;
	type MaxFactsPerDay = ConstU32<60>;
	type MaxAllocations = ConstU16<3>;
	type MaxBatches = ConstU32<4>;
	type MaxPromisedInterval = ConstU32<10_080>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Registry;
}

/// An account by one byte.
pub const fn account(byte: u8) -> AccountId {
	AccountId32::new([byte; 32])
}

/// A dossier id by one byte.
pub const fn id(byte: u8) -> H256 {
	H256([byte; 32])
}

pub const PROVIDER: AccountId = account(1);
pub const OTHER_PROVIDER: AccountId = account(2);
pub const TOWN: AccountId = account(3);
pub const CARE_OFFICE: AccountId = account(4);
pub const INSURER: AccountId = account(5);

pub const CARER: AccountId = account(11);
pub const SECOND_CARER: AccountId = account(12);
pub const INTAKER: AccountId = account(13);
pub const REGISTRAR: AccountId = account(14);
pub const CLAIMS_OFFICER: AccountId = account(15);
pub const MIDWIFE: AccountId = account(16);
pub const OTHER_CARER: AccountId = account(21);
pub const TOWN_OFFICER: AccountId = account(31);
pub const TOWN_REGISTRAR: AccountId = account(32);
pub const TOWN_INTAKER: AccountId = account(33);
pub const OFFICE_OFFICER: AccountId = account(41);
pub const INSURER_OFFICER: AccountId = account(51);

/// The client of the dossiers [`WMO`], [`WLZ`] and [`ZVW`].
pub const CLIENT: AccountId = account(61);
pub const OTHER_CLIENT: AccountId = account(62);
/// May write for [`CLIENT`] in the Wmo.
pub const RELATIVE: AccountId = account(63);
/// May approve for [`CLIENT`].
pub const REPRESENTATIVE: AccountId = account(64);
/// May only read for [`CLIENT`].
pub const READER: AccountId = account(65);
pub const STRANGER: AccountId = account(99);

pub const WMO: H256 = id(101);
pub const WLZ: H256 = id(102);
pub const ZVW: H256 = id(103);

/// When the tests begin: noon of 15 January 2027.
pub const NOW: Minute = 20_833 * DAY + 720;

/// Midnight of that day.
pub const MIDNIGHT: Minute = 20_833 * DAY;

/// An activity of all domains, one of the Wmo only, one that is no longer in use.
pub const HELP: u16 = 10;
pub const CLEANING: u16 = 11;
pub const RETIRED: u16 = 12;

/// A source register, and one no longer in use.
pub const REGISTER: u16 = 7;
pub const OLD_REGISTER: u16 = 8;

fn organisations() -> BTreeMap<AccountId, Organisation> {
	use OrganisationKind::*;
	[
		(PROVIDER, CareProvider),
		(OTHER_PROVIDER, MidwifePractice),
		(TOWN, Municipality),
		(CARE_OFFICE, CareOffice),
		(INSURER, Insurer),
	]
	.into_iter()
	.map(|(account, kind)| {
		let status = OrganisationStatus::Active;
		(account, Organisation { kind, status })
	})
	.collect()
}

fn roles() -> BTreeMap<AccountId, Role<AccountId>> {
	let staff = |organisation, role| Role::Staff { organisation, role };
	let client = CLIENT;
	[
		(CARER, staff(PROVIDER, StaffRole::Carer)),
		(SECOND_CARER, staff(PROVIDER, StaffRole::Carer)),
		(INTAKER, staff(PROVIDER, StaffRole::Intaker)),
		(REGISTRAR, staff(PROVIDER, StaffRole::Registrar)),
		(CLAIMS_OFFICER, staff(PROVIDER, StaffRole::ClaimsOfficer)),
		(MIDWIFE, staff(OTHER_PROVIDER, StaffRole::Midwife)),
		(OTHER_CARER, staff(OTHER_PROVIDER, StaffRole::Carer)),
		(TOWN_OFFICER, staff(TOWN, StaffRole::ClaimsOfficer)),
		(TOWN_REGISTRAR, staff(TOWN, StaffRole::Registrar)),
		(TOWN_INTAKER, staff(TOWN, StaffRole::Intaker)),
		(OFFICE_OFFICER, staff(CARE_OFFICE, StaffRole::ClaimsOfficer)),
		(INSURER_OFFICER, staff(INSURER, StaffRole::ClaimsOfficer)),
		(CLIENT, Role::Client { client }),
		(
			OTHER_CLIENT,
			Role::Client {
				client: OTHER_CLIENT,
			},
		),
		(RELATIVE, Role::Relative { client: CLIENT }),
		(REPRESENTATIVE, Role::Representative { client: CLIENT }),
		(READER, Role::Representative { client: CLIENT }),
	]
	.into_iter()
	.chain(
		organisations()
			.into_keys()
			.map(|account| (account, Role::Organisation)),
	)
	.collect()
}

fn representatives() -> BTreeMap<AccountId, Scope> {
	[(REPRESENTATIVE, Scope::APPROVE), (READER, Scope::READ)]
		.into_iter()
		.collect()
}

/// A grant: client, grantee, category, domain.
pub type Grant = (AccountId, AccountId, DataCategory, Domain);

fn grants() -> BTreeMap<Grant, Minute> {
	[
		(PROVIDER, Domain::Wmo),
		(PROVIDER, Domain::Wlz),
		(PROVIDER, Domain::Zvw),
		(RELATIVE, Domain::Wmo),
	]
	.into_iter()
	.map(|(grantee, domain)| {
		(
			(CLIENT, grantee, DataCategory::CareLog, domain),
			Minute::MAX,
		)
	})
	.collect()
}

parameter_types! {
	pub static Organisations: BTreeMap<AccountId, Organisation> = organisations();
	pub static Roles: BTreeMap<AccountId, Role<AccountId>> = roles();
	pub static Representatives: BTreeMap<AccountId, Scope> = representatives();
	/// Each grant with the first minute in which it no longer holds.
	pub static Grants: BTreeMap<Grant, Minute> = grants();
}

/// The tables above.
pub struct Registry;

impl Participants<AccountId> for Registry {
	fn role_of(who: &AccountId) -> Option<Role<AccountId>> {
		Roles::get().get(who).cloned()
	}

	fn organisation(who: &AccountId) -> Option<Organisation> {
		Organisations::get().get(who).copied()
	}

	fn is_client(client: &AccountId) -> bool {
		matches!(Self::role_of(client), Some(Role::Client { .. }))
	}

	fn acts_for(who: &AccountId, scope: Scope) -> Option<AccountId> {
		match Self::role_of(who)? {
			Role::Client { client } => Some(client),
			Role::Representative { client } => Representatives::get()
				.get(who)
				.is_some_and(|given| given.contains(scope))
				.then_some(client),
			_ => None,
		}
	}

	fn needs_two(_: &AccountId) -> bool {
		false
	}
}

impl Registry {
	fn is_granted(who: &AccountId, client: &AccountId, data: DataCategory, domain: Domain) -> bool {
		let grantee = match Self::role_of(who) {
			Some(Role::Staff { organisation, .. }) => organisation,
			Some(_) => who.clone(),
			None => return false,
		};
		Grants::get()
			.get(&(client.clone(), grantee, data, domain))
			.is_some_and(|until| crate::Pallet::<Test>::now() < *until)
	}
}

impl Access<AccountId> for Registry {
	fn may_read(
		reader: &AccountId,
		client: &AccountId,
		data: DataCategory,
		domain: Domain,
	) -> bool {
		Self::acts_for(reader, Scope::READ).as_ref() == Some(client)
			|| Self::is_granted(reader, client, data, domain)
	}

	fn may_write(author: &AccountId, client: &AccountId, domain: Domain) -> bool {
		Self::is_granted(author, client, DataCategory::CareLog, domain)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl zorgketen_primitives::BenchmarkHelper<AccountId> for Registry {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		let account = made("organisation", (kind, seed));
		let status = OrganisationStatus::Active;
		Organisations::mutate(|all| all.insert(account.clone(), Organisation { kind, status }));
		Roles::mutate(|all| all.insert(account.clone(), Role::Organisation));
		account
	}

	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		let account = made("staff", (organisation, role, seed));
		let organisation = organisation.clone();
		Roles::mutate(|all| all.insert(account.clone(), Role::Staff { organisation, role }));
		account
	}

	fn client(registered_by: &AccountId, seed: u32) -> AccountId {
		let account = made("client", (registered_by, seed));
		let client = account.clone();
		Roles::mutate(|all| all.insert(account.clone(), Role::Client { client }));
		account
	}

	fn relative(client: &AccountId, seed: u32) -> AccountId {
		let account = made("relative", (client, seed));
		let client = client.clone();
		Roles::mutate(|all| all.insert(account.clone(), Role::Relative { client }));
		account
	}

	fn grant(
		client: &AccountId,
		grantee: &AccountId,
		data: DataCategory,
		domain: Domain,
		_write: bool,
	) {
		let grant = (client.clone(), grantee.clone(), data, domain);
		Grants::mutate(|all| all.insert(grant, Minute::MAX));
	}

	fn set_time(minute: Minute) {
		set_time(minute);
	}
}

#[cfg(feature = "runtime-benchmarks")]
fn made(kind: &str, of: impl codec::Encode) -> AccountId {
	sp_io::hashing::blake2_256(&codec::Encode::encode(&(kind, of))).into()
}

/// Sets the clock.
pub fn set_time(minute: Minute) {
	Timestamp::set_timestamp(u64::from(minute) * 60_000);
}

/// Lets time pass.
pub fn pass(minutes: Minute) {
	set_time(crate::Pallet::<Test>::now() + minutes);
}

/// Gives or ends a grant for the log.
pub fn set_grant(grantee: AccountId, domain: Domain, until: Minute) {
	let grant = (CLIENT, grantee, DataCategory::CareLog, domain);
	Grants::mutate(|all| all.insert(grant, until));
}

/// Changes where an organisation stands.
pub fn set_status(organisation: AccountId, status: OrganisationStatus) {
	Organisations::mutate(|all| all.get_mut(&organisation).expect("known").status = status);
}

/// The origin of an account.
pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Half an hour of help.
pub fn help(start: Minute) -> NewFact {
	NewFact {
		activity: HELP,
		start,
		minutes: 30,
		allocation: None,
		content: None,
		source: None,
	}
}

/// Contents somewhere.
pub fn content(locator: &[u8]) -> ContentRef {
	ContentRef {
		commitment: H256([0xc0; 32]),
		locator: locator.to_vec().try_into().expect("short enough"),
	}
}

/// A record in a register.
pub fn source(register: u16) -> SourceRef {
	SourceRef {
		register,
		commitment: H256([0x50; 32]),
	}
}

/// This pallet's events since the last call of [`System::reset_events`].
pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::CareLog(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last event, which must be an entry of this dossier; answers its place and the entry.
pub fn last_entry(of: H256) -> (u32, LogEntry<AccountId>) {
	match events().pop() {
		Some(Event::Logged {
			dossier,
			number,
			entry,
		}) if dossier == of => (number, entry),
		other => panic!("no entry of {of:?}: {other:?}"),
	}
}

/// The bytes of keys and values that this pallet keeps in state, the version of its storage left out.
pub fn state_bytes() -> usize {
	let prefix = sp_io::hashing::twox_128(b"CareLog");
	let version = [
		&prefix[..],
		&sp_io::hashing::twox_128(frame_support::traits::STORAGE_VERSION_STORAGE_KEY_POSTFIX),
	]
	.concat();
	let mut bytes = 0;
	let mut key = prefix.to_vec();
	while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&prefix)) {
		if next != version {
			bytes += next.len() + sp_io::storage::get(&next).expect("just found").len();
		}
		key = next;
	}
	bytes
}

/// A chain with codes and no dossiers.
pub fn chain() -> sp_io::TestExternalities {
	Organisations::set(organisations());
	Roles::set(roles());
	Representatives::set(representatives());
	Grants::set(grants());
	let genesis = RuntimeGenesisConfig {
		care_log: pallet_care_log::GenesisConfig {
			activities: vec![
				(HELP, Domains::ALL.0),
				(CLEANING, Domains::of(Domain::Wmo).0),
				(RETIRED, Domains::ALL.0),
			],
			registers: vec![REGISTER, OLD_REGISTER],
			retention_term: 1_000,
			..Default::default()
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::from(genesis.build_storage().expect("valid genesis"));
	ext.execute_with(|| {
		System::set_block_number(1);
		set_time(NOW);
		CareLog::set_activity(RuntimeOrigin::root(), RETIRED, Domains::ALL, false)
			.expect("root governs");
		CareLog::set_register(RuntimeOrigin::root(), OLD_REGISTER, false).expect("root governs");
		System::reset_events();
	});
	ext
}

/// Runs a test; checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	chain().execute_with(|| {
		test();
		crate::try_state::do_try_state::<Test>().expect("the invariants hold after every test");
	});
}

/// Runs a test with the dossiers [`WMO`], [`WLZ`] and [`ZVW`], opened by the provider.
pub fn run_with_dossiers(test: impl FnOnce()) {
	run(|| {
		for (id, domain) in [(WMO, Domain::Wmo), (WLZ, Domain::Wlz), (ZVW, Domain::Zvw)] {
			CareLog::open_dossier(by(INTAKER), id, CLIENT, domain).expect("an intaker opens");
		}
		System::reset_events();
		test();
	})
}

/// Allocates a month from yesterday midnight on, a hundred minutes, to the provider in the Wmo.
pub fn allocate() {
	CareLog::allocate(
		by(TOWN_OFFICER),
		WMO,
		PROVIDER,
		1,
		MIDNIGHT - DAY,
		MIDNIGHT + 30 * DAY,
		100,
	)
	.expect("a claims officer of the town allocates");
}

/// The same, and started yesterday at six.
pub fn started() {
	allocate();
	CareLog::start(by(CARER), WMO, 0, MIDNIGHT - DAY + 360).expect("a carer starts");
}

/// For the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	chain()
}
