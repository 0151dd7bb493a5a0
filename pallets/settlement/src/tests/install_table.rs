use crate::{mock::*, Error, Event, Tables, MAX_AMOUNT, MAX_TABLE_ROWS};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{NationalTable::MinMinutes, NationalTables};

fn install(rows: &[(u16, u128)]) -> sp_runtime::DispatchResult {
	Settlement::install_table(RuntimeOrigin::root(), MinMinutes, table_rows(rows))
}

#[test]
fn an_empty_table_is_filled_with_rows_of_any_date() {
	run_empty(|| {
		let far_ahead = TODAY + 1_000;
		assert_ok!(install(&[(0, 1), (TODAY, 2), (far_ahead, 3)]));
		assert_eq!(
			events(),
			[Event::TableInstalled {
				table: MinMinutes,
				rows: 3
			}]
		);
		for (date, value) in [
			(0, 1),
			(TODAY - 1, 1),
			(TODAY, 2),
			(far_ahead - 1, 2),
			(far_ahead, 3),
			(u16::MAX, 3),
		] {
			assert_eq!(Settlement::value(MinMinutes, date), Some(value), "{date}");
		}
	});
}

#[test]
fn before_its_first_row_a_table_has_no_value() {
	run_empty(|| {
		assert_eq!(Settlement::value(MinMinutes, TODAY), None);
		assert_ok!(install(&[(YEAR_25, 1_440)]));
		assert_eq!(Settlement::value(MinMinutes, YEAR_25 - 1), None);
		assert_eq!(Settlement::value(MinMinutes, YEAR_25), Some(1_440));
	});
}

#[test]
fn only_a_motion_installs() {
	run_empty(|| {
		for origin in [
			signed(INSURER),
			signed(AGENT),
			signed(SUPERVISOR),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				Settlement::install_table(origin, MinMinutes, table_rows(&[(0, 1)])),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_table_is_installed_once() {
	run_empty(|| {
		assert_ok!(install(&[(0, 1)]));
		assert_noop!(install(&[(0, 1)]), Error::<Test>::TableNotEmpty);
		assert_noop!(install(&[(TODAY + 1, 1)]), Error::<Test>::TableNotEmpty);
	});
}

#[test]
fn rows_are_at_least_one_ascending_and_distinct() {
	run_empty(|| {
		assert_noop!(install(&[]), Error::<Test>::NoRows);
		assert_noop!(install(&[(2, 1), (1, 1)]), Error::<Test>::RowsNotAscending);
		assert_noop!(install(&[(1, 1), (1, 2)]), Error::<Test>::RowsNotAscending);
	});
}

#[test]
fn a_table_takes_as_many_rows_as_it_has_room_for() {
	run_empty(|| {
		let rows: Vec<_> = (0..MAX_TABLE_ROWS as u16).map(|day| (day, 1)).collect();
		assert_ok!(install(&rows));
		assert_eq!(Tables::<Test>::get(MinMinutes).len(), 64);
	});
}

#[test]
fn values_have_a_limit() {
	run_empty(|| {
		for value in [MAX_AMOUNT + 1, u128::MAX] {
			assert_noop!(
				install(&[(0, 1), (1, value)]),
				Error::<Test>::AmountTooLarge
			);
		}
		assert_ok!(install(&[(0, 0), (1, MAX_AMOUNT)]));
	});
}
