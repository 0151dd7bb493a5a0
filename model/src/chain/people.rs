//! Who is who, who acts for a client, and who may read and write.

use super::{check, Chain, Data, Op, Outcome};
use crate::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// An account.
pub type Who = u16;

/// The insurers.
pub const INSURERS: [Who; 2] = [1, 2];
/// The maternity providers.
pub const PROVIDERS: [Who; 2] = [11, 12];
/// The midwife practices.
pub const PRACTICES: [Who; 2] = [21, 22];
/// The settlement agent.
pub const AGENT: Who = 31;
/// The supervisor.
pub const SUPERVISOR: Who = 41;
/// The clients.
pub const CLIENTS: [Who; 8] = [601, 602, 603, 604, 605, 606, 607, 608];
/// Accounts that clients appoint as representatives.
pub const REPRESENTATIVES: [Who; 5] = [701, 702, 703, 704, 705];
/// Nobody.
pub const STRANGER: Who = 900;

/// May decide who reads.
pub const CONSENT: u8 = 1;
/// May approve.
pub const APPROVE: u8 = 2;
/// May read.
pub const READ: u8 = 4;

/// What a member of staff does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Job {
	Intaker,
	Carer,
	Officer,
	Midwife,
}

/// The intaker of a provider.
pub const fn intaker(organisation: Who) -> Who {
	100 + organisation
}

/// One of the two carers of a provider.
pub const fn carer(organisation: Who, second: bool) -> Who {
	if second {
		300 + organisation
	} else {
		200 + organisation
	}
}

/// The claims officer of an organisation.
pub const fn officer(organisation: Who) -> Who {
	400 + organisation
}

/// The midwife of a practice.
pub const fn midwife(organisation: Who) -> Who {
	500 + organisation
}

/// All organisations that are in the game.
pub fn organisations() -> Vec<Who> {
	let mut all = [INSURERS, PROVIDERS, PRACTICES].concat();
	all.extend([AGENT, SUPERVISOR]);
	all
}

/// All staff: account, employer and job.
pub fn staff() -> Vec<(Who, Who, Job)> {
	let mut all = vec![];
	for provider in PROVIDERS {
		all.push((intaker(provider), provider, Job::Intaker));
		all.push((carer(provider, false), provider, Job::Carer));
		all.push((carer(provider, true), provider, Job::Carer));
	}
	for organisation in [INSURERS, PROVIDERS].concat() {
		all.push((officer(organisation), organisation, Job::Officer));
	}
	all.push((officer(AGENT), AGENT, Job::Officer));
	for practice in PRACTICES {
		all.push((midwife(practice), practice, Job::Midwife));
	}
	all
}

/// Whether an organisation pays.
pub fn pays(organisation: Who) -> bool {
	INSURERS.contains(&organisation)
}

/// Whether an organisation gives care.
pub fn gives(organisation: Who) -> bool {
	PROVIDERS.contains(&organisation) || PRACTICES.contains(&organisation)
}

/// What is said of people and may change.
#[derive(Clone, Debug, Default)]
pub struct People {
	/// Organisations that are suspended.
	pub suspended: BTreeSet<Who>,
	/// By account: client, scope, from, until.
	pub representatives: BTreeMap<Who, (Who, u8, i64, Option<i64>)>,
	/// Accounts that were representatives.
	pub retired: BTreeSet<Who>,
	/// By client, grantee and data: from and until.
	pub grants: BTreeMap<(Who, Who, Data), (i64, Option<i64>)>,
}

impl Chain {
	/// The employer and job of an account.
	pub fn job(who: Who) -> Option<(Who, Job)> {
		staff()
			.into_iter()
			.find(|(account, ..)| *account == who)
			.map(|(_, employer, job)| (employer, job))
	}

	/// Whether an organisation is active.
	pub fn active(&self, organisation: Who) -> bool {
		organisations().contains(&organisation) && !self.people.suspended.contains(&organisation)
	}

	/// Whether somebody has this job at this organisation, which must be active to begin something.
	pub(crate) fn may(&self, who: Who, organisation: Who, job: Job, begin: bool) -> Outcome {
		let right = Self::job(who) == Some((organisation, job));
		check(
			right && (!begin || self.active(organisation)),
			"NotAuthorized",
		)
	}

