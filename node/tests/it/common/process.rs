//! The binary as a process: started on free ports, with its log in a file, ended by its id.

use super::{chain::Chain, eventually, SHORT};
use std::{
	collections::BTreeMap,
	fs::{self, File},
	net::TcpListener,
	path::{Path, PathBuf},
	process::{self, Child, Command, ExitStatus, Output, Stdio},
	sync::Mutex,
};
use tempfile::TempDir;

/// The node under test.
pub fn binary() -> PathBuf {
	PathBuf::from(env!("CARGO_BIN_EXE_zorgketen-node"))
}

/// The raw specification of a chain, as the binary writes it, in a file that is written once. A node that is given a preset's
/// name works its genesis out again, which takes it ten seconds of a processor.
pub fn spec_file(chain: &str) -> PathBuf {
	static WRITTEN: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
	let mut written = WRITTEN.lock().expect("no test fails while it writes one");
	let write = || {
		let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
		let file = folder.join(format!("{chain}.json"));
		// another run may be reading it
		let own = folder.join(format!("{chain}-{}.json", process::id()));
		let raw = ["export-chain-spec", "--raw", "--chain", chain];
		let made = finished(Command::new(binary()).args(raw));
		fs::write(&own, made.stdout).expect("a file");
		fs::rename(&own, &file).expect("the same folder");
		file
	};
	written
		.entry(chain.to_owned())
		.or_insert_with(write)
		.clone()
}

/// What a command printed that ended well.
fn finished(command: &mut Command) -> Output {
	let done = command.output().expect("the binary runs");
	assert!(
		done.status.success(),
		"{}",
		String::from_utf8_lossy(&done.stderr)
	);
	done
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
	let socket = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
	socket.local_addr().expect("a bound socket").port()
}

/// How a node is started; kept, so that it can be started again as the same one.
pub struct NodeConfig {
	chain: String,
	role: Vec<String>,
	p2p_port: u16,
	base: TempDir,
	peer_id: String,
	bootnodes: Vec<String>,
}

impl NodeConfig {
	/// A node of one of the presets' chains, with flags such as `--alice`, and an identity of its own.
	pub fn new(preset: &str, role: &[&str]) -> Self {
		let spec = spec_file(preset);
		Self::of(&spec.to_string_lossy(), role)
	}

	/// A node of a chain as `--chain` names it.
	pub fn of(chain: &str, role: &[&str]) -> Self {
		let base = TempDir::new().expect("a folder for the node");
		let key_file = base.path().join("node-key");
		let made = finished(
			Command::new(binary())
				.args(["key", "generate-node-key", "--file"])
				.arg(&key_file),
		);
		let peer_id = String::from_utf8_lossy(&made.stderr).trim().to_owned();
		assert!(peer_id.starts_with("12D3"), "no peer id: {peer_id}");
		Self {
			chain: chain.to_owned(),
			role: role.iter().map(|flag| flag.to_string()).collect(),
			p2p_port: free_port(),
			base,
			peer_id,
			bootnodes: Vec::new(),
		}
	}

	/// Where other nodes find this one.
	pub fn address(&self) -> String {
		format!("/ip4/127.0.0.1/tcp/{}/p2p/{}", self.p2p_port, self.peer_id)
	}

	/// Tells the node where others are.
	pub fn with_bootnodes<'a>(mut self, others: impl IntoIterator<Item = &'a str>) -> Self {
		self.bootnodes = others.into_iter().map(str::to_owned).collect();
		self
	}

	fn command(&self) -> Command {
		let mut command = Command::new(binary());
		command
			.args(["--chain", &self.chain])
			.args(&self.role)
			.arg("--base-path")
			.arg(self.base.path())
			.arg("--node-key-file")
			.arg(self.base.path().join("node-key"))
			.args([
				"--listen-addr",
				&format!("/ip4/127.0.0.1/tcp/{}", self.p2p_port),
			])
			.args(["--rpc-port", "0", "--no-prometheus", "--no-mdns"])
			.args(["--rpc-max-connections", "200"]);
		if !self.bootnodes.is_empty() {
			command.arg("--bootnodes").args(&self.bootnodes);
		}
		command
	}
}

/// A running node. It is killed when the value goes, whatever happens to the test.
pub struct Node {
	config: NodeConfig,
	process: Child,
	starts: u32,
	url: String,
	/// The node's RPC.
	pub chain: Chain,
}

impl Node {
	/// Starts a node and waits until its RPC answers.
	pub async fn start(config: NodeConfig) -> Self {
		let (process, url) = launch(&config, 1).await;
		let chain = Chain::connect(&url).await;
		Self {
			config,
			process,
			starts: 1,
			url,
			chain,
		}
	}

