//! Recording and amending: facts are gathered in a draft, which is written whole or not at all.

use crate::{locator, pallet::*, types::*};
use alloc::{collections::BTreeMap, vec::Vec};
use frame_support::{ensure, BoundedVec};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::{Minute, DAY},
	Access, DossierId, Participants, Role,
};

/// Facts that were checked and are not yet written.
pub(crate) struct Draft<T: Config> {
	id: DossierId,
	dossier: DossierOf<T>,
	author: T::AccountId,
	organisation: Option<T::AccountId>,
	now: Minute,
	/// the author's days that change
	days: BTreeMap<u32, BoundedVec<Interval, T::MaxFactsPerDay>>,
	/// the allocations that change
	allocations: BTreeMap<u16, AllocationOf<T>>,
	facts: Vec<(u32, FactOf<T>)>,
	contents: Vec<(u32, ContentRef)>,
	sources: Vec<(u32, SourceRef)>,
	events: Vec<Event<T>>,
}

impl<T: Config> Draft<T> {
	/// For an author who may write to the dossier now.
	fn new(author: T::AccountId, id: DossierId) -> Result<Self, Error<T>> {
		let dossier = Pallet::<T>::dossier_of(&id)?;
		let organisation = match T::Participants::role_of(&author) {
			Some(Role::Staff { .. }) => T::Participants::staff(&author)
				.filter(|staff| staff.employer.may_finish())
				.map(|staff| Some(staff.organisation)),
			Some(Role::Relative { .. }) => Some(None),
			// clients decide on facts, they don't state them
			_ => None,
		}
		.filter(|_| T::Access::may_write(&author, &dossier.client, dossier.domain))
		.ok_or(Error::<T>::NotAuthorized)?;
		ensure!(dossier.is_open(), Error::<T>::DossierClosed);
		Ok(Self {
			id,
			dossier,
			author,
			organisation,
			now: Pallet::<T>::now(),
			days: BTreeMap::new(),
			allocations: BTreeMap::new(),
			facts: Vec::new(),
			contents: Vec::new(),
			sources: Vec::new(),
			events: Vec::new(),
		})
	}

	fn day(&self, day: u32) -> BoundedVec<Interval, T::MaxFactsPerDay> {
		match self.days.get(&day) {
			Some(intervals) => intervals.clone(),
			None => Intervals::<T>::get((&self.id, &self.author, day)),
		}
	}

	fn allocation(&self, number: u16) -> Result<AllocationOf<T>, Error<T>> {
		match self.allocations.get(&number) {
			Some(allocation) => Some(allocation.clone()),
			None => Allocations::<T>::get(self.id, number),
		}
		.ok_or(Error::<T>::UnknownAllocation)
	}

	/// Takes back what a fact of this author counts for.
	fn release(&mut self, fact: &FactOf<T>) -> Result<(), Error<T>> {
		let (day, interval) = Pallet::<T>::interval(fact.start, fact.minutes);
		let mut intervals = self.day(day);
		intervals.retain(|other| *other != interval);
		self.days.insert(day, intervals);

		let minutes = u32::from(fact.minutes);
		if let Some(number) = fact.allocation {
			let mut allocation = self.allocation(number)?;
			allocation.used = allocation.used.saturating_sub(minutes);
			self.allocations.insert(number, allocation);
		}
		self.dossier.minutes = self.dossier.minutes.saturating_sub(minutes);
		if fact.state == FactState::Confirmed {
			self.dossier.confirmed = self.dossier.confirmed.saturating_sub(minutes);
		}
		Ok(())
	}

	/// Checks a fact and adds it. Answers its number.
	fn push(&mut self, new: NewFact, amends: Option<u32>) -> Result<u32, DispatchError> {
		self.ensure_possible(&new)?;
		let end = new.start.saturating_add(new.minutes.into());
		self.reserve_time(new.start, end, new.minutes)?;
		if let Some(number) = new.allocation {
			self.count(number, new.start, end)?;
		}

		let seq = self.dossier.own;
		let overflow = ArithmeticError::Overflow;
		self.dossier.own = seq.checked_add(1).ok_or(overflow)?;
		self.dossier.facts = self.dossier.facts.checked_add(1).ok_or(overflow)?;
		self.dossier.minutes = self
			.dossier
			.minutes
			.checked_add(new.minutes.into())
			.ok_or(overflow)?;
		self.facts.push((
			seq,
			Fact {
				author: self.author.clone(),
				organisation: self.organisation.clone(),
				activity: new.activity,
				start: new.start,
				minutes: new.minutes,
				version: match amends {
					Some(amends) => Version::Latest { amends },
					None => Version::Only,
				},
				state: FactState::Recorded,
				allocation: new.allocation,
			},
		));
		if let Some(content) = &new.content {
			self.contents.push((seq, content.clone()));
		}
		if let Some(source) = new.source {
			self.sources.push((seq, source));
		}
		let (author, organisation) = (self.author.clone(), self.organisation.clone());
		let (fact, at) = (new, self.now);
		let entry = match amends {
			Some(amends) => LogEntry::Amended {
				seq,
				amends,
				author,
				organisation,
				fact,
				at,
			},
			None => LogEntry::Recorded {
				seq,
				author,
				organisation,
				fact,
				at,
			},
		};
		self.events
			.push(Pallet::<T>::append(self.id, &mut self.dossier, entry)?);
		Ok(seq)
	}

