//! Events of participants. Who is in the consortium is the business of all organisations; who acts
//! for a client is that of the client's dossiers.

use crate::rpc::{
	changes::subject::Concerns,
	views::{
		names::{AgeClass, OrganisationKind, RepresentativeKind, StaffRole},
		participants::Suspension,
		Account, Id, Time,
	},
};
use pallet_participants::types::Limits;
use schemars::JsonSchema;
use serde::Serialize;
use zorgketen_primitives::Code;
use zorgketen_runtime::Runtime;

events! {
	/// What happened with participants.
	pallet_participants::Event<Runtime> as Participants

	/// An organisation was voted in. It becomes active by accepting the charter.
	OrganisationAdmitted {
		/// The organisation.
		organisation: Account,
		/// What it is.
		kind: OrganisationKind,
		/// Its public number.
		code: String = code_of(*kind, *code),
	} => Concerns::everyone(),
	/// An organisation accepted the current charter.
	CharterAccepted {
		/// The organisation.
		organisation: Account,
		/// The version it accepted.
		version: u32,
	} => Concerns::organisations([organisation]),
	/// An organisation became active for the first time.
	OrganisationActivated {
		/// The organisation.
		organisation: Account,
		/// What it is.
		kind: OrganisationKind,
	} => Concerns::everyone(),
	/// An organisation was suspended.
	OrganisationSuspended {
		/// The organisation.
		organisation: Account,
		/// Why.
		cause: Suspension,
	} => Concerns::everyone(),
	/// The consortium confirmed an emergency suspension, so it does not lapse.
	SuspensionRatified {
		/// The organisation.
		organisation: Account,
	} => Concerns::everyone(),
	/// An emergency suspension lapsed; the organisation is active again.
	SuspensionLapsed {
		/// The organisation.
		organisation: Account,
	} => Concerns::everyone(),
	/// A suspended organisation is active again.
	OrganisationReinstated {
		/// The organisation.
		organisation: Account,
	} => Concerns::everyone(),
	/// An organisation was voted out, for good.
	OrganisationRemoved {
		/// The organisation.
		organisation: Account,
	} => Concerns::everyone(),
	/// An organisation left, for good.
	OrganisationLeft {
		/// The organisation.
		organisation: Account,
	} => Concerns::everyone(),
	/// A charter is in force.
	CharterSet {
		/// Its version.
		version: u32,
		/// Hash of the document.
		hash: Id,
		/// Until when to accept it.
		grace_until: Time,
	} => Concerns::everyone(),
	/// The grace was over, and no member of the consortium had accepted the charter: suspending
	/// them all would have left nobody to decide anything.
	CharterPostponed {
		/// The version of the charter.
		version: u32,
		/// Until when to accept it.
		grace_until: Time,
	} => Concerns::everyone(),
	/// The quotas were changed.
	QuotasSet {
		/// What they are now.
		limits: QuotaLimits,
	} => Concerns::everyone(),
	/// A member of staff was enrolled.
	StaffEnrolled {
		/// The employer.
		organisation: Account,
		/// The member's account.
		account: Account,
		/// What the member does.
		role: StaffRole,
	} => Concerns::organisations([organisation]),
	/// A member of staff was dismissed.
	StaffDismissed {
		/// The former employer.
		organisation: Account,
		/// The member's account, retired.
		account: Account,
	} => Concerns::organisations([organisation]),
	/// Accounts of staff of an organisation that is gone were retired.
	StaffSwept {
		/// The organisation.
		organisation: Account,
		/// How many.
		count: u32,
	} => Concerns::organisations([organisation]),
	/// A client was registered.
	ClientRegistered {
		/// The client.
		client: Account,
		/// The organisation that did so.
		registered_by: Account,
	} => Concerns::client(client).and([registered_by]),
	/// A client was deregistered, with all accounts that belonged to it.
	ClientDeregistered {
		/// The client.
		client: Account,
	} => Concerns::client(client),
	/// The age class of a client was changed.
	AgeClassSet {
		/// The client.
		client: Account,
		/// What it is now.
		age_class: AgeClass,
	} => Concerns::client(client),
	/// A relative of a client was registered.
	RelativeRegistered {
		/// The client.
		client: Account,
		/// The relative's account.
		account: Account,
	} => Concerns::client(client),
	/// A relative is no longer one.
	RelativeRemoved {
		/// The client.
		client: Account,
		/// The account, retired.
		account: Account,
	} => Concerns::client(client),
	/// Somebody may act for a client.
	RepresentativeRegistered {
		/// The client.
		client: Account,
		/// The representative's account.
		account: Account,
		/// By what right.
		kind: RepresentativeKind,
	} => Concerns::client(client),
	/// Somebody no longer acts for a client.
	RepresentationEnded {
		/// The client.
		client: Account,
		/// The account, retired.
		account: Account,
	} => Concerns::client(client),
	/// A new key for a client was proposed. If it was not the client who asked for it: veto.
	KeyProposed {
		/// The client.
		client: Account,
		/// The key.
		new_key: Account,
		/// When it takes over.
		effective_at: Time,
	} => Concerns::client(client),
	/// The client's old key refused the new one.
	KeyVetoed {
		/// The client.
		client: Account,
		/// The key that was refused.
		new_key: Account,
	} => Concerns::client(client),
	/// A new key that had taken over was written down; the old one is retired.
	KeyReplaced {
		/// The client.
		client: Account,
		/// The key.
		new_key: Account,
	} => Concerns::client(client),
}

/// How many calls an account may send an hour.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct QuotaLimits {
	/// A client, or somebody who acts for one.
	client: u32,
	/// A relative.
	relative: u32,
	/// A carer.
	carer: u32,
	/// Any other member of staff.
	staff: u32,
	/// An organisation.
	organisation: u32,
}

impl From<Limits> for QuotaLimits {
	fn from(limits: Limits) -> Self {
		let Limits {
			client,
			relative,
			carer,
			staff,
			organisation,
		} = limits;
		Self {
			client,
			relative,
			carer,
			staff,
			organisation,
		}
	}
}

/// The digits of a code, with leading zeros.
fn code_of(kind: zorgketen_primitives::OrganisationKind, code: Code) -> String {
	let digits = usize::try_from(kind.code_digits()).unwrap_or_default();
	format!("{:0digits$}", code.0)
}
