//! Whoever holds the records can compute the head. That they follow from the state is checked after
//! every test; here, that none of them is ever told differently, whatever follows.

use crate::{mock::*, types::*, CaseEntry, Record};
use codec::{Decode, Encode};
use frame_support::assert_ok;
use zorgketen_primitives::Service;

#[test]
fn every_kind_of_change_is_told_once_and_stays_as_it_was_told() {
	run(|| {
		in_care(2_940);
		let told = |expected: CaseEntry<AccountId>| {
			assert_eq!(last_change(id()), expected);
			check();
		};
		log(hours(1, 540, 300));
		log(hours(2, 540, 300));
		log(hours(3, 540, 300));
		reject(0);
		assert_ok!(Maternity::correct(
			signed(CARER_B),
			id(),
			0,
			hours(1, 540, 200)
		));
		told(CaseEntry::Corrected {
			entry: 0,
			replaced_by: 3,
			carer: CARER,
			visit: hours(1, 540, 200),
		});
		reject(3);
		told(CaseEntry::Rejected {
			entry: 3,
			reason: RejectReason::WrongMinutes,
		});
		assert_ok!(Maternity::withdraw(signed(OFFICER), id(), 3));
		told(CaseEntry::Withdrawn { entry: 3 });
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::IntakePhone,
			TODAY - 40
		));
		assert_ok!(approve(&[4, 1]));
		told(CaseEntry::Approved {
			entries: vec![1, 4],
		});
		// asked twice, to tell who was asked first from who accepted
		assert_ok!(Maternity::transfer(signed(PARTNER), id(), PROVIDER_2));
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER));
		assert_ok!(Maternity::transfer(signed(CLIENT), id(), PROVIDER_2));
		assert_ok!(Maternity::accept_transfer(signed(INTAKER_2), id()));
		assert_ok!(Maternity::switch_insurer(
			signed(INTAKER_2),
			id(),
			INSURER_2,
			TODAY
		));
		assert_ok!(Maternity::switch_insurer(
			signed(INTAKER_2),
			id(),
			INSURER,
			TODAY
		));
		told(CaseEntry::InsurerSwitched {
			insurer: INSURER,
			from: TODAY,
		});
		wait_days(14);
		assert_ok!(Maternity::expire(signed(STRANGER), id(), batch(&[2])));
		told(CaseEntry::Expired { entries: vec![2] });
		assert_ok!(Maternity::close(signed(OFFICER_2), id()));
		assert_ok!(Maternity::sign_off(signed(CLIENT), id()));

		let records = Maternity::timeline(id(), None, 100);
		assert_eq!(records.len(), facts(id()).len());
		for (record, fact) in records.iter().rev().zip(facts(id())) {
			let decoded = Record::<AccountId>::decode(&mut &fact[..]);
			assert_eq!(decoded.as_ref(), Ok(record));
			assert_eq!(record.encode(), fact);
		}
	});
}

#[test]
fn the_encoding_is_that_of_the_documentation() {
	let record = Record::<AccountId> {
		seq: 3,
		at: 5,
		by: 7,
		change: CaseEntry::Withdrawn { entry: 9 },
	};
	assert_eq!(
		record.encode(),
		[3, 0, 5, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 16, 9, 0, 0, 0]
	);
}
