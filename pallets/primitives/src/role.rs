//! Who an account is.

use crate::{OrganisationKind, OrganisationStatus};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What a member of staff does.
#[derive(
	Clone,
	Copy,
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
pub enum StaffRole {
	/// Registers clients and their first indication.
	#[codec(index = 0)]
	Intaker,
	/// Gives care and logs that it was given.
	#[codec(index = 1)]
	Carer,
	/// Charges, closes and claims.
	#[codec(index = 2)]
	ClaimsOfficer,
	/// Decides on indications after birth.
	#[codec(index = 3)]
	Midwife,
	/// Registers legal representatives and replaces lost keys.
	#[codec(index = 4)]
	Registrar,
}

impl StaffRole {
	/// All roles, in the order of their indices.
	pub const ALL: [Self; 5] = [
		Self::Intaker,
		Self::Carer,
		Self::ClaimsOfficer,
		Self::Midwife,
		Self::Registrar,
	];
}

/// The one role that an account has, for good: an account that lost its role is never given another.
///
/// `client` is the account under which a client was first registered. It stays the client's name
/// when the key is replaced.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Role<AccountId> {
	/// An organisation's own account.
	#[codec(index = 0)]
	Organisation,
	/// A member of an organisation's staff.
	#[codec(index = 1)]
	Staff {
		/// The employer.
		organisation: AccountId,
		/// What the member does.
		role: StaffRole,
	},
	/// The key of a client.
	#[codec(index = 2)]
	Client {
		/// The client.
		client: AccountId,
	},
	/// An informal carer (mantelzorger) of a client.
	#[codec(index = 3)]
	Relative {
		/// The client.
		client: AccountId,
	},
	/// Somebody who acts for a client.
	#[codec(index = 4)]
	Representative {
		/// The client.
		client: AccountId,
	},
}

/// An organisation as other pallets see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organisation {
	/// What it is.
	pub kind: OrganisationKind,
	/// Where it stands.
	pub status: OrganisationStatus,
}

impl Organisation {
	/// Whether it is active.
	pub const fn is_active(&self) -> bool {
		matches!(self.status, OrganisationStatus::Active)
	}

	/// Whether it may finish what runs: active or suspended.
	pub const fn may_finish(&self) -> bool {
		matches!(
			self.status,
			OrganisationStatus::Active | OrganisationStatus::Suspended
		)
	}
}

/// A member of staff with its organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember<AccountId> {
	/// The employer's account.
	pub organisation: AccountId,
	/// What the employer is and where it stands.
	pub employer: Organisation,
	/// What the member does.
	pub role: StaffRole,
}

/// By what right somebody acts for a client. Earlier ones rank higher.
#[derive(
	Clone,
	Copy,
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
pub enum RepresentativeKind {
	/// Curator of an adult under curatele.
	#[codec(index = 0)]
	Curator,
	/// Mentor, for care and treatment.
	#[codec(index = 1)]
	Mentor,
	/// Guardian (voogd) of a minor.
	#[codec(index = 2)]
	Guardian,
	/// Parent with authority over a minor.
	#[codec(index = 3)]
	Parent,
	/// Authorised by the client (gemachtigde).
	#[codec(index = 4)]
	Voluntary,
	/// Administrator of property (bewindvoerder): never consents to care data.
	#[codec(index = 5)]
	Administrator,
}

impl RepresentativeKind {
	/// Whether the right comes from the law or a court, so that it has to be proven to a registrar.
	pub const fn is_legal(self) -> bool {
		!matches!(self, Self::Voluntary)
	}
}

/// What somebody may do for a client: a set of bits.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub struct Scope(pub u8);

impl Scope {
	/// Decide who reads.
	pub const CONSENT: Self = Self(1);
	/// Approve and reject what carers logged.
	pub const APPROVE: Self = Self(2);
	/// Read what the client may read.
	pub const READ: Self = Self(4);
	/// All of them.
	pub const ALL: Self = Self(7);

	/// Whether all of `other` is in this.
	pub const fn contains(self, other: Self) -> bool {
		self.0 & other.0 == other.0
	}

	/// Whether the bits mean something, and at least one is set.
	pub const fn is_valid(self) -> bool {
		self.0 != 0 && self.0 & !Self::ALL.0 == 0
	}
}

/// How old a client is, as far as the law asks: for the years 12 to 15 both the client and a
/// representative must consent (Wabvpz 15g).
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub enum AgeClass {
	/// Sixteen or older: decides alone.
	#[codec(index = 0)]
	#[default]
	Adult,
	/// Twelve to fifteen: decides together with a representative.
	#[codec(index = 1)]
	Minor12To15,
	/// Under twelve: a representative decides.
	#[codec(index = 2)]
	Under12,
}
