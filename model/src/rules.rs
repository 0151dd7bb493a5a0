//! The rules. Every refusal is the name of the first check that fails, in the order of the contract:
//! who, state of the case, arguments, state of the entry, budget, overlap.

use crate::{
	data::{Family, Rows},
	date, Action, DataSet, Date,
};
use std::collections::{BTreeMap, VecDeque};

/// The name of the check that failed.
pub type Refusal = &'static str;

type Answer = Result<(), Refusal>;

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
	/// Nothing but registered.
	Registered,
	/// Minutes are indicated.
	Indicated,
	/// The child is born.
	InCare,
	/// The provider has closed.
	Closing,
	/// The client has signed off.
	Settled,
}

/// Where an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryState {
	/// Waits for the client.
	Proposed,
	/// For good.
	Approved,
	/// The client did not agree.
	Rejected,
	/// Taken back.
	Withdrawn,
	/// Rejected, and replaced by another.
	Replaced,
}

/// Something that was logged or charged.
#[derive(Clone, Debug)]
pub struct Entry {
	/// The family it is for.
	pub family: String,
	/// Who logged it.
	pub carer: String,
	/// What was done.
	pub service: String,
	/// Where it stands.
	pub state: EntryState,
	/// The date of the service.
	pub date: Date,
	/// Minutes, 0 for what is not timed.
	pub minutes: i64,
	/// First and last minute, counted from the first day of the calendar; nothing for what is not timed.
	pub span: Option<(i64, i64)>,
}

/// A family's case.
#[derive(Clone, Debug)]
pub struct Case {
	/// Those around it.
	pub family: Family,
	/// Where it stands.
	pub state: CaseState,
	/// Minutes indicated.
	pub indicated: i64,
	/// Minutes of hours approved.
	pub approved: i64,
	/// Minutes of hours that wait for the client.
	pub pending: i64,
	/// Minutes of partus approved.
	pub partus: i64,
	/// Day 1.
	pub birth: Option<Date>,
	/// The midwife's last day, and whether the insurer agreed.
	pub extension: Option<(i64, bool)>,
	/// Cents.
	pub gross: u128,
	/// Cents.
	pub own: u128,
	/// Cents.
	pub paid: u128,
	/// Held of the insurer's money.
	pub held: u128,
	/// Running totals by service, price row and own-contribution row: minutes or pieces.
	lines: BTreeMap<(String, Date, Option<Date>), i64>,
}

/// An insurer's money.
#[derive(Clone, Debug, Default)]
pub struct Insurer {
	/// Everything that came in.
	pub deposited: u128,
	/// Everything paid to providers.
	pub paid: u128,
	/// Neither held nor paid.
	pub free: u128,
	/// Claims without money: family, provider, cents.
	waiting: VecDeque<(String, String, u128)>,
}

/// A provider's money.
#[derive(Clone, Debug, Default)]
pub struct Provider {
	/// Everything received.
	pub paid: u128,
	/// Everything paid out to its bank.
	pub paid_out: u128,
}

/// All cases and all money.
pub struct Model<'a> {
	data: &'a DataSet,
	today: Date,
	/// By family.
	pub cases: BTreeMap<String, Case>,
	/// By the data set's own names.
	pub entries: BTreeMap<String, Entry>,
	/// By id.
	pub insurers: BTreeMap<String, Insurer>,
	/// By id.
	pub providers: BTreeMap<String, Provider>,
	/// Deposits less payouts.
	pub issuance: u128,
}

/// The value in force on a date.
fn in_force(rows: Option<&Rows>, date: Date) -> Option<(Date, u128)> {
	rows?.iter().rev().find(|(from, _)| *from <= date).copied()
}

/// `minutes × cents an hour / 60`, rounded half up.
fn hourly(minutes: i64, cents: u128) -> u128 {
	(minutes.unsigned_abs() as u128 * cents * 2 + 60) / 120
}

fn is_timed(service: &str) -> bool {
	service == "hour" || service == "partus_hour"
}

