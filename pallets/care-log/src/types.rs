//! What the log holds.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use zorgketen_primitives::{time::Minute, Commitment, Domain, DossierId, OrganisationKind};

/// The most facts that one call records or decides on.
pub type MaxFacts = ConstU32<50>;

/// The most bytes of a locator.
pub type MaxLocator = ConstU32<64>;

/// The most minutes of one fact: a day.
pub const MAX_MINUTES: u16 = 1_440;

/// The most facts and allocations that one call prunes.
pub const MAX_PRUNE: u32 = 200;

/// A set of domains: bit 0 is `Zvw`, bit 1 `Wmo`, bit 2 `Wlz`, bit 3 `Jeugdwet`.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Domains(pub u8);

impl Domains {
	/// All domains.
	pub const ALL: Self = Self(0b1111);

	/// The set of this one.
	pub const fn of(domain: Domain) -> Self {
		Self(match domain {
			Domain::Zvw => 0b0001,
			Domain::Wmo => 0b0010,
			Domain::Wlz => 0b0100,
			Domain::Jeugdwet => 0b1000,
		})
	}

	/// Whether a domain is in the set.
	pub const fn contains(self, domain: Domain) -> bool {
		self.0 & Self::of(domain).0 != 0
	}

	/// Whether the bits mean something, and at least one is set.
	pub const fn is_valid(self) -> bool {
		self.0 != 0 && self.0 & !Self::ALL.0 == 0
	}
}

/// Who allocates care in a domain. Nobody does under the Zvw: there the contract suffices.
pub const fn payer_kind(domain: Domain) -> Option<OrganisationKind> {
	match domain {
		Domain::Zvw => None,
		Domain::Wmo | Domain::Jeugdwet => Some(OrganisationKind::Municipality),
		Domain::Wlz => Some(OrganisationKind::CareOffice),
	}
}

/// What an activity code may be used for.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Activity {
	/// In which domains.
	pub domains: Domains,
	/// Whether new facts may have it.
	pub active: bool,
}

/// Where a dossier stands. `Open → Closed → Pruned`.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum DossierStatus {
	/// Facts can be added.
	#[codec(index = 0)]
	Open,
	/// Nothing can be added. Contents can still be erased.
	#[codec(index = 1)]
	Closed {
		/// Since when.
		at: Minute,
		/// How many facts, then allocations, are pruned already.
		pruned: u32,
	},
	/// Only this is left of it.
	#[codec(index = 2)]
	Pruned {
		/// When it was closed.
		at: Minute,
	},
}

/// One client's care in one domain. What stays after pruning.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Dossier<AccountId> {
	/// Whose it is.
	pub client: AccountId,
	/// The law under which the care is given.
	pub domain: Domain,
	/// The organisation, or the client, that opened it. Not known any more of a pruned one: the event
	/// told it, and the head leads to it.
	pub opened_by: Option<AccountId>,
	/// When.
	pub opened_at: Minute,
	/// Whether another pallet opened it, which then closes it too.
	pub managed: bool,
	/// Where it stands.
	pub status: DossierStatus,
	/// The running head over all entries.
	pub head: H256,
	/// How many entries the head covers: the opening, facts, decisions, allocations and the rest.
	#[codec(compact)]
	pub entries: u32,
	/// How many facts there are, with amended ones and those that other pallets keep.
	#[codec(compact)]
	pub facts: u32,
	/// How many of them are kept here: the number of the next.
	#[codec(compact)]
	pub own: u32,
	/// The minutes of facts kept here, without amended ones.
	#[codec(compact)]
	pub minutes: u32,
	/// The minutes of those that the client confirmed.
	#[codec(compact)]
	pub confirmed: u32,
	/// How many allocations there are: the number of the next.
	#[codec(compact)]
	pub allocations: u16,
	/// How many of them have started and not stopped.
	#[codec(compact)]
	pub running: u16,
}

impl<AccountId> Dossier<AccountId> {
	/// Whether facts can be added.
	pub const fn is_open(&self) -> bool {
		matches!(self.status, DossierStatus::Open)
	}

	/// How many facts, then allocations, are pruned.
	pub fn pruned(&self) -> u32 {
		match self.status {
			DossierStatus::Open => 0,
			DossierStatus::Closed { pruned, .. } => pruned,
			DossierStatus::Pruned { .. } => self.items(),
		}
	}

