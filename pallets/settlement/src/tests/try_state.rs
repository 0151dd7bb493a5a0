//! Each invariant is broken by hand once; try-state must name it.

use crate::{mock::*, try_state::do_try_state, types::*, *};
use frame_support::traits::fungible::Mutate;
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{NationalTable, Service, Settlement as _};

/// A chain on which everything occurs: contracts and offers, a hold, a paid and a waiting claim, a
/// credit with debt, and a payout.
fn lively() {
	install_tables();
	contract(INSURER, PROVIDER, Collection::Provider, prices());
	contract(INSURER, PROVIDER_2, Collection::Insurer, prices());
	Settlement::offer_contract(signed(INSURER), PROVIDER_3, Collection::Provider, prices())
		.expect("offers");
	Settlement::propose_prices(
		signed(INSURER),
		PROVIDER,
		price_rows(&[(Service::Hour, TODAY + 1, 1)]),
	)
	.expect("proposes");
	deposit(INSURER, 20_000);
	settle_hours(1, INSURER, PROVIDER, 60, TODAY);
	Settlement::reserve(&case(1), &INSURER, &PROVIDER, 60, TODAY).expect("reserves");
	settle_hours(2, INSURER, PROVIDER_2, 120, TODAY);
	settle_hours(3, INSURER, PROVIDER_2, 60, TODAY);
	Settlement::request_payout(signed(PROVIDER), 5_900).expect("requests");
	Settlement::credit(
		signed(PROVIDER),
		INSURER,
		case(1),
		Service::Hour,
		TODAY,
		100,
	)
	.expect("credits");
	assert_eq!(Settlement::waiting(&INSURER, 0, 9).len(), 2);
	assert_eq!(Settlement::provider_position(&PROVIDER).debt, 49);
}

fn broken(invariant: &str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		lively();
		check();
		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		assert!(message.starts_with(invariant), "{message}");
	});
}

fn change_contract(change: impl FnOnce(&mut Contract)) {
	Contracts::<Test>::mutate(INSURER, PROVIDER, |contract| {
		change(contract.as_mut().expect("there"));
	});
}

fn change_line(number: u64, change: impl FnOnce(&mut Line)) {
	Cases::<Test>::mutate(case(number), |account| {
		change(account.lines.iter_mut().next().expect("there"));
	});
}

fn change_payer(change: impl FnOnce(&mut Payer)) {
	Payers::<Test>::mutate(INSURER, |payer| change(payer.as_mut().expect("there")));
}

fn change_provider(change: impl FnOnce(&mut Provider)) {
	Providers::<Test>::mutate(PROVIDER, |provider| {
		change(provider.as_mut().expect("there"));
	});
}

fn change_claim(number: u32, change: impl FnOnce(&mut Claim<AccountId>)) {
	Claims::<Test>::mutate(INSURER, number, |claim| {
		change(claim.as_mut().expect("there"));
	});
}

#[test]
fn i1_a_table_without_rows() {
	broken("I1", || {
		Tables::<Test>::insert(NationalTable::LastDay, TableRows::default());
	});
}

#[test]
fn i1_rows_that_are_not_ascending() {
	broken("I1", || {
		Tables::<Test>::insert(NationalTable::LastDay, table_rows(&[(2, 1), (2, 1)]));
	});
}

#[test]
fn i1_a_value_that_is_too_large() {
	broken("I1", || {
		Tables::<Test>::insert(NationalTable::LastDay, table_rows(&[(2, u128::MAX)]));
	});
}

#[test]
fn i2_prices_that_are_not_ascending() {
	broken("I2", || {
		change_contract(|contract| {
			contract.prices.try_push(prices()[0]).expect("room");
		});
	});
}

#[test]
fn i2_an_offer_without_prices() {
	broken("I2", || {
		Offers::<Test>::mutate(INSURER, PROVIDER_3, |offer| {
			offer.as_mut().expect("there").prices = Default::default();
		});
	});
}

#[test]
fn i2_two_contracts_with_one_number() {
	broken("I2", || change_contract(|contract| contract.number = 1));
}

#[test]
fn i2_a_number_that_was_not_given_out() {
	broken("I2", || NextOffer::<Test>::put(3));
}

#[test]
fn i2_a_number_that_leads_elsewhere() {
	broken("I2", || {
		Parties::<Test>::insert(0, (INSURER_2, PROVIDER));
	});
}

#[test]
fn i2_a_number_that_leads_nowhere() {
	broken("I2", || {
		Parties::<Test>::insert(9, (INSURER_2, PROVIDER));
	});
}

#[test]
fn i2_prices_proposed_without_a_contract() {
	broken("I2", || {
		Offers::<Test>::mutate(INSURER, PROVIDER_3, |offer| {
			offer.as_mut().expect("there").collection = None;
		});
	});
}

#[test]
fn i3_a_price_above_the_ceiling() {
	broken("I3", || {
		change_contract(|contract| {
			contract.prices = price_rows(&[(Service::Hour, YEAR_25, 5_934)]);
		});
	});
}

#[test]
fn i4_a_reservation_that_is_not_held() {
	broken("I4", || {
		Cases::<Test>::mutate(case(1), |account| account.reservations[0].amount += 1);
	});
}

#[test]
fn i4_a_hold_without_reservation() {
	broken("I4", || {
		Cases::<Test>::mutate(case(1), |account| account.reservations.clear());
	});
}

#[test]
fn i4_a_reservation_of_nothing() {
	broken("I4", || {
		Cases::<Test>::mutate(case(1), |account| account.reservations[0].amount = 0);
	});
}