	/// Whether the fact, taken by itself, can be true.
	fn ensure_possible(&self, new: &NewFact) -> Result<(), Error<T>> {
		ensure!(
			(1..=MAX_MINUTES).contains(&new.minutes),
			Error::<T>::InvalidMinutes
		);
		let is_past = new
			.start
			.checked_add(new.minutes.into())
			.is_some_and(|end| end <= self.now);
		ensure!(is_past, Error::<T>::InFuture);

		let activity = Activities::<T>::get(new.activity)
			.filter(|activity| activity.active)
			.ok_or(Error::<T>::UnknownActivity)?;
		ensure!(
			activity.domains.contains(self.dossier.domain),
			Error::<T>::ActivityNotInDomain
		);
		if let Some(content) = &new.content {
			ensure!(!content.commitment.is_zero(), Error::<T>::InvalidCommitment);
			ensure!(
				locator::is_graphic(&content.locator),
				Error::<T>::InvalidLocator
			);
			ensure!(
				!locator::has_citizen_number(&content.locator),
				Error::<T>::CitizenNumber
			);
		}
		if let Some(source) = &new.source {
			ensure!(
				Registers::<T>::get(source.register) == Some(true),
				Error::<T>::UnknownRegister
			);
			ensure!(!source.commitment.is_zero(), Error::<T>::InvalidCommitment);
		}
		Ok(())
	}

	/// Keeps the time of a fact. Whatever can overlap began on the day before, on this day or, if
	/// the fact runs past midnight, on the next, as no fact is longer than a day.
	fn reserve_time(&mut self, start: Minute, end: Minute, minutes: u16) -> Result<(), Error<T>> {
		let (day, interval) = Pallet::<T>::interval(start, minutes);
		let next = day.saturating_add(1);
		let last = if end > next.saturating_mul(DAY) {
			next
		} else {
			day
		};
		for near in day.saturating_sub(1)..=last {
			let midnight = near.saturating_mul(DAY);
			let is_free = self.day(near).iter().all(|other| {
				let other_start = midnight.saturating_add(other.start.into());
				let other_end = other_start.saturating_add(other.minutes.into());
				other_end <= start || end <= other_start
			});
			ensure!(is_free, Error::<T>::Overlap);
		}
		let mut intervals = self.day(day);
		intervals
			.try_push(interval)
			.map_err(|_| Error::<T>::TooManyFacts)?;
		self.days.insert(day, intervals);
		Ok(())
	}

	/// Counts a fact against an allocation.
	fn count(&mut self, number: u16, start: Minute, end: Minute) -> Result<(), Error<T>> {
		let mut allocation = self.allocation(number)?;
		ensure!(
			self.organisation.as_ref() == Some(&allocation.provider),
			Error::<T>::NotTheProvider
		);
		let (from, until) = match allocation.course {
			Course::Allocated => return Err(Error::<T>::NotStarted),
			Course::Started { from } => (from, allocation.until),
			Course::Stopped { from, until } => (from, until),
		};
		ensure!(from <= start && end <= until, Error::<T>::OutsideAllocation);
		allocation.used = allocation
			.used
			.checked_add(end.saturating_sub(start))
			.filter(|used| *used <= allocation.volume)
			.ok_or(Error::<T>::VolumeExceeded)?;
		allocation.last = allocation.last.max(end);
		self.allocations.insert(number, allocation);
		Ok(())
	}

	fn write(self) {
		for (day, intervals) in self.days {
			Pallet::<T>::put_intervals((&self.id, &self.author, day), intervals);
		}
		for (number, allocation) in self.allocations {
			Allocations::<T>::insert(self.id, number, allocation);
		}
		for (seq, fact) in self.facts {
			Facts::<T>::insert(self.id, seq, fact);
		}
		for (seq, content) in self.contents {
			Contents::<T>::insert(self.id, seq, Content::Kept(content));
		}
		for (seq, source) in self.sources {
			Sources::<T>::insert(self.id, seq, source);
		}
		Dossiers::<T>::insert(self.id, self.dossier);
		for event in self.events {
			Pallet::<T>::deposit_event(event);
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_record(
		author: T::AccountId,
		id: DossierId,
		facts: impl IntoIterator<Item = NewFact>,
	) -> DispatchResult {
		let mut draft = Draft::<T>::new(author, id)?;
		for fact in facts {
			draft.push(fact, None)?;
		}
		ensure!(!draft.facts.is_empty(), Error::<T>::NothingToDo);
		draft.write();
		Ok(())
	}

	pub(crate) fn do_amend(
		author: T::AccountId,
		id: DossierId,
		seq: u32,
		new: NewFact,
	) -> DispatchResult {
		let mut draft = Draft::<T>::new(author, id)?;
		let mut old = Facts::<T>::get(id, seq).ok_or(Error::<T>::UnknownFact)?;
		ensure!(old.author == draft.author, Error::<T>::NotTheAuthor);
		ensure!(old.version.is_live(), Error::<T>::AlreadyAmended);

		draft.release(&old)?;
		let amended_by = draft.push(new, Some(seq))?;
		old.version = old.version.replaced_by(amended_by);
		draft.facts.push((seq, old));
		draft.write();
		Ok(())
	}
}
