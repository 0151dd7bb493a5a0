//! Commitments that hide what they commit to.

use crate::{blake2, Error, Hash};

/// What a commitment is about. Each label has a tag of its own, so that a commitment of one kind
/// can't be shown as one of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
	/// The contents of care (wat), kept by the organisation.
	Content,
	/// The number of a record in a source register.
	Source,
}

impl Label {
	const fn tag(self) -> &'static [u8] {
		match self {
			Self::Content => b"zorgketen/content/v1",
			Self::Source => b"zorgketen/source/v1",
		}
	}
}

/// 32 random bytes, fresh for every record and kept with it. Who destroys record and salt leaves a
/// commitment that can't be linked to anything.
#[derive(Clone, PartialEq, Eq)]
pub struct Salt([u8; 32]);

impl Salt {
	/// Takes 32 bytes that the caller drew from a secure source.
	pub fn new(bytes: &[u8]) -> Result<Self, Error> {
		let salt: [u8; 32] = bytes
			.try_into()
			.map_err(|_| Error::SaltLength(bytes.len()))?;
		// A buffer that was never filled is the mistake that can be seen from here.
		if salt.iter().all(|byte| Some(byte) == salt.first()) {
			return Err(Error::WeakSalt);
		}
		Ok(Self(salt))
	}

	pub(crate) const fn bytes(&self) -> &[u8; 32] {
		&self.0
	}
}

/// A salt opens its commitment, so it is never shown by accident.
impl core::fmt::Debug for Salt {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		f.write_str("Salt(..)")
	}
}

/// `blake2_256(tag ‖ salt ‖ data)`.
pub fn commitment(label: Label, salt: &Salt, data: &[u8]) -> Hash {
	blake2(&[label.tag(), salt.bytes(), data])
}

/// Checks that a commitment was made of this salt and these data.
pub fn open(label: Label, salt: &Salt, data: &[u8], made: &Hash) -> Result<(), Error> {
	if commitment(label, salt, data) == *made {
		Ok(())
	} else {
		Err(Error::NotTheContent)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::format;

	fn salt(first: u8) -> Salt {
		let mut bytes = [7; 32];
		bytes[0] = first;
		Salt::new(&bytes).expect("a good salt")
	}

	#[test]
	fn equal_contents_have_different_commitments() {
		let one = commitment(Label::Content, &salt(1), b"wound care");
		let other = commitment(Label::Content, &salt(2), b"wound care");
		assert_ne!(one, other);
		assert_ne!(one, commitment(Label::Source, &salt(1), b"wound care"));
	}

	#[test]
	fn only_salt_and_content_open_a_commitment() {
		let made = commitment(Label::Content, &salt(1), b"wound care");
		assert_eq!(open(Label::Content, &salt(1), b"wound care", &made), Ok(()));
		for (label, salt, data) in [
			(Label::Source, salt(1), &b"wound care"[..]),
			(Label::Content, salt(2), b"wound care"),
			(Label::Content, salt(1), b"wound car"),
		] {
			assert_eq!(open(label, &salt, data, &made), Err(Error::NotTheContent));
		}
	}

	#[test]
	fn a_salt_that_was_never_filled_is_refused() {
		assert_eq!(Salt::new(&[0; 32]), Err(Error::WeakSalt));
		assert_eq!(Salt::new(&[255; 32]), Err(Error::WeakSalt));
		assert_eq!(Salt::new(&[1; 16]), Err(Error::SaltLength(16)));
		assert_eq!(Salt::new(&[]), Err(Error::SaltLength(0)));
	}

	#[test]
	fn a_salt_is_not_shown() {
		assert_eq!(format!("{:?}", salt(1)), "Salt(..)");
	}
}
