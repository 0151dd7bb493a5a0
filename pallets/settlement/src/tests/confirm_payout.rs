use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

/// Earns 59.51 euros, and asks for 50 of them.
fn requested() {
	deposit(INSURER, 1_000_000);
	settle_hours(1, INSURER, PROVIDER, 60, TODAY);
	assert_ok!(Settlement::request_payout(signed(PROVIDER), 5_000));
	System::reset_events();
}

#[test]
fn a_confirmed_payout_burns_the_euros() {
	run(|| {
		requested();
		assert_ok!(Settlement::confirm_payout(
			signed(officer(AGENT)),
			0,
			reference(1)
		));
		assert_eq!(
			events(),
			[Event::PayoutConfirmed {
				provider: PROVIDER,
				payout: 0,
				amount: 5_000,
				reference: reference(1)
			}]
		);
		let position = Settlement::provider_position(&PROVIDER);
		assert_eq!(
			(
				position.paid,
				position.paid_out,
				position.requested,
				position.balance
			),
			(5_951, 5_000, 0, 951)
		);
		assert_eq!(Balances::total_issuance(), 1_000_000 - 5_000);
	});
}

#[test]
fn a_payout_is_confirmed_once() {
	run(|| {
		requested();
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 0, reference(1)));
		for number in [0, 1, u32::MAX] {
			assert_noop!(
				Settlement::confirm_payout(signed(AGENT), number, reference(2)),
				Error::<Test>::NoPayout
			);
		}
	});
}

#[test]
fn each_bank_reference_stands_for_one_deposit_or_payout() {
	run(|| {
		requested();
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 1));
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 0, reference(1)));
		assert_noop!(
			Settlement::confirm_payout(signed(AGENT), 1, reference(1)),
			Error::<Test>::ReferenceUsed
		);
		assert_noop!(
			Settlement::issue(signed(AGENT), INSURER, 1, reference(1)),
			Error::<Test>::ReferenceUsed
		);
		assert_ok!(Settlement::issue(signed(AGENT), INSURER, 1, reference(2)));
		assert_noop!(
			Settlement::confirm_payout(signed(AGENT), 1, reference(2)),
			Error::<Test>::ReferenceUsed
		);
	});
}

#[test]
fn only_the_agent_confirms() {
	run(|| {
		requested();
		for who in [PROVIDER, officer(PROVIDER), INSURER, carer(AGENT), STRANGER] {
			assert_noop!(
				Settlement::confirm_payout(signed(who), 0, reference(1)),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::confirm_payout(RuntimeOrigin::root(), 0, reference(1)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_agent_finishes() {
	run(|| {
		requested();
		set_status(AGENT, OrganisationStatus::Removed);
		assert_noop!(
			Settlement::confirm_payout(signed(AGENT), 0, reference(1)),
			Error::<Test>::NotActive
		);
		set_status(AGENT, OrganisationStatus::Suspended);
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 0, reference(1)));
	});
}

#[test]
fn an_account_lives_on_without_a_cent() {
	run(|| {
		requested();
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 951));
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 0, reference(1)));
		assert_ok!(Settlement::confirm_payout(signed(AGENT), 1, reference(2)));
		assert_eq!(balance(PROVIDER), 0);
		assert_eq!(System::providers(&PROVIDER), 1);
		assert_eq!(System::consumers(&PROVIDER), 0);
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		assert!(balance(PROVIDER) > 0);
	});
}
