//! What it all came to, beside what was promised.

use crate::{
	measure::{Measured, Overload},
	mode::Name,
	suite::{Outcome, Round, Turn},
	yardstick::Yardstick,
};
use serde_json::{json, Value};
use std::{collections::BTreeSet, fmt::Write as _};
use zorgketen_state::{grouped, machine::Machine};

/// Where the table stands in a document.
const BEGIN: &str = "<!-- figures: begin -->";
const END: &str = "<!-- figures: end -->";
/// Empty blocks of a year in which nothing happens: one a minute.
const BLOCKS_A_YEAR: f64 = 525_600.0;
/// Cases of the state for which cost and memory were promised.
const MANY_CASES: u64 = 1_000_000;

/// A figure over rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
	/// The one in the middle.
	pub median: f64,
	/// The least.
	pub least: f64,
	/// The most.
	pub most: f64,
	/// Of how many rounds.
	pub rounds: usize,
}

impl Spread {
	/// Of these, if there are any. Of an even number the middle is between two.
	pub fn of(mut values: Vec<f64>) -> Option<Self> {
		values.sort_by(f64::total_cmp);
		let (least, most) = (*values.first()?, *values.last()?);
		let middle = values.len() / 2;
		let upper = *values.get(middle)?;
		let median = match values.len().is_multiple_of(2) {
			true => (values.get(middle.saturating_sub(1))? + upper) / 2.0,
			false => upper,
		};
		Some(Self {
			median,
			least,
			most,
			rounds: values.len(),
		})
	}

	fn json(&self) -> Value {
		json!({ "median": self.median, "min": self.least, "max": self.most, "rounds": self.rounds })
	}
}

/// What was promised.
struct Goal {
	id: &'static str,
	text: &'static str,
	unit: &'static str,
	floor: f64,
	goal: f64,
	/// Whether less is better.
	falls: bool,
	figure: Option<Spread>,
}

impl Goal {
	fn verdict(&self) -> &'static str {
		let Some(figure) = self.figure else {
			return "not measured";
		};
		let meets = |bound: f64| match self.falls {
			true => figure.median <= bound,
			false => figure.median >= bound,
		};
		match (meets(self.goal), meets(self.floor)) {
			(true, _) => "goal",
			(false, true) => "floor",
			(false, false) => "**missed**",
		}
	}
}

/// A report.
pub struct Report<'a> {
	/// What was measured.
	pub outcome: &'a Outcome,
	/// The report of the scale tool on a state of a million cases, if there is one.
	pub scale: Option<Value>,
	/// The day.
	pub date: String,
	/// The machine.
	pub machine: Machine,
	/// How much was measured.
	pub mode: String,
	/// Turns of each system that have to count.
	pub needed: usize,
}

