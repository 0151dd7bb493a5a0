//! Lengths of time.

use schemars::JsonSchema;
use serde::Serialize;

/// A length of time, twice: whole minutes to calculate with, and hours to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Duration {
	/// Whole minutes.
	minutes: u32,
	/// Hours with two decimals, rounded half up. Money is never calculated from it.
	#[schemars(regex(pattern = r"^(0|[1-9][0-9]*)\.[0-9]{2}$"))]
	hours: String,
}

impl From<u32> for Duration {
	fn from(minutes: u32) -> Self {
		let hundredths = (u64::from(minutes) * 100 + 30) / 60;
		Self {
			minutes,
			hours: format!("{}.{:02}", hundredths / 100, hundredths % 100),
		}
	}
}

impl From<u16> for Duration {
	fn from(minutes: u16) -> Self {
		u32::from(minutes).into()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn hours_are_rounded_half_up() {
		for (minutes, hours) in [
			(0u32, "0.00"),
			// 0.0166…
			(1, "0.02"),
			// 0.0333…
			(2, "0.03"),
			(3, "0.05"),
			(30, "0.50"),
			(59, "0.98"),
			(60, "1.00"),
			(210, "3.50"),
			(2_940, "49.00"),
			(u32::MAX, "71582788.25"),
		] {
			let duration = Duration::from(minutes);
			assert_eq!((duration.minutes, &*duration.hours), (minutes, hours));
		}
	}
}
