//! What the calls on clients and those around them do once their origin is known.

use crate::{pallet::*, types::*, Standing};
use frame_support::{
	ensure,
	traits::{Contains, Get},
};
use sp_runtime::DispatchResult;
use zorgketen_primitives::{
	time::Minute, AgeClass, Commitment, Participants, RepresentativeKind, Role, Scope, StaffRole,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_client(
		who: T::AccountId,
		account: T::AccountId,
		age_class: AgeClass,
	) -> DispatchResult {
		let member = Self::staff(&who).ok_or(Error::<T>::NotAuthorized)?;
		ensure!(
			matches!(member.role, StaffRole::Intaker | StaffRole::Registrar)
				&& handles_clients(member.employer.kind),
			Error::<T>::NotAuthorized
		);
		ensure!(member.employer.is_active(), Error::<T>::NotActive);
		Self::ensure_free(&account)?;

		Self::give_role(
			&account,
			Role::Client {
				client: account.clone(),
			},
		);
		Clients::<T>::insert(
			&account,
			ClientRecord {
				key: None,
				registered_by: member.organisation.clone(),
				age_class,
				recovery: None,
			},
		);
		Self::deposit_event(Event::ClientRegistered {
			client: account,
			registered_by: member.organisation,
		});
		Ok(())
	}

	pub(crate) fn do_deregister_client(who: T::AccountId, client: T::AccountId) -> DispatchResult {
		let mut record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		if *record.key_now(&client, Self::now) != who {
			Self::ensure_in_charge(&who, &record.registered_by, true, Standing::Suspended)?;
		}
		ensure!(!T::ClientInUse::contains(&client), Error::<T>::ClientInUse);

		for relative in Relatives::<T>::take(&client) {
			Self::retire(&relative);
		}
		for representation in Representatives::<T>::take(&client) {
			Self::retire(&representation.account);
		}
		Self::write_recovery(&client, &mut record);
		if let Some(recovery) = record.recovery.take() {
			Self::take_role(&recovery.new_key);
		}
		Self::retire(record.key_written(&client));
		Clients::<T>::remove(&client);
		Self::deposit_event(Event::ClientDeregistered { client });
		Ok(())
	}

	pub(crate) fn do_register_relative(who: T::AccountId, account: T::AccountId) -> DispatchResult {
		let client = Self::acts_for(&who, Scope::CONSENT).ok_or(Error::<T>::NotTheClient)?;
		let mut relatives = Relatives::<T>::get(&client);
		relatives
			.try_push(account.clone())
			.map_err(|_| Error::<T>::TooManyRelatives)?;
		Self::ensure_free(&account)?;

		Relatives::<T>::insert(&client, relatives);
		Self::give_role(
			&account,
			Role::Relative {
				client: client.clone(),
			},
		);
		Self::deposit_event(Event::RelativeRegistered { client, account });
		Ok(())
	}

	pub(crate) fn do_remove_relative(who: T::AccountId, account: T::AccountId) -> DispatchResult {
		let client = match Roles::<T>::get(&who) {
			Some(Role::Relative { client }) if who == account => client,
			_ => Self::acts_for(&who, Scope::CONSENT).ok_or(Error::<T>::NotTheClient)?,
		};
		let mut relatives = Relatives::<T>::get(&client);
		ensure!(relatives.contains(&account), Error::<T>::NotARelative);

		relatives.retain(|relative| *relative != account);
		if relatives.is_empty() {
			Relatives::<T>::remove(&client);
		} else {
			Relatives::<T>::insert(&client, relatives);
		}
		Self::retire(&account);
		Self::deposit_event(Event::RelativeRemoved { client, account });
		Ok(())
	}

	pub(crate) fn do_appoint(
		who: T::AccountId,
		account: T::AccountId,
		scope: Scope,
		from: Minute,
		until: Option<Minute>,
	) -> DispatchResult {
		let Some(Role::Client { client }) = Self::role_of(&who) else {
			return Err(Error::<T>::NotTheClient.into());
		};
		let record = Clients::<T>::get(&client).ok_or(Error::<T>::NotTheClient)?;
		Self::insert_representation(
			client,
			record.age_class,
			Representation {
				account,
				kind: RepresentativeKind::Voluntary,
				scope,
				from,
				until,
				proof: None,
			},
		)
	}

	pub(crate) fn do_register_representative(
		who: T::AccountId,
		client: T::AccountId,
		account: T::AccountId,
		kind: RepresentativeKind,
		scope: Scope,
		from: Minute,
		until: Option<Minute>,
		evidence: Commitment,
	) -> DispatchResult {
		let record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		let member = Self::staff(&who).ok_or(Error::<T>::NotAuthorized)?;
		ensure!(
			member.role == StaffRole::Registrar
				&& (member.employer.kind.gives_care()
					|| member.organisation == record.registered_by),
			Error::<T>::NotAuthorized
		);
		ensure!(member.employer.is_active(), Error::<T>::NotActive);
		ensure!(kind.is_legal(), Error::<T>::KindNotLegal);
		Self::insert_representation(
			client,
			record.age_class,
			Representation {
				account,
				kind,
				scope,
				from,
				until,
				proof: Some(Proof {
					registered_by: member.organisation,
					evidence,
				}),
			},
		)
	}

	/// Checks a representation and writes it.
	fn insert_representation(
		client: T::AccountId,
		age_class: AgeClass,
		representation: Representation<T::AccountId>,
	) -> DispatchResult {
		let Representation {
			kind,
			scope,
			from,
			until,
			..
		} = representation;
		let account = representation.account.clone();
		ensure!(kind_fits_age(kind, age_class), Error::<T>::KindNotForAge);
		ensure!(scope.is_valid(), Error::<T>::InvalidScope);
		ensure!(
			largest_scope(kind).contains(scope),
			Error::<T>::ScopeNotForKind
		);
		let now = Self::now();
		ensure!(
			until.is_none_or(|until| from < until && now < until),
			Error::<T>::InvalidPeriod
		);
		let mut list = Representatives::<T>::get(&client);
		list.try_push(representation)
			.map_err(|_| Error::<T>::TooManyRepresentatives)?;
		Self::ensure_free(&account)?;

		Representatives::<T>::insert(&client, list);
		Self::give_role(
			&account,
			Role::Representative {
				client: client.clone(),
			},
		);
		Self::deposit_event(Event::RepresentativeRegistered {
			client,
			account,
			kind,
		});
		Ok(())
	}

	pub(crate) fn do_end_representation(
		who: T::AccountId,
		client: T::AccountId,
		account: T::AccountId,
	) -> DispatchResult {
		let record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		let mut list = Representatives::<T>::get(&client);
		let entry = list
			.iter()
			.find(|entry| entry.account == account)
			.ok_or(Error::<T>::NotARepresentative)?;
		let clients_own = !entry.kind.is_legal() || entry.is_over(record.age_class, Self::now());
		let by_client = clients_own && *record.key_now(&client, Self::now) == who;
		if who != account && !by_client {
			let proof = entry.proof.as_ref().ok_or(Error::<T>::NotAuthorized)?;
			Self::ensure_in_charge(&who, &proof.registered_by, false, Standing::Suspended)?;
		}

		list.retain(|entry| entry.account != account);
		if list.is_empty() {
			Representatives::<T>::remove(&client);
		} else {
			Representatives::<T>::insert(&client, list);
		}
		Self::retire(&account);
		Self::deposit_event(Event::RepresentationEnded { client, account });
		Ok(())
	}

	pub(crate) fn do_propose_key(
		who: T::AccountId,
		client: T::AccountId,
		new_key: T::AccountId,
	) -> DispatchResult {
		let mut record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		Self::ensure_in_charge(&who, &record.registered_by, true, Standing::Active)?;
		ensure!(
			record.recovery.is_none() || record.due(Self::now).is_some(),
			Error::<T>::RecoveryPending
		);
		Self::ensure_free(&new_key)?;

		Self::write_recovery(&client, &mut record);
		let effective_at = Self::now().saturating_add(T::RecoveryTerm::get());
		record.recovery = Some(Recovery {
			new_key: new_key.clone(),
			effective_at,
		});
		Clients::<T>::insert(&client, record);
		Self::give_role(
			&new_key,
			Role::Client {
				client: client.clone(),
			},
		);
		Self::deposit_event(Event::KeyProposed {
			client,
			new_key,
			effective_at,
		});
		Ok(())
	}

	pub(crate) fn do_veto_key(who: T::AccountId) -> DispatchResult {
		let Some(Role::Client { client }) = Self::role_of(&who) else {
			return Err(Error::<T>::NotTheClient.into());
		};
		let mut record = Clients::<T>::get(&client).ok_or(Error::<T>::NotTheClient)?;
		// One that has taken over already is the signer itself.
		ensure!(record.due(Self::now).is_none(), Error::<T>::NoRecovery);
		let Recovery { new_key, .. } = record.recovery.take().ok_or(Error::<T>::NoRecovery)?;

		Clients::<T>::insert(&client, record);
		// Not retired: it never acted, and the client may have vetoed by mistake.
		Self::take_role(&new_key);
		Self::deposit_event(Event::KeyVetoed { client, new_key });
		Ok(())
	}

	pub(crate) fn do_finish_recovery(who: T::AccountId, client: T::AccountId) -> DispatchResult {
		Self::ensure_participant(&who)?;
		let mut record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		ensure!(record.due(Self::now).is_some(), Error::<T>::RecoveryNotDue);

		Self::write_recovery(&client, &mut record);
		Clients::<T>::insert(&client, record);
		Ok(())
	}

	pub(crate) fn do_set_age_class(
		who: T::AccountId,
		client: T::AccountId,
		age_class: AgeClass,
	) -> DispatchResult {
		let mut record = Clients::<T>::get(&client).ok_or(Error::<T>::UnknownClient)?;
		Self::ensure_in_charge(&who, &record.registered_by, true, Standing::Active)?;
		// The classes are ordered from the oldest to the youngest.
		ensure!(age_class < record.age_class, Error::<T>::NotOlder);

		Self::write_recovery(&client, &mut record);
		record.age_class = age_class;
		Clients::<T>::insert(&client, record);
		Self::deposit_event(Event::AgeClassSet { client, age_class });
		Ok(())
	}

	/// Writes down a new key that has taken over, if there is one; the caller writes the record.
	fn write_recovery(client: &T::AccountId, record: &mut ClientRecord<T::AccountId>) {
		if record.due(Self::now).is_none() {
			return;
		}
		let Some(Recovery { new_key, .. }) = record.recovery.take() else {
			return;
		};
		Self::retire(record.key_written(client));
		record.key = Some(new_key.clone());
		Self::deposit_event(Event::KeyReplaced {
			client: client.clone(),
			new_key,
		});
	}

	/// Fails unless the signer is a registrar, or if need be an intaker, of the organisation that is
	/// in charge. Clients outlive organisations: where that one is gone, a registrar of any active
	/// one that gives care stands in.
	fn ensure_in_charge(
		who: &T::AccountId,
		owner: &T::AccountId,
		or_intaker: bool,
		needs: Standing,
	) -> DispatchResult {
		let member = Self::staff(who).ok_or(Error::<T>::NotAuthorized)?;
		let needs = if member.organisation == *owner {
			let fits = match member.role {
				StaffRole::Registrar => true,
				StaffRole::Intaker => or_intaker,
				_ => false,
			};
			ensure!(fits, Error::<T>::NotAuthorized);
			needs
		} else {
			let gone = Self::organisation(owner).is_none_or(|owner| owner.status.is_final());
			ensure!(
				gone && member.role == StaffRole::Registrar && member.employer.kind.gives_care(),
				Error::<T>::NotAuthorized
			);
			Standing::Active
		};
		ensure!(needs.met_by(member.employer.status), Error::<T>::NotActive);
		Ok(())
	}
}
