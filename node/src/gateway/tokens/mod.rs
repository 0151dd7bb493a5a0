//! Tokens: who may come in, and what each may do.

mod draft;
mod entry;
mod file;
mod keyring;
mod pattern;
mod secret;

pub use draft::Draft;
pub use entry::Entry;
#[cfg(test)]
pub use entry::Expiry;
pub use file::{private_file, FileError};
pub use keyring::{Keyring, Token};
#[cfg(test)]
pub use pattern::Pattern;
#[cfg(test)]
pub use secret::Digest;
pub use secret::Secret;

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, in which expiry is reckoned. A clock before that counts as its beginning.
pub fn now() -> u64 {
	SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.map_or(0, |elapsed| elapsed.as_secs())
}
