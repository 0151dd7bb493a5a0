//! A client of one node: the RPC that polkadot.js uses, and transactions as the runtime has them.

use super::eventually;
use codec::{Decode, Encode};
use frame_system::EventRecord;
use jsonrpsee::{
	core::client::{ClientT, Error, Subscription, SubscriptionClientT},
	rpc_params,
	ws_client::{WsClient, WsClientBuilder},
};
use serde_json::{json, Value};
use sp_core::{sr25519, Pair, H256};
use sp_io::hashing::{blake2_256, twox_128};
use std::time::Duration;
use zorgketen_runtime::{AccountId, RuntimeCall, RuntimeEvent, UncheckedExtrinsic};
use zorgketen_state::Moment;

/// The key made from `//Name`.
pub fn key(name: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(&format!("//{name}"), None).expect("a valid seed")
}

/// The account of that key.
pub fn account(name: &str) -> AccountId {
	key(name).public().into()
}

/// A node, asked over RPC.
pub struct Chain {
	client: WsClient,
	genesis: H256,
}

impl Chain {
	/// Connects once the node answers.
	pub async fn connect(url: &str) -> Self {
		let client = eventually("the RPC answers", super::SHORT, || async {
			WsClientBuilder::default()
				.request_timeout(Duration::from_secs(30))
				.max_concurrent_requests(2_048)
				.build(url)
				.await
				.ok()
		})
		.await;
		let genesis = client
			.request("chain_getBlockHash", rpc_params![0])
			.await
			.expect("a genesis");
		Self { client, genesis }
	}

	/// Any call.
	pub async fn rpc(&self, method: &str, params: &[Value]) -> Result<Value, Error> {
		let mut all = jsonrpsee::core::params::ArrayParams::new();
		for param in params {
			all.insert(param).expect("a JSON value");
		}
		self.client.request(method, all).await
	}

	/// Any call, with parameters by position or by name.
	pub async fn request(&self, method: &str, params: &Value) -> Result<Value, Error> {
		match params {
			Value::Object(named) => {
				let mut all = jsonrpsee::core::params::ObjectParams::new();
				for (name, param) in named {
					all.insert(name, param).expect("a JSON value");
				}
				self.client.request(method, all).await
			}
			Value::Array(params) => self.rpc(method, params).await,
			other => panic!("no parameters: {other}"),
		}
	}

	/// A call that must succeed.
	pub async fn ask(&self, method: &str, params: &[Value]) -> Value {
		self.rpc(method, params)
			.await
			.unwrap_or_else(|error| panic!("{method}: {error}"))
	}

	/// Any subscription.
	pub async fn subscribe(
		&self,
		method: &str,
		params: &[Value],
		unsubscribe: &str,
	) -> Result<Subscription<Value>, Error> {
		let mut all = jsonrpsee::core::params::ArrayParams::new();
		for param in params {
			all.insert(param).expect("a JSON value");
		}
		self.client.subscribe(method, all, unsubscribe).await
	}

	/// Hash of the last finalised block.
	pub async fn finalised_hash(&self) -> H256 {
		let hash = self.ask("chain_getFinalizedHead", &[]).await;
		serde_json::from_value(hash).expect("a hash")
	}

	/// Height of the last finalised block.
	pub async fn finalised(&self) -> u32 {
		let hash = self.finalised_hash().await;
		height(&self.ask("chain_getHeader", &[json!(hash)]).await)
	}

	/// Height of the best block.
	pub async fn best(&self) -> u32 {
		height(&self.ask("chain_getHeader", &[]).await)
	}

	/// Hash of the best chain's block at a height, if there is one.
	pub async fn hash_at(&self, height: u32) -> Option<H256> {
		let hash = self.ask("chain_getBlockHash", &[json!(height)]).await;
		serde_json::from_value(hash).expect("a hash or nothing")
	}

	/// Waits for finality at a height.
	pub async fn finalises(&self, target: u32, bound: Duration) {
		eventually(&format!("finality at {target}"), bound, || async {
			(self.finalised().await >= target).then_some(())
		})
		.await
	}

	/// The transactions of a block, as bytes.
	pub async fn body(&self, hash: H256) -> Vec<Vec<u8>> {
		let block = self.ask("chain_getBlock", &[json!(hash)]).await;
		let all = block["block"]["extrinsics"].as_array().expect("a body");
		all.iter().map(bytes).collect()
	}

