//! The client of the server before the database: one connection, as many requests as there are.

use super::Cluster;
use crate::{
	drive::{Answer, System},
	process::Process,
	sign::Chain,
};
use codec::Encode;
use sp_core::H256;
use std::{
	collections::HashMap,
	fs,
	path::Path,
	process::Command,
	sync::{
		atomic::{AtomicU64, Ordering},
		Arc, Mutex, PoisonError,
	},
};
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt},
	net::TcpStream,
	sync::{mpsc, oneshot},
};

type Waiting = Arc<Mutex<HashMap<u64, oneshot::Sender<u8>>>>;

/// A running server, and the database behind it.
pub struct Link {
	requests: mpsc::UnboundedSender<Vec<u8>>,
	waiting: Waiting,
	next: AtomicU64,
	server: Process,
	/// The database.
	pub cluster: Cluster,
	roots: Vec<u32>,
}

impl Link {
	/// Starts the server and connects to it. `roots` is whether it signs a root over the audit each second.
	///
	/// # Errors
	/// When it does not start.
	pub async fn start(
		cluster: Cluster,
		chain: &Chain,
		folder: &Path,
		roots: bool,
	) -> Result<Self, String> {
		let failed = |e: std::io::Error| format!("the server before PostgreSQL: {e}");
		let context = folder.join("chain.scale");
		fs::write(&context, chain.encode()).map_err(failed)?;
		let mut command = Command::new(std::env::current_exe().map_err(failed)?);
		command
			.arg("pg-server")
			.arg("--socket")
			.arg(&cluster.folder)
			.args(["--port", &cluster.port.to_string(), "--chain"])
			.arg(&context);
		if roots {
			command.arg("--roots");
		}
		let mut server = Process::start(command, &folder.join("pg-server.log"))?;
		let address: String = server
			.says(|log| {
				let (_, rest) = log.split_once("listening on ")?;
				Some(rest.split_once('\n')?.0.to_owned())
			})
			.await?;
		let stream = TcpStream::connect(&address).await.map_err(failed)?;
		stream.set_nodelay(true).map_err(failed)?;
		let (mut read, mut write) = stream.into_split();
		let (requests, mut outgoing) = mpsc::unbounded_channel::<Vec<u8>>();
		let waiting = Waiting::default();
		tokio::spawn(async move {
			while let Some(request) = outgoing.recv().await {
				if write.write_all(&request).await.is_err() {
					break;
				}
			}
		});
		let answered = waiting.clone();
		tokio::spawn(async move {
			while let (Ok(id), Ok(result)) = (read.read_u64_le().await, read.read_u8().await) {
				if let Some(asked) = lock(&answered).remove(&id) {
					let _ = asked.send(result);
				}
			}
			// whoever waits still learns that nothing comes
			lock(&answered).clear();
		});
		let mut all = cluster.processes()?;
		all.push(server.id());
		Ok(Self {
			requests,
			waiting,
			next: AtomicU64::new(0),
			server,
			cluster,
			roots: all,
		})
	}

	/// Fails when the server has ended.
	///
	/// # Errors
	/// With the end of its log.
	pub fn ensure_alive(&mut self) -> Result<(), String> {
		self.server.ensure_alive()
	}
}

impl System for Link {
	async fn submit(&self, bytes: &[u8]) -> Result<Answer, String> {
		let id = self.next.fetch_add(1, Ordering::Relaxed);
		let (sender, answer) = oneshot::channel();
		lock(&self.waiting).insert(id, sender);
		let length = u32::try_from(bytes.len()).map_err(|e| e.to_string())?;
		let mut request = Vec::with_capacity(bytes.len() + 12);
		request.extend(length.to_le_bytes());
		request.extend(id.to_le_bytes());
		request.extend(bytes);
		let gone = "the server before PostgreSQL has gone";
		self.requests.send(request).map_err(|_| gone)?;
		let result = answer.await.map_err(|_| gone)?;
		Ok(Answer::Decided {
			effect: result == 0,
		})
	}

	async fn finals(&self) -> Result<Vec<H256>, String> {
		// what is answered is committed
		Ok(Vec::new())
	}

	fn processes(&self) -> Vec<u32> {
		self.roots.clone()
	}
}

fn lock(waiting: &Waiting) -> std::sync::MutexGuard<'_, HashMap<u64, oneshot::Sender<u8>>> {
	// nothing that panics runs while it is held
	waiting.lock().unwrap_or_else(PoisonError::into_inner)
}
