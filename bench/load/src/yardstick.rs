//! What the machine itself can do, before, during and after each turn: a turn in which that changed says more of the
//! neighbours than of the system.
//!
//! Neighbours come and go within seconds, and not on all cores at once. So a look at the processors before and after would say
//! little of the minute between: they are looked at all the time, shortly.

use serde_json::{json, Value};
use sp_core::{sr25519, Pair};
use std::{
	fs::{self, OpenOptions},
	hint::black_box,
	io::{Seek, SeekFrom, Write},
	num::NonZero,
	path::{Path, PathBuf},
	sync::Arc,
	thread::{self, JoinHandle},
	time::{Duration, Instant},
};

/// The processors' yardstick may differ by this share between both halves of a turn, and between turns that are compared.
const CPU_DRIFT: f64 = 0.10;
/// The disk's by this factor, between both ends.
const DISK_DRIFT: f64 = 2.0;
/// This share of the processors' time may have gone to other machines.
const STEAL: f64 = 0.02;
/// How often a core is looked at.
const EVERY: Duration = Duration::from_millis(200);
/// Signatures that are verified in one go: half a millisecond, so that hardly anybody comes between.
const BURST: u32 = 10;
/// How often that is done in each look. The fastest counts, as nobody took the core from that one.
const BURSTS: u32 = 4;
/// What was signed: about as long as a transaction.
const MESSAGE: [u8; 200] = [7; 200];
/// Writes that are timed.
const SYNCS: usize = 200;
/// Bytes that are copied at once: more than any cache holds.
const COPIED: usize = 64 << 20;
/// How long bytes are copied.
const COPYING: Duration = Duration::from_millis(300);

/// One half of a turn, with the end of the turn that it has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Yardstick {
	/// Signatures that one core verifies in a second, over the half.
	pub verifies: f64,
	/// What a small write takes until it is on the disk, in the middle, in milliseconds.
	pub sync: f64,
	/// Gigabytes that one core copies in a second.
	pub copy: f64,
	/// Time of all processors since the machine began, and what of it went to others.
	pub ticks: (u64, u64),
}

impl Yardstick {
	/// The disk, the memory and the kernel's clock now; nothing of the processors.
	fn end(folder: &Path) -> Result<Self, String> {
		Ok(Self {
			verifies: 0.0,
			sync: sync(folder).map_err(|e| format!("{}: {e}", folder.display()))?,
			copy: copy(),
			ticks: ticks(&fs::read_to_string("/proc/stat").unwrap_or_default()),
		})
	}

	/// Why what was measured between the ends of two halves counts for nothing, if that is so.
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

/// Why these are not of the same machine, if that is so.
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

/// When a look was taken, since the beginning, and what it gave.
type Look = (Duration, f64);

/// A turn that goes on. The cores are looked at until this is gone.
pub struct Watch {
	folder: PathBuf,
	before: Yardstick,
	begin: Instant,
	goes_on: Arc<()>,
	cores: Vec<JoinHandle<Vec<Look>>>,
}

impl Watch {
	/// Begins; writes in the folder.
	///
	/// # Errors
	/// When nothing can be written there.
	pub fn begin(folder: &Path) -> Result<Self, String> {
		let before = Yardstick::end(folder)?;
		let (begin, goes_on) = (Instant::now(), Arc::new(()));
		let cores = thread::available_parallelism().map_or(1, NonZero::get);
		let look = |_| {
			let turn = Arc::downgrade(&goes_on);
			thread::spawn(move || {
				let key = crate::people::root("//bench//yardstick");
				let (signature, public) = (key.sign(&MESSAGE), key.public());
				let mut looks = Vec::new();
				loop {
					looks.push((begin.elapsed(), verifies(&signature, &public)));
					if turn.strong_count() == 0 {
						break looks;
					}
					thread::sleep(EVERY);
				}
			})
		};
		Ok(Self {
			folder: folder.to_owned(),
			before,
			begin,
			cores: (0..cores).map(look).collect(),
			goes_on,
		})
	}

	/// Ends, and tells of both halves.
	///
	/// # Errors
	/// When nothing can be written any more.
	pub fn end(self) -> Result<[Yardstick; 2], String> {
		let took = self.begin.elapsed();
		drop(self.goes_on);
		let mut looks = Vec::new();
		for core in self.cores {
			looks.extend(core.join().map_err(|_| "the yardstick broke")?);
		}
		let mut halves = [self.before, Yardstick::end(&self.folder)?];
		for (half, speed) in halves.iter_mut().zip(speeds(&looks, took)) {
			half.verifies = speed;
		}
		Ok(halves)
	}
}

/// The means of both halves. Where one of them is too short for a look, they are the same.
fn speeds(looks: &[Look], took: Duration) -> [f64; 2] {
	let mean = |late: &[bool]| {
		let of: Vec<_> = looks
			.iter()
			.filter(|(at, _)| late.contains(&(*at * 2 >= took)))
			.map(|(_, speed)| speed)
			.collect();
		(!of.is_empty()).then(|| of.iter().copied().sum::<f64>() / of.len() as f64)
	};
	let all = mean(&[false, true]).unwrap_or_default();
	[[false], [true]].map(|late| mean(&late).unwrap_or(all))
}

/// What one core verifies in a second.
fn verifies(signature: &sr25519::Signature, public: &sr25519::Public) -> f64 {
	let burst = |_| {
		let begin = Instant::now();
		for _ in 0..BURST {
			black_box(sr25519::Pair::verify(signature, MESSAGE, public));
		}
		begin.elapsed()
	};
	let fastest = (0..BURSTS).map(burst).min().unwrap_or_default();
	f64::from(BURST) / fastest.as_secs_f64().max(f64::EPSILON)
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

fn copy() -> f64 {
	let from = vec![1u8; COPIED];
	let mut to = vec![0u8; COPIED];
	let (begin, mut count) = (Instant::now(), 0u32);
	while begin.elapsed() < COPYING {
		to.copy_from_slice(black_box(&from));
		black_box(&mut to);
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
	fn each_half_has_its_mean() {
		let looks = [(0, 1.0), (40, 3.0), (50, 4.0), (99, 8.0)]
			.map(|(at, speed)| (Duration::from_secs(at), speed));
		let took = Duration::from_secs(100);
		assert_eq!(speeds(&looks, took), [2.0, 6.0]);
		assert_eq!(speeds(&looks[..2], took), [2.0, 2.0]);
		assert_eq!(speeds(&[], took), [0.0, 0.0]);
	}

	#[test]
	fn this_machine_can_be_measured() {
		let folder = std::env::temp_dir();
		let watch = Watch::begin(&folder).expect("it can write");
		for half in watch.end().expect("it can write still") {
			assert!(half.verifies > 0.0 && half.sync > 0.0 && half.copy > 0.0);
		}
	}
}
