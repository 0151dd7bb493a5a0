//! The tokens in force, with what each has used of its limits.

use super::{
	entry::Entry,
	file::{parse, private_file, FileError},
	secret::Digest,
};
use governor::{
	clock::{Clock, QuantaClock},
	middleware::NoOpMiddleware,
	state::{InMemoryState, NotKeyed},
	Quota, RateLimiter,
};
use std::{
	path::Path,
	sync::{Arc, PoisonError, RwLock},
	time::Duration,
};
use tokio::sync::{watch, Semaphore};

type Instant = <QuantaClock as Clock>::Instant;
type Bucket = RateLimiter<NotKeyed, InMemoryState, QuantaClock, NoOpMiddleware<Instant>>;

/// An entry in force. All connections of a token share it, and so its limits.
#[derive(Debug)]
pub struct Token {
	/// What it may do.
	pub entry: Entry,
	/// One permit for each subscription that it may still make.
	pub subscriptions: Arc<Semaphore>,
	bucket: Bucket,
	clock: QuantaClock,
	retired: watch::Sender<bool>,
}

impl Token {
	fn new(entry: Entry) -> Self {
		let clock = QuantaClock::default();
		let quota = Quota::per_second(entry.per_second).allow_burst(entry.burst);
		let permits = usize::try_from(entry.max_subscriptions).unwrap_or(Semaphore::MAX_PERMITS);
		Self {
			bucket: RateLimiter::direct_with_clock(quota, &clock),
			subscriptions: Arc::new(Semaphore::new(permits)),
			clock,
			retired: watch::Sender::new(false),
			entry,
		}
	}

	/// Takes a call from the bucket; if it is empty, says after how long it no longer is.
	pub fn spend(&self) -> Result<(), Duration> {
		self.bucket
			.check()
			.map_err(|early| early.wait_time_from(self.clock.now()))
	}

	/// Whether it still opens the gateway, at a time in seconds since 1970.
	pub fn valid(&self, now: u64) -> bool {
		!*self.retired.borrow() && !self.entry.expired(now)
	}

	/// Waits until its entry is gone from the file, or has become another.
	pub async fn retired(&self) {
		// An error means that the sender is gone, which lives in `self`.
		let _ = self.retired.subscribe().wait_for(|gone| *gone).await;
	}
}

/// All tokens in force.
#[derive(Debug, Default)]
pub struct Keyring(RwLock<Arc<Vec<Arc<Token>>>>);

/// What reading the file again has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reload {
	/// Tokens in force now.
	pub tokens: usize,
	/// Entries that are gone or have become others; their connections end.
	pub retired: usize,
}

impl Keyring {
	/// Reads a file of tokens.
	pub fn load(path: &Path) -> Result<Self, FileError> {
		let keyring = Self::default();
		keyring.reload(path)?;
		Ok(keyring)
	}

	/// Reads the file again; on an error everything stays as it was. An entry that did not change
	/// keeps its connections and what it has used of its limits, so that reading the file again gives
	/// nobody a full bucket. One that did change ends its connections: its holder comes back under
	/// the new rules.
	pub fn reload(&self, path: &Path) -> Result<Reload, FileError> {
		let entries = parse(&private_file(path)?)?;
		Ok(self.replace(entries))
	}

	fn replace(&self, entries: Vec<Entry>) -> Reload {
		let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
		let next: Vec<_> = entries
			.into_iter()
			.map(|entry| {
				current
					.iter()
					.find(|token| token.entry == entry)
					.cloned()
					.unwrap_or_else(|| Arc::new(Token::new(entry)))
			})
			.collect();
		let gone = |token: &&Arc<Token>| !next.iter().any(|kept| Arc::ptr_eq(kept, token));
		let mut retired: usize = 0;
		for token in current.iter().filter(gone) {
			token.retired.send_replace(true);
			retired = retired.saturating_add(1);
		}
		let tokens = next.len();
		*current = Arc::new(next);
		Reload { tokens, retired }
	}

