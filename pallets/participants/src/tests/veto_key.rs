use crate::{mock::*, Clients, Error, Event, Retired, Roles};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{Participants as _, RepresentativeKind, Scope};

#[test]
fn the_old_key_refuses_the_new_one() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		next_block_after(RECOVERY_TERM - 1);
		events();
		assert_ok!(Participants::veto_key(by(CLIENT)));
		assert_eq!(
			events(),
			[Event::KeyVetoed {
				client: CLIENT,
				new_key: 500
			}]
		);
		assert_eq!(Clients::<Test>::get(CLIENT).expect("there").recovery, None);
		assert!(!Roles::<Test>::contains_key(500) && !Retired::<Test>::contains_key(500));
		assert_eq!(System::sufficients(&500), 0);
		next_block_after(2);
		assert_eq!(Participants::acts_for(&CLIENT, Scope::ALL), Some(CLIENT));
		assert_eq!(Participants::acts_for(&500, Scope::ALL), None);
	});
}

#[test]
fn it_is_too_late_at_the_end_of_the_term() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		next_block_after(RECOVERY_TERM);
		assert_noop!(
			Participants::veto_key(by(CLIENT)),
			Error::<Test>::NotTheClient
		);
		// and the new one has nothing to veto
		assert_noop!(Participants::veto_key(by(500)), Error::<Test>::NoRecovery);
	});
}

#[test]
fn only_the_old_key_and_only_its_own() {
	run(|| {
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Curator,
			Scope::ALL
		));
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		assert_noop!(Participants::veto_key(by(TEEN)), Error::<Test>::NoRecovery);
		for who in [500, 501, INTAKER, PROVIDER, STRANGER] {
			assert_noop!(Participants::veto_key(by(who)), Error::<Test>::NotTheClient);
		}
		assert_noop!(
			Participants::veto_key(RuntimeOrigin::root()),
			DispatchError::BadOrigin
		);
		assert_ok!(Participants::veto_key(by(CLIENT)));
		assert_noop!(
			Participants::veto_key(by(CLIENT)),
			Error::<Test>::NoRecovery
		);
	});
}

#[test]
fn a_child_can_veto_too() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CHILD, 500));
		assert_ok!(Participants::veto_key(by(CHILD)));
	});
}
