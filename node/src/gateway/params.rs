//! Flags of the gateway, and the command that makes a token.

use super::{
	error::StartError,
	tokens::{Draft, Secret},
};
use std::{
	io::{self, Write},
	net::SocketAddr,
	path::PathBuf,
};

/// Flags of the gateway; without an address there is none.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Gateway")]
pub struct GatewayParams {
	/// Serve JSON-RPC to holders of a token on this address; port 0 takes a free one and says which
	///
	/// Off when not given. Addresses other than loopback need TLS.
	#[arg(long, value_name = "IP:PORT")]
	pub gateway_addr: Option<SocketAddr>,

	/// File with the tokens, in TOML; SIGHUP reads it again
	///
	/// Make entries with `gateway-token`. It holds hashes, yet only its owner may write it and
	/// others may not read it.
	#[arg(long, value_name = "FILE")]
	pub gateway_tokens: Option<PathBuf>,

	/// Certificate chain of the gateway in PEM; SIGHUP reads it again
	#[arg(long, value_name = "FILE")]
	pub gateway_tls_cert: Option<PathBuf>,

	/// Private key to the certificate in PEM
	#[arg(long, value_name = "FILE")]
	pub gateway_tls_key: Option<PathBuf>,

	/// Origins whose pages may use the gateway from a browser, such as `https://dashboard.example`
	///
	/// None by default: then every request that a page of a browser sends is refused.
	#[arg(long, value_name = "ORIGIN", num_args = 1..)]
	pub gateway_cors: Vec<String>,

	/// Most connections at a time
	#[arg(
		long,
		value_name = "COUNT",
		default_value_t = 100,
		value_parser = clap::value_parser!(u32).range(1..=10_000)
	)]
	pub gateway_max_connections: u32,

	/// Largest request, a batch being one, in KiB
	#[arg(
		long,
		value_name = "KIB",
		default_value_t = 1_024,
		value_parser = clap::value_parser!(u32).range(1..=65_536)
	)]
	pub gateway_max_request_kib: u32,
}

/// Makes a token: the secret goes to standard error, once; its entry for the file of tokens to
/// standard output. The secret is stored nowhere.
#[derive(Debug, Clone, clap::Args)]
pub struct TokenCmd {
	/// Name for logs and metrics: up to 64 of a-z, 0-9, `.`, `_` and `-`
	#[arg(long)]
	pub name: String,

	/// Methods that the token may call: names, or prefixes such as `zorgketen_*`
	#[arg(long, value_name = "METHOD", num_args = 1.., default_value = "zorgketen_*")]
	pub allow: Vec<String>,

	/// Calls a second, over all connections of the token
	#[arg(long, value_name = "CALLS", default_value_t = 50)]
	pub per_second: u32,

	/// Calls that may come at once
	#[arg(long, value_name = "CALLS", default_value_t = 200)]
	pub burst: u32,

	/// Subscriptions at a time, over all connections of the token
	#[arg(long, value_name = "COUNT", default_value_t = 64)]
	pub max_subscriptions: u32,

	/// Last day, in UTC, on which the token works
	#[arg(long, value_name = "YYYY-MM-DD")]
	pub expires: Option<String>,
}

impl TokenCmd {
	/// Makes the token and prints it; fails on a bad argument, before there is a secret.
	pub fn run(&self) -> Result<(), StartError> {
		let draft = Draft {
			name: self.name.clone(),
			allow: self.allow.clone(),
			per_second: self.per_second,
			burst: self.burst,
			max_subscriptions: self.max_subscriptions,
			expires: self.expires.clone(),
		};
		let secret = Secret::generate().map_err(StartError::Random)?;
		let entry = draft.entry(&secret).map_err(StartError::Draft)?;

		// The entry first: a secret whose entry could not be written is worth nothing.
		let write = || -> io::Result<()> {
			let mut out = io::stdout().lock();
			out.write_all(entry.as_bytes())?;
			out.flush()?;
			writeln!(
				io::stderr().lock(),
				"Token of `{}`, shown this once:\n{}",
				self.name,
				secret.reveal()
			)
		};
		write().map_err(StartError::Print)
	}
}
