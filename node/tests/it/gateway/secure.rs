//! TLS, with the certificate in `tls`.

use super::{
	client::{call, Door, Way},
	node_with,
	tokens::Tokens,
};
use crate::common::*;
use hyper::StatusCode;
use jsonrpsee::{
	core::client::{ClientT, Subscription, SubscriptionClientT},
	rpc_params,
	ws_client::{HeaderMap, WsClientBuilder},
};
use serde_json::{json, Value};
use std::{fs, os::unix::fs::PermissionsExt, sync::Arc};
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt},
	net::TcpStream,
};
use tokio_rustls::{
	rustls::{
		crypto::ring,
		pki_types::{pem::PemObject, CertificateDer},
		ClientConfig, RootCertStore,
	},
	TlsConnector,
};

const CERT: &str = include_str!("tls/cert.pem");
const KEY: &str = include_str!("tls/key.pem");

/// Trusts the certificate of the tests and no other.
fn connector() -> TlsConnector {
	let mut roots = RootCertStore::empty();
	let certificate = CertificateDer::from_pem_slice(CERT.as_bytes()).expect("a certificate");
	roots.add(certificate).expect("a root");
	let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
		.with_safe_default_protocol_versions()
		.expect("versions")
		.with_root_certificates(roots)
		.with_no_client_auth();
	TlsConnector::from(Arc::new(config))
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_carries_http_and_websockets() {
	let mut tokens = Tokens::new();
	let token = tokens.add("one", &["--allow", "system_chain", "chain_*"]);
	let (cert, key) = (tokens.beside("cert.pem"), tokens.beside("key.pem"));
	fs::write(&cert, CERT).expect("a file");
	fs::write(&key, KEY).expect("a file");
	fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).expect("permissions");
	let flags = ["--gateway-tls-cert", &cert, "--gateway-tls-key", &key];
	let (node, plain) = node_with(&tokens, &flags).await;
	let door = Door {
		tls: Some(connector()),
		..plain.clone()
	};
	let ask = call(1, "system_chain", json!([]));

	for way in [Way::Http, Way::WebSocket] {
		let reply = door.ask(way, Some(&token), &ask).await;
		assert!(reply.json()["result"].is_string(), "{way:?}: {reply:?}");
		let reply = door.ask(way, None, &ask).await;
		assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{way:?}");
	}
	nothing_in_the_clear(&plain).await;
	a_usual_client_subscribes(&door, &token).await;

	// a bad certificate changes nothing
	fs::write(&cert, "not PEM").expect("a file");
	node.signal("HUP");
	eventually("the log tells of the certificate", SHORT, || async {
		node.log()
			.contains("the certificate from before stays in force")
			.then_some(())
	})
	.await;
	let reply = door.post(Some(&token), &ask).await;
	assert_eq!(reply.status, StatusCode::OK, "{reply:?}");
	fs::write(&cert, CERT).expect("a file");
	node.signal("HUP");
	eventually("the log tells of the certificate", SHORT, || async {
		node.log()
			.contains("read the certificate again")
			.then_some(())
	})
	.await;
}

async fn nothing_in_the_clear(door: &Door) {
	let mut stream = TcpStream::connect(door.address)
		.await
		.expect("a connection");
	stream
		.write_all(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
		.await
		.expect("sent");
	let mut said = Vec::new();
	let _ = tokio::time::timeout(SHORT, stream.read_to_end(&mut said))
		.await
		.expect("the connection is closed");
	assert!(!said.starts_with(b"HTTP"), "{said:?}");
}

async fn a_usual_client_subscribes(door: &Door, token: &str) {
	let mut headers = HeaderMap::new();
	let bearer = format!("Bearer {token}").parse().expect("a header");
	headers.insert("authorization", bearer);
	let stream = door.connect().await.expect("a connection");
	let url = format!("wss://localhost:{}", door.address.port());
	let client = WsClientBuilder::default()
		.set_headers(headers)
		.build_with_stream(url, stream)
		.await
		.expect("a client");
	let name: String = client
		.request("system_chain", rpc_params![])
		.await
		.expect("a name");
	assert!(!name.is_empty());
	let mut heads: Subscription<Value> = client
		.subscribe(
			"chain_subscribeNewHeads",
			rpc_params![],
			"chain_unsubscribeNewHeads",
		)
		.await
		.expect("a subscription");
	let head = heads.next().await.expect("a head").expect("valid");
	assert!(head["number"].is_string(), "{head}");
}
