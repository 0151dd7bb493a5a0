//! Everything that people do on the chain together: who is who, consent, the log of care, the hours of
//! maternity care and the money, as one plain machine. Random sequences are played on it and on the
//! real pallets, and both must agree on every answer and every value.
//!
//! Time is in minutes and days since 1970, money in cents. Nothing here is bounded or efficient: it is
//! meant to be read against the contract.

mod care;
mod dice;
mod draw;
mod log;
mod money;
mod op;
mod people;

pub use care::{Case, Entry, Phase, State, Summary};
pub use dice::Dice;
pub use log::{Dossier, Fact};
pub use money::{CaseMoney, Claim, InsurerMoney, Money, ProviderMoney, Row};
pub use op::{Data, Op, Service, Table, Visit};
pub use people::{
	carer, gives, intaker, midwife, officer, organisations, pays, staff, Job, People, Who, AGENT,
	APPROVE, CLIENTS, CONSENT, INSURERS, PRACTICES, PROVIDERS, READ, REPRESENTATIVES, STRANGER,
	SUPERVISOR,
};

use crate::Refusal;
use std::collections::BTreeMap;

/// What a call answers: nothing, or the name of the check that failed.
pub type Outcome = Result<(), Refusal>;

/// The number of a case.
pub type CaseId = u8;

/// Minutes in a day.
pub const DAY: i64 = 1_440;

/// The dated values of the game. Small, so that their edges are met often.
pub mod limits {
	/// Minutes of which durations are multiples.
	pub const GRANULE: i64 = 5;
	/// Fewest minutes indicated.
	pub const LEAST: i64 = 60;
	/// Most minutes indicated.
	pub const MOST: i64 = 1_800;
	/// Last care day.
	pub const LAST_DAY: i64 = 10;
	/// Last care day after an extension.
	pub const LAST_EXTENDED: i64 = 12;
	/// Minutes off for a day in hospital, rate class breast.
	pub const BREAST: i64 = 60;
	/// Minutes off for a day in hospital, rate class formula.
	pub const FORMULA: i64 = 50;
	/// Days after which care is no longer logged.
	pub const WINDOW: i64 = 20;
	/// Days after which an entry expires.
	pub const EXPIRY: i64 = 5;
	/// Days after its end before a case, and a dossier, is pruned.
	pub const RETENTION: i64 = 30;
	/// The highest price of everything.
	pub const CEILING: u128 = 20_000;
	/// The highest amount that is taken in.
	pub const MOST_CENTS: u128 = u64::MAX as u128;
}

/// Whether something holds, or the name of the check that it does not.
pub(crate) fn check(holds: bool, refusal: Refusal) -> Outcome {
	if holds {
		Ok(())
	} else {
		Err(refusal)
	}
}

/// The whole chain.
#[derive(Clone, Debug)]
pub struct Chain {
	/// The clock, in minutes.
	pub now: i64,
	/// Who acts for whom, who stands how, who granted what.
	pub people: People,
	/// Contracts and money.
	pub money: Money,
	/// The cases that are not pruned, or not wholly.
	pub cases: BTreeMap<CaseId, Case>,
	/// What is left of those that are.
	pub gone: BTreeMap<CaseId, Summary>,
	/// The log of care of each case.
	pub dossiers: BTreeMap<CaseId, Dossier>,
}

impl Chain {
	/// A chain with everybody on it, tables, contracts, and neither cases nor money.
	pub fn new(now: i64) -> Self {
		Self {
			now,
			people: People::default(),
			money: Money::new(now / DAY),
			cases: BTreeMap::new(),
			gone: BTreeMap::new(),
			dossiers: BTreeMap::new(),
		}
	}

	/// The date.
	pub fn today(&self) -> i64 {
		self.now.div_euclid(DAY)
	}

	/// Does what was asked, or nothing.
	pub fn apply(&mut self, op: &Op) -> Outcome {
		let before = self.clone();
		let outcome = self.play(op);
		if outcome.is_err() {
			*self = before;
		}
		outcome
	}

	fn play(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Wait { minutes } => {
				self.now += minutes;
				Ok(())
			}
			Op::EndBlock => {
				self.money.end_block();
				Ok(())
			}
			Op::Suspend { .. }
			| Op::Reinstate { .. }
			| Op::Appoint { .. }
			| Op::EndRepresentation { .. }
			| Op::Grant { .. }
			| Op::Revoke { .. } => self.play_people(op),
			Op::Record { .. }
			| Op::Confirm { .. }
			| Op::Dispute { .. }
			| Op::PruneDossier { .. } => self.play_log(op),
			Op::AddRow { .. }
			| Op::Offer { .. }
			| Op::AcceptContract { .. }
			| Op::WithdrawOffer { .. }
			| Op::Propose { .. }
			| Op::AcceptPrices { .. }
			| Op::EndContract { .. }
			| Op::Issue { .. }
			| Op::RequestPayout { .. }
			| Op::ConfirmPayout { .. }
			| Op::RejectPayout { .. }
			| Op::Credit { .. }
			| Op::CollectDebt { .. }
			| Op::PayWaiting { .. } => self.play_money(op),
			_ => self.play_care(op),
		}
	}
}
