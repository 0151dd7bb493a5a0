//! Dossiers and what was recorded in them.

use super::{
	names::{Course, DisputeReason, Domain, DossierStatus, FactState},
	Account, Duration, Id, Time,
};
use schemars::JsonSchema;
use serde::Serialize;

/// One client's care in one domain.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Dossier {
	/// Whose it is.
	pub client: Account,
	/// The law under which the care is given.
	pub domain: Domain,
	/// The organisation, or the client, that opened it; null of a pruned one, as only its head knows
	/// that still.
	pub opened_by: Option<Account>,
	/// When.
	pub opened_at: Time,
	/// Whether it belongs to a case, which closes it too.
	pub managed: bool,
	/// Where it stands.
	pub status: DossierStatus,
	/// When it was closed; null while it is open.
	pub closed_at: Option<Time>,
	/// How many facts, then allocations, are pruned.
	pub pruned: u32,
	/// The running head over all entries.
	pub head: Id,
	/// How many entries the head covers.
	pub entries: u32,
	/// How many facts there are, amended ones and those of a case included.
	pub facts: u32,
	/// How many of them are kept in the log: the number of the next.
	pub own: u32,
	/// How long those took, without amended ones.
	pub recorded: Duration,
	/// How much of that the client confirmed.
	pub confirmed: Duration,
	/// How many allocations there are: the number of the next.
	pub allocations: u16,
	/// How many of them have started and not stopped.
	pub running: u16,
}

/// A fact: that care was given.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
	/// Its number.
	pub seq: u32,
	/// Who recorded it.
	pub author: Account,
	/// For which organisation; null for a relative.
	pub organisation: Option<Account>,
	/// The code of the kind of care.
	pub activity: u16,
	/// When it began.
	pub start: Time,
	/// How long it took.
	pub duration: Duration,
	/// The number of the version before; null for the first.
	pub amends: Option<u32>,
	/// The number of the version after; null for the latest.
	pub amended_by: Option<u32>,
	/// What the client says of it.
	pub state: FactState,
	/// Why the client disputes it; null unless it is disputed.
	pub reason: Option<DisputeReason>,
	/// The number of the allocation against which it counts.
	pub allocation: Option<u16>,
	/// Where its contents are; null without contents, once they are erased, and for a reader who may
	/// not know of them.
	pub content: Option<Content>,
	/// Since when its contents are erased; null unless they are.
	pub erased_at: Option<Time>,
	/// The record in a register from which it comes.
	pub source: Option<Source>,
}

/// Where contents are, and what they commit to.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Content {
	/// A hiding commitment to the contents.
	pub commitment: Id,
	/// By which the organisation that keeps the contents finds them.
	pub locator: String,
}

/// A record in a register outside the chain.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Source {
	/// The register's code.
	pub register: u16,
	/// A hiding commitment to the record's number.
	pub commitment: Id,
}

/// A part of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
	/// The facts, newest first.
	pub facts: Vec<Fact>,
	/// What to ask for next, as `before`; null at the end. A part can be short, or empty, and not be
	/// the last.
	pub next: Option<u32>,
}

/// How far an organisation's log of who read contents is anchored.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessLog {
	/// The root of the last batch; zero before the first.
	pub root: Id,
	/// How many batches there are: the number of the next.
	pub batches: u32,
	/// Up to when it is anchored; null before the first batch.
	pub until: Option<Time>,
	/// After how long, at the latest, the next batch follows; null if that was not promised.
	pub interval: Option<Duration>,
	/// When that was first promised.
	pub since: Option<Time>,
	/// Whether the present gap has been noted.
	pub gap: bool,
}

/// The records of one period, as anchored.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessBatch {
	/// Its number.
	pub number: u32,
	/// The root, which binds it to those before it.
	pub root: Id,
	/// How many records there are.
	pub count: u32,
	/// The first minute of the period.
	pub from: Time,
	/// The first minute after the period.
	pub until: Time,
	/// When it was anchored.
	pub at: Time,
	/// Whether that was later than promised.
	pub late: bool,
}

/// A broken promise to anchor.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
	/// Whose.
	pub organisation: Account,
	/// Up to when the log is anchored, or from when it was to be.
	pub since: Time,
	/// When the next batch was due.
	pub due: Time,
}

/// Care that a payer lets a provider give (toewijzing).
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Allocation {
	/// Who pays.
	pub payer: Account,
	/// Who gives the care.
	pub provider: Account,
	/// What kind of care, by the payer's own list.
	pub product: u16,
	/// The first minute in which care can be given.
	pub from: Time,
	/// The first minute in which it no longer can.
	pub until: Time,
	/// How much care.
	pub volume: Duration,
	/// How much of it facts have used.
	pub used: Duration,
	/// How much is left.
	pub left: Duration,
	/// The latest end of any fact that was counted; null before the first.
	pub last: Option<Time>,
	/// How far the care is.
	pub course: Course,
	/// When the care started; null before.
	pub started_from: Option<Time>,
	/// When the care stopped; null before.
	pub stopped_until: Option<Time>,
}
