//! The practice trial on the chain: its public data set and our own, played through `Executive` with one key for
//! each person and organisation, give exactly the expected results.

use crate::{
	calls::{metadata, variants},
	common::*,
};
use codec::Encode;
use frame_support::{assert_ok, traits::Hooks, weights::Weight, BoundedVec};
use pallet_maternity::{IndicationReason, RateClass, RejectReason, Visit};
use pallet_participants::Refusal;
use pallet_settlement::{Collection, PriceRow, TableRow};
use serde_json::{json, Map, Value};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use std::{collections::BTreeMap, path::Path};
use zorgketen_model::{Action, DataSet};
use zorgketen_primitives::{
	AgeClass, DataCategory, Domain, NationalTable, OrganisationKind, Purpose, Service, StaffRole,
};
use zorgketen_runtime::*;

/// The key of somebody of the data set.
fn path(id: &str) -> String {
	format!("//trial//{id}")
}

fn of(id: &str) -> AccountId {
	account(&path(id))
}

/// The case of a family: random to everyone who does not know the run's seed.
fn case(family: &str) -> H256 {
	sp_io::hashing::blake2_256(&(b"case", family).encode()).into()
}

/// Signs and applies; the outer error is the gate's.
fn submit(path: &str, call: impl Into<RuntimeCall>) -> Result<DispatchResult, Refusal> {
	apply_as(path, call).map_err(|error| refusal(error).unwrap_or_else(|| panic!("{error:?}")))
}

/// The same, and expects success.
fn must(path: &str, call: impl Into<RuntimeCall>) {
	let call = call.into();
	assert_ok!(submit(path, call.clone()).unwrap_or_else(|e| panic!("{e:?}: {call:?}")));
}

fn bounded<T: Clone, S: frame_support::traits::Get<u32>>(items: Vec<T>) -> BoundedVec<T, S> {
	items.try_into().unwrap_or_else(|_| panic!("too many"))
}

fn kind(name: &str) -> OrganisationKind {
	OrganisationKind::ALL
		.into_iter()
		.find(|kind| words(&format!("{kind:?}"), '_') == name)
		.expect("a kind")
}

fn role(name: &str) -> StaffRole {
	StaffRole::ALL
		.into_iter()
		.find(|role| words(&format!("{role:?}"), '_') == name)
		.expect("a role")
}

fn service(name: &str) -> Service {
	Service::ALL
		.into_iter()
		.find(|service| words(&format!("{service:?}"), '_') == name)
		.expect("a service")
}

fn table(name: &str) -> NationalTable {
	(0u8..=u8::MAX)
		.map_while(|index| codec::Decode::decode(&mut &[index][..]).ok())
		.find(|table: &NationalTable| words(&format!("{table:?}"), '_') == name)
		.expect("a table")
}

fn date(day: zorgketen_model::Date) -> u16 {
	let epoch = zorgketen_model::date::parse("1970-01-01").expect("a date");
	(day - epoch).num_days() as u16
}

/// Admissions, tables, staff, contracts and clients.
fn set_up(data: &DataSet) {
	let mut calls: Vec<RuntimeCall> = Vec::new();
	for organisation in data.organisations.values() {
		calls.push(
			pallet_participants::Call::admit {
				account: of(&organisation.id),
				kind: kind(&organisation.kind),
				code: bounded(organisation.code.clone().into_bytes()),
				name: bounded(organisation.id.clone().into_bytes()),
				registrars: bounded(vec![]),
			}
			.into(),
		);
	}
	for (name, rows) in &data.national {
		let rows: Vec<_> = rows
			.iter()
			.map(|(from, value)| TableRow {
				valid_from: date(*from),
				value: *value,
			})
			.collect();
		calls.push(
			pallet_settlement::Call::install_table {
				table: table(name),
				rows: bounded(rows),
			}
			.into(),
		);
	}
	for some in calls.chunks(4) {
		assert_ok!(carry(
			&THREE,
			pallet_utility::Call::batch_all {
				calls: some.to_vec(),
			}
		));
	}
	let version = Participants::api_charter().expect("a charter").version;
	for id in data.organisations.keys() {
		must(
			&path(id),
			pallet_participants::Call::accept_charter { version },
		);
	}
	for (id, staff) in &data.staff {
		must(
			&path(&staff.organisation),
			pallet_participants::Call::enrol {
				account: of(id),
				role: role(&staff.role),
			},
		);
	}
	for ((insurer, provider), collection) in &data.contracts {
		let mut prices: Vec<_> = data
			.prices
			.iter()
			.filter(|((i, p, _), _)| i == insurer && p == provider)
			.flat_map(|((_, _, name), rows)| {
				rows.iter().map(move |(from, cents)| PriceRow {
					service: service(name),
					valid_from: date(*from),
					cents: *cents,
				})
			})
			.collect();
		prices.sort_by_key(|row| (row.service, row.valid_from));
		must(
			&path(insurer),
			pallet_settlement::Call::offer_contract {
				provider: of(provider),
				collection: match collection.as_str() {
					"provider" => Collection::Provider,
					_ => Collection::Insurer,
				},
				prices: bounded(prices),
			},
		);
		let offer = pallet_settlement::Offers::<Runtime>::get(of(insurer), of(provider))
			.expect("the offer stands")
			.number;
		must(
			&path(provider),
			pallet_settlement::Call::accept_contract {
				payer: of(insurer),
				offer,
			},
		);
	}
	for family in data.families.values() {
		let intaker = data
			.staff
			.iter()
			.find(|(_, s)| s.organisation == family.provider && s.role == "intaker")
			.expect("an intaker")
			.0;
		must(
			&path(intaker),
			pallet_participants::Call::register_client {
				account: of(&family.id),
				age_class: AgeClass::Adult,
			},
		);
	}
}

