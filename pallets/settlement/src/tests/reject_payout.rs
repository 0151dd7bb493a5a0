use crate::{mock::*, Error, Event, PayoutRejection::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

fn requested() {
	deposit(INSURER, 1_000_000);
	settle_hours(1, INSURER, PROVIDER, 60, TODAY);
	assert_ok!(Settlement::request_payout(signed(PROVIDER), 5_951));
	System::reset_events();
}

#[test]
fn a_rejected_payout_returns_the_euros() {
	run(|| {
		requested();
		assert_ok!(Settlement::reject_payout(
			signed(officer(AGENT)),
			0,
			NoBankAccount
		));
		assert_eq!(
			events(),
			[Event::PayoutRejected {
				provider: PROVIDER,
				payout: 0,
				amount: 5_951,
				reason: NoBankAccount
			}]
		);
		let position = Settlement::provider_position(&PROVIDER);
		assert_eq!(
			(position.paid_out, position.requested, position.balance),
			(0, 0, 5_951)
		);
		assert_eq!(Balances::free_balance(PROVIDER), 5_951);
		assert_eq!(Balances::total_issuance(), 1_000_000);
		assert_ok!(Settlement::request_payout(signed(PROVIDER), 5_951));
	});
}

#[test]
fn a_payout_is_answered_once() {
	run(|| {
		requested();
		assert_ok!(Settlement::reject_payout(signed(AGENT), 0, OnRequest));
		assert_noop!(
			Settlement::reject_payout(signed(AGENT), 0, OnRequest),
			Error::<Test>::NoPayout
		);
		assert_noop!(
			Settlement::confirm_payout(signed(AGENT), 0, reference(1)),
			Error::<Test>::NoPayout
		);
	});
}

#[test]
fn only_the_agent_rejects() {
	run(|| {
		requested();
		for who in [PROVIDER, INSURER, carer(AGENT), STRANGER] {
			assert_noop!(
				Settlement::reject_payout(signed(who), 0, ReturnedByBank),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Settlement::reject_payout(RuntimeOrigin::root(), 0, ReturnedByBank),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_suspended_agent_finishes() {
	run(|| {
		requested();
		set_status(AGENT, OrganisationStatus::Left);
		assert_noop!(
			Settlement::reject_payout(signed(AGENT), 0, UnderInvestigation),
			Error::<Test>::NotActive
		);
		set_status(AGENT, OrganisationStatus::Suspended);
		assert_ok!(Settlement::reject_payout(
			signed(AGENT),
			0,
			UnderInvestigation
		));
	});
}
