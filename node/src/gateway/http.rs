//! HTTP of the gateway: who asks, from which page, and how much. JSON-RPC itself is jsonrpsee's.

use super::{
	access::{Session, Transport},
	calls::{Gate, Guard},
	flow::Flow,
	origin::Origins,
	tokens::{now, Keyring, Token},
};
use futures::future::BoxFuture;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::{
	body::{Body as _, Incoming},
	header::{self, HeaderMap, HeaderValue},
	Method, Request, Response, StatusCode, Uri,
};
use jsonrpsee::{
	core::BoxError,
	server::{
		http::response, middleware::rpc::RpcServiceBuilder, stop_channel, ws::is_upgrade_request,
		BatchRequestConfig, HttpBody, PingConfig, RandomStringIdProvider, Server,
		TowerServiceBuilder,
	},
};
use std::{
	sync::{
		atomic::{AtomicU32, Ordering},
		Arc,
	},
	time::Duration,
};
use tokio::{
	sync::watch,
	time::{sleep, timeout},
};
use tower::{
	layer::util::{Identity, Stack},
	Service,
};

/// Largest answer, as on the node's own listener.
pub const MAX_RESPONSE: u32 = 15 * 1_024 * 1_024;
/// Calls in a batch. Each counts against the rate.
const MAX_BATCH: u32 = 100;
/// Notifications that wait for a reader of a subscription, after which the subscription's own rule
/// applies: the SDK's drop the subscription.
const MESSAGE_BUFFER: u32 = 64;
/// For how long a request may take to arrive.
const BODY_TIME: Duration = Duration::from_secs(30);
/// How often the clock is asked whether a token has expired; the system's clock may be set.
const CLOCK_TIME: Duration = Duration::from_secs(30);

/// An answer to come.
type Answer = BoxFuture<'static, Result<Response<HttpBody>, BoxError>>;
/// The middleware of a connection, as jsonrpsee writes it.
type Behind = Stack<Guard, Identity>;

/// What serves requests, shared by all connections.
pub struct Desk {
	keyring: Arc<Keyring>,
	origins: Origins,
	gate: Arc<Gate>,
	max_request: u32,
	rpc: TowerServiceBuilder<Identity, Identity>,
	/// Subscriptions are known by it, so it is the number of a request, not of a connection.
	next_id: AtomicU32,
	stopping: watch::Receiver<bool>,
}

impl Desk {
	/// Builds it; `stopping` turns true when the node ends.
	pub fn new(
		keyring: Arc<Keyring>,
		origins: Origins,
		gate: Arc<Gate>,
		max_request: u32,
		stopping: watch::Receiver<bool>,
	) -> Self {
		let rpc = Server::builder()
			.max_request_body_size(max_request)
			.max_response_body_size(MAX_RESPONSE)
			// connections and subscriptions are counted elsewhere: by listener, and by token
			.max_connections(u32::from(u16::MAX))
			.max_subscriptions_per_connection(u32::from(u16::MAX))
			.set_batch_request_config(BatchRequestConfig::Limit(MAX_BATCH))
			.set_message_buffer_capacity(MESSAGE_BUFFER)
			.enable_ws_ping(
				PingConfig::new()
					.ping_interval(Duration::from_secs(30))
					.inactive_limit(Duration::from_secs(60))
					.max_failures(3),
			)
			.set_id_provider(RandomStringIdProvider::new(16))
			.to_service_builder();
		Self {
			keyring,
			origins,
			gate,
			max_request,
			rpc,
			next_id: AtomicU32::new(1),
			stopping,
		}
	}

	/// Answers a request that came in on a connection with this flow.
	pub async fn answer(&self, request: Request<Incoming>, flow: Arc<Flow>) -> Response<HttpBody> {
		let origin = request.headers().get(header::ORIGIN).cloned();
		if let Some(origin) = &origin {
			if !origin
				.to_str()
				.is_ok_and(|origin| self.origins.allows(origin))
			{
				self.gate.metrics.refuse("origin");
				return text(StatusCode::FORBIDDEN, "This origin is not allowed.\n");
			}
		}
		let mut answer = match &origin {
			Some(_) if request.method() == Method::OPTIONS => preflight(),
			_ => self.admit(request, flow).await.unwrap_or_else(|error| {
				log::debug!(target: "gateway", "Gateway: no answer: {error}");
				closing(response::internal_error())
			}),
		};
		if let Some(origin) = origin {
			let headers = answer.headers_mut();
			headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
			headers.insert(header::VARY, HeaderValue::from_static("Origin"));
		}
		answer
	}