impl Report<'_> {
	fn counts(&self, turn: &Turn) -> bool {
		self.needed == 0 || turn.noise().is_none()
	}

	/// The turns of a system that count, round after round.
	fn clean(&self, name: Name) -> impl Iterator<Item = &Turn> {
		let rounds = self.outcome.rounds.iter();
		rounds.filter_map(move |round| round.get(&name).filter(|turn| self.counts(turn)))
	}

	/// Systems with fewer turns that count than are needed.
	pub fn too_noisy(&self) -> Vec<Name> {
		let took_part: BTreeSet<_> = self.outcome.rounds.iter().flat_map(Round::keys).collect();
		let mut names: Vec<_> = took_part.into_iter().copied().collect();
		names.retain(|name| self.clean(*name).count() < self.needed);
		names
	}

	/// Our systems that took part and have no figure in a round, and why.
	pub fn failures(&self) -> Vec<String> {
		let mut all = Vec::new();
		for round in self.outcome.rounds.iter().chain([&self.outcome.apart]) {
			for (name, turn) in round {
				if let (true, Err(why)) = (name.is_ours(), &turn.measured) {
					all.push(format!("{}: {why}", name.text()));
				}
			}
		}
		all
	}

	fn turns(&self, name: Name) -> impl Iterator<Item = (&Turn, &Measured)> {
		self.clean(name)
			.filter_map(|turn| Some((turn, turn.measured.as_ref().ok()?)))
	}

	fn measured(&self, name: Name, of: impl Fn(&Measured) -> Option<f64>) -> Option<Spread> {
		Spread::of(
			self.turns(name)
				.filter_map(|(_, measured)| of(measured))
				.collect(),
		)
	}

	fn turned(&self, name: Name, of: impl Fn(&Turn) -> Option<f64>) -> Option<Spread> {
		Spread::of(self.turns(name).filter_map(|(turn, _)| of(turn)).collect())
	}

	/// The middle of the ratios of each round, never a ratio of middles. The machine has to be the same for both turns.
	fn ratio(&self, of: Name, to: Name) -> Option<Spread> {
		let held = |turn: &Turn| Some(turn.measured.as_ref().ok()?.held()?.rate);
		let ratios = self.outcome.rounds.iter().filter_map(|round| {
			let (of, to) = (round.get(&of)?, round.get(&to)?);
			let counts = self.needed == 0 || of.is_alike(to);
			counts.then(|| Some(held(of)? / held(to)?))?
		});
		Spread::of(ratios.collect())
	}

	/// Shares of one course, so noise between its ends does not matter.
	fn overload(&self) -> Option<(Overload, f64)> {
		let apart = self.outcome.apart.get(&Name::Chain1);
		self.clean(Name::Chain1).chain(apart).find_map(|turn| {
			let measured = turn.measured.as_ref().ok()?;
			let overload = measured.overload?;
			let held = measured.held()?.rate;
			Some((overload, overload.rate / held))
		})
	}

	/// Milliseconds to import a thousand.
	fn import(&self) -> Option<Spread> {
		let apart = self.outcome.apart.get(&Name::Chain1);
		let apart = apart.filter(|turn| self.counts(turn));
		let times = self.clean(Name::Chain1).chain(apart);
		Spread::of(times.filter_map(|turn| turn.import).collect())
	}

	fn scaled(&self, of: impl Fn(&Value) -> Option<f64>) -> Option<Spread> {
		let scale = self.scale.as_ref()?;
		let large = scale["runs"].as_array()?.last().filter(|run| {
			run["cases"]
				.as_u64()
				.is_some_and(|cases| cases >= MANY_CASES)
		});
		large?;
		Spread::of(vec![of(scale)?])
	}

	fn goals(&self) -> Vec<Goal> {
		let held = |measured: &Measured| measured.held().map(|step| step.rate);
		let calm = |at: usize| move |measured: &Measured| measured.calm.map(|latency| latency[at]);
		let up = |id, text, unit, floor, goal, figure| Goal {
			id,
			text,
			unit,
			floor,
			goal,
			falls: false,
			figure,
		};
		let down = |id, text, unit, floor, goal, figure| Goal {
			falls: true,
			..up(id, text, unit, floor, goal, figure)
		};
		let one = |figure: Option<f64>| figure.and_then(|figure| Spread::of(vec![figure]));
		let overload = self.overload();
		vec![
			up(
				"chain-1",
				"one validator, one visit a call: final",
				"tx/s",
				1_200.0,
				2_000.0,
				self.measured(Name::Chain1, held),
			),
			up(
				"chain-1/template",
				"… compared with transfers on the template as shipped",
				"×",
				1.4,
				2.2,
				self.ratio(Name::Chain1, Name::Template),
			),
			up(
				"chain-1/template-ours",
				"… compared with transfers under our constants",
				"×",
				0.65,
				0.8,
				self.ratio(Name::Chain1, Name::TemplateOurs),
			),
			up(
				"chain-1/evm",
				"… compared with the same contract on anvil",
				"×",
				0.5,
				0.75,
				self.ratio(Name::Chain1, Name::Evm),
			),
			up(
				"chain-1/pg-1",
				"… compared with PostgreSQL, fsync on",
				"×",
				0.2,
				0.3,
				self.ratio(Name::Chain1, Name::Pg1),
			),
			// a settled visit was logged and approved: two calls, of ten visits each
			up(
				"chain-1-ten",
				"one validator, ten visits a call: settled",
				"visits/s",
				3_000.0,
				5_000.0,
				self.measured(Name::Chain1Ten, |measured| {
					Some(held(measured)? * measured.per_call / 2.0)
				}),
			),
			up(
				"chain-4",
				"four validators on these cores: final",
				"tx/s",
				400.0,
				600.0,
				self.measured(Name::Chain4, held),
			),
			down(
				"author-cpu",
				"time of the author for a settled visit",
				"ms",
				1.2,
				0.8,
				self.measured(Name::Chain1, |measured| Some(measured.cpu_ms)),
			),
			down(
				"final-p50",
				"four validators at 100 tx/s: final, half of them",
				"s",
				2.0,
				1.2,
				self.measured(Name::Chain4, calm(0)),
			),
			down(
				"final-p95",
				"… nineteen of twenty",
				"s",
				3.0,
				2.0,
				self.measured(Name::Chain4, calm(1)),
			),
			down(
				"import",
				"import of 1,000 visits",
				"ms",
				300.0,
				200.0,
				self.import(),
			),
			down(
				"state",
				"state of an open visit",
				"B",
				300.0,
				200.0,
				one(Some(self.outcome.footprint.open)),
			),
			down(
				"disk",
				"disk of a settled visit on a pruned node",
				"B",
				1_400.0,
				750.0,
				self.turned(Name::Chain1, |turn| turn.disk),
			),
			down(
				"idle-disk",
				"idle disk of a node",
				"GB/year",
				6.0,
				1.5,
				one(self
					.outcome
					.empty_block
					.map(|bytes| bytes * BLOCKS_A_YEAR / 1e9)),
			),
			down(
				"scale-cost",
				"a transaction at a million cases, compared with 10,000",
				"×",
				1.6,
				1.3,
				self.scaled(|scale| {
					let ratio = |name: &str| scale["compared"][name]["ratio"].as_f64();
					let log = ratio("logging a visit, compared")?;
					Some(log.max(ratio("approving it, compared")?))
				}),
			),
			down(
				"scale-memory",
				"resident memory at a million cases",
				"GiB",
				1.2,
				0.9,
				self.scaled(|scale| {
					let run = scale["runs"].as_array()?.last()?;
					let bytes = run["figures"]["resident memory"]["bytes"].as_f64()?;
					Some(bytes / f64::from(1u32 << 30))
				}),
			),
			up(
				"overload",
				"rate at three times as much, compared with what is kept up with",
				"×",
				0.8,
				0.8,
				one(overload.map(|(_, share)| share)),
			),
			down(
				"overload-lost",
				"… of what was taken: lost",
				"tx",
				0.0,
				0.0,
				one(overload.map(|(over, _)| over.lost as f64)),
			),
		]
	}

	/// As Markdown.
	pub fn table(&self) -> String {
		let mut out = format!("{}, {}; {}.\n\n", self.date, self.mode, self.machine.line());
		let _ = writeln!(
			out,
			"{} rounds in {:.0} s.{}\n",
			self.outcome.rounds.len(),
			self.outcome.took.as_secs_f64(),
			self.outcome
				.postgres
				.as_ref()
				.map_or(String::new(), |version| format!(" {version}."))
		);
		let too_noisy = self.too_noisy();
		if !too_noisy.is_empty() {
			let _ = writeln!(
				out,
				"**The machine was too noisy: {} turns that count are needed, and {} had fewer, so these are no figures.**\n",
				self.needed,
				named(&too_noisy)
			);
		}
		// a smoke run promises nothing
		if self.needed > 0 {
			self.goals_table(&mut out);
		}
		self.systems_table(&mut out);
		self.remarks(&mut out);
		out
	}

	fn goals_table(&self, out: &mut String) {
		let _ = writeln!(
			out,
			"| promise | unit | floor | goal | figure (least–most) | reached |"
		);
		let _ = writeln!(out, "| --- | --- | ---: | ---: | ---: | --- |");
		for goal in self.goals() {
			let _ = writeln!(
				out,
				"| {} | {} | {} | {} | {} | {} |",
				goal.text,
				goal.unit,
				short(goal.floor),
				short(goal.goal),
				goal.figure.map_or("—".into(), |figure| spread(&figure)),
				goal.verdict()
			);
		}
	}

	fn systems_table(&self, out: &mut String) {
		let _ = writeln!(
			out,
			"\n| system | kept up with, requests/s | full window, requests/s | p50, s | p95, s | CPU a settled \
			 visit, ms | disk a settled visit, B | generator, cores | turns that count |"
		);
		let _ = writeln!(out, "| --- |{}", " ---: |".repeat(8));
		for name in Name::ALL {
			if let Some(why) = self.outcome.absent.get(&name) {
				let _ = writeln!(out, "| {} | absent: {why} |{}", name.text(), " |".repeat(7));
				continue;
			}
			let turns = (self.outcome.rounds.iter()).filter(|round| round.contains_key(&name));
			let turns = turns.count();
			if turns == 0 {
				continue;
			}
			let step = |of: fn(&crate::measure::Step) -> f64| {
				self.measured(name, |measured| measured.held().map(of))
			};
			let cells = [
				step(|step| step.rate),
				self.measured(name, |measured| Some(measured.probe)),
				step(|step| step.latency[0]),
				step(|step| step.latency[1]),
				self.measured(name, |measured| Some(measured.cpu_ms)),
				self.turned(name, |turn| turn.disk),
				step(|step| step.own_share),
			];
			let mut cells: Vec<_> = cells
				.iter()
				.map(|cell| cell.map_or("—".into(), |cell| spread(&cell)))
				.collect();
			cells.push(format!("{} of {turns}", self.clean(name).count()));
			let _ = writeln!(out, "| {} | {} |", name.text(), cells.join(" | "));
		}
	}

	fn remarks(&self, out: &mut String) {
		let footprint = &self.outcome.footprint;
		let _ = writeln!(
			out,
			"\nState of a visit: {:.0} B while it waits, {:.0} B once it is settled.",
			footprint.open, footprint.settled
		);
		if let Some((over, share)) = self.overload() {
			let _ = writeln!(
				out,
				"Overload: {:.0} requests/s for {:.0} s; {} times one was refused and sent again, {} lost; {:.0} a \
				 second ended, {:.2} of what is kept up with.",
				over.offered, over.lasted, over.refused, over.lost, over.rate, share
			);
		}
		for (n, round) in self.outcome.rounds.iter().enumerate() {
			machine_line(&format!("Round {}", n + 1), round, out);
		}
		machine_line("Apart", &self.outcome.apart, out);
	}

	/// For programs.
	pub fn json(&self) -> Value {
		let rounds: Vec<_> = self.outcome.rounds.iter().map(round_json).collect();
		let goals: Vec<_> = self
			.goals()
			.iter()
			.map(|goal| {
				json!({
					"id": goal.id, "text": goal.text, "unit": goal.unit,
					"floor": goal.floor, "goal": goal.goal,
					"figure": goal.figure.map(|figure| figure.json()),
					"reached": goal.verdict().trim_matches('*'),
				})
			})
			.collect();
		let absent: serde_json::Map<_, _> = (self.outcome.absent.iter())
			.map(|(name, why)| (name.text().to_owned(), why.clone().into()))
			.collect();
		json!({
			"format": "zorgketen-bench/1",
			"date": self.date,
			"mode": self.mode,
			"machine": self.machine.json(),
			"neededTurns": self.needed,
			"tooNoisy": self.too_noisy().into_iter().map(Name::text).collect::<Vec<_>>(),
			"goals": goals,
			"rounds": rounds,
			"apart": round_json(&self.outcome.apart),
			"absent": absent,
			"stateBytes": {
				"openVisit": self.outcome.footprint.open, "settledVisit": self.outcome.footprint.settled,
			},
			"emptyBlockBytes": self.outcome.empty_block,
			"postgres": self.outcome.postgres,
			"seconds": self.outcome.took.as_secs_f64(),
		})
	}
}

