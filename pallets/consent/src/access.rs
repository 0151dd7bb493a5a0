//! Who may read and write. Whatever a client's history, an answer takes a bounded number of reads:
//! a reader can have been granted in three ways, and each has one key.

use crate::{pallet::*, queries::AccessBasis, rules, types::*};
use zorgketen_primitives::{
	time::{now, Minute},
	Access, DataCategory, Domain, OrganisationKind, Participants, Role, Scope, StaffRole,
};

/// One who can be granted, and who is still there: with an active organisation, or a relative of
/// the client that is asked for.
enum Party<AccountId> {
	Organisation {
		account: AccountId,
		kind: OrganisationKind,
	},
	Staff {
		account: AccountId,
		organisation: AccountId,
		kind: OrganisationKind,
		role: StaffRole,
	},
	Relative {
		account: AccountId,
	},
}

impl<AccountId: Clone> Party<AccountId> {
	/// The ways in which it can have been granted, the most specific first.
	fn grantees(&self) -> [Option<Grantee<AccountId>>; 3] {
		use Grantee::*;
		match self {
			Self::Organisation { account, kind } => [
				None,
				Some(Organisation(account.clone())),
				Some(Category(*kind)),
			],
			Self::Staff {
				account,
				organisation,
				kind,
				..
			} => [
				Some(Person(account.clone())),
				Some(Organisation(organisation.clone())),
				Some(Category(*kind)),
			],
			Self::Relative { account } => [Some(Person(account.clone())), None, None],
		}
	}
}

impl<T: Config> Pallet<T> {
	/// By what right an account may read now, if it may.
	pub fn access_basis(
		reader: &T::AccountId,
		client: &T::AccountId,
		data: DataCategory,
		domain: Domain,
	) -> Option<AccessBasis<T::AccountId>> {
		if !T::Participants::is_client(client) {
			return None;
		}
		if T::Participants::acts_for(reader, Scope::READ).as_ref() == Some(client) {
			return Some(match T::Participants::role_of(reader) {
				Some(Role::Client { .. }) => AccessBasis::Own,
				_ => AccessBasis::Representation,
			});
		}

		let party = Self::party(reader, client)?;
		if let Party::Organisation { kind, .. } | Party::Staff { kind, .. } = &party {
			// No such grant is ever stored. Asked again, because it is the law.
			if !rules::can_read(*kind, data) {
				return None;
			}
		}
		let now = now::<T::Time>();
		let granted = Self::live_grants(&party, client, data, domain, now).next();
		if let Some((grantee, grant)) = granted {
			return Some(AccessBasis::Grant {
				id: grant.id,
				grantee,
				purpose: grant.purpose,
				until: grant.until,
			});
		}
		Self::emergency_access(party, client, data, domain, now)
	}

	/// Somebody who can be granted something by this client, unless the organisation isn't active.
	fn party(account: &T::AccountId, client: &T::AccountId) -> Option<Party<T::AccountId>> {
		match T::Participants::role_of(account)? {
			Role::Organisation => {
				let own = T::Participants::organisation(account)?;
				own.is_active().then(|| Party::Organisation {
					account: account.clone(),
					kind: own.kind,
				})
			}
			Role::Staff { organisation, role } => {
				let employer = T::Participants::organisation(&organisation)?;
				employer.is_active().then(|| Party::Staff {
					account: account.clone(),
					organisation,
					kind: employer.kind,
					role,
				})
			}
			Role::Relative { client: of } => (of == *client).then(|| Party::Relative {
				account: account.clone(),
			}),
			Role::Client { .. } | Role::Representative { .. } => None,
		}
	}

	/// What the party was granted and is in force. One read each, made when asked for.
	fn live_grants<'a>(
		party: &Party<T::AccountId>,
		client: &'a T::AccountId,
		data: DataCategory,
		domain: Domain,
		now: Minute,
	) -> impl Iterator<Item = (Grantee<T::AccountId>, Grant)> + 'a {
		let grantees = party.grantees().into_iter().flatten();
		grantees.filter_map(move |grantee| {
			let key = GrantKey {
				grantee,
				data,
				domain,
			};
			let grant = Grants::<T>::get(client, &key)?;
			grant.is_live(now).then_some((key.grantee, grant))
		})
	}

	/// The one who broke the glass reads, and no colleague: each answers for an emergency of the own.
	fn emergency_access(
		party: Party<T::AccountId>,
		client: &T::AccountId,
		data: DataCategory,
		domain: Domain,
		now: Minute,
	) -> Option<AccessBasis<T::AccountId>> {
		let Party::Staff {
			account,
			organisation,
			kind,
			role,
		} = party
		else {
			return None;
		};
		let can =
			kind.gives_care() && rules::meets_emergencies(role) && rules::opens_in_emergency(data);
		if !can {
			return None;
		}
		let key = EmergencyKey {
			by: account,
			domain,
		};
		let (id, emergency) = Self::open_emergency(client, &key, now)?;
		(emergency.organisation == organisation).then_some(AccessBasis::Emergency {
			id,
			until: emergency.until,
		})
	}
}

impl<T: Config> Access<T::AccountId> for Pallet<T> {
	fn may_read(
		reader: &T::AccountId,
		client: &T::AccountId,
		data: DataCategory,
		domain: Domain,
	) -> bool {
		Self::access_basis(reader, client, data, domain).is_some()
	}

	fn may_write(author: &T::AccountId, client: &T::AccountId, domain: Domain) -> bool {
		if !T::Participants::is_client(client) {
			return false;
		}
		let Some(party) = Self::party(author, client) else {
			return false;
		};
		let log = DataCategory::CareLog;
		let mut grants = Self::live_grants(&party, client, log, domain, now::<T::Time>());
		match party {
			// Professionals must record what they do, so whoever may see the log writes in it.
			Party::Staff { kind, role, .. } => {
				rules::can_write(kind, log) && rules::logs_care(role) && grants.next().is_some()
			}
			Party::Relative { .. } => grants.any(|(_, grant)| grant.write),
			Party::Organisation { .. } => false,
		}
	}
}