	async fn admit(
		&self,
		mut request: Request<Incoming>,
		flow: Arc<Flow>,
	) -> Result<Response<HttpBody>, BoxError> {
		let transport = if is_upgrade_request(&request) {
			Transport::WebSocket
		} else {
			Transport::Http
		};
		let token = shown(request.headers(), request.uri(), transport)
			.and_then(|secret| self.keyring.find(secret, now()));
		let Some(token) = token else {
			self.gate.metrics.refuse("token");
			return Ok(unauthorised());
		};
		// From here on others see the request, and some of them log it.
		request.headers_mut().remove(header::AUTHORIZATION);
		*request.uri_mut() = Uri::from_static("/");

		let session = Arc::new(Session {
			token,
			transport,
			flow,
		});
		request.extensions_mut().insert(session.clone());
		request.extensions_mut().insert(sc_rpc::DenyUnsafe::Yes);
		match transport {
			Transport::WebSocket => self.open(request, session).await,
			Transport::Http => match self.read(request).await {
				Ok(request) => self.ask(request, session).await,
				Err(refused) => Ok(refused),
			},
		}
	}

	/// Hands a request over.
	fn ask(&self, request: Request<HttpBody>, session: Arc<Session>) -> Answer {
		let (stop, handle) = stop_channel();
		let mut service = self
			.service(session)
			.build(self.gate.methods.callbacks(), stop);
		let answer = service.call(request);
		Box::pin(async move {
			// it is not to be told to stop before it has answered
			let _handle = handle;
			answer.await
		})
	}

	/// Turns the connection into a WebSocket, and ends that with its token or with the node.
	fn open(&self, request: Request<Incoming>, session: Arc<Session>) -> Answer {
		let (stop, handle) = stop_channel();
		let mut service = self
			.service(session.clone())
			.build(self.gate.methods.callbacks(), stop);
		let closed = service.on_session_closed();
		let stopping = self.stopping.clone();
		tokio::spawn(async move {
			tokio::select! {
				_ = closed => {}
				() = ended(&session.token) => {}
				() = stopped(stopping) => {}
			}
			// The connection may be gone already, and then there is nobody to tell.
			let _ = handle.stop();
		});
		service.call(request)
	}

	/// Reads the body of a request, as far as it is not too large and not too slow.
	async fn read(
		&self,
		request: Request<Incoming>,
	) -> Result<Request<HttpBody>, Response<HttpBody>> {
		let (parts, body) = request.into_parts();
		let refuse = |reason, answer: Response<HttpBody>| {
			self.gate.metrics.refuse(reason);
			closing(answer)
		};
		let limit = usize::try_from(self.max_request).unwrap_or(usize::MAX);
		if body.size_hint().lower() > u64::from(self.max_request) {
			return Err(refuse("too_large", response::too_large(self.max_request)));
		}
		match timeout(BODY_TIME, Limited::new(body, limit).collect()).await {
			Ok(Ok(body)) => Ok(Request::from_parts(
				parts,
				HttpBody::from(body.to_bytes().to_vec()),
			)),
			Ok(Err(error)) if error.is::<LengthLimitError>() => {
				Err(refuse("too_large", response::too_large(self.max_request)))
			}
			Ok(Err(_)) => Err(refuse("broken", response::malformed())),
			Err(_) => Err(refuse(
				"too_slow",
				text(
					StatusCode::REQUEST_TIMEOUT,
					"The request took too long to arrive.\n",
				),
			)),
		}
	}

	fn service(&self, session: Arc<Session>) -> TowerServiceBuilder<Behind, Identity> {
		let middleware = RpcServiceBuilder::new().layer(Guard {
			session,
			gate: self.gate.clone(),
		});
		self.rpc
			.clone()
			.connection_id(self.next_id.fetch_add(1, Ordering::Relaxed))
			.set_rpc_middleware(middleware)
	}
}

