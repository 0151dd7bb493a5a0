//! Each invariant is broken by hand once; try-state must name it.

use crate::{mock::*, try_state::do_try_state, Approved, ChangePending, Nominees};
use sp_runtime::TryRuntimeError;

fn broken(corrupt: impl FnOnce(), invariant: &str) {
	chain_with(&GENESIS).execute_with(|| {
		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		assert!(message.starts_with(invariant), "{message}");
	});
}

#[test]
fn i1_a_validator_is_approved_twice() {
	broken(
		|| Approved::<Test>::mutate(|a| a.try_push(11).expect("room")),
		"I1",
	);
}

#[test]
fn i1_nobody_is_approved() {
	broken(Approved::<Test>::kill, "I1");
}

#[test]
fn i2_an_approved_account_is_not_nominated() {
	broken(|| Nominees::<Test>::remove(11), "I2");
}

#[test]
fn i3_an_approved_validator_has_no_keys() {
	broken(|| pallet_session::NextKeys::<Test>::remove(11), "I3");
}

#[test]
fn i4_a_nominee_without_reference() {
	broken(|| Nominees::<Test>::insert(99, 1), "I4");
}

#[test]
fn i5_keys_of_a_stranger() {
	broken(
		|| pallet_session::NextKeys::<Test>::insert(99, keys("99")),
		"I5",
	);
}

#[test]
fn i6_a_change_that_the_session_was_not_told() {
	broken(
		|| {
			ready(5, 15);
			Approved::<Test>::mutate(|a| a.try_push(15).expect("room"));
			assert!(!ChangePending::<Test>::get());
		},
		"I6",
	);
}

#[test]
fn i7_an_engine_lacks_an_authority() {
	broken(
		|| {
			pallet_aura::Authorities::<Test>::mutate(|a| a.pop());
		},
		"I7",
	);
}

#[test]
fn i7_an_engine_has_a_foreign_authority() {
	broken(
		|| {
			ready(5, 15);
			pallet_aura::Authorities::<Test>::mutate(|a| {
				a.pop();
				a.try_push(keys("15").aura).expect("room")
			});
		},
		"I7",
	);
}
