//! What happens by itself.

use crate::{pallet::*, types::*, WeightInfo, LOG_TARGET};
use alloc::{vec, vec::Vec};
use frame_support::{traits::Get, weights::Weight};
use zorgketen_primitives::{
	time::{Minute, DAY},
	OrganisationStatus,
};

impl<T: Config> Pallet<T> {
	/// Adds a deadline in its place.
	pub(crate) fn add_deadline(at: Minute, deadline: Deadline<T::AccountId>) {
		Deadlines::<T>::mutate(|deadlines| {
			let place = deadlines.partition_point(|(other, _)| *other <= at);
			// One for each organisation and one for the charter: there is always room.
			if deadlines.try_insert(place, (at, deadline)).is_err() {
				frame_support::defensive!("more deadlines than organisations");
			}
		});
	}

	/// Takes back the lapse of an emergency suspension.
	pub(crate) fn cancel_lapse(organisation: &T::AccountId) {
		Deadlines::<T>::mutate(|deadlines| {
			deadlines.retain(
				|(_, deadline)| !matches!(deadline, Deadline::EmergencyLapses(other) if other == organisation),
			);
		});
	}

	/// Takes back the lapse if there is one.
	pub(crate) fn cancel_lapse_of(organisation: &T::AccountId, record: &OrganisationRecord) {
		if matches!(record.suspension, Some(Suspension::Emergency { .. })) {
			Self::cancel_lapse(organisation);
		}
	}

	/// Meets what is due. There is at most one deadline an organisation and one for the charter, so
	/// all that is due is met at once.
	pub(crate) fn meet_deadlines() -> Weight {
		let db = T::DbWeight::get();
		let mut deadlines = Deadlines::<T>::get();
		let Some((first, _)) = deadlines.first() else {
			return db.reads(1);
		};
		let now = Self::now();
		if *first > now {
			return db.reads(2);
		}
		let mut charter = None;
		let mut lapsing = Vec::new();
		deadlines.retain(|(at, deadline)| {
			if *at <= now {
				match deadline {
					Deadline::CharterGrace(version) => charter = Some(*version),
					Deadline::EmergencyLapses(organisation) => lapsing.push(organisation.clone()),
				}
			}
			*at > now
		});
		Deadlines::<T>::put(deadlines);

		let mut weight = db.reads_writes(2, 1);
		// The charter first: who has not accepted it does not come back by a lapse.
		if let Some(version) = charter {
			let seen = Self::enforce_charter(version, now);
			weight = weight
				.saturating_add(T::WeightInfo::enforce_charter(seen))
				.saturating_add(T::SeatsWeight::get());
		}
		if !lapsing.is_empty() {
			let count = u32::try_from(lapsing.len()).unwrap_or(u32::MAX);
			Self::lapse(lapsing, now);
			weight = weight
				.saturating_add(T::WeightInfo::lapse(count))
				.saturating_add(T::SeatsWeight::get());
		}
		weight
	}

	/// Suspends those that have not accepted the charter, unless that would take all seats. Answers
	/// how many organisations it looked at.
	pub(crate) fn enforce_charter(version: u32, now: Minute) -> u32 {
		let mut seen = 0u32;
		let mut late = Vec::new();
		let mut seats_kept = false;
		for organisation in Codes::<T>::iter_values() {
			seen = seen.saturating_add(1);
			let Some(record) = Organisations::<T>::get(&organisation) else {
				continue;
			};
			if record.accepted_charter == Some(version) {
				seats_kept |= record.holds_seat();
			} else if record.status == OrganisationStatus::Active {
				late.push((organisation, record));
			}
		}
		if !seats_kept && Seats::<T>::decode_len().unwrap_or_default() > 0 {
			Self::postpone_charter(version, now);
			return seen;
		}
		let mut outgoing = Vec::new();
		for (organisation, mut record) in late {
			if record.holds_seat() {
				outgoing.push(organisation.clone());
			}
			record.status = OrganisationStatus::Suspended;
			record.suspension = Some(Suspension::Charter);
			Organisations::<T>::insert(&organisation, record);
			Self::deposit_event(Event::OrganisationSuspended {
				organisation,
				cause: Suspension::Charter,
			});
		}
		Self::change_seats(vec![], outgoing);
		seen
	}

	fn postpone_charter(version: u32, now: Minute) {
		let grace_until = now.saturating_add(DAY);
		log::warn!(target: LOG_TARGET, "nobody with a seat has accepted charter {version}");
		Charter::<T>::mutate(|charter| {
			if let Some(charter) = charter {
				charter.grace_until = grace_until;
			}
		});
		Self::add_deadline(grace_until, Deadline::CharterGrace(version));
		Self::deposit_event(Event::CharterPostponed {
			version,
			grace_until,
		});
	}

	/// Ends emergency suspensions.
	pub(crate) fn lapse(organisations: Vec<T::AccountId>, now: Minute) {
		let mut incoming = Vec::new();
		for organisation in organisations {
			let Some(mut record) = Organisations::<T>::get(&organisation) else {
				continue;
			};
			if Self::has_charter(&record, now) {
				record.status = OrganisationStatus::Active;
				record.suspension = None;
				if record.holds_seat() {
					incoming.push(organisation.clone());
				}
				Organisations::<T>::insert(&organisation, record);
				Self::deposit_event(Event::SuspensionLapsed { organisation });
			} else {
				record.suspension = Some(Suspension::Charter);
				Organisations::<T>::insert(&organisation, record);
				Self::deposit_event(Event::OrganisationSuspended {
					organisation,
					cause: Suspension::Charter,
				});
			}
		}
		Self::change_seats(incoming, vec![]);
	}
}
