//! The runtime as clients meet it: signed transactions through `Executive`, genesis presets, and
//! what must never change on the wire.

mod appie;
mod calls;
mod common;
mod documents;
mod equivocation;
mod fields;
mod filling;
mod gate;
mod geertje;
mod governance;
mod presets;
mod properties;
mod remains;
mod roles;
mod scenario;
mod sessions;
mod time;
mod transactions;
mod trial;
mod tutorials;
mod vectors;
mod wire;
