//! A chain with this pallet and plain stand-ins for the others.
//!
//! What participants are and what tables say are thread-local, as no call changes them. What the
//! settlement and the care log were told is in storage, so that a refused call takes it back.

use crate as pallet_maternity;
use crate::{types::*, CaseEntry, Record};
use frame_support::{
	derive_impl, parameter_types, storage_alias, traits::UnixTime, Blake2_128Concat,
};
use frame_system::EnsureRoot;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::BTreeMap;
use zorgketen_primitives::{
	money,
	time::{Date, Minute, DAY},
	CareLog, CaseTotals, Cents, Domain, DossierId, NationalTable, NationalTables, Organisation,
	OrganisationKind, OrganisationStatus, Participants, Quantity, Role, Scope, Service, Settled,
	Settlement, StaffRole,
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
	pub type Maternity = pallet_maternity;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl pallet_maternity::Config for Test {
	type GovernOrigin = EnsureRoot<AccountId>;
	type Participants = World;
	type CareLog = World;
	type Tables = World;
	type Settlement = World;
	type Time = World;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
}

pub const INSURER: AccountId = 10;
pub const INSURER_2: AccountId = 11;
pub const PROVIDER: AccountId = 20;
pub const PROVIDER_2: AccountId = 21;
pub const PRACTICE: AccountId = 30;
pub const PRACTICE_2: AccountId = 31;
pub const CARE_PROVIDER: AccountId = 40;

pub const CLAIMS: AccountId = 101;
pub const CLAIMS_2: AccountId = 111;
pub const INTAKER: AccountId = 201;
pub const CARER: AccountId = 202;
pub const CARER_B: AccountId = 203;
pub const OFFICER: AccountId = 204;
pub const INTAKER_2: AccountId = 211;
pub const CARER_2: AccountId = 212;
pub const OFFICER_2: AccountId = 214;
pub const MIDWIFE: AccountId = 301;
pub const MIDWIFE_2: AccountId = 311;
pub const NURSE: AccountId = 402;

pub const CLIENT: AccountId = 1;
pub const CLIENT_2: AccountId = 2;
pub const CLIENT_3: AccountId = 3;
/// May approve for [`CLIENT`].
pub const PARTNER: AccountId = 8;
/// May read for [`CLIENT`], and no more.
pub const READER: AccountId = 9;
/// Nobody.
pub const STRANGER: AccountId = 99;

/// 10 March 2026, at noon.
pub const TODAY: Date = 20_522;
pub const NOW: Minute = TODAY as Minute * DAY + DAY / 2;

parameter_types! {
	pub static Roles: BTreeMap<AccountId, Role<AccountId>> = BTreeMap::new();
	pub static Organisations: BTreeMap<AccountId, Organisation> = BTreeMap::new();
	pub static Representatives: Vec<(AccountId, AccountId, Scope)> = Vec::new();
	pub static Tables: BTreeMap<NationalTable, Vec<(Date, u128)>> = BTreeMap::new();
	/// Whether the provider collects the own contribution.
	pub static Contracts: BTreeMap<(AccountId, AccountId), bool> = BTreeMap::new();
	pub static Prices: BTreeMap<(AccountId, AccountId, Service), Vec<(Date, Cents)>> = BTreeMap::new();
	pub static Clock: Minute = NOW;
	/// Whether the settlement refuses everything.
	pub static SettlementBroken: bool = false;
	/// Whether claims wait for money.
	pub static ClaimsWait: bool = false;
}

/// What the settlement was asked to pay.
pub type Payment = (DossierId, AccountId, AccountId, Service, Date, Quantity);

#[storage_alias]
pub type Payments =
	StorageValue<MockState, Vec<Payment>, frame_support::pallet_prelude::ValueQuery>;

/// What is held for a case and payer: provider, minutes, date.
#[storage_alias]
pub type Holds =
	StorageMap<MockState, Blake2_128Concat, (DossierId, AccountId), (AccountId, Minute, Date)>;

/// A dossier: client, whether it is open, its facts.
#[storage_alias]
pub type Dossiers =
	StorageMap<MockState, Blake2_128Concat, DossierId, (AccountId, bool, Vec<Vec<u8>>)>;

pub struct World;

impl Participants<AccountId> for World {
	fn role_of(who: &AccountId) -> Option<Role<AccountId>> {
		Roles::get().get(who).cloned()
	}

	fn organisation(who: &AccountId) -> Option<Organisation> {
		Organisations::get().get(who).copied()
	}

	fn is_client(client: &AccountId) -> bool {
		Roles::get().get(client) == Some(&Role::Client { client: *client })
	}

	fn acts_for(who: &AccountId, scope: Scope) -> Option<AccountId> {
		if let Some(Role::Client { client }) = Self::role_of(who) {
			return Some(client);
		}
		Representatives::get()
			.into_iter()
			.find(|(representative, _, may)| representative == who && may.contains(scope))
			.map(|(_, client, _)| client)
	}

	fn needs_two(_: &AccountId) -> bool {
		false
	}
}

impl CareLog<AccountId> for World {
	fn open(
		dossier: DossierId,
		client: &AccountId,
		domain: Domain,
		_: &AccountId,
	) -> DispatchResult {
		assert_eq!(domain, Domain::Zvw);
		if Dossiers::contains_key(dossier) {
			return Err(DispatchError::Other("DossierExists"));
		}
		Dossiers::insert(dossier, (*client, true, Vec::<Vec<u8>>::new()));
		Ok(())
	}

	fn extend(dossier: &DossierId, fact: &[u8]) -> DispatchResult {
		Dossiers::mutate(dossier, |dossier| match dossier {
			Some((_, true, facts)) => {
				facts.push(fact.to_vec());
				Ok(())
			}
			_ => Err(DispatchError::Other("NotOpen")),
		})
	}

	fn close(dossier: &DossierId) -> DispatchResult {
		Dossiers::mutate(dossier, |dossier| match dossier {
			Some((_, open, _)) if *open => {
				*open = false;
				Ok(())
			}
			_ => Err(DispatchError::Other("NotOpen")),
		})
	}

	fn client_of(dossier: &DossierId) -> Option<AccountId> {
		Dossiers::get(dossier).map(|(client, ..)| client)
	}
}

fn in_force<Value: Copy>(rows: Option<&Vec<(Date, Value)>>, date: Date) -> Option<(Date, Value)> {
	rows?
		.iter()
		.filter(|(from, _)| *from <= date)
		.max_by_key(|(from, _)| *from)
		.copied()
}

impl NationalTables for World {
	fn value(table: NationalTable, date: Date) -> Option<u128> {
		in_force(Tables::get().get(&table), date).map(|(_, value)| value)
	}
}

impl Settlement<AccountId> for World {
	fn covers(_: &DossierId, payer: &AccountId, provider: &AccountId, _: Date) -> bool {
		Self::has_contract(payer, provider)
	}

	fn forget(case: &DossierId) -> Option<CaseTotals> {
		(!ClaimsWait::get()).then(|| Self::case_totals(case))
	}

	fn has_contract(payer: &AccountId, provider: &AccountId) -> bool {
		Contracts::get().contains_key(&(*payer, *provider))
	}

	fn ensure_priced(
		_: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		service: Service,
		date: Date,
	) -> DispatchResult {
		in_force(Prices::get().get(&(*payer, *provider, service)), date)
			.map(|_| ())
			.ok_or(DispatchError::Other("NoPrice"))
	}

	fn reserve(
		case: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		minutes: u32,
		date: Date,
	) -> DispatchResult {
		Self::ensure_priced(case, payer, provider, Service::Hour, date)?;
		Holds::insert((case, payer), (*provider, minutes, date));
		Ok(())
	}

	fn settle(
		case: &DossierId,
		payer: &AccountId,
		provider: &AccountId,
		service: Service,
		date: Date,
		quantity: Quantity,
	) -> Result<Settled, DispatchError> {
		if SettlementBroken::get() {
			return Err(DispatchError::Other("Broken"));
		}
		Self::ensure_priced(case, payer, provider, service, date)?;
		Payments::append((*case, *payer, *provider, service, date, quantity));
		Ok(Settled::default())
	}

	fn release(case: &DossierId, payer: &AccountId) -> DispatchResult {
		Holds::remove((case, payer));
		Ok(())
	}

	/// One rounding a service line: what the payments of a case come to in the end.
	fn case_totals(case: &DossierId) -> CaseTotals {
		let mut totals = CaseTotals::default();
		let mut lines = BTreeMap::<_, (u32, Cents, Cents)>::new();
		for (of, payer, provider, service, date, quantity) in Payments::get() {
			if of != *case {
				continue;
			}
			let (from, price) =
				in_force(Prices::get().get(&(payer, provider, service)), date).expect("priced");
			let row =
				|table| in_force(Tables::get().get(&table), date).expect("the table has a value");
			let (own_from, own) = if service.is_day() {
				let (from, per_day) = row(NationalTable::OwnContributionPerDay);
				let (_, limit) = row(NationalTable::InstitutionDayLimit);
				(from, money::own_of_day(price, per_day, limit))
			} else {
				row(NationalTable::OwnContributionPerHour)
			};
			let line = lines
				.entry((payer, provider, service, from, own_from))
				.or_default();
			*line = (line.0, price, own);
			line.0 += match quantity {
				Quantity::Minutes(minutes) => minutes,
				Quantity::Piece => 1,
			};
		}
		for ((payer, provider, service, ..), (quantity, price, own)) in lines {
			let gross = if service.is_timed() {
				money::hourly(quantity, price).expect("fits")
			} else {
				price * Cents::from(quantity)
			};
			let own = if service == Service::Hour {
				money::hourly(quantity, own).expect("fits")
			} else if service.is_day() {
				own * Cents::from(quantity)
			} else {
				0
			};
			let provider_collects = Contracts::get()[&(payer, provider)];
			totals.gross += gross;
			totals.own += own;
			totals.paid += if provider_collects {
				gross - own
			} else {
				gross
			};
		}
		totals
	}
}

impl UnixTime for World {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(u64::from(Clock::get()) * 60)
	}
}