/// A document with the table in its place.
///
/// # Errors
/// When the document has no place for it.
pub fn placed(document: &str, table: &str) -> Result<String, String> {
	let missing = || format!("the document has no lines `{BEGIN}` and `{END}`");
	let (before, rest) = document.split_once(BEGIN).ok_or_else(missing)?;
	let (_, after) = rest.split_once(END).ok_or_else(missing)?;
	Ok(format!(
		"{before}{BEGIN}\n\n{}\n\n{END}{after}",
		table.trim()
	))
}

fn spread(figure: &Spread) -> String {
	if figure.rounds == 1 {
		return short(figure.median);
	}
	format!(
		"{} ({}–{})",
		short(figure.median),
		short(figure.least),
		short(figure.most)
	)
}

/// Three digits that count, and thousands apart.
fn short(value: f64) -> String {
	match value.abs() {
		zero if zero < 1e-9 => "0".into(),
		small if small < 10.0 => format!("{value:.2}"),
		middle if middle < 100.0 => format!("{value:.1}"),
		_ => grouped(value.round() as u64),
	}
}

fn round_json(round: &Round) -> Value {
	let turns = round.iter().map(|(name, turn)| {
		let value = json!({
			"measured": turn.measured.as_ref().ok().map(Measured::json),
			"failure": turn.measured.as_ref().err(),
			"residentBytes": turn.resident,
			"diskPerVisit": turn.disk,
			"importMsPer1000": turn.import,
			"seconds": turn.took.as_secs_f64(),
			"yardstick": turn.yardstick.each_ref().map(|taken| taken.json()),
			"noise": turn.noise(),
		});
		(name.text().to_owned(), value)
	});
	Value::Object(turns.collect())
}

