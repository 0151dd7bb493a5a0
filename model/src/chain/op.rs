//! What can be asked of the chain.

use super::{CaseId, Row, Who};

/// What is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)] // the names say it
pub enum Service {
	Hour,
	PartusHour,
	Registration,
	IntakeHome,
	IntakePhone,
	PartusSurcharge,
	InstitutionDayMother,
	InstitutionDayChild,
}

impl Service {
	/// All of them.
	pub const ALL: [Self; 8] = [
		Self::Hour,
		Self::PartusHour,
		Self::Registration,
		Self::IntakeHome,
		Self::IntakePhone,
		Self::PartusSurcharge,
		Self::InstitutionDayMother,
		Self::InstitutionDayChild,
	];

	/// Whether it is priced by the hour.
	pub fn timed(self) -> bool {
		self == Self::Hour || self == Self::PartusHour
	}

	/// Whether it is priced by the day.
	pub fn daily(self) -> bool {
		self == Self::InstitutionDayMother || self == Self::InstitutionDayChild
	}
}

/// The tables that get rows during a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
	/// Own contribution, cents an hour.
	OwnPerHour,
	/// Own contribution, cents a day.
	OwnPerDay,
	/// Above this the family pays a day itself.
	DayLimit,
}

/// What a grant is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Data {
	HoursRecord,
	CareLog,
	CareContent,
}

/// A visit as a carer logs it.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Visit {
	pub service: Service,
	pub day: i64,
	pub start: i64,
	pub minutes: i64,
}

/// Something that somebody asks. Dates are absolute, so that a part of a sequence means the same.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Op {
	// time
	Wait {
		minutes: i64,
	},
	EndBlock,
	// people
	Suspend {
		organisation: Who,
	},
	Reinstate {
		organisation: Who,
	},
	Appoint {
		who: Who,
		account: Who,
		scope: u8,
		from: i64,
		until: Option<i64>,
	},
	EndRepresentation {
		who: Who,
		client: Who,
		account: Who,
	},
	Grant {
		who: Who,
		grantee: Who,
		data: Data,
		until: Option<i64>,
	},
	Revoke {
		who: Who,
		grantee: Who,
		data: Data,
	},
	// the log of care
	Record {
		who: Who,
		case: CaseId,
		start: i64,
		minutes: i64,
	},
	Confirm {
		who: Who,
		case: CaseId,
		facts: Vec<u32>,
	},
	Dispute {
		who: Who,
		case: CaseId,
		fact: u32,
	},
	PruneDossier {
		who: Who,
		case: CaseId,
		limit: u32,
	},
	// money
	AddRow {
		table: Table,
		from: i64,
		value: u128,
	},
	Offer {
		who: Who,
		provider: Who,
		insurer_collects: bool,
		rows: Vec<Row>,
	},
	AcceptContract {
		who: Who,
		payer: Who,
		offer: u32,
	},
	WithdrawOffer {
		who: Who,
		provider: Who,
	},
	Propose {
		who: Who,
		provider: Who,
		rows: Vec<Row>,
	},
	AcceptPrices {
		who: Who,
		payer: Who,
		offer: u32,
	},
	EndContract {
		who: Who,
		payer: Who,
		provider: Who,
		from: i64,
	},
	Issue {
		who: Who,
		payer: Who,
		amount: u128,
		reference: u32,
	},
	RequestPayout {
		who: Who,
		amount: u128,
	},
	ConfirmPayout {
		who: Who,
		payout: u32,
		reference: u32,
	},
	RejectPayout {
		who: Who,
		payout: u32,
	},
	Credit {
		who: Who,
		payer: Who,
		case: CaseId,
		service: Service,
		date: i64,
		amount: u128,
	},
	CollectDebt {
		who: Who,
		payer: Who,
		provider: Who,
	},
	PayWaiting {
		who: Who,
		payer: Who,
		limit: u32,
	},
	// care
	Register {
		who: Who,
		case: CaseId,
		client: Who,
		insurer: Who,
		practice: Who,
		formula: bool,
	},
	Indicate {
		who: Who,
		case: CaseId,
		minutes: i64,
	},
	Birth {
		who: Who,
		case: CaseId,
		date: i64,
	},
	Hospital {
		who: Who,
		case: CaseId,
		days: i64,
	},
	Reindicate {
		who: Who,
		case: CaseId,
		minutes: i64,
	},
	Extend {
		who: Who,
		case: CaseId,
		day: i64,
	},
	Acknowledge {
		who: Who,
		case: CaseId,
	},
	Log {
		who: Who,
		case: CaseId,
		visits: Vec<Visit>,
	},
	Correct {
		who: Who,
		case: CaseId,
		entry: u32,
		visit: Visit,
	},
	Withdraw {
		who: Who,
		case: CaseId,
		entry: u32,
	},
	Charge {
		who: Who,
		case: CaseId,
		service: Service,
		date: i64,
	},
	Approve {
		who: Who,
		case: CaseId,
		entries: Vec<u32>,
	},
	Reject {
		who: Who,
		case: CaseId,
		entry: u32,
	},
	Expire {
		who: Who,
		case: CaseId,
		entries: Vec<u32>,
	},
	Close {
		who: Who,
		case: CaseId,
	},
	SignOff {
		who: Who,
		case: CaseId,
	},
	Cancel {
		who: Who,
		case: CaseId,
	},
	Transfer {
		who: Who,
		case: CaseId,
		provider: Who,
	},
	AcceptTransfer {
		who: Who,
		case: CaseId,
	},
	Switch {
		who: Who,
		case: CaseId,
		insurer: Who,
		from: i64,
	},
	Prune {
		who: Who,
		case: CaseId,
		limit: u32,
	},
}