/// Adds an active organisation.
pub fn add_organisation(who: AccountId, kind: OrganisationKind) {
	Roles::mutate(|roles| roles.insert(who, Role::Organisation));
	let status = OrganisationStatus::Active;
	Organisations::mutate(|all| all.insert(who, Organisation { kind, status }));
}

/// Changes where an organisation stands.
pub fn set_status(who: AccountId, status: OrganisationStatus) {
	Organisations::mutate(|all| all.get_mut(&who).expect("exists").status = status);
}

/// Adds a member of staff.
pub fn add_staff(who: AccountId, organisation: AccountId, role: StaffRole) {
	Roles::mutate(|roles| roles.insert(who, Role::Staff { organisation, role }));
}

/// Adds a client.
pub fn add_client(client: AccountId) {
	Roles::mutate(|roles| roles.insert(client, Role::Client { client }));
}

/// Adds a contract with a price for each service.
pub fn add_contract(insurer: AccountId, provider: AccountId, provider_collects: bool) {
	Contracts::mutate(|all| all.insert((insurer, provider), provider_collects));
	for service in Service::ALL {
		set_price(insurer, provider, service, 6_000);
	}
}

/// Sets a national table to one value of all dates.
pub fn set_table(table: NationalTable, value: u128) {
	Tables::mutate(|all| all.insert(table, vec![(0, value)]));
}

