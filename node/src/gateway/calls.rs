//! Every call passes here, alone or out of a batch, before the node sees it.

use super::{access::Session, methods::Methods, metrics::Metrics, tokens::now};
use futures::{
	future::{ready, BoxFuture},
	FutureExt,
};
use jsonrpsee::{
	server::{middleware::rpc::RpcServiceT, MethodResponse, ResponsePayload},
	types::{error::TOO_MANY_SUBSCRIPTIONS_CODE, ErrorObjectOwned, Request},
};
use serde_json::json;
use std::sync::Arc;
use tower::Layer;

/// What decides on calls, shared by all connections.
#[derive(Debug, Clone)]
pub struct Gate {
	/// The node's methods.
	pub methods: Methods,
	/// Counts what is refused.
	pub metrics: Metrics,
	/// Largest answer in bytes.
	pub max_response: usize,
}

/// Puts the gate before the service of a connection.
#[derive(Debug, Clone)]
pub struct Guard {
	/// Whose connection it is.
	pub session: Arc<Session>,
	/// What decides.
	pub gate: Arc<Gate>,
}

impl<S> Layer<S> for Guard {
	type Service = Guarded<S>;

	fn layer(&self, inner: S) -> Guarded<S> {
		Guarded {
			inner,
			guard: self.clone(),
		}
	}
}

/// The service of a connection, behind the gate.
#[derive(Debug, Clone)]
pub struct Guarded<S> {
	inner: S,
	guard: Guard,
}

impl<'a, S> RpcServiceT<'a> for Guarded<S>
where
	S: RpcServiceT<'a> + Send + Sync + Clone + 'static,
{
	type Future = BoxFuture<'a, MethodResponse>;

	fn call(&self, request: Request<'a>) -> Self::Future {
		let Guard { session, gate } = &self.guard;
		let Gate {
			methods,
			metrics,
			max_response,
		} = &**gate;
		let entry = &session.token.entry;
		if let Err(refusal) = session.admit(request.method_name(), methods, now()) {
			metrics.refuse(refusal.label());
			log::debug!(
				target: "gateway",
				"`{}` was refused {}: {}",
				entry.name,
				request.method_name(),
				refusal.label()
			);
			let response = MethodResponse::error(request.id, ErrorObjectOwned::from(refusal));
			return ready(response).boxed();
		}
		metrics.admit(&entry.name);
		if request.method_name() == Methods::LIST {
			let list = json!({ "methods": methods.listed(entry) });
			let payload = ResponsePayload::success(list);
			return ready(MethodResponse::response(request.id, payload, *max_response)).boxed();
		}
		let metrics = metrics.clone();
		self.inner
			.call(request)
			.inspect(move |response| {
				if response.as_error_code() == Some(TOO_MANY_SUBSCRIPTIONS_CODE) {
					metrics.refuse("subscriptions");
				}
			})
			.boxed()
	}
}
