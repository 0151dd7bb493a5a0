//! Who may read what.

use crate::rpc::views::{
	consent::*,
	names::{BasisKind, GranteeKind, Signatory},
	Time,
};
use zorgketen_runtime::AccountId;

impl From<pallet_consent::Grantee<AccountId>> for Grantee {
	fn from(grantee: pallet_consent::Grantee<AccountId>) -> Self {
		let (kind, account, category) = match grantee {
			pallet_consent::Grantee::Organisation(account) => {
				(GranteeKind::Organisation, Some(account.into()), None)
			}
			pallet_consent::Grantee::Person(account) => {
				(GranteeKind::Person, Some(account.into()), None)
			}
			pallet_consent::Grantee::Category(kind) => {
				(GranteeKind::Category, None, Some(kind.into()))
			}
		};
		Self {
			kind,
			account,
			category,
		}
	}
}

impl From<pallet_consent::AccessBasis<AccountId>> for AccessBasis {
	fn from(basis: pallet_consent::AccessBasis<AccountId>) -> Self {
		let by = |basis| Self {
			basis,
			id: None,
			grantee: None,
			purpose: None,
			until: None,
		};
		match basis {
			pallet_consent::AccessBasis::Own => by(BasisKind::Own),
			pallet_consent::AccessBasis::Representation => by(BasisKind::Representation),
			pallet_consent::AccessBasis::Grant {
				id,
				grantee,
				purpose,
				until,
			} => Self {
				basis: BasisKind::Grant,
				id: Some(id),
				grantee: Some(grantee.into()),
				purpose: Some(purpose.into()),
				until: until.map(Time::from),
			},
			pallet_consent::AccessBasis::Emergency { id, until } => Self {
				id: Some(id),
				until: Some(until.into()),
				..by(BasisKind::Emergency)
			},
		}
	}
}

impl From<pallet_consent::GrantInfo<AccountId>> for Grant {
	fn from(grant: pallet_consent::GrantInfo<AccountId>) -> Self {
		Self {
			id: grant.id,
			grantee: grant.grantee.into(),
			data: grant.data.into(),
			domain: grant.domain.into(),
			purpose: grant.purpose.into(),
			write: grant.write,
			from: grant.from.map(Time::from),
			until: grant.until.map(Time::from),
			awaits: grant.awaits.map(Signatory::from),
			live: grant.live,
		}
	}
}

impl From<pallet_consent::EmergencyInfo<AccountId>> for Emergency {
	fn from(emergency: pallet_consent::EmergencyInfo<AccountId>) -> Self {
		Self {
			id: emergency.id,
			by: emergency.by.into(),
			organisation: emergency.organisation.into(),
			domain: emergency.domain.into(),
			reason: emergency.reason.into(),
			at: emergency.at.into(),
			until: emergency.until.into(),
			due: emergency.due.map(Time::from),
			review: emergency.review.map(Review::from),
			open: emergency.open,
		}
	}
}

impl From<pallet_consent::Review<AccountId>> for Review {
	fn from(review: pallet_consent::Review<AccountId>) -> Self {
		Self {
			by: review.by.into(),
			justified: review.justified,
		}
	}
}

impl From<pallet_consent::ReviewDue<AccountId>> for ReviewDue {
	fn from(review: pallet_consent::ReviewDue<AccountId>) -> Self {
		Self {
			organisation: review.organisation.into(),
			client: review.client.into(),
			id: review.id,
			by: review.by.into(),
			due: review.due.into(),
		}
	}
}
