//! Amounts of money.

use schemars::JsonSchema;
use serde::Serialize;
use zorgketen_primitives::Cents;

/// An amount of money, twice: whole cents to calculate with, and euros to show. Both are strings, as
/// a number of JSON would lose digits above 2^53 in some programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Money {
	/// Whole cents.
	#[schemars(regex(pattern = r"^(0|[1-9][0-9]*)$"))]
	cents: String,
	/// Euros with two decimals, without separators of thousands.
	#[schemars(regex(pattern = r"^(0|[1-9][0-9]*)\.[0-9]{2}$"))]
	euro: String,
}

impl From<Cents> for Money {
	fn from(cents: Cents) -> Self {
		Self {
			cents: cents.to_string(),
			euro: format!("{}.{:02}", cents / 100, cents % 100),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn cents_and_euros_say_the_same() {
		for (cents, euro) in [
			(0, "0.00"),
			(5, "0.05"),
			(99, "0.99"),
			(100, "1.00"),
			(267_197, "2671.97"),
			// more than a JSON number holds in every program
			(9_007_199_254_740_993, "90071992547409.93"),
			(Cents::MAX, "3402823669209384634633746074317682114.55"),
		] {
			let money = Money::from(cents);
			assert_eq!((money.cents, &*money.euro), (cents.to_string(), euro));
		}
	}
}
