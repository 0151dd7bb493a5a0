//! Tests of the real binary: they start processes on loopback, drive them over RPC and wait for
//! conditions. `cargo test --release -p zorgketen-node --test it`.

mod bad_input;
mod common;
mod development;
mod export;
mod gateway;
mod idle;
mod load;
mod membership;
mod network;
mod rpc;
mod scale;
mod subscribe;
mod upgrade;
