//! Allocation, start and stop: the order of the national messages 301, 305 and 307.

use crate::{pallet::*, types::*};
use frame_support::{ensure, traits::Get};
use sp_runtime::{ArithmeticError, DispatchResult};
use zorgketen_primitives::{
	time::Minute, Access, DossierId, OrganisationKind, Participants, StaffMember, StaffRole,
};

/// The roles that allocate for a payer.
const ALLOCATORS: [StaffRole; 2] = [StaffRole::ClaimsOfficer, StaffRole::Registrar];

impl<T: Config> Pallet<T> {
	fn payer_for(who: &T::AccountId, kind: OrganisationKind) -> Result<T::AccountId, Error<T>> {
		T::Participants::organisation_for(who, &ALLOCATORS)
			.filter(|(_, payer)| payer.is_active() && payer.kind == kind)
			.map(|(payer, _)| payer)
			.ok_or(Error::<T>::NotAuthorized)
	}

	pub(crate) fn do_allocate(
		who: T::AccountId,
		id: DossierId,
		provider: T::AccountId,
		product: u16,
		from: Minute,
		until: Minute,
		volume: u32,
	) -> DispatchResult {
		let mut dossier = Self::dossier_of(&id)?;
		let kind = payer_kind(dossier.domain).ok_or(Error::<T>::DomainWithoutAllocation)?;
		let payer = Self::payer_for(&who, kind)?;
		ensure!(dossier.is_open(), Error::<T>::DossierClosed);
		ensure!(from < until, Error::<T>::WrongPeriod);
		ensure!(volume > 0, Error::<T>::InvalidVolume);
		ensure!(
			T::Participants::organisation(&provider)
				.is_some_and(|provider| provider.is_active() && provider.kind.gives_care()),
			Error::<T>::NotAProvider
		);
		let number = dossier.allocations;
		ensure!(
			number < T::MaxAllocations::get(),
			Error::<T>::TooManyAllocations
		);
		dossier.allocations = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let entry = LogEntry::Allocated {
			allocation: number,
			payer: payer.clone(),
			provider: provider.clone(),
			product,
			from,
			until,
			volume,
			by: who,
			at: Self::now(),
		};
		let event = Self::append(id, &mut dossier, entry)?;

		Allocations::<T>::insert(
			id,
			number,
			Allocation {
				payer,
				provider,
				product,
				from,
				until,
				volume,
				used: 0,
				last: from,
				course: Course::Allocated,
			},
		);
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	/// The dossier with the allocation, for staff of its provider.
	fn provided_by(
		who: &T::AccountId,
		id: &DossierId,
		number: u16,
		may: impl Fn(&StaffMember<T::AccountId>, &DossierOf<T>) -> bool,
	) -> Result<(DossierOf<T>, AllocationOf<T>), Error<T>> {
		let dossier = Self::dossier_of(id)?;
		let allocation = Allocations::<T>::get(id, number).ok_or(Error::<T>::UnknownAllocation)?;
		ensure!(
			T::Participants::staff(who).is_some_and(|staff| {
				staff.organisation == allocation.provider && may(&staff, &dossier)
			}),
			Error::<T>::NotAuthorized
		);
		ensure!(dossier.is_open(), Error::<T>::DossierClosed);
		Ok((dossier, allocation))
	}

	pub(crate) fn do_start(
		who: T::AccountId,
		id: DossierId,
		number: u16,
		from: Minute,
	) -> DispatchResult {
		let (mut dossier, mut allocation) =
			Self::provided_by(&who, &id, number, |staff, dossier| {
				staff.employer.is_active()
					&& T::Access::may_write(&who, &dossier.client, dossier.domain)
			})?;
		ensure!(
			matches!(allocation.course, Course::Allocated),
			Error::<T>::AlreadyStarted
		);
		let now = Self::now();
		ensure!(from <= now, Error::<T>::InFuture);
		ensure!(
			(allocation.from..allocation.until).contains(&from),
			Error::<T>::OutsideAllocation
		);
		allocation.course = Course::Started { from };
		dossier.running = dossier
			.running
			.checked_add(1)
			.ok_or(ArithmeticError::Overflow)?;
		let entry = LogEntry::Started {
			allocation: number,
			from,
			by: who,
			at: now,
		};
		let event = Self::append(id, &mut dossier, entry)?;

		Allocations::<T>::insert(id, number, allocation);
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}

	/// Needs no grant: a provider whose grant ended must still be able to say that it stopped.
	pub(crate) fn do_stop(
		who: T::AccountId,
		id: DossierId,
		number: u16,
		until: Minute,
	) -> DispatchResult {
		let (mut dossier, mut allocation) =
			Self::provided_by(&who, &id, number, |staff, _| staff.employer.may_finish())?;
		let from = match allocation.course {
			Course::Allocated => return Err(Error::<T>::NotStarted.into()),
			Course::Started { from } => from,
			Course::Stopped { .. } => return Err(Error::<T>::AlreadyStopped.into()),
		};
		let now = Self::now();
		ensure!(until <= now, Error::<T>::InFuture);
		ensure!(
			(from.max(allocation.last)..=allocation.until).contains(&until),
			Error::<T>::OutsideAllocation
		);
		allocation.course = Course::Stopped { from, until };
		dossier.running = dossier.running.saturating_sub(1);
		let entry = LogEntry::Stopped {
			allocation: number,
			until,
			by: who,
			at: now,
		};
		let event = Self::append(id, &mut dossier, entry)?;

		Allocations::<T>::insert(id, number, allocation);
		Dossiers::<T>::insert(id, dossier);
		Self::deposit_event(event);
		Ok(())
	}
}
