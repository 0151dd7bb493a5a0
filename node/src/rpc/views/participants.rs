//! Organisations, people and the charter.

use super::{
	names::{
		CharterRole, CodeSystem, OrganisationKind, OrganisationStatus, RepresentativeKind,
		RoleKind, ScopeName, StaffRole, SuspensionReason,
	},
	Account, Id, Time,
};
use schemars::JsonSchema;
use serde::Serialize;

/// An organisation. Those that are gone stay known.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
	/// Its account.
	pub account: Account,
	/// What it is.
	pub kind: OrganisationKind,
	/// By whom its code was given out.
	pub code_system: CodeSystem,
	/// Its code, with leading zeros.
	pub code: String,
	/// Its public name.
	pub name: String,
	/// Where it stands.
	pub status: OrganisationStatus,
	/// Why it is suspended; null unless it is.
	pub suspension: Option<Suspension>,
	/// The latest version of the charter that it accepted.
	pub accepted_charter: Option<u32>,
	/// Whether it has a seat in the consortium.
	pub seat: bool,
	/// When it was voted in; null for those of genesis.
	pub admitted_at: Option<Time>,
	/// How many members of staff are enrolled.
	pub staff: u32,
}

/// Why an organisation is suspended.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Suspension {
	/// Why.
	pub reason: SuspensionReason,
	/// When it lapses by itself; null if it does not.
	pub until: Option<Time>,
}

/// Who an account is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
	/// What it is.
	pub role: RoleKind,
	/// What a member of staff does; null for others.
	pub staff_role: Option<StaffRole>,
	/// The client for whom a client's key, relative or representative stands; null for others. It
	/// stays the client's name when the key is replaced.
	pub client: Option<Account>,
	/// The organisation itself or the employer; null for others.
	pub organisation: Option<Organisation>,
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Staff {
	/// The member's account.
	pub account: Account,
	/// What the member does.
	pub role: StaffRole,
}

/// What an account may send.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Quota {
	/// Calls an hour.
	pub limit: u32,
	/// Calls that were counted in the hour that runs.
	pub used: u32,
	/// When they no longer count; null when none were sent.
	pub renews_at: Option<Time>,
}

/// The charter in force.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Charter {
	/// Its version; the first is 1.
	pub version: u32,
	/// Hash of the document.
	pub hash: Id,
	/// What each kind of organisation is to the data.
	pub roles: Vec<CharterEntry>,
	/// Since when it is in force; null for that of genesis.
	pub since: Option<Time>,
	/// Until when an active organisation may go on without having accepted it; null for that of
	/// genesis.
	pub grace_until: Option<Time>,
}

/// What a kind of organisation is to the data.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CharterEntry {
	/// The kind.
	pub kind: OrganisationKind,
	/// What it is.
	pub role: CharterRole,
}

/// Somebody who acts for a client.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Representation {
	/// The representative's account.
	pub account: Account,
	/// By what right.
	pub kind: RepresentativeKind,
	/// For what.
	pub scope: Vec<ScopeName>,
	/// From when on.
	pub from: Time,
	/// Until when, itself not included; null until it is ended.
	pub until: Option<Time>,
	/// The proof of a legal right; null for a voluntary one.
	pub proof: Option<Proof>,
}

/// By whom a legal representative was checked.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Proof {
	/// The organisation whose registrar saw the evidence.
	pub registered_by: Account,
	/// Commitment to the evidence.
	pub evidence: Id,
}
