use crate::{
	mock::*, types::*, CategoryClients, Counts, Emergencies, Error, Event, Grants, LatestEmergency,
	Proposals, Unreviewed, UnreviewedCounts, WeightInfo, REAP_LIMIT,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::DispatchError;
use zorgketen_primitives::{
	time::DAY, DataCategory::*, Domain, OrganisationKind, OrganisationStatus, StaffRole,
};

fn reaped(client: AccountId, grants: u32, emergencies: u32) -> Event<Test> {
	Event::Reaped {
		client,
		grants,
		emergencies,
	}
}

fn stored(client: AccountId) -> Vec<Grantee<AccountId>> {
	let mut all: Vec<_> = Grants::<Test>::iter_key_prefix(client)
		.map(|key| key.grantee)
		.collect();
	all.sort();
	all
}

#[test]
fn it_takes_what_ended_and_what_went_to_the_gone() {
	run(|| {
		let kept = [
			Ask::to(Grantee::Organisation(KRAAMZORG)),
			Ask::to(Grantee::Organisation(PRACTICE)),
			Ask::to(Grantee::Person(CARER)).until(START + 11),
			Ask::to(Grantee::Person(SISTER)).from(START + 50),
			Ask::to(Grantee::Category(OrganisationKind::CareProvider)),
		];
		let taken = [
			Ask::to(Grantee::Person(INTAKER)).until(START + 10),
			Ask::to(Grantee::Category(OrganisationKind::MidwifePractice)).until(START + 9),
			Ask::to(Grantee::Organisation(HOME_CARE)),
			Ask::to(Grantee::Organisation(CITY)),
			Ask::to(Grantee::Person(NURSE)),
			Ask::to(Grantee::Person(COLLEAGUE)),
		];
		for ask in kept.iter().chain(&taken) {
			assert_ok!(ask.clone().by(MOTHER));
		}
		wait(10);
		set_status(HOME_CARE, OrganisationStatus::Removed);
		set_status(CITY, OrganisationStatus::Left);
		// only for a while
		set_status(PRACTICE, OrganisationStatus::Suspended);
		retire(COLLEAGUE);
		System::reset_events();

		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert_eq!(events(), [reaped(MOTHER, 6, 0)]);
		let mut expected = kept.map(|ask| ask.grantee);
		expected.sort();
		assert_eq!(stored(MOTHER), expected);
		assert_eq!(Counts::<Test>::get(MOTHER).stored, 5);
		assert!(!CategoryClients::<Test>::contains_key(
			OrganisationKind::MidwifePractice,
			MOTHER
		));
		assert_noop!(reap(MOTHER, MOTHER, 64), Error::<Test>::NothingToReap);
	});
}

#[test]
fn it_takes_nothing_live() {
	run(|| {
		assert_noop!(reap(CARER, MOTHER, 64), Error::<Test>::NothingToReap);
		assert_ok!(Ask::to(Grantee::Organisation(KRAAMZORG)).by(MOTHER));
		assert_ok!(Ask::to(Grantee::Person(CARER)).until(START + 1).by(MOTHER));
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_noop!(reap(CARER, MOTHER, 64), Error::<Test>::NothingToReap);
		assert_ok!(review(HEAD_NURSE, MOTHER, 2, true));
		assert_noop!(reap(CARER, MOTHER, 64), Error::<Test>::NothingToReap);
	});
}

#[test]
fn any_participant_for_any_client_and_no_stranger() {
	run(|| {
		for who in EVERYBODY {
			assert_ok!(Ask::to(Grantee::Person(CARER))
				.until(minute() + 1)
				.by(GEERTJE));
			wait(1);
			if who == STRANGER {
				assert_noop!(reap(who, GEERTJE, 1), Error::<Test>::NotAuthorized);
			} else {
				assert_ok!(reap(who, GEERTJE, 1));
			}
		}
	});
}

#[test]
fn nobody_but_a_signer() {
	run(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			let outcome = Consent::reap_expired(origin, MOTHER, 1);
			assert_eq!(
				outcome.expect_err("no signer").error,
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn it_takes_no_more_than_asked_and_64_at_most() {
	run(|| {
		for seed in 0..70 {
			world(|world| world.enrol(5_000 + seed, KRAAMZORG, StaffRole::Carer));
			assert_ok!(Ask::to(Grantee::Person(5_000 + seed))
				.until(START + 1)
				.by(MOTHER));
		}
		wait(1);
		assert_noop!(reap(MOTHER, MOTHER, 0), Error::<Test>::NothingToReap);
		assert_ok!(reap(MOTHER, MOTHER, 1));
		assert_eq!(Counts::<Test>::get(MOTHER).stored, 69);
		assert_ok!(reap(MOTHER, MOTHER, u32::MAX));
		assert_eq!(Counts::<Test>::get(MOTHER).stored, 5);
		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert_eq!(Counts::<Test>::get(MOTHER).stored, 0);
	});
}

#[test]
fn its_weight_is_that_of_what_it_took() {
	run(|| {
		let weight = <() as WeightInfo>::reap_expired;
		for (limit, expected) in [(0, 0), (3, 3), (64, REAP_LIMIT), (u32::MAX, REAP_LIMIT)] {
			let call = crate::Call::<Test>::reap_expired {
				client: MOTHER,
				limit,
			};
			assert_eq!(call.get_dispatch_info().call_weight, weight(expected));
		}
		for data in [HoursRecord, CareLog] {
			assert_ok!(Ask::to(Grantee::Person(CARER))
				.data(data)
				.until(START + 1)
				.by(MOTHER));
		}
		wait(1);
		let info = Consent::reap_expired(RuntimeOrigin::signed(MOTHER), MOTHER, 64);
		assert_eq!(info.expect("two ended").actual_weight, Some(weight(2)));
	});
}

#[test]
fn proposals_that_can_no_longer_come_into_force() {
	run(|| {
		let ended = Ask::to(Grantee::Person(CARER)).until(START + 1);
		let gone = Ask::to(Grantee::Organisation(HOME_CARE));
		let waiting = Ask::to(Grantee::Organisation(KRAAMZORG));
		for ask in [&ended, &gone, &waiting] {
			assert_ok!(ask.clone().by(TEEN));
		}
		wait(1);
		set_status(HOME_CARE, OrganisationStatus::Left);
		System::reset_events();
		assert_ok!(reap(TEEN, TEEN, 64));
		assert_eq!(events(), [reaped(TEEN, 2, 0)]);
		assert!(Proposals::<Test>::contains_key(TEEN, waiting.key()));

		// one who turned sixteen needs no second any more: nothing will ever come of it
		world(|world| world.needing_two.clear());
		assert_ok!(reap(TEEN, TEEN, 64));
		assert_eq!(events(), [reaped(TEEN, 1, 0)]);
		assert_eq!(Counts::<Test>::get(TEEN).stored, 0);
	});
}

#[test]
fn emergencies_that_ended_and_were_reviewed() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(break_glass(DOCTOR, MOTHER));
		assert_ok!(review(HEAD_NURSE, MOTHER, 0, true));
		wait(DAY);
		System::reset_events();
		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert_eq!(events(), [reaped(MOTHER, 0, 1)]);
		assert!(!Emergencies::<Test>::contains_key(MOTHER, 0));
		let key = EmergencyKey {
			by: NURSE,
			domain: Domain::Zvw,
		};
		assert!(!LatestEmergency::<Test>::contains_key(MOTHER, key));
		// the other waits for its review
		assert!(Emergencies::<Test>::contains_key(MOTHER, 1));
		assert_noop!(
			review(HEAD_NURSE, MOTHER, 0, true),
			Error::<Test>::NoSuchEmergency
		);
	});
}

#[test]
fn an_earlier_emergency_goes_and_the_later_stays_open() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(review(HEAD_NURSE, MOTHER, 0, false));
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert!(!Emergencies::<Test>::contains_key(MOTHER, 0));
		assert!(reads(NURSE, MOTHER, CareLog));
		assert_noop!(
			break_glass(NURSE, MOTHER),
			Error::<Test>::EmergencyAlreadyOpen
		);
	});
}

