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
	/// Maternity care at home, by the hour. Has an own contribution by the hour, and is the only one
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
	/// A day of the mother in an institution without medical need, once a date. Has an own contribution
	/// by the day. A stay with medical need is no maternity care: its days come off the indication.
	#[codec(index = 6)]
	InstitutionDayMother,
	/// The same of the child.
	#[codec(index = 7)]
	InstitutionDayChild,
}

impl Service {
	/// All services, in the order of their indices.
	pub const ALL: [Self; 8] = [
		Self::Hour,
		Self::PartusHour,
		Self::Registration,
		Self::IntakeHome,
		Self::IntakePhone,
		Self::PartusSurcharge,
		Self::InstitutionDayMother,
		Self::InstitutionDayChild,
	];

	/// Whether it is priced by the hour and logged with a start and minutes.
	pub const fn is_timed(self) -> bool {
		matches!(self, Self::Hour | Self::PartusHour)
	}

	/// Whether it is a day in an institution: priced by the day, at most one of each kind on a date.
	pub const fn is_day(self) -> bool {
		matches!(self, Self::InstitutionDayMother | Self::InstitutionDayChild)
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
			Self::InstitutionDayMother | Self::InstitutionDayChild => {
				NationalTable::CeilingInstitutionDay
			}
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
	/// Own contribution to a day in an institution without medical need, cents a person.
	#[codec(index = 15)]
	OwnContributionPerDay,
	/// What a day in an institution costs at most, in cents, before the family pays the rest itself, on
	/// top of [`Self::OwnContributionPerDay`].
	#[codec(index = 16)]
	InstitutionDayLimit,
	/// Highest price of a day in an institution, cents a person.
	#[codec(index = 17)]
	CeilingInstitutionDay,
}

/// What a family pays itself of a day in an institution, a person: the own contribution of a day, and
/// what the day costs above the limit. Never more than the day costs.
pub const fn own_of_day(price: Cents, per_day: Cents, limit: Cents) -> Cents {
	let own = per_day.saturating_add(price.saturating_sub(limit));
	if own < price {
		own
	} else {
		price
	}
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
	fn a_day_in_an_institution_has_its_own_contribution() {
		// requirement 36, the values of 2025: 21.50 a person, and what a day costs above 152.00
		let own = |price| own_of_day(price, 2_150, 15_200);
		assert_eq!(2 * 2 * own(15_000), 8_600);
		assert_eq!(own(15_200), 2_150);
		assert_eq!(own(15_201), 2_151);
		assert_eq!(own(17_000), 2_150 + 1_800);
		// never more than it costs
		assert_eq!(own(2_150), 2_150);
		assert_eq!(own(2_149), 2_149);
		assert_eq!(own(0), 0);
		assert_eq!(own_of_day(Cents::MAX, Cents::MAX, 0), Cents::MAX);
	}

	#[test]
	fn the_own_contribution_of_2025_is_by_the_hour() {
		// requirement 36: 49 h at 5.40
		assert_eq!(hourly(49 * 60, 540), Some(26_460));
	}

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
