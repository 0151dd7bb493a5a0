//! The weeks of a family: what everybody does, when, and how it must end.

use super::{parties::Plan, random::Random};
use crate::Date;
use chrono::{Days, NaiveDateTime};

/// Something that does not go as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twist {
	/// Help at the birth itself.
	Partus,
	/// Both intakes are charged.
	SecondIntake,
	/// The mother rejects a day, and the carer corrects it.
	Corrects,
	/// The mother rejects a day, and the carer takes it back.
	Withdraws,
	/// Days in hospital.
	Hospital(i64),
	/// The midwife decides on other minutes.
	Reindicates(i64),
	/// Care up to that day, by the midwife and the insurer.
	Extends(i64),
	/// Care up to that day, by the midwife alone.
	ExtendsAlone(i64),
	/// Hours late in the evening, past midnight.
	Night,
	/// The afternoons instead of the mornings of the carer.
	Afternoons,
	/// The carer, who has another family in the mornings, writes down those hours here.
	DoubleBooked,
	/// Hours that are given twice.
	Twice,
	/// The insurer wants to read what was done.
	InsurerReads,
	/// The carer approves in the mother's place.
	CarerApproves,
	/// A carer of another provider, by id.
	Stranger(&'static str),
	/// More than is left.
	OverBudget,
	/// A visit before the birth.
	TooEarly,
	/// Minutes that no table allows.
	OddMinutes,
	/// Less than was approved.
	TooFew,
	/// Too little is indicated at first.
	BelowMinimum,
	/// A birth that is yet to come.
	FutureBirth,
	/// Something of long ago is charged.
	LongAgo,
	/// The provider closes with a day still to be approved.
	ClosesTooSoon,
	/// The last day waits for the mother, and nobody closes.
	StaysOpen,
}

/// What somebody does at a moment.
pub struct Event {
	/// When, by the clock of the family's place.
	pub at: NaiveDateTime,
	/// The family's id.
	pub family: String,
	/// Who.
	pub actor: String,
	/// What.
	pub name: &'static str,
	/// With what.
	pub args: String,
	/// `ok` or the name of an error.
	pub expect: &'static str,
}

const OK: &str = "ok";
/// Of an ordinary care period.
const LAST_DAY: i64 = 8;
/// Of the national table.
const LAST_DAY_ALLOWED: i64 = 10;
const HOSPITAL_DAY: [(&str, i64); 2] = [("breast", 360), ("formula", 330)];

/// Everything that happens in a family.
pub fn events(number: usize, plan: &Plan, random: &mut Random) -> Vec<Event> {
	let mut story = Story {
		plan,
		random,
		family: family_id(number),
		number,
		entries: 0,
		left: plan.indicated,
		approved: 0,
		waiting: Vec::new(),
		events: Vec::new(),
	};
	story.before_birth();
	story.birth();
	for day in 1..=story.last_day() {
		story.day(day);
	}
	story.end();
	story.events
}

/// The id of a family, by its place counted from 0.
pub fn family_id(place: usize) -> String {
	format!("F{:02}", place + 1)
}

/// The id of a provider's carer, by its place counted from 0.
pub fn carer_id(provider: &str, place: usize) -> String {
	format!("{provider}-carer{}", place + 1)
}

struct Story<'a> {
	plan: &'a Plan,
	random: &'a mut Random,
	family: String,
	number: usize,
	entries: usize,
	/// Of what was indicated, minutes that nobody has logged.
	left: i64,
	/// Minutes of hours that the mother has approved.
	approved: i64,
	/// Entries that wait for the mother, with their minutes of hours.
	waiting: Vec<(String, i64)>,
	events: Vec<Event>,
}

