//! How much is measured: in ten minutes, in an hour, or just that everything works.

use crate::{drive::DRAIN, measure::Course, plan::Plan};
use std::{str::FromStr, time::Duration};

/// A system under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
	/// One validator, one visit a call.
	Chain1,
	/// One validator, ten visits a call.
	Chain1Ten,
	/// Four validators on this machine.
	Chain4,
	/// Transfers on the SDK's template, as it is shipped.
	Template,
	/// Transfers on the same with our slot.
	TemplateOurs,
	/// PostgreSQL.
	Pg1,
	/// PostgreSQL with two synchronous standbys and a signed root.
	Pg3,
	/// An EVM node.
	Evm,
}

impl Name {
	/// All, in the order of the first round.
	pub const ALL: [Self; 8] = [
		Self::Pg1,
		Self::Evm,
		Self::Chain1,
		Self::Chain1Ten,
		Self::TemplateOurs,
		Self::Template,
		Self::Pg3,
		Self::Chain4,
	];

	/// As it is written on the command line and in reports.
	pub const fn text(self) -> &'static str {
		match self {
			Self::Chain1 => "chain-1",
			Self::Chain1Ten => "chain-1-ten",
			Self::Chain4 => "chain-4",
			Self::Template => "template",
			Self::TemplateOurs => "template-ours",
			Self::Pg1 => "pg-1",
			Self::Pg3 => "pg-3",
			Self::Evm => "evm",
		}
	}

	/// Whether it is ours: without a figure of it there is no report.
	pub const fn is_ours(self) -> bool {
		matches!(self, Self::Chain1 | Self::Chain1Ten | Self::Chain4)
	}

	/// Whether a promise compares it with `chain-1`.
	pub const fn is_compared(self) -> bool {
		matches!(
			self,
			Self::Template | Self::TemplateOurs | Self::Pg1 | Self::Evm
		)
	}
}

impl FromStr for Name {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		Self::ALL
			.into_iter()
			.find(|name| name.text() == text)
			.ok_or_else(|| {
				let all = Self::ALL.map(Self::text).join(", ");
				format!("no such system: {text} (there are: {all})")
			})
	}
}

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Mode {
	/// At most ten minutes
	Quick,
	/// At most an hour
	Full,
	/// One validator, a few requests: that everything works
	Smoke,
}

impl Mode {
	/// Rounds at most, if time allows.
	pub const fn rounds(self) -> usize {
		match self {
			Self::Quick => 3,
			Self::Full => 12,
			Self::Smoke => 1,
		}
	}

	/// Turns of each system that count, or there are no figures. Without assertions on time, noise does not matter.
	pub const fn needed(self) -> usize {
		match self {
			Self::Quick => 1,
			Self::Full => 2,
			Self::Smoke => 0,
		}
	}

	/// Whether what takes long is measured apart from the rounds.
	pub const fn is_long(self) -> bool {
		matches!(self, Self::Full)
	}

	/// After this, from the beginning, no turn ends but those of the first round and what is measured apart.
	pub const fn budget(self) -> Duration {
		Duration::from_secs(match self {
			Self::Quick => 570,
			Self::Full => 40 * 60,
			Self::Smoke => 60,
		})
	}

	/// The work with one visit a call.
	pub const fn single(self) -> Plan {
		Plan {
			cases: match self {
				Self::Quick => 4_000,
				Self::Full => 14_000,
				Self::Smoke => 200,
			},
			per_call: 1,
		}
	}

	/// The work with ten visits a call.
	pub const fn ten(self) -> Plan {
		Plan {
			cases: match self {
				Self::Quick => 10_000,
				Self::Full => 24_000,
				Self::Smoke => 2_000,
			},
			per_call: 10,
		}
	}

	/// Transfers.
	pub const fn transfers(self) -> u32 {
		match self {
			Self::Quick => 80_000,
			Self::Full => 160_000,
			Self::Smoke => 400,
		}
	}

	/// How a system is measured in a round; in one of them more thoroughly.
	pub fn course(self, name: Name, thorough: bool) -> Course {
		let seconds = Duration::from_secs;
		let (probe, step, shares): (_, _, &'static [f64]) = match self {
			Self::Quick => (seconds(4), seconds(5), &[0.8, 0.95]),
			Self::Full => (seconds(6), seconds(10), &[0.8, 0.9, 1.0, 1.1]),
			Self::Smoke => (Duration::ZERO, seconds(2), &[0.5]),
		};
		let course = Course {
			first: 500,
			probe,
			step,
			shares,
			grace: Duration::from_millis(2_500),
			window: 4_000,
			calm: None,
			overload: None,
		};
		if self == Self::Smoke {
			// whatever else the machine does: everything has to end, and nothing in time
			return Course {
				grace: DRAIN,
				..course
			};
		}
		match name {
			Name::Chain1 if thorough => Course {
				overload: Some(match self {
					Self::Full => seconds(60),
					_ => seconds(8),
				}),
				..course
			},
			// what its nodes take of each other's time differs from step to step
			Name::Chain4 => Course {
				shares: match self {
					Self::Full => &[0.6, 0.7, 0.8, 0.9, 1.0],
					_ => &[0.6, 0.8, 0.95],
				},
				grace: Duration::from_millis(3_500),
				calm: Some(match self {
					Self::Full => seconds(30),
					_ => seconds(10),
				}),
				..course
			},
			// whole blocks of the template, and no fewer than three; what they hold, so that one wave is enough
			Name::Template => Course {
				first: 4_000,
				probe: seconds(11),
				step: seconds(18),
				grace: seconds(15),
				window: 14_000,
				..course
			},
			Name::Pg1 | Name::Pg3 => Course {
				grace: Duration::from_millis(500),
				window: 256,
				..course
			},
			_ => course,
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_are_read_as_they_are_written() {
		for name in Name::ALL {
			assert_eq!(name.text().parse(), Ok(name));
		}
		let error = "fabric".parse::<Name>().expect_err("there is none");
		assert!(error.contains("pg-1"));
	}

	#[test]
	fn a_mode_can_have_the_rounds_it_needs() {
		for mode in [Mode::Quick, Mode::Full, Mode::Smoke] {
			assert!(mode.rounds() >= mode.needed().max(1));
		}
	}
}
