//! How waiting claims are paid by themselves.

use crate::{mock::*, Payable, WeightInfo};
use frame_support::{assert_ok, weights::Weight};
use zorgketen_primitives::Settlement as _;

/// Holds money for a case, lets `count` claims of another provider wait, and frees the money.
fn freed(count: u64) {
	deposit(INSURER, 1_000_000);
	Settlement::reserve(&case(1), &INSURER, &PROVIDER, 60_000, TODAY).expect("reserves");
	assert_eq!(Settlement::insurer_position(&INSURER).free, 0);
	for number in 0..count {
		settle_hours(100 + number, INSURER, PROVIDER_2, 60, TODAY);
	}
	assert_eq!(balance(PROVIDER_2), 0);
	Settlement::release(&case(1), &INSURER).expect("releases");
	System::reset_events();
}

fn left() -> usize {
	Settlement::waiting(&INSURER, 0, u32::MAX).len()
}

#[test]
fn what_a_release_frees_pays_at_the_end_of_the_block() {
	run(|| {
		freed(3);
		assert_eq!(left(), 3);
		assert!(Payable::<Test>::contains_key(INSURER));
		end_block();
		assert_eq!(left(), 0);
		assert!(!Payable::<Test>::contains_key(INSURER));
		assert_eq!(balance(PROVIDER_2), 3 * 6_521);
	});
}

#[test]
fn a_block_pays_more_than_a_call() {
	run(|| {
		freed(PER_CALL * 3 + 1);
		end_block();
		assert_eq!(left(), 0);
	});
}

#[test]
fn a_block_pays_what_its_weight_allows() {
	run(|| {
		freed(PER_CALL + 4);
		end_block_with(Weight::zero());
		assert_eq!(left(), 20);
		// nothing can be paid with the weight of looking
		end_block_with(<()>::next_payable().saturating_add(<()>::pay_waiting(0)));
		assert_eq!(left(), 20);
		end_block_with(<()>::next_payable().saturating_add(<()>::pay_waiting(1)));
		assert_eq!(left(), 19);
		end_block_with(<()>::next_payable().saturating_add(<()>::pay_waiting(5)));
		assert_eq!(left(), 14);
		end_block();
		assert_eq!(left(), 0);
	});
}

#[test]
fn a_block_without_claims_costs_a_look() {
	run(|| {
		use frame_support::traits::OnIdle;
		assert_eq!(Settlement::on_idle(1, Weight::MAX), <()>::next_payable());
	});
}

#[test]
fn a_deposit_pays_some_at_once_and_the_rest_with_the_block() {
	run(|| {
		for number in 0..PER_CALL + 2 {
			settle_hours(number, INSURER, PROVIDER, 60, TODAY);
		}
		deposit(INSURER, 1_000_000);
		assert_eq!(left(), 2);
		end_block();
		assert_eq!(left(), 0);
		assert_eq!(balance(PROVIDER), u128::from(PER_CALL + 2) * 5_951);
	});
}

#[test]
fn each_payer_has_its_turn() {
	run(|| {
		contract(INSURER_2, PROVIDER_2, crate::Collection::Insurer, prices());
		for payer in [INSURER, INSURER_2] {
			for number in 0..PER_CALL + 1 {
				settle_hours(number, payer, PROVIDER_2, 60, TODAY);
			}
			deposit(payer, 1_000_000);
		}
		end_block();
		for payer in [INSURER, INSURER_2] {
			assert!(Settlement::waiting(&payer, 0, 99).is_empty());
		}
	});
}

#[test]
fn a_newer_claim_does_not_overtake() {
	run(|| {
		freed(1);
		// free money is there, but it belongs to the older claim
		assert_eq!(Settlement::insurer_position(&INSURER).free, 1_000_000);
		let settled = settle_hours(5, INSURER, PROVIDER, 60, TODAY);
		assert_eq!(settled.paid, 0);
		end_block();
		assert_eq!((balance(PROVIDER), balance(PROVIDER_2)), (5_951, 6_521));
	});
}

#[test]
fn a_case_may_always_use_its_own_hold() {
	run(|| {
		deposit(INSURER, 10_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			60,
			TODAY
		));
		settle_hours(2, INSURER, PROVIDER_2, 6_000, TODAY);
		assert!(Settlement::insurer_position(&INSURER).waiting > 0);
		assert_eq!(settle_hours(1, INSURER, PROVIDER, 60, TODAY).paid, 5_951);
		assert_eq!(balance(PROVIDER), 5_951);
	});
}

#[test]
fn claims_that_cannot_be_paid_do_not_stop_the_chain() {
	new_test_ext().execute_with(|| {
		install_tables();
		contract(INSURER, PROVIDER, crate::Collection::Provider, prices());
		contract(INSURER, PROVIDER_2, crate::Collection::Insurer, prices());
		freed(1);
		// an overflow that the currency refuses
		frame_system::Account::<Test>::mutate(PROVIDER_2, |account| account.data.free = u128::MAX);
		use frame_support::traits::OnIdle;
		Settlement::on_idle(1, Weight::MAX);
		assert_eq!(left(), 1);
		assert!(!Payable::<Test>::contains_key(INSURER));
	});
}
