//! Ids, hashes and commitments.

use super::text;
use sp_core::H256;
use std::{fmt, str::FromStr};

/// 32 bytes, as 0x and 64 hex digits: the id of a dossier or case, a hash, a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(pub H256);

text!(
	Id,
	"32 bytes: the id of a dossier or case, a hash or a commitment.",
	"^0x[0-9a-fA-F]{64}$"
);

impl From<H256> for Id {
	fn from(id: H256) -> Self {
		Self(id)
	}
}

impl fmt::Display for Id {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		// `Debug` of a hash writes all of it, `Display` leaves the middle out
		write!(formatter, "{:?}", self.0)
	}
}

impl FromStr for Id {
	type Err = &'static str;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		bytes32(text)
			.map(|bytes| Self(H256(bytes)))
			.ok_or("32 bytes as 0x and 64 hex digits")
	}
}

/// Reads 0x and 64 hex digits.
pub(super) fn bytes32(text: &str) -> Option<[u8; 32]> {
	let digits = text.strip_prefix("0x")?;
	if digits.len() != 64 {
		return None;
	}
	let mut bytes = [0; 32];
	for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
		*byte = pair.iter().try_fold(0u8, |value, digit| {
			let digit = char::from(*digit).to_digit(16)?;
			Some((value << 4) | u8::try_from(digit).ok()?)
		})?;
	}
	Some(bytes)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn all_32_bytes_are_written_and_read() {
		let text = format!("0x{}", "0aF9".repeat(16));
		let id: Id = text.parse().expect("an id");
		assert_eq!(id.0.as_bytes()[..2], [0x0a, 0xf9]);
		assert_eq!(id.to_string(), text.to_lowercase());
	}

	#[test]
	fn anything_else_is_refused() {
		let digits = "00".repeat(32);
		for text in [
			"".into(),
			"0x".into(),
			digits.clone(),
			format!("0x{}", &digits[1..]),
			format!("0x{digits}0"),
			format!("0x{}", digits.replacen('0', "x", 1)),
			format!("0x{}é", &digits[2..]),
		] {
			assert!(text.parse::<Id>().is_err(), "{text}");
		}
	}
}
