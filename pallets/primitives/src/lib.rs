#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

pub mod consent;
pub mod money;
pub mod organisation;
pub mod role;
pub mod time;
pub mod traits;

pub use consent::{DataCategory, Domain, Purpose};
pub use money::{Cents, NationalTable, Quantity, Service};
pub use organisation::{Code, CodeError, OrganisationKind, OrganisationStatus, Standing};
pub use role::{AgeClass, Organisation, RepresentativeKind, Role, Scope, StaffMember, StaffRole};
#[cfg(feature = "runtime-benchmarks")]
pub use traits::BenchmarkHelper;
pub use traits::CaseTotals;
pub use traits::{Access, CareLog, NationalTables, OnActivated, Participants, Settled, Settlement};

/// A dossier: 32 random bytes, so that it says nothing about the person. A maternity case has the id
/// of its dossier.
pub type DossierId = sp_core::H256;

/// A hiding commitment to something that is kept off chain.
pub type Commitment = sp_core::H256;
