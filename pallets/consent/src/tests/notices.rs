//! Clients that granted a category hear of each organisation that joins it.

use crate::{mock::*, types::*, weights::WeightInfo, Event, NoticeWalk, Notices};
use frame_support::{
	assert_ok,
	weights::{constants::ParityDbWeight, Weight},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use zorgketen_primitives::{
	DataCategory::*, Domain, OnActivated, OrganisationKind, OrganisationStatus,
};

const KIND: OrganisationKind = OrganisationKind::CareProvider;

fn join(organisation: AccountId, kind: OrganisationKind) {
	world(|world| world.join(organisation, kind));
	Consent::activated(&organisation, kind);
}

/// Clients 10,001 and on, each of which has granted the category.
fn clients(count: u64) -> Vec<AccountId> {
	let clients: Vec<_> = (1..=count).map(|n| 10_000 + n).collect();
	for client in &clients {
		world(|world| world.register(*client, *client));
		assert_ok!(Ask::to(Grantee::Category(KIND)).by(*client));
	}
	System::reset_events();
	clients
}

/// The clients told since the last call, with the organisation of which.
fn told() -> Vec<(AccountId, AccountId)> {
	events()
		.into_iter()
		.map(|event| match event {
			Event::CategoryJoined {
				client,
				organisation,
				kind,
			} if kind == KIND => (client, organisation),
			other => panic!("{other:?}"),
		})
		.collect()
}

fn sorted<V: Ord>(mut all: Vec<V>) -> Vec<V> {
	all.sort();
	all
}

fn full_idle() -> Weight {
	idle(Weight::MAX)
}

#[test]
fn nothing_happens_when_there_is_nothing_to_tell() {
	run(|| {
		clients(2);
		assert_eq!(full_idle(), ParityDbWeight::get().reads(1));
		assert_eq!(told(), []);
	});
}

#[test]
fn each_client_of_the_category_hears_once() {
	run(|| {
		let clients = clients(3);
		// others have nothing to do with it
		assert_ok!(Ask::to(Grantee::Category(OrganisationKind::MidwifePractice)).by(MOTHER));
		assert_ok!(Ask::to(Grantee::Organisation(HOME_CARE)).by(GEERTJE));
		System::reset_events();
		join(600, KIND);
		assert_eq!(told(), []);
		full_idle();
		let expected: Vec<_> = clients.iter().map(|client| (*client, 600)).collect();
		assert_eq!(sorted(told()), expected);
		assert!(!NoticeWalk::<Test>::exists());
		assert_eq!(Notices::<Test>::iter().count(), 0);
		full_idle();
		assert_eq!(told(), []);
	});
}

#[test]
fn a_client_with_many_grants_to_the_category_hears_once() {
	run(|| {
		clients(1);
		for data in [HoursRecord, CareLog, CareContent] {
			for domain in [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet] {
				let ask = Ask::to(Grantee::Category(KIND)).data(data).domain(domain);
				assert_ok!(ask.by(10_001));
			}
		}
		System::reset_events();
		join(600, KIND);
		full_idle();
		assert_eq!(told(), [(10_001, 600)]);
	});
}

#[test]
fn who_will_share_hears_and_who_shared_does_not() {
	run(|| {
		let ask = |domain| Ask::to(Grantee::Category(KIND)).domain(domain);
		assert_ok!(ask(Domain::Zvw).until(START + 10).by(MOTHER));
		assert_ok!(ask(Domain::Zvw).from(START + 90).by(GEERTJE));
		assert_ok!(ask(Domain::Zvw).until(START + 10).by(APPIES_KEY));
		assert_ok!(ask(Domain::Jeugdwet).data(CareContent).by(APPIES_KEY));
		wait(10);
		System::reset_events();
		join(600, KIND);
		full_idle();
		assert_eq!(sorted(told()), [(GEERTJE, 600), (APPIE, 600)]);
	});
}

#[test]
fn a_block_tells_as_many_as_it_may() {
	run(|| {
		let clients = clients(7);
		NoticesPerBlock::set(3);
		join(600, KIND);
		let mut all = Vec::new();
		for (expected, waiting) in [(3, true), (3, true), (1, false), (0, false)] {
			full_idle();
			let told = told();
			assert_eq!(told.len(), expected);
			assert_eq!(NoticeWalk::<Test>::exists(), waiting);
			crate::try_state::do_try_state::<Test>().expect("in the middle too");
			all.extend(told);
		}
		let expected: Vec<_> = clients.iter().map(|client| (*client, 600)).collect();
		assert_eq!(sorted(all), expected);
	});
}

#[test]
fn a_block_tells_as_many_as_its_spare_weight_allows() {
	run(|| {
		clients(7);
		join(600, KIND);
		let look = ParityDbWeight::get().reads(1);
		let of = <() as WeightInfo>::notify;
		for (spare, used, expected) in [
			// not even a look
			(look - Weight::from_parts(1, 0), Weight::zero(), 0),
			// not even one: nothing is begun
			(look + of(1) - Weight::from_parts(1, 0), look, 0),
			(look + of(1), look + of(1), 1),
			(look + of(3) - Weight::from_parts(1, 0), look + of(2), 2),
			(look + of(3), look + of(3), 3),
			(Weight::MAX, look + of(1), 1),
		] {
			assert_eq!(idle(spare), used);
			assert_eq!(told().len(), expected);
		}
	});
}

#[test]
fn several_that_join_in_a_row_are_all_told_of_in_order() {
	run(|| {
		let clients = clients(2);
		for organisation in 600..604 {
			join(organisation, KIND);
		}
		for organisation in 600..604 {
			// and more may come while it goes on
			join(organisation + 4, KIND);
			full_idle();
			let expected: Vec<_> = clients.iter().map(|c| (*c, organisation)).collect();
			assert_eq!(sorted(told()), expected);
		}
		let mut later = Vec::new();
		while NoticeWalk::<Test>::exists() {
			full_idle();
			later.extend(told());
		}
		assert_eq!(later.len(), 8);
	});
}

#[test]
fn one_that_left_before_all_had_heard_is_dropped() {
	for status in [OrganisationStatus::Left, OrganisationStatus::Removed] {
		run(|| {
			clients(5);
			NoticesPerBlock::set(2);
			join(600, KIND);
			join(601, KIND);
			full_idle();
			assert_eq!(told().len(), 2);
			set_status(600, status);
			full_idle();
			assert_eq!(told(), []);
			full_idle();
			assert!(told().iter().all(|(_, organisation)| *organisation == 601));
		});
	}
}

#[test]
fn one_that_is_suspended_is_told_of() {
	run(|| {
		clients(1);
		join(600, KIND);
		set_status(600, OrganisationStatus::Suspended);
		full_idle();
		assert_eq!(told(), [(10_001, 600)]);
	});
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	/// Organisations join, and clients grant and revoke, while notices are given a few at a time.
	#[test]
	fn who_shares_all_the_while_hears_once_and_nobody_hears_twice(
		steps in prop::collection::vec((0..4u8, 0..20u64, 1..5u32), 1..80),
	) {
		run(|| {
			for client in 10_000..10_020 {
				world(|world| world.register(client, client));
			}
			let mut sharing = BTreeSet::new();
			// who has shared ever since each organisation joined, and who heard of it
			let mut must_hear = BTreeMap::<AccountId, BTreeSet<AccountId>>::new();
			let mut heard = BTreeSet::new();
			let mut hear = || for told in told() {
				assert!(heard.insert(told), "told twice");
			};
			let mut next = 600;
			for (what, which, few) in steps {
				let client = 10_000 + which;
				let ask = Ask::to(Grantee::Category(KIND));
				match what {
					0 => {
						assert_ok!(ask.by(client));
						sharing.insert(client);
						System::reset_events();
					},
					1 if sharing.remove(&client) => {
						assert_ok!(ask.revoked_by(client));
						must_hear.values_mut().for_each(|clients| { clients.remove(&client); });
						System::reset_events();
					},
					2 => {
						join(next, KIND);
						must_hear.insert(next, sharing.clone());
						next += 1;
					},
					_ => {
						NoticesPerBlock::set(few);
						full_idle();
						hear();
					},
				}
				crate::try_state::do_try_state::<Test>().expect("the invariants hold");
			}
			let mut blocks = 0;
			while NoticeWalk::<Test>::exists() {
				full_idle();
				hear();
				blocks += 1;
				assert!(blocks < 10_000, "it never ends");
			}
			for (organisation, clients) in must_hear {
				for client in clients {
					assert!(heard.contains(&(client, organisation)), "{client} {organisation}");
				}
			}
		});
	}
}
