//! Processes under test: started with their log in a file, counted with all their children, ended by their id.

use std::{
	collections::BTreeSet,
	fs::{self, File},
	os::unix::fs::MetadataExt,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	time::{Duration, Instant},
};
use zorgketen_state::machine;

/// How often conditions are looked at.
pub const PAUSE: Duration = Duration::from_millis(40);
/// What is started answers within this, or something is wrong.
const START: Duration = Duration::from_secs(180);
/// What is asked to end has ended within this, or it is ended the hard way.
const STOP: Duration = Duration::from_secs(60);

/// A running process. It is ended when the value goes, whatever happens.
pub struct Process {
	child: Child,
	log: PathBuf,
	name: String,
}

impl Process {
	/// Starts a command. Standard output and errors go to the file.
	///
	/// # Errors
	/// When the file can't be made, or the program can't be run.
	pub fn start(mut command: Command, log: &Path) -> Result<Self, String> {
		let name = command.get_program().to_string_lossy().into_owned();
		let failed = |e: std::io::Error| format!("{name}: {e}");
		let out = File::create(log).map_err(failed)?;
		let errors = out.try_clone().map_err(failed)?;
		let child = command
			.stdin(Stdio::null())
			.stdout(out)
			.stderr(errors)
			.spawn()
			.map_err(failed)?;
		Ok(Self {
			child,
			log: log.to_owned(),
			name,
		})
	}

	/// Waits until the log says something.
	///
	/// # Errors
	/// When the process ends before, or takes too long; with the end of its log.
	pub async fn says<A>(&mut self, find: impl Fn(&str) -> Option<A>) -> Result<A, String> {
		let begin = Instant::now();
		loop {
			if let Some(found) = find(&fs::read_to_string(&self.log).unwrap_or_default()) {
				return Ok(found);
			}
			self.ensure_alive()?;
			if begin.elapsed() > START {
				return Err(format!("{} does not answer:\n{}", self.name, self.tail()));
			}
			tokio::time::sleep(PAUSE).await;
		}
	}

	/// Fails when the process has ended by itself.
	///
	/// # Errors
	/// With its status and the end of its log.
	pub fn ensure_alive(&mut self) -> Result<(), String> {
		match self.child.try_wait() {
			Ok(None) => Ok(()),
			Ok(Some(status)) => Err(format!(
				"{} ended with {status}:\n{}",
				self.name,
				self.tail()
			)),
			Err(error) => Err(format!("{} can't be asked: {error}", self.name)),
		}
	}

	/// Its id.
	pub fn id(&self) -> u32 {
		self.child.id()
	}

	/// Asks it to end and waits until it has, so that everything is on the disk.
	///
	/// # Errors
	/// When it ends badly or not in time.
	pub async fn stop(mut self) -> Result<(), String> {
		self.ensure_alive()?;
		signal("TERM", self.id())?;
		let begin = Instant::now();
		loop {
			match self.child.try_wait() {
				Ok(Some(status)) if status.success() => return Ok(()),
				Ok(Some(status)) => return Err(format!("{} ended with {status}", self.name)),
				Err(error) => return Err(format!("{} can't be asked: {error}", self.name)),
				Ok(None) if begin.elapsed() > STOP => {
					return Err(format!("{} does not end", self.name));
				}
				Ok(None) => tokio::time::sleep(PAUSE).await,
			}
		}
	}

	fn tail(&self) -> String {
		let text = fs::read_to_string(&self.log).unwrap_or_default();
		let lines: Vec<_> = text.lines().collect();
		lines[lines.len().saturating_sub(20)..].join("\n")
	}
}

impl Drop for Process {
	fn drop(&mut self) {
		let _ = self.child.kill();
		let _ = self.child.wait();
	}
}