/// Sets a price, of all days.
pub fn set_price(payer: AccountId, provider: AccountId, service: Service, cents: Cents) {
	Prices::mutate(|all| all.insert((payer, provider, service), vec![(0, cents)]));
}

/// Nobody, no tables, no contracts.
pub fn empty() {
	Roles::set(BTreeMap::new());
	Organisations::set(BTreeMap::new());
	Representatives::set(Vec::new());
	Tables::set(BTreeMap::new());
	Contracts::set(BTreeMap::new());
	Prices::set(BTreeMap::new());
	Clock::set(NOW);
	SettlementBroken::set(false);
	ClaimsWait::set(false);
}

/// Sets the tables to the values of the trial.
pub fn set_tables() {
	for (table, value) in [
		(NationalTable::OwnContributionPerHour, 570),
		(NationalTable::OwnContributionPerDay, 2_150),
		(NationalTable::InstitutionDayLimit, 15_200),
		(NationalTable::MinMinutes, 1_440),
		(NationalTable::MaxMinutes, 4_800),
		(NationalTable::HospitalDayBreast, 360),
		(NationalTable::HospitalDayFormula, 330),
		(NationalTable::LastDay, 10),
		(NationalTable::LastDayExtended, 42),
		(NationalTable::GranularityMinutes, 5),
		(NationalTable::ClaimWindowDays, 1_825),
	] {
		set_table(table, value);
	}
}

