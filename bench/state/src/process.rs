//! Programs on loopback as processes: started with their log in a file, ended by their id whatever happens.

use std::{
	fs::{self, File},
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	time::{Duration, Instant},
};

/// How often conditions are looked at.
pub const PAUSE: Duration = Duration::from_millis(40);
/// What is started answers within this, or something is wrong.
const START: Duration = Duration::from_secs(180);
/// What is asked to end has ended within this, or it is ended the hard way.
const STOP: Duration = Duration::from_secs(120);

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
	pub async fn stop(&mut self) -> Result<(), String> {
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
fn signal(name: &str, process: u32) -> Result<(), String> {
	let sent = Command::new("kill")
		.args(["-s", name, &process.to_string()])
		.status()
		.map_err(|e| format!("kill: {e}"))?;
	sent.success()
		.then_some(())
		.ok_or_else(|| format!("process {process} could not be sent {name}"))
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
