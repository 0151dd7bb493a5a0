//! The flags, checked: what a gateway needs before the node starts.

use super::{
	error::StartError, origin::Origins, params::GatewayParams, tls::TlsFiles, tokens::Keyring,
};
use rustls::ServerConfig;
use std::{
	net::{SocketAddr, TcpListener},
	path::PathBuf,
	sync::Arc,
};

/// A gateway that can start: everything it needs is read, and its port is taken.
#[derive(Debug)]
pub struct Settings {
	/// Bound, and not yet accepting.
	pub listener: TcpListener,
	/// Where it listens; never port 0.
	pub address: SocketAddr,
	/// Where the tokens stand, to be read again.
	pub tokens_file: PathBuf,
	/// The tokens.
	pub keyring: Keyring,
	/// Certificate and key, with where they stand, to be read again.
	pub tls: Option<(TlsFiles, Arc<ServerConfig>)>,
	/// Pages that may use it from a browser.
	pub origins: Origins,
	/// Most connections at a time.
	pub max_connections: u32,
	/// Largest request in bytes.
	pub max_request: u32,
}

impl Settings {
	/// Checks the flags and takes the port; `None` when the gateway is off.
	pub fn new(params: &GatewayParams) -> Result<Option<Self>, StartError> {
		let Some(address) = params.gateway_addr else {
			return match orphan(params) {
				Some(flag) => Err(StartError::NoAddress { flag }),
				None => Ok(None),
			};
		};
		let tokens_file = params.gateway_tokens.clone().ok_or(StartError::NoTokens)?;
		let files = match (&params.gateway_tls_cert, &params.gateway_tls_key) {
			(Some(cert), Some(key)) => Some(TlsFiles {
				cert: cert.clone(),
				key: key.clone(),
			}),
			(None, None) if address.ip().is_loopback() => None,
			(None, None) => return Err(StartError::Plain(address)),
			(Some(_), None) => {
				return Err(StartError::HalfTls {
					missing: "--gateway-tls-key",
				})
			}
			(None, Some(_)) => {
				return Err(StartError::HalfTls {
					missing: "--gateway-tls-cert",
				})
			}
		};
		let origins = Origins::parse(&params.gateway_cors).map_err(StartError::Origin)?;
		let keyring = Keyring::load(&tokens_file)
			.map_err(|error| StartError::Tokens(tokens_file.clone(), error))?;
		let tls = files
			.map(|files| files.load().map(|config| (files, config)))
			.transpose()
			.map_err(StartError::Tls)?;

		let listener = TcpListener::bind(address)
			.and_then(|listener| listener.set_nonblocking(true).map(|()| listener))
			.map_err(|error| StartError::Bind(address, error))?;
		let address = listener
			.local_addr()
			.map_err(|error| StartError::Bind(address, error))?;
		Ok(Some(Self {
			listener,
			address,
			tokens_file,
			keyring,
			tls,
			origins,
			max_connections: params.gateway_max_connections,
			max_request: params.gateway_max_request_kib.saturating_mul(1_024),
		}))
	}
}

/// A flag that would do nothing without an address. Silence would leave an operator believing in a
/// gateway that is not there.
fn orphan(params: &GatewayParams) -> Option<&'static str> {
	[
		("--gateway-tokens", params.gateway_tokens.is_some()),
		("--gateway-tls-cert", params.gateway_tls_cert.is_some()),
		("--gateway-tls-key", params.gateway_tls_key.is_some()),
		("--gateway-cors", !params.gateway_cors.is_empty()),
	]
	.into_iter()
	.find_map(|(flag, given)| given.then_some(flag))
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{fs, os::unix::fs::PermissionsExt, path::Path};
	use tempfile::TempDir;

	fn params(address: &str, tokens: &Path) -> GatewayParams {
		GatewayParams {
			gateway_addr: Some(address.parse().expect("an address")),
			gateway_tokens: Some(tokens.to_owned()),
			gateway_max_connections: 1,
			gateway_max_request_kib: 2,
			..Default::default()
		}
	}

	fn tokens(folder: &TempDir) -> PathBuf {
		let file = folder.path().join("tokens.toml");
		fs::write(&file, "").expect("a file");
		fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("permissions");
		file
	}

	#[test]
	fn it_is_off_without_flags() {
		assert!(matches!(Settings::new(&GatewayParams::default()), Ok(None)));
	}

	#[test]
	fn a_flag_without_the_address_is_refused() {
		let lonely = GatewayParams {
			gateway_cors: vec!["https://a.example".into()],
			..Default::default()
		};
		assert!(matches!(
			Settings::new(&lonely),
			Err(StartError::NoAddress {
				flag: "--gateway-cors"
			})
		));
	}

	#[test]
	fn an_address_needs_tokens() {
		let mut params = params("127.0.0.1:0", Path::new("unused"));
		params.gateway_tokens = None;
		assert!(matches!(Settings::new(&params), Err(StartError::NoTokens)));
	}

	#[test]
	fn only_loopback_goes_without_tls() {
		let folder = TempDir::new().expect("a folder");
		let file = tokens(&folder);
		for open in ["0.0.0.0:0", "[::]:0", "10.0.0.1:9955"] {
			let refused = Settings::new(&params(open, &file));
			assert!(matches!(refused, Err(StartError::Plain(_))), "{open}");
		}

		let settings = Settings::new(&params("127.0.0.1:0", &file))
			.expect("accepted")
			.expect("on");
		assert_ne!(settings.address.port(), 0);
		assert_eq!(settings.max_request, 2_048);
	}

	#[test]
	fn half_of_tls_is_refused() {
		let folder = TempDir::new().expect("a folder");
		let mut half = params("127.0.0.1:0", &tokens(&folder));
		half.gateway_tls_cert = Some("cert.pem".into());
		assert!(matches!(
			Settings::new(&half),
			Err(StartError::HalfTls {
				missing: "--gateway-tls-key"
			})
		));
		half.gateway_tls_key = half.gateway_tls_cert.take();
		assert!(matches!(
			Settings::new(&half),
			Err(StartError::HalfTls {
				missing: "--gateway-tls-cert"
			})
		));
	}

	#[test]
	fn a_taken_port_is_refused_and_named() {
		let folder = TempDir::new().expect("a folder");
		let holder = TcpListener::bind("127.0.0.1:0").expect("a free port");
		let taken = holder.local_addr().expect("bound").to_string();
		let error = Settings::new(&params(&taken, &tokens(&folder))).expect_err("taken");
		assert!(error.to_string().contains(&taken), "{error}");
	}
}
