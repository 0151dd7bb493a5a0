//! What facts and dossiers cost in state, keys and values.

use crate::{mock::*, types::*, Dossiers, Event};
use codec::{Encode, MaxEncodedLen};
use frame_support::assert_ok;
use zorgketen_commitments::head;
use zorgketen_primitives::time::DAY;

/// The most a fact without contents may cost.
const BUDGET: usize = 220;

/// By how much the state grows.
fn growth(change: impl FnOnce()) -> usize {
	let before = state_bytes();
	change();
	state_bytes() - before
}

#[test]
fn a_fact_without_contents_takes_at_most_220_bytes() {
	run_with_dossiers(|| {
		started();
		let dearest = NewFact {
			allocation: Some(0),
			..help(NOW - 60)
		};
		// The dearest fact: the first of its author on this day, with an allocation, a version of
		// another fact, disputed.
		assert_ok!(CareLog::record(by(CARER), WMO, help(MIDNIGHT - 300)));
		let amended = growth(|| {
			assert_ok!(CareLog::amend(by(CARER), WMO, 0, dearest.clone()));
		});
		let disputed = growth(|| {
			assert_ok!(CareLog::dispute(
				by(CLIENT),
				WMO,
				1,
				DisputeReason::WrongStart
			));
		});
		// the old version gave back its time and got the number of the new one
		let old_version = 53 - 4;
		assert_eq!(amended + disputed + old_version, BUDGET);

		// the first of an author on a day
		let first = growth(|| {
			assert_ok!(CareLog::record(by(SECOND_CARER), WMO, dearest));
		});
		assert!(first <= BUDGET, "{first}");
		// and the next
		let next = growth(|| {
			assert_ok!(CareLog::record(by(SECOND_CARER), WMO, help(NOW - 200)));
		});
		assert!(next <= 170, "{next}");
		let of_relative = growth(|| {
			assert_ok!(CareLog::record(by(RELATIVE), WMO, help(NOW - 200)));
		});
		assert!(of_relative <= BUDGET, "{of_relative}");
	});
}

#[test]
fn many_facts_take_at_most_220_bytes_each() {
	run_with_dossiers(|| {
		let facts = 365;
		let bytes = growth(|| {
			for day in 1..=facts {
				assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - day * DAY)));
			}
		});
		let each = bytes / facts as usize;
		assert!(each <= BUDGET, "{each} bytes a fact");
	});
}

#[test]
fn a_fact_never_grows_beyond_its_budget() {
	// all keys, and the most that the values can take, of a fact that is not amended; one that is
	// amended takes four bytes more and gives back those of its interval
	let fact = 32 + 16 + 32 + 4 + Fact::<AccountId>::max_encoded_len() - 4;
	let interval = 32 + 16 + 1 + Interval::max_encoded_len();
	assert_eq!(fact + interval, BUDGET);
}

#[test]
fn the_readme_names_the_sizes() {
	// prefix and hashed first key
	let (by_id, by_numbered_id) = (32 + 16 + 32, 32 + 16 + 32 + 4);
	assert_eq!(by_id + Dossier::<AccountId>::max_encoded_len(), 216);
	assert_eq!(by_numbered_id + Fact::<AccountId>::max_encoded_len(), 171);
	assert_eq!(by_numbered_id + Content::max_encoded_len(), 183);
	assert_eq!(by_numbered_id + SourceRef::max_encoded_len(), 118);
	assert_eq!(
		by_numbered_id - 2 + Allocation::<AccountId>::max_encoded_len(),
		177
	);
	assert_eq!(by_id + AccessLog::max_encoded_len(), 130);
	assert_eq!(by_numbered_id + AnchoredBatch::max_encoded_len(), 133);
}

/// A dossier with 1,000 facts, all it can have, closed; answers the entries as the events gave them.
fn closed_dossier_of_1000_facts() -> Vec<Vec<u8>> {
	assert_ok!(CareLog::open_dossier(
		by(INTAKER),
		WMO,
		CLIENT,
		zorgketen_primitives::Domain::Wmo
	));
	allocate();
	assert_ok!(CareLog::start(by(CARER), WMO, 0, MIDNIGHT - DAY));
	let mut start = NOW;
	for batch in 0..20 {
		let facts: Vec<_> = (0..50)
			.map(|n| {
				start -= 40;
				NewFact {
					content: (n == 0).then(|| content(b"store")),
					source: (n == 1).then(|| source(REGISTER)),
					allocation: (batch == 0 && n == 2).then_some(0),
					..help(start)
				}
			})
			.collect();
		let facts = facts.try_into().expect("fifty");
		assert_ok!(CareLog::record_many(by(CARER), WMO, facts));
	}
	assert_ok!(CareLog::confirm(
		by(CLIENT),
		WMO,
		vec![5, 6].try_into().expect("two")
	));
	assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
	assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
	events()
		.into_iter()
		.map(|event| match event {
			Event::Logged { entry, .. } => entry.encode(),
			other => panic!("{other:?}"),
		})
		.collect()
}

#[test]
fn a_pruned_dossier_takes_at_most_400_bytes_and_its_copy_still_verifies() {
	run(|| {
		let empty = state_bytes();
		let copy = closed_dossier_of_1000_facts();
		let full = state_bytes() - empty;
		assert!(full > 150_000, "{full}");
		pass(1_000);
		let mut calls = 0;
		while !matches!(
			Dossiers::<Test>::get(WMO).expect("kept").status,
			DossierStatus::Pruned { .. }
		) {
			assert_ok!(CareLog::prune(by(STRANGER), WMO, 200));
			calls += 1;
		}
		assert_eq!(calls, 6, "1,000 facts and an allocation, 200 at a time");
		let left = state_bytes() - empty;
		assert!(left <= 400, "{left}");

		let dossier = Dossiers::<Test>::get(WMO).expect("kept");
		assert_eq!((dossier.own, dossier.minutes), (1_000, 30_000));
		assert_eq!(
			head::verify(&WMO.0, &copy, &dossier.head.0),
			Ok(dossier.entries)
		);
		let mut fewer = copy;
		fewer.remove(500);
		assert!(head::verify(&WMO.0, &fewer, &dossier.head.0).is_err());
	});
}
