use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{CareLog as _, Domain, OrganisationStatus};

#[test]
fn a_dossier_is_closed() {
	run_with_dossiers(|| {
		assert_ok!(CareLog::close_dossier(by(CARER), WMO));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 1,
				entry: LogEntry::Closed {
					by: Some(CARER),
					at: NOW
				}
			}]
		);
		assert_eq!(
			Dossiers::<Test>::get(WMO).expect("kept").status,
			DossierStatus::Closed { at: NOW, pruned: 0 }
		);
	});
}

#[test]
fn the_client_and_the_opener_close() {
	for who in [CLIENT, REPRESENTATIVE, INTAKER, CARER, REGISTRAR] {
		run_with_dossiers(|| {
			assert_ok!(CareLog::close_dossier(by(who), WMO));
		});
	}
	run_with_dossiers(|| {
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(CareLog::close_dossier(by(CARER), WMO));
	});
}

#[test]
fn nobody_else_closes() {
	run_with_dossiers(|| {
		set_grant(OTHER_PROVIDER, Domain::Wmo, u32::MAX);
		for who in [
			OTHER_CARER,
			CLAIMS_OFFICER,
			PROVIDER,
			RELATIVE,
			READER,
			OTHER_CLIENT,
			TOWN_OFFICER,
		] {
			assert_noop!(
				CareLog::close_dossier(by(who), WMO),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Left);
		assert_noop!(
			CareLog::close_dossier(by(CARER), WMO),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(
			CareLog::close_dossier(RuntimeOrigin::root(), WMO),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn what_the_client_opened_staff_does_not_close() {
	run(|| {
		assert_ok!(CareLog::open_dossier(by(CLIENT), WMO, CLIENT, Domain::Wmo));
		assert_noop!(
			CareLog::close_dossier(by(CARER), WMO),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
	});
}

#[test]
fn a_dossier_is_closed_once() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::close_dossier(by(CLIENT), id(9)),
			Error::<Test>::UnknownDossier
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::close_dossier(by(CLIENT), WMO),
			Error::<Test>::DossierClosed
		);
	});
}

#[test]
fn what_a_pallet_opened_it_closes() {
	run(|| {
		assert_ok!(CareLog::open(WMO, &CLIENT, Domain::Zvw, &PROVIDER));
		for who in [CLIENT, CARER] {
			assert_noop!(
				CareLog::close_dossier(by(who), WMO),
				Error::<Test>::ManagedElsewhere
			);
		}
	});
}

#[test]
fn running_care_is_stopped_first() {
	run_with_dossiers(|| {
		started();
		assert_noop!(
			CareLog::close_dossier(by(CLIENT), WMO),
			Error::<Test>::AllocationRunning
		);
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
	});
}

#[test]
fn an_allocation_that_never_started_holds_nothing_up() {
	run_with_dossiers(|| {
		allocate();
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
	});
}
