//! The node as a process on loopback: started on free ports, with its process id in a file.

use crate::process::Process;
use std::{
	fs,
	path::PathBuf,
	process::Command,
	time::{Duration, Instant},
};

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
	process: Process,
	_pid_file: PidFile,
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
		let begin = Instant::now();
		let mut command = Command::new(&program.binary);
		command
			.arg("--chain")
			.arg(&program.spec)
			.arg("--base-path")
			.arg(&base)
			.args(["--alice", "--force-authoring"])
			// nobody else depends on finding this node again
			.arg("--unsafe-force-node-key-generation")
			.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0"])
			.args(["--rpc-port", "0", "--rpc-methods", "safe"])
			.args(["--no-prometheus", "--no-mdns", "--no-telemetry"]);
		let mut process = Process::start(command, &program.folder.join("node.log"))?;
		// for who starts this program, should it not live to end the node
		let pid_file = PidFile(program.folder.join("node.pid"));
		fs::write(&pid_file.0, process.id().to_string())
			.map_err(|e| failed("the file with the process id", e))?;
		let url = process.says(rpc_address).await?;
		Ok(Self {
			process,
			_pid_file: pid_file,
			url,
			started_in: begin.elapsed(),
		})
	}

	/// The process.
	pub fn id(&self) -> u32 {
		self.process.id()
	}

	/// Asks the node to end and waits until it has.
	pub async fn stop(mut self) -> Result<(), String> {
		self.process.stop().await
	}
}

/// A file that goes with this, after the process that it names.
struct PidFile(PathBuf);

impl Drop for PidFile {
	fn drop(&mut self) {
		let _ = fs::remove_file(&self.0);
	}
}

/// The address in `Running JSON-RPC server: addr=127.0.0.1:1234,[::1]:1234`.
pub fn rpc_address(log: &str) -> Option<String> {
	let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
	let end = rest.find(|c: char| c != '.' && c != ':' && !c.is_ascii_digit())?;
	Some(format!("ws://{}", rest.get(..end)?))
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
