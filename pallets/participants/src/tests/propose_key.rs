use crate::{mock::*, types::*, Clients, Error, Event, Retired};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Participants as _, Role, Scope};

#[test]
fn a_new_key_takes_over_by_itself_and_the_old_one_is_dead() {
	run(|| {
		let effective_at = START + RECOVERY_TERM;
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		assert_eq!(
			events(),
			[Event::KeyProposed {
				client: CLIENT,
				new_key: 500,
				effective_at
			}]
		);
		assert_eq!(System::sufficients(&500), 1);

		let role = Some(Role::Client { client: CLIENT });
		next_block_after(RECOVERY_TERM - 1);
		assert_eq!(Participants::role_of(&CLIENT), role);
		assert_eq!(Participants::role_of(&500), None);
		assert_eq!(Participants::acts_for(&CLIENT, Scope::ALL), Some(CLIENT));
		assert_eq!(Participants::acts_for(&500, Scope::ALL), None);

		// no call, no hook: the time alone
		next_block_after(1);
		assert_eq!(Participants::role_of(&CLIENT), None);
		assert_eq!(Participants::role_of(&500), role);
		assert_eq!(Participants::acts_for(&CLIENT, Scope::ALL), None);
		assert_eq!(Participants::acts_for(&500, Scope::ALL), Some(CLIENT));
		assert!(Participants::is_client(&CLIENT));
	});
}

#[test]
fn the_next_one_writes_the_last_one_down() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		assert_noop!(
			Participants::propose_key(by(REGISTRAR), CLIENT, 501),
			Error::<Test>::RecoveryPending
		);
		next_block_after(RECOVERY_TERM);
		events();
		assert_ok!(Participants::propose_key(by(REGISTRAR), CLIENT, 501));
		let effective_at = START + 2 * RECOVERY_TERM;
		assert_eq!(
			events(),
			[
				Event::KeyReplaced {
					client: CLIENT,
					new_key: 500
				},
				Event::KeyProposed {
					client: CLIENT,
					new_key: 501,
					effective_at
				}
			]
		);
		assert!(Retired::<Test>::contains_key(CLIENT));
		assert_eq!(
			Clients::<Test>::get(CLIENT),
			Some(ClientRecord {
				key: Some(500),
				registered_by: PROVIDER,
				age_class: Default::default(),
				recovery: Some(Recovery {
					new_key: 501,
					effective_at
				}),
			})
		);
		next_block_after(RECOVERY_TERM);
		assert_eq!(Participants::acts_for(&500, Scope::ALL), None);
		assert_eq!(Participants::acts_for(&501, Scope::ALL), Some(CLIENT));
		// the client keeps the first account's name
		assert!(Participants::is_client(&CLIENT) && !Participants::is_client(&501));
	});
}

#[test]
fn only_by_who_registered_the_client() {
	run(|| {
		for who in [
			CARER,
			OTHER_INTAKER,
			OTHER_REGISTRAR,
			CLIENT,
			TEEN,
			PROVIDER,
			STRANGER,
		] {
			assert_noop!(
				Participants::propose_key(by(who), CLIENT, 500),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::propose_key(by(INTAKER), STRANGER, 500),
			Error::<Test>::UnknownClient
		);
		assert_noop!(
			Participants::propose_key(RuntimeOrigin::root(), CLIENT, 500),
			DispatchError::BadOrigin
		);
		// a suspension may be for a break-in, so this does not count as finishing
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_noop!(
			Participants::propose_key(by(INTAKER), CLIENT, 500),
			Error::<Test>::NotActive
		);
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_ok!(Participants::propose_key(by(OTHER_REGISTRAR), CLIENT, 500));
	});
}

#[test]
fn a_key_is_a_fresh_account() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), TEEN, 500));
		for account in [CLIENT, TEEN, CARER, 500] {
			assert_noop!(
				Participants::propose_key(by(INTAKER), CLIENT, account),
				Error::<Test>::AlreadyRegistered
			);
		}
		assert_ok!(Participants::dismiss(by(PROVIDER), CARER));
		assert_noop!(
			Participants::propose_key(by(INTAKER), CLIENT, CARER),
			Error::<Test>::Retired
		);
	});
}
