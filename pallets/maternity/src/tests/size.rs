//! What the state costs, counted in whole keys and values with accounts of 32 bytes.

use crate::{mock::*, types::*};
use frame_support::assert_ok;

/// How much longer accounts are on a chain than here.
const LONGER: usize = 24;

/// Bytes of keys and values of this pallet, and how many accounts they hold.
fn state() -> usize {
	let prefix = sp_io::hashing::twox_128(b"Maternity");
	let mut key = prefix.to_vec();
	let mut bytes = 0;
	while let Some(next) = sp_io::storage::next_key(&key) {
		if !next.starts_with(&prefix) {
			break;
		}
		let value = sp_io::storage::get(&next).expect("exists");
		bytes += next.len() + value.len();
		key = next;
	}
	bytes + accounts() * LONGER
}

fn accounts() -> usize {
	let in_cases: usize = crate::Cases::<Test>::iter_values()
		.map(|case| 4 + case.former_providers.len() + case.switches.len() + case.people.len())
		.sum();
	in_cases + crate::CaseOf::<Test>::iter().count() + crate::CarerHours::<Test>::iter().count()
}

#[test]
fn an_open_visit_takes_at_most_200_bytes() {
	run(|| {
		in_care(2_940);
		let before = state();
		// the first of a carer who has no others, so all her keys are counted
		log(hours(1, 540, 300));
		let first = state() - before;
		assert!(first <= 200, "{first} bytes");
		// the next ones take little
		let before = state();
		log(hours(2, 540, 300));
		let next = state() - before;
		assert!(next <= 30, "{next} bytes");
		assert_ok!(approve(&[0, 1]));
		let approved = state() - before;
		assert!(approved <= 50, "{approved} bytes");
	});
}

#[test]
fn an_entry_takes_at_most_33_bytes_whatever_became_of_it() {
	use codec::MaxEncodedLen;
	assert!(Entry::max_encoded_len() <= 33);
	assert!(Past::max_encoded_len() <= 14);
}

#[test]
fn a_pruned_case_takes_at_most_140_bytes() {
	run(|| {
		let before = state();
		in_care(2_940);
		for day in 1..=7 {
			log(hours(day, 540, 300));
		}
		assert_ok!(approve(&[0, 1, 2, 3, 4, 5, 6]));
		let open = state() - before;
		assert!(open <= 1_100, "{open} bytes");
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_ok!(Maternity::sign_off(signed(CLIENT), id()));
		wait_days(Terms::default().retention_days);
		assert_ok!(Maternity::prune(signed(STRANGER), id(), MAX_ENTRIES));
		let left = state() - before;
		assert!(left <= 140, "{left} bytes");
	});
}
