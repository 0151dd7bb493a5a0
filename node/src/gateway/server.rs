//! The gateway as it runs: threads of its own, the loop that takes connections, SIGHUP and the end.

use super::{
	calls::Gate,
	error::StartError,
	flow::{Flow, Line, Place},
	http::{stopped, Desk, MAX_RESPONSE},
	methods::Methods,
	metrics::Metrics,
	settings::Settings,
	tls::TlsFiles,
	tokens::{now, Keyring},
};
use http_body_util::BodyExt;
use hyper::{body::Incoming, server::conn::http1, service::service_fn, Request};
use hyper_util::rt::{TokioIo, TokioTimer};
use jsonrpsee::{core::BoxError, RpcModule};
use rustls::ServerConfig;
use sp_panic_handler::AbortGuard;
use std::{
	convert::Infallible,
	error::Error,
	fmt, io, mem,
	path::PathBuf,
	pin::pin,
	sync::{Arc, PoisonError, RwLock},
	thread::{self, JoinHandle},
	time::Duration,
};
use substrate_prometheus_endpoint::Registry;
use tokio::{
	io::{AsyncRead, AsyncWrite},
	net::{TcpListener, TcpStream},
	runtime::{self, Runtime},
	signal::unix::{signal, Signal, SignalKind},
	sync::{watch, Semaphore},
	time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;

/// Threads that answer; a burst of calls takes no more of the machine than these.
const THREADS: usize = 2;
/// Threads for calls that run the runtime or read much of the database. More calls wait.
const BLOCKING_THREADS: usize = 16;
/// For how long a handshake, or the head of a request, may take to arrive.
const HEAD_TIME: Duration = Duration::from_secs(30);
/// Largest head of a request, in bytes.
const HEAD_SIZE: usize = 64 * 1_024;
/// What connections get at the end of the node to finish what they do.
const GRACE: Duration = Duration::from_secs(3);
/// After an error of the listener, such as too many open files, before the next try.
const LISTENER_REST: Duration = Duration::from_millis(100);

/// A running gateway; dropping it ends the connections and waits for that, a few seconds at most.
#[derive(Debug)]
pub struct Gateway {
	stop: watch::Sender<bool>,
	thread: Option<JoinHandle<()>>,
}

impl Gateway {
	/// Starts it with the methods of a node.
	pub fn start(
		settings: Settings,
		node: &RpcModule<()>,
		registry: Option<&Registry>,
	) -> sc_cli::Result<Self> {
		let methods =
			Methods::new(node).map_err(|error| sc_cli::Error::Application(error.into()))?;
		let metrics =
			Metrics::new(registry).map_err(|error| sc_cli::Error::Application(error.into()))?;
		let runtime = threads().map_err(StartError::Threads)?;
		let (stop, stopping) = watch::channel(false);
		let service = {
			// the listener and the signal belong to a runtime
			let _in_runtime = runtime.enter();
			Service::new(settings, methods, metrics, stopping).map_err(StartError::Threads)?
		};
		let thread = thread::Builder::new()
			.name("gateway".into())
			.spawn(move || run(runtime, service))
			.map_err(StartError::Threads)?;
		Ok(Self {
			stop,
			thread: Some(thread),
		})
	}
}

impl Drop for Gateway {
	fn drop(&mut self) {
		self.stop.send_replace(true);
		if let Some(thread) = self.thread.take() {
			// An error would be a panic, which has been reported by then.
			let _ = thread.join();
		}
	}
}

/// A runtime on which a panic ends what panicked and no more. The SDK's rule, that any panic ends the
/// node, is right for what the node decides; here it would let a request end it.
fn threads() -> io::Result<Runtime> {
	runtime::Builder::new_multi_thread()
		.thread_name("gateway")
		.worker_threads(THREADS)
		.max_blocking_threads(BLOCKING_THREADS)
		.enable_all()
		.on_thread_start(|| mem::forget(AbortGuard::never_abort()))
		.build()
}

/// Runs the gateway to its end, on a thread from which a runtime may be ended.
fn run(runtime: Runtime, service: Service) {
	let ended = runtime.block_on(runtime.spawn(service.run()));
	if let Err(error) = ended {
		log::error!(target: "gateway", "Gateway: ended by itself, restart the node: {error}");
	}
	runtime.shutdown_timeout(GRACE);
}

/// Everything the loop needs.
struct Service {
	listener: TcpListener,
	hangup: Signal,
	desk: Arc<Desk>,
	keyring: Arc<Keyring>,
	tokens_file: PathBuf,
	methods: Methods,
	metrics: Metrics,
	tls: Option<Tls>,
	places: Arc<Semaphore>,
	max_connections: u32,
	stopping: watch::Receiver<bool>,
}

/// TLS with where it comes from, to be read again.
struct Tls {
	files: TlsFiles,
	config: Arc<RwLock<Arc<ServerConfig>>>,
}

impl Service {
	fn new(
		settings: Settings,
		methods: Methods,
		metrics: Metrics,
		stopping: watch::Receiver<bool>,
	) -> io::Result<Self> {
		let Settings {
			listener,
			address,
			tokens_file,
			keyring,
			tls,
			origins,
			max_connections,
			max_request,
		} = settings;
		let listener = TcpListener::from_std(listener)?;
		let hangup = signal(SignalKind::hangup())?;
		let keyring = Arc::new(keyring);
		log::info!(
			target: "gateway",
			"Gateway: addr={address}, tls={}, tokens={}, origins={}",
			if tls.is_some() { "yes" } else { "no" },
			keyring.all().len(),
			origins.count(),
		);
		warn_of_useless(&keyring, &methods);

		let gate = Arc::new(Gate {
			methods: methods.clone(),
			metrics: metrics.clone(),
			max_response: usize::try_from(MAX_RESPONSE).unwrap_or(usize::MAX),
		});
		let places = usize::try_from(max_connections).unwrap_or(Semaphore::MAX_PERMITS);
		Ok(Self {
			listener,
			hangup,
			desk: Arc::new(Desk::new(
				keyring.clone(),
				origins,
				gate,
				max_request,
				stopping.clone(),
			)),
			keyring,
			tokens_file,
			methods,
			metrics,
			tls: tls.map(|(files, config)| Tls {
				files,
				config: Arc::new(RwLock::new(config)),
			}),
			places: Arc::new(Semaphore::new(places)),
			max_connections,
			stopping,
		})
	}

	/// Takes connections until the node ends, and then gives them time to end.
	async fn run(mut self) {
		let mut stopping = pin!(stopped(self.stopping.clone()));
		loop {
			tokio::select! {
				() = &mut stopping => break,
				accepted = self.listener.accept() => match accepted {
					Ok((stream, _)) => self.take(stream),
					Err(error) => {
						log::debug!(target: "gateway", "Gateway: no connection: {error}");
						sleep(LISTENER_REST).await;
					}
				},
				Some(()) = self.hangup.recv() => self.read_again(),
			}
		}
		drop(self.listener);
		// All places free means that all connections have ended.
		let _ = timeout(GRACE, self.places.acquire_many(self.max_connections)).await;
	}

	/// Serves a connection in a task of its own, if there is a place for it.
	fn take(&self, stream: TcpStream) {
		let Some(place) = Place::take(&self.places, &self.metrics) else {
			self.metrics.refuse("connections");
			return;
		};
		if let Err(error) = stream.set_nodelay(true) {
			log::debug!(target: "gateway", "Gateway: connection lost: {error}");
			return;
		}
		let flow = Arc::new(Flow::default());
		let line = Line::new(stream, flow.clone(), place);
		let acceptor = self.tls.as_ref().map(|tls| {
			let config = tls.config.read().unwrap_or_else(PoisonError::into_inner);
			TlsAcceptor::from(config.clone())
		});
		let (desk, metrics, stopping) = (
			self.desk.clone(),
			self.metrics.clone(),
			self.stopping.clone(),
		);
		tokio::spawn(async move {
			let Some(acceptor) = acceptor else {
				return serve(line, desk, flow, stopping).await;
			};
			match timeout(HEAD_TIME, acceptor.accept(line)).await {
				Ok(Ok(secure)) => serve(secure, desk, flow, stopping).await,
				Ok(Err(error)) => {
					metrics.refuse("tls");
					log::debug!(target: "gateway", "Gateway: no TLS: {error}");
				}
				Err(_) => metrics.refuse("tls"),
			}
		});
	}

	/// Reads tokens, certificate and key again. What does not do changes nothing, and is said.
	fn read_again(&self) {
		let file = self.tokens_file.display();
		match self.keyring.reload(&self.tokens_file) {
			Ok(reload) => {
				log::info!(
					target: "gateway",
					"Gateway: read {file} again: tokens={}, retired={}",
					reload.tokens,
					reload.retired,
				);
				warn_of_useless(&self.keyring, &self.methods);
			}
			Err(error) => log::error!(
				target: "gateway",
				"Gateway: {file} was not taken, the tokens from before stay in force: {error}"
			),
		}
		if let Some(tls) = &self.tls {
			match tls.files.load() {
				Ok(config) => {
					*tls.config.write().unwrap_or_else(PoisonError::into_inner) = config;
					log::info!(target: "gateway", "Gateway: read the certificate again");
				}
				Err(error) => log::error!(
					target: "gateway",
					"Gateway: the certificate from before stays in force: {error}"
				),
			}
		}
	}
}

/// Serves what comes over a connection, until it ends or the node does.
async fn serve<S>(stream: S, desk: Arc<Desk>, flow: Arc<Flow>, stopping: watch::Receiver<bool>)
where
	S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
	let service = service_fn(move |request: Request<Incoming>| {
		let (desk, flow) = (desk.clone(), flow.clone());
		async move {
			let answer = desk.answer(request, flow).await;
			Ok::<_, Infallible>(answer.map(|body| body.map_err(Unsent)))
		}
	});
	let mut connection = pin!(http1::Builder::new()
		.timer(TokioTimer::new())
		.header_read_timeout(HEAD_TIME)
		.max_buf_size(HEAD_SIZE)
		.serve_connection(TokioIo::new(stream), service)
		.with_upgrades());
	let outcome = tokio::select! {
		outcome = connection.as_mut() => outcome,
		() = stopped(stopping) => {
			connection.as_mut().graceful_shutdown();
			connection.await
		}
	};
	if let Err(error) = outcome {
		log::debug!(target: "gateway", "Gateway: connection ended: {error}");
	}
}

/// An answer that broke off. A type of its own, because in a task the compiler can not show that the
/// boxed error of jsonrpsee becomes the boxed error that hyper wants.
#[derive(Debug)]
struct Unsent(BoxError);

impl fmt::Display for Unsent {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		self.0.fmt(f)
	}
}

impl Error for Unsent {}

/// Entries that can not do what their writer meant.
fn warn_of_useless(keyring: &Keyring, methods: &Methods) {
	let tokens = keyring.all();
	if tokens.is_empty() {
		log::warn!(target: "gateway", "Gateway: there are no tokens, so nobody can use it");
	}
	for token in tokens.iter() {
		let entry = &token.entry;
		if let Some(expiry) = entry.expires.filter(|_| entry.expired(now())) {
			log::warn!(
				target: "gateway",
				"Gateway: token `{}` expired after {}",
				entry.name,
				expiry.day
			);
		}
		for pattern in methods.unknown(entry) {
			log::warn!(
				target: "gateway",
				"Gateway: token `{}` allows `{pattern}`, but this node has no such method",
				entry.name
			);
		}
	}
}
