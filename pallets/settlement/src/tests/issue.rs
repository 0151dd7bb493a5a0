use crate::{mock::*, Error, Event, References, MAX_AMOUNT};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationKind, OrganisationStatus};

fn issue(who: AccountId, amount: u128, number: u64) -> sp_runtime::DispatchResult {
	outcome(Settlement::issue(
		signed(who),
		INSURER,
		amount,
		reference(number),
	))
}

#[test]
fn a_deposit_becomes_euros() {
	run(|| {
		assert_ok!(issue(officer(AGENT), 1_000, 1));
		assert_eq!(
			events(),
			[Event::Issued {
				payer: INSURER,
				amount: 1_000,
				reference: reference(1)
			}]
		);
		assert_ok!(issue(AGENT, 500, 2));
		let position = Settlement::insurer_position(&INSURER);
		assert_eq!(
			(position.deposited, position.balance, position.free),
			(1_500, 1_500, 1_500)
		);
		assert_eq!(Balances::total_issuance(), 1_500);
	});
}

#[test]
fn only_the_agent_issues() {
	run(|| {
		for who in [
			INSURER,
			officer(INSURER),
			PROVIDER,
			carer(AGENT),
			SUPERVISOR,
			STRANGER,
		] {
			assert_noop!(issue(who, 1_000, 1), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			Settlement::issue(RuntimeOrigin::root(), INSURER, 1_000, reference(1)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_agent_issues_nothing() {
	run(|| {
		for status in [OrganisationStatus::Suspended, OrganisationStatus::Left] {
			set_status(AGENT, status);
			assert_noop!(issue(AGENT, 1_000, 1), Error::<Test>::NotActive);
		}
	});
}

#[test]
fn only_payers_get_euros() {
	run(|| {
		for other in [PROVIDER, AGENT, SUPERVISOR, STRANGER, officer(INSURER)] {
			assert_noop!(
				Settlement::issue(signed(AGENT), other, 1_000, reference(1)),
				Error::<Test>::NotAPayer
			);
		}
		set_organisation(
			41,
			OrganisationKind::Municipality,
			OrganisationStatus::Active,
		);
		assert_ok!(Settlement::issue(signed(AGENT), 41, 1_000, reference(1)));
		// who is suspended or gone may still owe
		set_status(INSURER, OrganisationStatus::Left);
		assert_ok!(issue(AGENT, 1_000, 2));
	});
}

#[test]
fn each_bank_reference_stands_for_one_deposit() {
	run(|| {
		assert_ok!(issue(AGENT, 1_000, 1));
		assert_noop!(issue(AGENT, 1_000, 1), Error::<Test>::ReferenceUsed);
		assert_noop!(
			Settlement::issue(signed(AGENT), INSURER_2, 1, reference(1)),
			Error::<Test>::ReferenceUsed
		);
		assert!(References::<Test>::contains_key(reference(1)));
	});
}

#[test]
fn amounts_have_limits() {
	run(|| {
		assert_noop!(issue(AGENT, 0, 1), Error::<Test>::ZeroAmount);
		for amount in [MAX_AMOUNT + 1, u128::MAX] {
			assert_noop!(issue(AGENT, amount, 1), Error::<Test>::AmountTooLarge);
		}
		assert_ok!(issue(AGENT, MAX_AMOUNT, 1));
		assert_ok!(issue(AGENT, MAX_AMOUNT, 2));
		assert_eq!(balance(INSURER), 2 * MAX_AMOUNT);
	});
}

#[test]
fn a_cent_is_enough() {
	run(|| {
		assert_ok!(issue(AGENT, 1, 1));
		assert_eq!(balance(INSURER), 1);
	});
}

#[test]
fn a_deposit_that_pays_half_of_a_waiting_claim() {
	run(|| {
		let settled = settle_hours(1, INSURER, PROVIDER_2, 60, TODAY);
		assert_eq!((settled.due, settled.paid), (6_521, 0));
		System::reset_events();

		assert_ok!(issue(AGENT, 3_260, 1));
		assert_eq!(
			events(),
			[
				Event::Issued {
					payer: INSURER,
					amount: 3_260,
					reference: reference(1)
				},
				Event::WaitingClaimPaid {
					payer: INSURER,
					claim: 0,
					case: case(1),
					amount: 3_260,
					outstanding: 3_261
				}
			]
		);
		assert_eq!((balance(INSURER), balance(PROVIDER_2)), (0, 3_260));
		assert_eq!(Settlement::waiting(&INSURER, 0, 9)[0].outstanding, 3_261);

		assert_ok!(issue(AGENT, 3_262, 2));
		assert_eq!((balance(INSURER), balance(PROVIDER_2)), (1, 6_521));
		assert!(Settlement::waiting(&INSURER, 0, 9).is_empty());
	});
}

#[test]
fn the_weight_is_that_of_the_claims_paid() {
	run(|| {
		for number in 0..3 {
			settle_hours(number, INSURER, PROVIDER, 60, TODAY);
		}
		use crate::WeightInfo;
		let info =
			Settlement::issue(signed(AGENT), INSURER, 100_000, reference(1)).expect("issues");
		assert_eq!(info.actual_weight, Some(<()>::issue(3)));
	});
}
