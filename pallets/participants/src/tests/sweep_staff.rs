use crate::{mock::*, Error, Event, Retired, Roles, Staff, WeightInfo};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn accounts_of_a_gone_organisation_are_retired_in_steps() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		events();
		let info = Participants::sweep_staff(by(CLIENT), PROVIDER, 3).expect("may sweep");
		assert_eq!(info.actual_weight, Some(<()>::sweep_staff(3)));
		assert_eq!(
			events(),
			[Event::StaffSwept {
				organisation: PROVIDER,
				count: 3
			}]
		);
		assert_eq!(record(PROVIDER).staff, 1);
		check();
		let info = Participants::sweep_staff(by(CLIENT), PROVIDER, u32::MAX).expect("may sweep");
		assert_eq!(info.actual_weight, Some(<()>::sweep_staff(1)));
		assert_eq!(Staff::<Test>::iter_key_prefix(PROVIDER).count(), 0);
		for account in [INTAKER, CARER, CLAIMS, REGISTRAR] {
			assert!(!Roles::<Test>::contains_key(account));
			assert!(Retired::<Test>::contains_key(account));
		}
	});
}

#[test]
fn nothing_is_swept_while_the_organisation_is_there() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		for organisation in [PROVIDER, CARE] {
			assert_noop!(
				Participants::sweep_staff(by(CLIENT), organisation, 1),
				Error::<Test>::OrganisationNotGone
			);
		}
		assert_noop!(
			Participants::sweep_staff(by(CLIENT), STRANGER, 1),
			Error::<Test>::UnknownOrganisation
		);
	});
}

#[test]
fn only_participants_sweep() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		// a supervisor writes nothing, and staff of one that is gone are nobody
		for who in [STRANGER, SUPERVISOR, PROVIDER, CARER] {
			assert_noop!(
				Participants::sweep_staff(by(who), PROVIDER, 1),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::sweep_staff(RuntimeOrigin::root(), PROVIDER, 1),
			DispatchError::BadOrigin
		);
	});
}
