//! Who reads and writes, as the participants come and go.

use crate::{mock::*, queries::AccessBasis, types::*};
use frame_support::assert_ok;
use zorgketen_primitives::{
	DataCategory::*, Domain, OrganisationKind, OrganisationStatus, Purpose, Scope, StaffRole,
};

const ALL: [zorgketen_primitives::DataCategory; 3] = [HoursRecord, CareLog, CareContent];

#[test]
fn by_default_only_the_client_and_who_represents_her_read() {
	run(|| {
		let own = [
			(MOTHER, vec![MOTHER]),
			(GEERTJE, vec![GEERTJE, PROXY]),
			(TEEN, vec![TEEN, TEENS_PARENT]),
			(CHILD, vec![CHILD, CHILDS_PARENT]),
			(APPIE, vec![APPIES_KEY]),
		];
		for (client, readers) in own {
			for who in EVERYBODY {
				for data in ALL {
					assert_eq!(reads(who, client, data), readers.contains(&who), "{who}");
				}
				assert!(!writes(who, client), "{who}");
			}
		}
	});
}

#[test]
fn each_basis_is_named() {
	run(|| {
		let basis = |reader| Consent::access_basis(&reader, &GEERTJE, CareLog, Domain::Zvw);
		assert_eq!(basis(GEERTJE), Some(AccessBasis::Own));
		assert_eq!(basis(PROXY), Some(AccessBasis::Representation));
		assert_eq!(basis(ADMINISTRATOR), None);

		let category = Ask::to(Grantee::Category(OrganisationKind::CareProvider));
		let organisation = Ask::to(Grantee::Organisation(HOME_CARE)).until(START + 20);
		let person = Ask::to(Grantee::Person(NURSE)).until(START + 10);
		let by_grant = |id, ask: &Ask| {
			Some(AccessBasis::Grant {
				id,
				grantee: ask.grantee.clone(),
				purpose: Purpose::Care,
				until: ask.until,
			})
		};
		for ask in [&category, &organisation, &person] {
			assert_ok!(ask.clone().by(GEERTJE));
		}
		// the most specific is named, while it lasts
		assert_eq!(basis(NURSE), by_grant(2, &person));
		assert_eq!(basis(HOME_CARE), by_grant(1, &organisation));
		assert_eq!(basis(DOCTOR), by_grant(0, &category));
		wait(10);
		assert_eq!(basis(NURSE), by_grant(1, &organisation));
		wait(10);
		assert_eq!(basis(NURSE), by_grant(0, &category));
		assert_ok!(category.revoked_by(GEERTJE));
		assert_ok!(break_glass(NURSE, GEERTJE));
		assert_eq!(
			basis(NURSE),
			Some(AccessBasis::Emergency {
				id: 3,
				until: START + 20 + 24 * 60
			})
		);
	});
}

#[test]
fn representation_is_read_by_its_scope() {
	run(|| {
		for (scope, expected) in [
			(Scope::ALL, true),
			(Scope::READ, true),
			(Scope::CONSENT, false),
			(Scope::APPROVE, false),
		] {
			world(|world| world.scopes.insert(PROXY, scope));
			assert_eq!(reads(PROXY, GEERTJE, CareContent), expected);
		}
	});
}

#[test]
fn an_organisation_that_is_not_active_reads_nothing() {
	run(|| {
		for grantee in [
			Grantee::Organisation(HOME_CARE),
			Grantee::Person(NURSE),
			Grantee::Category(OrganisationKind::CareProvider),
		] {
			let ask = Ask::to(grantee.clone());
			assert_ok!(ask.clone().by(MOTHER));
			for (status, active) in [
				(OrganisationStatus::Admitted, false),
				(OrganisationStatus::Active, true),
				(OrganisationStatus::Suspended, false),
				(OrganisationStatus::Left, false),
				(OrganisationStatus::Removed, false),
				(OrganisationStatus::Active, true),
			] {
				set_status(HOME_CARE, status);
				assert_eq!(reads(NURSE, MOTHER, CareLog), active, "{grantee:?}");
				assert_eq!(writes(NURSE, MOTHER), active, "{grantee:?}");
				let by_account = active && grantee != Grantee::Person(NURSE);
				assert_eq!(reads(HOME_CARE, MOTHER, CareLog), by_account, "{grantee:?}");
			}
			assert_ok!(ask.revoked_by(MOTHER));
		}
	});
}

#[test]
fn a_person_is_one_and_an_organisation_all_of_its_staff() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		let staff = [CARER, INTAKER, CLAIMS_OFFICER, REGISTRAR, COLLEAGUE];
		for who in staff {
			assert_eq!(reads(who, MOTHER, CareLog), who == CARER);
		}
		assert!(!reads(KRAAMZORG, MOTHER, CareLog));
		assert_ok!(Ask::to(Grantee::Organisation(KRAAMZORG)).by(MOTHER));
		for who in staff {
			assert!(reads(who, MOTHER, CareLog));
		}
		assert!(reads(KRAAMZORG, MOTHER, CareLog));
		retire(CARER);
		assert!(!reads(CARER, MOTHER, CareLog));
	});
}

#[test]
fn a_category_is_for_those_who_join_later_too() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Category(OrganisationKind::CareProvider)).by(MOTHER));
		for who in [HOME_CARE, NURSE, HOSPITAL, DOCTOR] {
			assert!(reads(who, MOTHER, CareLog));
		}
		for who in [KRAAMZORG, CARER, PRACTICE, MIDWIFE, SISTER, STRANGER] {
			assert!(!reads(who, MOTHER, CareLog));
		}
		assert!(!reads(600, MOTHER, CareLog));
		world(|world| world.join(600, OrganisationKind::CareProvider));
		assert!(reads(600, MOTHER, CareLog));
	});
}

