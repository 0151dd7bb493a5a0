use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{time::DAY, Domain, OrganisationStatus};

fn run_with_allocation(test: impl FnOnce()) {
	run_with_dossiers(|| {
		allocate();
		System::reset_events();
		test();
	})
}

#[test]
fn the_provider_starts() {
	run_with_allocation(|| {
		assert_ok!(CareLog::start(by(CARER), WMO, 0, NOW - 60));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 2,
				entry: LogEntry::Started {
					allocation: 0,
					from: NOW - 60,
					by: CARER,
					at: NOW
				}
			}]
		);
		assert_eq!(
			CareLog::allocation(WMO, 0).expect("allocated").course,
			Course::Started { from: NOW - 60 }
		);
		assert_eq!(Dossiers::<Test>::get(WMO).expect("open").running, 1);
	});
}

#[test]
fn no_start_without_an_allocation() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::UnknownAllocation
		);
		assert_noop!(
			CareLog::start(by(CARER), id(9), 0, NOW),
			Error::<Test>::UnknownDossier
		);
		allocate();
		// of another dossier
		assert_noop!(
			CareLog::start(by(CARER), WLZ, 0, NOW),
			Error::<Test>::UnknownAllocation
		);
	});
}

#[test]
fn only_the_provider_starts_and_only_with_a_grant() {
	run_with_allocation(|| {
		set_grant(OTHER_PROVIDER, Domain::Wmo, u32::MAX);
		for who in [OTHER_CARER, TOWN_OFFICER, CLIENT, RELATIVE, PROVIDER] {
			assert_noop!(
				CareLog::start(by(who), WMO, 0, NOW),
				Error::<Test>::NotAuthorized
			);
		}
		set_grant(PROVIDER, Domain::Wmo, NOW);
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::NotAuthorized
		);
		set_grant(PROVIDER, Domain::Wmo, NOW + 1);
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(
			CareLog::start(RuntimeOrigin::root(), WMO, 0, NOW),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_start_lies_in_the_period_and_in_the_past() {
	let (from, until) = (MIDNIGHT - DAY, MIDNIGHT + 30 * DAY);
	run_with_allocation(|| {
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, from - 1),
			Error::<Test>::OutsideAllocation
		);
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW + 1),
			Error::<Test>::InFuture
		);
		set_time(until);
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, until),
			Error::<Test>::OutsideAllocation
		);
		assert_ok!(CareLog::start(by(CARER), WMO, 0, until - 1));
	});
	run_with_allocation(|| {
		assert_ok!(CareLog::start(by(CARER), WMO, 0, from));
	});
}

#[test]
fn care_starts_once() {
	run_with_allocation(|| {
		assert_ok!(CareLog::start(by(CARER), WMO, 0, NOW));
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::AlreadyStarted
		);
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::AlreadyStarted
		);
	});
}

#[test]
fn nothing_starts_in_a_closed_dossier() {
	run_with_allocation(|| {
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::start(by(CARER), WMO, 0, NOW),
			Error::<Test>::DossierClosed
		);
	});
}
