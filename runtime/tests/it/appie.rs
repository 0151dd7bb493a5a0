//! *Appie*: a boy of fourteen with care under four laws, from three providers, allocated and paid by three
//! payers. One domain sees nothing of another, and he decides together with his mother, until he is sixteen.
//!
//! `docs/tutorials/appie.md` tells it step by step; `apps/sdk/test/scenarios` plays it on a real node.

use crate::{common::*, scenario::*};
use frame_support::assert_ok;
use pallet_care_log::{Content, Course, Domains, DossierStatus, FactState, NewFact};
use pallet_consent::{AccessBasis, GrantInfo, Signatory};
use pallet_participants::Refusal;
use sp_runtime::DispatchError;
use zorgketen_commitments::{head, Error, Label};
use zorgketen_primitives::{
	time::{Minute, DAY},
	AgeClass, DataCategory, Domain, DossierId, OrganisationKind, Purpose, RepresentativeKind,
	Scope, StaffRole,
};
use zorgketen_runtime::*;

/// He, and those who may act for him.
const APPIE: &str = "//Appie";
const MOTHER: &str = "//Appie//moeder";
const FATHER: &str = "//Appie//vader";
const FRIEND: &str = "//Appie//gemachtigde";
/// The payers: of Wmo and Jeugdwet, of Wlz, and of Zvw.
const TOWN: &str = "//Gemeente";
const CARE_OFFICE: &str = "//Zorgkantoor";
const INSURER: &str = "//Bob";
const INSURERS_OFFICER: &str = "//Bob//office";
/// The provider of youth care.
const YOUTH: &str = "//Jeugdhulp";
const INTAKER: &str = "//Jeugdhulp//intaker";
const REGISTRAR: &str = "//Jeugdhulp//registrar";
const COACH: &str = "//Jeugdhulp//coach";
/// The district nurses.
const NURSES: &str = "//Wijkverpleging";
const NURSE: &str = "//Wijkverpleging//verpleegkundige";
/// Day care, under the Wmo on some days and under the Wlz on others.
const DAY_CARE: &str = "//Dagopvang";
const GUIDE: &str = "//Dagopvang//begeleider";
/// The inspectorate.
const INSPECTORATE: &str = "//Inspectie";

const DOMAINS: [Domain; 4] = [Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet];
/// Domains in which care is allocated, with payer, provider, the one who gives it, activity and minutes.
const ALLOCATED: [(Domain, &str, &str, &str, u16, u32); 3] = [
	(Domain::Wmo, TOWN, DAY_CARE, GUIDE, GROUP, 480),
	(Domain::Wlz, CARE_OFFICE, DAY_CARE, GUIDE, GROUP, 240),
	(Domain::Jeugdwet, TOWN, YOUTH, COACH, COACHING, 300),
];

/// Activity codes, as the consortium sets them.
const NURSING: u16 = 300;
const GROUP: u16 = 210;
const COACHING: u16 = 410;

/// Monday 11 January 2027, 00:00 UTC. The chain begins on Friday at eight.
const MONDAY: Minute = 29_993_760;
/// How long he and his mother consent to youth care.
const TERM: Minute = 90 * DAY;

const REPORT: &[u8] = b"Verslag van het eerste gesprek.";
const REPORT_AT: &str = "jeugdhulp/verslagen/eerste";

fn of(domain: Domain) -> DossierId {
	dossier_id(&format!("Appie, {domain:?}"))
}

fn at(day: Minute, hour: Minute) -> Minute {
	MONDAY + day * DAY + hour * 60
}

fn open_dossier(domain: Domain) -> Log {
	Log::open_dossier {
		dossier: of(domain),
		client: account(APPIE),
		domain,
	}
}

fn allocate(domain: Domain, provider: &str, volume: u32) -> Log {
	Log::allocate {
		dossier: of(domain),
		provider: account(provider),
		product: 41,
		from: MONDAY,
		until: MONDAY + 180 * DAY,
		volume,
	}
}

fn start(domain: Domain) -> Log {
	Log::start {
		dossier: of(domain),
		allocation: 0,
		from: MONDAY,
	}
}

