//! What is done, before anybody signs it: the same operations for every system.
//!
//! Two streams that run side by side: visits are logged, and the client approves each. The nth approval is
//! about what the nth item of the other stream logged, so an approval can be offered once the log before it
//! has drained, in any system and whatever order it keeps.

use crate::people::{Signer, INSURERS, PROVIDERS};
use std::collections::BTreeMap;
use zorgketen_primitives::{money, time::Minute, Cents};
pub use zorgketen_state::calls::{OWN, PRICE};

/// How long each visit takes. Not a whole hour, so that amounts are rounded on the running total.
pub const VISIT: Minute = 90;
/// What is indicated for each case, in minutes.
pub const INDICATED: Minute = 2_000;
/// Visits of a case, one a day.
pub const VISITS: u32 = 10;
/// Cases of a carer, at different hours of the same days.
const CASES_PER_CARER: u32 = 8;
/// When the first of them begins, in minutes after midnight.
const MORNING: u16 = 6 * 60;
/// After so many good items of a stream comes a poisoned one.
const POISON_EVERY: u32 = 60;
/// Operations that an intruder signs at most: what a client may send in an hour is bounded.
const PER_INTRUDER: u32 = 100;
/// Minutes of each of the two visits of a call over the budget: together more than was indicated.
const TOO_LONG: Minute = 1_440;

const _: () = assert!(
	VISITS * VISIT <= INDICATED,
	"a case has room for its visits"
);
const _: () = assert!(2 * TOO_LONG > INDICATED, "and none for the poison");

/// What an operation is, and what must come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, codec::Encode, codec::Decode)]
pub enum Kind {
	/// A carer logs visits.
	Log,
	/// The client approves them, which settles them.
	Approve,
	/// Poison: more minutes than are indicated. Refused, and the signer's number is used up.
	OverBudget,
	/// Poison: an approval by a client who is not that of the case. Refused, and the number used up.
	WrongSigner,
	/// One transfer, in the systems that know nothing else.
	Transfer,
	/// Poison: signed by another key than it names. Refused, and no number used up.
	BadSignature,
}

impl Kind {
	/// Whether it must take effect.
	pub const fn is_good(self) -> bool {
		matches!(self, Self::Log | Self::Approve | Self::Transfer)
	}
}

/// One visit, as all systems understand it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
	/// The care day.
	pub day: u16,
	/// When it began, in minutes after midnight.
	pub start: u16,
	/// How long it took.
	pub minutes: Minute,
}

/// What an operation says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
	/// These visits.
	Visits(Vec<Visit>),
	/// These entries, by their numbers in the case.
	Entries(Vec<u32>),
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
	/// What it is.
	pub kind: Kind,
	/// In which case.
	pub case: u32,
	/// Who signs it.
	pub signer: Signer,
	/// The signer's number for it.
	pub nonce: u32,
	/// What it says.
	pub content: Content,
}

impl Operation {
	/// How many visits it logs or approves, if it is good.
	pub fn visits(&self) -> u32 {
		let count = match &self.content {
			Content::Visits(visits) => visits.len(),
			Content::Entries(entries) => entries.len(),
		};
		u32::try_from(count).unwrap_or(u32::MAX)
	}
}

/// How much there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
	/// Cases, each of another client.
	pub cases: u32,
	/// Visits in one call: 1, or all 10.
	pub per_call: u32,
}

impl Plan {
	/// Calls in which a case's visits are logged.
	const fn calls(&self) -> u32 {
		VISITS / self.per_call
	}

	/// Good items of each stream.
	pub const fn length(&self) -> u32 {
		self.cases * self.calls()
	}

	/// How many carers visit.
	pub const fn carers(&self) -> u32 {
		self.cases.div_ceil(CASES_PER_CARER)
	}

	/// How many clients without a case try to approve what is not theirs.
	pub const fn intruders(&self) -> u32 {
		(self.length() / POISON_EVERY).div_ceil(PER_INTRUDER) + 1
	}

	/// The carer of a case.
	pub const fn carer(case: u32) -> u32 {
		case / CASES_PER_CARER
	}

	/// The provider that a carer works for.
	pub const fn employer(carer: u32) -> u32 {
		carer % PROVIDERS
	}

	/// The provider of a case.
	pub const fn provider(case: u32) -> u32 {
		Self::employer(Self::carer(case))
	}

	/// The insurer of a case.
	pub const fn insurer(case: u32) -> u32 {
		case % INSURERS
	}

	/// A visit of a case, by number.
	fn visit(case: u32, number: u32) -> Visit {
		// below eight and below ten
		let (slot, day) = ((case % CASES_PER_CARER) as u16, number as u16);
		Visit {
			day: day + 1,
			start: MORNING + slot * VISIT as u16,
			minutes: VISIT,
		}
	}

	/// Cases in the order in which their calls come: all of them once, then all once more. So neighbours in a
	/// stream have different clients, and mostly different carers.
	fn turns(&self) -> impl Iterator<Item = (u32, u32)> {
		let cases = self.cases;
		(0..self.calls()).flat_map(move |call| (0..cases).map(move |case| (call, case)))
	}

