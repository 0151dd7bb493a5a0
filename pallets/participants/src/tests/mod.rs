//! One file per call, then what happens by itself, who acts for whom, the gate, every call by
//! everyone, the invariants and random sequences.

mod accept_charter;
mod acts_for;
mod admit;
mod api;
mod appoint;
mod deadlines;
mod deregister_client;
mod dismiss;
mod emergency_suspend;
mod end_representation;
mod enrol;
mod extension;
mod finish_recovery;
mod genesis;
mod leave;
mod matrix;
mod model;
mod propose_key;
mod ratify_suspension;
mod register_client;
mod register_relative;
mod register_representative;
mod reinstate;
mod remove;
mod remove_relative;
mod set_age_class;
mod set_charter;
mod set_quotas;
mod sizes;
mod suspend;
mod sweep_staff;
mod transitions;
mod try_state;
mod veto_key;
