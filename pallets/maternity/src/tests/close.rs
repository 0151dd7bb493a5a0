//! Closing, and signing off.

use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::OrganisationStatus;

fn close() -> sp_runtime::DispatchResult {
	Maternity::close(signed(OFFICER), id())
}

fn sign_off() -> sp_runtime::DispatchResult {
	Maternity::sign_off(signed(CLIENT), id())
}

#[test]
fn closing_frees_what_is_held_and_signing_off_ends_the_case() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		assert_ok!(approve(&[entry]));
		System::reset_events();
		assert_ok!(close());
		assert_eq!(events(), [Event::Closed { case: id() }]);
		assert_eq!(case().state, CaseState::Closing);
		assert_eq!(Holds::get((id(), INSURER)), None);
		assert_eq!(last_change(id()), CaseEntry::Closed);
		assert_noop!(close(), Error::<Test>::CaseClosed);

		System::reset_events();
		assert_ok!(Maternity::sign_off(signed(PARTNER), id()));
		assert_eq!(events(), [Event::SignedOff { case: id() }]);
		assert_eq!(case().state, CaseState::Settled);
		assert_eq!(last_change(id()), CaseEntry::SignedOff);
		let (_, open, _) = Dossiers::get(id()).expect("exists");
		assert!(!open);
		assert_noop!(sign_off(), Error::<Test>::CaseClosed);
		assert_noop!(close(), Error::<Test>::CaseClosed);
	});
}

#[test]
fn no_entry_may_wait() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		assert_noop!(close(), Error::<Test>::PendingEntries);
		reject(entry);
		assert_ok!(close());
	});
}

#[test]
fn only_a_claims_officer_of_the_provider_closes() {
	run(|| {
		in_care(2_940);
		for who in everybody_but(&[OFFICER]) {
			assert_noop!(
				Maternity::close(signed(who), id()),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(close());
	});
}

#[test]
fn only_the_client_or_who_may_approve_for_her_signs_off() {
	run(|| {
		in_care(2_940);
		assert_noop!(sign_off(), Error::<Test>::NotClosed);
		assert_ok!(close());
		for who in everybody_but(&[CLIENT, PARTNER]) {
			assert_noop!(
				Maternity::sign_off(signed(who), id()),
				Error::<Test>::NotTheClient
			);
		}
	});
}

#[test]
fn what_is_not_in_care_is_not_closed() {
	run(|| {
		assert_noop!(close(), Error::<Test>::UnknownCase);
		assert_noop!(sign_off(), Error::<Test>::UnknownCase);
		register();
		assert_noop!(close(), Error::<Test>::NotInCare);
		assert_noop!(sign_off(), Error::<Test>::NotClosed);
		assert_ok!(Maternity::indicate(signed(INTAKER), id(), 2_940));
		assert_noop!(close(), Error::<Test>::NotInCare);
	});
}
