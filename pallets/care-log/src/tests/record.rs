use crate::{mock::*, types::*, Contents, Dossiers, Error, Event, Facts, Sources};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError;
use zorgketen_primitives::{time::DAY, Domain, OrganisationStatus};

/// That recording this fails for this reason and changes nothing.
fn refused(fact: NewFact, error: Error<Test>) {
	assert_noop!(CareLog::record(by(CARER), WMO, fact), error);
}

#[test]
fn a_carer_records_a_fact() {
	run_with_dossiers(|| {
		let fact = NewFact {
			content: Some(content(b"store/visit")),
			source: Some(source(REGISTER)),
			..help(NOW - 60)
		};
		let before = Dossiers::<Test>::get(WMO).expect("open");
		assert_ok!(CareLog::record(by(CARER), WMO, fact.clone()));
		let entry = LogEntry::Recorded {
			seq: 0,
			author: CARER,
			organisation: Some(PROVIDER),
			fact: fact.clone(),
			at: NOW,
		};
		let bytes = codec::Encode::encode(&entry);
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 1,
				entry
			}]
		);
		assert_eq!(
			Facts::<Test>::get(WMO, 0),
			Some(Fact {
				author: CARER,
				organisation: Some(PROVIDER),
				activity: HELP,
				start: NOW - 60,
				minutes: 30,
				version: Version::Only,
				state: FactState::Recorded,
				allocation: None,
			})
		);
		assert_eq!(
			Contents::<Test>::get(WMO, 0),
			fact.content.map(Content::Kept)
		);
		assert_eq!(Sources::<Test>::get(WMO, 0), fact.source);
		let next = zorgketen_commitments::head::next(before.head.as_fixed_bytes(), &bytes);
		assert_eq!(
			Dossiers::<Test>::get(WMO),
			Some(Dossier {
				head: next.into(),
				entries: 2,
				facts: 1,
				own: 1,
				minutes: 30,
				..before
			})
		);
	});
}

#[test]
fn a_relative_with_a_grant_records_without_an_organisation() {
	run_with_dossiers(|| {
		assert_ok!(CareLog::record(by(RELATIVE), WMO, help(NOW - 60)));
		let fact = Facts::<Test>::get(WMO, 0).expect("recorded");
		assert_eq!((fact.author, fact.organisation), (RELATIVE, None));
	});
}

#[test]
fn only_who_was_granted_writing_records() {
	run_with_dossiers(|| {
		for who in [
			CLIENT,
			REPRESENTATIVE,
			READER,
			OTHER_CARER,
			TOWN_OFFICER,
			PROVIDER,
			STRANGER,
		] {
			assert_noop!(
				CareLog::record(by(who), WMO, help(NOW - 60)),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			CareLog::record(RuntimeOrigin::root(), WMO, help(NOW - 60)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn clients_do_not_record_whatever_they_are_granted() {
	run_with_dossiers(|| {
		for who in [CLIENT, REPRESENTATIVE, PROVIDER] {
			set_grant(who.clone(), Domain::Wmo, u32::MAX);
			assert_noop!(
				CareLog::record(by(who), WMO, help(NOW - 60)),
				Error::<Test>::NotAuthorized
			);
		}
	});
}

#[test]
fn a_grant_for_one_domain_opens_no_other() {
	run_with_dossiers(|| {
		for foreign in [WLZ, ZVW] {
			assert_noop!(
				CareLog::record(by(RELATIVE), foreign, help(NOW - 60)),
				Error::<Test>::NotAuthorized
			);
		}
		set_grant(RELATIVE, Domain::Wlz, u32::MAX);
		assert_ok!(CareLog::record(by(RELATIVE), WLZ, help(NOW - 60)));
	});
}

#[test]
fn a_grant_holds_until_its_last_minute() {
	run_with_dossiers(|| {
		set_grant(PROVIDER, Domain::Wmo, NOW + 10);
		pass(9);
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 60)));
		pass(1);
		assert_noop!(
			CareLog::record(by(CARER), WMO, help(NOW - 30)),
			Error::<Test>::NotAuthorized
		);
	});
}

#[test]
fn a_suspended_organisation_finishes_and_a_gone_one_does_not() {
	run_with_dossiers(|| {
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 60)));
		for status in [
			OrganisationStatus::Left,
			OrganisationStatus::Removed,
			OrganisationStatus::Admitted,
		] {
			set_status(PROVIDER, status);
			assert_noop!(
				CareLog::record(by(CARER), WMO, help(NOW - 30)),
				Error::<Test>::NotAuthorized
			);
		}
	});
}

