use crate::{mock::*, types::*, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Participants as _};

#[test]
fn a_suspended_organisation_loses_its_seat_and_keeps_its_staff() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_eq!(
			events(),
			[Event::OrganisationSuspended {
				organisation: PROVIDER,
				cause: Suspension::Motion
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Suspended);
		assert_eq!(Seats::<Test>::get().into_inner(), [1, 3, 4, 5, 6, 7]);
		let member = Participants::staff(&CARER).expect("still staff");
		assert!(member.employer.may_finish() && !member.employer.is_active());
	});
}

#[test]
fn a_supervisor_can_be_suspended() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), SUPERVISOR));
		assert_eq!(Seats::<Test>::get().len(), 7);
	});
}

#[test]
fn a_motion_outranks_the_charter() {
	run(|| {
		set_charter(10);
		accept(INSURER);
		pass(10);
		events();
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_eq!(record(PROVIDER).suspension, Some(Suspension::Motion));
		accept(PROVIDER);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Suspended);
	});
}

#[test]
fn a_suspension_is_not_repeated() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
		for organisation in [PROVIDER, CARE] {
			assert_noop!(
				Participants::suspend(by(HALF), organisation),
				Error::<Test>::AlreadySuspended
			);
		}
	});
}

#[test]
fn only_who_was_active_is_suspended() {
	run(|| {
		assert_ok!(admit(50, &[]));
		assert_noop!(
			Participants::suspend(by(HALF), 50),
			Error::<Test>::NotActive
		);
		assert_ok!(Participants::remove(by(TWO_THIRDS), 50));
		assert_noop!(
			Participants::suspend(by(HALF), 50),
			Error::<Test>::OrganisationGone
		);
		assert_noop!(
			Participants::suspend(by(HALF), CARER),
			Error::<Test>::UnknownOrganisation
		);
	});
}

#[test]
fn the_last_seat_stays() {
	run(|| {
		for organisation in 1..=6 {
			assert_ok!(Participants::suspend(by(HALF), organisation));
		}
		assert_noop!(
			Participants::suspend(by(HALF), AGENT),
			Error::<Test>::LastSeat
		);
		assert_ok!(Participants::suspend(by(HALF), SUPERVISOR));
	});
}

#[test]
fn only_half_of_the_consortium_suspends() {
	run(|| {
		for origin in [
			by(TWO_THIRDS),
			by(ANY_TWO),
			by(INSURER),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				Participants::suspend(origin, PROVIDER),
				DispatchError::BadOrigin
			);
		}
	});
}
