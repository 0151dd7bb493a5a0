//! What the machine itself can do at the moment, before and after each turn: a turn in which that changed says
//! more of the neighbours than of the system.

use serde_json::{json, Value};
use sp_core::{sr25519, Pair};
use std::{
	fs::{self, OpenOptions},
	io::{Seek, SeekFrom, Write},
	num::NonZero,
	path::Path,
	thread,
	time::{Duration, Instant},
};

/// The processor's yardstick may differ by this share between both ends of a turn, and between turns that are compared.
const CPU_DRIFT: f64 = 0.10;
/// The disk's by this factor.
const DISK_DRIFT: f64 = 2.0;
/// This share of the processors' time may have gone to other machines.
const STEAL: f64 = 0.02;
/// Writes that are timed.
const SYNCS: usize = 200;
/// Bytes that are copied at once: more than any cache holds.
const COPIED: usize = 64 << 20;
/// How long bytes are copied at most.
const COPYING: Duration = Duration::from_secs(1);

/// One look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Yardstick {
	/// Signatures that all cores together verify in a second.
	pub verifies: f64,
	/// What a small write takes until it is on the disk, in the middle, in milliseconds.
	pub sync: f64,
	/// Gigabytes that one core copies in a second.
	pub copy: f64,
	/// Time of all processors since the machine began, and what of it went to others.
	pub ticks: (u64, u64),
}

impl Yardstick {
	/// Has the processors verify signatures for so long; writes in the folder.
	///
	/// # Errors
	/// When nothing can be written there.
	pub fn take(folder: &Path, time: Duration) -> Result<Self, String> {
		Ok(Self {
			verifies: verifies(time),
			sync: sync(folder).map_err(|e| format!("{}: {e}", folder.display()))?,
			copy: copy(time.min(COPYING)),
			ticks: ticks(&fs::read_to_string("/proc/stat").unwrap_or_default()),
		})
	}

	/// Why what was measured between two looks counts for nothing, if that is so.
	pub fn noise(&self, after: &Self) -> Option<String> {
		let all = after.ticks.0.saturating_sub(self.ticks.0);
		let stolen = after.ticks.1.saturating_sub(self.ticks.1);
		let share = stolen as f64 / all.max(1) as f64;
		drift(&[*self, *after]).or_else(|| {
			(share > STEAL)
				.then(|| format!("{:.1} % of the processors went to others", share * 100.0))
		})
	}

	/// For programs.
	pub fn json(&self) -> Value {
		json!({ "verifiesPerSecond": self.verifies, "syncMs": self.sync, "copyGbPerSecond": self.copy })
	}
}

/// Why these looks are not of the same machine, if that is so.
pub fn drift(looks: &[Yardstick]) -> Option<String> {
	let apart = |of: fn(&Yardstick) -> f64| {
		let most = looks.iter().map(of).fold(0.0, f64::max);
		let least = looks.iter().map(of).fold(f64::INFINITY, f64::min);
		most / least.max(f64::EPSILON)
	};
	let cpu = apart(|look| look.verifies);
	if cpu > 1.0 + CPU_DRIFT {
		return Some(format!("the processors' yardstick changed by {cpu:.2}"));
	}
	let disk = apart(|look| look.sync);
	(disk > DISK_DRIFT).then(|| format!("the disk's yardstick changed by {disk:.1}"))
}

/// On all cores and over all of that time: neighbours come and go within seconds, and not on all cores at once. What counts
/// is how much they take on the whole, as systems use all of them.
fn verifies(time: Duration) -> f64 {
	let cores = thread::available_parallelism().map_or(1, NonZero::get);
	thread::scope(|scope| {
		let threads: Vec<_> = (0..cores).map(|_| scope.spawn(|| on_one(time))).collect();
		let rates = threads
			.into_iter()
			.map(|one| one.join().unwrap_or_default());
		rates.sum()
	})
}

