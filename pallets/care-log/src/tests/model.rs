//! Random sequences of calls, of what other pallets do and of time, against a plain model that shares
//! no code with the pallet. Heads are computed again from the events, and the invariants checked,
//! after every step.

use crate::{mock::*, types::*, AccessLogs, Allocations, Contents, Dossiers, Error, Event, Facts};
use codec::Encode;
use proptest::prelude::*;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;
use zorgketen_primitives::{CareLog as _, Domain};

/// How long facts stay.
const TERM: u32 = 300;

const PEOPLE: [AccountId; 9] = [
	CARER,
	SECOND_CARER,
	OTHER_CARER,
	RELATIVE,
	CLIENT,
	REPRESENTATIVE,
	TOWN_OFFICER,
	OFFICE_OFFICER,
	INTAKER,
];
const DOMAINS: [Domain; 4] = [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet];
const GRANTEES: [AccountId; 3] = [PROVIDER, OTHER_PROVIDER, RELATIVE];

/// A fact, its time counted back from now.
#[derive(Clone, Debug)]
struct New {
	back: u32,
	minutes: u16,
	activity: u16,
	allocation: Option<u16>,
	locator: Option<&'static str>,
	register: Option<u16>,
}

#[derive(Clone, Debug)]
enum Op {
	Open {
		who: usize,
		id: u8,
		domain: usize,
	},
	Record {
		who: usize,
		id: u8,
		facts: Vec<New>,
	},
	Confirm {
		who: usize,
		id: u8,
		seqs: Vec<u32>,
	},
	Dispute {
		who: usize,
		id: u8,
		seq: u32,
	},
	Amend {
		who: usize,
		id: u8,
		seq: u32,
		fact: New,
	},
	Erase {
		who: usize,
		id: u8,
		seq: u32,
	},
	Close {
		who: usize,
		id: u8,
	},
	Allocate {
		who: usize,
		id: u8,
		provider: AccountId,
		back: u32,
		length: u32,
		volume: u32,
	},
	Start {
		who: usize,
		id: u8,
		number: u16,
		back: u32,
	},
	Stop {
		who: usize,
		id: u8,
		number: u16,
		back: u32,
	},
	OpenByPallet {
		id: u8,
	},
	Extend {
		id: u8,
		fact: Vec<u8>,
	},
	CloseByPallet {
		id: u8,
	},
	Prune {
		id: u8,
		limit: u32,
	},
	Grant {
		grantee: usize,
		domain: usize,
		ahead: u32,
	},
	Toggle {
		active: bool,
	},
	Anchor {
		is_next: bool,
		skip: u32,
		length: u32,
		count: u32,
	},
	Promise {
		interval: u32,
	},
	NoteGap,
	Pass {
		minutes: u32,
	},
}

/// Mostly what can be recorded, with a mistake now and then.
fn new() -> impl Strategy<Value = New> {
	(
		prop_oneof![20 => 60..1_500u32, 1 => 0..60u32],
		prop_oneof![40 => 1..40u16, 1 => Just(0), 1 => Just(1_441), 1 => Just(1_440)],
		prop_oneof![20 => Just(HELP), 2 => Just(CLEANING), 1 => Just(99)],
		prop_oneof![4 => Just(None), 2 => Just(Some(0)), 1 => Just(Some(1)), 1 => Just(Some(2))],
		prop_oneof![
			20 => Just(None),
			10 => Just(Some("store/1")),
			1 => Just(Some("a123456782b")),
			1 => Just(Some("a b"))
		],
		prop_oneof![20 => Just(None), 5 => Just(Some(REGISTER)), 1 => Just(Some(OLD_REGISTER))],
	)
		.prop_map(
			|(back, minutes, activity, allocation, locator, register)| New {
				back,
				minutes,
				activity,
				allocation,
				locator,
				register,
			},
		)
}

