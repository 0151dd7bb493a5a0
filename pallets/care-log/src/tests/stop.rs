use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{time::DAY, Domain, OrganisationStatus};

/// When [`started`] starts.
const START: u32 = MIDNIGHT - DAY + 360;

fn run_started(test: impl FnOnce()) {
	run_with_dossiers(|| {
		started();
		System::reset_events();
		test();
	})
}

#[test]
fn the_provider_stops() {
	run_started(|| {
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW - 60));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 3,
				entry: LogEntry::Stopped {
					allocation: 0,
					until: NOW - 60,
					by: CARER,
					at: NOW
				}
			}]
		);
		assert_eq!(
			CareLog::allocation(WMO, 0).expect("allocated").course,
			Course::Stopped {
				from: START,
				until: NOW - 60
			}
		);
		assert_eq!(Dossiers::<Test>::get(WMO).expect("open").running, 0);
	});
}

#[test]
fn a_provider_stops_without_a_grant_and_when_suspended() {
	run_started(|| {
		set_grant(PROVIDER, Domain::Wmo, NOW);
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
	});
}

#[test]
fn nobody_else_stops() {
	run_started(|| {
		set_grant(OTHER_PROVIDER, Domain::Wmo, u32::MAX);
		for who in [OTHER_CARER, TOWN_OFFICER, CLIENT, RELATIVE, PROVIDER] {
			assert_noop!(
				CareLog::stop(by(who), WMO, 0, NOW),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Removed);
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(
			CareLog::stop(RuntimeOrigin::none(), WMO, 0, NOW),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn no_stop_without_a_start() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::stop(by(CARER), id(9), 0, NOW),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW),
			Error::<Test>::UnknownAllocation
		);
		allocate();
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW),
			Error::<Test>::NotStarted
		);
		// an allocation that never started may be in a closed dossier
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW),
			Error::<Test>::DossierClosed
		);
	});
}

#[test]
fn a_stop_lies_between_the_start_and_the_end() {
	let until = MIDNIGHT + 30 * DAY;
	run_started(|| {
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, START - 1),
			Error::<Test>::OutsideAllocation
		);
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW + 1),
			Error::<Test>::InFuture
		);
		set_time(until + 10);
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, until + 1),
			Error::<Test>::OutsideAllocation
		);
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, until));
	});
	run_started(|| {
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, START));
	});
}

#[test]
fn a_stop_leaves_no_fact_outside() {
	run_started(|| {
		let fact = NewFact {
			allocation: Some(0),
			..help(NOW - 60)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, fact));
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW - 31),
			Error::<Test>::OutsideAllocation
		);
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW - 30));
	});
}

#[test]
fn care_stops_once() {
	run_started(|| {
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
		assert_noop!(
			CareLog::stop(by(CARER), WMO, 0, NOW),
			Error::<Test>::AlreadyStopped
		);
	});
}
