use crate::{mock::*, runtime_api::Quota, types::*};
use frame_support::assert_ok;
use zorgketen_primitives::{
	OrganisationKind, OrganisationStatus, RepresentativeKind, Role, Scope, StaffRole,
};

#[test]
fn who_is_tells_role_and_organisation() {
	run(|| {
		let identity = Participants::api_who_is(&MIDWIFE).expect("known");
		assert_eq!(
			identity.role,
			Role::Staff {
				organisation: PRACTICE,
				role: StaffRole::Midwife
			}
		);
		let practice = identity.organisation.expect("an employer");
		assert_eq!(practice.account, PRACTICE);
		assert_eq!(practice.code, "08007701");
		assert_eq!(practice.code_system, CodeSystem::Agb);
		assert_eq!(practice.name, "Zorg voor Elkaar");
		assert_eq!((practice.seat, practice.staff), (true, 5));

		let insurer = Participants::api_who_is(&INSURER).expect("known");
		assert_eq!(insurer.role, Role::Organisation);
		assert_eq!(insurer.organisation.expect("itself").code, "3311");

		let client = Participants::api_who_is(&CLIENT).expect("known");
		assert_eq!(client.role, Role::Client { client: CLIENT });
		assert_eq!(client.organisation, None);
		assert_eq!(Participants::api_who_is(&STRANGER), None);
	});
}

#[test]
fn organisations_are_listed_with_those_that_are_gone() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_ok!(Participants::suspend(by(HALF), CARE));
		let all = Participants::api_organisations();
		assert_eq!(
			all.iter().map(|info| info.account).collect::<Vec<_>>(),
			[1, 2, 3, 4, 5, 6, 7, 8]
		);
		assert_eq!(all[1].status, OrganisationStatus::Removed);
		assert!(!all[1].seat);
		assert_eq!(all[2].suspension, Some(Suspension::Motion));
		assert_eq!(all[4].code, "00000363");
		assert_eq!(all[7].kind, OrganisationKind::Supervisor);
		assert!(!all[7].seat && all[7].accepted_charter == Some(1));
	});
}

#[test]
fn staff_relatives_and_representatives_are_listed() {
	run(|| {
		let mut staff = Participants::api_staff_of(&INSURER);
		staff.sort();
		assert_eq!(
			staff,
			[(12, StaffRole::ClaimsOfficer), (14, StaffRole::Registrar)]
		);
		assert_eq!(Participants::api_staff_of(&STRANGER), []);
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Mentor,
			Scope::READ
		));
		assert_eq!(Participants::api_relatives_of(&CLIENT), [500]);
		let representatives = Participants::api_representatives_of(&CLIENT);
		assert_eq!(representatives.len(), 1);
		assert_eq!(representatives[0].account, 501);
		assert!(Participants::api_relatives_of(&TEEN).is_empty());
		assert_eq!(Participants::api_charter().expect("set").version, 1);
	});
}

#[test]
fn a_quota_is_told_with_its_renewal() {
	run(|| {
		let unused = Quota {
			limit: 120,
			used: 0,
			renews_at: None,
		};
		assert_eq!(Participants::api_quota_of(&CLIENT), Some(unused));
		Participants::charge_quota(&CLIENT, 2);
		next_block_after(59);
		assert_eq!(
			Participants::api_quota_of(&CLIENT),
			Some(Quota {
				limit: 120,
				used: 2,
				renews_at: Some(START + 60),
			})
		);
		next_block_after(1);
		assert_eq!(Participants::api_quota_of(&CLIENT), Some(unused));
		assert_eq!(Participants::api_quota_of(&STRANGER), None);
	});
}
