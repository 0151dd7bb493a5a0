//! What a set is made of.

use super::story::Twist;
use crate::Date;

/// A whole set before anything happens in it.
pub struct Set {
	/// From which the minutes of visits are drawn.
	pub seed: u64,
	/// All organisations.
	pub organisations: Vec<Party>,
	/// Who has agreed with whom.
	pub contracts: Vec<Agreement>,
	/// In order of their ids.
	pub families: Vec<Plan>,
	/// What insurers deposit, in percent of all that their families can come to.
	pub funding: Vec<Deposit>,
}

/// An organisation. Its staff follows from its kind.
pub struct Party {
	/// Its id.
	pub id: &'static str,
	/// Its kind.
	pub kind: &'static str,
	/// The digits of its code.
	pub code: &'static str,
	/// A made-up name.
	pub name: &'static str,
}

/// A contract with the prices of an hour in 2025 and 2026; what else there is costs the same everywhere.
pub struct Agreement {
	/// Who pays.
	pub insurer: &'static str,
	/// Who is paid.
	pub provider: &'static str,
	/// Who collects the own contribution.
	pub collection: &'static str,
	/// Cents an hour of 2025 and of 2026.
	pub hour: [u128; 2],
}

/// A deposit as a share of what the insurer's families need.
pub struct Deposit {
	/// 1 or 2.
	pub round: u64,
	/// Who deposits.
	pub insurer: &'static str,
	/// 100 is exactly what is needed.
	pub percent: u128,
}

/// A family and what is special about its weeks.
pub struct Plan {
	/// Who gives care.
	pub provider: &'static str,
	/// Who pays.
	pub insurer: &'static str,
	/// Whose midwives decide.
	pub practice: &'static str,
	/// `breast` or `formula`.
	pub rate_class: &'static str,
	/// Day 1.
	pub birth: Date,
	/// Minutes indicated at first.
	pub indicated: i64,
	/// Which of the provider's carers comes, counted from 0.
	pub carer: usize,
	/// What does not go as usual.
	pub twists: &'static [Twist],
}
