use crate::{mock::*, types::*, CarerHours, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{NationalTable, OrganisationStatus, Service, StaffRole};

fn by(who: AccountId, visits: &[Visit]) -> DispatchResult {
	Maternity::log_visits(signed(who), id(), batch(visits))
}

fn call(visits: &[Visit]) -> DispatchResult {
	by(CARER, visits)
}

fn partus(day: u16, start: u16, minutes: u32) -> Visit {
	Visit {
		service: Service::PartusHour,
		..hours(day, start, minutes)
	}
}

/// A second case in care, of another client of the same provider.
fn second_case(birth: u16) {
	assert_ok!(Maternity::register(
		signed(INTAKER),
		case_id(2),
		CLIENT_2,
		INSURER,
		PRACTICE,
		RateClass::Breast
	));
	assert_ok!(Maternity::indicate(signed(INTAKER), case_id(2), 2_940));
	assert_ok!(Maternity::birth(signed(MIDWIFE), case_id(2), birth));
}

fn log_second(who: AccountId, visit: Visit) -> DispatchResult {
	Maternity::log_visits(signed(who), case_id(2), batch(&[visit]))
}

#[test]
fn a_carer_logs_visits_that_wait_for_the_client() {
	run(|| {
		in_care(2_940);
		let visits = [hours(1, 540, 300), partus(1, 60, 90), hours(2, 480, 245)];
		assert_ok!(call(&visits));
		assert_eq!(
			events(),
			[Event::VisitsLogged {
				case: id(),
				first: 0,
				count: 3
			}]
		);
		let stored = case();
		assert_eq!(stored.entries.len(), 3);
		assert_eq!(stored.pending(), 545);
		assert_eq!(stored.remaining(), 2_395);
		let entry = stored.entry(2).expect("logged");
		assert_eq!(entry.date, TODAY - 5);
		assert_eq!((entry.start, entry.minutes), (480, 245));
		assert_eq!(*stored.person(entry.carer), CARER);
		assert_eq!(*stored.provider_of(entry), PROVIDER);
		assert_eq!(entry.logged.at, NOW);
		assert!(entry.state.is_proposed());
		assert_eq!(
			last_change(id()),
			CaseEntry::VisitsLogged {
				first: 0,
				visits: visits.to_vec()
			}
		);
		// the numbers go on
		assert_ok!(call(&[hours(3, 480, 60)]));
		assert_eq!(case().next_entry(), 4);
	});
}

#[test]
fn only_a_carer_of_the_provider_logs() {
	run(|| {
		in_care(2_940);
		add_staff(403, CARE_PROVIDER, StaffRole::Intaker);
		for who in everybody_but(&[CARER, CARER_B]) {
			assert_noop!(by(who, &[hours(1, 540, 60)]), Error::<Test>::NotAuthorized);
		}
		for status in [OrganisationStatus::Suspended, OrganisationStatus::Left] {
			set_status(PROVIDER, status);
			assert_noop!(call(&[hours(1, 540, 60)]), Error::<Test>::NotAuthorized);
		}
		assert_noop!(
			Maternity::log_visits(RuntimeOrigin::root(), id(), batch(&[hours(1, 540, 60)])),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn visits_come_after_the_birth_and_before_the_end() {
	run(|| {
		let visit = [hours(1, 540, 60)];
		assert_noop!(call(&visit), Error::<Test>::UnknownCase);
		register();
		assert_noop!(call(&visit), Error::<Test>::NotInCare);
		assert_ok!(Maternity::indicate(signed(INTAKER), id(), 2_940));
		assert_noop!(call(&visit), Error::<Test>::NotInCare);
		assert_ok!(Maternity::birth(signed(MIDWIFE), id(), TODAY));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(&visit), Error::<Test>::CaseClosed);
		assert_ok!(Maternity::sign_off(signed(CLIENT), id()));
		assert_noop!(call(&visit), Error::<Test>::CaseClosed);
		// who comes before the state, the state before the arguments
		assert_noop!(by(CARER_2, &visit), Error::<Test>::NotAuthorized);
		assert_noop!(call(&[]), Error::<Test>::CaseClosed);
	});
}

#[test]
fn minutes_are_whole_granules_of_at_most_a_day() {
	run(|| {
		in_care(4_800);
		for minutes in [0, 1, 7, 178, 1_445, 65_536, u32::MAX] {
			assert_noop!(
				call(&[hours(1, 0, minutes)]),
				Error::<Test>::WrongGranularity
			);
		}
		assert_ok!(call(&[hours(1, 0, 1_440)]));
		assert_ok!(call(&[hours(2, 0, 5)]));
		// the table of the day of care counts
		let rows = vec![(0, 5), (TODAY - 3, 15)];
		Tables::mutate(|tables| tables.insert(NationalTable::GranularityMinutes, rows));
		assert_ok!(call(&[hours(3, 0, 20)]));
		assert_noop!(call(&[hours(4, 0, 20)]), Error::<Test>::WrongGranularity);
		assert_ok!(call(&[hours(4, 0, 30)]));
	});
}

#[test]
fn a_visit_begins_within_a_day() {
	run(|| {
		in_care(2_940);
		assert_noop!(call(&[hours(1, 1_440, 60)]), Error::<Test>::WrongStart);
		assert_ok!(call(&[hours(1, 1_439, 60)]));
		assert_eq!(case().entries[0].date, TODAY - 6);
	});
}

#[test]
fn services_with_a_fixed_price_are_no_visits() {
	run(|| {
		in_care(2_940);
		for service in [Service::Registration, Service::PartusSurcharge] {
			let visit = Visit {
				service,
				..hours(1, 540, 60)
			};
			assert_noop!(call(&[visit]), Error::<Test>::WrongService);
		}
	});
}

#[test]
fn days_are_care_days_that_have_come() {
	run(|| {
		in_care(2_940);
		for day in [0, 11, 43, u16::MAX] {
			assert_noop!(
				call(&[hours(day, 540, 60)]),
				Error::<Test>::OutsideCarePeriod
			);
		}
		// today is care day 7
		assert_noop!(call(&[hours(8, 540, 60)]), Error::<Test>::FutureDay);
		assert_ok!(call(&[hours(7, 540, 60)]));
		// what is wrong first is named
		assert_noop!(call(&[hours(11, 540, 61)]), Error::<Test>::WrongGranularity);
	});
}

#[test]
fn care_of_too_long_ago_is_not_claimed() {
	run(|| {
		set_table(NationalTable::ClaimWindowDays, 10);
		in_care(2_940);
		wait_days(4);
		assert_ok!(call(&[hours(1, 540, 60)]));
		wait_days(1);
		assert_noop!(
			call(&[hours(1, 540, 60)]),
			Error::<Test>::OutsideClaimWindow
		);
		assert_ok!(call(&[hours(2, 540, 60)]));
	});
}

#[test]
fn an_empty_table_is_named() {
	run(|| {
		in_care(2_940);
		for table in [
			NationalTable::GranularityMinutes,
			NationalTable::LastDay,
			NationalTable::ClaimWindowDays,
		] {
			let rows = Tables::mutate(|tables| tables.remove(&table).expect("is set"));
			assert_noop!(call(&[hours(1, 540, 60)]), Error::<Test>::TableEmpty);
			Tables::mutate(|tables| tables.insert(table, rows));
		}
	});
}

#[test]
fn what_has_no_price_is_not_logged() {
	run(|| {
		in_care(2_940);
		let rows = vec![(TODAY - 4, 6_000)];
		Prices::mutate(|prices| prices.insert((INSURER, PROVIDER, Service::Hour), rows));
		assert_noop!(call(&[hours(2, 540, 60)]), DispatchError::Other("NoPrice"));
		assert_ok!(call(&[hours(3, 540, 60)]));
		assert_ok!(call(&[partus(2, 540, 60)]));
	});
}

#[test]
fn the_budget_is_used_to_the_last_granule() {
	run(|| {
		in_care(1_440);
		assert_ok!(call(&[hours(1, 0, 1_000)]));
		// what waits counts, partus minutes don't
		assert_ok!(call(&[partus(2, 0, 600)]));
		assert_noop!(call(&[hours(3, 0, 445)]), Error::<Test>::BudgetExceeded);
		assert_noop!(
			call(&[hours(3, 0, 220), hours(4, 0, 225)]),
			Error::<Test>::BudgetExceeded
		);
		assert_ok!(call(&[hours(3, 0, 220), hours(4, 0, 220)]));
		assert_eq!(case().remaining(), 0);
		assert_noop!(call(&[hours(5, 0, 5)]), Error::<Test>::BudgetExceeded);
		// budget comes before overlap
		assert_noop!(call(&[hours(3, 0, 5)]), Error::<Test>::BudgetExceeded);
	});
}

#[test]
fn a_case_has_one_visit_at_a_time() {
	run(|| {
		in_care(4_800);
		assert_ok!(call(&[hours(1, 600, 60)]));
		// inside, around, the same, at both edges
		for (start, minutes) in [(610, 10), (590, 80), (600, 60), (595, 10), (655, 10)] {
			assert_noop!(
				by(CARER_B, &[hours(1, start, minutes)]),
				Error::<Test>::Overlap
			);
		}
		// another service makes no difference
		assert_noop!(by(CARER_B, &[partus(1, 610, 10)]), Error::<Test>::Overlap);
		// touching is fine
		assert_ok!(by(CARER_B, &[hours(1, 540, 60), hours(1, 660, 60)]));
	});
}

#[test]
fn a_carer_is_in_one_place_at_a_time() {
	run(|| {
		in_care(4_800);
		second_case(TODAY - 6);
		assert_ok!(call(&[hours(1, 600, 60)]));
		assert_noop!(log_second(CARER, hours(1, 655, 30)), Error::<Test>::Overlap);
		assert_ok!(log_second(CARER, hours(1, 660, 30)));
		assert_ok!(log_second(CARER_B, hours(1, 600, 60)));
	});
}

#[test]
fn visits_run_past_midnight() {
	run(|| {
		in_care(4_800);
		second_case(TODAY - 6);
		// until 02:00 of day 2
		assert_ok!(call(&[hours(1, 1_380, 180)]));
		for (who, start) in [(CARER_B, 0), (CARER, 115)] {
			assert_noop!(by(who, &[hours(2, start, 60)]), Error::<Test>::Overlap);
		}
		assert_noop!(log_second(CARER, hours(2, 115, 60)), Error::<Test>::Overlap);
		assert_ok!(log_second(CARER, hours(2, 120, 60)));
		assert_ok!(call(&[hours(2, 180, 60)]));
		// a whole day meets all of them
		assert_noop!(
			by(CARER_B, &[hours(1, 1_000, 1_440)]),
			Error::<Test>::Overlap
		);
	});
}

#[test]
fn periods_of_the_index_have_no_gap_between_them() {
	run(|| {
		// births such that care days 3 and 4 lie on both sides of the edge of a period
		let edge = (TODAY / PERIOD_DAYS) * PERIOD_DAYS;
		assert!(TODAY - edge > 4, "care days have come");
		indicated(4_800);
		assert_ok!(Maternity::birth(signed(MIDWIFE), id(), edge - 3));
		second_case(edge - 3);
		// from 23:00 before the edge to 01:00 after it
		assert_ok!(call(&[hours(3, 1_380, 120)]));
		assert_noop!(log_second(CARER, hours(4, 30, 60)), Error::<Test>::Overlap);
		assert_ok!(log_second(CARER, hours(4, 60, 60)));
		// the other way round: what is there lies after the edge
		assert_ok!(by(CARER_B, &[hours(4, 120, 10)]));
		assert_noop!(
			log_second(CARER_B, hours(3, 1_380, 185)),
			Error::<Test>::Overlap
		);
		assert_ok!(log_second(CARER_B, hours(3, 1_300, 80)));
		assert_eq!(
			CarerHours::<Test>::iter_key_prefix(CARER).count(),
			2,
			"two periods are in use"
		);
	});
}

#[test]
fn a_batch_is_logged_wholly_or_not_at_all() {
	run(|| {
		in_care(4_800);
		let mut visits: Vec<_> = (0..50)
			.map(|index| hours(1 + index / 10, index % 10 * 10, 5))
			.collect();
		visits[49].minutes = 7;
		assert_noop!(call(&visits), Error::<Test>::WrongGranularity);
		// two of the batch at one time
		visits[49] = visits[0];
		assert_noop!(call(&visits), Error::<Test>::Overlap);
		visits[49] = hours(6, 0, 5);
		assert_ok!(call(&visits));
		assert_eq!(case().entries.len(), 50);
		// in the order of the checks, whichever entry is wrong
		assert_noop!(
			call(&[hours(1, 0, 5), hours(1, 0, 4)]),
			Error::<Test>::WrongGranularity
		);
	});
}

#[test]
fn a_batch_has_at_least_one_and_at_most_fifty() {
	run(|| {
		in_care(4_800);
		assert_noop!(call(&[]), Error::<Test>::EmptyBatch);
		let visits = vec![hours(1, 0, 5); 51];
		assert!(crate::Batch::<Visit>::try_from(visits).is_err());
	});
}

#[test]
fn a_case_has_so_many_entries() {
	run(|| {
		in_care(4_800);
		let mut left = MAX_ENTRIES;
		let mut day = 1;
		while left > 0 {
			let count = left.min(40) as u16;
			let visits: Vec<_> = (0..count).map(|index| hours(day, index * 5, 5)).collect();
			assert_ok!(call(&visits));
			left -= u32::from(count);
			day += 1;
		}
		assert_noop!(call(&[hours(7, 1_000, 5)]), Error::<Test>::TooManyEntries);
		let all: Vec<_> = (0..50).collect();
		assert_ok!(approve(&all));
	});
}

#[test]
fn a_carer_has_so_many_visits_in_a_period() {
	run(|| {
		in_care(4_800);
		second_case(TODAY - 6);
		for (case, count) in [(id(), 250u16), (case_id(2), 69)] {
			for index in 0..count {
				let visit = hours(
					1 + index / 50,
					index % 50 * 10 + u16::from(case != id()) * 5,
					5,
				);
				assert_ok!(Maternity::log_visits(signed(CARER), case, batch(&[visit])));
			}
		}
		assert_ok!(log_second(CARER, hours(3, 1_000, 5)));
		assert_noop!(
			log_second(CARER, hours(3, 1_005, 5)),
			Error::<Test>::TooManyVisits
		);
	});
}

#[test]
fn those_who_log_leave_room_for_those_who_decide() {
	run(|| {
		in_care(4_800);
		let room = MAX_PEOPLE as usize - 16;
		// an intaker and a midwife have acted already
		for index in 0..room as u16 - 2 {
			let carer = 10_000 + AccountId::from(index);
			add_staff(carer, PROVIDER, StaffRole::Carer);
			assert_ok!(by(carer, &[hours(1 + index / 60, index % 60 * 5, 5)]));
		}
		assert_eq!(case().people.len(), room);
		assert_noop!(by(CARER, &[hours(5, 0, 5)]), Error::<Test>::TooManyPeople);
		assert_ok!(Maternity::approve(signed(PARTNER), id(), batch(&[0])));
		assert_ok!(approve(&[1]));
	});
}
