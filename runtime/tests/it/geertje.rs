//! *Geertje*: an older woman at home, one law (Wmo), and the notebook on her kitchen table as a log that
//! professionals and family share. She decides who reads and who writes.
//!
//! `docs/tutorials/geertje.md` tells it step by step; `apps/sdk/test/scenarios` plays it on a real node.

use crate::{common::*, scenario::*};
use pallet_care_log::{
	Allocation, AnchoredBatch, Content, ContentRef, Course, DisputeReason, Domains, Dossier,
	DossierStatus, FactState, NewFact, SourceRef, Version,
};
use pallet_consent::{AccessBasis, EmergencyInfo, EmergencyReason, Review, ReviewDue};
use pallet_participants::Refusal;
use sp_core::H256;
use zorgketen_commitments::{head, leaf, open, prove, root, Batch, Error, Label, EMPTY_ROOT};
use zorgketen_primitives::{
	time::{Minute, DAY},
	AgeClass, DataCategory, Domain, DossierId, OrganisationKind, Purpose, StaffRole,
};
use zorgketen_runtime::*;

/// She herself, and two who care for her without being paid.
const GEERTJE: &str = "//Geertje";
const DAUGHTER: &str = "//Geertje//dochter";
const NEIGHBOUR: &str = "//Geertje//buurvrouw";
/// The municipality, which pays under the Wmo; and a care office, which does not.
const TOWN: &str = "//Gemeente";
const CONSULTANT: &str = "//Gemeente//consulent";
const CARE_OFFICE: &str = "//Zorgkantoor";
/// The provider of household help.
const HELP: &str = "//Thuishulp";
const INTAKER: &str = "//Thuishulp//intaker";
const HELPER: &str = "//Thuishulp//hulp";
const REGISTRAR: &str = "//Thuishulp//registrar";
/// The neighbourhood team, which coaches her.
const TEAM: &str = "//Wijkteam";
const COACH: &str = "//Wijkteam//begeleider";
const COLLEAGUE: &str = "//Wijkteam//collega";

/// Activity codes, as the consortium sets them.
const HOUSEHOLD: u16 = 100;
const COACHING: u16 = 110;
const COMPANY: u16 = 190;
const NURSING: u16 = 300;
/// The register of planned visits, from which a fact may come.
const PLANNING: u16 = 7;
/// Household help, in the municipality's own list of products.
const PRODUCT: u16 = 15;
/// What the municipality allocates.
const VOLUME: u32 = 600;

/// Monday 11 January 2027, 00:00 UTC. The chain begins on Friday at eight.
const MONDAY: Minute = 29_993_760;
const FRIDAY: Minute = MONDAY + 4 * DAY;

/// What the helper wrote: it never comes near the chain.
const NOTE: &[u8] = b"Was gedaan, ramen gelapt. Geertje was moe en heeft weinig gegeten.";
const NOTE_AT: &str = "kluis/notities/aap-noot-mies";
const PHOTO: &[u8] = b"(a photo of the two at the table)";
const PHOTO_AT: &str = "familie/fotos/tafel";

fn geertje() -> DossierId {
	dossier_id("Geertje, Wmo")
}

fn at(day: Minute, hour: Minute, minute: Minute) -> Minute {
	MONDAY + day * DAY + hour * 60 + minute
}

fn open_dossier(dossier: DossierId) -> Log {
	Log::open_dossier {
		dossier,
		client: account(GEERTJE),
		domain: Domain::Wmo,
	}
}

fn allocate(provider: &str, from: Minute, until: Minute, volume: u32) -> Log {
	Log::allocate {
		dossier: geertje(),
		provider: account(provider),
		product: PRODUCT,
		from,
		until,
		volume,
	}
}

fn start(allocation: u16, from: Minute) -> Log {
	Log::start {
		dossier: geertje(),
		allocation,
		from,
	}
}

fn stop(until: Minute) -> Log {
	Log::stop {
		dossier: geertje(),
		allocation: 0,
		until,
	}
}

fn note(fact: NewFact) -> RuntimeCall {
	record(geertje(), fact)
}

fn note_many(facts: Vec<NewFact>) -> Log {
	Log::record_many {
		dossier: geertje(),
		facts: list(facts),
	}
}

fn confirm(seqs: &[u32]) -> Log {
	Log::confirm {
		dossier: geertje(),
		seqs: list(seqs.to_vec()),
	}
}