fn on_one(time: Duration) -> f64 {
	let key = crate::people::root("//bench//yardstick");
	let message = [7; 200];
	let (signature, public) = (key.sign(&message), key.public());
	let (begin, mut count) = (Instant::now(), 0u32);
	while begin.elapsed() < time {
		for _ in 0..50 {
			std::hint::black_box(sr25519::Pair::verify(&signature, message, &public));
		}
		count += 50;
	}
	f64::from(count) / begin.elapsed().as_secs_f64()
}

fn sync(folder: &Path) -> std::io::Result<f64> {
	let path = folder.join("yardstick");
	let mut file = OpenOptions::new()
		.create(true)
		.truncate(true)
		.write(true)
		.open(&path)?;
	let mut times = Vec::with_capacity(SYNCS);
	for n in 0..SYNCS {
		// the same place, so that it is the write that counts and not a file that grows
		file.seek(SeekFrom::Start(0))?;
		file.write_all(&[n as u8; 4_096])?;
		let begin = Instant::now();
		file.sync_data()?;
		times.push(begin.elapsed());
	}
	fs::remove_file(&path)?;
	times.sort();
	let middle = times.get(SYNCS / 2).copied().unwrap_or_default();
	Ok(middle.as_secs_f64() * 1_000.0)
}

fn copy(time: Duration) -> f64 {
	let from = vec![1u8; COPIED];
	let mut to = vec![0u8; COPIED];
	let (begin, mut count) = (Instant::now(), 0u32);
	while begin.elapsed() < time {
		to.copy_from_slice(std::hint::black_box(&from));
		std::hint::black_box(&mut to);
		count += 1;
	}
	f64::from(count) * COPIED as f64 / 1e9 / begin.elapsed().as_secs_f64()
}

/// All time and stolen time, of the first line of `/proc/stat`.
fn ticks(stat: &str) -> (u64, u64) {
	let line = stat.lines().next().unwrap_or_default();
	let fields: Vec<u64> = line
		.split_whitespace()
		.skip(1)
		.take(8)
		.filter_map(|field| field.parse().ok())
		.collect();
	(
		fields.iter().sum(),
		fields.get(7).copied().unwrap_or_default(),
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	impl Yardstick {
		/// A quiet machine.
		pub const QUIET: Self = Self {
			verifies: 20_000.0,
			sync: 0.2,
			copy: 8.0,
			ticks: (1_000, 10),
		};
	}

	#[test]
	fn each_sort_of_noise_is_seen() {
		let after = Yardstick {
			ticks: (2_000, 20),
			..Yardstick::QUIET
		};
		assert_eq!(Yardstick::QUIET.noise(&after), None);
		let slower = Yardstick {
			verifies: 17_000.0,
			..after
		};
		assert!(Yardstick::QUIET
			.noise(&slower)
			.is_some_and(|why| why.contains("processor")));
		assert!(slower.noise(&Yardstick::QUIET).is_some());
		assert!(drift(&[after, slower, after]).is_some());
		assert_eq!(drift(&[after, after]), None);
		let disk = Yardstick { sync: 0.5, ..after };
		assert!(Yardstick::QUIET
			.noise(&disk)
			.is_some_and(|why| why.contains("disk")));
		let stolen = Yardstick {
			ticks: (2_000, 40),
			..after
		};
		assert!(Yardstick::QUIET
			.noise(&stolen)
			.is_some_and(|why| why.contains("others")));
	}

	#[test]
	fn the_first_line_has_the_ticks() {
		let stat = "cpu  10 20 30 40 50 60 70 80 0 0\ncpu0 1 2 3 4 5 6 7 8 0 0\n";
		assert_eq!(ticks(stat), (360, 80));
		assert_eq!(ticks(""), (0, 0));
	}

	#[test]
	fn this_machine_can_be_measured() {
		let folder = std::env::temp_dir();
		let taken = Yardstick::take(&folder, Duration::from_millis(20)).expect("it can write");
		assert!(taken.verifies > 0.0 && taken.sync > 0.0 && taken.copy > 0.0);
	}
}