#[test]
fn what_nobody_is_left_to_review() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		set_status(HOME_CARE, OrganisationStatus::Removed);
		// open as far as time says: kept for the record
		assert_noop!(reap(MOTHER, MOTHER, 64), Error::<Test>::NothingToReap);
		wait(DAY);
		System::reset_events();
		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert_eq!(events(), [reaped(MOTHER, 0, 1)]);
		assert!(!Unreviewed::<Test>::contains_key(HOME_CARE, (MOTHER, 0)));
		assert!(!UnreviewedCounts::<Test>::contains_key(HOME_CARE));
	});
}

#[test]
fn a_client_who_is_gone_is_forgotten() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		assert_ok!(break_glass(NURSE, MOTHER));
		world(|world| world.clients.remove(&MOTHER));
		retire(MOTHER);
		assert!(!reads(CARER, MOTHER, CareLog));
		System::reset_events();
		assert_ok!(reap(CARER, MOTHER, 64));
		assert_eq!(events(), [reaped(MOTHER, 1, 0)]);
		// the review is owed still, and its number not given again
		wait(DAY);
		assert_noop!(reap(CARER, MOTHER, 64), Error::<Test>::NothingToReap);
		assert!(Counts::<Test>::contains_key(MOTHER));
		assert_ok!(review(HEAD_NURSE, MOTHER, 1, true));
		assert_ok!(reap(CARER, MOTHER, 64));
		assert!(!Counts::<Test>::contains_key(MOTHER));
		assert_noop!(reap(CARER, MOTHER, 64), Error::<Test>::NothingToReap);
	});
}

