//! Which pages of the web may use the gateway from a browser.
//!
//! Browsers hold back the answers of a server that does not name the page's origin, but open a
//! WebSocket to any; so an origin that is not on the list is refused here, on both. Programs send no
//! origin and are not concerned: the token is what keeps strangers out.

use std::{error::Error, fmt};

/// The origins of `--gateway-cors`.
#[derive(Debug, Clone, Default)]
pub struct Origins(Vec<String>);

impl Origins {
	/// Reads the values of the flag.
	pub fn parse(values: &[String]) -> Result<Self, OriginError> {
		values
			.iter()
			.map(|value| normal(value).ok_or_else(|| OriginError(value.clone())))
			.collect::<Result<_, _>>()
			.map(Self)
	}

	/// Whether pages of this origin, as a browser writes it, may use the gateway.
	pub fn allows(&self, origin: &str) -> bool {
		self.0.iter().any(|one| one == origin)
	}

	/// How many there are.
	pub fn count(&self) -> usize {
		self.0.len()
	}
}

/// Scheme, host and port in the form that browsers send, which is compared byte by byte: lower case,
/// no path, no port where it is that of the scheme.
fn normal(value: &str) -> Option<String> {
	let value = value.to_ascii_lowercase();
	let (scheme, rest) = value.split_once("://")?;
	let default_port = match scheme {
		"https" => ":443",
		"http" => ":80",
		_ => return None,
	};
	let host = rest.strip_suffix(default_port).unwrap_or(rest);
	let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
	(!host.is_empty() && host.chars().all(plain)).then(|| format!("{scheme}://{host}"))
}

/// A value that is not an origin.
#[derive(Debug)]
pub struct OriginError(String);

impl fmt::Display for OriginError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(
			f,
			"`{}` is not an origin: write scheme, host and port as in https://dashboard.example; \
			 there is no wildcard",
			self.0
		)
	}
}

impl Error for OriginError {}

#[cfg(test)]
mod tests {
	use super::*;

	fn origins(values: &[&str]) -> Result<Origins, OriginError> {
		Origins::parse(&values.iter().map(|v| v.to_string()).collect::<Vec<_>>())
	}

	#[test]
	fn origins_are_compared_as_browsers_write_them() {
		let allowed = origins(&["https://Dashboard.Example:443", "http://localhost:5173"])
			.expect("two origins");
		assert_eq!(allowed.count(), 2);
		assert!(allowed.allows("https://dashboard.example"));
		assert!(allowed.allows("http://localhost:5173"));
		for other in [
			"http://dashboard.example",
			"https://dashboard.example:8443",
			"https://dashboard.example.evil.example",
			"null",
			"",
		] {
			assert!(!allowed.allows(other), "{other}");
		}
	}

	#[test]
	fn nothing_is_allowed_by_default() {
		assert!(!Origins::default().allows("http://localhost"));
	}

	#[test]
	fn what_is_not_an_origin_is_refused() {
		for bad in [
			"*",
			"null",
			"dashboard.example",
			"https://",
			"https://a.example/",
			"https://a.example/page",
			"https://*.example",
			"ftp://a.example",
			"https://user@a.example",
			"https://a b",
		] {
			let error = origins(&[bad]).expect_err(bad).to_string();
			assert!(error.contains(bad), "{error}");
		}
	}
}