/// Sends a signal to one process.
pub fn signal(name: &str, process: u32) -> Result<(), String> {
	let sent = Command::new("kill")
		.args(["-s", name, &process.to_string()])
		.status()
		.map_err(|e| format!("kill: {e}"))?;
	sent.success()
		.then_some(())
		.ok_or_else(|| format!("process {process} could not be sent {name}"))
}

/// Whether this program runs as root, which some servers refuse to.
pub fn is_root() -> bool {
	fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0)
}

/// A command as another user.
pub fn as_user(user: Option<&str>, program: &Path) -> Command {
	match user {
		None => Command::new(program),
		Some(user) => {
			let mut command = Command::new("runuser");
			command.args(["-u", user, "--"]).arg(program);
			command
		}
	}
}

/// Runs a command to its end and gives back what it printed.
///
/// # Errors
/// With what it printed, when it ends badly.
pub fn finished(mut command: Command) -> Result<String, String> {
	let name = format!("{command:?}");
	let done = command
		.stdin(Stdio::null())
		.output()
		.map_err(|e| format!("{name}: {e}"))?;
	let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
	if !done.status.success() {
		return Err(format!(
			"{name} ended with {}: {}{}",
			done.status,
			text(&done.stdout),
			text(&done.stderr)
		));
	}
	Ok(text(&done.stdout))
}

/// Time on the processors of these processes and all that they started, as far as they run still.
///
/// # Errors
/// When one of the named ones is gone.
pub fn cpu_time(roots: &[u32]) -> Result<Duration, String> {
	let mut sum = Duration::ZERO;
	for root in roots {
		sum += machine::cpu_time(*root)?;
	}
	for process in family(roots) {
		// a child may end between the two looks
		sum += machine::cpu_time(process).unwrap_or_default();
	}
	Ok(sum)
}

/// What these processes and all that they started hold in memory, in bytes.
///
/// # Errors
/// When one of the named ones is gone.
pub fn resident(roots: &[u32]) -> Result<u64, String> {
	let mut sum = 0;
	for root in roots {
		sum += machine::memory(*root)?.resident;
	}
	for process in family(roots) {
		sum += machine::memory(process).map_or(0, |memory| memory.resident);
	}
	Ok(sum)
}

/// The descendants of these processes, without themselves.
fn family(roots: &[u32]) -> BTreeSet<u32> {
	let parents = parents();
	let mut known: BTreeSet<u32> = roots.iter().copied().collect();
	loop {
		let before = known.len();
		for (process, parent) in &parents {
			if known.contains(parent) {
				known.insert(*process);
			}
		}
		if known.len() == before {
			break;
		}
	}
	for root in roots {
		known.remove(root);
	}
	known
}

/// Each process with the one that started it.
fn parents() -> Vec<(u32, u32)> {
	let Ok(all) = fs::read_dir("/proc") else {
		return Vec::new();
	};
	all.flatten()
		.filter_map(|entry| {
			let process = entry.file_name().to_str()?.parse().ok()?;
			let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
			// the name in parentheses may hold anything
			let (_, rest) = stat.rsplit_once(')')?;
			let parent = rest.split_whitespace().nth(1)?.parse().ok()?;
			Some((process, parent))
		})
		.collect()
}

/// Removes a folder, if it is there.
///
/// # Errors
/// When it can't be removed.
pub fn clear(folder: &Path) -> Result<(), String> {
	match fs::remove_dir_all(folder) {
		Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
			Err(format!("{}: {e}", folder.display()))
		}
		_ => Ok(()),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn children_count_with_their_parent() {
		let child = Command::new("sleep").arg("60").spawn();
		let mut child = child.expect("sleep runs");
		let own = std::process::id();
		let found = family(&[own]);
		let time = cpu_time(&[own]);
		child.kill().expect("it can be ended");
		child.wait().expect("it ends");
		assert!(found.contains(&child.id()) && !found.contains(&own));
		assert!(time.is_ok());
		assert!(cpu_time(&[u32::MAX]).is_err());
	}
}
