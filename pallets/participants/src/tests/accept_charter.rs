use crate::{mock::*, types::*, Charter, Error, Event, Seats};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationKind, OrganisationStatus};

#[test]
fn accepting_makes_an_admitted_organisation_active() {
	run(|| {
		assert_ok!(admit(50, &[]));
		events();
		assert_ok!(Participants::accept_charter(by(50), 1));
		assert_eq!(
			events(),
			[
				Event::CharterAccepted {
					organisation: 50,
					version: 1
				},
				Event::OrganisationActivated {
					organisation: 50,
					kind: OrganisationKind::CareProvider
				},
			]
		);
		assert_eq!(record(50).status, OrganisationStatus::Active);
		assert_eq!(Seats::<Test>::get().last(), Some(&50));
		assert_eq!(Activated::get(), [(50, OrganisationKind::CareProvider)]);
	});
}

#[test]
fn an_active_supervisor_has_no_seat() {
	run(|| {
		assert_ok!(Participants::admit(
			by(TWO_THIRDS),
			50,
			OrganisationKind::Supervisor,
			bytes("90000003"),
			bytes("Inspectie"),
			Default::default(),
		));
		accept(50);
		assert_eq!(record(50).status, OrganisationStatus::Active);
		assert!(!Seats::<Test>::get().contains(&50));
	});
}

#[test]
fn accepting_ends_a_suspension_for_want_of_it() {
	run(|| {
		set_charter(10);
		accept(INSURER);
		pass(10);
		assert_eq!(record(PROVIDER).suspension, Some(Suspension::Charter));
		Activated::set(vec![]);
		events();
		assert_ok!(Participants::accept_charter(by(PROVIDER), 2));
		assert_eq!(
			events(),
			[
				Event::CharterAccepted {
					organisation: PROVIDER,
					version: 2
				},
				Event::OrganisationReinstated {
					organisation: PROVIDER
				},
			]
		);
		assert_eq!(record(PROVIDER).status, OrganisationStatus::Active);
		// not for the first time
		assert_eq!(Activated::get(), []);
	});
}

#[test]
fn accepting_ends_no_other_suspension() {
	run(|| {
		assert_ok!(Participants::suspend(by(HALF), PROVIDER));
		set_charter(10);
		accept(PROVIDER);
		assert_eq!(record(PROVIDER).suspension, Some(Suspension::Motion));
		assert_eq!(record(PROVIDER).accepted_charter, Some(2));
	});
}

#[test]
fn only_the_version_in_force_and_once() {
	run(|| {
		assert_noop!(
			Participants::accept_charter(by(PROVIDER), 1),
			Error::<Test>::AlreadyAccepted
		);
		set_charter(10);
		for version in [0, 1, 3] {
			assert_noop!(
				Participants::accept_charter(by(PROVIDER), version),
				Error::<Test>::WrongVersion
			);
		}
		accept(PROVIDER);
		assert_noop!(
			Participants::accept_charter(by(PROVIDER), 2),
			Error::<Test>::AlreadyAccepted
		);
	});
}

#[test]
fn without_a_charter_there_is_nothing_to_accept() {
	run(|| {
		Charter::<Test>::kill();
		assert_noop!(
			Participants::accept_charter(by(PROVIDER), 1),
			Error::<Test>::NoCharter
		);
	});
}

#[test]
fn only_organisations_accept() {
	run(|| {
		assert_ok!(Participants::remove(by(TWO_THIRDS), CARE));
		for who in [REGISTRAR, CLIENT, STRANGER, CARE] {
			assert_noop!(
				Participants::accept_charter(by(who), 1),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			Participants::accept_charter(RuntimeOrigin::root(), 1),
			DispatchError::BadOrigin
		);
	});
}
