//! What follows from a case by itself.

use crate::types::*;
use alloc::vec::Vec;
use zorgketen_primitives::{
	time::{Date, Minute, DAY},
	CaseTotals, Service,
};

impl Entry {
	/// When a timed entry begins and ends, in minutes since the Unix epoch. The minute of its end is
	/// free again.
	pub fn span(&self) -> Option<(Minute, Minute)> {
		let from = begin_of(self.date).saturating_add(self.start.into());
		self.service
			.is_timed()
			.then(|| (from, from.saturating_add(self.minutes.into())))
	}

	/// The first minute in which the client can no longer answer.
	pub fn expires_at(&self, terms: &Terms) -> Minute {
		self.logged
			.at
			.saturating_add(Minute::from(terms.expiry_days).saturating_mul(DAY))
	}

	/// Whether the client can answer still. Time decides, whether or not [`EntryState::Expired`] has
	/// been written down.
	pub fn is_open(&self, now: Minute, terms: &Terms) -> bool {
		self.state.is_proposed() && now < self.expires_at(terms)
	}
}

/// The first minute of a date.
pub(crate) fn begin_of(date: Date) -> Minute {
	Minute::from(date).saturating_mul(DAY)
}

/// Whether two spans share a minute.
pub(crate) fn overlap(a: (Minute, Minute), b: (Minute, Minute)) -> bool {
	a.0 < b.1 && b.0 < a.1
}

impl<AccountId> Case<AccountId> {
	/// The number under which the client's own account acts.
	pub const CLIENT: u8 = u8::MAX;
}

impl<AccountId: Clone + PartialEq> Case<AccountId> {
	/// Whether nothing can be logged or decided any more.
	pub fn is_closed(&self) -> bool {
		matches!(
			self.state,
			CaseState::Closing | CaseState::Settled | CaseState::Cancelled
		)
	}

	/// Where an open case stands, apart from a transfer.
	pub fn phase(&self) -> CaseState {
		if self.birth.is_some() {
			CaseState::InCare
		} else if self.indicated.is_some() {
			CaseState::Indicated
		} else {
			CaseState::Registered
		}
	}

	/// The insurer that pays for care of a day. Each day has exactly one.
	pub fn insurer_on(&self, date: Date) -> &AccountId {
		self.switches
			.iter()
			.rev()
			.find(|(from, _)| *from <= date)
			.map_or(&self.insurer, |(_, insurer)| insurer)
	}

	/// The insurer of the days to come.
	pub fn last_insurer(&self) -> &AccountId {
		self.switches
			.last()
			.map_or(&self.insurer, |(_, insurer)| insurer)
	}

	/// All insurers, each once.
	pub fn insurers(&self) -> Vec<AccountId> {
		let mut all = Vec::from([self.insurer.clone()]);
		for (_, insurer) in &self.switches {
			if !all.contains(insurer) {
				all.push(insurer.clone());
			}
		}
		all
	}

	/// The number of the provider in its entries.
	pub fn provider_number(&self) -> u8 {
		// there are at most `MAX_SWITCHES`
		u8::try_from(self.former_providers.len()).unwrap_or(u8::MAX)
	}

	/// Who is paid for an entry.
	pub fn provider_of(&self, entry: &Entry) -> &AccountId {
		self.former_providers
			.get(usize::from(entry.provider))
			.unwrap_or(&self.provider)
	}

	/// The account behind a number.
	pub fn person(&self, number: u8) -> &AccountId {
		self.people.get(usize::from(number)).unwrap_or(&self.client)
	}

	/// The number of an account, given now if it has none and `keep` numbers are left after that.
	pub(crate) fn number_of(&mut self, who: &AccountId, keep: usize) -> Option<u8> {
		if *who == self.client {
			return Some(Self::CLIENT);
		}
		if let Some(number) = self.people.iter().position(|person| person == who) {
			return u8::try_from(number).ok();
		}
		let number = self.people.len();
		if number.saturating_add(keep) >= MAX_PEOPLE as usize {
			return None;
		}
		self.people.try_push(who.clone()).ok()?;
		u8::try_from(number).ok()
	}

