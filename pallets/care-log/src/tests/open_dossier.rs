use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;
use zorgketen_commitments::head;
use zorgketen_primitives::{Domain, OrganisationStatus};

#[test]
fn staff_opens_a_dossier() {
	run(|| {
		assert_ok!(CareLog::open_dossier(by(INTAKER), WMO, CLIENT, Domain::Wmo));
		let entry = LogEntry::Opened {
			dossier: WMO,
			client: CLIENT,
			domain: Domain::Wmo,
			by: PROVIDER,
			at: NOW,
		};
		let bytes = codec::Encode::encode(&entry);
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 0,
				entry
			}]
		);
		assert_eq!(
			Dossiers::<Test>::get(WMO),
			Some(Dossier {
				client: CLIENT,
				domain: Domain::Wmo,
				opened_by: Some(PROVIDER),
				opened_at: NOW,
				managed: false,
				status: DossierStatus::Open,
				head: head::initial(&bytes).into(),
				entries: 1,
				facts: 0,
				own: 0,
				minutes: 0,
				confirmed: 0,
				allocations: 0,
				running: 0,
			})
		);
		assert_eq!(CareLog::dossiers_of(CLIENT), [WMO]);
	});
}

#[test]
fn four_roles_open_for_their_organisation() {
	run(|| {
		for (at, (who, organisation)) in [
			(INTAKER, PROVIDER),
			(CARER, PROVIDER),
			(REGISTRAR, PROVIDER),
			(MIDWIFE, OTHER_PROVIDER),
		]
		.into_iter()
		.enumerate()
		{
			let id = id(at as u8 + 1);
			assert_ok!(CareLog::open_dossier(by(who), id, CLIENT, Domain::Zvw));
			let dossier = Dossiers::<Test>::get(id).expect("open");
			assert_eq!(dossier.opened_by, Some(organisation));
		}
	});
}

#[test]
fn the_client_and_a_representative_open_for_the_client() {
	run(|| {
		for (at, who) in [CLIENT, REPRESENTATIVE].into_iter().enumerate() {
			let id = id(at as u8 + 1);
			assert_ok!(CareLog::open_dossier(by(who), id, CLIENT, Domain::Wlz));
			let dossier = Dossiers::<Test>::get(id).expect("open");
			assert_eq!(dossier.opened_by, Some(CLIENT));
		}
	});
}

#[test]
fn others_do_not_open() {
	run(|| {
		for who in [
			PROVIDER,
			CLAIMS_OFFICER,
			TOWN_OFFICER,
			TOWN_INTAKER,
			RELATIVE,
			READER,
			OTHER_CLIENT,
			STRANGER,
		] {
			assert_noop!(
				CareLog::open_dossier(by(who), WMO, CLIENT, Domain::Wmo),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			CareLog::open_dossier(RuntimeOrigin::root(), WMO, CLIENT, Domain::Wmo),
			DispatchError::BadOrigin
		);
		assert_noop!(
			CareLog::open_dossier(RuntimeOrigin::none(), WMO, CLIENT, Domain::Wmo),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_organisation_begins_nothing() {
	run(|| {
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(
			CareLog::open_dossier(by(INTAKER), WMO, CLIENT, Domain::Wmo),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn a_dossier_is_of_a_client() {
	run(|| {
		for nobody in [STRANGER, PROVIDER, RELATIVE] {
			assert_noop!(
				CareLog::open_dossier(by(INTAKER), WMO, nobody, Domain::Wmo),
				Error::<Test>::UnknownClient
			);
		}
	});
}

#[test]
fn an_id_is_used_once_and_never_zero() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::open_dossier(by(INTAKER), WMO, CLIENT, Domain::Wmo),
			Error::<Test>::DossierExists
		);
		assert_noop!(
			CareLog::open_dossier(by(INTAKER), WMO, OTHER_CLIENT, Domain::Zvw),
			Error::<Test>::DossierExists
		);
		assert_noop!(
			CareLog::open_dossier(by(INTAKER), H256::zero(), CLIENT, Domain::Wmo),
			Error::<Test>::InvalidDossierId
		);
	});
}
