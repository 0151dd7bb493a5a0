//! What the calls share: roles and their accounts, quotas, genesis, and the answers to other pallets
//! and to the runtime API.

use crate::{
	pallet::*,
	runtime_api::{Identity, OrganisationInfo, Quota},
	types::*,
	Actor,
};
use alloc::{collections::BTreeSet, format, string::String, vec::Vec};
use frame_support::{
	ensure,
	traits::{Get, InitializeMembers},
	BoundedVec,
};
use sp_runtime::DispatchResult;
use zorgketen_primitives::{
	time::{self, Minute},
	AgeClass, Code, Organisation, OrganisationStatus, Participants, Role, Scope, StaffRole,
};

/// The version of the charter at genesis.
const FIRST_CHARTER: u32 = 1;

impl<T: Config> Pallet<T> {
	/// The minute of this block; in the hooks, that of its parent.
	pub(crate) fn now() -> Minute {
		time::now::<T::Time>()
	}

	/// Fails unless the account can be given a role.
	pub(crate) fn ensure_free(account: &T::AccountId) -> DispatchResult {
		ensure!(
			!Roles::<T>::contains_key(account),
			Error::<T>::AlreadyRegistered
		);
		ensure!(!Retired::<T>::contains_key(account), Error::<T>::Retired);
		Ok(())
	}

	/// The pair of [`Self::take_role`]. The sufficient reference lets an account without a balance
	/// send transactions.
	pub(crate) fn give_role(account: &T::AccountId, role: Role<T::AccountId>) {
		Roles::<T>::insert(account, role);
		frame_system::Pallet::<T>::inc_sufficients(account);
	}

	/// Takes the role of an account that never acted in it.
	pub(crate) fn take_role(account: &T::AccountId) {
		Roles::<T>::remove(account);
		Quotas::<T>::remove(account);
		frame_system::Pallet::<T>::dec_sufficients(account);
	}

	/// Takes the role of an account, for good.
	pub(crate) fn retire(account: &T::AccountId) {
		Self::take_role(account);
		Retired::<T>::insert(account, ());
	}

	/// Fails unless the signer is a participant that may write something.
	pub(crate) fn ensure_participant(who: &T::AccountId) -> DispatchResult {
		let behind = match Self::role_of(who).ok_or(Error::<T>::NotAuthorized)? {
			Role::Organisation => Self::organisation(who),
			Role::Staff { organisation, .. } => Self::organisation(&organisation),
			Role::Client { .. } | Role::Relative { .. } | Role::Representative { .. } => {
				return Ok(());
			}
		};
		ensure!(
			behind.is_some_and(|organisation| {
				organisation.may_finish() && organisation.kind.has_seat()
			}),
			Error::<T>::NotAuthorized
		);
		Ok(())
	}

	/// Who an account is to the gate, with the organisation in whose name it may also act.
	pub fn actor(who: &T::AccountId) -> Option<(Role<T::AccountId>, Actor)> {
		let role = Self::role_of(who)?;
		let actor = match &role {
			Role::Organisation => Actor::Organisation(Self::organisation(who)?),
			Role::Staff {
				organisation,
				role: staff_role,
			} => Actor::Staff {
				employer: Self::organisation(organisation)?,
				role: *staff_role,
			},
			Role::Client { .. } => Actor::Client,
			Role::Relative { .. } => Actor::Relative,
			Role::Representative { .. } => Actor::Representative,
		};
		Some((role, actor))
	}

	/// Whether an account may send so many more calls, when others of the same account are ahead.
	pub(crate) fn is_within_quota(
		who: &T::AccountId,
		role: &Role<T::AccountId>,
		calls: u32,
	) -> bool {
		let used = Quotas::<T>::get(who).at(Self::now()).used;
		used.saturating_add(calls) <= QuotaLimits::<T>::get().of(role)
	}

	/// Counts calls.
	pub(crate) fn charge_quota(who: &T::AccountId, calls: u32) {
		Quotas::<T>::mutate(who, |quota| {
			*quota = quota.at(Self::now());
			quota.used = quota.used.saturating_add(calls);
		});
	}
}

