use crate::{mock::*, Error, Event, Quotas, Retired, Staff};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::Participants as _;

#[test]
fn a_dismissed_account_is_retired() {
	run(|| {
		Participants::charge_quota(&CARER, 1);
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_eq!(
			events(),
			[Event::StaffDismissed {
				organisation: PROVIDER,
				account: CARER
			}]
		);
		assert_eq!(Participants::role_of(&CARER), None);
		assert!(!Staff::<Test>::contains_key(PROVIDER, CARER));
		assert!(!Quotas::<Test>::contains_key(CARER));
		assert!(Retired::<Test>::contains_key(CARER));
		assert_eq!(record(PROVIDER).staff, 3);
		assert_eq!(System::sufficients(&CARER), 0);
		assert_noop!(
			Participants::dismiss(by(PROVIDER), CARER),
			Error::<Test>::NotStaff
		);
	});
}

#[test]
fn only_by_its_employer() {
	run(|| {
		assert_noop!(
			Participants::dismiss(by(CARE), CARER),
			Error::<Test>::NotStaff
		);
		for account in [PROVIDER, CLIENT, STRANGER] {
			assert_noop!(
				Participants::dismiss(by(PROVIDER), account),
				Error::<Test>::NotStaff
			);
		}
		for who in [REGISTRAR, CARER, CLIENT, SUPERVISOR, STRANGER] {
			assert_noop!(
				Participants::dismiss(by(who), CARER),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::dismiss(RuntimeOrigin::root(), CARER),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn also_while_suspended_but_not_before_the_charter() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_ok!(admit(50, &[51]));
		assert_noop!(Participants::dismiss(by(50), 51), Error::<Test>::NotActive);
	});
}
