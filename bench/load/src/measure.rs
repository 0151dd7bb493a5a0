//! One system in one round: what it can take, at which rates it keeps up, and what that costs.

use crate::{
	drive::{play, Pace, Played, Refusal, System},
	workload::Feed,
};
use serde_json::{json, Value};
use std::time::Duration;

/// A step with a longer latency, in the slowest twentieth, is not kept up with.
const SLOWEST: Duration = Duration::from_secs(5);
/// Where the first step is not kept up with: these parts of its rate, until one is.
const LOWER: [f64; 3] = [0.85, 0.7, 0.55];
/// Good requests a second at which latency is measured on a network.
const CALM: f64 = 100.0;
/// How much more than it can take a system is offered under overload.
const TOO_MUCH: f64 = 3.0;
/// After what a client that was refused comes again.
const COME_BACK: Duration = Duration::from_secs(1);

/// How a system is measured.
#[derive(Clone, Copy, Debug)]
pub struct Course {
	/// Requests of the probe's first wave.
	pub first: usize,
	/// Its waves grow until the ends of one lie as far apart.
	pub probe: Duration,
	/// How long each step lasts.
	pub step: Duration,
	/// The rates of the steps, as shares of what the probe found.
	pub shares: &'static [f64],
	/// How long the system may go on after the last request of a step was due: what lies between a request and its
	/// end where nothing waits.
	pub grace: Duration,
	/// Requests under way in the probe.
	pub window: usize,
	/// How long latency is measured at a calm rate.
	pub calm: Option<Duration>,
	/// How long the system is offered too much.
	pub overload: Option<Duration>,
}

/// What a step came to.
#[derive(Clone, Copy, Debug)]
pub struct Step {
	/// Good requests that were due in a second.
	pub rate: f64,
	/// Whether the system kept up.
	pub held: bool,
	/// Latency of half of them, of nineteen in twenty, and of ninety-nine in a hundred, in seconds.
	pub latency: [f64; 3],
	/// How much of a core this program took.
	pub own_share: f64,
}

/// What came of too much.
#[derive(Clone, Copy, Debug)]
pub struct Overload {
	/// Good requests that were due in a second.
	pub offered: f64,
	/// For how long, in seconds.
	pub lasted: f64,
	/// Good requests that ended in a second.
	pub rate: f64,
	/// How often one was not taken at first.
	pub refused: usize,
	/// Requests that were taken and never ended.
	pub lost: usize,
}

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Measured {
	/// Good requests a second with a full window.
	pub probe: f64,
	/// The steps, in order.
	pub steps: Vec<Step>,
	/// Time of the system's processes for each settled visit (or transfer), in milliseconds.
	pub cpu_ms: f64,
	/// Visits that were logged or approved, two for each settled one.
	pub visits: u64,
	/// Good requests of the whole course.
	pub good: usize,
	/// Visits of a request.
	pub per_call: f64,
	/// What a settled visit took on the disk after the probe, in bytes, where the system could tell.
	pub disk: Option<f64>,
	/// Latency at a calm rate.
	pub calm: Option<[f64; 3]>,
	/// Too much.
	pub overload: Option<Overload>,
}

impl Measured {
	/// The highest rate that was kept up with, with all below it.
	pub fn held(&self) -> Option<&Step> {
		let mut steps: Vec<_> = self.steps.iter().collect();
		steps.sort_by(|one, other| one.rate.total_cmp(&other.rate));
		steps.into_iter().take_while(|step| step.held).last()
	}

	/// For programs.
	pub fn json(&self) -> Value {
		let steps: Vec<_> = self
			.steps
			.iter()
			.map(|step| {
				json!({
					"rate": step.rate, "held": step.held, "latency": step.latency, "generator": step.own_share,
				})
			})
			.collect();
		let overload = self.overload.map(|over| {
			json!({
				"offered": over.offered, "lasted": over.lasted, "rate": over.rate,
				"refused": over.refused, "lost": over.lost,
			})
		});
		json!({
			"probe": self.probe,
			"held": self.held().map(|step| step.rate),
			"steps": steps,
			"cpuMsPerVisit": self.cpu_ms,
			"calm": self.calm,
			"overload": overload,
		})
	}
}

