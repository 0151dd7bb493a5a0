//! Euros in cents, and what they are paid for.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Euros, in cents.
pub type Cents = u128;

/// What a provider is paid for.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Service {
	/// Maternity care at home, by the hour. The only one with an own contribution, and the only one
	/// that uses the indicated minutes.
	#[codec(index = 0)]
	Hour,
	/// Assistance at the delivery (partus), by the hour.
	#[codec(index = 1)]
	PartusHour,
	/// Registration of the client, once a case.
	#[codec(index = 2)]
	Registration,
	/// Intake at home; one intake a case.
	#[codec(index = 3)]
	IntakeHome,
	/// Intake by phone; one intake a case.
	#[codec(index = 4)]
	IntakePhone,
	/// Surcharge for the delivery, once a case.
	#[codec(index = 5)]
	PartusSurcharge,
}

impl Service {
	/// All services, in the order of their indices.
	pub const ALL: [Self; 6] = [
		Self::Hour,
		Self::PartusHour,
		Self::Registration,
		Self::IntakeHome,
		Self::IntakePhone,
		Self::PartusSurcharge,
	];

	/// Whether it is priced by the hour and logged with a start and minutes.
	pub const fn is_timed(self) -> bool {
		matches!(self, Self::Hour | Self::PartusHour)
	}

	/// The table that holds the highest price.
	pub const fn ceiling(self) -> NationalTable {
		match self {
			Self::Hour => NationalTable::CeilingHour,
			Self::PartusHour => NationalTable::CeilingPartusHour,
			Self::Registration => NationalTable::CeilingRegistration,
			Self::IntakeHome => NationalTable::CeilingIntakeHome,
			Self::IntakePhone => NationalTable::CeilingIntakePhone,
			Self::PartusSurcharge => NationalTable::CeilingPartusSurcharge,
		}
	}
}

/// How much of a service was given.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Quantity {
	/// So many minutes of a timed service.
	#[codec(index = 0)]
	Minutes(u32),
	/// One piece of a service with a fixed price.
	#[codec(index = 1)]
	Piece,
}

/// A dated national table, changed only by a vote of the consortium.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum NationalTable {
	/// Own contribution (wettelijke eigen bijdrage), cents an hour.
	#[codec(index = 0)]
	OwnContributionPerHour,
	/// Highest price of [`Service::Hour`], cents an hour.
	#[codec(index = 1)]
	CeilingHour,
	/// Highest price of [`Service::PartusHour`], cents an hour.
	#[codec(index = 2)]
	CeilingPartusHour,
	/// Highest price of [`Service::Registration`], cents.
	#[codec(index = 3)]
	CeilingRegistration,
	/// Highest price of [`Service::IntakeHome`], cents.
	#[codec(index = 4)]
	CeilingIntakeHome,
	/// Highest price of [`Service::IntakePhone`], cents.
	#[codec(index = 5)]
	CeilingIntakePhone,
	/// Highest price of [`Service::PartusSurcharge`], cents.
	#[codec(index = 6)]
	CeilingPartusSurcharge,
	/// Fewest minutes that can be indicated.
	#[codec(index = 7)]
	MinMinutes,
	/// Most minutes that can be indicated.
	#[codec(index = 8)]
	MaxMinutes,
	/// Minutes that a hospital day takes off the indication, rate class breast.
	#[codec(index = 9)]
	HospitalDayBreast,
	/// Minutes that a hospital day takes off the indication, rate class formula.
	#[codec(index = 10)]
	HospitalDayFormula,
	/// Last care day; day 1 is the day of birth.
	#[codec(index = 11)]
	LastDay,
	/// Last care day after an extension.
	#[codec(index = 12)]
	LastDayExtended,
	/// Minutes of which every logged duration is a multiple.
	#[codec(index = 13)]
	GranularityMinutes,
	/// Days after which care can no longer be logged.
	#[codec(index = 14)]
	ClaimWindowDays,
}

/// `minutes × cents_per_hour / 60`, rounded half up. `None` when the product does not fit.
pub fn hourly(minutes: u32, cents_per_hour: Cents) -> Option<Cents> {
	Cents::from(minutes)
		.checked_mul(cents_per_hour)?
		.checked_add(30)
		.map(|sum| sum / 60)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn hours_are_rounded_half_up() {
		// requirement 35: 59.33 an hour, 4.80 own contribution
		for (minutes, gross, own) in [
			(2_940, 290_717, 23_520),
			(30, 2_967, 240),
			(2_250, 222_488, 18_000),
			(210, 20_766, 1_680),
		] {
			assert_eq!(hourly(minutes, 5_933), Some(gross));
			assert_eq!(hourly(minutes, 480), Some(own));
		}
		assert_eq!(hourly(1, 30), Some(1));
		assert_eq!(hourly(1, 29), Some(0));
		assert_eq!(hourly(0, Cents::MAX), Some(0));
		assert_eq!(hourly(2, Cents::MAX), None);
	}
}