fn agent(data: &DataSet) -> String {
	let agent = data
		.organisations
		.values()
		.find(|organisation| organisation.kind == "settlement_agent")
		.expect("an agent");
	path(&agent.id)
}

fn fund(data: &DataSet, round: u64) {
	for (index, (_, insurer, cents)) in data
		.funding
		.iter()
		.filter(|(r, ..)| *r == round)
		.enumerate()
	{
		must(
			&agent(data),
			pallet_settlement::Call::issue {
				payer: of(insurer),
				amount: *cents,
				reference: sp_io::hashing::blake2_256(&(round, index as u32).encode()).into(),
			},
		);
	}
}

/// The call of an action.
fn call(data: &DataSet, action: &Action, ids: &BTreeMap<String, u32>) -> RuntimeCall {
	use pallet_maternity::Call as Maternity;
	let family = &data.families[&action.family];
	let case = case(&action.family);
	let arg = |name: &str| {
		action
			.args
			.get(name)
			.map(String::as_str)
			.unwrap_or_default()
	};
	let number = |name: &str| arg(name).parse::<u32>().expect("a number");
	// an entry that was refused has no number on the chain
	let entry = |name: &str| ids.get(name).copied().unwrap_or(u32::MAX);
	let visit = || {
		let (hours, minutes) = arg("start").split_once(':').expect("a time");
		Visit {
			service: service(arg("service")),
			day: number("day") as u16,
			start: hours.parse::<u16>().expect("hours") * 60
				+ minutes.parse::<u16>().expect("minutes"),
			minutes: number("minutes"),
		}
	};
	let on = || date(zorgketen_model::date::parse(arg("date")).expect("a date"));
	match action.name.as_str() {
		"register" => Maternity::register {
			case,
			client: of(&family.id),
			insurer: of(&family.insurer),
			midwife_practice: of(&family.practice),
			rate_class: match family.rate_class.as_str() {
				"breast" => RateClass::Breast,
				_ => RateClass::Formula,
			},
		}
		.into(),
		"grant" => pallet_consent::Call::grant {
			grantee: pallet_consent::Grantee::Organisation(of(arg("grantee"))),
			data: match arg("data") {
				"hours_record" => DataCategory::HoursRecord,
				"care_log" => DataCategory::CareLog,
				_ => DataCategory::CareContent,
			},
			domain: Domain::Zvw,
			purpose: Purpose::Care,
			write: false,
			from: None,
			until: None,
		}
		.into(),
		"charge" => Maternity::charge {
			case,
			service: service(arg("service")),
			date: on(),
		}
		.into(),
		"approve" => Maternity::approve {
			case,
			entries: bounded(arg("entries").split('|').map(entry).collect()),
		}
		.into(),
		"reject" => Maternity::reject {
			case,
			entry: entry(arg("entry")),
			reason: match arg("reason") {
				"wrong_minutes" => RejectReason::WrongMinutes,
				_ => RejectReason::NotDelivered,
			},
		}
		.into(),
		"indicate" => Maternity::indicate {
			case,
			minutes: number("minutes"),
		}
		.into(),
		"birth" => Maternity::birth { case, date: on() }.into(),
		"hospital" => Maternity::hospital {
			case,
			days: number("days") as u16,
		}
		.into(),
		"reindicate" => Maternity::reindicate {
			case,
			minutes: number("minutes"),
			reason: IndicationReason::Medical,
		}
		.into(),
		"visit" => Maternity::log_visits {
			case,
			visits: bounded(vec![visit()]),
		}
		.into(),
		"correct" => Maternity::correct {
			case,
			entry: entry(arg("entry")),
			visit: visit(),
		}
		.into(),
		"withdraw" => Maternity::withdraw {
			case,
			entry: entry(arg("entry")),
		}
		.into(),
		"extend" => Maternity::extend {
			case,
			until_day: number("until_day") as u16,
		}
		.into(),
		"acknowledge_extension" => Maternity::acknowledge_extension { case }.into(),
		"close" => Maternity::close { case }.into(),
		"sign_off" => Maternity::sign_off { case }.into(),
		other => panic!("an unknown action: {other}"),
	}
}

/// The name of an error, as the metadata has it.
fn name(error: DispatchError) -> String {
	let DispatchError::Module(module) = error else {
		return format!("{error:?}");
	};
	let metadata = metadata();
	let pallet = metadata
		.pallets
		.iter()
		.find(|pallet| pallet.index == module.index)
		.expect("a pallet");
	let errors = pallet.error.as_ref().expect("it has errors").ty.id;
	variants(&metadata.types, errors)
		.into_iter()
		.find(|(index, _)| *index == module.error[0])
		.expect("an error")
		.1
}

