//! The gateway: a second listener for JSON-RPC, for those who read the chain from outside.
//!
//! The node's own listener asks nobody who he is, which is why it stays on loopback. This one is off
//! unless it is given an address. It serves the same methods over HTTP and WebSocket, to whoever
//! shows a token, and to each token only the methods, the rate and the subscriptions that its entry
//! names. Methods that the SDK calls unsafe are refused to all. `docs/gateway.md` is for operators.
//!
//! It runs on threads of its own, so neither a burst of calls nor a panic in one of them takes
//! anything from authoring and finality.

mod access;
mod calls;
mod error;
mod flow;
mod http;
mod methods;
mod metrics;
mod origin;
mod params;
mod server;
mod settings;
mod tls;
mod tokens;

pub use params::{GatewayParams, TokenCmd};
pub use server::Gateway;
pub use settings::Settings;
