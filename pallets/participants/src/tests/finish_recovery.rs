use crate::{mock::*, types::*, Clients, Error, Event, Retired, Roles};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::Participants as _;

#[test]
fn what_happened_is_written_down() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		next_block_after(RECOVERY_TERM);
		events();
		let acts = Participants::role_of(&500);
		assert_ok!(Participants::finish_recovery(by(CARER), CLIENT));
		assert_eq!(
			events(),
			[Event::KeyReplaced {
				client: CLIENT,
				new_key: 500
			}]
		);
		assert_eq!(
			Clients::<Test>::get(CLIENT),
			Some(ClientRecord {
				key: Some(500),
				registered_by: PROVIDER,
				age_class: Default::default(),
				recovery: None,
			})
		);
		assert!(Retired::<Test>::contains_key(CLIENT) && !Roles::<Test>::contains_key(CLIENT));
		assert_eq!(System::sufficients(&CLIENT), 0);
		assert_eq!(Participants::role_of(&500), acts);
		assert_noop!(
			Participants::finish_recovery(by(CARER), CLIENT),
			Error::<Test>::RecoveryNotDue
		);
	});
}

#[test]
fn not_before_it_happened() {
	run(|| {
		assert_noop!(
			Participants::finish_recovery(by(CARER), CLIENT),
			Error::<Test>::RecoveryNotDue
		);
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		next_block_after(RECOVERY_TERM - 1);
		assert_noop!(
			Participants::finish_recovery(by(CARER), CLIENT),
			Error::<Test>::RecoveryNotDue
		);
		assert_noop!(
			Participants::finish_recovery(by(CARER), STRANGER),
			Error::<Test>::UnknownClient
		);
	});
}

#[test]
fn any_participant_who_may_write() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		assert_ok!(admit(50, &[51]));
		next_block_after(RECOVERY_TERM);
		// the old key is nobody
		for who in [STRANGER, SUPERVISOR, CLIENT, 50, 51] {
			assert_noop!(
				Participants::finish_recovery(by(who), CLIENT),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::finish_recovery(RuntimeOrigin::root(), CLIENT),
			DispatchError::BadOrigin
		);
		assert_ok!(Participants::finish_recovery(by(500), CLIENT));
	});
}
