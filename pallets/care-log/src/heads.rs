//! The head of a dossier, and the log as other pallets see it.

use crate::pallet::*;
use codec::Encode;
use frame_support::{ensure, Blake2_256, StorageHasher};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};
use zorgketen_commitments::head;
use zorgketen_primitives::{CareLog, Domain, DossierId};

impl<T: Config> Pallet<T> {
	/// Adds an entry to what the head covers. Answers its place.
	pub(crate) fn extend_head(
		dossier: &mut DossierOf<T>,
		entry: &[u8],
	) -> Result<u32, ArithmeticError> {
		let number = dossier.entries;
		dossier.entries = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		// hashed by the host: the definition is shared, the code need not be
		dossier.head =
			Blake2_256::hash(&head::preimage(dossier.head.as_fixed_bytes(), entry)).into();
		Ok(number)
	}

	/// Adds an entry of this pallet to what the head covers. Answers the event that carries it, so
	/// that no entry goes without.
	pub(crate) fn append(
		id: DossierId,
		dossier: &mut DossierOf<T>,
		entry: LogEntryOf<T>,
	) -> Result<Event<T>, ArithmeticError> {
		let number = Self::extend_head(dossier, &entry.encode())?;
		Ok(Event::Logged {
			dossier: id,
			number,
			entry,
		})
	}
}

impl<T: Config> CareLog<T::AccountId> for Pallet<T> {
	fn open(
		dossier: DossierId,
		client: &T::AccountId,
		domain: Domain,
		opened_by: &T::AccountId,
	) -> DispatchResult {
		Self::open_for(dossier, client.clone(), domain, opened_by.clone(), true)
	}

	fn extend(dossier: &DossierId, fact: &[u8]) -> DispatchResult {
		Dossiers::<T>::try_mutate(dossier, |entry| {
			let dossier = entry.as_mut().ok_or(Error::<T>::UnknownDossier)?;
			ensure!(dossier.is_open(), Error::<T>::DossierClosed);
			dossier.facts = dossier
				.facts
				.checked_add(1)
				.ok_or(ArithmeticError::Overflow)?;
			Self::extend_head(dossier, &head::extension(fact))?;
			Ok::<_, DispatchError>(())
		})
	}

	fn close(id: &DossierId) -> DispatchResult {
		let dossier = Self::dossier_of(id)?;
		ensure!(dossier.managed, Error::<T>::NotManaged);
		Self::close_for(*id, dossier, None)
	}

	fn client_of(id: &DossierId) -> Option<T::AccountId> {
		Dossiers::<T>::get(id).map(|dossier| dossier.client)
	}
}
