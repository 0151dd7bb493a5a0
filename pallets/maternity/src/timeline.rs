//! Every change of a case as a fact, told once and derived ever after from what is stored.
//!
//! The head of the case's dossier is extended by the SCALE encoding of a [`Record`] for each change,
//! in the order of their numbers. [`Case::record`] makes the record of any change from the stored
//! case, so what an entry stores is not stored again, and whoever holds the records can compute the
//! head: `head' = blake2_256("zorgketen/care-log/v1" ‖ head ‖ SCALE(record))`.

use crate::types::*;
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use zorgketen_primitives::{
	time::{Date, Minute},
	Service,
};

/// A change of a case, by which the head of its dossier is extended.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Record<AccountId> {
	/// The number of the change within its case, from 0.
	pub seq: u16,
	/// The minute of the change.
	pub at: Minute,
	/// Who made it.
	pub by: AccountId,
	/// What changed.
	pub change: CaseEntry<AccountId>,
}

/// What changed in a case: one variant a change.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum CaseEntry<AccountId> {
	/// The case was registered.
	#[codec(index = 0)]
	Registered {
		/// The client.
		client: AccountId,
		/// Who gives care.
		provider: AccountId,
		/// Who pays.
		insurer: AccountId,
		/// Whose midwives change the indication.
		midwife_practice: AccountId,
		/// Which table of hospital days counts.
		rate_class: RateClass,
	},
	/// Minutes were indicated.
	#[codec(index = 1)]
	Indicated {
		/// So many.
		minutes: Minute,
	},
	/// The child was born.
	#[codec(index = 2)]
	Born {
		/// Care day 1.
		date: Date,
	},
	/// Days in hospital were taken off the indication.
	#[codec(index = 3)]
	HospitalStay {
		/// So many.
		days: u16,
		/// What is left indicated.
		indicated: Minute,
	},
	/// The indication was changed.
	#[codec(index = 4)]
	Reindicated {
		/// To so many minutes.
		indicated: Minute,
		/// Why.
		reason: IndicationReason,
	},
	/// A midwife asked for more care days.
	#[codec(index = 5)]
	ExtensionRequested {
		/// Until this one.
		until_day: u16,
	},
	/// The insurer acknowledged more care days.
	#[codec(index = 6)]
	ExtensionAcknowledged {
		/// Until this one.
		until_day: u16,
	},
	/// The client asked another provider.
	#[codec(index = 7)]
	Transferred {
		/// Which.
		provider: AccountId,
	},
	/// The other provider accepted.
	#[codec(index = 8)]
	TransferAccepted,
	/// Another insurer pays.
	#[codec(index = 9)]
	InsurerSwitched {
		/// Which.
		insurer: AccountId,
		/// From this day.
		from: Date,
	},
	/// The provider closed the case.
	#[codec(index = 10)]
	Closed,
	/// The client signed it off.
	#[codec(index = 11)]
	SignedOff,
	/// It was cancelled.
	#[codec(index = 12)]
	Cancelled,
	/// A carer logged visits.
	#[codec(index = 13)]
	VisitsLogged {
		/// The number of the first. The others follow.
		first: EntryId,
		/// The visits.
		visits: Vec<Visit>,
	},
	/// The provider charged a service with a fixed price.
	#[codec(index = 14)]
	Charged {
		/// The number of the entry.
		entry: EntryId,
		/// What was charged.
		service: Service,
		/// When it was given.
		date: Date,
	},
	/// A rejected entry was replaced by another.
	#[codec(index = 15)]
	Corrected {
		/// The number of the rejected entry.
		entry: EntryId,
		/// The number of the entry in its place.
		replaced_by: EntryId,
		/// Who gave the care.
		carer: AccountId,
		/// What it is now.
		visit: Visit,
	},
	/// The provider took an entry back.
	#[codec(index = 16)]
	Withdrawn {
		/// Its number.
		entry: EntryId,
	},
	/// The client approved entries.
	#[codec(index = 17)]
	Approved {
		/// Their numbers, in order.
		entries: Vec<EntryId>,
	},
	/// The client rejected an entry.
	#[codec(index = 18)]
	Rejected {
		/// Its number.
		entry: EntryId,
		/// Why.
		reason: RejectReason,
	},
	/// Entries expired without an answer.
	#[codec(index = 19)]
	Expired {
		/// Their numbers, in order.
		entries: Vec<EntryId>,
	},
}

