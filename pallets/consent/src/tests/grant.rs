use crate::{mock::*, types::*, Counts, Error, Event, Grants, Proposals};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{
	DataCategory::{self, *},
	Domain,
	OrganisationKind::{self, *},
	OrganisationStatus, Purpose,
};

fn granted(
	client: AccountId,
	id: RecordId,
	replaced: Option<RecordId>,
	ask: &Ask,
	from: u32,
) -> Event<Test> {
	Event::Granted {
		client,
		id,
		replaced,
		grantee: ask.grantee.clone(),
		data: ask.data,
		domain: ask.domain,
		purpose: ask.purpose,
		write: ask.write,
		from,
		until: ask.until,
	}
}

#[test]
fn a_grant_works_at_once() {
	run(|| {
		let ask = Ask::to(Grantee::Organisation(KRAAMZORG));
		assert!(!reads(CARER, MOTHER, CareLog));
		assert_ok!(ask.clone().by(MOTHER));
		assert_eq!(events(), [granted(MOTHER, 0, None, &ask, START)]);
		assert!(reads(CARER, MOTHER, CareLog));
		let grant = Grants::<Test>::get(MOTHER, ask.key()).expect("stored");
		assert_eq!(
			grant,
			Grant {
				id: 0,
				purpose: Purpose::Care,
				write: false,
				from: START,
				until: None
			}
		);
		assert_eq!(
			Counts::<Test>::get(MOTHER),
			ClientCounts {
				next_id: 1,
				stored: 1
			}
		);
	});
}

#[test]
fn it_opens_nothing_else() {
	run(|| {
		assert_ok!(Ask::to(Grantee::Organisation(KRAAMZORG)).by(MOTHER));
		assert!(!reads(CARER, MOTHER, CareContent));
		assert!(!reads(CARER, MOTHER, HoursRecord));
		assert!(!reads(CARER, GEERTJE, CareLog));
		assert!(!reads(NURSE, MOTHER, CareLog));
		for domain in [Domain::Wmo, Domain::Wlz, Domain::Jeugdwet] {
			assert_eq!(
				Consent::access_basis(&CARER, &MOTHER, CareLog, domain),
				None
			);
		}
	});
}

#[test]
fn a_client_is_known_by_the_first_account() {
	run(|| {
		let ask = Ask::to(Grantee::Person(NURSE));
		assert_ok!(ask.clone().by(APPIES_KEY));
		assert_eq!(events(), [granted(APPIE, 0, None, &ask, START)]);
		assert!(reads(NURSE, APPIE, CareLog));
		assert_noop!(ask.by(APPIE), Error::<Test>::NotTheClient);
	});
}

#[test]
fn it_begins_and_ends_by_the_clock() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER))
			.from(START + 10)
			.until(START + 20);
		assert_ok!(ask.clone().by(MOTHER));
		assert_eq!(events(), [granted(MOTHER, 0, None, &ask, START + 10)]);
		for (at, expected) in [(0, false), (9, false), (10, true), (19, true), (20, false)] {
			set_time(START + at);
			assert_eq!(reads(CARER, MOTHER, CareLog), expected, "{at}");
		}
	});
}

#[test]
fn it_is_never_given_for_the_past() {
	run(|| {
		let ask = Ask::to(Grantee::Person(CARER)).from(START - 10);
		assert_ok!(ask.clone().by(MOTHER));
		assert_eq!(events(), [granted(MOTHER, 0, None, &ask, START)]);
	});
}

#[test]
fn an_end_that_has_come_is_refused() {
	run(|| {
		for until in [0, START - 1, START] {
			let ask = Ask::to(Grantee::Person(CARER)).until(until);
			assert_noop!(ask.by(MOTHER), Error::<Test>::AlreadyOver);
		}
		assert_ok!(Ask::to(Grantee::Person(CARER)).until(START + 1).by(MOTHER));
	});
}

#[test]
fn an_end_before_the_beginning_is_refused() {
	run(|| {
		for until in [START + 1, START + 5] {
			let ask = Ask::to(Grantee::Person(CARER)).from(START + 5).until(until);
			assert_noop!(ask.by(MOTHER), Error::<Test>::UntilBeforeFrom);
		}
		let ask = Ask::to(Grantee::Person(CARER))
			.from(START + 5)
			.until(START + 6);
		assert_ok!(ask.by(MOTHER));
	});
}

