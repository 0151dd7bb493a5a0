use crate::{mock::*, Cases, Collection, Contracts, Error, Event, Payable, Reservation};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{NationalTable, Service, Settlement as _};

fn reserve(provider: AccountId, minutes: u32) -> sp_runtime::DispatchResult {
	Settlement::reserve(&case(1), &INSURER, &provider, minutes, TODAY)
}

#[test]
fn indicated_minutes_are_held() {
	run(|| {
		deposit(INSURER, 1_000_000);
		System::reset_events();
		assert_ok!(reserve(PROVIDER, 2_940));
		// 49 h at 65.21 less 5.70
		let amount = 319_529 - 27_930;
		assert_eq!(
			events(),
			[Event::Reserved {
				case: case(1),
				payer: INSURER,
				amount,
				wanted: amount
			}]
		);
		let position = Settlement::insurer_position(&INSURER);
		assert_eq!(
			(
				position.held,
				position.free,
				position.balance,
				position.paid
			),
			(amount, 1_000_000 - amount, 1_000_000, 0)
		);
		assert_eq!(
			Cases::<Test>::get(case(1)).reservations.into_inner(),
			[Reservation {
				contract: 0,
				amount
			}]
		);
	});
}

#[test]
fn where_the_insurer_collects_gross_is_held() {
	run(|| {
		deposit(INSURER, 1_000_000);
		assert_ok!(reserve(PROVIDER_2, 2_940));
		assert_eq!(held(INSURER), 319_529);
	});
}

#[test]
fn the_price_is_that_of_the_date() {
	run(|| {
		deposit(INSURER, 1_000_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			2_940,
			YEAR_26 - 1
		));
		assert_eq!(held(INSURER), 267_197);
	});
}

#[test]
fn a_reservation_replaces_the_one_before() {
	run(|| {
		deposit(INSURER, 1_000_000);
		for (minutes, amount) in [(60, 5_951), (120, 11_902), (30, 2_976), (0, 0), (60, 5_951)] {
			assert_ok!(reserve(PROVIDER, minutes));
			assert_eq!(held(INSURER), amount, "{minutes}");
		}
		assert_ok!(reserve(PROVIDER, 0));
		// it is a guarantee without money, until it is released
		let reservations = Cases::<Test>::get(case(1)).reservations;
		assert_eq!((reservations.len(), reservations[0].amount), (1, 0));
		assert_ok!(Settlement::release(&case(1), &INSURER));
		assert!(!Cases::<Test>::contains_key(case(1)));
		assert_eq!(Settlement::insurer_position(&INSURER).free, 1_000_000);
	});
}

#[test]
fn another_providers_reservation_replaces_the_payers_one() {
	run(|| {
		deposit(INSURER, 1_000_000);
		assert_ok!(reserve(PROVIDER, 60));
		assert_ok!(reserve(PROVIDER_2, 60));
		assert_eq!(held(INSURER), 6_521);
		assert_eq!(Cases::<Test>::get(case(1)).reservations.len(), 1);
		// and serves the provider of before as well
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert_eq!(held(INSURER), 570);
	});
}

#[test]
fn two_payers_hold_for_one_case() {
	run(|| {
		contract(INSURER_2, PROVIDER, Collection::Provider, prices());
		for payer in [INSURER, INSURER_2] {
			deposit(payer, 10_000);
			assert_ok!(Settlement::reserve(&case(1), &payer, &PROVIDER, 60, TODAY));
		}
		assert_eq!((held(INSURER), held(INSURER_2)), (5_951, 5_951));
		assert_ok!(Settlement::release(&case(1), &INSURER_2));
		assert_eq!((held(INSURER), held(INSURER_2)), (5_951, 0));
	});
}

#[test]
fn money_is_held_as_far_as_it_reaches() {
	run(|| {
		assert_ok!(reserve(PROVIDER, 60));
		assert_eq!(held(INSURER), 0);
		deposit(INSURER, 5_950);
		System::reset_events();
		assert_ok!(reserve(PROVIDER, 60));
		assert_eq!(
			events(),
			[Event::Reserved {
				case: case(1),
				payer: INSURER,
				amount: 5_950,
				wanted: 5_951
			}]
		);
		// to the last cent: the account lives on
		let position = Settlement::insurer_position(&INSURER);
		assert_eq!((position.held, position.free), (5_950, 0));
		assert_eq!(System::providers(&INSURER), 1);
		assert_eq!(System::consumers(&INSURER), 1);
	});
}

