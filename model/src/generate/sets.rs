//! Our data sets: parties, contracts, families. All are made up.

use super::{
	parties::{Agreement, Deposit, Party, Plan, Set},
	story::Twist::{self, *},
};
use crate::Date;

/// The sets that there are, by the name of their folder under `apps/trial/sets`.
pub const NAMES: [&str; 2] = ["insurers", "shortage"];

pub(super) fn named(name: &str) -> Option<Set> {
	match name {
		"insurers" => Some(insurers()),
		"shortage" => Some(shortage()),
		_ => None,
	}
}

fn party(id: &'static str, kind: &'static str, code: &'static str, name: &'static str) -> Party {
	Party {
		id,
		kind,
		code,
		name,
	}
}

fn agreement(
	insurer: &'static str,
	provider: &'static str,
	collection: &'static str,
	hour: [u128; 2],
) -> Agreement {
	Agreement {
		insurer,
		provider,
		collection,
		hour,
	}
}

fn deposit(round: u64, insurer: &'static str, percent: u128) -> Deposit {
	Deposit {
		round,
		insurer,
		percent,
	}
}

/// Provider, insurer, practice and rate class; month and day of the birth in the winter of 2025; minutes, carer and twists.
type Line = ([&'static str; 4], (u32, u32), i64, usize, &'static [Twist]);

fn plans(lines: &[Line]) -> Vec<Plan> {
	let plan = |&(parties, (month, day), indicated, carer, twists): &Line| {
		let [provider, insurer, practice, rate_class] = parties;
		let year = if month >= 7 { 2025 } else { 2026 };
		Plan {
			provider,
			insurer,
			practice,
			rate_class,
			birth: Date::from_ymd_opt(year, month, day).expect("a date"),
			indicated,
			carer,
			twists,
		}
	};
	lines.iter().map(plan).collect()
}

/// Three insurers with enough money, of which one collects the own contribution itself, one leaves it to the providers,
/// and one does either; four providers.
#[rustfmt::skip] // a table is read by its lines
fn insurers() -> Set {
	const B: &str = "breast";
	const F: &str = "formula";
	Set {
		seed: 2_018,
		organisations: vec![
			party("I1", "insurer", "3401", "Zorgverzekeraar De Linde"),
			party("I2", "insurer", "3402", "Onderlinge Zorgkas Hoogland"),
			party("I3", "insurer", "3403", "Zorgfonds Aan Zee"),
			party("P1", "maternity_provider", "82019101", "Kraamzorg De Vlier"),
			party("P2", "maternity_provider", "82019102", "Kraamzorg Waterkant"),
			party("P3", "maternity_provider", "82019103", "Kraamzorg Zandpad"),
			party("P4", "maternity_provider", "82019104", "Kraamzorg Het Nest"),
			party("M1", "midwife_practice", "08017701", "Verloskundigen De Brug"),
			party("M2", "midwife_practice", "08017702", "Verloskundigen Lindelaan"),
			party("M3", "midwife_practice", "08017703", "Verloskundigen Duinrand"),
			party("S1", "settlement_agent", "90001001", "Betaalbank De Linde"),
			party("T1", "supervisor", "90001002", "Toezicht De Linde"),
		],
		contracts: vec![
			agreement("I1", "P1", "provider", [6_305, 6_518]),
			agreement("I1", "P2", "provider", [6_271, 6_483]),
			agreement("I1", "P4", "provider", [6_333, 6_547]),
			agreement("I2", "P1", "insurer", [6_288, 6_501]),
			agreement("I2", "P2", "insurer", [6_254, 6_466]),
			agreement("I2", "P3", "insurer", [6_317, 6_529]),
			agreement("I2", "P4", "insurer", [6_299, 6_511]),
			agreement("I3", "P1", "provider", [6_241, 6_452]),
			agreement("I3", "P3", "insurer", [6_263, 6_475]),
		],
		families: plans(&[
			(["P1", "I1", "M1", B], (11, 3), 2_700, 0, &[Partus, SecondIntake]),
			(["P2", "I1", "M2", B], (11, 7), 2_400, 0, &[Corrects, CarerApproves]),
			(["P1", "I2", "M1", F], (11, 12), 2_160, 1, &[OddMinutes, Stranger("P2-carer1")]),
			(["P2", "I2", "M3", B], (11, 20), 2_940, 1, &[Hospital(2), InsurerReads]),
			(["P3", "I2", "M2", F], (11, 27), 2_580, 0, &[Extends(15), LongAgo]),
			(["P4", "I2", "M3", B], (12, 2), 2_100, 0, &[OverBudget, TooEarly]),
			(["P1", "I3", "M2", B], (12, 9), 2_640, 0, &[Withdraws, BelowMinimum]),
			(["P3", "I3", "M3", F], (12, 16), 2_520, 1, &[Reindicates(2_880), TooFew]),
			// the year ends in the middle of their weeks, and with it prices and own contribution
			(["P4", "I1", "M1", B], (12, 28), 2_760, 1, &[Partus, Night, Twice]),
			(["P1", "I1", "M2", F], (12, 29), 2_220, 2, &[Corrects, InsurerReads]),
			(["P2", "I2", "M1", B], (12, 30), 2_460, 2, &[ExtendsAlone(13), ClosesTooSoon]),
			// one carer, two families in the same days
			(["P3", "I2", "M3", B], (1, 13), 2_400, 2, &[FutureBirth]),
			(["P3", "I3", "M3", F], (1, 13), 2_340, 2, &[Afternoons, DoubleBooked, Corrects]),
			(["P4", "I2", "M2", B], (1, 21), 2_880, 0, &[StaysOpen, Hospital(1)]),
		]),
		funding: vec![
			deposit(1, "I1", 140),
			deposit(1, "I2", 140),
			deposit(1, "I3", 125),
			deposit(2, "I3", 15),
		],
	}
}

/// Too little money in the first round. I1 brings the rest in the second, and all that waited is paid; I2 never brings
/// enough, so that who is paid depends on who came first; I3 has what it needs to the cent.
#[rustfmt::skip]
fn shortage() -> Set {
	const B: &str = "breast";
	const F: &str = "formula";
	Set {
		seed: 2_026,
		organisations: vec![
			party("I1", "insurer", "3501", "Zorgverzekeraar Merelhof"),
			party("I2", "insurer", "3502", "Zorgkas De Kleine Beurs"),
			party("I3", "insurer", "3503", "Zorgfonds Op Maat"),
			party("P1", "maternity_provider", "82029101", "Kraamzorg Merelhof"),
			party("P2", "maternity_provider", "82029102", "Kraamzorg De Wilg"),
			party("P3", "maternity_provider", "82029103", "Kraamzorg Bakermat"),
			party("M1", "midwife_practice", "08027701", "Verloskundigen Merelhof"),
			party("M2", "midwife_practice", "08027702", "Verloskundigen De Wilg"),
			party("S1", "settlement_agent", "90002001", "Betaalbank Merelhof"),
			party("T1", "supervisor", "90002002", "Toezicht Merelhof"),
		],
		contracts: vec![
			agreement("I1", "P1", "provider", [6_310, 6_523]),
			agreement("I1", "P2", "insurer", [6_276, 6_489]),
			agreement("I1", "P3", "provider", [6_244, 6_457]),
			agreement("I2", "P1", "provider", [6_290, 6_502]),
			agreement("I2", "P2", "provider", [6_259, 6_471]),
			agreement("I3", "P3", "insurer", [6_333, 6_546]),
		],
		families: plans(&[
			(["P1", "I1", "M1", B], (11, 4), 2_700, 0, &[Partus, Corrects]),
			(["P1", "I2", "M2", F], (11, 6), 2_400, 1, &[Reindicates(2_100), CarerApproves]),
			(["P2", "I1", "M1", B], (11, 10), 2_520, 0, &[Hospital(1), OddMinutes]),
			(["P2", "I2", "M2", B], (11, 11), 2_940, 1, &[Withdraws, Partus]),
			(["P3", "I1", "M1", F], (11, 17), 2_280, 0, &[ClosesTooSoon]),
			(["P3", "I3", "M2", B], (11, 19), 2_460, 1, &[Extends(13), Stranger("P1-carer1")]),
			(["P1", "I1", "M2", B], (12, 1), 2_400, 0, &[OverBudget, SecondIntake]),
			(["P1", "I2", "M1", F], (12, 3), 2_160, 1, &[Corrects, Hospital(2)]),
			(["P2", "I1", "M2", F], (12, 27), 2_580, 0, &[Night, TooFew]),
			(["P2", "I2", "M1", B], (12, 29), 2_820, 1, &[StaysOpen]),
			(["P3", "I1", "M2", B], (1, 5), 2_340, 0, &[Reindicates(2_760), Twice]),
			(["P3", "I3", "M1", F], (1, 7), 2_220, 1, &[InsurerReads, BelowMinimum]),
		]),
		funding: vec![
			deposit(1, "I1", 35),
			deposit(1, "I2", 40),
			deposit(1, "I3", 100),
			deposit(2, "I1", 110),
			deposit(2, "I2", 25),
		],
	}
}
