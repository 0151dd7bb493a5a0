//! The trial: every action of the data set ends as its `expect` column says, and every family as
//! `expected.json` says.

use crate::{mock::*, types::*, Error, Event};
use frame_support::assert_ok;
use sp_runtime::DispatchError;
use std::{collections::BTreeMap, fs, path::PathBuf};
use zorgketen_primitives::{
	time::{Date, DAY},
	DossierId, NationalTable, OrganisationKind, Service, StaffRole,
};

type Row = BTreeMap<String, String>;

fn read(name: &str) -> String {
	let path: PathBuf = [
		env!("CARGO_MANIFEST_DIR"),
		"..",
		"..",
		"apps",
		"trial",
		"data",
		name,
	]
	.iter()
	.collect();
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn csv(name: &str) -> Vec<Row> {
	let text = read(name);
	let mut lines = text.lines();
	let header: Vec<_> = lines.next().expect("has a header").split(',').collect();
	lines
		.map(|line| {
			let fields: Vec<_> = line.split(',').collect();
			assert_eq!(fields.len(), header.len(), "{line}");
			header
				.iter()
				.zip(fields)
				.map(|(name, field)| (name.to_string(), field.to_string()))
				.collect()
		})
		.collect()
}

/// `2026-01-31` as days since the Unix epoch.
fn date(text: &str) -> Date {
	let parts: Vec<i64> = text
		.split('-')
		.map(|part| part.parse().expect("a number"))
		.collect();
	let [year, month, day] = parts[..] else {
		panic!("not a date: {text}")
	};
	// years begin in March, so that the leap day is the last of a year
	let (year, month) = if month > 2 {
		(year, month - 3)
	} else {
		(year - 1, month + 9)
	};
	let days = 365 * year + year / 4 - year / 100 + year / 400;
	let days = days + (153 * month + 2) / 5 + day - 1 - 719_468;
	days.try_into().expect("fits")
}

fn clock(text: &str) -> u16 {
	let (hours, minutes) = text.split_once(':').expect("a time");
	hours.parse::<u16>().expect("hours") * 60 + minutes.parse::<u16>().expect("minutes")
}

fn service(text: &str) -> Service {
	match text {
		"hour" => Service::Hour,
		"partus_hour" => Service::PartusHour,
		"registration" => Service::Registration,
		"intake_home" => Service::IntakeHome,
		"intake_phone" => Service::IntakePhone,
		"partus_surcharge" => Service::PartusSurcharge,
		_ => panic!("no such service: {text}"),
	}
}

fn table(text: &str) -> NationalTable {
	match text {
		"own_contribution_per_hour" => NationalTable::OwnContributionPerHour,
		"min_minutes" => NationalTable::MinMinutes,
		"max_minutes" => NationalTable::MaxMinutes,
		"hospital_day_breast" => NationalTable::HospitalDayBreast,
		"hospital_day_formula" => NationalTable::HospitalDayFormula,
		"last_day" => NationalTable::LastDay,
		"last_day_extended" => NationalTable::LastDayExtended,
		"granularity_minutes" => NationalTable::GranularityMinutes,
		"claim_window_days" => NationalTable::ClaimWindowDays,
		_ => service(text.strip_prefix("ceiling_").expect("a table")).ceiling(),
	}
}

fn kind(text: &str) -> OrganisationKind {
	match text {
		"insurer" => OrganisationKind::Insurer,
		"maternity_provider" => OrganisationKind::MaternityProvider,
		"midwife_practice" => OrganisationKind::MidwifePractice,
		"settlement_agent" => OrganisationKind::SettlementAgent,
		"supervisor" => OrganisationKind::Supervisor,
		_ => panic!("no such kind: {text}"),
	}
}

fn staff_role(text: &str) -> StaffRole {
	match text {
		"intaker" => StaffRole::Intaker,
		"carer" => StaffRole::Carer,
		"claims_officer" => StaffRole::ClaimsOfficer,
		"midwife" => StaffRole::Midwife,
		_ => panic!("no such role: {text}"),
	}
}

/// Everybody of the data set, each with an account.
struct Trial {
	accounts: BTreeMap<String, AccountId>,
	families: BTreeMap<String, Row>,
	/// The numbers that the data set's entries got, or would have got.
	entries: BTreeMap<String, EntryId>,
}

impl Trial {
	/// Tables, organisations, staff, clients, contracts and prices.
	fn new() -> Self {
		let mut trial = Self {
			accounts: BTreeMap::new(),
			families: BTreeMap::new(),
			entries: BTreeMap::new(),
		};
		for row in csv("national.csv") {
			let value = row["value"].parse().expect("a number");
			Tables::mutate(|tables| {
				tables
					.entry(table(&row["table"]))
					.or_default()
					.push((date(&row["valid_from"]), value))
			});
		}
		for row in csv("organisations.csv") {
			add_organisation(trial.account(&row["org"]), kind(&row["kind"]));
		}
		for row in csv("staff.csv") {
			let (who, org) = (trial.account(&row["staff"]), trial.account(&row["org"]));
			add_staff(who, org, staff_role(&row["role"]));
		}
		for row in csv("contracts.csv") {
			let (insurer, provider) = (
				trial.account(&row["insurer"]),
				trial.account(&row["provider"]),
			);
			Contracts::mutate(|contracts| {
				contracts.insert((insurer, provider), row["collection"] == "provider")
			});
		}
		for row in csv("prices.csv") {
			let line = (
				trial.account(&row["insurer"]),
				trial.account(&row["provider"]),
				service(&row["service"]),
			);
			let cents = row["cents"].parse().expect("a number");
			Prices::mutate(|prices| {
				prices
					.entry(line)
					.or_default()
					.push((date(&row["valid_from"]), cents))
			});
		}
		for row in csv("families.csv") {
			add_client(trial.account(&row["family"]));
			trial.families.insert(row["family"].clone(), row);
		}
		trial
	}

	fn account(&mut self, name: &str) -> AccountId {
		let next = self.accounts.len() as AccountId + 1;
		*self.accounts.entry(name.into()).or_insert(next)
	}

	fn case(&mut self, family: &str) -> DossierId {
		DossierId::from_low_u64_be(self.account(family))
	}

	/// Plays an action as the chain would get it.
	fn play(&mut self, row: &Row) -> Result<(), DispatchError> {
		let family = self.families[&row["family"]].clone();
		let case = self.case(&row["family"]);
		let who = signed(self.account(&row["actor"]));
		let args: BTreeMap<&str, &str> = row["args"]
			.split(';')
			.filter_map(|pair| pair.split_once('='))
			.collect();
		let number = |name: &str| args[name].parse::<u32>().expect("a number");
		let day = |name: &str| args[name].parse::<u16>().expect("a number");
		let visit = || Visit {
			service: service(args["service"]),
			day: day("day"),
			start: clock(args["start"]),
			minutes: number("minutes"),
		};
		// clients predict the number of what they log
		let next = crate::Cases::<Test>::get(case).map_or(0, |case| case.next_entry());
		match row["action"].as_str() {
			"register" => {
				let rate_class = match family["rate_class"].as_str() {
					"breast" => RateClass::Breast,
					_ => RateClass::Formula,
				};
				let client = self.account(&row["family"]);
				let insurer = self.account(&family["insurer"]);
				let practice = self.account(&family["midwife_practice"]);
				Maternity::register(who, case, client, insurer, practice, rate_class)
			}
			"indicate" => Maternity::indicate(who, case, number("minutes")),
			"birth" => Maternity::birth(who, case, date(args["date"])),
			"hospital" => Maternity::hospital(who, case, day("days")),
			"reindicate" => {
				assert_eq!(args["reason"], "medical");
				let reason = IndicationReason::Medical;
				Maternity::reindicate(who, case, number("minutes"), reason)
			}
			"visit" => {
				self.entries.insert(args["entry"].into(), next);
				Maternity::log_visits(who, case, batch(&[visit()]))
			}
			"correct" => {
				self.entries.insert(args["replaced_by"].into(), next);
				Maternity::correct(who, case, self.entries[args["entry"]], visit())
			}
			"withdraw" => Maternity::withdraw(who, case, self.entries[args["entry"]]),
			"charge" => {
				self.entries.insert(args["entry"].into(), next);
				Maternity::charge(who, case, service(args["service"]), date(args["date"]))
			}
			"approve" => {
				let entries: Vec<_> = args["entries"]
					.split('|')
					.map(|entry| self.entries[entry])
					.collect();
				Maternity::approve(who, case, batch(&entries))
			}
			"reject" => {
				let reason = match args["reason"] {
					"not_delivered" => RejectReason::NotDelivered,
					"wrong_minutes" => RejectReason::WrongMinutes,
					reason => panic!("no such reason: {reason}"),
				};
				Maternity::reject(who, case, self.entries[args["entry"]], reason)
			}
			"extend" => Maternity::extend(who, case, day("until_day")),
			"acknowledge_extension" => Maternity::acknowledge_extension(who, case),
			"close" => Maternity::close(who, case),
			"sign_off" => Maternity::sign_off(who, case),
			action => panic!("no such action: {action}"),
		}
	}
}

/// The name of this pallet's error, or of the chain's.
fn name(error: DispatchError) -> String {
	match error {
		DispatchError::Module(error) => error.message.expect("has a name").into(),
		other => format!("{other:?}"),
	}
}

/// The families of `expected.json`: name to field to value, as text.
fn expected_families() -> BTreeMap<String, BTreeMap<String, String>> {
	let text = read("expected.json");
	let (_, families) = text.split_once("\"families\": {").expect("has families");
	let mut expected = BTreeMap::<String, BTreeMap<String, String>>::new();
	let mut family = None;
	for line in families
		.lines()
		.map(|line| line.trim().trim_end_matches(','))
	{
		match line.split_once(": ") {
			Some((name, "{")) if name.starts_with("\"F") => {
				family = Some(name.trim_matches('"').to_string());
			}
			Some((_, "{")) => break,
			Some((field, value)) => {
				let family = family.clone().expect("within a family");
				expected.entry(family).or_default().insert(
					field.trim_matches('"').into(),
					value.trim_matches('"').into(),
				);
			}
			None => {}
		}
	}
	expected
}

fn state(state: CaseState) -> &'static str {
	match state {
		CaseState::Registered => "registered",
		CaseState::Indicated => "indicated",
		CaseState::InCare => "in_care",
		CaseState::Closing => "closing",
		CaseState::Settled => "settled",
		CaseState::Cancelled => "cancelled",
		CaseState::Transferred => "transferred",
	}
}

