//! One file per call, then genesis, the trait, the queries, the size of the state, the published
//! vectors, the invariants and random sequences.

mod allocate;
mod amend;
mod anchor_access_log;
mod close_dossier;
mod confirm;
mod dispute;
mod erase_content;
mod genesis;
mod governed;
mod model;
mod note_gap;
mod open_dossier;
mod other_pallets;
mod prune;
mod queries;
mod record;
mod record_many;
mod set_promised_interval;
mod start;
mod state;
mod stop;
mod try_state;
mod vectors;