fn stop(domain: Domain, until: Minute) -> Log {
	Log::stop {
		dossier: of(domain),
		allocation: 0,
		until,
	}
}

fn counted(activity: u16, start: Minute, minutes: u16) -> NewFact {
	NewFact {
		allocation: Some(0),
		..fact(activity, start, minutes)
	}
}

fn confirm(domain: Domain, seq: u32) -> Log {
	Log::confirm {
		dossier: of(domain),
		seqs: list(vec![seq]),
	}
}

fn close(domain: Domain) -> Log {
	Log::close_dossier {
		dossier: of(domain),
	}
}

/// A decision on consent is taken when both have signed the same.
fn both(story: &mut Story, decision: RuntimeCall) {
	story.does(APPIE, decision.clone());
	story.does(MOTHER, decision);
}

/// Somebody who is shown exactly these dossiers, asked for each domain.
fn sees_only(reader: &str, domains: &[Domain]) {
	for domain in DOMAINS {
		let expected = domains.contains(&domain);
		let may = basis(reader, APPIE, DataCategory::CareLog, domain).is_some();
		let sees = shown(reader, of(domain)).is_some();
		assert_eq!((may, sees), (expected, expected), "{reader} in {domain:?}");
	}
}

#[test]
fn appie_has_care_under_four_laws_and_none_of_them_sees_another() {
	chain(|| {
		let mut story = the_parties_join();
		he_is_registered_with_his_parents(&mut story);
		each_law_has_a_dossier_of_its_own(&mut story);
		he_and_his_mother_consent_together(&mut story);
		the_payers_allocate_in_their_own_domains(&mut story);
		no_stop_without_start_no_start_without_allocation(&mut story);
		volumes_go_down_in_their_own_domains(&mut story);
		one_domain_sees_nothing_of_another(&mut story);
		who_represents_him_confirms(&mut story);
		a_suspended_provider_sees_nothing(&mut story);
		consent_ends_by_itself(&mut story);
		he_turns_sixteen_and_decides_alone(&mut story);
		the_dossiers_end_one_by_one(&mut story);
	});
}

fn the_parties_join() -> Story {
	let wmo_and_wlz = Domains(Domains::of(Domain::Wmo).0 | Domains::of(Domain::Wlz).0);
	let mut story = Story::begins(
		&[
			(
				TOWN,
				OrganisationKind::Municipality,
				"00000363",
				"Gemeente Waterdam",
			),
			(
				CARE_OFFICE,
				OrganisationKind::CareOffice,
				"00005501",
				"Zorgkantoor Waterland",
			),
			(
				YOUTH,
				OrganisationKind::CareProvider,
				"82000011",
				"Jeugdhulp De Brug",
			),
			(
				NURSES,
				OrganisationKind::CareProvider,
				"82000012",
				"Wijkverpleging Oost",
			),
			(
				DAY_CARE,
				OrganisationKind::CareProvider,
				"82000013",
				"Dagopvang De Kas",
			),
			(
				INSPECTORATE,
				OrganisationKind::Supervisor,
				"00009901",
				"Inspectie",
			),
		],
		vec![
			activity(NURSING, Domains::of(Domain::Zvw)),
			activity(GROUP, wmo_and_wlz),
			activity(COACHING, Domains::of(Domain::Jeugdwet)),
		],
	);
	story.enrols(
		YOUTH,
		&[
			(INTAKER, StaffRole::Intaker),
			(REGISTRAR, StaffRole::Registrar),
			(COACH, StaffRole::Carer),
		],
	);
	story.enrols(NURSES, &[(NURSE, StaffRole::Carer)]);
	story.enrols(DAY_CARE, &[(GUIDE, StaffRole::Carer)]);

	let seats = pallet_collective::Members::<Runtime, configs::ConsortiumInstance>::get();
	assert_eq!(seats.len(), 9, "all but the supervisor have a seat");
	story
}

