//! What can be shared, under which law, and why.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Which data a grant opens.
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
	Serialize,
	Deserialize,
)]
pub enum DataCategory {
	/// Hours of care: indicated, logged, approved, paid.
	#[codec(index = 0)]
	HoursRecord,
	/// That care was given (dat).
	#[codec(index = 1)]
	CareLog,
	/// What care was given (wat), kept off chain. Never for those who pay for care.
	#[codec(index = 2)]
	CareContent,
}

/// The care law under which care is given. One domain sees nothing of another without its own grant.
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
	Serialize,
	Deserialize,
)]
pub enum Domain {
	/// Health Insurance Act (Zorgverzekeringswet).
	#[codec(index = 0)]
	Zvw,
	/// Social Support Act (Wet maatschappelijke ondersteuning).
	#[codec(index = 1)]
	Wmo,
	/// Long-term Care Act (Wet langdurige zorg).
	#[codec(index = 2)]
	Wlz,
	/// Youth Act.
	#[codec(index = 3)]
	Jeugdwet,
}

/// Why the data are read.
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
	Serialize,
	Deserialize,
)]
pub enum Purpose {
	/// To give care.
	#[codec(index = 0)]
	Care,
	/// To pay for care and to check the payment.
	#[codec(index = 1)]
	Settlement,
	/// To know how somebody close is doing.
	#[codec(index = 2)]
	Family,
	/// To see that care is good (toezicht, kwaliteit).
	#[codec(index = 3)]
	Quality,
}
