use crate::{mock::*, Error, Event, Payable, WeightInfo};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// Lets `count` claims of a minute each wait: 108 or 109 cents gross.
fn waiting(count: u64) {
	for number in 0..count {
		settle_hours(number, INSURER, PROVIDER_2, 1, TODAY);
	}
	System::reset_events();
}

/// Puts money on the account that pays nothing by itself, as a release does before the block ends.
fn money(amount: u128) {
	use frame_support::traits::fungible::Mutate;
	Balances::mint_into(&INSURER, amount).expect("mints");
	crate::Payers::<Test>::mutate(INSURER, |payer| {
		payer.as_mut().expect("a payer").deposited += amount;
	});
	Payable::<Test>::insert(INSURER, ());
}

#[test]
fn anyone_has_waiting_claims_paid_the_oldest_first() {
	run(|| {
		waiting(3);
		money(200);
		assert_ok!(Settlement::pay_waiting(signed(STRANGER), INSURER, 16));
		assert_eq!(
			events(),
			[
				Event::WaitingClaimPaid {
					payer: INSURER,
					claim: 0,
					case: case(0),
					amount: 109,
					outstanding: 0
				},
				Event::WaitingClaimPaid {
					payer: INSURER,
					claim: 1,
					case: case(1),
					amount: 91,
					outstanding: 18
				}
			]
		);
		assert_eq!(balance(PROVIDER_2), 200);
		let left = Settlement::waiting(&INSURER, 0, 9);
		assert_eq!(
			left.iter()
				.map(|claim| (claim.claim, claim.outstanding))
				.collect::<Vec<_>>(),
			[(1, 18), (2, 109)]
		);
		assert!(!Payable::<Test>::contains_key(INSURER));
	});
}

#[test]
fn no_more_are_paid_than_asked_for() {
	run(|| {
		waiting(3);
		money(1_000);
		let info = Settlement::pay_waiting(signed(STRANGER), INSURER, 2).expect("pays");
		assert_eq!(info.actual_weight, Some(<()>::pay_waiting(2)));
		assert_eq!(Settlement::waiting(&INSURER, 0, 9).len(), 1);
		assert!(Payable::<Test>::contains_key(INSURER));
	});
}

#[test]
fn no_more_are_paid_than_a_call_may() {
	run(|| {
		waiting(PER_CALL + 1);
		money(10_000);
		assert_ok!(Settlement::pay_waiting(signed(STRANGER), INSURER, u32::MAX));
		assert_eq!(Settlement::waiting(&INSURER, 0, 99).len(), 1);
	});
}

#[test]
fn nothing_to_pay_is_an_error() {
	run(|| {
		let none = DispatchError::from(Error::<Test>::NothingToPay);
		for payer in [INSURER, INSURER_2, STRANGER] {
			assert_noop!(Settlement::pay_waiting(signed(STRANGER), payer, 16), none);
		}
		waiting(1);
		assert_noop!(Settlement::pay_waiting(signed(STRANGER), INSURER, 16), none);
		money(1);
		assert_noop!(Settlement::pay_waiting(signed(STRANGER), INSURER, 0), none);
		assert_noop!(
			Settlement::pay_waiting(RuntimeOrigin::none(), INSURER, 16),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_queue_whose_claim_is_lost_stops_there() {
	new_test_ext().execute_with(|| {
		install_tables();
		contract(INSURER, PROVIDER_2, crate::Collection::Insurer, prices());
		waiting(1);
		crate::Claims::<Test>::remove(INSURER, 0);
		deposit(INSURER, 1_000);
		assert_eq!(balance(INSURER), 1_000);
		assert!(!Payable::<Test>::contains_key(INSURER));
	});
}
