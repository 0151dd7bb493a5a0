use crate::{mock::*, types::*, Allocations, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{time::DAY, Domain, OrganisationStatus};

fn allocate_as(who: AccountId, dossier: H256) -> DispatchResult {
	CareLog::allocate(by(who), dossier, PROVIDER, 7, NOW, NOW + DAY, 60)
}

#[test]
fn a_payer_allocates() {
	run_with_dossiers(|| {
		assert_ok!(allocate_as(TOWN_OFFICER, WMO));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 1,
				entry: LogEntry::Allocated {
					allocation: 0,
					payer: TOWN,
					provider: PROVIDER,
					product: 7,
					from: NOW,
					until: NOW + DAY,
					volume: 60,
					by: TOWN_OFFICER,
					at: NOW
				}
			}]
		);
		assert_eq!(
			Allocations::<Test>::get(WMO, 0),
			Some(Allocation {
				payer: TOWN,
				provider: PROVIDER,
				product: 7,
				from: NOW,
				until: NOW + DAY,
				volume: 60,
				used: 0,
				last: NOW,
				course: Course::Allocated
			})
		);
		let dossier = Dossiers::<Test>::get(WMO).expect("open");
		assert_eq!((dossier.allocations, dossier.running), (1, 0));
	});
}

#[test]
fn each_domain_has_its_payer() {
	run(|| {
		for (at, (domain, payer, other)) in [
			(Domain::Wmo, TOWN, CARE_OFFICE),
			(Domain::Jeugdwet, TOWN_REGISTRAR, OFFICE_OFFICER),
			(Domain::Wlz, OFFICE_OFFICER, TOWN_OFFICER),
			(Domain::Wlz, CARE_OFFICE, TOWN),
		]
		.into_iter()
		.enumerate()
		{
			let id = id(at as u8 + 1);
			assert_ok!(CareLog::open_dossier(by(INTAKER), id, CLIENT, domain));
			assert_noop!(allocate_as(other, id), Error::<Test>::NotAuthorized);
			assert_noop!(allocate_as(INSURER, id), Error::<Test>::NotAuthorized);
			assert_ok!(allocate_as(payer, id));
		}
	});
}

#[test]
fn under_the_zvw_nothing_is_allocated() {
	run_with_dossiers(|| {
		for who in [INSURER, INSURER_OFFICER, TOWN, CARE_OFFICE] {
			assert_noop!(
				allocate_as(who, ZVW),
				Error::<Test>::DomainWithoutAllocation
			);
		}
	});
}

#[test]
fn nobody_else_allocates() {
	run_with_dossiers(|| {
		for who in [
			TOWN_INTAKER,
			CARER,
			CLAIMS_OFFICER,
			REGISTRAR,
			PROVIDER,
			CLIENT,
			STRANGER,
		] {
			assert_noop!(allocate_as(who, WMO), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			CareLog::allocate(RuntimeOrigin::root(), WMO, PROVIDER, 7, NOW, NOW + 1, 1),
			DispatchError::BadOrigin
		);
		set_status(TOWN, OrganisationStatus::Suspended);
		for who in [TOWN, TOWN_OFFICER] {
			assert_noop!(allocate_as(who, WMO), Error::<Test>::NotAuthorized);
		}
	});
}

#[test]
fn an_allocation_has_a_period_a_volume_and_a_provider() {
	run_with_dossiers(|| {
		let allocate = |provider, from, until, volume| {
			CareLog::allocate(by(TOWN), WMO, provider, 7, from, until, volume)
		};
		assert_noop!(allocate(PROVIDER, NOW, NOW, 1), Error::<Test>::WrongPeriod);
		assert_noop!(
			allocate(PROVIDER, NOW, NOW - 1, 1),
			Error::<Test>::WrongPeriod
		);
		assert_noop!(
			allocate(PROVIDER, NOW, NOW + 1, 0),
			Error::<Test>::InvalidVolume
		);
		for nobody in [TOWN, INSURER, CARER, STRANGER] {
			assert_noop!(
				allocate(nobody, NOW, NOW + 1, 1),
				Error::<Test>::NotAProvider
			);
		}
		assert_ok!(allocate(PROVIDER, NOW, NOW + 1, 1));
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(
			allocate(PROVIDER, NOW, NOW + 1, 1),
			Error::<Test>::NotAProvider
		);
	});
}

#[test]
fn a_dossier_has_so_many_allocations() {
	run_with_dossiers(|| {
		for number in 0..3 {
			assert_ok!(allocate_as(TOWN, WMO));
			assert!(CareLog::allocation(WMO, number).is_some());
		}
		assert_noop!(allocate_as(TOWN, WMO), Error::<Test>::TooManyAllocations);
	});
}

#[test]
fn an_allocation_needs_an_open_dossier() {
	run_with_dossiers(|| {
		assert_noop!(allocate_as(TOWN, id(9)), Error::<Test>::UnknownDossier);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(allocate_as(TOWN, WMO), Error::<Test>::DossierClosed);
	});
}
