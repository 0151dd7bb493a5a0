//! An entry of the file of tokens, checked.

use super::{pattern::Pattern, secret::Digest};
use chrono::NaiveDate;
use std::num::NonZeroU32;

/// Most calls a second, and most at once.
const MOST_CALLS: u32 = 100_000;
/// Most subscriptions of one token.
const MOST_SUBSCRIPTIONS: u32 = 10_000;
/// Subscriptions of a token whose entry does not say.
const SUBSCRIPTIONS: u32 = 64;

/// What one token may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
	/// For logs and metrics.
	pub name: String,
	/// Digest of the secret.
	pub digest: Digest,
	/// Methods that it may call.
	pub allow: Vec<Pattern>,
	/// Calls a second, over all its connections.
	pub per_second: NonZeroU32,
	/// Calls that may come at once.
	pub burst: NonZeroU32,
	/// Subscriptions at a time, over all its connections.
	pub max_subscriptions: u32,
	/// Its last day, if it has one.
	pub expires: Option<Expiry>,
}

impl Entry {
	/// Whether it may call the method.
	pub fn allows(&self, method: &str) -> bool {
		self.allow.iter().any(|pattern| pattern.matches(method))
	}

	/// Whether its last day is over, at a time in seconds since 1970.
	pub fn expired(&self, now: u64) -> bool {
		self.expires.is_some_and(|expiry| now >= expiry.end)
	}
}

/// The last day on which a token works, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expiry {
	/// That day.
	pub day: NaiveDate,
	/// Where it ends, in seconds since 1970.
	pub end: u64,
}

impl Expiry {
	/// Reads `YYYY-MM-DD`.
	pub fn parse(text: &str) -> Result<Self, String> {
		let no_day = || format!("`{text}` is not a day such as 2027-01-31");
		let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| no_day())?;
		// chrono takes 2027-1-1 as well; a day has one spelling here
		if day.to_string() != text {
			return Err(no_day());
		}
		let end = day
			.succ_opt()
			.and_then(|next| next.and_hms_opt(0, 0, 0))
			.and_then(|midnight| u64::try_from(midnight.and_utc().timestamp()).ok())
			.ok_or_else(no_day)?;
		Ok(Self { day, end })
	}
}

/// Reads a name.
pub fn name(text: &str) -> Result<String, String> {
	let plain = |byte: u8| {
		byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-')
	};
	if (1..=64).contains(&text.len()) && text.bytes().all(plain) {
		Ok(text.to_owned())
	} else {
		Err("has to be 1 to 64 of a-z, 0-9, `.`, `_` and `-`".into())
	}
}

/// Reads a number of calls.
pub fn calls(number: i64) -> Result<NonZeroU32, String> {
	u32::try_from(number)
		.ok()
		.filter(|calls| *calls <= MOST_CALLS)
		.and_then(NonZeroU32::new)
		.ok_or_else(|| format!("{number} is not within 1 to {MOST_CALLS}"))
}

/// Reads a number of subscriptions; not given, it is the usual one.
pub fn subscriptions(number: Option<i64>) -> Result<u32, String> {
	let Some(number) = number else {
		return Ok(SUBSCRIPTIONS);
	};
	u32::try_from(number)
		.ok()
		.filter(|count| *count <= MOST_SUBSCRIPTIONS)
		.ok_or_else(|| format!("{number} is not within 0 to {MOST_SUBSCRIPTIONS}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_token_works_through_its_last_day() {
		let expiry = Expiry::parse("2027-01-31").expect("a day");
		// 2027-02-01T00:00:00Z
		assert_eq!(expiry.end, 1_801_440_000);
		let mut entry = Entry {
			name: "a".into(),
			digest: Digest::of("a").expect("short enough"),
			allow: Vec::new(),
			per_second: NonZeroU32::MIN,
			burst: NonZeroU32::MIN,
			max_subscriptions: 0,
			expires: Some(expiry),
		};
		assert!(!entry.expired(1_801_439_999));
		assert!(entry.expired(1_801_440_000));
		entry.expires = None;
		assert!(!entry.expired(u64::MAX));
	}

	#[test]
	fn a_day_has_one_spelling() {
		for bad in [
			"",
			"2027-1-31",
			"31-01-2027",
			"2027-02-29",
			"2027-01-31T00:00:00Z",
			"1960-01-01",
		] {
			assert!(Expiry::parse(bad).is_err(), "{bad}");
		}
		assert!(Expiry::parse("2028-02-29").is_ok());
	}

	#[test]
	fn numbers_and_names_have_bounds() {
		assert!(calls(1).is_ok() && calls(100_000).is_ok());
		assert!(calls(0).is_err() && calls(-1).is_err() && calls(100_001).is_err());
		assert_eq!(subscriptions(None), Ok(64));
		assert_eq!(subscriptions(Some(0)), Ok(0));
		assert!(subscriptions(Some(10_001)).is_err() && subscriptions(Some(-1)).is_err());
		assert!(name("insurer-1.dash_board").is_ok() && name(&"a".repeat(64)).is_ok());
		for bad in ["", "Insurer", "a b", "a\"b", "a\nb"] {
			assert!(name(bad).is_err(), "{bad}");
		}
		assert!(name(&"a".repeat(65)).is_err());
	}
}
