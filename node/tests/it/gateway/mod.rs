//! The gateway: who gets in, what each may do, and what an operator can get wrong.

mod client;
mod limits;
mod matrix;
mod operator;
mod secure;
mod tokens;

use crate::common::*;
use client::Door;
use tokens::Tokens;

/// A development node with a gateway on a free port.
async fn node_with(tokens: &Tokens, flags: &[&str]) -> (Node, Door) {
	let file = tokens.path_text();
	let mut all = vec!["--alice", "--gateway-addr", "127.0.0.1:0"];
	all.extend(["--gateway-tokens", &file]);
	all.extend(flags);
	let node = Node::start(NodeConfig::new("dev", &all)).await;
	let address = eventually("the node tells its gateway's address", SHORT, || async {
		let log = node.log();
		let (_, rest) = log.split_once("Gateway: addr=")?;
		rest.split(',').next()?.parse().ok()
	})
	.await;
	(node, Door { address, tls: None })
}