#[test]
fn only_who_decides_for_a_client_grants() {
	run(|| {
		let deciders = [
			MOTHER,
			GEERTJE,
			TEEN,
			APPIES_KEY,
			PROXY,
			TEENS_PARENT,
			CHILDS_PARENT,
		];
		for who in EVERYBODY {
			let ask = Ask::to(Grantee::Organisation(KRAAMZORG));
			if deciders.contains(&who) {
				assert_ok!(ask.by(who));
			} else {
				assert_noop!(ask.by(who), Error::<Test>::NotTheClient);
			}
		}
	});
}

#[test]
fn nobody_but_a_signer_grants() {
	run(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Consent::grant(
					origin,
					Grantee::Person(CARER),
					CareLog,
					Domain::Zvw,
					Purpose::Care,
					false,
					None,
					None
				),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_representation_that_ended_decides_nothing() {
	run(|| {
		let ask = Ask::to(Grantee::Person(NURSE));
		assert_ok!(ask.clone().by(PROXY));
		world(|world| world.scopes.remove(&PROXY));
		assert_noop!(ask.data(CareContent).by(PROXY), Error::<Test>::NotTheClient);
		// what was given in time stays given
		assert!(reads(NURSE, GEERTJE, CareLog));
	});
}

#[test]
fn payers_never_get_contents_and_agents_only_hours() {
	run(|| {
		let parties: [(OrganisationKind, AccountId, AccountId); 8] = [
			(Insurer, INSURER, OFFICER),
			(MaternityProvider, KRAAMZORG, CARER),
			(CareProvider, HOME_CARE, NURSE),
			(MidwifePractice, PRACTICE, MIDWIFE),
			(Municipality, CITY, CLERK),
			(CareOffice, CARE_OFFICE, OFFICE_CLERK),
			(SettlementAgent, AGENT, BOOKKEEPER),
			(Supervisor, SUPERVISOR, INSPECTOR),
		];
		for (kind, organisation, person) in parties {
			for data in [HoursRecord, CareLog, CareContent] {
				let eligible: bool = match (kind, data) {
					(_, HoursRecord) => true,
					(SettlementAgent, _) => false,
					(Insurer | Municipality | CareOffice, CareContent) => false,
					_ => true,
				};
				for grantee in [
					Grantee::Organisation(organisation),
					Grantee::Person(person),
					Grantee::Category(kind),
				] {
					let ask = Ask::to(grantee).data(data);
					if eligible {
						assert_ok!(ask.by(MOTHER));
					} else {
						assert_noop!(ask.by(MOTHER), Error::<Test>::GranteeNotEligible);
					}
				}
				assert_eq!(reads(person, MOTHER, data), eligible, "{kind:?} {data:?}");
				assert_eq!(
					reads(organisation, MOTHER, data),
					eligible,
					"{kind:?} {data:?}"
				);
			}
		}
	});
}

#[test]
fn only_parties_are_granted() {
	run(|| {
		for grantee in [
			// unknown
			Grantee::Person(STRANGER),
			Grantee::Organisation(STRANGER),
			// clients and those who act for them read anyway, or not at all
			Grantee::Person(MOTHER),
			Grantee::Person(GEERTJE),
			Grantee::Person(PROXY),
			Grantee::Organisation(MOTHER),
			// another client's relative
			Grantee::Person(NEIGHBOUR),
			// under the wrong name
			Grantee::Person(KRAAMZORG),
			Grantee::Organisation(CARER),
			Grantee::Organisation(SISTER),
		] {
			let ask = Ask::to(grantee);
			assert_noop!(ask.by(MOTHER), Error::<Test>::GranteeNotEligible);
		}
	});
}

#[test]
fn the_gone_are_not_granted() {
	run(|| {
		for status in [OrganisationStatus::Left, OrganisationStatus::Removed] {
			set_status(KRAAMZORG, status);
			for grantee in [Grantee::Organisation(KRAAMZORG), Grantee::Person(CARER)] {
				assert_noop!(Ask::to(grantee).by(MOTHER), Error::<Test>::GranteeGone);
			}
		}
		retire(NURSE);
		assert_noop!(
			Ask::to(Grantee::Person(NURSE)).by(MOTHER),
			Error::<Test>::GranteeNotEligible
		);
	});
}

#[test]
fn those_to_come_or_to_return_are_granted_and_read_once_active() {
	run(|| {
		for status in [OrganisationStatus::Admitted, OrganisationStatus::Suspended] {
			set_status(KRAAMZORG, status);
			assert_ok!(Ask::to(Grantee::Organisation(KRAAMZORG)).by(MOTHER));
			assert!(!reads(KRAAMZORG, MOTHER, CareLog));
			assert!(!reads(CARER, MOTHER, CareLog));
			set_status(KRAAMZORG, OrganisationStatus::Active);
			assert!(reads(KRAAMZORG, MOTHER, CareLog));
			assert!(reads(CARER, MOTHER, CareLog));
		}
	});
}

#[test]
fn writing_is_for_care_and_family_in_the_log() {
	run(|| {
		let refused = [
			(Grantee::Organisation(KRAAMZORG), HoursRecord),
			(Grantee::Person(CARER), CareContent),
			(Grantee::Category(CareProvider), CareContent),
			(Grantee::Person(SISTER), HoursRecord),
			(Grantee::Organisation(INSURER), CareLog),
			(Grantee::Person(CLERK), CareLog),
			(Grantee::Category(CareOffice), CareLog),
			(Grantee::Person(INSPECTOR), CareLog),
		];
		for (grantee, data) in refused {
			let ask = Ask::to(grantee).data(data).writing();
			assert_noop!(ask.by(MOTHER), Error::<Test>::WriteNotEligible);
		}
		for grantee in [
			Grantee::Organisation(KRAAMZORG),
			Grantee::Person(CARER),
			Grantee::Category(CareProvider),
			Grantee::Person(SISTER),
		] {
			assert_ok!(Ask::to(grantee).writing().by(MOTHER));
		}
	});
}

#[test]
fn arguments_are_checked_in_order() {
	run(|| {
		let wrong = || {
			Ask::to(Grantee::Organisation(INSURER))
				.data(CareContent)
				.writing()
		};
		let over = wrong().from(START + 9).until(START);
		assert_noop!(over.clone().by(CARER), Error::<Test>::NotTheClient);
		assert_noop!(over.by(MOTHER), Error::<Test>::AlreadyOver);
		assert_noop!(
			wrong().from(START + 9).until(START + 9).by(MOTHER),
			Error::<Test>::UntilBeforeFrom
		);
		set_status(INSURER, OrganisationStatus::Removed);
		assert_noop!(wrong().by(MOTHER), Error::<Test>::GranteeNotEligible);
		assert_noop!(
			wrong().data(CareLog).by(MOTHER),
			Error::<Test>::WriteNotEligible
		);
		assert_noop!(
			Ask::to(Grantee::Organisation(INSURER)).by(MOTHER),
			Error::<Test>::GranteeGone
		);
	});
}

#[test]
fn new_terms_take_the_place_of_the_old_under_a_new_number() {
	run(|| {
		let first = Ask::to(Grantee::Person(SISTER));
		assert_ok!(first.clone().by(MOTHER));
		let second = first.clone().writing().until(START + 60);
		assert_ok!(second.clone().by(MOTHER));
		assert_eq!(
			events(),
			[
				granted(MOTHER, 0, None, &first, START),
				granted(MOTHER, 1, Some(0), &second, START)
			]
		);
		assert_eq!(
			Counts::<Test>::get(MOTHER),
			ClientCounts {
				next_id: 2,
				stored: 1
			}
		);
		assert!(writes(SISTER, MOTHER));
		// the old terms do not come back when the new ones end
		wait(60);
		assert!(!reads(SISTER, MOTHER, CareLog));
	});
}

#[test]
fn a_number_is_never_given_twice() {
	run(|| {
		let ask = Ask::to(Grantee::Person(SISTER));
		for id in 0..5 {
			assert_ok!(ask.clone().by(MOTHER));
			assert_eq!(events(), [granted(MOTHER, id, None, &ask, START)]);
			assert_ok!(ask.clone().revoked_by(MOTHER));
			System::reset_events();
		}
		// each client has numbers of her own
		let ask = Ask::to(Grantee::Person(CARER));
		assert_ok!(ask.clone().by(GEERTJE));
		assert_eq!(events(), [granted(GEERTJE, 0, None, &ask, START)]);
	});
}

#[test]
fn numbers_can_run_out() {
	run(|| {
		Counts::<Test>::insert(
			MOTHER,
			ClientCounts {
				next_id: RecordId::MAX,
				stored: 0,
			},
		);
		assert_noop!(
			Ask::to(Grantee::Person(CARER)).by(MOTHER),
			Error::<Test>::TooManyGrants
		);
	});
}

#[test]
fn there_is_room_for_so_many_and_no_more() {
	run(|| {
		MaxGrants::set(3);
		for data in [HoursRecord, CareLog, CareContent] {
			assert_ok!(Ask::to(Grantee::Person(CARER)).data(data).by(MOTHER));
		}
		let fourth = Ask::to(Grantee::Person(SISTER));
		assert_noop!(fourth.clone().by(MOTHER), Error::<Test>::TooManyGrants);
		// new terms need no room
		assert_ok!(Ask::to(Grantee::Person(CARER)).by(MOTHER));
		// nor do the grants of others
		assert_ok!(Ask::to(Grantee::Person(NEIGHBOUR)).by(GEERTJE));
		assert_ok!(Ask::to(Grantee::Person(CARER)).revoked_by(MOTHER));
		assert_ok!(fourth.by(MOTHER));
	});
}

#[test]
fn all_256_are_counted() {
	run(|| {
		world(|world| {
			for seed in 0..22 {
				let role = zorgketen_primitives::StaffRole::Carer;
				world.enrol(5_000 + seed, KRAAMZORG, role);
			}
		});
		let mut asks = (0..22).flat_map(|seed| {
			[HoursRecord, CareLog, CareContent]
				.into_iter()
				.flat_map(move |data| {
					[Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet]
						.into_iter()
						.map(move |domain| {
							Ask::to(Grantee::Person(5_000 + seed))
								.data(data)
								.domain(domain)
						})
				})
		});
		for ask in asks.by_ref().take(256) {
			assert_ok!(ask.by(MOTHER));
		}
		let one_more = asks.next().expect("264 keys");
		assert_noop!(one_more.by(MOTHER), Error::<Test>::TooManyGrants);
		assert_eq!(Grants::<Test>::iter_prefix(MOTHER).count(), 256);
		assert!(reads(5_000, MOTHER, CareContent));
	});
}

mod two_must_agree {
	use super::*;

	fn proposed(by: Signatory, ask: &Ask) -> Event<Test> {
		Event::Proposed {
			client: TEEN,
			by,
			grantee: ask.grantee.clone(),
			data: ask.data,
			domain: ask.domain,
		}
	}

	fn proposal(ask: &Ask) -> Option<Signatory> {
		Proposals::<Test>::get(TEEN, ask.key()).map(|proposal| proposal.by)
	}

	#[test]
	fn the_second_call_gives() {
		for (first, by, second) in [
			(TEEN, Signatory::Client, TEENS_PARENT),
			(TEENS_PARENT, Signatory::Representative, TEEN),
		] {
			run(|| {
				let ask = Ask::to(Grantee::Organisation(KRAAMZORG)).until(START + 100);
				assert_ok!(ask.clone().by(first));
				assert_eq!(events(), [proposed(by, &ask)]);
				assert_eq!(proposal(&ask), Some(by));
				assert!(!reads(CARER, TEEN, CareLog));

				wait(5);
				assert_ok!(ask.clone().by(second));
				// in force since both agreed
				assert_eq!(events(), [granted(TEEN, 0, None, &ask, START + 5)]);
				assert_eq!(proposal(&ask), None);
				assert!(reads(CARER, TEEN, CareLog));
				assert_eq!(Counts::<Test>::get(TEEN).stored, 1);
			});
		}
	}

	#[test]
	fn one_alone_gives_nothing_however_often() {
		run(|| {
			let ask = Ask::to(Grantee::Person(CARER));
			assert_ok!(ask.clone().by(TEENS_PARENT));
			assert_noop!(ask.clone().by(TEENS_PARENT), Error::<Test>::AlreadyProposed);
			// nor does another parent count for the child
			world(|world| {
				let role = zorgketen_primitives::Role::Representative { client: TEEN };
				world.roles.insert(305, role);
				world.scopes.insert(305, zorgketen_primitives::Scope::ALL);
			});
			assert_noop!(ask.by(305), Error::<Test>::AlreadyProposed);
			assert!(!reads(CARER, TEEN, CareLog));
		});
	}

	#[test]
	fn other_terms_are_a_proposal_of_their_own() {
		run(|| {
			let long = Ask::to(Grantee::Person(CARER));
			let short = long.clone().until(START + 60);
			assert_ok!(long.clone().by(TEENS_PARENT));
			assert_ok!(short.clone().by(TEEN));
			assert_eq!(proposal(&short), Some(Signatory::Client));
			assert!(!reads(CARER, TEEN, CareLog));
			// one can also think again
			assert_ok!(long.clone().by(TEEN));
			assert_ok!(short.clone().by(TEEN));
			assert_eq!(Counts::<Test>::get(TEEN).stored, 1);
			System::reset_events();
			assert_ok!(short.clone().by(TEENS_PARENT));
			assert_eq!(events(), [granted(TEEN, 0, None, &short, START)]);
		});
	}

	#[test]
	fn a_grant_stays_as_it_is_until_both_agree_to_another() {
		run(|| {
			let short = Ask::to(Grantee::Person(CARER)).until(START + 60);
			let long = Ask::to(Grantee::Person(CARER));
			assert_ok!(short.clone().by(TEEN));
			assert_ok!(short.by(TEENS_PARENT));
			assert_ok!(long.clone().by(TEENS_PARENT));
			assert!(reads(CARER, TEEN, CareLog));
			assert_eq!(Counts::<Test>::get(TEEN).stored, 2);
			System::reset_events();
			assert_ok!(long.clone().by(TEEN));
			assert_eq!(events(), [granted(TEEN, 1, Some(0), &long, START)]);
			assert_eq!(Counts::<Test>::get(TEEN).stored, 1);
			wait(60);
			assert!(reads(CARER, TEEN, CareLog));
		});
	}

	#[test]
	fn what_was_wrong_or_became_so_is_refused_to_the_second_too() {
		run(|| {
			let ask = Ask::to(Grantee::Organisation(KRAAMZORG)).until(START + 60);
			assert_noop!(
				ask.clone().writing().data(CareContent).by(TEEN),
				Error::<Test>::WriteNotEligible
			);
			assert_ok!(ask.clone().by(TEEN));
			set_status(KRAAMZORG, OrganisationStatus::Removed);
			assert_noop!(ask.clone().by(TEENS_PARENT), Error::<Test>::GranteeGone);
			set_status(KRAAMZORG, OrganisationStatus::Active);
			wait(60);
			assert_noop!(ask.by(TEENS_PARENT), Error::<Test>::AlreadyOver);
		});
	}

	#[test]
	fn proposals_take_room_and_the_second_agreement_none() {
		run(|| {
			MaxGrants::set(2);
			let asks: Vec<_> = [HoursRecord, CareLog, CareContent]
				.map(|data: DataCategory| Ask::to(Grantee::Person(CARER)).data(data))
				.into();
			assert_ok!(asks[0].clone().by(TEEN));
			assert_ok!(asks[1].clone().by(TEEN));
			assert_noop!(asks[2].clone().by(TEEN), Error::<Test>::TooManyGrants);
			// another proposal for the same needs none either
			assert_ok!(asks[1].clone().until(START + 1).by(TEEN));
			assert_ok!(asks[0].clone().by(TEENS_PARENT));
			assert!(reads(CARER, TEEN, HoursRecord));
		});
	}

	#[test]
	fn one_who_turned_sixteen_decides_alone() {
		run(|| {
			let ask = Ask::to(Grantee::Person(CARER));
			assert_ok!(ask.clone().by(TEENS_PARENT));
			world(|world| world.needing_two.clear());
			System::reset_events();
			assert_ok!(ask.clone().until(START + 9).by(TEEN));
			let ask = ask.until(START + 9);
			assert_eq!(events(), [granted(TEEN, 0, None, &ask, START)]);
			assert_eq!(proposal(&ask), None);
		});
	}

	#[test]
	fn under_twelve_the_parent_decides_alone() {
		run(|| {
			let ask = Ask::to(Grantee::Person(CARER));
			assert_noop!(ask.clone().by(CHILD), Error::<Test>::NotTheClient);
			assert_ok!(ask.clone().by(CHILDS_PARENT));
			assert_eq!(events(), [granted(CHILD, 0, None, &ask, START)]);
		});
	}
}
