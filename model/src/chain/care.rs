//! The hours of maternity care.

use super::{
	check,
	limits::{
		BREAST, EXPIRY, FORMULA, GRANULE, LAST_DAY, LAST_EXTENDED, LEAST, MOST, RETENTION, WINDOW,
	},
	CaseId, CaseMoney, Chain, Dossier, Job, Op, Outcome, Service, Visit, Who, APPROVE, CLIENTS,
	DAY, INSURERS, PRACTICES, PROVIDERS,
};
use crate::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum State {
	Proposed,
	Approved,
	Rejected,
	Replaced,
	Withdrawn,
	Expired,
}

/// Something that was logged or charged.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Entry {
	pub service: Service,
	pub date: i64,
	pub start: i64,
	pub minutes: i64,
	pub carer: Who,
	pub provider: Who,
	pub logged: i64,
	pub state: State,
}

impl Entry {
	fn live(&self) -> bool {
		self.state == State::Proposed || self.state == State::Approved
	}

	fn clashes(&self, from: i64, to: i64) -> bool {
		let begin = self.date * DAY + self.start;
		self.live() && self.service.timed() && begin < to && from < begin + self.minutes
	}
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Phase {
	Registered,
	Indicated,
	InCare,
	Closing,
	Settled,
	Cancelled,
	Transferred,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
	Open,
	Closing,
	Settled,
	Cancelled,
}

/// What is said of a case in minutes and cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Summary {
	pub phase: Phase,
	pub indicated: i64,
	pub approved: i64,
	pub pending: i64,
	pub partus: i64,
	pub money: CaseMoney,
}

/// The care around one birth.
#[derive(Clone, Debug)]
pub struct Case {
	/// The mother.
	pub client: Who,
	/// All of them, the present one last.
	pub providers: Vec<Who>,
	pub(super) accepted: bool,
	/// By first day.
	pub(super) insurers: BTreeMap<i64, Who>,
	pub(super) practice: Who,
	hospital_day: i64,
	pub(super) indicated: Option<i64>,
	pub(super) birth: Option<i64>,
	extended: i64,
	pub(super) requested: Option<i64>,
	pub(super) end: End,
	pub(super) ended: i64,
	changes: usize,
	/// All that was ever logged.
	pub entries: Vec<Entry>,
	/// How many entries are there still, and what it came to, once it is being pruned.
	left: Option<(usize, CaseMoney)>,
}

impl Case {
	/// Who pays for a day.
	pub fn insurer(&self, date: i64) -> Who {
		let since = self.insurers.range(..=date).next_back();
		*since.expect("from the beginning").1
	}

	pub(super) fn last_insurer(&self) -> Who {
		*self.insurers.values().next_back().expect("has one")
	}

	fn payers(&self) -> BTreeSet<Who> {
		self.insurers.values().copied().collect()
	}

	pub(super) fn provider(&self) -> Who {
		*self.providers.last().expect("has one")
	}

	fn sum(&self, service: Service, state: State) -> i64 {
		let such = |entry: &&Entry| entry.service == service && entry.state == state;
		self.entries
			.iter()
			.filter(such)
			.map(|entry| entry.minutes)
			.sum()
	}

	fn used(&self) -> i64 {
		self.sum(Service::Hour, State::Approved) + self.sum(Service::Hour, State::Proposed)
	}

	fn last_day(&self) -> i64 {
		LAST_DAY.max(self.extended)
	}

	fn open(&self) -> Outcome {
		check(self.end == End::Open, "CaseClosed")
	}

	fn taken_over(&self) -> Outcome {
		self.open()?;
		check(self.accepted, "NotAccepted")
	}

	/// The entries that are not pruned.
	pub fn kept(&self) -> &[Entry] {
		let left = self.left.map_or(self.entries.len(), |left| left.0);
		&self.entries[..left]
	}

	pub(super) fn waits(&self) -> bool {
		let proposed = |entry: &Entry| entry.state == State::Proposed;
		self.entries.iter().any(proposed)
	}

	/// Some places for changes are kept free for others.
	fn change(&mut self, keep: usize) -> Outcome {
		check(self.changes + keep < 64, "TooManyChanges")?;
		self.changes += 1;
		Ok(())
	}

