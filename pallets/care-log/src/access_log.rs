//! Anchoring the logs of who read contents.

use crate::{pallet::*, types::*};
use frame_support::{ensure, traits::Get, Blake2_256, StorageHasher};
use sp_core::H256;
use sp_runtime::{ArithmeticError, DispatchResult};
use zorgketen_commitments::Batch;
use zorgketen_primitives::{time::Minute, Participants, StaffRole};

/// The roles that anchor for an organisation.
const ANCHORERS: [StaffRole; 1] = [StaffRole::Registrar];

impl<T: Config> Pallet<T> {
	fn anchored_by(who: &T::AccountId) -> Result<T::AccountId, Error<T>> {
		T::Participants::organisation_for(who, &ANCHORERS)
			.filter(|(_, organisation)| organisation.may_finish())
			.map(|(account, _)| account)
			.ok_or(Error::<T>::NotAuthorized)
	}

	pub(crate) fn do_anchor_access_log(
		who: T::AccountId,
		previous: H256,
		merkle_root: H256,
		count: u32,
		from: Minute,
		until: Minute,
	) -> DispatchResult {
		let organisation = Self::anchored_by(&who)?;
		let mut log = AccessLogs::<T>::get(&organisation);
		ensure!(previous == log.root, Error::<T>::WrongPrevious);
		let follows = log.batches == 0 || from == log.until;
		ensure!(from < until && follows, Error::<T>::WrongPeriod);
		let now = Self::now();
		ensure!(until <= now, Error::<T>::InFuture);
		let batch = Batch {
			previous: previous.to_fixed_bytes(),
			merkle_root: merkle_root.to_fixed_bytes(),
			count,
			from,
			until,
		};
		ensure!(batch.has_honest_count(), Error::<T>::WrongCount);
		let number = log.batches;
		log.batches = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let root = H256(Blake2_256::hash(&batch.preimage()));
		let gap = log.gap_since(now);
		if let Some(since) = gap.filter(|_| !log.gap) {
			log.gap = true;
			Self::deposit_event(Event::GapNoted {
				organisation: organisation.clone(),
				since,
			});
		}
		log.root = root;
		log.until = until;
		Batches::<T>::insert(
			&organisation,
			number,
			AnchoredBatch {
				root,
				count,
				from,
				until,
				at: now,
				late: gap.is_some(),
			},
		);
		// the newest are kept; the chain of roots reaches back to the others
		if let Some(oldest) = number.checked_sub(T::MaxBatches::get()) {
			Batches::<T>::remove(&organisation, oldest);
		}
		Self::deposit_event(Event::AccessLogAnchored {
			organisation: organisation.clone(),
			number,
			merkle_root,
			root,
			count,
			from,
			until,
		});
		// a late batch need not bring the log up to date
		if log.gap && log.gap_since(now).is_none() {
			log.gap = false;
			Self::deposit_event(Event::GapClosed {
				organisation: organisation.clone(),
			});
		}
		AccessLogs::<T>::insert(organisation, log);
		Ok(())
	}

	pub(crate) fn do_set_promised_interval(who: T::AccountId, interval: Minute) -> DispatchResult {
		let organisation = Self::anchored_by(&who)?;
		ensure!(
			(1..=T::MaxPromisedInterval::get()).contains(&interval),
			Error::<T>::InvalidInterval
		);
		let mut log = AccessLogs::<T>::get(&organisation);
		let now = Self::now();
		// no promise is changed to hide that it was broken
		ensure!(log.gap_since(now).is_none(), Error::<T>::GapOpen);
		if log.interval.is_none() {
			log.since = now;
		}
		log.interval = Some(interval);
		AccessLogs::<T>::insert(&organisation, log);
		Self::deposit_event(Event::IntervalPromised {
			organisation,
			interval,
		});
		Ok(())
	}

	pub(crate) fn do_note_gap(organisation: T::AccountId) -> DispatchResult {
		let mut log = AccessLogs::<T>::get(&organisation);
		let since = log
			.gap_since(Self::now())
			.filter(|_| Self::is_bound(&organisation))
			.ok_or(Error::<T>::NoGap)?;
		ensure!(!log.gap, Error::<T>::GapAlreadyNoted);
		log.gap = true;
		AccessLogs::<T>::insert(&organisation, log);
		Self::deposit_event(Event::GapNoted {
			organisation,
			since,
		});
		Ok(())
	}

	/// Whether a promise still binds an organisation: not after it has gone.
	pub(crate) fn is_bound(organisation: &T::AccountId) -> bool {
		T::Participants::organisation(organisation)
			.is_some_and(|organisation| organisation.may_finish())
	}
}
