use crate::{mock::*, types::*, Codes, Error, Event, Organisations, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{
	Code, OrganisationKind, OrganisationStatus, Participants as _, Role, StaffRole,
};

fn admit_as(
	account: AccountId,
	kind: OrganisationKind,
	code: &str,
	name: &str,
) -> sp_runtime::DispatchResult {
	let registrars = Default::default();
	Participants::admit(
		by(TWO_THIRDS),
		account,
		kind,
		bytes(code),
		bytes(name),
		registrars,
	)
}

#[test]
fn an_admitted_organisation_is_not_active_yet() {
	run(|| {
		assert_ok!(admit_as(
			50,
			OrganisationKind::MidwifePractice,
			"08007702",
			"Verloskundigen Heuvelrand"
		));
		assert_eq!(
			events(),
			[Event::OrganisationAdmitted {
				organisation: 50,
				kind: OrganisationKind::MidwifePractice,
				code: Code(8_007_702),
			}]
		);
		assert_eq!(
			record(50),
			OrganisationRecord {
				kind: OrganisationKind::MidwifePractice,
				code: Code(8_007_702),
				name: bytes("Verloskundigen Heuvelrand"),
				status: OrganisationStatus::Admitted,
				suspension: None,
				accepted_charter: None,
				admitted_at: START,
				staff: 0,
			}
		);
		assert!(!Seats::<Test>::get().contains(&50));
		assert_eq!(Participants::role_of(&50), Some(Role::Organisation));
	});
}

#[test]
fn registrars_are_enrolled_with_it() {
	run(|| {
		assert_ok!(admit(50, &[51, 53]));
		assert_eq!(
			events()[1..],
			[51, 53].map(|account| Event::StaffEnrolled {
				organisation: 50,
				account,
				role: StaffRole::Registrar,
			})
		);
		assert_eq!(record(50).staff, 2);
		assert_eq!(
			Participants::staff(&53).map(|member| (member.organisation, member.role)),
			Some((50, StaffRole::Registrar))
		);
	});
}

#[test]
fn a_supervisor_can_be_a_multisig_of_its_people_too() {
	run(|| {
		assert_ok!(Participants::admit(
			by(TWO_THIRDS),
			50,
			OrganisationKind::Supervisor,
			bytes("90000003"),
			bytes("Inspectie"),
			vec![51].try_into().expect("few"),
		));
		assert_eq!(record(50).staff, 1);
	});
}

#[test]
fn only_two_thirds_admit() {
	run(|| {
		for origin in [
			by(HALF),
			by(PROVIDER),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				Participants::admit(
					origin,
					50,
					OrganisationKind::CareProvider,
					bytes("00000001"),
					bytes("Zorg"),
					Default::default()
				),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_code_has_the_digits_of_its_kind() {
	run(|| {
		for (kind, code) in [
			(OrganisationKind::CareProvider, "0800770"),
			(OrganisationKind::CareProvider, "080077011"),
			(OrganisationKind::CareProvider, "0800770a"),
			(OrganisationKind::CareProvider, ""),
			(OrganisationKind::Insurer, "08007701"),
			(OrganisationKind::Municipality, "0363"),
		] {
			assert_noop!(admit_as(50, kind, code, "Zorg"), Error::<Test>::InvalidCode);
		}
	});
}

#[test]
fn a_name_can_be_shown() {
	run(|| {
		let admit = |name: &[u8]| {
			Participants::admit(
				by(TWO_THIRDS),
				50,
				OrganisationKind::CareProvider,
				bytes("00000001"),
				name.to_vec().try_into().expect("short"),
				Default::default(),
			)
		};
		for name in [&b""[..], b" \t ", b"a\nb", b"a\0", &[0xff, 0xfe]] {
			assert_noop!(admit(name), Error::<Test>::InvalidName);
		}
		assert_ok!(admit("é".repeat(32).as_bytes()));
	});
}

#[test]
fn a_code_is_unique_in_its_system_while_it_is_used() {
	run(|| {
		// that of the maternity provider; both are AGB
		assert_noop!(
			admit_as(50, OrganisationKind::CareProvider, "82009101", "Zorg"),
			Error::<Test>::CodeTaken
		);
		// another system
		assert_ok!(admit_as(
			50,
			OrganisationKind::CareOffice,
			"82009101",
			"Zorg"
		));
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_ok!(admit_as(
			51,
			OrganisationKind::CareProvider,
			"82009101",
			"Zorg"
		));
		assert_eq!(
			Codes::<Test>::get((CodeSystem::Agb, Code(82_009_101))),
			Some(51)
		);
	});
}

#[test]
fn an_account_has_one_role_ever() {
	run(|| {
		for account in [PROVIDER, CARER, CLIENT] {
			assert_noop!(admit(account, &[]), Error::<Test>::AlreadyRegistered);
			assert_noop!(admit(50, &[51, account]), Error::<Test>::AlreadyRegistered);
		}
		assert_noop!(admit(50, &[50]), Error::<Test>::AlreadyRegistered);
		assert_noop!(admit(50, &[51, 53, 51]), Error::<Test>::AlreadyRegistered);
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_noop!(admit(CARER, &[]), Error::<Test>::Retired);
		assert_noop!(admit(50, &[CARER]), Error::<Test>::Retired);
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_noop!(admit(PROVIDER, &[]), Error::<Test>::Retired);
	});
}

#[test]
fn there_is_a_maximum_that_does_not_count_those_that_are_gone() {
	run(|| {
		for organisation in 900..904 {
			assert_ok!(admit(organisation, &[]));
		}
		assert_noop!(admit(904, &[]), Error::<Test>::TooManyOrganisations);
		assert_ok!(Participants::leave(by(900)));
		assert_ok!(admit(904, &[]));
		assert_eq!(Organisations::<Test>::iter().count(), 13);
	});
}
