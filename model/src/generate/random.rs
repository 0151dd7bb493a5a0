//! Numbers that look random and are the same on every machine.

/// SplitMix64, written out so that no library's next version changes a committed data set.
pub struct Random(u64);

impl Random {
	/// The same seed gives the same numbers.
	pub fn new(seed: u64) -> Self {
		Self(seed)
	}

	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	/// A multiple of `step` above `from`, and at most `to`.
	pub fn between(&mut self, from: i64, to: i64, step: i64) -> i64 {
		let choices = (to - from) / step + 1;
		from + step * (self.next() % choices.unsigned_abs()) as i64
	}

	/// Heads or tails.
	pub fn flip(&mut self) -> bool {
		self.next() & 1 == 1
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_numbers_are_those_of_the_published_algorithm() {
		let mut random = Random::new(1_234_567);
		assert_eq!(random.next(), 6_457_827_717_110_365_317);
		assert_eq!(random.next(), 3_203_168_211_198_807_973);
	}

	#[test]
	fn a_range_is_kept_with_both_its_ends() {
		let mut random = Random::new(7);
		let seen: std::collections::BTreeSet<_> =
			(0..200).map(|_| random.between(180, 200, 5)).collect();
		assert_eq!(Vec::from_iter(seen), [180, 185, 190, 195, 200]);
	}
}
