//! Puts requests on a system on a schedule that does not wait for it, and follows each to its end.
//!
//! A latency counts from the moment at which the request was to be sent, not from when it was: a system that
//! makes its clients wait does not look faster for it.

use crate::{
	lines::Lines,
	people::Signer,
	process::{cpu_time, PAUSE},
	workload::Request,
};
use futures::{stream::FuturesUnordered, FutureExt, StreamExt};
use sp_core::H256;
use std::{
	collections::HashMap,
	future::Future,
	time::{Duration, Instant},
};
use zorgketen_state::machine;

/// When nothing has ended for this long after the last was sent, what is left is lost. It is no limit to all of them together:
/// three times what a system takes, for a minute, is two more minutes of work.
pub const DRAIN: Duration = Duration::from_secs(90);

/// What a system answers to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
	/// Decided: it has taken effect for good, or was refused by the rules.
	Decided {
		/// Whether it took effect.
		effect: bool,
	},
	/// Taken; it is final once [`System::finals`] gives this key.
	Taken(H256),
	/// Not taken.
	Refused(String),
}

/// A system under test.
pub trait System: Sync {
	/// Sends one request.
	fn submit(&self, bytes: &[u8]) -> impl Future<Output = Result<Answer, String>> + Send;

	/// The keys of what has become final since the last call.
	fn finals(&self) -> impl Future<Output = Result<Vec<H256>, String>> + Send;

	/// The processes that do its work.
	fn processes(&self) -> Vec<u32>;

	/// What it takes on the disk, in bytes, where that can be told while it runs.
	fn disk(&self) -> Option<u64> {
		None
	}
}

/// When requests are sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pace {
	/// So many a second, whatever comes of them.
	Open(f64),
	/// As fast as they end, with so many under way at most: to find out about what rates to ask.
	Window(usize),
}

/// What is done with a good request that is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// It counts as refused.
	Counts,
	/// The same bytes are sent once more after this, and what their signer sends next only then; it still counts as refused, and
	/// its latency from the first time.
	Again(Duration),
}

/// What came of a wave.
#[derive(Clone, Debug, Default)]
pub struct Played {
	/// Requests that were sent, poison included.
	pub sent: usize,
	/// Of them those that had to take effect.
	pub good: usize,
	/// Visits of those.
	pub visits: u64,
	/// How often a good request was not taken.
	pub refused: usize,
	/// Requests that were taken and never ended.
	pub lost: usize,
	/// From the moment at which it was to be sent to its end, of each good request.
	pub latencies: Vec<Duration>,
	/// When good requests ended, since the wave began, in order.
	pub ends: Vec<Duration>,
	/// How long sending took, by the schedule.
	pub schedule: Duration,
	/// From the beginning to the last end.
	pub wall: Duration,
	/// Time of the system's processes.
	pub cpu: Duration,
	/// Time of this program.
	pub own_cpu: Duration,
	/// The first reason for which a good request was refused.
	pub reason: Option<String>,
}

impl Played {
	/// A latency that this share of the requests had at most.
	pub fn quantile(&self, share: f64) -> Option<Duration> {
		let mut sorted = self.latencies.clone();
		sorted.sort();
		let last = sorted.len().checked_sub(1)?;
		sorted.get((last as f64 * share).round() as usize).copied()
	}

	/// Good requests a second while the system was busy: from the first end to the one before the last, as the last block
	/// need not be full. Where too few ended between, from the beginning.
	pub fn rate(&self) -> f64 {
		let (Some(first), Some(last)) = (self.ends.first(), self.ends.last()) else {
			return 0.0;
		};
		// those that ended together with the first were done before
		let between: Vec<_> = (self.ends.iter())
			.filter(|end| *end > first && *end < last)
			.collect();
		match between.last() {
			Some(end) if between.len() * 4 > self.ends.len() => {
				between.len() as f64 / (**end - *first).as_secs_f64()
			}
			_ => self.ends.len() as f64 / last.as_secs_f64().max(f64::EPSILON),
		}
	}

	/// From the first end to the last.
	pub fn span(&self) -> Duration {
		match (self.ends.first(), self.ends.last()) {
			(Some(first), Some(last)) => *last - *first,
			_ => Duration::ZERO,
		}
	}

	/// How much of a core this program took itself.
	pub fn own_share(&self) -> f64 {
		self.own_cpu.as_secs_f64() / self.wall.as_secs_f64().max(f64::EPSILON)
	}

