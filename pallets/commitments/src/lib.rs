#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

mod batch;
mod content;
mod error;
pub mod head;
mod merkle;

pub use batch::{verify_chain, Batch};
pub use content::{commitment, open, Label, Salt};
pub use error::Error;
pub use merkle::{leaf, prove, root, InclusionProof, EMPTY_ROOT};

/// 32 bytes of BLAKE2b-256.
pub type Hash = [u8; 32];

/// BLAKE2b-256 of the parts, one after another. Each use begins with a tag of its own, and no tag
/// begins with another, so that no two uses ever hash the same bytes.
fn blake2(parts: &[&[u8]]) -> Hash {
	sp_crypto_hashing::blake2_256(&parts.concat())
}
