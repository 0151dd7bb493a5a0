//! What every test here needs: processes, a client, transactions and motions.

mod case;
mod chain;
mod motion;
mod process;
mod schema;
mod wait;

pub use case::{play, Story};
pub use chain::{account, bytes, hash_of, key, Chain};
pub use motion::{as_root, carry};
pub use process::{binary, free_port, spec_file, Network, Node, NodeConfig};
pub use schema::Document;
pub use wait::{eventually, LONG, SHORT};

use tokio::sync::{Mutex, MutexGuard};

/// Four validators fill two cores, so only one test with a network runs at a time.
pub async fn machine() -> MutexGuard<'static, ()> {
	static MACHINE: Mutex<()> = Mutex::const_new(());
	MACHINE.lock().await
}
