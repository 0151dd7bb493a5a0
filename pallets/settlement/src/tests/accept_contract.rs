use crate::{
	mock::*, Collection, Contract, Contracts, Error, Event, Offers, Parties, Payers, Providers,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{NationalTable, OrganisationStatus, Service::*, Settlement as _};

fn offered() -> u32 {
	assert_ok!(Settlement::offer_contract(
		signed(INSURER_2),
		PROVIDER_3,
		Collection::Insurer,
		prices()
	));
	System::reset_events();
	2
}

#[test]
fn a_provider_accepts_a_contract() {
	run(|| {
		let offer = offered();
		assert!(!Settlement::has_contract(&INSURER_2, &PROVIDER_3));
		assert_ok!(Settlement::accept_contract(
			signed(officer(PROVIDER_3)),
			INSURER_2,
			offer
		));
		assert_eq!(
			events(),
			[Event::ContractAccepted {
				payer: INSURER_2,
				provider: PROVIDER_3,
				contract: offer
			}]
		);
		assert!(Settlement::has_contract(&INSURER_2, &PROVIDER_3));
		assert_eq!(
			Contracts::<Test>::get(INSURER_2, PROVIDER_3),
			Some(Contract {
				number: offer,
				collection: Collection::Insurer,
				since: TODAY,
				debt: 0,
				ends: None,
				prices: prices()
			})
		);
		assert_eq!(Parties::<Test>::get(offer), Some((INSURER_2, PROVIDER_3)));
		assert!(!Offers::<Test>::contains_key(INSURER_2, PROVIDER_3));
		assert!(Payers::<Test>::contains_key(INSURER_2));
		assert!(Providers::<Test>::contains_key(PROVIDER_3));
		assert_eq!(System::providers(&PROVIDER_3), 1);
	});
}

#[test]
fn a_second_contract_takes_no_second_reference() {
	run(|| {
		assert_eq!(System::providers(&INSURER), 1);
		contract(INSURER, PROVIDER_3, Collection::Provider, prices());
		assert_eq!(System::providers(&INSURER), 1);
	});
}

#[test]
fn the_wrong_provider_finds_no_offer() {
	run(|| {
		let offer = offered();
		for who in [PROVIDER, officer(PROVIDER_2)] {
			assert_noop!(
				Settlement::accept_contract(signed(who), INSURER_2, offer),
				Error::<Test>::NoOffer
			);
		}
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER_3), INSURER, offer),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn what_is_accepted_is_what_was_read() {
	run(|| {
		let offer = offered();
		assert_ok!(Settlement::withdraw_offer(signed(INSURER_2), PROVIDER_3));
		assert_ok!(Settlement::offer_contract(
			signed(INSURER_2),
			PROVIDER_3,
			Collection::Provider,
			price_rows(&[(Hour, YEAR_25, 1)])
		));
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER_3), INSURER_2, offer),
			Error::<Test>::NoOffer
		);
		assert_ok!(Settlement::accept_contract(
			signed(PROVIDER_3),
			INSURER_2,
			offer + 1
		));
	});
}

#[test]
fn a_contract_is_accepted_once() {
	run(|| {
		let offer = offered();
		assert_ok!(Settlement::accept_contract(
			signed(PROVIDER_3),
			INSURER_2,
			offer
		));
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER_3), INSURER_2, offer),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn proposed_prices_are_no_contract() {
	run(|| {
		assert_ok!(Settlement::propose_prices(
			signed(INSURER),
			PROVIDER,
			price_rows(&[(Hour, TODAY + 1, 6_000)])
		));
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER), INSURER, 2),
			Error::<Test>::NoOffer
		);
	});
}

#[test]
fn only_the_provider_accepts() {
	run(|| {
		let offer = offered();
		for who in [
			INSURER_2,
			officer(INSURER_2),
			carer(PROVIDER_3),
			AGENT,
			SUPERVISOR,
			STRANGER,
		] {
			assert_noop!(
				Settlement::accept_contract(signed(who), INSURER_2, offer),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::accept_contract(RuntimeOrigin::root(), INSURER_2, offer),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn both_are_active() {
	use OrganisationStatus::*;
	run(|| {
		let offer = offered();
		for organisation in [INSURER_2, PROVIDER_3] {
			for status in [Suspended, Left, Removed] {
				set_status(organisation, status);
				assert_noop!(
					Settlement::accept_contract(signed(PROVIDER_3), INSURER_2, offer),
					Error::<Test>::NotActive
				);
			}
			set_status(organisation, Active);
		}
	});
}

#[test]
fn a_ceiling_that_came_after_the_offer_counts() {
	run(|| {
		let offer = offered();
		assert_ok!(Settlement::add_row(
			RuntimeOrigin::root(),
			NationalTable::CeilingRegistration,
			TODAY + 1,
			1_490
		));
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER_3), INSURER_2, offer),
			Error::<Test>::PriceAboveCeiling
		);
	});
}

#[test]
fn without_a_ceiling_there_is_no_contract() {
	run(|| {
		let offer = offered();
		let table = NationalTable::CeilingRegistration;
		let rows = crate::Tables::<Test>::take(table);
		assert_noop!(
			Settlement::accept_contract(signed(PROVIDER_3), INSURER_2, offer),
			Error::<Test>::NoCeiling
		);
		crate::Tables::<Test>::insert(table, rows);
	});
}
