//! What the calls do once their origin is known.

use crate::{pallet::*, LOG_TARGET};
use alloc::vec::Vec;
use frame_support::{dispatch::RawOrigin, ensure, traits::Contains, traits::Get};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_nominate(
		organisation: T::AccountId,
		validator: T::AccountId,
	) -> DispatchResult {
		ensure!(
			T::Organisations::contains(&organisation),
			Error::<T>::NotAnOrganisation
		);
		ensure!(
			!Nominees::<T>::contains_key(&validator),
			Error::<T>::AlreadyNominated
		);
		ensure!(
			Nominees::<T>::count() < T::MaxNominees::get(),
			Error::<T>::TooManyNominees
		);
		let own = Nominees::<T>::iter_values()
			.filter(|o| *o == organisation)
			.count();
		ensure!(
			own < T::MaxNomineesPerOrganisation::get() as usize,
			Error::<T>::TooManyNominees
		);

		Self::insert_nominee(&validator, &organisation);
		Self::deposit_event(Event::Nominated {
			validator,
			organisation,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw(
		organisation: T::AccountId,
		validator: T::AccountId,
	) -> DispatchResult {
		let nominator = Nominees::<T>::get(&validator).ok_or(Error::<T>::NotNominated)?;
		ensure!(nominator == organisation, Error::<T>::NotTheNominator);
		ensure!(!Self::is_engaged(&validator), Error::<T>::StillValidating);

		if Self::has_keys(&validator) {
			// Called as a function, so the runtime may close this call to everyone else: a
			// validator in office without keys would silently drop out of the set.
			pallet_session::Pallet::<T>::purge_keys(RawOrigin::Signed(validator.clone()).into())?;
		}
		Self::remove_nominee(&validator)?;
		Self::deposit_event(Event::Withdrawn {
			validator,
			organisation,
		});
		Ok(())
	}

	pub(crate) fn do_add(validator: T::AccountId) -> DispatchResult {
		Self::ensure_change_allowed()?;
		let organisation = Nominees::<T>::get(&validator).ok_or(Error::<T>::NotNominated)?;
		ensure!(
			T::Organisations::contains(&organisation),
			Error::<T>::NotAnOrganisation
		);
		ensure!(Self::has_keys(&validator), Error::<T>::KeysMissing);

		Approved::<T>::try_mutate(|approved| {
			ensure!(!approved.contains(&validator), Error::<T>::AlreadyValidator);
			approved
				.try_push(validator.clone())
				.map_err(|_| Error::<T>::TooManyValidators)
		})?;
		Self::note_change();
		Self::deposit_event(Event::ValidatorAdded {
			validator,
			organisation,
		});
		Ok(())
	}

	pub(crate) fn do_remove(validator: T::AccountId) -> DispatchResult {
		Self::ensure_change_allowed()?;
		Approved::<T>::try_mutate(|approved| {
			let at = approved
				.iter()
				.position(|v| *v == validator)
				.ok_or(Error::<T>::NotValidator)?;
			// A development chain may run with fewer than the minimum, but not with none. Once at
			// the minimum, a set can't get below it: removing one at a time meets it exactly.
			let floor_reached = approved.len() as u32 == T::MinValidators::get();
			ensure!(
				!floor_reached && approved.len() > 1,
				Error::<T>::TooFewValidators
			);
			approved.remove(at);
			Ok::<_, DispatchError>(())
		})?;
		Self::note_change();
		Self::deposit_event(Event::ValidatorRemoved { validator });
		Ok(())
	}

	/// One change a session: so a single motion can't swap a quorum, and each set has voted for
	/// the next before the one after it is decided.
	fn ensure_change_allowed() -> DispatchResult {
		ensure!(
			LastChange::<T>::get() != Some(pallet_session::Pallet::<T>::current_index()),
			Error::<T>::AlreadyChangedThisSession
		);
		Ok(())
	}

	fn note_change() {
		ChangePending::<T>::put(true);
		LastChange::<T>::put(pallet_session::Pallet::<T>::current_index());
		log::info!(target: LOG_TARGET, "validators for the session after the next: {:?}", Approved::<T>::get());
	}

	/// Whether the account has session keys.
	pub fn has_keys(validator: &T::AccountId) -> bool {
		pallet_session::NextKeys::<T>::contains_key(validator)
	}

	/// Whether the account is wanted, validates, or will in the next session.
	fn is_engaged(validator: &T::AccountId) -> bool {
		Approved::<T>::get().contains(validator)
			|| pallet_session::Validators::<T>::get().contains(validator)
			|| pallet_session::QueuedKeys::<T>::get()
				.iter()
				.any(|(v, _)| v == validator)
	}

	/// The approved validators with their organisations, without any that could not vote.
	pub(crate) fn approved_with_organisation() -> Vec<(T::AccountId, T::AccountId)> {
		Approved::<T>::get()
			.into_iter()
			.filter(|validator| Self::has_keys(validator))
			.filter_map(|validator| {
				let organisation = Nominees::<T>::get(&validator)?;
				Some((validator, organisation))
			})
			.collect()
	}

	/// The pair of [`Self::remove_nominee`]. The provider reference lets an account without a
	/// balance send `session.set_keys`, which itself needs a consumer reference.
	pub(crate) fn insert_nominee(validator: &T::AccountId, organisation: &T::AccountId) {
		Nominees::<T>::insert(validator, organisation);
		frame_system::Pallet::<T>::inc_providers(validator);
	}

	fn remove_nominee(validator: &T::AccountId) -> DispatchResult {
		Nominees::<T>::remove(validator);
		frame_system::Pallet::<T>::dec_providers(validator)?;
		Ok(())
	}
}
