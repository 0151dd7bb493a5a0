use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn call(entries: &[EntryId]) -> sp_runtime::DispatchResult {
	Maternity::expire(signed(STRANGER), id(), batch(entries))
}

#[test]
fn anyone_writes_down_that_entries_expired() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		log(hours(2, 540, 300));
		wait_days(14);
		System::reset_events();
		assert_ok!(call(&[1, 0]));
		assert_eq!(
			events(),
			[Event::Expired {
				case: id(),
				entries: batch(&[0, 1])
			}]
		);
		assert!(matches!(entry_state(1), EntryState::Expired { .. }));
		assert_eq!(
			last_change(id()),
			CaseEntry::Expired {
				entries: vec![0, 1]
			}
		);
		assert_eq!(case().remaining(), 2_940);
		assert_eq!(crate::CarerHours::<Test>::iter().count(), 0);
		assert_eq!(Payments::get(), []);
		// the time is free again
		log(hours(1, 540, 300));
		assert_noop!(
			Maternity::expire(RuntimeOrigin::none(), id(), batch(&[2])),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn not_before_the_term_is_over() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		wait_days(1);
		log(hours(2, 540, 300));
		Clock::set(NOW + 14 * 1_440 - 1);
		assert_noop!(call(&[0]), Error::<Test>::NotDue);
		Clock::set(NOW + 14 * 1_440);
		assert_noop!(call(&[0, 1]), Error::<Test>::NotDue);
		assert_ok!(call(&[0]));
	});
}

#[test]
fn the_term_is_the_consortiums() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		assert_ok!(Maternity::set_terms(RuntimeOrigin::root(), 3, 100));
		wait_days(3);
		assert_noop!(approve(&[0]), Error::<Test>::AlreadyDecided);
		assert_ok!(call(&[0]));
	});
}

#[test]
fn what_was_decided_does_not_expire() {
	run(|| {
		assert_noop!(call(&[0]), Error::<Test>::UnknownCase);
		in_care(2_940);
		log(hours(1, 540, 300));
		log(hours(2, 540, 300));
		log(hours(3, 540, 300));
		assert_ok!(approve(&[0]));
		reject(1);
		wait_days(14);
		assert_noop!(call(&[0]), Error::<Test>::AlreadyDecided);
		assert_noop!(call(&[1]), Error::<Test>::AlreadyDecided);
		assert_noop!(call(&[2, 2]), Error::<Test>::AlreadyDecided);
		assert_noop!(call(&[2, 3]), Error::<Test>::UnknownEntry);
		assert_noop!(call(&[]), Error::<Test>::EmptyBatch);
		assert_ok!(call(&[2]));
		assert_noop!(call(&[2]), Error::<Test>::AlreadyDecided);
	});
}

#[test]
fn until_it_is_written_down_it_keeps_its_minutes_and_the_case_open() {
	run(|| {
		in_care(1_440);
		log(hours(1, 0, 1_440));
		wait_days(14);
		assert_noop!(
			Maternity::log_visits(signed(CARER), id(), batch(&[hours(5, 0, 5)])),
			Error::<Test>::BudgetExceeded
		);
		assert_noop!(
			Maternity::close(signed(OFFICER), id()),
			Error::<Test>::PendingEntries
		);
		assert_ok!(call(&[0]));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
	});
}
