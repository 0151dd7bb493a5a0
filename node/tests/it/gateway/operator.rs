//! Off by default, and what an operator gets wrong.

use super::{node_with, tokens::Tokens};
use crate::{
	bad_input::{refused, run},
	common::*,
};
use std::{
	fs,
	net::{TcpListener, TcpStream},
	os::unix::fs::PermissionsExt,
	process::Command,
};

#[tokio::test(flavor = "multi_thread")]
async fn there_is_no_gateway_unless_asked_for() {
	let mut node = Node::start(NodeConfig::new("dev", &["--alice"])).await;
	node.chain.finalises(1, SHORT).await;
	assert!(node.terminate().await.success());
	assert!(!node.log().contains("Gateway"), "{}", node.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn entries_that_can_not_work_are_said_at_the_start() {
	let mut tokens = Tokens::new();
	tokens.add("old", &["--allow", "system_*", "--expires", "2026-01-01"]);
	tokens.add("misspelt", &["--allow", "system_chains"]);
	let (node, _door) = node_with(&tokens, &[]).await;
	let log = node.log();
	assert!(
		log.contains("token `old` expired after 2026-01-01"),
		"{log}"
	);
	assert!(
		log.contains("token `misspelt` allows `system_chains`, but"),
		"{log}"
	);
}

#[test]
fn flags_that_do_not_do_are_refused_in_one_line() {
	let mut tokens = Tokens::new();
	tokens.add("one", &[]);
	let file = tokens.path_text();
	let on = |address: &'static str| ["--dev", "--gateway-addr", address];
	let with = |extra: &[&str]| {
		let all: Vec<_> = on("127.0.0.1:0")
			.into_iter()
			.chain(extra.iter().copied())
			.collect();
		run(&all)
	};

	refused(&run(&on("127.0.0.1:0")), "--gateway-tokens");
	refused(
		&run(&["--dev", "--gateway-tokens", &file]),
		"--gateway-addr",
	);
	let open = [&on("0.0.0.0:0")[..], &["--gateway-tokens", &file]].concat();
	refused(&run(&open), "--gateway-tls-cert");
	refused(
		&with(&["--gateway-tokens", "/nowhere/tokens.toml"]),
		"/nowhere/tokens.toml",
	);
	refused(
		&with(&["--gateway-tokens", &file, "--gateway-tls-cert", "cert.pem"]),
		"--gateway-tls-key",
	);
	refused(
		&with(&["--gateway-tokens", &file, "--gateway-cors", "*"]),
		"`*`",
	);

	let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
	let address = taken.local_addr().expect("bound").to_string();
	refused(
		&run(&[
			"--dev",
			"--gateway-addr",
			&address,
			"--gateway-tokens",
			&file,
		]),
		&address,
	);
}

#[test]
fn files_that_do_not_do_are_refused_in_one_line() {
	let mut tokens = Tokens::new();
	tokens.add("one", &[]);
	let file = tokens.path_text();
	let start = |extra: &[&str]| {
		let on = [
			"--dev",
			"--gateway-addr",
			"127.0.0.1:0",
			"--gateway-tokens",
			&file,
		];
		run(&[&on[..], extra].concat())
	};

	fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("permissions");
	refused(&start(&[]), "chmod 600");
	tokens.spoil("\n[[token]]\nname = \"half\"\n");
	refused(&start(&[]), "line 10: missing field `hash`");

	tokens.clear();
	let (cert, key) = (tokens.beside("cert.pem"), tokens.beside("key.pem"));
	fs::write(&cert, "not PEM").expect("a file");
	fs::write(&key, "not PEM").expect("a file");
	fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).expect("permissions");
	let tls = ["--gateway-tls-cert", &cert, "--gateway-tls-key", &key];
	refused(&start(&tls), "cert.pem");
	fs::write(&cert, include_str!("tls/cert.pem")).expect("a file");
	refused(&start(&tls), "key.pem");
}

#[test]
fn a_token_is_made_only_as_it_would_be_read() {
	let make = |flags: &[&str]| {
		Command::new(binary())
			.arg("gateway-token")
			.args(flags)
			.output()
			.expect("the binary runs")
	};
	for (flags, because) in [
		(&["--name", "Dashboard"][..], "--name"),
		(&["--name", "a", "--allow", "*"], "--allow"),
		(&["--name", "a", "--per-second", "0"], "--per-second"),
		(&["--name", "a", "--expires", "tomorrow"], "--expires"),
	] {
		let output = make(flags);
		refused(&output, because);
		assert!(output.stdout.is_empty(), "{flags:?}");
		assert!(!String::from_utf8_lossy(&output.stderr).contains("zkg_"));
	}

	let output = make(&["--name", "a"]);
	let entry = String::from_utf8_lossy(&output.stdout);
	assert!(entry.contains("allow = [\"zorgketen_*\"]"), "{entry}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_of_zero_is_a_port_of_its_own() {
	let tokens = Tokens::new();
	let (node, door) = node_with(&tokens, &[]).await;
	assert_ne!(door.address.port(), 0);
	assert!(TcpStream::connect(door.address).is_ok());
	assert!(node.log().contains("there are no tokens"), "{}", node.log());
}