	/// A storage value by pallet and name, at a block or at the best one.
	pub async fn value<T: Decode>(&self, pallet: &str, name: &str, at: Option<H256>) -> Option<T> {
		let key = [twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat();
		let raw = self
			.ask("state_getStorage", &[json!(hex(&key)), json!(at)])
			.await;
		if raw.is_null() {
			return None;
		}
		Some(T::decode(&mut &bytes(&raw)[..]).expect("a value of that type"))
	}

	/// The events of a block.
	pub async fn events(&self, at: H256) -> Vec<RuntimeEvent> {
		let records: Vec<EventRecord<RuntimeEvent, H256>> = self
			.value("System", "Events", Some(at))
			.await
			.unwrap_or_default();
		records.into_iter().map(|record| record.event).collect()
	}

	/// Milliseconds since the Unix epoch, as a block has it.
	pub async fn timestamp(&self, at: H256) -> u64 {
		self.value("Timestamp", "Now", Some(at))
			.await
			.expect("a block with a time")
	}

	/// The next nonce of an account, with what waits in the pool.
	pub async fn nonce(&self, who: &AccountId) -> u32 {
		let nonce = self.ask("system_accountNextIndex", &[json!(who)]).await;
		serde_json::from_value(nonce).expect("a number")
	}

	/// The version that the best block's runtime has.
	pub async fn spec_version(&self) -> u32 {
		let version = self.ask("state_getRuntimeVersion", &[]).await;
		version["specVersion"].as_u64().expect("a number") as u32
	}

	/// Someone who can sign, with the state of the chain that signing needs.
	pub async fn signer(&self, key: sr25519::Pair) -> Signer {
		let nonce = self.nonce(&key.public().into()).await;
		let birth = self.finalised_hash().await;
		let height = height(&self.ask("chain_getHeader", &[json!(birth)]).await);
		Signer {
			key,
			nonce,
			moment: Moment::new(self.genesis, birth, height, self.spec_version().await),
		}
	}

	/// Puts a transaction into the pool.
	pub async fn submit(&self, transaction: &UncheckedExtrinsic) -> Result<H256, Error> {
		let hash = self
			.rpc(
				"author_submitExtrinsic",
				&[json!(hex(&transaction.encode()))],
			)
			.await?;
		Ok(serde_json::from_value(hash).expect("a hash"))
	}

	/// The code with which the gate refuses a transaction.
	pub async fn refusal(&self, transaction: &UncheckedExtrinsic) -> u8 {
		match self.submit(transaction).await {
			Err(Error::Call(error)) => {
				assert_eq!(error.code(), 1010, "{error:?}");
				let data = error.data().map(|data| data.get()).unwrap_or_default();
				data.trim_matches('"')
					.strip_prefix("Custom error: ")
					.and_then(|code| code.parse().ok())
					.unwrap_or_else(|| panic!("not refused by the gate: {error:?}"))
			}
			other => panic!("expected a refusal, got {other:?}"),
		}
	}

	/// Submits a transaction and waits until it is final; answers with its block.
	pub async fn finalise(&self, transaction: &UncheckedExtrinsic) -> H256 {
		self.follow(transaction, "finalized").await
	}

	/// Submits a transaction and waits until it is in a block; answers with that block.
	pub async fn include(&self, transaction: &UncheckedExtrinsic) -> H256 {
		self.follow(transaction, "inBlock").await
	}

	async fn follow(&self, transaction: &UncheckedExtrinsic, until: &str) -> H256 {
		let mut updates: Subscription<Value> = self
			.client
			.subscribe(
				"author_submitAndWatchExtrinsic",
				rpc_params![hex(&transaction.encode())],
				"author_unwatchExtrinsic",
			)
			.await
			.expect("the pool takes the transaction");
		let wait = async {
			loop {
				let update = updates
					.next()
					.await
					.expect("an update")
					.expect("a valid update");
				if let Some(hash) = update.get(until) {
					break serde_json::from_value(hash.clone()).expect("a hash");
				}
				let gone = ["dropped", "invalid", "usurped", "finalityTimeout"];
				let lost = gone
					.iter()
					.any(|s| update.get(s).is_some() || update == **s);
				assert!(!lost, "the transaction was lost: {update}");
			}
		};
		tokio::time::timeout(super::SHORT, wait)
			.await
			.expect("the transaction in time")
	}

	/// Signs a call with a key, waits until it is final, answers with the events of its block.
	/// Fails if the call failed.
	pub async fn call(
		&self,
		key: sr25519::Pair,
		call: impl Into<RuntimeCall>,
	) -> Vec<RuntimeEvent> {
		let call = call.into();
		let transaction = self.signer(key).await.sign(call.clone());
		let block = self.finalise(&transaction).await;
		let events = self.events(block).await;
		let failed = events.iter().find_map(|event| match event {
			RuntimeEvent::System(frame_system::Event::ExtrinsicFailed {
				dispatch_error, ..
			}) => Some(*dispatch_error),
			_ => None,
		});
		assert_eq!(failed, None, "{call:?}");
		events
	}
}

/// Signs transactions with growing nonces.
pub struct Signer {
	key: sr25519::Pair,
	nonce: u32,
	moment: Moment,
}

impl Signer {
	/// The next transaction.
	pub fn sign(&mut self, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
		let transaction = self.moment.sign(&self.key, self.nonce, call);
		self.nonce += 1;
		transaction
	}
}

/// The hash by which clients know a transaction.
pub fn hash_of(transaction: &[u8]) -> H256 {
	blake2_256(transaction).into()
}

fn hex(data: &[u8]) -> String {
	sp_core::bytes::to_hex(data, false)
}

/// The bytes in a hexadecimal JSON string.
pub fn bytes(value: &Value) -> Vec<u8> {
	sp_core::bytes::from_hex(value.as_str().expect("a string")).expect("hexadecimal")
}

fn height(header: &Value) -> u32 {
	let number = header["number"].as_str().expect("a header");
	u32::from_str_radix(number.trim_start_matches("0x"), 16).expect("a height")
}