/// Waits until the node ends.
pub async fn stopped(mut stopping: watch::Receiver<bool>) {
	// An error means that who would say so is gone, which comes to the same.
	let _ = stopping.wait_for(|stopping| *stopping).await;
}

/// Waits until a token no longer opens the gateway.
async fn ended(token: &Token) {
	let expired = async {
		while token.valid(now()) {
			sleep(CLOCK_TIME).await;
		}
	};
	tokio::select! {
		() = token.retired() => {}
		() = expired => {}
	}
}

/// The secret that a request shows. Browsers can not put it in a header of a WebSocket, so there it
/// may stand in the address; elsewhere it may not, as addresses end up in logs.
fn shown<'a>(headers: &'a HeaderMap, uri: &'a Uri, transport: Transport) -> Option<&'a str> {
	if let Some(value) = headers.get(header::AUTHORIZATION) {
		let (scheme, secret) = value.to_str().ok()?.split_once(' ')?;
		return scheme.eq_ignore_ascii_case("Bearer").then(|| secret.trim());
	}
	if transport == Transport::Http {
		return None;
	}
	uri.query()?
		.split('&')
		.find_map(|pair| pair.strip_prefix("token="))
}

fn text(status: StatusCode, text: &'static str) -> Response<HttpBody> {
	let mut answer = Response::new(HttpBody::from(text));
	*answer.status_mut() = status;
	let plain = HeaderValue::from_static("text/plain; charset=utf-8");
	answer.headers_mut().insert(header::CONTENT_TYPE, plain);
	closing(answer)
}

/// The same answer whatever is wrong with the token.
fn unauthorised() -> Response<HttpBody> {
	let mut answer = text(StatusCode::UNAUTHORIZED, "A valid token is needed.\n");
	let bearer = HeaderValue::from_static("Bearer");
	answer
		.headers_mut()
		.insert(header::WWW_AUTHENTICATE, bearer);
	answer
}

/// Ends the connection after the answer: who was refused keeps no place from others, and what is left
/// of his request is not read.
fn closing(mut answer: Response<HttpBody>) -> Response<HttpBody> {
	let close = HeaderValue::from_static("close");
	answer.headers_mut().insert(header::CONNECTION, close);
	answer
}

/// What a browser asks before it sends a page's request.
fn preflight() -> Response<HttpBody> {
	let mut answer = Response::new(HttpBody::empty());
	*answer.status_mut() = StatusCode::NO_CONTENT;
	let headers = answer.headers_mut();
	for (name, value) in [
		(header::ACCESS_CONTROL_ALLOW_METHODS, "POST"),
		(
			header::ACCESS_CONTROL_ALLOW_HEADERS,
			"authorization, content-type",
		),
		(header::ACCESS_CONTROL_MAX_AGE, "3600"),
	] {
		headers.insert(name, HeaderValue::from_static(value));
	}
	answer
}

#[cfg(test)]
mod tests {
	use super::*;

	fn headers(authorization: Option<&'static str>) -> HeaderMap {
		authorization
			.map(|value| (header::AUTHORIZATION, HeaderValue::from_static(value)))
			.into_iter()
			.collect()
	}

	#[test]
	fn a_secret_stands_in_the_header() {
		let uri = Uri::from_static("/?token=other");
		for transport in [Transport::Http, Transport::WebSocket] {
			let shown = |value| shown(&headers(Some(value)), &uri, transport).map(str::to_owned);
			assert_eq!(shown("Bearer zkg_1").as_deref(), Some("zkg_1"));
			assert_eq!(shown("bearer  zkg_1 ").as_deref(), Some("zkg_1"));
			// a header that does not do is not passed over
			assert_eq!(shown("Basic zkg_1"), None);
			assert_eq!(shown("zkg_1"), None);
		}
	}

	#[test]
	fn only_a_websocket_may_show_it_in_its_address() {
		let none = headers(None);
		for (uri, expected) in [
			("/?token=zkg_1", Some("zkg_1")),
			("/any/path?a=b&token=zkg_1", Some("zkg_1")),
			("/?tokens=zkg_1", None),
			("/zkg_1", None),
		] {
			let uri = Uri::from_static(uri);
			assert_eq!(shown(&none, &uri, Transport::WebSocket), expected, "{uri}");
			assert_eq!(shown(&none, &uri, Transport::Http), None, "{uri}");
		}
	}
}