	/// How many facts and allocations it has or had.
	pub fn items(&self) -> u32 {
		self.own.saturating_add(self.allocations.into())
	}
}

/// Where contents are, and what they commit to.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ContentRef {
	/// A hiding commitment to the contents.
	pub commitment: Commitment,
	/// By which the organisation that keeps the contents finds them: visible ASCII, and never a
	/// citizen number (BSN).
	pub locator: BoundedVec<u8, MaxLocator>,
}

/// The contents of a fact.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Content {
	/// They are kept off chain.
	#[codec(index = 0)]
	Kept(ContentRef),
	/// They are to be destroyed, and shown no more.
	#[codec(index = 1)]
	Erased {
		/// Since when.
		at: Minute,
	},
}

/// A record in a register outside the chain from which a fact comes.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct SourceRef {
	/// The register's code.
	pub register: u16,
	/// A hiding commitment to the record's number.
	pub commitment: Commitment,
}

/// What an author states.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct NewFact {
	/// What kind of care.
	pub activity: u16,
	/// When it began.
	pub start: Minute,
	/// How long it took.
	pub minutes: u16,
	/// The allocation against which it counts.
	pub allocation: Option<u16>,
	/// Where the contents are.
	pub content: Option<ContentRef>,
	/// Where it comes from.
	pub source: Option<SourceRef>,
}

/// Why a client disputes a fact.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum DisputeReason {
	/// No care was given.
	#[codec(index = 0)]
	NotGiven,
	/// It began at another time.
	#[codec(index = 1)]
	WrongStart,
	/// It took more or less time.
	#[codec(index = 2)]
	WrongDuration,
	/// It was another kind of care.
	#[codec(index = 3)]
	WrongActivity,
	/// Somebody else gave it.
	#[codec(index = 4)]
	WrongAuthor,
	/// It is recorded twice.
	#[codec(index = 5)]
	Duplicate,
}

/// What the client says of a fact. `Recorded → Confirmed | Disputed`, `Disputed → Confirmed`.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum FactState {
	/// Nothing yet. Silence is never consent.
	#[codec(index = 0)]
	Recorded,
	/// That it is so. Final.
	#[codec(index = 1)]
	Confirmed,
	/// That it is not so.
	#[codec(index = 2)]
	Disputed(DisputeReason),
}

/// A fact's place among its versions. One value instead of two options: it saves a byte a fact.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Version {
	/// The only one.
	#[codec(index = 0)]
	Only,
	/// The latest of several.
	#[codec(index = 1)]
	Latest {
		/// The one before.
		amends: u32,
	},
	/// The first of several.
	#[codec(index = 2)]
	First {
		/// The one after.
		amended_by: u32,
	},
	/// In between.
	#[codec(index = 3)]
	Between {
		/// The one before.
		amends: u32,
		/// The one after.
		amended_by: u32,
	},
}

impl Version {
	/// The number of the version that this one replaces.
	pub const fn amends(self) -> Option<u32> {
		match self {
			Self::Latest { amends } | Self::Between { amends, .. } => Some(amends),
			Self::Only | Self::First { .. } => None,
		}
	}

	/// The number of the version that replaces this one.
	pub const fn amended_by(self) -> Option<u32> {
		match self {
			Self::First { amended_by } | Self::Between { amended_by, .. } => Some(amended_by),
			Self::Only | Self::Latest { .. } => None,
		}
	}

	/// Whether nothing replaces it.
	pub const fn is_live(self) -> bool {
		self.amended_by().is_none()
	}

	/// The same version, replaced by the one with this number.
	pub const fn replaced_by(self, amended_by: u32) -> Self {
		match self.amends() {
			Some(amends) => Self::Between { amends, amended_by },
			None => Self::First { amended_by },
		}
	}
}

/// That care was given. What may be long, and what few facts have, is kept apart.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Fact<AccountId> {
	/// Who recorded it.
	pub author: AccountId,
	/// For which organisation; a relative has none.
	pub organisation: Option<AccountId>,
	/// What kind of care.
	pub activity: u16,
	/// When it began.
	pub start: Minute,
	/// How long it took.
	pub minutes: u16,
	/// Its place among its versions.
	pub version: Version,
	/// What the client says of it.
	pub state: FactState,
	/// The allocation against which it counts.
	pub allocation: Option<u16>,
}

