use crate::{mock::*, types::*, Error, Event, Representatives};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Participants as _, RepresentativeKind, Role, Scope};

#[test]
fn a_client_appoints_a_representative() {
	run(|| {
		let until = Some(START + 100);
		assert_ok!(Participants::appoint(
			by(CLIENT),
			500,
			Scope::APPROVE,
			START,
			until
		));
		assert_eq!(
			events(),
			[Event::RepresentativeRegistered {
				client: CLIENT,
				account: 500,
				kind: RepresentativeKind::Voluntary
			}]
		);
		assert_eq!(
			Representatives::<Test>::get(CLIENT).into_inner(),
			[Representation {
				account: 500,
				kind: RepresentativeKind::Voluntary,
				scope: Scope::APPROVE,
				from: START,
				until,
				proof: None,
			}]
		);
		assert_eq!(
			Participants::role_of(&500),
			Some(Role::Representative { client: CLIENT })
		);
	});
}

#[test]
fn a_minor_appoints_nobody() {
	run(|| {
		// else a child of 12 would appoint the second person that the law asks for
		for client in [TEEN, CHILD] {
			assert_noop!(
				Participants::appoint(by(client), 500, Scope::ALL, START, None),
				Error::<Test>::KindNotForAge
			);
		}
	});
}

#[test]
fn only_the_client_does() {
	run(|| {
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Curator,
			Scope::ALL
		));
		assert_ok!(Participants::register_relative(by(CLIENT), 502));
		for who in [501, 502, INTAKER, REGISTRAR, PROVIDER, STRANGER] {
			assert_noop!(
				Participants::appoint(by(who), 500, Scope::ALL, START, None),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			Participants::appoint(RuntimeOrigin::root(), 500, Scope::ALL, START, None),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_scope_has_bits_that_mean_something() {
	run(|| {
		for scope in [0, 8, 255] {
			assert_noop!(
				Participants::appoint(by(CLIENT), 500, Scope(scope), START, None),
				Error::<Test>::InvalidScope
			);
		}
		for scope in 1..=7 {
			let account = 500 + u64::from(scope);
			assert_ok!(Participants::appoint(
				by(CLIENT),
				account,
				Scope(scope),
				START,
				None
			));
		}
	});
}

#[test]
fn a_period_lasts_and_is_not_over() {
	run(|| {
		for (from, until) in [
			(START + 2, START + 2),
			(START + 2, START + 1),
			(START - 2, START),
			(0, START - 1),
		] {
			assert_noop!(
				Participants::appoint(by(CLIENT), 500, Scope::ALL, from, Some(until)),
				Error::<Test>::InvalidPeriod
			);
		}
		assert_ok!(Participants::appoint(
			by(CLIENT),
			500,
			Scope::ALL,
			0,
			Some(START + 1)
		));
		assert_ok!(Participants::appoint(
			by(CLIENT),
			501,
			Scope::ALL,
			u32::MAX,
			None
		));
	});
}

#[test]
fn there_are_eight_representatives_at_most() {
	run(|| {
		for account in 500..508 {
			assert_ok!(Participants::appoint(
				by(CLIENT),
				account,
				Scope::ALL,
				START,
				None
			));
		}
		assert_noop!(
			Participants::appoint(by(CLIENT), 508, Scope::ALL, START, None),
			Error::<Test>::TooManyRepresentatives
		);
		assert_ok!(Participants::end_representation(by(CLIENT), CLIENT, 500));
		assert_ok!(Participants::appoint(
			by(CLIENT),
			508,
			Scope::ALL,
			START,
			None
		));
	});
}

#[test]
fn an_account_has_one_role_ever() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		for account in [500, CLIENT, CARER] {
			assert_noop!(
				Participants::appoint(by(CLIENT), account, Scope::ALL, START, None),
				Error::<Test>::AlreadyRegistered
			);
		}
		assert_ok!(Participants::remove_relative(by(CLIENT), 500));
		assert_noop!(
			Participants::appoint(by(CLIENT), 500, Scope::ALL, START, None),
			Error::<Test>::Retired
		);
	});
}
