use crate::{mock::*, types::*, Error, Event, Representatives};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{RepresentativeKind, Scope};

fn register(
	who: AccountId,
	client: AccountId,
	account: AccountId,
	kind: RepresentativeKind,
	scope: Scope,
) -> DispatchResult {
	Participants::register_representative(
		by(who),
		client,
		account,
		kind,
		scope,
		START,
		None,
		H256::repeat_byte(9),
	)
}

#[test]
fn a_registrar_registers_who_proved_the_right() {
	run(|| {
		assert_ok!(register(
			OTHER_REGISTRAR,
			TEEN,
			500,
			RepresentativeKind::Parent,
			Scope::ALL
		));
		assert_eq!(
			events(),
			[Event::RepresentativeRegistered {
				client: TEEN,
				account: 500,
				kind: RepresentativeKind::Parent
			}]
		);
		assert_eq!(
			Representatives::<Test>::get(TEEN).into_inner(),
			[Representation {
				account: 500,
				kind: RepresentativeKind::Parent,
				scope: Scope::ALL,
				from: START,
				until: None,
				proof: Some(Proof {
					registered_by: CARE,
					evidence: H256::repeat_byte(9)
				}),
			}]
		);
	});
}

#[test]
fn of_who_gives_care_or_registered_the_client() {
	use RepresentativeKind::Mentor;
	run(|| {
		assert_ok!(Participants::register_client(
			by(54),
			600,
			zorgketen_primitives::AgeClass::Adult
		));
		// the city registered this one, and no other
		assert_ok!(register(54, 600, 500, Mentor, Scope::ALL));
		for who in [54, 14, 74, INTAKER, CARER, PROVIDER, CLIENT, STRANGER] {
			assert_noop!(
				register(who, CLIENT, 501, Mentor, Scope::ALL),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			register(REGISTRAR, STRANGER, 501, Mentor, Scope::ALL),
			Error::<Test>::UnknownClient
		);
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_noop!(
			register(REGISTRAR, CLIENT, 501, Mentor, Scope::ALL),
			Error::<Test>::NotActive
		);
		assert_noop!(
			Participants::register_representative(
				RuntimeOrigin::root(),
				CLIENT,
				501,
				Mentor,
				Scope::ALL,
				START,
				None,
				H256::zero()
			),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn kinds_fit_the_age() {
	use RepresentativeKind::*;
	run(|| {
		let mut account = 500;
		for client in [CLIENT, TEEN, CHILD] {
			for kind in [Curator, Mentor, Guardian, Parent, Administrator] {
				account += 1;
				let minor = client != CLIENT;
				let outcome = register(REGISTRAR, client, account, kind, Scope::READ);
				if minor || !matches!(kind, Guardian | Parent) {
					assert_ok!(outcome);
				} else {
					assert_noop!(outcome, Error::<Test>::KindNotForAge);
				}
			}
		}
	});
}

#[test]
fn a_voluntary_one_is_not_registered() {
	run(|| {
		assert_noop!(
			register(
				REGISTRAR,
				CLIENT,
				500,
				RepresentativeKind::Voluntary,
				Scope::ALL
			),
			Error::<Test>::KindNotLegal
		);
	});
}

#[test]
fn an_administrator_never_consents() {
	use RepresentativeKind::Administrator;
	run(|| {
		for scope in [1, 3, 5, 7] {
			assert_noop!(
				register(REGISTRAR, CLIENT, 500, Administrator, Scope(scope)),
				Error::<Test>::ScopeNotForKind
			);
		}
		for scope in [2, 4, 6] {
			let account = 500 + u64::from(scope);
			assert_ok!(register(
				REGISTRAR,
				CLIENT,
				account,
				Administrator,
				Scope(scope)
			));
		}
	});
}

#[test]
fn the_rest_is_checked_as_for_an_appointment() {
	use RepresentativeKind::Mentor;
	run(|| {
		assert_noop!(
			register(REGISTRAR, CLIENT, 500, Mentor, Scope(0)),
			Error::<Test>::InvalidScope
		);
		assert_noop!(
			Participants::register_representative(
				by(REGISTRAR),
				CLIENT,
				500,
				Mentor,
				Scope::ALL,
				START,
				Some(START),
				H256::zero()
			),
			Error::<Test>::InvalidPeriod
		);
		assert_noop!(
			register(REGISTRAR, CLIENT, CARER, Mentor, Scope::ALL),
			Error::<Test>::AlreadyRegistered
		);
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_noop!(
			register(REGISTRAR, CLIENT, CARER, Mentor, Scope::ALL),
			Error::<Test>::Retired
		);
		for account in 500..508 {
			assert_ok!(register(REGISTRAR, CLIENT, account, Mentor, Scope::ALL));
		}
		assert_noop!(
			register(REGISTRAR, CLIENT, 508, Mentor, Scope::ALL),
			Error::<Test>::TooManyRepresentatives
		);
	});
}
