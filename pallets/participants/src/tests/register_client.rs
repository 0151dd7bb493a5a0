use crate::{mock::*, types::*, Clients, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{AgeClass, Participants as _, Role};

#[test]
fn a_client_is_an_account_and_nothing_more() {
	run(|| {
		assert_ok!(Participants::register_client(
			by(INTAKER),
			500,
			AgeClass::Adult
		));
		assert_eq!(
			events(),
			[Event::ClientRegistered {
				client: 500,
				registered_by: PROVIDER
			}]
		);
		assert_eq!(
			Clients::<Test>::get(500),
			Some(ClientRecord {
				key: None,
				registered_by: PROVIDER,
				age_class: AgeClass::Adult,
				recovery: None
			})
		);
		assert_eq!(
			Participants::role_of(&500),
			Some(Role::Client { client: 500 })
		);
		assert!(Participants::is_client(&500));
		assert_eq!(System::sufficients(&500), 1);
	});
}

#[test]
fn intakers_and_registrars_of_who_gives_care_or_pays_for_it() {
	run(|| {
		// the insurer's, the provider's, the practice's, the city's and the office's
		for (index, who) in [14, 20, 24, 40, 44, 54, 64].into_iter().enumerate() {
			let account = 500 + index as u64;
			assert_ok!(Participants::register_client(
				by(who),
				account,
				AgeClass::Adult
			));
		}
		// claims officers, carer, midwife, the agent's registrar
		for who in [12, CLAIMS, CARER, MIDWIFE, 74, PROVIDER, CLIENT, STRANGER] {
			assert_noop!(
				Participants::register_client(by(who), 600, AgeClass::Adult),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::register_client(RuntimeOrigin::root(), 600, AgeClass::Adult),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn only_of_an_active_organisation() {
	run(|| {
		assert_ok!(admit(50, &[51]));
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		for who in [INTAKER, REGISTRAR, 51] {
			assert_noop!(
				Participants::register_client(by(who), 600, AgeClass::Adult),
				Error::<Test>::NotActive
			);
		}
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_noop!(
			Participants::register_client(by(INTAKER), 600, AgeClass::Adult),
			Error::<Test>::NotActive
		);
	});
}

#[test]
fn an_account_is_used_once() {
	run(|| {
		for account in [CLIENT, CARER, PROVIDER] {
			assert_noop!(
				Participants::register_client(by(INTAKER), account, AgeClass::Adult),
				Error::<Test>::AlreadyRegistered
			);
		}
		assert_ok!(Participants::deregister_client(by(INTAKER), CLIENT));
		assert_noop!(
			Participants::register_client(by(INTAKER), CLIENT, AgeClass::Adult),
			Error::<Test>::Retired
		);
	});
}
