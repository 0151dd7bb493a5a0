//! What the runtime API answers. Runs off chain, so reading a page of keys is no worry.

use crate::{pallet::*, timeline::Record, types::*};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use zorgketen_primitives::{
	time::{self, Date, Minute},
	CareLog, Cents, DossierId, Service, Settlement,
};

/// The most items that one answer holds.
pub const MAX_PAGE: u32 = 256;
/// The most cases that one answer looks at.
pub const MAX_SCAN: u32 = 1_000;

/// Where a case stands, in minutes and cents.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CaseSummary<AccountId> {
	/// Where it stands.
	pub state: CaseState,
	/// The indicated minutes.
	pub indicated: Minute,
	/// The minutes of care that the client approved.
	pub approved: Minute,
	/// The minutes of care that wait for the client.
	pub pending: Minute,
	/// The minutes that can be logged still: indicated, less approved and pending.
	pub remaining: Minute,
	/// The approved minutes of assistance at the delivery.
	pub partus_approved: Minute,
	/// What the approved entries came to.
	pub gross: Cents,
	/// What of it is the family's own contribution.
	pub own_contribution: Cents,
	/// What the insurers paid.
	pub paid: Cents,
	/// What waits for the insurers' money.
	pub unpaid: Cents,
	/// Whose case it is; gone when the case is pruned.
	pub parties: Option<Parties<AccountId>>,
}

/// Whose case it is, and which days count.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Parties<AccountId> {
	/// The client.
	pub client: AccountId,
	/// The provider.
	pub provider: AccountId,
	/// The insurer of today.
	pub insurer: AccountId,
	/// The practice whose midwives change the indication.
	pub midwife_practice: AccountId,
	/// Care day 1.
	pub birth: Option<Date>,
	/// The last care day, once there was a birth.
	pub last_day: Option<u16>,
	/// The last care day that waits for the insurer's acknowledgement.
	pub requested_to: Option<u16>,
	/// How many entries there are.
	pub entries: u32,
}

/// An entry with all that follows for it from its case.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct EntryView<AccountId> {
	/// Its number within the case.
	pub id: EntryId,
	/// What was given.
	pub service: Service,
	/// The day on which it began.
	pub date: Date,
	/// The same as a care day; 0 before the birth.
	pub day: u16,
	/// When it began, in minutes after midnight.
	pub start: u16,
	/// How long it took; 0 for a service with a fixed price.
	pub minutes: Minute,
	/// Who gave or charged it.
	pub carer: AccountId,
	/// Who is paid for it.
	pub provider: AccountId,
	/// Who pays for it.
	pub insurer: AccountId,
	/// When it was logged and by whom.
	pub logged: Mark<AccountId>,
	/// The first minute in which the client can no longer answer.
	pub expires_at: Minute,
	/// What became of it.
	pub state: EntryState<AccountId>,
}

/// Some cases of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CasePage {
	/// Their ids.
	pub cases: Vec<DossierId>,
	/// Where to go on, if there is more.
	pub next: Option<DossierId>,
}

impl<T: Config> Pallet<T> {
	/// Where a case stands. Known of pruned cases too.
	pub fn case_summary(id: DossierId) -> Option<CaseSummary<T::AccountId>> {
		let case = Cases::<T>::get(id);
		let client = match &case {
			Some(case) => case.client.clone(),
			None => T::CareLog::client_of(&id)?,
		};
		let totals = T::Settlement::case_totals(&id);
		let remains = match Self::remains_of(&id, &client) {
			Some(remains) => remains,
			None => case.as_ref()?.remains(totals),
		};
		let pending = case.as_ref().map_or(0, Case::pending);
		Some(CaseSummary {
			state: remains.state,
			indicated: remains.indicated,
			approved: remains.approved,
			pending,
			remaining: remains
				.indicated
				.saturating_sub(remains.approved)
				.saturating_sub(pending),
			partus_approved: remains.partus_approved,
			gross: remains.gross,
			own_contribution: remains.own,
			paid: remains.paid,
			unpaid: totals.unpaid,
			parties: case.map(Self::parties),
		})
	}

