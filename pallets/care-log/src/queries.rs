//! The answers of the runtime API.

use crate::{
	pallet::*,
	runtime_api::{Gap, TimelineFact, TimelinePage},
	types::*,
};
use alloc::vec::Vec;
use frame_support::traits::Get;
use zorgketen_primitives::{time::Minute, Access, DataCategory, DossierId};

/// The most items of one answer.
const MAX_PAGE: u32 = 100;

/// The most facts that one answer looks at, so that a period without facts costs little.
const MAX_LOOKED_AT: u32 = 1_000;

/// The most dossiers in an answer.
const MAX_DOSSIERS: usize = 64;

impl<T: Config> Pallet<T> {
	/// A dossier, pruned or not.
	pub fn dossier(id: DossierId) -> Option<DossierOf<T>> {
		Dossiers::<T>::get(id)
	}

	/// The dossiers of a client that are not pruned.
	pub fn dossiers_of(client: T::AccountId) -> Vec<DossierId> {
		DossiersOf::<T>::iter_key_prefix(client)
			.take(MAX_DOSSIERS)
			.collect()
	}

	/// The facts of a period, newest first.
	pub fn timeline(
		id: DossierId,
		from: Minute,
		until: Minute,
		before: Option<u32>,
		limit: u32,
	) -> TimelinePage<T::AccountId> {
		let mut facts = Vec::new();
		let Some(dossier) = Dossiers::<T>::get(id) else {
			return TimelinePage { facts, next: None };
		};
		let first = dossier.pruned().min(dossier.own);
		let mut next = before.unwrap_or(u32::MAX).min(dossier.own);
		let mut room = limit.clamp(1, MAX_PAGE);
		let mut looks = MAX_LOOKED_AT;
		while next > first && room > 0 && looks > 0 {
			next = next.saturating_sub(1);
			looks = looks.saturating_sub(1);
			let Some(fact) = Facts::<T>::get(id, next) else {
				continue;
			};
			if fact.start < until && from < fact.end() {
				room = room.saturating_sub(1);
				facts.push(Self::with_references(&id, next, fact));
			}
		}
		TimelinePage {
			facts,
			next: (next > first).then_some(next),
		}
	}

	/// The facts of a period that a reader may see.
	pub fn timeline_for(
		reader: T::AccountId,
		id: DossierId,
		from: Minute,
		until: Minute,
		before: Option<u32>,
		limit: u32,
	) -> Option<TimelinePage<T::AccountId>> {
		let dossier = Dossiers::<T>::get(id)?;
		let may_read = |data| T::Access::may_read(&reader, &dossier.client, data, dossier.domain);
		if !may_read(DataCategory::CareLog) {
			return None;
		}
		let mut page = Self::timeline(id, from, until, before, limit);
		if !may_read(DataCategory::CareContent) {
			for fact in &mut page.facts {
				fact.content = None;
			}
		}
		Some(page)
	}

	fn with_references(id: &DossierId, seq: u32, fact: FactOf<T>) -> TimelineFact<T::AccountId> {
		TimelineFact {
			seq,
			author: fact.author,
			organisation: fact.organisation,
			activity: fact.activity,
			start: fact.start,
			minutes: fact.minutes,
			version: fact.version,
			state: fact.state,
			allocation: fact.allocation,
			content: Contents::<T>::get(id, seq),
			source: Sources::<T>::get(id, seq),
		}
	}

	/// How far an access log is anchored.
	pub fn access_log(organisation: T::AccountId) -> AccessLog {
		AccessLogs::<T>::get(organisation)
	}

	/// The batches of an access log that are kept.
	pub fn access_batches(
		organisation: T::AccountId,
		from: u32,
		limit: u32,
	) -> Vec<(u32, AnchoredBatch)> {
		let end = AccessLogs::<T>::get(&organisation).batches;
		let from = from.max(end.saturating_sub(T::MaxBatches::get()));
		let until = from.saturating_add(limit.clamp(1, MAX_PAGE)).min(end);
		(from..until)
			.filter_map(|number| {
				Batches::<T>::get(&organisation, number).map(|batch| (number, batch))
			})
			.collect()
	}

	/// The promises that are broken in this minute.
	pub fn gaps(now: Minute) -> Vec<Gap<T::AccountId>> {
		AccessLogs::<T>::iter()
			.filter(|(organisation, _)| Self::is_bound(organisation))
			.filter_map(|(organisation, log)| {
				let (since, due) = log.due().filter(|(_, due)| now > *due)?;
				Some(Gap {
					organisation,
					since,
					due,
				})
			})
			.collect()
	}

	/// An allocation of a dossier.
	pub fn allocation(id: DossierId, number: u16) -> Option<AllocationOf<T>> {
		Allocations::<T>::get(id, number)
	}
}
