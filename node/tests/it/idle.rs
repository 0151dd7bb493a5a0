//! A chain with nothing to do makes a block a minute, and wakes at once.

use crate::common::*;
use std::time::{Duration, Instant};

/// Three minutes of idleness have to pass for real; the chain's own clock tells when.
const IDLE: u64 = 180_000;

#[tokio::test(flavor = "multi_thread")]
async fn three_idle_minutes_make_at_most_four_blocks_and_a_transaction_wakes_the_chain() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let chain = &node.chain;

	// settled: a block has stayed the best one for longer than any slot it could wait for
	let settled = eventually("the chain settles", SHORT, || async {
		let before = chain.best().await;
		tokio::time::sleep(Duration::from_secs(5)).await;
		(chain.best().await == before).then_some(before)
	})
	.await;

	let began = chain
		.timestamp(chain.hash_at(settled).await.expect("a block"))
		.await;
	let (height, now) = eventually("three minutes of the chain's time", LONG, || async {
		let height = chain.best().await;
		let now = chain
			.timestamp(chain.hash_at(height).await.expect("a block"))
			.await;
		(now >= began + IDLE).then_some((height, now))
	})
	.await;
	let minutes = (now - began).div_ceil(60_000);
	let blocks = u64::from(height - settled);
	assert!(
		blocks <= minutes + 1,
		"{blocks} blocks in {minutes} minutes"
	);

	let remark = frame_system::Call::remark {
		remark: b"wake".to_vec(),
	};
	let transaction = chain.signer(key("Alice")).await.sign(remark);
	let submitted = Instant::now();
	chain.include(&transaction).await;
	let waited = submitted.elapsed();
	assert!(
		waited <= Duration::from_secs(2),
		"the chain woke after {waited:?}"
	);
}