fn op() -> impl Strategy<Value = Op> {
	let who = 0..PEOPLE.len();
	let author = prop_oneof![24 => 0..2usize, 6 => 2..4usize, 1 => 0..PEOPLE.len()];
	let decider = prop_oneof![12 => 4..6usize, 1 => 0..PEOPLE.len()];
	let payer = prop_oneof![12 => 6..8usize, 1 => 0..PEOPLE.len()];
	// rarely the id that no dossier may have
	let id = prop_oneof![1 => Just(0u8), 40 => Just(1u8), 12 => Just(2u8), 12 => 3..5u8];
	// the first stays open longest, so that something gathers in it
	let closing = prop_oneof![1 => Just(1u8), 4 => Just(2u8), 4 => Just(3u8)];
	let domain = prop_oneof![3 => Just(1usize), 2 => Just(2usize), 1 => 0..4usize];
	let seq = prop_oneof![6 => 0..4u32, 2 => 4..12u32];
	let number = prop_oneof![4 => Just(0u16), 1 => 1..3u16];
	let provider = prop::sample::select(vec![PROVIDER, PROVIDER, PROVIDER, OTHER_PROVIDER, TOWN]);
	prop_oneof![
		5 => (who.clone(), id.clone(), domain.clone())
			.prop_map(|(who, id, domain)| Op::Open { who, id, domain }),
		20 => (author.clone(), id.clone(), prop::collection::vec(new(), 1..2))
			.prop_map(|(who, id, facts)| Op::Record { who, id, facts }),
		6 => (author.clone(), id.clone(), prop_oneof![
			12 => prop::collection::vec(new(), 2..5),
			1 => Just(Vec::new())
		])
			.prop_map(|(who, id, facts)| Op::Record { who, id, facts }),
		6 => (decider.clone(), id.clone(), prop_oneof![
			12 => prop::collection::vec(seq.clone(), 1..3),
			1 => Just(Vec::new())
		])
			.prop_map(|(who, id, seqs)| Op::Confirm { who, id, seqs }),
		5 => (decider.clone(), id.clone(), seq.clone())
			.prop_map(|(who, id, seq)| Op::Dispute { who, id, seq }),
		12 => (author.clone(), id.clone(), seq.clone(), new())
			.prop_map(|(who, id, seq, fact)| Op::Amend { who, id, seq, fact }),
		5 => (decider, id.clone(), seq).prop_map(|(who, id, seq)| Op::Erase { who, id, seq }),
		2 => (prop_oneof![3 => 4..6usize, 1 => who], closing.clone())
			.prop_map(|(who, id)| Op::Close { who, id }),
		6 => (
			payer,
			id.clone(),
			provider,
			0..900u32,
			prop_oneof![1 => Just(0), 20 => 500..4_000u32],
			prop_oneof![1 => Just(0), 20 => 20..200u32],
		)
			.prop_map(|(who, id, provider, back, length, volume)| Op::Allocate {
				who,
				id,
				provider,
				back,
				length,
				volume
			}),
		8 => (author.clone(), id.clone(), number.clone(), 0..900u32)
			.prop_map(|(who, id, number, back)| Op::Start { who, id, number, back }),
		3 => (author, id.clone(), number, 0..60u32)
			.prop_map(|(who, id, number, back)| Op::Stop { who, id, number, back }),
		2 => (3..5u8).prop_map(|id| Op::OpenByPallet { id }),
		3 => (id, prop::collection::vec(any::<u8>(), 0..80))
			.prop_map(|(id, fact)| Op::Extend { id, fact }),
		2 => (2..5u8).prop_map(|id| Op::CloseByPallet { id }),
		6 => (closing, 0..6u32).prop_map(|(id, limit)| Op::Prune { id, limit }),
		1 => (0..3usize, domain, prop_oneof![1 => Just(0), 1 => 0..900u32, 6 => Just(100_000)])
			.prop_map(|(grantee, domain, ahead)| Op::Grant { grantee, domain, ahead }),
		1 => prop::bool::weighted(0.8).prop_map(|active| Op::Toggle { active }),
		4 => (prop::bool::weighted(0.9), prop_oneof![8 => Just(0), 1 => 1..9u32], 0..300u32, 0..3u32)
			.prop_map(|(is_next, skip, length, count)| Op::Anchor { is_next, skip, length, count }),
		2 => (0..400u32).prop_map(|interval| Op::Promise { interval }),
		2 => Just(Op::NoteGap),
		8 => (1..400u32).prop_map(|minutes| Op::Pass { minutes }),
	]
}

/// Two open dossiers with facts, the first with care that was allocated and started, then what chance
/// brings.
fn ops() -> impl Strategy<Value = Vec<Op>> {
	let open = |id, domain| Op::Open { who: 8, id, domain };
	let fact = |id, back| Op::Record {
		who: 0,
		id,
		facts: vec![New {
			back,
			minutes: 60,
			activity: HELP,
			allocation: (back == 300).then_some(0),
			locator: Some("store/1"),
			register: None,
		}],
	};
	let prelude = vec![
		open(1, 1),
		open(2, 2),
		Op::Allocate {
			who: 6,
			id: 1,
			provider: PROVIDER,
			back: 1_000,
			length: 10_000,
			volume: 150,
		},
		Op::Start {
			who: 0,
			id: 1,
			number: 0,
			back: 1_000,
		},
		fact(1, 100),
		fact(1, 200),
		fact(1, 300),
		fact(2, 100),
		fact(2, 200),
	];
	prop::collection::vec(op(), 60..130)
		.prop_map(move |ops| prelude.iter().cloned().chain(ops).collect())
}

#[derive(Clone, Debug, PartialEq)]
enum Contained {
	Nothing,
	Something,
	Erased,
}