	fn parties(case: Case<T::AccountId>) -> Parties<T::AccountId> {
		let today = time::date_of(time::now::<T::Time>());
		Parties {
			insurer: case.insurer_on(today).clone(),
			last_day: case
				.birth
				.and_then(|birth| Self::last_day(&case, birth).ok()),
			entries: case.next_entry(),
			client: case.client,
			provider: case.provider,
			midwife_practice: case.midwife_practice,
			birth: case.birth,
			requested_to: case.requested_to,
		}
	}

	/// The case of a client.
	pub fn case_of(client: T::AccountId) -> Option<DossierId> {
		CaseOf::<T>::get(client).map(|of| of.case)
	}

	/// Entries of a case from a number on, at most `MAX_PAGE`.
	pub fn entries(id: DossierId, from: EntryId, limit: u32) -> Vec<EntryView<T::AccountId>> {
		Self::views(id, from, limit, |_| true)
	}

	/// The entries of a case that wait for the client.
	pub fn pending(id: DossierId) -> Vec<EntryView<T::AccountId>> {
		Self::views(id, 0, MAX_ENTRIES, |entry| entry.state.is_proposed())
	}

	fn views(
		id: DossierId,
		from: EntryId,
		limit: u32,
		wanted: impl Fn(&Entry) -> bool,
	) -> Vec<EntryView<T::AccountId>> {
		let Some(case) = Cases::<T>::get(id) else {
			return Vec::new();
		};
		let terms = CurrentTerms::<T>::get();
		(0..)
			.zip(case.entries.iter())
			.filter(|(id, entry)| *id >= from && wanted(entry))
			.take(limit.min(MAX_PAGE) as usize)
			.map(|(id, entry)| EntryView {
				id,
				service: entry.service,
				date: entry.date,
				day: case.day_of(entry.date),
				start: entry.start,
				minutes: entry.minutes.into(),
				carer: case.person(entry.carer).clone(),
				provider: case.provider_of(entry).clone(),
				insurer: case.insurer_on(entry.date).clone(),
				logged: entry.logged.named(&case),
				expires_at: entry.expires_at(&terms),
				state: entry.state.named(&case),
			})
			.collect()
	}

	/// The changes of a case before a number, or the last ones, newest first, at most `MAX_PAGE`.
	/// Each is what the head of the dossier was extended by.
	pub fn timeline(id: DossierId, before: Option<u32>, limit: u32) -> Vec<Record<T::AccountId>> {
		let Some(case) = Cases::<T>::get(id) else {
			return Vec::new();
		};
		let history = History::<T>::get(id);
		let before = before
			.and_then(|before| u16::try_from(before).ok())
			.unwrap_or(u16::MAX)
			.min(case.changes);
		(0..before)
			.rev()
			.take(limit.min(MAX_PAGE) as usize)
			.filter_map(|seq| case.record(seq, &history))
			.collect()
	}

	/// Cases in which an organisation gives care, pays or indicates, in the order of the state's keys
	/// after `from`. Looks at `limit` cases, at most `MAX_SCAN`, so a page can be empty and not be
	/// the last: there is no index by organisation, which would cost more state than a case.
	pub fn cases_of(organisation: T::AccountId, from: Option<DossierId>, limit: u32) -> CasePage {
		let mut all = match from {
			Some(id) => Cases::<T>::iter_from(Cases::<T>::hashed_key_for(id)),
			None => Cases::<T>::iter(),
		};
		let mut cases = Vec::new();
		let mut next = None;
		for _ in 0..limit.min(MAX_SCAN) {
			let Some((id, case)) = all.next() else {
				next = None;
				break;
			};
			let provides = case.provider == organisation
				|| case.former_providers.contains(&organisation)
				|| case.midwife_practice == organisation;
			if provides || case.insurers().contains(&organisation) {
				cases.push(id);
			}
			next = Some(id);
		}
		CasePage { cases, next }
	}
}
