//! What an upgrade changes in the state. An entry goes once it has run on the chain.

/// Migrations that fit one block.
pub type SingleBlockMigrations = ();

/// Migrations in steps over many blocks, during which no transactions are taken.
#[cfg(not(feature = "runtime-benchmarks"))]
pub type MultiBlockMigrations = ();
