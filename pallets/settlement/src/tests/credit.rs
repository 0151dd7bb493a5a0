use crate::{mock::*, Contracts, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Service, Service::*};

fn credit(service: Service, date: u16, amount: u128) -> sp_runtime::DispatchResult {
	outcome(Settlement::credit(
		signed(officer(PROVIDER)),
		INSURER,
		case(1),
		service,
		date,
		amount,
	))
}

/// Two hours are paid, 119.02 euros.
fn paid() {
	deposit(INSURER, 100_000);
	assert_eq!(settle_hours(1, INSURER, PROVIDER, 120, TODAY).paid, 11_902);
	System::reset_events();
}

#[test]
fn a_paid_claim_is_credited_from_the_balance() {
	run(|| {
		paid();
		assert_ok!(credit(Hour, TODAY, 5_951));
		assert_eq!(
			events(),
			[Event::Credited {
				case: case(1),
				payer: INSURER,
				provider: PROVIDER,
				service: Hour,
				date: TODAY,
				amount: 5_951,
				returned: 5_951
			}]
		);
		assert_eq!((balance(INSURER), balance(PROVIDER)), (94_049, 5_951));
		let totals = Settlement::totals(&case(1));
		assert_eq!((totals.paid, totals.credited), (11_902, 5_951));
		assert_eq!(Settlement::insurer_position(&INSURER).paid, 5_951);
		assert_eq!(Settlement::provider_position(&PROVIDER).paid, 5_951);
	});
}

#[test]
fn credits_never_exceed_what_was_paid() {
	run(|| {
		paid();
		for amount in [11_903, u128::MAX] {
			assert_noop!(credit(Hour, TODAY, amount), Error::<Test>::CreditAbovePaid);
		}
		assert_ok!(credit(Hour, TODAY, 11_901));
		assert_noop!(credit(Hour, TODAY, 2), Error::<Test>::CreditAbovePaid);
		assert_ok!(credit(Hour, TODAY, 1));
		assert_noop!(credit(Hour, TODAY, 1), Error::<Test>::CreditAbovePaid);
		assert_eq!(balance(INSURER), 100_000);
	});
}

#[test]
fn what_waits_is_not_credited() {
	run(|| {
		deposit(INSURER, 1_000);
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert_noop!(credit(Hour, TODAY, 1_001), Error::<Test>::CreditAbovePaid);
		assert_ok!(credit(Hour, TODAY, 1_000));
		// the money came back, and at once paid for what still waited
		assert_eq!((balance(INSURER), balance(PROVIDER)), (0, 1_000));
		let totals = Settlement::totals(&case(1));
		assert_eq!(
			(totals.paid, totals.unpaid, totals.credited),
			(2_000, 3_951, 1_000)
		);
	});
}

#[test]
fn each_line_is_credited_by_its_own_date() {
	run(|| {
		deposit(INSURER, 100_000);
		settle_hours(1, INSURER, PROVIDER, 60, YEAR_26 - 1);
		settle_hours(1, INSURER, PROVIDER, 60, YEAR_26);
		assert_noop!(
			credit(Hour, YEAR_26 - 1, 5_454),
			Error::<Test>::CreditAbovePaid
		);
		assert_ok!(credit(Hour, YEAR_26 - 1, 5_453));
		assert_ok!(credit(Hour, YEAR_26, 5_951));
	});
}

#[test]
fn what_the_balance_lacks_comes_off_the_next_payments() {
	run(|| {
		paid();
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 11_900));
		assert_ok!(credit(Hour, TODAY, 1_000));
		assert_eq!(
			events().pop(),
			Some(Event::Credited {
				case: case(1),
				payer: INSURER,
				provider: PROVIDER,
				service: Hour,
				date: TODAY,
				amount: 1_000,
				returned: 2
			})
		);
		let debt = || {
			let contract = Contracts::<Test>::get(INSURER, PROVIDER).expect("there");
			assert_eq!(contract.debt, Settlement::provider_position(&PROVIDER).debt);
			contract.debt
		};
		assert_eq!(debt(), 998);

		// another case pays it off, and counts as paid in full
		System::reset_events();
		let settled = settle_hours(2, INSURER, PROVIDER, 5, TODAY);
		assert_eq!((settled.due, settled.paid), (495, 495));
		assert_eq!(debt(), 503);
		assert_eq!(
			events()[0],
			Event::DebtReduced {
				payer: INSURER,
				provider: PROVIDER,
				amount: 495,
				debt: 503
			}
		);
		let before = balance(INSURER);
		settle_hours(2, INSURER, PROVIDER, 60, TODAY);
		assert_eq!(debt(), 0);
		assert_eq!(before - balance(INSURER), 5_951 - 503);
	});
}

