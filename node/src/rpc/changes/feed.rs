//! Reads each final block once and gives it to those who asked for what is in it.

use super::{block::FinalBlock, hub::Hub};
use crate::{
	rpc::{error::Error, state::State},
	service::FullClient,
};
use futures::StreamExt;
use sc_client_api::{BlockchainEvents, HeaderBackend};
use std::sync::Arc;
use zorgketen_runtime::BlockNumber;

const LOG_TARGET: &str = "zorgketen-changes";

/// Runs as long as the node does.
pub async fn run(client: Arc<FullClient>, hub: Arc<Hub>) {
	let mut finality = client.finality_notification_stream();
	// what became final between the making of the hub and that of the stream
	catch_up(&client, &hub, client.info().finalized_number).await;
	// The notification keeps the state of its block from being pruned until the next one comes.
	while let Some(notification) = finality.next().await {
		catch_up(&client, &hub, notification.header.number).await;
	}
}

/// Gives out all blocks up to this one. Several become final at a time, and there is no notification
/// for each while the node syncs, so this goes by the heights.
async fn catch_up(client: &Arc<FullClient>, hub: &Hub, target: BlockNumber) {
	let end = match State::at_height(client, target) {
		Ok(end) => end,
		Err(error) => return log::error!(target: LOG_TARGET, "final block {target}: {error:?}"),
	};
	while hub.head().number < target {
		if hub.skip_to(end.id()) {
			return;
		}
		let number = hub.head().number.saturating_add(1);
		if let Err(error) = give_out(client, hub, number) {
			// Whoever follows can't be given all, and is told so; the others go on after it.
			log::warn!(target: LOG_TARGET, "final block {number}: {error:?}");
		}
		// a node that stops while it syncs need not wait for all of them
		tokio::task::yield_now().await;
	}
}

fn give_out(client: &Arc<FullClient>, hub: &Hub, number: BlockNumber) -> Result<(), Error> {
	let state = match State::at_height(client, number) {
		Ok(state) => state,
		Err(error) => {
			// without its hash the block can't be begun, only passed over
			let last = State::last(client);
			hub.deliver(&hub.begin(last.id()), Err(error.clone()));
			return Err(error);
		}
	};
	let round = hub.begin(state.id());
	let block = FinalBlock::read(&state, &round.wanted).map(Arc::new);
	let failed = block.as_ref().err().cloned();
	hub.deliver(&round, block);
	failed.map_or(Ok(()), Err)
}