fn dispute(seq: u32, reason: DisputeReason) -> Log {
	Log::dispute {
		dossier: geertje(),
		seq,
		reason,
	}
}

fn amend(seq: u32, fact: NewFact) -> Log {
	Log::amend {
		dossier: geertje(),
		seq,
		fact,
	}
}

fn erase(seq: u32) -> Log {
	Log::erase_content {
		dossier: geertje(),
		seq,
	}
}

fn close() -> Log {
	Log::close_dossier { dossier: geertje() }
}

fn prune(limit: u32) -> Log {
	Log::prune {
		dossier: geertje(),
		limit,
	}
}

fn break_glass() -> Consents {
	Consents::break_glass {
		client: account(GEERTJE),
		domain: Domain::Wmo,
		reason: EmergencyReason::AcuteDeterioration,
	}
}

fn review(id: u32) -> Consents {
	Consents::review_break_glass {
		client: account(GEERTJE),
		id,
		justified: true,
	}
}

#[test]
fn geertje_shares_the_notebook_on_her_kitchen_table_and_decides_who_reads_it() {
	chain(|| {
		let mut story = the_parties_join();
		her_dossier_is_opened(&mut story);
		she_decides_who_reads_and_who_writes(&mut story);
		the_municipality_allocates_and_the_provider_starts(&mut story);
		professionals_and_family_write(&mut story);
		what_cannot_be_true_is_refused(&mut story);
		she_confirms_disputes_and_a_mistake_is_amended(&mut story);
		who_read_is_anchored_and_one_reading_is_proven(&mut story);
		a_broken_promise_to_anchor_is_seen(&mut story);
		contents_are_opened_and_erased(&mut story);
		she_takes_consent_back(&mut story);
		the_glass_is_broken_and_she_sees_it(&mut story);
		care_stops_and_the_dossier_is_closed(&mut story);
		after_twenty_years_the_state_forgets_and_the_copy_still_verifies(&mut story);
	});
}

fn the_parties_join() -> Story {
	let register = Log::set_register {
		code: PLANNING,
		active: true,
	};
	let wmo = Domains::of(Domain::Wmo);
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
				HELP,
				OrganisationKind::CareProvider,
				"82000001",
				"Thuishulp De Linde",
			),
			(
				TEAM,
				OrganisationKind::CareProvider,
				"82000002",
				"Wijkteam Noord",
			),
		],
		vec![
			activity(HOUSEHOLD, wmo),
			activity(COACHING, wmo),
			activity(COMPANY, wmo),
			activity(NURSING, Domains::of(Domain::Zvw)),
			register.into(),
		],
	);
	story.enrols(
		HELP,
		&[
			(INTAKER, StaffRole::Intaker),
			(HELPER, StaffRole::Carer),
			(REGISTRAR, StaffRole::Registrar),
		],
	);
	story.enrols(
		TEAM,
		&[(COACH, StaffRole::Carer), (COLLEAGUE, StaffRole::Carer)],
	);
	story.enrols(TOWN, &[(CONSULTANT, StaffRole::ClaimsOfficer)]);

	let seats = pallet_collective::Members::<Runtime, configs::ConsortiumInstance>::get();
	assert_eq!(seats.len(), 8, "each that accepted the charter has a seat");
	story
}

fn her_dossier_is_opened(story: &mut Story) {
	let registration = || Parties::register_client {
		account: account(GEERTJE),
		age_class: AgeClass::Adult,
	};
	story.fails(INTAKER, open_dossier(geertje()), LogError::UnknownClient);
	story.is_kept_out(HELPER, registration(), Refusal::RoleMayNot);
	story.does(INTAKER, registration());
	for relative in [DAUGHTER, NEIGHBOUR] {
		let account = account(relative);
		story.does(GEERTJE, Parties::register_relative { account });
	}

	story.fails(
		INTAKER,
		open_dossier(H256::zero()),
		LogError::InvalidDossierId,
	);
	story.is_kept_out(DAUGHTER, open_dossier(geertje()), Refusal::RoleMayNot);
	story.does(INTAKER, open_dossier(geertje()));
	story.fails(INTAKER, open_dossier(geertje()), LogError::DossierExists);

	let opened = Dossier {
		client: account(GEERTJE),
		domain: Domain::Wmo,
		opened_by: Some(account(HELP)),
		opened_at: now(),
		managed: false,
		status: DossierStatus::Open,
		head: head::initial(&story.copy(geertje())[0]).into(),
		entries: 1,
		facts: 0,
		own: 0,
		minutes: 0,
		confirmed: 0,
		allocations: 0,
		running: 0,
	};
	assert_eq!(dossier(geertje()), opened);
	assert_eq!(dossiers_of(GEERTJE), [geertje()]);
}