fn he_is_registered_with_his_parents(story: &mut Story) {
	let registration = Parties::register_client {
		account: account(APPIE),
		age_class: AgeClass::Minor12To15,
	};
	story.does(INTAKER, registration);

	let parent = |path: &str, kind, scope| Parties::register_representative {
		client: account(APPIE),
		account: account(path),
		kind,
		scope,
		from: 0,
		until: None,
		evidence: commit(Label::Source, path, b"uittreksel gezagsregister"),
	};
	let mother = parent(MOTHER, RepresentativeKind::Parent, Scope::ALL);
	let father = parent(FATHER, RepresentativeKind::Parent, Scope::READ);
	let proxy = parent(MOTHER, RepresentativeKind::Voluntary, Scope::ALL);
	story.is_kept_out(INTAKER, mother.clone(), Refusal::RoleMayNot);
	story.fails(REGISTRAR, proxy, PartyError::KindNotLegal);
	story.does(REGISTRAR, mother);
	story.does(REGISTRAR, father);
	// or he could appoint the second person whom the law asks for
	story.fails(APPIE, appoint(FRIEND), PartyError::KindNotForAge);
}

fn appoint(path: &str) -> Parties {
	Parties::appoint {
		account: account(path),
		scope: Scope::READ,
		from: 0,
		until: None,
	}
}

fn each_law_has_a_dossier_of_its_own(story: &mut Story) {
	story.does(INTAKER, open_dossier(Domain::Jeugdwet));
	story.does(NURSE, open_dossier(Domain::Zvw));
	story.does(GUIDE, open_dossier(Domain::Wmo));
	story.is_kept_out(
		INSURERS_OFFICER,
		open_dossier(Domain::Wlz),
		Refusal::RoleMayNot,
	);
	story.fails(FATHER, open_dossier(Domain::Wlz), LogError::NotAuthorized);
	story.does(MOTHER, open_dossier(Domain::Wlz));

	let mut his = dossiers_of(APPIE);
	let mut all = DOMAINS.map(of).to_vec();
	his.sort();
	all.sort();
	assert_eq!(his, all);
	for (domain, by) in DOMAINS.into_iter().zip([NURSES, DAY_CARE, APPIE, YOUTH]) {
		let opened = dossier(of(domain));
		assert_eq!(
			(opened.domain, opened.opened_by),
			(domain, Some(account(by)))
		);
		story.verifies(of(domain));
	}
	for reader in [
		COACH,
		NURSE,
		GUIDE,
		TOWN,
		CARE_OFFICE,
		INSURER,
		INSPECTORATE,
	] {
		sees_only(reader, &[]);
	}
	for reader in [APPIE, MOTHER, FATHER] {
		sees_only(reader, &DOMAINS);
	}
}

fn he_and_his_mother_consent_together(story: &mut Story) {
	let (log, hours) = (DataCategory::CareLog, DataCategory::HoursRecord);
	let (content, care) = (DataCategory::CareContent, Purpose::Care);
	let youth = |data, until| Consents::grant {
		grantee: organisation(YOUTH),
		data,
		domain: Domain::Jeugdwet,
		purpose: care,
		write: false,
		from: None,
		until,
	};
	let proposal = |until, awaits| GrantInfo {
		id: None,
		grantee: organisation(YOUTH),
		data: log,
		domain: Domain::Jeugdwet,
		purpose: care,
		write: false,
		from: None,
		until,
		awaits: Some(awaits),
		live: false,
	};
	story.fails(FATHER, youth(log, None), ConsentError::NotTheClient);
	story.does(APPIE, youth(log, None));
	assert_eq!(
		grants_of(APPIE),
		[proposal(None, Signatory::Representative)]
	);
	story.fails(APPIE, youth(log, None), ConsentError::AlreadyProposed);
	sees_only(COACH, &[]);

	// his mother wants an end to it: her terms take the place of his, and he has to agree
	let end = Some(now() + TERM);
	story.does(MOTHER, youth(log, end));
	assert_eq!(grants_of(APPIE), [proposal(end, Signatory::Client)]);
	sees_only(COACH, &[]);
	story.does(APPIE, youth(log, end));
	let granted = AccessBasis::Grant {
		id: 0,
		grantee: organisation(YOUTH),
		purpose: care,
		until: end,
	};
	assert_eq!(basis(COACH, APPIE, log, Domain::Jeugdwet), Some(granted));
	sees_only(COACH, &[Domain::Jeugdwet]);

	both(story, youth(content, end).into());
	both(story, grant(&organisation(NURSES), log, Domain::Zvw, care));
	both(
		story,
		grant(&organisation(DAY_CARE), log, Domain::Wmo, care),
	);
	both(
		story,
		grant(
			&organisation(INSURER),
			hours,
			Domain::Zvw,
			Purpose::Settlement,
		),
	);
	both(
		story,
		grant(
			&organisation(INSPECTORATE),
			log,
			Domain::Jeugdwet,
			Purpose::Quality,
		),
	);
	// no law lets a payer read what care it was, whoever agrees
	for payer in [INSURER, TOWN, CARE_OFFICE] {
		let to_payer = grant(
			&organisation(payer),
			content,
			Domain::Wmo,
			Purpose::Settlement,
		);
		story.fails(APPIE, to_payer, ConsentError::GranteeNotEligible);
	}
	// what one proposed, the other takes back
	let to_town = organisation(TOWN);
	story.does(
		APPIE,
		grant(&to_town, log, Domain::Jeugdwet, Purpose::Settlement),
	);
	story.does(MOTHER, revoke(&to_town, log, Domain::Jeugdwet));
	story.fails(
		APPIE,
		revoke(&to_town, log, Domain::Jeugdwet),
		ConsentError::NoSuchGrant,
	);
	assert!(grants_of(APPIE)
		.iter()
		.all(|grant| grant.live && grant.awaits.is_none()));
	assert_eq!(grants_of(APPIE).len(), 6);
}

