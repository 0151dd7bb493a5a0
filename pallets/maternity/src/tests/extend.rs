//! Care days after the last: asked for by a midwife, acknowledged by the insurer.

use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{NationalTable, OrganisationStatus};

fn extend(until_day: u16) -> sp_runtime::DispatchResult {
	Maternity::extend(signed(MIDWIFE), id(), until_day)
}

fn acknowledge() -> sp_runtime::DispatchResult {
	Maternity::acknowledge_extension(signed(CLAIMS), id())
}

fn log_day(day: u16) -> sp_runtime::DispatchResult {
	Maternity::log_visits(signed(CARER), id(), batch(&[hours(day, 540, 60)]))
}

/// In care since fifty days.
fn long_ago() {
	in_care(2_940);
	wait_days(44);
}

#[test]
fn days_count_once_midwife_and_insurer_agree() {
	run(|| {
		long_ago();
		assert_ok!(log_day(10));
		assert_noop!(log_day(11), Error::<Test>::OutsideCarePeriod);
		System::reset_events();
		assert_ok!(extend(14));
		assert_eq!(
			events(),
			[Event::ExtensionRequested {
				case: id(),
				until_day: 14
			}]
		);
		assert_eq!(
			last_change(id()),
			CaseEntry::ExtensionRequested { until_day: 14 }
		);
		assert_noop!(log_day(11), Error::<Test>::OutsideCarePeriod);
		System::reset_events();
		assert_ok!(acknowledge());
		assert_eq!(
			events(),
			[Event::ExtensionAcknowledged {
				case: id(),
				until_day: 14
			}]
		);
		assert_eq!(
			last_change(id()),
			CaseEntry::ExtensionAcknowledged { until_day: 14 }
		);
		assert_ok!(log_day(14));
		assert_noop!(log_day(15), Error::<Test>::OutsideCarePeriod);
	});
}

#[test]
fn days_end_with_those_of_the_national_table() {
	run(|| {
		long_ago();
		for until_day in [0, 9, 10, 43, u16::MAX] {
			assert_noop!(extend(until_day), Error::<Test>::OutsideCarePeriod);
		}
		assert_ok!(extend(42));
		assert_ok!(acknowledge());
		assert_ok!(log_day(42));
		assert_noop!(log_day(43), Error::<Test>::OutsideCarePeriod);
		// there is nothing more to ask for
		assert_noop!(extend(42), Error::<Test>::OutsideCarePeriod);
	});
}

#[test]
fn the_tables_are_those_of_the_day_of_birth() {
	run(|| {
		let rows = vec![(0, 10), (TODAY, 8)];
		Tables::mutate(|tables| tables.insert(NationalTable::LastDay, rows));
		long_ago();
		assert_ok!(log_day(10));
		for table in [NationalTable::LastDay, NationalTable::LastDayExtended] {
			let rows = Tables::mutate(|tables| tables.remove(&table).expect("is set"));
			assert_noop!(extend(14), Error::<Test>::TableEmpty);
			Tables::mutate(|tables| tables.insert(table, rows));
		}
	});
}

#[test]
fn a_further_extension_needs_its_own_acknowledgement() {
	run(|| {
		long_ago();
		assert_ok!(extend(14));
		assert_ok!(acknowledge());
		assert_noop!(extend(14), Error::<Test>::OutsideCarePeriod);
		assert_ok!(extend(20));
		// the later request stands
		assert_ok!(extend(16));
		assert_ok!(log_day(14));
		assert_noop!(log_day(15), Error::<Test>::OutsideCarePeriod);
		assert_ok!(acknowledge());
		assert_ok!(log_day(16));
		assert_noop!(acknowledge(), Error::<Test>::NothingToAcknowledge);
	});
}

#[test]
fn who_may_ask_and_who_may_acknowledge() {
	run(|| {
		long_ago();
		for who in everybody_but(&[MIDWIFE]) {
			assert_noop!(
				Maternity::extend(signed(who), id(), 14),
				Error::<Test>::NotAuthorized
			);
		}
		assert_ok!(extend(14));
		for who in everybody_but(&[CLAIMS, INSURER]) {
			assert_noop!(
				Maternity::acknowledge_extension(signed(who), id()),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(INSURER, OrganisationStatus::Removed);
		for who in [CLAIMS, INSURER] {
			assert_noop!(
				Maternity::acknowledge_extension(signed(who), id()),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(INSURER, OrganisationStatus::Suspended);
		assert_ok!(Maternity::acknowledge_extension(signed(INSURER), id()));
	});
}

#[test]
fn the_insurer_of_those_days_acknowledges() {
	run(|| {
		long_ago();
		// from care day 12 on
		assert_ok!(Maternity::switch_insurer(
			signed(INTAKER),
			id(),
			INSURER_2,
			TODAY - 6 + 11
		));
		assert_ok!(extend(11));
		assert_noop!(
			Maternity::acknowledge_extension(signed(CLAIMS_2), id()),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(acknowledge());
		assert_ok!(extend(12));
		assert_noop!(acknowledge(), Error::<Test>::NotAuthorized);
		assert_ok!(Maternity::acknowledge_extension(signed(CLAIMS_2), id()));
	});
}

#[test]
fn nothing_is_extended_before_birth_or_after_closing() {
	run(|| {
		assert_noop!(extend(14), Error::<Test>::UnknownCase);
		assert_noop!(acknowledge(), Error::<Test>::UnknownCase);
		indicated(2_940);
		assert_noop!(extend(14), Error::<Test>::NotInCare);
		assert_noop!(acknowledge(), Error::<Test>::NothingToAcknowledge);
		assert_ok!(Maternity::birth(signed(MIDWIFE), id(), TODAY));
		assert_ok!(extend(14));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(extend(15), Error::<Test>::CaseClosed);
		assert_noop!(acknowledge(), Error::<Test>::CaseClosed);
		assert_eq!(case().state, CaseState::Closing);
	});
}
