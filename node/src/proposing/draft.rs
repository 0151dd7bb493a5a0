//! A block that is being made, on a state of its own.

use super::filling::{Fillable, Verdict};
use crate::service::FullClient;
use codec::Encode;
use sp_api::{ApiError, ApiExt, ApiRef, CallContext, Core, ProofRecorder, ProvideRuntimeApi};
use sp_block_builder::BlockBuilder;
use sp_blockchain::Error;
use sp_consensus::Proposal;
use sp_externalities::Extensions;
use sp_inherents::InherentData;
use sp_runtime::{
	traits::{Block as _, Header as _},
	Digest, ExtrinsicInclusionMode, OpaqueExtrinsic, TransactionOutcome, Weight,
};
use std::sync::Arc;
use zorgketen_runtime::{filling::BlockFilling, opaque::Block, Hash, Header};

type Api = <FullClient as ProvideRuntimeApi<Block>>::Api;

/// What transactions that are applied together may weigh: 25 ms of time, so that the author looks at the clock often
/// enough. There is no bound to their proofs, as this chain has none.
const AT_ONCE: Weight = Weight::from_parts(25_000_000_000, u64::MAX);

/// A block that is being made.
pub struct Draft<'a> {
	client: &'a FullClient,
	api: ApiRef<'a, Api>,
	parent: Hash,
	mode: ExtrinsicInclusionMode,
	/// Whether the runtime can apply several at once; that of an older version, or of another chain, can't.
	fills: bool,
	transactions: Vec<OpaqueExtrinsic>,
	size: usize,
}

impl<'a> Draft<'a> {
	/// An empty block on that parent.
	pub fn begin(
		client: &'a FullClient,
		parent: &Header,
		digest: Digest,
		recorder: Option<ProofRecorder<Block>>,
		extensions: Extensions,
	) -> Result<Self, Error> {
		let hash = parent.hash();
		let header = Header::new(
			parent.number() + 1,
			Default::default(),
			Default::default(),
			hash,
			digest,
		);
		let mut api = client.runtime_api();
		if let Some(recorder) = recorder {
			api.record_proof_with_recorder(recorder);
		}
		for extension in extensions.into_extensions() {
			api.register_extension(extension);
		}
		api.set_call_context(CallContext::Onchain { import: false });
		let mode = api.initialize_block(hash, &header)?;
		let fills = api.has_api::<dyn BlockFilling<Block>>(hash)?;
		Ok(Self {
			client,
			api,
			parent: hash,
			mode,
			fills,
			transactions: Vec::new(),
			// with the length of the list of transactions, which takes five bytes at most
			size: header.encoded_size() + 5,
		})
	}

	/// Whether anything but inherents may be in this block; migrations of several blocks want them for themselves.
	pub fn takes_transactions(&self) -> bool {
		matches!(self.mode, ExtrinsicInclusionMode::AllExtrinsics)
	}

	/// Puts in what every block begins with.
	pub fn apply_inherents(&mut self, data: InherentData) -> Result<(), Error> {
		let parent = self.parent;
		// asking changes nothing
		let inherents = self.api.execute_in_transaction(|api| {
			TransactionOutcome::Rollback(api.inherent_extrinsics(parent, data))
		})?;
		for inherent in inherents {
			match self.apply(&inherent) {
				Ok(()) => {}
				Err(Some(error)) if error.was_mandatory() => {
					return Err(Error::Application(
						format!("an inherent that has to be in the block: {error:?}").into(),
					));
				}
				Err(error) => log::warn!("❗️ An inherent was left out: {error:?}"),
			}
		}
		Ok(())
	}

	/// The block, and what it changes.
	pub fn finish(self) -> Result<Proposal<Block>, Error> {
		let header = self.api.finalize_block(self.parent)?;
		let state = self.client.state_at(self.parent)?;
		let storage_changes = self
			.api
			.into_storage_changes(&state, self.parent)
			.map_err(Error::StorageChanges)?;
		Ok(Proposal {
			block: Block::new(header, self.transactions),
			storage_changes,
		})
	}

	fn apply(&mut self, transaction: &OpaqueExtrinsic) -> Verdict {
		let parent = self.parent;
		let verdict = self.api.execute_in_transaction(|api| {
			match api.apply_extrinsic(parent, transaction.clone()) {
				Ok(Ok(_)) => TransactionOutcome::Commit(Ok(())),
				Ok(Err(error)) => TransactionOutcome::Rollback(Err(Some(error))),
				Err(error) => {
					log::warn!("The runtime failed on a transaction: {error}");
					TransactionOutcome::Rollback(Err(None))
				}
			}
		});
		if verdict.is_ok() {
			self.take(transaction);
		}
		verdict
	}

	/// Several at once; nothing happened where that is an error.
	fn apply_many(
		&mut self,
		transactions: &[Arc<OpaqueExtrinsic>],
	) -> Result<Vec<Verdict>, ApiError> {
		let parent = self.parent;
		let many = transactions.iter().map(|one| (**one).clone()).collect();
		let results =
			self.api
				.execute_in_transaction(|api| match api.fill(parent, many, AT_ONCE) {
					Ok(results) => TransactionOutcome::Commit(Ok(results)),
					Err(error) => TransactionOutcome::Rollback(Err(error)),
				})?;
		let verdicts = transactions.iter().zip(results).map(|(one, result)| {
			let verdict = result.map(drop).map_err(Some);
			if verdict.is_ok() {
				self.take(one);
			}
			verdict
		});
		Ok(verdicts.collect())
	}

	fn take(&mut self, transaction: &OpaqueExtrinsic) {
		self.size += transaction.encoded_size();
		self.transactions.push(transaction.clone());
	}
}

impl Fillable for Draft<'_> {
	fn size(&self) -> usize {
		self.size
	}

	fn push(&mut self, transactions: &[Arc<OpaqueExtrinsic>]) -> Vec<Verdict> {
		if self.fills {
			match self.apply_many(transactions) {
				Ok(verdicts) if !verdicts.is_empty() => return verdicts,
				Ok(_) => log::warn!("The runtime tried none of the transactions"),
				// one of them is to blame, and which one shows when they come one by one
				Err(error) => log::warn!("The runtime failed on some transactions: {error}"),
			}
		}
		let mut verdicts = Vec::with_capacity(transactions.len());
		for transaction in transactions {
			let verdict = self.apply(transaction);
			let failed = verdict.is_err();
			verdicts.push(verdict);
			if failed {
				break;
			}
		}
		verdicts
	}
}