#[derive(Clone, Debug)]
struct OldFact {
	author: AccountId,
	start: u32,
	minutes: u32,
	allocation: Option<u16>,
	is_amended: bool,
	/// whether it was confirmed (true) or disputed (false)
	decision: Option<bool>,
	content: Contained,
}

#[derive(Clone, Debug)]
struct Allocated {
	provider: AccountId,
	from: u32,
	until: u32,
	volume: u32,
	started: Option<u32>,
	stopped: Option<u32>,
	last: u32,
}

#[derive(Clone, Debug)]
struct Case {
	domain: Domain,
	opened_by: AccountId,
	managed: bool,
	closed: Option<u32>,
	/// what was pruned, and whether that was all
	pruned: usize,
	is_pruned: bool,
	foreign: u32,
	facts: Vec<OldFact>,
	allocations: Vec<Allocated>,
}

impl Case {
	fn live(&self) -> impl Iterator<Item = &OldFact> {
		self.facts.iter().filter(|fact| !fact.is_amended)
	}

	fn used(&self, number: usize) -> u32 {
		self.live()
			.filter(|fact| fact.allocation == Some(number as u16))
			.map(|fact| fact.minutes)
			.sum()
	}

	fn minutes(&self) -> u32 {
		self.live().map(|fact| fact.minutes).sum()
	}

	fn confirmed(&self) -> u32 {
		self.live()
			.filter(|fact| fact.decision == Some(true))
			.map(|fact| fact.minutes)
			.sum()
	}
}

#[derive(Clone, Debug, Default)]
struct Anchored {
	root: [u8; 32],
	batches: u32,
	until: u32,
	interval: Option<u32>,
	since: u32,
	is_noted: bool,
}

impl Anchored {
	fn is_late(&self, now: u32) -> bool {
		let base = self.until.max(self.since);
		self.interval.is_some_and(|interval| now > base + interval)
	}
}

#[derive(Clone)]
struct Model {
	now: u32,
	is_help_active: bool,
	grants: BTreeMap<(AccountId, Domain), u32>,
	cases: BTreeMap<u8, Case>,
	anchored: Anchored,
}

type Outcome = Result<(), Error<Test>>;

fn employer(who: &AccountId) -> Option<AccountId> {
	match who {
		_ if [CARER, SECOND_CARER, INTAKER].contains(who) => Some(PROVIDER),
		_ if *who == OTHER_CARER => Some(OTHER_PROVIDER),
		_ if *who == TOWN_OFFICER => Some(TOWN),
		_ if *who == OFFICE_OFFICER => Some(CARE_OFFICE),
		_ => None,
	}
}

fn gives_care(organisation: &AccountId) -> bool {
	[PROVIDER, OTHER_PROVIDER].contains(organisation)
}

fn is_client(who: &AccountId) -> bool {
	[CLIENT, REPRESENTATIVE].contains(who)
}

fn refuse<Value>(error: Error<Test>) -> Result<Value, Error<Test>> {
	Err(error)
}

impl Model {
	fn new() -> Self {
		Self {
			now: NOW,
			is_help_active: true,
			grants: [
				((PROVIDER, Domain::Wmo), u32::MAX),
				((PROVIDER, Domain::Wlz), u32::MAX),
				((PROVIDER, Domain::Zvw), u32::MAX),
				((RELATIVE, Domain::Wmo), u32::MAX),
			]
			.into(),
			cases: BTreeMap::new(),
			anchored: Anchored::default(),
		}
	}

	fn may_write(&self, who: &AccountId, domain: Domain) -> bool {
		let grantee = employer(who).unwrap_or(who.clone());
		self.grants
			.get(&(grantee, domain))
			.is_some_and(|until| self.now < *until)
	}

	fn case(&self, id: u8) -> Result<Case, Error<Test>> {
		self.cases.get(&id).cloned().ok_or(Error::UnknownDossier)
	}

	/// The case to which this author may add facts.
	fn writable(&self, who: &AccountId, id: u8) -> Result<Case, Error<Test>> {
		let case = self.case(id)?;
		let is_author = employer(who).is_some() || *who == RELATIVE;
		if !is_author || !self.may_write(who, case.domain) {
			return refuse(Error::NotAuthorized);
		}
		if case.closed.is_some() {
			return refuse(Error::DossierClosed);
		}
		Ok(case)
	}

	fn open(&mut self, id: u8, domain: Domain, opened_by: AccountId, managed: bool) -> Outcome {
		if id == 0 {
			return refuse(Error::InvalidDossierId);
		}
		if self.cases.contains_key(&id) {
			return refuse(Error::DossierExists);
		}
		self.cases.insert(
			id,
			Case {
				domain,
				opened_by,
				managed,
				closed: None,
				pruned: 0,
				is_pruned: false,
				foreign: 0,
				facts: Vec::new(),
				allocations: Vec::new(),
			},
		);
		Ok(())
	}

