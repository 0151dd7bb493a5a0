//! The server before the database: it takes the bytes that the chain would take, checks the signature, and calls
//! the procedure. What one signer sends is worked on in the order in which it came.
//!
//! A request is its length (4 bytes), a number (8) and the signed bytes; an answer is the number and one byte, 0
//! where it took effect and is on the disk. Numbers are little-endian.

use super::{
	wire::{only, Client, Value},
	CONNECTIONS,
};
use crate::{people::root, sign::Chain};
use codec::DecodeAll;
use pallet_maternity::Call as Maternity;
use sp_core::{sr25519, Pair};
use sp_io::hashing::blake2_256;
use std::{
	fs,
	path::{Path, PathBuf},
	time::Duration,
};
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt, BufReader},
	net::{TcpListener, TcpStream},
	sync::mpsc,
};
use zorgketen_runtime::RuntimeCall;

/// No transaction of the trial is longer.
const LONGEST: u32 = 1 << 16;
/// What is not one of the procedure's answers: bytes that are no transaction, or whose signature is wrong.
const NOT_SIGNED: u8 = 100;
/// Another call than those of the trial.
const UNKNOWN_CALL: u8 = 101;
/// How often a root is signed.
const ROOT_EVERY: Duration = Duration::from_secs(1);

/// What the server is started with.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
	/// Folder with the database's socket
	#[arg(long)]
	pub socket: PathBuf,

	/// Number of that socket
	#[arg(long)]
	pub port: u16,

	/// What signatures are made for, encoded
	#[arg(long)]
	pub chain: PathBuf,

	/// Sign a root over what was added to the audit, each second, by two organisations
	#[arg(long)]
	pub roots: bool,
}

struct Job {
	id: u64,
	bytes: Vec<u8>,
	answers: mpsc::UnboundedSender<(u64, u8)>,
}

/// Serves until it is ended.
///
/// # Errors
/// When the database can't be reached or does not answer as it must.
pub async fn serve(options: &Options) -> Result<(), String> {
	let failed = |e: std::io::Error| format!("pg-server: {e}");
	let bytes = fs::read(&options.chain).map_err(failed)?;
	let chain = Chain::decode_all(&mut &bytes[..]).map_err(|e| format!("pg-server: {e}"))?;
	let mut workers = Vec::new();
	for _ in 0..CONNECTIONS {
		workers.push(worker(chain, &options.socket, options.port).await?);
	}
	if options.roots {
		let mut client = Client::connect(&options.socket, options.port).await?;
		tokio::spawn(async move {
			if let Err(error) = sign_roots(&mut client).await {
				eprintln!("pg-server: {error}");
				std::process::exit(1);
			}
		});
	}
	let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed)?;
	println!("listening on {}", listener.local_addr().map_err(failed)?);
	loop {
		let (stream, _) = listener.accept().await.map_err(failed)?;
		let workers = workers.clone();
		tokio::spawn(async move {
			if let Err(error) = talk(stream, &workers).await {
				eprintln!("pg-server: {error}");
			}
		});
	}
}

async fn talk(
	stream: TcpStream,
	workers: &[mpsc::UnboundedSender<Job>],
) -> Result<(), std::io::Error> {
	stream.set_nodelay(true)?;
	let (read, mut write) = stream.into_split();
	let mut read = BufReader::new(read);
	let (answers, mut done) = mpsc::unbounded_channel::<(u64, u8)>();
	tokio::spawn(async move {
		while let Some((id, result)) = done.recv().await {
			let mut answer = id.to_le_bytes().to_vec();
			answer.push(result);
			if write.write_all(&answer).await.is_err() {
				break;
			}
		}
	});
	loop {
		let length = match read.read_u32_le().await {
			Ok(length) if length <= LONGEST => length,
			Ok(_) => return Err(std::io::ErrorKind::InvalidData.into()),
			Err(_) => return Ok(()),
		};
		let id = read.read_u64_le().await?;
		let mut bytes = vec![0; length as usize];
		read.read_exact(&mut bytes).await?;
		let job = Job {
			id,
			bytes,
			answers: answers.clone(),
		};
		// a worker that has gone has ended the program
		let _ = workers[place(&job.bytes, workers.len())].send(job);
	}
}

/// Which worker has the requests of a signer: by the account, which stands behind the length, the version and the
/// kind of address. Wherever it would be read wrongly the signature is checked all the same.
fn place(bytes: &[u8], workers: usize) -> usize {
	let prefix = match bytes.first().map(|first| first & 3) {
		Some(0) => 1,
		Some(1) => 2,
		_ => 4,
	};
	let account = bytes.get(prefix + 2..prefix + 34).unwrap_or_default();
	let sum: usize = account.iter().map(|byte| usize::from(*byte)).sum();
	sum % workers
}

/// The names of the prepared statements.
const LOG: &str = "log";
const APPROVE: &str = "approve";

async fn worker(
	chain: Chain,
	socket: &Path,
	port: u16,
) -> Result<mpsc::UnboundedSender<Job>, String> {
	let mut client = Client::connect(socket, port).await?;
	client
		.prepare(LOG, "SELECT log_visits($1, $2, $3, $4, $5, $6, $7)")
		.await?;
	client
		.prepare(APPROVE, "SELECT approve($1, $2, $3, $4, $5)")
		.await?;
	let (sender, mut jobs) = mpsc::unbounded_channel::<Job>();
	tokio::spawn(async move {
		while let Some(job) = jobs.recv().await {
			match work(&mut client, &chain, &job.bytes).await {
				Ok(result) => {
					let _ = job.answers.send((job.id, result));
				}
				// refusals are answers; an error is one of this program or of the database
				Err(error) => {
					eprintln!("pg-server: {error}");
					std::process::exit(1);
				}
			}
		}
	});
	Ok(sender)
}

