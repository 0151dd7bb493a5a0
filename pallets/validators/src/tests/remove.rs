use crate::{mock::*, Approved, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn five() {
	ready(5, 15);
	assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
	next_sessions(2);
}

#[test]
fn a_removed_validator_ends_two_rotations_later() {
	run(|| {
		five();
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 12));
		assert_eq!(events(), [Event::ValidatorRemoved { validator: 12 }]);
		next_sessions(1);
		assert_eq!(in_session(), [11, 12, 13, 14, 15]);
		next_sessions(1);
		assert_eq!(in_session(), [11, 13, 14, 15]);
		next_block();
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
	});
}

#[test]
fn only_a_motion_removes() {
	run(|| {
		five();
		for origin in [
			RuntimeOrigin::signed(1),
			RuntimeOrigin::signed(11),
			RuntimeOrigin::none(),
		] {
			assert_noop!(Validators::remove(origin, 11), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn the_set_never_gets_below_four() {
	run(|| {
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 11),
			Error::<Test>::TooFewValidators
		);
		five();
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 11));
		next_sessions(1);
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 12),
			Error::<Test>::TooFewValidators
		);
	});
}

#[test]
fn a_development_chain_keeps_its_last_validator_and_can_grow_past_the_minimum() {
	run_with(&[(11, 1)], || {
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 11),
			Error::<Test>::TooFewValidators
		);
		ready(2, 12);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 12));
		next_sessions(1);
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 11));
		next_sessions(2);
		assert_eq!(in_session(), [12]);
		for validator in 13..=15 {
			ready(3, validator);
			assert_ok!(Validators::add(RuntimeOrigin::root(), validator));
			next_sessions(1);
		}
		assert_eq!(Approved::<Test>::get().len(), 4);
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 12),
			Error::<Test>::TooFewValidators
		);
	});
}

#[test]
fn who_is_no_validator_is_not_removed() {
	run(|| {
		five();
		ready(4, 16);
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 16),
			Error::<Test>::NotValidator
		);
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 15));
		next_sessions(1);
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 15),
			Error::<Test>::NotValidator
		);
	});
}

#[test]
fn a_removed_validator_can_be_added_again() {
	run(|| {
		five();
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 15));
		next_sessions(1);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
		next_sessions(2);
		assert_eq!(in_session(), [11, 12, 13, 14, 15]);
	});
}