	/// Whether all that was sent has ended, and nothing good was refused.
	pub fn is_complete(&self) -> bool {
		self.lost == 0 && self.refused == 0
	}
}

/// Sends a wave and waits until everything that was taken has ended.
///
/// # Errors
/// When the system can't be asked any more. That it refuses or loses requests is a result.
pub async fn play<S: System>(
	system: &S,
	wave: &[Request<'_>],
	pace: Pace,
	refusal: Refusal,
) -> Result<Played, String> {
	let processes = system.processes();
	let own = std::process::id();
	let (cpu, own_cpu) = (cpu_time(&processes)?, machine::cpu_time(own)?);
	let begin = Instant::now();
	let mut run = Run {
		system,
		wave,
		pace,
		begin,
		next: 0,
		due: Vec::with_capacity(wave.len()),
		waiting: HashMap::new(),
		early: HashMap::new(),
		again: match refusal {
			Refusal::Again(wait) => Some(Lines::new(wait)),
			Refusal::Counts => None,
		},
		progress: begin,
		played: Played::default(),
	};
	run.all().await?;
	let mut played = run.played;
	played.cpu = cpu_time(&processes)?.saturating_sub(cpu);
	// without the servers that it started
	played.own_cpu = machine::cpu_time(own)?.saturating_sub(own_cpu);
	played.wall = begin.elapsed();
	played.ends.sort();
	Ok(played)
}

struct Run<'a, S> {
	system: &'a S,
	wave: &'a [Request<'a>],
	pace: Pace,
	begin: Instant,
	/// The place of the next to send.
	next: usize,
	/// When each one that was sent was to be sent.
	due: Vec<Instant>,
	/// Those that were taken, by their keys.
	waiting: HashMap<H256, usize>,
	/// Keys that were final before the answer to their request was read.
	early: HashMap<H256, Instant>,
	/// Those that are to be sent once more, if they are.
	again: Option<Lines>,
	/// When something ended last.
	progress: Instant,
	played: Played,
}

