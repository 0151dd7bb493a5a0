//! `set_activity`, `set_register` and `set_retention_term`.

use crate::{mock::*, types::*, Activities, Error, Event, Registers, RetentionTerm};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::Domain;

#[test]
fn the_consortium_sets_an_activity() {
	run_with_dossiers(|| {
		let domains = Domains::of(Domain::Wlz);
		assert_ok!(CareLog::set_activity(
			RuntimeOrigin::root(),
			40,
			domains,
			true
		));
		assert_eq!(
			events(),
			[Event::ActivitySet {
				code: 40,
				domains,
				active: true
			}]
		);
		assert_eq!(
			Activities::<Test>::get(40),
			Some(Activity {
				domains,
				active: true
			})
		);
		let fact = NewFact {
			activity: 40,
			..help(NOW - 60)
		};
		assert_ok!(CareLog::record(by(CARER), WLZ, fact));
	});
}

#[test]
fn an_activity_is_for_known_domains() {
	run(|| {
		for bits in [0, 0b1_0000, 0xff] {
			assert_noop!(
				CareLog::set_activity(RuntimeOrigin::root(), 40, Domains(bits), true),
				Error::<Test>::InvalidDomains
			);
		}
	});
}

#[test]
fn the_consortium_sets_a_register() {
	run(|| {
		for active in [true, false] {
			System::reset_events();
			assert_ok!(CareLog::set_register(RuntimeOrigin::root(), 9, active));
			assert_eq!(events(), [Event::RegisterSet { code: 9, active }]);
			assert_eq!(Registers::<Test>::get(9), Some(active));
		}
	});
}

#[test]
fn the_consortium_sets_the_term() {
	run(|| {
		assert_ok!(CareLog::set_retention_term(RuntimeOrigin::root(), 5));
		assert_eq!(events(), [Event::RetentionTermSet { term: 5 }]);
		assert_eq!(RetentionTerm::<Test>::get(), 5);
	});
}

#[test]
fn nobody_else_sets_anything() {
	run(|| {
		for origin in [by(PROVIDER), by(REGISTRAR), RuntimeOrigin::none()] {
			assert_noop!(
				CareLog::set_activity(origin.clone(), 1, Domains::ALL, true),
				DispatchError::BadOrigin
			);
			assert_noop!(
				CareLog::set_register(origin.clone(), 1, true),
				DispatchError::BadOrigin
			);
			assert_noop!(
				CareLog::set_retention_term(origin, 1),
				DispatchError::BadOrigin
			);
		}
	});
}
