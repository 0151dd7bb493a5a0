use crate::{mock::*, Clients, Error, Event, Retired};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{AgeClass, Participants as _, Scope};

#[test]
fn a_client_gets_older() {
	run(|| {
		assert_eq!(Participants::acts_for(&CHILD, Scope::CONSENT), None);
		assert_ok!(Participants::set_age_class(
			by(INTAKER),
			CHILD,
			AgeClass::Minor12To15
		));
		assert_eq!(
			events(),
			[Event::AgeClassSet {
				client: CHILD,
				age_class: AgeClass::Minor12To15
			}]
		);
		assert!(Participants::needs_two(&CHILD));
		assert_eq!(Participants::acts_for(&CHILD, Scope::CONSENT), Some(CHILD));
		assert_ok!(Participants::set_age_class(
			by(REGISTRAR),
			CHILD,
			AgeClass::Adult
		));
		assert!(!Participants::needs_two(&CHILD));
	});
}

#[test]
fn and_never_younger() {
	run(|| {
		for age_class in [AgeClass::Adult, AgeClass::Minor12To15, AgeClass::Under12] {
			assert_noop!(
				Participants::set_age_class(by(INTAKER), CLIENT, age_class),
				Error::<Test>::NotOlder
			);
		}
		for age_class in [AgeClass::Minor12To15, AgeClass::Under12] {
			assert_noop!(
				Participants::set_age_class(by(INTAKER), TEEN, age_class),
				Error::<Test>::NotOlder
			);
		}
	});
}

#[test]
fn only_by_who_registered_the_client() {
	run(|| {
		for who in [CARER, OTHER_INTAKER, CHILD, PROVIDER, STRANGER] {
			assert_noop!(
				Participants::set_age_class(by(who), CHILD, AgeClass::Adult),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::set_age_class(by(INTAKER), STRANGER, AgeClass::Adult),
			Error::<Test>::UnknownClient
		);
		assert_noop!(
			Participants::set_age_class(RuntimeOrigin::root(), CHILD, AgeClass::Adult),
			DispatchError::BadOrigin
		);
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_noop!(
			Participants::set_age_class(by(INTAKER), CHILD, AgeClass::Adult),
			Error::<Test>::NotActive
		);
		assert_ok!(Participants::leave(by(PROVIDER)));
		assert_ok!(Participants::set_age_class(
			by(OTHER_REGISTRAR),
			CHILD,
			AgeClass::Adult
		));
	});
}

#[test]
fn a_key_that_took_over_is_written_down_on_the_way() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CHILD, 500));
		next_block_after(RECOVERY_TERM);
		assert_ok!(Participants::set_age_class(
			by(INTAKER),
			CHILD,
			AgeClass::Adult
		));
		assert!(Retired::<Test>::contains_key(CHILD));
		assert_eq!(Clients::<Test>::get(CHILD).expect("there").key, Some(500));
	});
}