async fn work(client: &mut Client, chain: &Chain, bytes: &[u8]) -> Result<u8, String> {
	let Ok(checked) = chain.check(bytes) else {
		return Ok(NOT_SIGNED);
	};
	let signer = Value::Bytes(checked.signer.as_ref());
	let number = Value::Text(checked.nonce.to_string());
	let rows = match &checked.call {
		RuntimeCall::Maternity(Maternity::log_visits { case, visits }) => {
			let values = [
				signer,
				number,
				Value::Bytes(case.as_bytes()),
				Value::list(visits.iter().map(|visit| visit.day)),
				Value::list(visits.iter().map(|visit| visit.start)),
				Value::list(visits.iter().map(|visit| visit.minutes)),
				Value::Bytes(bytes),
			];
			client.call(LOG, &values).await?
		}
		RuntimeCall::Maternity(Maternity::approve { case, entries }) => {
			let values = [
				signer,
				number,
				Value::Bytes(case.as_bytes()),
				Value::list(entries.iter()),
				Value::Bytes(bytes),
			];
			client.call(APPROVE, &values).await?
		}
		_ => return Ok(UNKNOWN_CALL),
	};
	let result = only(&rows)?;
	result
		.parse()
		.map_err(|_| format!("a procedure answered {result}"))
}

/// A root over what was added since the last one, again and again.
async fn sign_roots(client: &mut Client) -> Result<(), String> {
	let keys = ["//bench//witness//0", "//bench//witness//1"].map(root);
	client
		.run("CREATE INDEX IF NOT EXISTS audit_tx ON audit (tx)")
		.await?;
	client
		.prepare(
			"added",
			"SELECT sha256(id::text::bytea || ' '::bytea || result::text::bytea || ' '::bytea || request) \
			 FROM audit WHERE tx >= $1 AND tx < $2 ORDER BY id",
		)
		.await?;
	client
		.prepare(
			"root",
			"INSERT INTO root VALUES ($1, $2, ARRAY[$3, $4]::bytea[])",
		)
		.await?;
	let mut from = String::from("0");
	let mut ticks = tokio::time::interval(ROOT_EVERY);
	loop {
		ticks.tick().await;
		// what is older than every transaction that still runs: nothing is added to that
		let until = client
			.one("SELECT pg_snapshot_xmin(pg_current_snapshot())")
			.await?;
		let range = [Value::Text(from), Value::Text(until.clone())];
		let rows = client.call("added", &range).await?;
		from = until.clone();
		if rows.is_empty() {
			continue;
		}
		let leaves = rows.into_iter().flatten().flatten();
		let hash = merkle(leaves.map(|leaf| blake2_256(&leaf)).collect());
		let [first, second] = keys
			.each_ref()
			.map(|key: &sr25519::Pair| key.sign(&hash).0.to_vec());
		let values = [
			Value::Text(until),
			Value::Bytes(&hash),
			Value::Bytes(&first),
			Value::Bytes(&second),
		];
		client.call("root", &values).await?;
	}
}

/// The root of a binary tree; what has no sibling goes up as it is. Inner nodes are made from more bytes than leaves,
/// so none passes for the other.
fn merkle(mut level: Vec<[u8; 32]>) -> [u8; 32] {
	while level.len() > 1 {
		level = level
			.chunks(2)
			.map(|pair| match pair {
				[left, right] => {
					let mut node = vec![0xff];
					node.extend(left);
					node.extend(right);
					blake2_256(&node)
				}
				alone => alone.concat().try_into().unwrap_or_default(),
			})
			.collect();
	}
	level.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{people::People, plan::Plan};
	use sp_core::H256;
	use std::collections::BTreeMap;

	#[test]
	fn a_signer_has_one_worker() {
		let (people, plan) = (
			People::new(),
			Plan {
				cases: 40,
				per_call: 1,
			},
		);
		let chain = Chain {
			genesis: H256::repeat_byte(1),
		};
		let mut known = BTreeMap::new();
		for log in plan.logs() {
			let bytes = chain.sign(&people, &log).expect("signed");
			let at = place(&bytes, CONNECTIONS);
			assert_eq!(*known.entry(log.signer).or_insert(at), at);
			// read at the right place
			let account = people.account(log.signer);
			let sum: usize = AsRef::<[u8]>::as_ref(&account)
				.iter()
				.map(|b| usize::from(*b))
				.sum();
			assert_eq!(at, sum % CONNECTIONS);
		}
		assert_eq!(place(&[], CONNECTIONS), 0);
	}

	#[test]
	fn every_leaf_counts() {
		let leaves: Vec<[u8; 32]> = (0..5).map(|n| [n; 32]).collect();
		let root = merkle(leaves.clone());
		for n in 0..leaves.len() {
			let mut other = leaves.clone();
			other[n] = [9; 32];
			assert_ne!(merkle(other), root);
		}
		assert_eq!(merkle(vec![[3; 32]]), [3; 32]);
		assert_eq!(merkle(Vec::new()), [0; 32]);
	}
}
