use crate::{mock::*, Cases, Collection, Contracts, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{time::Date, DossierId, OrganisationStatus, Service, Settlement as _};

/// The first day without the contract.
const END: Date = TODAY + 10;

fn end(who: AccountId, from: Date) -> DispatchResult {
	Settlement::end_contract(signed(who), INSURER, PROVIDER, from)
}

fn ends() -> Option<Date> {
	Contracts::<Test>::get(INSURER, PROVIDER)
		.expect("there")
		.ends
}

fn priced(case: DossierId, date: Date) -> DispatchResult {
	Settlement::ensure_priced(&case, &INSURER, &PROVIDER, Service::Hour, date)
}

fn reserve(case: DossierId, minutes: u32) -> DispatchResult {
	let today = CurrentDate::get();
	as_call(|| Settlement::reserve(&case, &INSURER, &PROVIDER, minutes, today))
}

fn offer(collection: Collection, from: Date) -> DispatchResult {
	let prices = price_rows(&[(Service::Hour, from, 6_600)]);
	Settlement::offer_contract(signed(INSURER), PROVIDER, collection, prices)
}

#[test]
fn either_party_ends_it_from_a_future_date() {
	for (who, by) in [
		(INSURER, INSURER),
		(officer(INSURER), INSURER),
		(PROVIDER, PROVIDER),
		(officer(PROVIDER), PROVIDER),
	] {
		run(|| {
			assert_ok!(end(who, END));
			assert_eq!(
				events(),
				[Event::ContractEnded {
					payer: INSURER,
					provider: PROVIDER,
					contract: 0,
					from: END,
					by,
				}]
			);
			assert_eq!(ends(), Some(END));
			// the other contract goes on
			assert_eq!(
				Contracts::<Test>::get(INSURER, PROVIDER_2).map(|contract| contract.ends),
				Some(None)
			);
		});
	}
}

#[test]
fn nobody_else_ends_it() {
	run(|| {
		for who in [
			INSURER_2,
			PROVIDER_2,
			officer(INSURER_2),
			carer(PROVIDER),
			AGENT,
			SUPERVISOR,
			STRANGER,
		] {
			assert_noop!(end(who, END), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			Settlement::end_contract(RuntimeOrigin::root(), INSURER, PROVIDER, END),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn suspended_ones_may_end_it_and_gone_ones_not() {
	run(|| {
		set_status(PROVIDER, OrganisationStatus::Removed);
		assert_noop!(end(PROVIDER, END), Error::<Test>::NotActive);
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(end(PROVIDER, END));
	});
}

#[test]
fn there_must_be_a_contract() {
	run(|| {
		assert_noop!(
			Settlement::end_contract(signed(INSURER), INSURER, PROVIDER_3, END),
			Error::<Test>::NoContract
		);
	});
}

#[test]
fn not_from_today_or_earlier() {
	run(|| {
		assert_noop!(end(INSURER, TODAY), Error::<Test>::NotInFuture);
		assert_noop!(end(INSURER, 0), Error::<Test>::NotInFuture);
		assert_ok!(end(INSURER, TODAY + 1));
	});
}

#[test]
fn an_end_is_only_moved_to_an_earlier_day() {
	run(|| {
		assert_ok!(end(INSURER, Date::MAX));
		assert_noop!(end(PROVIDER, Date::MAX), Error::<Test>::NotEarlier);
		assert_ok!(end(PROVIDER, END));
		assert_noop!(end(INSURER, END), Error::<Test>::NotEarlier);
		assert_noop!(end(INSURER, END + 1), Error::<Test>::NotEarlier);
		assert_ok!(end(INSURER, END - 1));
		assert_eq!(ends(), Some(END - 1));
	});
}

#[test]
fn it_is_in_force_until_the_day_before() {
	run(|| {
		assert_ok!(end(INSURER, END));
		CurrentDate::set(END - 1);
		assert!(Settlement::has_contract(&INSURER, &PROVIDER));
		assert_ok!(reserve(case(1), 60));
		CurrentDate::set(END);
		assert!(!Settlement::has_contract(&INSURER, &PROVIDER));
		assert_noop!(reserve(case(2), 60), Error::<Test>::ContractEnded);
	});
}

#[test]
fn care_of_earlier_days_stays_payable() {
	run(|| {
		deposit(INSURER, 1_000_000);
		assert_ok!(end(INSURER, END));
		CurrentDate::set(END + 20);
		// logged late
		assert_ok!(priced(case(1), END - 1));
		assert!(Settlement::covers(&case(1), &INSURER, &PROVIDER, END - 1));
		let settled = settle_hours(1, INSURER, PROVIDER, 60, END - 1);
		assert_eq!(settled.paid, 6_521 - 570);
		// but not care of later days
		assert_noop!(priced(case(1), END), Error::<Test>::ContractEnded);
		assert!(!Settlement::covers(&case(1), &INSURER, &PROVIDER, END));
	});
}

#[test]
fn a_case_that_was_guaranteed_is_paid_to_its_end() {
	run(|| {
		deposit(INSURER, 10_000);
		assert_ok!(reserve(case(1), 60));
		// of these nothing, or not all, could be held, and the minutes are guaranteed all the same
		assert_ok!(reserve(case(2), 1_000));
		assert_ok!(reserve(case(3), 60));
		assert_ok!(end(PROVIDER, END));
		CurrentDate::set(END + 1);
		for number in [1, 2, 3] {
			assert_ok!(priced(case(number), END + 1));
			assert_ok!(reserve(case(number), 120));
		}
		// all that was held has been paid
		settle_hours(1, INSURER, PROVIDER, 600, END + 1);
		assert_ok!(priced(case(1), END + 1));
		// until the case is closed
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert_noop!(priced(case(1), END + 1), Error::<Test>::ContractEnded);
		assert_noop!(priced(case(4), END + 1), Error::<Test>::ContractEnded);
	});
}

#[test]
fn what_was_logged_is_settled_whatever_became_of_the_contract() {
	run(|| {
		deposit(INSURER, 100_000);
		assert_ok!(reserve(case(1), 600));
		assert_ok!(end(INSURER, TODAY + 1));
		CurrentDate::set(TODAY + 5);
		assert_ok!(priced(case(1), TODAY + 3));
		// the client goes to another provider: the reservation is made under its contract
		assert_ok!(as_call(|| Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER_2,
			600,
			TODAY + 5
		)));
		assert_noop!(priced(case(1), TODAY + 3), Error::<Test>::ContractEnded);
		let settled = settle_hours(1, INSURER, PROVIDER, 60, TODAY + 3);
		assert_eq!(settled.paid, 6_521 - 570);
	});
}

#[test]
fn no_price_of_a_later_day_is_agreed() {
	run(|| {
		let propose = |from| {
			Settlement::propose_prices(
				signed(INSURER),
				PROVIDER,
				price_rows(&[(Service::Hour, from, 6_600)]),
			)
		};
		assert_ok!(propose(END));
		assert_ok!(end(INSURER, END));
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, 2),
			Error::<Test>::ContractEnded
		);
		assert_ok!(Settlement::withdraw_offer(signed(INSURER), PROVIDER));
		assert_noop!(propose(END), Error::<Test>::ContractEnded);
		assert_ok!(propose(END - 1));
		assert_ok!(Settlement::accept_prices(signed(PROVIDER), INSURER, 3));
	});
}

#[test]
fn both_renew_it_with_further_prices() {
	run(|| {
		assert_noop!(
			offer(Collection::Provider, END),
			Error::<Test>::ContractExists
		);
		assert_ok!(end(INSURER, TODAY + 1));
		CurrentDate::set(TODAY + 5);
		assert_noop!(
			offer(Collection::Insurer, END),
			Error::<Test>::OtherCollection
		);
		assert_noop!(
			offer(Collection::Provider, TODAY + 5),
			Error::<Test>::NotInFuture
		);
		assert_ok!(offer(Collection::Provider, END));
		check();
		System::reset_events();
		assert_ok!(Settlement::accept_contract(signed(PROVIDER), INSURER, 2));
		assert_eq!(
			events(),
			[Event::ContractRenewed {
				payer: INSURER,
				provider: PROVIDER,
				contract: 0,
				offer: 2
			}]
		);
		assert_eq!(ends(), None);
		assert!(Settlement::has_contract(&INSURER, &PROVIDER));
		let price = |date| {
			Settlement::price_at(&INSURER, &PROVIDER, Service::Hour, date).map(|price| price.cents)
		};
		assert_eq!((price(END - 1), price(END)), (Some(6_521), Some(6_600)));
		assert_noop!(
			offer(Collection::Provider, END + 1),
			Error::<Test>::ContractExists
		);
	});
}

#[test]
fn a_renewal_is_accepted_while_its_dates_are_in_the_future() {
	run(|| {
		assert_ok!(end(INSURER, TODAY + 1));
		assert_ok!(offer(Collection::Provider, END));
		CurrentDate::set(END);
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER), INSURER, 2),
			Error::<Test>::NotInFuture
		);
	});
}

