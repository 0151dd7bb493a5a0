//! A chain with the real balances around this pallet, and participants that tests make up.

use crate as pallet_settlement;
use crate::{
	Collection, ContractNumber, PriceRow, PriceRows, TableRow, TableRows, MAX_CLAIMS_PER_CALL,
};
use core::time::Duration;
use frame_support::{derive_impl, parameter_types, traits::UnixTime, weights::Weight};
use frame_system::EnsureRoot;
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::BTreeMap;
use zorgketen_primitives::{
	time::Date, DossierId, NationalTable, Organisation, OrganisationKind, OrganisationStatus,
	Participants, Role, Scope, Service, Settlement as _, StaffRole,
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
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Settlement = pallet_settlement;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u128>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = u128;
	type ExistentialDeposit = frame_support::traits::ConstU128<1>;
}

parameter_types! {
	/// The date, in days since the epoch.
	pub static CurrentDate: Date = TODAY;
	/// The organisations; tests may change them.
	pub static Organisations: BTreeMap<AccountId, Organisation> = organisations();
	/// The staff; tests may add to them.
	pub static Staff: BTreeMap<AccountId, (AccountId, StaffRole)> = BTreeMap::new();
}

/// The clock of the mock: a minute past noon.
pub struct Clock;
impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_secs(u64::from(CurrentDate::get()) * 86_400 + 43_260)
	}
}

/// The participants of the mock.
pub struct Everyone;
impl Participants<AccountId> for Everyone {
	fn role_of(who: &AccountId) -> Option<Role<AccountId>> {
		if Organisations::get().contains_key(who) {
			return Some(Role::Organisation);
		}
		let (organisation, role) = Staff::get().get(who).copied()?;
		Some(Role::Staff { organisation, role })
	}

	fn organisation(who: &AccountId) -> Option<Organisation> {
		Organisations::get().get(who).copied()
	}

	fn is_client(_: &AccountId) -> bool {
		false
	}

	fn acts_for(_: &AccountId, _: Scope) -> Option<AccountId> {
		None
	}

	fn needs_two(_: &AccountId) -> bool {
		false
	}
}

impl pallet_settlement::Config for Test {
	type GovernOrigin = EnsureRoot<AccountId>;
	type Participants = Everyone;
	type Currency = Balances;
	type Time = Clock;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Everyone;
}

#[cfg(feature = "runtime-benchmarks")]
impl zorgketen_primitives::BenchmarkHelper<AccountId> for Everyone {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		let account = 1_000_000 + u64::from(seed) * 8 + kind as u64;
		set_organisation(account, kind, OrganisationStatus::Active);
		account
	}

	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		let account = 1_000_000_000 + organisation * 1_000 + u64::from(seed);
		add_staff(account, *organisation, role);
		account
	}

	fn client(_: &AccountId, _: u32) -> AccountId {
		unreachable!("settlement knows no clients")
	}

	fn relative(_: &AccountId, _: u32) -> AccountId {
		unreachable!("settlement knows no relatives")
	}

	fn grant(
		_: &AccountId,
		_: &AccountId,
		_: zorgketen_primitives::DataCategory,
		_: zorgketen_primitives::Domain,
		_: bool,
	) {
		unreachable!("settlement knows no grants")
	}

	fn set_time(minute: zorgketen_primitives::time::Minute) {
		CurrentDate::set(zorgketen_primitives::time::date_of(minute));
	}
}

/// 1 June 2026.
pub const TODAY: Date = 20_605;
/// 1 January 2025, on which all tables and prices of the mock begin.
pub const YEAR_25: Date = 20_089;
/// 1 January 2026, on which the price and the own contribution of an hour change.
pub const YEAR_26: Date = 20_454;

/// A health insurer.
pub const INSURER: AccountId = 1;
/// Another.
pub const INSURER_2: AccountId = 2;
/// A maternity provider that collects the own contribution itself.
pub const PROVIDER: AccountId = 11;
/// Another, for which the insurer collects.
pub const PROVIDER_2: AccountId = 12;
/// A provider without a contract.
pub const PROVIDER_3: AccountId = 13;
/// The settlement agent.
pub const AGENT: AccountId = 21;
/// The supervisor.
pub const SUPERVISOR: AccountId = 31;
/// Nobody.
pub const STRANGER: AccountId = 99;

