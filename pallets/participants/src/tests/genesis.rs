use crate::{mock::*, types::*, Charter, Clients, Codes, Event, GenesisConfig, Roles, Seats};
use frame_support::traits::BuildGenesisConfig;
use zorgketen_primitives::{
	AgeClass, Code, OrganisationKind, OrganisationStatus, Participants as _, Role, StaffRole,
};

#[test]
fn organisations_begin_active_with_the_first_charter() {
	run(|| {
		assert_eq!(Codes::<Test>::count(), 8);
		assert_eq!(
			Codes::<Test>::get((CodeSystem::Agb, Code(8_007_701))),
			Some(PRACTICE)
		);
		for (organisation, kind, _) in ORGANISATIONS {
			let record = record(organisation);
			assert_eq!(record.kind, kind);
			assert_eq!(record.status, OrganisationStatus::Active);
			assert_eq!(record.accepted_charter, Some(1));
			assert_eq!(Roles::<Test>::get(organisation), Some(Role::Organisation));
		}
		let charter = Charter::<Test>::get().expect("set");
		assert_eq!((charter.version, charter.hash.0), (1, [7; 32]));
	});
}

#[test]
fn all_but_the_supervisor_have_a_seat() {
	run(|| {
		assert_eq!(Seats::<Test>::get().into_inner(), [1, 2, 3, 4, 5, 6, 7]);
		assert_eq!(Told::get(), [1, 2, 3, 4, 5, 6, 7]);
		// that is not a first activation: nobody can have consented to anything before genesis
		assert_eq!(Activated::get(), []);
	});
}

#[test]
fn staff_and_clients_have_their_roles_and_need_no_balance() {
	run(|| {
		assert_eq!(
			Participants::role_of(&CARER),
			Some(Role::Staff {
				organisation: PROVIDER,
				role: StaffRole::Carer
			})
		);
		assert_eq!(record(PROVIDER).staff, 4);
		assert_eq!(
			Clients::<Test>::get(TEEN),
			Some(ClientRecord {
				key: None,
				registered_by: PROVIDER,
				age_class: AgeClass::Minor12To15,
				recovery: None
			})
		);
		for account in [PROVIDER, CARER, CLIENT] {
			assert_eq!(System::sufficients(&account), 1);
			assert_eq!(Balances::free_balance(account), 0);
		}
	});
}

#[test]
fn a_chain_without_participants_can_be_made() {
	chain_with(GenesisConfig::default()).execute_with(|| {
		assert_eq!(Codes::<Test>::count(), 0);
		check();
	});
}

#[test]
fn genesis_reads_json() {
	let json = r#"{
		"organisations": [{"account": 5, "kind": "Insurer", "code": "0012", "name": "Zilver"}],
		"charterHash": "0x0101010101010101010101010101010101010101010101010101010101010101",
		"charterRoles": ["Controller", "JointController", "JointController", "JointController",
			"Controller", "Controller", "Processor", "Controller"],
		"staff": [{"organisation": 5, "account": 50, "role": "ClaimsOfficer"}],
		"clients": [{"account": 60, "registeredBy": 5, "ageClass": "Under12"}]
	}"#;
	let genesis: GenesisConfig<Test> = serde_json::from_str(json).expect("valid");
	chain_with(genesis).execute_with(|| {
		assert_eq!(record(5).code, Code(12));
		assert_eq!(Participants::api_organisations()[0].code, "0012");
		assert_eq!(
			Charter::<Test>::get().expect("set").roles[6],
			CharterRole::Processor
		);
		assert!(Participants::is_client(&60));
		check();
	});
}

/// Builds a genesis that was changed so that it should be refused.
fn refused(change: impl FnOnce(&mut GenesisConfig<Test>)) {
	let mut changed = genesis();
	change(&mut changed);
	sp_io::TestExternalities::default().execute_with(|| changed.build());
}

#[test]
#[should_panic(expected = "occurs twice")]
fn a_code_twice_is_refused() {
	refused(|genesis| genesis.organisations[2].code = "82009101".into());
}

#[test]
#[should_panic(expected = "WrongLength")]
fn a_wrong_code_is_refused() {
	refused(|genesis| genesis.organisations[0].code = "33110".into());
}

#[test]
#[should_panic(expected = "name")]
fn an_empty_name_is_refused() {
	refused(|genesis| genesis.organisations[0].name = "  ".into());
}

#[test]
#[should_panic(expected = "20 occurs twice")]
fn an_account_with_two_roles_is_refused() {
	refused(|genesis| genesis.clients[0].account = INTAKER);
}

#[test]
#[should_panic(expected = "Insurer has no Midwife")]
fn staff_that_the_kind_does_not_have_are_refused() {
	refused(|genesis| {
		genesis.staff[0].organisation = INSURER;
		genesis.staff[0].role = StaffRole::Midwife;
	});
}

#[test]
#[should_panic(expected = "99 employs staff and is unknown")]
fn staff_of_nobody_are_refused() {
	refused(|genesis| genesis.staff[0].organisation = 99);
}

#[test]
#[should_panic(expected = "2 has too many staff")]
fn too_many_staff_are_refused() {
	refused(|genesis| {
		genesis.staff = (200..209)
			.map(|account| GenesisStaff {
				organisation: PROVIDER,
				account,
				role: StaffRole::Carer,
			})
			.collect();
	});
}

#[test]
#[should_panic(expected = "7 can't register clients")]
fn clients_of_an_agent_are_refused() {
	refused(|genesis| genesis.clients[0].registered_by = AGENT);
}

#[test]
#[should_panic(expected = "no organisation has a seat")]
fn a_consortium_without_members_is_refused() {
	refused(|genesis| {
		genesis
			.organisations
			.retain(|o| o.kind == OrganisationKind::Supervisor);
		genesis.staff.clear();
		genesis.clients.clear();
	});
}

#[test]
#[should_panic(expected = "too many organisations")]
fn too_many_organisations_are_refused() {
	refused(|genesis| {
		for account in 200..205 {
			genesis.organisations.push(GenesisOrganisation {
				account,
				kind: OrganisationKind::CareProvider,
				code: format!("{account:08}"),
				name: "Zorg".into(),
			});
		}
	});
}

#[test]
fn genesis_makes_no_events() {
	run(|| assert_eq!(events(), [] as [Event<Test>; 0]));
}
