//! What proves that a block is final.

use crate::rpc::{error::Error, state::State};
use codec::Encode;
use sc_client_api::BlockBackend;
use sc_consensus_grandpa::{best_justification, GRANDPA_ENGINE_ID};
use schemars::JsonSchema;
use serde::Serialize;
use sp_api::ProvideRuntimeApi;
use sp_consensus_grandpa::GrandpaApi;
use zorgketen_runtime::{opaque::Block, BlockNumber};

/// The most headers between an exported block and the one that is justified. Justifications are kept for
/// about one in 32 blocks, so this many are missing only from a damaged database.
const MAX_HEADERS: BlockNumber = 4_096;

/// What proves that a block is final.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Finality {
	/// A GRANDPA justification of the block, or of the last of `headers`, in SCALE; null if this node
	/// has none, as right after it was set up by another way than GRANDPA.
	#[schemars(regex(pattern = r"^0x([0-9a-f]{2})+$"))]
	pub justification: Option<String>,
	/// The headers from the one after the block up to the justified one, in SCALE, in order.
	pub headers: Vec<String>,
}

/// Who votes on a block.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuthoritySet {
	/// The number of the set.
	pub id: u64,
	/// Its members.
	pub authorities: Vec<Authority>,
}

/// A validator, as GRANDPA knows it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Authority {
	/// The public ed25519 key of its votes.
	#[schemars(regex(pattern = r"^0x[0-9a-f]{64}$"))]
	pub key: String,
	/// How much its vote weighs.
	pub weight: u64,
}

/// The set that votes on the block of a state. A block that announces another set is voted on by
/// the old one, so this is what the block before says. Genesis is voted on by nobody.
pub fn authority_set(state: &State) -> Result<Option<AuthoritySet>, Error> {
	let Some(before) = state.before()? else {
		return Ok(None);
	};
	let api = before.client().runtime_api();
	let at = before.id().hash;
	let authorities = before.answered(api.grandpa_authorities(at))?;
	Ok(Some(AuthoritySet {
		id: before.answered(api.current_set_id(at))?,
		authorities: authorities
			.into_iter()
			.map(|(key, weight)| Authority {
				key: sp_core::bytes::to_hex(key.as_ref(), false),
				weight,
			})
			.collect(),
	}))
}

/// The proof with the fewest headers: the nearest justification that is kept, or else the newest, which
/// GRANDPA keeps apart, whatever its height.
pub fn finality(state: &State) -> Result<Finality, Error> {
	let client = state.client();
	let own = state.id().number;
	let newest = best_justification::<_, Block>(&**client).map_err(|error| state.failed(&error))?;
	let last = newest.as_ref().map_or(own, |newest| newest.target().0);
	let mut headers = Vec::new();
	for number in own..=last.min(own.saturating_add(MAX_HEADERS)) {
		let block = State::at_height(client, number)?;
		if number > own {
			headers.push(sp_core::bytes::to_hex(&block.header()?.encode(), false));
		}
		let justifications = client
			.justifications(block.id().hash)
			.map_err(|error| block.failed(&error))?;
		let kept = justifications
			.and_then(|all| all.into_justification(GRANDPA_ENGINE_ID))
			.or_else(|| {
				let newest = newest.as_ref()?;
				(newest.target() == (number, block.id().hash)).then(|| newest.encode())
			});
		if let Some(justification) = kept {
			return Ok(Finality {
				justification: Some(sp_core::bytes::to_hex(&justification, false)),
				headers,
			});
		}
	}
	Ok(Finality::default())
}
