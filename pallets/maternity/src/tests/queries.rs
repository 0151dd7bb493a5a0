use crate::{mock::*, types::*, CaseEntry, CaseSummary, Parties};
use frame_support::assert_ok;
use zorgketen_primitives::Service;

#[test]
fn a_summary_has_all_that_the_contract_names() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		log(hours(2, 540, 200));
		log(Visit {
			service: Service::PartusHour,
			..hours(1, 60, 120)
		});
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::Registration,
			TODAY
		));
		assert_ok!(approve(&[0, 2, 3]));
		assert_ok!(Maternity::extend(signed(MIDWIFE), id(), 12));
		assert_ok!(Maternity::switch_insurer(
			signed(INTAKER),
			id(),
			INSURER_2,
			TODAY + 1
		));
		assert_eq!(
			Maternity::case_summary(id()),
			Some(CaseSummary {
				state: CaseState::InCare,
				indicated: 2_940,
				approved: 300,
				pending: 200,
				remaining: 2_440,
				partus_approved: 120,
				// 7 hours and a piece at 60.00
				gross: 48_000,
				own_contribution: 2_850,
				paid: 45_150,
				unpaid: 0,
				parties: Some(Parties {
					client: CLIENT,
					provider: PROVIDER,
					insurer: INSURER,
					midwife_practice: PRACTICE,
					birth: Some(TODAY - 6),
					last_day: Some(10),
					requested_to: Some(12),
					entries: 4,
				}),
			})
		);
		wait_days(1);
		let parties = Maternity::case_summary(id())
			.and_then(|summary| summary.parties)
			.expect("known");
		assert_eq!(parties.insurer, INSURER_2);
		assert_eq!(Maternity::case_summary(case_id(9)), None);
	});
}

#[test]
fn a_client_has_one_case() {
	run(|| {
		assert_eq!(Maternity::case_of(CLIENT), None);
		register();
		assert_eq!(Maternity::case_of(CLIENT), Some(id()));
	});
}

#[test]
fn entries_come_in_pages_with_all_that_follows_for_them() {
	run(|| {
		in_care(2_940);
		for day in 1..=5 {
			log(hours(day, 540, 60));
		}
		assert_ok!(Maternity::approve(signed(PARTNER), id(), batch(&[1])));
		reject(2);
		let ids = |from, limit| -> Vec<_> {
			Maternity::entries(id(), from, limit)
				.into_iter()
				.map(|entry| entry.id)
				.collect()
		};
		assert_eq!(ids(0, 100), [0, 1, 2, 3, 4]);
		assert_eq!(ids(1, 2), [1, 2]);
		assert!(ids(5, 100).is_empty());
		assert!(ids(0, 0).is_empty());
		let entry = Maternity::entries(id(), 1, 1).remove(0);
		assert_eq!((entry.day, entry.date), (2, TODAY - 5));
		assert_eq!(
			(entry.carer, entry.provider, entry.insurer),
			(CARER, PROVIDER, INSURER)
		);
		assert_eq!(entry.logged.by, CARER);
		assert_eq!(entry.expires_at, NOW + 14 * 1_440);
		let EntryState::Approved { decided } = entry.state else {
			panic!("not approved")
		};
		assert_eq!((decided.by, decided.at), (PARTNER, NOW));
		let pending: Vec<_> = Maternity::pending(id())
			.into_iter()
			.map(|entry| entry.id)
			.collect();
		assert_eq!(pending, [0, 3, 4]);
		assert_eq!(Maternity::entries(case_id(9), 0, 10), []);
		assert_eq!(Maternity::pending(case_id(9)), []);
	});
}

#[test]
fn the_timeline_comes_newest_first_in_pages() {
	run(|| {
		in_care(2_940);
		wait_days(1);
		log(hours(1, 540, 60));
		let seqs = |before, limit| -> Vec<_> {
			Maternity::timeline(id(), before, limit)
				.into_iter()
				.map(|record| record.seq)
				.collect()
		};
		assert_eq!(seqs(None, 100), [3, 2, 1, 0]);
		assert_eq!(seqs(Some(3), 2), [2, 1]);
		assert!(seqs(Some(0), 2).is_empty());
		assert_eq!(seqs(Some(u32::MAX), 1), [3]);
		let last = Maternity::timeline(id(), None, 1).remove(0);
		assert_eq!((last.by, last.at), (CARER, NOW + 1_440));
		assert!(matches!(last.change, CaseEntry::VisitsLogged { .. }));
		assert_eq!(Maternity::timeline(case_id(9), None, 1), []);
	});
}

#[test]
fn an_organisation_finds_its_cases_page_by_page() {
	run(|| {
		for (number, client, insurer) in [
			(1, CLIENT, INSURER),
			(2, CLIENT_2, INSURER_2),
			(3, CLIENT_3, INSURER),
		] {
			assert_ok!(Maternity::register(
				signed(INTAKER),
				case_id(number),
				client,
				insurer,
				PRACTICE,
				RateClass::Breast
			));
		}
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER_2));
		let find = |organisation, step| {
			let (mut all, mut from) = (vec![], None);
			loop {
				let page = Maternity::cases_of(organisation, from, step);
				all.extend(page.cases);
				match page.next {
					Some(next) => from = Some(next),
					None => break,
				}
			}
			all.sort();
			all
		};
		for step in [1, 2, 3, 100, u32::MAX] {
			assert_eq!(find(INSURER, step), [case_id(1), case_id(3)]);
			assert_eq!(find(INSURER_2, step), [case_id(2)]);
			// a former provider keeps sight of what it did
			assert_eq!(find(PROVIDER, step).len(), 3);
			assert_eq!(find(PROVIDER_2, step), [id()]);
			assert_eq!(find(PRACTICE, step).len(), 3);
			assert_eq!(find(STRANGER, step), []);
		}
	});
}