fn she_decides_who_reads_and_who_writes(story: &mut Story) {
	let (log, wmo) = (DataCategory::CareLog, Domain::Wmo);
	let content = DataCategory::CareContent;
	let visit = || note(fact(HOUSEHOLD, at(0, 9, 0), 90));
	story.fails(HELPER, visit(), LogError::NotAuthorized);
	for reader in [HELPER, COACH, COLLEAGUE, DAUGHTER, NEIGHBOUR, TOWN, HELP] {
		assert_eq!(
			numbers(reader, geertje()),
			None,
			"{reader} before any consent"
		);
	}

	story.does(GEERTJE, grant(&organisation(HELP), log, wmo, Purpose::Care));
	story.does(
		GEERTJE,
		grant(&organisation(HELP), content, wmo, Purpose::Care),
	);
	story.does(GEERTJE, grant(&person(COACH), log, wmo, Purpose::Care));
	story.does(GEERTJE, grant_writing(DAUGHTER, wmo));
	story.does(
		GEERTJE,
		grant(&person(NEIGHBOUR), log, wmo, Purpose::Family),
	);

	let to_the_town = grant(&organisation(TOWN), content, wmo, Purpose::Settlement);
	story.fails(GEERTJE, to_the_town, ConsentError::GranteeNotEligible);
	for other in [DAUGHTER, HELPER, TOWN] {
		let to_herself = grant(&person(DAUGHTER), content, wmo, Purpose::Family);
		story.is_kept_out(other, to_herself, Refusal::NotTheClient);
	}

	let by_grant = |id, grantee, purpose| {
		Some(AccessBasis::Grant {
			id,
			grantee,
			purpose,
			until: None,
		})
	};
	let of = |reader, data| basis(reader, GEERTJE, data, wmo);
	assert_eq!(of(GEERTJE, log), Some(AccessBasis::Own));
	assert_eq!(
		of(HELPER, log),
		by_grant(0, organisation(HELP), Purpose::Care)
	);
	assert_eq!(
		of(HELPER, content),
		by_grant(1, organisation(HELP), Purpose::Care)
	);
	assert_eq!(of(COACH, log), by_grant(2, person(COACH), Purpose::Care));
	assert_eq!(
		of(DAUGHTER, log),
		by_grant(3, person(DAUGHTER), Purpose::Family)
	);
	assert_eq!(
		of(NEIGHBOUR, log),
		by_grant(4, person(NEIGHBOUR), Purpose::Family)
	);
	for (reader, data) in [
		(COLLEAGUE, log),
		(COACH, content),
		(TOWN, log),
		(DAUGHTER, content),
	] {
		assert_eq!(of(reader, data), None, "{reader}");
	}
	let in_another_domain = basis(HELPER, GEERTJE, log, Domain::Wlz);
	assert_eq!(in_another_domain, None, "a grant is for one law");
}

fn the_municipality_allocates_and_the_provider_starts(story: &mut Story) {
	let (from, until) = (MONDAY, MONDAY + 90 * DAY);
	let counted = || NewFact {
		allocation: Some(0),
		..fact(HOUSEHOLD, at(0, 9, 0), 90)
	};
	story.fails(HELPER, note(counted()), LogError::UnknownAllocation);
	let allocation_of_help = allocate(HELP, from, until, VOLUME);
	story.fails(
		CARE_OFFICE,
		allocation_of_help.clone(),
		LogError::NotAuthorized,
	);
	story.is_kept_out(INTAKER, allocation_of_help.clone(), Refusal::RoleMayNot);
	for (refused, error) in [
		(allocate(HELP, from, from, VOLUME), LogError::WrongPeriod),
		(allocate(HELP, from, until, 0), LogError::InvalidVolume),
		(allocate(TOWN, from, until, VOLUME), LogError::NotAProvider),
	] {
		story.fails(CONSULTANT, refused, error);
	}
	story.does(CONSULTANT, allocation_of_help);

	// 301, 305, 307: no other order
	story.fails(HELPER, note(counted()), LogError::NotStarted);
	story.fails(HELPER, stop(now()), LogError::NotStarted);
	story.fails(COACH, start(0, from), LogError::NotAuthorized);
	story.fails(HELPER, start(1, from), LogError::UnknownAllocation);
	story.fails(HELPER, start(0, from - 1), LogError::OutsideAllocation);
	story.fails(HELPER, start(0, now() + 1), LogError::InFuture);
	story.does(HELPER, start(0, from));
	story.fails(HELPER, start(0, from), LogError::AlreadyStarted);

	let started = Allocation {
		payer: account(TOWN),
		provider: account(HELP),
		product: PRODUCT,
		from,
		until,
		volume: VOLUME,
		used: 0,
		last: from,
		course: Course::Started { from },
	};
	assert_eq!(allocation(geertje(), 0), started);
	assert_eq!(dossier(geertje()).running, 1);
}

