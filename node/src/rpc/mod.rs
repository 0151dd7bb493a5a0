//! RPC methods on top of the SDK's own `author_*`, `chain_*`, `state_*` and `system_*`.

mod chain;
mod changes;
#[cfg(test)]
mod documents;
pub mod error;
mod export;
#[cfg(test)]
mod markdown;
pub mod openrpc;
mod queries;
pub mod state;
pub mod views;

pub use changes::{Changes, Limits};

use crate::{
	pool::Pool,
	service::{FullBackend, FullClient},
};
use chain::Chain;
use changes::ChangesApiServer;
use export::{Export, ExportApiServer};
use jsonrpsee::{types::ErrorObjectOwned, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use serde_json::Value;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};
use zorgketen_runtime::{opaque::Block, BlockNumber, Hash};

/// What the methods read. Cloned for every module, as the node serves one on its socket and keeps
/// one in memory.
#[derive(Clone)]
pub struct Sources {
	/// Chain and runtime.
	pub client: Arc<FullClient>,
	/// Pending transactions, which count for the next nonce.
	pub pool: Arc<Pool>,
	/// Rounds that the local voter takes part in.
	pub voter_state: SharedVoterState,
	/// GRANDPA authorities now and announced.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// Justifications as they are made.
	pub justifications: GrandpaJustificationStream<Block>,
	/// Proofs of finality from the database.
	pub finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
	/// Subscriptions to what becomes final.
	pub changes: Changes,
}

/// Builds the module: `system_accountNextIndex`, `payment_queryInfo` (always zero on this chain, but
/// dashboards ask for it), `grandpa_*`, and the chain's own `zorgketen_*`, which `rpc.discover`
/// describes.
pub fn build(
	sources: Sources,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let Sources {
		client,
		pool,
		voter_state,
		authority_set,
		justifications,
		finality_proofs,
		changes,
	} = sources;

	let mut module = RpcModule::new(());
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module.merge(
		Grandpa::new(
			executor,
			authority_set,
			voter_state,
			justifications,
			finality_proofs,
		)
		.into_rpc(),
	)?;

	module.merge(queries::module(&Chain::new(client.clone()))?)?;
	module.merge(changes.into_rpc())?;
	module.merge(Export::new(client).into_rpc())?;
	let document = document();
	module.register_method("rpc.discover", move |_, _, _| {
		Ok::<_, ErrorObjectOwned>(document.clone())
	})?;
	Ok(module)
}

/// The chain's own methods as an OpenRPC document.
fn document() -> Value {
	let mut schemas = openrpc::Schemas::new();
	let mut methods = queries::methods(&mut schemas);
	methods.extend(changes::methods(&mut schemas));
	methods.extend(export::methods(&mut schemas));
	methods.push(openrpc::discover(&mut schemas));
	openrpc::document(schemas, methods)
}
