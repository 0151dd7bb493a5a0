//! A client of the node.

use codec::{Decode, Encode};
use jsonrpsee::{
	core::{client::ClientT, params::ArrayParams},
	ws_client::{WsClient, WsClientBuilder},
};
use serde_json::{json, Value};
use sp_core::{
	bytes::{from_hex, to_hex},
	H256,
};
use std::{
	collections::BTreeSet,
	time::{Duration, Instant},
};

/// A connection.
pub struct Rpc {
	client: WsClient,
}

/// What a proof of values takes: every node of the state's tree on the way to them, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proof {
	/// Nodes: as many reads of the database, when nothing is cached.
	pub nodes: usize,
	/// Bytes of them.
	pub bytes: usize,
}

impl Rpc {
	/// Connects to a node that listens.
	pub async fn connect(url: &str) -> Result<Self, String> {
		Self::connect_for(url, 2_048).await
	}

	/// Connects to a node that listens, for so many requests that wait for an answer at a time.
	pub async fn connect_for(url: &str, requests: usize) -> Result<Self, String> {
		let client = WsClientBuilder::default()
			.request_timeout(Duration::from_secs(60))
			.max_concurrent_requests(requests)
			.build(url)
			.await
			.map_err(|e| format!("{url}: {e}"))?;
		Ok(Self { client })
	}

	/// Any method.
	pub async fn request(&self, method: &str, params: &[Value]) -> Result<Value, String> {
		let failed = |e: String| format!("{method}: {e}");
		let mut all = ArrayParams::new();
		for param in params {
			all.insert(param).map_err(|e| failed(e.to_string()))?;
		}
		self.client
			.request(method, all)
			.await
			.map_err(|e| failed(e.to_string()))
	}

	/// The methods that the node has.
	pub async fn methods(&self) -> Result<BTreeSet<String>, String> {
		let answer = self.request("rpc_methods", &[]).await?;
		let all = answer["methods"]
			.as_array()
			.ok_or("rpc_methods has no list")?;
		Ok(all
			.iter()
			.filter_map(|name| name.as_str().map(str::to_owned))
			.collect())
	}

	/// A runtime API at a block, and how long the answer took, from the question sent to the answer read.
	pub async fn api<A: Decode>(
		&self,
		name: &str,
		args: &impl Encode,
		at: H256,
	) -> Result<(A, Duration), String> {
		let params = [json!(name), json!(hex(&args.encode())), json!(at)];
		let begin = Instant::now();
		let answer = self.request("state_call", &params).await?;
		let took = begin.elapsed();
		let bytes = bytes(&answer).ok_or_else(|| format!("{name} answered {answer}"))?;
		let answer = A::decode(&mut &bytes[..]).map_err(|e| format!("{name}: {e}"))?;
		Ok((answer, took))
	}

	/// The value under a key at a block, if there is one.
	pub async fn value(&self, key: &[u8], at: H256) -> Result<Option<Vec<u8>>, String> {
		let answer = self
			.request("state_getStorage", &[json!(hex(key)), json!(at)])
			.await?;
		if answer.is_null() {
			return Ok(None);
		}
		bytes(&answer)
			.map(Some)
			.ok_or_else(|| format!("state_getStorage answered {answer}"))
	}

	/// What proves the values under keys at a block.
	pub async fn proof(&self, keys: &BTreeSet<Vec<u8>>, at: H256) -> Result<Proof, String> {
		let keys: Vec<_> = keys.iter().map(|key| hex(key)).collect();
		let answer = self
			.request("state_getReadProof", &[json!(keys), json!(at)])
			.await?;
		let nodes = answer["proof"].as_array().ok_or("there is no proof")?;
		let sizes = nodes.iter().filter_map(bytes).map(|node| node.len());
		Ok(Proof {
			nodes: nodes.len(),
			bytes: sizes.sum(),
		})
	}

	/// Hash and height of the last final block.
	pub async fn finalised(&self) -> Result<(H256, u32), String> {
		let answer = self.request("chain_getFinalizedHead", &[]).await?;
		let hash = hash(answer)?;
		let header = self.request("chain_getHeader", &[json!(hash)]).await?;
		let height = header["number"]
			.as_str()
			.and_then(|text| u32::from_str_radix(text.trim_start_matches("0x"), 16).ok())
			.ok_or_else(|| format!("no header: {header}"))?;
		Ok((hash, height))
	}

	/// The hash of the block at a height.
	pub async fn hash_at(&self, height: u32) -> Result<H256, String> {
		hash(self.request("chain_getBlockHash", &[json!(height)]).await?)
	}

	/// How many transactions a block has, with the one that sets its clock.
	pub async fn count(&self, block: H256) -> Result<usize, String> {
		let answer = self.request("chain_getBlock", &[json!(block)]).await?;
		let all = answer["block"]["extrinsics"].as_array();
		Ok(all.ok_or("there is no such block")?.len())
	}

	/// The version of the runtime.
	pub async fn spec_version(&self) -> Result<u32, String> {
		let answer = self.request("state_getRuntimeVersion", &[]).await?;
		answer["specVersion"]
			.as_u64()
			.and_then(|version| u32::try_from(version).ok())
			.ok_or_else(|| format!("no version: {answer}"))
	}

	/// Puts a transaction into the pool.
	pub async fn submit(&self, transaction: &impl Encode) -> Result<(), String> {
		self.request(
			"author_submitExtrinsic",
			&[json!(hex(&transaction.encode()))],
		)
		.await
		.map(drop)
	}
}

/// Bytes as the node writes them.
pub fn hex(data: &[u8]) -> String {
	to_hex(data, false)
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
	from_hex(value.as_str()?).ok()
}

fn hash(value: Value) -> Result<H256, String> {
	serde_json::from_value(value).map_err(|e| format!("no hash: {e}"))
}
