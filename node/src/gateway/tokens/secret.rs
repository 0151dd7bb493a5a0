//! The secret of a token, and the digest by which the node knows it.
//!
//! A secret has 256 random bits, so one round of SHA-256 is enough: there is nothing to guess. The
//! digest is that of the text as it is sent; `printf %s SECRET | sha256sum` gives the same.

use sp_io::hashing::sha2_256;
use std::{fmt, io};
use subtle::ConstantTimeEq;

/// Tells secrets of this gateway from others, for people and for tools that look for leaked ones.
const MARK: &str = "zkg_";
/// How digests begin in a file of tokens.
const SCHEME: &str = "sha256:";
/// Longer than any secret that is made here; nothing longer is worth hashing.
const LONGEST: usize = 256;

/// What a client shows.
pub struct Secret(String);

impl Secret {
	/// A new one, from the random numbers of the system.
	pub fn generate() -> io::Result<Self> {
		let mut bytes = [0; 32];
		getrandom::getrandom(&mut bytes).map_err(io::Error::from)?;
		Ok(Self(format!("{MARK}{}", hex(&bytes))))
	}

	/// The text to hand to the client.
	pub fn reveal(&self) -> &str {
		&self.0
	}
}

// By hand, so that no log ever shows one.
impl fmt::Debug for Secret {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("Secret(…)")
	}
}

/// SHA-256 of a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
	/// Of what a client showed; `None` if that can not be a secret.
	pub fn of(shown: &str) -> Option<Self> {
		(shown.len() <= LONGEST).then(|| Self(sha2_256(shown.as_bytes())))
	}

	/// Reads `sha256:` and 64 hexadecimal digits.
	pub fn parse(text: &str) -> Option<Self> {
		let digits = text.strip_prefix(SCHEME)?;
		if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
			return None;
		}
		let bytes = sp_core::bytes::from_hex(digits).ok()?;
		Some(Self(bytes.try_into().ok()?))
	}

	/// Compares in a time that does not depend on where the two differ.
	pub fn same(&self, other: &Self) -> bool {
		self.0.ct_eq(&other.0).into()
	}
}

impl fmt::Display for Digest {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{SCHEME}{}", hex(&self.0))
	}
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn digests_are_those_of_other_tools() {
		let digest = Digest::of("abc").expect("short enough");
		assert_eq!(
			digest.to_string(),
			"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
		);
		let read = Digest::parse(&digest.to_string()).expect("a digest");
		assert!(read.same(&digest));
		assert!(!read.same(&Digest::of("abd").expect("short enough")));
	}

	#[test]
	fn secrets_are_long_different_and_hidden() {
		let (one, other) = (
			Secret::generate().expect("random"),
			Secret::generate().expect("random"),
		);
		assert_eq!(one.reveal().len(), 68);
		assert!(one.reveal().starts_with("zkg_"));
		assert_ne!(one.reveal(), other.reveal());
		assert!(!format!("{one:?}").contains(one.reveal()));
	}

	#[test]
	fn what_is_not_a_digest_is_refused() {
		let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
		assert!(Digest::parse(&format!("sha256:{digits}")).is_some());
		for bad in [
			digits.to_owned(),
			format!("blake2:{digits}"),
			format!("sha256:0x{}", &digits[2..]),
			format!("sha256:{digits}0"),
			"sha256:".to_owned(),
		] {
			assert!(Digest::parse(&bad).is_none(), "{bad}");
		}
		assert!(Digest::of(&"x".repeat(257)).is_none());
	}
}
