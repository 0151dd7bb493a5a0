use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{OrganisationStatus, Service};

fn call(entry: EntryId) -> sp_runtime::DispatchResult {
	Maternity::withdraw(signed(CARER), id(), entry)
}

#[test]
fn a_withdrawn_entry_frees_its_minutes_and_its_time() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		System::reset_events();
		assert_ok!(call(entry));
		assert_eq!(
			events(),
			[Event::Withdrawn {
				case: id(),
				entry: 0
			}]
		);
		assert!(matches!(
			entry_state(0),
			EntryState::Withdrawn { rejected: None, .. }
		));
		assert_eq!(last_change(id()), CaseEntry::Withdrawn { entry: 0 });
		assert_eq!(case().remaining(), 2_940);
		assert_eq!(crate::CarerHours::<Test>::iter().count(), 0);
		assert_noop!(call(entry), Error::<Test>::AlreadyDecided);
		log(hours(1, 540, 300));
	});
}

#[test]
fn a_rejected_entry_is_withdrawn_and_its_rejection_stays_known() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		reject(entry);
		// its time was free already, and is another's now
		log(hours(1, 540, 300));
		assert_ok!(call(entry));
		assert!(matches!(
			entry_state(0),
			EntryState::Withdrawn {
				rejected: Some((_, RejectReason::WrongMinutes)),
				..
			}
		));
		assert_eq!(case().pending(), 300);
	});
}

#[test]
fn visits_by_carers_and_officers_charges_by_officers() {
	run(|| {
		in_care(2_940);
		let visit = log(hours(1, 540, 300));
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::Registration,
			TODAY
		));
		for who in everybody_but(&[CARER, CARER_B, OFFICER]) {
			for entry in [visit, 1, 2] {
				assert_noop!(
					Maternity::withdraw(signed(who), id(), entry),
					Error::<Test>::NotAuthorized
				);
			}
		}
		assert_noop!(call(1), Error::<Test>::NotAuthorized);
		// what runs can be finished
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(Maternity::withdraw(signed(OFFICER), id(), 1));
		assert_ok!(Maternity::withdraw(signed(CARER_B), id(), visit));
		assert_noop!(call(7), Error::<Test>::UnknownEntry);
	});
}

#[test]
fn what_is_decided_stays() {
	run(|| {
		in_care(2_940);
		let approved = log(hours(1, 540, 300));
		assert_ok!(approve(&[approved]));
		assert_noop!(call(approved), Error::<Test>::AlreadyDecided);
		let replaced = log(hours(2, 540, 300));
		reject(replaced);
		assert_ok!(Maternity::correct(
			signed(CARER),
			id(),
			replaced,
			hours(2, 540, 200)
		));
		assert_noop!(call(replaced), Error::<Test>::AlreadyDecided);
		wait_days(14);
		assert_noop!(call(2), Error::<Test>::AlreadyDecided);
	});
}

#[test]
fn nothing_is_withdrawn_once_the_case_is_closing() {
	run(|| {
		assert_noop!(call(0), Error::<Test>::UnknownCase);
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		reject(entry);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(entry), Error::<Test>::CaseClosed);
	});
}
