use crate::{mock::*, Collection, Error, Event, Offers};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{NationalTable, OrganisationStatus, Service::*};

/// Proposes a price of an hour from three days from now.
fn proposed() -> u32 {
	assert_ok!(Settlement::propose_prices(
		signed(INSURER),
		PROVIDER,
		price_rows(&[(Hour, TODAY + 3, 6_600)])
	));
	System::reset_events();
	2
}

fn hour_on(date: u16) -> u128 {
	Settlement::price_at(&INSURER, &PROVIDER, Hour, date)
		.expect("priced")
		.cents
}

#[test]
fn accepted_prices_are_in_force_from_their_dates() {
	run(|| {
		let offer = proposed();
		assert_ok!(Settlement::accept_prices(
			signed(officer(PROVIDER)),
			INSURER,
			offer
		));
		assert_eq!(
			events(),
			[Event::PricesAccepted {
				payer: INSURER,
				provider: PROVIDER,
				offer
			}]
		);
		assert_eq!(hour_on(YEAR_26 - 1), 5_933);
		assert_eq!(hour_on(YEAR_26), 6_521);
		assert_eq!(hour_on(TODAY + 2), 6_521);
		assert_eq!(hour_on(TODAY + 3), 6_600);
		assert_eq!(Offers::<Test>::iter().count(), 0);
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, offer),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn only_the_provider_to_whom_they_were_proposed_accepts_them() {
	run(|| {
		let offer = proposed();
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER_2), INSURER, offer),
			Error::<Test>::NoOffer
		);
		for who in [INSURER, carer(PROVIDER), AGENT, STRANGER] {
			assert_noop!(
				Settlement::accept_prices(signed(who), INSURER, offer),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::accept_prices(RuntimeOrigin::root(), INSURER, offer),
			DispatchError::BadOrigin
		);
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, offer + 1),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn a_contract_is_not_accepted_as_prices() {
	run(|| {
		assert_ok!(Settlement::offer_contract(
			signed(INSURER),
			PROVIDER_3,
			Collection::Insurer,
			prices()
		));
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER_3), INSURER, 2),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn both_are_active() {
	use OrganisationStatus::*;
	run(|| {
		let offer = proposed();
		for organisation in [INSURER, PROVIDER] {
			for status in [Suspended, Left] {
				set_status(organisation, status);
				assert_noop!(
					Settlement::accept_prices(signed(PROVIDER), INSURER, offer),
					Error::<Test>::NotActive
				);
			}
			set_status(organisation, Active);
		}
	});
}

#[test]
fn a_proposal_that_was_left_too_long_is_not_accepted() {
	run(|| {
		let offer = proposed();
		for day in [3, 4] {
			CurrentDate::set(TODAY + day);
			assert_noop!(
				Settlement::accept_prices(signed(PROVIDER), INSURER, offer),
				Error::<Test>::NotInFuture
			);
		}
		CurrentDate::set(TODAY + 2);
		assert_ok!(Settlement::accept_prices(signed(PROVIDER), INSURER, offer));
	});
}

#[test]
fn a_ceiling_that_came_after_the_proposal_counts() {
	run(|| {
		let offer = proposed();
		assert_ok!(Settlement::add_row(
			RuntimeOrigin::root(),
			NationalTable::CeilingHour,
			TODAY + 2,
			6_599
		));
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, offer),
			Error::<Test>::PriceAboveCeiling
		);
	});
}

#[test]
fn a_contract_that_is_gone_gets_no_prices() {
	run(|| {
		let offer = proposed();
		let contract = crate::Contracts::<Test>::take(INSURER, PROVIDER).expect("there");
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, offer),
			Error::<Test>::NoContract
		);
		crate::Contracts::<Test>::insert(INSURER, PROVIDER, contract);
	});
}
