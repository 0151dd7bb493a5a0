//! The birth, and the hospital days that may follow it.

use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{NationalTable, OrganisationStatus};

fn birth(date: u16) -> sp_runtime::DispatchResult {
	Maternity::birth(signed(MIDWIFE), id(), date)
}

fn hospital(days: u16) -> sp_runtime::DispatchResult {
	Maternity::hospital(signed(MIDWIFE), id(), days)
}

#[test]
fn with_the_birth_care_begins() {
	run(|| {
		indicated(2_940);
		System::reset_events();
		assert_ok!(birth(TODAY));
		assert_eq!(
			events(),
			[Event::Born {
				case: id(),
				date: TODAY
			}]
		);
		assert_eq!(case().state, CaseState::InCare);
		assert_eq!(case().birth, Some(TODAY));
		assert_eq!(last_change(id()), CaseEntry::Born { date: TODAY });
		assert_noop!(birth(TODAY), Error::<Test>::AlreadyBorn);
	});
}

#[test]
fn only_a_midwife_of_the_practice_records_birth_and_hospital_days() {
	run(|| {
		indicated(2_940);
		for who in everybody_but(&[MIDWIFE]) {
			assert_noop!(
				Maternity::birth(signed(who), id(), TODAY),
				Error::<Test>::NotAuthorized
			);
			assert_noop!(
				Maternity::hospital(signed(who), id(), 1),
				Error::<Test>::NotAuthorized
			);
		}
		// what runs goes on
		set_status(PRACTICE, OrganisationStatus::Suspended);
		assert_ok!(birth(TODAY));
		set_status(PRACTICE, OrganisationStatus::Removed);
		assert_noop!(hospital(1), Error::<Test>::NotAuthorized);
	});
}

#[test]
fn a_birth_needs_an_indication_and_a_day_that_has_come() {
	run(|| {
		assert_noop!(birth(TODAY), Error::<Test>::UnknownCase);
		register();
		assert_noop!(birth(TODAY), Error::<Test>::NotIndicated);
		assert_ok!(Maternity::indicate(signed(INTAKER), id(), 2_940));
		assert_noop!(birth(TODAY + 1), Error::<Test>::FutureDay);
		assert_noop!(birth(u16::MAX), Error::<Test>::FutureDay);
		assert_noop!(birth(0), Error::<Test>::OutsideClaimWindow);
		assert_noop!(birth(TODAY - 1_826), Error::<Test>::OutsideClaimWindow);
		assert_ok!(birth(TODAY - 1_825));
	});
}

#[test]
fn a_case_that_ended_has_no_birth() {
	run(|| {
		indicated(2_940);
		assert_ok!(Maternity::cancel(signed(CLIENT), id()));
		assert_noop!(birth(TODAY), Error::<Test>::CaseClosed);
		assert_noop!(hospital(1), Error::<Test>::CaseClosed);
	});
}

#[test]
fn hospital_days_lower_the_indication_by_the_rate_class() {
	run(|| {
		in_care(2_940);
		assert_ok!(hospital(2));
		// 49 h − 2 days of 6 h = 37 h
		assert_eq!(
			events(),
			[Event::HospitalStayRecorded {
				case: id(),
				days: 2,
				indicated: 2_220
			}]
		);
		assert_eq!(case().indicated, Some(2_220));
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 2_220, TODAY)));
		assert_eq!(
			last_change(id()),
			CaseEntry::HospitalStay {
				days: 2,
				indicated: 2_220
			}
		);

		assert_ok!(Maternity::register(
			signed(INTAKER),
			case_id(2),
			CLIENT_2,
			INSURER,
			PRACTICE,
			RateClass::Formula
		));
		assert_ok!(Maternity::indicate(signed(INTAKER), case_id(2), 2_700));
		assert_ok!(Maternity::birth(signed(MIDWIFE), case_id(2), TODAY));
		assert_ok!(Maternity::hospital(signed(MIDWIFE), case_id(2), 2));
		// 45 h − 2 days of 5.5 h = 34 h
		let other = crate::Cases::<Test>::get(case_id(2)).expect("registered");
		assert_eq!(other.indicated, Some(2_040));
	});
}

#[test]
fn the_table_is_that_of_the_day_of_birth() {
	run(|| {
		let rows = vec![(0, 360), (TODAY - 5, 300)];
		Tables::mutate(|tables| tables.insert(NationalTable::HospitalDayBreast, rows));
		// born six days ago
		in_care(2_940);
		assert_ok!(hospital(1));
		assert_eq!(case().indicated, Some(2_580));
	});
}

#[test]
fn hospital_days_come_after_the_birth() {
	run(|| {
		indicated(2_940);
		assert_noop!(hospital(1), Error::<Test>::NotInCare);
	});
}

#[test]
fn no_days_are_no_stay() {
	run(|| {
		in_care(2_940);
		assert_noop!(hospital(0), Error::<Test>::WrongGranularity);
	});
}

#[test]
fn a_stay_may_go_under_the_least_but_not_under_what_was_used() {
	run(|| {
		in_care(1_440);
		let first = log(hours(1, 540, 400));
		assert_ok!(approve(&[first]));
		log(hours(2, 540, 320));
		// 720 are used: two days fit exactly
		assert_noop!(hospital(3), Error::<Test>::BelowApproved);
		assert_ok!(hospital(2));
		assert_eq!(case().indicated, Some(720));
		assert_eq!(case().remaining(), 0);
		assert_noop!(hospital(1), Error::<Test>::BelowApproved);
		assert_noop!(hospital(u16::MAX), Error::<Test>::BelowApproved);
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 320, TODAY)));
	});
}

#[test]
fn a_stay_may_leave_nothing() {
	run(|| {
		in_care(1_440);
		assert_noop!(hospital(5), Error::<Test>::BelowApproved);
		assert_ok!(hospital(4));
		assert_eq!(case().indicated, Some(0));
		assert_eq!(case().state, CaseState::InCare);
	});
}
