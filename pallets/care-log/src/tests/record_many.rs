use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

fn many(facts: Vec<NewFact>) -> BoundedVec<NewFact, MaxFacts> {
	facts.try_into().expect("at most fifty")
}

#[test]
fn facts_are_recorded_in_their_order() {
	run_with_dossiers(|| {
		let facts: Vec<_> = (1..=3).map(|hour| help(NOW - 60 * hour)).collect();
		assert_ok!(CareLog::record_many(by(CARER), WMO, many(facts.clone())));
		let expected: Vec<_> = facts
			.into_iter()
			.enumerate()
			.map(|(seq, fact)| Event::Logged {
				dossier: WMO,
				number: seq as u32 + 1,
				entry: LogEntry::Recorded {
					seq: seq as u32,
					author: CARER,
					organisation: Some(PROVIDER),
					fact,
					at: NOW,
				},
			})
			.collect();
		assert_eq!(events(), expected);
		let dossier = Dossiers::<Test>::get(WMO).expect("open");
		assert_eq!((dossier.own, dossier.entries, dossier.minutes), (3, 4, 90));
	});
}

#[test]
fn many_are_as_good_as_one_by_one() {
	let facts: Vec<_> = (1..=50).map(|hour| help(NOW - 60 * hour)).collect();
	let mut heads = Vec::new();
	run_with_dossiers(|| {
		assert_ok!(CareLog::record_many(by(CARER), WMO, many(facts.clone())));
		heads.push(Dossiers::<Test>::get(WMO));
	});
	run_with_dossiers(|| {
		for fact in facts {
			assert_ok!(CareLog::record(by(CARER), WMO, fact));
		}
		heads.push(Dossiers::<Test>::get(WMO));
	});
	assert_eq!(heads[0], heads[1]);
}

#[test]
fn all_are_recorded_or_none() {
	run_with_dossiers(|| {
		let good = help(NOW - 600);
		let bad = NewFact {
			activity: 99,
			..help(NOW - 60)
		};
		assert_noop!(
			CareLog::record_many(by(CARER), WMO, many(vec![good.clone(), bad])),
			Error::<Test>::UnknownActivity
		);
		// with each other
		assert_noop!(
			CareLog::record_many(by(CARER), WMO, many(vec![good.clone(), help(NOW - 629)])),
			Error::<Test>::Overlap
		);
		assert_noop!(
			CareLog::record_many(by(CARER), WMO, many(vec![good.clone(), good])),
			Error::<Test>::Overlap
		);
		assert!(events().is_empty());
	});
}

#[test]
fn many_use_one_volume() {
	run_with_dossiers(|| {
		started();
		let of = |hour: u32| NewFact {
			allocation: Some(0),
			..help(NOW - 60 * hour)
		};
		assert_noop!(
			CareLog::record_many(by(CARER), WMO, many((1..=4).map(of).collect())),
			Error::<Test>::VolumeExceeded
		);
		assert_ok!(CareLog::record_many(
			by(CARER),
			WMO,
			many((1..=3).map(of).collect())
		));
		assert_eq!(CareLog::allocation(WMO, 0).expect("allocated").left(), 10);
	});
}

#[test]
fn there_are_from_one_to_fifty() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::record_many(by(CARER), WMO, many(vec![])),
			Error::<Test>::NothingToDo
		);
		let fifty_one: Vec<_> = (1..=51).map(|hour| help(NOW - 60 * hour)).collect();
		assert!(BoundedVec::<NewFact, MaxFacts>::try_from(fifty_one).is_err());
	});
}

#[test]
fn who_may_not_record_one_records_none() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::record_many(by(CLIENT), WMO, many(vec![help(NOW - 60)])),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(
			CareLog::record_many(RuntimeOrigin::none(), WMO, many(vec![help(NOW - 60)])),
			DispatchError::BadOrigin
		);
	});
}