fn professionals_and_family_write(story: &mut Story) {
	let visit = NewFact {
		allocation: Some(0),
		content: Some(content(NOTE_AT, NOTE)),
		source: Some(SourceRef {
			register: PLANNING,
			commitment: commit(Label::Source, "bezoek", b"2027-00421"),
		}),
		..fact(HOUSEHOLD, at(0, 9, 0), 90)
	};
	story.does(HELPER, note(visit));
	let week = [(1, 60), (2, 45), (3, 60)];
	let talks = week.map(|(day, minutes)| fact(COACHING, at(day, 10, 0), minutes));
	story.does(COACH, note_many(talks.to_vec()));
	// two people can be with her at the same time
	let company = NewFact {
		content: Some(content(PHOTO_AT, PHOTO)),
		..fact(COMPANY, at(2, 10, 15), 30)
	};
	story.does(DAUGHTER, note(company));

	let kept = dossier(geertje());
	assert_eq!((kept.facts, kept.minutes, kept.confirmed), (5, 285, 0));
	assert_eq!(allocation(geertje(), 0).left(), VOLUME - 90);
	for reader in [GEERTJE, HELPER, COACH, DAUGHTER, NEIGHBOUR] {
		assert_eq!(
			numbers(reader, geertje()),
			Some(vec![4, 3, 2, 1, 0]),
			"{reader}"
		);
	}
	for reader in [COLLEAGUE, TOWN, CONSULTANT, CARE_OFFICE] {
		assert_eq!(numbers(reader, geertje()), None, "{reader}");
	}
	let first = |reader| shown(reader, geertje()).expect("it is shown")[4].clone();
	assert_eq!(first(HELPER).author, account(HELPER));
	assert_eq!(first(HELPER).organisation, Some(account(HELP)));
	assert_eq!(
		first(HELPER).content,
		Some(Content::Kept(content(NOTE_AT, NOTE)))
	);
	assert_eq!(first(NEIGHBOUR).content, None, "that, and not what");
	let company = &shown(NEIGHBOUR, geertje()).expect("it is shown")[0];
	assert_eq!(
		(&company.author, &company.organisation),
		(&account(DAUGHTER), &None)
	);
	story.verifies(geertje());
}

