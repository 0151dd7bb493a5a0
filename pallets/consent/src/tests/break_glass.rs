use crate::{
	mock::*, types::*, Counts, Emergencies, Error, Event, LatestEmergency, Unreviewed,
	UnreviewedCounts,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{
	time::DAY, DataCategory::*, Domain, OrganisationKind, OrganisationStatus, StaffRole,
};

#[test]
fn it_opens_log_and_contents_for_a_day() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(SISTER)).by(MOTHER));
		System::reset_events();
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_eq!(
			events(),
			[Event::GlassBroken {
				client: MOTHER,
				// grants and emergencies share their numbers
				id: 1,
				by: NURSE,
				organisation: HOME_CARE,
				domain: Domain::Zvw,
				reason: EmergencyReason::AcuteDeterioration,
				until: START + DAY,
			}]
		);
		assert_eq!(
			Emergencies::<Test>::get(MOTHER, 1),
			Some(Emergency {
				by: NURSE,
				organisation: HOME_CARE,
				domain: Domain::Zvw,
				reason: EmergencyReason::AcuteDeterioration,
				at: START,
				until: START + DAY,
				review: None,
			})
		);
		assert_eq!(
			Unreviewed::<Test>::get(HOME_CARE, (MOTHER, 1)),
			Some(START + 7 * DAY)
		);
		assert_eq!(UnreviewedCounts::<Test>::get(HOME_CARE), 1);
		assert_eq!(
			Counts::<Test>::get(MOTHER),
			ClientCounts {
				next_id: 2,
				stored: 1
			}
		);
		for (wait_for, expected) in [(0, true), (DAY - 1, true), (1, false)] {
			wait(wait_for);
			assert_eq!(reads(NURSE, MOTHER, CareLog), expected);
			assert_eq!(reads(NURSE, MOTHER, CareContent), expected);
		}
	});
}

#[test]
fn it_opens_nothing_else_and_to_nobody_else() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		assert!(!reads(NURSE, MOTHER, HoursRecord));
		assert!(!reads(NURSE, GEERTJE, CareLog));
		assert!(!writes(NURSE, MOTHER));
		assert_eq!(
			Consent::access_basis(&NURSE, &MOTHER, CareLog, Domain::Wmo),
			None
		);
		for who in EVERYBODY {
			let may = who == NURSE || who == MOTHER;
			assert_eq!(reads(who, MOTHER, CareContent), may, "{who}");
		}
	});
}

#[test]
fn only_carers_and_midwives_of_active_care_organisations() {
	run(|| {
		let allowed = [CARER, COLLEAGUE, NURSE, MIDWIFE, DOCTOR];
		for who in EVERYBODY {
			if allowed.contains(&who) {
				assert_ok!(break_glass(who, MOTHER));
			} else {
				// the care office's carer gives no care
				assert_noop!(break_glass(who, MOTHER), Error::<Test>::NotAuthorized);
			}
		}
		for status in [
			OrganisationStatus::Admitted,
			OrganisationStatus::Suspended,
			OrganisationStatus::Left,
			OrganisationStatus::Removed,
		] {
			set_status(HOME_CARE, status);
			assert_noop!(break_glass(NURSE, GEERTJE), Error::<Test>::NotAuthorized);
		}
		retire(DOCTOR);
		assert_noop!(break_glass(DOCTOR, GEERTJE), Error::<Test>::NotAuthorized);
	});
}

#[test]
fn each_role_in_each_kind_of_organisation() {
	run(|| {
		for (index, kind) in OrganisationKind::ALL.into_iter().enumerate() {
			let organisation = 500 + index as u64;
			world(|world| world.join(organisation, kind));
			for role in StaffRole::ALL {
				let who = 10 * organisation + role as u64;
				world(|world| world.enrol(who, organisation, role));
				let allowed = matches!(role, StaffRole::Carer | StaffRole::Midwife)
					&& matches!(
						kind,
						OrganisationKind::MaternityProvider
							| OrganisationKind::CareProvider
							| OrganisationKind::MidwifePractice
					);
				if allowed {
					assert_ok!(break_glass(who, MOTHER));
					assert!(reads(who, MOTHER, CareContent));
				} else {
					assert_noop!(break_glass(who, MOTHER), Error::<Test>::NotAuthorized);
				}
			}
		}
	});
}