/// How an action ends, by the name that a client of the chain shows.
fn play(data: &DataSet, action: &Action, ids: &mut BTreeMap<String, u32>) -> String {
	let outcome = match submit(&path(&action.actor), call(data, action, ids)) {
		Err(Refusal::NotTheClient) => "NotTheClient".into(),
		Err(Refusal::RoleMayNot) => "NotAuthorized".into(),
		Err(refusal) => format!("{refusal:?}"),
		Ok(Err(error)) => name(error),
		Ok(Ok(())) => "ok".into(),
	};
	let made = match action.name.as_str() {
		"charge" | "visit" => "entry",
		"correct" => "replaced_by",
		_ => return outcome,
	};
	if outcome == "ok" {
		let last = Maternity::entries(case(&action.family), 0, u32::MAX)
			.into_iter()
			.map(|entry| entry.id)
			.max()
			.expect("it was just made");
		ids.insert(action.args[made].clone(), last);
	}
	outcome
}

/// The result in the shape of `expected.json`.
fn result(data: &DataSet, outcomes: &BTreeMap<String, u64>) -> Value {
	let mut families = Map::new();
	for id in data.families.keys() {
		let summary = Maternity::case_summary(case(id)).expect("a case");
		families.insert(
			id.clone(),
			json!({
				"state": words(&format!("{:?}", summary.state), '_'),
				"indicated": summary.indicated,
				"approved": summary.approved,
				"pending": summary.pending,
				"remaining": summary.remaining,
				"partus_approved": summary.partus_approved,
				"gross": summary.gross as u64,
				"own_contribution": summary.own_contribution as u64,
				"paid": summary.paid as u64,
			}),
		);
	}
	let (mut providers, mut insurers) = (Map::new(), Map::new());
	for organisation in data.organisations.values() {
		let who = of(&organisation.id);
		match organisation.kind.as_str() {
			"maternity_provider" => {
				let position = Settlement::provider_position(&who);
				providers.insert(
					organisation.id.clone(),
					json!({
						"paid": position.paid as u64,
						"paid_out": position.paid_out as u64,
						"balance": position.balance as u64,
					}),
				);
			}
			"insurer" => {
				let position = Settlement::insurer_position(&who);
				insurers.insert(
					organisation.id.clone(),
					json!({
						"deposited": position.deposited as u64,
						"paid": position.paid as u64,
						"balance": position.balance as u64,
					}),
				);
			}
			_ => {}
		}
	}
	let refused: Map<_, _> = outcomes
		.iter()
		.filter(|(outcome, _)| *outcome != "ok")
		.map(|(outcome, count)| (outcome.clone(), json!(count)))
		.collect();
	json!({
		"families": families,
		"providers": providers,
		"insurers": insurers,
		"actions": { "ok": outcomes["ok"], "refused": refused },
		"total_issuance": Balances::total_issuance() as u64,
	})
}

/// What the end of a block does: it pays claims that wait as far as there is money.
fn end_of_block() {
	Settlement::on_idle(System::block_number(), Weight::MAX);
}

/// Plays the data set of a folder under `apps/trial`, and compares.
fn gives_its_expected_result(folder: &str) {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
		.join("../apps/trial")
		.join(folder);
	let data = DataSet::read(&folder).expect("a data set");
	let expected = std::fs::read(folder.join("expected.json")).expect("a file");
	let expected: Value = serde_json::from_slice(&expected).expect("JSON");
	chain(|| {
		set_up(&data);
		fund(&data, 1);
		let mut ids = BTreeMap::new();
		let mut outcomes = BTreeMap::new();
		let mut surprises = Vec::new();
		for action in &data.actions {
			let outcome = play(&data, action, &mut ids);
			end_of_block();
			if outcome != action.expect {
				surprises.push(format!("{outcome}: {action:?}"));
			}
			*outcomes.entry(outcome).or_default() += 1;
		}
		assert_eq!(surprises, Vec::<String>::new());
		fund(&data, 2);
		end_of_block();
		for (provider, cents) in &data.payouts {
			must(
				&path(provider),
				pallet_settlement::Call::request_payout { amount: *cents },
			);
			let payout = Settlement::payouts(&of(provider))
				.last()
				.expect("it was just requested")
				.payout;
			must(
				&agent(&data),
				pallet_settlement::Call::confirm_payout {
					payout,
					reference: H256::repeat_byte(payout as u8 + 1),
				},
			);
		}
		let result = result(&data, &outcomes);
		for (part, wanted) in expected.as_object().expect("an object") {
			assert_eq!(&result[part], wanted, "{part}");
		}
	});
}

#[test]
fn the_practice_trial_gives_its_expected_result() {
	gives_its_expected_result("data");
}

#[test]
fn several_insurers_give_the_expected_result() {
	gives_its_expected_result("sets/insurers");
}

#[test]
fn too_little_money_gives_the_expected_result() {
	gives_its_expected_result("sets/shortage");
}
