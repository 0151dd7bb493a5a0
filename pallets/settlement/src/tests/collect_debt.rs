use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::Service::*;

/// The provider owes the insurer 10 euros, and has `free`.
fn indebted(free: u128) {
	deposit(INSURER, 100_000);
	let all = settle_hours(1, INSURER, PROVIDER, 120, TODAY).paid;
	assert_ok!(Settlement::request_payout(signed(PROVIDER), all));
	assert_ok!(Settlement::credit(
		signed(PROVIDER),
		INSURER,
		case(1),
		Hour,
		TODAY,
		1_000
	));
	if free > 0 {
		// paid by another insurer, against whose payments nothing is set off
		contract(INSURER_2, PROVIDER, crate::Collection::Provider, prices());
		deposit(INSURER_2, free);
		settle_hours(2, INSURER_2, PROVIDER, 60, TODAY);
		assert_eq!(Balances::free_balance(PROVIDER), free);
	}
	System::reset_events();
}

#[test]
fn anyone_has_a_debt_paid_from_the_balance() {
	run(|| {
		indebted(1_500);
		let before = balance(INSURER);
		assert_ok!(Settlement::collect_debt(
			signed(STRANGER),
			INSURER,
			PROVIDER
		));
		assert_eq!(
			events(),
			[Event::DebtReduced {
				payer: INSURER,
				provider: PROVIDER,
				amount: 1_000,
				debt: 0
			}]
		);
		assert_eq!(balance(INSURER), before + 1_000);
		assert_eq!(Balances::free_balance(PROVIDER), 500);
		assert_noop!(
			Settlement::collect_debt(signed(STRANGER), INSURER, PROVIDER),
			Error::<Test>::NothingToPay
		);
	});
}

#[test]
fn a_debt_is_paid_as_far_as_the_balance_reaches() {
	run(|| {
		indebted(999);
		assert_ok!(Settlement::collect_debt(signed(INSURER), INSURER, PROVIDER));
		assert_eq!(Settlement::provider_position(&PROVIDER).debt, 1);
		assert_noop!(
			Settlement::collect_debt(signed(INSURER), INSURER, PROVIDER),
			Error::<Test>::NothingToPay
		);
	});
}

#[test]
fn without_balance_or_contract_there_is_nothing_to_collect() {
	run(|| {
		indebted(0);
		assert_noop!(
			Settlement::collect_debt(signed(INSURER), INSURER, PROVIDER),
			Error::<Test>::NothingToPay
		);
		assert_noop!(
			Settlement::collect_debt(signed(INSURER), INSURER, PROVIDER_2),
			Error::<Test>::NothingToPay
		);
		assert_noop!(
			Settlement::collect_debt(signed(INSURER), INSURER_2, PROVIDER),
			Error::<Test>::NoContract
		);
		assert_noop!(
			Settlement::collect_debt(RuntimeOrigin::none(), INSURER, PROVIDER),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn what_was_collected_pays_waiting_claims() {
	run(|| {
		indebted(1_500);
		settle_hours(3, INSURER, PROVIDER_2, 60_000, TODAY);
		let before = balance(PROVIDER_2);
		use crate::WeightInfo;
		let info = Settlement::collect_debt(signed(STRANGER), INSURER, PROVIDER).expect("collects");
		assert_eq!(info.actual_weight, Some(<()>::collect_debt(1)));
		assert_eq!(balance(PROVIDER_2), before + 1_000);
		assert_eq!(balance(INSURER), 0);
	});
}
