//! Keeps a reader that does not keep up from filling the node's memory.
//!
//! The answers that a client does not take wait in memory, and a WebSocket client may ask on while
//! they do. So each connection knows for how long its writes have been held up: beyond
//! [`PATIENCE_TO_ASK`] further calls are refused, and beyond [`PATIENCE`] the connection ends.

use super::metrics::Metrics;
use std::{
	future::Future,
	io::{self, IoSlice},
	pin::Pin,
	sync::{Arc, Mutex, MutexGuard, PoisonError},
	task::{Context, Poll, Waker},
	time::{Duration, Instant},
};
use tokio::{
	io::{AsyncRead, AsyncWrite, ReadBuf},
	sync::{OwnedSemaphorePermit, Semaphore},
	time::{sleep, Sleep},
};

/// A reader that has been behind for this long gets no more answers to wait for.
pub const PATIENCE_TO_ASK: Duration = Duration::from_secs(10);
/// A reader that has been behind for this long is let go: enough for the largest answer at 2 Mbit/s.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// A reader that takes a little now and then is still behind; one whose writes have not been held up
/// for this long has caught up.
const QUIET: Duration = Duration::from_secs(1);

/// How a connection's reader keeps up.
#[derive(Debug, Default)]
pub struct Flow(Mutex<Held>);

#[derive(Debug, Default, Clone, Copy)]
struct Held {
	/// When it fell behind.
	since: Option<Instant>,
	/// When a write was held up for the last time, unless one is now.
	until: Option<Instant>,
	now: bool,
}

impl Held {
	fn behind(&self, now: Instant) -> Duration {
		let Some(since) = self.since else {
			return Duration::ZERO;
		};
		let quiet = self
			.until
			.is_none_or(|until| now.saturating_duration_since(until) > QUIET);
		if quiet && !self.now {
			return Duration::ZERO;
		}
		now.saturating_duration_since(since)
	}
}

impl Flow {
	/// For how long the reader has been behind; nothing if it is not.
	pub fn behind(&self, now: Instant) -> Duration {
		self.held().behind(now)
	}

	/// A write was held up. Says for how long the reader has been behind.
	fn hold(&self, now: Instant) -> Duration {
		let mut held = self.held();
		if !held.now {
			if held.behind(now).is_zero() {
				held.since = Some(now);
			}
			held.now = true;
		}
		held.behind(now)
	}

	/// A write went on.
	fn go(&self, now: Instant) {
		let mut held = self.held();
		if held.now {
			held.now = false;
			held.until = Some(now);
		}
	}

	fn held(&self) -> MutexGuard<'_, Held> {
		self.0.lock().unwrap_or_else(PoisonError::into_inner)
	}
}

/// A place among the connections; free again when it is dropped.
#[derive(Debug)]
pub struct Place {
	_permit: OwnedSemaphorePermit,
	metrics: Metrics,
}

impl Place {
	/// Takes a place, unless all are taken.
	pub fn take(places: &Arc<Semaphore>, metrics: &Metrics) -> Option<Self> {
		let permit = places.clone().try_acquire_owned().ok()?;
		metrics.opened();
		Some(Self {
			_permit: permit,
			metrics: metrics.clone(),
		})
	}
}

impl Drop for Place {
	fn drop(&mut self) {
		self.metrics.closed();
	}
}

/// A connection with its place, which it keeps until it has ended, whoever holds it by then: a
/// WebSocket outlives the request that asked for it.
#[derive(Debug)]
pub struct Line<S> {
	stream: S,
	flow: Arc<Flow>,
	end: Option<Pin<Box<Sleep>>>,
	given_up: bool,
	/// Who waits for what the client sends, to be told when we give it up.
	waiting: Option<Waker>,
	_place: Place,
}

impl<S> Line<S> {
	/// Wraps a connection.
	pub fn new(stream: S, flow: Arc<Flow>, place: Place) -> Self {
		Self {
			stream,
			flow,
			end: None,
			given_up: false,
			waiting: None,
			_place: place,
		}
	}

	/// What a write came to, unless the reader has used up our patience.
	fn watch<T>(
		&mut self,
		cx: &mut Context<'_>,
		outcome: Poll<io::Result<T>>,
	) -> Poll<io::Result<T>> {
		if self.given_up {
			return Poll::Ready(Err(given_up()));
		}
		if outcome.is_ready() {
			self.flow.go(Instant::now());
			self.end = None;
			return outcome;
		}
		let behind = self.flow.hold(Instant::now());
		let end = self
			.end
			.get_or_insert_with(|| Box::pin(sleep(PATIENCE.saturating_sub(behind))));
		// A write that never goes on is polled again by this timer only.
		if behind >= PATIENCE || end.as_mut().poll(cx).is_ready() {
			self.given_up = true;
			// Who reads would otherwise go on taking calls whose answers go nowhere.
			if let Some(waiting) = self.waiting.take() {
				waiting.wake();
			}
			return Poll::Ready(Err(given_up()));
		}
		Poll::Pending
	}
}

fn given_up() -> io::Error {
	io::Error::new(io::ErrorKind::TimedOut, "the reader does not keep up")
}

