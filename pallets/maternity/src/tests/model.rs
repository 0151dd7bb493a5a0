//! Random sequences of all calls, roles and time, over several cases, carers, providers and insurers,
//! against a plain model that shares no code with the pallet. After every step the outcome, the
//! minutes, the entries, what was paid and what is held are compared, and the invariants checked.
//!
//! `PROPTEST_CASES=10000 cargo test -p pallet-maternity --features pallet-maternity/try-runtime model`
//! runs a million steps.

use crate::{mock::*, types::*, Cases, CurrentTerms};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};
use zorgketen_primitives::{NationalTable, OrganisationStatus, Quantity, Service};

type Refusal = &'static str;
type Outcome = Result<(), Refusal>;

const DAY: i64 = 1_440;
const GRANULE: i64 = 5;
const LEAST: i64 = 60;
const MOST: i64 = 1_800;
const LAST_DAY: i64 = 10;
const LAST_EXTENDED: i64 = 12;
const BREAST: i64 = 60;
const FORMULA: i64 = 50;
const WINDOW: i64 = 20;
const EXPIRY: i64 = 5;
const RETENTION: i64 = 30;

#[derive(Clone, Copy, Debug)]
struct V {
	service: Service,
	day: u16,
	start: u16,
	minutes: u32,
}

#[derive(Clone, Debug)]
enum Op {
	Register {
		who: u64,
		case: u8,
		client: u64,
		insurer: u64,
		practice: u64,
		formula: bool,
	},
	Indicate {
		who: u64,
		case: u8,
		minutes: u32,
	},
	Birth {
		who: u64,
		case: u8,
		ago: i64,
	},
	Hospital {
		who: u64,
		case: u8,
		days: u16,
	},
	Reindicate {
		who: u64,
		case: u8,
		minutes: u32,
	},
	Extend {
		who: u64,
		case: u8,
		day: u16,
	},
	Acknowledge {
		who: u64,
		case: u8,
	},
	Log {
		who: u64,
		case: u8,
		visits: Vec<V>,
	},
	Correct {
		who: u64,
		case: u8,
		entry: u32,
		visit: V,
	},
	Withdraw {
		who: u64,
		case: u8,
		entry: u32,
	},
	Charge {
		who: u64,
		case: u8,
		service: Service,
		ago: i64,
	},
	Approve {
		who: u64,
		case: u8,
		entries: Vec<u32>,
	},
	Reject {
		who: u64,
		case: u8,
		entry: u32,
	},
	Expire {
		who: u64,
		case: u8,
		entries: Vec<u32>,
	},
	Close {
		who: u64,
		case: u8,
	},
	SignOff {
		who: u64,
		case: u8,
	},
	Cancel {
		who: u64,
		case: u8,
	},
	Transfer {
		who: u64,
		case: u8,
		provider: u64,
	},
	Accept {
		who: u64,
		case: u8,
	},
	Switch {
		who: u64,
		case: u8,
		insurer: u64,
		ago: i64,
	},
	Prune {
		case: u8,
		limit: u32,
	},
	Wait {
		minutes: u32,
	},
	Status {
		organisation: u64,
		status: OrganisationStatus,
	},
}

const INTAKERS: [u64; 2] = [INTAKER, INTAKER_2];
const CARERS: [u64; 3] = [CARER, CARER_B, CARER_2];
const OFFICERS: [u64; 2] = [OFFICER, OFFICER_2];
const MIDWIVES: [u64; 2] = [MIDWIFE, MIDWIFE_2];
const PAYERS: [u64; 3] = [CLAIMS, CLAIMS_2, INSURER];
const FAMILIES: [u64; 5] = [CLIENT, CLIENT_2, CLIENT_3, PARTNER, READER];

/// Mostly somebody with the role, now and then anybody.
fn who(role: &'static [u64]) -> impl Strategy<Value = u64> {
	let anybody: Vec<u64> = [
		&INTAKERS[..],
		&CARERS,
		&OFFICERS,
		&MIDWIVES,
		&PAYERS,
		&FAMILIES,
		&[STRANGER, PROVIDER],
	]
	.concat();
	prop_oneof![
		8 => prop::sample::select(role),
		1 => prop::sample::select(anybody),
	]
}

fn minutes() -> impl Strategy<Value = u32> {
	prop_oneof![
		24 => prop::sample::select(vec![5, 30, 60, 120, 240]),
		1 => prop::sample::select(vec![0, 7, 1_440, 1_445]),
	]
}

fn indication() -> impl Strategy<Value = u32> {
	prop_oneof![
		8 => prop::sample::select(vec![60, 300, 600, 900, 1_200, 1_800]),
		1 => prop::sample::select(vec![55, 1_805, 0, 61]),
	]
}

fn visit() -> impl Strategy<Value = V> {
	let service = prop_oneof![
		20 => Just(Service::Hour),
		4 => Just(Service::PartusHour),
		1 => Just(Service::IntakeHome),
	];
	let day = prop_oneof![20 => 1..=7u16, 4 => 8..=13u16, 1 => Just(0u16)];
	let start = prop_oneof![
		24 => prop::sample::select(vec![0, 30, 60, 120, 300, 540, 600, 660, 900, 1_200, 1_380]),
		1 => Just(1_440),
	];
	(service, day, start, minutes()).prop_map(|(service, day, start, minutes)| V {
		service,
		day,
		start,
		minutes,
	})
}

fn visits() -> impl Strategy<Value = Vec<V>> {
	prop_oneof![
		20 => prop::collection::vec(visit(), 1..4),
		1 => Just(vec![]),
	]
}

