//! One file per call, then what they add up to, the invariants and random sequences.

mod access;
mod break_glass;
mod genesis;
mod grant;
mod matrix;
mod model;
mod notices;
mod queries;
mod reap_expired;
mod review_break_glass;
mod revoke;
mod scale;
mod try_state;