	fn add(&self, case: &mut Case, who: &AccountId, new: &New) -> Outcome {
		if new.minutes == 0 || new.minutes > 1_440 {
			return refuse(Error::InvalidMinutes);
		}
		let (start, minutes) = (self.now - new.back, u32::from(new.minutes));
		let end = start + minutes;
		if end > self.now {
			return refuse(Error::InFuture);
		}
		if new.activity == 99 || (new.activity == HELP && !self.is_help_active) {
			return refuse(Error::UnknownActivity);
		}
		if new.activity == CLEANING && case.domain != Domain::Wmo {
			return refuse(Error::ActivityNotInDomain);
		}
		match new.locator {
			Some("a b") => return refuse(Error::InvalidLocator),
			Some("a123456782b") => return refuse(Error::CitizenNumber),
			_ => {}
		}
		if new.register == Some(OLD_REGISTER) {
			return refuse(Error::UnknownRegister);
		}
		let own: Vec<_> = case.live().filter(|fact| fact.author == *who).collect();
		if own
			.iter()
			.any(|fact| fact.start < end && start < fact.start + fact.minutes)
		{
			return refuse(Error::Overlap);
		}
		let today = own
			.iter()
			.filter(|fact| fact.start / 1_440 == start / 1_440);
		if today.count() == 60 {
			return refuse(Error::TooManyFacts);
		}
		if let Some(number) = new.allocation {
			let used = case.used(number.into());
			let Some(allocation) = case.allocations.get_mut(usize::from(number)) else {
				return refuse(Error::UnknownAllocation);
			};
			if employer(who).as_ref() != Some(&allocation.provider) {
				return refuse(Error::NotTheProvider);
			}
			let Some(from) = allocation.started else {
				return refuse(Error::NotStarted);
			};
			if start < from || end > allocation.stopped.unwrap_or(allocation.until) {
				return refuse(Error::OutsideAllocation);
			}
			if used + minutes > allocation.volume {
				return refuse(Error::VolumeExceeded);
			}
			allocation.last = allocation.last.max(end);
		}
		case.facts.push(OldFact {
			author: who.clone(),
			start,
			minutes,
			allocation: new.allocation,
			is_amended: false,
			decision: None,
			content: match new.locator {
				Some(_) => Contained::Something,
				None => Contained::Nothing,
			},
		});
		Ok(())
	}

	/// The case, and the fact on which the client decides.
	fn decide(case: &Case, seq: u32, again: &[Option<bool>]) -> Result<usize, Error<Test>> {
		let at = seq as usize;
		let Some(fact) = case.facts.get(at) else {
			return refuse(Error::UnknownFact);
		};
		if fact.is_amended {
			return refuse(Error::AlreadyAmended);
		}
		if !again.contains(&fact.decision) {
			return refuse(Error::AlreadyDecided);
		}
		Ok(at)
	}

	fn decidable(&self, who: &AccountId, id: u8) -> Result<Case, Error<Test>> {
		let case = self.case(id)?;
		if !is_client(who) {
			return refuse(Error::NotTheClient);
		}
		if case.closed.is_some() {
			return refuse(Error::DossierClosed);
		}
		Ok(case)
	}

	fn close(&mut self, id: u8, mut case: Case) -> Outcome {
		if case.closed.is_some() {
			return refuse(Error::DossierClosed);
		}
		let mut running = case.allocations.iter();
		if running.any(|one| one.started.is_some() && one.stopped.is_none()) {
			return refuse(Error::AllocationRunning);
		}
		case.closed = Some(self.now);
		self.cases.insert(id, case);
		Ok(())
	}

