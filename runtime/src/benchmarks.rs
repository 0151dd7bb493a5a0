//! The pallets whose weights are measured on this runtime, and the people that their benchmarks need.

use crate::{
	configs::ConsortiumInstance, AccountId, Consent, Participants, Runtime, RuntimeOrigin,
	Settlement,
};
use alloc::vec;
use frame_support::{assert_ok, BoundedVec};
use frame_system::RawOrigin;
use pallet_consent::Grantee;
use pallet_settlement::{Collection, PriceRow, TableRow};
use sp_runtime::traits::{BlakeTwo256, Hash};
use zorgketen_primitives::{
	time::{Date, Minute},
	BenchmarkHelper, DataCategory, Domain, NationalTable, OrganisationKind, Participants as _,
	Purpose, Role, Service, StaffRole,
};

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[pallet_care_log, CareLog]
	[pallet_consent, Consent]
	[pallet_maternity, Maternity]
	[pallet_participants, Participants]
	[pallet_root_motion, RootMotion]
	[pallet_settlement, Settlement]
	[pallet_validators, Validators]
);

/// Makes what the benchmarks of every pallet need of the others.
pub struct Helper;

/// A motion that everyone carried.
fn motion() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, ConsortiumInstance>::Members(100, 100).into()
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RawOrigin::Signed(who.clone()).into()
}

impl BenchmarkHelper<AccountId> for Helper {
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
		client: &AccountId,
		grantee: &AccountId,
		data: DataCategory,
		domain: Domain,
		write: bool,
	) {
		let grantee = match Participants::role_of(grantee) {
			Some(Role::Organisation) => Grantee::Organisation(grantee.clone()),
			_ => Grantee::Person(grantee.clone()),
		};
		assert_ok!(Consent::grant(
			signed(client),
			grantee,
			data,
			domain,
			Purpose::Care,
			write,
			None,
			None
		));
	}

	fn set_time(minute: Minute) {
		pallet_timestamp::Now::<Runtime>::put(u64::from(minute).saturating_mul(60_000));
	}
}

/// 1 January 2026.
const TABLES_FROM: Date = 20_454;

impl pallet_maternity::BenchmarkSetup<AccountId> for Helper {
	fn contract(payer: &AccountId, provider: &AccountId) {
		for (table, value) in [
			(NationalTable::OwnContributionPerHour, 570),
			(NationalTable::CeilingHour, 6_850),
			(NationalTable::CeilingPartusHour, 6_850),
			(NationalTable::CeilingRegistration, 1_700),
			(NationalTable::CeilingIntakeHome, 11_200),
			(NationalTable::CeilingIntakePhone, 4_800),
			(NationalTable::CeilingPartusSurcharge, 7_700),
			(NationalTable::OwnContributionPerDay, 2_150),
			(NationalTable::InstitutionDayLimit, 15_200),
			(NationalTable::CeilingInstitutionDay, 20_000),
			(NationalTable::MinMinutes, 1_440),
			(NationalTable::MaxMinutes, 4_800),
			(NationalTable::HospitalDayBreast, 360),
			(NationalTable::HospitalDayFormula, 330),
			(NationalTable::LastDay, 10),
			(NationalTable::LastDayExtended, 42),
			(NationalTable::GranularityMinutes, 5),
			(NationalTable::ClaimWindowDays, 1_825),
		] {
			if Settlement::table(table, TABLES_FROM).is_none() {
				let row = TableRow {
					valid_from: TABLES_FROM,
					value,
				};
				assert_ok!(Settlement::install_table(
					motion(),
					table,
					BoundedVec::truncate_from(vec![row]),
				));
			}
		}
		if Settlement::contract(payer, provider).is_none() {
			let prices = Service::ALL.map(|service| PriceRow {
				service,
				valid_from: TABLES_FROM,
				cents: 1_500,
			});
			assert_ok!(Settlement::offer_contract(
				signed(payer),
				provider.clone(),
				Collection::Provider,
				BoundedVec::truncate_from(prices.to_vec()),
			));
			let offer = pallet_settlement::Offers::<Runtime>::get(payer, provider)
				.map_or(0, |offer| offer.number);
			assert_ok!(Settlement::accept_contract(
				signed(provider),
				payer.clone(),
				offer
			));
		}
		let agent = Self::organisation(OrganisationKind::SettlementAgent, 0);
		let reference = BlakeTwo256::hash_of(&(payer, provider));
		assert_ok!(Settlement::issue(
			signed(&agent),
			payer.clone(),
			1_000_000_000,
			reference,
		));
	}
}