#[test]
fn a_supervisor_reads_what_was_granted_and_no_more() {
	run(|| {
		assert!(!reads(INSPECTOR, MOTHER, HoursRecord));
		let ask = Ask::to(Grantee::Organisation(SUPERVISOR));
		assert_ok!(ask.data(HoursRecord).by(MOTHER));
		assert!(reads(INSPECTOR, MOTHER, HoursRecord));
		assert!(!reads(INSPECTOR, MOTHER, CareLog));
		assert!(!writes(INSPECTOR, MOTHER));
	});
}

#[test]
fn relatives_read_what_they_were_granted_until_they_are_none() {
	run(|| {
		assert!(!reads(SISTER, MOTHER, CareLog));
		assert_ok!(Ask::to(Grantee::Person(SISTER)).by(MOTHER));
		assert!(reads(SISTER, MOTHER, CareLog));
		assert!(!reads(SISTER, MOTHER, CareContent));
		assert!(!reads(NEIGHBOUR, MOTHER, CareLog));
		retire(SISTER);
		assert!(!reads(SISTER, MOTHER, CareLog));
	});
}

#[test]
fn nobody_reads_of_one_who_is_no_client() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		world(|world| world.clients.remove(&MOTHER));
		for who in EVERYBODY {
			assert!(!reads(who, MOTHER, CareLog));
			assert!(!writes(who, MOTHER));
		}
	});
}

#[test]
fn staff_that_gives_care_writes_in_a_log_it_may_read() {
	for grantee in [
		Grantee::Organisation(KRAAMZORG),
		Grantee::Category(OrganisationKind::MaternityProvider),
	] {
		run(|| {
			let ask = Ask::to(grantee);
			// hours and contents are no log
			assert_ok!(ask.clone().data(HoursRecord).by(MOTHER));
			assert_ok!(ask.clone().data(CareContent).by(MOTHER));
			assert!(!writes(CARER, MOTHER));
			assert_ok!(ask.clone().until(START + 9).by(MOTHER));
			for who in EVERYBODY {
				let may = [CARER, INTAKER, COLLEAGUE].contains(&who);
				assert_eq!(writes(who, MOTHER), may, "{who}");
			}
			wait(9);
			assert!(!writes(CARER, MOTHER));
		});
	}
}

#[test]
fn each_role_of_each_kind_writes_or_not() {
	run(|| {
		for (index, kind) in OrganisationKind::ALL.into_iter().enumerate() {
			let organisation = 500 + index as u64;
			world(|world| world.join(organisation, kind));
			if kind != OrganisationKind::SettlementAgent {
				assert_ok!(Ask::to(Grantee::Organisation(organisation)).by(MOTHER));
			}
			for role in StaffRole::ALL {
				let who = 10 * organisation + role as u64;
				world(|world| world.enrol(who, organisation, role));
				let expected = matches!(
					role,
					StaffRole::Carer | StaffRole::Midwife | StaffRole::Intaker
				) && matches!(
					kind,
					OrganisationKind::MaternityProvider
						| OrganisationKind::CareProvider
						| OrganisationKind::MidwifePractice
				);
				assert_eq!(writes(who, MOTHER), expected, "{kind:?} {role:?}");
			}
			assert!(!writes(organisation, MOTHER));
		}
	});
}

#[test]
fn a_relative_writes_if_that_was_granted() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Person(SISTER)).by(MOTHER));
		assert!(!writes(SISTER, MOTHER));
		assert_ok!(Ask::to(Grantee::Person(SISTER))
			.writing()
			.until(START + 9)
			.by(MOTHER));
		assert!(writes(SISTER, MOTHER));
		use zorgketen_primitives::Access;
		assert!(!Consent::may_write(&SISTER, &MOTHER, Domain::Wmo));
		assert!(!writes(SISTER, GEERTJE));
		wait(9);
		assert!(!writes(SISTER, MOTHER));
	});
}

#[test]
fn clients_and_their_representatives_write_nothing_in_the_log() {
	run(|| {
		for (who, client) in [(MOTHER, MOTHER), (PROXY, GEERTJE), (APPIES_KEY, APPIE)] {
			assert!(!writes(who, client));
		}
	});
}

#[test]
fn domains_are_apart() {
	run(|| {
		let all = [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet];
		for domain in all {
			let ask = Ask::to(Grantee::Organisation(HOME_CARE)).domain(domain);
			assert_ok!(ask.clone().by(GEERTJE));
			for other in all {
				use zorgketen_primitives::Access;
				let may = other == domain;
				assert_eq!(Consent::may_read(&NURSE, &GEERTJE, CareLog, other), may);
				assert_eq!(Consent::may_write(&NURSE, &GEERTJE, other), may);
			}
			assert_ok!(ask.revoked_by(GEERTJE));
		}
	});
}

#[test]
fn the_law_holds_even_for_a_grant_that_should_not_be_there() {
	reset();
	chain_with(Vec::new()).execute_with(|| {
		let ask = Ask::to(Grantee::Organisation(INSURER)).data(CareContent);
		let grant = Grant {
			id: 0,
			purpose: Purpose::Settlement,
			write: false,
			from: START,
			until: None,
		};
		crate::Grants::<Test>::insert(MOTHER, ask.key(), grant);
		assert!(!reads(INSURER, MOTHER, CareContent));
		assert!(!reads(OFFICER, MOTHER, CareContent));
	});
}
