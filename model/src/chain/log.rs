//! The log of care: facts that are stated and decided on, beside the hours.

use super::{check, limits::RETENTION, Chain, Op, Outcome, Who, APPROVE, DAY};

/// Something that was stated.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
	/// By whom.
	pub author: Who,
	/// First minute.
	pub start: i64,
	/// How long.
	pub minutes: i64,
	/// What the client said: nothing, yes, or no.
	pub decision: Option<bool>,
}

/// The log of a case.
#[derive(Clone, Debug)]
pub struct Dossier {
	/// Whose.
	pub client: Who,
	/// When it was closed.
	pub closed: Option<i64>,
	/// How many facts are pruned.
	pub pruned: usize,
	/// Whether nothing is left to prune.
	pub bare: bool,
	/// Facts stated here.
	pub facts: Vec<Fact>,
	/// Changes that maternity care made.
	pub foreign: u32,
}

impl Dossier {
	pub(super) fn of(client: Who) -> Self {
		Self {
			client,
			closed: None,
			pruned: 0,
			bare: false,
			facts: vec![],
			foreign: 1,
		}
	}

	/// The minutes of all facts, and of the confirmed ones.
	pub fn minutes(&self) -> (i64, i64) {
		let confirmed = |fact: &&Fact| fact.decision == Some(true);
		(
			self.facts.iter().map(|fact| fact.minutes).sum(),
			self.facts
				.iter()
				.filter(confirmed)
				.map(|fact| fact.minutes)
				.sum(),
		)
	}
}

impl Chain {
	pub(super) fn play_log(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Record {
				who,
				case,
				start,
				minutes,
			} => {
				let dossier = self.dossiers.get(case).ok_or("UnknownDossier")?;
				check(self.may_write(*who, dossier.client), "NotAuthorized")?;
				check(dossier.closed.is_none(), "DossierClosed")?;
				check((1..=DAY).contains(minutes), "InvalidMinutes")?;
				let end = start + minutes;
				check(end <= self.now, "InFuture")?;
				let clash = dossier.facts.iter().any(|fact| {
					fact.author == *who && fact.start < end && *start < fact.start + fact.minutes
				});
				check(!clash, "Overlap")?;
				let fact = Fact {
					author: *who,
					start: *start,
					minutes: *minutes,
					decision: None,
				};
				self.facts(*case).push(fact);
				Ok(())
			}
			Op::Confirm { who, case, facts } => {
				self.decides(*who, *case)?;
				check(!facts.is_empty(), "NothingToDo")?;
				for number in facts {
					let fact = self
						.facts(*case)
						.get_mut(*number as usize)
						.ok_or("UnknownFact")?;
					check(fact.decision != Some(true), "AlreadyDecided")?;
					fact.decision = Some(true);
				}
				Ok(())
			}
			Op::Dispute { who, case, fact } => {
				self.decides(*who, *case)?;
				let fact = self
					.facts(*case)
					.get_mut(*fact as usize)
					.ok_or("UnknownFact")?;
				check(fact.decision.is_none(), "AlreadyDecided")?;
				fact.decision = Some(false);
				Ok(())
			}
			Op::PruneDossier { case, limit, .. } => {
				let now = self.now;
				let dossier = self.dossiers.get_mut(case).ok_or("UnknownDossier")?;
				let closed = dossier.closed.ok_or("NotClosed")?;
				check(!dossier.bare, "AlreadyPruned")?;
				check(now >= closed + RETENTION * DAY, "RetentionRuns")?;
				check((1..=200).contains(limit), "InvalidLimit")?;
				let all = dossier.facts.len();
				dossier.pruned = all.min(dossier.pruned + *limit as usize);
				dossier.bare = dossier.pruned == all;
				Ok(())
			}
			_ => unreachable!("another module's"),
		}
	}

	fn facts(&mut self, case: super::CaseId) -> &mut Vec<Fact> {
		&mut self.dossiers.get_mut(&case).expect("it was found").facts
	}

	fn decides(&self, who: Who, case: super::CaseId) -> Outcome {
		let dossier = self.dossiers.get(&case).ok_or("UnknownDossier")?;
		let client = self.acts_for(who, APPROVE);
		check(client == Some(dossier.client), "NotTheClient")?;
		check(dossier.closed.is_none(), "DossierClosed")
	}

	/// A change that maternity care makes.
	pub(super) fn told(&mut self, case: super::CaseId) {
		if let Some(dossier) = self.dossiers.get_mut(&case) {
			dossier.foreign += 1;
		}
	}

	pub(super) fn close_dossier(&mut self, case: super::CaseId) {
		let now = self.now;
		if let Some(dossier) = self.dossiers.get_mut(&case) {
			dossier.closed = Some(now);
		}
	}
}