#[test]
fn dates_are_those_of_the_calendar() {
	assert_eq!(date("1970-01-01"), 0);
	assert_eq!(date("2024-02-29"), 19_782);
	assert_eq!(date("2026-03-10"), TODAY);
}

#[test]
fn every_action_ends_as_expected_and_every_family_too() {
	run_empty(|| {
		Clock::set(u32::from(date("2026-11-22")) * DAY + DAY / 2);
		let mut trial = Trial::new();
		let actions = csv("actions.csv");
		assert_eq!(actions.len(), 1_011);
		// who reads is the consent pallet's matter
		for row in actions.iter().filter(|row| row["action"] != "grant") {
			let before = root();
			let outcome = trial.play(row);
			let got = outcome.map_or_else(name, |()| "ok".into());
			assert_eq!(got, row["expect"], "{row:?}");
			if got != "ok" {
				assert_eq!(root(), before, "a refused call changed the state: {row:?}");
			}
		}

		let expected = expected_families();
		assert_eq!(expected.len(), 33);
		for (family, expected) in expected {
			let case = trial.case(&family);
			let summary = Maternity::case_summary(case).expect("registered");
			let got: BTreeMap<String, String> = [
				("state", state(summary.state).to_string()),
				("indicated", summary.indicated.to_string()),
				("approved", summary.approved.to_string()),
				("pending", summary.pending.to_string()),
				("remaining", summary.remaining.to_string()),
				("partus_approved", summary.partus_approved.to_string()),
				("gross", summary.gross.to_string()),
				("own_contribution", summary.own_contribution.to_string()),
				("paid", summary.paid.to_string()),
			]
			.map(|(name, value)| (name.to_string(), value))
			.into();
			assert_eq!(got, expected, "{family}");
		}
	});
}

