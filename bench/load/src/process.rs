//! Processes under test, counted with all their children.

use std::{
	collections::BTreeSet,
	fs,
	os::unix::fs::MetadataExt,
	path::Path,
	process::{Command, Stdio},
	time::Duration,
};
use zorgketen_state::machine;

pub use zorgketen_state::process::{clear, Process, PAUSE};

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
