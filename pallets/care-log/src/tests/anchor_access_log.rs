use crate::{mock::*, types::*, AccessLogs, Batches, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_commitments::{verify_chain, Batch, EMPTY_ROOT};
use zorgketen_primitives::OrganisationStatus;

/// Three records.
const TREE: H256 = H256([0x77; 32]);

fn batch(previous: H256, from: u32, until: u32) -> Batch {
	Batch {
		previous: previous.0,
		merkle_root: TREE.0,
		count: 3,
		from,
		until,
	}
}

fn anchor(batch: &Batch) -> DispatchResult {
	anchor_as(REGISTRAR, batch)
}

fn anchor_as(who: AccountId, batch: &Batch) -> DispatchResult {
	CareLog::anchor_access_log(
		by(who),
		batch.previous.into(),
		batch.merkle_root.into(),
		batch.count,
		batch.from,
		batch.until,
	)
}

#[test]
fn an_organisation_anchors() {
	run(|| {
		let first = batch(H256::zero(), NOW - 120, NOW - 60);
		let root = H256(first.root());
		assert_ok!(anchor_as(PROVIDER, &first));
		assert_eq!(
			events(),
			[Event::AccessLogAnchored {
				organisation: PROVIDER,
				number: 0,
				merkle_root: TREE,
				root,
				count: 3,
				from: NOW - 120,
				until: NOW - 60
			}]
		);
		assert_eq!(
			Batches::<Test>::get(PROVIDER, 0),
			Some(AnchoredBatch {
				root,
				count: 3,
				from: NOW - 120,
				until: NOW - 60,
				at: NOW,
				late: false
			})
		);
		assert_eq!(
			CareLog::access_log(PROVIDER),
			AccessLog {
				root,
				batches: 1,
				until: NOW - 60,
				..Default::default()
			}
		);
	});
}

#[test]
fn batches_are_chained_and_the_newest_are_kept() {
	run(|| {
		let mut batches = Vec::new();
		let mut previous = H256::zero();
		for number in 0..6 {
			let next = batch(previous, NOW + 60 * number, NOW + 60 * (number + 1));
			pass(60);
			assert_ok!(anchor(&next));
			previous = next.root().into();
			batches.push(next);
		}
		let log = CareLog::access_log(PROVIDER);
		assert_eq!(verify_chain(&[0; 32], &batches, &log.root.0), Ok(()));
		let kept: Vec<_> = CareLog::access_batches(PROVIDER, 0, 10)
			.into_iter()
			.map(|(number, batch)| (number, batch.root))
			.collect();
		let expected: Vec<_> = (2..6)
			.map(|number| (number as u32, H256(batches[number].root())))
			.collect();
		assert_eq!(kept, expected);
		assert_eq!(Batches::<Test>::iter().count(), 4);
	});
}

#[test]
fn each_organisation_has_its_own_chain() {
	run(|| {
		let first = batch(H256::zero(), NOW - 120, NOW - 60);
		assert_ok!(anchor_as(PROVIDER, &first));
		assert_ok!(anchor_as(TOWN, &first));
		assert_ok!(anchor_as(
			TOWN_REGISTRAR,
			&batch(first.root().into(), NOW - 60, NOW)
		));
		assert_eq!(CareLog::access_log(PROVIDER).batches, 1);
		assert_eq!(CareLog::access_log(TOWN).batches, 2);
	});
}

#[test]
fn nobody_else_anchors() {
	run(|| {
		let first = batch(H256::zero(), NOW - 120, NOW - 60);
		for who in [CARER, INTAKER, CLAIMS_OFFICER, CLIENT, STRANGER] {
			assert_noop!(anchor_as(who, &first), Error::<Test>::NotAuthorized);
		}
		set_status(PROVIDER, OrganisationStatus::Removed);
		for who in [PROVIDER, REGISTRAR] {
			assert_noop!(anchor_as(who, &first), Error::<Test>::NotAuthorized);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_ok!(anchor(&first));
		assert_noop!(
			CareLog::anchor_access_log(RuntimeOrigin::root(), TREE, TREE, 3, 1, 2),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_batch_names_the_root_before_it() {
	run(|| {
		assert_noop!(
			anchor(&batch(TREE, NOW - 120, NOW - 60)),
			Error::<Test>::WrongPrevious
		);
		let first = batch(H256::zero(), NOW - 120, NOW - 60);
		assert_ok!(anchor(&first));
		for wrong in [H256::zero(), TREE] {
			assert_noop!(
				anchor(&batch(wrong, NOW - 60, NOW)),
				Error::<Test>::WrongPrevious
			);
		}
		// not even the same again
		assert_noop!(anchor(&first), Error::<Test>::WrongPrevious);
	});
}

#[test]
fn a_batch_begins_where_the_one_before_ends() {
	run(|| {
		let zero = H256::zero();
		for (from, until) in [(NOW - 60, NOW - 60), (NOW - 60, NOW - 61)] {
			assert_noop!(
				anchor(&batch(zero, from, until)),
				Error::<Test>::WrongPeriod
			);
		}
		let first = batch(zero, NOW - 120, NOW - 60);
		assert_ok!(anchor(&first));
		let root = H256(first.root());
		for from in [NOW - 61, NOW - 59] {
			assert_noop!(anchor(&batch(root, from, NOW)), Error::<Test>::WrongPeriod);
		}
		assert_noop!(
			anchor(&batch(root, NOW - 60, NOW - 60)),
			Error::<Test>::WrongPeriod
		);
		assert_ok!(anchor(&batch(root, NOW - 60, NOW)));
	});
}

#[test]
fn a_batch_is_over() {
	run(|| {
		assert_noop!(
			anchor(&batch(H256::zero(), NOW - 1, NOW + 1)),
			Error::<Test>::InFuture
		);
		assert_ok!(anchor(&batch(H256::zero(), NOW - 1, NOW)));
	});
}

#[test]
fn a_batch_of_no_records_has_the_empty_root() {
	run(|| {
		let good = batch(H256::zero(), NOW - 120, NOW - 60);
		assert_noop!(
			anchor(&Batch { count: 0, ..good }),
			Error::<Test>::WrongCount
		);
		assert_noop!(
			anchor(&Batch {
				merkle_root: EMPTY_ROOT,
				..good
			}),
			Error::<Test>::WrongCount
		);
		assert_ok!(anchor(&Batch {
			merkle_root: EMPTY_ROOT,
			count: 0,
			..good
		}));
	});
}

#[test]
fn a_late_batch_notes_the_gap_and_closes_it() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(61);
		System::reset_events();
		assert_ok!(anchor(&batch(H256::zero(), NOW, NOW + 61)));
		let events = events();
		assert_eq!(
			events[0],
			Event::GapNoted {
				organisation: PROVIDER,
				since: NOW
			}
		);
		assert!(matches!(
			events[1],
			Event::AccessLogAnchored { number: 0, .. }
		));
		assert_eq!(
			events[2..],
			[Event::GapClosed {
				organisation: PROVIDER
			}]
		);
		assert!(Batches::<Test>::get(PROVIDER, 0).expect("anchored").late);
		assert!(!AccessLogs::<Test>::get(PROVIDER).gap);
		assert!(CareLog::gaps(NOW + 61).is_empty());
	});
}

#[test]
fn a_batch_in_time_is_not_late() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(60);
		System::reset_events();
		assert_ok!(anchor(&batch(H256::zero(), NOW, NOW + 60)));
		assert_eq!(events().len(), 1);
		assert!(!Batches::<Test>::get(PROVIDER, 0).expect("anchored").late);
	});
}

#[test]
fn a_gap_is_noted_once_and_stays_until_the_log_is_up_to_date() {
	run(|| {
		assert_ok!(CareLog::set_promised_interval(by(REGISTRAR), 60));
		pass(300);
		assert_ok!(CareLog::note_gap(by(STRANGER), PROVIDER));
		System::reset_events();
		// late, and still behind
		let first = batch(H256::zero(), NOW, NOW + 100);
		assert_ok!(anchor(&first));
		assert_eq!(events().len(), 1, "noted before, not yet closed");
		assert_eq!(CareLog::gaps(NOW + 300).len(), 1);
		assert_ok!(anchor(&batch(first.root().into(), NOW + 100, NOW + 300)));
		assert_eq!(
			events().last(),
			Some(&Event::GapClosed {
				organisation: PROVIDER
			})
		);
		assert!(Batches::<Test>::get(PROVIDER, 1).expect("anchored").late);
	});
}