	/// Where it stands.
	pub fn phase(&self) -> Phase {
		match (self.end, self.accepted, self.birth, self.indicated) {
			(End::Closing, ..) => Phase::Closing,
			(End::Settled, ..) => Phase::Settled,
			(End::Cancelled, ..) => Phase::Cancelled,
			(End::Open, false, ..) => Phase::Transferred,
			(End::Open, true, Some(_), _) => Phase::InCare,
			(End::Open, true, None, Some(_)) => Phase::Indicated,
			(End::Open, true, None, None) => Phase::Registered,
		}
	}
}

fn fits_limits(minutes: i64) -> Outcome {
	check(minutes > 0 && minutes % GRANULE == 0, "WrongGranularity")?;
	check((LEAST..=MOST).contains(&minutes), "OutsideIndicationLimits")
}

fn fits_budget(case: &Case, visits: &[Visit]) -> Outcome {
	let hours = visits.iter().filter(|visit| visit.service == Service::Hour);
	let wanted: i64 = hours.map(|visit| visit.minutes).sum();
	let left = case.indicated.unwrap_or(0) - case.used();
	check(wanted <= left, "BudgetExceeded")
}

impl Chain {
	/// What is said of a case, pruned or not.
	pub fn summary(&self, number: CaseId) -> Option<Summary> {
		let Some(case) = self.cases.get(&number) else {
			return self.gone.get(&number).copied();
		};
		Some(Summary {
			phase: case.phase(),
			indicated: case.indicated.unwrap_or(0),
			approved: case.sum(Service::Hour, State::Approved),
			pending: case.sum(Service::Hour, State::Proposed),
			partus: case.sum(Service::PartusHour, State::Approved),
			money: case
				.left
				.map_or_else(|| self.money.case(number), |left| left.1),
		})
	}

	fn case(&self, number: CaseId) -> Result<Case, Refusal> {
		self.cases.get(&number).cloned().ok_or("UnknownCase")
	}

	/// An entry that is not pruned.
	fn entry(case: &Case, number: u32) -> Option<Entry> {
		case.kept().get(number as usize).copied()
	}

	fn is_client(&self, who: Who, case: &Case) -> Outcome {
		let acts = self.acts_for(who, APPROVE) == Some(case.client);
		check(acts, "NotTheClient")
	}

	fn claimable(&self, date: i64) -> Outcome {
		check(date <= self.today(), "FutureDay")?;
		check(self.today() - date <= WINDOW, "OutsideClaimWindow")
	}

	/// Whether the client can answer still.
	pub(super) fn answerable(&self, entry: &Entry) -> bool {
		entry.state == State::Proposed && self.now < entry.logged + EXPIRY * DAY
	}

	/// Guarantees what can still be approved: pending minutes by the insurer of their day, the others by
	/// that of the days to come.
	fn hold(&mut self, number: CaseId, case: &Case) -> Outcome {
		let Some(indicated) = case.indicated else {
			return Ok(());
		};
		let (today, provider) = (self.today(), case.provider());
		for payer in case.payers() {
			let pending = |entry: &&Entry| {
				entry.state == State::Proposed
					&& entry.service == Service::Hour
					&& case.insurer(entry.date) == payer
			};
			let pending = case.entries.iter().filter(pending);
			let pending: i64 = pending.map(|entry| entry.minutes).sum();
			if payer == case.last_insurer() {
				let minutes = indicated - case.used() + pending;
				self.money
					.reserve(number, payer, provider, minutes, today)?;
			} else if pending > 0 && self.money.covers(number, payer, provider, today).is_ok() {
				self.money
					.reserve(number, payer, provider, pending, today)?;
			} else {
				self.money.release(number, payer);
			}
		}
		Ok(())
	}

	fn release_all(&mut self, number: CaseId, case: &Case) {
		for payer in case.payers() {
			self.money.release(number, payer);
		}
	}

