//! TLS of the gateway: a certificate chain and its key from PEM files.

use super::tokens::private_file;
use rustls::{
	crypto::ring,
	pki_types::{pem::PemObject, CertificateDer, PrivateKeyDer},
	ServerConfig,
};
use std::{
	error::Error,
	fmt, fs,
	path::{Path, PathBuf},
	sync::Arc,
};

/// Where certificate and key stand.
#[derive(Debug, Clone)]
pub struct TlsFiles {
	/// Certificate chain, that of the gateway first.
	pub cert: PathBuf,
	/// Private key, readable by its owner and group only.
	pub key: PathBuf,
}

impl TlsFiles {
	/// Reads both and checks that they belong together.
	pub fn load(&self) -> Result<Arc<ServerConfig>, TlsError> {
		let at = |path: &Path, why: String| TlsError {
			path: path.to_owned(),
			why,
		};

		let pem = fs::read(&self.cert).map_err(|error| at(&self.cert, error.to_string()))?;
		let chain = CertificateDer::pem_slice_iter(&pem)
			.collect::<Result<Vec<_>, _>>()
			.map_err(|error| at(&self.cert, error.to_string()))?;
		if chain.is_empty() {
			return Err(at(&self.cert, "holds no certificate in PEM".into()));
		}

		let pem = private_file(&self.key).map_err(|error| at(&self.key, error.to_string()))?;
		let key = PrivateKeyDer::from_pem_slice(pem.as_bytes())
			.map_err(|_| at(&self.key, "holds no private key in PEM".into()))?;

		let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
			.with_safe_default_protocol_versions()
			.map_err(|error| at(&self.cert, error.to_string()))?
			.with_no_client_auth()
			.with_single_cert(chain, key)
			.map_err(|error| at(&self.cert, error.to_string()))?;
		// WebSocket needs HTTP/1.1, and so that is all there is.
		config.alpn_protocols = vec![b"http/1.1".to_vec()];
		Ok(Arc::new(config))
	}
}

/// A certificate or key that does not do, with its file.
#[derive(Debug)]
pub struct TlsError {
	path: PathBuf,
	why: String,
}

impl fmt::Display for TlsError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(
			f,
			"TLS of the gateway: {}: {}",
			self.path.display(),
			self.why
		)
	}
}

impl Error for TlsError {}
