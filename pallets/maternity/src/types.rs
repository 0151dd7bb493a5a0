//! What is stored and what is signed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use zorgketen_primitives::{
	time::{Date, Minute},
	Cents, DossierId, Service,
};

/// The number of an entry within its case: 0 for the first, one more for each that follows, whatever
/// becomes of them. So who logs knows the number beforehand.
pub type EntryId = u32;

/// The most entries that one call takes.
pub const MAX_BATCH: u32 = 50;
/// The most entries that a case can have, those that were corrected or withdrawn included.
pub const MAX_ENTRIES: u32 = 256;
/// The most accounts that can have acted on a case.
pub const MAX_PEOPLE: u32 = 128;
/// The most changes of the case itself.
pub const MAX_HISTORY: u32 = 64;
/// The most times that a case can be transferred, and its insurer switched.
pub const MAX_SWITCHES: u32 = 8;
/// How many days of a carer's hours are kept under one key.
pub const PERIOD_DAYS: u16 = 32;
/// The most visits of a carer in so many days.
pub const MAX_VISITS_PER_PERIOD: u32 = 320;

/// Which of the tables for hospital days counts. It follows from how the child is fed, which is not
/// told.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RateClass {
	/// Breast-feeding.
	#[codec(index = 0)]
	Breast,
	/// Formula.
	#[codec(index = 1)]
	Formula,
}

/// Where a case stands.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum CaseState {
	/// The provider has registered the client.
	#[codec(index = 0)]
	Registered,
	/// Minutes have been indicated.
	#[codec(index = 1)]
	Indicated,
	/// The child has been born: visits can be logged.
	#[codec(index = 2)]
	InCare,
	/// The provider has closed the case; the client signs it off.
	#[codec(index = 3)]
	Closing,
	/// Signed off. Final.
	#[codec(index = 4)]
	Settled,
	/// Ended before care began. Final.
	#[codec(index = 5)]
	Cancelled,
	/// The client goes to another provider, which has not accepted yet.
	#[codec(index = 6)]
	Transferred,
}

/// Why the client rejected an entry.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RejectReason {
	/// No such care was given.
	#[codec(index = 0)]
	NotDelivered,
	/// It took another time.
	#[codec(index = 1)]
	WrongMinutes,
	/// It was on another day.
	#[codec(index = 2)]
	WrongDay,
	/// Somebody else gave it.
	#[codec(index = 3)]
	WrongCarer,
	/// It was another service.
	#[codec(index = 4)]
	WrongService,
}

/// Why an indication was changed. Coarse, as more would tell about health.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum IndicationReason {
	/// On medical grounds.
	#[codec(index = 0)]
	Medical,
	/// Because of the situation at home.
	#[codec(index = 1)]
	Social,
	/// The indication was wrong.
	#[codec(index = 2)]
	Correction,
}

/// Care of a timed service, as a carer logs it.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Visit {
	/// [`Service::Hour`] or [`Service::PartusHour`].
	pub service: Service,
	/// The care day on which it began; day 1 is the day of birth.
	pub day: u16,
	/// When it began, in minutes after midnight.
	pub start: u16,
	/// How long it took. It may run past midnight, and belongs to the day on which it began.
	pub minutes: Minute,
}

/// Who changed something and when, and the how manieth change of the case it was.
///
/// Stored, `Person` is a number in [`Case::people`]; answered, it is the account.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Mark<Person = u8> {
	/// The number of the change within its case, from 0.
	pub seq: u16,
	/// The minute of the change.
	pub at: Minute,
	/// Who made it.
	pub by: Person,
}

/// What became of an entry.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum EntryState<Person = u8> {
	/// Waits for the client.
	#[codec(index = 0)]
	Proposed,
	/// The client approved it: settled. Final.
	#[codec(index = 1)]
	Approved {
		/// When the client did.
		decided: Mark<Person>,
	},
	/// The client rejected it. Can be corrected or withdrawn.
	#[codec(index = 2)]
	Rejected {
		/// When the client did.
		decided: Mark<Person>,
		/// Why.
		reason: RejectReason,
	},
	/// Another entry stands in its place. Final.
	#[codec(index = 3)]
	Replaced {
		/// When the client rejected it.
		decided: Mark<Person>,
		/// Why.
		reason: RejectReason,
		/// The entry in its place.
		replaced_by: EntryId,
	},
	/// The provider took it back. Final.
	#[codec(index = 4)]
	Withdrawn {
		/// When the provider did.
		withdrawn: Mark<Person>,
		/// When and why the client had rejected it, if so.
		rejected: Option<(Mark<Person>, RejectReason)>,
	},
	/// The client did not answer in time. Never paid. Final.
	#[codec(index = 5)]
	Expired {
		/// When that was written down.
		expired: Mark<Person>,
	},
}

impl<Person> EntryState<Person> {
	/// Whether it waits for the client.
	pub const fn is_proposed(&self) -> bool {
		matches!(self, Self::Proposed)
	}

	/// Whether the client approved it.
	pub const fn is_approved(&self) -> bool {
		matches!(self, Self::Approved { .. })
	}

	/// Whether it is paid or still can be.
	pub const fn is_live(&self) -> bool {
		matches!(self, Self::Proposed | Self::Approved { .. })
	}
}