fn what_cannot_be_true_is_refused(story: &mut Story) {
	let tuesday = |minutes| fact(HOUSEHOLD, at(1, 13, 0), minutes);
	let counted = |minutes| NewFact {
		allocation: Some(0),
		..tuesday(minutes)
	};
	let kept = |commitment, locator| NewFact {
		content: Some(ContentRef {
			commitment,
			locator: text(locator),
		}),
		..tuesday(60)
	};
	let from_register = |register| NewFact {
		source: Some(SourceRef {
			register,
			commitment: H256::repeat_byte(1),
		}),
		..tuesday(60)
	};
	let some = H256::repeat_byte(1);
	for (fact, error) in [
		(tuesday(0), LogError::InvalidMinutes),
		(tuesday(1_441), LogError::InvalidMinutes),
		(fact(HOUSEHOLD, now() - 59, 60), LogError::InFuture),
		(fact(999, at(1, 13, 0), 60), LogError::UnknownActivity),
		(
			fact(NURSING, at(1, 13, 0), 60),
			LogError::ActivityNotInDomain,
		),
		(fact(HOUSEHOLD, at(0, 10, 29), 60), LogError::Overlap),
		(kept(H256::zero(), NOTE_AT), LogError::InvalidCommitment),
		(kept(some, "twee woorden"), LogError::InvalidLocator),
		(kept(some, "kluis/123456782"), LogError::CitizenNumber),
		(from_register(PLANNING + 1), LogError::UnknownRegister),
		(counted(511), LogError::VolumeExceeded),
	] {
		story.fails(HELPER, note(fact), error);
	}
	let before_the_start = NewFact {
		allocation: Some(0),
		..fact(HOUSEHOLD, MONDAY - 60, 60)
	};
	story.fails(HELPER, note(before_the_start), LogError::OutsideAllocation);
	for other in [COACH, DAUGHTER] {
		story.fails(other, note(counted(60)), LogError::NotTheProvider);
	}
	story.fails(NEIGHBOUR, note(tuesday(60)), LogError::NotAuthorized);
	story.fails(COLLEAGUE, note(tuesday(60)), LogError::NotAuthorized);
	for nobody in [GEERTJE, CONSULTANT, REGISTRAR] {
		story.is_kept_out(nobody, note(tuesday(60)), Refusal::RoleMayNot);
	}
	// all or none
	let good_and_bad = note_many(vec![tuesday(60), tuesday(30)]);
	story.fails(HELPER, good_and_bad, LogError::Overlap);
	story.fails(HELPER, note_many(vec![]), LogError::NothingToDo);
}

fn she_confirms_disputes_and_a_mistake_is_amended(story: &mut Story) {
	story.does(GEERTJE, confirm(&[0, 4]));
	story.does(GEERTJE, dispute(2, DisputeReason::WrongDuration));
	let half_an_hour = || fact(COACHING, at(2, 10, 0), 30);
	story.fails(HELPER, amend(2, half_an_hour()), LogError::NotTheAuthor);
	story.does(COACH, amend(2, half_an_hour()));
	story.does(GEERTJE, confirm(&[5, 1]));

	story.fails(GEERTJE, confirm(&[3, 0]), LogError::AlreadyDecided);
	story.fails(GEERTJE, confirm(&[3, 3]), LogError::AlreadyDecided);
	story.fails(GEERTJE, confirm(&[2]), LogError::AlreadyAmended);
	story.fails(GEERTJE, confirm(&[]), LogError::NothingToDo);
	story.fails(
		GEERTJE,
		dispute(0, DisputeReason::NotGiven),
		LogError::AlreadyDecided,
	);
	story.fails(
		GEERTJE,
		dispute(9, DisputeReason::NotGiven),
		LogError::UnknownFact,
	);
	story.fails(COACH, amend(2, half_an_hour()), LogError::AlreadyAmended);
	for other in [HELPER, DAUGHTER, TOWN] {
		story.is_kept_out(other, confirm(&[3]), Refusal::NotTheClient);
	}

	let facts = shown(GEERTJE, geertje()).expect("it is hers");
	let stand: Vec<_> = facts
		.iter()
		.rev()
		.map(|fact| (fact.seq, fact.minutes, fact.version, fact.state))
		.collect();
	let disputed = FactState::Disputed(DisputeReason::WrongDuration);
	assert_eq!(
		stand,
		[
			(0, 90, Version::Only, FactState::Confirmed),
			(1, 60, Version::Only, FactState::Confirmed),
			(2, 45, Version::First { amended_by: 5 }, disputed),
			// silence is never consent
			(3, 60, Version::Only, FactState::Recorded),
			(4, 30, Version::Only, FactState::Confirmed),
			(5, 30, Version::Latest { amends: 2 }, FactState::Confirmed),
		]
	);
	let kept = dossier(geertje());
	assert_eq!((kept.facts, kept.minutes, kept.confirmed), (6, 270, 210));
	story.verifies(geertje());
}

/// What the provider's server logs of each reading (NEN 7513): kept there, never on the chain.
const READINGS: [&[u8]; 3] = [
	br#"{"at":"2027-01-15T08:00Z","who":"hulp","what":"notities/aap-noot-mies","grant":1}"#,
	br#"{"at":"2027-01-15T08:01Z","who":"intaker","what":"notities/aap-noot-mies","grant":1}"#,
	br#"{"at":"2027-01-15T08:02Z","who":"onbekend","what":"notities/aap-noot-mies","refused":true}"#,
];

