use crate::{mock::*, runtime_api::Gap, types::*};
use frame_support::assert_ok;
use sp_core::H256;
use zorgketen_primitives::{time::DAY, CareLog as _, DataCategory, Domain};

/// Facts 0 to 9, each an hour before the last.
fn run_with_facts(test: impl FnOnce()) {
	run_with_dossiers(|| {
		for hour in 1..=10 {
			let fact = NewFact {
				content: (hour == 1).then(|| content(b"x")),
				source: (hour == 1).then(|| source(REGISTER)),
				..help(NOW - 60 * hour)
			};
			assert_ok!(CareLog::record(by(CARER), WMO, fact));
		}
		test();
	})
}

fn seqs(before: Option<u32>, limit: u32) -> (Vec<u32>, Option<u32>) {
	let page = CareLog::timeline(WMO, 0, u32::MAX, before, limit);
	(page.facts.iter().map(|fact| fact.seq).collect(), page.next)
}

#[test]
fn the_timeline_comes_newest_first_in_pages() {
	run_with_facts(|| {
		assert_eq!(seqs(None, 4), (vec![9, 8, 7, 6], Some(6)));
		assert_eq!(seqs(Some(6), 4), (vec![5, 4, 3, 2], Some(2)));
		assert_eq!(seqs(Some(2), 4), (vec![1, 0], None));
		assert_eq!(seqs(Some(0), 4), (vec![], None));
		assert_eq!(seqs(Some(99), 1), (vec![9], Some(9)));
		assert_eq!(seqs(None, 0).0.len(), 1, "at least one");
		assert_eq!(seqs(None, u32::MAX).1, None);
	});
}

#[test]
fn the_timeline_is_that_of_a_period() {
	run_with_facts(|| {
		let of = |from, until| {
			let page = CareLog::timeline(WMO, from, until, None, 100);
			page.facts.iter().map(|fact| fact.seq).collect::<Vec<_>>()
		};
		// fact 2 is from NOW - 180 until NOW - 150
		assert_eq!(of(NOW - 180, NOW - 150), [2]);
		assert_eq!(of(NOW - 151, NOW - 150), [2]);
		assert!(of(NOW - 150, NOW - 120).is_empty());
		assert!(of(NOW - 200, NOW - 180).is_empty());
		assert_eq!(of(NOW - 211, NOW - 119), [3, 2, 1]);
	});
}

#[test]
fn a_fact_comes_with_all_that_belongs_to_it() {
	run_with_facts(|| {
		assert_ok!(CareLog::erase_content(by(CLIENT), WMO, 0));
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 45)));
		let page = CareLog::timeline(WMO, 0, u32::MAX, None, 100);
		let (latest, first) = (&page.facts[0], &page.facts[10]);
		assert_eq!(latest.version, Version::Latest { amends: 0 });
		assert_eq!((&latest.content, latest.source), (&None, None));
		assert_eq!(first.version, Version::First { amended_by: 10 });
		assert_eq!(first.content, Some(Content::Erased { at: NOW }));
		assert_eq!(first.source, Some(source(REGISTER)));
	});
}

#[test]
fn a_long_silence_is_crossed_in_several_pages() {
	run_with_dossiers(|| {
		let mut start = NOW;
		for _ in 0..21 {
			let facts: Vec<_> = (0..50)
				.map(|_| {
					start -= 40;
					help(start)
				})
				.collect();
			let facts = facts.try_into().expect("fifty");
			assert_ok!(CareLog::record_many(by(CARER), WMO, facts));
		}
		// only fact 0 is in this period, 1,049 facts back
		let page = CareLog::timeline(WMO, NOW - 40, NOW, None, 10);
		assert_eq!((page.facts.len(), page.next), (0, Some(50)));
		let page = CareLog::timeline(WMO, NOW - 40, NOW, page.next, 10);
		assert_eq!((page.facts.len(), page.next), (1, None));
		assert_eq!(seqs(None, u32::MAX).0.len(), 100);
	});
}

#[test]
fn the_timeline_ends_where_pruning_has_come() {
	run_with_facts(|| {
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		pass(1_000);
		assert_ok!(CareLog::prune(by(STRANGER), WMO, 8));
		assert_eq!(seqs(None, 100), (vec![9, 8], None));
		assert_ok!(CareLog::prune(by(STRANGER), WMO, 8));
		assert_eq!(seqs(None, 100), (vec![], None));
		assert!(CareLog::dossier(WMO).is_some());
		assert_eq!(CareLog::dossiers_of(CLIENT).len(), 2);
	});
}

