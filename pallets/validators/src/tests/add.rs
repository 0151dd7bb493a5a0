use crate::{mock::*, Approved, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn an_added_validator_begins_two_rotations_later() {
	run(|| {
		ready(5, 15);
		System::reset_events();
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
		assert_eq!(
			events(),
			[Event::ValidatorAdded {
				validator: 15,
				organisation: 5
			}]
		);
		next_sessions(1);
		assert_eq!(in_session(), [11, 12, 13, 14]);
		next_sessions(1);
		assert_eq!(in_session(), [11, 12, 13, 14, 15]);
		next_block();
		assert_eq!(pallet_aura::Authorities::<Test>::get().len(), 5);
		assert_eq!(Grandpa::grandpa_authorities().len(), 5);
	});
}

#[test]
fn only_a_motion_adds() {
	run(|| {
		ready(5, 15);
		for origin in [
			RuntimeOrigin::signed(5),
			RuntimeOrigin::signed(15),
			RuntimeOrigin::none(),
		] {
			assert_noop!(Validators::add(origin, 15), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn a_candidate_needs_a_nomination_and_keys() {
	run(|| {
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 15),
			Error::<Test>::NotNominated
		);
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 15),
			Error::<Test>::KeysMissing
		);
		assert_ok!(set_keys(15));
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
	});
}

#[test]
fn a_candidate_needs_an_organisation_that_is_still_there() {
	run(|| {
		ready(5, 15);
		Organisations::set(vec![1, 2, 3, 4]);
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 15),
			Error::<Test>::NotAnOrganisation
		);
	});
}

#[test]
fn a_validator_is_added_once() {
	run(|| {
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 11),
			Error::<Test>::AlreadyValidator
		);
	});
}

#[test]
fn there_is_one_change_a_session() {
	run(|| {
		ready(5, 15);
		ready(5, 16);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 16),
			Error::<Test>::AlreadyChangedThisSession
		);
		assert_noop!(
			Validators::remove(RuntimeOrigin::root(), 11),
			Error::<Test>::AlreadyChangedThisSession
		);
		next_sessions(1);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 16));
	});
}

#[test]
fn the_set_has_a_maximum() {
	run(|| {
		for validator in 51..=54 {
			ready(5, validator);
			assert_ok!(Validators::add(RuntimeOrigin::root(), validator));
			next_sessions(1);
		}
		assert_eq!(Approved::<Test>::get().len(), 8);
		ready(4, 41);
		assert_noop!(
			Validators::add(RuntimeOrigin::root(), 41),
			Error::<Test>::TooManyValidators
		);
	});
}
