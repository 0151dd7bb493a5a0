//! The node's methods, as the gateway serves them.

use super::{access::Session, tokens::Entry};
use jsonrpsee::{
	core::RegisterMethodError,
	server::{MethodCallback, MethodResponse, Methods as Callbacks, SubscriptionState},
	types::error::reject_too_many_subscriptions,
	RpcModule,
};
use std::{collections::BTreeMap, sync::Arc};

/// What the SDK calls unsafe: it changes the node, costs it much, or tells about its network. The SDK
/// refuses these by itself, so this list decides nothing. It keeps them out of `rpc_methods`.
const UNSAFE: [&str; 23] = [
	"author_hasKey",
	"author_hasSessionKeys",
	"author_insertKey",
	"author_removeExtrinsic",
	"author_rotateKeys",
	"author_rotateKeysWithOwner",
	"dev_getBlockStats",
	"offchain_localStorageClear",
	"offchain_localStorageGet",
	"offchain_localStorageSet",
	"state_callRecorded",
	"state_getPairs",
	"state_getStorageSize",
	"state_getStorageSizeAt",
	"state_queryStorage",
	"state_traceBlock",
	"system_addLogFilter",
	"system_addReservedPeer",
	"system_dryRun",
	"system_dryRunAt",
	"system_peers",
	"system_removeReservedPeer",
	"system_unstable_networkState",
];

/// What a method is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
	/// One answer.
	Call,
	/// Answers that go on.
	Subscription,
	/// The end of those.
	Unsubscription,
}

/// The methods and what each is.
#[derive(Debug, Clone)]
pub struct Methods {
	callbacks: Callbacks,
	kinds: Arc<BTreeMap<&'static str, Kind>>,
}

impl Methods {
	/// Lists the methods that the caller may call. The node's own listener adds it too; here every
	/// token sees its own list.
	pub const LIST: &'static str = "rpc_methods";

	/// Takes the methods over from the node.
	pub fn new(node: &RpcModule<()>) -> Result<Self, RegisterMethodError> {
		let mut callbacks = Callbacks::new();
		let mut kinds = BTreeMap::new();
		for name in node.method_names().filter(|name| *name != Self::LIST) {
			let Some(callback) = node.method(name) else {
				continue;
			};
			let (kind, callback) = match callback {
				MethodCallback::Subscription(_) => (Kind::Subscription, counted(callback.clone())),
				MethodCallback::Unsubscription(_) => (Kind::Unsubscription, callback.clone()),
				MethodCallback::Sync(_) | MethodCallback::Async(_) => {
					(Kind::Call, callback.clone())
				}
			};
			callbacks.verify_and_insert(name, callback)?;
			kinds.insert(name, kind);
		}
		Ok(Self {
			callbacks,
			kinds: Arc::new(kinds),
		})
	}

	/// What a server calls.
	pub fn callbacks(&self) -> Callbacks {
		self.callbacks.clone()
	}

	/// What a method is, if there is one of this name.
	pub fn kind(&self, method: &str) -> Option<Kind> {
		self.kinds.get(method).copied()
	}

	/// The methods that the entry names and that answer on this listener, in order.
	pub fn listed(&self, entry: &Entry) -> Vec<&'static str> {
		let mut listed: Vec<_> = self
			.kinds
			.keys()
			.copied()
			.filter(|name| entry.allows(name) && !UNSAFE.contains(name))
			.chain([Self::LIST])
			.collect();
		listed.sort_unstable();
		listed
	}

	/// What the entry names without there being any such method: most likely misspelt.
	pub fn unknown(&self, entry: &Entry) -> Vec<String> {
		entry
			.allow
			.iter()
			.filter(|pattern| {
				!pattern.matches(Self::LIST) && !self.kinds.keys().any(|name| pattern.matches(name))
			})
			.map(ToString::to_string)
			.collect()
	}
}

/// Counts a subscription against its token instead of its connection, for as long as it lives,
/// whichever side ends it.
fn counted(callback: MethodCallback) -> MethodCallback {
	let MethodCallback::Subscription(inner) = callback else {
		return callback;
	};
	MethodCallback::Subscription(Arc::new(move |id, params, sink, state, extensions| {
		let token = extensions
			.get::<Arc<Session>>()
			.map(|session| session.token.clone());
		let permit = token
			.as_ref()
			.and_then(|token| token.subscriptions.clone().try_acquire_owned().ok());
		match permit {
			Some(subscription_permit) => {
				let state = SubscriptionState {
					subscription_permit,
					..state
				};
				inner(id, params, sink, state, extensions)
			}
			None => {
				let limit = token.map_or(0, |token| token.entry.max_subscriptions);
				let refused = MethodResponse::error(id, reject_too_many_subscriptions(limit));
				Box::pin(async move { refused.with_extensions(extensions) })
			}
		}
	}))
}

#[cfg(test)]
mod tests {
	use super::{
		super::tokens::{Digest, Pattern},
		*,
	};
	use std::num::NonZeroU32;

	fn entry(allow: &[&str]) -> Entry {
		let allow = allow
			.iter()
			.map(|text| Pattern::parse(text).expect("a pattern"));
		Entry {
			name: "a".into(),
			digest: Digest::of("a").expect("short enough"),
			allow: allow.collect(),
			per_second: NonZeroU32::MIN,
			burst: NonZeroU32::MIN,
			max_subscriptions: 0,
			expires: None,
		}
	}

	fn methods() -> Methods {
		let mut module = RpcModule::new(());
		for name in [
			"state_call",
			"state_getPairs",
			"chain_getHeader",
			"rpc_methods",
		] {
			module
				.register_method(name, |_, _, _| 0)
				.expect("a new name");
		}
		Methods::new(&module).expect("new names")
	}

	#[test]
	fn a_token_sees_its_own_list() {
		assert_eq!(
			methods().listed(&entry(&["state_*"])),
			["rpc_methods", "state_call"]
		);
		assert_eq!(methods().listed(&entry(&["zorgketen_*"])), ["rpc_methods"]);
	}

	#[test]
	fn misspelt_names_are_found() {
		let entry = entry(&["state_*", "chain_getHeaders", "rpc_methods", "none_*"]);
		assert_eq!(methods().unknown(&entry), ["chain_getHeaders", "none_*"]);
	}

	#[test]
	fn the_list_of_the_unsafe_is_in_order() {
		let mut sorted = UNSAFE;
		sorted.sort_unstable();
		assert_eq!(sorted, UNSAFE);
	}
}
