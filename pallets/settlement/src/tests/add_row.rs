use crate::{mock::*, Error, Event, Tables, MAX_AMOUNT, MAX_TABLE_ROWS};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{NationalTable::OwnContributionPerHour as OWN, NationalTables};

fn add(date: u16, value: u128) -> sp_runtime::DispatchResult {
	Settlement::add_row(RuntimeOrigin::root(), OWN, date, value)
}

#[test]
fn a_row_is_added_for_a_future_date() {
	run(|| {
		assert_ok!(add(TODAY + 1, 600));
		assert_eq!(
			events(),
			[Event::TableRowAdded {
				table: OWN,
				valid_from: TODAY + 1,
				value: 600
			}]
		);
		assert_eq!(Settlement::value(OWN, TODAY), Some(570));
		assert_eq!(Settlement::value(OWN, TODAY + 1), Some(600));
	});
}

#[test]
fn a_row_can_begin_a_table() {
	run_empty(|| {
		assert_ok!(add(TODAY + 1, 600));
		assert_eq!(Settlement::value(OWN, TODAY), None);
	});
}

#[test]
fn only_a_motion_adds() {
	run(|| {
		for origin in [signed(INSURER), signed(AGENT), RuntimeOrigin::none()] {
			assert_noop!(
				Settlement::add_row(origin, OWN, TODAY + 1, 600),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn today_is_not_in_the_future() {
	run(|| {
		for date in [0, YEAR_26, TODAY - 1, TODAY] {
			assert_noop!(add(date, 600), Error::<Test>::NotInFuture);
		}
		CurrentDate::set(TODAY - 1);
		assert_ok!(add(TODAY, 600));
	});
}

#[test]
fn a_row_comes_after_the_last() {
	run(|| {
		assert_ok!(add(TODAY + 10, 600));
		for date in [TODAY + 1, TODAY + 10] {
			assert_noop!(add(date, 600), Error::<Test>::RowsNotAscending);
		}
		assert_ok!(add(TODAY + 11, 0));
	});
}

#[test]
fn a_table_has_room_for_so_many() {
	run(|| {
		let mut date = TODAY;
		while Tables::<Test>::get(OWN).len() < MAX_TABLE_ROWS as usize {
			date += 1;
			assert_ok!(add(date, 600));
		}
		assert_noop!(add(date + 1, 600), Error::<Test>::TooManyRows);
	});
}

#[test]
fn values_have_a_limit() {
	run(|| {
		for value in [MAX_AMOUNT + 1, u128::MAX] {
			assert_noop!(add(TODAY + 1, value), Error::<Test>::AmountTooLarge);
		}
		assert_ok!(add(TODAY + 1, MAX_AMOUNT));
	});
}
