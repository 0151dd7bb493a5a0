//! Dossiers and what was recorded in them.

use crate::rpc::views::{
	all,
	care_log::*,
	names::{Course, DisputeReason, DossierStatus, FactState},
	Account, Duration, Time,
};
use pallet_care_log::runtime_api;
use zorgketen_runtime::AccountId;

impl From<pallet_care_log::Dossier<AccountId>> for Dossier {
	fn from(dossier: pallet_care_log::Dossier<AccountId>) -> Self {
		let pruned = dossier.pruned();
		let (status, closed_at) = match dossier.status {
			pallet_care_log::DossierStatus::Open => (DossierStatus::Open, None),
			pallet_care_log::DossierStatus::Closed { at, .. } => (DossierStatus::Closed, Some(at)),
			pallet_care_log::DossierStatus::Pruned { at } => (DossierStatus::Pruned, Some(at)),
		};
		Self {
			client: dossier.client.into(),
			domain: dossier.domain.into(),
			opened_by: dossier.opened_by.map(Account::from),
			opened_at: dossier.opened_at.into(),
			managed: dossier.managed,
			status,
			closed_at: closed_at.map(Time::from),
			pruned,
			head: dossier.head.into(),
			entries: dossier.entries,
			facts: dossier.facts,
			own: dossier.own,
			recorded: dossier.minutes.into(),
			confirmed: dossier.confirmed.into(),
			allocations: dossier.allocations,
			running: dossier.running,
		}
	}
}

impl From<runtime_api::TimelineFact<AccountId>> for Fact {
	fn from(fact: runtime_api::TimelineFact<AccountId>) -> Self {
		let (state, reason) = match fact.state {
			pallet_care_log::FactState::Recorded => (FactState::Recorded, None),
			pallet_care_log::FactState::Confirmed => (FactState::Confirmed, None),
			pallet_care_log::FactState::Disputed(reason) => (FactState::Disputed, Some(reason)),
		};
		let (content, erased_at) = match fact.content {
			None => (None, None),
			Some(pallet_care_log::Content::Kept(content)) => (Some(content.into()), None),
			Some(pallet_care_log::Content::Erased { at }) => (None, Some(at.into())),
		};
		Self {
			seq: fact.seq,
			author: fact.author.into(),
			organisation: fact.organisation.map(Account::from),
			activity: fact.activity,
			start: fact.start.into(),
			duration: fact.minutes.into(),
			amends: fact.version.amends(),
			amended_by: fact.version.amended_by(),
			state,
			reason: reason.map(DisputeReason::from),
			allocation: fact.allocation,
			content,
			erased_at,
			source: fact.source.map(Source::from),
		}
	}
}

impl From<pallet_care_log::ContentRef> for Content {
	fn from(content: pallet_care_log::ContentRef) -> Self {
		Self {
			commitment: content.commitment.into(),
			// the runtime takes visible ASCII only
			locator: String::from_utf8_lossy(&content.locator).into_owned(),
		}
	}
}

impl From<pallet_care_log::SourceRef> for Source {
	fn from(source: pallet_care_log::SourceRef) -> Self {
		Self {
			register: source.register,
			commitment: source.commitment.into(),
		}
	}
}

impl From<runtime_api::TimelinePage<AccountId>> for Timeline {
	fn from(page: runtime_api::TimelinePage<AccountId>) -> Self {
		Self {
			facts: all(page.facts),
			next: page.next,
		}
	}
}

impl From<pallet_care_log::AccessLog> for AccessLog {
	fn from(log: pallet_care_log::AccessLog) -> Self {
		Self {
			root: log.root.into(),
			batches: log.batches,
			until: Time::unless_zero(log.until),
			interval: log.interval.map(Duration::from),
			since: Time::unless_zero(log.since),
			gap: log.gap,
		}
	}
}

impl From<(u32, pallet_care_log::AnchoredBatch)> for AccessBatch {
	fn from((number, batch): (u32, pallet_care_log::AnchoredBatch)) -> Self {
		Self {
			number,
			root: batch.root.into(),
			count: batch.count,
			from: batch.from.into(),
			until: batch.until.into(),
			at: batch.at.into(),
			late: batch.late,
		}
	}
}

impl From<runtime_api::Gap<AccountId>> for Gap {
	fn from(gap: runtime_api::Gap<AccountId>) -> Self {
		Self {
			organisation: gap.organisation.into(),
			since: gap.since.into(),
			due: gap.due.into(),
		}
	}
}

impl From<pallet_care_log::Allocation<AccountId>> for Allocation {
	fn from(allocation: pallet_care_log::Allocation<AccountId>) -> Self {
		let (course, started_from, stopped_until) = match allocation.course {
			pallet_care_log::Course::Allocated => (Course::Allocated, None, None),
			pallet_care_log::Course::Started { from } => (Course::Started, Some(from), None),
			pallet_care_log::Course::Stopped { from, until } => {
				(Course::Stopped, Some(from), Some(until))
			}
		};
		let left = allocation.left().into();
		Self {
			payer: allocation.payer.into(),
			provider: allocation.provider.into(),
			product: allocation.product,
			from: allocation.from.into(),
			until: allocation.until.into(),
			volume: allocation.volume.into(),
			used: allocation.used.into(),
			left,
			last: Time::unless_zero(allocation.last),
			course,
			started_from: started_from.map(Time::from),
			stopped_until: stopped_until.map(Time::from),
		}
	}
}
