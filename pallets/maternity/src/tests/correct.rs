use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;
use zorgketen_primitives::{OrganisationStatus, Service};

fn call(entry: EntryId, visit: Visit) -> DispatchResult {
	Maternity::correct(signed(CARER), id(), entry, visit)
}

/// In care, with a rejected entry.
fn rejected() -> EntryId {
	in_care(2_940);
	let entry = log(hours(1, 540, 300));
	reject(entry);
	System::reset_events();
	entry
}

#[test]
fn a_rejected_entry_is_replaced_by_another() {
	run(|| {
		let old = rejected();
		assert_eq!(case().pending(), 0);
		assert_ok!(call(old, hours(1, 540, 240)));
		assert_eq!(
			events(),
			[Event::Corrected {
				case: id(),
				entry: 0,
				replaced_by: 1
			}]
		);
		assert!(matches!(
			entry_state(0),
			EntryState::Replaced {
				reason: RejectReason::WrongMinutes,
				replaced_by: 1,
				..
			}
		));
		assert!(entry_state(1).is_proposed());
		assert_eq!(case().pending(), 240);
		assert_eq!(
			last_change(id()),
			CaseEntry::Corrected {
				entry: 0,
				replaced_by: 1,
				carer: CARER,
				visit: hours(1, 540, 240)
			}
		);
		assert_ok!(approve(&[1]));
	});
}

#[test]
fn a_correction_can_be_rejected_and_corrected_again() {
	run(|| {
		let old = rejected();
		assert_ok!(call(old, hours(1, 540, 240)));
		assert_noop!(call(old, hours(1, 900, 240)), Error::<Test>::AlreadyDecided);
		reject(1);
		assert_ok!(call(1, hours(2, 540, 240)));
		assert_noop!(call(1, hours(3, 540, 240)), Error::<Test>::AlreadyDecided);
		assert_eq!(case().next_entry(), 3);
	});
}

#[test]
fn it_stays_the_visit_of_the_carer_who_gave_the_care() {
	run(|| {
		let old = rejected();
		assert_ok!(Maternity::correct(
			signed(CARER_B),
			id(),
			old,
			hours(1, 540, 240)
		));
		let stored = case();
		let entry = stored.entry(1).expect("corrected");
		assert_eq!(*stored.person(entry.carer), CARER);
		assert_eq!(*stored.person(entry.logged.by), CARER_B);
		assert!(crate::CarerHours::<Test>::iter_key_prefix(CARER_B)
			.next()
			.is_none());
	});
}

#[test]
fn only_a_carer_of_the_provider_corrects() {
	run(|| {
		let old = rejected();
		for who in everybody_but(&[CARER, CARER_B]) {
			assert_noop!(
				Maternity::correct(signed(who), id(), old, hours(1, 540, 240)),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(call(old, hours(1, 540, 240)), Error::<Test>::NotAuthorized);
	});
}

#[test]
fn only_what_was_rejected_is_corrected() {
	run(|| {
		in_care(2_940);
		let visit = hours(3, 540, 60);
		let proposed = log(hours(1, 540, 300));
		assert_noop!(call(proposed, visit), Error::<Test>::NotRejected);
		assert_noop!(call(7, visit), Error::<Test>::UnknownEntry);
		assert_ok!(approve(&[proposed]));
		assert_noop!(call(proposed, visit), Error::<Test>::AlreadyDecided);
		let withdrawn = log(hours(2, 540, 300));
		assert_ok!(Maternity::withdraw(signed(CARER), id(), withdrawn));
		assert_noop!(call(withdrawn, visit), Error::<Test>::AlreadyDecided);
		let overdue = log(hours(2, 540, 300));
		wait_days(14);
		assert_noop!(call(overdue, visit), Error::<Test>::AlreadyDecided);
	});
}

#[test]
fn a_charge_is_charged_anew_not_corrected() {
	run(|| {
		in_care(2_940);
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::Registration,
			TODAY
		));
		reject(0);
		assert_noop!(call(0, hours(1, 540, 60)), Error::<Test>::WrongService);
	});
}

#[test]
fn the_new_visit_is_checked_like_any() {
	run(|| {
		let old = rejected();
		log(hours(2, 540, 300));
		for (visit, error) in [
			(hours(1, 540, 7), Error::<Test>::WrongGranularity),
			(hours(1, 1_440, 5), Error::<Test>::WrongStart),
			(hours(11, 540, 5), Error::<Test>::OutsideCarePeriod),
			(hours(8, 540, 5), Error::<Test>::FutureDay),
			(hours(2, 835, 10), Error::<Test>::Overlap),
		] {
			assert_noop!(call(old, visit), error);
		}
		// 2,640 remain
		let rest = [hours(3, 0, 1_200), hours(4, 0, 1_200)];
		assert_ok!(Maternity::log_visits(signed(CARER_B), id(), batch(&rest)));
		assert_noop!(call(old, hours(1, 0, 245)), Error::<Test>::BudgetExceeded);
		assert_ok!(call(old, hours(1, 0, 240)));
		assert_eq!(case().remaining(), 0);
	});
}

#[test]
fn nothing_is_corrected_once_the_case_is_closing() {
	run(|| {
		let old = rejected();
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(old, hours(1, 540, 240)), Error::<Test>::CaseClosed);
	});
}
