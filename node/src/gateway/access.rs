//! Whether a call may pass: the rules for one client's connection, and the codes of refusals.

use super::{
	flow::{Flow, PATIENCE_TO_ASK},
	methods::{Kind, Methods},
	tokens::Token,
};
use jsonrpsee::types::ErrorObjectOwned;
use serde_json::json;
use std::{
	sync::Arc,
	time::{Duration, Instant},
};

/// How a client came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
	/// A request of its own.
	Http,
	/// A connection that can carry subscriptions.
	WebSocket,
}

/// A client that has shown its token.
#[derive(Debug)]
pub struct Session {
	/// The token.
	pub token: Arc<Token>,
	/// How it came in.
	pub transport: Transport,
	/// How it keeps up.
	pub flow: Arc<Flow>,
}

impl Session {
	/// Decides on a call, at a time in seconds since 1970. Refused calls count against the rate too,
	/// so that trying costs what calling does.
	pub fn admit(&self, method: &str, methods: &Methods, now: u64) -> Result<(), Refusal> {
		if !self.token.valid(now) {
			return Err(Refusal::TokenEnded);
		}
		self.token
			.spend()
			.map_err(|retry_after| Refusal::OverLimit { retry_after })?;
		let kind = methods.kind(method);
		// Ending one's own subscription is never refused: it takes nothing and frees something.
		let always = method == Methods::LIST || kind == Some(Kind::Unsubscription);
		if !always && !self.token.entry.allows(method) {
			return Err(Refusal::NotAllowed);
		}
		let stays = matches!(kind, Some(Kind::Subscription | Kind::Unsubscription));
		if stays && self.transport == Transport::Http {
			return Err(Refusal::NeedsWebSocket);
		}
		if self.flow.behind(Instant::now()) >= PATIENCE_TO_ASK {
			return Err(Refusal::SlowReader);
		}
		Ok(())
	}
}

/// Why a call was refused. The codes are part of the interface; `docs/gateway.md` lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
	/// -32999, the SDK's code for this: the token has used up its rate.
	OverLimit {
		/// When the next call may pass.
		retry_after: Duration,
	},
	/// -32998: the token's entry does not name the method, or there is no such method.
	NotAllowed,
	/// -32997: the token expired or was changed since the connection was made; the connection ends.
	TokenEnded,
	/// -32996: the method needs a WebSocket.
	NeedsWebSocket,
	/// -32995: the client does not take the answers it has asked for.
	SlowReader,
}

impl Refusal {
	/// Its code.
	pub fn code(&self) -> i32 {
		match self {
			Self::OverLimit { .. } => -32_999,
			Self::NotAllowed => -32_998,
			Self::TokenEnded => -32_997,
			Self::NeedsWebSocket => -32_996,
			Self::SlowReader => -32_995,
		}
	}

	/// Its label in the metrics.
	pub fn label(&self) -> &'static str {
		match self {
			Self::OverLimit { .. } => "over_limit",
			Self::NotAllowed => "not_allowed",
			Self::TokenEnded => "token_ended",
			Self::NeedsWebSocket => "needs_websocket",
			Self::SlowReader => "slow_reader",
		}
	}

	fn message(&self) -> &'static str {
		match self {
			Self::OverLimit { .. } => "The token is over its rate",
			Self::NotAllowed => "The token may not call this method",
			Self::TokenEnded => "The token is no longer valid",
			Self::NeedsWebSocket => "This method needs a WebSocket",
			Self::SlowReader => "Read the answers that are waiting first",
		}
	}
}

impl From<Refusal> for ErrorObjectOwned {
	fn from(refusal: Refusal) -> Self {
		let data = match refusal {
			Refusal::OverLimit { retry_after } => {
				// rounded up: a client that waits for this long is not early
				let wait = u64::try_from(retry_after.as_millis()).unwrap_or(u64::MAX);
				Some(json!({ "retryAfterMs": wait.saturating_add(1) }))
			}
			_ => None,
		};
		ErrorObjectOwned::owned(refusal.code(), refusal.message(), data)
	}
}

#[cfg(test)]
mod tests {
	use super::{
		super::tokens::{Digest, Entry, Expiry, Keyring, Pattern},
		*,
	};
	use jsonrpsee::RpcModule;
	use std::{num::NonZeroU32, os::unix::fs::PermissionsExt};

	fn methods() -> Methods {
		let mut module = RpcModule::new(());
		for name in ["state_call", "state_getPairs", "chain_getHeader"] {
			module
				.register_method(name, |_, _, _| 0)
				.expect("a new name");
		}
		module
			.register_subscription(
				"chain_subscribe",
				"chain_news",
				"chain_unsubscribe",
				|_, pending, _, _| async move {
					drop(pending);
				},
			)
			.expect("new names");
		Methods::new(&module).expect("new names")
	}