impl Mark {
	pub(crate) fn named<AccountId: Clone + PartialEq>(
		&self,
		case: &Case<AccountId>,
	) -> Mark<AccountId> {
		Mark {
			seq: self.seq,
			at: self.at,
			by: case.person(self.by).clone(),
		}
	}
}

impl EntryState {
	/// The same with accounts instead of numbers.
	pub(crate) fn named<AccountId: Clone + PartialEq>(
		&self,
		case: &Case<AccountId>,
	) -> EntryState<AccountId> {
		match self {
			Self::Proposed => EntryState::Proposed,
			Self::Approved { decided } => EntryState::Approved {
				decided: decided.named(case),
			},
			Self::Rejected { decided, reason } => EntryState::Rejected {
				decided: decided.named(case),
				reason: *reason,
			},
			Self::Replaced {
				decided,
				reason,
				replaced_by,
			} => EntryState::Replaced {
				decided: decided.named(case),
				reason: *reason,
				replaced_by: *replaced_by,
			},
			Self::Withdrawn {
				withdrawn,
				rejected,
			} => EntryState::Withdrawn {
				withdrawn: withdrawn.named(case),
				rejected: rejected.map(|(mark, reason)| (mark.named(case), reason)),
			},
			Self::Expired { expired } => EntryState::Expired {
				expired: expired.named(case),
			},
		}
	}

	/// The client's rejection, whatever followed.
	fn rejection(&self) -> Option<(Mark, RejectReason)> {
		match self {
			Self::Rejected { decided, reason }
			| Self::Replaced {
				decided, reason, ..
			} => Some((*decided, *reason)),
			Self::Withdrawn { rejected, .. } => *rejected,
			_ => None,
		}
	}

	/// All changes of the entry after it was logged.
	#[cfg(any(feature = "try-runtime", test))]
	pub(crate) fn marks(&self) -> Vec<Mark> {
		let last = match self {
			Self::Approved { decided } => Some(*decided),
			Self::Withdrawn { withdrawn, .. } => Some(*withdrawn),
			Self::Expired { expired } => Some(*expired),
			_ => None,
		};
		let rejected = self.rejection().map(|(mark, _)| mark);
		rejected.into_iter().chain(last).collect()
	}
}

impl<AccountId: Clone + PartialEq> Case<AccountId> {
	/// The care day of a date; 0 before the birth.
	pub fn day_of(&self, date: Date) -> u16 {
		self.birth
			.and_then(|birth| date.checked_sub(birth)?.checked_add(1))
			.unwrap_or(0)
	}

	/// An entry as it was logged.
	fn visit_of(&self, entry: &Entry) -> Visit {
		Visit {
			service: entry.service,
			day: self.day_of(entry.date),
			start: entry.start,
			minutes: entry.minutes.into(),
		}
	}

	fn numbered(&self) -> impl Iterator<Item = (EntryId, &Entry)> {
		(0..).zip(self.entries.iter())
	}

	/// The record of a change, from what is stored. `history` holds the changes of the case itself.
	pub fn record(&self, seq: u16, history: &[Past]) -> Option<Record<AccountId>> {
		match history.binary_search_by_key(&seq, |past| past.mark.seq) {
			Ok(at) => history.get(at).map(|past| self.case_record(past)),
			Err(_) => self.entry_record(seq),
		}
	}

	fn at(&self, mark: Mark, change: CaseEntry<AccountId>) -> Record<AccountId> {
		let Mark { seq, at, by } = mark.named(self);
		Record {
			seq,
			at,
			by,
			change,
		}
	}

