use crate::{mock::*, types::*, CategoryClients, Counts, Error, Event, Grants, Proposals};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{DataCategory::*, Domain, OrganisationKind, OrganisationStatus};

fn revoked(client: AccountId, id: RecordId, ask: &Ask) -> Event<Test> {
	Event::Revoked {
		client,
		id,
		grantee: ask.grantee.clone(),
		data: ask.data,
		domain: ask.domain,
	}
}

fn withdrawn(client: AccountId, ask: &Ask) -> Event<Test> {
	Event::ProposalWithdrawn {
		client,
		grantee: ask.grantee.clone(),
		data: ask.data,
		domain: ask.domain,
	}
}

#[test]
fn it_works_at_once() {
	run(|| {
		let ask = Ask::to(Grantee::Organisation(KRAAMZORG));
		assert_ok!(ask.clone().by(MOTHER));
		assert!(reads(CARER, MOTHER, CareLog) && writes(CARER, MOTHER));
		System::reset_events();
		assert_ok!(ask.clone().revoked_by(MOTHER));
		assert_eq!(events(), [revoked(MOTHER, 0, &ask)]);
		assert!(!reads(CARER, MOTHER, CareLog) && !writes(CARER, MOTHER));
		assert!(!Grants::<Test>::contains_key(MOTHER, ask.key()));
		assert_eq!(
			Counts::<Test>::get(MOTHER),
			ClientCounts {
				next_id: 1,
				stored: 0
			}
		);
		assert!(!Consent::has_records(&MOTHER));
	});
}

#[test]
fn it_takes_nothing_else() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER));
		let others = [
			ask.clone().data(HoursRecord),
			ask.clone().domain(Domain::Wmo),
			Ask::to(Grantee::Organisation(HOME_CARE)),
		];
		assert_ok!(ask.clone().by(MOTHER));
		for other in &others {
			assert_ok!(other.clone().by(MOTHER));
		}
		assert_ok!(ask.clone().by(GEERTJE));
		assert_ok!(ask.revoked_by(MOTHER));
		for other in others {
			assert!(Grants::<Test>::contains_key(MOTHER, other.key()));
		}
		assert!(reads(CARER, GEERTJE, CareLog));
		assert_eq!(Counts::<Test>::get(MOTHER).stored, 3);
	});
}

#[test]
fn what_is_not_there_is_not_revoked() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER));
		assert_noop!(ask.clone().revoked_by(MOTHER), Error::<Test>::NoSuchGrant);
		assert_ok!(ask.clone().by(MOTHER));
		for other in [
			ask.clone().data(HoursRecord),
			ask.clone().domain(Domain::Wmo),
			Ask::to(Grantee::Organisation(KRAAMZORG)),
		] {
			assert_noop!(other.revoked_by(MOTHER), Error::<Test>::NoSuchGrant);
		}
		assert_noop!(ask.clone().revoked_by(GEERTJE), Error::<Test>::NoSuchGrant);
		assert_ok!(ask.clone().revoked_by(MOTHER));
		assert_noop!(ask.revoked_by(MOTHER), Error::<Test>::NoSuchGrant);
	});
}

#[test]
fn grants_that_ended_and_grantees_who_left_can_be_revoked() {
	run(|| {
		let ended = Ask::to(Grantee::Person(CARER)).until(START + 1);
		let left = Ask::to(Grantee::Organisation(HOME_CARE));
		let retired = Ask::to(Grantee::Person(MIDWIFE));
		for ask in [&ended, &left, &retired] {
			assert_ok!(ask.clone().by(MOTHER));
		}
		wait(1);
		set_status(HOME_CARE, OrganisationStatus::Left);
		retire(MIDWIFE);
		System::reset_events();
		for ask in [&ended, &left, &retired] {
			assert_ok!(ask.clone().revoked_by(MOTHER));
		}
		assert_eq!(
			events(),
			[
				revoked(MOTHER, 0, &ended),
				revoked(MOTHER, 1, &left),
				revoked(MOTHER, 2, &retired)
			]
		);
	});
}

