//! Why a node with a gateway does not start, each in one line.

use super::{origin::OriginError, tls::TlsError, tokens::FileError};
use std::{error::Error, fmt, io, net::SocketAddr, path::PathBuf};

/// A flag, a file or an address of the gateway that does not do.
#[derive(Debug)]
pub enum StartError {
	/// A flag of the gateway without the address that turns it on.
	NoAddress {
		/// The flag.
		flag: &'static str,
	},
	/// An address without the file of tokens.
	NoTokens,
	/// Certificate without key, or key without certificate.
	HalfTls {
		/// The flag that is missing.
		missing: &'static str,
	},
	/// No TLS on an address that others can reach.
	Plain(SocketAddr),
	/// The file of tokens.
	Tokens(PathBuf, FileError),
	/// Certificate or key.
	Tls(TlsError),
	/// A value of `--gateway-cors`.
	Origin(OriginError),
	/// The address can not be listened on.
	Bind(SocketAddr, io::Error),
	/// The threads can not be started.
	Threads(io::Error),
	/// An argument of `gateway-token`.
	Draft(String),
	/// The system has no random numbers.
	Random(io::Error),
	/// The token can not be printed.
	Print(io::Error),
}

impl fmt::Display for StartError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::NoAddress { flag } => write!(f, "{flag} needs --gateway-addr"),
			Self::NoTokens => write!(
				f,
				"--gateway-addr needs --gateway-tokens: the gateway serves nobody without a token"
			),
			Self::HalfTls { missing } => write!(f, "TLS of the gateway needs {missing} as well"),
			Self::Plain(address) => write!(
				f,
				"--gateway-addr {address} is not loopback, so it needs --gateway-tls-cert and \
				 --gateway-tls-key: tokens must not travel in the clear"
			),
			Self::Tokens(path, error) => write!(f, "--gateway-tokens {}: {error}", path.display()),
			Self::Tls(error) => write!(f, "{error}"),
			Self::Origin(error) => write!(f, "--gateway-cors {error}"),
			Self::Bind(address, error) => {
				write!(f, "cannot listen on gateway address {address}: {error}")
			}
			Self::Threads(error) => write!(f, "cannot start the gateway: {error}"),
			Self::Draft(why) => write!(f, "{why}"),
			Self::Random(error) => write!(f, "no random numbers: {error}"),
			Self::Print(error) => write!(f, "the token could not be printed: {error}"),
		}
	}
}

// No sources: each message already says its cause, and the node prints causes on the same line.
impl Error for StartError {}

impl From<StartError> for sc_cli::Error {
	fn from(error: StartError) -> Self {
		Self::Application(Box::new(error))
	}
}