impl<AccountId> Fact<AccountId> {
	/// The first minute after it.
	pub fn end(&self) -> Minute {
		self.start.saturating_add(self.minutes.into())
	}
}

/// A fact's time within a day, for the check that an author's facts don't overlap.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Interval {
	/// The minute of the day.
	pub start: u16,
	/// How long it took.
	pub minutes: u16,
}

/// How far the care of an allocation is.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Course {
	/// Allocated (message 301).
	#[codec(index = 0)]
	Allocated,
	/// Started (message 305).
	#[codec(index = 1)]
	Started {
		/// From when.
		from: Minute,
	},
	/// Stopped (message 307). Final.
	#[codec(index = 2)]
	Stopped {
		/// From when.
		from: Minute,
		/// Until when.
		until: Minute,
	},
}

/// Care that a payer lets a provider give (toewijzing).
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Allocation<AccountId> {
	/// Who pays.
	pub payer: AccountId,
	/// Who gives the care.
	pub provider: AccountId,
	/// What kind of care, by the payer's own list.
	pub product: u16,
	/// The first minute in which care can be given.
	pub from: Minute,
	/// The first minute in which it no longer can.
	pub until: Minute,
	/// How many minutes.
	pub volume: u32,
	/// How many of them facts have used.
	pub used: u32,
	/// The latest end of any fact that was counted.
	pub last: Minute,
	/// How far the care is.
	pub course: Course,
}

impl<AccountId> Allocation<AccountId> {
	/// How many minutes are left.
	pub fn left(&self) -> u32 {
		self.volume.saturating_sub(self.used)
	}
}

/// An organisation's log of who read contents, as far as it is anchored.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AccessLog {
	/// The root of the last batch; zero before the first.
	pub root: H256,
	/// How many batches there are: the number of the next.
	pub batches: u32,
	/// Up to when it is anchored.
	pub until: Minute,
	/// After how many minutes, at the latest, the next batch follows.
	pub interval: Option<Minute>,
	/// When that was first promised.
	pub since: Minute,
	/// Whether the present gap has been noted.
	pub gap: bool,
}

impl AccessLog {
	/// From when the promise runs, and when it is broken.
	pub fn due(&self) -> Option<(Minute, Minute)> {
		let base = self.until.max(self.since);
		self.interval
			.map(|interval| (base, base.saturating_add(interval)))
	}

	/// Since when there is a gap, if there is one now.
	pub fn gap_since(&self, now: Minute) -> Option<Minute> {
		self.due()
			.filter(|(_, due)| now > *due)
			.map(|(base, _)| base)
	}
}

/// The records of one period, as anchored.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AnchoredBatch {
	/// The root, which binds the batch to those before it.
	pub root: H256,
	/// How many records there are.
	pub count: u32,
	/// The first minute of the period.
	pub from: Minute,
	/// The first minute after the period.
	pub until: Minute,
	/// When it was anchored.
	pub at: Minute,
	/// Whether that was later than promised.
	pub late: bool,
}