#[test]
fn a_fact_needs_an_open_dossier() {
	run_with_dossiers(|| {
		assert_noop!(
			CareLog::record(by(CARER), id(9), help(NOW - 60)),
			Error::<Test>::UnknownDossier
		);
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		refused(help(NOW - 60), Error::DossierClosed);
	});
}

#[test]
fn a_fact_has_from_one_minute_to_a_day() {
	run_with_dossiers(|| {
		let with = |minutes| NewFact {
			minutes,
			..help(NOW - 3 * DAY)
		};
		refused(with(0), Error::InvalidMinutes);
		refused(with(1_441), Error::InvalidMinutes);
		refused(with(u16::MAX), Error::InvalidMinutes);
		assert_ok!(CareLog::record(by(CARER), WMO, with(1_440)));
		assert_ok!(CareLog::record(by(SECOND_CARER), WMO, with(1)));
	});
}

#[test]
fn a_fact_lies_in_the_past() {
	run_with_dossiers(|| {
		refused(help(NOW - 29), Error::InFuture);
		refused(help(NOW + 1), Error::InFuture);
		refused(help(u32::MAX), Error::InFuture);
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 30)));
	});
}

#[test]
fn an_activity_is_in_use_and_for_the_domain() {
	run_with_dossiers(|| {
		let with = |activity| NewFact {
			activity,
			..help(NOW - 60)
		};
		refused(with(99), Error::UnknownActivity);
		refused(with(RETIRED), Error::UnknownActivity);
		assert_noop!(
			CareLog::record(by(CARER), WLZ, with(CLEANING)),
			Error::<Test>::ActivityNotInDomain
		);
		assert_ok!(CareLog::record(by(CARER), WMO, with(CLEANING)));
	});
}

#[test]
fn a_locator_says_nothing_about_a_person() {
	run_with_dossiers(|| {
		let with = |locator: &[u8]| NewFact {
			content: Some(content(locator)),
			..help(NOW - 60)
		};
		for number in [
			&b"123456782"[..],
			b"notes/111222333.json",
			b"9912345678299",
			b"000000000",
		] {
			refused(with(number), Error::CitizenNumber);
		}
		for unseen in [&b"mevrouw Jansen"[..], b"a\tb", b"\x00", &[0xc3, 0xa9]] {
			refused(with(unseen), Error::InvalidLocator);
		}
		assert_ok!(CareLog::record(by(CARER), WMO, with(&[b'z'; 64])));
		assert_ok!(CareLog::record(by(SECOND_CARER), WMO, with(b"")));
		assert!(
			codec::Decode::decode(&mut &codec::Encode::encode(&vec![b'z'; 65])[..])
				.map(|locator: frame_support::BoundedVec<u8, MaxLocator>| locator)
				.is_err(),
			"a longer locator does not even decode"
		);
	});
}

#[test]
fn a_commitment_hides_something() {
	run_with_dossiers(|| {
		let mut fact = NewFact {
			content: Some(content(b"x")),
			..help(NOW - 60)
		};
		fact.content.as_mut().expect("some").commitment = H256::zero();
		refused(fact, Error::InvalidCommitment);
		let nothing = SourceRef {
			commitment: H256::zero(),
			..source(REGISTER)
		};
		refused(
			NewFact {
				source: Some(nothing),
				..help(NOW - 60)
			},
			Error::InvalidCommitment,
		);
	});
}

#[test]
fn a_source_is_a_register_in_use() {
	run_with_dossiers(|| {
		for register in [OLD_REGISTER, 99] {
			let fact = NewFact {
				source: Some(source(register)),
				..help(NOW - 60)
			};
			refused(fact, Error::UnknownRegister);
		}
	});
}

#[test]
fn an_author_is_in_one_place_at_a_time() {
	run_with_dossiers(|| {
		// yesterday from 23:45 until 00:15 today
		let night = MIDNIGHT - 15;
		assert_ok!(CareLog::record(by(CARER), WMO, help(night)));
		for start in [night - 29, night, night + 29, MIDNIGHT, MIDNIGHT + 14] {
			refused(help(start), Error::Overlap);
		}
		// around it, and within it
		let with = |start, minutes| NewFact {
			minutes,
			..help(start)
		};
		refused(with(night - 100, 800), Error::Overlap);
		refused(with(night - 500, 501), Error::Overlap);
		refused(with(night + 10, 1), Error::Overlap);
		refused(with(night - 1_409, 1_440), Error::Overlap);
		// touching is not overlapping
		assert_ok!(CareLog::record(by(CARER), WMO, help(night - 30)));
		assert_ok!(CareLog::record(by(CARER), WMO, help(night + 30)));
		// somebody else, or for another domain
		assert_ok!(CareLog::record(by(SECOND_CARER), WMO, help(night)));
		assert_ok!(CareLog::record(by(CARER), WLZ, help(night)));
	});
}