/// Genesis.
impl<T: Config> Pallet<T> {
	/// Writes the state of the first block, or says what is wrong with it.
	pub(crate) fn build_genesis(genesis: &GenesisConfig<T>) -> Result<(), String> {
		Charter::<T>::put(CharterRecord {
			version: FIRST_CHARTER,
			hash: genesis.charter_hash,
			roles: genesis.charter_roles,
			since: 0,
			grace_until: 0,
		});
		let mut seats = BTreeSet::new();
		for organisation in &genesis.organisations {
			let GenesisOrganisation {
				account,
				kind,
				code,
				name,
			} = organisation;
			let number = Code::parse(*kind, code.as_bytes())
				.map_err(|error| format!("code {code}: {error:?}"))?;
			let record = OrganisationRecord {
				kind: *kind,
				code: number,
				name: Self::checked_name(name.as_bytes())
					.ok_or_else(|| format!("the name of {code} is not valid"))?,
				status: OrganisationStatus::Active,
				suspension: None,
				accepted_charter: Some(FIRST_CHARTER),
				admitted_at: 0,
				staff: 0,
			};
			let key = (CodeSystem::of(*kind), number);
			if Codes::<T>::contains_key(key) {
				return Err(format!("code {code} occurs twice"));
			}
			Self::genesis_role(account, Role::Organisation)?;
			if record.holds_seat() {
				seats.insert(account.clone());
			}
			Codes::<T>::insert(key, account);
			Organisations::<T>::insert(account, record);
		}
		if Codes::<T>::count() > T::MaxOrganisations::get() {
			return Err("there are too many organisations".into());
		}
		if seats.is_empty() && !genesis.organisations.is_empty() {
			return Err("no organisation has a seat".into());
		}
		let seats: Vec<_> = seats.into_iter().collect();
		T::Seats::initialize_members(&seats);
		Seats::<T>::put(BoundedVec::truncate_from(seats));

		for staff in &genesis.staff {
			let GenesisStaff {
				organisation,
				account,
				role,
			} = staff;
			let mut employer = Organisations::<T>::get(organisation)
				.ok_or_else(|| format!("{organisation:?} employs staff and is unknown"))?;
			if !role_fits(employer.kind, *role) {
				return Err(format!("{:?} has no {role:?}", employer.kind));
			}
			if employer.staff >= T::MaxStaff::get() {
				return Err(format!("{organisation:?} has too many staff"));
			}
			Self::genesis_role(
				account,
				Role::Staff {
					organisation: organisation.clone(),
					role: *role,
				},
			)?;
			employer.staff = employer.staff.saturating_add(1);
			Staff::<T>::insert(organisation, account, ());
			Organisations::<T>::insert(organisation, employer);
		}
		for client in &genesis.clients {
			let GenesisClient {
				account,
				registered_by,
				age_class,
			} = client;
			let registrar = Self::organisation(registered_by);
			if !registrar.is_some_and(|organisation| handles_clients(organisation.kind)) {
				return Err(format!("{registered_by:?} can't register clients"));
			}
			Self::genesis_role(
				account,
				Role::Client {
					client: account.clone(),
				},
			)?;
			Clients::<T>::insert(
				account,
				ClientRecord {
					key: None,
					registered_by: registered_by.clone(),
					age_class: *age_class,
					recovery: None,
				},
			);
		}
		Ok(())
	}

	fn genesis_role(account: &T::AccountId, role: Role<T::AccountId>) -> Result<(), String> {
		if Roles::<T>::contains_key(account) {
			return Err(format!("{account:?} occurs twice"));
		}
		Self::give_role(account, role);
		Ok(())
	}

	/// A name as it can be shown, if it can.
	pub(crate) fn checked_name(name: &[u8]) -> Option<Name> {
		let text = core::str::from_utf8(name).ok()?;
		if text.trim().is_empty() || text.chars().any(char::is_control) {
			return None;
		}
		Name::try_from(name.to_vec()).ok()
	}
}

impl<T: Config> Participants<T::AccountId> for Pallet<T> {
	fn role_of(who: &T::AccountId) -> Option<Role<T::AccountId>> {
		let role = Roles::<T>::get(who)?;
		if let Role::Client { client } = &role {
			let record = Clients::<T>::get(client)?;
			if record.key_now(client, Self::now) != who {
				return None;
			}
		}
		Some(role)
	}

	fn organisation(who: &T::AccountId) -> Option<Organisation> {
		Organisations::<T>::get(who).map(|record| record.organisation())
	}

