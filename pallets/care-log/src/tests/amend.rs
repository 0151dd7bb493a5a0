use crate::{mock::*, types::*, Contents, Dossiers, Error, Event, Facts};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::Domain;

fn run_with_fact(test: impl FnOnce()) {
	run_with_dossiers(|| {
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 60)));
		System::reset_events();
		test();
	})
}

#[test]
fn the_author_amends_and_the_old_version_stays() {
	run_with_fact(|| {
		let old = Facts::<Test>::get(WMO, 0).expect("recorded");
		let new = NewFact {
			minutes: 45,
			..help(NOW - 60)
		};
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, new.clone()));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 2,
				entry: LogEntry::Amended {
					seq: 1,
					amends: 0,
					author: CARER,
					organisation: Some(PROVIDER),
					fact: new,
					at: NOW
				}
			}]
		);
		assert_eq!(
			Facts::<Test>::get(WMO, 0),
			Some(Fact {
				version: Version::First { amended_by: 1 },
				..old.clone()
			})
		);
		assert_eq!(
			Facts::<Test>::get(WMO, 1),
			Some(Fact {
				minutes: 45,
				version: Version::Latest { amends: 0 },
				..old
			})
		);
		let dossier = Dossiers::<Test>::get(WMO).expect("open");
		assert_eq!((dossier.facts, dossier.own, dossier.minutes), (2, 2, 45));
	});
}

#[test]
fn a_version_can_be_amended_again_but_only_the_latest() {
	run_with_fact(|| {
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 90)));
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, help(NOW - 300)),
			Error::<Test>::AlreadyAmended
		);
		assert_ok!(CareLog::amend(by(CARER), WMO, 1, help(NOW - 120)));
		let version = |seq| Facts::<Test>::get(WMO, seq).expect("recorded").version;
		assert_eq!(
			version(1),
			Version::Between {
				amends: 0,
				amended_by: 2
			}
		);
		assert_eq!(version(2), Version::Latest { amends: 1 });
	});
}

#[test]
fn an_amended_version_frees_its_time() {
	run_with_fact(|| {
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 300)));
		// into the other fact, which stands
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, help(NOW - 310)),
			Error::<Test>::Overlap
		);
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 70)));
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 40)));
	});
}

#[test]
fn nobody_else_amends() {
	run_with_fact(|| {
		for who in [SECOND_CARER, RELATIVE, REGISTRAR] {
			assert_noop!(
				CareLog::amend(by(who), WMO, 0, help(NOW - 90)),
				Error::<Test>::NotTheAuthor
			);
		}
		for who in [CLIENT, OTHER_CARER, STRANGER] {
			assert_noop!(
				CareLog::amend(by(who), WMO, 0, help(NOW - 90)),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			CareLog::amend(RuntimeOrigin::root(), WMO, 0, help(NOW - 90)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_amendment_needs_the_grant_too() {
	run_with_fact(|| {
		set_grant(PROVIDER, Domain::Wmo, NOW);
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, help(NOW - 90)),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn an_amendment_is_checked_like_a_fact() {
	run_with_fact(|| {
		assert_noop!(
			CareLog::amend(by(CARER), id(9), 0, help(NOW - 90)),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 1, help(NOW - 90)),
			Error::<Test>::UnknownFact
		);
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, help(NOW)),
			Error::<Test>::InFuture
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, help(NOW - 90)),
			Error::<Test>::DossierClosed
		);
	});
}

#[test]
fn a_confirmation_is_not_handed_on() {
	run_with_fact(|| {
		assert_ok!(CareLog::confirm(
			by(CLIENT),
			WMO,
			vec![0].try_into().expect("one")
		));
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 90)));
		let dossier = Dossiers::<Test>::get(WMO).expect("open");
		assert_eq!((dossier.minutes, dossier.confirmed), (30, 0));
		let state = |seq| Facts::<Test>::get(WMO, seq).expect("recorded").state;
		assert_eq!(
			[state(0), state(1)],
			[FactState::Confirmed, FactState::Recorded]
		);
	});
}

#[test]
fn an_amendment_gives_the_volume_back_first() {
	run_with_dossiers(|| {
		started();
		let of = |minutes, allocation| NewFact {
			minutes,
			allocation,
			..help(NOW - 200)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, of(80, Some(0))));
		let left = || CareLog::allocation(WMO, 0).expect("allocated").left();
		assert_eq!(left(), 20);
		assert_noop!(
			CareLog::amend(by(CARER), WMO, 0, of(101, Some(0))),
			Error::<Test>::VolumeExceeded
		);
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, of(100, Some(0))));
		assert_eq!(left(), 0);
		assert_ok!(CareLog::amend(by(CARER), WMO, 1, of(100, None)));
		assert_eq!(left(), 100);
	});
}

#[test]
fn a_version_has_contents_of_its_own() {
	run_with_dossiers(|| {
		let with = |locator| NewFact {
			content: Some(content(locator)),
			..help(NOW - 60)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, with(b"old")));
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, with(b"new")));
		for (seq, locator) in [(0, b"old"), (1, b"new")] {
			assert_eq!(
				Contents::<Test>::get(WMO, seq),
				Some(Content::Kept(content(locator)))
			);
		}
	});
}
