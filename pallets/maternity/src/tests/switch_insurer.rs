use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Service};

const BIRTH: u16 = TODAY - 6;

fn call(insurer: AccountId, from: u16) -> sp_runtime::DispatchResult {
	Maternity::switch_insurer(signed(INTAKER), id(), insurer, from)
}

#[test]
fn each_day_has_one_insurer_and_the_hold_is_split() {
	run(|| {
		in_care(2_940);
		let before = log(hours(1, 540, 300));
		let after = log(hours(4, 540, 200));
		System::reset_events();
		// care day 3 is the first of the new one
		assert_ok!(call(INSURER_2, BIRTH + 2));
		assert_eq!(
			events(),
			[Event::InsurerSwitched {
				case: id(),
				insurer: INSURER_2,
				from: BIRTH + 2
			}]
		);
		assert_eq!(
			last_change(id()),
			CaseEntry::InsurerSwitched {
				insurer: INSURER_2,
				from: BIRTH + 2
			}
		);
		let stored = case();
		assert_eq!(*stored.insurer_on(BIRTH + 1), INSURER);
		assert_eq!(*stored.insurer_on(BIRTH + 2), INSURER_2);
		// the old one for what waits on its days, the new one for all the rest
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 300, TODAY)));
		assert_eq!(
			Holds::get((id(), INSURER_2)),
			Some((PROVIDER, 2_640, TODAY))
		);
		assert_eq!(case().indicated, Some(2_940));

		assert_ok!(approve(&[before, after]));
		let payers: Vec<_> = Payments::get().into_iter().map(|paid| paid.1).collect();
		assert_eq!(payers, [INSURER, INSURER_2]);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_eq!(Holds::iter().count(), 0);
	});
}

#[test]
fn only_an_intaker_of_the_provider_switches() {
	run(|| {
		in_care(2_940);
		for who in everybody_but(&[INTAKER]) {
			assert_noop!(
				Maternity::switch_insurer(signed(who), id(), INSURER_2, TODAY),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(call(INSURER_2, TODAY));
	});
}

#[test]
fn to_an_active_insurer_with_a_contract() {
	run(|| {
		assert_noop!(call(INSURER_2, TODAY), Error::<Test>::UnknownCase);
		in_care(2_940);
		for insurer in [PROVIDER, STRANGER, CLAIMS_2] {
			assert_noop!(call(insurer, TODAY), Error::<Test>::NotAnInsurer);
		}
		set_status(INSURER_2, OrganisationStatus::Suspended);
		assert_noop!(call(INSURER_2, TODAY), Error::<Test>::NotAnInsurer);
		set_status(INSURER_2, OrganisationStatus::Active);
		Contracts::mutate(|all| all.remove(&(INSURER_2, PROVIDER)));
		assert_noop!(call(INSURER_2, TODAY), Error::<Test>::NoContract);
	});
}

#[test]
fn days_that_were_paid_keep_their_insurer() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(3, 540, 300));
		assert_ok!(approve(&[entry]));
		assert_noop!(call(INSURER_2, BIRTH), Error::<Test>::DaysSettled);
		assert_noop!(call(INSURER_2, BIRTH + 2), Error::<Test>::DaysSettled);
		assert_ok!(call(INSURER_2, BIRTH + 3));
		// and those days would keep theirs
		assert_ok!(call(INSURER, BIRTH + 3));
		assert_eq!(case().switches.len(), 0);
	});
}

#[test]
fn what_waits_has_a_price_with_the_new_insurer() {
	run(|| {
		in_care(2_940);
		log(hours(3, 540, 300));
		let line = (INSURER_2, PROVIDER, Service::Hour);
		Prices::mutate(|prices| prices.insert(line, vec![(BIRTH + 3, 6_000)]));
		assert_noop!(call(INSURER_2, BIRTH + 2), DispatchError::Other("NoPrice"));
		assert_ok!(call(INSURER_2, BIRTH + 3));
	});
}