	/// The mark of the next change. `None` when no number is left for its author.
	pub(crate) fn mark(&mut self, who: &AccountId, at: Minute, keep: usize) -> Option<Mark> {
		let by = self.number_of(who, keep)?;
		let seq = self.changes;
		self.changes = seq.checked_add(1)?;
		Some(Mark { seq, at, by })
	}

	/// An entry by its number.
	pub fn entry(&self, id: EntryId) -> Option<&Entry> {
		self.entries.get(usize::try_from(id).ok()?)
	}

	pub(crate) fn entry_mut(&mut self, id: EntryId) -> Option<&mut Entry> {
		self.entries.get_mut(usize::try_from(id).ok()?)
	}

	/// The number of the next entry.
	pub fn next_entry(&self) -> EntryId {
		// there are at most `MAX_ENTRIES`
		EntryId::try_from(self.entries.len()).unwrap_or(EntryId::MAX)
	}

	/// The minutes of a service in entries that `wanted` says.
	fn minutes(&self, service: Service, wanted: impl Fn(&Entry) -> bool) -> Minute {
		self.entries
			.iter()
			.filter(|entry| entry.service == service && wanted(entry))
			.fold(0, |sum, entry| sum.saturating_add(entry.minutes.into()))
	}

	/// The minutes of [`Service::Hour`] that the client approved.
	pub fn approved(&self) -> Minute {
		self.minutes(Service::Hour, |entry| entry.state.is_approved())
	}

	/// The minutes of [`Service::Hour`] that wait for the client.
	pub fn pending(&self) -> Minute {
		self.minutes(Service::Hour, |entry| entry.state.is_proposed())
	}

	/// The minutes of [`Service::Hour`] that wait for the client and that this insurer would pay.
	pub(crate) fn pending_of(&self, insurer: &AccountId) -> Minute {
		self.minutes(Service::Hour, |entry| {
			entry.state.is_proposed() && self.insurer_on(entry.date) == insurer
		})
	}

	/// The minutes of [`Service::PartusHour`] that the client approved.
	pub fn partus_approved(&self) -> Minute {
		self.minutes(Service::PartusHour, |entry| entry.state.is_approved())
	}

	/// The minutes that an indication may not go under.
	pub(crate) fn used(&self) -> Minute {
		self.approved().saturating_add(self.pending())
	}

	/// The minutes that can be logged still.
	pub fn remaining(&self) -> Minute {
		self.indicated.unwrap_or(0).saturating_sub(self.used())
	}

	/// Whether an entry waits for the client.
	pub fn has_pending(&self) -> bool {
		self.entries.iter().any(|entry| entry.state.is_proposed())
	}

	/// Whether a live timed entry shares a minute with this span.
	pub(crate) fn is_taken(&self, span: (Minute, Minute)) -> bool {
		self.entries
			.iter()
			.filter(|entry| entry.state.is_live())
			.filter_map(Entry::span)
			.any(|taken| overlap(taken, span))
	}

	/// Whether a service that is charged once a case, or once a date, has a live entry. The two kinds of
	/// intake are one.
	pub(crate) fn is_charged(&self, service: Service, date: Date) -> bool {
		let is_intake = |s: Service| matches!(s, Service::IntakeHome | Service::IntakePhone);
		self.entries.iter().any(|entry| {
			let is_same = entry.service == service && (!service.is_day() || entry.date == date);
			entry.state.is_live() && (is_same || is_intake(entry.service) && is_intake(service))
		})
	}

	/// What stays of it when it is pruned.
	pub(crate) fn remains(&self, totals: CaseTotals) -> Remains {
		Remains {
			state: self.state,
			indicated: self.indicated.unwrap_or(0),
			approved: self.approved(),
			partus_approved: self.partus_approved(),
			gross: totals.gross,
			own: totals.own,
			paid: totals.paid,
		}
	}
}
