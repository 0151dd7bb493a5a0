use crate::{mock::*, types::*, Error, Event, QuotaLimits};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Role, StaffRole};

#[test]
fn quotas_begin_as_the_design_says() {
	run(|| {
		let limits = QuotaLimits::<Test>::get();
		let staff = |role| Role::Staff {
			organisation: PROVIDER,
			role,
		};
		let client = CLIENT;
		for (role, limit) in [
			(Role::Client { client }, 120),
			(Role::Representative { client }, 120),
			(Role::Relative { client }, 60),
			(staff(StaffRole::Carer), 600),
			(staff(StaffRole::Intaker), 2_000),
			(staff(StaffRole::ClaimsOfficer), 2_000),
			(staff(StaffRole::Midwife), 2_000),
			(staff(StaffRole::Registrar), 2_000),
			(Role::Organisation, 20_000),
		] {
			assert_eq!(limits.of(&role), limit, "{role:?}");
		}
	});
}

#[test]
fn a_motion_changes_them() {
	run(|| {
		let limits = Limits {
			client: 1,
			relative: 2,
			carer: 3,
			staff: 4,
			organisation: 5,
		};
		assert_ok!(Participants::set_quotas(by(TWO_THIRDS), limits));
		assert_eq!(events(), [Event::QuotasSet { limits }]);
		assert_eq!(QuotaLimits::<Test>::get(), limits);
	});
}

#[test]
fn no_role_can_be_shut_out() {
	run(|| {
		let all = Limits::default();
		for limits in [
			Limits { client: 0, ..all },
			Limits { relative: 0, ..all },
			Limits { carer: 0, ..all },
			Limits { staff: 0, ..all },
			Limits {
				organisation: 0,
				..all
			},
		] {
			assert_noop!(
				Participants::set_quotas(by(TWO_THIRDS), limits),
				Error::<Test>::InvalidQuota
			);
		}
	});
}

#[test]
fn only_two_thirds_change_them() {
	run(|| {
		for origin in [by(HALF), by(INSURER), RuntimeOrigin::none()] {
			assert_noop!(
				Participants::set_quotas(origin, Limits::default()),
				DispatchError::BadOrigin
			);
		}
	});
}
