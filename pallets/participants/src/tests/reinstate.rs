use crate::{mock::*, Deadlines, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

#[test]
fn a_reinstated_organisation_is_active_again() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		events();
		assert_ok!(Participants::reinstate(by(TWO_THIRDS), PROVIDER));
		assert_eq!(
			events(),
			[Event::OrganisationReinstated {
				organisation: PROVIDER
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Active);
		assert_eq!(Seats::<Test>::get().len(), 7);
		assert_eq!(Activated::get(), []);
	});
}

#[test]
fn an_emergency_can_be_ended_early() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		assert_ok!(Participants::reinstate(by(TWO_THIRDS), PROVIDER));
		assert!(Deadlines::<Test>::get().is_empty());
	});
}

#[test]
fn nobody_comes_back_without_the_charter() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_ok!(Participants::suspend(by(HALF), CARE));
		set_charter(10);
		accept(INSURER);
		// there is still time
		assert_ok!(Participants::reinstate(by(TWO_THIRDS), CARE));
		pass(10);
		for organisation in [PROVIDER, CARE, PRACTICE] {
			assert_noop!(
				Participants::reinstate(by(TWO_THIRDS), organisation),
				Error::<Test>::CharterNotAccepted
			);
		}
		accept(PROVIDER);
		assert_ok!(Participants::reinstate(by(TWO_THIRDS), PROVIDER));
	});
}

#[test]
fn only_who_is_suspended_is_reinstated() {
	run(|| {
		assert_noop!(
			Participants::reinstate(by(TWO_THIRDS), PROVIDER),
			Error::<Test>::NotSuspended
		);
		assert_ok!(admit(50, &[]));
		assert_noop!(
			Participants::reinstate(by(TWO_THIRDS), 50),
			Error::<Test>::NotSuspended
		);
		assert_noop!(
			Participants::reinstate(by(TWO_THIRDS), STRANGER),
			Error::<Test>::UnknownOrganisation
		);
		assert_ok!(Participants::leave(by(50)));
		assert_noop!(
			Participants::reinstate(by(TWO_THIRDS), 50),
			Error::<Test>::OrganisationGone
		);
	});
}

#[test]
fn only_two_thirds_reinstate() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		for origin in [by(HALF), by(ANY_TWO), by(PROVIDER), RuntimeOrigin::none()] {
			assert_noop!(
				Participants::reinstate(origin, PROVIDER),
				DispatchError::BadOrigin
			);
		}
	});
}
