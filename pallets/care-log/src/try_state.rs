//! The invariants, numbered as in the README.

use crate::{pallet::*, types::*};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{ensure, storage::StoragePrefixedMap, traits::Get, BoundedVec};
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{time::DAY, DossierId};

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	let all = All::<T>::gather();
	all.dossiers_are_counted()?;
	all.facts_are_those_of_the_dossiers()?;
	all.versions_are_chained()?;
	all.totals_are_those_of_the_live_facts()?;
	all.intervals_are_those_of_the_live_facts()?;
	all.references_belong_to_facts()?;
	all.allocations_are_those_of_the_dossiers()?;
	all.used_volume_is_that_of_the_live_facts()?;
	access_logs_are_chained::<T>()?;
	tables_are_valid::<T>()
}

/// What most invariants look at, read once: walking through storage is what costs time.
struct All<T: Config> {
	dossiers: BTreeMap<DossierId, DossierOf<T>>,
	facts: BTreeMap<(DossierId, u32), FactOf<T>>,
	allocations: BTreeMap<(DossierId, u16), AllocationOf<T>>,
}

impl<T: Config> All<T> {
	fn gather() -> Self {
		Self {
			dossiers: Dossiers::<T>::iter().collect(),
			facts: Facts::<T>::iter()
				.map(|(id, seq, fact)| ((id, seq), fact))
				.collect(),
			allocations: Allocations::<T>::iter()
				.map(|(id, number, allocation)| ((id, number), allocation))
				.collect(),
		}
	}

	fn live_facts(&self) -> impl Iterator<Item = (DossierId, &FactOf<T>)> {
		self.facts
			.iter()
			.filter(|(_, fact)| fact.version.is_live())
			.map(|((id, _), fact)| (*id, fact))
	}

	fn dossiers_are_counted(&self) -> Result<(), TryRuntimeError> {
		let mut indexed = 0u32;
		for (id, dossier) in &self.dossiers {
			ensure!(!id.is_zero(), "I1: a dossier has the id zero");
			ensure!(
				dossier.own <= dossier.facts && dossier.facts < dossier.entries,
				"I1: a dossier has more facts than entries"
			);
			ensure!(
				dossier.confirmed <= dossier.minutes,
				"I1: a dossier has more confirmed minutes than minutes"
			);
			ensure!(
				dossier.pruned() <= dossier.items(),
				"I1: a dossier has more pruned than it had"
			);
			let is_pruned = matches!(dossier.status, DossierStatus::Pruned { .. });
			ensure!(
				is_pruned != DossiersOf::<T>::contains_key(&dossier.client, id),
				"I2: the index of a client's dossiers is wrong"
			);
			if !is_pruned {
				indexed = indexed.saturating_add(1);
			}
		}
		ensure!(
			DossiersOf::<T>::iter_keys().count() == indexed as usize,
			"I2: a client's dossiers name one that is not there"
		);
		Ok(())
	}

	/// How many of each dossier's items there must be, by what it says: facts, allocations.
	fn expected(&self) -> BTreeMap<DossierId, (u32, u32)> {
		self.dossiers
			.iter()
			.map(|(id, dossier)| {
				let facts = dossier.own.saturating_sub(dossier.pruned());
				let allocations = dossier
					.items()
					.saturating_sub(dossier.pruned().max(dossier.own));
				(*id, (facts, allocations))
			})
			.collect()
	}

	fn facts_are_those_of_the_dossiers(&self) -> Result<(), TryRuntimeError> {
		let mut counts: BTreeMap<DossierId, u32> = BTreeMap::new();
		for (id, seq) in self.facts.keys() {
			let dossier = self.dossiers.get(id).ok_or("I3: a fact of no dossier")?;
			ensure!(
				(dossier.pruned()..dossier.own).contains(seq),
				"I3: a fact has a number that was not given out, or is pruned"
			);
			let count = counts.entry(*id).or_default();
			*count = count.saturating_add(1);
		}
		for (id, (facts, _)) in self.expected() {
			ensure!(
				counts.get(&id).copied().unwrap_or_default() == facts,
				"I3: a fact is missing"
			);
		}
		Ok(())
	}

