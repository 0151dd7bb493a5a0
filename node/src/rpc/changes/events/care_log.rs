//! Events of the care log, and the entries by which heads are extended.

use crate::rpc::{
	changes::subject::{Concerns, Link},
	views::{
		care_log::{Content, Source},
		names::{DisputeReason, Domain},
		Account, Duration, Id, Time,
	},
};
use pallet_care_log::{Domains, LogEntry};
use schemars::JsonSchema;
use serde::Serialize;
use zorgketen_primitives::DossierId;
use zorgketen_runtime::{AccountId, Runtime};

events! {
	/// What happened in the care log.
	pallet_care_log::Event<Runtime> as CareLog

	/// A dossier has changed. All such entries of a dossier, in the order of their numbers, lead to
	/// its head; a number that is missing is that of a fact which another pallet keeps.
	Logged {
		/// The dossier.
		dossier: Id,
		/// The place of the entry among those that the head covers.
		number: u32,
		/// What changed: exactly what the head was extended by.
		entry: Entry,
	} => logged(dossier, entry),
	/// Facts and allocations of a closed dossier have gone from the state.
	Pruned {
		/// The dossier.
		dossier: Id,
		/// How many.
		removed: u32,
		/// Whether none are left.
		is_done: bool,
	} => Concerns::case(*dossier).link(Link::Opener(*dossier)),
	/// A batch of an access log has been anchored.
	AccessLogAnchored {
		/// Whose log it is.
		organisation: Account,
		/// The number of the batch.
		number: u32,
		/// The root of the tree over its records.
		merkle_root: Id,
		/// The root of the batch, which binds it to those before it.
		root: Id,
		/// How many records there are.
		count: u32,
		/// The first minute of the period.
		from: Time,
		/// The first minute after the period.
		until: Time,
	} => Concerns::organisations([organisation]),
	/// An organisation has promised to anchor its access log so often.
	IntervalPromised {
		/// The organisation.
		organisation: Account,
		/// After how many minutes, at the latest, the next batch follows.
		interval: Duration,
	} => Concerns::organisations([organisation]),
	/// An organisation has not anchored its access log in time.
	GapNoted {
		/// The organisation.
		organisation: Account,
		/// Up to when the log was anchored, or from when it was to be.
		since: Time,
	} => Concerns::organisations([organisation]),
	/// An organisation has brought its access log up to date after a gap.
	GapClosed {
		/// The organisation.
		organisation: Account,
	} => Concerns::organisations([organisation]),
	/// The consortium has set an activity code.
	ActivitySet {
		/// The code.
		code: u16,
		/// In which domains it may be used.
		domains: Vec<Domain> = domains_of(*domains),
		/// Whether new facts may have it.
		active: bool,
	} => Concerns::everyone(),
	/// The consortium has set a source register.
	RegisterSet {
		/// The code.
		code: u16,
		/// Whether new facts may refer to it.
		active: bool,
	} => Concerns::everyone(),
	/// The consortium has set how long facts stay after their dossier was closed.
	RetentionTermSet {
		/// In minutes.
		term: Duration,
	} => Concerns::everyone(),
}

/// Whom an entry concerns besides those who follow the dossier.
fn logged(dossier: &DossierId, entry: &LogEntry<AccountId>) -> Concerns {
	let concerns = Concerns::case(*dossier);
	match entry {
		LogEntry::Opened { by, .. } => concerns.and([by]),
		LogEntry::Recorded { organisation, .. } | LogEntry::Amended { organisation, .. } => {
			concerns.and(organisation)
		}
		LogEntry::Confirmed { seqs, .. } => seqs.iter().fold(concerns, |concerns, seq| {
			concerns.link(Link::Fact(*dossier, *seq))
		}),
		LogEntry::Disputed { seq, .. } | LogEntry::Erased { seq, .. } => {
			concerns.link(Link::Fact(*dossier, *seq))
		}
		LogEntry::Allocated {
			payer, provider, ..
		} => concerns.and([payer, provider]),
		LogEntry::Started { allocation, .. } | LogEntry::Stopped { allocation, .. } => {
			concerns.link(Link::Allocation(*dossier, *allocation))
		}
		LogEntry::Closed { .. } => concerns.link(Link::Opener(*dossier)),
	}
}

/// The domains of a set.
fn domains_of(set: Domains) -> Vec<Domain> {
	use zorgketen_primitives::Domain::{Jeugdwet, Wlz, Wmo, Zvw};
	[Zvw, Wmo, Wlz, Jeugdwet]
		.into_iter()
		.filter(|domain| set.contains(*domain))
		.map(Domain::from)
		.collect()
}

