//! Time as the rules count it: whole minutes and dates. Blocks are never counted, as an idle chain
//! makes none.

use frame_support::traits::UnixTime;

/// Minutes since the Unix epoch.
pub type Minute = u32;

/// Days since the Unix epoch. A date of the calendar in the Netherlands, without a time zone.
pub type Date = u16;

/// Minutes in an hour.
pub const HOUR: Minute = 60;
/// Minutes in a day.
pub const DAY: Minute = 24 * HOUR;

/// The minute in which this block was made.
pub fn now<T: UnixTime>() -> Minute {
	Minute::try_from(T::now().as_secs() / 60).unwrap_or(Minute::MAX)
}

/// The date, in UTC, of a minute.
pub fn date_of(minute: Minute) -> Date {
	Date::try_from(minute / DAY).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;
	use core::time::Duration;

	struct Clock;
	impl UnixTime for Clock {
		fn now() -> Duration {
			Duration::from_secs(1_800_000_059)
		}
	}

	#[test]
	fn minutes_are_whole() {
		assert_eq!(now::<Clock>(), 30_000_000);
		// 15 January 2027
		assert_eq!(date_of(30_000_000), 20_833);
	}
}
