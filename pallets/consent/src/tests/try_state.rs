//! Each invariant is broken by hand; try-state must name it.

use crate::{mock::*, try_state::do_try_state, types::*, *};
use frame_support::assert_ok;
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{
	time::DAY, DataCategory::*, Domain, OnActivated, OrganisationKind, Purpose,
};

const KIND: OrganisationKind = OrganisationKind::CareProvider;

/// A chain with one of everything, which is well until it is corrupted.
fn broken(corrupt: impl FnOnce(), invariant: &str) {
	reset();
	chain_with(Vec::new()).execute_with(|| {
		assert_ok!(Ask::to(Grantee::Person(SISTER)).by(MOTHER));
		assert_ok!(Ask::to(Grantee::Category(KIND)).by(MOTHER));
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(TEEN));
		assert_ok!(break_glass(NURSE, MOTHER));
		assert_ok!(break_glass(DOCTOR, MOTHER));
		assert_ok!(review(HEAD_NURSE, MOTHER, 2, true));
		Consent::activated(&HOSPITAL, KIND);
		do_try_state::<Test>().expect("all is well");

		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		assert!(message.starts_with(invariant), "{message}");
	});
}

fn sisters() -> GrantKey<AccountId> {
	Ask::to(Grantee::Person(SISTER)).key()
}

fn grant(id: RecordId) -> Grant {
	Grant {
		id,
		purpose: Purpose::Care,
		write: false,
		from: START,
		until: None,
	}
}

/// Puts one more grant of the mother and counts it.
fn add(ask: Ask, write: bool) {
	let counts = Counts::<Test>::get(MOTHER);
	let grant = Grant {
		write,
		..grant(counts.next_id)
	};
	Grants::<Test>::insert(MOTHER, ask.key(), grant);
	Counts::<Test>::insert(
		MOTHER,
		ClientCounts {
			next_id: counts.next_id + 1,
			stored: counts.stored + 1,
		},
	);
}

fn change_emergency(id: RecordId, change: impl FnOnce(&mut Emergency<AccountId>)) {
	Emergencies::<Test>::mutate(MOTHER, id, |emergency| {
		change(emergency.as_mut().expect("there is one"))
	});
}

#[test]
fn i1_a_grant_that_is_not_counted() {
	broken(
		|| Counts::<Test>::mutate(MOTHER, |counts| counts.stored -= 1),
		"I1",
	);
}

#[test]
fn i1_a_proposal_that_is_not_counted() {
	broken(|| Counts::<Test>::remove(TEEN), "I1");
}

#[test]
fn i1_a_grant_that_is_counted_and_not_there() {
	broken(|| Grants::<Test>::remove(MOTHER, sisters()), "I1");
}

#[test]
fn i1_a_client_without_anything() {
	broken(
		|| Counts::<Test>::insert(GEERTJE, ClientCounts::default()),
		"I1",
	);
}

#[test]
fn i1_more_grants_than_there_can_be() {
	broken(|| MaxGrants::set(1), "I1");
}

#[test]
fn i2_a_number_that_was_not_given() {
	broken(
		|| Counts::<Test>::mutate(MOTHER, |counts| counts.next_id = 3),
		"I2",
	);
}

#[test]
fn i2_two_grants_of_one_number() {
	broken(|| Grants::<Test>::insert(MOTHER, sisters(), grant(1)), "I2");
}

#[test]
fn i2_a_grant_with_the_number_of_an_emergency() {
	broken(|| Grants::<Test>::insert(MOTHER, sisters(), grant(2)), "I2");
}

#[test]
fn i3_contents_for_an_insurer() {
	for grantee in [
		Grantee::Organisation(INSURER),
		Grantee::Person(OFFICER),
		Grantee::Person(CLERK),
	] {
		broken(|| add(Ask::to(grantee).data(CareContent), false), "I3");
	}
}

#[test]
fn i3_contents_for_a_category_of_payers() {
	broken(
		|| {
			let kind = OrganisationKind::CareOffice;
			add(Ask::to(Grantee::Category(kind)).data(CareContent), false);
		},
		"I3",
	);
}

#[test]
fn i3_care_data_for_the_settlement_agent() {
	broken(|| add(Ask::to(Grantee::Organisation(AGENT)), false), "I3");
}

#[test]
fn i3_one_who_is_no_party() {
	for grantee in [
		Grantee::Organisation(STRANGER),
		Grantee::Person(MOTHER),
		Grantee::Person(PROXY),
		Grantee::Person(KRAAMZORG),
		Grantee::Person(NEIGHBOUR),
	] {
		broken(|| add(Ask::to(grantee), false), "I3");
	}
}

