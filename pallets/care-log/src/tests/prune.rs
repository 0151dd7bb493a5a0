use crate::{
	mock::*, types::*, Allocations, Contents, Dossiers, DossiersOf, Error, Event, Facts, Intervals,
	Sources, WeightInfo,
};
use frame_support::{assert_noop, assert_ok, storage::StoragePrefixedMap, weights::Weight};
use sp_runtime::DispatchError;

/// A closed dossier with five facts, contents, sources, a version, and an allocation.
fn run_closed(test: impl FnOnce()) {
	run_with_dossiers(|| {
		started();
		for hour in 1..=4 {
			let fact = NewFact {
				content: Some(content(b"x")),
				source: Some(source(REGISTER)),
				allocation: Some(0),
				minutes: 10,
				..help(NOW - 60 * hour)
			};
			assert_ok!(CareLog::record(by(CARER), WMO, fact));
		}
		assert_ok!(CareLog::amend(by(CARER), WMO, 1, help(NOW - 600)));
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW));
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		System::reset_events();
		test();
	})
}

fn prune(limit: u32) -> Result<Option<Weight>, DispatchError> {
	CareLog::prune(by(STRANGER), WMO, limit)
		.map(|post| post.actual_weight)
		.map_err(|error| error.error)
}

fn intervals() -> usize {
	<Intervals<Test> as StoragePrefixedMap<
		frame_support::BoundedVec<Interval, frame_support::traits::ConstU32<60>>,
	>>::iter_values()
	.count()
}

#[test]
fn anyone_prunes_after_the_term() {
	run_closed(|| {
		pass(1_000);
		let before = Dossiers::<Test>::get(WMO).expect("kept");
		assert_ok!(prune(200));
		assert_eq!(
			events(),
			[Event::Pruned {
				dossier: WMO,
				removed: 6,
				is_done: true
			}]
		);
		assert_eq!(
			Dossiers::<Test>::get(WMO),
			Some(Dossier {
				status: DossierStatus::Pruned { at: NOW },
				opened_by: None,
				..before
			})
		);
		assert_eq!(Facts::<Test>::iter().count(), 0);
		assert_eq!(Contents::<Test>::iter().count(), 0);
		assert_eq!(Sources::<Test>::iter().count(), 0);
		assert_eq!(Allocations::<Test>::iter().count(), 0);
		assert_eq!(intervals(), 0);
		assert!(!DossiersOf::<Test>::contains_key(CLIENT, WMO));
		assert_noop!(prune(200), Error::<Test>::AlreadyPruned);
	});
}

#[test]
fn pruning_goes_step_by_step() {
	run_closed(|| {
		pass(1_000);
		let mut steps = Vec::new();
		for _ in 0..3 {
			assert_eq!(prune(2), Ok(Some(<() as WeightInfo>::prune(2))));
			crate::try_state::do_try_state::<Test>().expect("also halfway");
			steps.push((
				Facts::<Test>::iter_prefix(WMO).count(),
				Allocations::<Test>::iter().count(),
			));
		}
		assert_eq!(steps, [(3, 1), (1, 1), (0, 0)]);
		let done: Vec<_> = events()
			.into_iter()
			.map(|event| match event {
				Event::Pruned { is_done, .. } => is_done,
				other => panic!("{other:?}"),
			})
			.collect();
		assert_eq!(done, [false, false, true]);
	});
}

#[test]
fn the_weight_is_that_of_what_went() {
	run_closed(|| {
		pass(1_000);
		assert_eq!(prune(200), Ok(Some(<() as WeightInfo>::prune(6))));
	});
}

#[test]
fn an_empty_dossier_is_pruned_at_once() {
	run_with_dossiers(|| {
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		pass(1_000);
		assert_ok!(prune(1));
		assert_eq!(
			events().last(),
			Some(&Event::Pruned {
				dossier: WMO,
				removed: 0,
				is_done: true
			})
		);
	});
}

#[test]
fn the_term_runs_from_the_closing_to_its_last_minute() {
	run_closed(|| {
		pass(999);
		assert_noop!(prune(1), Error::<Test>::RetentionRuns);
		pass(1);
		assert_ok!(prune(1));
	});
}

#[test]
fn the_term_is_the_one_in_force() {
	run_closed(|| {
		assert_ok!(CareLog::set_retention_term(RuntimeOrigin::root(), 5_000));
		pass(4_999);
		assert_noop!(prune(1), Error::<Test>::RetentionRuns);
		assert_ok!(CareLog::set_retention_term(RuntimeOrigin::root(), u32::MAX));
		pass(100_000);
		assert_noop!(prune(1), Error::<Test>::RetentionRuns);
	});
}

#[test]
fn only_what_is_closed_is_pruned() {
	run_with_dossiers(|| {
		pass(100_000);
		assert_noop!(prune(1), Error::<Test>::NotClosed);
		assert_noop!(
			CareLog::prune(by(STRANGER), id(9), 1),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::prune(RuntimeOrigin::none(), WMO, 1),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_limit_is_from_one_to_two_hundred() {
	run_closed(|| {
		pass(1_000);
		for limit in [0, 201, u32::MAX] {
			assert_noop!(prune(limit), Error::<Test>::InvalidLimit);
		}
	});
}

#[test]
fn what_is_pruned_is_not_erased() {
	run_closed(|| {
		pass(1_000);
		assert_ok!(prune(1));
		assert_noop!(
			CareLog::erase_content(by(CLIENT), WMO, 0),
			Error::<Test>::UnknownFact
		);
		assert_ok!(CareLog::erase_content(by(CLIENT), WMO, 1));
	});
}
