use crate::{mock::*, Error, Event, Relatives, Retired};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Participants as _, RepresentativeKind, Scope};

#[test]
fn a_removed_relative_is_retired() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(Participants::register_relative(by(CLIENT), 501));
		events();
		assert_ok!(Participants::remove_relative(by(CLIENT), 500));
		assert_eq!(
			events(),
			[Event::RelativeRemoved {
				client: CLIENT,
				account: 500
			}]
		);
		assert_eq!(Relatives::<Test>::get(CLIENT).into_inner(), [501]);
		assert_eq!(Participants::role_of(&500), None);
		assert!(Retired::<Test>::contains_key(500));
		assert_ok!(Participants::remove_relative(by(CLIENT), 501));
		assert!(!Relatives::<Test>::contains_key(CLIENT));
	});
}

#[test]
fn a_relative_can_go() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(Participants::register_relative(by(CLIENT), 501));
		assert_noop!(
			Participants::remove_relative(by(500), 501),
			Error::<Test>::NotTheClient
		);
		assert_ok!(Participants::remove_relative(by(500), 500));
	});
}

#[test]
fn only_one_of_its_own() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Mentor,
			Scope::APPROVE
		));
		for who in [501, INTAKER, PROVIDER, STRANGER] {
			assert_noop!(
				Participants::remove_relative(by(who), 500),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			Participants::remove_relative(by(TEEN), 500),
			Error::<Test>::NotARelative
		);
		for account in [501, STRANGER, CLIENT] {
			assert_noop!(
				Participants::remove_relative(by(CLIENT), account),
				Error::<Test>::NotARelative
			);
		}
		assert_noop!(
			Participants::remove_relative(RuntimeOrigin::none(), 500),
			DispatchError::BadOrigin
		);
	});
}