#[test]
fn of_a_client_who_only_proposed_nothing_is_left_to_forget() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER));
		assert_ok!(ask.clone().by(TEEN));
		assert!(Counts::<Test>::contains_key(TEEN));
		assert_ok!(ask.clone().revoked_by(TEEN));
		assert!(!Counts::<Test>::contains_key(TEEN));
		// reaped while she is there, which is the same
		assert_ok!(ask.clone().by(TEEN));
		world(|world| world.needing_two.remove(&TEEN));
		System::reset_events();
		assert_ok!(reap(CARER, TEEN, 64));
		assert_eq!(events(), [reaped(TEEN, 1, 0)]);
		assert!(!Counts::<Test>::contains_key(TEEN));
		world(|world| world.clients.remove(&TEEN));
		assert_noop!(reap(CARER, TEEN, 64), Error::<Test>::NothingToReap);
	});
}

#[test]
fn a_client_who_is_gone_is_forgotten_even_if_nothing_was_left() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		assert_ok!(Ask::to(Grantee::Person(CARER)).revoked_by(MOTHER));
		world(|world| world.clients.remove(&MOTHER));
		assert_noop!(reap(CARER, MOTHER, 0), Error::<Test>::NothingToReap);
		System::reset_events();
		assert_ok!(reap(CARER, MOTHER, 1));
		assert_eq!(events(), [reaped(MOTHER, 0, 0)]);
		assert!(!Counts::<Test>::contains_key(MOTHER));
	});
}

#[test]
fn a_client_who_stays_keeps_her_numbers() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).until(START + 1).by(MOTHER));
		wait(1);
		assert_ok!(reap(CARER, MOTHER, 64));
		assert_eq!(
			Counts::<Test>::get(MOTHER),
			ClientCounts {
				next_id: 1,
				stored: 0
			}
		);
	});
}