/// Care that was given: so many minutes on a day, or a piece with a fixed price.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Entry {
	/// What was given.
	pub service: Service,
	/// The day on which it began: its price and its insurer are those of that day.
	pub date: Date,
	/// When it began, in minutes after midnight; 0 for a service with a fixed price.
	pub start: u16,
	/// How long it took; 0 for a service with a fixed price.
	pub minutes: u16,
	/// Who gave it, or charged it: a number in [`Case::people`].
	pub carer: u8,
	/// Who is paid for it: a number in [`Case::former_providers`], or the one after those for the
	/// provider of the case.
	pub provider: u8,
	/// When it was logged.
	pub logged: Mark,
	/// What became of it.
	pub state: EntryState,
}

/// The maternity care of one client around one birth, with all its entries: one record, so that
/// approving many entries reads and writes one key.
///
/// Approved and pending minutes are not stored, as they follow from the entries.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Case<AccountId> {
	/// The client.
	pub client: AccountId,
	/// The provider that gives the care, or, while [`CaseState::Transferred`], that is asked to.
	pub provider: AccountId,
	/// The providers before it, in order.
	pub former_providers: BoundedVec<AccountId, ConstU32<MAX_SWITCHES>>,
	/// The insurer at registration.
	pub insurer: AccountId,
	/// The insurers after it, each with its first day, in order.
	pub switches: BoundedVec<(Date, AccountId), ConstU32<MAX_SWITCHES>>,
	/// The practice whose midwives change the indication.
	pub midwife_practice: AccountId,
	/// Which table of hospital days counts.
	pub rate_class: RateClass,
	/// Where it stands.
	pub state: CaseState,
	/// The indicated minutes, once there is an indication.
	pub indicated: Option<Minute>,
	/// Care day 1.
	pub birth: Option<Date>,
	/// The last day that a midwife asked for and the insurer acknowledged.
	pub extended_to: Option<u16>,
	/// The last day that a midwife asked for, until the insurer acknowledges it.
	pub requested_to: Option<u16>,
	/// How many changes there were.
	pub changes: u16,
	/// Who acted on it: entries and changes refer to them by number. The client's own account is
	/// number [`Case::CLIENT`] and is not listed.
	pub people: BoundedVec<AccountId, ConstU32<MAX_PEOPLE>>,
	/// Its entries, by number.
	pub entries: BoundedVec<Entry, ConstU32<MAX_ENTRIES>>,
}

/// A change of the case itself, as it is stored. People are numbers in [`Case::people`].
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Change {
	/// The case was registered, with what the case still says.
	#[codec(index = 0)]
	Registered,
	/// Minutes were indicated.
	#[codec(index = 1)]
	Indicated {
		/// So many.
		minutes: Minute,
	},
	/// The child was born.
	#[codec(index = 2)]
	Born {
		/// On this day, which the case still says.
		date: Date,
	},
	/// Days in hospital were taken off the indication.
	#[codec(index = 3)]
	HospitalStay {
		/// So many.
		days: u16,
		/// What is left indicated.
		indicated: Minute,
	},
	/// The indication was changed.
	#[codec(index = 4)]
	Reindicated {
		/// To so many minutes.
		indicated: Minute,
		/// Why.
		reason: IndicationReason,
	},
	/// A midwife asked for more care days.
	#[codec(index = 5)]
	ExtensionRequested {
		/// Until this one.
		until_day: u16,
	},
	/// The insurer acknowledged more care days.
	#[codec(index = 6)]
	ExtensionAcknowledged {
		/// Until this one.
		until_day: u16,
	},
	/// The client asked another provider.
	#[codec(index = 7)]
	Transferred {
		/// Which.
		provider: u8,
	},
	/// The other provider accepted.
	#[codec(index = 8)]
	TransferAccepted,
	/// Another insurer pays.
	#[codec(index = 9)]
	InsurerSwitched {
		/// Which.
		insurer: u8,
		/// From this day.
		from: Date,
	},
	/// The provider closed the case.
	#[codec(index = 10)]
	Closed,
	/// The client signed it off.
	#[codec(index = 11)]
	SignedOff,
	/// It was cancelled.
	#[codec(index = 12)]
	Cancelled,
}

/// A change of the case itself, with its time and author.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Past {
	/// When and by whom.
	pub mark: Mark,
	/// What.
	pub change: Change,
}

/// A carer's time that is taken, within a period of [`PERIOD_DAYS`].
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Interval {
	/// When it begins, in minutes after the begin of the period.
	pub start: u16,
	/// How long it takes. May run into the next period.
	pub minutes: u16,
}

/// What the consortium decides.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Terms {
	/// After so many days without an answer an entry expires.
	pub expiry_days: u16,
	/// So many days after its end a case can be pruned.
	pub retention_days: u16,
}

impl Default for Terms {
	/// Two weeks, and the seven years of the tax law.
	fn default() -> Self {
		Self {
			expiry_days: 14,
			retention_days: 2_557,
		}
	}
}

/// The one case of a client.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct CaseRef {
	/// Which.
	pub case: DossierId,
	/// What it came to, once it is being pruned: all that stays of it here.
	pub remains: Option<Remains>,
}

/// What stays of a pruned case. Its head stays in the care log.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Remains {
	/// How it ended.
	pub state: CaseState,
	/// The indicated minutes.
	#[codec(compact)]
	pub indicated: Minute,
	/// The approved minutes of [`Service::Hour`].
	#[codec(compact)]
	pub approved: Minute,
	/// The approved minutes of [`Service::PartusHour`].
	#[codec(compact)]
	pub partus_approved: Minute,
	/// What the approved entries came to.
	#[codec(compact)]
	pub gross: Cents,
	/// What of it was the family's own contribution.
	#[codec(compact)]
	pub own: Cents,
	/// What the insurers paid.
	#[codec(compact)]
	pub paid: Cents,
}
