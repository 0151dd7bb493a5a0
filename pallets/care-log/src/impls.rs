//! What the calls on a dossier do once their origin is known: opening, deciding, erasing, closing,
//! pruning.

use crate::{pallet::*, types::*};
use alloc::collections::BTreeMap;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_commitments::head;
use zorgketen_primitives::{
	time::{self, Minute},
	Domain, DossierId, Participants, Scope, StaffMember, StaffRole,
};

/// The roles that open and close dossiers.
const OPENERS: [StaffRole; 4] = [
	StaffRole::Intaker,
	StaffRole::Carer,
	StaffRole::Midwife,
	StaffRole::Registrar,
];

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> Minute {
		time::now::<T::Time>()
	}

	pub(crate) fn dossier_of(id: &DossierId) -> Result<DossierOf<T>, Error<T>> {
		Dossiers::<T>::get(id).ok_or(Error::<T>::UnknownDossier)
	}

	/// A member of staff with one of these roles.
	pub(crate) fn staff_with(
		who: &T::AccountId,
		roles: &[StaffRole],
	) -> Option<StaffMember<T::AccountId>> {
		T::Participants::staff(who).filter(|staff| roles.contains(&staff.role))
	}

	/// Whether an account speaks for this client: with its own key, or by a representation that
	/// covers what carers log.
	pub(crate) fn speaks_for(who: &T::AccountId, client: &T::AccountId) -> bool {
		T::Participants::acts_for(who, Scope::APPROVE).as_ref() == Some(client)
	}

	fn ensure_open(dossier: &DossierOf<T>) -> Result<(), Error<T>> {
		ensure!(dossier.is_open(), Error::<T>::DossierClosed);
		Ok(())
	}

	pub(crate) fn do_open_dossier(
		who: T::AccountId,
		id: DossierId,
		client: T::AccountId,
		domain: Domain,
	) -> DispatchResult {
		let opened_by = if Self::speaks_for(&who, &client) {
			client.clone()
		} else {
			Self::staff_with(&who, &OPENERS)
				.filter(|staff| staff.employer.is_active() && staff.employer.kind.gives_care())
				.map(|staff| staff.organisation)
				.ok_or(Error::<T>::NotAuthorized)?
		};
		ensure!(
			T::Participants::is_client(&client),
			Error::<T>::UnknownClient
		);
		Self::open_for(id, client, domain, opened_by, false)
	}

	/// Opens a dossier for whoever may.
	pub(crate) fn open_for(
		id: DossierId,
		client: T::AccountId,
		domain: Domain,
		opened_by: T::AccountId,
		managed: bool,
	) -> DispatchResult {
		ensure!(!id.is_zero(), Error::<T>::InvalidDossierId);
		ensure!(!Dossiers::<T>::contains_key(id), Error::<T>::DossierExists);
		let at = Self::now();
		let mut dossier = Dossier {
			client: client.clone(),
			domain,
			opened_by: Some(opened_by.clone()),
			opened_at: at,
			managed,
			status: DossierStatus::Open,
			head: head::BEFORE.into(),
			entries: 0,
			facts: 0,
			own: 0,
			minutes: 0,
			confirmed: 0,
			allocations: 0,
			running: 0,
		};
		let opened = LogEntry::Opened {
			dossier: id,
			client: client.clone(),
			domain,
			by: opened_by,
			at,
		};
		let event = Self::append(id, &mut dossier, opened)?;
		Dossiers::<T>::insert(id, dossier);
		DossiersOf::<T>::insert(client, id, ());
		Self::deposit_event(event);
		Ok(())
	}

	/// The open dossier on whose facts this account decides.
	fn decided_by(who: &T::AccountId, id: &DossierId) -> Result<DossierOf<T>, Error<T>> {
		let dossier = Self::dossier_of(id)?;
		ensure!(
			Self::speaks_for(who, &dossier.client),
			Error::<T>::NotTheClient
		);
		Self::ensure_open(&dossier)?;
		Ok(dossier)
	}

	/// A fact on which the client can still decide.
	fn undecided(
		id: &DossierId,
		seq: u32,
		undecided: impl Fn(FactState) -> bool,
	) -> Result<FactOf<T>, Error<T>> {
		let fact = Facts::<T>::get(id, seq).ok_or(Error::<T>::UnknownFact)?;
		ensure!(fact.version.is_live(), Error::<T>::AlreadyAmended);
		ensure!(undecided(fact.state), Error::<T>::AlreadyDecided);
		Ok(fact)
	}

	pub(crate) fn do_confirm(
		who: T::AccountId,
		id: DossierId,
		seqs: BoundedVec<u32, MaxFacts>,
	) -> DispatchResult {
		let mut dossier = Self::decided_by(&who, &id)?;
		ensure!(!seqs.is_empty(), Error::<T>::NothingToDo);
		let mut facts = BTreeMap::new();
		for seq in &seqs {
			let mut fact =
				Self::undecided(&id, *seq, |state| !matches!(state, FactState::Confirmed))?;
			fact.state = FactState::Confirmed;
			dossier.confirmed = dossier.confirmed.saturating_add(fact.minutes.into());
			ensure!(
				facts.insert(*seq, fact).is_none(),
				Error::<T>::AlreadyDecided
			);
		}
		let entry = LogEntry::Confirmed {
			seqs,
			by: who,
			at: Self::now(),
		};
		let event = Self::append(id, &mut dossier, entry)?;

		for (seq, fact) in facts {
			Facts::<T>::insert(id, seq, fact);
		}
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	pub(crate) fn do_dispute(
		who: T::AccountId,
		id: DossierId,
		seq: u32,
		reason: DisputeReason,
	) -> DispatchResult {
		let mut dossier = Self::decided_by(&who, &id)?;
		let mut fact = Self::undecided(&id, seq, |state| matches!(state, FactState::Recorded))?;
		fact.state = FactState::Disputed(reason);
		let entry = LogEntry::Disputed {
			seq,
			reason,
			by: who,
			at: Self::now(),
		};
		let event = Self::append(id, &mut dossier, entry)?;

		Facts::<T>::insert(id, seq, fact);
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	/// Works on closed dossiers too: the right to be forgotten does not end with the care.
	pub(crate) fn do_erase_content(who: T::AccountId, id: DossierId, seq: u32) -> DispatchResult {
		let mut dossier = Self::dossier_of(&id)?;
		let fact = Facts::<T>::get(id, seq).ok_or(Error::<T>::UnknownFact)?;
		ensure!(
			fact.author == who || Self::speaks_for(&who, &dossier.client),
			Error::<T>::NotAuthorized
		);
		let content = Contents::<T>::get(id, seq).ok_or(Error::<T>::NoContent)?;
		ensure!(
			matches!(content, Content::Kept(_)),
			Error::<T>::AlreadyErased
		);
		let at = Self::now();
		let entry = LogEntry::Erased { seq, by: who, at };
		let event = Self::append(id, &mut dossier, entry)?;

		Contents::<T>::insert(id, seq, Content::Erased { at });
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	pub(crate) fn do_close_dossier(who: T::AccountId, id: DossierId) -> DispatchResult {
		let dossier = Self::dossier_of(&id)?;
		let is_opener = || {
			Self::staff_with(&who, &OPENERS).is_some_and(|staff| {
				Some(&staff.organisation) == dossier.opened_by.as_ref()
					&& staff.employer.may_finish()
			})
		};
		ensure!(
			Self::speaks_for(&who, &dossier.client) || is_opener(),
			Error::<T>::NotAuthorized
		);
		ensure!(!dossier.managed, Error::<T>::ManagedElsewhere);
		Self::close_for(id, dossier, Some(who))
	}

	/// Closes a dossier for whoever may.
	pub(crate) fn close_for(
		id: DossierId,
		mut dossier: DossierOf<T>,
		by: Option<T::AccountId>,
	) -> DispatchResult {
		Self::ensure_open(&dossier)?;
		ensure!(dossier.running == 0, Error::<T>::AllocationRunning);
		let at = Self::now();
		dossier.status = DossierStatus::Closed { at, pruned: 0 };
		let event = Self::append(id, &mut dossier, LogEntry::Closed { by, at })?;
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	/// Answers how many facts and allocations went.
	pub(crate) fn do_prune(id: DossierId, limit: u32) -> Result<u32, DispatchError> {
		let mut dossier = Self::dossier_of(&id)?;
		let (at, pruned) = match dossier.status {
			DossierStatus::Open => return Err(Error::<T>::NotClosed.into()),
			DossierStatus::Closed { at, pruned } => (at, pruned),
			DossierStatus::Pruned { .. } => return Err(Error::<T>::AlreadyPruned.into()),
		};
		ensure!(
			Self::now() >= at.saturating_add(RetentionTerm::<T>::get()),
			Error::<T>::RetentionRuns
		);
		ensure!((1..=MAX_PRUNE).contains(&limit), Error::<T>::InvalidLimit);

		let until = pruned.saturating_add(limit).min(dossier.items());
		for item in pruned..until {
			match item.checked_sub(dossier.own) {
				None => Self::remove_fact(&id, item),
				// there are fewer than 2¹⁶ allocations
				Some(number) => {
					Allocations::<T>::remove(id, u16::try_from(number).unwrap_or(u16::MAX))
				}
			}
		}
		let is_done = until == dossier.items();
		if is_done {
			dossier.status = DossierStatus::Pruned { at };
			dossier.opened_by = None;
			DossiersOf::<T>::remove(&dossier.client, id);
		} else {
			dossier.status = DossierStatus::Closed { at, pruned: until };
		}
		Dossiers::<T>::insert(id, dossier);
		let removed = until.saturating_sub(pruned);
		Self::deposit_event(Event::Pruned {
			dossier: id,
			removed,
			is_done,
		});
		Ok(removed)
	}

	/// Drops a fact with all that belongs to it.
	fn remove_fact(id: &DossierId, seq: u32) {
		if let Some(fact) = Facts::<T>::take(id, seq) {
			if fact.version.is_live() {
				let (day, interval) = Self::interval(fact.start, fact.minutes);
				let key = (id, &fact.author, day);
				let mut intervals = Intervals::<T>::get(key);
				intervals.retain(|other| *other != interval);
				Self::put_intervals(key, intervals);
			}
		}
		Contents::<T>::remove(id, seq);
		Sources::<T>::remove(id, seq);
	}

	/// Where an interval is kept, and as what.
	pub(crate) fn interval(start: Minute, minutes: u16) -> (u32, Interval) {
		let start_of_day = start % time::DAY;
		(
			start / time::DAY,
			Interval {
				// less than 1,440
				start: u16::try_from(start_of_day).unwrap_or(u16::MAX),
				minutes,
			},
		)
	}

	/// Keeps an author's intervals of a day; an empty list takes no state.
	pub(crate) fn put_intervals(
		key: (&DossierId, &T::AccountId, u32),
		intervals: BoundedVec<Interval, T::MaxFactsPerDay>,
	) {
		if intervals.is_empty() {
			Intervals::<T>::remove(key);
		} else {
			Intervals::<T>::insert(key, intervals);
		}
	}
}