	fn versions_are_chained(&self) -> Result<(), TryRuntimeError> {
		for (&(id, seq), fact) in &self.facts {
			ensure!(
				fact.version.amends().is_none_or(|amends| amends < seq)
					&& fact.version.amended_by().is_none_or(|by| by > seq),
				"I4: a version replaces a later one"
			);
			// the older version is pruned first, so only later ones must be there
			if let Some(by) = fact.version.amended_by() {
				let later = self
					.facts
					.get(&(id, by))
					.ok_or("I4: a later version is missing")?;
				ensure!(
					later.version.amends() == Some(seq),
					"I4: a later version does not know the one before"
				);
				ensure!(
					later.author == fact.author,
					"I4: a version has another author"
				);
			}
			if let Some(earlier) = fact
				.version
				.amends()
				.and_then(|amends| self.facts.get(&(id, amends)))
			{
				ensure!(
					earlier.version.amended_by() == Some(seq),
					"I4: an earlier version does not know the one after"
				);
			}
		}
		Ok(())
	}

	fn totals_are_those_of_the_live_facts(&self) -> Result<(), TryRuntimeError> {
		let mut totals: BTreeMap<DossierId, (u32, u32)> = BTreeMap::new();
		for (id, fact) in self.live_facts() {
			let (minutes, confirmed) = totals.entry(id).or_default();
			*minutes = minutes.saturating_add(fact.minutes.into());
			if fact.state == FactState::Confirmed {
				*confirmed = confirmed.saturating_add(fact.minutes.into());
			}
		}
		for (id, dossier) in self
			.dossiers
			.iter()
			.filter(|(_, dossier)| dossier.pruned() == 0)
		{
			ensure!(
				totals.get(id).copied().unwrap_or_default() == (dossier.minutes, dossier.confirmed),
				"I5: the minutes of a dossier are miscounted"
			);
		}
		Ok(())
	}

	fn intervals_are_those_of_the_live_facts(&self) -> Result<(), TryRuntimeError> {
		let mut times: BTreeMap<(DossierId, T::AccountId), Vec<(u32, u32)>> = BTreeMap::new();
		let mut live = 0usize;
		for (id, fact) in self.live_facts() {
			live = live.saturating_add(1);
			let (day, interval) = Pallet::<T>::interval(fact.start, fact.minutes);
			ensure!(
				u32::from(interval.start) < DAY
					&& Intervals::<T>::get((id, &fact.author, day)).contains(&interval),
				"I6: the time of a fact is not kept"
			);
			times
				.entry((id, fact.author.clone()))
				.or_default()
				.push((fact.start, fact.end()));
		}
		// the keys are hashed, so what belongs to no fact shows in the sum
		type Kept<T> = BoundedVec<Interval, <T as Config>::MaxFactsPerDay>;
		let kept = <Intervals<T> as StoragePrefixedMap<Kept<T>>>::iter_values();
		let kept: Vec<usize> = kept.map(|intervals| intervals.len()).collect();
		ensure!(
			kept.iter().sum::<usize>() == live,
			"I6: a time is kept for no fact"
		);
		ensure!(!kept.contains(&0), "I6: an empty day is kept");
		for mut times in times.into_values() {
			times.sort_unstable();
			ensure!(
				times.windows(2).all(|pair| match pair {
					[(_, end), (start, _)] => end <= start,
					_ => true,
				}),
				"I6: two facts of one author overlap"
			);
		}
		Ok(())
	}

	fn references_belong_to_facts(&self) -> Result<(), TryRuntimeError> {
		for (id, seq) in Contents::<T>::iter_keys() {
			ensure!(
				self.facts.contains_key(&(id, seq)),
				"I7: contents of no fact"
			);
		}
		for (id, seq, source) in Sources::<T>::iter() {
			ensure!(
				self.facts.contains_key(&(id, seq)),
				"I7: a source of no fact"
			);
			ensure!(
				Registers::<T>::contains_key(source.register),
				"I7: a source of no register"
			);
		}
		Ok(())
	}

