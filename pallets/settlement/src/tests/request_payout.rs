use crate::{mock::*, Error, Event, Payout, Payouts, Providers, MAX_PAYOUTS};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

/// Earns the provider 59.51 euros: an hour less own contribution.
fn earn() -> u128 {
	deposit(INSURER, 1_000_000);
	let paid = settle_hours(1, INSURER, PROVIDER, 60, TODAY).paid;
	System::reset_events();
	paid
}

#[test]
fn a_provider_asks_for_all_it_has() {
	run(|| {
		let all = earn();
		assert_eq!(all, 5_951);
		assert_ok!(Settlement::request_payout(signed(officer(PROVIDER)), all));
		assert_eq!(
			events(),
			[Event::PayoutRequested {
				provider: PROVIDER,
				payout: 0,
				amount: all
			}]
		);
		assert_eq!(
			Payouts::<Test>::get(0),
			Some(Payout {
				provider: PROVIDER,
				amount: all
			})
		);
		let position = Settlement::provider_position(&PROVIDER);
		assert_eq!(
			(position.paid, position.requested, position.balance),
			(all, all, all)
		);
		assert_eq!(Balances::free_balance(PROVIDER), 0);
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), 1),
			Error::<Test>::PayoutAboveBalance
		);
	});
}

#[test]
fn a_payout_above_the_balance_is_refused() {
	run(|| {
		let all = earn();
		for amount in [all + 1, u128::MAX] {
			assert_noop!(
				Settlement::request_payout(signed(PROVIDER), amount),
				Error::<Test>::PayoutAboveBalance
			);
		}
		// one that never had a contract
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER_3), 1),
			Error::<Test>::PayoutAboveBalance
		);
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), 0),
			Error::<Test>::ZeroAmount
		);
	});
}

#[test]
fn what_is_owed_for_credits_is_not_paid_out() {
	run(|| {
		let all = earn();
		assert_ok!(Settlement::request_payout(signed(PROVIDER), all));
		assert_ok!(Settlement::credit(
			signed(PROVIDER),
			INSURER,
			case(1),
			zorgketen_primitives::Service::Hour,
			TODAY,
			100
		));
		assert_ok!(Settlement::reject_payout(
			signed(AGENT),
			0,
			crate::PayoutRejection::OnRequest
		));
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), all - 99),
			Error::<Test>::PayoutAboveBalance
		);
		assert_ok!(Settlement::request_payout(signed(PROVIDER), all - 100));
	});
}

#[test]
fn only_the_provider_asks() {
	run(|| {
		earn();
		for who in [INSURER, officer(INSURER), carer(PROVIDER), AGENT, STRANGER] {
			assert_noop!(
				Settlement::request_payout(signed(who), 1),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::request_payout(RuntimeOrigin::root(), 1),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_provider_still_gets_its_money() {
	run(|| {
		earn();
		set_status(PROVIDER, OrganisationStatus::Left);
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), 1),
			Error::<Test>::NotActive
		);
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 1));
	});
}

#[test]
fn a_provider_has_so_many_open() {
	run(|| {
		earn();
		for _ in 0..MAX_PAYOUTS {
			assert_ok!(Settlement::request_payout(signed(PROVIDER), 1));
		}
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), 1),
			Error::<Test>::TooManyPayouts
		);
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 3, reference(1)));
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 1));
		let open = Providers::<Test>::get(PROVIDER).map(|provider| provider.open_payouts);
		assert_eq!(open, Some(MAX_PAYOUTS));
	});
}

#[test]
fn numbers_end() {
	run(|| {
		earn();
		crate::NextPayout::<Test>::put(u32::MAX);
		assert_noop!(
			Settlement::request_payout(signed(PROVIDER), 1),
			Error::<Test>::NumbersUsedUp
		);
	});
}
