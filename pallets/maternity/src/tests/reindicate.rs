use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::OrganisationStatus;

fn call(minutes: u32) -> sp_runtime::DispatchResult {
	Maternity::reindicate(signed(MIDWIFE), id(), minutes, IndicationReason::Medical)
}

#[test]
fn a_midwife_changes_the_indication_and_the_hold_follows() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		assert_ok!(approve(&[entry]));
		log(hours(2, 540, 200));
		System::reset_events();
		assert_ok!(call(3_240));
		assert_eq!(
			events(),
			[Event::Reindicated {
				case: id(),
				indicated: 3_240,
				reason: IndicationReason::Medical
			}]
		);
		assert_eq!(case().indicated, Some(3_240));
		// what was approved needs no guarantee any more, what waits does
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 2_940, TODAY)));
		assert_eq!(
			last_change(id()),
			CaseEntry::Reindicated {
				indicated: 3_240,
				reason: IndicationReason::Medical
			}
		);
	});
}

#[test]
fn only_a_midwife_of_the_practice_reindicates() {
	run(|| {
		in_care(2_940);
		for who in everybody_but(&[MIDWIFE]) {
			assert_noop!(
				Maternity::reindicate(signed(who), id(), 2_940, IndicationReason::Social),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PRACTICE, OrganisationStatus::Suspended);
		assert_ok!(call(2_940));
	});
}

#[test]
fn never_below_what_was_approved_and_what_waits() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 1_000));
		assert_ok!(approve(&[entry]));
		let rejected = log(hours(2, 540, 400));
		reject(rejected);
		log(hours(3, 540, 500));
		// partus minutes don't use the budget
		log(Visit {
			service: zorgketen_primitives::Service::PartusHour,
			..hours(1, 0, 120)
		});
		assert_noop!(call(1_495), Error::<Test>::BelowApproved);
		assert_ok!(call(1_500));
		assert_eq!(case().remaining(), 0);
		// the limits come first
		assert_noop!(call(1_435), Error::<Test>::OutsideIndicationLimits);
		assert_noop!(call(4_805), Error::<Test>::OutsideIndicationLimits);
		assert_noop!(call(1_441), Error::<Test>::WrongGranularity);
	});
}

#[test]
fn only_what_was_indicated_is_changed_and_only_while_the_case_is_open() {
	run(|| {
		assert_noop!(call(2_940), Error::<Test>::UnknownCase);
		register();
		assert_noop!(call(2_940), Error::<Test>::NotIndicated);
		assert_ok!(Maternity::indicate(signed(INTAKER), id(), 2_940));
		assert_ok!(call(2_700));
		assert_eq!(case().state, CaseState::Indicated);
		assert_ok!(Maternity::birth(signed(MIDWIFE), id(), TODAY));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(2_940), Error::<Test>::CaseClosed);
	});
}

#[test]
fn changes_leave_room_for_the_end() {
	run(|| {
		in_care(2_940);
		let mut changes = 0;
		while call(2_940).is_ok() {
			changes += 1;
		}
		// registered, indicated and born came before
		assert_eq!(changes, MAX_HISTORY - 16 - 3);
		assert_noop!(call(2_940), Error::<Test>::TooManyChanges);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_ok!(Maternity::sign_off(signed(CLIENT), id()));
	});
}
