use crate::{mock::*, Error, Event, Representatives, Retired};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;
use zorgketen_primitives::{AgeClass, Participants as _, RepresentativeKind, Scope};

/// A voluntary representative 500 and a mentor 501, registered by the other provider.
fn set_up() {
	assert_ok!(Participants::appoint(
		by(CLIENT),
		500,
		Scope::ALL,
		START,
		None
	));
	assert_ok!(Participants::register_representative(
		by(OTHER_REGISTRAR),
		CLIENT,
		501,
		RepresentativeKind::Mentor,
		Scope::ALL,
		START,
		Some(START + 100),
		H256::zero(),
	));
	events();
}

#[test]
fn the_client_ends_what_it_began() {
	run(|| {
		set_up();
		assert_ok!(Participants::end_representation(by(CLIENT), CLIENT, 500));
		assert_eq!(
			events(),
			[Event::RepresentationEnded {
				client: CLIENT,
				account: 500
			}]
		);
		assert_eq!(Participants::role_of(&500), None);
		assert!(Retired::<Test>::contains_key(500));
		assert_eq!(Representatives::<Test>::get(CLIENT).len(), 1);
		assert_noop!(
			Participants::end_representation(by(CLIENT), CLIENT, 500),
			Error::<Test>::NotARepresentative
		);
	});
}

#[test]
fn but_no_legal_one_before_its_time() {
	run(|| {
		set_up();
		assert_noop!(
			Participants::end_representation(by(CLIENT), CLIENT, 501),
			Error::<Test>::NotAuthorized
		);
		next_block_after(99);
		assert_noop!(
			Participants::end_representation(by(CLIENT), CLIENT, 501),
			Error::<Test>::NotAuthorized
		);
		next_block_after(1);
		assert_ok!(Participants::end_representation(by(CLIENT), CLIENT, 501));
	});
}

#[test]
fn a_parent_is_over_when_the_client_decides_alone() {
	run(|| {
		assert_ok!(represent(TEEN, 500, RepresentativeKind::Parent, Scope::ALL));
		assert_noop!(
			Participants::end_representation(by(TEEN), TEEN, 500),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(Participants::set_age_class(
			by(INTAKER),
			TEEN,
			AgeClass::Adult
		));
		assert_ok!(Participants::end_representation(by(TEEN), TEEN, 500));
		assert!(!Representatives::<Test>::contains_key(TEEN));
	});
}

#[test]
fn a_representative_can_go() {
	run(|| {
		set_up();
		for account in [500, 501] {
			assert_ok!(Participants::end_representation(
				by(account),
				CLIENT,
				account
			));
		}
	});
}

#[test]
fn the_registrar_who_registered_a_legal_one_ends_it() {
	run(|| {
		set_up();
		for who in [REGISTRAR, OTHER_INTAKER, 500, TEEN, CARE, STRANGER] {
			assert_noop!(
				Participants::end_representation(by(who), CLIENT, 501),
				Error::<Test>::NotAuthorized
			);
		}
		// a voluntary one is none of theirs
		for who in [REGISTRAR, OTHER_REGISTRAR, 501] {
			assert_noop!(
				Participants::end_representation(by(who), CLIENT, 500),
				Error::<Test>::NotAuthorized
			);
		}
		assert_ok!(Participants::suspend(by(HALF), CARE));
		assert_ok!(Participants::end_representation(
			by(OTHER_REGISTRAR),
			CLIENT,
			501
		));
	});
}

#[test]
fn where_that_one_is_gone_a_registrar_of_another_stands_in() {
	run(|| {
		set_up();
		assert_ok!(Participants::leave(by(CARE)));
		assert_noop!(
			Participants::end_representation(by(OTHER_REGISTRAR), CLIENT, 501),
			Error::<Test>::NotActive
		);
		assert_noop!(
			Participants::end_representation(by(14), CLIENT, 501),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(Participants::end_representation(by(REGISTRAR), CLIENT, 501));
	});
}

#[test]
fn of_this_client() {
	run(|| {
		set_up();
		assert_noop!(
			Participants::end_representation(by(500), TEEN, 500),
			Error::<Test>::NotARepresentative
		);
		assert_noop!(
			Participants::end_representation(by(500), STRANGER, 500),
			Error::<Test>::UnknownClient
		);
		assert_noop!(
			Participants::end_representation(RuntimeOrigin::root(), CLIENT, 500),
			DispatchError::BadOrigin
		);
	});
}
