use crate::{mock::*, Error, Event, Retired, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Participants as _};

#[test]
fn an_organisation_leaves_for_good() {
	run(|| {
		assert_ok!(Participants::leave(by(PROVIDER)));
		assert_eq!(
			events(),
			[Event::OrganisationLeft {
				organisation: PROVIDER
			}]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Left);
		assert_eq!(Seats::<Test>::get().into_inner(), [1, 3, 4, 5, 6, 7]);
		assert!(Retired::<Test>::contains_key(PROVIDER));
		assert_eq!(Participants::role_of(&PROVIDER), None);
		assert_noop!(
			Participants::leave(by(PROVIDER)),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn so_do_a_supervisor_a_suspended_and_an_admitted_one() {
	run(|| {
		assert_ok!(admit(50, &[]));
		assert_ok!(Participants::suspend(by(HALF), CARE));
		for organisation in [SUPERVISOR, CARE, 50] {
			assert_ok!(Participants::leave(by(organisation)));
			assert_eq!(record(organisation).status, OrganisationStatus::Left);
		}
	});
}

#[test]
fn the_last_seat_stays() {
	run(|| {
		for organisation in 1..=6 {
			assert_ok!(Participants::leave(by(organisation)));
		}
		assert_noop!(Participants::leave(by(AGENT)), Error::<Test>::LastSeat);
	});
}

#[test]
fn only_an_organisation_leaves() {
	run(|| {
		for who in [REGISTRAR, CLIENT, STRANGER] {
			assert_noop!(Participants::leave(by(who)), Error::<Test>::NotAuthorized);
		}
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(Participants::leave(origin), DispatchError::BadOrigin);
		}
	});
}
