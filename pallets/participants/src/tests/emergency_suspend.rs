use crate::{mock::*, types::*, Deadlines, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

#[test]
fn it_works_at_once_and_lapses_by_itself() {
	run(|| {
		let until = START + EMERGENCY_TERM;
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		assert_eq!(
			events(),
			[Event::OrganisationSuspended {
				organisation: PROVIDER,
				cause: Suspension::Emergency { until }
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Suspended);
		assert!(!Seats::<Test>::get().contains(&PROVIDER));
		assert_eq!(
			Deadlines::<Test>::get().into_inner(),
			[(until, Deadline::EmergencyLapses(PROVIDER))]
		);

		pass(EMERGENCY_TERM - 1);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Suspended);
		pass(1);
		assert_eq!(
			events(),
			[Event::SuspensionLapsed {
				organisation: PROVIDER
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Active);
		assert!(Seats::<Test>::get().contains(&PROVIDER));
		assert!(Deadlines::<Test>::get().is_empty());
	});
}

#[test]
fn two_members_never_become_two_thirds_by_it() {
	run(|| {
		for organisation in [1, 2, 3] {
			assert_ok!(Participants::emergency_suspend(by(ANY_TWO), organisation));
		}
		assert_eq!(Seats::<Test>::get().len(), 4);
		assert_noop!(
			Participants::emergency_suspend(by(ANY_TWO), PRACTICE),
			Error::<Test>::TooFewSeats
		);
		// who has no seat doesn't count
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), SUPERVISOR));
		// the runtime decides how few
		EmergencyFloor::set(3);
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PRACTICE));
	});
}

#[test]
fn only_who_is_active_is_suspended() {
	run(|| {
		assert_ok!(admit(50, &[]));
		assert_noop!(
			Participants::emergency_suspend(by(ANY_TWO), 50),
			Error::<Test>::NotActive
		);
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		for organisation in [CARE, PROVIDER] {
			assert_noop!(
				Participants::emergency_suspend(by(ANY_TWO), organisation),
				Error::<Test>::AlreadySuspended
			);
		}
		assert_ok!(Participants::leave(by(50)));
		assert_noop!(
			Participants::emergency_suspend(by(ANY_TWO), 50),
			Error::<Test>::OrganisationGone
		);
		assert_noop!(
			Participants::emergency_suspend(by(ANY_TWO), STRANGER),
			Error::<Test>::UnknownOrganisation
		);
	});
}

#[test]
fn only_two_members_together() {
	run(|| {
		for origin in [by(INSURER), by(SUPERVISOR), by(HALF), RuntimeOrigin::none()] {
			assert_noop!(
				Participants::emergency_suspend(origin, PROVIDER),
				DispatchError::BadOrigin
			);
		}
	});
}