impl<S: System> Run<'_, S> {
	async fn all(&mut self) -> Result<(), String> {
		let system = self.system;
		let wave = self.wave;
		let mut under_way = FuturesUnordered::new();
		let mut finals = Box::pin(later(system).fuse());
		let mut sent_all = None;
		loop {
			while let Some(place) = self.once_more() {
				let bytes = &wave[place].item.bytes;
				under_way.push(send(system, place, bytes));
			}
			while let Some(due) = self.may_send(under_way.len()) {
				let place = self.next;
				self.due.push(due);
				self.next += 1;
				if !self.is_held(place) {
					let bytes = &wave[place].item.bytes;
					under_way.push(send(system, place, bytes));
				}
			}
			if self.is_sent() {
				let sent = *sent_all.get_or_insert_with(Instant::now);
				let since = sent.max(self.progress);
				let again = self.again.as_ref();
				let is_done = under_way.is_empty()
					&& self.waiting.is_empty()
					&& again.is_none_or(Lines::is_empty);
				if is_done || since.elapsed() > DRAIN {
					self.played.lost =
						under_way.len() + self.waiting.len() + again.map_or(0, Lines::len);
					self.finish();
					return Ok(());
				}
			}
			tokio::select! {
				Some((place, answer)) = under_way.next(), if !under_way.is_empty() => {
					self.answered(place, answer?);
				}
				keys = &mut finals => {
					self.ended(keys?);
					finals = Box::pin(later(system).fuse());
				}
				() = tokio::time::sleep_until(self.wake().into()) => {}
			}
		}
	}

	/// The place of a request whose time has come once more.
	fn once_more(&mut self) -> Option<usize> {
		self.again.as_mut()?.next(Instant::now())
	}

	/// Where a request comes again and uses up a number: the lines of those who were refused, and whose it is.
	fn line(&mut self, place: usize) -> Option<(&mut Lines, Signer)> {
		Some((self.again.as_mut()?, self.wave[place].signer()?))
	}

	/// Whether a request has to wait for one that its signer sends again.
	fn is_held(&mut self, place: usize) -> bool {
		self.line(place)
			.is_some_and(|(lines, signer)| lines.holds(signer, place))
	}

	/// When the next request is to be sent, if that is not in the future.
	fn may_send(&self, under_way: usize) -> Option<Instant> {
		if self.next >= self.wave.len() {
			return None;
		}
		let now = Instant::now();
		match self.pace {
			Pace::Open(_) => Some(self.schedule(self.next)).filter(|due| *due <= now),
			Pace::Window(requests) => (under_way + self.waiting.len() < requests).then_some(now),
		}
	}

	/// When a request is to be sent.
	fn schedule(&self, place: usize) -> Instant {
		match self.pace {
			Pace::Open(rate) => self.begin + Duration::from_secs_f64(place as f64 / rate),
			Pace::Window(_) => Instant::now(),
		}
	}

	fn is_sent(&self) -> bool {
		self.next >= self.wave.len()
	}

	/// Until when there is nothing to do, if nothing comes in.
	fn wake(&self) -> Instant {
		let soon = Instant::now() + PAUSE;
		match self.pace {
			Pace::Open(_) if self.next < self.wave.len() => self.schedule(self.next).min(soon),
			_ => soon,
		}
	}

	fn answered(&mut self, place: usize, answer: Answer) {
		match answer {
			Answer::Decided { effect: true } => self.end(place, Instant::now()),
			Answer::Decided { effect: false } => self.refuse(place, "refused by the rules".into()),
			Answer::Refused(reason) => {
				self.refuse(place, reason);
				if let Some((lines, signer)) = self.line(place) {
					lines.refused(signer, place, Instant::now());
				}
				return;
			}
			Answer::Taken(key) => match self.early.remove(&key) {
				Some(at) => self.end(place, at),
				None => {
					self.waiting.insert(key, place);
				}
			},
		}
		if let Some((lines, signer)) = self.line(place) {
			lines.taken(signer, Instant::now());
		}
	}

	fn refuse(&mut self, place: usize, reason: String) {
		if self.wave[place].is_good() {
			self.played.refused += 1;
			self.played.reason.get_or_insert(reason);
		}
	}

	fn ended(&mut self, keys: Vec<H256>) {
		let now = Instant::now();
		for key in keys {
			match self.waiting.remove(&key) {
				Some(place) => self.end(place, now),
				None => {
					self.early.insert(key, now);
				}
			}
		}
	}

	fn end(&mut self, place: usize, at: Instant) {
		self.progress = self.progress.max(at);
		if self.wave[place].is_good() {
			self.played.latencies.push(at - self.due[place]);
			self.played.ends.push(at - self.begin);
		}
	}

	fn finish(&mut self) {
		let sent = &self.wave[..self.next];
		self.played.sent = sent.len();
		let good = sent.iter().filter(|request| request.is_good());
		self.played.good = good.clone().count();
		self.played.visits = good.map(|request| u64::from(request.item.visits)).sum();
		self.played.schedule = match self.pace {
			Pace::Open(rate) => Duration::from_secs_f64(sent.len() as f64 / rate),
			Pace::Window(_) => self.begin.elapsed(),
		};
	}
}

async fn send<S: System>(
	system: &S,
	place: usize,
	bytes: &[u8],
) -> (usize, Result<Answer, String>) {
	(place, system.submit(bytes).await)
}

