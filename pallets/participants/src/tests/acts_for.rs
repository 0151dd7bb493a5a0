//! Who acts for whom, and in what (requirement 42).

use crate::{mock::*, types::*, Representatives};
use frame_support::assert_ok;
use zorgketen_primitives::{AgeClass, Participants as _, RepresentativeKind::*, Scope};

const ALL_SCOPES: [Scope; 3] = [Scope::CONSENT, Scope::APPROVE, Scope::READ];

fn acts(who: AccountId, client: AccountId) -> Vec<Scope> {
	ALL_SCOPES
		.into_iter()
		.filter(|scope| Participants::acts_for(&who, *scope) == Some(client))
		.collect()
}

#[test]
fn a_client_acts_as_far_as_the_age_allows() {
	run(|| {
		assert_eq!(acts(CLIENT, CLIENT), ALL_SCOPES);
		assert_eq!(acts(TEEN, TEEN), ALL_SCOPES);
		assert_eq!(acts(CHILD, CHILD), [Scope::READ]);
		assert_eq!(Participants::acts_for(&CHILD, Scope::ALL), None);
		assert!(!Participants::needs_two(&CLIENT));
		assert!(Participants::needs_two(&TEEN));
		assert!(!Participants::needs_two(&CHILD));
		assert!(!Participants::needs_two(&STRANGER));
	});
}

#[test]
fn nobody_else_acts_for_anyone() {
	run(|| {
		assert_ok!(Participants::register_relative(by(CLIENT), 500));
		for who in [PROVIDER, CARER, 500, STRANGER] {
			for scope in ALL_SCOPES {
				assert_eq!(Participants::acts_for(&who, scope), None);
			}
		}
	});
}

#[test]
fn a_scope_without_meaning_lets_nobody_act() {
	run(|| {
		for scope in [0, 8, 9, 255] {
			assert_eq!(Participants::acts_for(&CLIENT, Scope(scope)), None);
		}
	});
}

#[test]
fn a_representative_acts_within_scope_and_time() {
	run(|| {
		let until = Some(START + 20);
		assert_ok!(Participants::appoint(
			by(CLIENT),
			500,
			Scope(Scope::APPROVE.0 | Scope::READ.0),
			START + 10,
			until
		));
		assert_eq!(acts(500, CLIENT), []);
		next_block_after(9);
		assert_eq!(acts(500, CLIENT), []);
		next_block_after(1);
		assert_eq!(acts(500, CLIENT), [Scope::APPROVE, Scope::READ]);
		assert_eq!(Participants::acts_for(&500, Scope::ALL), None);
		assert_eq!(Participants::acts_for(&500, Scope(6)), Some(CLIENT));
		next_block_after(9);
		assert_eq!(acts(500, CLIENT), [Scope::APPROVE, Scope::READ]);
		next_block_after(1);
		assert_eq!(acts(500, CLIENT), []);
		// the client goes on beside it all the time
		assert_eq!(acts(CLIENT, CLIENT), ALL_SCOPES);
	});
}

#[test]
fn the_highest_rank_acts_where_scopes_overlap() {
	run(|| {
		assert_ok!(Participants::appoint(
			by(CLIENT),
			500,
			Scope::ALL,
			START,
			None
		));
		assert_ok!(represent(CLIENT, 501, Administrator, Scope(6)));
		assert_eq!(acts(500, CLIENT), ALL_SCOPES);
		assert_eq!(acts(501, CLIENT), []);
		// a mentor for consent only: the others keep the rest
		assert_ok!(represent(CLIENT, 502, Mentor, Scope::CONSENT));
		assert_eq!(acts(502, CLIENT), [Scope::CONSENT]);
		assert_eq!(acts(500, CLIENT), [Scope::APPROVE, Scope::READ]);
		assert_eq!(Participants::acts_for(&500, Scope::ALL), None);
		// a curator for all of it
		assert_ok!(represent(CLIENT, 503, Curator, Scope::ALL));
		assert_eq!(acts(503, CLIENT), ALL_SCOPES);
		for other in [500, 501, 502] {
			assert_eq!(acts(other, CLIENT), []);
		}
		// and when that ends, all is as before
		assert_ok!(Participants::end_representation(by(REGISTRAR), CLIENT, 503));
		assert_eq!(acts(502, CLIENT), [Scope::CONSENT]);
	});
}

#[test]
fn several_of_the_same_rank_all_act() {
	run(|| {
		assert_ok!(represent(CHILD, 500, Parent, Scope::ALL));
		assert_ok!(represent(CHILD, 501, Parent, Scope::ALL));
		assert_ok!(represent(CHILD, 502, Guardian, Scope::APPROVE));
		for parent in [500, 501] {
			assert_eq!(acts(parent, CHILD), [Scope::CONSENT, Scope::READ]);
		}
		assert_eq!(acts(502, CHILD), [Scope::APPROVE]);
	});
}

#[test]
fn one_whose_time_is_not_now_outranks_nobody() {
	run(|| {
		assert_ok!(Participants::appoint(
			by(CLIENT),
			500,
			Scope::ALL,
			START,
			None
		));
		for (account, from, until) in [(501, START + 10, None), (502, START, Some(START + 5))] {
			assert_ok!(Participants::register_representative(
				by(REGISTRAR),
				CLIENT,
				account,
				Curator,
				Scope::ALL,
				from,
				until,
				Default::default(),
			));
		}
		assert_eq!(acts(500, CLIENT), []);
		assert_eq!(acts(502, CLIENT), ALL_SCOPES);
		next_block_after(5);
		assert_eq!(acts(500, CLIENT), ALL_SCOPES);
		assert_eq!(acts(502, CLIENT), []);
		next_block_after(5);
		assert_eq!(acts(500, CLIENT), []);
		assert_eq!(acts(501, CLIENT), ALL_SCOPES);
	});
}

#[test]
fn an_administrator_never_consents_whatever_is_written() {
	run(|| {
		assert_ok!(represent(CLIENT, 500, Administrator, Scope(6)));
		Representatives::<Test>::mutate(CLIENT, |list| {
			list.iter_mut().for_each(|entry| entry.scope = Scope::ALL)
		});
		assert_eq!(acts(500, CLIENT), [Scope::APPROVE, Scope::READ]);
		Representatives::<Test>::mutate(CLIENT, |list| {
			list.iter_mut().for_each(|entry| entry.scope = Scope(6))
		});
	});
}

#[test]
fn parents_stop_when_the_client_decides_alone() {
	run(|| {
		assert_ok!(represent(TEEN, 500, Parent, Scope::ALL));
		assert_ok!(represent(TEEN, 501, Mentor, Scope::READ));
		assert_eq!(acts(500, TEEN), [Scope::CONSENT, Scope::APPROVE]);
		assert_ok!(Participants::set_age_class(
			by(INTAKER),
			TEEN,
			AgeClass::Adult
		));
		assert_eq!(acts(500, TEEN), []);
		assert_eq!(acts(501, TEEN), [Scope::READ]);
	});
}

#[test]
fn ranks_and_ages_of_the_kinds() {
	assert!(Curator < Mentor && Mentor < Guardian && Guardian < Parent);
	assert!(Parent < Voluntary && Voluntary < Administrator);
	for kind in [Curator, Mentor, Guardian, Parent, Voluntary, Administrator] {
		for age in [AgeClass::Adult, AgeClass::Minor12To15, AgeClass::Under12] {
			let minor = age != AgeClass::Adult;
			let expected = match kind {
				Guardian | Parent => minor,
				Voluntary => !minor,
				_ => true,
			};
			assert_eq!(kind_fits_age(kind, age), expected);
		}
	}
}
