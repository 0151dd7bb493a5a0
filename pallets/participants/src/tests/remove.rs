use crate::{mock::*, Codes, Deadlines, Error, Event, Quotas, Retired, Roles, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Participants as _};

#[test]
fn a_removed_organisation_has_nothing_left_but_its_history() {
	run(|| {
		Participants::charge_quota(&PROVIDER, 3);
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_eq!(
			events(),
			[Event::OrganisationRemoved {
				organisation: PROVIDER
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Removed);
		assert_eq!(Participants::role_of(&PROVIDER), None);
		assert!(Retired::<Test>::contains_key(PROVIDER));
		assert!(!Quotas::<Test>::contains_key(PROVIDER));
		assert_eq!(System::sufficients(&PROVIDER), 0);
		assert_eq!(Codes::<Test>::count(), 7);
		assert_eq!(Seats::<Test>::get().into_inner(), [1, 3, 4, 5, 6, 7]);
	});
}

#[test]
fn its_staff_lose_their_power_in_the_same_block() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		let member = Participants::staff(&CARER).expect("not swept yet");
		assert!(!member.employer.may_finish());
		assert!(Roles::<Test>::contains_key(CARER));
		// while its clients stay clients
		assert!(Participants::is_client(&CLIENT));
	});
}

#[test]
fn a_lapse_goes_with_it() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert!(Deadlines::<Test>::get().is_empty());
		pass(EMERGENCY_TERM);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Removed);
	});
}

#[test]
fn the_last_seat_stays() {
	run(|| {
		for organisation in 2..=7 {
			assert_ok!(Participants::remove(by(TWO_THIRDS), organisation));
		}
		assert_noop!(
			Participants::remove(by(TWO_THIRDS), INSURER),
			Error::<Test>::LastSeat
		);
		// without a seat it is not the last one
		assert_ok!(Participants::remove(by(TWO_THIRDS), SUPERVISOR));
	});
}

#[test]
fn nobody_is_removed_twice() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_noop!(
			Participants::remove(by(TWO_THIRDS), PROVIDER),
			Error::<Test>::OrganisationGone
		);
		assert_noop!(
			Participants::remove(by(TWO_THIRDS), CLIENT),
			Error::<Test>::UnknownOrganisation
		);
	});
}

#[test]
fn only_two_thirds_remove() {
	run(|| {
		for origin in [by(HALF), by(ANY_TWO), by(PROVIDER), RuntimeOrigin::none()] {
			assert_noop!(
				Participants::remove(origin, PROVIDER),
				DispatchError::BadOrigin
			);
		}
	});
}