fn organisations() -> BTreeMap<AccountId, Organisation> {
	use OrganisationKind::*;
	[
		(INSURER, Insurer),
		(INSURER_2, Insurer),
		(PROVIDER, MaternityProvider),
		(PROVIDER_2, MaternityProvider),
		(PROVIDER_3, MaternityProvider),
		(AGENT, SettlementAgent),
		(SUPERVISOR, Supervisor),
	]
	.into_iter()
	.map(|(account, kind)| {
		let status = OrganisationStatus::Active;
		(account, Organisation { kind, status })
	})
	.collect()
}

/// A claims officer of an organisation of the mock.
pub const fn officer(organisation: AccountId) -> AccountId {
	100 + organisation
}

/// Another member of its staff.
pub const fn carer(organisation: AccountId) -> AccountId {
	200 + organisation
}

/// Makes or changes an organisation.
pub fn set_organisation(account: AccountId, kind: OrganisationKind, status: OrganisationStatus) {
	let mut all = Organisations::get();
	all.insert(account, Organisation { kind, status });
	Organisations::set(all);
}

/// Changes where an organisation stands.
pub fn set_status(account: AccountId, status: OrganisationStatus) {
	let kind = Organisations::get()[&account].kind;
	set_organisation(account, kind, status);
}

/// Makes a member of staff.
#[cfg(feature = "runtime-benchmarks")]
pub fn add_staff(account: AccountId, organisation: AccountId, role: StaffRole) {
	let mut all = Staff::get();
	all.insert(account, (organisation, role));
	Staff::set(all);
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// A case.
pub fn case(number: u64) -> DossierId {
	H256::from_low_u64_be(number)
}

/// The hash of a bank reference.
pub fn reference(number: u64) -> H256 {
	H256::from_low_u64_be(1_000_000 + number)
}

/// A table's rows.
pub fn table_rows(rows: &[(Date, u128)]) -> TableRows {
	rows.iter()
		.map(|(valid_from, value)| TableRow {
			valid_from: *valid_from,
			value: *value,
		})
		.collect::<Vec<_>>()
		.try_into()
		.expect("few rows")
}

/// Price rows.
pub fn price_rows(rows: &[(Service, Date, u128)]) -> PriceRows {
	rows.iter()
		.map(|(service, valid_from, cents)| PriceRow {
			service: *service,
			valid_from: *valid_from,
			cents: *cents,
		})
		.collect::<Vec<_>>()
		.try_into()
		.expect("few rows")
}

/// The prices of the mock's contracts.
pub fn prices() -> PriceRows {
	use Service::*;
	price_rows(&[
		(Hour, YEAR_25, 5_933),
		(Hour, YEAR_26, 6_521),
		(PartusHour, YEAR_25, 5_933),
		(Registration, YEAR_25, 1_491),
		(IntakeHome, YEAR_25, 10_061),
		(IntakePhone, YEAR_25, 4_244),
		(PartusSurcharge, YEAR_25, 6_955),
	])
}

/// Fills the tables that settlement itself uses.
pub fn install_tables() {
	use NationalTable::*;
	for (table, rows) in [
		(OwnContributionPerHour, vec![(YEAR_25, 480), (YEAR_26, 570)]),
		(CeilingHour, vec![(YEAR_25, 5_933), (YEAR_26, 6_850)]),
		(CeilingPartusHour, vec![(YEAR_25, 6_600)]),
		(CeilingRegistration, vec![(YEAR_25, 1_700)]),
		(CeilingIntakeHome, vec![(YEAR_25, 11_200)]),
		(CeilingIntakePhone, vec![(YEAR_25, 4_800)]),
		(CeilingPartusSurcharge, vec![(YEAR_25, 7_700)]),
	] {
		Settlement::install_table(RuntimeOrigin::root(), table, table_rows(&rows))
			.expect("the table is empty");
	}
}

/// Offers and accepts a contract.
pub fn contract(
	payer: AccountId,
	provider: AccountId,
	collection: Collection,
	prices: PriceRows,
) -> ContractNumber {
	let number = crate::NextOffer::<Test>::get();
	Settlement::offer_contract(signed(payer), provider, collection, prices).expect("may offer");
	Settlement::accept_contract(signed(provider), payer, number).expect("may accept");
	number
}

/// Issues euros, each time with a new reference.
pub fn deposit(payer: AccountId, amount: u128) {
	let number = crate::References::<Test>::iter_keys().count() as u64;
	Settlement::issue(signed(AGENT), payer, amount, reference(500_000 + number))
		.expect("may issue");
}

/// Settles minutes of care at home.
pub fn settle_hours(
	case_number: u64,
	payer: AccountId,
	provider: AccountId,
	minutes: u32,
	date: Date,
) -> zorgketen_primitives::Settled {
	Settlement::settle(
		&case(case_number),
		&payer,
		&provider,
		Service::Hour,
		date,
		zorgketen_primitives::Quantity::Minutes(minutes),
	)
	.expect("settling never fails for want of money")
}

/// What an account has, held or free.
pub fn balance(who: AccountId) -> u128 {
	use frame_support::traits::fungible::Inspect;
	Balances::total_balance(&who)
}

/// What a payer has on hold for indicated minutes.
pub fn held(who: AccountId) -> u128 {
	Settlement::insurer_position(&who).held
}

/// Ends the block: what the runtime does with the weight that is left, and the invariants.
pub fn end_block() {
	end_block_with(Weight::MAX);
}

/// Like [`end_block`], with so much weight left.
pub fn end_block_with(weight: Weight) {
	use frame_support::traits::OnIdle;
	let used = Settlement::on_idle(System::block_number(), weight);
	assert!(used.all_lte(weight), "the hook used more than it was given");
	check();
	System::reset_events();
	System::set_block_number(System::block_number() + 1);
}

/// Checks the invariants.
pub fn check() {
	crate::try_state::do_try_state::<Test>().expect("the invariants hold");
}

/// This pallet's events of the block.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Settlement(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// Runs something as a call does: when it fails, nothing changes.
pub fn as_call<R>(action: impl FnOnce() -> Result<R, DispatchError>) -> Result<R, DispatchError> {
	frame_support::storage::with_storage_layer(action)
}

fn reset() {
	CurrentDate::set(TODAY);
	Organisations::set(organisations());
	let mut staff = BTreeMap::new();
	for organisation in organisations().into_keys() {
		staff.insert(
			officer(organisation),
			(organisation, StaffRole::ClaimsOfficer),
		);
		staff.insert(carer(organisation), (organisation, StaffRole::Carer));
	}
	Staff::set(staff);
}

/// A chain without tables, contracts and money, in its first block.
pub fn new_test_ext() -> sp_io::TestExternalities {
	reset();
	let storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("valid genesis");
	let mut ext = sp_io::TestExternalities::from(storage);
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test on an empty chain; checks the invariants after it.
pub fn run_empty(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check();
		end_block();
	});
}

/// Runs a test on a chain with tables, and contracts of the insurer with two providers; checks the
/// invariants after it.
pub fn run(test: impl FnOnce()) {
	run_empty(|| {
		install_tables();
		contract(INSURER, PROVIDER, Collection::Provider, prices());
		contract(INSURER, PROVIDER_2, Collection::Insurer, prices());
		System::reset_events();
		test();
	});
}

/// How many waiting claims one call pays, for tests that count them.
pub const PER_CALL: u64 = MAX_CLAIMS_PER_CALL as u64;

/// Whether a call went well. For the model, that compares outcomes.
pub fn outcome(
	result: Result<
		frame_support::dispatch::PostDispatchInfo,
		sp_runtime::DispatchErrorWithPostInfo<frame_support::dispatch::PostDispatchInfo>,
	>,
) -> DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}
