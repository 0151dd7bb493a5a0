//! Organisations: what they are, how they are numbered, where they stand.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What kind of party an organisation is. One account has one kind.
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
pub enum OrganisationKind {
	/// Health insurer (zorgverzekeraar), UZOVI code.
	#[codec(index = 0)]
	Insurer,
	/// Provider of maternity care at home (kraamzorg), AGB code.
	#[codec(index = 1)]
	MaternityProvider,
	/// Any other care provider (zorgaanbieder), AGB code.
	#[codec(index = 2)]
	CareProvider,
	/// Practice of midwives (verloskundigenpraktijk), AGB code.
	#[codec(index = 3)]
	MidwifePractice,
	/// Municipality (gemeente), which pays for Wmo and Jeugdwet; registration number.
	#[codec(index = 4)]
	Municipality,
	/// Care office (zorgkantoor), which pays for Wlz; registration number.
	#[codec(index = 5)]
	CareOffice,
	/// Keeps the euros behind the chain's balances and pays out; registration number.
	#[codec(index = 6)]
	SettlementAgent,
	/// Reads, and nothing else (toezichthouder); registration number.
	#[codec(index = 7)]
	Supervisor,
}

impl OrganisationKind {
	/// All kinds, in the order of their indices.
	pub const ALL: [Self; 8] = [
		Self::Insurer,
		Self::MaternityProvider,
		Self::CareProvider,
		Self::MidwifePractice,
		Self::Municipality,
		Self::CareOffice,
		Self::SettlementAgent,
		Self::Supervisor,
	];

	/// How many digits the code of this kind has: UZOVI 4, AGB and registration numbers 8.
	pub const fn code_digits(self) -> u32 {
		match self {
			Self::Insurer => 4,
			_ => 8,
		}
	}

	/// Whether organisations of this kind give care.
	pub const fn gives_care(self) -> bool {
		matches!(
			self,
			Self::MaternityProvider | Self::CareProvider | Self::MidwifePractice
		)
	}

	/// Whether organisations of this kind pay for care. Those are never given the contents of care:
	/// the law keeps insurers out of systems by which providers share dossiers (Wabvpz 15f).
	pub const fn pays_for_care(self) -> bool {
		matches!(self, Self::Insurer | Self::Municipality | Self::CareOffice)
	}

	/// Whether organisations of this kind have a seat in the consortium.
	pub const fn has_seat(self) -> bool {
		!matches!(self, Self::Supervisor)
	}
}

/// Where an organisation stands. `Admitted → Active ⇄ Suspended → Left | Removed`.
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
pub enum OrganisationStatus {
	/// Voted in; becomes active when it accepts the charter.
	#[codec(index = 0)]
	Admitted,
	/// May do all that its kind may.
	#[codec(index = 1)]
	Active,
	/// May finish what runs, and begin nothing.
	#[codec(index = 2)]
	Suspended,
	/// Went by its own will. Final.
	#[codec(index = 3)]
	Left,
	/// Was voted out. Final.
	#[codec(index = 4)]
	Removed,
}

impl OrganisationStatus {
	/// Whether there is no way back from here.
	pub const fn is_final(self) -> bool {
		matches!(self, Self::Left | Self::Removed)
	}
}

/// Where an organisation must stand at least for a call by it or its staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
	/// Active: what begins something.
	Active,
	/// Active or suspended: what finishes something.
	Suspended,
	/// Also admitted: what leads in or out.
	Admitted,
}

impl Standing {
	/// Whether an organisation stands so.
	pub const fn met_by(self, status: OrganisationStatus) -> bool {
		match status {
			OrganisationStatus::Active => true,
			OrganisationStatus::Suspended => matches!(self, Self::Suspended | Self::Admitted),
			OrganisationStatus::Admitted => matches!(self, Self::Admitted),
			OrganisationStatus::Left | OrganisationStatus::Removed => false,
		}
	}
}

/// Why a code was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
	/// Not as many digits as the kind's codes have.
	WrongLength,
	/// Something other than a digit.
	NotADigit,
}

/// An organisation's public number: UZOVI, AGB or registration number. Stored as a number, as the
/// kind says how many digits to show.
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
pub struct Code(pub u32);

impl Code {
	/// Reads the digits of a code of this kind, leading zeros included.
	pub fn parse(kind: OrganisationKind, digits: &[u8]) -> Result<Self, CodeError> {
		if digits.len() != kind.code_digits() as usize {
			return Err(CodeError::WrongLength);
		}
		let mut number = 0u32;
		for digit in digits {
			if !digit.is_ascii_digit() {
				return Err(CodeError::NotADigit);
			}
			// at most eight digits, so it fits
			number = number
				.saturating_mul(10)
				.saturating_add(u32::from(digit.saturating_sub(b'0')));
		}
		Ok(Self(number))
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_code_has_the_digits_of_its_kind() {
		use OrganisationKind::*;
		assert_eq!(Code::parse(Insurer, b"3311"), Ok(Code(3311)));
		assert_eq!(
			Code::parse(MidwifePractice, b"08007701"),
			Ok(Code(8_007_701))
		);
		assert_eq!(
			Code::parse(MidwifePractice, b"8007701"),
			Err(CodeError::WrongLength)
		);
		assert_eq!(
			Code::parse(CareProvider, b"820091010"),
			Err(CodeError::WrongLength)
		);
		assert_eq!(Code::parse(Insurer, b"33a1"), Err(CodeError::NotADigit));
		assert_eq!(Code::parse(Insurer, b""), Err(CodeError::WrongLength));
	}

	#[test]
	fn the_indices_are_those_of_the_list() {
		for (index, kind) in OrganisationKind::ALL.into_iter().enumerate() {
			assert_eq!(kind.encode(), [index as u8]);
		}
	}
}