#[test]
fn i4_two_reservations_of_one_payer() {
	broken("I4", || {
		Cases::<Test>::mutate(case(1), |account| {
			account.reservations[0].amount -= 1;
			account
				.reservations
				.try_push(Reservation {
					contract: 1,
					amount: 1,
				})
				.expect("room");
		});
	});
}

#[test]
fn i4_a_reservation_under_no_contract() {
	broken("I4", || {
		Cases::<Test>::mutate(case(1), |account| account.reservations[0].contract = 9);
	});
}

#[test]
fn i5_a_payout_that_is_not_held() {
	broken("I5", || {
		Payouts::<Test>::mutate(0, |payout| payout.as_mut().expect("there").amount += 1);
	});
}

#[test]
fn i5_payouts_that_are_miscounted() {
	broken("I5", || {
		change_provider(|provider| provider.open_payouts = 2)
	});
}

#[test]
fn i5_a_payout_of_nobody() {
	broken("I5", || {
		Payouts::<Test>::mutate(0, |payout| {
			payout.as_mut().expect("there").provider = STRANGER;
		});
	});
}

#[test]
fn i5_a_number_that_was_not_given_out() {
	broken("I5", NextPayout::<Test>::kill);
}

#[test]
fn i6_a_line_that_was_rounded_otherwise() {
	broken("I6", || change_line(1, |line| line.due -= 1));
}

#[test]
fn i6_a_line_that_was_paid_twice() {
	broken("I6", || change_line(1, |line| line.due *= 2));
}

#[test]
fn i6_a_line_twice() {
	broken("I6", || {
		Cases::<Test>::mutate(case(1), |account| {
			let line = account.lines[0];
			account.lines.try_push(line).expect("room");
		});
	});
}

#[test]
fn i6_a_line_without_a_price() {
	broken("I6", || change_line(1, |line| line.key.price_from = 1));
}

#[test]
fn i6_more_credited_than_paid() {
	broken("I6", || change_line(1, |line| line.credited = line.due + 1));
}

#[test]
fn i6_more_unpaid_than_due() {
	broken("I6", || change_line(1, |line| line.unpaid = line.due + 1));
}

#[test]
fn i7_a_gap_in_a_queue() {
	broken("I7", || Claims::<Test>::remove(INSURER, 1));
}

#[test]
fn i7_a_claim_in_no_queue() {
	broken("I7", || {
		let claim = Claims::<Test>::get(INSURER, 1).expect("there");
		Claims::<Test>::insert(INSURER, 2, claim);
	});
}

#[test]
fn i7_a_claim_that_waits_for_nothing() {
	broken("I7", || change_claim(1, |claim| claim.outstanding = 0));
}

#[test]
fn i7_claims_that_do_not_add_up() {
	broken("I7", || change_payer(|payer| payer.waiting += 1));
}

#[test]
fn i7_claims_that_wait_though_there_is_money() {
	broken("I7", || {
		Balances::mint_into(&INSURER, 1).expect("mints");
		change_payer(|payer| payer.deposited += 1);
	});
}

#[test]
fn i7_claims_to_be_paid_where_none_wait() {
	broken("I7", || Payable::<Test>::insert(INSURER_2, ()));
}

#[test]
fn i8_a_claim_between_others() {
	broken("I8", || change_claim(1, |claim| claim.provider = PROVIDER));
}

#[test]
fn i8_a_line_of_which_something_else_is_unpaid() {
	broken("I8", || change_line(3, |line| line.unpaid -= 1));
}

#[test]
fn i8_a_claim_of_another_case() {
	broken("I8", || change_claim(1, |claim| claim.case = case(9)));
}

#[test]
fn i8_a_provider_that_waits_for_something_else() {
	broken("I8", || change_provider(|provider| provider.waiting += 1));
}

#[test]
fn i8_a_case_that_waits_for_money_held_for_it() {
	broken("I8", || {
		Cases::<Test>::mutate(case(1), |account| {
			let reservations = core::mem::take(&mut account.reservations);
			Cases::<Test>::mutate(case(3), |other| other.reservations = reservations);
		});
	});
}

#[test]
fn i9_debts_that_do_not_add_up() {
	broken("I9", || change_contract(|contract| contract.debt += 1));
}

#[test]
fn i10_euros_that_were_never_deposited() {
	broken("I10", || {
		Balances::mint_into(&PROVIDER, 1).expect("mints");
	});
}

#[test]
fn i10_a_deposit_that_was_not_issued() {
	broken("I10", || change_payer(|payer| payer.deposited += 1));
}

#[test]
fn i10_euros_with_others() {
	broken("I10", || {
		use frame_support::traits::tokens::Preservation::Expendable;
		Balances::transfer(&PROVIDER_2, &STRANGER, 1, Expendable).expect("transfers");
	});
}

#[test]
fn i11_an_account_that_pays_and_is_paid() {
	broken("I11", || {
		Providers::<Test>::insert(INSURER_2, Provider::default());
		Payers::<Test>::insert(INSURER_2, Payer::default());
	});
}

#[test]
fn i11_an_account_without_reference() {
	broken("I11", || {
		Payers::<Test>::insert(INSURER_2, Payer::default())
	});
}

#[test]
fn i11_a_party_without_record() {
	broken("I11", || {
		let contract = Contracts::<Test>::get(INSURER, PROVIDER).expect("there");
		NextOffer::<Test>::put(9);
		Parties::<Test>::insert(8, (INSURER_2, PROVIDER));
		Contracts::<Test>::insert(
			INSURER_2,
			PROVIDER,
			Contract {
				number: 8,
				debt: 0,
				..contract
			},
		);
	});
}