/// What has become final, asked for after a pause.
async fn later<S: System>(system: &S) -> Result<Vec<H256>, String> {
	tokio::time::sleep(PAUSE).await;
	system.finals().await
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{plan::Kind, workload::Item};
	use std::sync::Mutex;

	/// Refuses what begins with 9 and, once, with 5; decides 7 at once; the rest is final at the next look.
	#[derive(Default)]
	struct Fake {
		taken: Mutex<Vec<H256>>,
		fives: Mutex<u32>,
		sent: Mutex<Vec<u8>>,
	}

	impl System for Fake {
		async fn submit(&self, bytes: &[u8]) -> Result<Answer, String> {
			let key = H256(sp_io::hashing::blake2_256(bytes));
			self.sent.lock().expect("not poisoned").push(bytes[0]);
			match bytes[0] {
				9 => Ok(Answer::Refused("nine".into())),
				7 => Ok(Answer::Decided { effect: true }),
				// full the first time
				5 if std::mem::replace(&mut *self.fives.lock().expect("not poisoned"), 1) == 0 => {
					Ok(Answer::Refused("full".into()))
				}
				_ => {
					self.taken.lock().expect("not poisoned").push(key);
					Ok(Answer::Taken(key))
				}
			}
		}

		async fn finals(&self) -> Result<Vec<H256>, String> {
			Ok(std::mem::take(
				&mut *self.taken.lock().expect("not poisoned"),
			))
		}

		fn processes(&self) -> Vec<u32> {
			vec![std::process::id()]
		}
	}

	fn items(first: &[u8]) -> Vec<Item> {
		let item = |(n, first): (usize, &u8)| Item {
			kind: if *first == 6 {
				Kind::OverBudget
			} else {
				Kind::Log
			},
			case: 0,
			visits: 1,
			signer: Some(Signer::Client(0)),
			bytes: vec![*first, n as u8],
		};
		first.iter().enumerate().map(item).collect()
	}

	fn requests(items: &[Item]) -> Vec<Request<'_>> {
		let request = |item| Request {
			item,
			replay: false,
		};
		items.iter().map(request).collect()
	}

	#[tokio::test]
	async fn each_request_is_followed_to_its_end() {
		let items = items(&[1, 7, 9, 6, 1]);
		let wave = requests(&items);
		let played = play(
			&Fake::default(),
			&wave,
			Pace::Open(1_000.0),
			Refusal::Counts,
		)
		.await
		.expect("it answers");
		assert_eq!((played.sent, played.good, played.lost), (5, 4, 0));
		assert_eq!(played.refused, 1);
		assert_eq!(played.reason.as_deref(), Some("nine"));
		assert_eq!(played.ends.len(), 3);
		assert!(!played.is_complete());
	}

	#[tokio::test]
	async fn what_is_refused_is_sent_again_where_that_is_asked() {
		let items = items(&[5, 1]);
		let wave = requests(&items);
		let again = Refusal::Again(Duration::from_millis(5));
		let played = play(&Fake::default(), &wave, Pace::Open(1_000.0), again)
			.await
			.expect("it answers");
		assert_eq!((played.refused, played.lost, played.ends.len()), (1, 0, 2));
	}

	#[tokio::test]
	async fn poison_that_uses_a_number_up_comes_again_too() {
		// of the same signer: what is not refused the first time does not go before it
		let mut items = items(&[5, 1]);
		items[0].kind = Kind::OverBudget;
		let wave = requests(&items);
		let fake = Fake::default();
		let again = Refusal::Again(Duration::from_millis(5));
		let played = play(&fake, &wave, Pace::Window(1), again)
			.await
			.expect("it answers");
		// not a good one
		assert_eq!((played.refused, played.lost, played.ends.len()), (0, 0, 1));
		let sent = fake.sent.lock().expect("not poisoned").clone();
		assert_eq!(sent, [5, 5, 1]);
	}

	#[tokio::test]
	async fn a_schedule_does_not_wait_and_a_window_does() {
		let items = items(&[1; 50]);
		let wave = requests(&items);
		let open = play(&Fake::default(), &wave, Pace::Open(500.0), Refusal::Counts)
			.await
			.expect("it answers");
		assert!(open.wall >= Duration::from_millis(98), "{:?}", open.wall);
		assert!(open.is_complete());
		let window = play(&Fake::default(), &wave, Pace::Window(10), Refusal::Counts)
			.await
			.expect("it answers");
		// five times ten, and a look after each
		assert!(window.wall >= 4 * PAUSE, "{:?}", window.wall);
		assert_eq!(window.ends.len(), 50);
	}

	#[test]
	fn rates_count_between_the_ends() {
		let second = |n| Duration::from_secs(n);
		let played = |ends: Vec<u64>| Played {
			ends: ends.into_iter().map(second).collect(),
			..Played::default()
		};
		// ten a second after the first block
		let blocks = [2, 3, 4].into_iter().flat_map(|at| vec![at; 10]).collect();
		assert_eq!(played(blocks).rate(), 10.0);
		// of blocks with room for ten the first came early, and the last has what was left
		let filled = [(2, 3), (3, 10), (4, 10), (5, 1)];
		let ends = filled.map(|(at, count)| vec![at; count]).concat();
		assert_eq!(played(ends).rate(), 10.0);
		assert_eq!(played(vec![2; 8]).rate(), 4.0);
		assert_eq!(Played::default().rate(), 0.0);
	}

	#[test]
	fn quantiles_are_of_the_sorted() {
		let played = Played {
			latencies: (0..=100).rev().map(Duration::from_millis).collect(),
			..Played::default()
		};
		assert_eq!(played.quantile(0.5), Some(Duration::from_millis(50)));
		assert_eq!(played.quantile(0.95), Some(Duration::from_millis(95)));
		assert_eq!(Played::default().quantile(0.5), None);
	}
}
