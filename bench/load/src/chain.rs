//! Real nodes on loopback, one or four of them, on a chain that was made beforehand.

use crate::{
	drive::{Answer, System},
	people::People,
	plan::{Totals, INDICATED},
	process::{self, finished, Process},
};
use futures::{stream, StreamExt, TryStreamExt};
use pallet_maternity::{CaseState, CaseSummary};
use serde_json::{json, Value};
use sp_core::{bytes::from_hex, H256};
use sp_io::hashing::blake2_256;
use std::{
	fs,
	net::TcpListener,
	path::{Path, PathBuf},
	process::Command,
	sync::atomic::{AtomicU32, Ordering},
	time::{Duration, Instant},
};
use zorgketen_runtime::AccountId;
use zorgketen_state::{
	machine,
	rpc::{hex, Rpc},
	rpc_address,
};

/// Those for whom the node has flags that bring the session keys, in the order of the local chain.
pub const VALIDATORS: [&str; 4] = ["--alice", "--bob", "--charlie", "--dave"];
/// The first block is final within this.
const FIRST: Duration = Duration::from_secs(120);
/// Questions that are asked before the first is answered.
const AHEAD: usize = 64;
/// Requests that can wait for an answer: an open loop does not stop for them.
const WAITING: usize = 65_536;

/// How nodes are started.
pub struct Network<'a> {
	/// The node.
	pub node: &'a Path,
	/// Its raw chain specification.
	pub spec: &'a Path,
	/// How many validators.
	pub validators: usize,
	/// The folder for databases and logs.
	pub folder: PathBuf,
}

/// Running nodes, and a connection to the first of them.
pub struct Chain {
	nodes: Vec<Process>,
	folders: Vec<PathBuf>,
	rpc: Rpc,
	height: AtomicU32,
}

impl Network<'_> {
	/// Starts the nodes and waits until the first block is final.
	///
	/// # Errors
	/// When one of them ends, or nothing becomes final.
	pub async fn start(&self) -> Result<Chain, String> {
		let mut identities = Vec::new();
		for n in 0..self.validators {
			identities.push(self.identity(n)?);
		}
		let (mut nodes, mut folders, mut url) = (Vec::new(), Vec::new(), String::new());
		for (n, flag) in VALIDATORS.iter().take(self.validators).enumerate() {
			let command = self.command(n, Some(flag), &identities);
			let log = self.folder.join(format!("node-{n}.log"));
			nodes.push(Process::start(command, &log)?);
			folders.push(self.base(n));
		}
		for (n, node) in nodes.iter_mut().enumerate() {
			let found = node.says(rpc_address).await?;
			if n == 0 {
				url = found;
			}
		}
		let rpc = Rpc::connect_for(&url, WAITING).await?;
		let chain = Chain {
			nodes,
			folders,
			rpc,
			height: AtomicU32::new(0),
		};
		chain.begins().await?;
		Ok(chain)
	}

	/// The hash of the first block, as a node tells it that validates nothing.
	///
	/// # Errors
	/// When the node does not start.
	pub async fn genesis(&self) -> Result<H256, String> {
		let identities = vec![self.identity(0)?];
		let mut command = self.command(0, None, &identities);
		command.args(["--in-peers", "0", "--out-peers", "0"]);
		let mut node = Process::start(command, &self.folder.join("genesis.log"))?;
		let url = node.says(rpc_address).await?;
		let genesis = Rpc::connect_for(&url, 1).await?.hash_at(0).await;
		node.stop().await?;
		genesis
	}

	/// The base path of a node.
	pub fn base(&self, n: usize) -> PathBuf {
		self.folder.join(format!("node-{n}"))
	}

	/// Where a node listens for others, with its identity.
	fn identity(&self, n: usize) -> Result<(u16, String), String> {
		fs::create_dir_all(self.base(n)).map_err(|e| format!("a folder for a node: {e}"))?;
		let key = self.folder.join(format!("node-{n}.key"));
		let mut make = Command::new(self.node);
		make.args(["key", "generate-node-key", "--file"]).arg(&key);
		finished(make)?;
		let mut show = Command::new(self.node);
		show.args(["key", "inspect-node-key", "--file"]).arg(&key);
		let id = finished(show)?.trim().to_owned();
		Ok((free_port()?, id))
	}

	fn command(&self, n: usize, keys: Option<&str>, identities: &[(u16, String)]) -> Command {
		let mut command = Command::new(self.node);
		command
			.arg("--chain")
			.arg(self.spec)
			.arg("--base-path")
			.arg(self.base(n))
			.arg("--node-key-file")
			.arg(self.folder.join(format!("node-{n}.key")))
			.args(keys)
			.args(["--rpc-port", "0", "--rpc-methods", "safe"])
			// Fewer than by default, so that states are thrown away within a run as they are on a node that runs on.
			.args(["--state-pruning", "16"])
			.args(["--no-prometheus", "--no-mdns", "--no-telemetry"]);
		for (other, (port, id)) in identities.iter().enumerate() {
			if other == n {
				command.args(["--listen-addr", &format!("/ip4/127.0.0.1/tcp/{port}")]);
			} else {
				let address = format!("/ip4/127.0.0.1/tcp/{port}/p2p/{id}");
				command.args(["--reserved-nodes", &address]);
			}
		}
		if self.validators == 1 {
			command.arg("--force-authoring");
		} else {
			command.arg("--reserved-only");
		}
		command
	}
}