/// One change of a dossier. The head is extended by its SCALE encoding, and the event
/// [`Logged`](crate::Event::Logged) carries it, so that who has the events can recompute the head.
///
/// The index 255 is never given out: it marks what other pallets keep, see
/// [`head::extension`](zorgketen_commitments::head::extension).
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum LogEntry<AccountId> {
	/// The dossier was opened. Always the first entry, and only that.
	#[codec(index = 0)]
	Opened {
		/// The dossier.
		dossier: DossierId,
		/// Whose it is.
		client: AccountId,
		/// The law under which the care is given.
		domain: Domain,
		/// The organisation, or the client, that opened it.
		by: AccountId,
		/// When.
		at: Minute,
	},
	/// A fact was recorded.
	#[codec(index = 1)]
	Recorded {
		/// Its number.
		seq: u32,
		/// Who recorded it.
		author: AccountId,
		/// For which organisation; a relative has none.
		organisation: Option<AccountId>,
		/// What was recorded.
		fact: NewFact,
		/// When.
		at: Minute,
	},
	/// A fact was replaced by a new version. The old one stays.
	#[codec(index = 2)]
	Amended {
		/// The number of the new version.
		seq: u32,
		/// The number of the old one.
		amends: u32,
		/// Who amended it.
		author: AccountId,
		/// For which organisation; a relative has none.
		organisation: Option<AccountId>,
		/// What is true.
		fact: NewFact,
		/// When.
		at: Minute,
	},
	/// Facts were confirmed.
	#[codec(index = 3)]
	Confirmed {
		/// Their numbers.
		seqs: BoundedVec<u32, MaxFacts>,
		/// By the client, or who acted for the client.
		by: AccountId,
		/// When.
		at: Minute,
	},
	/// A fact was disputed.
	#[codec(index = 4)]
	Disputed {
		/// Its number.
		seq: u32,
		/// Why.
		reason: DisputeReason,
		/// By the client, or who acted for the client.
		by: AccountId,
		/// When.
		at: Minute,
	},
	/// The contents of a fact were marked as erased.
	#[codec(index = 5)]
	Erased {
		/// The number of the fact.
		seq: u32,
		/// By whom.
		by: AccountId,
		/// When.
		at: Minute,
	},
	/// Care was allocated (message 301).
	#[codec(index = 6)]
	Allocated {
		/// The number of the allocation.
		allocation: u16,
		/// Who pays.
		payer: AccountId,
		/// Who gives the care.
		provider: AccountId,
		/// What kind of care, by the payer's own list.
		product: u16,
		/// The first minute in which care can be given.
		from: Minute,
		/// The first minute in which it no longer can.
		until: Minute,
		/// How many minutes.
		volume: u32,
		/// By whom.
		by: AccountId,
		/// When.
		at: Minute,
	},
	/// Allocated care started (message 305).
	#[codec(index = 7)]
	Started {
		/// The number of the allocation.
		allocation: u16,
		/// From when.
		from: Minute,
		/// By whom it was reported.
		by: AccountId,
		/// When it was reported.
		at: Minute,
	},
	/// Allocated care stopped (message 307).
	#[codec(index = 8)]
	Stopped {
		/// The number of the allocation.
		allocation: u16,
		/// Until when.
		until: Minute,
		/// By whom it was reported.
		by: AccountId,
		/// When it was reported.
		at: Minute,
	},
	/// The dossier was closed.
	#[codec(index = 9)]
	Closed {
		/// By whom; none when a pallet closed what it had opened.
		by: Option<AccountId>,
		/// When.
		at: Minute,
	},
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_set_of_domains_has_one_bit_each() {
		let domains = [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet];
		for (at, domain) in domains.into_iter().enumerate() {
			assert_eq!(Domains::of(domain).0, 1 << at);
			assert!(Domains::ALL.contains(domain));
			assert!(domains
				.into_iter()
				.all(|other| Domains::of(domain).contains(other) == (other == domain)));
		}
		assert!(Domains::ALL.is_valid() && Domains(1).is_valid());
		assert!(!Domains(0).is_valid() && !Domains(0b1_0000).is_valid());
	}

	#[test]
	fn a_version_knows_its_neighbours() {
		let only = Version::Only;
		assert_eq!((only.amends(), only.amended_by()), (None, None));
		let first = only.replaced_by(3);
		assert_eq!((first.amends(), first.amended_by()), (None, Some(3)));
		let between = Version::Latest { amends: 1 }.replaced_by(4);
		assert_eq!((between.amends(), between.amended_by()), (Some(1), Some(4)));
		assert!(only.is_live() && Version::Latest { amends: 0 }.is_live());
		assert!(!first.is_live() && !between.is_live());
	}

	#[test]
	fn a_gap_begins_one_minute_after_the_promise() {
		let mut log = AccessLog {
			until: 100,
			since: 40,
			..Default::default()
		};
		assert_eq!(log.gap_since(1_000), None, "nothing was promised");
		log.interval = Some(60);
		assert_eq!(log.gap_since(160), None);
		assert_eq!(log.gap_since(161), Some(100));
		log.since = 130;
		assert_eq!(log.due(), Some((130, 190)));
	}
}
