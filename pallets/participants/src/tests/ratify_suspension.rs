use crate::{mock::*, types::*, Deadlines, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_ratified_suspension_does_not_lapse() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		events();
		assert_ok!(Participants::ratify_suspension(by(HALF), PROVIDER));
		assert_eq!(
			events(),
			[Event::SuspensionRatified {
				organisation: PROVIDER
			}]
		);
		assert!(Deadlines::<Test>::get().is_empty());
		pass(EMERGENCY_TERM);
		assert_eq!(record(PROVIDER).suspension, Some(Suspension::Motion));
	});
}

#[test]
fn only_an_emergency_is_ratified() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), CARE));
		for organisation in [PROVIDER, CARE] {
			assert_noop!(
				Participants::ratify_suspension(by(HALF), organisation),
				Error::<Test>::NotAnEmergency
			);
		}
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		assert_ok!(Participants::ratify_suspension(by(HALF), PROVIDER));
		assert_noop!(
			Participants::ratify_suspension(by(HALF), PROVIDER),
			Error::<Test>::NotAnEmergency
		);
		assert_noop!(
			Participants::ratify_suspension(by(HALF), STRANGER),
			Error::<Test>::UnknownOrganisation
		);
		assert_ok!(Participants::leave(by(CARE)));
		assert_noop!(
			Participants::ratify_suspension(by(HALF), CARE),
			Error::<Test>::OrganisationGone
		);
	});
}

#[test]
fn only_half_of_the_consortium_ratifies() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		for origin in [
			by(ANY_TWO),
			by(TWO_THIRDS),
			by(INSURER),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				Participants::ratify_suspension(origin, PROVIDER),
				DispatchError::BadOrigin
			);
		}
	});
}
