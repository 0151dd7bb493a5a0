//! Servers in folders of their own: one, or one with two standbys that confirm every commit.

use super::{
	wire::{text, Client},
	CONNECTIONS, SCHEMA,
};
use crate::{
	people::{People, Signer, INSURERS, PROVIDERS},
	plan::{Plan, Totals, INDICATED, OWN, PRICE},
	process::{as_user, finished, is_root},
};
use sp_core::H256;
use std::{
	collections::HashMap,
	fs,
	path::{Path, PathBuf},
	process::Command,
	time::{Duration, Instant},
};

/// Days from the birth to today, as on the chain.
const SINCE_BIRTH: u32 = 10;
/// Standbys confirm within this, or something is wrong.
const STANDBYS: Duration = Duration::from_secs(60);

/// Where the programs of PostgreSQL are, and as whom they run.
#[derive(Clone, Debug)]
pub struct Tools {
	/// The folder with `initdb` and `pg_ctl`.
	pub bin: PathBuf,
	/// A user without power, where this program runs as root: PostgreSQL refuses to.
	pub user: Option<String>,
}

impl Tools {
	/// Those of Debian's package, the newest.
	///
	/// # Errors
	/// Says what is missing.
	pub fn find() -> Result<Self, String> {
		let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
			.into_iter()
			.flatten()
			.flatten()
			.filter_map(|entry| {
				let version = entry.file_name().to_str()?.parse().ok()?;
				let bin = entry.path().join("bin");
				bin.join("initdb").is_file().then_some((version, bin))
			})
			.collect();
		found.sort();
		let (_, bin) = found
			.pop()
			.ok_or("PostgreSQL is not installed (Debian package postgresql)")?;
		let user = is_root().then(|| "postgres".to_owned());
		if let Some(user) = &user {
			let mut id = Command::new("id");
			id.arg(user);
			finished(id).map_err(|_| format!("there is no user {user} to run PostgreSQL as"))?;
		}
		Ok(Self { bin, user })
	}

	fn command(&self, program: &str) -> Command {
		as_user(self.user.as_deref(), &self.bin.join(program))
	}

	/// What the server says of itself.
	///
	/// # Errors
	/// When it can't be asked.
	pub fn version(&self) -> Result<String, String> {
		let mut command = self.command("postgres");
		command.arg("--version");
		finished(command).map(|text| text.trim().to_owned())
	}
}

/// One server.
struct Server {
	tools: Tools,
	data: PathBuf,
}

impl Server {
	fn start(tools: &Tools, folder: &Path, name: &str, port: u16) -> Result<Self, String> {
		let server = Self {
			tools: tools.clone(),
			data: folder.join(name),
		};
		let settings = format!(
			"-p {port} -k {} -c listen_addresses='' -c shared_buffers=512MB -c fsync=on \
			 -c synchronous_commit=on -c full_page_writes=on -c max_wal_size=4GB -c max_connections=100 \
			 -c cluster_name={name}",
			folder.display()
		);
		let mut start = tools.command("pg_ctl");
		start
			.arg("-D")
			.arg(&server.data)
			.args(["-w", "-t", "60", "-l"])
			.arg(folder.join(format!("{name}.log")))
			.args(["-o", &settings, "start"])
			.stdout(std::process::Stdio::null());
		// it hands its output on to the server, so nobody may wait for the end of that
		let status = start
			.stdin(std::process::Stdio::null())
			.stderr(std::process::Stdio::null())
			.status()
			.map_err(|e| format!("pg_ctl: {e}"))?;
		if !status.success() {
			let log = fs::read_to_string(folder.join(format!("{name}.log"))).unwrap_or_default();
			return Err(format!("{name} did not start: {log}"));
		}
		Ok(server)
	}

	/// The id of its first process.
	fn id(&self) -> Result<u32, String> {
		let path = self.data.join("postmaster.pid");
		let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
		text.lines()
			.next()
			.and_then(|line| line.trim().parse().ok())
			.ok_or_else(|| format!("{} has no process", path.display()))
	}
}

