//! The node as a process on loopback: started on free ports, ended by its id whatever happens.

use std::{
	fs::{self, File},
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	time::{Duration, Instant},
};

/// How often conditions are looked at.
pub const PAUSE: Duration = Duration::from_millis(50);
/// A node answers within this, or something is wrong.
const START: Duration = Duration::from_secs(180);
/// A node closes its database when it is asked to end.
const STOP: Duration = Duration::from_secs(120);

/// What is started, again and again with the same database.
pub struct Program {
	/// The node.
	pub binary: PathBuf,
	/// Its chain specification.
	pub spec: PathBuf,
	/// The folder for its database, its log and the file with its process id.
	pub folder: PathBuf,
}

impl Program {
	/// The folder for the database.
	pub fn base_path(&self) -> PathBuf {
		self.folder.join("base")
	}
}

/// A running node.
pub struct Node {
	process: Child,
	pid_file: PathBuf,
	/// Where its RPC listens.
	pub url: String,
	/// How long it took from the start to that.
	pub started_in: Duration,
}

impl Node {
	/// Starts the node as the one validator and waits until its RPC listens.
	pub async fn start(program: &Program) -> Result<Self, String> {
		let failed = |what: &str, e: std::io::Error| format!("{what}: {e}");
		let base = program.base_path();
		fs::create_dir_all(&base).map_err(|e| failed("a folder for the node", e))?;
		let log_path = program.folder.join("node.log");
		let log = File::create(&log_path).map_err(|e| failed("a log for the node", e))?;
		let errors = log
			.try_clone()
			.map_err(|e| failed("a log for the node", e))?;
		let begin = Instant::now();
		let process = Command::new(&program.binary)
			.arg("--chain")
			.arg(&program.spec)
			.arg("--base-path")
			.arg(&base)
			.args(["--alice", "--force-authoring"])
			// nobody else depends on finding this node again
			.arg("--unsafe-force-node-key-generation")
			.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0"])
			.args(["--rpc-port", "0", "--rpc-methods", "safe"])
			.args(["--no-prometheus", "--no-mdns", "--no-telemetry"])
			.stdin(Stdio::null())
			.stdout(log)
			.stderr(errors)
			.spawn()
			.map_err(|e| failed(&program.binary.display().to_string(), e))?;
		let pid_file = program.folder.join("node.pid");
		let mut node = Self {
			process,
			pid_file,
			url: String::new(),
			started_in: Duration::ZERO,
		};
		// for who starts this program, should it not live to end the node
		fs::write(&node.pid_file, node.id().to_string())
			.map_err(|e| failed("the file with the process id", e))?;
		loop {
			if let Some(url) = rpc_address(&fs::read_to_string(&log_path).unwrap_or_default()) {
				node.url = url;
				node.started_in = begin.elapsed();
				return Ok(node);
			}
			if let Ok(Some(status)) = node.process.try_wait() {
				return Err(format!(
					"the node ended with {status}:\n{}",
					tail(&log_path)
				));
			}
			if begin.elapsed() > START {
				return Err(format!("the node does not answer:\n{}", tail(&log_path)));
			}
			tokio::time::sleep(PAUSE).await;
		}
	}

	/// The process.
	pub fn id(&self) -> u32 {
		self.process.id()
	}

	/// Asks the node to end and waits until it has.
	pub async fn stop(mut self) -> Result<(), String> {
		let asked = Command::new("kill")
			.args(["-TERM", &self.id().to_string()])
			.status()
			.map_err(|e| format!("kill: {e}"))?;
		if !asked.success() {
			return Err("the node could not be asked to end".into());
		}
		let begin = Instant::now();
		loop {
			match self.process.try_wait() {
				Ok(Some(status)) if status.success() => return Ok(()),
				Ok(Some(status)) => return Err(format!("the node ended with {status}")),
				Err(error) => return Err(format!("the node can't be asked: {error}")),
				Ok(None) if begin.elapsed() > STOP => {
					return Err("the node does not end".into());
				}
				Ok(None) => tokio::time::sleep(PAUSE).await,
			}
		}
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
		let _ = fs::remove_file(&self.pid_file);
	}
}

/// The address in "Running JSON-RPC server: addr=127.0.0.1:1234,[::1]:1234".
fn rpc_address(log: &str) -> Option<String> {
	let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
	let end = rest.find(|c: char| c != '.' && c != ':' && !c.is_ascii_digit())?;
	Some(format!("ws://{}", rest.get(..end)?))
}

fn tail(log: &Path) -> String {
	let text = fs::read_to_string(log).unwrap_or_default();
	let lines: Vec<_> = text.lines().collect();
	lines[lines.len().saturating_sub(20)..].join("\n")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_address_is_read_from_the_log() {
		let log = "a\nb Running JSON-RPC server: addr=127.0.0.1:39001,[::1]:39001\n";
		assert_eq!(rpc_address(log).as_deref(), Some("ws://127.0.0.1:39001"));
		assert_eq!(rpc_address("Running JSON-RPC server: addr=127.0"), None);
	}
}