#[test]
fn a_debt_reduces_what_waits() {
	run(|| {
		paid();
		settle_hours(1, INSURER, PROVIDER, 60_000, TODAY);
		assert_ok!(Settlement::request_payout(
			signed(PROVIDER),
			Balances::free_balance(PROVIDER)
		));
		let waiting = Settlement::insurer_position(&INSURER).waiting;
		assert!(waiting > 1_000);
		assert_ok!(credit(Hour, TODAY, 1_000));
		assert_eq!(
			Settlement::insurer_position(&INSURER).waiting,
			waiting - 1_000
		);
		assert_eq!(Settlement::provider_position(&PROVIDER).debt, 0);
	});
}

#[test]
fn a_credit_pays_the_oldest_claim_even_of_another_provider() {
	run(|| {
		paid();
		deposit(INSURER, 1);
		let rest = balance(INSURER);
		settle_hours(3, INSURER, PROVIDER_2, 60_000, TODAY);
		assert_eq!(balance(INSURER), 0);
		assert_ok!(credit(Hour, TODAY, 300));
		assert_eq!(balance(PROVIDER_2), rest + 300);
	});
}

#[test]
fn only_the_provider_credits() {
	run(|| {
		paid();
		for who in [INSURER, officer(INSURER), carer(PROVIDER), AGENT, STRANGER] {
			assert_noop!(
				Settlement::credit(signed(who), INSURER, case(1), Hour, TODAY, 1),
				Error::<Test>::NotAuthorized
			);
		}
		// another provider credits only what it was paid itself
		assert_noop!(
			Settlement::credit(signed(PROVIDER_2), INSURER, case(1), Hour, TODAY, 1),
			Error::<Test>::NoClaim
		);
		assert_noop!(
			Settlement::credit(RuntimeOrigin::root(), INSURER, case(1), Hour, TODAY, 1),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_provider_may_still_credit() {
	run(|| {
		paid();
		set_status(PROVIDER, OrganisationStatus::Left);
		assert_noop!(credit(Hour, TODAY, 1), Error::<Test>::NotActive);
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(credit(Hour, TODAY, 1));
	});
}

#[test]
fn a_credit_refers_to_a_claim() {
	run(|| {
		paid();
		assert_noop!(credit(Hour, TODAY, 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			Settlement::credit(signed(PROVIDER), INSURER_2, case(1), Hour, TODAY, 1),
			Error::<Test>::NoContract
		);
		assert_noop!(
			Settlement::credit(signed(PROVIDER), INSURER, case(2), Hour, TODAY, 1),
			Error::<Test>::NoClaim
		);
		assert_noop!(credit(PartusHour, TODAY, 1), Error::<Test>::NoClaim);
		assert_noop!(credit(Hour, YEAR_25, 1), Error::<Test>::NoClaim);
		assert_noop!(credit(Hour, YEAR_25 - 1, 1), Error::<Test>::NoPrice);
		let own = zorgketen_primitives::NationalTable::OwnContributionPerHour;
		let rows = crate::Tables::<Test>::take(own);
		assert_noop!(credit(Hour, TODAY, 1), Error::<Test>::NoOwnContribution);
		crate::Tables::<Test>::insert(own, rows);
	});
}

#[test]
fn the_weight_is_that_of_the_claims_paid() {
	run(|| {
		use crate::WeightInfo;
		paid();
		let info = Settlement::credit(signed(PROVIDER), INSURER, case(1), Hour, TODAY, 1)
			.expect("credits");
		assert_eq!(info.actual_weight, Some(<()>::credit(0)));
	});
}
