use crate::{mock::*, types::*, CarerHours, CaseOf, CaseSummary, Cases, Error, Event, History};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn call(limit: u32) -> sp_runtime::DispatchResult {
	Maternity::prune(signed(STRANGER), id(), limit)
}

/// Ended, with three approved visits and one that was rejected.
fn ended() {
	in_care(2_940);
	log(hours(1, 540, 300));
	log(hours(2, 540, 300));
	log(hours(3, 540, 300));
	log(hours(4, 540, 300));
	reject(3);
	assert_ok!(approve(&[0, 1, 2]));
	assert_ok!(Maternity::close(signed(OFFICER), id()));
	assert_ok!(Maternity::sign_off(signed(CLIENT), id()));
	System::reset_events();
}

fn term_over() {
	wait_days(Terms::default().retention_days);
}

#[test]
fn an_ended_case_leaves_its_totals() {
	run(|| {
		ended();
		term_over();
		let summary = Maternity::case_summary(id()).expect("known");
		assert_ok!(call(100));
		assert_eq!(
			events(),
			[Event::CasePruned {
				case: id(),
				entries_left: 0
			}]
		);
		assert!(!Cases::<Test>::contains_key(id()));
		assert!(!History::<Test>::contains_key(id()));
		assert_eq!(CarerHours::<Test>::iter().count(), 0);
		assert_eq!(
			CaseOf::<Test>::get(CLIENT),
			Some(CaseRef {
				case: id(),
				remains: Some(Remains {
					state: CaseState::Settled,
					indicated: 2_940,
					approved: 900,
					partus_approved: 0,
					gross: summary.gross,
					own: summary.own_contribution,
					paid: summary.paid,
				})
			})
		);
		assert!(summary.gross > summary.own_contribution && summary.own_contribution > 0);
		let after = Maternity::case_summary(id()).expect("known");
		assert_eq!(after.parties, None);
		assert_eq!(
			CaseSummary {
				parties: None,
				..summary
			},
			after
		);
		assert_noop!(call(100), Error::<Test>::UnknownCase);
	});
}

#[test]
fn the_client_and_the_id_stay_used() {
	run(|| {
		ended();
		term_over();
		assert_ok!(call(100));
		assert_eq!(Maternity::case_of(CLIENT), Some(id()));
		let register = |id, client| {
			Maternity::register(
				signed(INTAKER),
				id,
				client,
				INSURER,
				PRACTICE,
				RateClass::Breast,
			)
		};
		assert_noop!(register(case_id(2), CLIENT), Error::<Test>::ClientHasCase);
		assert_noop!(register(id(), CLIENT_2), Error::<Test>::CaseExists);
	});
}

#[test]
fn so_many_entries_at_a_time() {
	run(|| {
		ended();
		term_over();
		assert_ok!(call(2));
		assert_eq!(
			events(),
			[Event::CasePruned {
				case: id(),
				entries_left: 2
			}]
		);
		check();
		// the totals are those of all entries
		let summary = Maternity::case_summary(id()).expect("known");
		assert_eq!(summary.approved, 900);
		assert_eq!(summary.parties.expect("known still").entries, 2);
		assert_ok!(call(0));
		check();
		assert_ok!(call(2));
		assert!(!Cases::<Test>::contains_key(id()));
		assert_eq!(Maternity::case_summary(id()).expect("known").approved, 900);
	});
}

#[test]
fn not_before_the_term_is_over() {
	run(|| {
		ended();
		let term = u32::from(Terms::default().retention_days) * 1_440;
		Clock::set(NOW + term - 1);
		assert_noop!(call(1), Error::<Test>::TooEarly);
		Clock::set(NOW + term);
		assert_noop!(
			Maternity::prune(RuntimeOrigin::none(), id(), 1),
			DispatchError::BadOrigin
		);
		assert_ok!(call(1));
	});
}

#[test]
fn not_while_a_claim_waits() {
	run(|| {
		ended();
		term_over();
		ClaimsWait::set(true);
		assert_noop!(call(100), Error::<Test>::ClaimsWaiting);
		ClaimsWait::set(false);
		assert_ok!(call(1));
		// what it came to was written down by the first part
		ClaimsWait::set(true);
		assert_ok!(call(100));
		assert!(!Cases::<Test>::contains_key(id()));
	});
}

#[test]
fn what_has_not_ended_is_not_pruned() {
	run(|| {
		assert_noop!(call(1), Error::<Test>::UnknownCase);
		in_care(2_940);
		term_over();
		assert_noop!(call(1), Error::<Test>::NotEnded);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(1), Error::<Test>::NotEnded);
	});
}

#[test]
fn a_cancelled_case_is_pruned_too() {
	run(|| {
		register();
		assert_ok!(Maternity::cancel(signed(CLIENT), id()));
		term_over();
		assert_ok!(call(0));
		assert_eq!(
			Maternity::case_summary(id()).expect("known").state,
			CaseState::Cancelled
		);
	});
}

#[test]
fn until_then_a_carers_hours_are_not_logged_again() {
	run(|| {
		ended();
		assert_ok!(Maternity::register(
			signed(INTAKER),
			case_id(2),
			CLIENT_2,
			INSURER,
			PRACTICE,
			RateClass::Breast
		));
		assert_ok!(Maternity::indicate(signed(INTAKER), case_id(2), 2_940));
		assert_ok!(Maternity::birth(signed(MIDWIFE), case_id(2), TODAY - 6));
		assert_noop!(
			Maternity::log_visits(signed(CARER), case_id(2), batch(&[hours(1, 600, 60)])),
			Error::<Test>::Overlap
		);
	});
}
