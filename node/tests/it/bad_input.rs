//! What an operator gets wrong: one clear line, and an exit code that is not zero.

use crate::common::*;
use std::{
	fs,
	net::TcpListener,
	process::{Command, Output},
};
use tempfile::TempDir;

/// Runs a node that is expected to end by itself, in a folder of its own.
pub fn run(args: &[&str]) -> Output {
	let base = TempDir::new().expect("a folder");
	run_in(base.path(), args)
}

/// Runs a node that is expected to end by itself; `timeout` ends one that does not.
fn run_in(base: &std::path::Path, args: &[&str]) -> Output {
	Command::new("timeout")
		.arg("60")
		.arg(binary())
		.args(["--no-prometheus", "--no-mdns", "--base-path"])
		.arg(base)
		.args(args)
		.output()
		.expect("the binary runs")
}

/// Fails unless the node refused to start and said why in one line with this in it.
pub fn refused(output: &Output, because: &str) {
	let text = String::from_utf8_lossy(&output.stderr);
	assert_eq!(output.status.code(), Some(1), "{text}");
	let errors: Vec<_> = text
		.lines()
		.filter(|line| line.starts_with("Error:"))
		.collect();
	assert_eq!(errors.len(), 1, "{text}");
	assert!(errors[0].contains(because), "{}", errors[0]);
	assert!(!text.contains("panicked"), "{text}");
}

#[test]
fn a_broken_spec_is_refused() {
	let folder = TempDir::new().expect("a folder");
	let file = folder.path().join("spec.json");
	fs::write(&file, "{ \"name\": \"half a spec\"").expect("a file");
	refused(
		&run(&["--chain", file.to_str().expect("a path")]),
		"spec.json",
	);
}

#[test]
fn a_missing_spec_is_refused() {
	refused(
		&run(&["--chain", "/nowhere/spec.json"]),
		"/nowhere/spec.json",
	);
	refused(&run(&[]), "--chain");
}

#[test]
fn a_taken_rpc_port_is_refused() {
	let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
	let port = taken.local_addr().expect("bound").port().to_string();
	let p2p = free_port().to_string();
	let args = ["--chain", "dev", "--rpc-port", &port, "--port", &p2p];
	refused(&run(&args), &port);
}

#[test]
fn a_taken_peer_port_is_refused() {
	let taken = TcpListener::bind(("0.0.0.0", 0)).expect("a port");
	let port = taken.local_addr().expect("bound").port().to_string();
	refused(
		&run(&["--chain", "dev", "--rpc-port", "0", "--port", &port]),
		&port,
	);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_of_another_chain_is_refused() {
	let folder = TempDir::new().expect("a folder");
	let spec = |name: &str, chain: &str| {
		// the same id, so that both chains would use the same folder
		let raw = fs::read(spec_file(chain)).expect("a file");
		let mut spec: serde_json::Value = serde_json::from_slice(&raw).expect("JSON");
		spec["id"] = "same_id".into();
		let file = folder.path().join(name);
		fs::write(&file, spec.to_string()).expect("a file");
		file.to_str().expect("a path").to_owned()
	};
	let (ours, theirs) = (spec("ours.json", "dev"), spec("theirs.json", "local"));

	let mut node = Node::start(NodeConfig::of(&ours, &["--alice"])).await;
	node.chain.finalises(1, SHORT).await;
	assert!(node.terminate().await.success());

	let p2p = free_port().to_string();
	let args = ["--chain", &theirs, "--rpc-port", "0", "--port", &p2p];
	refused(&run_in(node.base_path(), &args), "genesis");
}
