use crate::{mock::*, SessionStartedAt};
use frame_support::{assert_ok, traits::EstimateNextSessionRotation};
use pallet_session::historical::HistoricalSessions;

fn set_id() -> u64 {
	pallet_grandpa::CurrentSetId::<Test>::get()
}

#[test]
fn a_session_ends_by_the_clock() {
	run(|| {
		let started = SessionStartedAt::<Test>::get();
		next_sessions(1);
		// the rotation block saw its parent's clock, ten seconds after the session began
		assert_eq!(SessionStartedAt::<Test>::get(), started + SESSION_LENGTH);
	});
}

#[test]
fn few_blocks_do_not_make_a_session_longer() {
	run(|| {
		// an idle chain: one block a minute
		for expected in 1..=5 {
			next_block_after(60_000);
			next_block_after(60_000);
			assert!(Session::current_index() >= expected);
		}
	});
}

#[test]
fn an_unchanged_set_keeps_the_grandpa_set_id() {
	run(|| {
		next_sessions(5);
		assert_eq!(set_id(), 0);
		ready(5, 15);
		assert_ok!(Validators::add(RuntimeOrigin::root(), 15));
		next_sessions(5);
		assert_eq!(set_id(), 1);
	});
}

#[test]
fn new_keys_of_a_validator_reach_both_engines_and_the_historical_root() {
	run(|| {
		next_sessions(1);
		let before = HistoricalSessions::<Test>::get(Session::current_index());
		assert_ok!(Session::set_keys(
			RuntimeOrigin::signed(11),
			keys("new"),
			proof("new", 11)
		));
		next_sessions(2);
		next_block();
		assert!(pallet_aura::Authorities::<Test>::get().contains(&keys("new").aura));
		assert!(Grandpa::grandpa_authorities().contains(&(keys("new").grandpa, 1)));
		assert_ne!(
			HistoricalSessions::<Test>::get(Session::current_index()),
			before
		);
		assert_eq!(set_id(), 1);
		next_sessions(3);
		assert_eq!(set_id(), 1);
	});
}

#[test]
fn the_last_sessions_have_a_historical_root_and_older_ones_are_gone() {
	run(|| {
		next_sessions(9);
		let kept: Vec<_> = (0..20)
			.filter(|index: &u32| HistoricalSessions::<Test>::contains_key(index))
			.collect();
		// four sessions back, the running one, and the one that is planned
		assert_eq!(kept, [5, 6, 7, 8, 9, 10]);
	});
}

#[test]
fn the_estimate_follows_the_clock() {
	run(|| {
		assert_eq!(Validators::average_session_length(), 10);
		next_block();
		let now = System::block_number();
		let (end, _) = Validators::estimate_next_session_rotation(now);
		assert_eq!(end, Some(now + 9));
		let (progress, _) = Validators::estimate_current_session_progress(now);
		assert_eq!(progress, Some(sp_runtime::Permill::from_percent(10)));
	});
}
