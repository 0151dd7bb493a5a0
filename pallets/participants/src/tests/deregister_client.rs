use crate::{mock::*, Clients, Error, Event, Relatives, Representatives, Retired, Roles};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{AgeClass, Participants as _, RepresentativeKind, Scope};

#[test]
fn everyone_around_the_client_goes_too() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(Participants::appoint(
			by(CLIENT),
			501,
			Scope::READ,
			now(),
			None
		));
		assert_ok!(represent(
			CLIENT,
			502,
			RepresentativeKind::Mentor,
			Scope::ALL
		));
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 503));
		events();
		assert_ok!(Participants::deregister_client(by(INTAKER), CLIENT));
		assert_eq!(events(), [Event::ClientDeregistered { client: CLIENT }]);
		assert!(!Participants::is_client(&CLIENT));
		assert!(!Relatives::<Test>::contains_key(CLIENT));
		assert!(!Representatives::<Test>::contains_key(CLIENT));
		for account in [CLIENT, 500, 501, 502] {
			assert!(!Roles::<Test>::contains_key(account));
			assert!(Retired::<Test>::contains_key(account));
		}
		// the key that waited never acted, so it can be used for something else
		assert!(!Roles::<Test>::contains_key(503));
		assert_ok!(Participants::register_client(
			by(INTAKER),
			503,
			AgeClass::Adult
		));
		assert_noop!(
			Participants::deregister_client(by(INTAKER), CLIENT),
			Error::<Test>::UnknownClient
		);
	});
}

#[test]
fn a_key_that_took_over_is_retired_with_the_old_one() {
	run(|| {
		assert_ok!(Participants::propose_key(by(INTAKER), CLIENT, 500));
		next_block_after(RECOVERY_TERM);
		// the old key is nobody now
		assert_noop!(
			Participants::deregister_client(by(CLIENT), CLIENT),
			Error::<Test>::NotAuthorized
		);
		assert_ok!(Participants::deregister_client(by(500), CLIENT));
		for account in [CLIENT, 500] {
			assert!(Retired::<Test>::contains_key(account));
			assert!(!Roles::<Test>::contains_key(account));
		}
		assert_eq!(Clients::<Test>::get(CLIENT), None);
	});
}

#[test]
fn the_client_does_it_or_who_registered_the_client() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		assert_ok!(represent(
			CLIENT,
			501,
			RepresentativeKind::Curator,
			Scope::ALL
		));
		for who in [
			CARER,
			CLAIMS,
			OTHER_INTAKER,
			OTHER_REGISTRAR,
			TEEN,
			500,
			501,
			PROVIDER,
			STRANGER,
		] {
			assert_noop!(
				Participants::deregister_client(by(who), CLIENT),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::deregister_client(RuntimeOrigin::root(), CLIENT),
			DispatchError::BadOrigin
		);
		assert_ok!(Participants::deregister_client(by(CHILD), CHILD));
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		assert_ok!(Participants::deregister_client(by(REGISTRAR), CLIENT));
	});
}

#[test]
fn where_that_one_is_gone_a_registrar_of_another_stands_in() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), PROVIDER));
		assert_noop!(
			Participants::deregister_client(by(REGISTRAR), CLIENT),
			Error::<Test>::NotActive
		);
		// no intaker, and nobody of who pays
		for who in [OTHER_INTAKER, 14, 54] {
			assert_noop!(
				Participants::deregister_client(by(who), CLIENT),
				Error::<Test>::NotAuthorized
			);
		}
		assert_ok!(Participants::suspend(by(HALF), PRACTICE));
		assert_noop!(
			Participants::deregister_client(by(44), CLIENT),
			Error::<Test>::NotActive
		);
		assert_ok!(Participants::deregister_client(by(OTHER_REGISTRAR), CLIENT));
	});
}

#[test]
fn not_while_another_pallet_holds_something() {
	run(|| {
		InUse::set(vec![CLIENT]);
		for who in [CLIENT, INTAKER] {
			assert_noop!(
				Participants::deregister_client(by(who), CLIENT),
				Error::<Test>::ClientInUse
			);
		}
		assert_ok!(Participants::deregister_client(by(INTAKER), TEEN));
	});
}