fn the_payers_allocate_in_their_own_domains(story: &mut Story) {
	story.is_kept_out(
		INSURER,
		allocate(Domain::Zvw, NURSES, 60),
		Refusal::RoleMayNot,
	);
	story.is_kept_out(
		COACH,
		allocate(Domain::Jeugdwet, YOUTH, 60),
		Refusal::RoleMayNot,
	);
	for domain in DOMAINS {
		for payer in [TOWN, CARE_OFFICE, INSURERS_OFFICER] {
			let error = match (domain, payer) {
				(Domain::Zvw, _) => LogError::DomainWithoutAllocation,
				(Domain::Wmo | Domain::Jeugdwet, TOWN) | (Domain::Wlz, CARE_OFFICE) => continue,
				_ => LogError::NotAuthorized,
			};
			story.fails(payer, allocate(domain, DAY_CARE, 60), error);
		}
	}
	for (domain, payer, provider, _, _, volume) in ALLOCATED {
		story.does(payer, allocate(domain, provider, volume));
		let made = allocation(of(domain), 0);
		assert_eq!(
			(&made.payer, &made.provider),
			(&account(payer), &account(provider))
		);
		assert_eq!((made.course, made.left()), (Course::Allocated, volume));
	}
}

fn no_stop_without_start_no_start_without_allocation(story: &mut Story) {
	// for the Wlz there is an allocation and no consent yet: the provider can't even start
	story.fails(GUIDE, start(Domain::Wlz), LogError::NotAuthorized);
	let for_wlz = grant(
		&organisation(DAY_CARE),
		DataCategory::CareLog,
		Domain::Wlz,
		Purpose::Care,
	);
	both(story, for_wlz);

	story.fails(NURSE, start(Domain::Zvw), LogError::UnknownAllocation);
	for (domain, _, _, carer, activity, _) in ALLOCATED {
		let early = record(of(domain), counted(activity, at(0, 9), 60));
		story.fails(carer, early, LogError::NotStarted);
		story.fails(carer, stop(domain, now()), LogError::NotStarted);
		story.fails(NURSE, start(domain), LogError::NotAuthorized);
		story.does(carer, start(domain));
		story.fails(carer, start(domain), LogError::AlreadyStarted);
		let started = Course::Started { from: MONDAY };
		assert_eq!(allocation(of(domain), 0).course, started);
	}
}

fn left() -> [u32; 3] {
	ALLOCATED.map(|(domain, ..)| allocation(of(domain), 0).left())
}

