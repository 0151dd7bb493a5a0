//! What the calls do once their origin is known.

use crate::{pallet::*, rules, types::*, REAP_LIMIT};
use alloc::vec::Vec;
use frame_support::{ensure, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::{now, Minute},
	DataCategory, Domain, OrganisationKind, Participants, Role, Scope,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_grant(
		who: T::AccountId,
		key: GrantKey<T::AccountId>,
		terms: Terms,
	) -> DispatchResult {
		let client = Self::ensure_decides(&who)?;
		let now = now::<T::Time>();
		// Consent is never given for the past.
		let from = terms.from.unwrap_or(now).max(now);
		ensure!(!is_over(terms.until, now), Error::<T>::AlreadyOver);
		ensure!(!is_over(terms.until, from), Error::<T>::UntilBeforeFrom);
		Self::ensure_eligible(&client, &key, terms.write)?;

		let proposal = Proposals::<T>::get(&client, &key);
		if T::Participants::needs_two(&client) {
			let by = Self::signatory(&who);
			let agreed = proposal.is_some_and(|p| p.terms == terms && p.by != by);
			if !agreed {
				return Self::propose(client, key, Proposal { by, terms }, proposal);
			}
		}

		let replaced = Grants::<T>::get(&client, &key).map(|grant| grant.id);
		let mut counts = Counts::<T>::get(&client);
		let stored = counts
			.stored
			.saturating_sub(u16::from(proposal.is_some()))
			.saturating_add(u16::from(replaced.is_none()));
		ensure!(stored <= T::MaxGrants::get(), Error::<T>::TooManyGrants);
		counts.stored = stored;
		let id = Self::take_id(&mut counts)?;

		Counts::<T>::insert(&client, counts);
		if proposal.is_some() {
			Proposals::<T>::remove(&client, &key);
		}
		let Terms {
			purpose,
			write,
			until,
			..
		} = terms;
		let grant = Grant {
			id,
			purpose,
			write,
			from,
			until,
		};
		Self::put_grant(&client, &key, grant, replaced.is_none());
		let GrantKey {
			grantee,
			data,
			domain,
		} = key;
		Self::deposit_event(Event::Granted {
			client,
			id,
			replaced,
			grantee,
			data,
			domain,
			purpose,
			write,
			from,
			until,
		});
		Ok(())
	}

	/// Notes what one of two agreed to. Other terms than those proposed take their place, and wait
	/// for the one who proposed before.
	fn propose(
		client: T::AccountId,
		key: GrantKey<T::AccountId>,
		proposal: Proposal,
		previous: Option<Proposal>,
	) -> DispatchResult {
		ensure!(previous != Some(proposal), Error::<T>::AlreadyProposed);
		if previous.is_none() {
			let mut counts = Counts::<T>::get(&client);
			ensure!(
				counts.stored < T::MaxGrants::get(),
				Error::<T>::TooManyGrants
			);
			counts.stored = counts.stored.saturating_add(1);
			Counts::<T>::insert(&client, counts);
		}
		Proposals::<T>::insert(&client, &key, proposal);
		let GrantKey {
			grantee,
			data,
			domain,
		} = key;
		Self::deposit_event(Event::Proposed {
			client,
			by: proposal.by,
			grantee,
			data,
			domain,
		});
		Ok(())
	}

	pub(crate) fn do_revoke(who: T::AccountId, key: GrantKey<T::AccountId>) -> DispatchResult {
		let client = Self::ensure_decides(&who)?;
		let grant = Grants::<T>::get(&client, &key);
		let proposal = Proposals::<T>::get(&client, &key);
		ensure!(
			grant.is_some() || proposal.is_some(),
			Error::<T>::NoSuchGrant
		);

		let mut counts = Counts::<T>::get(&client);
		counts.stored = counts
			.stored
			.saturating_sub(u16::from(grant.is_some()))
			.saturating_sub(u16::from(proposal.is_some()));
		Self::put_counts(&client, counts);
		let GrantKey {
			grantee,
			data,
			domain,
		} = key.clone();
		if proposal.is_some() {
			Proposals::<T>::remove(&client, &key);
			Self::deposit_event(Event::ProposalWithdrawn {
				client: client.clone(),
				grantee: grantee.clone(),
				data,
				domain,
			});
		}
		if let Some(grant) = grant {
			Self::remove_grant(&client, &key);
			Self::deposit_event(Event::Revoked {
				client,
				id: grant.id,
				grantee,
				data,
				domain,
			});
		}
		Ok(())
	}

	pub(crate) fn do_break_glass(
		who: T::AccountId,
		client: T::AccountId,
		domain: Domain,
		reason: EmergencyReason,
	) -> DispatchResult {
		let member = T::Participants::staff(&who)
			.filter(|member| {
				member.employer.is_active()
					&& member.employer.kind.gives_care()
					&& rules::meets_emergencies(member.role)
			})
			.ok_or(Error::<T>::NotAuthorized)?;
		ensure!(
			T::Participants::is_client(&client),
			Error::<T>::UnknownClient
		);

		let at = now::<T::Time>();
		let key = EmergencyKey { by: who, domain };
		ensure!(
			Self::open_emergency(&client, &key, at).is_none(),
			Error::<T>::EmergencyAlreadyOpen
		);
		let organisation = member.organisation;
		let unreviewed = UnreviewedCounts::<T>::get(&organisation);
		ensure!(
			unreviewed < T::MaxUnreviewed::get(),
			Error::<T>::TooManyUnreviewed
		);
		let mut counts = Counts::<T>::get(&client);
		let id = Self::take_id(&mut counts)?;

		let until = at.saturating_add(T::EmergencyTerm::get());
		let emergency = Emergency {
			by: key.by.clone(),
			organisation: organisation.clone(),
			domain,
			reason,
			at,
			until,
			review: None,
		};
		Counts::<T>::insert(&client, counts);
		Emergencies::<T>::insert(&client, id, emergency);
		LatestEmergency::<T>::insert(&client, &key, id);
		Unreviewed::<T>::insert(
			&organisation,
			(&client, id),
			at.saturating_add(T::ReviewTerm::get()),
		);
		UnreviewedCounts::<T>::insert(&organisation, unreviewed.saturating_add(1));
		Self::deposit_event(Event::GlassBroken {
			client,
			id,
			by: key.by,
			organisation,
			domain,
			reason,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_review_break_glass(
		who: T::AccountId,
		client: T::AccountId,
		id: RecordId,
		justified: bool,
	) -> DispatchResult {
		let member = T::Participants::staff(&who)
			.filter(|member| member.employer.may_finish())
			.ok_or(Error::<T>::NotAuthorized)?;
		let mut emergency =
			Emergencies::<T>::get(&client, id).ok_or(Error::<T>::NoSuchEmergency)?;
		ensure!(
			emergency.organisation == member.organisation,
			Error::<T>::NotAuthorized
		);
		ensure!(emergency.by != who, Error::<T>::OwnReview);
		ensure!(emergency.review.is_none(), Error::<T>::AlreadyReviewed);

		if !justified {
			emergency.until = emergency.until.min(now::<T::Time>());
		}
		emergency.review = Some(Review {
			by: who.clone(),
			justified,
		});
		Emergencies::<T>::insert(&client, id, emergency);
		Self::forget_unreviewed(&member.organisation, &client, id);
		Self::deposit_event(Event::EmergencyReviewed {
			client,
			id,
			by: who,
			justified,
		});
		Ok(())
	}

	/// Answers how many records it took.
	pub(crate) fn do_reap_expired(
		who: T::AccountId,
		client: T::AccountId,
		limit: u32,
	) -> Result<u32, DispatchError> {
		ensure!(
			T::Participants::role_of(&who).is_some(),
			Error::<T>::NotAuthorized
		);

		let now = now::<T::Time>();
		let client_gone = !T::Participants::is_client(&client);
		let alone = client_gone || !T::Participants::needs_two(&client);
		// a u32 fits, and a smaller limit than meant takes less
		let room = usize::try_from(limit).unwrap_or_default();
		let grants: Vec<_> = Grants::<T>::iter_prefix(&client)
			.filter(|(key, grant)| {
				client_gone || is_over(grant.until, now) || Self::is_gone(&key.grantee)
			})
			.map(|(key, _)| key)
			.take(room)
			.collect();
		let room = room.saturating_sub(grants.len());
		let proposals: Vec<_> = Proposals::<T>::iter_prefix(&client)
			.filter(|(key, proposal)| {
				alone || is_over(proposal.terms.until, now) || Self::is_gone(&key.grantee)
			})
			.map(|(key, _)| key)
			.take(room)
			.collect();
		let room = room.saturating_sub(proposals.len());
		// Those that can't be taken were made within the term or wait for review: looking at so many
		// of them is enough to get to the others in time, and keeps the work bounded.
		let emergencies: Vec<_> = Emergencies::<T>::iter_prefix(&client)
			.take(usize::try_from(REAP_LIMIT).unwrap_or_default())
			.filter(|(_, emergency)| {
				!emergency.is_open(now)
					&& (emergency.review.is_some()
						|| Self::is_organisation_gone(&emergency.organisation))
			})
			.take(room)
			.collect();

		let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
		let taken_grants = count(grants.len()).saturating_add(count(proposals.len()));
		let taken_emergencies = count(emergencies.len());
		let taken = taken_grants.saturating_add(taken_emergencies);
		let mut counts = Counts::<T>::get(&client);
		counts.stored = counts
			.stored
			.saturating_sub(u16::try_from(taken_grants).unwrap_or(u16::MAX));
		// The account of a client who is gone is never registered again, so its numbers can be
		// forgotten once nothing bears one.
		let forgets_client = client_gone
			&& limit > 0
			&& counts.stored == 0
			&& Counts::<T>::contains_key(&client)
			&& Emergencies::<T>::iter_key_prefix(&client)
				.nth(emergencies.len())
				.is_none();
		ensure!(taken > 0 || forgets_client, Error::<T>::NothingToReap);

		if forgets_client {
			Counts::<T>::remove(&client);
		} else {
			Self::put_counts(&client, counts);
		}
		for key in &grants {
			Self::remove_grant(&client, key);
		}
		for key in &proposals {
			Proposals::<T>::remove(&client, key);
		}
		for (id, emergency) in emergencies {
			Self::remove_emergency(&client, id, emergency);
		}
		Self::deposit_event(Event::Reaped {
			client,
			grants: taken_grants,
			emergencies: taken_emergencies,
		});
		Ok(taken)
	}

	/// Puts a grant of genesis.
	pub(crate) fn build_grant(genesis: GenesisGrant<T::AccountId>) -> DispatchResult {
		let GenesisGrant {
			client,
			grantee,
			data,
			domain,
			purpose,
			write,
			until,
		} = genesis;
		let key = GrantKey {
			grantee,
			data,
			domain,
		};
		ensure!(
			T::Participants::is_client(&client),
			Error::<T>::UnknownClient
		);
		// the clock does not go yet
		ensure!(!is_over(until, 0), Error::<T>::AlreadyOver);
		Self::ensure_eligible(&client, &key, write)?;
		ensure!(
			!Grants::<T>::contains_key(&client, &key),
			"a grant occurs twice"
		);
		let mut counts = Counts::<T>::get(&client);
		ensure!(
			counts.stored < T::MaxGrants::get(),
			Error::<T>::TooManyGrants
		);
		counts.stored = counts.stored.saturating_add(1);
		let id = Self::take_id(&mut counts)?;
		Counts::<T>::insert(&client, counts);
		let grant = Grant {
			id,
			purpose,
			write,
			from: 0,
			until,
		};
		Self::put_grant(&client, &key, grant, true);
		Ok(())
	}

	/// The client for whom this signer decides on consent.
	fn ensure_decides(who: &T::AccountId) -> Result<T::AccountId, DispatchError> {
		T::Participants::acts_for(who, Scope::CONSENT)
			.ok_or_else(|| Error::<T>::NotTheClient.into())
	}

	fn signatory(who: &T::AccountId) -> Signatory {
		match T::Participants::role_of(who) {
			Some(Role::Client { .. }) => Signatory::Client,
			_ => Signatory::Representative,
		}
	}

	/// Whether the client can give this to the grantee.
	fn ensure_eligible(
		client: &T::AccountId,
		key: &GrantKey<T::AccountId>,
		write: bool,
	) -> DispatchResult {
		match &key.grantee {
			Grantee::Category(kind) => Self::ensure_kind_eligible(*kind, key.data, write),
			Grantee::Organisation(account) => {
				Self::ensure_organisation_eligible(account, key.data, write)
			}
			Grantee::Person(account) => match T::Participants::role_of(account) {
				Some(Role::Staff { organisation, .. }) => {
					Self::ensure_organisation_eligible(&organisation, key.data, write)
				}
				Some(Role::Relative { client: of }) => {
					ensure!(of == *client, Error::<T>::GranteeNotEligible);
					ensure!(
						!write || key.data == DataCategory::CareLog,
						Error::<T>::WriteNotEligible
					);
					Ok(())
				}
				_ => Err(Error::<T>::GranteeNotEligible.into()),
			},
		}
	}

	fn ensure_organisation_eligible(
		account: &T::AccountId,
		data: DataCategory,
		write: bool,
	) -> DispatchResult {
		let organisation =
			T::Participants::organisation(account).ok_or(Error::<T>::GranteeNotEligible)?;
		Self::ensure_kind_eligible(organisation.kind, data, write)?;
		ensure!(!organisation.status.is_final(), Error::<T>::GranteeGone);
		Ok(())
	}

	fn ensure_kind_eligible(
		kind: OrganisationKind,
		data: DataCategory,
		write: bool,
	) -> DispatchResult {
		ensure!(rules::can_read(kind, data), Error::<T>::GranteeNotEligible);
		ensure!(
			!write || rules::can_write(kind, data),
			Error::<T>::WriteNotEligible
		);
		Ok(())
	}

	/// Whether the grantee will never read again. Accounts that lose their role never get another,
	/// and organisations that left don't come back.
	pub(crate) fn is_gone(grantee: &Grantee<T::AccountId>) -> bool {
		match grantee {
			Grantee::Category(_) => false,
			Grantee::Organisation(account) => Self::is_organisation_gone(account),
			Grantee::Person(account) => match T::Participants::role_of(account) {
				Some(Role::Staff { organisation, .. }) => Self::is_organisation_gone(&organisation),
				Some(_) => false,
				None => true,
			},
		}
	}

	pub(crate) fn is_organisation_gone(account: &T::AccountId) -> bool {
		T::Participants::organisation(account)
			.is_none_or(|organisation| organisation.status.is_final())
	}

	/// Takes the next number of a client.
	fn take_id(counts: &mut ClientCounts) -> Result<RecordId, DispatchError> {
		let id = counts.next_id;
		// four thousand million numbers, a few an hour: here for the proof, not for the practice
		counts.next_id = id.checked_add(1).ok_or(Error::<T>::TooManyGrants)?;
		Ok(id)
	}

	/// The pair of [`Self::remove_grant`]: keeps the index of categories in step.
	pub(crate) fn put_grant(
		client: &T::AccountId,
		key: &GrantKey<T::AccountId>,
		grant: Grant,
		is_new: bool,
	) {
		Grants::<T>::insert(client, key, grant);
		if let (Grantee::Category(kind), true) = (&key.grantee, is_new) {
			CategoryClients::<T>::mutate(kind, client, |count| *count = count.saturating_add(1));
		}
	}

	fn remove_grant(client: &T::AccountId, key: &GrantKey<T::AccountId>) {
		Grants::<T>::remove(client, key);
		if let Grantee::Category(kind) = &key.grantee {
			CategoryClients::<T>::mutate_exists(kind, client, |count| {
				*count = count
					.map(|count| count.saturating_sub(1))
					.filter(|count| *count > 0);
			});
		}
	}

	fn remove_emergency(client: &T::AccountId, id: RecordId, emergency: Emergency<T::AccountId>) {
		Emergencies::<T>::remove(client, id);
		if emergency.review.is_none() {
			Self::forget_unreviewed(&emergency.organisation, client, id);
		}
		let key = EmergencyKey {
			by: emergency.by,
			domain: emergency.domain,
		};
		// a later one of the same member of staff may have taken its place
		if LatestEmergency::<T>::get(client, &key) == Some(id) {
			LatestEmergency::<T>::remove(client, &key);
		}
	}

	/// A client who only ever proposed, and has no proposal left, leaves nothing behind.
	fn put_counts(client: &T::AccountId, counts: ClientCounts) {
		if counts == ClientCounts::default() {
			Counts::<T>::remove(client);
		} else {
			Counts::<T>::insert(client, counts);
		}
	}

	fn forget_unreviewed(organisation: &T::AccountId, client: &T::AccountId, id: RecordId) {
		Unreviewed::<T>::remove(organisation, (client, id));
		UnreviewedCounts::<T>::mutate_exists(organisation, |count| {
			*count = count
				.map(|count| count.saturating_sub(1))
				.filter(|count| *count > 0);
		});
	}

	/// The emergency by which somebody reads now.
	pub(crate) fn open_emergency(
		client: &T::AccountId,
		key: &EmergencyKey<T::AccountId>,
		now: Minute,
	) -> Option<(RecordId, Emergency<T::AccountId>)> {
		let id = LatestEmergency::<T>::get(client, key)?;
		let emergency = Emergencies::<T>::get(client, id)?;
		emergency.is_open(now).then_some((id, emergency))
	}
}
