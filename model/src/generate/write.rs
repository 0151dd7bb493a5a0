//! A set as the texts of its files.

use super::{
	parties::{Agreement, Deposit, Plan, Set},
	random::Random,
	story::{carer_id, events, family_id, Event},
	Files,
};
use crate::{
	date,
	rules::{Insurer, Provider},
	DataSet, Model,
};
use std::{fmt::Display, path::Path};

/// All of them, with amounts that follow from what happens.
pub fn files(set: &Set) -> Files {
	let mut files = Files::new();
	files.insert("organisations.csv", organisations(set));
	files.insert("staff.csv", staff(set));
	files.insert("families.csv", families(set));
	files.insert("national.csv", national());
	files.insert("contracts.csv", contracts(set));
	files.insert("prices.csv", prices(set));
	files.insert("actions.csv", actions(set));
	files.insert("payouts.csv", csv("provider,cents", [[""; 2]; 0]));

	files.insert("funding.csv", csv("round,insurer,cents", plenty(set)));
	let needs = amounts(&files, |model| {
		let need = |(id, insurer): (&String, &Insurer)| (id.clone(), insurer.paid + model.held(id));
		model.insurers.iter().map(need).collect()
	});
	files.insert("funding.csv", funding(set, &needs));

	let paid = amounts(&files, |model| {
		let third = |(id, provider): (&String, &Provider)| (id.clone(), provider.paid / 3);
		model.providers.iter().map(third).collect()
	});
	let payouts = paid
		.iter()
		.map(|(id, cents)| [id.clone(), cents.to_string()]);
	files.insert("payouts.csv", csv("provider,cents", payouts));
	files
}

type Amounts = Vec<(String, u128)>;

/// What comes out of the files in the end, on the first day on which nothing in them lies ahead.
fn amounts(files: &Files, of: impl Fn(&Model) -> Amounts) -> Amounts {
	let read = |file: &Path| {
		let name = file.to_string_lossy();
		Ok(files.get(name.as_ref()).cloned().unwrap_or_default())
	};
	let data = DataSet::from_files(Path::new(""), read).expect("what is written here can be read");
	let day = date::parse("2026-06-01").expect("a date");
	let mut model = Model::new(&data, day);
	model.fund(1);
	for action in &data.actions {
		// refusals belong to the play
		let _ = model.apply(action);
	}
	model.fund(2);
	of(&model)
}

fn csv<Field: Display, const N: usize>(
	head: &str,
	rows: impl IntoIterator<Item = [Field; N]>,
) -> String {
	let mut text = format!("{head}\n");
	for row in rows {
		let row: Vec<_> = row.iter().map(ToString::to_string).collect();
		text.push_str(&row.join(","));
		text.push('\n');
	}
	text
}

fn organisations(set: &Set) -> String {
	let rows = set.organisations.iter();
	csv(
		"org,kind,code,name",
		rows.map(|party| [party.id, party.kind, party.code, party.name]),
	)
}

fn staff(set: &Set) -> String {
	let mut rows = Vec::new();
	for party in &set.organisations {
		let roles: &[_] = match party.kind {
			"maternity_provider" => &[("intake", "intaker"), ("office", "claims_officer")],
			"insurer" => &[("office", "claims_officer")],
			"midwife_practice" => &[("midwife", "midwife")],
			_ => &[],
		};
		for (desk, role) in roles {
			rows.push([
				format!("{}-{desk}", party.id),
				party.id.into(),
				(*role).into(),
			]);
		}
		let own = set.families.iter().filter(|plan| plan.provider == party.id);
		let carers = own.map(|plan| plan.carer + 1).max().unwrap_or(0);
		for place in 0..carers {
			rows.push([
				carer_id(party.id, place),
				party.id.into(),
				"carer".to_string(),
			]);
		}
	}
	csv("staff,org,role", rows)
}

