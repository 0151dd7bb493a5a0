//! What the runtime API answers.

use crate::{mock::*, queries::*, types::*};
use frame_support::{assert_ok, traits::Contains};
use zorgketen_primitives::{time::DAY, Domain, OrganisationKind, OrganisationStatus, Purpose};

fn info(id: RecordId, ask: &Ask, from: u32, live: bool) -> GrantInfo<AccountId> {
	GrantInfo {
		id: Some(id),
		grantee: ask.grantee.clone(),
		data: ask.data,
		domain: ask.domain,
		purpose: Purpose::Care,
		write: ask.write,
		from: Some(from),
		until: ask.until,
		awaits: None,
		live,
	}
}

#[test]
fn grants_are_listed_by_number_with_whether_they_open_something() {
	run(|| {
		let asks = [
			Ask::to(Grantee::Organisation(KRAAMZORG)),
			Ask::to(Grantee::Person(SISTER)).writing(),
			Ask::to(Grantee::Person(CARER)).until(START + 5),
			Ask::to(Grantee::Category(OrganisationKind::Insurer)),
			Ask::to(Grantee::Person(NURSE)).from(START + 9),
			Ask::to(Grantee::Organisation(PRACTICE)),
			Ask::to(Grantee::Person(CLERK)),
			Ask::to(Grantee::Person(DOCTOR)),
		];
		for ask in &asks {
			assert_ok!(ask.clone().by(MOTHER));
		}
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(GEERTJE));
		wait(5);
		set_status(PRACTICE, OrganisationStatus::Suspended);
		set_status(CITY, OrganisationStatus::Removed);
		retire(DOCTOR);
		let expected: Vec<_> = asks
			.iter()
			.zip([true, true, false, true, false, false, false, false])
			.enumerate()
			.map(|(id, (ask, live))| info(id as RecordId, ask, ask.from.unwrap_or(START), live))
			.collect();
		assert_eq!(Consent::grants_of(&MOTHER), expected);
		assert_eq!(Consent::grants_of(&STRANGER), []);

		world(|world| world.clients.remove(&MOTHER));
		assert!(Consent::grants_of(&MOTHER).iter().all(|info| !info.live));
	});
}

#[test]
fn proposals_come_last_and_tell_who_has_to_agree() {
	run(|| {
		let given = Ask::to(Grantee::Person(CARER));
		assert_ok!(given.clone().by(TEEN));
		assert_ok!(given.clone().by(TEENS_PARENT));
		let asked = Ask::to(Grantee::Person(NURSE)).until(START + 5);
		for (first, awaits) in [
			(TEEN, Signatory::Representative),
			(TEENS_PARENT, Signatory::Client),
		] {
			assert_ok!(asked.clone().by(first));
			let proposal = GrantInfo {
				id: None,
				from: None,
				awaits: Some(awaits),
				..info(0, &asked, 0, false)
			};
			assert_eq!(
				Consent::grants_of(&TEEN),
				[info(0, &given, START, true), proposal]
			);
			assert_ok!(asked.clone().revoked_by(TEEN));
		}
	});
}

#[test]
fn emergencies_are_seen_by_the_client_until_they_are_reaped() {
	run(|| {
		assert_ok!(break_glass(NURSE, MOTHER));
		let mut expected = EmergencyInfo {
			id: 0,
			by: NURSE,
			organisation: HOME_CARE,
			domain: Domain::Zvw,
			reason: EmergencyReason::AcuteDeterioration,
			at: START,
			until: START + DAY,
			due: Some(START + 7 * DAY),
			review: None,
			open: true,
		};
		assert_eq!(Consent::emergencies_of(&MOTHER), [expected.clone()]);
		assert_eq!(Consent::emergencies_of(&GEERTJE), []);

		wait(DAY);
		expected.open = false;
		assert_eq!(Consent::emergencies_of(&MOTHER), [expected.clone()]);

		assert_ok!(review(HEAD_NURSE, MOTHER, 0, true));
		expected.due = None;
		expected.review = Some(Review {
			by: HEAD_NURSE,
			justified: true,
		});
		assert_eq!(Consent::emergencies_of(&MOTHER), [expected]);

		assert_ok!(break_glass(DOCTOR, MOTHER));
		let ids: Vec<_> = Consent::emergencies_of(&MOTHER)
			.into_iter()
			.map(|info| info.id)
			.collect();
		assert_eq!(ids, [0, 1]);
		assert_ok!(reap(MOTHER, MOTHER, 64));
		assert_eq!(Consent::emergencies_of(&MOTHER).len(), 1);
	});
}