fn reading_salt(place: usize) -> zorgketen_commitments::Salt {
	salt(&format!("reading {place}"))
}

fn who_read_is_anchored_and_one_reading_is_proven(story: &mut Story) {
	let leaves: Vec<_> = READINGS
		.iter()
		.enumerate()
		.map(|(place, reading)| leaf(&reading_salt(place), reading))
		.collect();
	let batch = Batch {
		previous: [0; 32],
		merkle_root: root(&leaves),
		count: 3,
		from: MONDAY,
		until: now(),
	};
	let promise = |interval| Log::set_promised_interval { interval };
	story.fails(REGISTRAR, promise(0), LogError::InvalidInterval);
	story.does(REGISTRAR, promise(DAY));
	for (refused, error) in [
		(
			Batch {
				previous: [1; 32],
				..batch
			},
			LogError::WrongPrevious,
		),
		(
			Batch {
				until: MONDAY,
				..batch
			},
			LogError::WrongPeriod,
		),
		(
			Batch {
				until: now() + 1,
				..batch
			},
			LogError::InFuture,
		),
		(Batch { count: 0, ..batch }, LogError::WrongCount),
	] {
		story.fails(REGISTRAR, anchor(&refused), error);
	}
	story.is_kept_out(HELPER, anchor(&batch), Refusal::RoleMayNot);
	story.does(REGISTRAR, anchor(&batch));

	let anchored = AnchoredBatch {
		root: batch.root().into(),
		count: 3,
		from: MONDAY,
		until: batch.until,
		at: now(),
		late: false,
	};
	assert_eq!(access_batches(HELP), [(0, anchored)]);

	// she asks who read: the provider shows the reading, and the chain's root proves that it was logged
	let proof = prove(&leaves, 1).expect("in the tree");
	let shown = |reading| batch.verify_record(&reading_salt(1), reading, &proof, &anchored.root.0);
	assert_eq!(shown(READINGS[1]), Ok(()));
	assert_eq!(shown(READINGS[0]), Err(Error::NotInTree));
}

fn anchor(batch: &Batch) -> Log {
	Log::anchor_access_log {
		previous: batch.previous.into(),
		merkle_root: batch.merkle_root.into(),
		count: batch.count,
		from: batch.from,
		until: batch.until,
	}
}

fn a_broken_promise_to_anchor_is_seen(story: &mut Story) {
	let organisation = account(HELP);
	let note_gap = || Log::note_gap {
		organisation: account(HELP),
	};
	let (_, last) = access_batches(HELP)[0];
	wait(DAY);
	story.fails(NEIGHBOUR, note_gap(), LogError::NoGap);
	assert_eq!(gaps(), []);
	wait(1);
	assert_eq!(gaps(), [(organisation.clone(), last.until)]);
	story.does(NEIGHBOUR, note_gap());
	story.fails(NEIGHBOUR, note_gap(), LogError::GapAlreadyNoted);
	let longer = Log::set_promised_interval { interval: 7 * DAY };
	story.fails(REGISTRAR, longer, LogError::GapOpen);

	// a day on which nobody read is anchored too, and stays marked as late
	let quiet = Batch {
		previous: last.root.0,
		merkle_root: EMPTY_ROOT,
		count: 0,
		from: last.until,
		until: now(),
	};
	story.does(REGISTRAR, anchor(&quiet));
	let closed = pallet_care_log::Event::GapClosed { organisation };
	System::assert_has_event(closed.into());
	assert_eq!(gaps(), []);
	assert!(access_batches(HELP)[1].1.late);
}