	/// The organisation for which somebody deals with money.
	pub(crate) fn dealer(
		&self,
		who: Who,
		right: fn(Who) -> bool,
		begin: bool,
	) -> Result<Who, Refusal> {
		let organisation = if organisations().contains(&who) {
			who
		} else {
			match Self::job(who) {
				Some((employer, Job::Officer)) => employer,
				_ => return Err("NotAuthorized"),
			}
		};
		check(right(organisation), "NotAuthorized")?;
		check(!begin || self.active(organisation), "NotActive")?;
		Ok(organisation)
	}

	/// The client for whom somebody may do this now.
	pub fn acts_for(&self, who: Who, scope: u8) -> Option<Who> {
		if CLIENTS.contains(&who) {
			return Some(who);
		}
		let (client, may, from, until) = *self.people.representatives.get(&who)?;
		let in_force = from <= self.now && until.is_none_or(|until| self.now < until);
		(in_force && may & scope == scope).then_some(client)
	}

	fn granted(&self, who: Who, client: Who, data: Data) -> bool {
		self.people
			.grants
			.get(&(client, who, data))
			.is_some_and(|(from, until)| {
				*from <= self.now && until.is_none_or(|until| self.now < until)
			})
	}

	/// Whether somebody may read this of a client now.
	pub fn may_read(&self, who: Who, client: Who, data: Data) -> bool {
		if self.acts_for(who, READ) == Some(client) {
			return true;
		}
		let organisation = match Self::job(who) {
			Some((employer, _)) => employer,
			None => who,
		};
		self.active(organisation)
			&& (self.granted(who, client, data) || self.granted(organisation, client, data))
	}

	/// Whether somebody may add to the log of a client now.
	pub(crate) fn may_write(&self, who: Who, client: Who) -> bool {
		match Self::job(who) {
			Some((employer, Job::Intaker | Job::Carer | Job::Midwife)) => {
				gives(employer) && self.may_read(who, client, Data::CareLog)
			}
			_ => false,
		}
	}

	/// Whether an organisation can be given this at all.
	fn eligible(organisation: Who, data: Data) -> bool {
		match data {
			Data::HoursRecord => true,
			Data::CareLog => organisation != AGENT,
			Data::CareContent => organisation != AGENT && !pays(organisation),
		}
	}

	pub(super) fn play_people(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Suspend { organisation } => check(
				self.people.suspended.insert(*organisation),
				"AlreadySuspended",
			),
			Op::Reinstate { organisation } => {
				check(self.people.suspended.remove(organisation), "NotSuspended")
			}
			Op::Appoint {
				who,
				account,
				scope,
				from,
				until,
			} => {
				check(CLIENTS.contains(who), "NotTheClient")?;
				check(*scope != 0 && *scope < 8, "InvalidScope")?;
				check(
					until.is_none_or(|until| *from < until && self.now < until),
					"InvalidPeriod",
				)?;
				let taken = !REPRESENTATIVES.contains(account)
					|| self.people.representatives.contains_key(account);
				check(!taken, "AlreadyRegistered")?;
				check(!self.people.retired.contains(account), "Retired")?;
				self.people
					.representatives
					.insert(*account, (*who, *scope, *from, *until));
				Ok(())
			}
			Op::EndRepresentation {
				who,
				client,
				account,
			} => {
				let of = self.people.representatives.get(account);
				check(of.is_some_and(|of| of.0 == *client), "NotARepresentative")?;
				check(who == account || who == client, "NotAuthorized")?;
				self.people.representatives.remove(account);
				self.people.retired.insert(*account);
				Ok(())
			}
			Op::Grant {
				who,
				grantee,
				data,
				until,
			} => {
				let client = self.acts_for(*who, CONSENT).ok_or("NotTheClient")?;
				check(until.is_none_or(|until| self.now < until), "AlreadyOver")?;
				let organisation = match Self::job(*grantee) {
					Some((employer, _)) => employer,
					None => *grantee,
				};
				check(
					organisations().contains(&organisation) && Self::eligible(organisation, *data),
					"GranteeNotEligible",
				)?;
				self.people
					.grants
					.insert((client, *grantee, *data), (self.now, *until));
				Ok(())
			}
			Op::Revoke { who, grantee, data } => {
				let client = self.acts_for(*who, CONSENT).ok_or("NotTheClient")?;
				let was_there = self.people.grants.remove(&(client, *grantee, *data));
				check(was_there.is_some(), "NoSuchGrant")
			}
			_ => unreachable!("another module's"),
		}
	}
}
