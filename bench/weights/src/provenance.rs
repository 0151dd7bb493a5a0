//! When, where and how the figures came about: without it nobody can judge them later.

use chrono::DateTime;
use std::{
	fs,
	time::{SystemTime, UNIX_EPOCH},
};

const SECONDS_PER_DAY: u64 = 86_400;

/// What is the same for all files of a run.
pub struct Provenance {
	date: String,
	machine: String,
	compiler: Option<String>,
	command: String,
}

impl Provenance {
	/// This machine, now.
	pub fn here(compiler: Option<String>, command: String) -> Self {
		let since = SystemTime::now()
			.duration_since(UNIX_EPOCH)
			.unwrap_or_default();
		let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
		Self {
			date: date(since.as_secs() / SECONDS_PER_DAY),
			machine: machine(&cpuinfo),
			compiler,
			command,
		}
	}

	/// The head of a weight file.
	pub fn head(&self, pallet: &str, steps: u32, repeat: u32) -> String {
		let mut lines = vec![
			format!("Weights of `{pallet}`, measured by `scripts/weights.sh`: do not edit."),
			String::new(),
			format!("- Date: {}", self.date),
			format!("- Machine: {}", self.machine),
		];
		lines.extend(
			self.compiler
				.as_ref()
				.map(|compiler| format!("- Compiler: {compiler}")),
		);
		lines.extend([
			format!("- Command: `{}`", self.command),
			format!("- Steps: {steps}, repeat: {repeat}"),
			String::new(),
			"Sizes of proofs are zero: a chain of its own proves nothing to a relay chain.".into(),
		]);
		lines
			.iter()
			.map(|line| format!("{}\n", format!("//! {line}").trim_end()))
			.collect()
	}
}

/// The processor and how many of its cores the system sees, from `/proc/cpuinfo`.
fn machine(cpuinfo: &str) -> String {
	let values = |key: &str| -> Vec<&str> {
		cpuinfo
			.lines()
			.filter_map(|line| line.split_once(':'))
			.filter(|(name, _)| name.trim() == key)
			.map(|(_, value)| value.trim())
			.collect()
	};
	let model = values("model name")
		.first()
		.copied()
		.unwrap_or("unknown processor");
	format!("{model}, {} cores", values("processor").len())
}

/// The day of this number, counted from the first of January 1970.
fn date(day: u64) -> String {
	let seconds = i64::try_from(day.saturating_mul(SECONDS_PER_DAY)).unwrap_or(i64::MAX);
	DateTime::from_timestamp(seconds, 0)
		.unwrap_or_default()
		.date_naive()
		.to_string()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn dates_follow_the_calendar() {
		assert_eq!(date(0), "1970-01-01");
		assert_eq!(date(364), "1970-12-31");
		assert_eq!(date(11_016), "2000-02-29");
		assert_eq!(date(11_017), "2000-03-01");
		assert_eq!(date(20_453), "2025-12-31");
	}

	#[test]
	fn machine_is_named_with_its_cores() {
		let cpuinfo = "processor\t: 0\nmodel name\t: Some CPU\n\nprocessor\t: 1\n";
		assert_eq!(machine(cpuinfo), "Some CPU, 2 cores");
		assert_eq!(machine(""), "unknown processor, 0 cores");
	}

	#[test]
	fn head_is_a_module_comment_without_trailing_blanks() {
		let provenance = Provenance {
			date: "2026-01-02".into(),
			machine: "Some CPU, 2 cores".into(),
			compiler: None,
			command: "zorgketen-weights --out out".into(),
		};
		let head = provenance.head("pallet_x", 50, 20);
		assert!(head.starts_with("//! Weights of `pallet_x`, measured by"));
		assert!(head.contains("\n//!\n//! - Date: 2026-01-02\n//! - Machine: Some CPU, 2 cores\n"));
		assert!(head
			.lines()
			.all(|line| line.starts_with("//!") && line == line.trim_end()));
	}
}