	/// The stream of what is logged.
	pub fn logs(&self) -> Vec<Operation> {
		let mut nonces = Nonces::default();
		let mut all = Vec::new();
		for (n, (call, case)) in (1u32..).zip(self.turns()) {
			let signer = Signer::Carer(Self::carer(case));
			let numbers = call * self.per_call..(call + 1) * self.per_call;
			all.push(Operation {
				kind: Kind::Log,
				case,
				signer,
				nonce: nonces.next(signer),
				content: Content::Visits(numbers.map(|n| Self::visit(case, n)).collect()),
			});
			if n.is_multiple_of(POISON_EVERY) {
				let too_long = |day| Visit {
					day,
					start: 0,
					minutes: TOO_LONG,
				};
				all.push(Operation {
					kind: Kind::OverBudget,
					case,
					signer,
					nonce: nonces.next(signer),
					content: Content::Visits(vec![too_long(1), too_long(2)]),
				});
			}
		}
		all
	}

	/// The stream of what is approved, as long as the other.
	pub fn approvals(&self) -> Vec<Operation> {
		let mut nonces = Nonces::default();
		let mut all = Vec::new();
		for (n, (call, case)) in (1u32..).zip(self.turns()) {
			let entries: Vec<u32> = (call * self.per_call..(call + 1) * self.per_call).collect();
			let signer = Signer::Client(case);
			all.push(Operation {
				kind: Kind::Approve,
				case,
				signer,
				nonce: nonces.next(signer),
				content: Content::Entries(entries.clone()),
			});
			if n.is_multiple_of(POISON_EVERY) {
				let intruder = Signer::Intruder(n / POISON_EVERY % self.intruders());
				all.push(Operation {
					kind: Kind::WrongSigner,
					case,
					signer: intruder,
					nonce: nonces.next(intruder),
					content: Content::Entries(entries),
				});
			}
		}
		all
	}
}

#[derive(Default)]
struct Nonces(BTreeMap<Signer, u32>);

impl Nonces {
	fn next(&mut self, signer: Signer) -> u32 {
		let nonce = self.0.entry(signer).or_default();
		let this = *nonce;
		*nonce += 1;
		this
	}
}

/// What every system must say of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
	/// The approved minutes.
	pub approved: Minute,
	/// The minutes that wait for the client.
	pub pending: Minute,
	/// What the approved ones came to, in cents.
	pub gross: Cents,
	/// What of it the family pays itself.
	pub own: Cents,
	/// What the insurer paid.
	pub paid: Cents,
}

impl Totals {
	/// After so many visits were logged, and so many of them approved.
	pub fn after(logged: u32, approved: u32) -> Self {
		let minutes = approved.saturating_mul(VISIT);
		let cents = |an_hour| money::hourly(minutes, an_hour).unwrap_or_default();
		let (gross, own) = (cents(PRICE), cents(OWN));
		Self {
			approved: minutes,
			pending: logged.saturating_sub(approved).saturating_mul(VISIT),
			gross,
			own,
			paid: gross.saturating_sub(own),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	const PLAN: Plan = Plan {
		cases: 130,
		per_call: 1,
	};

	#[test]
	fn the_streams_run_side_by_side() {
		let (logs, approvals) = (PLAN.logs(), PLAN.approvals());
		assert_eq!(logs.len(), approvals.len());
		for (log, approval) in logs.iter().zip(&approvals) {
			assert_eq!(log.case, approval.case);
			assert_eq!(log.kind.is_good(), approval.kind.is_good());
		}
		let poison = logs.iter().filter(|log| !log.kind.is_good()).count();
		assert_eq!(poison, 130 * 10 / 60);
	}

	#[test]
	fn a_signer_counts_without_a_gap() {
		for stream in [PLAN.logs(), PLAN.approvals()] {
			let mut next: BTreeMap<Signer, u32> = BTreeMap::new();
			for operation in stream {
				let expected = next.entry(operation.signer).or_default();
				assert_eq!(operation.nonce, *expected, "{operation:?}");
				*expected += 1;
			}
		}
	}

	#[test]
	fn a_carer_is_in_one_place_at_a_time() {
		let mut taken = BTreeSet::new();
		for log in PLAN.logs().iter().filter(|log| log.kind.is_good()) {
			let Content::Visits(visits) = &log.content else {
				panic!("a log has visits");
			};
			for visit in visits {
				assert!(taken.insert((log.signer, visit.day, visit.start)));
				assert_eq!(Minute::from(visit.start - MORNING) % VISIT, 0);
			}
		}
	}

	#[test]
	fn an_intruder_stays_within_what_a_client_may_send() {
		assert!(PLAN.intruders() * PER_INTRUDER >= PLAN.length() / POISON_EVERY);
	}

	#[test]
	fn amounts_are_rounded_once() {
		// 15 hours at 65.21 and 5.70
		let all = Totals::after(10, 10);
		assert_eq!((all.gross, all.own, all.paid), (97_815, 8_550, 89_265));
		// an hour and a half: 97.815 is rounded up
		let one = Totals::after(2, 1);
		assert_eq!((one.gross, one.own, one.paid), (9_782, 855, 8_927));
		assert_eq!((one.approved, one.pending), (90, 90));
	}

	#[test]
	fn ten_a_call_are_the_same_visits() {
		let batched = Plan {
			per_call: 10,
			..PLAN
		};
		assert_eq!(batched.length(), 130);
		let visits = |plan: Plan| -> BTreeSet<_> {
			let logs = plan.logs();
			let good = logs.iter().filter(|log| log.kind.is_good());
			good.flat_map(|log| match &log.content {
				Content::Visits(visits) => visits
					.iter()
					.map(|visit| (log.case, visit.day))
					.collect::<Vec<_>>(),
				Content::Entries(_) => Vec::new(),
			})
			.collect()
		};
		assert_eq!(visits(batched), visits(PLAN));
	}
}