#[test]
fn i3_writing_where_it_cannot_be() {
	for ask in [
		Ask::to(Grantee::Organisation(INSURER)),
		Ask::to(Grantee::Person(CARER)).data(CareContent),
		Ask::to(Grantee::Person(SISTER)).data(HoursRecord),
	] {
		broken(|| add(ask, true), "I3");
	}
}

#[test]
fn i3_a_proposal_to_the_ineligible() {
	broken(
		|| {
			let key = Ask::to(Grantee::Person(CARER)).key();
			let proposal = Proposals::<Test>::take(TEEN, key).expect("there is one");
			let key = Ask::to(Grantee::Organisation(INSURER))
				.data(CareContent)
				.key();
			Proposals::<Test>::insert(TEEN, key, proposal);
		},
		"I3",
	);
}

#[test]
fn i4_a_grant_that_ends_before_it_begins() {
	broken(
		|| {
			let backwards = Grant {
				until: Some(START),
				..grant(0)
			};
			Grants::<Test>::insert(MOTHER, sisters(), backwards);
		},
		"I4",
	);
}

#[test]
fn i4_a_proposal_that_ends_before_it_begins() {
	broken(
		|| {
			let key = Ask::to(Grantee::Person(CARER)).key();
			Proposals::<Test>::mutate(TEEN, key, |proposal| {
				let terms = &mut proposal.as_mut().expect("there is one").terms;
				(terms.from, terms.until) = (Some(START + 1), Some(START + 1));
			});
		},
		"I4",
	);
}

#[test]
fn i4_an_emergency_that_ends_before_it_begins() {
	broken(|| change_emergency(2, |e| e.until = e.at - 1), "I4");
}

#[test]
fn i4_a_review_by_oneself() {
	broken(
		|| {
			change_emergency(2, |e| {
				e.review = Some(Review {
					by: e.by,
					justified: true,
				})
			})
		},
		"I4",
	);
}

#[test]
fn i5_a_category_that_is_not_indexed() {
	broken(|| CategoryClients::<Test>::remove(KIND, MOTHER), "I5");
}

#[test]
fn i5_a_category_that_is_indexed_and_not_granted() {
	broken(|| CategoryClients::<Test>::insert(KIND, GEERTJE, 1), "I5");
}

#[test]
fn i5_a_category_that_is_miscounted() {
	broken(|| CategoryClients::<Test>::insert(KIND, MOTHER, 2), "I5");
}

#[test]
fn i6_a_review_that_is_not_owed() {
	broken(
		|| Unreviewed::<Test>::insert(HOME_CARE, (MOTHER, 2), START),
		"I6",
	);
}

#[test]
fn i6_a_review_that_is_forgotten() {
	broken(|| Unreviewed::<Test>::remove(HOSPITAL, (MOTHER, 3)), "I6");
}

#[test]
fn i6_reviews_that_are_miscounted() {
	broken(|| UnreviewedCounts::<Test>::insert(HOSPITAL, 2), "I6");
	broken(|| UnreviewedCounts::<Test>::insert(PRACTICE, 1), "I6");
}

#[test]
fn i6_more_reviews_than_can_be_owed() {
	broken(|| MaxUnreviewed::set(0), "I6");
}

#[test]
fn i7_an_emergency_that_is_missing() {
	// one that was reviewed, so that no index of reviews misses it
	broken(|| Emergencies::<Test>::remove(MOTHER, 2), "I7");
}

#[test]
fn i7_an_emergency_under_another_name() {
	broken(
		|| change_emergency(2, |e| e.domain = Domain::Jeugdwet),
		"I7",
	);
}

#[test]
fn i7_an_open_emergency_that_is_not_found() {
	broken(
		|| {
			let key = EmergencyKey {
				by: NURSE,
				domain: Domain::Zvw,
			};
			LatestEmergency::<Test>::remove(MOTHER, key);
		},
		"I7",
	);
}

#[test]
fn i7_a_later_emergency_that_is_not_found() {
	broken(
		|| {
			wait(DAY);
			assert_ok!(break_glass(NURSE, MOTHER));
			let key = EmergencyKey {
				by: NURSE,
				domain: Domain::Zvw,
			};
			LatestEmergency::<Test>::insert(MOTHER, key, 2);
			wait(DAY);
		},
		"I7",
	);
}

#[test]
fn i8_a_notice_that_is_lost() {
	broken(|| Notices::<Test>::remove(0), "I8");
}

#[test]
fn i8_a_notice_that_nobody_gives() {
	broken(NoticeWalk::<Test>::kill, "I8");
}

#[test]
fn i8_a_walk_that_does_not_end() {
	broken(
		|| {
			Notices::<Test>::remove(0);
			NoticeWalk::<Test>::put(Walk {
				head: 1,
				tail: 1,
				after: Some(MOTHER),
			});
		},
		"I8",
	);
}
