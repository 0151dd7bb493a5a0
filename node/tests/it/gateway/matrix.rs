//! Tokens against methods, by HTTP and by WebSocket.

use super::{
	client::{call, Door, Way},
	node_with,
	tokens::Tokens,
};
use hyper::{header, Method, StatusCode};
use serde_json::{json, Value};

const NOT_ALLOWED: i64 = -32_998;
const NEEDS_WEBSOCKET: i64 = -32_996;
const TOO_LARGE: i64 = -32_007;
const UNSAFE: i64 = -32_601;

fn code(answer: &Value) -> Option<i64> {
	answer["error"]["code"].as_i64()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_token_may_do_what_its_entry_says_and_no_more() {
	let mut tokens = Tokens::new();
	let right = tokens.add("right", &["--allow", "chain_*", "system_*", "author_*"]);
	let expired = tokens.add(
		"expired",
		&["--allow", "chain_*", "--expires", "2026-01-01"],
	);
	let (node, door) = node_with(&tokens, &["--gateway-max-request-kib", "64"]).await;
	let genesis = node.chain.ask("chain_getBlockHash", &[json!(0)]).await;
	let allowed = call(1, "chain_getBlockHash", json!([0]));

	for way in [Way::Http, Way::WebSocket] {
		strangers_stay_out(&door, way, &expired, &allowed).await;
		let ask = async |body: &Value| {
			let reply = door.ask(way, Some(&right), body).await;
			assert_eq!(reply.status, StatusCode::OK, "{way:?}: {reply:?}");
			reply.json()
		};

		let answer = ask(&allowed).await;
		assert_eq!(answer["result"], genesis, "{way:?}: {answer}");

		let refused = ask(&call(2, "state_getMetadata", json!([]))).await;
		assert_eq!(code(&refused), Some(NOT_ALLOWED), "{way:?}: {refused}");
		assert_eq!(refused["id"], 2);
		// one that does not exist is refused alike
		let unknown = ask(&call(3, "state_nothing", json!([]))).await;
		assert_eq!(code(&unknown), Some(NOT_ALLOWED), "{way:?}: {unknown}");

		for method in ["system_peers", "author_rotateKeys"] {
			let answer = ask(&call(4, method, json!([]))).await;
			assert_eq!(code(&answer), Some(UNSAFE), "{way:?} {method}: {answer}");
		}

		let batch = ask(&json!([
			call(5, "chain_getBlockHash", json!([0])),
			call(6, "state_getMetadata", json!([])),
			call(7, "system_peers", json!([])),
			call(8, "chain_getBlockHash", json!([0])),
		]))
		.await;
		let answers = batch.as_array().expect("a batch");
		assert_eq!(answers.len(), 4, "{way:?}: {batch}");
		assert_eq!(answers[0]["result"], genesis);
		assert_eq!(code(&answers[1]), Some(NOT_ALLOWED));
		assert_eq!(code(&answers[2]), Some(UNSAFE));
		assert_eq!(answers[3]["result"], genesis);

		lists_what_it_may(&ask(&call(9, "rpc_methods", json!([]))).await);
	}

	subscriptions_need_a_websocket(&door, &right).await;
	what_is_too_large_is_refused(&door, &right).await;
	only_a_websocket_shows_its_token_in_the_address(&door, &right).await;
}

/// No token, a wrong one and an expired one get the same words.
async fn strangers_stay_out(door: &Door, way: Way, expired: &str, body: &Value) {
	let wrong = format!("zkg_{}", "0".repeat(64));
	let mut said = Vec::new();
	for token in [None, Some(wrong.as_str()), Some(""), Some(expired)] {
		let reply = door.ask(way, token, body).await;
		assert_eq!(
			reply.status,
			StatusCode::UNAUTHORIZED,
			"{way:?} {token:?}: {reply:?}"
		);
		assert_eq!(reply.headers[header::WWW_AUTHENTICATE], "Bearer");
		said.push(reply.body);
	}
	said.dedup();
	assert_eq!(said.len(), 1, "{said:?}");
}

/// `rpc_methods` has the allowed methods, without the unsafe ones and without the others.
fn lists_what_it_may(answer: &Value) {
	let methods: Vec<&str> = answer["result"]["methods"]
		.as_array()
		.expect("a list")
		.iter()
		.map(|name| name.as_str().expect("a name"))
		.collect();
	for listed in [
		"author_submitExtrinsic",
		"chain_getBlockHash",
		"chain_subscribeFinalizedHeads",
		"rpc_methods",
		"system_health",
	] {
		assert!(methods.contains(&listed), "{listed}: {methods:?}");
	}
	for method in methods {
		let of_the_entry = ["chain_", "system_", "author_", "rpc_methods"]
			.iter()
			.any(|prefix| method.starts_with(prefix));
		assert!(of_the_entry, "{method}");
		assert!(!["system_peers", "author_rotateKeys"].contains(&method));
	}
}

async fn subscriptions_need_a_websocket(door: &Door, token: &str) {
	let subscribe = call(1, "chain_subscribeFinalizedHeads", json!([]));
	let answer = door.post(Some(token), &subscribe).await.json();
	assert_eq!(code(&answer), Some(NEEDS_WEBSOCKET), "{answer}");

	let mut socket = door.open_with(token).await.expect("a WebSocket");
	let answer = socket.ask(&subscribe).await;
	let id = answer["result"]
		.as_str()
		.expect("a subscription")
		.to_owned();
	let heads = socket.next().await.expect("a head");
	assert_eq!(heads["params"]["subscription"], id.as_str(), "{heads}");
	assert!(heads["params"]["result"]["number"].is_string(), "{heads}");
	let ended = socket
		.ask(&call(2, "chain_unsubscribeFinalizedHeads", json!([id])))
		.await;
	assert_eq!(ended["result"], true, "{ended}");

	let refused = socket
		.ask(&call(3, "state_subscribeStorage", json!([[]])))
		.await;
	assert_eq!(code(&refused), Some(NOT_ALLOWED), "{refused}");
}

async fn what_is_too_large_is_refused(door: &Door, token: &str) {
	let large = call(1, "chain_getBlockHash", json!(["0".repeat(65 * 1_024)]));
	let reply = door.post(Some(token), &large).await;
	assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE, "{reply:?}");
	assert_eq!(code(&reply.json()), Some(TOO_LARGE));

	let mut socket = door.open_with(token).await.expect("a WebSocket");
	let answer = socket.ask(&large).await;
	assert_eq!(code(&answer), Some(TOO_LARGE), "{answer}");
}

