use crate::{mock::*, types::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;

#[test]
fn an_organisation_promises() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(PROVIDER), 60));
		assert_eq!(
			events(),
			[Event::IntervalPromised {
				organisation: PROVIDER,
				interval: 60
			}]
		);
		assert_eq!(
			CareLog::access_log(PROVIDER),
			AccessLog {
				interval: Some(60),
				since: NOW,
				..Default::default()
			}
		);
	});
}

#[test]
fn nobody_else_promises() {
	run(|| {
		for who in [CARER, CLAIMS_OFFICER, CLIENT, STRANGER] {
			assert_noop!(
				CareLog::set_promised_interval(by(who), 60),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			CareLog::set_promised_interval(RuntimeOrigin::root(), 60),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_interval_is_from_a_minute_to_the_longest() {
	run(|| {
		for interval in [0, 10_081, u32::MAX] {
			assert_noop!(
				CareLog::set_promised_interval(by(REGISTRAR), interval),
				Error::<Test>::InvalidInterval
			);
		}
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 1));
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 10_080));
	});
}

#[test]
fn another_promise_does_not_begin_anew() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(50);
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 70));
		assert!(CareLog::gaps(NOW + 70).is_empty());
		assert_eq!(CareLog::gaps(NOW + 71).len(), 1);
	});
}

#[test]
fn a_broken_promise_is_not_changed() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(61);
		assert_noop!(
			CareLog::set_promised_interval(by(REGISTRAR), 10_080),
			Error::<Test>::GapOpen
		);
		let empty = H256(zorgketen_commitments::EMPTY_ROOT);
		assert_ok!(CareLog::anchor_access_log(
			by(REGISTRAR),
			H256::zero(),
			empty,
			0,
			NOW,
			NOW + 61
		));
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 10_080));
	});
}
