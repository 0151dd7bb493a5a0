use crate::{mock::*, Collection, Error, Event, Offers};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Service::*};

fn offered() {
	assert_ok!(Settlement::offer_contract(
		signed(INSURER),
		PROVIDER_3,
		Collection::Insurer,
		prices()
	));
	System::reset_events();
}

#[test]
fn a_payer_takes_its_offer_back() {
	run(|| {
		offered();
		assert_ok!(Settlement::withdraw_offer(
			signed(officer(INSURER)),
			PROVIDER_3
		));
		assert_eq!(
			events(),
			[Event::OfferWithdrawn {
				payer: INSURER,
				provider: PROVIDER_3,
				offer: 2
			}]
		);
		assert_eq!(Offers::<Test>::iter().count(), 0);
	});
}

#[test]
fn proposed_prices_are_taken_back_too() {
	run(|| {
		assert_ok!(Settlement::propose_prices(
			signed(INSURER),
			PROVIDER,
			price_rows(&[(Hour, TODAY + 1, 6_000)])
		));
		assert_ok!(Settlement::withdraw_offer(signed(INSURER), PROVIDER));
		assert_noop!(
			Settlement::accept_prices(signed(PROVIDER), INSURER, 2),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn only_who_offered_takes_back() {
	run(|| {
		offered();
		assert_noop!(
			Settlement::withdraw_offer(signed(INSURER_2), PROVIDER_3),
			Error::<Test>::NoOffer
		);
		for who in [PROVIDER_3, carer(INSURER), AGENT, STRANGER] {
			assert_noop!(
				Settlement::withdraw_offer(signed(who), PROVIDER_3),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::withdraw_offer(RuntimeOrigin::root(), PROVIDER_3),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_offer_is_taken_back_once() {
	run(|| {
		offered();
		assert_ok!(Settlement::withdraw_offer(signed(INSURER), PROVIDER_3));
		assert_noop!(
			Settlement::withdraw_offer(signed(INSURER), PROVIDER_3),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn a_suspended_payer_may_still_take_back() {
	run(|| {
		offered();
		set_status(INSURER, OrganisationStatus::Left);
		assert_noop!(
			Settlement::withdraw_offer(signed(INSURER), PROVIDER_3),
			Error::<Test>::NotActive
		);
		set_status(INSURER, OrganisationStatus::Suspended);
		assert_ok!(Settlement::withdraw_offer(signed(INSURER), PROVIDER_3));
	});
}
