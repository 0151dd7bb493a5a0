//! Money that others must not move, and accounts at their edges.

use crate::mock::*;
use frame_support::assert_ok;
use zorgketen_primitives::Settlement as _;

#[test]
fn an_account_can_hold_its_last_cent_and_pay_it() {
	run(|| {
		deposit(INSURER, 1);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			60,
			TODAY
		));
		assert_eq!(held(INSURER), 1);
		assert_eq!(settle_hours(1, INSURER, PROVIDER, 60, TODAY).paid, 1);
		assert_eq!((balance(INSURER), balance(PROVIDER)), (0, 1));
		assert_eq!(Balances::total_issuance(), 1);
	});
}

#[test]
fn references_are_one_for_each_side_and_one_for_money() {
	run(|| {
		assert_eq!(System::providers(&INSURER), 1);
		deposit(INSURER, 100_000);
		assert_eq!(System::providers(&INSURER), 2);
		assert_eq!(System::providers(&PROVIDER), 1);
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert_eq!(System::providers(&PROVIDER), 2);
		// one that gets its first deposit before its first contract
		deposit(INSURER_2, 1);
		assert_eq!(System::providers(&INSURER_2), 2);
	});
}
