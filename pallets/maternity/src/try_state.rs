//! The invariants, numbered as in the README.

use crate::{case::overlap, hours::Hours, pallet::*, types::*};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{time::Minute, DossierId, Service};

type CaseFor<T> = Case<<T as frame_system::Config>::AccountId>;

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	let mut hours = Vec::new();
	let mut clients = 0usize;
	for (id, case) in Cases::<T>::iter() {
		let of = CaseOf::<T>::get(&case.client)
			.filter(|of| of.case == id)
			.ok_or("I3: a client does not know her case")?;
		clients = clients.saturating_add(1);
		names_are_known::<T>(&case)?;
		entries_fit::<T>(&case)?;
		state_fits::<T>(&id, &case)?;
		if of.remains.is_none() {
			budget_is_kept::<T>(&case)?;
			changes_are_numbered::<T>(&id, &case)?;
		}
		for entry in case.entries.iter().filter(|entry| entry.state.is_live()) {
			if let Some(span) = entry.span() {
				hours.push((case.person(entry.carer).clone(), span));
			}
		}
	}
	pruned_cases_are_gone::<T>(clients)?;
	carer_hours_are_those_of_entries::<T>(hours)
}

fn names_are_known<T: Config>(case: &CaseFor<T>) -> Result<(), TryRuntimeError> {
	let people = &case.people;
	let distinct = people
		.iter()
		.enumerate()
		.all(|(at, who)| !people.iter().take(at).any(|earlier| earlier == who));
	ensure!(
		distinct && !people.contains(&case.client),
		"I7: an account has two numbers"
	);
	let is_known = |number: u8| {
		number == Case::<T::AccountId>::CLIENT || usize::from(number) < case.people.len()
	};
	for entry in &case.entries {
		ensure!(
			is_known(entry.carer) && entry.provider <= case.provider_number(),
			"I7: an entry refers to nobody"
		);
		ensure!(
			is_known(entry.logged.by) && entry.state.marks().iter().all(|mark| is_known(mark.by)),
			"I7: a change refers to nobody"
		);
	}
	let mut before = None;
	for (from, _) in &case.switches {
		ensure!(before < Some(*from), "I7: a day has two insurers");
		before = Some(*from);
	}
	Ok(())
}

/// Indicated = remaining + pending + approved, none of them less than zero.
fn budget_is_kept<T: Config>(case: &CaseFor<T>) -> Result<(), TryRuntimeError> {
	let sum = case
		.remaining()
		.saturating_add(case.pending())
		.saturating_add(case.approved());
	ensure!(
		case.indicated.unwrap_or(0) == sum,
		"I1: more was logged than indicated"
	);
	Ok(())
}

fn entries_fit<T: Config>(case: &CaseFor<T>) -> Result<(), TryRuntimeError> {
	let live: Vec<_> = case
		.entries
		.iter()
		.filter(|entry| entry.state.is_live())
		.collect();
	let spans: Vec<_> = live.iter().filter_map(|entry| entry.span()).collect();
	for (at, span) in spans.iter().enumerate() {
		ensure!(
			!spans.iter().take(at).any(|other| overlap(*other, *span)),
			"I4: two live entries of a case at one time"
		);
		ensure!(span.0 < span.1, "I4: an entry without minutes");
	}
	for services in [
		&[Service::Registration][..],
		&[Service::IntakeHome, Service::IntakePhone],
		&[Service::PartusSurcharge],
	] {
		let count = live
			.iter()
			.filter(|entry| services.contains(&entry.service))
			.count();
		ensure!(count <= 1, "I5: a service was charged twice");
	}
	let days: Vec<_> = live
		.iter()
		.filter(|entry| entry.service.is_day())
		.map(|entry| (entry.service, entry.date))
		.collect();
	let distinct: BTreeSet<_> = days.iter().collect();
	ensure!(
		distinct.len() == days.len(),
		"I5: a day in an institution was charged twice"
	);
	for (at, entry) in (0u32..).zip(case.entries.iter()) {
		if let EntryState::Replaced { replaced_by, .. } = entry.state {
			// the last entries of a case that is being pruned are gone
			let is_later = replaced_by > at;
			ensure!(is_later, "I6: an entry was replaced by an earlier one");
		}
	}
	Ok(())
}

