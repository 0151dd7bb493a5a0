//! The chain on which a game begins: everybody of the model, tables, contracts, and no money.

use super::calls::{account, date, motion, rows, service};
use crate::common::merge;
use frame_support::{assert_ok, BoundedVec};
use pallet_participants::types::{GenesisClient, GenesisOrganisation, GenesisStaff};
use pallet_settlement::{Collection, TableRow};
use serde_json::{json, to_value, Value};
use sp_runtime::traits::Dispatchable;
use zorgketen_model::chain::{
	self, limits, organisations, staff, Job, Money, Who, AGENT, CLIENTS, INSURERS, PRACTICES,
	PROVIDERS, SUPERVISOR,
};
use zorgketen_primitives::{AgeClass, NationalTable, OrganisationKind, Service, StaffRole};
use zorgketen_runtime::*;

/// 15 January 2027, 08:00 UTC, in minutes.
pub const NOW: i64 = 30_000_000;

fn kind(organisation: Who) -> (OrganisationKind, String) {
	let agb = format!("{:08}", 41_000_000 + u32::from(organisation));
	if INSURERS.contains(&organisation) {
		(
			OrganisationKind::Insurer,
			format!("{:04}", 7_000 + organisation),
		)
	} else if PROVIDERS.contains(&organisation) {
		(OrganisationKind::MaternityProvider, agb)
	} else if PRACTICES.contains(&organisation) {
		(OrganisationKind::MidwifePractice, agb)
	} else if organisation == AGENT {
		(OrganisationKind::SettlementAgent, agb)
	} else {
		assert_eq!(organisation, SUPERVISOR);
		(OrganisationKind::Supervisor, agb)
	}
}

/// The preset of a development chain with these people in place of its own staff and clients.
fn patch() -> Value {
	let preset = genesis_config_presets::get_preset(&"development".into()).expect("a known preset");
	let mut patch: Value = serde_json::from_slice(&preset).expect("JSON");
	let participants = &mut patch["participants"];
	let known = participants["organisations"]
		.as_array_mut()
		.expect("a list");
	known.extend(organisations().into_iter().map(|who| {
		let (kind, code) = kind(who);
		to_value(GenesisOrganisation {
			account: account(who),
			kind,
			code,
			name: format!("Organisatie {who}"),
		})
		.expect("JSON")
	}));
	participants["staff"] = staff()
		.into_iter()
		.map(|(who, employer, job)| {
			to_value(GenesisStaff {
				organisation: account(employer),
				account: account(who),
				role: match job {
					Job::Intaker => StaffRole::Intaker,
					Job::Carer => StaffRole::Carer,
					Job::Officer => StaffRole::ClaimsOfficer,
					Job::Midwife => StaffRole::Midwife,
				},
			})
			.expect("JSON")
		})
		.collect();
	participants["clients"] = CLIENTS
		.into_iter()
		.map(|client| {
			to_value(GenesisClient {
				account: account(client),
				registered_by: account(PROVIDERS[0]),
				age_class: AgeClass::Adult,
			})
			.expect("JSON")
		})
		.collect();
	patch["careLog"] = json!({
		"activities": [[1, 15]],
		"retentionTerm": limits::RETENTION * chain::DAY,
	});
	patch
}

/// The first rows of the tables.
fn tables() -> Vec<(NationalTable, Vec<(i64, u128)>)> {
	let today = NOW / chain::DAY;
	let long_ago = today - 400;
	let ceilings = Service::ALL
		.map(Service::ceiling)
		.into_iter()
		.map(|table| (table, vec![(long_ago, limits::CEILING)]));
	let values = [
		(NationalTable::GranularityMinutes, limits::GRANULE),
		(NationalTable::MinMinutes, limits::LEAST),
		(NationalTable::MaxMinutes, limits::MOST),
		(NationalTable::LastDay, limits::LAST_DAY),
		(NationalTable::LastDayExtended, limits::LAST_EXTENDED),
		(NationalTable::HospitalDayBreast, limits::BREAST),
		(NationalTable::HospitalDayFormula, limits::FORMULA),
		(NationalTable::ClaimWindowDays, limits::WINDOW),
	];
	let values = values.map(|(table, value)| (table, vec![(long_ago, value as u128)]));
	let mut all: Vec<_> = ceilings.chain(values).collect();
	all.push((
		NationalTable::OwnContributionPerHour,
		vec![(long_ago, 480), (today - 1, 570)],
	));
	all.push((
		NationalTable::OwnContributionPerDay,
		vec![(long_ago, 2_150)],
	));
	all.push((NationalTable::InstitutionDayLimit, vec![(long_ago, 15_200)]));
	all.sort_by_key(|(table, _)| *table);
	all.dedup_by_key(|(table, _)| *table);
	all
}

fn set_up() {
	System::set_block_number(1);
	pallet_timestamp::Now::<Runtime>::put(NOW as u64 * 60_000);
	for (table, values) in tables() {
		let values = values.into_iter().map(|(from, value)| TableRow {
			valid_from: date(from),
			value,
		});
		let rows = BoundedVec::truncate_from(values.collect());
		let call: RuntimeCall = pallet_settlement::Call::install_table { table, rows }.into();
		assert_ok!(call.dispatch(motion()));
	}
	let terms: RuntimeCall = pallet_maternity::Call::set_terms {
		expiry_days: limits::EXPIRY as u16,
		retention_days: limits::RETENTION as u16,
	}
	.into();
	assert_ok!(terms.dispatch(motion()));
	let begun = chain::Chain::new(NOW);
	for (number, ((payer, provider), insurer_collects)) in (0..).zip(Money::first_contracts()) {
		let (_, prices, _) = begun.money.contract(payer, provider).expect("has one");
		let offer: RuntimeCall = pallet_settlement::Call::offer_contract {
			provider: account(provider),
			collection: match insurer_collects {
				true => Collection::Insurer,
				false => Collection::Provider,
			},
			prices: rows(&prices),
		}
		.into();
		assert_ok!(offer.dispatch(RuntimeOrigin::signed(account(payer))));
		let accept: RuntimeCall = pallet_settlement::Call::accept_contract {
			payer: account(payer),
			offer: number,
		}
		.into();
		assert_ok!(accept.dispatch(RuntimeOrigin::signed(account(provider))));
	}
	// all services of the model are known to the chain
	assert_eq!(chain::Service::ALL.map(service), Service::ALL);
	System::reset_events();
}

/// A chain on which nothing has happened yet.
pub fn world() -> sp_io::TestExternalities {
	let mut ext = sp_io::TestExternalities::new_empty();
	ext.execute_with(|| {
		let mut full = to_value(RuntimeGenesisConfig::default()).expect("JSON");
		merge(&mut full, patch());
		let config = full.to_string().into_bytes();
		frame_support::genesis_builder_helper::build_state::<RuntimeGenesisConfig>(config)
			.expect("a valid genesis");
		set_up();
	});
	ext.commit_all().expect("nothing is open");
	ext
}
