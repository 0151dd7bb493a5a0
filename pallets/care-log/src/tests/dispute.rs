use crate::{mock::*, types::*, Error, Event, Facts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use DisputeReason::*;

fn run_with_fact(test: impl FnOnce()) {
	run_with_dossiers(|| {
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 60)));
		System::reset_events();
		test();
	})
}

#[test]
fn the_client_disputes() {
	run_with_fact(|| {
		assert_ok!(CareLog::dispute(by(CLIENT), WMO, 0, WrongDuration));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 2,
				entry: LogEntry::Disputed {
					seq: 0,
					reason: WrongDuration,
					by: CLIENT,
					at: NOW
				}
			}]
		);
		assert_eq!(
			Facts::<Test>::get(WMO, 0).expect("recorded").state,
			FactState::Disputed(WrongDuration)
		);
	});
}

#[test]
fn a_representative_disputes_who_may_approve() {
	run_with_fact(|| {
		assert_ok!(CareLog::dispute(by(REPRESENTATIVE), WMO, 0, NotGiven));
	});
}

#[test]
fn nobody_else_disputes() {
	run_with_fact(|| {
		for who in [CARER, RELATIVE, READER, OTHER_CLIENT, TOWN_OFFICER] {
			assert_noop!(
				CareLog::dispute(by(who), WMO, 0, NotGiven),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			CareLog::dispute(RuntimeOrigin::none(), WMO, 0, NotGiven),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_fact_is_disputed_once() {
	run_with_fact(|| {
		assert_ok!(CareLog::dispute(by(CLIENT), WMO, 0, NotGiven));
		assert_noop!(
			CareLog::dispute(by(CLIENT), WMO, 0, Duplicate),
			Error::<Test>::AlreadyDecided
		);
	});
}

#[test]
fn a_confirmed_fact_is_not_disputed() {
	run_with_fact(|| {
		let first = vec![0].try_into().expect("one");
		assert_ok!(CareLog::confirm(by(CLIENT), WMO, first));
		assert_noop!(
			CareLog::dispute(by(CLIENT), WMO, 0, WrongAuthor),
			Error::<Test>::AlreadyDecided
		);
	});
}

#[test]
fn there_must_be_something_to_dispute() {
	run_with_fact(|| {
		assert_noop!(
			CareLog::dispute(by(CLIENT), id(9), 0, NotGiven),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::dispute(by(CLIENT), WMO, 1, NotGiven),
			Error::<Test>::UnknownFact
		);
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 90)));
		assert_noop!(
			CareLog::dispute(by(CLIENT), WMO, 0, NotGiven),
			Error::<Test>::AlreadyAmended
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::dispute(by(CLIENT), WMO, 1, NotGiven),
			Error::<Test>::DossierClosed
		);
	});
}