impl Drop for Server {
	fn drop(&mut self) {
		let mut stop = self.tools.command("pg_ctl");
		stop.arg("-D")
			.arg(&self.data)
			.args(["-w", "-m", "fast", "stop"]);
		if let Err(error) = finished(stop) {
			eprintln!("!!! {error}");
		}
	}
}

/// Running servers with the schema, and every case in care.
pub struct Cluster {
	// standbys first: the primary waits for them while it ends
	standbys: Vec<Server>,
	primary: Server,
	/// Where the primary's socket is.
	pub folder: PathBuf,
	/// Its number.
	pub port: u16,
}

impl Cluster {
	/// Makes and starts them. With standbys, each commit waits until all of them have it on their disks.
	///
	/// # Errors
	/// Says what could not be made or started.
	pub async fn start(
		tools: &Tools,
		folder: &Path,
		port: u16,
		standbys: u16,
		plan: &Plan,
		people: &People,
	) -> Result<Self, String> {
		fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
		if let Some(user) = &tools.user {
			let mut own = Command::new("chown");
			own.arg(user).arg(folder);
			finished(own)?;
		}
		let mut init = tools.command("initdb");
		init.arg("-D").arg(folder.join("primary")).args([
			"-A",
			"trust",
			"-U",
			"bench",
			"--no-locale",
			"-E",
			"UTF8",
		]);
		finished(init)?;
		let primary = Server::start(tools, folder, "primary", port)?;
		let mut cluster = Self {
			standbys: Vec::new(),
			primary,
			folder: folder.to_owned(),
			port,
		};
		let mut client = cluster.client().await?;
		client.run(SCHEMA).await?;
		fill(&mut client, plan, people).await?;
		cluster.add_standbys(tools, standbys, &mut client).await?;
		// apart, as VACUUM runs in no transaction
		for statement in ["VACUUM ANALYZE", "CHECKPOINT"] {
			client.run(statement).await?;
		}
		Ok(cluster)
	}

	async fn add_standbys(
		&mut self,
		tools: &Tools,
		count: u16,
		client: &mut Client,
	) -> Result<(), String> {
		if count == 0 {
			return Ok(());
		}
		let mut names = Vec::new();
		for n in 1..=count {
			let name = format!("standby{n}");
			let mut copy = tools.command("pg_basebackup");
			copy.arg("-D")
				.arg(self.folder.join(&name))
				.args(["-R", "-X", "stream", "-c", "fast", "-d"])
				.arg(format!(
					"host={} port={} user=bench application_name={name}",
					self.folder.display(),
					self.port
				));
			finished(copy)?;
			let port = self.port + n;
			self.standbys
				.push(Server::start(tools, &self.folder, &name, port)?);
			names.push(name);
		}
		let setting = format!("ANY {count} ({})", names.join(","));
		// apart, as ALTER SYSTEM runs in no transaction
		for statement in [
			format!("ALTER SYSTEM SET synchronous_standby_names = '{setting}'"),
			"SELECT pg_reload_conf()".to_owned(),
		] {
			client.run(&statement).await?;
		}
		let begin = Instant::now();
		loop {
			let confirm = client
				.one("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'quorum'")
				.await?;
			if confirm == count.to_string() {
				return Ok(());
			}
			if begin.elapsed() > STANDBYS {
				return Err("the standbys do not confirm".into());
			}
			tokio::time::sleep(crate::process::PAUSE).await;
		}
	}

	/// The first processes of all servers.
	///
	/// # Errors
	/// When one of them is gone.
	pub fn processes(&self) -> Result<Vec<u32>, String> {
		self.standbys
			.iter()
			.chain([&self.primary])
			.map(Server::id)
			.collect()
	}

	async fn client(&self) -> Result<Client, String> {
		Client::connect(&self.folder, self.port).await
	}

