//! One file per call, then the session, the invariants and random sequences.

mod add;
mod genesis;
mod model;
mod nominate;
mod offences;
mod remove;
mod session;
mod try_state;
mod withdraw;