	fn allocations_are_those_of_the_dossiers(&self) -> Result<(), TryRuntimeError> {
		let mut numbers: BTreeMap<DossierId, BTreeSet<u16>> = BTreeMap::new();
		let mut running: BTreeMap<DossierId, u16> = BTreeMap::new();
		for (&(id, number), allocation) in &self.allocations {
			let dossier = self
				.dossiers
				.get(&id)
				.ok_or("I8: an allocation of no dossier")?;
			ensure!(
				payer_kind(dossier.domain).is_some(),
				"I8: an allocation in a domain without"
			);
			ensure!(
				number < dossier.allocations,
				"I8: an allocation has a number that was not given out"
			);
			let (from, until) = match allocation.course {
				Course::Allocated => (allocation.from, allocation.until),
				Course::Started { from } => (from, allocation.until),
				Course::Stopped { from, until } => (from, until),
			};
			ensure!(
				allocation.from <= from && from <= until && until <= allocation.until,
				"I8: an allocation runs outside its period"
			);
			if matches!(allocation.course, Course::Started { .. }) {
				let count = running.entry(id).or_default();
				*count = count.saturating_add(1);
			}
			numbers.entry(id).or_default().insert(number);
		}
		for (id, dossier) in &self.dossiers {
			ensure!(
				running.get(id).copied().unwrap_or_default() == dossier.running,
				"I8: the running allocations of a dossier are miscounted"
			);
			ensure!(
				dossier.running == 0 || dossier.is_open(),
				"I8: an allocation runs in a closed dossier"
			);
		}
		for (id, (_, allocations)) in self.expected() {
			let count = numbers.get(&id).map(BTreeSet::len).unwrap_or_default();
			ensure!(
				count == allocations as usize,
				"I8: an allocation is missing"
			);
		}
		Ok(())
	}

	fn used_volume_is_that_of_the_live_facts(&self) -> Result<(), TryRuntimeError> {
		let mut used: BTreeMap<(DossierId, u16), u32> = BTreeMap::new();
		for (id, fact) in self.live_facts() {
			let Some(number) = fact.allocation else {
				continue;
			};
			let allocation = self
				.allocations
				.get(&(id, number))
				.ok_or("I9: a fact counts against no allocation")?;
			ensure!(
				fact.organisation.as_ref() == Some(&allocation.provider),
				"I9: a fact counts against another provider's allocation"
			);
			let (from, until) = match allocation.course {
				Course::Allocated => return Err("I9: a fact before the start".into()),
				Course::Started { from } => (from, allocation.until),
				Course::Stopped { from, until } => (from, until),
			};
			ensure!(
				from <= fact.start && fact.end() <= until && fact.end() <= allocation.last,
				"I9: a fact lies outside its allocation"
			);
			let sum = used.entry((id, number)).or_default();
			*sum = sum.saturating_add(fact.minutes.into());
		}
		for (&(id, number), allocation) in &self.allocations {
			ensure!(
				allocation.used <= allocation.volume,
				"I9: more is used than was allocated"
			);
			let is_whole = self
				.dossiers
				.get(&id)
				.is_some_and(|dossier| dossier.pruned() == 0);
			ensure!(
				!is_whole
					|| used.get(&(id, number)).copied().unwrap_or_default() == allocation.used,
				"I9: the used volume is miscounted"
			);
		}
		Ok(())
	}
}

fn access_logs_are_chained<T: Config>() -> Result<(), TryRuntimeError> {
	let mut kept: BTreeMap<T::AccountId, u32> = BTreeMap::new();
	for (organisation, number, batch) in Batches::<T>::iter() {
		let log = AccessLogs::<T>::get(&organisation);
		let oldest = log.batches.saturating_sub(T::MaxBatches::get());
		ensure!(
			(oldest..log.batches).contains(&number),
			"I10: a batch has a number that was not given out, or is too old"
		);
		ensure!(
			batch.from < batch.until && batch.until <= batch.at,
			"I10: a batch covers no time, or the future"
		);
		let next = number.saturating_add(1);
		if next == log.batches {
			ensure!(
				batch.root == log.root && batch.until == log.until,
				"I10: the last batch is not the one that the log names"
			);
		} else {
			let next = Batches::<T>::get(&organisation, next).ok_or("I10: a batch is missing")?;
			ensure!(
				next.from == batch.until,
				"I10: there is a hole between two batches"
			);
		}
		let count = kept.entry(organisation).or_default();
		*count = count.saturating_add(1);
	}
	for (organisation, log) in AccessLogs::<T>::iter() {
		ensure!(
			kept.get(&organisation).copied().unwrap_or_default()
				== log.batches.min(T::MaxBatches::get()),
			"I10: a batch is missing"
		);
		ensure!(
			log.interval
				.is_none_or(|interval| (1..=T::MaxPromisedInterval::get()).contains(&interval)),
			"I10: an interval that can't be promised"
		);
	}
	Ok(())
}

fn tables_are_valid<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, activity) in Activities::<T>::iter() {
		ensure!(
			activity.domains.is_valid(),
			"I11: an activity of no or unknown domains"
		);
	}
	Ok(())
}
