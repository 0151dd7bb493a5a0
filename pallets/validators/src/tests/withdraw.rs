use crate::{mock::*, Error, Event, Nominees};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_withdrawn_account_leaves_nothing_behind() {
	run(|| {
		ready(5, 15);
		System::reset_events();
		assert_ok!(Validators::withdraw(RuntimeOrigin::signed(5), 15));
		assert_eq!(
			events(),
			[Event::Withdrawn {
				validator: 15,
				organisation: 5
			}]
		);
		assert_eq!(Nominees::<Test>::get(15), None);
		assert!(!Validators::has_keys(&15));
		assert!(
			!System::account_exists(&15),
			"the references are given back"
		);
	});
}

#[test]
fn a_nomination_without_keys_can_be_withdrawn() {
	run(|| {
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		assert_ok!(Validators::withdraw(RuntimeOrigin::signed(5), 15));
		assert!(!System::account_exists(&15));
	});
}

#[test]
fn a_withdrawn_account_can_be_nominated_again() {
	run(|| {
		ready(5, 15);
		assert_ok!(Validators::withdraw(RuntimeOrigin::signed(5), 15));
		assert_noop!(
			Validators::withdraw(RuntimeOrigin::signed(5), 15),
			Error::<Test>::NotNominated
		);
		ready(4, 15);
		assert_eq!(Nominees::<Test>::get(15), Some(4));
	});
}

#[test]
fn only_the_nominator_withdraws() {
	run(|| {
		ready(5, 15);
		assert_noop!(
			Validators::withdraw(RuntimeOrigin::signed(4), 15),
			Error::<Test>::NotTheNominator
		);
		assert_noop!(
			Validators::withdraw(RuntimeOrigin::root(), 15),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Validators::withdraw(RuntimeOrigin::signed(5), 99),
			Error::<Test>::NotNominated
		);
	});
}

#[test]
fn a_validator_can_not_be_withdrawn_before_its_last_session_has_ended() {
	run(|| {
		let withdraw = || Validators::withdraw(RuntimeOrigin::signed(5), 15);
		ready(5, 15);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
		assert_noop!(withdraw(), Error::<Test>::StillValidating);
		next_sessions(2);
		assert_noop!(withdraw(), Error::<Test>::StillValidating);
		assert_ok!(Validators::remove(RuntimeOrigin::root(), 15));
		assert_noop!(withdraw(), Error::<Test>::StillValidating);
		next_sessions(1);
		assert_noop!(withdraw(), Error::<Test>::StillValidating);
		next_sessions(1);
		assert_ok!(withdraw());
	});
}

#[test]
fn an_organisation_that_has_left_can_still_withdraw() {
	run(|| {
		ready(5, 15);
		Organisations::set(vec![1, 2, 3, 4]);
		assert_ok!(Validators::withdraw(RuntimeOrigin::signed(5), 15));
	});
}