impl<S: AsyncRead + Unpin> AsyncRead for Line<S> {
	fn poll_read(
		mut self: Pin<&mut Self>,
		cx: &mut Context<'_>,
		buffer: &mut ReadBuf<'_>,
	) -> Poll<io::Result<()>> {
		if self.given_up {
			return Poll::Ready(Err(given_up()));
		}
		let outcome = Pin::new(&mut self.stream).poll_read(cx, buffer);
		self.waiting = outcome.is_pending().then(|| cx.waker().clone());
		outcome
	}
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Line<S> {
	fn poll_write(
		mut self: Pin<&mut Self>,
		cx: &mut Context<'_>,
		data: &[u8],
	) -> Poll<io::Result<usize>> {
		let outcome = Pin::new(&mut self.stream).poll_write(cx, data);
		self.watch(cx, outcome)
	}

	fn poll_write_vectored(
		mut self: Pin<&mut Self>,
		cx: &mut Context<'_>,
		data: &[IoSlice<'_>],
	) -> Poll<io::Result<usize>> {
		let outcome = Pin::new(&mut self.stream).poll_write_vectored(cx, data);
		self.watch(cx, outcome)
	}

	fn is_write_vectored(&self) -> bool {
		self.stream.is_write_vectored()
	}

	fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
		Pin::new(&mut self.stream).poll_flush(cx)
	}

	fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
		Pin::new(&mut self.stream).poll_shutdown(cx)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::{future::poll_fn, FutureExt};
	use tokio::io::{duplex, AsyncReadExt, AsyncWriteExt};

	const SECOND: Duration = Duration::from_secs(1);

	#[test]
	fn a_reader_that_keeps_up_is_never_behind() {
		let (flow, start) = (Flow::default(), Instant::now());
		flow.go(start);
		assert_eq!(flow.behind(start + PATIENCE), Duration::ZERO);
	}

	#[test]
	fn one_that_takes_nothing_is_behind_from_the_first_write_on() {
		let (flow, start) = (Flow::default(), Instant::now());
		assert_eq!(flow.hold(start), Duration::ZERO);
		assert_eq!(flow.hold(start + 5 * SECOND), 5 * SECOND);
		assert_eq!(flow.behind(start + PATIENCE), PATIENCE);
	}

	#[test]
	fn one_that_takes_a_little_now_and_then_stays_behind() {
		let (flow, start) = (Flow::default(), Instant::now());
		flow.hold(start);
		for second in 1..=60 {
			flow.go(start + second * SECOND);
			flow.hold(start + second * SECOND + SECOND / 100);
		}
		assert_eq!(flow.behind(start + PATIENCE + SECOND), PATIENCE + SECOND);
	}

	#[test]
	fn one_that_has_caught_up_starts_anew() {
		let (flow, start) = (Flow::default(), Instant::now());
		flow.hold(start);
		flow.go(start + 5 * SECOND);
		assert_eq!(flow.behind(start + 5 * SECOND), 5 * SECOND);
		assert_eq!(flow.behind(start + 7 * SECOND), Duration::ZERO);
		assert_eq!(flow.hold(start + 8 * SECOND), Duration::ZERO);
		assert_eq!(flow.hold(start + 9 * SECOND), SECOND);
	}

	#[tokio::test]
	async fn a_line_tells_when_its_reader_is_behind_and_gives_its_place_back() {
		let places = Arc::new(Semaphore::new(1));
		let place = Place::take(&places, &Metrics::default()).expect("a place");
		assert!(Place::take(&places, &Metrics::default()).is_none());
		let (ours, mut theirs) = duplex(4);
		let flow = Arc::new(Flow::default());
		let mut line = Line::new(ours, flow.clone(), place);

		line.write_all(b"full").await.expect("it fits");
		assert!(!flow.held().now);
		let held =
			poll_fn(|cx| Poll::Ready(Pin::new(&mut line).poll_write(cx, b"more").is_pending()));
		assert!(held.now_or_never().expect("at once"));
		assert!(flow.held().now);

		let mut taken = [0; 4];
		theirs.read_exact(&mut taken).await.expect("the first four");
		line.write_all(b"more").await.expect("it fits again");
		assert!(!flow.held().now);

		drop(line);
		assert_eq!(places.available_permits(), 1);
	}

	#[tokio::test]
	async fn a_line_ends_both_ways_when_its_reader_has_used_up_our_patience() {
		let places = Arc::new(Semaphore::new(1));
		let place = Place::take(&places, &Metrics::default()).expect("a place");
		let (ours, _theirs) = duplex(4);
		let flow = Arc::new(Flow::default());
		let mut line = Line::new(ours, flow.clone(), place);
		line.write_all(b"full").await.expect("it fits");
		let long_ago = Instant::now()
			.checked_sub(PATIENCE)
			.expect("the machine has been up for a minute");
		flow.hold(long_ago);

		let error = line.write_all(b"more").await.expect_err("given up");
		assert_eq!(error.kind(), io::ErrorKind::TimedOut);
		let error = line.read_u8().await.expect_err("given up");
		assert_eq!(error.kind(), io::ErrorKind::TimedOut);
	}
}