/// An entry of a dossier's log: what its head was extended by.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(
	tag = "kind",
	rename_all = "camelCase",
	rename_all_fields = "camelCase"
)]
#[schemars(rename = "LogEntry")]
pub enum Entry {
	/// The dossier was opened. Always the first entry, and only that.
	Opened {
		/// The dossier.
		dossier: Id,
		/// Whose it is.
		client: Account,
		/// The law under which the care is given.
		domain: Domain,
		/// The organisation, or the client, that opened it.
		by: Account,
		/// When.
		at: Time,
	},
	/// A fact was recorded.
	Recorded {
		/// Its number.
		seq: u32,
		/// Who recorded it.
		author: Account,
		/// For which organisation; a relative has none.
		organisation: Option<Account>,
		/// What was recorded.
		fact: NewFact,
		/// When.
		at: Time,
	},
	/// A fact was replaced by a new version. The old one stays.
	Amended {
		/// The number of the new version.
		seq: u32,
		/// The number of the old one.
		amends: u32,
		/// Who amended it.
		author: Account,
		/// For which organisation; a relative has none.
		organisation: Option<Account>,
		/// What is true.
		fact: NewFact,
		/// When.
		at: Time,
	},
	/// Facts were confirmed.
	Confirmed {
		/// Their numbers.
		seqs: Vec<u32>,
		/// By the client, or who acted for the client.
		by: Account,
		/// When.
		at: Time,
	},
	/// A fact was disputed.
	Disputed {
		/// Its number.
		seq: u32,
		/// Why.
		reason: DisputeReason,
		/// By the client, or who acted for the client.
		by: Account,
		/// When.
		at: Time,
	},
	/// The contents of a fact were marked as erased.
	Erased {
		/// The number of the fact.
		seq: u32,
		/// By whom.
		by: Account,
		/// When.
		at: Time,
	},
	/// Care was allocated (message 301).
	Allocated {
		/// The number of the allocation.
		allocation: u16,
		/// Who pays.
		payer: Account,
		/// Who gives the care.
		provider: Account,
		/// What kind of care, by the payer's own list.
		product: u16,
		/// The first minute in which care can be given.
		from: Time,
		/// The first minute in which it no longer can.
		until: Time,
		/// How many minutes.
		volume: Duration,
		/// By whom.
		by: Account,
		/// When.
		at: Time,
	},
	/// Allocated care started (message 305).
	Started {
		/// The number of the allocation.
		allocation: u16,
		/// From when.
		from: Time,
		/// By whom it was reported.
		by: Account,
		/// When it was reported.
		at: Time,
	},
	/// Allocated care stopped (message 307).
	Stopped {
		/// The number of the allocation.
		allocation: u16,
		/// Until when.
		until: Time,
		/// By whom it was reported.
		by: Account,
		/// When it was reported.
		at: Time,
	},
	/// The dossier was closed.
	Closed {
		/// By whom; none when a pallet closed what it had opened.
		by: Option<Account>,
		/// When.
		at: Time,
	},
}

/// What an author stated.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct NewFact {
	/// The code of the kind of care.
	activity: u16,
	/// When it began.
	start: Time,
	/// How long it took.
	duration: Duration,
	/// The number of the allocation against which it counts.
	allocation: Option<u16>,
	/// Where its contents are.
	content: Option<Content>,
	/// The record in a register from which it comes.
	source: Option<Source>,
}

impl From<LogEntry<AccountId>> for Entry {
	fn from(entry: LogEntry<AccountId>) -> Self {
		match entry {
			LogEntry::Opened {
				dossier,
				client,
				domain,
				by,
				at,
			} => Self::Opened {
				dossier: dossier.into(),
				client: client.into(),
				domain: domain.into(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Recorded {
				seq,
				author,
				organisation,
				fact,
				at,
			} => Self::Recorded {
				seq,
				author: author.into(),
				organisation: organisation.map(Account),
				fact: fact.into(),
				at: at.into(),
			},
			LogEntry::Amended {
				seq,
				amends,
				author,
				organisation,
				fact,
				at,
			} => Self::Amended {
				seq,
				amends,
				author: author.into(),
				organisation: organisation.map(Account),
				fact: fact.into(),
				at: at.into(),
			},
			LogEntry::Confirmed { seqs, by, at } => Self::Confirmed {
				seqs: seqs.into_inner(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Disputed {
				seq,
				reason,
				by,
				at,
			} => Self::Disputed {
				seq,
				reason: reason.into(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Erased { seq, by, at } => Self::Erased {
				seq,
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Allocated {
				allocation,
				payer,
				provider,
				product,
				from,
				until,
				volume,
				by,
				at,
			} => Self::Allocated {
				allocation,
				payer: payer.into(),
				provider: provider.into(),
				product,
				from: from.into(),
				until: until.into(),
				volume: volume.into(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Started {
				allocation,
				from,
				by,
				at,
			} => Self::Started {
				allocation,
				from: from.into(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Stopped {
				allocation,
				until,
				by,
				at,
			} => Self::Stopped {
				allocation,
				until: until.into(),
				by: by.into(),
				at: at.into(),
			},
			LogEntry::Closed { by, at } => Self::Closed {
				by: by.map(Account),
				at: at.into(),
			},
		}
	}
}

impl From<pallet_care_log::NewFact> for NewFact {
	fn from(fact: pallet_care_log::NewFact) -> Self {
		let pallet_care_log::NewFact {
			activity,
			start,
			minutes,
			allocation,
			content,
			source,
		} = fact;
		Self {
			activity,
			start: start.into(),
			duration: minutes.into(),
			allocation,
			content: content.map(Content::from),
			source: source.map(Source::from),
		}
	}
}
