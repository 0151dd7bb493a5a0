//! What of the state an export proves.

use crate::rpc::{
	error::Error,
	state::{single_key, State},
};
use pallet_care_log::Dossier;
use sc_client_api::ProofProvider;
use schemars::JsonSchema;
use serde::Serialize;
use zorgketen_primitives::DossierId;
use zorgketen_runtime::{AccountId, Runtime};

/// Values of the state with the proof that the block's state root covers them.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StateProof {
	/// The keys: of the dossier, of the case and its history, of the client's case with what
	/// stays of it once it is pruned, of the case's money and of the block's time, then of each fact with its content and source, and of each
	/// allocation. That there is no value under a key is proved too.
	pub keys: Vec<String>,
	/// Nodes of the state trie, in no order.
	pub nodes: Vec<String>,
}

/// Proves what the state of a block says of a dossier.
pub fn state_proof(
	state: &State,
	id: DossierId,
	dossier: &Dossier<AccountId>,
) -> Result<StateProof, Error> {
	let keys = keys(id, dossier);
	let proof = state
		.client()
		.read_proof(state.id().hash, &mut keys.iter().map(|key| &key[..]))
		.map_err(|error| state.failed(&error))?;
	Ok(StateProof {
		keys: keys
			.iter()
			.map(|key| sp_core::bytes::to_hex(key, false))
			.collect(),
		nodes: proof
			.iter_nodes()
			.map(|node| sp_core::bytes::to_hex(node, false))
			.collect(),
	})
}

fn keys(id: DossierId, dossier: &Dossier<AccountId>) -> Vec<Vec<u8>> {
	use pallet_care_log::{Allocations, Contents, Dossiers, Facts, Sources};
	let mut keys = vec![
		Dossiers::<Runtime>::hashed_key_for(id),
		pallet_maternity::Cases::<Runtime>::hashed_key_for(id),
		pallet_maternity::History::<Runtime>::hashed_key_for(id),
		pallet_maternity::CaseOf::<Runtime>::hashed_key_for(&dossier.client),
		pallet_settlement::Cases::<Runtime>::hashed_key_for(id),
		single_key("Timestamp", "Now"),
	];
	// items below this number are pruned: facts first, then allocations
	let first = dossier.pruned();
	for seq in first.min(dossier.own)..dossier.own {
		keys.push(Facts::<Runtime>::hashed_key_for(id, seq));
		keys.push(Contents::<Runtime>::hashed_key_for(id, seq));
		keys.push(Sources::<Runtime>::hashed_key_for(id, seq));
	}
	let gone = first.saturating_sub(dossier.own);
	for number in 0..dossier.allocations {
		if u32::from(number) >= gone {
			keys.push(Allocations::<Runtime>::hashed_key_for(id, number));
		}
	}
	keys
}
