use crate::{mock::*, AccessLogs, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

#[test]
fn anyone_notes_a_gap_once() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		System::reset_events();
		pass(61);
		assert_ok!(CareLog::note_gap(by(STRANGER), PROVIDER));
		assert_eq!(
			events(),
			[Event::GapNoted {
				organisation: PROVIDER,
				since: NOW
			}]
		);
		assert!(AccessLogs::<Test>::get(PROVIDER).gap);
		assert_noop!(
			CareLog::note_gap(by(CLIENT), PROVIDER),
			Error::<Test>::GapAlreadyNoted
		);
	});
}

#[test]
fn there_must_be_a_gap() {
	run(|| {
		assert_noop!(
			CareLog::note_gap(by(STRANGER), PROVIDER),
			Error::<Test>::NoGap
		);
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(60);
		assert_noop!(
			CareLog::note_gap(by(STRANGER), PROVIDER),
			Error::<Test>::NoGap
		);
		assert_noop!(
			CareLog::note_gap(RuntimeOrigin::none(), PROVIDER),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn who_has_gone_promised_nothing() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(61);
		assert_eq!(CareLog::gaps(NOW + 61).len(), 1);
		set_status(PROVIDER, OrganisationStatus::Left);
		assert_noop!(
			CareLog::note_gap(by(STRANGER), PROVIDER),
			Error::<Test>::NoGap
		);
		assert!(CareLog::gaps(NOW + 61).is_empty());
	});
}