#[test]
fn nobody_but_a_signer() {
	run(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Consent::break_glass(
					origin,
					MOTHER,
					Domain::Zvw,
					EmergencyReason::LifeThreatening
				),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn only_to_registered_clients() {
	run(|| {
		for client in [STRANGER, APPIES_KEY, SISTER, KRAAMZORG, NURSE] {
			assert_noop!(break_glass(NURSE, client), Error::<Test>::UnknownClient);
		}
		assert_ok!(break_glass(NURSE, APPIE));
	});
}

#[test]
fn not_twice_while_it_is_open() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		wait(DAY - 1);
		assert_noop!(
			break_glass(NURSE, MOTHER),
			Error::<Test>::EmergencyAlreadyOpen
		);
		// others, other domains and other clients are emergencies of their own
		assert_ok!(break_glass(DOCTOR, MOTHER));
		assert_ok!(break_glass(NURSE, GEERTJE));
		assert_ok!(Consent::break_glass(
			RuntimeOrigin::signed(NURSE),
			MOTHER,
			Domain::Wmo,
			EmergencyReason::LifeThreatening
		));
		wait(1);
		assert_ok!(break_glass(NURSE, MOTHER));
		assert!(reads(NURSE, MOTHER, CareLog));
		let key = EmergencyKey {
			by: NURSE,
			domain: Domain::Zvw,
		};
		assert_eq!(LatestEmergency::<Test>::get(MOTHER, key), Some(3));
		// the first waits for its review nevertheless
		assert!(Unreviewed::<Test>::contains_key(HOME_CARE, (MOTHER, 0)));
	});
}

#[test]
fn who_does_not_review_breaks_no_more_glass() {
	run(|| {
		MaxUnreviewed::set(2);
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(break_glass(NURSE, GEERTJE));
		assert_noop!(break_glass(NURSE, APPIE), Error::<Test>::TooManyUnreviewed);
		// another organisation is not held back by it
		assert_ok!(break_glass(DOCTOR, APPIE));
		assert_ok!(review(HEAD_NURSE, MOTHER, 0, true));
		assert_ok!(break_glass(NURSE, APPIE));
		assert_eq!(UnreviewedCounts::<Test>::get(HOME_CARE), 2);
	});
}

#[test]
fn who_is_refused_hears_the_first_reason() {
	run(|| {
		MaxUnreviewed::set(1);
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_noop!(
			break_glass(HEAD_NURSE, STRANGER),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(break_glass(NURSE, STRANGER), Error::<Test>::UnknownClient);
		assert_noop!(
			break_glass(NURSE, MOTHER),
			Error::<Test>::EmergencyAlreadyOpen
		);
		assert_noop!(
			break_glass(NURSE, GEERTJE),
			Error::<Test>::TooManyUnreviewed
		);
	});
}

#[test]
fn it_ends_with_the_job_and_the_employer() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		set_status(HOME_CARE, OrganisationStatus::Suspended);
		assert!(!reads(NURSE, MOTHER, CareLog));
		set_status(HOME_CARE, OrganisationStatus::Active);
		assert!(reads(NURSE, MOTHER, CareLog));
		retire(NURSE);
		assert!(!reads(NURSE, MOTHER, CareLog));
	});
}

#[test]
fn the_number_of_numbers_is_bounded() {
	run(|| {
		let counts = ClientCounts {
			next_id: RecordId::MAX,
			stored: 0,
		};
		Counts::<Test>::insert(MOTHER, counts);
		assert_noop!(break_glass(NURSE, MOTHER), Error::<Test>::TooManyGrants);
	});
}