fn contents_are_opened_and_erased(story: &mut Story) {
	let made = content(NOTE_AT, NOTE).commitment;
	let is_stored = |bytes: &[u8]| {
		let holds = |value: &[u8]| value.windows(bytes.len()).any(|part| part == bytes);
		stored().iter().any(|(_, value)| holds(value))
	};
	assert_eq!(open(Label::Content, &salt(NOTE_AT), NOTE, &made.0), Ok(()));
	for (salt_of, contents) in [(PHOTO_AT, NOTE), (NOTE_AT, PHOTO)] {
		let opened = open(Label::Content, &salt(salt_of), contents, &made.0);
		assert_eq!(opened, Err(Error::NotTheContent));
	}
	assert!(is_stored(made.as_bytes()) && is_stored(NOTE_AT.as_bytes()));

	story.fails(COLLEAGUE, erase(0), LogError::NotAuthorized);
	story.fails(COACH, erase(0), LogError::NotAuthorized);
	story.fails(GEERTJE, erase(1), LogError::NoContent);
	story.does(GEERTJE, erase(0));
	story.fails(GEERTJE, erase(0), LogError::AlreadyErased);

	assert!(!is_stored(made.as_bytes()) && !is_stored(NOTE_AT.as_bytes()));
	let first = &shown(HELPER, geertje()).expect("it is shown")[5];
	assert_eq!(first.content, Some(Content::Erased { at: now() }));
	assert_eq!(
		(first.minutes, first.state),
		(90, FactState::Confirmed),
		"the fact stays"
	);
	story.verifies(geertje());
}

fn she_takes_consent_back(story: &mut Story) {
	let (log, wmo) = (DataCategory::CareLog, Domain::Wmo);
	let thursday = |hour| note(fact(COACHING, at(3, hour, 0), 15));
	story.does(COACH, thursday(14));
	story.does(GEERTJE, revoke(&person(COACH), log, wmo));
	next_block();
	story.fails(COACH, thursday(15), LogError::NotAuthorized);
	assert_eq!(shown(COACH, geertje()), None);
	story.fails(
		GEERTJE,
		revoke(&person(COACH), log, wmo),
		ConsentError::NoSuchGrant,
	);

	// what was written stays, and nobody else is touched
	assert_eq!(numbers(GEERTJE, geertje()), Some(vec![6, 5, 4, 3, 2, 1, 0]));
	assert_eq!(numbers(HELPER, geertje()), numbers(GEERTJE, geertje()));
}

fn the_glass_is_broken_and_she_sees_it(story: &mut Story) {
	let (log, wmo) = (DataCategory::CareLog, Domain::Wmo);
	let broken_at = now();
	story.is_kept_out(INTAKER, break_glass(), Refusal::RoleMayNot);
	story.does(COACH, break_glass());
	story.fails(COACH, break_glass(), ConsentError::EmergencyAlreadyOpen);

	let id = 5;
	let until = broken_at + DAY;
	let emergency = |due, open, review| EmergencyInfo {
		id,
		by: account(COACH),
		organisation: account(TEAM),
		domain: wmo,
		reason: EmergencyReason::AcuteDeterioration,
		at: broken_at,
		until,
		due,
		review,
		open,
	};
	let due = broken_at + 7 * DAY;
	assert_eq!(emergencies_of(GEERTJE), [emergency(Some(due), true, None)]);
	let right = Some(AccessBasis::Emergency { id, until });
	assert_eq!(basis(COACH, GEERTJE, log, wmo), right);
	assert_eq!(basis(COACH, GEERTJE, DataCategory::CareContent, wmo), right);
	assert_eq!(basis(COACH, GEERTJE, log, Domain::Wlz), None);
	assert_eq!(numbers(COACH, geertje()), numbers(GEERTJE, geertje()));
	assert_eq!(
		numbers(COLLEAGUE, geertje()),
		None,
		"only who broke it reads"
	);
	let writing = note(fact(COACHING, at(3, 15, 0), 15));
	story.fails(COACH, writing, LogError::NotAuthorized);

	wait(DAY);
	assert_eq!(
		basis(COACH, GEERTJE, log, wmo),
		None,
		"a day, and no minute more"
	);
	story.fails(COACH, review(id), ConsentError::OwnReview);
	story.fails(HELPER, review(id), ConsentError::NotAuthorized);
	story.fails(COLLEAGUE, review(id + 1), ConsentError::NoSuchEmergency);
	wait(6 * DAY);
	assert_eq!(overdue_reviews(), []);
	wait(1);
	let overdue = ReviewDue {
		organisation: account(TEAM),
		client: account(GEERTJE),
		id,
		by: account(COACH),
		due,
	};
	assert_eq!(overdue_reviews(), [overdue]);
	story.does(COLLEAGUE, review(id));
	story.fails(COLLEAGUE, review(id), ConsentError::AlreadyReviewed);
	assert_eq!(overdue_reviews(), []);
	let by_colleague = Review {
		by: account(COLLEAGUE),
		justified: true,
	};
	let reviewed = emergency(None, false, Some(by_colleague));
	assert_eq!(emergencies_of(GEERTJE), [reviewed]);
}