	fn session(burst: u32, transport: Transport, expires: Option<&str>) -> (Session, Keyring) {
		let secret = "a secret";
		let digest = Digest::of(secret).expect("short enough");
		let day = expires.map_or(String::new(), |day| format!("expires = \"{day}\"\n"));
		let file = tempfile::NamedTempFile::new().expect("a file");
		std::fs::write(
			file.path(),
			format!(
				"[[token]]\nname = \"a\"\nhash = \"{digest}\"\nallow = [\"state_call\", \"chain_*\"]\n\
				 per_second = 1\nburst = {burst}\n{day}"
			),
		)
		.expect("a file");
		std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o600))
			.expect("permissions");
		let keyring = Keyring::load(file.path()).expect("a token");
		let token = keyring.find(secret, 0).expect("a token");
		let flow = Arc::new(Flow::default());
		(
			Session {
				token,
				transport,
				flow,
			},
			keyring,
		)
	}

	#[test]
	fn what_the_entry_names_passes_and_nothing_else() {
		let methods = methods();
		let (session, _keyring) = session(100, Transport::WebSocket, None);
		for passes in [
			"state_call",
			"chain_getHeader",
			"chain_subscribe",
			"rpc_methods",
			"chain_none",
		] {
			assert_eq!(session.admit(passes, &methods, 0), Ok(()), "{passes}");
		}
		for refused in [
			"state_getPairs",
			"author_insertKey",
			"state_callx",
			"",
			"rpc_methodsx",
		] {
			assert_eq!(
				session.admit(refused, &methods, 0),
				Err(Refusal::NotAllowed),
				"{refused}"
			);
		}
	}

	#[test]
	fn subscriptions_need_a_websocket() {
		let methods = methods();
		let (session, _keyring) = session(100, Transport::Http, None);
		for method in ["chain_subscribe", "chain_unsubscribe"] {
			assert_eq!(
				session.admit(method, &methods, 0),
				Err(Refusal::NeedsWebSocket)
			);
		}
		assert_eq!(session.admit("chain_getHeader", &methods, 0), Ok(()));
	}

	#[test]
	fn refused_calls_use_up_the_rate_too() {
		let methods = methods();
		let (session, _keyring) = session(2, Transport::Http, None);
		assert_eq!(session.admit("state_call", &methods, 0), Ok(()));
		assert_eq!(
			session.admit("state_getPairs", &methods, 0),
			Err(Refusal::NotAllowed)
		);
		let refusal = session
			.admit("state_call", &methods, 0)
			.expect_err("over the rate");
		assert_eq!(refusal.code(), -32_999);
		let error = ErrorObjectOwned::from(refusal);
		let data = error
			.data()
			.map(|raw| raw.get().to_owned())
			.unwrap_or_default();
		assert!(data.contains("retryAfterMs"), "{data}");
	}

	#[test]
	fn a_token_that_has_ended_opens_nothing() {
		let methods = methods();
		let (session, _keyring) = session(100, Transport::WebSocket, Some("2027-01-31"));
		let end = Expiry::parse("2027-01-31").expect("a day").end;
		assert_eq!(session.admit("state_call", &methods, end - 1), Ok(()));
		for method in ["state_call", "rpc_methods", "chain_unsubscribe"] {
			assert_eq!(
				session.admit(method, &methods, end),
				Err(Refusal::TokenEnded),
				"{method}"
			);
		}
	}

	#[test]
	fn codes_are_stable_and_different() {
		let all = [
			Refusal::OverLimit {
				retry_after: Duration::ZERO,
			},
			Refusal::NotAllowed,
			Refusal::TokenEnded,
			Refusal::NeedsWebSocket,
			Refusal::SlowReader,
		];
		let codes: Vec<_> = all.iter().map(Refusal::code).collect();
		assert_eq!(codes, [-32_999, -32_998, -32_997, -32_996, -32_995]);
	}

	#[test]
	fn entries_can_be_asked_without_a_session() {
		let entry = Entry {
			name: "a".into(),
			digest: Digest::of("a").expect("short enough"),
			allow: vec![Pattern::parse("rpc_*").expect("a pattern")],
			per_second: NonZeroU32::MIN,
			burst: NonZeroU32::MIN,
			max_subscriptions: 0,
			expires: None,
		};
		assert_eq!(methods().listed(&entry), ["rpc_methods"]);
	}
}
