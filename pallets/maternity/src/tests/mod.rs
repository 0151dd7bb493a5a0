//! One file a call, then what all calls have in common, the trial, the invariants and random
//! sequences.

mod approve;
mod cancel;
mod charge;
mod close;
mod correct;
mod expire;
mod extend;
mod hospital;
mod indicate;
mod log_visits;
mod model;
mod prune;
mod queries;
mod register;
mod reindicate;
mod reject;
mod set_terms;
mod size;
mod switch_insurer;
mod timeline;
mod transfer;
mod trial;
mod try_state;
mod withdraw;
