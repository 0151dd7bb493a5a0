use crate::{mock::*, types::*, CategoryClients, Counts, Grants};
use zorgketen_primitives::{
	DataCategory::{self, *},
	Domain, OrganisationKind, Purpose,
};

fn grant(grantee: Grantee<AccountId>, data: DataCategory) -> GenesisGrant<AccountId> {
	GenesisGrant {
		client: MOTHER,
		grantee,
		data,
		domain: Domain::Zvw,
		purpose: Purpose::Care,
		write: false,
		until: None,
	}
}

#[test]
fn grants_are_in_force_from_the_first_block() {
	reset();
	let grants = vec![
		grant(Grantee::Organisation(KRAAMZORG), CareLog),
		grant(Grantee::Person(SISTER), CareLog),
		GenesisGrant {
			write: true,
			until: Some(START + 1),
			..grant(
				Grantee::Category(OrganisationKind::MidwifePractice),
				CareLog,
			)
		},
	];
	chain_with(grants).execute_with(|| {
		assert!(reads(CARER, MOTHER, CareLog));
		assert!(reads(SISTER, MOTHER, CareLog));
		assert!(reads(MIDWIFE, MOTHER, CareLog));
		assert!(!reads(NURSE, MOTHER, CareLog));
		wait(1);
		assert!(!reads(MIDWIFE, MOTHER, CareLog));
		let counts = ClientCounts {
			next_id: 3,
			stored: 3,
		};
		assert_eq!(Counts::<Test>::get(MOTHER), counts);
		assert_eq!(
			CategoryClients::<Test>::get(OrganisationKind::MidwifePractice, MOTHER),
			1
		);
		assert_eq!(Grants::<Test>::iter().count(), 3);
		crate::try_state::do_try_state::<Test>().expect("the invariants hold");
	});
}

#[test]
#[should_panic(expected = "a grant at genesis is wrong: Module")]
fn an_insurer_gets_no_contents_at_genesis() {
	reset();
	chain_with(vec![grant(Grantee::Organisation(INSURER), CareContent)]);
}

#[test]
#[should_panic(expected = "a grant occurs twice")]
fn a_grant_stands_there_once() {
	reset();
	let twice = grant(Grantee::Organisation(KRAAMZORG), CareLog);
	chain_with(vec![twice.clone(), twice]);
}

#[test]
#[should_panic(expected = "a grant at genesis is wrong: Module")]
fn only_clients_grant_at_genesis() {
	reset();
	let by_nobody = GenesisGrant {
		client: STRANGER,
		..grant(Grantee::Organisation(KRAAMZORG), CareLog)
	};
	chain_with(vec![by_nobody]);
}

#[test]
#[should_panic(expected = "a grant at genesis is wrong: Module")]
fn there_is_room_for_so_many_at_genesis() {
	reset();
	MaxGrants::set(1);
	let person = |account| grant(Grantee::Person(account), CareLog);
	chain_with(vec![person(CARER), person(SISTER)]);
}

#[test]
#[should_panic(expected = "a grant at genesis is wrong: Module")]
fn nothing_has_ended_at_genesis() {
	reset();
	let ended = GenesisGrant {
		until: Some(0),
		..grant(Grantee::Organisation(KRAAMZORG), CareLog)
	};
	chain_with(vec![ended]);
}