	/// Compares every case, and the sum of what was paid for it, with what must be.
	///
	/// # Errors
	/// Says which case differs and in what.
	pub async fn compare(&self, expected: &[Totals]) -> Result<(), String> {
		let mut client = self.client().await?;
		let rows = client
			.run(
				"SELECT encode(c.id, 'hex'), indicated, approved, pending, gross, own, \
				 (SELECT coalesce(sum(cents), 0) FROM payment p WHERE p.care_case = c.id) FROM care_case c",
			)
			.await?;
		let mut found = HashMap::new();
		for row in &rows {
			let cell = |at: usize| -> Result<String, String> {
				let value = row.get(at).cloned().flatten();
				text(&value.ok_or("a case has a value too few")?)
			};
			let cents = |at| cell(at)?.parse::<u128>().map_err(|e| e.to_string());
			let minutes = |at| cell(at)?.parse::<u32>().map_err(|e| e.to_string());
			let totals = Totals {
				approved: minutes(2)?,
				pending: minutes(3)?,
				gross: cents(4)?,
				own: cents(5)?,
				paid: cents(6)?,
			};
			found.insert(cell(0)?, (minutes(1)?, totals));
		}
		for (number, expected) in (0u32..).zip(expected) {
			let id = People::case(number);
			match found.get(&bare(id.as_bytes())) {
				Some((INDICATED, totals)) if totals == expected => {}
				other => {
					return Err(format!(
						"case {number} must have {expected:?} and is {other:?}"
					));
				}
			}
		}
		Ok(())
	}

	/// What the database takes on the disk, in bytes, once everything is in its place.
	///
	/// # Errors
	/// When it can't be asked.
	pub async fn size(&self) -> Result<u64, String> {
		let mut client = self.client().await?;
		client.run("CHECKPOINT").await?;
		let size = client.one("SELECT pg_database_size('postgres')").await?;
		size.parse().map_err(|e| format!("{size}: {e}"))
	}
}

/// Organisations, people, contracts and cases, as on the chain.
async fn fill(client: &mut Client, plan: &Plan, people: &People) -> Result<(), String> {
	let mut text = String::new();
	for n in 0..PROVIDERS {
		text += &format!("INSERT INTO organisation VALUES ({n}, 'provider');\n");
	}
	for n in 0..INSURERS {
		let insurer = PROVIDERS + n;
		text += &format!("INSERT INTO organisation VALUES ({insurer}, 'insurer');\n");
		for provider in 0..PROVIDERS {
			text +=
				&format!("INSERT INTO contract VALUES ({insurer}, {provider}, {PRICE}, {OWN});\n");
		}
	}
	client.run(&text).await?;

	let carers = (0..plan.carers()).map(|carer| {
		let account = people.account(Signer::Carer(carer));
		format!(
			"\\\\x{}\t{}\t0\n",
			bare(account.as_ref()),
			Plan::employer(carer)
		)
	});
	let clients = (0..plan.cases).map(Signer::Client);
	let intruders = (0..plan.intruders()).map(Signer::Intruder);
	let without = clients
		.chain(intruders)
		.map(|who| format!("\\\\x{}\t\\N\t0\n", bare(people.account(who).as_ref())));
	client
		.copy("person (account, employer, nonce)", carers.chain(without))
		.await?;

	let birth = client
		.one(&format!(
			"SELECT (now() AT TIME ZONE 'UTC')::date - {SINCE_BIRTH}"
		))
		.await?;
	let cases = (0..plan.cases).map(|number| {
		let id: H256 = People::case(number);
		let client = people.account(Signer::Client(number));
		format!(
			"\\\\x{}\t\\\\x{}\t{}\t{}\t{birth}\t{INDICATED}\n",
			bare(id.as_bytes()),
			bare(client.as_ref()),
			Plan::provider(number),
			PROVIDERS + Plan::insurer(number),
		)
	});
	client
		.copy(
			"care_case (id, client, provider, insurer, birth, indicated)",
			cases,
		)
		.await
}

/// Bytes in digits, without what begins them elsewhere.
fn bare(bytes: &[u8]) -> String {
	zorgketen_state::rpc::hex(bytes)
		.trim_start_matches("0x")
		.to_owned()
}

const _: () = assert!(CONNECTIONS < 100, "max_connections leaves room for others");
