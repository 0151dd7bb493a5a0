//! Cases of maternity care.

use crate::rpc::views::{
	all,
	maternity::*,
	names::{EntryState, RejectReason},
	Clock, Date, Id,
};
use pallet_maternity::CaseEntry;
use zorgketen_runtime::AccountId;

impl From<pallet_maternity::CaseSummary<AccountId>> for CaseSummary {
	fn from(summary: pallet_maternity::CaseSummary<AccountId>) -> Self {
		Self {
			state: summary.state.into(),
			indicated: summary.indicated.into(),
			approved: summary.approved.into(),
			pending: summary.pending.into(),
			remaining: summary.remaining.into(),
			partus_approved: summary.partus_approved.into(),
			gross: summary.gross.into(),
			own_contribution: summary.own_contribution.into(),
			paid: summary.paid.into(),
			unpaid: summary.unpaid.into(),
			parties: summary.parties.map(Parties::from),
		}
	}
}

impl From<pallet_maternity::Parties<AccountId>> for Parties {
	fn from(parties: pallet_maternity::Parties<AccountId>) -> Self {
		Self {
			client: parties.client.into(),
			provider: parties.provider.into(),
			insurer: parties.insurer.into(),
			midwife_practice: parties.midwife_practice.into(),
			birth: parties.birth.map(Date::from),
			last_day: parties.last_day,
			requested_to: parties.requested_to,
			entries: parties.entries,
		}
	}
}

impl From<pallet_maternity::Mark<AccountId>> for Mark {
	fn from(mark: pallet_maternity::Mark<AccountId>) -> Self {
		Self {
			seq: mark.seq,
			at: mark.at.into(),
			by: mark.by.into(),
		}
	}
}

/// An entry's state, taken apart.
struct Fate {
	state: EntryState,
	decided: Option<pallet_maternity::Mark<AccountId>>,
	reason: Option<pallet_maternity::RejectReason>,
	replaced_by: Option<u32>,
	ended: Option<pallet_maternity::Mark<AccountId>>,
}

impl From<pallet_maternity::EntryState<AccountId>> for Fate {
	fn from(state: pallet_maternity::EntryState<AccountId>) -> Self {
		use pallet_maternity::EntryState as Stored;
		let plain = |state| Self {
			state,
			decided: None,
			reason: None,
			replaced_by: None,
			ended: None,
		};
		match state {
			Stored::Proposed => plain(EntryState::Proposed),
			Stored::Approved { decided } => Self {
				decided: Some(decided),
				..plain(EntryState::Approved)
			},
			Stored::Rejected { decided, reason } => Self {
				decided: Some(decided),
				reason: Some(reason),
				..plain(EntryState::Rejected)
			},
			Stored::Replaced {
				decided,
				reason,
				replaced_by,
			} => Self {
				decided: Some(decided),
				reason: Some(reason),
				replaced_by: Some(replaced_by),
				..plain(EntryState::Replaced)
			},
			Stored::Withdrawn {
				withdrawn,
				rejected,
			} => {
				let (decided, reason) = rejected.unzip();
				Self {
					decided,
					reason,
					ended: Some(withdrawn),
					..plain(EntryState::Withdrawn)
				}
			}
			Stored::Expired { expired } => Self {
				ended: Some(expired),
				..plain(EntryState::Expired)
			},
		}
	}
}

impl From<pallet_maternity::EntryView<AccountId>> for Entry {
	fn from(entry: pallet_maternity::EntryView<AccountId>) -> Self {
		let fate = Fate::from(entry.state);
		let timed = entry.service.is_timed();
		Self {
			id: entry.id,
			service: entry.service.into(),
			date: entry.date.into(),
			day: (entry.day > 0).then_some(entry.day),
			start: timed.then_some(Clock(entry.start)),
			duration: timed.then(|| entry.minutes.into()),
			carer: entry.carer.into(),
			provider: entry.provider.into(),
			insurer: entry.insurer.into(),
			logged: entry.logged.into(),
			expires_at: entry.expires_at.into(),
			state: fate.state,
			decided: fate.decided.map(Mark::from),
			reason: fate.reason.map(RejectReason::from),
			replaced_by: fate.replaced_by,
			ended: fate.ended.map(Mark::from),
		}
	}
}

impl From<pallet_maternity::CasePage> for CasePage {
	fn from(page: pallet_maternity::CasePage) -> Self {
		Self {
			cases: all(page.cases),
			next: page.next.map(Id::from),
		}
	}
}

impl From<pallet_maternity::Record<AccountId>> for Record {
	fn from(record: pallet_maternity::Record<AccountId>) -> Self {
		Self {
			seq: record.seq,
			at: record.at.into(),
			by: record.by.into(),
			change: record.change.into(),
		}
	}
}

impl From<pallet_maternity::Visit> for Visit {
	fn from(visit: pallet_maternity::Visit) -> Self {
		Self {
			service: visit.service.into(),
			day: visit.day,
			start: Clock(visit.start),
			duration: visit.minutes.into(),
		}
	}
}

