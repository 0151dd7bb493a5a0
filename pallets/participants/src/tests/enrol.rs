use crate::{mock::*, types::*, Error, Event, Staff};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationKind, Participants as _, Role, StaffRole};

#[test]
fn an_organisation_enrols_staff() {
	run(|| {
		assert_ok!(Participants::enrol(by(PROVIDER), 500, StaffRole::Carer));
		assert_eq!(
			events(),
			[Event::StaffEnrolled {
				organisation: PROVIDER,
				account: 500,
				role: StaffRole::Carer
			}]
		);
		assert_eq!(
			Participants::role_of(&500),
			Some(Role::Staff {
				organisation: PROVIDER,
				role: StaffRole::Carer
			})
		);
		assert!(Staff::<Test>::contains_key(PROVIDER, 500));
		assert_eq!(record(PROVIDER).staff, 5);
		assert_eq!(System::sufficients(&500), 1);
	});
}

#[test]
fn roles_fit_the_kind() {
	use StaffRole::*;
	let care = vec![Intaker, Carer, ClaimsOfficer, Registrar];
	for (kind, roles) in [
		(OrganisationKind::Insurer, vec![ClaimsOfficer, Registrar]),
		(OrganisationKind::MaternityProvider, care.clone()),
		(OrganisationKind::CareProvider, care),
		(OrganisationKind::MidwifePractice, StaffRole::ALL.to_vec()),
		(
			OrganisationKind::Municipality,
			vec![ClaimsOfficer, Registrar],
		),
		(OrganisationKind::CareOffice, vec![ClaimsOfficer, Registrar]),
		(
			OrganisationKind::SettlementAgent,
			vec![ClaimsOfficer, Registrar],
		),
		(OrganisationKind::Supervisor, vec![Registrar]),
	] {
		for role in StaffRole::ALL {
			assert_eq!(
				role_fits(kind, role),
				roles.contains(&role),
				"{kind:?} {role:?}"
			);
		}
	}
	run(|| {
		for (organisation, kind, _) in ORGANISATIONS {
			if organisation == SUPERVISOR {
				continue;
			}
			for (index, role) in StaffRole::ALL.into_iter().enumerate() {
				let account = 500 + organisation * 10 + index as u64;
				let outcome = Participants::enrol(by(organisation), account, role);
				if role_fits(kind, role) {
					assert_ok!(outcome);
					assert_ok!(Participants::dismiss(by(organisation), account));
				} else {
					assert_noop!(outcome, Error::<Test>::RoleNotForKind);
				}
			}
		}
	});
}

#[test]
fn a_supervisor_enrols_nobody() {
	run(|| {
		assert_noop!(
			Participants::enrol(by(SUPERVISOR), 500, StaffRole::Registrar),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn only_an_active_organisation_enrols() {
	run(|| {
		assert_ok!(admit(50, &[]));
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		for organisation in [50, PROVIDER] {
			assert_noop!(
				Participants::enrol(by(organisation), 500, StaffRole::Carer),
				Error::<Test>::NotActive
			);
		}
		assert_ok!(Participants::leave(by(50)));
		for who in [50, REGISTRAR, CLIENT, STRANGER] {
			assert_noop!(
				Participants::enrol(by(who), 500, StaffRole::Carer),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::enrol(RuntimeOrigin::root(), 500, StaffRole::Carer),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_account_has_one_role_ever() {
	run(|| {
		for account in [PROVIDER, CARE, CARER, OTHER_INTAKER, CLIENT] {
			assert_noop!(
				Participants::enrol(by(PROVIDER), account, StaffRole::Carer),
				Error::<Test>::AlreadyRegistered
			);
		}
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_noop!(
			Participants::enrol(by(CARE), CARER, StaffRole::Carer),
			Error::<Test>::Retired
		);
	});
}

#[test]
fn there_is_a_maximum() {
	run(|| {
		for account in 500..504 {
			assert_ok!(Participants::enrol(by(PROVIDER), account, StaffRole::Carer));
		}
		assert_eq!(record(PROVIDER).staff, MAX_STAFF);
		assert_noop!(
			Participants::enrol(by(PROVIDER), 504, StaffRole::Carer),
			Error::<Test>::TooManyStaff
		);
		assert_ok!(Participants::dismiss(by(PROVIDER), 500));
		assert_ok!(Participants::enrol(by(PROVIDER), 504, StaffRole::Carer));
	});
}
