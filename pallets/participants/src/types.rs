//! What is stored.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use zorgketen_primitives::{
	time::{Minute, HOUR},
	AgeClass, Code, Commitment, Organisation, OrganisationKind, OrganisationStatus,
	RepresentativeKind, Scope, StaffRole,
};

/// The most bytes of an organisation's public name.
pub const MAX_NAME: u32 = 64;
/// The most registrars that are enrolled with the admission of their organisation.
pub const MAX_REGISTRARS: u32 = 8;
/// The most relatives of a client.
pub const MAX_RELATIVES: u32 = 8;
/// The most representatives of a client, those whose time has not come or has passed included.
pub const MAX_REPRESENTATIVES: u32 = 8;
/// The most members of staff that one call sweeps.
pub const MAX_SWEEP: u32 = 100;
/// How long the use of a quota is counted before it begins anew.
pub const QUOTA_WINDOW: Minute = HOUR;

/// The public name of an organisation: UTF-8 without control characters.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME>>;
/// The digits of a code as they are typed. Longer than any code, so that a wrong one can be told.
pub type Digits = BoundedVec<u8, ConstU32<16>>;

/// By whom a code is given out. Codes are unique within their system.
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
pub enum CodeSystem {
	/// Numbers of insurers (unieke zorgverzekeraarsidentificatie).
	#[codec(index = 0)]
	Uzovi,
	/// Numbers of care providers (algemeen gegevensbeheer).
	#[codec(index = 1)]
	Agb,
	/// Registration numbers of everyone else.
	#[codec(index = 2)]
	Registration,
}

impl CodeSystem {
	/// The system from which organisations of this kind have their code.
	pub const fn of(kind: OrganisationKind) -> Self {
		match kind {
			OrganisationKind::Insurer => Self::Uzovi,
			OrganisationKind::MaternityProvider
			| OrganisationKind::CareProvider
			| OrganisationKind::MidwifePractice => Self::Agb,
			OrganisationKind::Municipality
			| OrganisationKind::CareOffice
			| OrganisationKind::SettlementAgent
			| OrganisationKind::Supervisor => Self::Registration,
		}
	}
}

/// Why an organisation is suspended, which decides how that ends.
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
pub enum Suspension {
	/// The consortium decided so, and ends it likewise.
	#[codec(index = 0)]
	Motion,
	/// Two members saw an emergency. It lapses by itself unless it is ratified.
	#[codec(index = 1)]
	Emergency {
		/// When it lapses.
		until: Minute,
	},
	/// The current charter was not accepted in time. Accepting it ends the suspension.
	#[codec(index = 2)]
	Charter,
}

/// An organisation. Those that left or were removed stay as history.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OrganisationRecord {
	/// What it is.
	pub kind: OrganisationKind,
	/// Its public number.
	pub code: Code,
	/// Its public name.
	pub name: Name,
	/// Where it stands.
	pub status: OrganisationStatus,
	/// Why it is suspended; set if and only if it is.
	pub suspension: Option<Suspension>,
	/// The latest version of the charter that it accepted.
	pub accepted_charter: Option<u32>,
	/// When it was voted in; 0 at genesis, which has no time.
	pub admitted_at: Minute,
	/// How many members of staff are enrolled.
	pub staff: u32,
}

impl OrganisationRecord {
	/// As other pallets see it.
	pub const fn organisation(&self) -> Organisation {
		Organisation {
			kind: self.kind,
			status: self.status,
		}
	}

	/// Whether it has a seat in the consortium.
	pub const fn holds_seat(&self) -> bool {
		self.kind.has_seat() && matches!(self.status, OrganisationStatus::Active)
	}
}

/// Whether organisations of a kind can employ somebody in a role.
///
/// Registrars fit every kind: they are the people of whose keys an organisation's account is made.
/// What a registrar may do with clients follows from the kind, see [`handles_clients`].
pub const fn role_fits(kind: OrganisationKind, role: StaffRole) -> bool {
	match role {
		StaffRole::Registrar => true,
		StaffRole::ClaimsOfficer => !matches!(kind, OrganisationKind::Supervisor),
		StaffRole::Intaker | StaffRole::Carer => kind.gives_care(),
		StaffRole::Midwife => matches!(kind, OrganisationKind::MidwifePractice),
	}
}

