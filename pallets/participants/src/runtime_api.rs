//! What users ask of this pallet, and the answers.

use crate::types::{CharterRecord, CodeSystem, OrganisationRecord, Representation, Suspension};
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use zorgketen_primitives::{time::Minute, OrganisationKind, OrganisationStatus, Role, StaffRole};

/// An organisation as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OrganisationInfo<AccountId> {
	/// Its account.
	pub account: AccountId,
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
	/// Why it is suspended, if it is.
	pub suspension: Option<Suspension>,
	/// The latest version of the charter that it accepted.
	pub accepted_charter: Option<u32>,
	/// Whether it has a seat in the consortium.
	pub seat: bool,
	/// When it was voted in; 0 at genesis.
	pub admitted_at: Minute,
	/// How many members of staff are enrolled.
	pub staff: u32,
}

impl<AccountId> OrganisationInfo<AccountId> {
	pub(crate) fn new(account: AccountId, record: OrganisationRecord) -> Self {
		let digits = usize::try_from(record.kind.code_digits()).unwrap_or_default();
		Self {
			account,
			kind: record.kind,
			code_system: CodeSystem::of(record.kind),
			code: format!("{:0digits$}", record.code.0),
			name: String::from_utf8_lossy(&record.name).to_string(),
			status: record.status,
			suspension: record.suspension,
			accepted_charter: record.accepted_charter,
			seat: record.holds_seat(),
			admitted_at: record.admitted_at,
			staff: record.staff,
		}
	}
}

/// Who an account is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Identity<AccountId> {
	/// Its role.
	pub role: Role<AccountId>,
	/// The organisation itself or the employer.
	pub organisation: Option<OrganisationInfo<AccountId>>,
}

/// What an account may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Quota {
	/// Calls an hour.
	pub limit: u32,
	/// Calls that were counted in the hour that runs.
	pub used: u32,
	/// When they no longer count; nothing when none were sent.
	pub renews_at: Option<Minute>,
}

sp_api::decl_runtime_apis! {
	/// Who is who.
	pub trait ParticipantsApi<AccountId>
	where
		AccountId: Codec,
	{
		/// Who an account is: its role, with the organisation itself or the employer. A client's old
		/// key is nobody from the minute in which the new one takes over.
		fn who_is(account: AccountId) -> Option<Identity<AccountId>>;

		/// All organisations by kind and code, those that are gone included.
		fn organisations() -> Vec<OrganisationInfo<AccountId>>;

		/// The staff of an organisation.
		fn staff_of(organisation: AccountId) -> Vec<(AccountId, StaffRole)>;

		/// What a participant may send in the hour that runs.
		fn quota_of(account: AccountId) -> Option<Quota>;

		/// The charter in force.
		fn charter() -> Option<CharterRecord>;

		/// Those who may act for a client, also before and after their time.
		fn representatives_of(client: AccountId) -> Vec<Representation<AccountId>>;

		/// The relatives of a client.
		fn relatives_of(client: AccountId) -> Vec<AccountId>;
	}
}
