use crate::{mock::*, Cases, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::Settlement as _;

#[test]
fn closing_frees_what_is_left() {
	run(|| {
		deposit(INSURER, 100_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			120,
			TODAY
		));
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		System::reset_events();
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert_eq!(
			events(),
			[Event::Released {
				case: case(1),
				payer: INSURER,
				amount: 5_951
			}]
		);
		let position = Settlement::insurer_position(&INSURER);
		assert_eq!((position.held, position.free), (0, 94_049));
		assert_eq!(System::consumers(&INSURER), 0);
		// what was approved stays
		assert_eq!(Settlement::totals(&case(1)).paid, 5_951);
	});
}

#[test]
fn a_case_of_which_nothing_was_approved_leaves_nothing() {
	run(|| {
		deposit(INSURER, 100_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			120,
			TODAY
		));
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert!(!Cases::<Test>::contains_key(case(1)));
	});
}

#[test]
fn nothing_held_is_nothing_freed() {
	run(|| {
		deposit(INSURER, 100_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			120,
			TODAY
		));
		for (number, payer) in [(1, INSURER_2), (2, INSURER), (3, STRANGER)] {
			// it succeeds and changes nothing
			assert_noop!(
				Settlement::release(&case(number), &payer)
					.and(Err::<(), DispatchError>("nothing".into())),
				"nothing"
			);
		}
		assert_ok!(Settlement::release(&case(1), &INSURER));
		System::reset_events();
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert!(events().is_empty());
	});
}