/// Whether organisations of a kind register clients: those that give care and those that pay for it.
pub const fn handles_clients(kind: OrganisationKind) -> bool {
	kind.gives_care() || kind.pays_for_care()
}

/// What an organisation is to the data, in the charter (AVG, art. 4, 26, 28).
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
	Serialize,
	Deserialize,
)]
pub enum CharterRole {
	/// Decides alone why and how (verwerkingsverantwoordelijke).
	#[codec(index = 0)]
	Controller,
	/// Decides together with others (gezamenlijk verwerkingsverantwoordelijke).
	#[default]
	#[codec(index = 1)]
	JointController,
	/// Works for others (verwerker).
	#[codec(index = 2)]
	Processor,
}

/// The role of each kind of organisation, in the order of [`OrganisationKind::ALL`].
pub type CharterRoles = [CharterRole; OrganisationKind::ALL.len()];

/// The charter (onderlinge regeling) in force.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CharterRecord {
	/// Its version; the first is 1.
	pub version: u32,
	/// Hash of the document.
	pub hash: H256,
	/// What each kind of organisation is to the data.
	pub roles: CharterRoles,
	/// Since when it is in force.
	pub since: Minute,
	/// Until when an active organisation may go on without having accepted it.
	pub grace_until: Minute,
}

/// What happens by itself at a time.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Deadline<AccountId> {
	/// Those that have not accepted this version of the charter are suspended.
	#[codec(index = 0)]
	CharterGrace(u32),
	/// The emergency suspension of this organisation lapses.
	#[codec(index = 1)]
	EmergencyLapses(AccountId),
}

/// A new key for a client who lost the old one.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Recovery<AccountId> {
	/// The account that takes over.
	pub new_key: AccountId,
	/// From when on it does; until then the old key can veto.
	pub effective_at: Minute,
}

/// A client. Nothing in it says who that is.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ClientRecord<AccountId> {
	/// The account that replaced the first one as the client's key, if any did.
	pub key: Option<AccountId>,
	/// The organisation that registered the client.
	pub registered_by: AccountId,
	/// How old the client is, as far as the law asks.
	pub age_class: AgeClass,
	/// A key that waits to take over, or took over without that having been written down yet.
	pub recovery: Option<Recovery<AccountId>>,
}

impl<AccountId> ClientRecord<AccountId> {
	/// The recovery that has taken effect and has not been written down.
	pub fn due(&self, now: impl FnOnce() -> Minute) -> Option<&Recovery<AccountId>> {
		let recovery = self.recovery.as_ref()?;
		(recovery.effective_at <= now()).then_some(recovery)
	}

	/// The key that acts for the client now. The clock is only asked when a recovery is open.
	pub fn key_now<'a>(
		&'a self,
		client: &'a AccountId,
		now: impl FnOnce() -> Minute,
	) -> &'a AccountId {
		match self.due(now) {
			Some(recovery) => &recovery.new_key,
			None => self.key_written(client),
		}
	}

	/// The key that was last written down.
	pub fn key_written<'a>(&'a self, client: &'a AccountId) -> &'a AccountId {
		self.key.as_ref().unwrap_or(client)
	}
}

/// By whom a legal representative was checked.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Proof<AccountId> {
	/// The organisation whose registrar saw the evidence.
	pub registered_by: AccountId,
	/// Commitment to the evidence.
	pub evidence: Commitment,
}

/// Somebody who acts for a client.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Representation<AccountId> {
	/// The representative's account.
	pub account: AccountId,
	/// By what right.
	pub kind: RepresentativeKind,
	/// For what.
	pub scope: Scope,
	/// From when on.
	pub from: Minute,
	/// Until when, itself not included. Without one, until it is ended.
	pub until: Option<Minute>,
	/// Set if and only if the kind is a legal one.
	pub proof: Option<Proof<AccountId>>,
}

impl<AccountId> Representation<AccountId> {
	/// Whether it is in force for a client of this age. The authority of parents and guardians over
	/// care ends when the client decides alone.
	pub fn in_force(&self, age_class: AgeClass, now: Minute) -> bool {
		self.from <= now && !self.is_over(age_class, now)
	}