/// Takes a system through its course. Afterwards the totals of the feed must be compared: until then nothing
/// of this counts.
///
/// # Errors
/// When the system can't be asked any more, refuses good requests or loses some, or keeps up with none of the rates.
pub async fn measure<S: System>(
	system: &S,
	feed: &mut Feed<'_>,
	course: &Course,
) -> Result<Measured, String> {
	let mut measured = Measured::default();
	let mut count = course.first;
	loop {
		let played = wave(system, feed, count, Pace::Window(course.window)).await?;
		measured.add(&played);
		measured.probe = played.rate();
		// from the first end to the last, and not the way to the first: with a few blocks a rate would say little
		if played.span() >= course.probe || feed.left() < count * 4 {
			break;
		}
		count *= 2;
	}
	// from here on, where everything that is kept for some blocks only has its size
	let (disk, visits_before) = (system.disk(), measured.visits);
	if let Some(calm) = course.calm {
		let played = paced(system, feed, CALM, calm).await?;
		measured.add(&played);
		measured.calm = Some(latency(&played));
	}
	let (mut cpu, mut visits) = (Duration::ZERO, 0);
	while let Some(share) = next_share(course.shares, &measured.steps) {
		let rate = measured.probe * share;
		// where the work ends a step may be shorter, but not so short that a queue would not show
		let lasts = feed.left() as f64 / rate.max(f64::EPSILON);
		let time = course.step.as_secs_f64().min(lasts);
		if time * 2.0 < course.step.as_secs_f64() {
			break;
		}
		let time = Duration::from_secs_f64(time);
		let played = paced(system, feed, rate, time).await?;
		measured.add(&played);
		cpu += played.cpu;
		visits += played.visits;
		measured.steps.push(step(&played, course));
	}
	// a settled visit was logged and approved; a transfer is one request
	let share = if feed.has_approvals() { 2.0 } else { 1.0 };
	measured.cpu_ms = cpu.as_secs_f64() * 1_000.0 * share / (visits.max(1) as f64);
	let held = measured
		.held()
		.ok_or_else(|| format!("it keeps up with no rate: {:?}", measured.steps))?
		.rate;
	if let (Some(before), Some(after), true) = (disk, system.disk(), feed.has_approvals()) {
		let settled = (measured.visits - visits_before) as f64 / 2.0;
		measured.disk = Some(after.saturating_sub(before) as f64 / settled.max(1.0));
	}
	if let Some(time) = course.overload {
		measured.overload = Some(too_much(system, feed, held, time, &mut measured).await?);
	}
	Ok(measured)
}

impl Measured {
	fn add(&mut self, played: &Played) {
		self.visits += played.visits;
		self.good += played.good;
		self.per_call = self.visits as f64 / self.good.max(1) as f64;
	}
}

/// Which share comes after these steps: up until one is not kept up with, or down from the first until one is.
fn next_share(shares: &[f64], steps: &[Step]) -> Option<f64> {
	if steps.iter().all(|step| step.held) {
		return shares.get(steps.len()).copied();
	}
	if steps.iter().any(|step| step.held) {
		return None;
	}
	let part = LOWER.get(steps.len().checked_sub(1)?)?;
	Some(shares.first()? * part)
}

/// A wave at so many requests a second, poison among them.
async fn paced<S: System>(
	system: &S,
	feed: &mut Feed<'_>,
	rate: f64,
	time: Duration,
) -> Result<Played, String> {
	let count = (rate * time.as_secs_f64()) as usize;
	wave(system, feed, count.max(1), Pace::Open(rate)).await
}

async fn wave<S: System>(
	system: &S,
	feed: &mut Feed<'_>,
	count: usize,
	pace: Pace,
) -> Result<Played, String> {
	let wave = feed.wave(count);
	if wave.is_empty() {
		return Err("there is no work left".into());
	}
	let played = play(system, &wave, pace, Refusal::Counts).await?;
	if !played.is_complete() {
		return Err(format!(
			"of {} requests {} were lost and {} refused: {}",
			played.sent,
			played.lost,
			played.refused,
			played.reason.unwrap_or_default()
		));
	}
	feed.drained();
	Ok(played)
}

fn latency(played: &Played) -> [f64; 3] {
	[0.5, 0.95, 0.99].map(|share| played.quantile(share).unwrap_or_default().as_secs_f64())
}

