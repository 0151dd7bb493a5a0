//! Filling a block with several transactions in one call of the runtime.
//!
//! Each call of the runtime has an instance of its own, with memory to be set up and thrown away. An author that asks for many
//! at once gets a quarter to two fifths more into its blocks; docs/benchmarks.md has the figures.

use crate::{Block, Executive, System};
use alloc::vec::Vec;
use frame_support::{storage::transactional::with_transaction_unchecked, weights::Weight};
use sp_runtime::{traits::Block as BlockT, ApplyExtrinsicResult, TransactionOutcome};

sp_api::decl_runtime_apis! {
	/// What an author asks while it fills a block.
	pub trait BlockFilling {
		/// Applies the transactions in their order, each as `BlockBuilder::apply_extrinsic` would. Stops after the first that can't
		/// be in this block, which leaves nothing behind, and once they have used `weight`. One result for each that was tried:
		/// there may be fewer than transactions.
		fn fill(transactions: Vec<Block::Extrinsic>, weight: Weight) -> Vec<ApplyExtrinsicResult>;
	}
}

pub(crate) fn fill(
	transactions: Vec<<Block as BlockT>::Extrinsic>,
	weight: Weight,
) -> Vec<ApplyExtrinsicResult> {
	let left = || System::remaining_block_weight().remaining();
	let enough = left().saturating_sub(weight);
	let mut results = Vec::with_capacity(transactions.len());
	for transaction in transactions {
		let result = with_transaction_unchecked(|| {
			match Executive::apply_extrinsic(transaction) {
				Ok(outcome) => TransactionOutcome::Commit(Ok(outcome)),
				// what was noted before it failed goes, as the author has no block with it
				Err(error) => TransactionOutcome::Rollback(Err(error)),
			}
		});
		let failed = result.is_err();
		results.push(result);
		if failed || left().any_lte(enough) {
			break;
		}
	}
	results
}
