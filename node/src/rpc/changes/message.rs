//! What is sent to subscribers.

use super::{
	block::{Block, Change, FinalBlock},
	subject::Subject,
};
use crate::rpc::{
	error::Error,
	state::State,
	views::{
		maternity::CaseSummary,
		settlement::{InsurerPosition, ProviderPosition},
	},
};
use jsonrpsee::types::ErrorObjectOwned;
use pallet_maternity::runtime_api::MaternityApi;
use pallet_participants::types::OrganisationRecord;
use pallet_settlement::runtime_api::SettlementApi;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use sp_api::ProvideRuntimeApi;
use zorgketen_primitives::{DossierId, OrganisationKind};
use zorgketen_runtime::{AccountId, Runtime};

/// A message to who follows a case.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum CaseMessage {
	/// What a block changed.
	Changes(Box<CaseChanges>),
	/// Nothing follows.
	End(End),
}

/// What a final block changed for a case. The first message has no changes: it says where the
/// subscription starts.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CaseChanges {
	/// The block.
	pub block: Block,
	/// The changes, in their order.
	pub changes: Vec<Change>,
	/// Where the case stands after the block; null for a dossier that is no maternity case, and
	/// before the case was registered.
	pub summary: Option<CaseSummary>,
}

/// A message to who follows an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum OrganisationMessage {
	/// What a block changed.
	Changes(Box<OrganisationChanges>),
	/// Nothing follows.
	End(End),
}

/// What a final block changed for an organisation. The first message has no changes: it says where
/// the subscription starts.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OrganisationChanges {
	/// The block.
	pub block: Block,
	/// The changes, in their order.
	pub changes: Vec<Change>,
	/// The money of the organisation after the block; null for one that neither pays nor is paid,
	/// and before it was admitted.
	pub position: Option<Position>,
}

/// The money of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Position {
	/// Of one that pays.
	Payer(InsurerPosition),
	/// Of one that is paid.
	Provider(ProviderPosition),
}

/// The last message of a subscription that the node ends.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct End {
	/// Why.
	pub error: Refusal,
}

/// An error, as JSON-RPC writes it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Refusal {
	/// Its number.
	pub code: i32,
	/// What it says to a person.
	pub message: String,
	/// What it says to a program.
	pub data: Option<Value>,
}

impl From<ErrorObjectOwned> for End {
	fn from(error: ErrorObjectOwned) -> Self {
		let data = error
			.data()
			.and_then(|data| serde_json::from_str(data.get()).ok());
		Self {
			error: Refusal {
				code: error.code(),
				message: error.message().into(),
				data,
			},
		}
	}
}

/// A message of either kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Message {
	/// To who follows a case.
	Case(CaseMessage),
	/// To who follows an organisation.
	Organisation(OrganisationMessage),
}

impl Message {
	/// Where a subscription starts: after the block of this state.
	pub fn start(state: &State, subject: &Subject) -> Result<Self, Error> {
		Self::new(state, subject, Vec::new())
	}

	/// What a block changed for a subject.
	pub fn of(state: &State, subject: &Subject, block: &FinalBlock) -> Result<Self, Error> {
		Self::new(state, subject, block.changes_of(subject))
	}

	/// The last message.
	pub fn end(subject: &Subject, error: ErrorObjectOwned) -> Self {
		match subject {
			Subject::Case(_) => Self::Case(CaseMessage::End(error.into())),
			Subject::Organisation(_) => Self::Organisation(OrganisationMessage::End(error.into())),
		}
	}

	fn new(state: &State, subject: &Subject, changes: Vec<Change>) -> Result<Self, Error> {
		let block = Block::of(state)?;
		Ok(match subject {
			Subject::Case(case) => {
				let changes = CaseChanges {
					block,
					changes,
					summary: summary(state, *case)?,
				};
				Self::Case(CaseMessage::Changes(changes.into()))
			}
			Subject::Organisation(account) => {
				let changes = OrganisationChanges {
					block,
					changes,
					position: position(state, account)?,
				};
				Self::Organisation(OrganisationMessage::Changes(changes.into()))
			}
		})
	}
}

/// Where a case stands.
pub fn summary(state: &State, case: DossierId) -> Result<Option<CaseSummary>, Error> {
	let api = state.client().runtime_api();
	let summary = state.answered(api.case_summary(state.id().hash, case))?;
	Ok(summary.map(CaseSummary::from))
}

fn position(state: &State, account: &AccountId) -> Result<Option<Position>, Error> {
	let Some(kind) = kind_of(state, account)? else {
		return Ok(None);
	};
	let api = state.client().runtime_api();
	let at = state.id().hash;
	Ok(if kind.pays_for_care() {
		let position = state.answered(api.insurer_position(at, account.clone()))?;
		Some(Position::Payer(position.into()))
	} else if kind.gives_care() {
		let position = state.answered(api.provider_position(at, account.clone()))?;
		Some(Position::Provider(position.into()))
	} else {
		None
	})
}

/// What kind of organisation an account is, if it is or was one.
pub fn kind_of(state: &State, account: &AccountId) -> Result<Option<OrganisationKind>, Error> {
	let key = pallet_participants::Organisations::<Runtime>::hashed_key_for(account);
	let record: Option<OrganisationRecord> = state.value(&key)?;
	Ok(record.map(|record| record.kind))
}
