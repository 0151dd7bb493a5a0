use crate::{mock::*, types::*, Charter, Deadlines, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;
use zorgketen_primitives::OrganisationStatus;

#[test]
fn a_new_charter_has_the_next_version_and_a_grace() {
	run(|| {
		let hash = H256::repeat_byte(2);
		let mut roles = CharterRoles::default();
		roles[6] = CharterRole::Processor;
		assert_ok!(Participants::set_charter(by(TWO_THIRDS), hash, roles, 100));
		let grace_until = START + 100;
		assert_eq!(
			events(),
			[Event::CharterSet {
				version: 2,
				hash,
				grace_until
			}]
		);
		assert_eq!(
			Charter::<Test>::get(),
			Some(CharterRecord {
				version: 2,
				hash,
				roles,
				since: START,
				grace_until,
			})
		);
		assert_eq!(
			Deadlines::<Test>::get().into_inner(),
			[(grace_until, Deadline::CharterGrace(2))]
		);
		// nobody is suspended for it yet
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Active);
	});
}

#[test]
fn it_takes_the_place_of_one_in_its_grace() {
	run(|| {
		set_charter(100);
		accept(INSURER);
		set_charter(200);
		accept(CARE);
		assert_eq!(
			Deadlines::<Test>::get().into_inner(),
			[(START + 200, Deadline::CharterGrace(3))]
		);
		pass(199);
		assert_eq!(record(INSURER).status, OrganisationStatus::Active);
		pass(1);
		assert_eq!(record(INSURER).suspension, Some(Suspension::Charter));
		assert_eq!(record(CARE).status, OrganisationStatus::Active);
	});
}

#[test]
fn the_first_one_is_version_1() {
	run(|| {
		Charter::<Test>::kill();
		crate::Organisations::<Test>::translate_values(|record: OrganisationRecord| {
			Some(OrganisationRecord {
				accepted_charter: None,
				..record
			})
		});
		set_charter(100);
		assert_eq!(charter_version(), 1);
	});
}

#[test]
fn an_endless_grace_does_not_overflow() {
	run(|| {
		set_charter(u32::MAX);
		assert_eq!(Charter::<Test>::get().expect("set").grace_until, u32::MAX);
	});
}

#[test]
fn only_two_thirds_set_it() {
	run(|| {
		for origin in [by(HALF), by(INSURER), RuntimeOrigin::none()] {
			assert_noop!(
				Participants::set_charter(origin, H256::zero(), Default::default(), 1),
				DispatchError::BadOrigin
			);
		}
	});
}
