//! Makes a chain that begins with a large state, and measures a node on it.
//!
//! The state is made by the calls themselves: the runtime runs as native code on a state in memory, and
//! every client, grant, case and visit in it went through the checks of its pallet. It is written while it is
//! made, into a raw chain specification or the database of a node, so the memory that it takes does not grow
//! with it.
//!
//! What a node is asked on that state is compared with what the recipe says must come out, so a figure
//! never stands for a wrong answer.

mod build;
pub mod calls;
mod database;
pub mod machine;
mod measure;
mod node;
mod people;
pub mod process;
mod questions;
mod recipe;
mod replay;
mod report;
pub mod rpc;
mod sign;
pub mod spec;
mod work;

pub use build::{grow, make, Sink};
pub use database::Database;
pub use machine::today;
pub use measure::{measure, Options};
pub use node::rpc_address;
pub use people::{People, READERS};
pub use recipe::{CasePlan, Expected, Question, Recipe, Stage, Wanted, FULL, NEXT_VISIT};
pub use replay::{Answer, Replay};
pub use report::{grouped, Report};
pub use sign::{Checked, Moment};
pub use spec::Totals;

/// The most values that the state is asked for to answer "may X read Y now", whatever the client's history.
///
/// Four for who asks and for whom: is this a client, for whom does the reader act, what is the reader, and
/// where does the organisation behind stand. Then the clock, a grant for each of the three ways of being
/// granted, and two for an emergency. Readers here act for nobody; whoever represents a client costs a few more.
pub const MAY_ACCESS_READS: usize = 10;

/// The most values that the state is asked for to answer "where does this case stand".
///
/// The case, what is left of it if it was pruned, its money, the clock and its last day; and three for each of
/// its two service lines, of which one has no own contribution.
pub const CASE_SUMMARY_READS: usize = 10;