	/// Arguments of visits; answers their dates.
	fn look_at(
		&self,
		number: CaseId,
		case: &Case,
		birth: i64,
		visits: &[Visit],
	) -> Result<Vec<i64>, Refusal> {
		let mut dates = vec![];
		for visit in visits {
			check(visit.service.timed(), "WrongService")?;
			let fits = visit.minutes > 0 && visit.minutes <= DAY && visit.minutes % GRANULE == 0;
			check(fits, "WrongGranularity")?;
			check(visit.start < DAY, "WrongStart")?;
			let in_period = visit.day >= 1 && visit.day <= case.last_day();
			check(in_period, "OutsideCarePeriod")?;
			let date = birth + visit.day - 1;
			self.claimable(date)?;
			let (payer, provider) = (case.insurer(date), case.provider());
			self.money
				.priced(number, payer, provider, visit.service, date)?;
			dates.push(date);
		}
		Ok(dates)
	}

	fn add(
		&self,
		number: CaseId,
		case: &mut Case,
		carer: Who,
		visits: &[Visit],
		dates: &[i64],
	) -> Outcome {
		for (visit, date) in visits.iter().zip(dates) {
			let from = date * DAY + visit.start;
			let to = from + visit.minutes;
			let here = case.entries.iter().any(|entry| entry.clashes(from, to));
			let elsewhere = self
				.cases
				.iter()
				.filter(|(other, _)| **other != number)
				.flat_map(|(_, other)| other.kept())
				.any(|entry| entry.carer == carer && entry.clashes(from, to));
			check(!here && !elsewhere, "Overlap")?;
			case.entries.push(Entry {
				service: visit.service,
				date: *date,
				start: visit.start,
				minutes: visit.minutes,
				carer,
				provider: case.provider(),
				logged: self.now,
				state: State::Proposed,
			});
		}
		Ok(())
	}

