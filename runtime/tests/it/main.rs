//! The runtime as clients meet it: signed transactions through `Executive`, genesis presets, and
//! what must never change on the wire.

mod common;
mod equivocation;
mod governance;
mod presets;
mod sessions;
mod time;
mod transactions;
mod wire;