#[test]
fn a_credit_and_a_debt_outlive_the_contract() {
	run(|| {
		deposit(INSURER, 100_000);
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 5_951));
		assert_ok!(end(INSURER, TODAY + 1));
		CurrentDate::set(TODAY + 50);
		assert_ok!(outcome(Settlement::credit(
			signed(PROVIDER),
			INSURER,
			case(1),
			Service::Hour,
			TODAY,
			1_000
		)));
		assert_eq!(Settlement::provider_position(&PROVIDER).debt, 1_000);
		assert_ok!(Settlement::reject_payout(
			signed(AGENT),
			0,
			crate::PayoutRejection::OnRequest
		));
		assert_ok!(outcome(Settlement::collect_debt(
			signed(STRANGER),
			INSURER,
			PROVIDER
		)));
		assert_eq!(Settlement::provider_position(&PROVIDER).debt, 0);
	});
}

#[test]
fn what_a_case_came_to_is_forgotten_when_nothing_waits() {
	run(|| {
		assert_ok!(reserve(case(1), 600));
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert_eq!(Settlement::forget(&case(1)), None);
		deposit(INSURER, 100_000);
		assert_ok!(reserve(case(1), 60));
		assert_eq!(Settlement::forget(&case(1)), None);
		assert_ok!(Settlement::release(&case(1), &INSURER));
		let totals = Settlement::case_totals(&case(1));
		assert_eq!((totals.gross, totals.own, totals.paid), (6_521, 570, 5_951));
		assert_eq!(Settlement::forget(&case(1)), Some(totals));
		assert!(!Cases::<Test>::contains_key(case(1)));
		// nothing is known of a case without money
		assert_eq!(Settlement::forget(&case(2)), Some(Default::default()));
	});
}
