//! Dates, moments and times of day.

use super::text;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike};
use std::{fmt, str::FromStr};
use zorgketen_primitives::time;

/// A date of the calendar in the Netherlands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date(pub time::Date);

text!(
	Date,
	"A date of the calendar in the Netherlands, from 1970-01-01 to 2149-06-06.",
	"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
);

impl From<time::Date> for Date {
	fn from(date: time::Date) -> Self {
		Self(date)
	}
}

impl fmt::Display for Date {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		write_minute(formatter, i64::from(self.0) * 24 * 60, false)
	}
}

impl FromStr for Date {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		days(text)
			.and_then(|days| days.try_into().ok())
			.map(Self)
			.ok_or("a date from 1970-01-01 to 2149-06-06 as YYYY-MM-DD")
	}
}

/// A minute in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time(pub time::Minute);

text!(
	Time,
	"A minute in UTC, from 1970-01-01T00:00Z on.",
	"^[0-9]{4,5}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}Z$"
);

impl Time {
	/// None for minute 0, by which the runtime means that there is no time.
	pub const fn unless_zero(minute: time::Minute) -> Option<Self> {
		match minute {
			0 => None,
			minute => Some(Self(minute)),
		}
	}
}

impl From<time::Minute> for Time {
	fn from(minute: time::Minute) -> Self {
		Self(minute)
	}
}

impl fmt::Display for Time {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		write_minute(formatter, self.0.into(), true)
	}
}

impl FromStr for Time {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		let minute = || {
			let (date, rest) = text.split_once('T')?;
			let minutes = days(date)?.checked_mul(24 * 60)? + clock(rest.strip_suffix('Z')?)?;
			minutes.try_into().ok()
		};
		minute()
			.map(Self)
			.ok_or("a minute in UTC as YYYY-MM-DDTHH:MMZ")
	}
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock(pub u16);

text!(
	Clock,
	"A time of day in the Netherlands.",
	"^[0-9]{2}:[0-9]{2}$"
);

impl fmt::Display for Clock {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(formatter, "{:02}:{:02}", self.0 / 60, self.0 % 60)
	}
}

impl FromStr for Clock {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		clock(text)
			.and_then(|minutes| minutes.try_into().ok())
			.map(Self)
			.ok_or("a time of day as HH:MM")
	}
}

fn write_minute(formatter: &mut fmt::Formatter<'_>, minute: i64, with_clock: bool) -> fmt::Result {
	let at = DateTime::from_timestamp(minute * 60, 0).ok_or(fmt::Error)?;
	write!(
		formatter,
		"{:04}-{:02}-{:02}",
		at.year(),
		at.month(),
		at.day()
	)?;
	if with_clock {
		write!(formatter, "T{:02}:{:02}Z", at.hour(), at.minute())?;
	}
	Ok(())
}

/// The days since the epoch of `YYYY-MM-DD`.
fn days(text: &str) -> Option<i64> {
	let [year, month, day] = parts(text, '-', [4, 2, 2])?;
	let date = NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)?;
	let seconds = date.and_time(NaiveTime::MIN).and_utc().timestamp();
	(seconds >= 0).then_some(seconds / (24 * 60 * 60))
}

/// The minutes after midnight of `HH:MM`.
fn clock(text: &str) -> Option<i64> {
	let [hour, minute] = parts(text, ':', [2, 2])?;
	(hour < 24 && minute < 60).then_some(i64::from(hour * 60 + minute))
}

/// Reads numbers of so many digits each.
fn parts<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[u32; N]> {
	let mut numbers = [0; N];
	let mut words = text.split(separator);
	for (number, digits) in numbers.iter_mut().zip(digits) {
		let word = words.next()?;
		// a number is also read from "+1"
		if word.len() != digits || !word.bytes().all(|byte| byte.is_ascii_digit()) {
			return None;
		}
		*number = word.parse().ok()?;
	}
	words.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn dates_are_written_and_read() {
		for (date, text) in [
			(0, "1970-01-01"),
			(789, "1972-02-29"),
			(20_454, "2026-01-01"),
			(20_513, "2026-03-01"),
			(u16::MAX, "2149-06-06"),
		] {
			assert_eq!(Date(date).to_string(), text);
			assert_eq!(text.parse(), Ok(Date(date)));
		}
		for text in [
			"",
			"2026-02-29",
			"2026-1-01",
			"2026-01-1",
			"+026-01-01",
			"2026-01-01 ",
			"2026-01-01-01",
			"20260101",
			"1969-12-31",
			"2149-06-07",
			"2026-13-01",
			"2026-04-12T10:00Z",
		] {
			assert!(text.parse::<Date>().is_err(), "{text}");
		}
	}

	#[test]
	fn minutes_are_written_and_read() {
		for (minute, text) in [
			(0, "1970-01-01T00:00Z"),
			(29_599_560, "2026-04-12T06:00Z"),
			(30_000_000, "2027-01-15T08:00Z"),
		] {
			assert_eq!(Time(minute).to_string(), text);
			assert_eq!(text.parse(), Ok(Time(minute)));
		}
		// never in use, and written all the same
		assert_eq!(Time(u32::MAX).to_string(), "10136-02-16T04:15Z");
		for text in [
			"2026-04-12",
			"2026-04-12T06:00",
			"2026-04-12T06:00+02:00",
			"2026-04-12T06:00:00Z",
			"2026-04-12T24:00Z",
			"2026-04-12T06:60Z",
			"2026-04-12T6:00Z",
			"1969-12-31T23:59Z",
			"10136-02-16T04:15Z",
		] {
			assert!(text.parse::<Time>().is_err(), "{text}");
		}
		assert_eq!(Time::unless_zero(0), None);
		assert_eq!(Time::unless_zero(1), Some(Time(1)));
	}

	#[test]
	fn times_of_day_are_written_and_read() {
		for (minutes, text) in [(0, "00:00"), (570, "09:30"), (1_439, "23:59")] {
			assert_eq!(Clock(minutes).to_string(), text);
			assert_eq!(text.parse(), Ok(Clock(minutes)));
		}
		assert!("24:00".parse::<Clock>().is_err());
	}
}
