//! Rates, subscriptions, connections and the end of things.

use super::{
	client::{call, refused_at_once, Way},
	node_with,
	tokens::Tokens,
};
use crate::common::*;
use hyper::StatusCode;
use serde_json::{json, Value};
use std::time::Instant;

const OVER_LIMIT: i64 = -32_999;
const TOO_MANY_SUBSCRIPTIONS: i64 = -32_006;

#[tokio::test(flavor = "multi_thread")]
async fn a_token_has_one_rate_over_all_its_connections() {
	let mut tokens = Tokens::new();
	let flags = [
		"--allow",
		"system_chain",
		"--per-second",
		"1",
		"--burst",
		"3",
	];
	let slow = tokens.add("slow", &flags);
	let other = tokens.add("other", &["--allow", "system_chain"]);
	let (_node, door) = node_with(&tokens, &[]).await;
	let many: Vec<_> = (0..90)
		.map(|id| call(id, "system_chain", json!([])))
		.collect();
	let many = Value::Array(many);

	let began = Instant::now();
	let mut passed = 0;
	for way in [Way::Http, Way::WebSocket, Way::Http] {
		let answers = door.ask(way, Some(&slow), &many).await.json();
		for answer in answers.as_array().expect("a batch") {
			match answer["error"]["code"].as_i64() {
				None => passed += 1,
				Some(code) => {
					assert_eq!(code, OVER_LIMIT, "{answer}");
					let wait = answer["error"]["data"]["retryAfterMs"].as_u64();
					assert!(wait.is_some_and(|ms| (1..=1_001).contains(&ms)), "{answer}");
				}
			}
		}
	}
	// what the bucket held, and one more for each second since
	let most = 3 + began.elapsed().as_secs() + 1;
	assert!((3..=most).contains(&passed), "{passed} of at most {most}");

	// another token has a bucket of its own
	let answers = door.post(Some(&other), &many).await.json();
	let answers = answers.as_array().expect("a batch");
	assert!(answers.iter().all(|answer| answer["result"].is_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_has_its_subscriptions_over_all_its_connections() {
	let mut tokens = Tokens::new();
	let token = tokens.add("one", &["--allow", "chain_*", "--max-subscriptions", "1"]);
	let (_node, door) = node_with(&tokens, &[]).await;
	let subscribe = call(1, "chain_subscribeFinalizedHeads", json!([]));

	let mut first = door.open_with(&token).await.expect("a WebSocket");
	let id = first.ask(&subscribe).await["result"].clone();
	assert!(id.is_string(), "{id}");
	let mut second = door.open_with(&token).await.expect("a WebSocket");
	let refused = second.ask(&subscribe).await;
	let code = refused["error"]["code"].as_i64();
	assert_eq!(code, Some(TOO_MANY_SUBSCRIPTIONS), "{refused}");

	// nobody ends the subscription of another connection
	let theirs = call(2, "chain_unsubscribeFinalizedHeads", json!([id]));
	assert_eq!(second.ask(&theirs).await["result"], false);

	// it is free again when its connection ends without a word
	drop(first);
	eventually("the subscription is free again", SHORT, || {
		let (door, token, subscribe) = (door.clone(), token.clone(), subscribe.clone());
		async move {
			let mut socket = door.open_with(&token).await.ok()?;
			socket.ask(&subscribe).await["result"]
				.is_string()
				.then_some(())
		}
	})
	.await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_bounded_and_end_with_the_node() {
	let mut tokens = Tokens::new();
	let token = tokens.add("one", &["--allow", "system_chain"]);
	let (mut node, door) = node_with(&tokens, &["--gateway-max-connections", "2"]).await;
	let ask = call(1, "system_chain", json!([]));

	let mut first = door.open_with(&token).await.expect("a WebSocket");
	let second = door.open_with(&token).await.expect("a WebSocket");
	refused_at_once(&door).await;
	assert!(first.ask(&ask).await["result"].is_string());

	drop(second);
	let mut third = eventually("a place is free again", SHORT, || {
		let (door, path) = (door.clone(), format!("/?token={token}"));
		async move { door.try_open(&path, &[]).await?.ok() }
	})
	.await;
	assert!(third.ask(&ask).await["result"].is_string());

	let (status, (), ()) = tokio::join!(node.terminate(), first.ends(), third.ends());
	assert!(status.success(), "{status}");
	assert!(!node.log().contains("panicked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hangup_reads_the_tokens_again() {
	let mut tokens = Tokens::new();
	let gone = tokens.add("gone", &["--allow", "system_chain"]);
	let (node, door) = node_with(&tokens, &[]).await;
	let ask = call(1, "system_chain", json!([]));
	let mut socket = door.open_with(&gone).await.expect("a WebSocket");
	assert!(socket.ask(&ask).await["result"].is_string());
	let logged = |text: &'static str| {
		let node = &node;
		eventually(text, SHORT, move || async move {
			node.log().contains(text).then_some(())
		})
	};

	// the old one is taken away, and a new one given
	tokens.clear();
	let new = tokens.add("new", &["--allow", "system_chain"]);
	node.signal("HUP");
	logged("again: tokens=1, retired=1").await;
	socket.ends().await;
	assert_eq!(
		door.post(Some(&gone), &ask).await.status,
		StatusCode::UNAUTHORIZED
	);
	let mut kept = door.open_with(&new).await.expect("a WebSocket");
	assert!(kept.ask(&ask).await["result"].is_string());

	// a bad file changes nothing, and the log says where it is bad
	tokens.spoil("\n[[token]]\nname = \"bad\"\nhash = \"sha256:00\"\nallow = [\"a\"]\nper_second = 1\nburst = 1\n");
	node.signal("HUP");
	logged("the tokens from before stay in force: line ").await;
	logged("token `bad`: `hash`").await;
	assert!(kept.ask(&ask).await["result"].is_string());
	assert_eq!(door.post(Some(&new), &ask).await.status, StatusCode::OK);
}