fn volumes_go_down_in_their_own_domains(story: &mut Story) {
	assert_eq!(left(), [480, 240, 300]);
	story.does(
		GUIDE,
		record(of(Domain::Wmo), counted(GROUP, at(0, 9), 180)),
	);
	assert_eq!(left(), [300, 240, 300]);
	story.does(
		GUIDE,
		record(of(Domain::Wlz), counted(GROUP, at(1, 9), 120)),
	);
	assert_eq!(left(), [300, 120, 300]);
	let first_talk = NewFact {
		content: Some(content(REPORT_AT, REPORT)),
		..counted(COACHING, at(2, 14), 60)
	};
	story.does(COACH, record(of(Domain::Jeugdwet), first_talk));
	assert_eq!(left(), [300, 120, 240]);
	story.does(NURSE, record(of(Domain::Zvw), fact(NURSING, at(0, 8), 20)));
	assert_eq!(
		left(),
		[300, 120, 240],
		"nothing is allocated under the Zvw"
	);

	// a minute too many for the Wlz, however much the Wmo has left; then exactly what is left
	let wlz = |minutes| record(of(Domain::Wlz), counted(GROUP, at(3, 9), minutes));
	story.fails(GUIDE, wlz(121), LogError::VolumeExceeded);
	story.does(GUIDE, wlz(120));
	assert_eq!(left(), [300, 0, 240]);

	let (zvw, wmo) = (of(Domain::Zvw), of(Domain::Wmo));
	let nursing = counted(NURSING, at(1, 8), 20);
	story.fails(NURSE, record(zvw, nursing), LogError::UnknownAllocation);
	let coaching = counted(COACHING, at(2, 9), 60);
	story.fails(GUIDE, record(wmo, coaching), LogError::ActivityNotInDomain);

	// the nurses help with the youth care for a day: they write, but not at the expense of the other
	let jeugdwet = of(Domain::Jeugdwet);
	let to_nurse = person(NURSE);
	let log = DataCategory::CareLog;
	both(
		story,
		grant(&to_nurse, log, Domain::Jeugdwet, Purpose::Care),
	);
	let at_their_expense = counted(COACHING, at(3, 14), 30);
	story.fails(
		NURSE,
		record(jeugdwet, at_their_expense),
		LogError::NotTheProvider,
	);
	story.does(NURSE, record(jeugdwet, fact(COACHING, at(3, 14), 30)));
	story.does(MOTHER, revoke(&to_nurse, log, Domain::Jeugdwet));
	next_block();
	let again = record(jeugdwet, fact(COACHING, at(3, 15), 30));
	story.fails(NURSE, again, LogError::NotAuthorized);
	assert_eq!(left(), [300, 0, 240]);
	for domain in DOMAINS {
		story.verifies(of(domain));
	}
}

fn one_domain_sees_nothing_of_another(story: &mut Story) {
	let readers: [(&str, &[Domain]); 10] = [
		(NURSE, &[Domain::Zvw]),
		(GUIDE, &[Domain::Wmo, Domain::Wlz]),
		(COACH, &[Domain::Jeugdwet]),
		(INSPECTORATE, &[Domain::Jeugdwet]),
		(TOWN, &[]),
		(CARE_OFFICE, &[]),
		(INSURER, &[]),
		(APPIE, &DOMAINS),
		(MOTHER, &DOMAINS),
		(FATHER, &DOMAINS),
	];
	for (reader, domains) in readers {
		sees_only(reader, domains);
		for domain in DOMAINS {
			let may = |data| basis(reader, APPIE, data, domain).is_some();
			let is_his = [APPIE, MOTHER, FATHER].contains(&reader);
			let wrote_it = reader == COACH && domain == Domain::Jeugdwet;
			assert_eq!(
				may(DataCategory::CareContent),
				is_his || wrote_it,
				"{reader} {domain:?}"
			);
			let pays_it = reader == INSURER && domain == Domain::Zvw;
			assert_eq!(
				may(DataCategory::HoursRecord),
				is_his || pays_it,
				"{reader} {domain:?}"
			);
		}
	}
	for (carer, own, activity) in [
		(NURSE, [Domain::Zvw].as_slice(), NURSING),
		(GUIDE, &[Domain::Wmo, Domain::Wlz], GROUP),
		(COACH, &[Domain::Jeugdwet], COACHING),
	] {
		for domain in DOMAINS.into_iter().filter(|domain| !own.contains(domain)) {
			let elsewhere = record(of(domain), fact(activity, at(3, 18), 15));
			story.fails(carer, elsewhere, LogError::NotAuthorized);
		}
	}

	// the coach and the inspectorate see the same facts, but only the coach where the report is
	let talk = |reader| shown(reader, of(Domain::Jeugdwet)).expect("it is shown")[1].clone();
	assert_eq!(
		talk(COACH).content,
		Some(Content::Kept(content(REPORT_AT, REPORT)))
	);
	let mut without = talk(COACH);
	without.content = None;
	assert_eq!(talk(INSPECTORATE), without);
	// who supervises reads, and does nothing else
	let touch = record(of(Domain::Jeugdwet), fact(COACHING, at(3, 18), 15));
	story.is_kept_out(INSPECTORATE, touch, Refusal::RoleMayNot);
	story.is_kept_out(
		INSPECTORATE,
		confirm(Domain::Jeugdwet, 0),
		Refusal::NotTheClient,
	);
	story.is_kept_out(INSPECTORATE, close(Domain::Jeugdwet), Refusal::RoleMayNot);
}