fn families(set: &Set) -> String {
	let row = |(place, plan): (usize, &Plan)| {
		[
			family_id(place),
			plan.provider.into(),
			plan.insurer.into(),
			plan.practice.into(),
			plan.rate_class.into(),
		]
	};
	let rows = set.families.iter().enumerate().map(row);
	csv("family,provider,insurer,midwife_practice,rate_class", rows)
}

/// The same tables as those of the public data set.
fn national() -> String {
	let rows = [
		["own_contribution_per_hour", "2025-01-01", "540"],
		["own_contribution_per_hour", "2026-01-01", "570"],
		["ceiling_hour", "2025-01-01", "6600"],
		["ceiling_hour", "2026-01-01", "6850"],
		["ceiling_partus_hour", "2025-01-01", "6600"],
		["ceiling_partus_hour", "2026-01-01", "6850"],
		["ceiling_registration", "2025-01-01", "1700"],
		["ceiling_intake_home", "2025-01-01", "11200"],
		["ceiling_intake_phone", "2025-01-01", "4800"],
		["ceiling_partus_surcharge", "2025-01-01", "7700"],
		["min_minutes", "2025-01-01", "1440"],
		["max_minutes", "2025-01-01", "4800"],
		["hospital_day_breast", "2025-01-01", "360"],
		["hospital_day_formula", "2025-01-01", "330"],
		["last_day", "2025-01-01", "10"],
		["last_day_extended", "2025-01-01", "42"],
		["granularity_minutes", "2025-01-01", "5"],
		["claim_window_days", "2025-01-01", "1825"],
	];
	csv("table,valid_from,value", rows)
}

fn contracts(set: &Set) -> String {
	let row = |it: &Agreement| [it.insurer, it.provider, it.collection];
	csv("insurer,provider,collection", set.contracts.iter().map(row))
}

fn prices(set: &Set) -> String {
	let mut rows = Vec::new();
	for contract in &set.contracts {
		let [before, after] = contract.hour;
		for (service, from, cents) in [
			("hour", "2025-01-01", before),
			("hour", "2026-01-01", after),
			("partus_hour", "2025-01-01", before),
			("partus_hour", "2026-01-01", after),
			("registration", "2025-01-01", 1_560),
			("intake_home", "2025-01-01", 10_444),
			("intake_phone", "2025-01-01", 4_421),
			("partus_surcharge", "2025-01-01", 7_233),
		] {
			rows.push([
				contract.insurer.to_string(),
				contract.provider.into(),
				service.into(),
				from.into(),
				cents.to_string(),
			]);
		}
	}
	csv("insurer,provider,service,valid_from,cents", rows)
}

/// In the order in which it happened.
fn actions(set: &Set) -> String {
	let mut random = Random::new(set.seed);
	let mut all: Vec<Event> = Vec::new();
	for (place, plan) in set.families.iter().enumerate() {
		all.extend(events(place, plan, &mut random));
	}
	// what happens at the same minute keeps the order of the families
	all.sort_by_key(|event| event.at);
	let row = |(place, event): (usize, Event)| {
		[
			(place + 1).to_string(),
			event.family,
			event.actor,
			event.name.into(),
			event.args,
			event.expect.into(),
		]
	};
	let rows = all.into_iter().enumerate().map(row);
	csv("seq,family,actor,action,args,expect", rows)
}

/// More than any family can need, to see what they need.
fn plenty(set: &Set) -> Vec<[String; 3]> {
	let row = |deposit: &Deposit| ["1".into(), deposit.insurer.into(), "1000000000".into()];
	set.funding.iter().map(row).collect()
}

fn funding(set: &Set, needs: &Amounts) -> String {
	let row = |deposit: &Deposit| {
		let need = needs
			.iter()
			.find(|(insurer, _)| insurer == deposit.insurer)
			.map_or(0, |(_, need)| *need);
		[
			deposit.round.to_string(),
			deposit.insurer.into(),
			(need * deposit.percent / 100).to_string(),
		]
	};
	csv("round,insurer,cents", set.funding.iter().map(row))
}
