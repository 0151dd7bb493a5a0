//! Sets of roles.

use pallet_participants::Actor;
use zorgketen_primitives::{OrganisationKind as Kind, StaffRole};

/// A set of roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles(u32);

impl Roles {
	/// Every organisation with a seat in the consortium.
	pub const SEATED: Self = Self(0x7f);
	/// Supervisors.
	pub const SUPERVISOR: Self = Self::kind(Kind::Supervisor);
	/// Every organisation.
	pub const ORGANISATIONS: Self = Self::SEATED.and(Self::SUPERVISOR);
	/// All staff.
	pub const STAFF: Self = Self::staff(StaffRole::Intaker)
		.and(Self::staff(StaffRole::Carer))
		.and(Self::staff(StaffRole::ClaimsOfficer))
		.and(Self::staff(StaffRole::Midwife))
		.and(Self::staff(StaffRole::Registrar));
	/// The client's own key.
	pub const CLIENT: Self = Self(1 << 13);
	/// Informal carers.
	pub const RELATIVE: Self = Self(1 << 14);
	/// Those who act for a client.
	pub const REPRESENTATIVE: Self = Self(1 << 15);
	/// The client, or who acts for her.
	pub const CLIENT_SIDE: Self = Self::CLIENT.and(Self::REPRESENTATIVE);
	/// Accounts that an organisation nominated as validators.
	pub const VALIDATOR: Self = Self(1 << 16);
	/// Everyone with a role.
	pub const EVERYONE: Self = Self::ORGANISATIONS
		.and(Self::STAFF)
		.and(Self::CLIENT_SIDE)
		.and(Self::RELATIVE);

	/// Organisations of a kind.
	pub const fn kind(kind: Kind) -> Self {
		Self(1u32.wrapping_shl(kind as u32))
	}

	/// Staff with a role.
	pub const fn staff(role: StaffRole) -> Self {
		Self(1u32.wrapping_shl((role as u32).saturating_add(8)))
	}

	/// Both.
	pub const fn and(self, other: Self) -> Self {
		Self(self.0 | other.0)
	}

	/// Those of this that are not in `other`.
	pub const fn without(self, other: Self) -> Self {
		Self(self.0 & !other.0)
	}

	/// Whether all of `other` is in this.
	pub const fn has(self, other: Self) -> bool {
		self.0 & other.0 == other.0
	}

	/// Whether nothing but `other` is in this.
	pub const fn is_within(self, other: Self) -> bool {
		self.0 & !other.0 == 0
	}
}

/// The role of an actor in the sets above.
pub fn role(actor: &Actor) -> Roles {
	match actor {
		Actor::Organisation(organisation) => Roles::kind(organisation.kind),
		Actor::Staff { role, .. } => Roles::staff(*role),
		Actor::Client => Roles::CLIENT,
		Actor::Relative => Roles::RELATIVE,
		Actor::Representative => Roles::REPRESENTATIVE,
	}
}
