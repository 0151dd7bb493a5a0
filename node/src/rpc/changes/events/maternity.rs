//! Events of maternity care. They concern the case and all that have a part in it.

use crate::rpc::{
	changes::subject::Concerns,
	views::{
		names::{IndicationReason, RejectReason, Service},
		Account, Date, Duration, Id,
	},
};
use zorgketen_runtime::Runtime;

events! {
	/// What happened in maternity care.
	pallet_maternity::Event<Runtime> as Maternity

	/// A provider has registered a client.
	Registered {
		/// The case.
		case: Id,
		/// The client.
		client: Account,
		/// The provider.
		provider: Account,
		/// The insurer.
		insurer: Account,
		/// The practice whose midwives change the indication.
		midwife_practice: Account,
	} => Concerns::case_and_parties(*case),
	/// Minutes have been indicated.
	Indicated {
		/// The case.
		case: Id,
		/// So much.
		#[serde(rename = "indicated")]
		minutes: Duration,
	} => Concerns::case_and_parties(*case),
	/// The child has been born: care can begin.
	Born {
		/// The case.
		case: Id,
		/// Care day 1.
		date: Date,
	} => Concerns::case_and_parties(*case),
	/// Days in hospital have been taken off the indication.
	HospitalStayRecorded {
		/// The case.
		case: Id,
		/// So many.
		days: u16,
		/// What is left indicated.
		indicated: Duration,
	} => Concerns::case_and_parties(*case),
	/// The indication has been changed.
	Reindicated {
		/// The case.
		case: Id,
		/// To so many minutes.
		indicated: Duration,
		/// Why.
		reason: IndicationReason,
	} => Concerns::case_and_parties(*case),
	/// A midwife has asked for more care days.
	ExtensionRequested {
		/// The case.
		case: Id,
		/// Until this one.
		until_day: u16,
	} => Concerns::case_and_parties(*case),
	/// The insurer has acknowledged more care days.
	ExtensionAcknowledged {
		/// The case.
		case: Id,
		/// Until this one.
		until_day: u16,
	} => Concerns::case_and_parties(*case),
	/// Visits have been logged. They have the numbers from `first` on.
	VisitsLogged {
		/// The case.
		case: Id,
		/// The number of the first.
		first: u32,
		/// How many there are.
		count: u32,
	} => Concerns::case_and_parties(*case),
	/// A service with a fixed price has been charged.
	Charged {
		/// The case.
		case: Id,
		/// The number of the entry.
		entry: u32,
		/// What was charged.
		service: Service,
	} => Concerns::case_and_parties(*case),
	/// A rejected entry has been replaced by another, which waits for the client.
	Corrected {
		/// The case.
		case: Id,
		/// The number of the rejected entry.
		entry: u32,
		/// The number of the entry in its place.
		replaced_by: u32,
	} => Concerns::case_and_parties(*case),
	/// The provider has taken an entry back.
	Withdrawn {
		/// The case.
		case: Id,
		/// The number of the entry.
		entry: u32,
	} => Concerns::case_and_parties(*case),
	/// The client has approved entries: they are settled.
	Approved {
		/// The case.
		case: Id,
		/// Their numbers, in order.
		entries: Vec<u32>,
	} => Concerns::case_and_parties(*case),
	/// The client has rejected an entry.
	Rejected {
		/// The case.
		case: Id,
		/// The number of the entry.
		entry: u32,
		/// Why.
		reason: RejectReason,
	} => Concerns::case_and_parties(*case),
	/// Entries have expired without an answer: they are never paid.
	Expired {
		/// The case.
		case: Id,
		/// Their numbers, in order.
		entries: Vec<u32>,
	} => Concerns::case_and_parties(*case),
	/// The provider has closed the case.
	Closed {
		/// The case.
		case: Id,
	} => Concerns::case_and_parties(*case),
	/// The client has signed the case off.
	SignedOff {
		/// The case.
		case: Id,
	} => Concerns::case_and_parties(*case),
	/// The case has been cancelled before care began.
	Cancelled {
		/// The case.
		case: Id,
	} => Concerns::case_and_parties(*case),
	/// The client goes to another provider, once that accepts.
	Transferred {
		/// The case.
		case: Id,
		/// The other provider.
		provider: Account,
	} => Concerns::case_and_parties(*case),
	/// The other provider has accepted the client.
	TransferAccepted {
		/// The case.
		case: Id,
	} => Concerns::case_and_parties(*case),
	/// Another insurer pays for the days from a date on.
	InsurerSwitched {
		/// The case.
		case: Id,
		/// The other insurer.
		insurer: Account,
		/// Its first day.
		from: Date,
	} => Concerns::case_and_parties(*case),
	/// An ended case has been removed from the state, or some of its entries have.
	CasePruned {
		/// The case.
		case: Id,
		/// How many entries are left. With none, the case is gone.
		entries_left: u32,
	} => Concerns::case_and_parties(*case),
	/// The consortium has set the terms.
	TermsSet {
		/// After so many days without an answer an entry expires.
		expiry_days: u16,
		/// So many days after its end a case can be pruned.
		retention_days: u16,
	} => Concerns::everyone(),
}