	/// The token with this secret, if it is in force. Every entry is compared, whichever matches, so
	/// that the time taken tells nothing; and whether there is none, or it has expired, is not told.
	pub fn find(&self, shown: &str, now: u64) -> Option<Arc<Token>> {
		let digest = Digest::of(shown)?;
		let mut found = None;
		for token in self.all().iter() {
			if token.entry.digest.same(&digest) {
				found = Some(token.clone());
			}
		}
		found.filter(|token| token.valid(now))
	}

	/// The tokens in force, expired ones too.
	pub fn all(&self) -> Arc<Vec<Arc<Token>>> {
		self.0
			.read()
			.unwrap_or_else(PoisonError::into_inner)
			.clone()
	}
}

#[cfg(test)]
mod tests {
	use super::{super::entry::Expiry, *};
	use futures::FutureExt;
	use std::num::NonZeroU32;

	fn entry(name: &str) -> Entry {
		Entry {
			name: name.into(),
			digest: Digest::of(&format!("secret of {name}")).expect("short enough"),
			allow: Vec::new(),
			per_second: NonZeroU32::MIN,
			burst: NonZeroU32::new(3).expect("not zero"),
			max_subscriptions: 1,
			expires: None,
		}
	}

	fn keyring(entries: Vec<Entry>) -> Keyring {
		let keyring = Keyring::default();
		keyring.replace(entries);
		keyring
	}

	#[test]
	fn only_the_secret_opens() {
		let keyring = keyring(vec![entry("one"), entry("two")]);
		let found = keyring.find("secret of two", 0).expect("found");
		assert_eq!(found.entry.name, "two");
		for other in ["", "secret of", "secret of two ", "secret of three"] {
			assert!(keyring.find(other, 0).is_none(), "{other}");
		}
		// nor does what the file holds
		assert!(keyring.find(&found.entry.digest.to_string(), 0).is_none());
	}

	#[test]
	fn an_expired_token_does_not_open() {
		let expiry = Expiry::parse("2027-01-31").expect("a day");
		let keyring = keyring(vec![Entry {
			expires: Some(expiry),
			..entry("one")
		}]);
		assert!(keyring.find("secret of one", expiry.end - 1).is_some());
		assert!(keyring.find("secret of one", expiry.end).is_none());
	}

	#[test]
	fn the_bucket_is_shared_and_survives_a_reload() {
		let keyring = keyring(vec![entry("one")]);
		let find = || keyring.find("secret of one", 0).expect("found");
		for _ in 0..3 {
			assert!(find().spend().is_ok());
		}
		let wait = find().spend().expect_err("the bucket is empty");
		assert!(wait <= Duration::from_secs(1));

		let reload = keyring.replace(vec![entry("two"), entry("one")]);
		assert_eq!(
			reload,
			Reload {
				tokens: 2,
				retired: 0
			}
		);
		assert!(find().spend().is_err());
		assert!(keyring
			.find("secret of two", 0)
			.expect("found")
			.spend()
			.is_ok());
	}

	#[test]
	fn what_is_gone_or_changed_is_retired() {
		let keyring = keyring(vec![entry("kept"), entry("gone"), entry("changed")]);
		let find = |name: &str| keyring.find(&format!("secret of {name}"), 0);
		let old: Vec<_> = keyring.all().iter().cloned().collect();
		let changed = Entry {
			max_subscriptions: 7,
			..entry("changed")
		};
		let reload = keyring.replace(vec![entry("kept"), changed]);
		assert_eq!(
			reload,
			Reload {
				tokens: 2,
				retired: 2
			}
		);

		let valid: Vec<_> = old.iter().map(|token| token.valid(0)).collect();
		assert_eq!(valid, [true, false, false]);
		let ended: Vec<_> = old
			.iter()
			.map(|token| token.retired().now_or_never().is_some())
			.collect();
		assert_eq!(ended, [false, true, true]);
		assert!(find("gone").is_none());
		assert_eq!(find("changed").expect("found").entry.max_subscriptions, 7);
	}

	#[test]
	fn a_bad_file_changes_nothing() {
		let keyring = keyring(vec![entry("one")]);
		assert!(keyring.reload(Path::new("/nowhere/tokens.toml")).is_err());
		assert!(keyring.find("secret of one", 0).is_some());
	}
}