impl Chain {
	async fn begins(&self) -> Result<(), String> {
		let begin = Instant::now();
		while self.rpc.finalised().await?.1 == 0 {
			if begin.elapsed() > FIRST {
				return Err("no block becomes final".into());
			}
			tokio::time::sleep(process::PAUSE).await;
		}
		// what lies behind is nobody's request
		self.finals().await.map(drop)
	}

	/// The hash of the first block.
	///
	/// # Errors
	/// When the node can't be asked.
	pub async fn genesis(&self) -> Result<H256, String> {
		self.rpc.hash_at(0).await
	}

	/// The height of the last final block.
	///
	/// # Errors
	/// When the node can't be asked.
	pub async fn height(&self) -> Result<u32, String> {
		self.rpc.finalised().await.map(|(_, height)| height)
	}

	/// Ends the nodes, so that everything is on the disk.
	///
	/// # Errors
	/// When one of them ends badly.
	pub async fn stop(self) -> Result<(), String> {
		for mut node in self.nodes {
			node.stop().await?;
		}
		Ok(())
	}

	/// What the first node holds in memory, in bytes.
	///
	/// # Errors
	/// When it is gone.
	pub fn resident(&self) -> Result<u64, String> {
		let first = self.nodes.first().ok_or("there is no node")?;
		process::resident(&[first.id()])
	}

	/// Compares every case with what must be.
	///
	/// # Errors
	/// Says which case differs and in what.
	pub async fn compare(&self, expected: &[Totals]) -> Result<(), String> {
		let (at, _) = self.rpc.finalised().await?;
		stream::iter((0u32..).zip(expected))
			.map(|(number, expected)| async move {
				let id = People::case(number);
				let (summary, _) = self
					.rpc
					.api::<Option<CaseSummary<AccountId>>>("MaternityApi_case_summary", &id, at)
					.await?;
				let found = summary.ok_or_else(|| format!("there is no case {number}"))?;
				let as_must_be = found.state == CaseState::InCare
					&& found.indicated == INDICATED
					&& totals(&found) == *expected;
				if as_must_be {
					Ok(())
				} else {
					Err(format!(
						"case {number} must have {expected:?} and is {found:?}"
					))
				}
			})
			.buffered(AHEAD)
			.try_collect::<Vec<()>>()
			.await
			.map(drop)
	}

	/// The values under keys at the last final block.
	///
	/// # Errors
	/// When the node can't be asked.
	pub async fn values(&self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String> {
		let (at, _) = self.rpc.finalised().await?;
		stream::iter(keys)
			.map(|key| self.rpc.value(key, at))
			.buffered(AHEAD)
			.try_collect()
			.await
	}

	/// The keys of the transactions in a block.
	async fn block(&self, height: u32) -> Result<Vec<H256>, String> {
		let hash = self.rpc.hash_at(height).await?;
		let answer = self.rpc.request("chain_getBlock", &[json!(hash)]).await?;
		let all = answer["block"]["extrinsics"]
			.as_array()
			.ok_or_else(|| format!("there is no block {height}"))?;
		all.iter()
			.map(|transaction| {
				let bytes = transaction.as_str().and_then(|text| from_hex(text).ok());
				let bytes = bytes.ok_or_else(|| format!("block {height} can't be read"))?;
				Ok(H256(blake2_256(&bytes)))
			})
			.collect()
	}
}

fn totals(summary: &CaseSummary<AccountId>) -> Totals {
	Totals {
		approved: summary.approved,
		pending: summary.pending,
		gross: summary.gross,
		own: summary.own_contribution,
		paid: summary.paid,
	}
}

impl System for Chain {
	async fn submit(&self, bytes: &[u8]) -> Result<Answer, String> {
		match self
			.rpc
			.request("author_submitExtrinsic", &[json!(hex(bytes))])
			.await
		{
			Ok(answer) => taken(&answer),
			Err(refusal) => Ok(Answer::Refused(refusal)),
		}
	}

	async fn finals(&self) -> Result<Vec<H256>, String> {
		let (_, last) = self.rpc.finalised().await?;
		let known = self.height.load(Ordering::Relaxed);
		let mut keys = Vec::new();
		for height in known.saturating_add(1)..=last {
			keys.extend(self.block(height).await?);
		}
		self.height.store(last.max(known), Ordering::Relaxed);
		Ok(keys)
	}

	fn processes(&self) -> Vec<u32> {
		self.nodes.iter().map(Process::id).collect()
	}

	fn disk(&self) -> Option<u64> {
		machine::disk(self.folders.first()?).ok()
	}
}

fn taken(answer: &Value) -> Result<Answer, String> {
	serde_json::from_value(answer.clone())
		.map(Answer::Taken)
		.map_err(|e| format!("author_submitExtrinsic answered {answer}: {e}"))
}

/// A port that was free a moment ago.
///
/// # Errors
/// When there is none.
pub fn free_port() -> Result<u16, String> {
	TcpListener::bind(("127.0.0.1", 0))
		.and_then(|socket| socket.local_addr())
		.map(|address| address.port())
		.map_err(|e| format!("no free port: {e}"))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_key_is_the_hash_that_the_node_answers() {
		let hash = H256(blake2_256(b"transaction"));
		assert_eq!(taken(&json!(hash)), Ok(Answer::Taken(hash)));
		assert!(taken(&json!(7)).is_err());
	}
}
