//! Transactions that wait for a block.
//!
//! It is the SDK's pool with two of its habits changed, which suit slots of six seconds and few transactions: what it makes of
//! what it learns of the chain ([`turns`]), and what it does when there is no room ([`bounded`]).

mod bounded;
#[cfg(test)]
mod stand_in;
mod turns;

pub use bounded::Bounded;
use turns::Turns;

use crate::service::FullClient;
use sc_cli::TransactionPoolParams;
use sc_client_api::HeaderBackend as _;
use sc_service::{Configuration, SpawnEssentialTaskHandle};
use sc_transaction_pool::{BasicPool, FullChainApi, Options, PoolLimit, RevalidationType};
use std::{sync::Arc, time::Duration};
use zorgketen_runtime::opaque::Block;

type Chain = FullChainApi<FullClient, Block>;
type Extrinsic = <Block as sp_runtime::traits::Block>::Extrinsic;
type Inner<Api> = BasicPool<Turns<Api>, Block>;

/// Pending transactions.
pub type Pool = Bounded<Chain>;

/// For one transaction that waits for others, ten may wait for a block, as in the SDK.
const FUTURE_SHARE: usize = 10;

/// Limits and bans, as the command line has them.
pub fn options(params: &TransactionPoolParams, is_dev: bool) -> Options {
	let limit = |share| PoolLimit {
		count: params.pool_limit / share,
		total_bytes: params.pool_kbytes * 1024 / share,
	};
	Options {
		ready: limit(1),
		future: limit(FUTURE_SHARE),
		ban_time: match params.tx_ban_seconds {
			Some(seconds) => Duration::from_secs(seconds),
			// whoever tries things out wants to send them twice
			None if is_dev => Duration::ZERO,
			None => Options::default().ban_time,
		},
		..Default::default()
	}
}

/// An empty pool on the best block.
pub fn open(
	config: &Configuration,
	options: Options,
	client: &Arc<FullClient>,
	spawner: SpawnEssentialTaskHandle,
) -> Arc<Pool> {
	let registry = config.prometheus_registry();
	let best = client.info();
	let chain = Chain::new(client.clone(), registry, &spawner);
	let client = client.clone();
	let now = move || {
		let best = client.info();
		(best.best_number, best.best_hash)
	};
	let chain = Turns::new(chain, Box::new(now), options.future.clone());
	Arc::new(Bounded::new(chain, options, |chain, options| {
		BasicPool::with_revalidation_type(
			options,
			config.role.is_authority().into(),
			chain,
			registry,
			RevalidationType::Full,
			spawner,
			best.best_number,
			best.best_hash,
			best.finalized_hash,
		)
	}))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn limits_and_bans_are_those_of_the_command_line() {
		let params = TransactionPoolParams {
			pool_limit: 200,
			pool_kbytes: 10,
			tx_ban_seconds: None,
			pool_type: sc_cli::TransactionPoolType::SingleState,
			pool_best_blocks_only: false,
		};
		let given = options(&params, false);
		assert_eq!((given.ready.count, given.ready.total_bytes), (200, 10_240));
		assert_eq!((given.future.count, given.future.total_bytes), (20, 1_024));
		assert_eq!(given.ban_time, Options::default().ban_time);
		assert_eq!(options(&params, true).ban_time, Duration::ZERO);
		let banning = TransactionPoolParams {
			tx_ban_seconds: Some(7),
			..params
		};
		assert_eq!(options(&banning, true).ban_time, Duration::from_secs(7));
	}
}