#[test]
fn too_much_that_waits_is_decided_first() {
	run(|| {
		in_care(2_940);
		let visits: Vec<_> = (0..50).map(|index| hours(1, index * 5, 5)).collect();
		assert_ok!(Maternity::log_visits(signed(CARER), id(), batch(&visits)));
		log(hours(2, 0, 5));
		assert_noop!(call(INSURER_2, 0), Error::<Test>::PendingEntries);
		assert_ok!(call(INSURER_2, BIRTH + 1));
		reject(50);
		assert_ok!(call(INSURER_2, 0));
	});
}

#[test]
fn a_later_switch_counts_and_a_wrong_one_is_undone() {
	run(|| {
		in_care(2_940);
		assert_noop!(call(INSURER, TODAY), Error::<Test>::SameInsurer);
		assert_ok!(call(INSURER_2, TODAY + 100));
		assert_noop!(call(INSURER_2, TODAY + 100), Error::<Test>::SameInsurer);
		assert_noop!(call(INSURER_2, TODAY + 200), Error::<Test>::SameInsurer);
		// it was earlier
		assert_ok!(call(INSURER_2, TODAY + 50));
		assert_eq!(case().switches.to_vec(), [(TODAY + 50, INSURER_2)]);
		// it was not at all: nothing is held with it any more
		assert_ok!(call(INSURER, TODAY));
		assert_eq!(case().switches.len(), 0);
		assert_eq!(Holds::get((id(), INSURER_2)), None);
		assert_eq!(Holds::get((id(), INSURER)), Some((PROVIDER, 2_940, TODAY)));
	});
}

#[test]
fn before_there_is_an_indication_nothing_is_held() {
	run(|| {
		register();
		assert_ok!(call(INSURER_2, 0));
		assert_eq!(Holds::iter().count(), 0);
		assert_ok!(Maternity::indicate(signed(INTAKER), id(), 2_940));
		assert_eq!(
			Holds::get((id(), INSURER_2)),
			Some((PROVIDER, 2_940, TODAY))
		);
		assert_eq!(Holds::get((id(), INSURER)), None);
	});
}

#[test]
fn an_old_insurer_without_a_contract_with_the_new_provider_holds_nothing() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		assert_ok!(call(INSURER_2, BIRTH + 1));
		Contracts::mutate(|all| all.remove(&(INSURER, PROVIDER_2)));
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER_2));
		assert_eq!(Holds::get((id(), INSURER)), None);
		assert_eq!(
			Holds::get((id(), INSURER_2)),
			Some((PROVIDER_2, 2_640, TODAY))
		);
		// it pays all the same
		assert_ok!(approve(&[entry]));
	});
}

#[test]
fn not_while_a_transfer_waits_nor_after_closing() {
	run(|| {
		in_care(2_940);
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER_2));
		assert_noop!(call(INSURER_2, TODAY), Error::<Test>::NotAuthorized);
		assert_noop!(
			Maternity::switch_insurer(signed(INTAKER_2), id(), INSURER_2, TODAY),
			Error::<Test>::NotAccepted
		);
		assert_ok!(Maternity::accept_transfer(signed(INTAKER_2), id()));
		assert_ok!(Maternity::close(signed(OFFICER_2), id()));
		assert_noop!(
			Maternity::switch_insurer(signed(INTAKER_2), id(), INSURER_2, TODAY),
			Error::<Test>::CaseClosed
		);
	});
}

#[test]
fn so_many_times_and_no_more() {
	run(|| {
		in_care(2_940);
		for index in 0..MAX_SWITCHES as u16 {
			let insurer = if index % 2 == 0 { INSURER_2 } else { INSURER };
			assert_ok!(call(insurer, TODAY + index));
		}
		assert_noop!(call(INSURER_2, TODAY + 100), Error::<Test>::TooManySwitches);
		assert_eq!(case().state, CaseState::InCare);
	});
}