	/// Whether it will never be in force again.
	pub fn is_over(&self, age_class: AgeClass, now: Minute) -> bool {
		self.until.is_some_and(|until| until <= now) || !kind_fits_age(self.kind, age_class)
	}

	/// What it extends to. An administrator never decides who reads.
	pub const fn effective_scope(&self) -> Scope {
		Scope(self.scope.0 & largest_scope(self.kind).0)
	}
}

/// The most that a representative of this kind may do.
pub const fn largest_scope(kind: RepresentativeKind) -> Scope {
	match kind {
		RepresentativeKind::Administrator => Scope(Scope::ALL.0 & !Scope::CONSENT.0),
		_ => Scope::ALL,
	}
}

/// Whether somebody of this age can have a representative of this kind: parents and guardians are
/// for minors, and a minor can't authorise anyone.
pub const fn kind_fits_age(kind: RepresentativeKind, age_class: AgeClass) -> bool {
	match kind {
		RepresentativeKind::Parent | RepresentativeKind::Guardian => {
			!matches!(age_class, AgeClass::Adult)
		}
		RepresentativeKind::Voluntary => matches!(age_class, AgeClass::Adult),
		RepresentativeKind::Curator
		| RepresentativeKind::Mentor
		| RepresentativeKind::Administrator => true,
	}
}

/// Whether two scopes have something in common.
pub const fn overlap(one: Scope, other: Scope) -> bool {
	one.0 & other.0 != 0
}

/// How much of its quota an account has used.
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
pub struct QuotaUse {
	/// When the counting began: with the first use after the last window had passed.
	pub since: Minute,
	/// Calls since then.
	pub used: u32,
}

impl QuotaUse {
	/// What counts now: nothing once the window has passed.
	pub fn at(self, now: Minute) -> Self {
		if now < self.renews_at() && self.used > 0 {
			self
		} else {
			Self {
				since: now,
				used: 0,
			}
		}
	}

	/// When the window has passed.
	pub fn renews_at(self) -> Minute {
		self.since.saturating_add(QUOTA_WINDOW)
	}
}

/// How many calls an account may send an hour.
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
pub struct Limits {
	/// A client, or somebody who acts for one.
	pub client: u32,
	/// A relative.
	pub relative: u32,
	/// A carer.
	pub carer: u32,
	/// Any other member of staff.
	pub staff: u32,
	/// An organisation.
	pub organisation: u32,
}

impl Default for Limits {
	fn default() -> Self {
		Self {
			client: 120,
			relative: 60,
			carer: 600,
			staff: 2_000,
			organisation: 20_000,
		}
	}
}

impl Limits {
	/// Whether everyone can send something: a limit of 0 would shut a role out.
	pub const fn is_valid(&self) -> bool {
		self.client > 0
			&& self.relative > 0
			&& self.carer > 0
			&& self.staff > 0
			&& self.organisation > 0
	}

	/// The limit of a role.
	pub const fn of<AccountId>(&self, role: &zorgketen_primitives::Role<AccountId>) -> u32 {
		use zorgketen_primitives::Role;
		match role {
			Role::Organisation => self.organisation,
			Role::Staff {
				role: StaffRole::Carer,
				..
			} => self.carer,
			Role::Staff { .. } => self.staff,
			Role::Client { .. } | Role::Representative { .. } => self.client,
			Role::Relative { .. } => self.relative,
		}
	}
}

/// An organisation at genesis: active, with the first charter accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOrganisation<AccountId> {
	/// Its account.
	pub account: AccountId,
	/// What it is.
	pub kind: OrganisationKind,
	/// The digits of its code.
	pub code: alloc::string::String,
	/// Its public name.
	pub name: alloc::string::String,
}

/// A member of staff at genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisStaff<AccountId> {
	/// The employer.
	pub organisation: AccountId,
	/// The member's account.
	pub account: AccountId,
	/// What the member does.
	pub role: StaffRole,
}

/// A client at genesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisClient<AccountId> {
	/// The client's account.
	pub account: AccountId,
	/// The organisation that registers the client.
	pub registered_by: AccountId,
	/// How old the client is, as far as the law asks.
	pub age_class: AgeClass,
}
