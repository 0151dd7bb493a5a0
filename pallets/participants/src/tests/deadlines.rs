//! What happens by itself.

use crate::{mock::*, types::*, Deadlines, Event, Organisations, Seats, WeightInfo};
use frame_support::{assert_ok, traits::Hooks};
use zorgketen_primitives::{time::DAY, OrganisationStatus};

#[test]
fn those_without_the_charter_are_suspended_after_the_grace() {
	run(|| {
		assert_ok!(admit(50, &[]));
		assert_ok!(Participants::suspend(by(HALF), OFFICE));
		set_charter(100);
		for organisation in [INSURER, CARE, SUPERVISOR] {
			accept(organisation);
		}
		pass(99);
		events();
		assert_eq!(Seats::<Test>::get().len(), 6);
		pass(1);
		let mut suspended = vec![];
		for event in events() {
			let Event::OrganisationSuspended {
				organisation,
				cause: Suspension::Charter,
			} = event
			else {
				panic!("{event:?}")
			};
			suspended.push(organisation);
		}
		suspended.sort();
		assert_eq!(suspended, [PROVIDER, PRACTICE, CITY, AGENT]);
		assert_eq!(Seats::<Test>::get().into_inner(), [INSURER, CARE]);
		assert_eq!(record(SUPERVISOR).status, OrganisationStatus::Active);
		assert_eq!(record(50).status, OrganisationStatus::Admitted);
		assert_eq!(record(OFFICE).suspension, Some(Suspension::Motion));
		assert!(Deadlines::<Test>::get().is_empty());
	});
}

#[test]
fn a_supervisor_needs_the_charter_too() {
	run(|| {
		set_charter(1);
		for organisation in 1..=7 {
			accept(organisation);
		}
		pass(1);
		assert_eq!(record(SUPERVISOR).suspension, Some(Suspension::Charter));
		accept(SUPERVISOR);
		assert_eq!(record(SUPERVISOR).status, OrganisationStatus::Active);
	});
}

#[test]
fn a_charter_that_no_member_accepted_suspends_nobody() {
	run(|| {
		set_charter(100);
		accept(SUPERVISOR);
		// one that has no seat can't keep the consortium alive either
		assert_ok!(Participants::suspend(by(HALF), OFFICE));
		accept(OFFICE);
		pass(100);
		let grace_until = START + 100 + DAY;
		assert_eq!(
			events(),
			[Event::CharterPostponed {
				version: 2,
				grace_until
			}]
		);
		assert_eq!(Seats::<Test>::get().len(), 6);
		accept(INSURER);
		pass(DAY);
		assert_eq!(Seats::<Test>::get().into_inner(), [INSURER]);
	});
}

#[test]
fn a_lapse_does_not_bring_back_who_has_not_accepted() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
		set_charter(100);
		for organisation in [INSURER, PRACTICE, CITY, OFFICE, AGENT, SUPERVISOR, CARE] {
			accept(organisation);
		}
		pass(100);
		events();
		pass(EMERGENCY_TERM);
		assert_eq!(
			events(),
			[
				Event::OrganisationSuspended {
					organisation: PROVIDER,
					cause: Suspension::Charter
				},
				Event::SuspensionLapsed { organisation: CARE },
			]
		);
		accept(PROVIDER);
		assert_eq!(Seats::<Test>::get().len(), 7);
	});
}

#[test]
fn lapses_are_met_in_order_and_together_with_the_charter() {
	run(|| {
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), PROVIDER));
		next_block_after(10);
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
		set_charter(EMERGENCY_TERM - 5);
		accept(INSURER);
		assert_eq!(
			Deadlines::<Test>::get()
				.iter()
				.map(|(at, _)| at - START)
				.collect::<Vec<_>>(),
			[EMERGENCY_TERM, EMERGENCY_TERM + 5, EMERGENCY_TERM + 10]
		);
		// all at once, after a long time without a block
		pass(EMERGENCY_TERM + 10);
		assert!(Deadlines::<Test>::get().is_empty());
		assert_eq!(Seats::<Test>::get().into_inner(), [INSURER]);
		for organisation in [PROVIDER, CARE] {
			assert_eq!(record(organisation).suspension, Some(Suspension::Charter));
		}
	});
}

#[test]
fn a_block_costs_one_read_unless_something_waits() {
	run(|| {
		let db = <Test as frame_system::Config>::DbWeight::get();
		let begin = || Participants::on_initialize(System::block_number());
		assert_eq!(begin(), db.reads(1));
		set_charter(100);
		accept(INSURER);
		assert_ok!(Participants::emergency_suspend(by(ANY_TWO), CARE));
		assert_eq!(begin(), db.reads(2));
		next_block_after(EMERGENCY_TERM);
		assert_eq!(
			begin(),
			db.reads_writes(2, 1)
				.saturating_add(<()>::enforce_charter(8))
				.saturating_add(SeatsWeight::get())
				.saturating_add(<()>::lapse(1))
				.saturating_add(SeatsWeight::get())
		);
	});
}

#[test]
fn the_queue_holds_all_there_can_be() {
	run(|| {
		for organisation in 900..904 {
			assert_ok!(admit(organisation, &[]));
			accept(organisation);
		}
		EmergencyFloor::set(1);
		set_charter(u32::MAX);
		for organisation in Organisations::<Test>::iter_keys().collect::<Vec<_>>() {
			if organisation != INSURER {
				assert_ok!(Participants::emergency_suspend(by(ANY_TWO), organisation));
			}
		}
		assert_eq!(Deadlines::<Test>::get().len() as u32, MAX_ORGANISATIONS);
		assert_eq!(Seats::<Test>::get().into_inner(), [INSURER]);
	});
}
