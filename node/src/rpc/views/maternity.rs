//! Cases of maternity care.

use super::{
	names::{CaseState, EntryState, IndicationReason, RateClass, RejectReason, Service},
	Account, Clock, Date, Duration, Id, Money, Time,
};
use schemars::JsonSchema;
use serde::Serialize;

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CaseSummary {
	/// Where it stands.
	pub state: CaseState,
	/// The care that was indicated.
	pub indicated: Duration,
	/// The care that the client approved.
	pub approved: Duration,
	/// The care that waits for the client.
	pub pending: Duration,
	/// What can be logged still: indicated, less approved and pending.
	pub remaining: Duration,
	/// The approved assistance at the delivery.
	pub partus_approved: Duration,
	/// What the approved entries came to.
	pub gross: Money,
	/// What of it is the family's own contribution.
	pub own_contribution: Money,
	/// What the insurers paid.
	pub paid: Money,
	/// What waits for the insurers' money.
	pub unpaid: Money,
	/// Whose case it is; null once it is pruned.
	pub parties: Option<Parties>,
}

/// Whose case it is, and which days count.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Parties {
	/// The client.
	pub client: Account,
	/// The provider.
	pub provider: Account,
	/// The insurer of that day.
	pub insurer: Account,
	/// The practice whose midwives change the indication.
	pub midwife_practice: Account,
	/// Care day 1; null before the birth.
	pub birth: Option<Date>,
	/// The last care day; null before the birth.
	pub last_day: Option<u16>,
	/// The last care day that waits for the insurer's acknowledgement.
	pub requested_to: Option<u16>,
	/// How many entries there are: the number of the next.
	pub entries: u32,
}

/// Who changed something and when.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
	/// The number of the change within its case, from 0.
	pub seq: u16,
	/// When.
	pub at: Time,
	/// Who.
	pub by: Account,
}

/// Care that was logged or charged, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
	/// Its number within the case.
	pub id: u32,
	/// What was given.
	pub service: Service,
	/// The day on which it began.
	pub date: Date,
	/// The same as a care day; null before the birth.
	pub day: Option<u16>,
	/// When it began; null for a service with a fixed price.
	pub start: Option<Clock>,
	/// How long it took; null for a service with a fixed price.
	pub duration: Option<Duration>,
	/// Who gave or charged it.
	pub carer: Account,
	/// Who is paid for it.
	pub provider: Account,
	/// Who pays for it.
	pub insurer: Account,
	/// When it was logged and by whom.
	pub logged: Mark,
	/// The first minute in which the client can no longer answer.
	pub expires_at: Time,
	/// Where it stands.
	pub state: EntryState,
	/// When the client approved or rejected it; null if there was no answer.
	pub decided: Option<Mark>,
	/// Why the client rejected it; null unless that happened.
	pub reason: Option<RejectReason>,
	/// The number of the entry in its place; null unless it was replaced.
	pub replaced_by: Option<u32>,
	/// When it was withdrawn, or its expiry was written down; null otherwise.
	pub ended: Option<Mark>,
}

/// Some cases of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CasePage {
	/// Their ids.
	pub cases: Vec<Id>,
	/// What to ask for next, as `from`; null at the end. A page can be empty and not be the last.
	pub next: Option<Id>,
}

/// A change of a case, by which the head of its dossier was extended.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Record {
	/// The number of the change within its case, from 0.
	pub seq: u16,
	/// When.
	pub at: Time,
	/// Who made it.
	pub by: Account,
	/// What changed.
	pub change: Change,
}

/// A visit, as a carer logs it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
	/// What was given.
	pub service: Service,
	/// The care day on which it began; day 1 is the day of birth.
	pub day: u16,
	/// When it began.
	pub start: Clock,
	/// How long it took. It may run past midnight.
	pub duration: Duration,
}

/// What changed in a case.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(
	tag = "kind",
	rename_all = "camelCase",
	rename_all_fields = "camelCase"
)]
pub enum Change {
	/// The case was registered.
	Registered {
		/// The client.
		client: Account,
		/// Who gives care.
		provider: Account,
		/// Who pays.
		insurer: Account,
		/// Whose midwives change the indication.
		midwife_practice: Account,
		/// Which table of hospital days counts.
		rate_class: RateClass,
	},
	/// Care was indicated.
	Indicated {
		/// So much.
		indicated: Duration,
	},
	/// The child was born.
	Born {
		/// Care day 1.
		date: Date,
	},
	/// Days in hospital were taken off the indication.
	HospitalStay {
		/// So many.
		days: u16,
		/// What is left indicated.
		indicated: Duration,
	},
	/// The indication was changed.
	Reindicated {
		/// To so much.
		indicated: Duration,
		/// Why.
		reason: IndicationReason,
	},
	/// A midwife asked for more care days.
	ExtensionRequested {
		/// Until this one.
		until_day: u16,
	},
	/// The insurer acknowledged more care days.
	ExtensionAcknowledged {
		/// Until this one.
		until_day: u16,
	},
	/// The client asked another provider.
	Transferred {
		/// Which.
		provider: Account,
	},
	/// The other provider accepted.
	TransferAccepted,
	/// Another insurer pays.
	InsurerSwitched {
		/// Which.
		insurer: Account,
		/// From this day.
		from: Date,
	},
	/// The provider closed the case.
	Closed,
	/// The client signed it off.
	SignedOff,
	/// It was cancelled.
	Cancelled,
	/// A carer logged visits.
	VisitsLogged {
		/// The number of the first. The others follow.
		first: u32,
		/// The visits.
		visits: Vec<Visit>,
	},
	/// The provider charged a service with a fixed price.
	Charged {
		/// The number of the entry.
		entry: u32,
		/// What was charged.
		service: Service,
		/// When it was given.
		date: Date,
	},
	/// A rejected entry was replaced by another.
	Corrected {
		/// The number of the rejected entry.
		entry: u32,
		/// The number of the entry in its place.
		replaced_by: u32,
		/// Who gave the care.
		carer: Account,
		/// What it is now.
		visit: Visit,
	},
	/// The provider took an entry back.
	Withdrawn {
		/// Its number.
		entry: u32,
	},
	/// The client approved entries.
	Approved {
		/// Their numbers, in order.
		entries: Vec<u32>,
	},
	/// The client rejected an entry.
	Rejected {
		/// Its number.
		entry: u32,
		/// Why.
		reason: RejectReason,
	},
	/// Entries expired without an answer.
	Expired {
		/// Their numbers, in order.
		entries: Vec<u32>,
	},
}