fn step(played: &Played, course: &Course) -> Step {
	let slowest = SLOWEST.max(course.grace);
	let in_time = played.wall <= played.schedule + course.grace;
	Step {
		rate: played.good as f64 / played.schedule.as_secs_f64().max(f64::EPSILON),
		held: in_time && played.quantile(0.95).is_some_and(|p95| p95 <= slowest),
		latency: latency(played),
		own_share: played.own_share(),
	}
}

/// Offers three times of what it keeps up with. Who is refused comes again, and nothing that was taken may be lost.
async fn too_much<S: System>(
	system: &S,
	feed: &mut Feed<'_>,
	held: f64,
	time: Duration,
	measured: &mut Measured,
) -> Result<Overload, String> {
	let rate = held * TOO_MUCH;
	let count = (rate * time.as_secs_f64()).ceil() as usize;
	let wave = feed.wave(count.min(feed.left()));
	if wave.is_empty() {
		return Err("there is no work left for an overload".into());
	}
	let played = play(system, &wave, Pace::Open(rate), Refusal::Again(COME_BACK)).await?;
	measured.add(&played);
	feed.drained();
	Ok(Overload {
		offered: played.good as f64 / played.schedule.as_secs_f64().max(f64::EPSILON),
		lasted: played.schedule.as_secs_f64(),
		rate: played.rate(),
		refused: played.refused,
		lost: played.lost,
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	const COURSE: Course = Course {
		first: 1,
		probe: Duration::from_secs(1),
		step: Duration::from_secs(1),
		shares: &[1.0],
		grace: Duration::from_secs(2),
		window: 1,
		calm: None,
		overload: None,
	};

	fn played(wall: u64, latency: u64) -> Played {
		Played {
			sent: 100,
			good: 95,
			latencies: vec![Duration::from_millis(latency); 95],
			schedule: Duration::from_secs(10),
			wall: Duration::from_secs(wall),
			..Played::default()
		}
	}

	#[test]
	fn a_step_is_held_that_ends_in_time_and_is_answered_in_time() {
		assert!(step(&played(12, 900), &COURSE).held);
		assert!(!step(&played(13, 900), &COURSE).held);
		assert!(!step(&played(12, 5_100), &COURSE).held);
		assert_eq!(step(&played(12, 900), &COURSE).rate, 9.5);
		assert_eq!(step(&played(12, 900), &COURSE).latency, [0.9; 3]);
		// a chain whose blocks come every six seconds has as long
		let slow = Course {
			grace: Duration::from_secs(15),
			..COURSE
		};
		assert!(step(&played(20, 9_000), &slow).held);
	}

	const fn at(rate: f64, held: bool) -> Step {
		Step {
			rate,
			held,
			latency: [0.0; 3],
			own_share: 0.0,
		}
	}

	fn held(steps: &[Step]) -> Option<f64> {
		let measured = Measured {
			steps: steps.to_vec(),
			..Measured::default()
		};
		measured.held().map(|step| step.rate)
	}

	#[test]
	fn what_lies_above_a_step_that_was_not_held_does_not_count() {
		assert_eq!(held(&[]), None);
		assert_eq!(
			held(&[at(1.0, true), at(2.0, false), at(3.0, true)]),
			Some(1.0)
		);
		assert_eq!(
			held(&[at(3.0, false), at(2.0, false), at(1.0, true)]),
			Some(1.0)
		);
	}

	#[test]
	fn the_steps_go_up_until_one_is_not_held_and_down_from_the_first_until_one_is() {
		let next = |held: &[bool]| {
			let steps: Vec<_> = held.iter().map(|held| at(0.0, *held)).collect();
			next_share(&[0.8, 1.0], &steps)
		};
		assert_eq!(next(&[]), Some(0.8));
		assert_eq!(next(&[true]), Some(1.0));
		assert_eq!(next(&[true, true]), None);
		assert_eq!(next(&[true, false]), None);
		assert_eq!(next(&[false]), Some(0.8 * 0.85));
		assert_eq!(next(&[false, false]), Some(0.8 * 0.7));
		assert_eq!(next(&[false, true]), None);
		assert_eq!(next(&[false; 4]), None);
	}
}
