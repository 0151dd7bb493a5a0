//! What the consortium sets.

use crate::{pallet::*, types::*, LOG_TARGET};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use zorgketen_primitives::time::Minute;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_activity(code: u16, domains: Domains, active: bool) -> DispatchResult {
		ensure!(domains.is_valid(), Error::<T>::InvalidDomains);
		Activities::<T>::insert(code, Activity { domains, active });
		Self::deposit_event(Event::ActivitySet {
			code,
			domains,
			active,
		});
		Ok(())
	}

	pub(crate) fn do_set_register(code: u16, active: bool) -> DispatchResult {
		Registers::<T>::insert(code, active);
		Self::deposit_event(Event::RegisterSet { code, active });
		Ok(())
	}

	pub(crate) fn do_set_retention_term(term: Minute) -> DispatchResult {
		log::info!(target: LOG_TARGET, "facts stay {term} minutes after closing");
		RetentionTerm::<T>::put(term);
		Self::deposit_event(Event::RetentionTermSet { term });
		Ok(())
	}
}
