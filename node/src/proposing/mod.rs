//! Proposes the blocks of an author.
//!
//! As the SDK's basic authorship does, with two differences: transactions are applied many at a time ([`draft`]), and the
//! author stops filling early enough to finish ([`FILLING`]).

mod draft;
mod filling;

use crate::{pool::Pool, service::FullClient};
use draft::Draft;
use filling::{fill, Until};
use futures::{channel::oneshot, future::BoxFuture, FutureExt};
use sc_proposer_metrics::{EndProposingReason, MetricsLink};
use sc_service::SpawnTaskHandle;
use sc_transaction_pool_api::TransactionPool;
use sp_blockchain::Error;
use sp_consensus::{Environment, Proposal, ProposeArgs, Proposer};
use sp_runtime::traits::Header as _;
use std::{
	future::{ready, Ready},
	sync::Arc,
	time::{Duration, Instant},
};
use zorgketen_runtime::{opaque::Block, Header};

/// Share of the time for a block in which transactions go into it. The rest is for its hooks and its state root, which
/// take longer the fuller it is. The SDK keeps a tenth back for that; a full block of ours needed more whenever
/// the processors had other work, and a block that is late is thrown away with all that is in it.
const FILLING: f32 = 2.0 / 3.0;

/// The size of a block at most, as in the SDK. It is above what the runtime lets transactions fill: a lower one would leave
/// an accepted transaction, such as the code of a runtime upgrade, in the pool for ever.
const SIZE_LIMIT: usize = 4 * 1024 * 1024 + 512;

/// Makes proposers.
#[derive(Clone)]
pub struct Authorship {
	client: Arc<FullClient>,
	pool: Arc<Pool>,
	spawner: SpawnTaskHandle,
	metrics: MetricsLink,
}

impl Authorship {
	/// Proposes what waits in that pool.
	pub fn new(
		client: Arc<FullClient>,
		pool: Arc<Pool>,
		spawner: SpawnTaskHandle,
		metrics: MetricsLink,
	) -> Self {
		Self {
			client,
			pool,
			spawner,
			metrics,
		}
	}
}

impl Environment<Block> for Authorship {
	type CreateProposer = Ready<Result<Proposing, Error>>;
	type Error = Error;
	type Proposer = Proposing;

	fn init(&mut self, parent: &Header) -> Self::CreateProposer {
		ready(Ok(Proposing {
			authorship: self.clone(),
			parent: parent.clone(),
		}))
	}
}

/// Proposes a block on that parent.
pub struct Proposing {
	authorship: Authorship,
	parent: Header,
}

impl Proposer<Block> for Proposing {
	type Error = Error;
	type Proposal = BoxFuture<'static, Result<Proposal<Block>, Error>>;

	fn propose(self, args: ProposeArgs<Block>) -> Self::Proposal {
		let (sender, receiver) = oneshot::channel();
		let spawner = self.authorship.spawner.clone();
		// on a thread of its own, so that whoever waits for it can stop waiting
		let proposing = async move {
			if sender.send(self.make(args).await).is_err() {
				log::debug!(target: "authorship", "nobody waits for the block any more");
			}
		};
		spawner.spawn_blocking("proposer", Some("block-authoring"), proposing);
		async move { receiver.await? }.boxed()
	}
}

impl Proposing {
	async fn make(self, args: ProposeArgs<Block>) -> Result<Proposal<Block>, Error> {
		let begun = Instant::now();
		let Authorship {
			client,
			pool,
			metrics,
			..
		} = &self.authorship;
		let parent = self.parent.hash();
		let filling = args.max_duration.mul_f32(FILLING);
		let size = args.block_size_limit.unwrap_or(SIZE_LIMIT);

		let mut draft = Draft::begin(
			client,
			&self.parent,
			args.inherent_digests,
			args.storage_proof_recorder,
			args.extra_extensions,
		)?;
		draft.apply_inherents(args.inherent_data)?;
		let reason = if draft.takes_transactions() {
			let mut waiting = pool.ready_at_with_timeout(parent, filling / 8).await;
			let until = Until::new(begun, filling, size);
			let (reason, invalid) = fill(&mut draft, &mut *waiting, &until);
			pool.report_invalid(Some(parent), invalid).await;
			reason
		} else {
			EndProposingReason::TransactionForbidden
		};
		let proposal = draft.finish()?;
		report(metrics, &proposal.block, reason, begun.elapsed());
		Ok(proposal)
	}
}

fn report(metrics: &MetricsLink, block: &Block, reason: EndProposingReason, took: Duration) {
	let count = block.extrinsics.len();
	metrics.report(|metrics| {
		metrics.number_of_transactions.set(count as u64);
		metrics.block_constructed.observe(took.as_secs_f64());
		metrics
			.create_block_proposal_time
			.observe(took.as_secs_f64());
		metrics.report_end_proposing_reason(reason);
	});
	log::info!(
		"🎁 Prepared block for proposing at {} ({} ms) hash: {:?}; parent_hash: {}; end: {reason:?}; extrinsics_count: {count}",
		block.header.number(),
		took.as_millis(),
		block.header.hash(),
		block.header.parent_hash(),
	);
}