async fn only_a_websocket_shows_its_token_in_the_address(door: &Door, token: &str) {
	let path = format!("/?token={token}");
	let mut socket = door.open(&path, &[]).await.expect("a WebSocket");
	let answer = socket.ask(&call(1, "system_chain", json!([]))).await;
	assert!(answer["result"].is_string(), "{answer}");
	let reply = door
		.request(
			Method::POST,
			&path,
			&[("content-type", "application/json")],
			call(1, "system_chain", json!([])).to_string(),
		)
		.await;
	assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{reply:?}");
	for wrong in ["/?token=", "/?token=zkg_0", "/"] {
		let refused = door.open(wrong, &[]).await.err().expect("no WebSocket");
		assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{wrong}");
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pages_of_named_origins_get_in() {
	const OURS: &str = "https://dashboard.example";
	let mut tokens = Tokens::new();
	let token = tokens.add("page", &["--allow", "system_chain"]);
	let (_node, door) = node_with(&tokens, &["--gateway-cors", OURS]).await;
	let bearer = format!("Bearer {token}");
	let ask = async |method: Method, origin: &str| {
		let headers = [
			("origin", origin),
			("authorization", bearer.as_str()),
			("content-type", "application/json"),
			("access-control-request-method", "POST"),
		];
		door.request(
			method,
			"/",
			&headers,
			call(1, "system_chain", json!([])).to_string(),
		)
		.await
	};

	let preflight = ask(Method::OPTIONS, OURS).await;
	assert_eq!(preflight.status, StatusCode::NO_CONTENT);
	let allowed = &preflight.headers;
	assert_eq!(allowed[header::ACCESS_CONTROL_ALLOW_ORIGIN], OURS);
	assert_eq!(allowed[header::ACCESS_CONTROL_ALLOW_METHODS], "POST");
	let headers = allowed[header::ACCESS_CONTROL_ALLOW_HEADERS]
		.to_str()
		.expect("text");
	assert!(headers.contains("authorization"), "{headers}");

	let answer = ask(Method::POST, OURS).await;
	assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
	assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], OURS);
	assert!(answer.json()["result"].is_string());

	for other in ["https://evil.example", "http://dashboard.example", "null"] {
		for method in [Method::OPTIONS, Method::POST] {
			let refused = ask(method, other).await;
			assert_eq!(refused.status, StatusCode::FORBIDDEN, "{other}");
			let named = refused.headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN);
			assert_eq!(named, None, "{other}");
		}
		let headers = [("origin", other), ("authorization", bearer.as_str())];
		let refused = door.open("/", &headers).await.err().expect("no WebSocket");
		assert_eq!(refused.status, StatusCode::FORBIDDEN, "{other}");
	}

	let headers = [("origin", OURS), ("authorization", bearer.as_str())];
	assert!(door.open("/", &headers).await.is_ok());
	// a program sends no origin
	assert!(door.open_with(&token).await.is_ok());
}