impl From<CaseEntry<AccountId>> for Change {
	fn from(change: CaseEntry<AccountId>) -> Self {
		match change {
			CaseEntry::Registered {
				client,
				provider,
				insurer,
				midwife_practice,
				rate_class,
			} => Self::Registered {
				client: client.into(),
				provider: provider.into(),
				insurer: insurer.into(),
				midwife_practice: midwife_practice.into(),
				rate_class: rate_class.into(),
			},
			CaseEntry::Indicated { minutes } => Self::Indicated {
				indicated: minutes.into(),
			},
			CaseEntry::Born { date } => Self::Born { date: date.into() },
			CaseEntry::HospitalStay { days, indicated } => Self::HospitalStay {
				days,
				indicated: indicated.into(),
			},
			CaseEntry::Reindicated { indicated, reason } => Self::Reindicated {
				indicated: indicated.into(),
				reason: reason.into(),
			},
			CaseEntry::ExtensionRequested { until_day } => Self::ExtensionRequested { until_day },
			CaseEntry::ExtensionAcknowledged { until_day } => {
				Self::ExtensionAcknowledged { until_day }
			}
			CaseEntry::Transferred { provider } => Self::Transferred {
				provider: provider.into(),
			},
			CaseEntry::TransferAccepted => Self::TransferAccepted,
			CaseEntry::InsurerSwitched { insurer, from } => Self::InsurerSwitched {
				insurer: insurer.into(),
				from: from.into(),
			},
			CaseEntry::Closed => Self::Closed,
			CaseEntry::SignedOff => Self::SignedOff,
			CaseEntry::Cancelled => Self::Cancelled,
			CaseEntry::VisitsLogged { first, visits } => Self::VisitsLogged {
				first,
				visits: all(visits),
			},
			CaseEntry::Charged {
				entry,
				service,
				date,
			} => Self::Charged {
				entry,
				service: service.into(),
				date: date.into(),
			},
			CaseEntry::Corrected {
				entry,
				replaced_by,
				carer,
				visit,
			} => Self::Corrected {
				entry,
				replaced_by,
				carer: carer.into(),
				visit: visit.into(),
			},
			CaseEntry::Withdrawn { entry } => Self::Withdrawn { entry },
			CaseEntry::Approved { entries } => Self::Approved { entries },
			CaseEntry::Rejected { entry, reason } => Self::Rejected {
				entry,
				reason: reason.into(),
			},
			CaseEntry::Expired { entries } => Self::Expired { entries },
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use pallet_maternity::{EntryState as Stored, EntryView};
	use serde_json::{json, Value};
	use zorgketen_primitives::Service;

	fn mark(seq: u16) -> pallet_maternity::Mark<AccountId> {
		pallet_maternity::Mark {
			seq,
			at: 30_000_000,
			by: AccountId::new([seq as u8; 32]),
		}
	}

	fn entry(service: Service, state: Stored<AccountId>) -> Value {
		let account = AccountId::new([9; 32]);
		let view = EntryView {
			id: 3,
			service,
			date: 20_513,
			day: 0,
			start: 570,
			minutes: 90,
			carer: account.clone(),
			provider: account.clone(),
			insurer: account,
			logged: mark(1),
			expires_at: 30_000_000,
			state,
		};
		serde_json::to_value(Entry::from(view)).expect("it serialises")
	}

	#[test]
	fn an_entry_shows_what_became_of_it() {
		let reason = pallet_maternity::RejectReason::WrongDay;
		let fate = |state| {
			let entry = entry(Service::Hour, state);
			json!([
				entry["state"],
				entry["decided"]["seq"],
				entry["reason"],
				entry["replacedBy"],
				entry["ended"]["seq"],
			])
		};
		assert_eq!(
			fate(Stored::Proposed),
			json!(["proposed", null, null, null, null])
		);
		assert_eq!(
			fate(Stored::Approved { decided: mark(2) }),
			json!(["approved", 2, null, null, null])
		);
		assert_eq!(
			fate(Stored::Rejected {
				decided: mark(2),
				reason
			}),
			json!(["rejected", 2, "wrongDay", null, null])
		);
		assert_eq!(
			fate(Stored::Replaced {
				decided: mark(2),
				reason,
				replaced_by: 7
			}),
			json!(["replaced", 2, "wrongDay", 7, null])
		);
		assert_eq!(
			fate(Stored::Withdrawn {
				withdrawn: mark(3),
				rejected: None
			}),
			json!(["withdrawn", null, null, null, 3])
		);
		assert_eq!(
			fate(Stored::Withdrawn {
				withdrawn: mark(3),
				rejected: Some((mark(2), reason))
			}),
			json!(["withdrawn", 2, "wrongDay", null, 3])
		);
		assert_eq!(
			fate(Stored::Expired { expired: mark(4) }),
			json!(["expired", null, null, null, 4])
		);
	}

	#[test]
	fn only_timed_entries_have_a_time() {
		let timed = entry(Service::Hour, Stored::Proposed);
		assert_eq!(timed["start"], "09:30");
		assert_eq!(timed["duration"], json!({ "minutes": 90, "hours": "1.50" }));
		assert_eq!(timed["day"], Value::Null, "there was no birth");
		assert_eq!(timed["date"], "2026-03-01");

		let piece = entry(Service::Registration, Stored::Proposed);
		assert_eq!(piece["start"], Value::Null);
		assert_eq!(piece["duration"], Value::Null);
	}

	#[test]
	fn a_change_names_its_kind() {
		let change = |change: CaseEntry<AccountId>| {
			serde_json::to_value(Change::from(change)).expect("it serialises")
		};
		assert_eq!(change(CaseEntry::SignedOff), json!({ "kind": "signedOff" }));
		assert_eq!(
			change(CaseEntry::HospitalStay {
				days: 2,
				indicated: 60
			}),
			json!({
				"kind": "hospitalStay",
				"days": 2,
				"indicated": { "minutes": 60, "hours": "1.00" },
			})
		);
		assert_eq!(
			change(CaseEntry::ExtensionRequested { until_day: 12 }),
			json!({ "kind": "extensionRequested", "untilDay": 12 })
		);
	}
}