#[test]
fn what_is_held_pays_the_minutes_to_the_cent() {
	run(|| {
		deposit(INSURER, 1_000_000);
		// after 65 minutes the next 5 come to a cent more than 5 minutes alone
		settle_hours(1, INSURER, PROVIDER_2, 65, TODAY);
		assert_ok!(reserve(PROVIDER_2, 5));
		let amount = held(INSURER);
		let settled = settle_hours(1, INSURER, PROVIDER_2, 5, TODAY);
		assert_eq!(settled.paid, amount);
		assert_eq!(held(INSURER), 0);
		assert_ne!(Some(amount), zorgketen_primitives::money::hourly(5, 6_521));
	});
}

#[test]
fn while_claims_wait_nothing_more_is_held() {
	run(|| {
		deposit(INSURER, 10_000);
		assert_ok!(reserve(PROVIDER, 60));
		settle_hours(2, INSURER, PROVIDER_2, 6_000, TODAY);
		// less is held, so that the rest can pay
		assert_ok!(reserve(PROVIDER, 30));
		assert_eq!(held(INSURER), 2_976);
		assert!(Payable::<Test>::contains_key(INSURER));
		// and more is not, though money is free
		assert!(Settlement::insurer_position(&INSURER).free > 0);
		assert_ok!(reserve(PROVIDER, 60));
		assert_eq!(held(INSURER), 2_976);
	});
}

#[test]
fn without_contract_or_price_nothing_is_held() {
	run(|| {
		assert_noop!(reserve(PROVIDER_3, 60), Error::<Test>::NoContract);
		assert_noop!(
			Settlement::reserve(&case(1), &INSURER, &PROVIDER, 60, YEAR_25 - 1),
			Error::<Test>::NoPrice
		);
		let own = NationalTable::OwnContributionPerHour;
		let rows = crate::Tables::<Test>::take(own);
		assert_noop!(reserve(PROVIDER, 60), Error::<Test>::NoOwnContribution);
		crate::Tables::<Test>::insert(own, rows);
	});
}

#[test]
fn minutes_at_the_limit_are_counted() {
	run(|| {
		deposit(INSURER, 1_000_000);
		assert_ok!(reserve(PROVIDER_2, u32::MAX));
		assert_eq!(held(INSURER), 1_000_000);
		assert_ok!(Settlement::release(&case(1), &INSURER));
		settle_hours(1, INSURER, PROVIDER_2, 1, TODAY);
		assert_noop!(reserve(PROVIDER_2, u32::MAX), Error::<Test>::AmountTooLarge);
	});
}

#[test]
fn so_many_payers_hold_for_one_case() {
	run(|| {
		for payer in 51..=60 {
			set_organisation(
				payer,
				zorgketen_primitives::OrganisationKind::Insurer,
				zorgketen_primitives::OrganisationStatus::Active,
			);
			contract(payer, PROVIDER, Collection::Provider, prices());
			deposit(payer, 10_000);
		}
		for payer in 51..=59 {
			assert_ok!(Settlement::reserve(&case(1), &payer, &PROVIDER, 60, TODAY));
		}
		assert_noop!(
			Settlement::reserve(&case(1), &60, &PROVIDER, 60, TODAY),
			Error::<Test>::TooManyReservations
		);
	});
}

#[test]
fn what_is_priced_can_be_logged() {
	run(|| {
		let ensure = |provider, service, date| {
			Settlement::ensure_priced(&case(1), &INSURER, &provider, service, date)
		};
		for service in Service::ALL.into_iter().filter(|service| !service.is_day()) {
			assert_ok!(ensure(PROVIDER, service, YEAR_25));
			assert_noop!(
				ensure(PROVIDER, service, YEAR_25 - 1),
				Error::<Test>::NoPrice
			);
			assert_noop!(
				ensure(PROVIDER_3, service, TODAY),
				Error::<Test>::NoContract
			);
		}
		let own = NationalTable::OwnContributionPerHour;
		let rows = crate::Tables::<Test>::take(own);
		assert_noop!(
			ensure(PROVIDER, Service::Hour, TODAY),
			Error::<Test>::NoOwnContribution
		);
		assert_ok!(ensure(PROVIDER, Service::PartusHour, TODAY));
		crate::Tables::<Test>::insert(own, rows);
		assert!(Settlement::has_contract(&INSURER, &PROVIDER));
		assert!(!Settlement::has_contract(&PROVIDER, &INSURER));
		assert_eq!(Contracts::<Test>::iter().count(), 2);
	});
}