#[test]
fn reviews_are_owed_at_once_and_overdue_after_their_term() {
	run(|| {
		let due = |organisation, client, id, by, due| ReviewDue {
			organisation,
			client,
			id,
			by,
			due,
		};
		assert_ok!(break_glass(DOCTOR, MOTHER));
		wait(10);
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(break_glass(NURSE, GEERTJE));
		let doctors = due(HOSPITAL, MOTHER, 0, DOCTOR, START + 7 * DAY);
		let nurses = due(HOME_CARE, MOTHER, 1, NURSE, START + 10 + 7 * DAY);
		let nurses_too = due(HOME_CARE, GEERTJE, 0, NURSE, START + 10 + 7 * DAY);
		assert_eq!(
			Consent::reviews_of(&HOSPITAL),
			std::slice::from_ref(&doctors)
		);
		assert_eq!(
			Consent::reviews_of(&HOME_CARE),
			[nurses.clone(), nurses_too.clone()]
		);
		assert_eq!(Consent::reviews_of(&KRAAMZORG), []);

		// the last minute of the term is within it
		set_time(START + 7 * DAY);
		assert_eq!(Consent::overdue_reviews(), []);
		wait(1);
		assert_eq!(Consent::overdue_reviews(), std::slice::from_ref(&doctors));
		wait(10);
		assert_eq!(
			Consent::overdue_reviews(),
			[doctors, nurses, nurses_too.clone()]
		);
		assert_ok!(review(HEAD_NURSE, MOTHER, 1, true));
		assert_eq!(Consent::reviews_of(&HOME_CARE), [nurses_too]);
		assert_eq!(Consent::overdue_reviews().len(), 2);
	});
}

#[test]
fn whether_a_client_has_something_stored() {
	run(|| {
		let has = |client| {
			assert_eq!(
				HasGrants::<Test>::contains(&client),
				Consent::has_records(&client)
			);
			Consent::has_records(&client)
		};
		assert!(!has(MOTHER));
		let ask = Ask::to(Grantee::Person(CARER));
		assert_ok!(ask.clone().by(MOTHER));
		assert!(has(MOTHER));
		assert_ok!(ask.clone().revoked_by(MOTHER));
		assert!(!has(MOTHER));
		// proposals count, emergencies do not
		assert_ok!(ask.by(TEEN));
		assert!(has(TEEN));
		assert_ok!(break_glass(NURSE, GEERTJE));
		assert!(!has(GEERTJE));
	});
}

#[test]
fn answers_are_encoded_for_good() {
	use codec::Encode;
	// clients of the API know these by their numbers
	let until = Some(1u32);
	let grantee = Grantee::<AccountId>::Category(OrganisationKind::CareProvider);
	let purpose = Purpose::Care;
	assert_eq!(AccessBasis::<AccountId>::Own.encode(), [0]);
	assert_eq!(AccessBasis::<AccountId>::Representation.encode(), [1]);
	let grant = AccessBasis::Grant {
		id: 7,
		grantee: grantee.clone(),
		purpose,
		until,
	};
	assert_eq!(
		grant.encode(),
		[vec![2], (7u32, grantee, purpose, until).encode()].concat()
	);
	let emergency = AccessBasis::<AccountId>::Emergency { id: 7, until: 1 };
	assert_eq!(
		emergency.encode(),
		[vec![3], (7u32, 1u32).encode()].concat()
	);
}
