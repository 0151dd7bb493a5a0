use crate::{mock::*, Error, Event, Offer, Offers, MAX_AMOUNT, MAX_PRICE_ROWS};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Service, Service::*};

fn propose(rows: &[(Service, u16, u128)]) -> sp_runtime::DispatchResult {
	Settlement::propose_prices(signed(INSURER), PROVIDER, price_rows(rows))
}

#[test]
fn a_payer_proposes_prices_for_future_dates() {
	run(|| {
		let rows = [(Hour, TODAY + 1, 6_600), (Registration, TODAY + 30, 1_600)];
		assert_ok!(Settlement::propose_prices(
			signed(officer(INSURER)),
			PROVIDER,
			price_rows(&rows)
		));
		assert_eq!(
			events(),
			[Event::PricesProposed {
				payer: INSURER,
				provider: PROVIDER,
				offer: 2
			}]
		);
		assert_eq!(
			Offers::<Test>::get(INSURER, PROVIDER),
			Some(Offer {
				number: 2,
				collection: None,
				prices: price_rows(&rows)
			})
		);
		// a proposal changes no price
		let price = Settlement::price_at(&INSURER, &PROVIDER, Hour, TODAY + 1).expect("priced");
		assert_eq!(price.cents, 6_521);
	});
}

#[test]
fn only_the_payer_proposes() {
	run(|| {
		for who in [PROVIDER, officer(PROVIDER), carer(INSURER), AGENT, STRANGER] {
			assert_noop!(
				Settlement::propose_prices(
					signed(who),
					PROVIDER,
					price_rows(&[(Hour, TODAY + 1, 1)])
				),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::propose_prices(
				RuntimeOrigin::root(),
				PROVIDER,
				price_rows(&[(Hour, TODAY + 1, 1)])
			),
			DispatchError::BadOrigin
		);
		set_status(INSURER, OrganisationStatus::Suspended);
		assert_noop!(propose(&[(Hour, TODAY + 1, 1)]), Error::<Test>::NotActive);
	});
}

#[test]
fn there_is_a_contract_and_no_open_offer() {
	run(|| {
		assert_noop!(
			Settlement::propose_prices(
				signed(INSURER),
				PROVIDER_3,
				price_rows(&[(Hour, TODAY + 1, 1)])
			),
			Error::<Test>::NoContract
		);
		assert_ok!(propose(&[(Hour, TODAY + 1, 1)]));
		assert_noop!(propose(&[(Hour, TODAY + 1, 1)]), Error::<Test>::OfferExists);
	});
}

#[test]
fn today_is_not_in_the_future() {
	run(|| {
		for date in [YEAR_26 + 1, TODAY - 1, TODAY] {
			assert_noop!(
				propose(&[(Hour, date, 1), (PartusHour, TODAY + 1, 1)]),
				Error::<Test>::NotInFuture
			);
		}
		assert_ok!(propose(&[(Hour, TODAY + 1, 1)]));
	});
}

#[test]
fn a_row_comes_after_the_services_last() {
	run(|| {
		assert_ok!(propose(&[(Hour, TODAY + 10, 1)]));
		assert_ok!(Settlement::accept_prices(signed(PROVIDER), INSURER, 2));
		for date in [TODAY + 9, TODAY + 10] {
			assert_noop!(propose(&[(Hour, date, 1)]), Error::<Test>::RowsNotAscending);
		}
		assert_ok!(propose(&[
			(Hour, TODAY + 11, 1),
			(PartusHour, TODAY + 1, 1)
		]));
	});
}

#[test]
fn rows_are_at_least_one_ascending_and_distinct() {
	run(|| {
		assert_noop!(propose(&[]), Error::<Test>::NoRows);
		for rows in [
			[(Hour, TODAY + 2, 1), (Hour, TODAY + 1, 1)],
			[(Hour, TODAY + 1, 1), (Hour, TODAY + 1, 2)],
		] {
			assert_noop!(propose(&rows), Error::<Test>::RowsNotAscending);
		}
	});
}

#[test]
fn prices_are_within_the_ceilings() {
	run(|| {
		assert_noop!(
			propose(&[(Hour, TODAY + 1, 6_851)]),
			Error::<Test>::PriceAboveCeiling
		);
		for cents in [MAX_AMOUNT + 1, u128::MAX] {
			assert_noop!(
				propose(&[(Hour, TODAY + 1, cents)]),
				Error::<Test>::AmountTooLarge
			);
		}
		assert_ok!(propose(&[(Hour, TODAY + 1, 6_850)]));
	});
}

#[test]
fn a_service_can_be_priced_later_but_not_without_a_ceiling() {
	run_empty(|| {
		use zorgketen_primitives::NationalTable::CeilingHour;
		assert_ok!(Settlement::install_table(
			RuntimeOrigin::root(),
			CeilingHour,
			table_rows(&[(YEAR_25, 7_000)])
		));
		contract(
			INSURER,
			PROVIDER,
			crate::Collection::Provider,
			price_rows(&[(Hour, YEAR_25, 1)]),
		);
		assert_noop!(
			propose(&[(PartusHour, TODAY + 1, 1)]),
			Error::<Test>::NoCeiling
		);
	});
}

#[test]
fn a_contract_has_room_for_so_many_rows() {
	run(|| {
		let room = MAX_PRICE_ROWS as u16 - prices().len() as u16;
		let rows: Vec<_> = (1..=room + 1).map(|day| (Hour, TODAY + day, 1)).collect();
		assert_noop!(propose(&rows), Error::<Test>::TooManyRows);
		assert_ok!(propose(&rows[1..]));
	});
}

#[test]
fn numbers_end() {
	run(|| {
		let next = crate::NextOffer::<Test>::get();
		crate::NextOffer::<Test>::put(u32::MAX);
		assert_noop!(
			propose(&[(Hour, TODAY + 1, 1)]),
			Error::<Test>::NumbersUsedUp
		);
		crate::NextOffer::<Test>::put(next);
	});
}
