use crate::{mock::*, Error, Event, Nominees};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn an_organisation_nominates_an_account_without_balance() {
	run(|| {
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		assert_eq!(
			events(),
			[Event::Nominated {
				validator: 15,
				organisation: 5
			}]
		);
		assert_eq!(Nominees::<Test>::get(15), Some(5));
		assert_eq!(System::providers(&15), 1);
		assert_ok!(set_keys(15));
	});
}

#[test]
fn only_an_organisation_nominates() {
	run(|| {
		assert_noop!(
			Validators::nominate(RuntimeOrigin::signed(15), 15),
			Error::<Test>::NotAnOrganisation
		);
		assert_noop!(
			Validators::nominate(RuntimeOrigin::root(), 15),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Validators::nominate(RuntimeOrigin::none(), 15),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_account_is_nominated_once() {
	run(|| {
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		for organisation in [4, 5] {
			assert_noop!(
				Validators::nominate(RuntimeOrigin::signed(organisation), 15),
				Error::<Test>::AlreadyNominated
			);
		}
	});
}

#[test]
fn one_organisation_can_not_use_up_the_nominations() {
	run(|| {
		for validator in 51..=55 {
			assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), validator));
		}
		assert_noop!(
			Validators::nominate(RuntimeOrigin::signed(5), 56),
			Error::<Test>::TooManyNominees
		);
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(4), 56));
	});
}

#[test]
fn nominations_are_bounded_in_all() {
	run(|| {
		// four from genesis, six more fill the ten places
		for (organisation, validator) in [(5, 51), (5, 52), (5, 53), (5, 54), (5, 55), (4, 41)] {
			assert_ok!(Validators::nominate(
				RuntimeOrigin::signed(organisation),
				validator
			));
		}
		assert_noop!(
			Validators::nominate(RuntimeOrigin::signed(4), 42),
			Error::<Test>::TooManyNominees
		);
	});
}

#[test]
fn keys_without_a_nomination_are_refused() {
	run(|| {
		assert_noop!(
			set_keys(15),
			pallet_session::Error::<Test>::NoAssociatedValidatorId
		);
	});
}

#[test]
fn keys_with_the_proof_of_another_owner_are_refused() {
	run(|| {
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		assert_noop!(
			Session::set_keys(RuntimeOrigin::signed(15), keys("15"), proof("15", 11)),
			pallet_session::Error::<Test>::InvalidProof
		);
		assert_noop!(
			Session::set_keys(RuntimeOrigin::signed(15), keys("15"), vec![]),
			pallet_session::Error::<Test>::InvalidProof
		);
	});
}

#[test]
fn keys_of_another_validator_are_refused() {
	run(|| {
		assert_ok!(Validators::nominate(RuntimeOrigin::signed(5), 15));
		assert_noop!(
			Session::set_keys(RuntimeOrigin::signed(15), keys("11"), proof("11", 15)),
			pallet_session::Error::<Test>::DuplicatedKey
		);
	});
}
