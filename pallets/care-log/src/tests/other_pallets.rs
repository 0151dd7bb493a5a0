//! The trait by which other pallets use the log.

use crate::{mock::*, types::*, Dossiers, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use zorgketen_commitments::head;
use zorgketen_primitives::{CareLog as _, Domain};

const CASE: H256 = id(77);

fn open() {
	assert_ok!(CareLog::open(CASE, &CLIENT, Domain::Zvw, &PROVIDER));
}

#[test]
fn a_pallet_opens_a_dossier() {
	run(|| {
		open();
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: CASE,
				number: 0,
				entry: LogEntry::Opened {
					dossier: CASE,
					client: CLIENT,
					domain: Domain::Zvw,
					by: PROVIDER,
					at: NOW
				}
			}]
		);
		let dossier = Dossiers::<Test>::get(CASE).expect("open");
		assert!(dossier.managed);
		assert_noop!(
			CareLog::open(CASE, &CLIENT, Domain::Zvw, &PROVIDER),
			Error::<Test>::DossierExists
		);
		assert_noop!(
			CareLog::open(H256::zero(), &CLIENT, Domain::Zvw, &PROVIDER),
			Error::<Test>::InvalidDossierId
		);
	});
}

#[test]
fn a_pallet_extends_the_head_and_nothing_else() {
	run(|| {
		open();
		let before = Dossiers::<Test>::get(CASE).expect("open");
		let bytes = state_bytes();
		System::reset_events();
		assert_ok!(CareLog::extend(&CASE, b"a visit"));
		let next = head::next(before.head.as_fixed_bytes(), &head::extension(b"a visit"));
		assert_eq!(
			Dossiers::<Test>::get(CASE),
			Some(Dossier {
				head: next.into(),
				entries: 2,
				facts: 1,
				..before
			})
		);
		assert!(
			events().is_empty(),
			"the pallet that keeps the fact tells of it"
		);
		assert_eq!(state_bytes(), bytes);
	});
}

#[test]
fn one_timeline_has_facts_of_both() {
	run(|| {
		open();
		let opened = last_entry(CASE).1;
		assert_ok!(CareLog::extend(&CASE, b"first"));
		assert_ok!(CareLog::record(by(CARER), CASE, help(NOW - 60)));
		let (number, recorded) = last_entry(CASE);
		assert_eq!(number, 2, "the number between is the other pallet's");
		assert_ok!(CareLog::extend(&CASE, b"second"));
		let entries = [
			codec::Encode::encode(&opened),
			head::extension(b"first"),
			codec::Encode::encode(&recorded),
			head::extension(b"second"),
		];
		let dossier = Dossiers::<Test>::get(CASE).expect("open");
		assert_eq!((dossier.facts, dossier.own), (3, 1));
		assert_eq!(head::verify(&CASE.0, &entries, &dossier.head.0), Ok(4));
	});
}

#[test]
fn a_foreign_fact_can_not_pass_for_an_own_one() {
	run(|| {
		open();
		let own = LogEntry::<AccountId>::Closed {
			by: Some(CLIENT),
			at: NOW,
		};
		let bytes = codec::Encode::encode(&own);
		let before = Dossiers::<Test>::get(CASE).expect("open").head;
		assert_ok!(CareLog::extend(&CASE, &bytes));
		let after = Dossiers::<Test>::get(CASE).expect("open").head;
		assert_ne!(after.0, head::next(&before.0, &bytes));
	});
}

#[test]
fn a_pallet_closes_what_it_opened() {
	run_with_dossiers(|| {
		open();
		System::reset_events();
		assert_ok!(CareLog::close(&CASE));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: CASE,
				number: 1,
				entry: LogEntry::Closed { by: None, at: NOW }
			}]
		);
		assert_noop!(CareLog::close(&CASE), Error::<Test>::DossierClosed);
		assert_noop!(
			CareLog::extend(&CASE, b"late"),
			Error::<Test>::DossierClosed
		);
		assert_noop!(CareLog::close(&WMO), Error::<Test>::NotManaged);
		assert_noop!(CareLog::close(&id(9)), Error::<Test>::UnknownDossier);
		assert_noop!(
			CareLog::extend(&id(9), b"nowhere"),
			Error::<Test>::UnknownDossier
		);
	});
}

#[test]
fn a_managed_dossier_is_pruned_like_any_other() {
	run(|| {
		open();
		assert_ok!(CareLog::extend(&CASE, b"kept elsewhere"));
		assert_ok!(CareLog::close(&CASE));
		pass(1_000);
		assert_ok!(CareLog::prune(by(STRANGER), CASE, 1));
		let dossier = Dossiers::<Test>::get(CASE).expect("kept");
		assert_eq!((dossier.facts, dossier.entries), (1, 3));
	});
}
