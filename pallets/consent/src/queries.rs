//! What phones, dashboards and other pallets ask. Only `may_access` is bounded; the lists are for
//! the runtime API, outside of blocks.

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use core::marker::PhantomData;
use frame_support::traits::Contains;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use zorgketen_primitives::{
	time::{now, Minute},
	DataCategory, Domain, Participants, Purpose, Role,
};

/// By what right somebody may read.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AccessBasis<AccountId> {
	/// The client's own key.
	#[codec(index = 0)]
	Own,
	/// A representation in force, with the scope to read.
	#[codec(index = 1)]
	Representation,
	/// A grant.
	#[codec(index = 2)]
	Grant {
		/// Its number.
		id: RecordId,
		/// To whom it was given.
		grantee: Grantee<AccountId>,
		/// Why the data are read.
		purpose: Purpose,
		/// The minute at which it will have ended.
		until: Option<Minute>,
	},
	/// Broken glass.
	#[codec(index = 3)]
	Emergency {
		/// Its number.
		id: RecordId,
		/// The minute at which it will have ended.
		until: Minute,
	},
}

/// A grant or proposal, for people to see.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GrantInfo<AccountId> {
	/// Its number; a proposal has none yet.
	pub id: Option<RecordId>,
	/// To whom.
	pub grantee: Grantee<AccountId>,
	/// Which data.
	pub data: DataCategory,
	/// Of care under which law.
	pub domain: Domain,
	/// Why the data are read.
	pub purpose: Purpose,
	/// Whether a relative may write in the care log.
	pub write: bool,
	/// The first minute. A proposal without works once both have agreed.
	pub from: Option<Minute>,
	/// The minute at which it has ended.
	pub until: Option<Minute>,
	/// Whose agreement is missing.
	pub awaits: Option<Signatory>,
	/// Whether it opens something now: the time has come, and the grantee is there and active.
	pub live: bool,
}

/// An emergency, for people to see.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EmergencyInfo<AccountId> {
	/// Its number.
	pub id: RecordId,
	/// The member of staff who broke the glass.
	pub by: AccountId,
	/// The employer.
	pub organisation: AccountId,
	/// The domain that was opened.
	pub domain: Domain,
	/// Why.
	pub reason: EmergencyReason,
	/// Since when.
	pub at: Minute,
	/// The minute at which it has ended.
	pub until: Minute,
	/// The last minute of the term for review, while there is none.
	pub due: Option<Minute>,
	/// The review.
	pub review: Option<Review<AccountId>>,
	/// Whether its term runs still.
	pub open: bool,
}

/// A review that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewDue<AccountId> {
	/// The organisation that has to review.
	pub organisation: AccountId,
	/// The client.
	pub client: AccountId,
	/// The number of the emergency.
	pub id: RecordId,
	/// The member of staff who broke the glass, and can't review it.
	pub by: AccountId,
	/// The last minute of the term.
	pub due: Minute,
}

impl<T: Config> Pallet<T> {
	/// Whether a client still has grants or proposals stored.
	pub fn has_records(client: &T::AccountId) -> bool {
		Counts::<T>::get(client).stored > 0
	}

	/// All grants of a client by number, then the proposals.
	pub fn grants_of(client: &T::AccountId) -> Vec<GrantInfo<T::AccountId>> {
		let now = now::<T::Time>();
		let is_client = T::Participants::is_client(client);
		let grants = Grants::<T>::iter_prefix(client).map(|(key, grant)| GrantInfo {
			live: is_client && grant.is_live(now) && Self::is_there(&key.grantee),
			id: Some(grant.id),
			grantee: key.grantee,
			data: key.data,
			domain: key.domain,
			purpose: grant.purpose,
			write: grant.write,
			from: Some(grant.from),
			until: grant.until,
			awaits: None,
		});
		let proposals = Proposals::<T>::iter_prefix(client).map(|(key, proposal)| GrantInfo {
			id: None,
			grantee: key.grantee,
			data: key.data,
			domain: key.domain,
			purpose: proposal.terms.purpose,
			write: proposal.terms.write,
			from: proposal.terms.from,
			until: proposal.terms.until,
			awaits: Some(proposal.by.other()),
			live: false,
		});
		let mut all: Vec<_> = grants.chain(proposals).collect();
		all.sort_by_key(|info| info.id.unwrap_or(RecordId::MAX));
		all
	}

	/// The emergencies of a client that are kept still, by number.
	pub fn emergencies_of(client: &T::AccountId) -> Vec<EmergencyInfo<T::AccountId>> {
		let now = now::<T::Time>();
		let mut all: Vec<_> = Emergencies::<T>::iter_prefix(client)
			.map(|(id, emergency)| EmergencyInfo {
				id,
				due: Unreviewed::<T>::get(&emergency.organisation, (client, id)),
				open: emergency.is_open(now),
				by: emergency.by,
				organisation: emergency.organisation,
				domain: emergency.domain,
				reason: emergency.reason,
				at: emergency.at,
				until: emergency.until,
				review: emergency.review,
			})
			.collect();
		all.sort_by_key(|info| info.id);
		all
	}

	/// The reviews that an organisation owes, the most urgent first.
	pub fn reviews_of(organisation: &T::AccountId) -> Vec<ReviewDue<T::AccountId>> {
		let all = Unreviewed::<T>::iter_prefix(organisation)
			.filter_map(|(at, due)| Self::review_due(organisation.clone(), at, due));
		Self::by_urgency(all.collect())
	}

	/// The reviews, of all organisations, whose term has passed; the longest overdue first.
	pub fn overdue_reviews() -> Vec<ReviewDue<T::AccountId>> {
		let now = now::<T::Time>();
		let all = Unreviewed::<T>::iter()
			.filter(|(_, _, due)| *due < now)
			.filter_map(|(organisation, at, due)| Self::review_due(organisation, at, due));
		Self::by_urgency(all.collect())
	}

	fn review_due(
		organisation: T::AccountId,
		(client, id): (T::AccountId, RecordId),
		due: Minute,
	) -> Option<ReviewDue<T::AccountId>> {
		let by = Emergencies::<T>::get(&client, id)?.by;
		Some(ReviewDue {
			organisation,
			client,
			id,
			by,
			due,
		})
	}

	fn by_urgency(mut all: Vec<ReviewDue<T::AccountId>>) -> Vec<ReviewDue<T::AccountId>> {
		all.sort_by(|a, b| (a.due, &a.client, a.id).cmp(&(b.due, &b.client, b.id)));
		all
	}

	/// Whether a grantee can read now, if time allows. A category always can.
	fn is_there(grantee: &Grantee<T::AccountId>) -> bool {
		let is_active = |organisation: &T::AccountId| {
			T::Participants::organisation(organisation).is_some_and(|o| o.is_active())
		};
		match grantee {
			Grantee::Category(_) => true,
			Grantee::Organisation(account) => is_active(account),
			Grantee::Person(account) => match T::Participants::role_of(account) {
				Some(Role::Staff { organisation, .. }) => is_active(&organisation),
				role => role.is_some(),
			},
		}
	}
}

/// Contains the clients that still have grants or proposals stored: those must be revoked or reaped
/// before a client is taken off the register.
pub struct HasGrants<T>(PhantomData<T>);

impl<T: Config> Contains<T::AccountId> for HasGrants<T> {
	fn contains(client: &T::AccountId) -> bool {
		Pallet::<T>::has_records(client)
	}
}
