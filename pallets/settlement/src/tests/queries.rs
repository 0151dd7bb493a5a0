//! Answers to the runtime API.

use crate::{mock::*, runtime_api::*, Collection};
use frame_support::assert_ok;
use zorgketen_primitives::{NationalTable, Service::*, Settlement as _};

#[test]
fn a_stranger_has_a_position_of_zeros() {
	run(|| {
		assert_eq!(
			Settlement::insurer_position(&STRANGER),
			InsurerPosition::default()
		);
		assert_eq!(
			Settlement::provider_position(&STRANGER),
			ProviderPosition::default()
		);
		assert_eq!(Settlement::totals(&case(9)), CaseSettlement::default());
		assert!(Settlement::waiting(&STRANGER, 0, 9).is_empty());
		assert!(Settlement::payouts(&STRANGER).is_empty());
		assert_eq!(Settlement::contract(&STRANGER, &PROVIDER), None);
	});
}

#[test]
fn positions_follow_the_money() {
	run(|| {
		deposit(INSURER, 20_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			120,
			TODAY
		));
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		settle_hours(2, INSURER, PROVIDER_2, 120, TODAY);
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 5_000));
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 900));
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 0, reference(1)));
		// 200.00 less 59.51 and 80.98, of which 59.51 is held
		assert_eq!(
			Settlement::insurer_position(&INSURER),
			InsurerPosition {
				deposited: 20_000,
				paid: 14_049,
				held: 5_951,
				free: 0,
				waiting: 13_042 - 8_098,
				balance: 5_951
			}
		);
		assert_eq!(
			Settlement::provider_position(&PROVIDER),
			ProviderPosition {
				paid: 5_951,
				paid_out: 5_000,
				requested: 900,
				balance: 951,
				debt: 0,
				waiting: 0
			}
		);
		assert_eq!(
			Settlement::provider_position(&PROVIDER_2),
			ProviderPosition {
				paid: 8_098,
				balance: 8_098,
				waiting: 4_944,
				..Default::default()
			}
		);
		assert_eq!(
			Settlement::payouts(&PROVIDER),
			[OpenPayout {
				payout: 1,
				amount: 900
			}]
		);
	});
}

#[test]
fn a_price_is_that_of_its_date() {
	run(|| {
		for (date, expected) in [
			(YEAR_25 - 1, None),
			(YEAR_25, Some((5_933, YEAR_25, 480))),
			(YEAR_26 - 1, Some((5_933, YEAR_25, 480))),
			(YEAR_26, Some((6_521, YEAR_26, 570))),
		] {
			let price = Settlement::price_at(&INSURER, &PROVIDER, Hour, date);
			assert_eq!(
				price,
				expected.map(|(cents, valid_from, own)| PriceAt {
					cents,
					valid_from,
					collection: Collection::Provider,
					own_per_hour: Some(own),
					own_per_day: None,
				})
			);
		}
		let surcharge = Settlement::price_at(&INSURER, &PROVIDER_2, PartusSurcharge, TODAY);
		assert_eq!(
			surcharge,
			Some(PriceAt {
				cents: 6_955,
				valid_from: YEAR_25,
				collection: Collection::Insurer,
				own_per_hour: None,
				own_per_day: None,
			})
		);
		assert_eq!(
			Settlement::price_at(&INSURER, &PROVIDER_3, Hour, TODAY),
			None
		);
	});
}

#[test]
fn a_service_without_price_is_not_given_that_of_another() {
	run(|| {
		contract(
			INSURER_2,
			PROVIDER,
			Collection::Provider,
			price_rows(&[(Hour, YEAR_25, 100), (IntakeHome, YEAR_26, 200)]),
		);
		let price = |service, date| {
			Settlement::price_at(&INSURER_2, &PROVIDER, service, date).map(|price| price.cents)
		};
		assert_eq!(price(Hour, TODAY), Some(100));
		assert_eq!(price(PartusHour, TODAY), None);
		assert_eq!(price(Registration, TODAY), None);
		assert_eq!(price(IntakeHome, TODAY), Some(200));
		assert_eq!(price(IntakeHome, YEAR_26 - 1), None);
		assert_eq!(price(PartusSurcharge, TODAY), None);
	});
}

#[test]
fn tables_and_contracts_are_shown() {
	run(|| {
		assert_eq!(
			Settlement::table(NationalTable::CeilingHour, TODAY),
			Some(6_850)
		);
		assert_eq!(Settlement::table(NationalTable::LastDay, TODAY), None);
		let contract = Settlement::contract(&INSURER, &PROVIDER_2).expect("there");
		assert_eq!(contract.prices, prices());
		assert_eq!((contract.number, contract.since), (1, TODAY));
	});
}

#[test]
fn totals_are_over_all_payers_and_providers() {
	run(|| {
		contract(INSURER_2, PROVIDER, Collection::Provider, prices());
		deposit(INSURER, 100_000);
		deposit(INSURER_2, 1_000);
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		settle_hours(1, INSURER, PROVIDER_2, 60, TODAY);
		settle_hours(1, INSURER_2, PROVIDER, 60, TODAY);
		assert_eq!(
			Settlement::totals(&case(1)),
			CaseSettlement {
				gross: 3 * 6_521,
				own: 3 * 570,
				due: 2 * 5_951 + 6_521,
				paid: 5_951 + 6_521 + 1_000,
				unpaid: 4_951,
				credited: 0
			}
		);
		// what other pallets see of it
		assert_eq!(
			Settlement::case_totals(&case(1)),
			zorgketen_primitives::CaseTotals {
				gross: 19_563,
				own: 1_710,
				paid: 13_472,
				unpaid: 4_951
			}
		);
	});
}

#[test]
fn waiting_claims_are_paged() {
	run(|| {
		for number in 0..5 {
			settle_hours(number, INSURER, PROVIDER, 60, TODAY);
		}
		let numbers = |from, limit| {
			Settlement::waiting(&INSURER, from, limit)
				.iter()
				.map(|claim| claim.claim)
				.collect::<Vec<_>>()
		};
		assert_eq!(numbers(0, 2), [0, 1]);
		assert_eq!(numbers(2, 2), [2, 3]);
		assert_eq!(numbers(4, u32::MAX), [4]);
		assert_eq!(numbers(5, 1), [0u32; 0]);
		deposit(INSURER, 2 * 5_951);
		assert_eq!(numbers(0, 2), [2, 3]);
		let first = Settlement::waiting(&INSURER, 0, 1).remove(0);
		assert_eq!(
			first,
			WaitingClaim {
				claim: 2,
				case: case(2),
				provider: PROVIDER,
				service: Hour,
				date: TODAY,
				gross: 6_521,
				own: 570,
				due: 5_951,
				outstanding: 5_951
			}
		);
	});
}
