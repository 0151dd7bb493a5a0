//! Subscriptions: each change once, in order, and nobody is waited for.

use crate::common::*;
use jsonrpsee::core::client::{Error, Subscription};
use serde_json::{json, Value};
use sp_core::H256;
use std::{
	io::{Read, Write},
	net::TcpStream,
};
use zorgketen_primitives::{AgeClass, DataCategory, Domain};
use zorgketen_runtime::{AccountId, Runtime, RuntimeEvent};

type Maternity = pallet_maternity::Call<Runtime>;

/// What is subscribed to.
#[derive(Clone, Debug)]
enum About {
	Case(H256),
	Organisation(AccountId),
}

impl About {
	fn method(&self) -> &'static str {
		match self {
			Self::Case(_) => "zorgketen_subscribeCase",
			Self::Organisation(_) => "zorgketen_subscribeOrganisation",
		}
	}

	fn unsubscribe(&self) -> &'static str {
		match self {
			Self::Case(_) => "zorgketen_unsubscribeCase",
			Self::Organisation(_) => "zorgketen_unsubscribeOrganisation",
		}
	}

	fn id(&self) -> Value {
		match self {
			Self::Case(case) => json!(case),
			Self::Organisation(account) => json!(account),
		}
	}
}

async fn try_follow(
	chain: &Chain,
	about: &About,
	from: Option<u32>,
) -> Result<Subscription<Value>, Error> {
	let params = match from {
		Some(from) => vec![about.id(), json!(from)],
		None => vec![about.id()],
	};
	chain
		.subscribe(about.method(), &params, about.unsubscribe())
		.await
}

/// Subscribes, and takes the first message. It is what the document promises, and without changes.
async fn follow(chain: &Chain, about: &About, from: Option<u32>) -> (Subscription<Value>, Value) {
	let mut messages = try_follow(chain, about, from)
		.await
		.unwrap_or_else(|error| panic!("{about:?} from {from:?}: {error}"));
	let start = next(&mut messages).await;
	assert_eq!(start["changes"], json!([]), "{start:#}");
	if let Some(from) = from {
		assert_eq!(number(&start), from.saturating_sub(1), "{start:#}");
	}
	(messages, start)
}

async fn next(messages: &mut Subscription<Value>) -> Value {
	tokio::time::timeout(SHORT, messages.next())
		.await
		.expect("a message in time")
		.expect("the subscription goes on")
		.expect("a message that is JSON")
}

fn number(message: &Value) -> u32 {
	let number = message["block"]["number"].as_u64();
	number.unwrap_or_else(|| panic!("not about a block: {message:#}")) as u32
}

/// The messages up to the one about a block.
async fn until(messages: &mut Subscription<Value>, last: u32) -> Vec<Value> {
	let mut all: Vec<Value> = Vec::new();
	loop {
		let message = next(messages).await;
		let at = number(&message);
		let before = all.last().map(number);
		assert!(before < Some(at), "after block {before:?} came {at}");
		assert!(at <= last, "block {last} was left out: {message:#}");
		all.push(message);
		if at == last {
			return all;
		}
	}
}

/// Blocks with the places of their events.
type Places = Vec<(u32, Vec<u64>)>;

fn places(messages: &[Value]) -> Places {
	let indices = |message: &Value| {
		let changes = message["changes"].as_array().expect("changes").iter();
		changes
			.map(|change| change["index"].as_u64().expect("a place"))
			.collect()
	};
	messages
		.iter()
		.map(|message| (number(message), indices(message)))
		.collect()
}

/// What concerns a dossier of a client, looked up in the blocks without the node's own reading of it:
/// an event of the care pallets that names the dossier, or, once there is one, that names the client
/// and is about consent or who acts for the client.
async fn expected(chain: &Chain, dossier: H256, client: &AccountId) -> Places {
	let (named, client) = (format!("{dossier:?}"), format!("{client:?}"));
	let mut opened = false;
	let mut all = Vec::new();
	for height in 1..=chain.finalised().await {
		let hash = chain.hash_at(height).await.expect("a final block");
		let events = chain.events(hash).await;
		opened |= events.iter().any(|event| {
			matches!(
				event,
				RuntimeEvent::CareLog(pallet_care_log::Event::Logged { dossier: of, number: 0, .. })
					if *of == dossier
			)
		});
		let found: Vec<u64> = (0..)
			.zip(&events)
			.filter(|(_, event)| {
				let text = format!("{event:?}");
				match event {
					RuntimeEvent::Maternity(_)
					| RuntimeEvent::Settlement(_)
					| RuntimeEvent::CareLog(_) => text.contains(&named),
					RuntimeEvent::Consent(_) | RuntimeEvent::Participants(_) => {
						opened && text.contains(&client)
					}
					_ => false,
				}
			})
			.map(|(index, _)| index)
			.collect();
		if !found.is_empty() {
			all.push((height, found));
		}
	}
	all
}