/// Each change of a case has one number, and each number one change: no entry was decided twice.
fn changes_are_numbered<T: Config>(
	id: &DossierId,
	case: &CaseFor<T>,
) -> Result<(), TryRuntimeError> {
	let history = History::<T>::get(id);
	let mut marks: Vec<Mark> = history.iter().map(|past| past.mark).collect();
	ensure!(
		marks.is_sorted_by_key(|mark| mark.seq),
		"I6: the history is out of order"
	);
	for entry in &case.entries {
		marks.push(entry.logged);
		let after = entry.state.marks();
		ensure!(
			after.iter().all(|mark| mark.seq > entry.logged.seq),
			"I6: an entry was decided before it was logged"
		);
		marks.extend(after);
	}
	let numbers: BTreeSet<u16> = marks.iter().map(|mark| mark.seq).collect();
	ensure!(
		numbers.iter().copied().eq(0..case.changes),
		"I6: a change is missing or has no number"
	);
	for number in numbers {
		let mut same = marks.iter().filter(|mark| mark.seq == number);
		let first = same.next();
		ensure!(
			same.all(|mark| Some(mark) == first),
			"I6: two changes have one number"
		);
		ensure!(
			case.record(number, &history).is_some(),
			"I6: a change has no record"
		);
	}
	Ok(())
}

fn state_fits<T: Config>(id: &DossierId, case: &CaseFor<T>) -> Result<(), TryRuntimeError> {
	let fits = match case.state {
		CaseState::Registered | CaseState::Indicated | CaseState::InCare => {
			case.state == case.phase()
		}
		CaseState::Transferred => !case.former_providers.is_empty(),
		CaseState::Closing | CaseState::Settled => case.birth.is_some() && !case.has_pending(),
		CaseState::Cancelled => case.birth.is_none() && !case.has_pending(),
	};
	ensure!(fits, "I8: a case is not in the state that its data say");
	let has_visits = case.entries.iter().any(|entry| entry.service.is_timed());
	ensure!(
		!has_visits || case.birth.is_some(),
		"I8: a visit before birth"
	);
	ensure!(
		!History::<T>::get(id).is_empty(),
		"I8: a case without history"
	);
	Ok(())
}

fn pruned_cases_are_gone<T: Config>(cases: usize) -> Result<(), TryRuntimeError> {
	for id in History::<T>::iter_keys() {
		ensure!(Cases::<T>::contains_key(id), "I2: a history without a case");
	}
	let mut pruned = 0usize;
	let mut known = BTreeSet::new();
	for (_, of) in CaseOf::<T>::iter() {
		let is_here = Cases::<T>::contains_key(of.case);
		ensure!(
			of.remains.is_none_or(|remains| matches!(
				remains.state,
				CaseState::Settled | CaseState::Cancelled
			)),
			"I2: a case was pruned before its end"
		);
		ensure!(
			is_here || of.remains.is_some(),
			"I3: a client has a case that does not exist"
		);
		ensure!(known.insert(of.case), "I3: two clients have one case");
		if !is_here {
			pruned = pruned.saturating_add(1);
		}
	}
	ensure!(
		known.len() == cases.saturating_add(pruned),
		"I3: a case has no client"
	);
	Ok(())
}

fn carer_hours_are_those_of_entries<T: Config>(
	mut expected: Vec<(T::AccountId, (Minute, Minute))>,
) -> Result<(), TryRuntimeError> {
	let mut stored: Vec<_> = Hours::<T>::all().collect();
	expected.sort();
	stored.sort();
	for pair in stored.windows(2) {
		if let [(one, first), (other, second)] = pair {
			ensure!(
				one != other || !overlap(*first, *second),
				"I9: a carer is in two places"
			);
		}
	}
	ensure!(
		stored == expected,
		"I9: a carer's hours are not those of the live entries"
	);
	for (_, _, intervals) in CarerHours::<T>::iter() {
		ensure!(
			!intervals.is_empty() && intervals.is_sorted_by_key(|interval| interval.start),
			"I9: a carer's hours are out of order"
		);
	}
	Ok(())
}