fn set_up() {
	empty();
	set_tables();
	for (who, kind) in [
		(INSURER, OrganisationKind::Insurer),
		(INSURER_2, OrganisationKind::Insurer),
		(PROVIDER, OrganisationKind::MaternityProvider),
		(PROVIDER_2, OrganisationKind::MaternityProvider),
		(PRACTICE, OrganisationKind::MidwifePractice),
		(PRACTICE_2, OrganisationKind::MidwifePractice),
		(CARE_PROVIDER, OrganisationKind::CareProvider),
	] {
		add_organisation(who, kind);
	}
	for (who, organisation, role) in [
		(CLAIMS, INSURER, StaffRole::ClaimsOfficer),
		(CLAIMS_2, INSURER_2, StaffRole::ClaimsOfficer),
		(INTAKER, PROVIDER, StaffRole::Intaker),
		(CARER, PROVIDER, StaffRole::Carer),
		(CARER_B, PROVIDER, StaffRole::Carer),
		(OFFICER, PROVIDER, StaffRole::ClaimsOfficer),
		(INTAKER_2, PROVIDER_2, StaffRole::Intaker),
		(CARER_2, PROVIDER_2, StaffRole::Carer),
		(OFFICER_2, PROVIDER_2, StaffRole::ClaimsOfficer),
		(MIDWIFE, PRACTICE, StaffRole::Midwife),
		(MIDWIFE_2, PRACTICE_2, StaffRole::Midwife),
		(NURSE, CARE_PROVIDER, StaffRole::Carer),
	] {
		add_staff(who, organisation, role);
	}
	for client in [CLIENT, CLIENT_2, CLIENT_3] {
		add_client(client);
	}
	for (who, scope) in [(PARTNER, Scope::ALL), (READER, Scope::READ)] {
		Roles::mutate(|roles| roles.insert(who, Role::Representative { client: CLIENT }));
		Representatives::mutate(|all| all.push((who, CLIENT, scope)));
	}
	for insurer in [INSURER, INSURER_2] {
		for provider in [PROVIDER, PROVIDER_2] {
			add_contract(insurer, provider, true);
		}
	}
}

/// Everybody whom the tests know who may not do what only some may.
pub fn everybody_but(these: &[AccountId]) -> Vec<AccountId> {
	Roles::get()
		.into_keys()
		.chain([STRANGER])
		.filter(|who| !these.contains(who))
		.collect()
}

/// The id of a case by a number.
pub fn case_id(number: u8) -> DossierId {
	DossierId::repeat_byte(number)
}