fn who_represents_him_confirms(story: &mut Story) {
	story.fails(FATHER, confirm(Domain::Wmo, 0), LogError::NotTheClient);
	for other in [GUIDE, TOWN] {
		story.is_kept_out(other, confirm(Domain::Wmo, 0), Refusal::NotTheClient);
	}
	story.does(MOTHER, confirm(Domain::Wmo, 0));
	story.fails(APPIE, confirm(Domain::Wmo, 0), LogError::AlreadyDecided);
	story.does(APPIE, confirm(Domain::Jeugdwet, 0));

	let confirmed = DOMAINS.map(|domain| {
		let dossier = dossier(of(domain));
		(dossier.facts, dossier.minutes, dossier.confirmed)
	});
	assert_eq!(
		confirmed,
		[(1, 20, 0), (1, 180, 180), (2, 240, 0), (2, 90, 60)]
	);
	let facts = shown(MOTHER, of(Domain::Wmo)).expect("she reads for him");
	assert_eq!(facts[0].state, FactState::Confirmed);
}

fn seats(paths: &[&str]) -> Vec<sp_core::sr25519::Pair> {
	paths.iter().map(|path| derived(path)).collect()
}

fn a_suspended_provider_sees_nothing(story: &mut Story) {
	let talk = || record(of(Domain::Jeugdwet), counted(COACHING, at(3, 10), 60));
	let suspension = Parties::suspend {
		organisation: account(YOUTH),
	};
	let four = seats(&["//Alice", "//Bob", "//Charlie", "//Dave"]);
	let too_few = carry_with(&four, suspension.clone());
	assert_eq!(too_few, Err(DispatchError::BadOrigin));
	sees_only(COACH, &[Domain::Jeugdwet]);

	let five = seats(&["//Alice", "//Bob", "//Charlie", "//Dave", TOWN]);
	assert_ok!(carry_with(&five, suspension));
	sees_only(COACH, &[]);
	story.is_kept_out(COACH, talk(), Refusal::OrganisationNotActive);
	sees_only(NURSE, &[Domain::Zvw]);

	// it lost its seat with that, so six of eight are two thirds
	let reinstatement = Parties::reinstate {
		organisation: account(YOUTH),
	};
	let six = seats(&["//Alice", "//Bob", "//Charlie", "//Dave", TOWN, CARE_OFFICE]);
	assert_ok!(carry_with(&six, reinstatement));
	sees_only(COACH, &[Domain::Jeugdwet]);
	story.does(COACH, talk());
	assert_eq!(left(), [300, 0, 180]);
}

