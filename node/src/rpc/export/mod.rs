//! A case to take along: its whole log with what proves it, to be checked without trust in the node
//! that gave it. How a receiver does that is in `docs/export.md`.

mod finality;
mod log;
mod proof;

use super::{
	changes::{summary, Block},
	error::{Error, Kind},
	openrpc::{Method, Schemas},
	state::State,
	views::{care_log, maternity::CaseSummary, Id},
};
use crate::service::FullClient;
use codec::Encode;
use finality::{AuthoritySet, Finality};
use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use log::LoggedEntry;
use pallet_care_log::Dossier;
use proof::StateProof;
use sc_client_api::HeaderBackend;
use schemars::JsonSchema;
use serde::Serialize;
use sp_api::{CallApiAt, CallContext};
use std::sync::Arc;
use zorgketen_primitives::DossierId;
use zorgketen_runtime::{AccountId, Runtime};

/// The name of the format. The number grows when a receiver that knows the one before would misread it.
const FORMAT: &str = "zorgketen-case/1";

/// A case with its log and proofs.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CaseExport {
	/// `zorgketen-case/1`.
	format: &'static str,
	/// The id of the case, or of another dossier.
	case: Id,
	/// The block at which it stands so.
	block: Block,
	/// The header of that block, in SCALE: its BLAKE2b-256 hash is the block's.
	#[schemars(regex(pattern = r"^0x([0-9a-f]{2})+$"))]
	header: String,
	/// Which chain it is.
	genesis_hash: Id,
	/// The runtime of that block.
	runtime: RuntimeName,
	/// Who votes on that block; null for genesis. A receiver compares it with what it knows of the
	/// chain.
	authority_set: Option<AuthoritySet>,
	/// The dossier.
	dossier: care_log::Dossier,
	/// All that the head covers, in order; null if the records of the case have been pruned from the
	/// state. An earlier export can then still be checked against the head.
	records: Option<Vec<LoggedEntry>>,
	/// The head of the dossier.
	head: Id,
	/// How many entries the head covers.
	count: u32,
	/// Where the case stands; null for a dossier that is no maternity case.
	summary: Option<CaseSummary>,
	/// What of the state is proved, and the proof.
	proof: StateProof,
	/// What proves that the block is final.
	#[serde(flatten)]
	finality: Finality,
}

/// A runtime.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuntimeName {
	/// Its name.
	spec_name: String,
	/// Its version.
	spec_version: u32,
}

/// Cases to take along.
#[rpc(server, namespace = "zorgketen")]
pub trait ExportApi {
	/// A case with its log and proofs.
	#[method(name = "exportCase", blocking)]
	fn export_case(&self, case: Id, at: Option<Id>) -> RpcResult<CaseExport>;
}

/// What exports are made from.
pub struct Export {
	client: Arc<FullClient>,
}

impl Export {
	/// From this chain.
	pub fn new(client: Arc<FullClient>) -> Self {
		Self { client }
	}

	fn export(&self, id: DossierId, state: &State) -> Result<CaseExport, Error> {
		let key = pallet_care_log::Dossiers::<Runtime>::hashed_key_for(id);
		let dossier: Dossier<AccountId> =
			state.value(&key)?.ok_or_else(|| Error::UnknownSubject {
				subject: Id(id).to_string(),
			})?;
		let at = state.id().hash;
		let version = state.answered(self.client.runtime_version_at(at, CallContext::Offchain))?;
		Ok(CaseExport {
			format: FORMAT,
			case: id.into(),
			block: Block::of(state)?,
			header: sp_core::bytes::to_hex(&state.header()?.encode(), false),
			genesis_hash: self.client.info().genesis_hash.into(),
			runtime: RuntimeName {
				spec_name: version.spec_name.to_string(),
				spec_version: version.spec_version,
			},
			authority_set: finality::authority_set(state)?,
			records: log::entries(state, id, &dossier)?,
			head: dossier.head.into(),
			count: dossier.entries,
			summary: summary(state, id)?,
			proof: proof::state_proof(state, id, &dossier)?,
			finality: finality::finality(state)?,
			dossier: dossier.into(),
		})
	}
}

impl ExportApiServer for Export {
	fn export_case(&self, case: Id, at: Option<Id>) -> RpcResult<CaseExport> {
		let state = State::at(&self.client, at.map(|at| at.0))?;
		Ok(self.export(case.0, &state)?)
	}
}

/// The methods, for the document.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	let export = Method::new::<CaseExport>(
		schemas,
		"export",
		"zorgketen_exportCase",
		"A case to take along: its whole log, with what proves it.",
		"The case with its log and proofs.",
	)
	.about(
		"How a receiver checks it without trust in the node is in docs/export.md. It names accounts \
		 and says what care was logged when: whoever has it processes personal data.",
	)
	.needs::<Id>(schemas, "case", "The id of the case or dossier.")
	.takes::<Id>(
		schemas,
		"at",
		"The hash of a final block. Without it, the last final block.",
	)
	.fails(&[
		Kind::UnknownBlock,
		Kind::Runtime,
		Kind::BlockPruned,
		Kind::UnknownSubject,
		Kind::UnreadableBlock,
		Kind::NotFinal,
	]);
	vec![export]
}
