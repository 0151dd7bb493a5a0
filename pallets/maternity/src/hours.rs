//! A carer's time, over all cases: each minute is given once.
//!
//! Kept by carer and period, so that a check reads one key, or two near the edge of a period,
//! however long the carer has worked.

use crate::{
	case::{begin_of, overlap},
	pallet::*,
	types::*,
};
use alloc::collections::BTreeMap;
use frame_support::{traits::ConstU32, BoundedVec};
use zorgketen_primitives::time::{Minute, DAY};

/// The intervals of a carer in one period, in order.
pub type Intervals = BoundedVec<Interval, ConstU32<MAX_VISITS_PER_PERIOD>>;

/// The period in which a minute lies, and the minutes since that period's begin.
fn place(minute: Minute) -> Option<(u16, u16)> {
	let date = minute.checked_div(DAY)?;
	let period = u16::try_from(date.checked_div(PERIOD_DAYS.into())?).ok()?;
	let start = minute.checked_sub(begin(period))?;
	Some((period, u16::try_from(start).ok()?))
}

/// The first minute of a period.
fn begin(period: u16) -> Minute {
	begin_of(1)
		.saturating_mul(PERIOD_DAYS.into())
		.saturating_mul(period.into())
}

fn span(period: u16, interval: &Interval) -> (Minute, Minute) {
	let from = begin(period).saturating_add(interval.start.into());
	(from, from.saturating_add(interval.minutes.into()))
}

/// One carer's periods while a call looks at them; what was added is stored at the end.
pub(crate) struct Hours<T: Config> {
	carer: T::AccountId,
	periods: BTreeMap<u16, (Intervals, bool)>,
}

impl<T: Config> Hours<T> {
	pub(crate) fn of(carer: &T::AccountId) -> Self {
		Self {
			carer: carer.clone(),
			periods: BTreeMap::new(),
		}
	}

	fn period(&mut self, period: u16) -> &mut (Intervals, bool) {
		let carer = &self.carer;
		self.periods
			.entry(period)
			.or_insert_with(|| (CarerHours::<T>::get(carer, period), false))
	}

	/// Takes a time. Fails when some of it is taken, or when the period is full.
	pub(crate) fn take(&mut self, from: Minute, minutes: u16) -> Result<(), Error<T>> {
		let wanted = (from, from.saturating_add(minutes.into()));
		let (period, start) = place(from).ok_or(Error::<T>::OutsideCarePeriod)?;
		let (last, _) = place(wanted.1.saturating_sub(1)).ok_or(Error::<T>::OutsideCarePeriod)?;
		// nothing is longer than a day, so only the first day of a period can be reached from before
		let first = if Minute::from(start) < DAY {
			period.saturating_sub(1)
		} else {
			period
		};
		for near in first..=last {
			let (intervals, _) = self.period(near);
			let taken = intervals
				.iter()
				.any(|interval| overlap(span(near, interval), wanted));
			if taken {
				return Err(Error::<T>::Overlap);
			}
		}
		let (intervals, changed) = self.period(period);
		let at = intervals.partition_point(|interval| interval.start < start);
		intervals
			.try_insert(at, Interval { start, minutes })
			.map_err(|_| Error::<T>::TooManyVisits)?;
		*changed = true;
		Ok(())
	}

	/// Stores what was taken.
	pub(crate) fn store(self) {
		for (period, (intervals, changed)) in self.periods {
			if changed {
				CarerHours::<T>::insert(&self.carer, period, intervals);
			}
		}
	}

	/// Gives the time of an entry back. A carer's times share no minute, so the begin says which.
	pub(crate) fn free(carer: &T::AccountId, entry: &Entry) {
		let Some((period, start)) = entry.span().and_then(|(from, _)| place(from)) else {
			return;
		};
		CarerHours::<T>::mutate_exists(carer, period, |slot| {
			if let Some(intervals) = slot {
				intervals.retain(|interval| interval.start != start);
				if intervals.is_empty() {
					*slot = None;
				}
			}
		});
	}

	/// All times of a carer that are stored, as spans.
	#[cfg(any(feature = "try-runtime", test))]
	pub(crate) fn all() -> impl Iterator<Item = (T::AccountId, (Minute, Minute))> {
		CarerHours::<T>::iter().flat_map(|(carer, period, intervals)| {
			intervals
				.into_iter()
				.map(move |interval| (carer.clone(), span(period, &interval)))
				.collect::<alloc::vec::Vec<_>>()
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_minute_has_one_place() {
		assert_eq!(place(0), Some((0, 0)));
		assert_eq!(place(46_079), Some((0, 46_079)));
		assert_eq!(place(46_080), Some((1, 0)));
		assert_eq!(place(46_080 * 641 + 5), Some((641, 5)));
		assert_eq!(begin(641), 46_080 * 641);
	}
}