fn consent_ends_by_itself(story: &mut Story) {
	let ends = grants_of(APPIE)[0].until.expect("a term");
	wait(ends - 1 - now());
	sees_only(COACH, &[Domain::Jeugdwet]);
	wait(1);
	sees_only(COACH, &[]);
	let late = record(of(Domain::Jeugdwet), counted(COACHING, at(3, 12), 60));
	story.fails(COACH, late, LogError::NotAuthorized);
	sees_only(GUIDE, &[Domain::Wmo, Domain::Wlz]);
	// who may no longer write must still be able to say that it stopped
	story.does(COACH, stop(Domain::Jeugdwet, at(4, 0)));
	let stopped = Course::Stopped {
		from: MONDAY,
		until: at(4, 0),
	};
	assert_eq!(allocation(of(Domain::Jeugdwet), 0).course, stopped);
}

fn he_turns_sixteen_and_decides_alone(story: &mut Story) {
	let of_age = || Parties::set_age_class {
		client: account(APPIE),
		age_class: AgeClass::Adult,
	};
	story.is_kept_out(APPIE, of_age(), Refusal::RoleMayNot);
	story.does(INTAKER, of_age());
	story.fails(INTAKER, of_age(), PartyError::NotOlder);

	sees_only(MOTHER, &[]);
	sees_only(FATHER, &[]);
	let to_nurses = grant(
		&organisation(NURSES),
		DataCategory::CareContent,
		Domain::Zvw,
		Purpose::Care,
	);
	story.fails(MOTHER, to_nurses.clone(), ConsentError::NotTheClient);
	story.fails(MOTHER, confirm(Domain::Zvw, 0), LogError::NotTheClient);
	story.does(APPIE, to_nurses);
	assert!(basis(NURSE, APPIE, DataCategory::CareContent, Domain::Zvw).is_some());
	story.does(APPIE, confirm(Domain::Zvw, 0));

	// he lets somebody else read with him, and nothing more
	story.does(APPIE, appoint(FRIEND));
	sees_only(FRIEND, &DOMAINS);
	story.fails(FRIEND, confirm(Domain::Wlz, 0), LogError::NotTheClient);
}

fn the_dossiers_end_one_by_one(story: &mut Story) {
	let open = || DOMAINS.map(|domain| dossier(of(domain)).is_open());
	story.fails(GUIDE, close(Domain::Wlz), LogError::NotAuthorized);
	story.fails(APPIE, close(Domain::Wlz), LogError::AllocationRunning);
	story.does(GUIDE, stop(Domain::Wlz, at(4, 0)));
	story.does(APPIE, close(Domain::Wlz));
	assert_eq!(open(), [true, true, false, true]);
	let late = record(of(Domain::Wlz), fact(GROUP, at(4, 9), 60));
	story.fails(GUIDE, late, LogError::DossierClosed);
	// the same provider goes on under the other law
	story.does(GUIDE, record(of(Domain::Wmo), counted(GROUP, at(4, 9), 60)));
	assert_eq!(left(), [240, 0, 180]);

	story.does(GUIDE, stop(Domain::Wmo, at(5, 0)));
	for (closer, domain) in [
		(GUIDE, Domain::Wmo),
		(INTAKER, Domain::Jeugdwet),
		(NURSE, Domain::Zvw),
	] {
		story.does(closer, close(domain));
	}
	assert_eq!(open(), [false; 4]);

	let closed = DOMAINS.map(|domain| {
		let dossier = dossier(of(domain));
		let is_closed = matches!(dossier.status, DossierStatus::Closed { pruned: 0, .. });
		(
			is_closed,
			dossier.facts,
			dossier.minutes,
			dossier.confirmed,
			dossier.running,
		)
	});
	let expected = [(20, 20), (240, 180), (240, 0), (150, 60)];
	let facts = [1, 2, 2, 3];
	for (at, (minutes, confirmed)) in expected.into_iter().enumerate() {
		assert_eq!(
			closed[at],
			(true, facts[at], minutes, confirmed, 0),
			"{:?}",
			DOMAINS[at]
		);
	}
	// each head stands for its own dossier and proves nothing of another
	for domain in DOMAINS {
		story.verifies(of(domain));
		for other in DOMAINS.into_iter().filter(|other| *other != domain) {
			let copy = story.copy(of(other));
			let verified = head::verify(&of(domain).0, copy, &dossier(of(domain)).head.0);
			assert_eq!(verified, Err(Error::WrongDossier));
		}
	}
}
