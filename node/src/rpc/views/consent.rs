//! Who may read what.

use super::{
	names::{
		BasisKind, DataCategory, Domain, EmergencyReason, GranteeKind, OrganisationKind, Purpose,
		Signatory,
	},
	Account, Time,
};
use schemars::JsonSchema;
use serde::Serialize;

/// To whom a client gives.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Grantee {
	/// Of what kind.
	pub kind: GranteeKind,
	/// The organisation or person; null for a category.
	pub account: Option<Account>,
	/// The kind of organisations; null but for a category.
	pub category: Option<OrganisationKind>,
}

/// By what right an account may read.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessBasis {
	/// By what right.
	pub basis: BasisKind,
	/// The number of the grant or emergency; null for others.
	pub id: Option<u32>,
	/// To whom a grant was given; null for others.
	pub grantee: Option<Grantee>,
	/// Why data are read by a grant; null for others.
	pub purpose: Option<Purpose>,
	/// The minute at which it will have ended; null if that is not set.
	pub until: Option<Time>,
}

/// A grant, or a proposal for one.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Grant {
	/// Its number; null for a proposal.
	pub id: Option<u32>,
	/// To whom.
	pub grantee: Grantee,
	/// Which data.
	pub data: DataCategory,
	/// Of care under which law.
	pub domain: Domain,
	/// Why the data are read.
	pub purpose: Purpose,
	/// Whether a relative may write in the care log.
	pub write: bool,
	/// The first minute; null for a proposal that works once both have agreed.
	pub from: Option<Time>,
	/// The minute at which it has ended; null if it never does by itself.
	pub until: Option<Time>,
	/// Whose agreement is missing; null for a grant.
	pub awaits: Option<Signatory>,
	/// Whether it opens something now.
	pub live: bool,
}

/// Access without consent.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Emergency {
	/// Its number.
	pub id: u32,
	/// The member of staff who broke the glass.
	pub by: Account,
	/// The employer.
	pub organisation: Account,
	/// The domain that was opened.
	pub domain: Domain,
	/// Why.
	pub reason: EmergencyReason,
	/// Since when.
	pub at: Time,
	/// The minute at which it has ended.
	pub until: Time,
	/// The last minute of the term for review; null once there is one.
	pub due: Option<Time>,
	/// The review; null while there is none.
	pub review: Option<Review>,
	/// Whether its term runs still.
	pub open: bool,
}

/// What a colleague thought of an emergency.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Review {
	/// Who reviewed.
	pub by: Account,
	/// Whether there was reason enough.
	pub justified: bool,
}

/// A review that is missing.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReviewDue {
	/// The organisation that has to review.
	pub organisation: Account,
	/// The client.
	pub client: Account,
	/// The number of the emergency.
	pub id: u32,
	/// The member of staff who broke the glass, and can't review it.
	pub by: Account,
	/// The last minute of the term.
	pub due: Time,
}