/// The case of most tests.
pub fn id() -> DossierId {
	case_id(1)
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// The stored case of most tests.
pub fn case() -> Case<AccountId> {
	crate::Cases::<Test>::get(id()).expect("registered")
}

/// Whether its entry with this number is in a state.
pub fn entry_state(entry: EntryId) -> EntryState {
	case().entry(entry).expect("logged").state
}

/// A visit of [`Service::Hour`].
pub fn hours(day: u16, start: u16, minutes: Minute) -> Visit {
	Visit {
		service: Service::Hour,
		day,
		start,
		minutes,
	}
}

pub fn batch<Item: Clone + std::fmt::Debug>(items: &[Item]) -> crate::Batch<Item> {
	items.to_vec().try_into().expect("fits")
}

/// Registers the client of most tests.
pub fn register() {
	Maternity::register(
		signed(INTAKER),
		id(),
		CLIENT,
		INSURER,
		PRACTICE,
		RateClass::Breast,
	)
	.expect("may register");
}

/// Registers and indicates.
pub fn indicated(minutes: Minute) {
	register();
	Maternity::indicate(signed(INTAKER), id(), minutes).expect("may indicate");
}

/// In care since six days.
pub fn in_care(minutes: Minute) {
	indicated(minutes);
	Maternity::birth(signed(MIDWIFE), id(), TODAY - 6).expect("may record a birth");
	System::reset_events();
}

/// Logs one visit by [`CARER`] and answers its number.
pub fn log(visit: Visit) -> EntryId {
	let entry = case().next_entry();
	Maternity::log_visits(signed(CARER), id(), batch(&[visit])).expect("may log");
	entry
}

pub fn approve(entries: &[EntryId]) -> DispatchResult {
	Maternity::approve(signed(CLIENT), id(), batch(entries))
}

pub fn reject(entry: EntryId) {
	Maternity::reject(signed(CLIENT), id(), entry, RejectReason::WrongMinutes).expect("may reject");
}

/// Lets days go by.
pub fn wait_days(days: u16) {
	Clock::mutate(|now| *now += Minute::from(days) * DAY);
}

/// This pallet's events.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Maternity(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The facts that the care log holds of a case.
pub fn facts(id: DossierId) -> Vec<Vec<u8>> {
	Dossiers::get(id).map_or(vec![], |(_, _, facts)| facts)
}

/// What happened last in a case.
pub fn last_change(id: DossierId) -> CaseEntry<AccountId> {
	let Record { change, .. } = Maternity::timeline(id, None, 1).pop().expect("registered");
	change
}

/// Root of the state, to tell whether it changed.
pub fn root() -> Vec<u8> {
	sp_io::storage::root(sp_runtime::StateVersion::V1)
}

fn chain() -> sp_io::TestExternalities {
	let mut ext = sp_io::TestExternalities::from(
		RuntimeGenesisConfig::default()
			.build_storage()
			.expect("valid genesis"),
	);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test; checks the invariants after it, and that the facts in the care log are those that
/// follow from what is stored.
pub fn run(test: impl FnOnce()) {
	set_up();
	chain().execute_with(|| {
		test();
		check();
	});
}

/// Like [`run`], with nobody there.
pub fn run_empty(test: impl FnOnce()) {
	empty();
	chain().execute_with(|| {
		test();
		check();
	});
}

/// The invariants, and the timeline against the care log.
pub fn check() {
	crate::try_state::do_try_state::<Test>().expect("the invariants hold");
	for (id, case) in crate::Cases::<Test>::iter() {
		if Maternity::remains_of(&id, &case.client).is_some() {
			continue;
		}
		let history = crate::History::<Test>::get(id);
		let records: Vec<_> = (0..case.changes)
			.map(|seq| codec::Encode::encode(&case.record(seq, &history).expect("has a record")))
			.collect();
		assert_eq!(records, facts(id), "the facts follow from the state");
	}
}

/// Runs without checks afterwards, for tests that break something.
pub fn run_broken(test: impl FnOnce()) {
	set_up();
	chain().execute_with(test);
}

/// For the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	empty();
	set_tables();
	chain()
}

#[cfg(feature = "runtime-benchmarks")]
impl zorgketen_primitives::BenchmarkHelper<AccountId> for World {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		let who = 1_000 + kind as u64 * 100 + u64::from(seed);
		add_organisation(who, kind);
		who
	}

	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		let who = 100_000 + organisation * 100 + u64::from(seed);
		add_staff(who, *organisation, role);
		who
	}

	fn client(_: &AccountId, seed: u32) -> AccountId {
		let client = 500 + u64::from(seed);
		add_client(client);
		client
	}

	fn relative(client: &AccountId, seed: u32) -> AccountId {
		let who = 700 + u64::from(seed);
		Roles::mutate(|roles| roles.insert(who, Role::Relative { client: *client }));
		who
	}

	fn grant(
		_: &AccountId,
		_: &AccountId,
		_: zorgketen_primitives::DataCategory,
		_: Domain,
		_: bool,
	) {
	}

	fn set_time(minute: Minute) {
		Clock::set(minute);
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkSetup<AccountId> for World {
	fn contract(payer: &AccountId, provider: &AccountId) {
		set_tables();
		add_contract(*payer, *provider, true);
	}
}
