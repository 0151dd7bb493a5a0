//! This machine and what a process takes of it, as Linux tells.

use serde_json::{json, Value};
use std::{
	fs,
	os::unix::fs::MetadataExt,
	path::Path,
	time::{Duration, SystemTime, UNIX_EPOCH},
};

const SECONDS_PER_DAY: u64 = 86_400;
/// Linux counts the time of processes in hundredths of a second, on every machine.
const TICK: Duration = Duration::from_millis(10);
/// Linux counts a file's blocks in these bytes, whatever the file system.
const BLOCK: u64 = 512;

/// The day, in days since the Unix epoch, UTC.
pub fn today() -> u16 {
	let since = SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.unwrap_or_default();
	u16::try_from(since.as_secs() / SECONDS_PER_DAY).unwrap_or(u16::MAX)
}

/// What the figures are of.
#[derive(Clone, Debug)]
pub struct Machine {
	cpu: String,
	cores: usize,
	memory: String,
	kernel: String,
	compiler: Option<String>,
}

impl Machine {
	/// This one. The compiler is known to who built the node.
	pub fn here(compiler: Option<String>) -> Self {
		let read = |path| fs::read_to_string(path).unwrap_or_default();
		let cpuinfo = read("/proc/cpuinfo");
		let memory = kibibytes(&read("/proc/meminfo"), "MemTotal").unwrap_or_default();
		Self {
			cpu: field(&cpuinfo, "model name")
				.unwrap_or("unknown processor")
				.into(),
			cores: std::thread::available_parallelism().map_or(0, Into::into),
			memory: format!("{:.1} GiB", gibibytes(memory)),
			kernel: read("/proc/sys/kernel/osrelease").trim().into(),
			compiler,
		}
	}

	/// In one line.
	pub fn line(&self) -> String {
		let Self {
			cpu,
			cores,
			memory,
			kernel,
			compiler,
		} = self;
		let compiler = compiler.as_deref().unwrap_or("unknown compiler");
		format!("{cpu}, {cores} cores, {memory}, Linux {kernel}, {compiler}")
	}

	/// For programs.
	pub fn json(&self) -> Value {
		json!({
			"cpu": self.cpu,
			"cores": self.cores,
			"memory": self.memory,
			"kernel": self.kernel,
			"compiler": self.compiler,
		})
	}
}

/// What a process holds in memory, in bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Memory {
	/// Now.
	pub resident: u64,
	/// What of it is the process's own. The rest are pages of files, which the system takes back when it needs them.
	pub own: u64,
	/// At most, since it began.
	pub peak: u64,
	/// What of it was touched since [`forget_touched`], where the system tells.
	pub touched: Option<u64>,
}

/// What a process holds in memory.
pub fn memory(process: u32) -> Result<Memory, String> {
	let path = format!("/proc/{process}/status");
	let status = fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
	let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
	let bytes = |name| {
		kibibytes(&status, name)
			.map(|kib| kib * 1024)
			.ok_or_else(|| format!("{path} has no {name}"))
	};
	Ok(Memory {
		resident: bytes("VmRSS")?,
		own: bytes("RssAnon")?,
		peak: bytes("VmHWM")?,
		touched: kibibytes(&rollup, "Referenced").map(|kib| kib * 1024),
	})
}

/// Lets the system forget which memory a process has touched. Not every system can.
pub fn forget_touched(process: u32) -> bool {
	fs::write(format!("/proc/{process}/clear_refs"), "1").is_ok()
}

/// The time that a process had a processor.
pub fn cpu_time(process: u32) -> Result<Duration, String> {
	let path = format!("/proc/{process}/stat");
	let stat = fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
	ticks(&stat)
		.map(|ticks| TICK * ticks)
		.ok_or_else(|| format!("{path} can't be read: {stat}"))
}

/// User and system time. The name in parentheses may hold anything, so it is read from the last one.
fn ticks(stat: &str) -> Option<u32> {
	let (_, rest) = stat.rsplit_once(')')?;
	let mut fields = rest.split_whitespace().skip(11);
	let user: u32 = fields.next()?.parse().ok()?;
	let system: u32 = fields.next()?.parse().ok()?;
	user.checked_add(system)
}

/// What a folder with a node's database takes on the disk, in bytes.
///
/// An index has its size from the beginning and is filled at random places, so it counts whole. What is
/// logged ahead does not count: it is worked off, and bounded.
pub fn disk(folder: &Path) -> Result<u64, String> {
	let failed = |e| format!("{}: {e}", folder.display());
	let mut sum = 0;
	for entry in fs::read_dir(folder).map_err(failed)? {
		let entry = entry.map_err(failed)?;
		let about = entry.metadata().map_err(failed)?;
		let name = entry.file_name();
		let name = name.to_string_lossy();
		sum += if about.is_dir() {
			disk(&entry.path())?
		} else if name.starts_with("index_") {
			about.len()
		} else if name.strip_prefix("log").is_some_and(is_number) {
			0
		} else {
			about.blocks() * BLOCK
		};
	}
	Ok(sum)
}

fn is_number(text: &str) -> bool {
	!text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())
}

fn gibibytes(kib: u64) -> f64 {
	kib as f64 / f64::from(1 << 20)
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
	text.lines()
		.filter_map(|line| line.split_once(':'))
		.find(|(field, _)| field.trim() == name)
		.map(|(_, value)| value.trim())
}

fn kibibytes(text: &str, name: &str) -> Option<u64> {
	field(text, name)?.strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn times_are_found_behind_any_name() {
		let stat = "42 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 150 25 0 0 20";
		assert_eq!(ticks(stat), Some(175));
		assert_eq!(ticks("42"), None);
	}

	#[test]
	fn fields_are_read_with_their_unit() {
		let text = "VmHWM:\t  2048 kB\nName:\tnode\n";
		assert_eq!(kibibytes(text, "VmHWM"), Some(2_048));
		assert_eq!(kibibytes(text, "VmRSS"), None);
		assert_eq!(field(text, "Name"), Some("node"));
	}

	#[test]
	fn this_process_takes_memory_and_time() {
		let own = std::process::id();
		let memory = memory(own).expect("it is there");
		assert!(memory.resident > 0 && memory.peak >= memory.resident / 2);
		// its own program is a file
		assert!(memory.own > 0 && memory.own < memory.resident);
		cpu_time(own).expect("it is there");
	}
}