#[test]
fn only_who_decides_for_the_client_revokes() {
	run(|| {
		for who in EVERYBODY {
			let ask = Ask::to(Grantee::Person(CARER));
			let (client, key) = match who {
				MOTHER | GEERTJE | TEEN => (who, who),
				APPIES_KEY => (APPIE, who),
				PROXY => (GEERTJE, GEERTJE),
				TEENS_PARENT => (TEEN, TEEN),
				CHILDS_PARENT => (CHILD, who),
				_ => {
					assert_noop!(ask.revoked_by(who), Error::<Test>::NotTheClient);
					continue;
				}
			};
			world(|world| world.needing_two.clear());
			assert_ok!(ask.clone().by(key));
			world(|world| world.needing_two.insert(TEEN));
			assert_ok!(ask.revoked_by(who));
			assert!(!Consent::has_records(&client));
		}
	});
}

#[test]
fn nobody_but_a_signer_revokes() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Consent::revoke(origin, Grantee::Person(CARER), CareLog, Domain::Zvw),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn of_two_either_takes_away_alone() {
	for who in [TEEN, TEENS_PARENT] {
		run(|| {
			let ask = Ask::to(Grantee::Person(CARER));
			assert_ok!(ask.clone().by(TEEN));
			assert_ok!(ask.clone().by(TEENS_PARENT));
			System::reset_events();
			assert_ok!(ask.clone().revoked_by(who));
			assert_eq!(events(), [revoked(TEEN, 0, &ask)]);
			assert!(!reads(CARER, TEEN, CareLog));
		});
	}
}

#[test]
fn of_two_either_takes_a_proposal_back() {
	for who in [TEEN, TEENS_PARENT] {
		run(|| {
			let ask = Ask::to(Grantee::Person(CARER));
			assert_ok!(ask.clone().by(TEENS_PARENT));
			System::reset_events();
			assert_ok!(ask.clone().revoked_by(who));
			assert_eq!(events(), [withdrawn(TEEN, &ask)]);
			assert_eq!(Counts::<Test>::get(TEEN).stored, 0);
			// so that it takes two again
			assert_ok!(ask.by(TEEN));
			assert!(!reads(CARER, TEEN, CareLog));
		});
	}
}

#[test]
fn a_grant_goes_with_the_proposal_to_change_it() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER));
		assert_ok!(ask.clone().by(TEEN));
		assert_ok!(ask.clone().by(TEENS_PARENT));
		assert_ok!(ask.clone().until(START + 9).by(TEENS_PARENT));
		System::reset_events();
		assert_ok!(ask.clone().revoked_by(TEEN));
		assert_eq!(events(), [withdrawn(TEEN, &ask), revoked(TEEN, 0, &ask)]);
		assert!(!Proposals::<Test>::contains_key(TEEN, ask.key()));
		assert_eq!(Counts::<Test>::get(TEEN).stored, 0);
	});
}

#[test]
fn the_index_of_categories_follows() {
	run(|| {
		let kind = OrganisationKind::CareProvider;
		let indexed = || CategoryClients::<Test>::get(kind, MOTHER);
		let ask = Ask::to(Grantee::Category(kind));
		assert_ok!(ask.clone().by(MOTHER));
		assert_ok!(ask.clone().until(START + 9).by(MOTHER));
		assert_eq!(indexed(), 1);
		assert_ok!(ask.clone().data(CareContent).by(MOTHER));
		assert_eq!(indexed(), 2);
		assert_ok!(ask.clone().revoked_by(MOTHER));
		assert_eq!(indexed(), 1);
		assert_ok!(ask.data(CareContent).revoked_by(MOTHER));
		assert!(!CategoryClients::<Test>::contains_key(kind, MOTHER));
	});
}