/// What the machine could do in a round, and which turns count for nothing or have no figure.
fn machine_line(what: &str, round: &Round, out: &mut String) {
	let looks = || round.values().flat_map(|turn| turn.yardstick);
	let range = |of: fn(Yardstick) -> f64| {
		Spread::of(looks().map(of).collect())
			.map(|all| format!("{} to {}", short(all.least), short(all.most)))
	};
	let ranges = (
		range(|at| at.verifies),
		range(|at| at.sync),
		range(|at| at.copy),
	);
	let (Some(verifies), Some(sync), Some(copy)) = ranges else {
		return;
	};
	let _ = writeln!(
		out,
		"\n{what}: {verifies} signatures/s, fdatasync {sync} ms, copying {copy} GB/s."
	);
	for (name, turn) in round {
		if let Some(why) = turn.noise() {
			let _ = writeln!(out, "{} counts for nothing in it: {why}.", name.text());
		}
		if let Err(why) = &turn.measured {
			let first = why.lines().next().unwrap_or_default();
			let _ = writeln!(out, "{} has no figure in it: {first}.", name.text());
		}
	}
}

/// One after another.
pub fn named(names: &[Name]) -> String {
	let names: Vec<_> = names.iter().map(|name| name.text()).collect();
	names.join(", ")
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{genesis::Footprint, measure::Step};
	use std::{collections::BTreeMap, time::Duration};

	fn turn(rate: f64) -> Turn {
		let step = Step {
			rate,
			held: true,
			latency: [0.5, 0.9, 1.0],
			own_share: 0.1,
		};
		Turn {
			yardstick: [Yardstick::QUIET; 2],
			took: Duration::from_secs(60),
			measured: Ok(Measured {
				probe: rate * 1.1,
				steps: vec![step],
				cpu_ms: 0.7,
				..Measured::default()
			}),
			resident: None,
			disk: None,
			import: None,
		}
	}

	fn round(rates: &[(Name, f64)]) -> Round {
		let turns = rates.iter().map(|(name, rate)| (*name, turn(*rate)));
		turns.collect()
	}

	/// The machine had such a speed before and after, compared with a quiet one.
	fn with_speeds(mut turn: Turn, speeds: [f64; 2]) -> Turn {
		for (at, speed) in turn.yardstick.iter_mut().zip(speeds) {
			at.verifies *= speed;
		}
		turn
	}

	fn loud(rate: f64) -> Turn {
		with_speeds(turn(rate), [1.0, 0.7])
	}

	fn outcome(rounds: Vec<Round>) -> Outcome {
		Outcome {
			rounds,
			apart: Round::new(),
			absent: BTreeMap::from([(Name::Evm, "no network".into())]),
			footprint: Footprint {
				open: 150.0,
				settled: 160.0,
			},
			empty_block: Some(2_000.0),
			postgres: None,
			took: Duration::from_secs(60),
		}
	}

	fn report(outcome: &Outcome, needed: usize) -> Report<'_> {
		Report {
			outcome,
			scale: None,
			date: "2026-11-22".into(),
			machine: Machine::here(None),
			mode: "quick".into(),
			needed,
		}
	}

	#[test]
	fn what_is_measured_apart_is_in_no_rate() {
		let mut outcome = outcome(vec![round(&[(Name::Chain1, 1_000.0)])]);
		let mut apart = turn(5_000.0);
		apart.import = Some(300.0);
		apart.measured.as_mut().expect("a figure").overload = Some(Overload {
			offered: 15_000.0,
			lasted: 60.0,
			rate: 4_500.0,
			refused: 9,
			lost: 0,
		});
		outcome.apart = Round::from([(Name::Chain1, apart.clone())]);
		let figure = |outcome: &Outcome, id| {
			let report = report(outcome, 1);
			let goals = report.goals();
			let goal = goals.into_iter().find(|goal| goal.id == id);
			goal.expect("there is such a goal")
				.figure
				.map(|figure| figure.median)
		};
		assert_eq!(figure(&outcome, "chain-1"), Some(1_000.0));
		assert_eq!(figure(&outcome, "import"), Some(300.0));
		assert_eq!(figure(&outcome, "overload"), Some(0.9));

		// times need a quiet machine, and shares of one course do not
		outcome.apart = Round::from([(Name::Chain1, with_speeds(apart, [1.0, 0.7]))]);
		assert_eq!(figure(&outcome, "import"), None);
		assert_eq!(figure(&outcome, "overload"), Some(0.9));
	}

	#[test]
	fn ratios_are_of_each_round_and_noisy_turns_do_not_count() {
		let mut noisy = round(&[(Name::Pg1, 9_000.0)]);
		noisy.insert(Name::Chain1, loud(9_000.0));
		let outcome = outcome(vec![
			round(&[(Name::Chain1, 1_000.0), (Name::Pg1, 4_000.0)]),
			noisy,
			round(&[(Name::Chain1, 3_000.0), (Name::Pg1, 6_000.0)]),
		]);
		let report = report(&outcome, 2);
		let ratio = report.ratio(Name::Chain1, Name::Pg1).expect("two rounds");
		assert_eq!((ratio.median, ratio.least, ratio.most), (0.375, 0.25, 0.5));
		assert_eq!(report.ratio(Name::Chain1, Name::Evm), None);
		assert!(report.too_noisy().is_empty());
		let table = report.table();
		assert!(table.contains("2,000 (1,000–3,000) | goal"), "{table}");
		assert!(table.contains("evm | absent: no network"), "{table}");
		assert!(
			table.contains("chain-1 counts for nothing in it: the processor"),
			"{table}"
		);
		assert!(
			table.contains("| 2 of 3 |") && table.contains("| 3 of 3 |"),
			"{table}"
		);
	}

	#[test]
	fn turns_are_not_compared_when_the_machine_changed_between_them() {
		let mut drifted = round(&[(Name::Pg1, 4_000.0)]);
		drifted.insert(Name::Chain1, with_speeds(turn(1_000.0), [0.88, 0.85]));
		let outcome = outcome(vec![drifted]);
		let report = report(&outcome, 1);
		assert!(report.too_noisy().is_empty());
		assert_eq!(report.ratio(Name::Chain1, Name::Pg1), None);
		let held = |measured: &Measured| measured.held().map(|step| step.rate);
		assert!(report.measured(Name::Chain1, held).is_some());
	}

	#[test]
	fn too_few_clean_turns_are_said() {
		let mut rounds = round(&[(Name::Pg1, 1.0)]);
		rounds.insert(Name::Chain1, loud(1.0));
		let outcome = outcome(vec![rounds]);
		let report_1 = report(&outcome, 1);
		assert_eq!(report_1.too_noisy(), [Name::Chain1]);
		assert!(report_1
			.table()
			.contains("too noisy: 1 turns that count are needed, and chain-1 had fewer"));
		assert_eq!(report(&outcome, 2).too_noisy(), [Name::Chain1, Name::Pg1]);
		assert!(report(&outcome, 0).too_noisy().is_empty());
	}

	#[test]
	fn ours_without_a_figure_is_a_failure_and_a_peer_is_not() {
		let mut round = round(&[(Name::Chain1, 1.0), (Name::Pg1, 1.0)]);
		for turn in round.values_mut() {
			turn.measured = Err("case 3 differs".into());
		}
		let outcome = outcome(vec![round]);
		let report = report(&outcome, 1);
		assert_eq!(report.failures(), ["chain-1: case 3 differs"]);
		let goal = &report.goals()[0];
		assert_eq!((goal.figure, goal.verdict()), (None, "not measured"));
	}

	#[test]
	fn a_verdict_goes_by_the_direction() {
		let goal = |falls, median| {
			let goal = Goal {
				id: "",
				text: "",
				unit: "",
				floor: if falls { 3.0 } else { 1.0 },
				goal: 2.0,
				falls,
				figure: Spread::of(vec![median]),
			};
			goal.verdict()
		};
		assert_eq!(
			[goal(false, 2.0), goal(false, 1.5), goal(false, 0.9)],
			["goal", "floor", "**missed**"]
		);
		assert_eq!(
			[goal(true, 2.0), goal(true, 2.5), goal(true, 3.1)],
			["goal", "floor", "**missed**"]
		);
	}

	#[test]
	fn cost_and_memory_come_from_a_million_cases_only() {
		let outcome = outcome(Vec::new());
		let scale = |cases: u64| {
			json!({
				"runs": [{ "cases": cases, "figures": { "resident memory": { "bytes": 1u64 << 30 } } }],
				"compared": {
					"logging a visit, compared": { "ratio": 1.1 },
					"approving it, compared": { "ratio": 1.2 },
				},
			})
		};
		let figures = |cases| {
			let mut report = report(&outcome, 0);
			report.scale = Some(scale(cases));
			let goals = report.goals();
			let figure = |id| {
				let goal = goals
					.iter()
					.find(|goal| goal.id == id)
					.expect("it is a goal");
				goal.figure.map(|figure| figure.median)
			};
			(figure("scale-cost"), figure("scale-memory"))
		};
		assert_eq!(figures(1_000_000), (Some(1.2), Some(1.0)));
		assert_eq!(figures(10_000), (None, None));
	}

	#[test]
	fn the_table_takes_the_place_of_the_one_before() {
		let document = format!("# A\n{BEGIN}\nold\n{END}\nend\n");
		let once = placed(&document, "new\n").expect("there is a place");
		assert_eq!(once, format!("# A\n{BEGIN}\n\nnew\n\n{END}\nend\n"));
		assert_eq!(placed(&once, "new").as_deref(), Ok(&*once));
		assert!(placed("# A", "new").is_err());
	}

	#[test]
	fn numbers_are_short() {
		let all = [0.0, 0.123, 12.34, 123.4, 1_234.0, 1_234_567.0].map(short);
		assert_eq!(all, ["0", "0.12", "12.3", "123", "1,234", "1,234,567"]);
	}
}
