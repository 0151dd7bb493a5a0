//! Each invariant is broken by hand once; try-state must name it.

use crate::{
	mock::*, try_state::do_try_state, types::*, AccessLogs, Activities, Allocations, Batches,
	Contents, Dossiers, DossiersOf, Facts, Intervals, Sources,
};
use frame_support::assert_ok;
use sp_core::H256;
use sp_runtime::TryRuntimeError;

/// Two facts with an allocation, contents and a source, an amended one, two batches.
fn broken(corrupt: impl FnOnce(), invariant: &str) {
	chain().execute_with(|| {
		for (id, domain) in [
			(WMO, zorgketen_primitives::Domain::Wmo),
			(ZVW, zorgketen_primitives::Domain::Zvw),
		] {
			assert_ok!(CareLog::open_dossier(by(INTAKER), id, CLIENT, domain));
		}
		started();
		for hour in 1..=2 {
			let fact = NewFact {
				content: Some(content(b"x")),
				source: Some(source(REGISTER)),
				allocation: Some(0),
				..help(NOW - 60 * hour)
			};
			assert_ok!(CareLog::record(by(CARER), WMO, fact));
		}
		assert_ok!(CareLog::amend(by(CARER), WMO, 1, help(NOW - 300)));
		for hour in 1..=2 {
			assert_ok!(CareLog::anchor_access_log(
				by(PROVIDER),
				CareLog::access_log(PROVIDER).root,
				H256(zorgketen_commitments::EMPTY_ROOT),
				0,
				NOW - 300 + 60 * hour,
				NOW - 240 + 60 * hour
			));
		}
		do_try_state::<Test>().expect("whole before it is broken");
		corrupt();
		let TryRuntimeError::Other(message) = do_try_state::<Test>().expect_err("corrupt") else {
			panic!("try-state answered with another kind of error")
		};
		let number = message.split(':').next();
		assert_eq!(number, Some(invariant), "{message}");
	});
}

fn dossier(change: impl FnOnce(&mut Dossier<AccountId>)) {
	Dossiers::<Test>::mutate(WMO, |dossier| change(dossier.as_mut().expect("open")));
}

fn fact(seq: u32, change: impl FnOnce(&mut Fact<AccountId>)) {
	Facts::<Test>::mutate(WMO, seq, |fact| change(fact.as_mut().expect("recorded")));
}

fn allocation(change: impl FnOnce(&mut Allocation<AccountId>)) {
	Allocations::<Test>::mutate(WMO, 0, |allocation| {
		change(allocation.as_mut().expect("allocated"))
	});
}

#[test]
fn i1_counts_contradict_each_other() {
	broken(|| dossier(|d| d.facts = d.own - 1), "I1");
	broken(|| dossier(|d| d.entries = d.facts), "I1");
	broken(|| dossier(|d| d.confirmed = d.minutes + 1), "I1");
	broken(
		|| dossier(|d| d.status = DossierStatus::Closed { at: 1, pruned: 99 }),
		"I1",
	);
	broken(
		|| {
			let dossier = Dossiers::<Test>::get(WMO).expect("open");
			Dossiers::<Test>::insert(H256::zero(), dossier);
		},
		"I1",
	);
}

#[test]
fn i2_the_index_is_wrong() {
	broken(|| DossiersOf::<Test>::remove(CLIENT, WMO), "I2");
	broken(|| DossiersOf::<Test>::insert(CLIENT, WLZ, ()), "I2");
	broken(|| DossiersOf::<Test>::insert(OTHER_CLIENT, WMO, ()), "I2");
}

#[test]
fn i3_a_fact_is_missing_or_foreign() {
	let copy = |to, seq| {
		let fact = Facts::<Test>::get(WMO, 0).expect("recorded");
		Facts::<Test>::insert(to, seq, fact);
	};
	broken(|| Facts::<Test>::remove(WMO, 2), "I3");
	broken(|| copy(WMO, 3), "I3");
	broken(|| copy(WLZ, 0), "I3");
}

#[test]
fn i4_versions_are_unchained() {
	broken(
		|| fact(1, |f| f.version = Version::First { amended_by: 0 }),
		"I4",
	);
	broken(
		|| fact(1, |f| f.version = Version::First { amended_by: 7 }),
		"I4",
	);
	broken(
		|| fact(0, |f| f.version = Version::First { amended_by: 2 }),
		"I4",
	);
	broken(
		|| fact(2, |f| f.version = Version::Latest { amends: 0 }),
		"I4",
	);
	broken(|| fact(1, |f| f.version = Version::Only), "I4");
	broken(|| fact(2, |f| f.author = SECOND_CARER), "I4");
}