fn care_stops_and_the_dossier_is_closed(story: &mut Story) {
	story.fails(GEERTJE, close(), LogError::AllocationRunning);
	story.fails(HELPER, stop(at(0, 10, 29)), LogError::OutsideAllocation);
	story.fails(HELPER, stop(now() + 1), LogError::InFuture);
	story.fails(COACH, stop(FRIDAY), LogError::NotAuthorized);
	story.does(HELPER, stop(FRIDAY));
	story.fails(HELPER, stop(FRIDAY), LogError::AlreadyStopped);

	story.fails(COACH, close(), LogError::NotAuthorized);
	story.is_kept_out(DAUGHTER, close(), Refusal::RoleMayNot);
	story.does(INTAKER, close());
	let late = note(fact(HOUSEHOLD, at(1, 13, 0), 60));
	story.fails(HELPER, late, LogError::DossierClosed);
	story.fails(GEERTJE, confirm(&[3]), LogError::DossierClosed);
	story.fails(INTAKER, close(), LogError::DossierClosed);
	// the right to be forgotten does not end with the care
	story.does(DAUGHTER, erase(4));

	let closed = dossier(geertje());
	let status = DossierStatus::Closed {
		at: now(),
		pruned: 0,
	};
	assert_eq!((closed.status, closed.running), (status, 0));
	assert_eq!(
		(closed.facts, closed.minutes, closed.confirmed),
		(7, 285, 210)
	);
	let course = Course::Stopped {
		from: MONDAY,
		until: FRIDAY,
	};
	let helped = allocation(geertje(), 0);
	assert_eq!(
		(helped.course, helped.used, helped.left()),
		(course, 90, VOLUME - 90)
	);
	story.verifies(geertje());
}

fn after_twenty_years_the_state_forgets_and_the_copy_still_verifies(story: &mut Story) {
	let before = dossier(geertje());
	let DossierStatus::Closed { at, .. } = before.status else {
		panic!("it was closed: {before:?}");
	};
	let term = pallet_care_log::RetentionTerm::<Runtime>::get();
	assert_eq!(term, 7_305 * DAY, "twenty years");
	wait(at + term - 1 - now());
	story.fails(NEIGHBOUR, prune(200), LogError::RetentionRuns);
	wait(1);
	for limit in [0, 201] {
		story.fails(NEIGHBOUR, prune(limit), LogError::InvalidLimit);
	}
	story.does(NEIGHBOUR, prune(4));
	assert_eq!(numbers(GEERTJE, geertje()), Some(vec![6, 5, 4]));
	story.does(NEIGHBOUR, prune(200));
	let pruned = pallet_care_log::Event::Pruned {
		dossier: geertje(),
		removed: 4,
		is_done: true,
	};
	System::assert_has_event(pruned.into());
	story.fails(NEIGHBOUR, prune(200), LogError::AlreadyPruned);

	let left = Dossier {
		status: DossierStatus::Pruned { at },
		opened_by: None,
		..before
	};
	assert_eq!(dossier(geertje()), left);
	assert_eq!(dossiers_of(GEERTJE), []);
	assert_eq!(numbers(GEERTJE, geertje()), Some(vec![]));
	let intervals = pallet_care_log::Intervals::<Runtime>::iter_values().count();
	assert_eq!(intervals, 0);
	let id = geertje();
	let names_it = |bytes: &[u8]| bytes.windows(32).any(|part| part == id.as_bytes());
	let size: usize = stored()
		.iter()
		.filter(|(key, value)| names_it(key) || names_it(value))
		.map(|(key, value)| key.len() + value.len())
		.sum();
	assert!((1..=400).contains(&size), "{size} bytes are left of it");

	// who kept the entries still proves that nothing was left out, changed or moved
	story.verifies(geertje());
	let copy = story.copy(geertje());
	let shorter = [&copy[..3], &copy[4..]].concat();
	let mut changed = copy.to_vec();
	changed[3][1] ^= 1;
	let mut moved = copy.to_vec();
	moved.swap(3, 4);
	for forged in [shorter, changed, moved] {
		let verified = head::verify(&id.0, &forged, &left.head.0);
		assert!(
			matches!(verified, Err(Error::WrongHead { .. })),
			"{verified:?}"
		);
	}
}
