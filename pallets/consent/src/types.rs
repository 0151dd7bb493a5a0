//! What is stored and signed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use zorgketen_primitives::{time::Minute, DataCategory, Domain, OrganisationKind, Purpose};

/// Number of a grant or of an emergency. Grants and emergencies of one client share one sequence, so
/// that the number alone says by what right something was read.
pub type RecordId = u32;

/// To whom a client gives.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Grantee<AccountId> {
	/// An organisation: its account and all of its staff.
	#[codec(index = 0)]
	Organisation(AccountId),
	/// One member of staff, or a relative of the client.
	#[codec(index = 1)]
	Person(AccountId),
	/// All organisations of a kind, those that join later too.
	#[codec(index = 2)]
	Category(OrganisationKind),
}

/// What a grant is about. A client has one grant for each of these at most.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct GrantKey<AccountId> {
	/// To whom.
	pub grantee: Grantee<AccountId>,
	/// Which data.
	pub data: DataCategory,
	/// Of care under which law.
	pub domain: Domain,
}

/// The terms of a grant, as somebody signed them.
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
	/// Why the data are read.
	pub purpose: Purpose,
	/// Whether a relative may write in the care log.
	pub write: bool,
	/// The first minute; at once if none.
	pub from: Option<Minute>,
	/// The minute at which it has ended; never by itself if none.
	pub until: Option<Minute>,
}

/// Consent that was given.
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
pub struct Grant {
	/// Its number. Other terms get another number, so that a log that names it stays right.
	pub id: RecordId,
	/// Why the data are read.
	pub purpose: Purpose,
	/// Whether a relative may write in the care log.
	pub write: bool,
	/// The first minute.
	pub from: Minute,
	/// The minute at which it has ended.
	pub until: Option<Minute>,
}

impl Grant {
	/// Whether it is in force, as far as time says.
	pub fn is_live(&self, now: Minute) -> bool {
		self.from <= now && !is_over(self.until, now)
	}
}

/// Whether an end has come.
pub(crate) fn is_over(until: Option<Minute>, now: Minute) -> bool {
	until.is_some_and(|until| until <= now)
}

/// Who signed for a client.
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
	Serialize,
	Deserialize,
)]
pub enum Signatory {
	/// The client.
	#[codec(index = 0)]
	Client,
	/// One who represents the client.
	#[codec(index = 1)]
	Representative,
}

impl Signatory {
	/// The one whose signature is missing.
	pub const fn other(self) -> Self {
		match self {
			Self::Client => Self::Representative,
			Self::Representative => Self::Client,
		}
	}
}

/// What one of two has agreed to, for a client aged 12 to 15. Opens nothing.
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
pub struct Proposal {
	/// Who agreed.
	pub by: Signatory,
	/// To what.
	pub terms: Terms,
}

/// What is counted for a client.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ClientCounts {
	/// The number of the next grant or emergency.
	pub next_id: RecordId,
	/// How many grants and proposals are stored.
	pub stored: u16,
}

/// Why somebody reads without consent. None of them says what the client suffers from.
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
	Serialize,
	Deserialize,
)]
pub enum EmergencyReason {
	/// A life is in danger.
	#[codec(index = 0)]
	LifeThreatening,
	/// The client can't be asked.
	#[codec(index = 1)]
	ClientUnconscious,
	/// The client's state gets worse fast.
	#[codec(index = 2)]
	AcuteDeterioration,
	/// A child is in danger.
	#[codec(index = 3)]
	SafetyOfChild,
	/// Care was handed over and neither the client nor the one before can be reached.
	#[codec(index = 4)]
	HandoverWithoutContact,
}

/// Names what an emergency opens, and to whom.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct EmergencyKey<AccountId> {
	/// The member of staff who broke the glass, and who alone reads.
	pub by: AccountId,
	/// The domain that is open.
	pub domain: Domain,
}

/// What a colleague thought of it.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Review<AccountId> {
	/// Who reviewed.
	pub by: AccountId,
	/// Whether there was reason enough.
	pub justified: bool,
}

/// Access without consent.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Emergency<AccountId> {
	/// The member of staff who broke the glass.
	pub by: AccountId,
	/// The employer, which has to review.
	pub organisation: AccountId,
	/// The domain that was opened.
	pub domain: Domain,
	/// Why.
	pub reason: EmergencyReason,
	/// Since when.
	pub at: Minute,
	/// The minute at which it has ended.
	pub until: Minute,
	/// The review, once there is one.
	pub review: Option<Review<AccountId>>,
}

impl<AccountId> Emergency<AccountId> {
	/// Whether it lets its maker read.
	pub const fn is_open(&self, now: Minute) -> bool {
		now < self.until
	}
}

/// An organisation that joined a category, of which the clients that granted it must hear.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Notice<AccountId> {
	/// The organisation.
	pub organisation: AccountId,
	/// The category.
	pub kind: OrganisationKind,
}

/// How far the notices have come.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Walk<AccountId> {
	/// The notice under way.
	pub head: u32,
	/// Where the next notice is put.
	pub tail: u32,
	/// The last client that was visited for the notice under way.
	pub after: Option<AccountId>,
}

impl<AccountId> Walk<AccountId> {
	/// Whether all are told.
	pub const fn is_done(&self) -> bool {
		self.head == self.tail
	}
}

impl<AccountId> Default for Walk<AccountId> {
	fn default() -> Self {
		Self {
			head: 0,
			tail: 0,
			after: None,
		}
	}
}

/// A grant at genesis. It is in force from the first block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenesisGrant<AccountId> {
	/// Who gives.
	pub client: AccountId,
	/// To whom.
	pub grantee: Grantee<AccountId>,
	/// Which data.
	pub data: DataCategory,
	/// Of care under which law.
	pub domain: Domain,
	/// Why the data are read.
	pub purpose: Purpose,
	/// Whether a relative may write in the care log.
	pub write: bool,
	/// The minute at which it has ended.
	pub until: Option<Minute>,
}
