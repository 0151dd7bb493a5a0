//! A development node on its own.

use crate::common::*;
use jsonrpsee::core::client::Error;
use pallet_participants::Refusal;
use serde_json::json;
use zorgketen_runtime::{Runtime, RuntimeCall, RuntimeEvent};

fn remark(text: &str) -> frame_system::Call<zorgketen_runtime::Runtime> {
	frame_system::Call::remark {
		remark: text.into(),
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_development_node_seals_and_finalises() {
	// by its name, as somebody would who begins
	let node = Node::start(NodeConfig::of("dev", &["--alice"])).await;
	node.chain.finalises(3, SHORT).await;

	let block = node
		.chain
		.finalise(&node.chain.signer(key("Alice")).await.sign(remark("a")))
		.await;
	assert_eq!(
		node.chain.body(block).await.len(),
		2,
		"the timestamp and the remark"
	);
	assert_eq!(node.chain.nonce(&account("Alice")).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_ends_a_node_cleanly_and_it_goes_on_where_it_was() {
	let mut node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	node.chain.finalises(3, SHORT).await;
	let hash = node.chain.hash_at(3).await;

	let status = node.terminate().await;
	assert!(status.success(), "{status}");

	node.restart().await;
	assert_eq!(node.chain.hash_at(3).await, hash);
	let height = node.chain.best().await;
	node.chain
		.finalise(&node.chain.signer(key("Alice")).await.sign(remark("b")))
		.await;
	assert!(node.chain.finalised().await > height);
}

#[tokio::test(flavor = "multi_thread")]
async fn transactions_cost_nothing() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let transaction = node.chain.signer(key("Alice")).await.sign(remark("a"));
	let hex = sp_core::bytes::to_hex(&codec::Encode::encode(&transaction), false);
	let info = node.chain.ask("payment_queryInfo", &[json!(hex)]).await;
	assert_eq!(info["partialFee"], "0");
	assert!(
		info["weight"]["ref_time"]
			.as_u64()
			.is_some_and(|time| time > 0),
		"{info}"
	);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_nobody_admitted_does_not_get_into_the_pool() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let transaction = node.chain.signer(key("Nobody")).await.sign(remark("a"));
	assert_eq!(
		node.chain.refusal(&transaction).await,
		Refusal::NotAParticipant as u8
	);
	let pending = node.chain.ask("author_pendingExtrinsics", &[]).await;
	assert_eq!(pending.as_array().map(Vec::len), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_hides_a_forbidden_call_does_not_get_into_the_pool() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let allowed = || pallet_consent::Call::<Runtime>::reap_expired {
		client: account("One"),
		limit: 1,
	};
	let forbidden = || frame_system::Call::<Runtime>::set_heap_pages { pages: 1 };
	let batch = |calls: Vec<RuntimeCall>| pallet_utility::Call::<Runtime>::batch_all { calls };
	let hidden = batch(vec![
		allowed().into(),
		batch(vec![forbidden().into()]).into(),
	]);
	// Eve is an intaker, One a client without any balance
	for name in ["Eve", "One"] {
		let transaction = node.chain.signer(key(name)).await.sign(hidden.clone());
		assert_eq!(
			node.chain.refusal(&transaction).await,
			Refusal::CallClosed as u8,
			"{name}"
		);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_a_balance_decides_who_reads() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let grant = pallet_consent::Call::<Runtime>::grant {
		grantee: pallet_consent::Grantee::Organisation(account("Alice")),
		data: zorgketen_primitives::DataCategory::HoursRecord,
		domain: zorgketen_primitives::Domain::Zvw,
		purpose: zorgketen_primitives::Purpose::Care,
		write: false,
		from: None,
		until: None,
	};
	let events = node.chain.call(key("One"), grant.clone()).await;
	assert!(
		events.iter().any(|event| matches!(
			event,
			RuntimeEvent::Consent(pallet_consent::Event::Granted { client, .. }) if *client == account("One")
		)),
		"{events:?}"
	);

	// and nobody for her
	let transaction = node.chain.signer(key("Eve")).await.sign(grant);
	assert_eq!(
		node.chain.refusal(&transaction).await,
		Refusal::NotTheClient as u8
	);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_account_can_not_call_as_root() {
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let call = frame_system::Call::<zorgketen_runtime::Runtime>::set_heap_pages { pages: 1 };
	for call in [call.clone().into(), as_root(call)] {
		let transaction = node.chain.signer(key("Alice")).await.sign(call);
		assert_eq!(
			node.chain.refusal(&transaction).await,
			Refusal::CallClosed as u8
		);
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn unsafe_methods_are_closed_when_the_node_is_told_to_be_safe() {
	let open = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	assert!(open.chain.rpc("system_peers", &[]).await.is_ok());
	drop(open);

	let safe = Node::start(NodeConfig::new(
		"dev",
		&["--alice", "--rpc-methods", "safe"],
	))
	.await;
	match safe.chain.rpc("system_peers", &[]).await {
		Err(Error::Call(error)) => assert_eq!(error.code(), -32601, "{error:?}"),
		other => panic!("expected a refusal, got {other:?}"),
	}
}
