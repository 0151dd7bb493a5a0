use crate::{mock::*, Collection, Contracts, Error, Event, NextOffer, Offer, Offers, MAX_AMOUNT};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{OrganisationKind, OrganisationStatus, Service::*};

fn offer(who: AccountId, prices: crate::PriceRows) -> sp_runtime::DispatchResult {
	Settlement::offer_contract(signed(who), PROVIDER_3, Collection::Insurer, prices)
}

#[test]
fn a_payer_offers_a_contract() {
	run(|| {
		assert_ok!(offer(officer(INSURER), prices()));
		assert_eq!(
			events(),
			[Event::ContractOffered {
				payer: INSURER,
				provider: PROVIDER_3,
				offer: 2
			}]
		);
		assert_eq!(
			Offers::<Test>::get(INSURER, PROVIDER_3),
			Some(Offer {
				number: 2,
				collection: Some(Collection::Insurer),
				prices: prices()
			})
		);
		assert!(!Contracts::<Test>::contains_key(INSURER, PROVIDER_3));
	});
}

#[test]
fn the_organisation_itself_and_every_kind_of_payer_may_offer() {
	run(|| {
		assert_ok!(offer(INSURER, prices()));
		for (account, kind) in [
			(41, OrganisationKind::Municipality),
			(42, OrganisationKind::CareOffice),
		] {
			set_organisation(account, kind, OrganisationStatus::Active);
			assert_ok!(offer(account, prices()));
		}
	});
}

#[test]
fn nobody_else_offers() {
	run(|| {
		for who in [
			carer(INSURER),
			PROVIDER,
			officer(PROVIDER),
			AGENT,
			officer(AGENT),
			SUPERVISOR,
			officer(SUPERVISOR),
			STRANGER,
		] {
			assert_noop!(offer(who, prices()), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			Settlement::offer_contract(
				RuntimeOrigin::root(),
				PROVIDER_3,
				Collection::Insurer,
				prices()
			),
			sp_runtime::DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_payer_that_is_not_active_begins_nothing() {
	use OrganisationStatus::*;
	run(|| {
		for status in [Admitted, Suspended, Left, Removed] {
			set_status(INSURER, status);
			for who in [INSURER, officer(INSURER)] {
				assert_noop!(offer(who, prices()), Error::<Test>::NotActive);
			}
		}
	});
}

#[test]
fn an_offer_goes_to_an_active_provider() {
	run(|| {
		for other in [INSURER_2, AGENT, SUPERVISOR, STRANGER, officer(PROVIDER)] {
			assert_noop!(
				Settlement::offer_contract(signed(INSURER), other, Collection::Provider, prices()),
				Error::<Test>::NotAProvider
			);
		}
		set_status(PROVIDER_3, OrganisationStatus::Suspended);
		assert_noop!(offer(INSURER, prices()), Error::<Test>::NotAProvider);
	});
}

#[test]
fn two_have_one_contract_and_one_offer() {
	run(|| {
		assert_noop!(
			Settlement::offer_contract(signed(INSURER), PROVIDER, Collection::Provider, prices()),
			Error::<Test>::ContractExists
		);
		assert_ok!(offer(INSURER, prices()));
		assert_noop!(offer(INSURER, prices()), Error::<Test>::OfferExists);
		assert_ok!(offer(INSURER_2, prices()));
	});
}

#[test]
fn rows_are_at_least_one_ascending_and_distinct() {
	run(|| {
		assert_noop!(offer(INSURER, price_rows(&[])), Error::<Test>::NoRows);
		for rows in [
			[(Hour, YEAR_26, 1), (Hour, YEAR_25, 1)],
			[(Hour, YEAR_25, 1), (Hour, YEAR_25, 2)],
			[(PartusHour, YEAR_25, 1), (Hour, YEAR_26, 1)],
		] {
			assert_noop!(
				offer(INSURER, price_rows(&rows)),
				Error::<Test>::RowsNotAscending
			);
		}
	});
}

#[test]
fn a_price_above_the_ceiling_by_a_cent_is_refused() {
	run(|| {
		for (service, date, ceiling) in [
			(Hour, YEAR_26, 6_850),
			(PartusHour, YEAR_25, 6_600),
			(Registration, TODAY, 1_700),
			(IntakeHome, TODAY, 11_200),
			(IntakePhone, TODAY, 4_800),
			(PartusSurcharge, TODAY + 100, 7_700),
		] {
			assert_noop!(
				offer(INSURER, price_rows(&[(service, date, ceiling + 1)])),
				Error::<Test>::PriceAboveCeiling
			);
			assert_ok!(offer(INSURER, price_rows(&[(service, date, ceiling)])));
			assert_ok!(Settlement::withdraw_offer(signed(INSURER), PROVIDER_3));
		}
	});
}

#[test]
fn the_ceiling_is_that_of_the_prices_date() {
	run(|| {
		// allowed from 2026, but not on the last day of 2025
		let early = price_rows(&[(Hour, YEAR_26 - 1, 5_934)]);
		assert_noop!(offer(INSURER, early), Error::<Test>::PriceAboveCeiling);
		assert_ok!(offer(INSURER, price_rows(&[(Hour, YEAR_26, 5_934)])));
	});
}

#[test]
fn a_price_is_within_every_known_ceiling_while_it_is_in_force() {
	run(|| {
		assert_ok!(Settlement::add_row(
			RuntimeOrigin::root(),
			Registration.ceiling(),
			TODAY + 30,
			1_000
		));
		assert_noop!(
			offer(INSURER, price_rows(&[(Registration, YEAR_25, 1_001)])),
			Error::<Test>::PriceAboveCeiling
		);
		// until the day before the lower ceiling it may be higher
		assert_ok!(offer(
			INSURER,
			price_rows(&[
				(Registration, YEAR_25, 1_700),
				(Registration, TODAY + 30, 1_000)
			])
		));
	});
}

#[test]
fn without_a_ceiling_there_is_no_price() {
	run_empty(|| {
		assert_noop!(offer(INSURER, prices()), Error::<Test>::NoCeiling);
		install_tables();
		assert_noop!(
			offer(INSURER, price_rows(&[(Hour, YEAR_25 - 1, 1)])),
			Error::<Test>::NoCeiling
		);
	});
}

#[test]
fn amounts_have_a_limit() {
	run(|| {
		for cents in [MAX_AMOUNT + 1, u128::MAX] {
			assert_noop!(
				offer(INSURER, price_rows(&[(Hour, YEAR_25, cents)])),
				Error::<Test>::AmountTooLarge
			);
		}
		assert_noop!(
			offer(INSURER, price_rows(&[(Hour, YEAR_25, MAX_AMOUNT)])),
			Error::<Test>::PriceAboveCeiling
		);
	});
}

#[test]
fn numbers_end() {
	run(|| {
		let next = NextOffer::<Test>::get();
		NextOffer::<Test>::put(u32::MAX);
		assert_noop!(offer(INSURER, prices()), Error::<Test>::NumbersUsedUp);
		NextOffer::<Test>::put(next);
	});
}
