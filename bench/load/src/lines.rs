//! Who was refused comes again, and in order: a client does not send her next transaction while the one before it is
//! nowhere. Each that is refused once more waits twice as long as before.

use crate::people::Signer;
use std::{
	collections::{BTreeSet, HashMap},
	time::{Duration, Instant},
};

/// The longest wait, as a multiple of the first.
const PATIENCE: u32 = 4;

/// Signers with requests that were refused, and what each has to send.
pub struct Lines {
	first_wait: Duration,
	lines: HashMap<Signer, Line>,
	due: BTreeSet<(Instant, Signer)>,
}

/// Places of requests in their wave, which are in the order of the signer's numbers.
struct Line {
	places: BTreeSet<usize>,
	wait: Duration,
}

impl Lines {
	/// Nobody was refused yet; whoever is waits so long.
	pub fn new(first_wait: Duration) -> Self {
		Self {
			first_wait,
			lines: HashMap::new(),
			due: BTreeSet::new(),
		}
	}

	/// Whether nobody has a request that was refused.
	pub fn is_empty(&self) -> bool {
		self.lines.is_empty()
	}

	/// Requests that wait, without those that are being sent again.
	pub fn len(&self) -> usize {
		self.lines.values().map(|line| line.places.len()).sum()
	}

	/// Takes a request of somebody who has to send another one first. Answers whether it did.
	pub fn holds(&mut self, signer: Signer, place: usize) -> bool {
		let line = self.lines.get_mut(&signer);
		line.is_some_and(|line| line.places.insert(place))
	}

	/// A request was refused: it comes again, before what its signer has to send after it.
	pub fn refused(&mut self, signer: Signer, place: usize, now: Instant) {
		let line = self.lines.entry(signer).or_insert_with(|| Line {
			places: BTreeSet::new(),
			wait: self.first_wait,
		});
		line.places.insert(place);
		self.due.insert((now + line.wait, signer));
		line.wait = (line.wait * 2).min(self.first_wait * PATIENCE);
	}

	/// A request was taken: what its signer has to send next may go at once.
	pub fn taken(&mut self, signer: Signer, now: Instant) {
		let Some(line) = self.lines.get_mut(&signer) else {
			return;
		};
		if line.places.is_empty() {
			self.lines.remove(&signer);
		} else {
			line.wait = self.first_wait;
			self.due.insert((now, signer));
		}
	}

	/// A request whose time has come.
	pub fn next(&mut self, now: Instant) -> Option<usize> {
		while self.due.first().is_some_and(|(due, _)| *due <= now) {
			let (_, signer) = self.due.pop_first()?;
			let line = self.lines.get_mut(&signer);
			if let Some(place) = line.and_then(|line| line.places.pop_first()) {
				return Some(place);
			}
		}
		None
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const WAIT: Duration = Duration::from_secs(1);
	const ANNA: Signer = Signer::Client(1);
	const BELLA: Signer = Signer::Client(2);

	#[test]
	fn who_is_refused_comes_again_in_order() {
		let (mut lines, begin) = (Lines::new(WAIT), Instant::now());
		assert!(!lines.holds(ANNA, 1), "nothing of hers was refused");
		// the second was on its way already
		lines.refused(ANNA, 3, begin);
		lines.refused(ANNA, 1, begin);
		assert!(lines.holds(ANNA, 5));
		assert!(!lines.holds(BELLA, 4));
		assert_eq!((lines.len(), lines.next(begin)), (3, None));

		let later = begin + WAIT;
		assert_eq!(lines.next(later), Some(1));
		assert!(lines.holds(ANNA, 6), "it is not taken yet");
		for place in [3, 5, 6] {
			lines.taken(ANNA, later);
			assert_eq!(lines.next(later), Some(place));
		}
		assert!(!lines.is_empty());
		lines.taken(ANNA, later);
		assert!(lines.is_empty());
		assert_eq!(lines.next(later + WAIT * 100), None);
	}

	#[test]
	fn who_is_refused_again_waits_longer() {
		let (mut lines, mut now) = (Lines::new(WAIT), Instant::now());
		for wait in [1, 2, 4, 4] {
			lines.refused(ANNA, 1, now);
			assert_eq!(lines.next(now + WAIT * wait - WAIT / 10), None);
			now += WAIT * wait;
			assert_eq!(lines.next(now), Some(1));
		}
		// and not for long once something was taken
		lines.holds(ANNA, 2);
		lines.taken(ANNA, now);
		assert_eq!(lines.next(now), Some(2));
		lines.refused(ANNA, 2, now);
		assert_eq!(lines.next(now + WAIT), Some(2));
	}
}