#[test]
fn i5_the_totals_are_wrong() {
	broken(|| dossier(|d| d.minutes += 1), "I5");
	broken(|| dossier(|d| d.confirmed = 1), "I5");
	broken(|| fact(0, |f| f.state = FactState::Confirmed), "I5");
}

#[test]
fn i6_the_intervals_are_wrong() {
	let key = || (WMO, CARER, MIDNIGHT / 1_440);
	broken(|| Intervals::<Test>::remove(key()), "I6");
	broken(
		|| {
			Intervals::<Test>::mutate(key(), |intervals| {
				let one = Interval {
					start: 0,
					minutes: 1,
				};
				intervals.try_push(one).expect("room")
			})
		},
		"I6",
	);
	broken(
		|| Intervals::<Test>::insert((WLZ, CARER, 1), frame_support::BoundedVec::default()),
		"I6",
	);
	broken(
		|| {
			// both moved to where they overlap
			let start = MIDNIGHT + 100;
			fact(0, |f| f.start = start);
			fact(2, |f| f.start = start + 29);
			let intervals = [100, 129].map(|start| Interval { start, minutes: 30 });
			let intervals = frame_support::BoundedVec::truncate_from(intervals.to_vec());
			Intervals::<Test>::insert(key(), intervals);
		},
		"I6",
	);
}

#[test]
fn i7_references_of_no_fact() {
	broken(
		|| Contents::<Test>::insert(WMO, 9, Content::Erased { at: 1 }),
		"I7",
	);
	broken(|| Sources::<Test>::insert(WMO, 9, source(REGISTER)), "I7");
	broken(|| Sources::<Test>::insert(WMO, 0, source(99)), "I7");
}

#[test]
fn i8_allocations_are_wrong() {
	let copy = |to, number| {
		let allocation = Allocations::<Test>::get(WMO, 0).expect("allocated");
		Allocations::<Test>::insert(to, number, allocation);
	};
	broken(|| copy(WLZ, 0), "I8");
	broken(|| copy(ZVW, 0), "I8");
	broken(|| copy(WMO, 1), "I8");
	broken(|| dossier(|d| d.allocations = 2), "I8");
	broken(|| dossier(|d| d.running = 0), "I8");
	broken(
		|| dossier(|d| d.status = DossierStatus::Closed { at: 1, pruned: 0 }),
		"I8",
	);
	broken(
		|| allocation(|a| a.course = Course::Started { from: a.from - 1 }),
		"I8",
	);
	broken(|| allocation(|a| a.until = a.from), "I8");
}

#[test]
fn i9_volumes_are_wrong() {
	broken(|| allocation(|a| a.used += 1), "I9");
	broken(|| allocation(|a| a.volume = a.used - 1), "I9");
	broken(|| allocation(|a| a.provider = OTHER_PROVIDER), "I9");
	broken(|| allocation(|a| a.last = a.from), "I9");
	broken(|| fact(2, |f| f.allocation = Some(1)), "I9");
	broken(
		|| {
			allocation(|a| a.course = Course::Allocated);
			dossier(|d| d.running = 0);
		},
		"I9",
	);
	broken(
		|| allocation(|a| a.course = Course::Started { from: NOW - 59 }),
		"I9",
	);
}

#[test]
fn i10_access_logs_are_unchained() {
	let batch = |number, change: fn(&mut AnchoredBatch)| {
		Batches::<Test>::mutate(PROVIDER, number, |batch| {
			change(batch.as_mut().expect("anchored"))
		})
	};
	let log = |change: fn(&mut AccessLog)| AccessLogs::<Test>::mutate(PROVIDER, change);
	broken(|| Batches::<Test>::remove(PROVIDER, 0), "I10");
	broken(|| Batches::<Test>::remove(PROVIDER, 1), "I10");
	broken(
		|| {
			let batch = Batches::<Test>::get(PROVIDER, 0).expect("anchored");
			Batches::<Test>::insert(TOWN, 0, batch);
		},
		"I10",
	);
	broken(|| batch(0, |b| b.until -= 1), "I10");
	broken(|| batch(1, |b| b.until = b.at + 1), "I10");
	broken(|| batch(1, |b| b.root = H256::zero()), "I10");
	broken(|| log(|l| l.until += 1), "I10");
	broken(|| log(|l| l.interval = Some(0)), "I10");
}

#[test]
fn i11_an_activity_of_no_domain() {
	broken(
		|| {
			let domains = Domains(0);
			Activities::<Test>::insert(
				1,
				Activity {
					domains,
					active: true,
				},
			);
		},
		"I11",
	);
}
