use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{OrganisationStatus, Service};

fn call(who: AccountId) -> sp_runtime::DispatchResult {
	Maternity::cancel(signed(who), id())
}

#[test]
fn a_case_ends_before_care_has_begun() {
	run(|| {
		indicated(2_940);
		System::reset_events();
		assert_ok!(call(CLIENT));
		assert_eq!(events(), [Event::Cancelled { case: id() }]);
		assert_eq!(case().state, CaseState::Cancelled);
		assert_eq!(Holds::get((id(), INSURER)), None);
		assert_eq!(last_change(id()), CaseEntry::Cancelled);
		let (_, open, _) = Dossiers::get(id()).expect("exists");
		assert!(!open);
		assert_noop!(call(CLIENT), Error::<Test>::CaseClosed);
		assert_noop!(
			Maternity::sign_off(signed(CLIENT), id()),
			Error::<Test>::CaseClosed
		);
	});
}

#[test]
fn the_client_her_representative_or_an_intaker_cancels() {
	run(|| {
		register();
		for who in everybody_but(&[CLIENT, PARTNER, INTAKER]) {
			assert_noop!(call(who), Error::<Test>::NotAuthorized);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(call(INTAKER));
	});
}

#[test]
fn care_that_has_begun_is_not_cancelled() {
	run(|| {
		assert_noop!(call(CLIENT), Error::<Test>::UnknownCase);
		in_care(2_940);
		assert_noop!(call(CLIENT), Error::<Test>::AlreadyInCare);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(CLIENT), Error::<Test>::CaseClosed);
	});
}

#[test]
fn what_waits_is_decided_first_and_what_was_approved_stays_paid() {
	run(|| {
		register();
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::Registration,
			TODAY
		));
		assert_noop!(call(CLIENT), Error::<Test>::PendingEntries);
		assert_ok!(approve(&[0]));
		assert_ok!(call(CLIENT));
		assert_eq!(Payments::get().len(), 1);
	});
}

#[test]
fn a_provider_that_was_only_asked_does_not_cancel() {
	run(|| {
		register();
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER_2));
		assert_noop!(call(INTAKER), Error::<Test>::NotAuthorized);
		assert_noop!(call(INTAKER_2), Error::<Test>::NotAccepted);
		assert_ok!(call(CLIENT));
		assert_eq!(case().state, CaseState::Cancelled);
	});
}