fn op() -> impl Strategy<Value = Op> {
	let case = || 1..=3u8;
	let entry = || 0..10u32;
	let entries = || prop::collection::vec(0..10u32, 0..3);
	let clients = || prop::sample::select(vec![CLIENT, CLIENT_2, CLIENT_3, STRANGER]);
	let insurers = || prop::sample::select(vec![INSURER, INSURER_2, INSURER_2, PROVIDER]);
	let practices = || prop::sample::select(vec![PRACTICE, PRACTICE_2, INSURER]);
	let providers = || prop::sample::select(vec![PROVIDER, PROVIDER_2, PRACTICE]);
	let organisations =
		|| prop::sample::select(vec![PROVIDER, PROVIDER_2, INSURER, INSURER_2, PRACTICE]);
	let statuses = || {
		prop::sample::select(vec![
			OrganisationStatus::Active,
			OrganisationStatus::Active,
			OrganisationStatus::Active,
			OrganisationStatus::Active,
			OrganisationStatus::Suspended,
			OrganisationStatus::Removed,
		])
	};
	let times = || {
		prop_oneof![
			30 => prop::sample::select(vec![1, 60, 600, 1_440, 2_880, 4_320, 8_640]),
			1 => Just(44_640),
		]
	};
	let services = || prop::sample::select(Service::ALL.to_vec());
	prop_oneof![
		3 => (who(&INTAKERS), case(), clients(), insurers(), practices(), any::<bool>()).prop_map(
			|(who, case, client, insurer, practice, formula)| Op::Register {
				who, case, client, insurer, practice, formula,
			}
		),
		3 => (who(&INTAKERS), case(), indication())
			.prop_map(|(who, case, minutes)| Op::Indicate { who, case, minutes }),
		3 => (who(&MIDWIVES), case(), -1..12i64)
			.prop_map(|(who, case, ago)| Op::Birth { who, case, ago }),
		2 => (who(&MIDWIVES), case(), 0..4u16)
			.prop_map(|(who, case, days)| Op::Hospital { who, case, days }),
		3 => (who(&MIDWIVES), case(), indication())
			.prop_map(|(who, case, minutes)| Op::Reindicate { who, case, minutes }),
		2 => (who(&MIDWIVES), case(), 9..14u16)
			.prop_map(|(who, case, day)| Op::Extend { who, case, day }),
		2 => (who(&PAYERS), case()).prop_map(|(who, case)| Op::Acknowledge { who, case }),
		16 => (who(&CARERS), case(), visits())
			.prop_map(|(who, case, visits)| Op::Log { who, case, visits }),
		5 => (who(&CARERS), case(), entry(), visit())
			.prop_map(|(who, case, entry, visit)| Op::Correct { who, case, entry, visit }),
		3 => (who(&CARERS), case(), entry())
			.prop_map(|(who, case, entry)| Op::Withdraw { who, case, entry }),
		4 => (who(&OFFICERS), case(), services(), -1..22i64)
			.prop_map(|(who, case, service, ago)| Op::Charge { who, case, service, ago }),
		10 => (who(&FAMILIES), case(), entries())
			.prop_map(|(who, case, entries)| Op::Approve { who, case, entries }),
		6 => (who(&FAMILIES), case(), entry())
			.prop_map(|(who, case, entry)| Op::Reject { who, case, entry }),
		3 => (who(&OFFICERS), case(), entries())
			.prop_map(|(who, case, entries)| Op::Expire { who, case, entries }),
		2 => (who(&OFFICERS), case()).prop_map(|(who, case)| Op::Close { who, case }),
		2 => (who(&FAMILIES), case()).prop_map(|(who, case)| Op::SignOff { who, case }),
		1 => (who(&FAMILIES), case()).prop_map(|(who, case)| Op::Cancel { who, case }),
		1 => (who(&FAMILIES), case(), providers())
			.prop_map(|(who, case, provider)| Op::Transfer { who, case, provider }),
		5 => (who(&INTAKERS), case()).prop_map(|(who, case)| Op::Accept { who, case }),
		3 => (who(&INTAKERS), case(), insurers(), -3..12i64)
			.prop_map(|(who, case, insurer, ago)| Op::Switch { who, case, insurer, ago }),
		3 => (case(), 0..4u32).prop_map(|(case, limit)| Op::Prune { case, limit }),
		3 => times().prop_map(|minutes| Op::Wait { minutes }),
		1 => (organisations(), statuses())
			.prop_map(|(organisation, status)| Op::Status { organisation, status }),
	]
}

