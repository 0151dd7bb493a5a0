//! Waiting for a condition, never for a time.

use std::{future::Future, time::Duration};
use tokio::time::{sleep, Instant};

/// Bound for what a healthy network does in seconds.
pub const SHORT: Duration = Duration::from_secs(60);
/// Bound for what takes several sessions, or a heavy load on two cores.
pub const LONG: Duration = Duration::from_secs(240);

/// Asks until there is an answer; fails with `what` once the bound is reached.
pub async fn eventually<T, F, Fut>(what: &str, bound: Duration, mut ask: F) -> T
where
	F: FnMut() -> Fut,
	Fut: Future<Output = Option<T>>,
{
	let deadline = Instant::now() + bound;
	loop {
		if let Some(answer) = ask().await {
			return answer;
		}
		assert!(Instant::now() < deadline, "not within {bound:?}: {what}");
		sleep(Duration::from_millis(100)).await;
	}
}
