//! Dates of the calendar.

use chrono::{DateTime, NaiveDate};
use std::time::SystemTime;

/// A date.
pub type Date = NaiveDate;

/// Reads `YYYY-MM-DD`; `None` if there is no such day.
pub fn parse(text: &str) -> Option<Date> {
	let date = Date::parse_from_str(text, "%Y-%m-%d").ok()?;
	// the library also takes `2026-1-1`
	(date.to_string() == text).then_some(date)
}

/// The date, in UTC, of this moment.
pub fn today() -> Date {
	DateTime::<chrono::Utc>::from(SystemTime::now()).date_naive()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_no_day_is_refused() {
		assert!(parse("2024-02-29").is_some());
		for text in [
			"2026-02-29",
			"2026-13-01",
			"2026-1-1",
			"01-01-2026",
			"",
			"2026-01-01-1",
		] {
			assert_eq!(parse(text), None, "{text}");
		}
	}
}
