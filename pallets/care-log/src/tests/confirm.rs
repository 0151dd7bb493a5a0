use crate::{mock::*, types::*, Dossiers, Error, Event, Facts};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

fn numbers(seqs: &[u32]) -> BoundedVec<u32, MaxFacts> {
	seqs.to_vec().try_into().expect("at most fifty")
}

fn run_with_facts(test: impl FnOnce()) {
	run_with_dossiers(|| {
		for hour in 1..=3 {
			assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 60 * hour)));
		}
		System::reset_events();
		test();
	})
}

#[test]
fn the_client_confirms() {
	run_with_facts(|| {
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, numbers(&[2, 0])));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 4,
				entry: LogEntry::Confirmed {
					seqs: numbers(&[2, 0]),
					by: CLIENT,
					at: NOW
				}
			}]
		);
		let state = |seq| Facts::<Test>::get(WMO, seq).expect("recorded").state;
		assert_eq!(
			[state(0), state(1), state(2)],
			[
				FactState::Confirmed,
				FactState::Recorded,
				FactState::Confirmed
			]
		);
		let dossier = Dossiers::<Test>::get(WMO).expect("open");
		assert_eq!((dossier.minutes, dossier.confirmed), (90, 60));
	});
}

#[test]
fn a_representative_confirms_who_may_approve() {
	run_with_facts(|| {
		assert_ok!(CareLog::confirm(by(REPRESENTATIVE), WMO, numbers(&[0])));
	});
}

#[test]
fn nobody_else_confirms() {
	run_with_facts(|| {
		for who in [
			CARER,
			PROVIDER,
			RELATIVE,
			READER,
			OTHER_CLIENT,
			TOWN_OFFICER,
			STRANGER,
		] {
			assert_noop!(
				CareLog::confirm(by(who), WMO, numbers(&[0])),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			CareLog::confirm(RuntimeOrigin::root(), WMO, numbers(&[0])),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_disputed_fact_can_be_confirmed() {
	run_with_facts(|| {
		assert_ok!(CareLog::dispute(
			by(CLIENT),
			WMO,
			1,
			DisputeReason::NotGiven
		));
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, numbers(&[1])));
		assert_eq!(Dossiers::<Test>::get(WMO).expect("open").confirmed, 30);
	});
}

#[test]
fn all_are_confirmed_or_none() {
	run_with_facts(|| {
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[0, 9])),
			Error::<Test>::UnknownFact
		);
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[0, 0])),
			Error::<Test>::AlreadyDecided
		);
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[])),
			Error::<Test>::NothingToDo
		);
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, numbers(&[0])));
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[1, 0])),
			Error::<Test>::AlreadyDecided
		);
	});
}

#[test]
fn an_amended_fact_is_not_confirmed() {
	run_with_facts(|| {
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 300)));
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[0])),
			Error::<Test>::AlreadyAmended
		);
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, numbers(&[3])));
	});
}

#[test]
fn nothing_is_confirmed_in_a_dossier_closed_or_unknown() {
	run_with_facts(|| {
		assert_noop!(
			CareLog::confirm(by(CLIENT), id(9), numbers(&[0])),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::confirm(by(CLIENT), WLZ, numbers(&[0])),
			Error::<Test>::UnknownFact
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::confirm(by(CLIENT), WMO, numbers(&[0])),
			Error::<Test>::DossierClosed
		);
	});
}

#[test]
fn fifty_are_confirmed_at_once() {
	run_with_dossiers(|| {
		let facts: Vec<_> = (1..=50).map(|hour| help(NOW - 60 * hour)).collect();
		let facts = facts.try_into().expect("fifty");
		assert_ok!(CareLog::record_many(by(CARER), WMO, facts));
		let all: Vec<_> = (0..50).collect();
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, numbers(&all)));
		assert_eq!(Dossiers::<Test>::get(WMO).expect("open").confirmed, 1_500);
	});
}
