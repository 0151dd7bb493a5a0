//! The invariants, numbered as in the README.

use crate::{pallet::*, traits::AuthoritySets};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::OpaqueKeys, TryRuntimeError};

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	approved_are_distinct_nominees_with_keys::<T>()?;
	nominees_are_counted_and_alive::<T>()?;
	keys_belong_to_nominees::<T>()?;
	session_follows_approved::<T>()?;
	engines_follow_session::<T>()
}

fn approved_are_distinct_nominees_with_keys<T: Config>() -> Result<(), TryRuntimeError> {
	let approved = Approved::<T>::get();
	let distinct: BTreeSet<_> = approved.iter().collect();
	ensure!(
		distinct.len() == approved.len(),
		"I1: a validator is approved twice"
	);
	ensure!(!approved.is_empty(), "I1: nobody is approved");
	for validator in &approved {
		ensure!(
			Nominees::<T>::contains_key(validator),
			"I2: an approved account is not nominated"
		);
		ensure!(
			Pallet::<T>::has_keys(validator),
			"I3: an approved validator has no session keys"
		);
	}
	Ok(())
}

fn nominees_are_counted_and_alive<T: Config>() -> Result<(), TryRuntimeError> {
	let mut count = 0u32;
	for (validator, _) in Nominees::<T>::iter() {
		count = count.saturating_add(1);
		ensure!(
			frame_system::Pallet::<T>::providers(&validator) > 0,
			"I4: a nominee has no provider reference"
		);
	}
	ensure!(
		count == Nominees::<T>::count(),
		"I4: the nominees are miscounted"
	);
	ensure!(
		count <= T::MaxNominees::get(),
		"I4: there are too many nominees"
	);
	Ok(())
}

fn keys_belong_to_nominees<T: Config>() -> Result<(), TryRuntimeError> {
	for (validator, _) in pallet_session::NextKeys::<T>::iter() {
		ensure!(
			Nominees::<T>::contains_key(&validator),
			"I5: keys of an account not nominated"
		);
	}
	Ok(())
}

fn session_follows_approved<T: Config>() -> Result<(), TryRuntimeError> {
	let queued = pallet_session::QueuedKeys::<T>::get();
	for validator in pallet_session::Validators::<T>::get() {
		ensure!(
			Nominees::<T>::contains_key(&validator),
			"I6: a session validator not nominated"
		);
	}
	if !ChangePending::<T>::get() {
		let queued: BTreeSet<_> = queued.into_iter().map(|(v, _)| v).collect();
		let approved: BTreeSet<_> = Approved::<T>::get().into_iter().collect();
		ensure!(
			queued == approved,
			"I6: the queued session differs from the approved validators"
		);
	}
	Ok(())
}

/// Each engine has one authority for each session validator, and each key whose owner is known
/// belongs to one of them. A key whose owner is unknown was rotated away in this session.
fn engines_follow_session<T: Config>() -> Result<(), TryRuntimeError> {
	let validators = pallet_session::Validators::<T>::get();
	for (key_type, keys) in T::AuthoritySets::current() {
		ensure!(
			T::Keys::key_ids().contains(&key_type),
			"I7: an engine uses a key that validators do not register"
		);
		ensure!(
			keys.len() == validators.len(),
			"I7: an engine has another number of authorities than the session has validators"
		);
		for key in keys {
			let owner = pallet_session::KeyOwner::<T>::get((key_type, key));
			ensure!(
				owner.is_none_or(|owner| validators.contains(&owner)),
				"I7: an engine has an authority that is not a session validator"
			);
		}
	}
	Ok(())
}