fn code<T: std::fmt::Debug>(refused: Result<T, Error>) -> i32 {
	match refused {
		Err(Error::Call(error)) => error.code(),
		other => panic!("expected a refusal, got {other:?}"),
	}
}

/// Each of these calls makes a change of its own for organisation Alice, in a block of its own.
async fn register_clients(chain: &Chain, names: impl IntoIterator<Item = u32>) {
	for name in names {
		let register = pallet_participants::Call::<Runtime>::register_client {
			account: account(&format!("client {name}")),
			age_class: AgeClass::Adult,
		};
		chain.call(key("Eve"), register).await;
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_comes_once_in_order_and_who_resumes_gets_the_same() {
	let _machine = machine().await;
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let chain = &node.chain;
	let document = Document::new(chain.ask("rpc.discover", &[]).await);

	// from the beginning, while everything happens
	let organisations =
		["Alice", "Bob", "Charlie", "Dave"].map(|name| About::Organisation(account(name)));
	let mut live = Vec::new();
	for about in &organisations {
		live.push(follow(chain, about, None).await);
	}
	let story = play(chain).await;

	// a case can be followed once it is there
	let case = About::Case(story.case);
	let (mut followed, start) = follow(chain, &case, None).await;
	let withdraw = Maternity::withdraw {
		case: story.case,
		entry: 1,
	};
	chain.call(key("Alice//office"), withdraw).await;
	let revoke = pallet_consent::Call::<Runtime>::revoke {
		grantee: pallet_consent::Grantee::Organisation(account("Alice")),
		data: DataCategory::HoursRecord,
		domain: Domain::Zvw,
	};
	chain.call(key("One"), revoke).await;

	// the case and the other dossier against what is in the blocks
	for dossier in [story.case, story.dossier] {
		let expected = expected(chain, dossier, &account("One")).await;
		let last = expected.last().expect("there are changes").0;
		let about = About::Case(dossier);
		let (mut resumed, _) = follow(chain, &about, Some(1)).await;
		let resumed = until(&mut resumed, last).await;
		assert_eq!(places(&resumed), expected, "{dossier:?}");
		for message in &resumed {
			document.check_notification(about.method(), message);
		}
		if dossier == story.case {
			let live = until(&mut followed, last).await;
			let later = |message: &&Value| number(message) > number(&start);
			let tail: Vec<_> = resumed.iter().filter(later).cloned().collect();
			assert_eq!(live, tail);
			assert!(live.len() >= 2, "{live:#?}");
		}
	}

	// where the case stands is told with each block
	let last = expected(chain, story.case, &account("One")).await;
	let middle = last[last.len() / 2].0;
	let (mut resumed, start) = follow(chain, &case, Some(middle)).await;
	let resumed = until(&mut resumed, last.last().expect("a block").0).await;
	assert_eq!(number(&resumed[0]), middle);
	for message in resumed.iter().chain([&start]) {
		let at = &message["block"]["hash"];
		let summary = chain
			.ask("zorgketen_caseSummary", &[json!(story.case), at.clone()])
			.await;
		assert_eq!(message["summary"], summary);
	}

	// organisations: live is what a second reading gives, and the money is that of the block
	let end = chain.finalised().await;
	for (about, (live, start)) in organisations.iter().zip(&mut live) {
		let (mut resumed, _) = follow(chain, about, Some(number(start) + 1)).await;
		let mut again: Vec<Value> = Vec::new();
		while !again.iter().any(|message| has_last_of(about, message)) {
			let message = next(&mut resumed).await;
			assert_eq!(next(live).await, message);
			document.check_notification(about.method(), &message);
			again.push(message);
		}
		assert!(again.iter().all(|message| number(message) <= end));
		if let About::Organisation(insurer) = about {
			if *insurer == account("Bob") {
				let message = again.last().expect("a message");
				let at = &message["block"]["hash"];
				let position = chain
					.ask("zorgketen_insurerPosition", &[json!(insurer), at.clone()])
					.await;
				assert_eq!(message["position"], position);
			}
			if *insurer == account("Dave") {
				assert!(again.iter().all(|message| message["position"].is_null()));
			}
		}
	}
}

/// Whether this tells of the last change of the story for an organisation: for who keeps the money, the
/// payout; for who gave the care and could read, the revocation; for the others, the withdrawal.
fn has_last_of(about: &About, message: &Value) -> bool {
	let About::Organisation(organisation) = about else {
		return false;
	};
	let last = if *organisation == account("Dave") {
		"payoutRequested"
	} else if *organisation == account("Alice") {
		"revoked"
	} else {
		"withdrawn"
	};
	let mut changes = message["changes"].as_array().expect("changes").iter();
	changes.any(|change| change["event"] == last)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_followed_is_refused_by_its_code() {
	let node = Node::start(NodeConfig::new(
		"dev",
		&["--alice", "--zorgketen-max-subscriptions", "2"],
	))
	.await;
	let chain = &node.chain;
	chain.finalises(1, SHORT).await;

	let nothing = About::Case(H256::repeat_byte(9));
	assert_eq!(code(try_follow(chain, &nothing, None).await), 5006);
	// a client and a member of staff are no organisations
	for name in ["One", "Eve", "Nobody"] {
		let about = About::Organisation(account(name));
		assert_eq!(code(try_follow(chain, &about, None).await), 5006, "{name}");
	}
	let alice = About::Organisation(account("Alice"));
	assert_eq!(code(try_follow(chain, &alice, Some(u32::MAX)).await), 5010);
	for params in [
		vec![],
		vec![json!("x")],
		vec![json!(account("Alice")), json!(-1)],
	] {
		let refused = chain
			.subscribe(alice.method(), &params, alice.unsubscribe())
			.await;
		assert_eq!(code(refused), -32602, "{params:?}");
	}

	// none of those has kept a place
	let (first, _) = follow(chain, &alice, None).await;
	let (_second, _) = follow(chain, &alice, Some(1)).await;
	assert_eq!(code(try_follow(chain, &alice, None).await), 5007);
	first.unsubscribe().await.expect("it ends");
	eventually("the place is free again", SHORT, || async {
		try_follow(chain, &alice, None).await.ok()
	})
	.await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_resumes_from_a_block_that_is_pruned_is_told_so() {
	let node = Node::start(NodeConfig::new("dev", &["--alice", "--state-pruning", "8"])).await;
	let chain = &node.chain;
	let alice = About::Organisation(account("Alice"));
	let mut clients = 0..;
	let refused = eventually("the first state is pruned", LONG, || {
		let client = clients.next().expect("a number");
		let alice = &alice;
		async move {
			register_clients(chain, [client]).await;
			try_follow(chain, alice, Some(1)).await.err()
		}
	})
	.await;
	assert_eq!(code(Err::<(), _>(refused)), 5005);

	// from what is kept it works
	let from = chain.finalised().await;
	let (mut messages, _) = follow(chain, &alice, Some(from)).await;
	register_clients(chain, [1_000]).await;
	let last = chain.finalised().await;
	let registered = |message: &Value| {
		let changes = message["changes"].as_array().expect("changes").iter();
		changes
			.filter(|change| change["data"]["client"] == json!(account("client 1000")))
			.count()
	};
	let mut found = 0;
	while found == 0 {
		let message = next(&mut messages).await;
		assert!(number(&message) <= last, "{message:#}");
		found += registered(&message);
	}
	assert_eq!(found, 1);
}

/// A WebSocket client that reads only when it is told to.
struct Stubborn(TcpStream);

impl Stubborn {
	fn connect(url: &str) -> Self {
		let address = url.strip_prefix("ws://").expect("a WebSocket");
		let mut stream = TcpStream::connect(address).expect("the node listens");
		let hello = format!(
			"GET / HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
			 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
		);
		stream.write_all(hello.as_bytes()).expect("written");
		let mut answer = Vec::new();
		let mut byte = [0];
		while !answer.ends_with(b"\r\n\r\n") {
			stream.read_exact(&mut byte).expect("an answer");
			answer.push(byte[0]);
		}
		assert!(
			answer.starts_with(b"HTTP/1.1 101"),
			"{}",
			String::from_utf8_lossy(&answer)
		);
		Self(stream)
	}

	fn send(&mut self, request: &Value) {
		let text = request.to_string();
		let mut frame = vec![0x81];
		match u8::try_from(text.len()) {
			Ok(length) if length < 126 => frame.push(0x80 | length),
			_ => {
				frame.push(0x80 | 126);
				let length = u16::try_from(text.len()).expect("a short request");
				frame.extend(length.to_be_bytes());
			}
		}
		// a mask of zeros leaves the text as it is
		frame.extend([0; 4]);
		frame.extend(text.as_bytes());
		self.0.write_all(&frame).expect("written");
	}

	fn read(&mut self) -> Value {
		loop {
			let (kind, payload) = self.frame();
			match kind {
				0x81 => return serde_json::from_slice(&payload).expect("JSON"),
				// the node asks now and then whether anybody is there
				0x89 => {}
				other => panic!("a frame of kind {other:#x}"),
			}
		}
	}

	/// The kind and the payload of the next frame.
	fn frame(&mut self) -> (u8, Vec<u8>) {
		let mut head = [0; 2];
		self.0.read_exact(&mut head).expect("a frame");
		let length = match head[1] {
			126 => {
				let mut length = [0; 2];
				self.0.read_exact(&mut length).expect("a length");
				u16::from_be_bytes(length).into()
			}
			127 => {
				let mut length = [0; 8];
				self.0.read_exact(&mut length).expect("a length");
				u64::from_be_bytes(length)
			}
			short => short.into(),
		};
		let mut payload = vec![0; length as usize];
		self.0.read_exact(&mut payload).expect("the payload");
		(head[0], payload)
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_takes_nothing_is_let_go_and_the_node_goes_on() {
	let _machine = machine().await;
	let node = Node::start(NodeConfig::new(
		"dev",
		&[
			"--alice",
			"--zorgketen-max-subscriptions",
			"2",
			"--zorgketen-subscription-backlog",
			"2",
			"--rpc-message-buffer-capacity-per-connection",
			"1",
		],
	))
	.await;
	let alice = About::Organisation(account("Alice"));

	let mut slow = Stubborn::connect(node.url());
	slow.send(&json!({
		"jsonrpc": "2.0", "id": 1, "method": alice.method(), "params": [alice.id()],
	}));
	assert!(slow.read()["result"].is_string(), "it is subscribed");
	assert_eq!(slow.read()["params"]["result"]["changes"], json!([]));
	// answers that nobody reads fill the buffers of the connection
	for id in 2..66 {
		slow.send(&json!({
			"jsonrpc": "2.0", "id": id, "method": "state_getMetadata", "params": [],
		}));
	}

	let other = node.another_connection().await;
	let (mut healthy, start) = follow(&other, &alice, None).await;
	assert_eq!(code(try_follow(&other, &alice, None).await), 5007);

	register_clients(&node.chain, 0..8).await;
	let mut clients = Vec::new();
	while clients.len() < 8 {
		let message = next(&mut healthy).await;
		assert!(number(&message) > number(&start));
		for change in message["changes"].as_array().expect("changes") {
			assert_eq!(change["event"], "clientRegistered");
			clients.push(change["data"]["client"].clone());
		}
	}
	let all: Vec<_> = (0..8)
		.map(|n| json!(account(&format!("client {n}"))))
		.collect();
	assert_eq!(clients, all);

	// the place of the one that took nothing is free, while its connection is still there
	eventually("the slow reader is let go", SHORT, || async {
		try_follow(&other, &alice, None).await.ok()
	})
	.await;
	drop(slow);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_told_within_half_a_second_of_its_finality() {
	let _machine = machine().await;
	let node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	let other = node.another_connection().await;
	let alice = About::Organisation(account("Alice"));
	let (mut messages, _) = follow(&other, &alice, None).await;
	for client in 0..3 {
		// told of the finality by the node itself, over another connection
		register_clients(&node.chain, [client]).await;
		let told = tokio::time::timeout(std::time::Duration::from_millis(500), messages.next());
		let message = told
			.await
			.expect("in time")
			.expect("it goes on")
			.expect("JSON");
		let client = json!(account(&format!("client {client}")));
		assert_eq!(message["changes"][0]["data"]["client"], client);
	}
}