#[test]
fn a_day_long_fact_is_seen_from_the_days_around() {
	run_with_dossiers(|| {
		let day = NewFact {
			minutes: 1_440,
			..help(MIDNIGHT - 2 * DAY + 720)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, day));
		refused(help(MIDNIGHT - 1_440), Error::Overlap);
		refused(help(MIDNIGHT - 721), Error::Overlap);
		refused(help(MIDNIGHT - 2 * DAY + 691), Error::Overlap);
		let around = NewFact {
			minutes: 1_440,
			..help(MIDNIGHT - 3 * DAY + 721)
		};
		refused(around, Error::Overlap);
		assert_ok!(CareLog::record(by(CARER), WMO, help(MIDNIGHT - 720)));
		let before = NewFact {
			minutes: 1_440,
			..help(MIDNIGHT - 3 * DAY + 720)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, before));
	});
}

#[test]
fn an_author_has_so_many_facts_a_day() {
	run_with_dossiers(|| {
		for minute in 0..60 {
			let fact = NewFact {
				minutes: 1,
				..help(MIDNIGHT + minute)
			};
			assert_ok!(CareLog::record(by(CARER), WMO, fact));
		}
		refused(help(MIDNIGHT + 60), Error::TooManyFacts);
		assert_ok!(CareLog::record(by(CARER), WMO, help(MIDNIGHT - 30)));
	});
}

fn of_allocation(start: u32, minutes: u16) -> NewFact {
	NewFact {
		minutes,
		allocation: Some(0),
		..help(start)
	}
}

#[test]
fn a_fact_uses_the_volume_of_its_allocation() {
	run_with_dossiers(|| {
		started();
		assert_ok!(CareLog::record(by(CARER), WMO, of_allocation(NOW - 60, 60)));
		let left = || CareLog::allocation(WMO, 0).expect("allocated").left();
		assert_eq!(left(), 40);
		refused(of_allocation(NOW - 300, 41), Error::VolumeExceeded);
		assert_ok!(CareLog::record(
			by(SECOND_CARER),
			WMO,
			of_allocation(NOW - 300, 40)
		));
		assert_eq!(left(), 0);
		refused(of_allocation(NOW - 400, 1), Error::VolumeExceeded);
		// what names no allocation is not bounded by one
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 400)));
	});
}

#[test]
fn no_fact_before_the_start_and_none_outside_the_period() {
	run_with_dossiers(|| {
		refused(of_allocation(NOW - 60, 30), Error::UnknownAllocation);
		allocate();
		refused(of_allocation(NOW - 60, 30), Error::NotStarted);
		let start = MIDNIGHT - 100;
		assert_ok!(CareLog::start(by(CARER), WMO, 0, start));
		refused(of_allocation(start - 1, 30), Error::OutsideAllocation);
		assert_ok!(CareLog::record(by(CARER), WMO, of_allocation(start, 30)));

		let end = MIDNIGHT + 30 * DAY;
		set_time(end + 100);
		refused(of_allocation(end - 29, 30), Error::OutsideAllocation);
		assert_ok!(CareLog::record(by(CARER), WMO, of_allocation(end - 30, 30)));
	});
}

#[test]
fn after_a_stop_only_what_came_before_it_is_recorded() {
	run_with_dossiers(|| {
		started();
		assert_ok!(CareLog::stop(by(CARER), WMO, 0, NOW - 60));
		refused(of_allocation(NOW - 89, 30), Error::OutsideAllocation);
		assert_ok!(CareLog::record(by(CARER), WMO, of_allocation(NOW - 90, 30)));
	});
}

#[test]
fn only_the_provider_of_the_allocation_uses_it() {
	run_with_dossiers(|| {
		started();
		set_grant(OTHER_PROVIDER, Domain::Wmo, u32::MAX);
		for who in [OTHER_CARER, RELATIVE] {
			assert_noop!(
				CareLog::record(by(who), WMO, of_allocation(NOW - 60, 30)),
				Error::<Test>::NotTheProvider
			);
		}
	});
}