	pub(super) fn play_care(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Register { .. } => self.register(op),
			Op::Log { .. } | Op::Correct { .. } | Op::Withdraw { .. } | Op::Charge { .. } => {
				self.work(op)
			}
			Op::Approve { .. } | Op::Reject { .. } | Op::Expire { .. } => self.answer(op),
			Op::Transfer { .. } | Op::AcceptTransfer { .. } | Op::Switch { .. } => self.change(op),
			Op::Close { .. } | Op::SignOff { .. } | Op::Cancel { .. } | Op::Prune { .. } => {
				self.finish(op)
			}
			_ => self.indicate(op),
		}
	}

	/// Keeps a case that was changed.
	fn keep(&mut self, number: CaseId, case: Case) {
		self.told(number);
		self.cases.insert(number, case);
	}

	fn register(&mut self, op: &Op) -> Outcome {
		let Op::Register {
			who,
			case,
			client,
			insurer,
			practice,
			formula,
		} = op
		else {
			unreachable!("looked at before")
		};
		let provider = Self::job(*who)
			.filter(|(employer, job)| *job == Job::Intaker && self.active(*employer))
			.ok_or("NotAuthorized")?
			.0;
		check(!self.dossiers.contains_key(case), "CaseExists")?;
		let has_one = self.dossiers.values().any(|of| of.client == *client);
		check(!has_one, "ClientHasCase")?;
		check(CLIENTS.contains(client), "NotAClient")?;
		let insures = INSURERS.contains(insurer) && self.active(*insurer);
		check(insures, "NotAnInsurer")?;
		let indicates = PRACTICES.contains(practice) && self.active(*practice);
		check(indicates, "NotAMidwifePractice")?;
		let runs = self.money.runs(*insurer, provider, self.today());
		check(runs, "NoContract")?;
		self.dossiers.insert(*case, Dossier::of(*client));
		self.cases.insert(
			*case,
			Case {
				client: *client,
				providers: vec![provider],
				accepted: true,
				insurers: [(i64::MIN, *insurer)].into(),
				practice: *practice,
				hospital_day: if *formula { FORMULA } else { BREAST },
				indicated: None,
				birth: None,
				extended: 0,
				requested: None,
				end: End::Open,
				ended: 0,
				changes: 1,
				entries: vec![],
				left: None,
			},
		);
		Ok(())
	}

	fn indicate(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Indicate { who, case, minutes } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Intaker, true)?;
				new.taken_over()?;
				check(new.indicated.is_none(), "AlreadyIndicated")?;
				fits_limits(*minutes)?;
				new.indicated = Some(*minutes);
				self.hold(*case, &new)?;
				new.change(16)?;
				self.keep(*case, new);
			}
			Op::Birth { who, case, date } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, Job::Midwife, false)?;
				new.open()?;
				check(new.indicated.is_some(), "NotIndicated")?;
				check(new.birth.is_none(), "AlreadyBorn")?;
				self.claimable(*date)?;
				new.birth = Some(*date);
				new.change(16)?;
				self.keep(*case, new);
			}
			Op::Hospital { who, case, days } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, Job::Midwife, false)?;
				new.open()?;
				check(new.birth.is_some(), "NotInCare")?;
				check(*days > 0, "WrongGranularity")?;
				let left = new.indicated.unwrap_or(0) - days * new.hospital_day;
				check(left >= new.used(), "BelowApproved")?;
				new.indicated = Some(left);
				self.hold(*case, &new)?;
				new.change(16)?;
				self.keep(*case, new);
			}
			Op::Reindicate { who, case, minutes } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, Job::Midwife, false)?;
				new.open()?;
				check(new.indicated.is_some(), "NotIndicated")?;
				fits_limits(*minutes)?;
				check(*minutes >= new.used(), "BelowApproved")?;
				new.indicated = Some(*minutes);
				self.hold(*case, &new)?;
				new.change(16)?;
				self.keep(*case, new);
			}
			Op::Extend { who, case, day } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, Job::Midwife, false)?;
				new.open()?;
				check(new.birth.is_some(), "NotInCare")?;
				let fits = *day > new.last_day() && *day <= LAST_EXTENDED;
				check(fits, "OutsideCarePeriod")?;
				new.requested = Some(*day);
				new.change(16)?;
				self.keep(*case, new);
			}
			Op::Acknowledge { who, case } => {
				let mut new = self.case(*case)?;
				let payer = match (new.birth, new.requested) {
					(Some(birth), Some(day)) => new.insurer(birth + day - 1),
					_ => new.last_insurer(),
				};
				if *who != payer {
					self.may(*who, payer, Job::Officer, false)?;
				}
				new.open()?;
				new.extended = new.requested.take().ok_or("NothingToAcknowledge")?;
				new.change(2)?;
				self.keep(*case, new);
			}
			_ => unreachable!("another module's"),
		}
		Ok(())
	}

	fn work(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Log { who, case, visits } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Carer, true)?;
				new.taken_over()?;
				let birth = new.birth.ok_or("NotInCare")?;
				check(!visits.is_empty(), "EmptyBatch")?;
				let dates = self.look_at(*case, &new, birth, visits)?;
				fits_budget(&new, visits)?;
				self.add(*case, &mut new, *who, visits, &dates)?;
				self.keep(*case, new);
			}
			Op::Correct {
				who,
				case,
				entry,
				visit,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Carer, true)?;
				let old = Self::entry(&new, *entry);
				let own = old.is_none_or(|old| old.provider == new.provider());
				check(own, "NotAuthorized")?;
				new.taken_over()?;
				let birth = new.birth.ok_or("NotInCare")?;
				let old = old.ok_or("UnknownEntry")?;
				check(old.service.timed(), "WrongService")?;
				let dates = self.look_at(*case, &new, birth, &[*visit])?;
				check(!self.answerable(&old), "NotRejected")?;
				check(old.state == State::Rejected, "AlreadyDecided")?;
				fits_budget(&new, &[*visit])?;
				new.entries[*entry as usize].state = State::Replaced;
				self.add(*case, &mut new, old.carer, &[*visit], &dates)?;
				self.keep(*case, new);
			}
			Op::Withdraw { who, case, entry } => {
				let mut new = self.case(*case)?;
				let (old, provider) = (Self::entry(&new, *entry), new.provider());
				let timed = old.is_none_or(|old| old.service.timed());
				let officer = self.may(*who, provider, Job::Officer, false).is_ok();
				let carer = self.may(*who, provider, Job::Carer, false).is_ok();
				check(officer || timed && carer, "NotAuthorized")?;
				let own = old.is_none_or(|old| old.provider == provider);
				check(own, "NotAuthorized")?;
				new.open()?;
				let old = old.ok_or("UnknownEntry")?;
				let can = old.state == State::Rejected || self.answerable(&old);
				check(can, "AlreadyDecided")?;
				new.entries[*entry as usize].state = State::Withdrawn;
				self.keep(*case, new);
			}
			Op::Charge {
				who,
				case,
				service,
				date,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Officer, true)?;
				new.taken_over()?;
				check(!service.timed(), "WrongService")?;
				if service.daily() {
					let day = date - new.birth.ok_or("NotInCare")? + 1;
					let in_period = day >= 1 && day <= new.last_day();
					check(in_period, "OutsideCarePeriod")?;
				}
				self.claimable(*date)?;
				let (payer, provider) = (new.insurer(*date), new.provider());
				self.money.priced(*case, payer, provider, *service, *date)?;
				let kind = |service| match service {
					Service::IntakePhone => Service::IntakeHome,
					other => other,
				};
				let charged = new.entries.iter().any(|entry| {
					let same_day = !service.daily() || entry.date == *date;
					entry.live() && kind(entry.service) == kind(*service) && same_day
				});
				check(!charged, "AlreadyCharged")?;
				new.entries.push(Entry {
					service: *service,
					date: *date,
					start: 0,
					minutes: 0,
					carer: *who,
					provider,
					logged: self.now,
					state: State::Proposed,
				});
				self.keep(*case, new);
			}
			_ => unreachable!("looked at before"),
		}
		Ok(())
	}

	fn answer(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Approve { who, case, entries } => {
				let mut new = self.case(*case)?;
				self.is_client(*who, &new)?;
				new.open()?;
				check(!entries.is_empty(), "EmptyBatch")?;
				let known = |entry: &u32| (*entry as usize) < new.entries.len();
				check(entries.iter().all(known), "UnknownEntry")?;
				let mut sorted = entries.clone();
				sorted.sort();
				for entry in &sorted {
					let entry = &mut new.entries[*entry as usize];
					check(self.answerable(entry), "AlreadyDecided")?;
					entry.state = State::Approved;
				}
				for entry in &sorted {
					let entry = new.entries[*entry as usize];
					let units = if entry.service.timed() {
						entry.minutes
					} else {
						1
					};
					let (payer, provider) = (new.insurer(entry.date), entry.provider);
					let (service, date) = (entry.service, entry.date);
					self.money
						.settle(*case, payer, provider, service, date, units)?;
				}
				self.keep(*case, new);
			}
			Op::Reject { who, case, entry } => {
				let mut new = self.case(*case)?;
				self.is_client(*who, &new)?;
				new.open()?;
				let old = new.entries.get(*entry as usize).ok_or("UnknownEntry")?;
				check(self.answerable(old), "AlreadyDecided")?;
				new.entries[*entry as usize].state = State::Rejected;
				self.keep(*case, new);
			}
			Op::Expire { case, entries, .. } => {
				let mut new = self.case(*case)?;
				check(!entries.is_empty(), "EmptyBatch")?;
				let known = |entry: &u32| (*entry as usize) < new.kept().len();
				check(entries.iter().all(known), "UnknownEntry")?;
				let mut sorted = entries.clone();
				sorted.sort();
				for entry in sorted {
					let entry = &mut new.entries[entry as usize];
					check(entry.state == State::Proposed, "AlreadyDecided")?;
					check(!self.answerable(entry), "NotDue")?;
					entry.state = State::Expired;
				}
				self.keep(*case, new);
			}
			_ => unreachable!("looked at before"),
		}
		Ok(())
	}

	fn change(&mut self, op: &Op) -> Outcome {
		let today = self.today();
		match op {
			Op::Transfer {
				who,
				case,
				provider,
			} => {
				let mut new = self.case(*case)?;
				self.is_client(*who, &new)?;
				new.open()?;
				let cares = PROVIDERS.contains(provider) && self.active(*provider);
				check(cares, "NotAProvider")?;
				check(*provider != new.provider(), "SameProvider")?;
				for payer in [new.insurer(today), new.last_insurer()] {
					check(self.money.runs(payer, *provider, today), "NoContract")?;
				}
				if !new.accepted {
					new.providers.pop();
				}
				check(new.providers.len() <= 8, "TooManySwitches")?;
				new.providers.push(*provider);
				new.accepted = false;
				self.hold(*case, &new)?;
				new.change(2)?;
				self.keep(*case, new);
			}
			Op::AcceptTransfer { who, case } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Intaker, true)?;
				new.open()?;
				check(!new.accepted, "NothingToAccept")?;
				new.accepted = true;
				new.change(2)?;
				self.keep(*case, new);
			}
			Op::Switch {
				who,
				case,
				insurer,
				from,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Intaker, false)?;
				new.taken_over()?;
				let insures = INSURERS.contains(insurer) && self.active(*insurer);
				check(insures, "NotAnInsurer")?;
				let runs = self.money.runs(*insurer, new.provider(), today);
				check(runs, "NoContract")?;
				let moving =
					|entry: &&Entry| entry.date >= *from && new.insurer(entry.date) != *insurer;
				let mut settled = new.entries.iter().filter(moving);
				let settled = settled.any(|entry| entry.state == State::Approved);
				check(!settled, "DaysSettled")?;
				let pending = new.entries.iter().filter(moving);
				let pending: Vec<_> = pending
					.filter(|entry| entry.state == State::Proposed)
					.collect();
				check(pending.len() <= 50, "PendingEntries")?;
				for entry in pending {
					let (provider, service) = (entry.provider, entry.service);
					self.money
						.priced(*case, *insurer, provider, service, entry.date)?;
				}
				let (before, payers) = (new.insurers.clone(), new.payers());
				new.insurers.retain(|first, _| *first < *from);
				if new.insurer(*from) != *insurer {
					check(new.insurers.len() <= 8, "TooManySwitches")?;
					new.insurers.insert(*from, *insurer);
				}
				check(new.insurers != before, "SameInsurer")?;
				for gone in payers.difference(&new.payers()) {
					self.money.release(*case, *gone);
				}
				self.hold(*case, &new)?;
				new.change(16)?;
				self.keep(*case, new);
			}
			_ => unreachable!("looked at before"),
		}
		Ok(())
	}

	fn finish(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Close { who, case } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), Job::Officer, false)?;
				new.taken_over()?;
				check(new.birth.is_some(), "NotInCare")?;
				check(!new.waits(), "PendingEntries")?;
				new.end = End::Closing;
				self.release_all(*case, &new);
				new.change(1)?;
				self.keep(*case, new);
			}
			Op::SignOff { who, case } => {
				let mut new = self.case(*case)?;
				self.is_client(*who, &new)?;
				match new.end {
					End::Open => return Err("NotClosed"),
					End::Closing => {}
					End::Settled | End::Cancelled => return Err("CaseClosed"),
				}
				(new.end, new.ended) = (End::Settled, self.now);
				new.change(0)?;
				self.keep(*case, new);
				self.close_dossier(*case);
			}
			Op::Cancel { who, case } => {
				let mut new = self.case(*case)?;
				let herself = self.is_client(*who, &new).is_ok();
				if !herself {
					self.may(*who, new.provider(), Job::Intaker, false)?;
				}
				new.open()?;
				check(herself || new.accepted, "NotAccepted")?;
				check(new.birth.is_none(), "AlreadyInCare")?;
				check(!new.waits(), "PendingEntries")?;
				(new.end, new.ended) = (End::Cancelled, self.now);
				self.release_all(*case, &new);
				new.change(0)?;
				self.keep(*case, new);
				self.close_dossier(*case);
			}
			Op::Prune { case, limit, .. } => {
				let mut new = self.case(*case)?;
				let ended = new.end == End::Settled || new.end == End::Cancelled;
				check(ended, "NotEnded")?;
				check(self.now >= new.ended + RETENTION * DAY, "TooEarly")?;
				let (left, money) = match new.left {
					Some(left) => left,
					None => (new.entries.len(), self.money.forget(*case)?),
				};
				let left = left.saturating_sub(*limit as usize);
				new.left = Some((left, money));
				let summary = {
					self.cases.insert(*case, new);
					self.summary(*case).expect("it was just kept")
				};
				if left == 0 {
					self.cases.remove(case);
					self.gone.insert(*case, summary);
				}
			}
			_ => unreachable!("looked at before"),
		}
		Ok(())
	}
}
