//! Consent by category covers organisations that join later: the client must hear of each (Wabvpz
//! 15c). Nobody knows how many clients there are, so blocks with time to spare tell them, some at a
//! time.

use crate::{
	pallet::*,
	rules::{DATA, DOMAINS},
	types::*,
	weights::WeightInfo,
	LOG_TARGET,
};
use frame_support::{traits::Get, weights::Weight};
use zorgketen_primitives::{
	time::{now, Minute},
	OnActivated, OrganisationKind,
};

impl<T: Config> OnActivated<T::AccountId> for Pallet<T> {
	fn activated(organisation: &T::AccountId, kind: OrganisationKind) {
		NoticeWalk::<T>::mutate(|walk| {
			let Some(tail) = walk.tail.checked_add(1) else {
				// The numbers begin anew whenever all are told.
				log::error!(target: LOG_TARGET, "four thousand million notices wait");
				return;
			};
			let notice = Notice {
				organisation: organisation.clone(),
				kind,
			};
			Notices::<T>::insert(walk.tail, notice);
			walk.tail = tail;
		});
	}
}

impl<T: Config> Pallet<T> {
	/// Goes on with the oldest notice, as far as the limit allows. Answers what it used.
	pub(crate) fn notify(mut walk: Walk<T::AccountId>, limit: Weight) -> Weight {
		let fits = |clients: u32| T::WeightInfo::notify(clients).all_lte(limit);
		if !fits(1) {
			return Weight::zero();
		}

		let mut visited = 0u32;
		let all_told = match Notices::<T>::get(walk.head) {
			Some(notice) if !Self::is_organisation_gone(&notice.organisation) => {
				let now = now::<T::Time>();
				let mut clients = match &walk.after {
					None => CategoryClients::<T>::iter_key_prefix(notice.kind),
					Some(client) => CategoryClients::<T>::iter_key_prefix_from(
						notice.kind,
						CategoryClients::<T>::hashed_key_for(notice.kind, client),
					),
				};
				loop {
					let next = visited.saturating_add(1);
					if next > T::NoticesPerBlock::get() || !fits(next) {
						break false;
					}
					let Some(client) = clients.next() else {
						break true;
					};
					visited = next;
					if Self::shares_with_category(&client, notice.kind, now) {
						Self::deposit_event(Event::CategoryJoined {
							client: client.clone(),
							organisation: notice.organisation.clone(),
							kind: notice.kind,
						});
					}
					walk.after = Some(client);
				}
			}
			// it left before all had heard of it: there is nothing to tell any more
			_ => true,
		};

		if all_told {
			Notices::<T>::remove(walk.head);
			walk.head = walk.head.saturating_add(1);
			walk.after = None;
		}
		if walk.is_done() {
			NoticeWalk::<T>::kill();
		} else {
			NoticeWalk::<T>::put(walk);
		}
		T::WeightInfo::notify(visited)
	}

	/// Whether the client has granted the category something that has not ended.
	fn shares_with_category(client: &T::AccountId, kind: OrganisationKind, now: Minute) -> bool {
		let mut keys = DATA
			.into_iter()
			.flat_map(|data| DOMAINS.into_iter().map(move |domain| (data, domain)));
		keys.any(|(data, domain)| {
			let key = GrantKey {
				grantee: Grantee::Category(kind),
				data,
				domain,
			};
			Grants::<T>::get(client, key).is_some_and(|grant| !is_over(grant.until, now))
		})
	}
}
