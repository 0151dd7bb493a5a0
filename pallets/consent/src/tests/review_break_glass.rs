use crate::{mock::*, types::*, Emergencies, Error, Event, Unreviewed, UnreviewedCounts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{time::DAY, DataCategory::*, OrganisationStatus, StaffRole};

/// The carer of the maternity provider broke the glass: number 0.
fn broken(test: impl FnOnce()) {
	run(|| {
		assert_ok!(break_glass(CARER, MOTHER));
		System::reset_events();
		test();
	});
}

#[test]
fn a_colleague_finds_it_justified() {
	broken(|| {
		assert_ok!(review(REGISTRAR, MOTHER, 0, true));
		assert_eq!(
			events(),
			[Event::EmergencyReviewed {
				client: MOTHER,
				id: 0,
				by: REGISTRAR,
				justified: true
			}]
		);
		let emergency = Emergencies::<Test>::get(MOTHER, 0).expect("kept");
		assert_eq!(
			emergency.review,
			Some(Review {
				by: REGISTRAR,
				justified: true
			})
		);
		assert!(!Unreviewed::<Test>::contains_key(KRAAMZORG, (MOTHER, 0)));
		assert!(!UnreviewedCounts::<Test>::contains_key(KRAAMZORG));
		// the term runs on
		wait(DAY - 1);
		assert!(reads(CARER, MOTHER, CareContent));
		wait(1);
		assert!(!reads(CARER, MOTHER, CareContent));
	});
}

#[test]
fn it_ends_at_once_if_there_was_no_reason() {
	broken(|| {
		wait(5);
		assert_ok!(review(REGISTRAR, MOTHER, 0, false));
		assert_eq!(
			events(),
			[Event::EmergencyReviewed {
				client: MOTHER,
				id: 0,
				by: REGISTRAR,
				justified: false
			}]
		);
		assert!(!reads(CARER, MOTHER, CareContent));
		let until = Emergencies::<Test>::get(MOTHER, 0).map(|emergency| emergency.until);
		assert_eq!(until, Some(START + 5));
		// a new emergency is a new matter
		assert_ok!(break_glass(CARER, MOTHER));
		assert!(reads(CARER, MOTHER, CareContent));
	});
}

#[test]
fn one_that_ended_long_ago_keeps_its_end() {
	broken(|| {
		wait(3 * DAY);
		assert_ok!(review(REGISTRAR, MOTHER, 0, false));
		let until = Emergencies::<Test>::get(MOTHER, 0).map(|emergency| emergency.until);
		assert_eq!(until, Some(START + DAY));
	});
}

#[test]
fn a_late_review_is_accepted() {
	broken(|| {
		wait(100 * DAY);
		assert_eq!(Consent::overdue_reviews().len(), 1);
		assert_ok!(review(REGISTRAR, MOTHER, 0, true));
		assert_eq!(Consent::overdue_reviews(), []);
	});
}

#[test]
fn any_colleague_and_nobody_else() {
	run(|| {
		for who in EVERYBODY {
			assert_ok!(break_glass(CARER, APPIE));
			let id = crate::Counts::<Test>::get(APPIE).next_id - 1;
			let outcome = review(who, APPIE, id, true);
			match who {
				CARER => assert_eq!(outcome, Err(Error::<Test>::OwnReview.into())),
				INTAKER | CLAIMS_OFFICER | REGISTRAR | COLLEAGUE => assert_eq!(outcome, Ok(())),
				_ => assert_eq!(outcome, Err(Error::<Test>::NotAuthorized.into())),
			}
			wait(DAY);
			// make room for the next
			let _ = review(REGISTRAR, APPIE, id, true);
		}
	});
}

#[test]
fn nobody_but_a_signer() {
	broken(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Consent::review_break_glass(origin, MOTHER, 0, true),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_suspended_organisation_reviews_still_and_others_do_not() {
	for (status, may) in [
		(OrganisationStatus::Active, true),
		(OrganisationStatus::Suspended, true),
		(OrganisationStatus::Left, false),
		(OrganisationStatus::Removed, false),
	] {
		broken(|| {
			set_status(KRAAMZORG, status);
			if may {
				assert_ok!(review(REGISTRAR, MOTHER, 0, true));
			} else {
				assert_noop!(
					review(REGISTRAR, MOTHER, 0, true),
					Error::<Test>::NotAuthorized
				);
			}
		});
	}
}

#[test]
fn only_once() {
	broken(|| {
		assert_ok!(review(REGISTRAR, MOTHER, 0, true));
		for who in [REGISTRAR, COLLEAGUE] {
			for justified in [true, false] {
				assert_noop!(
					review(who, MOTHER, 0, justified),
					Error::<Test>::AlreadyReviewed
				);
			}
		}
		assert_noop!(review(CARER, MOTHER, 0, true), Error::<Test>::OwnReview);
	});
}

#[test]
fn only_what_happened() {
	broken(|| {
		assert_ok!(Ask::to(Grantee::Person(SISTER)).by(MOTHER));
		for (client, id) in [(MOTHER, 1), (MOTHER, 2), (GEERTJE, 0), (STRANGER, 0)] {
			assert_noop!(
				review(REGISTRAR, client, id, true),
				Error::<Test>::NoSuchEmergency
			);
		}
		// somebody who has no business with it does not hear whether there was one
		assert_noop!(
			review(MOTHER, GEERTJE, 0, true),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn each_has_its_own_review() {
	broken(|| {
		world(|world| world.enrol(29, KRAAMZORG, StaffRole::Midwife));
		assert_ok!(break_glass(29, MOTHER));
		assert_eq!(UnreviewedCounts::<Test>::get(KRAAMZORG), 2);
		// each of the two can review the other's
		assert_ok!(review(29, MOTHER, 0, true));
		assert_eq!(UnreviewedCounts::<Test>::get(KRAAMZORG), 1);
		assert_ok!(review(CARER, MOTHER, 1, false));
		assert!(reads(CARER, MOTHER, CareLog));
		assert!(!reads(29, MOTHER, CareLog));
	});
}
