//! The pallet as the session's manager, its clock, its registry and the place where offences end.

use crate::{pallet::*, LOG_TARGET};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::{
	traits::{EstimateNextSessionRotation, Get, OnTimestampSet},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_session::{historical, ShouldEndSession};
use sp_runtime::{
	traits::{Convert, UniqueSaturatedInto},
	Perbill, Permill, Saturating,
};
use sp_staking::{
	offence::{OffenceDetails, OnOffenceHandler},
	SessionIndex,
};

/// Who may register session keys: nominated accounts, each for itself.
pub struct ValidatorOf<T>(PhantomData<T>);

impl<T: Config> Convert<T::AccountId, Option<T::AccountId>> for ValidatorOf<T> {
	fn convert(account: T::AccountId) -> Option<T::AccountId> {
		Nominees::<T>::contains_key(&account).then_some(account)
	}
}

/// The organisation of a validator: what an equivocation proof names beside the account.
pub struct OrganisationOf<T>(PhantomData<T>);

impl<T: Config> Convert<T::AccountId, Option<T::AccountId>> for OrganisationOf<T> {
	fn convert(validator: T::AccountId) -> Option<T::AccountId> {
		Nominees::<T>::get(validator)
	}
}

impl<T: Config> Pallet<T> {
	/// Whether a validator in office has registered other keys than those that were queued.
	///
	/// The historical root of a session is only made anew when the manager answers with a set,
	/// so new keys must count as a change: otherwise no later report could prove their owner.
	fn keys_rotated() -> bool {
		pallet_session::QueuedKeys::<T>::get()
			.iter()
			.any(|(v, keys)| pallet_session::NextKeys::<T>::get(v).as_ref() != Some(keys))
	}

	/// The next set if it differs from the last one. `None` matters: a set that is returned makes
	/// GRANDPA begin a new set id even where nothing changed.
	fn plan() -> Option<Vec<(T::AccountId, T::AccountId)>> {
		if !ChangePending::<T>::take() && !Self::keys_rotated() {
			return None;
		}
		let planned = Self::approved_with_organisation();
		if planned.is_empty() {
			log::error!(target: LOG_TARGET, "no approved validator has keys; the old set goes on");
			return None;
		}
		Some(planned)
	}

	fn note_session_start() {
		SessionStartedAt::<T>::put(pallet_timestamp::Now::<T>::get());
	}
}

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(
			Self::plan()?
				.into_iter()
				.map(|(validator, _)| validator)
				.collect(),
		)
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Approved::<T>::get().into_inner())
	}

	fn start_session(_: SessionIndex) {
		Self::note_session_start();
	}

	fn end_session(_: SessionIndex) {}
}

impl<T> historical::SessionManager<T::AccountId, T::AccountId> for Pallet<T>
where
	T: Config + historical::Config<FullIdentification = <T as frame_system::Config>::AccountId>,
{
	fn new_session(_: SessionIndex) -> Option<Vec<(T::AccountId, T::AccountId)>> {
		Self::plan()
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<(T::AccountId, T::AccountId)>> {
		Some(Self::approved_with_organisation())
	}

	fn start_session(index: SessionIndex) {
		Self::note_session_start();
		// The historical pallet keeps roots until it is told otherwise.
		historical::Pallet::<T>::prune_up_to(index.saturating_sub(T::ProvableSessions::get()));
	}

	fn end_session(_: SessionIndex) {}
}

/// Sessions end by the clock, not by counting blocks, because an idle chain makes few of them.
/// The clock is the parent block's: a rotation happens before the block's own time is known.
impl<T: Config> ShouldEndSession<BlockNumberFor<T>> for Pallet<T> {
	fn should_end_session(_: BlockNumberFor<T>) -> bool {
		let started = SessionStartedAt::<T>::get();
		started > 0
			&& pallet_timestamp::Now::<T>::get()
				>= started.saturating_add(SessionLength::<T>::get())
	}
}

/// The first session begins with the first block that has a time.
impl<T: Config> OnTimestampSet<u64> for Pallet<T> {
	fn on_timestamp_set(moment: u64) {
		if SessionStartedAt::<T>::get() == 0 {
			SessionStartedAt::<T>::put(moment);
		}
	}
}

/// An estimate in blocks, for a chain that makes one every slot: idle chains rotate after fewer.
impl<T: Config> EstimateNextSessionRotation<BlockNumberFor<T>> for Pallet<T> {
	fn average_session_length() -> BlockNumberFor<T> {
		blocks::<T>(SessionLength::<T>::get())
	}

	fn estimate_current_session_progress(_: BlockNumberFor<T>) -> (Option<Permill>, Weight) {
		let gone = pallet_timestamp::Now::<T>::get().saturating_sub(SessionStartedAt::<T>::get());
		let progress = Permill::from_rational(gone, SessionLength::<T>::get().max(1));
		(Some(progress), T::DbWeight::get().reads(3))
	}

	fn estimate_next_session_rotation(
		now: BlockNumberFor<T>,
	) -> (Option<BlockNumberFor<T>>, Weight) {
		let end = SessionStartedAt::<T>::get().saturating_add(SessionLength::<T>::get());
		let left = end.saturating_sub(pallet_timestamp::Now::<T>::get());
		(
			Some(now.saturating_add(blocks::<T>(left))),
			T::DbWeight::get().reads(3),
		)
	}
}

/// How many blocks fit in a time, at the fastest that the timestamp pallet allows.
fn blocks<T: Config>(millis: u64) -> BlockNumberFor<T> {
	let period = T::MinimumPeriod::get().saturating_mul(2).max(1);
	millis
		.checked_div(period)
		.unwrap_or_default()
		.unique_saturated_into()
}

impl<T> OnOffenceHandler<T::AccountId, historical::IdentificationTuple<T>, Weight> for Pallet<T>
where
	T: Config + historical::Config<FullIdentification = <T as frame_system::Config>::AccountId>,
{
	fn on_offence(
		offenders: &[OffenceDetails<T::AccountId, historical::IdentificationTuple<T>>],
		_: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		for details in offenders {
			let (validator, organisation) = details.offender.clone();
			Self::deposit_event(Event::IncidentRecorded {
				validator,
				organisation,
				session,
			});
		}
		T::DbWeight::get().writes(offenders.len() as u64)
	}
}
