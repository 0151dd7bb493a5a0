use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{NationalTable, OrganisationStatus, Service};

fn call(minutes: u32) -> sp_runtime::DispatchResult {
	Maternity::indicate(signed(INTAKER), id(), minutes)
}

#[test]
fn an_intaker_indicates_and_the_insurers_money_is_held() {
	run(|| {
		register();
		System::reset_events();
		assert_ok!(call(2_940));
		assert_eq!(
			events(),
			[Event::Indicated {
				case: id(),
				minutes: 2_940
			}]
		);
		assert_eq!(case().indicated, Some(2_940));
		assert_eq!(case().state, CaseState::Indicated);
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 2_940, TODAY)));
		assert_eq!(last_change(id()), CaseEntry::Indicated { minutes: 2_940 });
	});
}

#[test]
fn only_an_intaker_of_the_provider_indicates() {
	run(|| {
		register();
		for who in everybody_but(&[INTAKER]) {
			assert_noop!(
				Maternity::indicate(signed(who), id(), 2_940),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(call(2_940), Error::<Test>::NotAuthorized);
		assert_noop!(
			Maternity::indicate(RuntimeOrigin::none(), id(), 2_940),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn the_limits_are_those_of_the_tables() {
	run(|| {
		register();
		for minutes in [5, 1_435, 4_805, u32::MAX] {
			assert_noop!(call(minutes), Error::<Test>::OutsideIndicationLimits);
		}
		for minutes in [0, 1_441, 2_942] {
			assert_noop!(call(minutes), Error::<Test>::WrongGranularity);
		}
		// the table of the day counts
		let rows = vec![(0, 1_440), (TODAY, 1_500), (TODAY + 1, 1_440)];
		Tables::mutate(|tables| tables.insert(NationalTable::MinMinutes, rows));
		assert_noop!(call(1_440), Error::<Test>::OutsideIndicationLimits);
		wait_days(1);
		assert_ok!(call(1_440));
	});
}

#[test]
fn the_most_minutes_can_be_indicated() {
	run(|| {
		register();
		assert_ok!(call(4_800));
	});
}

#[test]
fn an_empty_table_is_named() {
	run(|| {
		register();
		for table in [
			NationalTable::GranularityMinutes,
			NationalTable::MinMinutes,
			NationalTable::MaxMinutes,
		] {
			let rows = Tables::mutate(|tables| tables.remove(&table).expect("is set"));
			assert_noop!(call(2_940), Error::<Test>::TableEmpty);
			Tables::mutate(|tables| tables.insert(table, rows));
		}
		// a granule of nothing has no multiples
		set_table(NationalTable::GranularityMinutes, 0);
		assert_noop!(call(2_940), Error::<Test>::WrongGranularity);
		set_table(NationalTable::GranularityMinutes, u128::MAX);
		assert_noop!(call(2_940), Error::<Test>::TableEmpty);
	});
}

#[test]
fn a_case_is_indicated_once() {
	run(|| {
		assert_noop!(call(2_940), Error::<Test>::UnknownCase);
		indicated(2_940);
		assert_noop!(call(2_940), Error::<Test>::AlreadyIndicated);
		assert_ok!(Maternity::cancel(signed(CLIENT), id()));
		assert_noop!(call(2_940), Error::<Test>::CaseClosed);
	});
}

#[test]
fn without_a_price_there_is_no_guarantee() {
	run(|| {
		register();
		Prices::mutate(|prices| prices.remove(&(INSURER, PROVIDER, Service::Hour)));
		assert_noop!(call(2_940), DispatchError::Other("NoPrice"));
	});
}