	fn is_client(client: &T::AccountId) -> bool {
		Clients::<T>::contains_key(client)
	}

	fn acts_for(who: &T::AccountId, scope: Scope) -> Option<T::AccountId> {
		if !scope.is_valid() {
			return None;
		}
		let role = Roles::<T>::get(who)?;
		let (Role::Client { client } | Role::Representative { client }) = &role else {
			return None;
		};
		let record = Clients::<T>::get(client)?;
		let acts = match role {
			Role::Client { .. } => {
				let decides = overlap(scope, Scope(Scope::CONSENT.0 | Scope::APPROVE.0));
				let too_young = matches!(record.age_class, AgeClass::Under12) && decides;
				!too_young && record.key_now(client, Self::now) == who
			}
			_ => Self::represents(who, client, record.age_class, scope),
		};
		acts.then(|| client.clone())
	}

	fn needs_two(client: &T::AccountId) -> bool {
		Clients::<T>::get(client)
			.is_some_and(|record| matches!(record.age_class, AgeClass::Minor12To15))
	}
}

impl<T: Config> Pallet<T> {
	/// Whether a representative acts in this scope: in force for all of it, and nobody in force for
	/// a part of it ranks higher.
	fn represents(
		who: &T::AccountId,
		client: &T::AccountId,
		age_class: AgeClass,
		scope: Scope,
	) -> bool {
		let now = Self::now();
		let list = Representatives::<T>::get(client);
		let in_force = || list.iter().filter(|entry| entry.in_force(age_class, now));
		let Some(own) = in_force().find(|entry| entry.account == *who) else {
			return false;
		};
		own.effective_scope().contains(scope)
			&& in_force()
				.filter(|entry| overlap(entry.effective_scope(), scope))
				.all(|entry| own.kind <= entry.kind)
	}
}

/// The queries of the runtime API.
impl<T: Config> Pallet<T> {
	/// Who an account is.
	pub fn api_who_is(account: &T::AccountId) -> Option<Identity<T::AccountId>> {
		let role = Self::role_of(account)?;
		let behind = match &role {
			Role::Organisation => Some(account),
			Role::Staff { organisation, .. } => Some(organisation),
			_ => None,
		};
		let organisation = behind.and_then(Self::api_organisation);
		Some(Identity { role, organisation })
	}

	/// An organisation, also one that is gone.
	pub fn api_organisation(account: &T::AccountId) -> Option<OrganisationInfo<T::AccountId>> {
		Organisations::<T>::get(account)
			.map(|record| OrganisationInfo::new(account.clone(), record))
	}

	/// All organisations, by code.
	pub fn api_organisations() -> Vec<OrganisationInfo<T::AccountId>> {
		let mut all: Vec<_> = Organisations::<T>::iter()
			.map(|(account, record)| OrganisationInfo::new(account, record))
			.collect();
		all.sort_by(|one, other| (one.kind, &one.code).cmp(&(other.kind, &other.code)));
		all
	}

	/// The staff of an organisation.
	pub fn api_staff_of(organisation: &T::AccountId) -> Vec<(T::AccountId, StaffRole)> {
		Staff::<T>::iter_key_prefix(organisation)
			.filter_map(|account| match Roles::<T>::get(&account)? {
				Role::Staff { role, .. } => Some((account, role)),
				_ => None,
			})
			.collect()
	}

	/// What an account may send in the hour that runs.
	pub fn api_quota_of(account: &T::AccountId) -> Option<Quota> {
		let role = Self::role_of(account)?;
		let quota = Quotas::<T>::get(account).at(Self::now());
		Some(Quota {
			limit: QuotaLimits::<T>::get().of(&role),
			used: quota.used,
			renews_at: (quota.used > 0).then(|| quota.renews_at()),
		})
	}

	/// The charter in force.
	pub fn api_charter() -> Option<CharterRecord> {
		Charter::<T>::get()
	}

	/// Those who may act for a client, also before and after their time.
	pub fn api_representatives_of(client: &T::AccountId) -> Vec<Representation<T::AccountId>> {
		Representatives::<T>::get(client).into_inner()
	}

	/// The relatives of a client.
	pub fn api_relatives_of(client: &T::AccountId) -> Vec<T::AccountId> {
		Relatives::<T>::get(client).into_inner()
	}
}