	/// The record of a change of the case itself.
	pub(crate) fn case_record(&self, past: &Past) -> Record<AccountId> {
		let change = match past.change {
			Change::Registered => CaseEntry::Registered {
				client: self.client.clone(),
				provider: self
					.former_providers
					.first()
					.unwrap_or(&self.provider)
					.clone(),
				insurer: self.insurer.clone(),
				midwife_practice: self.midwife_practice.clone(),
				rate_class: self.rate_class,
			},
			Change::Indicated { minutes } => CaseEntry::Indicated { minutes },
			Change::Born { date } => CaseEntry::Born { date },
			Change::HospitalStay { days, indicated } => CaseEntry::HospitalStay { days, indicated },
			Change::Reindicated { indicated, reason } => {
				CaseEntry::Reindicated { indicated, reason }
			}
			Change::ExtensionRequested { until_day } => CaseEntry::ExtensionRequested { until_day },
			Change::ExtensionAcknowledged { until_day } => {
				CaseEntry::ExtensionAcknowledged { until_day }
			}
			Change::Transferred { provider } => CaseEntry::Transferred {
				provider: self.person(provider).clone(),
			},
			Change::TransferAccepted => CaseEntry::TransferAccepted,
			Change::InsurerSwitched { insurer, from } => CaseEntry::InsurerSwitched {
				insurer: self.person(insurer).clone(),
				from,
			},
			Change::Closed => CaseEntry::Closed,
			Change::SignedOff => CaseEntry::SignedOff,
			Change::Cancelled => CaseEntry::Cancelled,
		};
		self.at(past.mark, change)
	}

	/// The record of a change of entries.
	pub(crate) fn entry_record(&self, seq: u16) -> Option<Record<AccountId>> {
		self.logged_record(seq).or_else(|| self.answer_record(seq))
	}

	/// The record of logging, charging or correcting.
	fn logged_record(&self, seq: u16) -> Option<Record<AccountId>> {
		let logged: Vec<_> = self
			.numbered()
			.filter(|(_, entry)| entry.logged.seq == seq)
			.collect();
		let (first, entry) = *logged.first()?;
		let replaced = self.numbered().find(
			|(_, old)| matches!(old.state, EntryState::Replaced { replaced_by, .. } if replaced_by == first),
		);
		let change = if !entry.service.is_timed() {
			CaseEntry::Charged {
				entry: first,
				service: entry.service,
				date: entry.date,
			}
		} else if let Some((old, _)) = replaced {
			CaseEntry::Corrected {
				entry: old,
				replaced_by: first,
				carer: self.person(entry.carer).clone(),
				visit: self.visit_of(entry),
			}
		} else {
			CaseEntry::VisitsLogged {
				first,
				visits: logged
					.iter()
					.map(|(_, entry)| self.visit_of(entry))
					.collect(),
			}
		};
		Some(self.at(entry.logged, change))
	}

	/// The record of an answer of the client, a withdrawal or an expiry.
	fn answer_record(&self, seq: u16) -> Option<Record<AccountId>> {
		let mut approved = Vec::new();
		let mut expired = Vec::new();
		let mut of = None;
		for (id, entry) in self.numbered() {
			match entry.state {
				EntryState::Approved { decided } if decided.seq == seq => {
					approved.push(id);
					of = Some(decided);
				}
				EntryState::Expired { expired: mark } if mark.seq == seq => {
					expired.push(id);
					of = Some(mark);
				}
				EntryState::Withdrawn { withdrawn, .. } if withdrawn.seq == seq => {
					return Some(self.at(withdrawn, CaseEntry::Withdrawn { entry: id }));
				}
				state => {
					if let Some((mark, reason)) = state.rejection() {
						if mark.seq == seq {
							let change = CaseEntry::Rejected { entry: id, reason };
							return Some(self.at(mark, change));
						}
					}
				}
			}
		}
		let change = if approved.is_empty() {
			CaseEntry::Expired { entries: expired }
		} else {
			CaseEntry::Approved { entries: approved }
		};
		Some(self.at(of?, change))
	}
}