impl Story<'_> {
	fn has(&self, twist: Twist) -> bool {
		self.plan.twists.contains(&twist)
	}

	fn carer(&self) -> String {
		carer_id(self.plan.provider, self.plan.carer)
	}

	fn mother(&self) -> String {
		self.family.clone()
	}

	fn intaker(&self) -> String {
		format!("{}-intake", self.plan.provider)
	}

	fn office(&self) -> String {
		format!("{}-office", self.plan.provider)
	}

	fn midwife(&self) -> String {
		format!("{}-midwife", self.plan.practice)
	}

	fn date(&self, day: i64) -> Date {
		let days = Days::new((day - 1).unsigned_abs());
		match day >= 1 {
			true => self.plan.birth + days,
			false => self.plan.birth - days,
		}
	}

	/// Notes an event at a time such as 915 for 9:15, on a care day or, below 1, before the birth. What a family does is in
	/// order, so an event is never earlier than the one before it.
	fn note(
		&mut self,
		(day, clock): (i64, u32),
		actor: String,
		name: &'static str,
		args: String,
		expect: &'static str,
	) {
		let at = self
			.date(day)
			.and_hms_opt(clock / 100, clock % 100, 0)
			.expect("a time of the day");
		let at = self.events.last().map_or(at, |before| {
			at.max(before.at + chrono::TimeDelta::minutes(1))
		});
		self.events.push(Event {
			at,
			family: self.family.clone(),
			actor,
			name,
			args,
			expect,
		});
	}

	fn entry(&mut self) -> String {
		self.entries += 1;
		format!("V{:02}{:02}", self.number + 1, self.entries)
	}

	fn charge(&mut self, day: i64, service: &str, on: Date, expect: &'static str) {
		let entry = self.entry();
		let args = format!("entry={entry};service={service};date={on}");
		self.note((day, 1000), self.office(), "charge", args, expect);
		if expect == OK {
			self.waiting.push((entry, 0));
		}
	}

	fn visit(
		&mut self,
		at: (i64, u32),
		actor: String,
		(day, start, minutes): (i64, i64, i64),
		service: &str,
		expect: &'static str,
	) -> String {
		let entry = self.entry();
		let args = format!("entry={entry};{}", care(day, start, minutes, service));
		self.note(at, actor, "visit", args, expect);
		if expect == OK {
			let hours = if service == "hour" { minutes } else { 0 };
			self.left -= hours;
			self.waiting.push((entry.clone(), hours));
		}
		entry
	}

	/// The mother approves everything that waits.
	fn approve(&mut self, day: i64) {
		if self.waiting.is_empty() {
			return;
		}
		let waiting = std::mem::take(&mut self.waiting);
		self.approved += waiting.iter().map(|(_, minutes)| minutes).sum::<i64>();
		let entries: Vec<_> = waiting.into_iter().map(|(entry, _)| entry).collect();
		let args = format!("entries={}", entries.join("|"));
		self.note((day, 2030), self.mother(), "approve", args, OK);
	}

	fn grant(&mut self, grantee: &str, data: &str, expect: &'static str) {
		let args = format!("grantee={grantee};data={data}");
		self.note((-80, 2000), self.mother(), "grant", args, expect);
	}

	fn before_birth(&mut self) {
		let plan = self.plan;
		self.note((-80, 930), self.intaker(), "register", String::new(), OK);
		self.grant(plan.provider, "hours_record", OK);
		self.grant(plan.insurer, "hours_record", OK);
		if self.random.flip() {
			self.grant(plan.practice, "care_log", OK);
		}
		if self.has(Twist::InsurerReads) {
			self.grant(plan.insurer, "care_content", "GranteeNotEligible");
		}
		self.charge(-79, "registration", self.date(-79), OK);
		if self.has(Twist::LongAgo) {
			let long_ago = Date::from_ymd_opt(2015, 3, 2).expect("a date");
			self.charge(-79, "registration", long_ago, "OutsideClaimWindow");
		}
		self.approve(-79);
		let intake = match self.random.flip() {
			true => ("intake_home", "intake_phone"),
			false => ("intake_phone", "intake_home"),
		};
		self.charge(-60, intake.0, self.date(-60), OK);
		if self.has(Twist::SecondIntake) {
			self.charge(-60, intake.1, self.date(-60), "AlreadyCharged");
		}
		self.approve(-60);
		if self.has(Twist::BelowMinimum) {
			self.indicate(900, "OutsideIndicationLimits");
		}
		self.indicate(plan.indicated, OK);
		if self.has(Twist::TooEarly) {
			self.visit(
				(-20, 1800),
				self.carer(),
				(1, 540, 180),
				"hour",
				"NotInCare",
			);
		}
	}

	fn indicate(&mut self, minutes: i64, expect: &'static str) {
		let args = format!("minutes={minutes}");
		self.note((-59, 1100), self.intaker(), "indicate", args, expect);
	}

	fn birth(&mut self) {
		if self.has(Twist::FutureBirth) {
			let args = "date=2099-01-01".into();
			self.note((1, 455), self.midwife(), "birth", args, "FutureDay");
		}
		let args = format!("date={}", self.plan.birth);
		self.note((1, 500), self.midwife(), "birth", args, OK);
		if self.has(Twist::Partus) {
			let minutes = self.random.between(120, 300, 15);
			self.visit((1, 700), self.carer(), (1, 90, minutes), "partus_hour", OK);
			self.charge(1, "partus_surcharge", self.plan.birth, OK);
		}
	}

	/// The last day that is visited.
	fn last_day(&self) -> i64 {
		self.plan
			.twists
			.iter()
			.find_map(|twist| match twist {
				Twist::Extends(until) => Some(*until),
				_ => None,
			})
			.unwrap_or(LAST_DAY)
	}

	fn day(&mut self, day: i64) {
		let plan = self.plan;
		if day == 2 {
			self.second_day();
		}
		let in_hospital = plan
			.twists
			.iter()
			.any(|twist| matches!(twist, Twist::Hospital(days) if (2..2 + days).contains(&day)));
		// after the ordinary days an extended family is visited every other day
		if in_hospital || (day > LAST_DAY && day % 2 == 0) {
			return;
		}
		self.ordinary_visit(day);
		match day {
			3 => self.third_day(),
			5 => self.fifth_day(),
			7 => self.extension(),
			_ => {}
		}
		let waits = self.has(Twist::StaysOpen) || self.has(Twist::ClosesTooSoon);
		if day % 2 == 0 && !(waits && day == self.last_day()) {
			self.approve(day);
		}
	}

	/// Hours of a day, as far as some are left.
	fn ordinary_visit(&mut self, day: i64) {
		let start = match self.has(Twist::Afternoons) {
			true => self.random.between(870, 900, 5),
			false => self.random.between(480, 570, 5),
		};
		let minutes = self.random.between(180, 300, 5).min(self.left);
		// a visit of minutes is no visit
		if minutes < 60 {
			return;
		}
		let start = match self.has(Twist::Night) && day == 4 {
			true => 1_440 - minutes / 10 * 5,
			false => start,
		};
		let logged = if start > 900 {
			(day + 1, 200)
		} else {
			(day, 2000)
		};
		self.visit(logged, self.carer(), (day, start, minutes), "hour", OK);
		if self.has(Twist::Twice) && day == 2 {
			self.visit(
				logged,
				self.carer(),
				(day, start + 30, 60),
				"hour",
				"Overlap",
			);
		}
	}

	/// What the midwife decides, and hours of another family.
	fn second_day(&mut self) {
		let plan = self.plan;
		for twist in plan.twists {
			match *twist {
				Twist::Hospital(days) => {
					let args = format!("days={days}");
					self.note((2, 800), self.midwife(), "hospital", args, OK);
					let minutes = HOSPITAL_DAY
						.iter()
						.find(|(class, _)| *class == plan.rate_class)
						.map_or(0, |(_, minutes)| *minutes);
					self.left -= days * minutes;
				}
				Twist::Reindicates(minutes) => {
					let args = format!("minutes={minutes};reason=medical");
					let refused = "NotAuthorized";
					self.note(
						(2, 810),
						self.intaker(),
						"reindicate",
						args.clone(),
						refused,
					);
					self.note((2, 820), self.midwife(), "reindicate", args, OK);
					self.left += minutes - plan.indicated;
				}
				Twist::DoubleBooked => {
					// the mornings there begin at half past nine at the latest, and last three hours
					self.visit((2, 2100), self.carer(), (2, 600, 60), "hour", "Overlap");
				}
				_ => {}
			}
		}
	}

	/// What the mother does not agree with.
	fn third_day(&mut self) {
		let corrects = self.has(Twist::Corrects);
		if !corrects && !self.has(Twist::Withdraws) {
			return;
		}
		let Some((entry, minutes)) = self.waiting.pop() else {
			return;
		};
		self.left += minutes;
		let reason = if corrects {
			"wrong_minutes"
		} else {
			"not_delivered"
		};
		let args = format!("entry={entry};reason={reason}");
		self.note((3, 2045), self.mother(), "reject", args, OK);
		if !corrects {
			let args = format!("entry={entry}");
			return self.note((4, 830), self.carer(), "withdraw", args, OK);
		}
		let (replaced_by, minutes) = (self.entry(), minutes - 45);
		let start = if self.has(Twist::Afternoons) {
			870
		} else {
			540
		};
		let visit = care(3, start, minutes, "hour");
		let args = format!("entry={entry};replaced_by={replaced_by};{visit}");
		self.note((4, 830), self.carer(), "correct", args, OK);
		self.left -= minutes;
		self.waiting.push((replaced_by, minutes));
	}

	/// What is tried and refused.
	fn fifth_day(&mut self) {
		for twist in self.plan.twists {
			match *twist {
				Twist::CarerApproves => {
					let Some((entry, _)) = self.waiting.last().cloned() else {
						continue;
					};
					let args = format!("entries={entry}");
					self.note((5, 2050), self.carer(), "approve", args, "NotTheClient");
				}
				Twist::Stranger(carer) => {
					let care = (5, 1_020, 60);
					self.visit((5, 2100), carer.into(), care, "hour", "NotAuthorized");
				}
				Twist::OddMinutes => {
					let care = (5, 1_020, 57);
					self.visit((5, 2105), self.carer(), care, "hour", "WrongGranularity");
				}
				Twist::OverBudget => {
					let care = (5, 1_020, (self.left + 5).clamp(5, 1_440));
					self.visit((5, 2110), self.carer(), care, "hour", "BudgetExceeded");
				}
				_ => {}
			}
		}
	}

	fn extension(&mut self) {
		let insurers_office = format!("{}-office", self.plan.insurer);
		for twist in self.plan.twists {
			let (until, agreed) = match *twist {
				Twist::Extends(until) => (until, true),
				Twist::ExtendsAlone(until) => (until, false),
				_ => continue,
			};
			let too_long = "until_day=60".into();
			self.note(
				(7, 1500),
				self.midwife(),
				"extend",
				too_long,
				"OutsideCarePeriod",
			);
			let args = format!("until_day={until}");
			self.note((7, 1505), self.midwife(), "extend", args, OK);
			let beyond = (LAST_DAY_ALLOWED + 1, 540, 60);
			self.visit((7, 1600), self.carer(), beyond, "hour", "OutsideCarePeriod");
			if agreed {
				let name = "acknowledge_extension";
				self.note((8, 900), insurers_office.clone(), name, String::new(), OK);
			}
		}
	}

	fn end(&mut self) {
		let last = self.last_day();
		if self.has(Twist::TooFew) {
			let minutes = (self.approved - 5) / 5 * 5;
			let args = format!("minutes={minutes};reason=correction");
			self.note(
				(last, 2200),
				self.midwife(),
				"reindicate",
				args,
				"BelowApproved",
			);
		}
		if self.has(Twist::StaysOpen) {
			return;
		}
		if self.has(Twist::ClosesTooSoon) {
			self.note(
				(last + 1, 900),
				self.office(),
				"close",
				String::new(),
				"PendingEntries",
			);
		}
		self.approve(last + 1);
		self.note((last + 3, 900), self.office(), "close", String::new(), OK);
		self.note(
			(last + 5, 1900),
			self.mother(),
			"sign_off",
			String::new(),
			OK,
		);
		let late = (LAST_DAY_ALLOWED, 1_200, 5);
		self.visit((last + 6, 900), self.carer(), late, "hour", "CaseClosed");
	}
}

/// The arguments that say when care was given; the start is in minutes after midnight.
fn care(day: i64, start: i64, minutes: i64, service: &str) -> String {
	let (hour, minute) = (start / 60, start % 60);
	format!("day={day};start={hour:02}:{minute:02};minutes={minutes};service={service}")
}
