//! Each invariant is broken by hand; try-state must name it.

use crate::{mock::*, try_state::do_try_state, types::*, CarerHours, CaseOf, Cases, History};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::Service;

/// A case in care with an approved, a waiting and a rejected visit and a charge.
fn broken(corrupt: impl FnOnce(), invariant: &str) {
	run_broken(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		log(hours(2, 540, 300));
		log(hours(3, 540, 300));
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::IntakePhone,
			TODAY
		));
		assert_ok!(approve(&[0]));
		reject(2);
		check();
		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		assert!(message.starts_with(invariant), "{message}");
	});
}

fn change(corrupt: impl FnOnce(&mut Case<AccountId>)) {
	Cases::<Test>::mutate(id(), |case| corrupt(case.as_mut().expect("registered")));
}

#[test]
fn i1_more_logged_than_indicated() {
	broken(|| change(|case| case.indicated = Some(595)), "I1");
}

#[test]
fn i2_pruned_before_its_end() {
	broken(
		|| {
			let remains = Some(case().remains(Default::default()));
			CaseOf::<Test>::insert(
				CLIENT,
				CaseRef {
					case: id(),
					remains,
				},
			)
		},
		"I2",
	);
}

#[test]
fn i2_a_history_without_a_case() {
	broken(
		|| {
			let past = History::<Test>::get(id());
			History::<Test>::insert(case_id(9), past)
		},
		"I2",
	);
}

#[test]
fn i3_a_client_who_does_not_know_her_case() {
	broken(|| CaseOf::<Test>::remove(CLIENT), "I3");
}

fn knows(client: AccountId, case: zorgketen_primitives::DossierId) {
	let remains = None;
	CaseOf::<Test>::insert(client, CaseRef { case, remains });
}

#[test]
fn i3_a_client_with_a_case_that_does_not_exist() {
	broken(|| knows(CLIENT_2, case_id(9)), "I3");
}

#[test]
fn i3_two_clients_with_one_case() {
	broken(|| knows(CLIENT_2, id()), "I3");
}

#[test]
fn i4_two_live_entries_at_one_time() {
	broken(
		|| {
			change(|case| {
				let earlier = case.entries[0];
				case.entries[1].date = earlier.date;
			})
		},
		"I4",
	);
}

#[test]
fn i4_an_entry_without_minutes() {
	broken(|| change(|case| case.entries[1].minutes = 0), "I4");
}

#[test]
fn i5_a_service_charged_twice() {
	broken(
		|| {
			change(|case| {
				let mut again = case.entries[3];
				again.service = Service::IntakeHome;
				case.entries.try_push(again).expect("has room");
			})
		},
		"I5",
	);
}

#[test]
fn i6_a_change_that_is_missing() {
	broken(|| change(|case| case.changes += 1), "I6");
	broken(
		|| {
			History::<Test>::mutate(id(), |history| history.pop());
		},
		"I6",
	);
}

#[test]
fn i6_two_changes_with_one_number() {
	broken(
		|| change(|case| case.entries[1].logged = case.entries[0].logged),
		"I6",
	);
}

#[test]
fn i6_a_decision_before_the_entry() {
	broken(
		|| {
			change(|case| {
				let logged = case.entries[0].logged;
				case.entries[0].state = EntryState::Approved { decided: logged };
			})
		},
		"I6",
	);
}

#[test]
fn i6_an_entry_replaced_by_an_earlier_one() {
	broken(
		|| {
			change(|case| {
				if let EntryState::Rejected { decided, reason } = case.entries[2].state {
					case.entries[2].state = EntryState::Replaced {
						decided,
						reason,
						replaced_by: 1,
					};
				}
			})
		},
		"I6",
	);
}

#[test]
fn i7_references_to_nobody() {
	broken(|| change(|case| case.entries[0].carer = 77), "I7");
	broken(|| change(|case| case.entries[0].provider = 1), "I7");
	broken(|| change(|case| case.entries[1].logged.by = 77), "I7");
}

#[test]
fn i7_an_account_with_two_numbers() {
	broken(
		|| change(|case| case.people.try_push(CARER).expect("has room")),
		"I7",
	);
	broken(
		|| change(|case| case.people.try_push(CLIENT).expect("has room")),
		"I7",
	);
}

#[test]
fn i7_a_day_with_two_insurers() {
	broken(
		|| {
			change(|case| {
				for insurer in [INSURER_2, INSURER] {
					case.switches.try_push((TODAY, insurer)).expect("has room");
				}
			})
		},
		"I7",
	);
}

#[test]
fn i8_a_state_that_does_not_fit() {
	broken(|| change(|case| case.state = CaseState::Indicated), "I8");
	broken(|| change(|case| case.state = CaseState::Transferred), "I8");
	broken(|| change(|case| case.state = CaseState::Settled), "I8");
	broken(|| change(|case| case.state = CaseState::Cancelled), "I8");
}

#[test]
fn i8_visits_before_birth() {
	broken(
		|| {
			change(|case| {
				case.birth = None;
				case.state = CaseState::Indicated;
			})
		},
		"I8",
	);
}

#[test]
fn i8_a_case_without_history() {
	broken(|| History::<Test>::remove(id()), "I8");
}

#[test]
fn i9_hours_that_are_not_those_of_the_entries() {
	broken(
		|| {
			let _ = CarerHours::<Test>::clear_prefix(CARER, 10, None);
		},
		"I9",
	);
	broken(
		|| {
			CarerHours::<Test>::mutate(CARER_B, 641, |intervals| {
				let stray = Interval {
					start: 0,
					minutes: 5,
				};
				intervals.try_push(stray).expect("has room")
			});
		},
		"I9",
	);
	broken(
		|| CarerHours::<Test>::insert(CARER_B, 641, crate::Intervals::new()),
		"I9",
	);
}

#[test]
fn i9_a_carer_in_two_places() {
	broken(
		|| {
			CarerHours::<Test>::mutate(CARER, TODAY / PERIOD_DAYS, |intervals| {
				let mut again = intervals[0];
				again.start += 5;
				intervals.try_insert(1, again).expect("has room")
			});
		},
		"I9",
	);
}
