//! Making blocks with Aura.

use crate::{
	idle::IdleStrategy,
	pool::Pool,
	proposing::Authorship,
	service::{FullClient, GrandpaImport, SelectChain},
};
use sc_consensus::JustificationSyncLink;
use sc_consensus_aura::{SlotDuration, SlotProportion, StartAuraParams};
use sc_proposer_metrics::MetricsLink;
use sc_service::{config::PrometheusConfig, TaskManager};
use sp_consensus::SyncOracle;
use sp_consensus_aura::sr25519::AuthorityPair;
use sp_keystore::KeystorePtr;
use std::sync::Arc;
use zorgketen_runtime::opaque::Block;

/// Share of the slot after which a block that is not ready is thrown away. Transactions go into it for two thirds of
/// that, see [`Authorship`]. A block has to be made, sent, executed by the next author and imported before that
/// author's slot begins, and executing takes a little less than making.
///
/// It is the share after skipped slots, too. The SDK has no limit there: it takes a gap for a sign of slow authors and gives
/// the next block up to 128 slots. Here a gap means that the chain was idle, and the first block of a burst would
/// then run far past its slot while the following authors fork around it.
const PROPOSING_SHARE: f32 = 2.0 / 3.0;

/// What an author needs.
pub struct Author<Link> {
	/// Chain and runtime.
	pub client: Arc<FullClient>,
	/// Picks the block to build on.
	pub select_chain: SelectChain,
	/// Where own blocks go.
	pub block_import: GrandpaImport,
	/// Where transactions come from.
	pub pool: Arc<Pool>,
	/// Holds the session keys.
	pub keystore: KeystorePtr,
	/// The syncing service: says whether we are in step with the network.
	pub sync: Link,
	/// Author without any peers.
	pub force: bool,
	/// Where metrics go.
	pub prometheus: Option<PrometheusConfig>,
}

impl<Link> Author<Link>
where
	Link: SyncOracle + JustificationSyncLink<Block> + Clone + Send + Sync + 'static,
{
	/// Starts authoring; the node ends when it does.
	pub fn spawn(self, task_manager: &TaskManager) -> sc_cli::Result<()> {
		let slot_duration = sc_consensus_aura::slot_duration(&*self.client)?;

		let registry = self.prometheus.as_ref().map(|config| &config.registry);
		let proposer_factory = Authorship::new(
			self.client.clone(),
			self.pool.clone(),
			task_manager.spawn_handle(),
			MetricsLink::new(registry),
		);

		let aura = sc_consensus_aura::start_aura::<AuthorityPair, _, _, _, _, _, _, _, _, _, _>(
			StartAuraParams {
				slot_duration,
				client: self.client.clone(),
				select_chain: self.select_chain,
				block_import: self.block_import,
				proposer_factory,
				sync_oracle: self.sync.clone(),
				justification_sync_link: self.sync,
				create_inherent_data_providers: move |_, ()| async move { Ok(inherents(slot_duration)) },
				force_authoring: self.force,
				backoff_authoring_blocks: Some(IdleStrategy::new(self.client, self.pool)),
				keystore: self.keystore,
				block_proposal_slot_portion: SlotProportion::new(PROPOSING_SHARE),
				max_block_proposal_slot_portion: Some(SlotProportion::new(PROPOSING_SHARE)),
				telemetry: None,
				compatibility_mode: Default::default(),
			},
		)
		.map_err(sc_service::Error::from)?;

		task_manager
			.spawn_essential_handle()
			.spawn_blocking("aura", Some("block-authoring"), aura);
		Ok(())
	}
}

/// What every block begins with: the time now, and the slot that follows from it.
pub fn inherents(
	slot_duration: SlotDuration,
) -> (
	sc_consensus_aura::InherentDataProvider,
	sp_timestamp::InherentDataProvider,
) {
	let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
	let slot = sc_consensus_aura::InherentDataProvider::from_timestamp_and_slot_duration(
		*timestamp,
		slot_duration,
	);
	(slot, timestamp)
}