impl<'a> Model<'a> {
	/// Nothing has happened yet.
	pub fn new(data: &'a DataSet, today: Date) -> Self {
		let of_kind = |kind: &'static str| {
			data.organisations
				.values()
				.filter(move |organisation| organisation.kind == kind)
				.map(|organisation| organisation.id.clone())
		};
		Self {
			data,
			today,
			cases: BTreeMap::new(),
			entries: BTreeMap::new(),
			insurers: of_kind("insurer")
				.map(|id| (id, Insurer::default()))
				.collect(),
			providers: of_kind("maternity_provider")
				.map(|id| (id, Provider::default()))
				.collect(),
			issuance: 0,
		}
	}

	/// Deposits the money of a round.
	pub fn fund(&mut self, round: u64) {
		for (_, insurer, cents) in self.data.funding.iter().filter(|(r, ..)| *r == round) {
			if let Some(account) = self.insurers.get_mut(insurer) {
				account.deposited += cents;
				account.free += cents;
				self.issuance += cents;
			}
			self.pay_waiting(insurer);
		}
	}

	/// Pays out what the data set asks for.
	pub fn pay_out(&mut self) {
		for (provider, cents) in &self.data.payouts {
			if let Some(account) = self.providers.get_mut(provider) {
				account.paid_out += cents;
				self.issuance -= cents;
			}
		}
	}

	/// Plays one action.
	pub fn apply(&mut self, action: &Action) -> Answer {
		let actor = action.actor.as_str();
		let family = action.family.as_str();
		let arg = |name: &str| {
			action
				.args
				.get(name)
				.map(String::as_str)
				.unwrap_or_default()
		};
		let number = |name: &str| arg(name).parse::<i64>().unwrap_or(-1);
		match action.name.as_str() {
			"register" => self.register(actor, family),
			"grant" => self.grant(actor, family, arg("grantee"), arg("data")),
			"charge" => self.charge(actor, family, arg("entry"), arg("service"), arg("date")),
			"approve" => self.approve(actor, family, arg("entries")),
			"reject" => self.reject(actor, family, arg("entry")),
			"indicate" => self.indicate(actor, family, number("minutes")),
			"birth" => self.birth(actor, family, arg("date")),
			"hospital" => self.hospital(actor, family, number("days")),
			"reindicate" => self.reindicate(actor, family, number("minutes")),
			"visit" => {
				let entry = self.visit(actor, family, action)?;
				self.entries.insert(arg("entry").into(), entry);
				Ok(())
			}
			"correct" => self.correct(actor, family, action),
			"withdraw" => self.withdraw(actor, family, arg("entry")),
			"extend" => self.extend(actor, family, number("until_day")),
			"acknowledge_extension" => self.acknowledge(actor, family),
			"close" => self.close(actor, family),
			"sign_off" => self.sign_off(actor, family),
			_ => Err("UnknownAction"),
		}
	}

	fn table(&self, name: &str, date: Date) -> Option<i64> {
		in_force(self.data.national.get(name), date).map(|(_, value)| value as i64)
	}

	/// Whether the actor is staff of that organisation with that role.
	fn is_staff(&self, actor: &str, organisation: &str, role: &str) -> Answer {
		let staff = self.data.staff.get(actor);
		match staff.is_some_and(|s| s.organisation == organisation && s.role == role) {
			true => Ok(()),
			false => Err("NotAuthorized"),
		}
	}

	fn case(&self, family: &str) -> Result<&Case, Refusal> {
		self.cases.get(family).ok_or("UnknownCase")
	}

	/// The case, if it is still open.
	fn open(&self, family: &str) -> Result<&Case, Refusal> {
		let case = self.case(family)?;
		match case.state {
			CaseState::Closing | CaseState::Settled => Err("CaseClosed"),
			_ => Ok(case),
		}
	}

	fn change(&mut self, family: &str, change: impl FnOnce(&mut Case)) {
		change(self.cases.get_mut(family).expect("it was looked at before"));
	}

	fn register(&mut self, actor: &str, family: &str) -> Answer {
		let family = self.data.families.get(family).ok_or("UnknownCase")?;
		self.is_staff(actor, &family.provider, "intaker")?;
		if self.cases.contains_key(&family.id) {
			return Err("CaseExists");
		}
		let parties = (family.insurer.clone(), family.provider.clone());
		if !self.data.contracts.contains_key(&parties) {
			return Err("NoContract");
		}
		let case = Case {
			family: family.clone(),
			state: CaseState::Registered,
			indicated: 0,
			approved: 0,
			pending: 0,
			partus: 0,
			birth: None,
			extension: None,
			gross: 0,
			own: 0,
			paid: 0,
			held: 0,
			lines: BTreeMap::new(),
		};
		self.cases.insert(family.id.clone(), case);
		Ok(())
	}

	fn grant(&self, actor: &str, family: &str, grantee: &str, data: &str) -> Answer {
		if actor != family {
			return Err("NotTheClient");
		}
		let kind = self
			.data
			.organisations
			.get(grantee)
			.map(|o| o.kind.as_str());
		let pays = matches!(kind, Some("insurer" | "municipality" | "care_office"));
		match kind {
			None => Err("GranteeNotEligible"),
			Some(_) if pays && data == "care_content" => Err("GranteeNotEligible"),
			Some(_) => Ok(()),
		}
	}

	/// Whether a date can still be logged.
	fn in_claim_window(&self, date: Date) -> Answer {
		if date > self.today {
			return Err("FutureDay");
		}
		let window = self
			.table("claim_window_days", self.today)
			.unwrap_or(i64::MAX);
		match (self.today - date).num_days() > window {
			true => Err("OutsideClaimWindow"),
			false => Ok(()),
		}
	}

	fn charge(&mut self, actor: &str, family: &str, id: &str, service: &str, on: &str) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.provider, "claims_officer")?;
		self.open(family)?;
		let date = date::parse(on).ok_or("OutsideClaimWindow")?;
		let by_day = service.starts_with("institution_day_");
		if by_day {
			self.in_care_period(family, date)?;
		}
		self.in_claim_window(date)?;
		let clashes = |other: &str| match service {
			"intake_home" | "intake_phone" => other.starts_with("intake_"),
			_ => other == service,
		};
		if self
			.entries
			.values()
			.filter(|entry| !by_day || entry.date == date)
			.any(|entry| entry.family == family && is_live(entry) && clashes(&entry.service))
		{
			return Err("AlreadyCharged");
		}
		let entry = Entry {
			family: family.into(),
			carer: actor.into(),
			service: service.into(),
			state: EntryState::Proposed,
			date,
			minutes: 0,
			span: None,
		};
		self.entries.insert(id.into(), entry);
		Ok(())
	}

	/// Whether a date is one of a family's care days.
	fn in_care_period(&self, family: &str, date: Date) -> Answer {
		let case = self.open(family)?;
		let birth = case.birth.ok_or("NotInCare")?;
		let usual = self.table("last_day", date).unwrap_or(0);
		let last = match case.extension {
			Some((until, true)) => until.max(usual),
			_ => usual,
		};
		match (1..=last).contains(&((date - birth).num_days() + 1)) {
			true => Ok(()),
			false => Err("OutsideCarePeriod"),
		}
	}

	/// The entries of a family that wait, all of them or the name of the first that does not.
	fn waiting(&self, family: &str, ids: &str) -> Result<Vec<String>, Refusal> {
		ids.split('|')
			.map(|id| match self.entries.get(id) {
				Some(entry) if entry.family == family => match entry.state {
					EntryState::Proposed => Ok(id.to_string()),
					_ => Err("AlreadyDecided"),
				},
				_ => Err("UnknownEntry"),
			})
			.collect()
	}

	fn approve(&mut self, actor: &str, family: &str, ids: &str) -> Answer {
		if actor != family {
			return Err("NotTheClient");
		}
		self.open(family)?;
		for id in self.waiting(family, ids)? {
			let entry = self.decide(&id, EntryState::Approved);
			self.change(family, |case| match entry.service.as_str() {
				"hour" => case.approved += entry.minutes,
				"partus_hour" => case.partus += entry.minutes,
				_ => {}
			});
			self.settle(family, &entry);
		}
		Ok(())
	}

	/// Moves an entry on from being proposed or rejected, and takes it out of what is pending.
	fn decide(&mut self, id: &str, state: EntryState) -> Entry {
		let entry = self.entries.get_mut(id).expect("it was looked at before");
		let was_pending = entry.state == EntryState::Proposed && entry.service == "hour";
		entry.state = state;
		let entry = entry.clone();
		if was_pending {
			self.change(&entry.family, |case| case.pending -= entry.minutes);
		}
		entry
	}

	fn reject(&mut self, actor: &str, family: &str, id: &str) -> Answer {
		if actor != family {
			return Err("NotTheClient");
		}
		self.open(family)?;
		self.waiting(family, id)?;
		self.decide(id, EntryState::Rejected);
		Ok(())
	}

	fn withdraw(&mut self, actor: &str, family: &str, id: &str) -> Answer {
		self.is_own(actor, family)?;
		self.open(family)?;
		match self.entries.get(id) {
			None => return Err("UnknownEntry"),
			Some(entry) => match entry.state {
				EntryState::Proposed | EntryState::Rejected => {}
				_ => return Err("AlreadyDecided"),
			},
		}
		self.decide(id, EntryState::Withdrawn);
		Ok(())
	}

	/// Whether the actor is a carer of the family's provider.
	fn is_own(&self, actor: &str, family: &str) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.provider, "carer")
	}

	/// Whether so many minutes can be indicated.
	fn in_limits(&self, minutes: i64) -> Answer {
		let value = |name| self.table(name, self.today).unwrap_or(0);
		if minutes <= 0 || minutes % value("granularity_minutes").max(1) != 0 {
			return Err("WrongGranularity");
		}
		match (value("min_minutes")..=value("max_minutes")).contains(&minutes) {
			true => Ok(()),
			false => Err("OutsideIndicationLimits"),
		}
	}

	fn indicate(&mut self, actor: &str, family: &str, minutes: i64) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.provider, "intaker")?;
		if self.open(family)?.state != CaseState::Registered {
			return Err("WrongState");
		}
		self.in_limits(minutes)?;
		self.change(family, |case| {
			case.state = CaseState::Indicated;
			case.indicated = minutes;
		});
		self.reserve(family);
		Ok(())
	}

	/// Whether the actor is a midwife of the family's practice.
	fn is_midwife(&self, actor: &str, family: &str) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.practice, "midwife")
	}

	fn birth(&mut self, actor: &str, family: &str, on: &str) -> Answer {
		self.is_midwife(actor, family)?;
		if self.open(family)?.state != CaseState::Indicated {
			return Err("WrongState");
		}
		let date = date::parse(on).ok_or("FutureDay")?;
		self.in_claim_window(date)?;
		self.change(family, |case| {
			case.state = CaseState::InCare;
			case.birth = Some(date);
		});
		Ok(())
	}

	fn hospital(&mut self, actor: &str, family: &str, days: i64) -> Answer {
		self.is_midwife(actor, family)?;
		let case = self.open(family)?;
		if case.state == CaseState::Registered {
			return Err("WrongState");
		}
		let table = format!("hospital_day_{}", case.family.rate_class);
		let minutes = case.indicated - days * self.table(&table, self.today).unwrap_or(0);
		if minutes < case.approved + case.pending {
			return Err("BelowApproved");
		}
		self.change(family, |case| case.indicated = minutes);
		self.reserve(family);
		Ok(())
	}

	fn reindicate(&mut self, actor: &str, family: &str, minutes: i64) -> Answer {
		self.is_midwife(actor, family)?;
		if self.open(family)?.state == CaseState::Registered {
			return Err("WrongState");
		}
		self.in_limits(minutes)?;
		let case = self.open(family)?;
		if minutes < case.approved + case.pending {
			return Err("BelowApproved");
		}
		self.change(family, |case| case.indicated = minutes);
		self.reserve(family);
		Ok(())
	}

	fn extend(&mut self, actor: &str, family: &str, until: i64) -> Answer {
		self.is_midwife(actor, family)?;
		if self.open(family)?.state != CaseState::InCare {
			return Err("NotInCare");
		}
		if until > self.table("last_day_extended", self.today).unwrap_or(0) {
			return Err("OutsideCarePeriod");
		}
		self.change(family, |case| case.extension = Some((until, false)));
		Ok(())
	}

	fn acknowledge(&mut self, actor: &str, family: &str) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.insurer, "claims_officer")?;
		let (until, _) = self.open(family)?.extension.ok_or("NoExtension")?;
		self.change(family, |case| case.extension = Some((until, true)));
		Ok(())
	}

	/// The entry that a visit makes, if it may be made.
	fn visit(&mut self, actor: &str, family: &str, action: &Action) -> Result<Entry, Refusal> {
		self.is_own(actor, family)?;
		let case = self.open(family)?;
		let birth = match (case.state, case.birth) {
			(CaseState::InCare, Some(birth)) => birth,
			_ => return Err("NotInCare"),
		};
		let arg = |name: &str| {
			action
				.args
				.get(name)
				.map(String::as_str)
				.unwrap_or_default()
		};
		let day: i64 = arg("day").parse().unwrap_or(0);
		let minutes: i64 = arg("minutes").parse().unwrap_or(0);
		let date = birth + chrono::Days::new((day - 1).max(0).unsigned_abs());
		let granularity = self.table("granularity_minutes", date).unwrap_or(1);
		if minutes <= 0 || minutes > 1_440 || minutes % granularity != 0 {
			return Err("WrongGranularity");
		}
		let usual = self.table("last_day", date).unwrap_or(0);
		let last = match case.extension {
			Some((until, true)) => until.max(usual),
			_ => usual,
		};
		if day < 1 || day > last {
			return Err("OutsideCarePeriod");
		}
		self.in_claim_window(date)?;
		let service = arg("service");
		if service == "hour" && minutes > case.indicated - case.approved - case.pending {
			return Err("BudgetExceeded");
		}
		let (hour, minute) = arg("start").split_once(':').ok_or("WrongGranularity")?;
		let start = hour.parse::<i64>().unwrap_or(0) * 60 + minute.parse::<i64>().unwrap_or(0);
		let begin = date.signed_duration_since(Date::MIN).num_days() * 1_440 + start;
		let end = begin + minutes;
		let overlaps = |entry: &Entry| {
			is_live(entry)
				&& (entry.carer == actor || entry.family == family)
				&& entry.span.is_some_and(|(b, e)| begin < e && b < end)
		};
		if self.entries.values().any(overlaps) {
			return Err("Overlap");
		}
		let entry = Entry {
			family: family.into(),
			carer: actor.into(),
			service: service.into(),
			state: EntryState::Proposed,
			date,
			minutes,
			span: Some((begin, end)),
		};
		if service == "hour" {
			self.change(family, |case| case.pending += minutes);
		}
		Ok(entry)
	}

	fn correct(&mut self, actor: &str, family: &str, action: &Action) -> Answer {
		self.is_own(actor, family)?;
		self.open(family)?;
		let arg = |name: &str| {
			action
				.args
				.get(name)
				.map(String::as_str)
				.unwrap_or_default()
		};
		let state = self.entries.get(arg("entry")).ok_or("UnknownEntry")?.state;
		let entry = self.visit(actor, family, action);
		if state != EntryState::Rejected {
			// the arguments are looked at before the state of the entry
			if let Ok(entry) = &entry {
				let minutes = entry.minutes;
				if entry.service == "hour" {
					self.change(family, |case| case.pending -= minutes);
				}
			}
			return entry.and(Err("AlreadyDecided"));
		}
		let entry = entry?;
		self.decide(arg("entry"), EntryState::Replaced);
		self.entries.insert(arg("replaced_by").into(), entry);
		Ok(())
	}

	fn close(&mut self, actor: &str, family: &str) -> Answer {
		self.is_staff(actor, &self.case(family)?.family.provider, "claims_officer")?;
		self.open(family)?;
		let waits = |entry: &Entry| entry.family == family && entry.state == EntryState::Proposed;
		if self.entries.values().any(waits) {
			return Err("PendingEntries");
		}
		let insurer = self.case(family)?.family.insurer.clone();
		let mut held = 0;
		self.change(family, |case| {
			case.state = CaseState::Closing;
			held = std::mem::take(&mut case.held);
		});
		if let Some(account) = self.insurers.get_mut(&insurer) {
			account.free += held;
		}
		self.pay_waiting(&insurer);
		Ok(())
	}

	fn sign_off(&mut self, actor: &str, family: &str) -> Answer {
		if actor != family {
			return Err("NotTheClient");
		}
		match self.case(family)?.state {
			CaseState::Closing => {}
			CaseState::Settled => return Err("CaseClosed"),
			_ => return Err("WrongState"),
		}
		self.change(family, |case| case.state = CaseState::Settled);
		Ok(())
	}

	/// The price row of a service, the own-contribution row, and who collects.
	fn price(&self, family: &Family, service: &str, on: Date) -> Option<Price> {
		let key = (
			family.insurer.clone(),
			family.provider.clone(),
			service.to_string(),
		);
		let (from, cents) = in_force(self.data.prices.get(&key), on)?;
		let row = |table: &str| in_force(self.data.national.get(table), on);
		let own = match service {
			"hour" => row("own_contribution_per_hour"),
			// so much a day, and all above what a day costs at most; never more than it costs
			"institution_day_mother" | "institution_day_child" => {
				let (since, a_day) = row("own_contribution_per_day")?;
				let (limited, most) = row("institution_day_limit")?;
				let above = cents - cents.min(most);
				Some((since.max(limited), cents.min(a_day + above)))
			}
			_ => None,
		};
		let collection = self.data.contracts.get(&(key.0, key.1))?;
		Some(Price {
			from,
			cents,
			own,
			provider_collects: collection == "provider",
		})
	}

	/// Holds the insurer's money for what remains, as far as there is any: as much as the service line would grow by, so that
	/// both are rounded once.
	fn reserve(&mut self, family: &str) {
		let Some(case) = self.cases.get(family) else {
			return;
		};
		let minutes = case.indicated - case.approved;
		let wanted = match self.price(&case.family, "hour", self.today) {
			None => 0,
			Some(price) => {
				let line = (
					"hour".to_string(),
					price.from,
					price.own.map(|(from, _)| from),
				);
				let before = case.lines.get(&line).copied().unwrap_or(0);
				price.due(before + minutes) - price.due(before)
			}
		};
		let insurer = case.family.insurer.clone();
		let account = self.insurers.entry(insurer.clone()).or_default();
		let available = account.free + case.held;
		let hold = wanted.min(available);
		account.free = available - hold;
		self.change(family, |case| case.held = hold);
		// what a smaller hold sets free belongs to those who wait
		self.pay_waiting(&insurer);
	}

	/// Pays for an approved entry.
	fn settle(&mut self, family: &str, entry: &Entry) {
		let case = &self.cases[family];
		let parties = case.family.clone();
		let Some(price) = self.price(&parties, &entry.service, entry.date) else {
			return;
		};
		let timed = is_timed(&entry.service);
		let key = (
			entry.service.clone(),
			price.from,
			price.own.map(|(from, _)| from),
		);
		let before = case.lines.get(&key).copied().unwrap_or(0);
		let after = before + if timed { entry.minutes } else { 1 };
		let gross = |quantity: i64| match timed {
			true => hourly(quantity, price.cents),
			false => quantity.unsigned_abs() as u128 * price.cents,
		};
		let own = |quantity: i64| match (price.own, timed) {
			(None, _) => 0,
			(Some((_, cents)), true) => hourly(quantity, cents),
			(Some((_, cents)), false) => quantity.unsigned_abs() as u128 * cents,
		};
		let (gross, own) = (gross(after) - gross(before), own(after) - own(before));
		let due = if price.provider_collects {
			gross - own
		} else {
			gross
		};

		let account = self.insurers.entry(parties.insurer.clone()).or_default();
		let case = self.cases.get_mut(family).expect("it is there");
		case.lines.insert(key, after);
		case.gross += gross;
		case.own += own;
		let from_hold = due.min(case.held);
		case.held -= from_hold;
		let mut paid = from_hold;
		// free money is first for those who have waited longer
		if account.waiting.is_empty() {
			let from_free = (due - from_hold).min(account.free);
			account.free -= from_free;
			paid += from_free;
		}
		if paid < due {
			account
				.waiting
				.push_back((family.into(), parties.provider.clone(), due - paid));
		}
		account.paid += paid;
		case.paid += paid;
		self.providers.entry(parties.provider).or_default().paid += paid;
	}

	/// Pays waiting claims, oldest first, as far as the money goes.
	fn pay_waiting(&mut self, insurer: &str) {
		let Some(account) = self.insurers.get_mut(insurer) else {
			return;
		};
		while let Some((family, provider, owed)) = account.waiting.front_mut() {
			let paid = account.free.min(*owed);
			account.free -= paid;
			account.paid += paid;
			*owed -= paid;
			if let Some(case) = self.cases.get_mut(family) {
				case.paid += paid;
			}
			self.providers.entry(provider.clone()).or_default().paid += paid;
			if *owed > 0 {
				break;
			}
			account.waiting.pop_front();
		}
	}

	/// What an insurer has held for all its cases.
	pub fn held(&self, insurer: &str) -> u128 {
		self.cases
			.values()
			.filter(|case| case.family.insurer == insurer)
			.map(|case| case.held)
			.sum()
	}
}

/// What a service costs on a date.
struct Price {
	from: Date,
	cents: u128,
	own: Option<(Date, u128)>,
	provider_collects: bool,
}

impl Price {
	/// What the insurer owes for so many minutes.
	fn due(&self, minutes: i64) -> u128 {
		let gross = hourly(minutes, self.cents);
		match self.own {
			Some((_, own)) if self.provider_collects => gross - hourly(minutes, own),
			_ => gross,
		}
	}
}

/// Whether an entry counts against overlaps and doubles.
fn is_live(entry: &Entry) -> bool {
	matches!(entry.state, EntryState::Proposed | EntryState::Approved)
}