#[test]
fn no_carer_is_left_with_hours_when_all_cases_are_pruned() {
	run_empty(|| {
		Clock::set(u32::from(date("2026-11-22")) * DAY + DAY / 2);
		let mut trial = Trial::new();
		for row in csv("actions.csv")
			.iter()
			.filter(|row| row["action"] != "grant")
		{
			let _ = trial.play(row);
		}
		wait_days(Terms::default().retention_days);
		System::reset_events();
		let ended: Vec<_> = crate::Cases::<Test>::iter()
			.filter(|(_, case)| case.state == CaseState::Settled)
			.map(|(id, _)| id)
			.collect();
		assert_eq!(ended.len(), 31);
		for id in &ended {
			let summary = Maternity::case_summary(*id).expect("known");
			assert_ok!(Maternity::prune(signed(STRANGER), *id, MAX_ENTRIES));
			let after = Maternity::case_summary(*id).expect("known still");
			assert_eq!(after.parties, None);
			assert_eq!(
				crate::CaseSummary {
					parties: None,
					..summary
				},
				after
			);
		}
		assert_eq!(events().len(), 31);
		assert!(matches!(
			events()[0],
			Event::CasePruned {
				entries_left: 0,
				..
			}
		));
		// the two families that are in care still
		assert_eq!(crate::Cases::<Test>::iter().count(), 2);
		assert_eq!(crate::CarerHours::<Test>::iter_keys().count(), 2);
		let again = Maternity::prune(signed(STRANGER), ended[0], 1);
		assert_eq!(again, Err(Error::<Test>::UnknownCase.into()));
	});
}
