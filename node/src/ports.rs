//! Refuses to start on a port that another process holds.
//!
//! The SDK would go on: it moves RPC to a random port, and since its peer-to-peer sockets share
//! their port with whoever else allows it, two nodes of one machine can end up on the same one.
//! Both look healthy and neither is reachable where its operator believes it is.

use sc_network::multiaddr::{Multiaddr, Protocol};
use sc_service::Configuration;
use std::{
	io::ErrorKind,
	net::{IpAddr, SocketAddr, TcpListener},
};

/// Checks the RPC and peer-to-peer ports of `config`, and forbids the RPC server to move.
pub fn reserve(config: &mut Configuration) -> sc_cli::Result<()> {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		ensure_free("RPC", endpoint.listen_addr)?;
		endpoint.retry_random_port = false;
	}
	for address in config
		.network
		.listen_addresses
		.iter()
		.filter_map(tcp_socket)
	{
		ensure_free("peer-to-peer", address)?;
	}
	Ok(())
}

/// Only a trial bind knows: it fails on any listener that is already there, also on one that shares
/// its port, because the trial socket does not.
fn ensure_free(service: &str, address: SocketAddr) -> sc_cli::Result<()> {
	match TcpListener::bind(address) {
		Ok(_) => Ok(()),
		// Machines without IPv6 are common; the IPv4 address next to it is enough there.
		Err(error)
			if address.is_ipv6()
				&& !matches!(
					error.kind(),
					ErrorKind::AddrInUse | ErrorKind::PermissionDenied
				) =>
		{
			Ok(())
		}
		Err(error) => Err(sc_cli::Error::Application(
			format!("cannot listen on {service} address {address}: {error}").into(),
		)),
	}
}

/// The socket behind a TCP or WebSocket multiaddress; other transports have none to try.
fn tcp_socket(address: &Multiaddr) -> Option<SocketAddr> {
	let mut parts = address.iter();
	let ip = match parts.next()? {
		Protocol::Ip4(ip) => IpAddr::V4(ip),
		Protocol::Ip6(ip) => IpAddr::V6(ip),
		_ => return None,
	};
	match parts.next()? {
		Protocol::Tcp(port) => Some(SocketAddr::new(ip, port)),
		_ => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn taken_port_is_refused_and_named() {
		let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
		let taken = holder.local_addr().expect("bound");
		let error = ensure_free("RPC", taken).expect_err("taken").to_string();
		assert!(
			error.contains(&taken.to_string()) && error.contains("RPC"),
			"{error}"
		);

		drop(holder);
		assert!(ensure_free("RPC", taken).is_ok());
	}

	#[test]
	fn any_free_port_is_accepted() {
		assert!(ensure_free("RPC", SocketAddr::from(([127, 0, 0, 1], 0))).is_ok());
	}

	#[test]
	fn only_tcp_addresses_have_a_socket() {
		let socket = |text: &str| tcp_socket(&text.parse().expect("multiaddress"));
		assert_eq!(
			socket("/ip4/127.0.0.1/tcp/1"),
			Some(([127, 0, 0, 1], 1).into())
		);
		assert_eq!(
			socket("/ip4/127.0.0.1/tcp/2/ws"),
			Some(([127, 0, 0, 1], 2).into())
		);
		assert_eq!(socket("/ip4/127.0.0.1/udp/3/webrtc-direct"), None);
		assert_eq!(socket("/dns/node.example/tcp/4"), None);
	}
}
