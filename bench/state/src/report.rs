//! What was measured, for people and for programs.

use crate::{machine::Machine, recipe::Recipe};
use serde_json::{json, Value};
use std::{fmt::Write as _, time::Duration};

/// A quantity.
#[derive(Clone, Debug, PartialEq)]
pub enum Quantity {
	/// A number of things.
	Count(u64),
	/// Bytes.
	Bytes(u64),
	/// A time.
	Time(Duration),
	/// How many times as much.
	Ratio(f64),
}

impl Quantity {
	fn text(&self) -> String {
		match self {
			Self::Count(count) => grouped(*count),
			Self::Bytes(bytes) => match *bytes as f64 {
				bytes if bytes >= 1e9 => format!("{:.2} GiB", bytes / f64::from(1 << 30)),
				bytes if bytes >= 1e6 => format!("{:.1} MiB", bytes / f64::from(1 << 20)),
				bytes => format!("{bytes:.0} B"),
			},
			Self::Time(time) if *time >= Duration::from_secs(1) => {
				format!("{:.1} s", time.as_secs_f64())
			}
			Self::Time(time) if *time >= Duration::from_micros(100) => {
				format!("{:.2} ms", time.as_secs_f64() * 1e3)
			}
			Self::Time(time) => format!("{:.1} µs", time.as_secs_f64() * 1e6),
			Self::Ratio(ratio) => format!("{ratio:.2} ×"),
		}
	}

	fn json(&self) -> Value {
		match self {
			Self::Count(count) => json!({ "count": count }),
			Self::Bytes(bytes) => json!({ "bytes": bytes }),
			Self::Time(time) => json!({ "seconds": time.as_secs_f64() }),
			Self::Ratio(ratio) => json!({ "ratio": ratio }),
		}
	}
}

/// A line of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
	/// What it is of; the same in every run.
	pub name: &'static str,
	/// What was measured.
	pub value: Quantity,
	/// What is claimed or wanted of it.
	pub goal: &'static str,
}

/// What was measured on one state.
#[derive(Clone, Debug)]
pub struct Run {
	/// How large the state is.
	pub recipe: Recipe,
	/// The lines.
	pub figures: Vec<Figure>,
}

/// All that was measured.
#[derive(Clone, Debug)]
pub struct Report {
	pub(crate) date: String,
	pub(crate) machine: Machine,
	pub(crate) runs: Vec<Run>,
	pub(crate) compared: Vec<Figure>,
	/// Claims that did not hold. Times are no claims.
	pub broken: Vec<String>,
}

impl Report {
	/// As Markdown.
	pub fn table(&self) -> String {
		let mut out = format!("{}, {}.\n\n", self.date, self.machine.line());
		let mut head = String::from("| figure |");
		for run in &self.runs {
			let Recipe {
				clients,
				grants,
				cases,
				..
			} = run.recipe;
			let _ = write!(
				head,
				" {} clients, {} grants, {} cases |",
				grouped(clients.into()),
				grouped(grants.into()),
				grouped(cases.into())
			);
		}
		let _ = writeln!(out, "{head} claim or goal |");
		let _ = writeln!(out, "| --- |{} --- |", " ---: |".repeat(self.runs.len()));
		for (name, goal) in self.names() {
			let _ = write!(out, "| {name} |");
			for run in &self.runs {
				let figure = run.figures.iter().find(|figure| figure.name == name);
				let text = figure.map_or("—".into(), |figure| figure.value.text());
				let _ = write!(out, " {text} |");
			}
			let _ = writeln!(out, " {goal} |");
		}
		for figure in &self.compared {
			let before = " |".repeat(self.runs.len().saturating_sub(1));
			let _ = writeln!(
				out,
				"| {} |{before} {} | {} |",
				figure.name,
				figure.value.text(),
				figure.goal
			);
		}
		for claim in &self.broken {
			let _ = writeln!(out, "\n**Does not hold:** {claim}.");
		}
		out
	}

	/// For programs.
	pub fn json(&self) -> Value {
		let figures = |figures: &[Figure]| -> Value {
			figures
				.iter()
				.map(|figure| (figure.name.to_owned(), figure.value.json()))
				.collect::<serde_json::Map<_, _>>()
				.into()
		};
		let runs: Vec<_> = self
			.runs
			.iter()
			.map(|run| {
				json!({
					"clients": run.recipe.clients,
					"grants": run.recipe.grants,
					"cases": run.recipe.cases,
					"figures": figures(&run.figures),
				})
			})
			.collect();
		json!({
			"format": "zorgketen-scale/1",
			"date": self.date,
			"machine": self.machine.json(),
			"runs": runs,
			"compared": figures(&self.compared),
			"broken": self.broken,
		})
	}

	/// All lines, in the order in which they first occur.
	fn names(&self) -> Vec<(&'static str, &'static str)> {
		let mut names = Vec::new();
		for figure in self.runs.iter().flat_map(|run| &run.figures) {
			if !names.iter().any(|(name, _)| *name == figure.name) {
				names.push((figure.name, figure.goal));
			}
		}
		names
	}
}

/// A number with its thousands apart.
pub fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let mut grouped = String::new();
	for (i, digit) in digits.chars().enumerate() {
		if i > 0 && (digits.len() - i).is_multiple_of(3) {
			grouped.push(',');
		}
		grouped.push(digit);
	}
	grouped
}

#[cfg(test)]
mod tests {
	use super::*;

	fn report(broken: &[&str]) -> Report {
		let recipe = |cases| Recipe {
			clients: cases,
			grants: 0,
			cases,
			today: 20_800,
		};
		let figure = |name, value| Figure {
			name,
			value,
			goal: "goal",
		};
		let run = |cases, figures| Run {
			recipe: recipe(cases),
			figures,
		};
		Report {
			date: "2026-01-02".into(),
			machine: Machine::here(None),
			runs: vec![
				run(50, vec![figure("a", Quantity::Count(1_234))]),
				run(
					5_000,
					vec![
						figure("a", Quantity::Bytes(3 << 30)),
						figure("b", Quantity::Time(Duration::from_micros(1_500))),
					],
				),
			],
			compared: vec![figure("c", Quantity::Ratio(1.255))],
			broken: broken.iter().map(|claim| claim.to_string()).collect(),
		}
	}

	#[test]
	fn the_table_has_a_column_for_each_run() {
		let table = report(&["a is too large"]).table();
		for line in [
			"| figure | 50 clients, 0 grants, 50 cases | 5,000 clients, 0 grants, 5,000 cases | claim or goal |",
			"| --- | ---: | ---: | --- |",
			"| a | 1,234 | 3.00 GiB | goal |",
			"| b | — | 1.50 ms | goal |",
			"| c | | 1.25 × | goal |",
			"**Does not hold:** a is too large.",
		] {
			assert!(table.lines().any(|found| found == line), "{line}\n{table}");
		}
	}

	#[test]
	fn programs_get_plain_numbers() {
		let json = report(&[]).json();
		assert_eq!(json["runs"][1]["figures"]["b"]["seconds"], 0.0015);
		assert_eq!(json["runs"][0]["cases"], 50);
		assert_eq!(json["compared"]["c"]["ratio"], 1.255);
		assert_eq!(json["broken"], json!([]));
	}
}