#[test]
fn who_reads_one_domain_sees_nothing_of_another() {
	run_with_facts(|| {
		assert_ok!(CareLog::record(by(CARER), WLZ, help(NOW - 60)));
		let read = |who, id| CareLog::timeline_for(who, id, 0, u32::MAX, None, 100);
		let allow = |who, data, domain| {
			Grants::mutate(|all| all.insert((CLIENT, who, data, domain), u32::MAX))
		};
		assert_eq!(read(TOWN_OFFICER, WMO), None);
		allow(TOWN, DataCategory::CareLog, Domain::Wmo);
		assert!(read(TOWN_OFFICER, WMO).is_some());
		assert_eq!(read(TOWN_OFFICER, WLZ), None);
		assert_eq!(read(RELATIVE, WLZ), None);
		for who in [CLIENT, READER] {
			assert!(read(who.clone(), WMO).is_some() && read(who, WLZ).is_some());
		}
		assert_eq!(read(CLIENT, id(9)), None);
	});
}

#[test]
fn who_may_not_know_of_contents_does_not_see_where_they_are() {
	run_with_facts(|| {
		let contents = |who| {
			let page =
				CareLog::timeline_for(who, WMO, 0, u32::MAX, None, 100).expect("may read the log");
			page.facts
				.iter()
				.filter(|fact| fact.content.is_some())
				.count()
		};
		assert_eq!(contents(CARER), 0);
		let grant = (CLIENT, PROVIDER, DataCategory::CareContent, Domain::Wmo);
		Grants::mutate(|all| all.insert(grant, u32::MAX));
		assert_eq!(contents(CARER), 1);
		assert_eq!(contents(CLIENT), 1);
	});
}

#[test]
fn unknown_things_are_none() {
	run_with_dossiers(|| {
		assert_eq!(CareLog::dossier(id(9)), None);
		assert_eq!(CareLog::allocation(WMO, 0), None);
		let page = CareLog::timeline(id(9), 0, u32::MAX, None, 10);
		assert_eq!((page.facts, page.next), (vec![], None));
		assert_eq!(CareLog::access_log(STRANGER), AccessLog::default());
		assert!(CareLog::access_batches(STRANGER, 0, 10).is_empty());
		assert!(CareLog::gaps(u32::MAX).is_empty());
		assert!(CareLog::dossiers_of(OTHER_CLIENT).is_empty());
	});
}

#[test]
fn all_dossiers_of_a_client_are_found() {
	run_with_dossiers(|| {
		assert_ok!(CareLog::open(id(77), &CLIENT, Domain::Zvw, &PROVIDER));
		let mut found = CareLog::dossiers_of(CLIENT);
		found.sort();
		assert_eq!(found, [id(77), WMO, WLZ, ZVW]);
	});
}

#[test]
fn batches_come_from_a_number_on() {
	run(|| {
		let empty = H256(zorgketen_commitments::EMPTY_ROOT);
		for hour in 0..3 {
			assert_ok!(CareLog::anchor_access_log(
				by(PROVIDER),
				CareLog::access_log(PROVIDER).root,
				empty,
				0,
				NOW - 600 + 60 * hour,
				NOW - 540 + 60 * hour
			));
		}
		let of = |from, limit| {
			CareLog::access_batches(PROVIDER, from, limit)
				.into_iter()
				.map(|(number, _)| number)
				.collect::<Vec<_>>()
		};
		assert_eq!(of(0, 2), [0, 1]);
		assert_eq!(of(2, 2), [2]);
		assert!(of(3, 2).is_empty());
		assert_eq!(of(0, 0), [0]);
		assert!(of(u32::MAX, u32::MAX).is_empty());
	});
}

#[test]
fn gaps_are_listed_for_the_minute_asked() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(PROVIDER), 60));
		assert_ok!(CareLog::set_promised_interval(by(TOWN), DAY));
		assert!(CareLog::gaps(NOW + 60).is_empty());
		assert_eq!(
			CareLog::gaps(NOW + 61),
			[Gap {
				organisation: PROVIDER,
				since: NOW,
				due: NOW + 60
			}]
		);
		assert_eq!(CareLog::gaps(NOW + DAY + 1).len(), 2);
	});
}
