//! The pallets' configurations, one file for each room of the house.

mod care;
mod consensus;
mod governance;
mod money;
mod participants;
mod system;
mod tools;

pub use consensus::{MaxAuthorities, MinValidators};
pub use governance::{ConsortiumInstance, RootCalls, TwoThirds};
pub use participants::MaxOrganisations;
pub use system::BlockWeights;
pub use tools::ProxyType;