	fn apply(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Open { who, id, domain } => {
				let who = &PEOPLE[*who];
				let opened_by = if is_client(who) {
					CLIENT
				} else {
					match employer(who).filter(gives_care) {
						Some(organisation) => organisation,
						None => return refuse(Error::NotAuthorized),
					}
				};
				self.open(*id, DOMAINS[*domain], opened_by, false)
			}
			Op::OpenByPallet { id } => self.open(*id, Domain::Zvw, PROVIDER, true),
			Op::Record { who, id, facts } => {
				let who = &PEOPLE[*who];
				let mut case = self.writable(who, *id)?;
				for fact in facts {
					self.add(&mut case, who, fact)?;
				}
				if facts.is_empty() {
					return refuse(Error::NothingToDo);
				}
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Amend { who, id, seq, fact } => {
				let who = &PEOPLE[*who];
				let mut case = self.writable(who, *id)?;
				let Some(old) = case.facts.get_mut(*seq as usize) else {
					return refuse(Error::UnknownFact);
				};
				if old.author != *who {
					return refuse(Error::NotTheAuthor);
				}
				if old.is_amended {
					return refuse(Error::AlreadyAmended);
				}
				old.is_amended = true;
				self.add(&mut case, who, fact)?;
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Confirm { who, id, seqs } => {
				let mut case = self.decidable(&PEOPLE[*who], *id)?;
				if seqs.is_empty() {
					return refuse(Error::NothingToDo);
				}
				for seq in seqs {
					let at = Self::decide(&case, *seq, &[None, Some(false)])?;
					case.facts[at].decision = Some(true);
				}
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Dispute { who, id, seq } => {
				let mut case = self.decidable(&PEOPLE[*who], *id)?;
				let at = Self::decide(&case, *seq, &[None])?;
				case.facts[at].decision = Some(false);
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Erase { who, id, seq } => {
				let who = &PEOPLE[*who];
				let mut case = self.case(*id)?;
				let pruned = case.pruned;
				let Some(fact) = case.facts.get_mut(*seq as usize) else {
					return refuse(Error::UnknownFact);
				};
				if (*seq as usize) < pruned {
					return refuse(Error::UnknownFact);
				}
				if fact.author != *who && !is_client(who) {
					return refuse(Error::NotAuthorized);
				}
				match fact.content {
					Contained::Nothing => return refuse(Error::NoContent),
					Contained::Erased => return refuse(Error::AlreadyErased),
					Contained::Something => fact.content = Contained::Erased,
				}
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Close { who, id } => {
				let who = &PEOPLE[*who];
				let case = self.case(*id)?;
				// who opened a pruned one is not known any more
				let is_opener = !case.is_pruned
					&& employer(who).as_ref() == Some(&case.opened_by)
					&& gives_care(&case.opened_by);
				if !is_client(who) && !is_opener {
					return refuse(Error::NotAuthorized);
				}
				if case.managed {
					return refuse(Error::ManagedElsewhere);
				}
				self.close(*id, case)
			}
			Op::CloseByPallet { id } => {
				let case = self.case(*id)?;
				if !case.managed {
					return refuse(Error::NotManaged);
				}
				self.close(*id, case)
			}
			Op::Extend { id, .. } => {
				let mut case = self.case(*id)?;
				if case.closed.is_some() {
					return refuse(Error::DossierClosed);
				}
				case.foreign += 1;
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Allocate {
				who,
				id,
				provider,
				back,
				length,
				volume,
			} => {
				let mut case = self.case(*id)?;
				let payer = match case.domain {
					Domain::Zvw => return refuse(Error::DomainWithoutAllocation),
					Domain::Wlz => OFFICE_OFFICER,
					_ => TOWN_OFFICER,
				};
				if PEOPLE[*who] != payer {
					return refuse(Error::NotAuthorized);
				}
				if case.closed.is_some() {
					return refuse(Error::DossierClosed);
				}
				if *length == 0 {
					return refuse(Error::WrongPeriod);
				}
				if *volume == 0 {
					return refuse(Error::InvalidVolume);
				}
				if !gives_care(provider) {
					return refuse(Error::NotAProvider);
				}
				if case.allocations.len() == 3 {
					return refuse(Error::TooManyAllocations);
				}
				let from = self.now - back;
				case.allocations.push(Allocated {
					provider: provider.clone(),
					from,
					until: from + length,
					volume: *volume,
					started: None,
					stopped: None,
					last: from,
				});
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Start {
				who,
				id,
				number,
				back,
			} => {
				let who = &PEOPLE[*who];
				let mut case = self.case(*id)?;
				let may_write = self.may_write(who, case.domain);
				let is_closed = case.closed.is_some();
				let Some(allocation) = Self::present(&mut case, *number) else {
					return refuse(Error::UnknownAllocation);
				};
				if employer(who).as_ref() != Some(&allocation.provider) || !may_write {
					return refuse(Error::NotAuthorized);
				}
				if is_closed {
					return refuse(Error::DossierClosed);
				}
				if allocation.started.is_some() {
					return refuse(Error::AlreadyStarted);
				}
				let from = self.now - back;
				if from < allocation.from || from >= allocation.until {
					return refuse(Error::OutsideAllocation);
				}
				allocation.started = Some(from);
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Stop {
				who,
				id,
				number,
				back,
			} => {
				let who = &PEOPLE[*who];
				let mut case = self.case(*id)?;
				let is_closed = case.closed.is_some();
				let Some(allocation) = Self::present(&mut case, *number) else {
					return refuse(Error::UnknownAllocation);
				};
				if employer(who).as_ref() != Some(&allocation.provider) {
					return refuse(Error::NotAuthorized);
				}
				if is_closed {
					return refuse(Error::DossierClosed);
				}
				let Some(from) = allocation.started else {
					return refuse(Error::NotStarted);
				};
				if allocation.stopped.is_some() {
					return refuse(Error::AlreadyStopped);
				}
				let until = self.now - back;
				if until < from || until < allocation.last || until > allocation.until {
					return refuse(Error::OutsideAllocation);
				}
				allocation.stopped = Some(until);
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Prune { id, limit } => {
				let mut case = self.case(*id)?;
				let Some(closed) = case.closed else {
					return refuse(Error::NotClosed);
				};
				if case.is_pruned {
					return refuse(Error::AlreadyPruned);
				}
				if self.now < closed + TERM {
					return refuse(Error::RetentionRuns);
				}
				if *limit == 0 {
					return refuse(Error::InvalidLimit);
				}
				let items = case.facts.len() + case.allocations.len();
				case.pruned = items.min(case.pruned + *limit as usize);
				case.is_pruned = case.pruned == items;
				self.cases.insert(*id, case);
				Ok(())
			}
			Op::Grant {
				grantee,
				domain,
				ahead,
			} => {
				let grant = (GRANTEES[*grantee].clone(), DOMAINS[*domain]);
				self.grants.insert(grant, self.now + ahead);
				Ok(())
			}
			Op::Toggle { active } => {
				self.is_help_active = *active;
				Ok(())
			}
			Op::Anchor {
				is_next,
				skip,
				length,
				count,
			} => {
				let log = &self.anchored;
				let from = self.anchor_from(*skip);
				let until = from + length;
				if !is_next {
					return refuse(Error::WrongPrevious);
				}
				if *length == 0 || (log.batches > 0 && from != log.until) {
					return refuse(Error::WrongPeriod);
				}
				if until > self.now {
					return refuse(Error::InFuture);
				}
				let was_late = log.is_late(self.now);
				let preimage = [
					&b"zorgketen/access-log/v1/batch"[..],
					&log.root,
					&tree(*count),
					&count.to_le_bytes(),
					&from.to_le_bytes(),
					&until.to_le_bytes(),
				]
				.concat();
				let log = &mut self.anchored;
				log.root = blake2_256(&preimage);
				log.batches += 1;
				log.until = until;
				log.is_noted = (log.is_noted || was_late) && log.is_late(self.now);
				Ok(())
			}
			Op::Promise { interval } => {
				if *interval == 0 {
					return refuse(Error::InvalidInterval);
				}
				if self.anchored.is_late(self.now) {
					return refuse(Error::GapOpen);
				}
				if self.anchored.interval.is_none() {
					self.anchored.since = self.now;
				}
				self.anchored.interval = Some(*interval);
				Ok(())
			}
			Op::NoteGap => {
				if !self.anchored.is_late(self.now) {
					return refuse(Error::NoGap);
				}
				if self.anchored.is_noted {
					return refuse(Error::GapAlreadyNoted);
				}
				self.anchored.is_noted = true;
				Ok(())
			}
			Op::Pass { minutes } => {
				self.now += minutes;
				Ok(())
			}
		}
	}

	/// Where the next batch begins: after the last, or 300 minutes ago.
	fn anchor_from(&self, skip: u32) -> u32 {
		match self.anchored.batches {
			0 => self.now - 300 + skip,
			_ => self.anchored.until + skip,
		}
	}

	/// An allocation that is not pruned.
	fn present(case: &mut Case, number: u16) -> Option<&mut Allocated> {
		let at = usize::from(number);
		let is_pruned = case.facts.len() + at < case.pruned;
		case.allocations.get_mut(at).filter(|_| !is_pruned)
	}
}

/// A tree of so many records.
fn tree(count: u32) -> [u8; 32] {
	match count {
		0 => zorgketen_commitments::EMPTY_ROOT,
		_ => [count as u8; 32],
	}
}

fn fact(now: u32, new: &New) -> NewFact {
	NewFact {
		activity: new.activity,
		start: now - new.back,
		minutes: new.minutes,
		allocation: new.allocation,
		content: new.locator.map(|locator| content(locator.as_bytes())),
		source: new.register.map(source),
	}
}

fn run_op(model: &Model, op: &Op) -> Result<(), DispatchError> {
	let now = model.now;
	let person = |who: &usize| by(PEOPLE[*who].clone());
	match op {
		Op::Open {
			who,
			id: dossier,
			domain,
		} => CareLog::open_dossier(person(who), id(*dossier), CLIENT, DOMAINS[*domain]),
		Op::OpenByPallet { id: dossier } => {
			CareLog::open(id(*dossier), &CLIENT, Domain::Zvw, &PROVIDER)
		}
		Op::Record {
			who,
			id: dossier,
			facts,
		} => match &facts[..] {
			[one] => CareLog::record(person(who), id(*dossier), fact(now, one)),
			many => {
				let many: Vec<_> = many.iter().map(|new| fact(now, new)).collect();
				let many = many.try_into().expect("few");
				CareLog::record_many(person(who), id(*dossier), many)
			}
		},
		Op::Amend {
			who,
			id: dossier,
			seq,
			fact: new,
		} => CareLog::amend(person(who), id(*dossier), *seq, fact(now, new)),
		Op::Confirm {
			who,
			id: dossier,
			seqs,
		} => {
			let seqs = seqs.clone().try_into().expect("few");
			CareLog::confirm(person(who), id(*dossier), seqs)
		}
		Op::Dispute {
			who,
			id: dossier,
			seq,
		} => CareLog::dispute(person(who), id(*dossier), *seq, DisputeReason::Duplicate),
		Op::Erase {
			who,
			id: dossier,
			seq,
		} => CareLog::erase_content(person(who), id(*dossier), *seq),
		Op::Close { who, id: dossier } => CareLog::close_dossier(person(who), id(*dossier)),
		Op::CloseByPallet { id: dossier } => CareLog::close(&id(*dossier)),
		Op::Extend { id: dossier, fact } => CareLog::extend(&id(*dossier), fact),
		Op::Allocate {
			who,
			id: dossier,
			provider,
			back,
			length,
			volume,
		} => CareLog::allocate(
			person(who),
			id(*dossier),
			provider.clone(),
			1,
			now - back,
			now - back + length,
			*volume,
		),
		Op::Start {
			who,
			id: dossier,
			number,
			back,
		} => CareLog::start(person(who), id(*dossier), *number, now - back),
		Op::Stop {
			who,
			id: dossier,
			number,
			back,
		} => CareLog::stop(person(who), id(*dossier), *number, now - back),
		Op::Prune { id: dossier, limit } => CareLog::prune(by(STRANGER), id(*dossier), *limit)
			.map(|_| ())
			.map_err(|error| error.error),
		Op::Grant {
			grantee,
			domain,
			ahead,
		} => {
			set_grant(GRANTEES[*grantee].clone(), DOMAINS[*domain], now + ahead);
			Ok(())
		}
		Op::Toggle { active } => {
			CareLog::set_activity(RuntimeOrigin::root(), HELP, Domains::ALL, *active)
		}
		Op::Anchor {
			is_next,
			skip,
			length,
			count,
		} => {
			let from = model.anchor_from(*skip);
			let previous = if *is_next {
				H256(model.anchored.root)
			} else {
				H256([0xbb; 32])
			};
			let merkle_root = H256(tree(*count));
			CareLog::anchor_access_log(
				by(PROVIDER),
				previous,
				merkle_root,
				*count,
				from,
				from + length,
			)
		}
		Op::Promise { interval } => CareLog::set_promised_interval(by(PROVIDER), *interval),
		Op::NoteGap => CareLog::note_gap(by(STRANGER), PROVIDER),
		Op::Pass { minutes } => {
			pass(*minutes);
			Ok(())
		}
	}
}

/// The heads, computed from nothing but events and what other pallets kept.
#[derive(Default)]
struct Verifier {
	heads: BTreeMap<H256, ([u8; 32], u32)>,
}

impl Verifier {
	fn take(&mut self, dossier: H256, entry: &[u8]) -> u32 {
		let (head, count) = self.heads.entry(dossier).or_default();
		let preimage = [&b"zorgketen/care-log/v1"[..], &head[..], entry].concat();
		*head = blake2_256(&preimage);
		*count += 1;
		*count - 1
	}

	/// Takes what a step left behind, and checks all heads.
	fn step(&mut self, op: &Op, succeeded: bool) {
		for event in events() {
			if let Event::Logged {
				dossier,
				number,
				entry,
			} = event
			{
				assert_eq!(self.take(dossier, &entry.encode()), number);
			}
		}
		if let (Op::Extend { id: dossier, fact }, true) = (op, succeeded) {
			// fewer than 64 bytes have a length of one byte, others of two
			let length = codec::Compact(fact.len() as u32).encode();
			let entry = [&[255][..], &length, fact].concat();
			self.take(id(*dossier), &entry);
		}
		for (id, head) in &self.heads {
			let dossier = Dossiers::<Test>::get(id).expect("opened");
			assert_eq!(
				(dossier.head.0, dossier.entries),
				*head,
				"the head after {op:?}"
			);
		}
		System::reset_events();
	}
}

fn compare(model: &Model) {
	assert_eq!(Dossiers::<Test>::iter().count(), model.cases.len());
	for (number, case) in &model.cases {
		let dossier = Dossiers::<Test>::get(id(*number)).expect("open");
		assert_eq!(dossier.domain, case.domain);
		let opened_by = (!case.is_pruned).then_some(case.opened_by.clone());
		assert_eq!(dossier.opened_by, opened_by);
		assert_eq!(dossier.own as usize, case.facts.len());
		assert_eq!(dossier.facts, case.facts.len() as u32 + case.foreign);
		assert_eq!(dossier.minutes, case.minutes());
		assert_eq!(dossier.confirmed, case.confirmed());
		let expected = match (case.closed, case.is_pruned) {
			(None, _) => DossierStatus::Open,
			(Some(at), true) => DossierStatus::Pruned { at },
			(Some(at), false) => DossierStatus::Closed {
				at,
				pruned: case.pruned as u32,
			},
		};
		assert_eq!(dossier.status, expected);
		for (seq, old) in case.facts.iter().enumerate() {
			let fact = Facts::<Test>::get(id(*number), seq as u32);
			assert_eq!(fact.is_some(), seq >= case.pruned);
			let Some(fact) = fact else { continue };
			assert_eq!(fact.version.is_live(), !old.is_amended);
			assert_eq!(
				(fact.start, u32::from(fact.minutes)),
				(old.start, old.minutes)
			);
			assert_eq!(
				match fact.state {
					FactState::Recorded => None,
					FactState::Confirmed => Some(true),
					FactState::Disputed(_) => Some(false),
				},
				old.decision
			);
			assert_eq!(
				match Contents::<Test>::get(id(*number), seq as u32) {
					None => Contained::Nothing,
					Some(Content::Kept(_)) => Contained::Something,
					Some(Content::Erased { .. }) => Contained::Erased,
				},
				old.content
			);
		}
		for (at, allocated) in case.allocations.iter().enumerate() {
			let allocation = Allocations::<Test>::get(id(*number), at as u16);
			assert_eq!(allocation.is_some(), case.facts.len() + at >= case.pruned);
			let Some(allocation) = allocation else {
				continue;
			};
			assert_eq!(allocation.used, case.used(at));
			assert!(allocation.used <= allocated.volume);
			assert_eq!(allocation.left(), allocated.volume - case.used(at));
		}
	}
	let log = AccessLogs::<Test>::get(PROVIDER);
	assert_eq!(log.root.0, model.anchored.root);
	assert_eq!(log.batches, model.anchored.batches);
	assert_eq!(log.gap, model.anchored.is_noted);
	assert_eq!(
		CareLog::gaps(model.now).len(),
		usize::from(model.anchored.is_late(model.now))
	);
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(ops in ops()) {
		run(|| {
			CareLog::set_retention_term(RuntimeOrigin::root(), TERM).expect("root governs");
			let mut model = Model::new();
			let mut verifier = Verifier::default();
			let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
			for op in &ops {
				let now = model.clone();
				let expected = model.apply(op).map_err(DispatchError::from);
				// a root is dear, so it is made only where it says something
				let before = expected.is_err().then(root);
				let outcome = run_op(&now, op);
				assert_eq!(outcome, expected, "{op:?}");
				if let Some(before) = before {
					assert_eq!(before, root(), "a refused call changed the state: {op:?}");
				}
				verifier.step(op, outcome.is_ok());
				compare(&model);
				crate::try_state::do_try_state::<Test>().expect("the invariants hold");
			}
		});
	}
}

/// That the random sequences get far enough to mean something.
#[test]
fn random_sequences_reach_every_outcome() {
	use proptest::{
		strategy::{Strategy, ValueTree},
		test_runner::TestRunner,
	};
	let mut runner = TestRunner::deterministic();
	let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
	for _ in 0..64 {
		let ops = ops().new_tree(&mut runner).expect("a sequence").current();
		let mut model = Model::new();
		for op in &ops {
			let name = format!("{op:?}");
			let name = name.split(' ').next().unwrap_or_default();
			let outcome = match model.apply(op) {
				Ok(()) => name.to_owned(),
				Err(error) => format!("{name}: {error:?}"),
			};
			*kinds.entry(outcome).or_default() += 1;
		}
	}
	for kind in [
		"Open",
		"Record",
		"Confirm",
		"Dispute",
		"Amend",
		"Erase",
		"Close",
		"Allocate",
		"Start",
		"Stop",
		"OpenByPallet",
		"Extend",
		"CloseByPallet",
		"Prune",
		"Grant",
		"Toggle",
		"Anchor",
		"Promise",
		"NoteGap",
		"Pass",
	] {
		let times = kinds.get(kind).copied().unwrap_or_default();
		assert!(times >= 10, "{kind} succeeds {times} times: {kinds:?}");
	}
	for refusal in [
		"Record: Overlap",
		"Record: VolumeExceeded",
		"Record: OutsideAllocation",
		"Record: NotStarted",
		"Record: NotAuthorized",
		"Record: DossierClosed",
		"Record: CitizenNumber",
		"Amend: AlreadyAmended",
		"Amend: NotTheAuthor",
		"Confirm: AlreadyDecided",
		"Dispute: AlreadyAmended",
		"Erase: AlreadyErased",
		"Close: AllocationRunning",
		"Start: AlreadyStarted",
		"Stop: AlreadyStopped",
		"Prune: RetentionRuns",
		"Prune: AlreadyPruned",
		"Anchor: WrongPrevious",
		"Promise: GapOpen",
	] {
		assert!(kinds.contains_key(refusal), "never {refusal}: {kinds:?}");
	}
}