	/// Starts the same node again, with its database and keys.
	pub async fn restart(&mut self) {
		self.starts += 1;
		(self.process, self.url) = launch(&self.config, self.starts).await;
		self.chain = Chain::connect(&self.url).await;
	}

	/// Ends the process at once, as a power cut would.
	pub fn kill(&mut self) {
		self.process.kill().expect("the process is there");
		self.process.wait().expect("the process ends");
	}

	/// Sends a signal by its short name, such as `HUP`.
	pub fn signal(&self, name: &str) {
		let status = Command::new("kill")
			.args(["-s", name, &self.process.id().to_string()])
			.status()
			.expect("kill is there");
		assert!(status.success());
	}

	/// Asks the process to end and waits until it has.
	pub async fn terminate(&mut self) -> ExitStatus {
		self.signal("TERM");
		let process = &mut self.process;
		eventually("the node ends on SIGTERM", SHORT, || {
			let status = process.try_wait().expect("the process can be asked");
			async move { status }
		})
		.await
	}

	/// A second client of the same node.
	pub async fn another_connection(&self) -> Chain {
		Chain::connect(&self.url).await
	}

	/// Where the node's RPC listens.
	pub fn url(&self) -> &str {
		&self.url
	}

	/// The folder with the node's database.
	pub fn base_path(&self) -> &Path {
		self.config.base.path()
	}

	/// The log since the last start.
	pub fn log(&self) -> String {
		fs::read_to_string(log_file(&self.config, self.starts)).unwrap_or_default()
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
		if std::thread::panicking() {
			let log = self.log();
			let tail: Vec<_> = log.lines().rev().take(25).collect();
			eprintln!("--- the last of {:?}", self.config.role);
			tail.iter().rev().for_each(|line| eprintln!("{line}"));
		}
	}
}

fn log_file(config: &NodeConfig, starts: u32) -> PathBuf {
	config.base.path().join(format!("log-{starts}"))
}

async fn launch(config: &NodeConfig, starts: u32) -> (Child, String) {
	let path = log_file(config, starts);
	let log = File::create(&path).expect("a log file");
	let mut process = config
		.command()
		.stdin(Stdio::null())
		.stdout(log.try_clone().expect("a second handle"))
		.stderr(log)
		.spawn()
		.expect("the binary starts");

	let url = eventually("the node tells its RPC address", SHORT, || {
		let text = fs::read_to_string(&path).unwrap_or_default();
		if let Ok(Some(status)) = process.try_wait() {
			panic!("the node ended with {status}:\n{text}");
		}
		async move { rpc_address(&text) }
	})
	.await;
	(process, url)
}

/// The address in "Running JSON-RPC server: addr=127.0.0.1:1234,[::1]:1234".
fn rpc_address(log: &str) -> Option<String> {
	let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
	let end = rest.find(|c: char| c != '.' && c != ':' && !c.is_ascii_digit())?;
	Some(format!("ws://{}", &rest[..end]))
}

/// The four validators of the `local` preset.
pub struct Network {
	/// Alice, Bob, Charlie and Dave.
	pub nodes: Vec<Node>,
}

impl Network {
	/// Starts four validators that know each other's addresses; waits for the first finality.
	pub async fn start() -> Self {
		let configs: Vec<_> = ["--alice", "--bob", "--charlie", "--dave"]
			.iter()
			.map(|role| NodeConfig::new("local", &[role]))
			.collect();
		let addresses: Vec<_> = configs.iter().map(NodeConfig::address).collect();
		let mut nodes = Vec::new();
		for config in configs {
			let own = config.address();
			let others = addresses.iter().filter(|address| **address != own);
			let config = config.with_bootnodes(others.map(String::as_str));
			nodes.push(Node::start(config).await);
		}
		let network = Self { nodes };
		network.all_finalise(2, SHORT).await;
		network
	}

	/// Waits until every node has finalised this height.
	pub async fn all_finalise(&self, height: u32, bound: std::time::Duration) {
		for node in &self.nodes {
			node.chain.finalises(height, bound).await;
		}
	}

	/// Fails unless all nodes have the same finalised block at this height.
	pub async fn agree_at(&self, height: u32) {
		let mut hashes = Vec::new();
		for node in &self.nodes {
			hashes.push(
				node.chain
					.hash_at(height)
					.await
					.expect("a block at that height"),
			);
		}
		hashes.dedup();
		assert_eq!(hashes.len(), 1, "the nodes differ at {height}");
	}

	/// The addresses of all nodes.
	pub fn addresses(&self) -> Vec<String> {
		self.nodes
			.iter()
			.map(|node| node.config.address())
			.collect()
	}
}
