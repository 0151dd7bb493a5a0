//! PostgreSQL with the same rules, behind a server that checks the same signed bytes as the chain.

mod cluster;
mod link;
mod server;
mod wire;

pub use cluster::{Cluster, Tools};
pub use link::Link;
pub use server::{serve, Options};

/// The schema and its procedures.
const SCHEMA: &str = include_str!("../../sql/schema.sql");

/// Connections that the server has to the database; each works on one request at a time.
const CONNECTIONS: usize = 32;
