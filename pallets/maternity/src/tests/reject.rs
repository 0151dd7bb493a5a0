use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};

fn call(who: AccountId, entry: EntryId) -> sp_runtime::DispatchResult {
	Maternity::reject(signed(who), id(), entry, RejectReason::NotDelivered)
}

#[test]
fn a_rejected_entry_frees_its_minutes_and_its_time() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		System::reset_events();
		assert_ok!(call(CLIENT, entry));
		assert_eq!(
			events(),
			[Event::Rejected {
				case: id(),
				entry: 0,
				reason: RejectReason::NotDelivered
			}]
		);
		assert_eq!(
			last_change(id()),
			CaseEntry::Rejected {
				entry: 0,
				reason: RejectReason::NotDelivered
			}
		);
		assert_eq!(case().remaining(), 2_940);
		assert_eq!(crate::CarerHours::<Test>::iter().count(), 0);
		assert_eq!(Payments::get(), []);
	});
}

#[test]
fn a_charge_is_rejected_too() {
	run(|| {
		in_care(2_940);
		log(hours(1, 0, 300));
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			zorgketen_primitives::Service::Registration,
			TODAY - 6
		));
		assert_ok!(call(PARTNER, 1));
		assert_eq!(case().pending(), 300);
	});
}

#[test]
fn only_the_client_or_who_may_approve_for_her() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		for who in everybody_but(&[CLIENT, PARTNER]) {
			assert_noop!(call(who, entry), Error::<Test>::NotTheClient);
		}
	});
}

#[test]
fn an_entry_is_decided_once() {
	run(|| {
		assert_noop!(call(CLIENT, 0), Error::<Test>::UnknownCase);
		in_care(2_940);
		assert_noop!(call(CLIENT, 0), Error::<Test>::UnknownEntry);
		let entry = log(hours(1, 540, 300));
		assert_ok!(call(CLIENT, entry));
		assert_noop!(call(CLIENT, entry), Error::<Test>::AlreadyDecided);
		let approved = log(hours(2, 540, 300));
		assert_ok!(approve(&[approved]));
		assert_noop!(call(CLIENT, approved), Error::<Test>::AlreadyDecided);
		let overdue = log(hours(3, 540, 300));
		wait_days(14);
		assert_noop!(call(CLIENT, overdue), Error::<Test>::AlreadyDecided);
		assert_ok!(Maternity::expire(signed(STRANGER), id(), batch(&[overdue])));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(CLIENT, entry), Error::<Test>::CaseClosed);
	});
}