/// Brings cases 1 and 2 into care, so that not every sequence is spent on getting there.
fn prelude() -> Vec<Op> {
	let mut ops = vec![];
	for (case, client) in [(1, CLIENT), (2, CLIENT_2)] {
		ops.extend([
			Op::Register {
				who: INTAKER,
				case,
				client,
				insurer: INSURER,
				practice: PRACTICE,
				formula: case == 2,
			},
			Op::Indicate {
				who: INTAKER,
				case,
				minutes: 1_200,
			},
			Op::Birth {
				who: MIDWIFE,
				case,
				ago: 6,
			},
		]);
	}
	ops
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum S {
	Proposed,
	Approved,
	Rejected,
	Replaced,
	Withdrawn,
	Expired,
}

#[derive(Clone, Debug)]
struct MEntry {
	service: Service,
	date: i64,
	start: i64,
	minutes: i64,
	carer: u64,
	provider: u64,
	logged: i64,
	state: S,
}

impl MEntry {
	fn live(&self) -> bool {
		self.state == S::Proposed || self.state == S::Approved
	}

	fn timed(&self) -> bool {
		self.service == Service::Hour || self.service == Service::PartusHour
	}
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
	Open,
	Closing,
	Settled,
	Cancelled,
}

#[derive(Clone, Debug)]
struct MCase {
	client: u64,
	/// all of them, the present one last
	providers: Vec<u64>,
	accepted: bool,
	/// by first day
	insurers: BTreeMap<i64, u64>,
	practice: u64,
	hospital_day: i64,
	indicated: Option<i64>,
	birth: Option<i64>,
	extended: i64,
	requested: Option<i64>,
	end: End,
	ended: i64,
	changes: usize,
	entries: Vec<MEntry>,
	/// how many entries are not pruned yet, once it is being pruned
	left: Option<usize>,
}

impl MCase {
	fn insurer(&self, date: i64) -> u64 {
		*self
			.insurers
			.range(..=date)
			.next_back()
			.expect("from the beginning")
			.1
	}

	fn last_insurer(&self) -> u64 {
		*self.insurers.values().next_back().expect("has one")
	}

	fn provider(&self) -> u64 {
		*self.providers.last().expect("has one")
	}

	fn sum(&self, service: Service, state: S) -> i64 {
		self.entries
			.iter()
			.filter(|entry| entry.service == service && entry.state == state)
			.map(|entry| entry.minutes)
			.sum()
	}

	fn used(&self) -> i64 {
		self.sum(Service::Hour, S::Approved) + self.sum(Service::Hour, S::Proposed)
	}

	fn open(&self) -> Outcome {
		(self.end == End::Open).then_some(()).ok_or("CaseClosed")
	}

	fn taken_over(&self) -> Outcome {
		self.open()?;
		self.accepted.then_some(()).ok_or("NotAccepted")
	}

	/// The entries that are not pruned.
	fn kept(&self) -> &[MEntry] {
		&self.entries[..self.left.unwrap_or(self.entries.len())]
	}

	fn waits(&self) -> bool {
		self.entries.iter().any(|entry| entry.state == S::Proposed)
	}

	/// Some places for changes are kept free for others.
	fn change(&mut self, keep: usize) -> Outcome {
		if self.changes + keep >= 64 {
			return Err("TooManyChanges");
		}
		self.changes += 1;
		Ok(())
	}
}

#[derive(Clone, Debug, Default)]
struct Model {
	now: i64,
	statuses: BTreeMap<u64, OrganisationStatus>,
	cases: BTreeMap<u8, MCase>,
	gone: BTreeSet<u8>,
	clients: BTreeSet<u64>,
	payments: Vec<(u8, u64, u64, Service, i64, i64)>,
	holds: BTreeMap<(u8, u64), (u64, i64)>,
}

fn job(who: u64) -> Option<(u64, &'static str)> {
	Some(match who {
		INTAKER => (PROVIDER, "intaker"),
		INTAKER_2 => (PROVIDER_2, "intaker"),
		CARER | CARER_B => (PROVIDER, "carer"),
		CARER_2 => (PROVIDER_2, "carer"),
		OFFICER => (PROVIDER, "officer"),
		OFFICER_2 => (PROVIDER_2, "officer"),
		MIDWIFE => (PRACTICE, "midwife"),
		MIDWIFE_2 => (PRACTICE_2, "midwife"),
		CLAIMS => (INSURER, "officer"),
		CLAIMS_2 => (INSURER_2, "officer"),
		_ => return None,
	})
}

fn check_that(condition: bool, refusal: Refusal) -> Outcome {
	condition.then_some(()).ok_or(refusal)
}

impl Model {
	fn active(&self, organisation: u64) -> bool {
		!self.statuses.contains_key(&organisation)
			|| self.statuses[&organisation] == OrganisationStatus::Active
	}

	fn working(&self, organisation: u64) -> bool {
		self.active(organisation) || self.statuses[&organisation] == OrganisationStatus::Suspended
	}

	fn may(&self, who: u64, organisation: u64, role: &str, begin: bool) -> Outcome {
		let right = job(who) == Some((organisation, role))
			&& if begin {
				self.active(organisation)
			} else {
				self.working(organisation)
			};
		check_that(right, "NotAuthorized")
	}

	fn is_client(who: u64, client: u64) -> bool {
		who == client && [CLIENT, CLIENT_2, CLIENT_3].contains(&who)
			|| who == PARTNER && client == CLIENT
	}

	fn today(&self) -> i64 {
		self.now.div_euclid(DAY)
	}

	fn case(&self, number: u8) -> Result<MCase, Refusal> {
		self.cases.get(&number).cloned().ok_or("UnknownCase")
	}

	fn claimable(&self, date: i64) -> Outcome {
		check_that(date <= self.today(), "FutureDay")?;
		check_that(self.today() - date <= WINDOW, "OutsideClaimWindow")
	}

	fn answerable(&self, entry: &MEntry) -> bool {
		entry.state == S::Proposed && self.now < entry.logged + EXPIRY * DAY
	}

	fn fits_limits(minutes: i64) -> Outcome {
		check_that(minutes > 0 && minutes % GRANULE == 0, "WrongGranularity")?;
		check_that((LEAST..=MOST).contains(&minutes), "OutsideIndicationLimits")
	}

	fn hold(&mut self, number: u8, case: &MCase) {
		let Some(indicated) = case.indicated else {
			return;
		};
		let payers: BTreeSet<u64> = case.insurers.values().copied().collect();
		for payer in payers {
			let waiting: i64 = case
				.entries
				.iter()
				.filter(|entry| entry.state == S::Proposed && entry.service == Service::Hour)
				.filter(|entry| case.insurer(entry.date) == payer)
				.map(|entry| entry.minutes)
				.sum();
			let minutes = if payer == case.last_insurer() {
				indicated - case.used() + waiting
			} else {
				waiting
			};
			if minutes == 0 && payer != case.last_insurer() {
				self.holds.remove(&(number, payer));
			} else {
				self.holds
					.insert((number, payer), (case.provider(), minutes));
			}
		}
	}

	fn free_hold(&mut self, number: u8) {
		self.holds.retain(|(case, _), _| *case != number);
	}

	/// Arguments of visits; answers their dates.
	fn look_at(&self, case: &MCase, birth: i64, visits: &[V]) -> Result<Vec<i64>, Refusal> {
		let last = LAST_DAY.max(case.extended);
		let mut dates = vec![];
		for visit in visits {
			let timed = [Service::Hour, Service::PartusHour].contains(&visit.service);
			check_that(timed, "WrongService")?;
			let minutes = i64::from(visit.minutes);
			check_that(
				minutes > 0 && minutes <= DAY && minutes % GRANULE == 0,
				"WrongGranularity",
			)?;
			check_that(visit.start < 1_440, "WrongStart")?;
			let day = i64::from(visit.day);
			check_that(day >= 1 && day <= last, "OutsideCarePeriod")?;
			let date = birth + day - 1;
			self.claimable(date)?;
			dates.push(date);
		}
		Ok(dates)
	}

	fn fits_budget(case: &MCase, visits: &[V]) -> Outcome {
		let wanted: i64 = visits
			.iter()
			.filter(|visit| visit.service == Service::Hour)
			.map(|visit| i64::from(visit.minutes))
			.sum();
		let left = case.indicated.unwrap_or(0) - case.used();
		check_that(wanted <= left, "BudgetExceeded")
	}

	/// Adds visits minute by minute.
	fn add(
		&self,
		number: u8,
		case: &mut MCase,
		carer: u64,
		visits: &[V],
		dates: &[i64],
	) -> Outcome {
		for (visit, date) in visits.iter().zip(dates) {
			let from = date * DAY + i64::from(visit.start);
			let to = from + i64::from(visit.minutes);
			let mut others: Vec<&MEntry> = case.entries.iter().collect();
			for (other, elsewhere) in &self.cases {
				if *other != number {
					others.extend(elsewhere.kept().iter().filter(|entry| entry.carer == carer));
				}
			}
			let clash = others
				.iter()
				.filter(|entry| entry.live() && entry.timed())
				.any(|entry| {
					let begin = entry.date * DAY + entry.start;
					(begin..begin + entry.minutes).any(|minute| minute >= from && minute < to)
				});
			check_that(!clash, "Overlap")?;
			case.entries.push(MEntry {
				service: visit.service,
				date: *date,
				start: visit.start.into(),
				minutes: visit.minutes.into(),
				carer,
				provider: case.provider(),
				logged: self.now,
				state: S::Proposed,
			});
		}
		Ok(())
	}

	fn apply(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Register {
				who,
				case,
				client,
				insurer,
				practice,
				formula,
			} => {
				let provider = job(*who)
					.filter(|(organisation, role)| *role == "intaker" && self.active(*organisation))
					.ok_or("NotAuthorized")?
					.0;
				check_that(
					!self.cases.contains_key(case) && !self.gone.contains(case),
					"CaseExists",
				)?;
				check_that(!self.clients.contains(client), "ClientHasCase")?;
				check_that([CLIENT, CLIENT_2, CLIENT_3].contains(client), "NotAClient")?;
				check_that(
					[INSURER, INSURER_2].contains(insurer) && self.active(*insurer),
					"NotAnInsurer",
				)?;
				check_that(
					[PRACTICE, PRACTICE_2].contains(practice) && self.active(*practice),
					"NotAMidwifePractice",
				)?;
				self.clients.insert(*client);
				self.cases.insert(
					*case,
					MCase {
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
			Op::Indicate { who, case, minutes } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "intaker", true)?;
				new.taken_over()?;
				check_that(new.indicated.is_none(), "AlreadyIndicated")?;
				Self::fits_limits((*minutes).into())?;
				new.indicated = Some((*minutes).into());
				new.change(16)?;
				self.hold(*case, &new);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Birth { who, case, ago } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, "midwife", false)?;
				new.open()?;
				check_that(new.indicated.is_some(), "NotIndicated")?;
				check_that(new.birth.is_none(), "AlreadyBorn")?;
				let date = self.today() - ago;
				self.claimable(date)?;
				new.birth = Some(date);
				new.change(16)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Hospital { who, case, days } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, "midwife", false)?;
				new.open()?;
				check_that(new.birth.is_some(), "NotInCare")?;
				check_that(*days > 0, "WrongGranularity")?;
				let left = new.indicated.unwrap_or(0) - i64::from(*days) * new.hospital_day;
				check_that(left >= new.used(), "BelowApproved")?;
				new.indicated = Some(left);
				new.change(16)?;
				self.hold(*case, &new);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Reindicate { who, case, minutes } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, "midwife", false)?;
				new.open()?;
				check_that(new.indicated.is_some(), "NotIndicated")?;
				Self::fits_limits((*minutes).into())?;
				check_that(i64::from(*minutes) >= new.used(), "BelowApproved")?;
				new.indicated = Some((*minutes).into());
				new.change(16)?;
				self.hold(*case, &new);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Extend { who, case, day } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.practice, "midwife", false)?;
				new.open()?;
				check_that(new.birth.is_some(), "NotInCare")?;
				let day = i64::from(*day);
				check_that(
					day > LAST_DAY.max(new.extended) && day <= LAST_EXTENDED,
					"OutsideCarePeriod",
				)?;
				new.requested = Some(day);
				new.change(16)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Acknowledge { who, case } => {
				let mut new = self.case(*case)?;
				let payer = match (new.birth, new.requested) {
					(Some(birth), Some(day)) => new.insurer(birth + day - 1),
					_ => new.last_insurer(),
				};
				let itself = *who == payer && self.working(payer);
				if !itself {
					self.may(*who, payer, "officer", false)?;
				}
				new.open()?;
				new.extended = new.requested.take().ok_or("NothingToAcknowledge")?;
				new.change(2)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Log { who, case, visits } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "carer", true)?;
				new.taken_over()?;
				let birth = new.birth.ok_or("NotInCare")?;
				check_that(!visits.is_empty(), "EmptyBatch")?;
				let dates = self.look_at(&new, birth, visits)?;
				Self::fits_budget(&new, visits)?;
				self.add(*case, &mut new, *who, visits, &dates)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Correct {
				who,
				case,
				entry,
				visit,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "carer", true)?;
				let old = new.kept().get(*entry as usize).cloned();
				if let Some(old) = &old {
					check_that(old.provider == new.provider(), "NotAuthorized")?;
				}
				new.taken_over()?;
				let birth = new.birth.ok_or("NotInCare")?;
				let old = old.ok_or("UnknownEntry")?;
				check_that(old.timed(), "WrongService")?;
				let dates = self.look_at(&new, birth, &[*visit])?;
				check_that(!self.answerable(&old), "NotRejected")?;
				check_that(old.state == S::Rejected, "AlreadyDecided")?;
				Self::fits_budget(&new, &[*visit])?;
				new.entries[*entry as usize].state = S::Replaced;
				self.add(*case, &mut new, old.carer, &[*visit], &dates)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Withdraw { who, case, entry } => {
				let mut new = self.case(*case)?;
				let old = new.kept().get(*entry as usize).cloned();
				let timed = old.as_ref().is_none_or(MEntry::timed);
				let provider = new.provider();
				let officer = self.may(*who, provider, "officer", false);
				let carer = self.may(*who, provider, "carer", false);
				check_that(officer.is_ok() || timed && carer.is_ok(), "NotAuthorized")?;
				if let Some(old) = &old {
					check_that(old.provider == provider, "NotAuthorized")?;
				}
				new.open()?;
				let old = old.ok_or("UnknownEntry")?;
				check_that(
					old.state == S::Rejected || self.answerable(&old),
					"AlreadyDecided",
				)?;
				new.entries[*entry as usize].state = S::Withdrawn;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Charge {
				who,
				case,
				service,
				ago,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "officer", true)?;
				new.taken_over()?;
				let timed = [Service::Hour, Service::PartusHour].contains(service);
				check_that(!timed, "WrongService")?;
				let date = self.today() - ago;
				let by_day =
					[Service::InstitutionDayMother, Service::InstitutionDayChild].contains(service);
				if by_day {
					let day = date - new.birth.ok_or("NotInCare")? + 1;
					check_that(
						day >= 1 && day <= LAST_DAY.max(new.extended),
						"OutsideCarePeriod",
					)?;
				}
				self.claimable(date)?;
				let kind = |service: Service| match service {
					Service::IntakePhone => Service::IntakeHome,
					other => other,
				};
				let charged = new
					.entries
					.iter()
					.filter(|entry| !by_day || entry.date == date)
					.any(|entry| entry.live() && kind(entry.service) == kind(*service));
				check_that(!charged, "AlreadyCharged")?;
				new.entries.push(MEntry {
					service: *service,
					date,
					start: 0,
					minutes: 0,
					carer: *who,
					provider: new.provider(),
					logged: self.now,
					state: S::Proposed,
				});
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Approve { who, case, entries } => {
				let mut new = self.case(*case)?;
				check_that(Self::is_client(*who, new.client), "NotTheClient")?;
				new.open()?;
				check_that(!entries.is_empty(), "EmptyBatch")?;
				let known = |entry: &u32| (*entry as usize) < new.entries.len();
				check_that(entries.iter().all(known), "UnknownEntry")?;
				let distinct: BTreeSet<u32> = entries.iter().copied().collect();
				check_that(
					distinct.len() == entries.len()
						&& entries
							.iter()
							.all(|entry| self.answerable(&new.entries[*entry as usize])),
					"AlreadyDecided",
				)?;
				for entry in distinct {
					let entry = &mut new.entries[entry as usize];
					entry.state = S::Approved;
					let entry = entry.clone();
					self.payments.push((
						*case,
						new.insurer(entry.date),
						entry.provider,
						entry.service,
						entry.date,
						entry.minutes,
					));
				}
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Reject { who, case, entry } => {
				let mut new = self.case(*case)?;
				check_that(Self::is_client(*who, new.client), "NotTheClient")?;
				new.open()?;
				let old = new.entries.get(*entry as usize).ok_or("UnknownEntry")?;
				check_that(self.answerable(old), "AlreadyDecided")?;
				new.entries[*entry as usize].state = S::Rejected;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Expire {
				who: _,
				case,
				entries,
			} => {
				let mut new = self.case(*case)?;
				check_that(!entries.is_empty(), "EmptyBatch")?;
				let known = |entry: &u32| (*entry as usize) < new.kept().len();
				check_that(entries.iter().all(known), "UnknownEntry")?;
				let mut sorted = entries.clone();
				sorted.sort();
				for entry in sorted {
					let entry = &mut new.entries[entry as usize];
					check_that(entry.state == S::Proposed, "AlreadyDecided")?;
					check_that(!self.answerable(entry), "NotDue")?;
					entry.state = S::Expired;
				}
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Close { who, case } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "officer", false)?;
				new.taken_over()?;
				check_that(new.birth.is_some(), "NotInCare")?;
				check_that(!new.waits(), "PendingEntries")?;
				new.end = End::Closing;
				new.change(1)?;
				self.free_hold(*case);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::SignOff { who, case } => {
				let mut new = self.case(*case)?;
				check_that(Self::is_client(*who, new.client), "NotTheClient")?;
				match new.end {
					End::Open => return Err("NotClosed"),
					End::Closing => {}
					End::Settled | End::Cancelled => return Err("CaseClosed"),
				}
				new.end = End::Settled;
				new.ended = self.now;
				new.change(0)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Cancel { who, case } => {
				let mut new = self.case(*case)?;
				let herself = Self::is_client(*who, new.client);
				if !herself {
					self.may(*who, new.provider(), "intaker", false)?;
				}
				new.open()?;
				check_that(herself || new.accepted, "NotAccepted")?;
				check_that(new.birth.is_none(), "AlreadyInCare")?;
				check_that(!new.waits(), "PendingEntries")?;
				new.end = End::Cancelled;
				new.ended = self.now;
				new.change(0)?;
				self.free_hold(*case);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Transfer {
				who,
				case,
				provider,
			} => {
				let mut new = self.case(*case)?;
				check_that(Self::is_client(*who, new.client), "NotTheClient")?;
				new.open()?;
				check_that(
					[PROVIDER, PROVIDER_2].contains(provider) && self.active(*provider),
					"NotAProvider",
				)?;
				check_that(*provider != new.provider(), "SameProvider")?;
				if !new.accepted {
					new.providers.pop();
				}
				check_that(new.providers.len() <= 8, "TooManySwitches")?;
				new.providers.push(*provider);
				new.accepted = false;
				new.change(2)?;
				self.hold(*case, &new);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Accept { who, case } => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "intaker", true)?;
				new.open()?;
				check_that(!new.accepted, "NothingToAccept")?;
				new.accepted = true;
				new.change(2)?;
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Switch {
				who,
				case,
				insurer,
				ago,
			} => {
				let mut new = self.case(*case)?;
				self.may(*who, new.provider(), "intaker", false)?;
				new.taken_over()?;
				check_that(
					[INSURER, INSURER_2].contains(insurer) && self.active(*insurer),
					"NotAnInsurer",
				)?;
				let from = self.today() - ago;
				let settled = new.entries.iter().any(|entry| {
					entry.state == S::Approved
						&& entry.date >= from
						&& new.insurer(entry.date) != *insurer
				});
				check_that(!settled, "DaysSettled")?;
				let before = new.insurers.clone();
				new.insurers.retain(|first, _| *first < from);
				if new.insurer(from) != *insurer {
					check_that(new.insurers.len() <= 8, "TooManySwitches")?;
					new.insurers.insert(from, *insurer);
				}
				check_that(new.insurers != before, "SameInsurer")?;
				new.change(16)?;
				let payers: BTreeSet<u64> = new.insurers.values().copied().collect();
				self.holds
					.retain(|(number, payer), _| number != case || payers.contains(payer));
				self.hold(*case, &new);
				self.cases.insert(*case, new);
				Ok(())
			}
			Op::Prune { case, limit } => {
				let mut new = self.case(*case)?;
				check_that(
					new.end == End::Settled || new.end == End::Cancelled,
					"NotEnded",
				)?;
				check_that(self.now >= new.ended + RETENTION * DAY, "TooEarly")?;
				let left = new
					.left
					.unwrap_or(new.entries.len())
					.saturating_sub(*limit as usize);
				new.left = Some(left);
				if left == 0 {
					self.gone.insert(*case);
					self.cases.remove(case);
				} else {
					self.cases.insert(*case, new);
				}
				Ok(())
			}
			Op::Wait { minutes } => {
				self.now += i64::from(*minutes);
				Ok(())
			}
			Op::Status {
				organisation,
				status,
			} => {
				self.statuses.insert(*organisation, *status);
				Ok(())
			}
		}
	}

	/// Everything of a case that the chain tells.
	fn compare(&self) {
		assert_eq!(Cases::<Test>::iter().count(), self.cases.len());
		for (number, case) in &self.cases {
			let stored = Cases::<Test>::get(case_id(*number)).expect("exists");
			let summary = Maternity::case_summary(case_id(*number)).expect("exists");
			let state = match (case.end, case.accepted, case.birth, case.indicated) {
				(End::Closing, ..) => CaseState::Closing,
				(End::Settled, ..) => CaseState::Settled,
				(End::Cancelled, ..) => CaseState::Cancelled,
				(End::Open, false, ..) => CaseState::Transferred,
				(End::Open, true, Some(_), _) => CaseState::InCare,
				(End::Open, true, None, Some(_)) => CaseState::Indicated,
				(End::Open, true, None, None) => CaseState::Registered,
			};
			assert_eq!(summary.state, state);
			let indicated = case.indicated.unwrap_or(0);
			let approved = case.sum(Service::Hour, S::Approved);
			let pending = case.sum(Service::Hour, S::Proposed);
			for (got, expected) in [
				(summary.indicated, indicated),
				(summary.approved, approved),
				(summary.pending, pending),
				(summary.remaining, indicated - approved - pending),
				(
					summary.partus_approved,
					case.sum(Service::PartusHour, S::Approved),
				),
			] {
				assert_eq!(i64::from(got), expected);
			}
			let entries: Vec<_> = stored
				.entries
				.iter()
				.map(|entry| {
					let state = match entry.state {
						EntryState::Proposed => S::Proposed,
						EntryState::Approved { .. } => S::Approved,
						EntryState::Rejected { .. } => S::Rejected,
						EntryState::Replaced { .. } => S::Replaced,
						EntryState::Withdrawn { .. } => S::Withdrawn,
						EntryState::Expired { .. } => S::Expired,
					};
					(
						*stored.person(entry.carer),
						*stored.provider_of(entry),
						*stored.insurer_on(entry.date),
						state,
					)
				})
				.collect();
			let expected: Vec<_> = case
				.kept()
				.iter()
				.map(|entry| {
					(
						entry.carer,
						entry.provider,
						case.insurer(entry.date),
						entry.state,
					)
				})
				.collect();
			assert_eq!(entries, expected);
		}
		let payments: Vec<_> = Payments::get();
		assert_eq!(payments.len(), self.payments.len());
		for (got, (case, payer, provider, service, date, minutes)) in
			payments.into_iter().zip(&self.payments)
		{
			let quantity = match service {
				Service::Hour | Service::PartusHour => Quantity::Minutes(*minutes as u32),
				_ => Quantity::Piece,
			};
			let expected = (
				case_id(*case),
				*payer,
				*provider,
				*service,
				*date as u16,
				quantity,
			);
			assert_eq!(got, expected);
		}
		let holds: BTreeMap<_, _> = Holds::iter()
			.map(|((case, payer), (provider, minutes, _))| {
				((case, payer), (provider, i64::from(minutes)))
			})
			.collect();
		let expected: BTreeMap<_, _> = self
			.holds
			.iter()
			.map(|((case, payer), hold)| ((case_id(*case), *payer), *hold))
			.collect();
		assert_eq!(holds, expected);
	}
}

/// Most steps are aimed: at a case that can take them, by who may, at entries that wait for it. Left
/// to chance, few would do more than be refused.
impl Model {
	fn aim(&self, mut op: Op, dice: u32) -> Op {
		if dice.is_multiple_of(8) {
			return op;
		}
		if let Op::Wait { minutes } = &mut op {
			if dice % 4 == 1 && self.cases.values().any(|case| case.ended > 0) {
				*minutes = 44_640;
			}
			return op;
		}
		let wanted: fn(&MCase) -> bool = match op {
			Op::Register { .. } | Op::Wait { .. } | Op::Status { .. } => return op,
			Op::Indicate { .. } => |case| case.end == End::Open && case.indicated.is_none(),
			Op::Birth { .. } | Op::Cancel { .. } => {
				|case| case.end == End::Open && case.birth.is_none()
			}
			Op::Acknowledge { .. } => |case| case.end == End::Open && case.requested.is_some(),
			Op::Accept { .. } => |case| case.end == End::Open && !case.accepted,
			Op::SignOff { .. } => |case| case.end == End::Closing,
			Op::Prune { .. } => |case| case.end == End::Settled || case.end == End::Cancelled,
			Op::Close { .. } => |case| case.end == End::Open && !case.waits(),
			_ => |case| case.end == End::Open && case.birth.is_some(),
		};
		let able: Vec<_> = self.cases.iter().filter(|(_, case)| wanted(case)).collect();
		let Some((number, case)) = able.get(dice as usize / 8 % able.len().max(1)) else {
			return op;
		};
		let of_provider = |first: u64, other: u64| {
			if case.provider() == PROVIDER {
				first
			} else {
				other
			}
		};
		let intaker = of_provider(INTAKER, INTAKER_2);
		let officer = of_provider(OFFICER, OFFICER_2);
		let carer = of_provider([CARER, CARER_B][dice as usize / 64 % 2], CARER_2);
		let midwife = if case.practice == PRACTICE {
			MIDWIFE
		} else {
			MIDWIFE_2
		};
		let pick = |wanted: &dyn Fn(&MEntry) -> bool, otherwise: u32| {
			let able: Vec<u32> = (0..)
				.zip(case.kept())
				.filter(|(_, entry)| wanted(entry))
				.map(|(index, _)| index)
				.collect();
			able.get(otherwise as usize % able.len().max(1))
				.copied()
				.unwrap_or(otherwise)
		};
		let answerable = |entry: &MEntry| self.answerable(entry);
		let overdue = |entry: &MEntry| entry.state == S::Proposed && !self.answerable(entry);
		match &mut op {
			Op::Indicate { who, case, .. }
			| Op::Accept { who, case }
			| Op::Switch { who, case, .. } => (*who, *case) = (intaker, **number),
			Op::Birth { who, case, .. }
			| Op::Hospital { who, case, .. }
			| Op::Reindicate { who, case, .. }
			| Op::Extend { who, case, .. } => (*who, *case) = (midwife, **number),
			Op::Acknowledge { who, case: at } => {
				let date = case.birth.unwrap_or(0) + case.requested.unwrap_or(0) - 1;
				*at = **number;
				*who = if case.insurer(date) == INSURER {
					CLAIMS
				} else {
					CLAIMS_2
				};
			}
			Op::Log { who, case, .. } => (*who, *case) = (carer, **number),
			Op::Correct {
				who, case, entry, ..
			} => {
				(*who, *case) = (carer, **number);
				*entry = pick(&|entry| entry.state == S::Rejected && entry.timed(), *entry);
			}
			Op::Withdraw { who, case, entry } => {
				(*who, *case) = (officer, **number);
				*entry = pick(
					&|entry| entry.state == S::Rejected || self.answerable(entry),
					*entry,
				);
			}
			Op::Charge { who, case, .. } | Op::Close { who, case } => {
				(*who, *case) = (officer, **number)
			}
			Op::Approve {
				who,
				case: at,
				entries,
			} => {
				(*who, *at) = (case.client, **number);
				for entry in entries.iter_mut() {
					*entry = pick(&answerable, *entry);
				}
				if dice % 16 < 12 {
					entries.sort();
					entries.dedup();
				}
			}
			Op::Reject {
				who,
				case: at,
				entry,
			} => {
				(*who, *at) = (case.client, **number);
				*entry = pick(&answerable, *entry);
			}
			Op::Expire { case, entries, .. } => {
				*case = **number;
				for entry in entries.iter_mut() {
					*entry = pick(&overdue, *entry);
				}
				entries.sort();
				entries.dedup();
			}
			Op::SignOff { who, case: at }
			| Op::Cancel { who, case: at }
			| Op::Transfer { who, case: at, .. } => (*who, *at) = (case.client, **number),
			Op::Prune { case, .. } => *case = **number,
			Op::Register { .. } | Op::Wait { .. } | Op::Status { .. } => {}
		}
		op
	}
}

fn as_visit(visit: &V) -> Visit {
	Visit {
		service: visit.service,
		day: visit.day,
		start: visit.start,
		minutes: visit.minutes,
	}
}

fn as_date(ago: i64) -> u16 {
	(i64::from(Clock::get()) / DAY - ago) as u16
}

fn run_op(op: &Op) -> Result<(), DispatchError> {
	match op.clone() {
		Op::Register {
			who,
			case,
			client,
			insurer,
			practice,
			formula,
		} => {
			let rate_class = if formula {
				RateClass::Formula
			} else {
				RateClass::Breast
			};
			Maternity::register(
				signed(who),
				case_id(case),
				client,
				insurer,
				practice,
				rate_class,
			)
		}
		Op::Indicate { who, case, minutes } => {
			Maternity::indicate(signed(who), case_id(case), minutes)
		}
		Op::Birth { who, case, ago } => Maternity::birth(signed(who), case_id(case), as_date(ago)),
		Op::Hospital { who, case, days } => Maternity::hospital(signed(who), case_id(case), days),
		Op::Reindicate { who, case, minutes } => Maternity::reindicate(
			signed(who),
			case_id(case),
			minutes,
			IndicationReason::Medical,
		),
		Op::Extend { who, case, day } => Maternity::extend(signed(who), case_id(case), day),
		Op::Acknowledge { who, case } => {
			Maternity::acknowledge_extension(signed(who), case_id(case))
		}
		Op::Log { who, case, visits } => {
			let visits: Vec<_> = visits.iter().map(as_visit).collect();
			Maternity::log_visits(signed(who), case_id(case), batch(&visits))
		}
		Op::Correct {
			who,
			case,
			entry,
			visit,
		} => Maternity::correct(signed(who), case_id(case), entry, as_visit(&visit)),
		Op::Withdraw { who, case, entry } => Maternity::withdraw(signed(who), case_id(case), entry),
		Op::Charge {
			who,
			case,
			service,
			ago,
		} => Maternity::charge(signed(who), case_id(case), service, as_date(ago)),
		Op::Approve { who, case, entries } => {
			Maternity::approve(signed(who), case_id(case), batch(&entries))
		}
		Op::Reject { who, case, entry } => Maternity::reject(
			signed(who),
			case_id(case),
			entry,
			RejectReason::WrongMinutes,
		),
		Op::Expire { who, case, entries } => {
			Maternity::expire(signed(who), case_id(case), batch(&entries))
		}
		Op::Close { who, case } => Maternity::close(signed(who), case_id(case)),
		Op::SignOff { who, case } => Maternity::sign_off(signed(who), case_id(case)),
		Op::Cancel { who, case } => Maternity::cancel(signed(who), case_id(case)),
		Op::Transfer {
			who,
			case,
			provider,
		} => Maternity::transfer(signed(who), case_id(case), provider),
		Op::Accept { who, case } => Maternity::accept_transfer(signed(who), case_id(case)),
		Op::Switch {
			who,
			case,
			insurer,
			ago,
		} => Maternity::switch_insurer(signed(who), case_id(case), insurer, as_date(ago)),
		Op::Prune { case, limit } => Maternity::prune(signed(STRANGER), case_id(case), limit),
		Op::Wait { minutes } => {
			Clock::mutate(|now| *now += minutes);
			Ok(())
		}
		Op::Status {
			organisation,
			status,
		} => {
			set_status(organisation, status);
			Ok(())
		}
	}
}

fn name(error: DispatchError) -> String {
	match error {
		DispatchError::Module(error) => error.message.expect("has a name").into(),
		other => format!("{other:?}"),
	}
}

fn small_tables() {
	for (table, value) in [
		(NationalTable::GranularityMinutes, GRANULE),
		(NationalTable::MinMinutes, LEAST),
		(NationalTable::MaxMinutes, MOST),
		(NationalTable::LastDay, LAST_DAY),
		(NationalTable::LastDayExtended, LAST_EXTENDED),
		(NationalTable::HospitalDayBreast, BREAST),
		(NationalTable::HospitalDayFormula, FORMULA),
		(NationalTable::ClaimWindowDays, WINDOW),
	] {
		set_table(table, value as u128);
	}
	CurrentTerms::<Test>::put(Terms {
		expiry_days: EXPIRY as u16,
		retention_days: RETENTION as u16,
	});
}

fn play(begun: bool, ops: &[(Op, u32)]) {
	run(|| {
		small_tables();
		let mut model = Model {
			now: NOW.into(),
			..Default::default()
		};
		let first = if begun { prelude() } else { vec![] };
		let first = first.into_iter().map(|op| (op, 0));
		for (op, dice) in first.chain(ops.iter().cloned()) {
			let op = model.aim(op, dice);
			let before = root();
			let expected = model.apply(&op);
			let outcome = run_op(&op);
			assert_eq!(
				outcome.map_err(name),
				expected.map_err(String::from),
				"{op:?}"
			);
			if outcome.is_err() {
				assert_eq!(root(), before, "a refused call changed the state: {op:?}");
			} else {
				model.compare();
				check();
			}
		}
	});
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(
		begun in prop::bool::weighted(0.8),
		ops in prop::collection::vec((op(), any::<u32>()), 100..130),
	) {
		play(begun, &ops);
	}
}

/// A fixed sequence in which each call succeeds at least once, so that the model and the pallet are
/// known to agree on more than refusals.
#[test]
fn every_call_succeeds_in_some_sequence() {
	let visit = |day, start| V {
		service: Service::Hour,
		day,
		start,
		minutes: 60,
	};
	let case = 1;
	let ops = vec![
		Op::Charge {
			who: OFFICER,
			case,
			service: Service::Registration,
			ago: 10,
		},
		Op::Log {
			who: CARER,
			case,
			visits: vec![visit(1, 540), visit(2, 540), visit(3, 540)],
		},
		Op::Log {
			who: CARER,
			case: 2,
			visits: vec![visit(1, 600)],
		},
		Op::Approve {
			who: PARTNER,
			case,
			entries: vec![1, 0],
		},
		Op::Reject {
			who: CLIENT,
			case,
			entry: 2,
		},
		Op::Correct {
			who: CARER_B,
			case,
			entry: 2,
			visit: visit(2, 700),
		},
		Op::Withdraw {
			who: CARER,
			case,
			entry: 3,
		},
		Op::Hospital {
			who: MIDWIFE,
			case,
			days: 1,
		},
		Op::Reindicate {
			who: MIDWIFE,
			case,
			minutes: 1_800,
		},
		Op::Extend {
			who: MIDWIFE,
			case,
			day: 12,
		},
		Op::Acknowledge { who: CLAIMS, case },
		Op::Switch {
			who: INTAKER,
			case,
			insurer: INSURER_2,
			ago: 0,
		},
		Op::Transfer {
			who: CLIENT,
			case,
			provider: PROVIDER_2,
		},
		Op::Accept {
			who: INTAKER_2,
			case,
		},
		Op::Wait { minutes: 5 * 1_440 },
		Op::Log {
			who: CARER_2,
			case,
			visits: vec![visit(12, 540)],
		},
		Op::Expire {
			who: OFFICER,
			case,
			entries: vec![4],
		},
		Op::Reject {
			who: CLIENT,
			case,
			entry: 5,
		},
		Op::Close {
			who: OFFICER_2,
			case,
		},
		Op::SignOff { who: CLIENT, case },
		Op::Register {
			who: INTAKER,
			case: 3,
			client: CLIENT_3,
			insurer: INSURER,
			practice: PRACTICE_2,
			formula: true,
		},
		Op::Cancel {
			who: CLIENT_3,
			case: 3,
		},
		Op::Wait {
			minutes: 30 * 1_440,
		},
		Op::Prune { case, limit: 3 },
		Op::Prune { case, limit: 3 },
		Op::Prune { case: 3, limit: 0 },
	];
	run(|| {
		small_tables();
		let mut model = Model {
			now: NOW.into(),
			..Default::default()
		};
		for op in prelude().iter().chain(&ops) {
			assert_eq!(model.apply(op), Ok(()), "{op:?}");
			assert_eq!(run_op(op), Ok(()), "{op:?}");
			model.compare();
			check();
		}
		assert_eq!(Payments::get().len(), 2);
	});
}
