//! Organisations, people and the charter.

use super::names::scope;
use crate::rpc::views::{
	all,
	names::{RoleKind, SuspensionReason},
	participants::*,
	Account, Time,
};
use pallet_participants::{runtime_api, types};
use zorgketen_primitives::{OrganisationKind, Role, StaffRole};
use zorgketen_runtime::AccountId;

impl From<runtime_api::OrganisationInfo<AccountId>> for Organisation {
	fn from(info: runtime_api::OrganisationInfo<AccountId>) -> Self {
		Self {
			account: info.account.into(),
			kind: info.kind.into(),
			code_system: info.code_system.into(),
			code: info.code,
			name: info.name,
			status: info.status.into(),
			suspension: info.suspension.map(Suspension::from),
			accepted_charter: info.accepted_charter,
			seat: info.seat,
			admitted_at: Time::unless_zero(info.admitted_at),
			staff: info.staff,
		}
	}
}

impl From<types::Suspension> for Suspension {
	fn from(suspension: types::Suspension) -> Self {
		let (reason, until) = match suspension {
			types::Suspension::Motion => (SuspensionReason::Motion, None),
			types::Suspension::Emergency { until } => {
				(SuspensionReason::Emergency, Some(until.into()))
			}
			types::Suspension::Charter => (SuspensionReason::Charter, None),
		};
		Self { reason, until }
	}
}

impl From<runtime_api::Identity<AccountId>> for Identity {
	fn from(identity: runtime_api::Identity<AccountId>) -> Self {
		let (role, staff_role, client) = match identity.role {
			Role::Organisation => (RoleKind::Organisation, None, None),
			// the employer is in the identity
			Role::Staff { role, .. } => (RoleKind::Staff, Some(role.into()), None),
			Role::Client { client } => (RoleKind::Client, None, Some(client)),
			Role::Relative { client } => (RoleKind::Relative, None, Some(client)),
			Role::Representative { client } => (RoleKind::Representative, None, Some(client)),
		};
		Self {
			role,
			staff_role,
			client: client.map(Account::from),
			organisation: identity.organisation.map(Organisation::from),
		}
	}
}

impl From<(AccountId, StaffRole)> for Staff {
	fn from((account, role): (AccountId, StaffRole)) -> Self {
		Self {
			account: account.into(),
			role: role.into(),
		}
	}
}

impl From<runtime_api::Quota> for Quota {
	fn from(quota: runtime_api::Quota) -> Self {
		Self {
			limit: quota.limit,
			used: quota.used,
			renews_at: quota.renews_at.map(Time::from),
		}
	}
}

impl From<types::CharterRecord> for Charter {
	fn from(charter: types::CharterRecord) -> Self {
		let roles = OrganisationKind::ALL.into_iter().zip(charter.roles);
		Self {
			version: charter.version,
			hash: charter.hash.into(),
			roles: all(roles),
			since: Time::unless_zero(charter.since),
			grace_until: Time::unless_zero(charter.grace_until),
		}
	}
}

impl From<(OrganisationKind, types::CharterRole)> for CharterEntry {
	fn from((kind, role): (OrganisationKind, types::CharterRole)) -> Self {
		Self {
			kind: kind.into(),
			role: role.into(),
		}
	}
}

impl From<types::Representation<AccountId>> for Representation {
	fn from(representation: types::Representation<AccountId>) -> Self {
		Self {
			account: representation.account.into(),
			kind: representation.kind.into(),
			scope: scope(representation.scope),
			from: representation.from.into(),
			until: representation.until.map(Time::from),
			proof: representation.proof.map(Proof::from),
		}
	}
}

impl From<types::Proof<AccountId>> for Proof {
	fn from(proof: types::Proof<AccountId>) -> Self {
		Self {
			registered_by: proof.registered_by.into(),
			evidence: proof.evidence.into(),
		}
	}
}
