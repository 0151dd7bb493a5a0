use crate::{mock::*, Error, Event, Relatives};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Participants as _, RepresentativeKind, Role, Scope};

#[test]
fn a_client_registers_a_relative() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_eq!(
			events(),
			[Event::RelativeRegistered {
				client: CLIENT,
				account: 500
			}]
		);
		assert_eq!(
			Participants::role_of(&500),
			Some(Role::Relative { client: CLIENT })
		);
		assert_eq!(Relatives::<Test>::get(CLIENT).into_inner(), [500]);
		// which alone lets the relative do nothing in the client's name
		assert_eq!(Participants::acts_for(&500, Scope::READ), None);
	});
}

#[test]
fn whoever_may_consent_registers_one() {
	run(|| {
		assert_ok!(represent(
			CHILD,
			500,
			RepresentativeKind::Parent,
			Scope::CONSENT
		));
		assert_ok!(represent(
			CHILD,
			501,
			RepresentativeKind::Parent,
			Scope::READ
		));
		assert_ok!(Participants::register_relative(by(500), 502));
		assert_eq!(
			Participants::role_of(&502),
			Some(Role::Relative { client: CHILD })
		);
		// the scope does not cover it; too young to decide; not a client at all
		for who in [501, CHILD, INTAKER, PROVIDER, 502, STRANGER] {
			assert_noop!(
				Participants::register_relative(by(who), 503),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			Participants::register_relative(RuntimeOrigin::root(), 503),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn there_are_eight_at_most() {
	run(|| {
		for account in 500..508 {
			assert_ok!(Participants::register_relative(by(CLIENT), account));
		}
		assert_noop!(
			Participants::register_relative(by(CLIENT), 508),
			Error::<Test>::TooManyRelatives
		);
		assert_ok!(Participants::remove_relative(by(CLIENT), 503));
		assert_ok!(Participants::register_relative(by(CLIENT), 508));
	});
}

#[test]
fn an_account_has_one_role_ever() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		for account in [500, CLIENT, TEEN, CARER] {
			assert_noop!(
				Participants::register_relative(by(CLIENT), account),
				Error::<Test>::AlreadyRegistered
			);
		}
		assert_ok!(Participants::remove_relative(by(CLIENT), 500));
		assert_noop!(
			Participants::register_relative(by(TEEN), 500),
			Error::<Test>::Retired
		);
	});
}
