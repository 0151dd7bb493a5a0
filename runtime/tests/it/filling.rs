//! Several transactions of a block in one call: as if they had come one by one.

use crate::common::*;
use frame_support::weights::Weight;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{transaction_validity::InvalidTransaction, ApplyExtrinsicResult};
use zorgketen_runtime::{
	filling::runtime_decl_for_block_filling::BlockFillingV1, AccountId, Executive, Hash, Nonce,
	Runtime, System, UncheckedExtrinsic,
};

/// More than any test needs.
const PLENTY: Weight = Weight::MAX;

fn remark(nonce: Nonce) -> UncheckedExtrinsic {
	remark_of(&pair(Alice), nonce)
}

fn remark_of(signer: &sp_core::sr25519::Pair, nonce: Nonce) -> UncheckedExtrinsic {
	let remark = b"care".to_vec();
	signed(signer, nonce, frame_system::Call::remark { remark }.into())
}

/// Signed once, as a signature is never the same twice.
fn signed_once<const N: usize>(
	sign: impl FnOnce() -> [UncheckedExtrinsic; N],
) -> [UncheckedExtrinsic; N] {
	let mut transactions = None;
	chain(|| transactions = Some(sign()));
	transactions.expect("they were signed")
}

fn nonce() -> Nonce {
	System::account_nonce(AccountId::from(Alice.public()))
}

/// The hash of the block in which that was done; it covers the state, the transactions and the events.
fn block_with(act: impl FnOnce()) -> Hash {
	let mut hash = Hash::default();
	chain(|| {
		act();
		next_block();
		hash = System::parent_hash();
	});
	hash
}

#[test]
fn the_block_is_the_same_as_one_by_one() {
	let three = signed_once(|| [remark(0), remark_of(&pair(Bob), 0), remark(1)]);
	let filled = block_with(|| {
		let results = Runtime::fill(three.to_vec(), PLENTY);
		assert_eq!(results, [Ok(Ok(())), Ok(Ok(())), Ok(Ok(()))]);
		assert_eq!(nonce(), 2);
	});
	let one_by_one = block_with(|| {
		for transaction in three.clone() {
			assert_eq!(Executive::apply_extrinsic(transaction), Ok(Ok(())));
		}
	});
	assert_eq!(filled, one_by_one);
}

#[test]
fn a_call_that_is_refused_is_in_the_block() {
	chain(|| {
		let nothing = pallet_consent::Call::reap_expired {
			client: Alice.to_account_id(),
			limit: 1,
		};
		let refused = signed(&pair(Alice), 0, nothing.into());
		let results = Runtime::fill(vec![refused, remark(1)], PLENTY);
		assert!(matches!(&results[..], [Ok(Err(_)), Ok(Ok(()))]));
	});
}

#[test]
fn it_stops_at_the_first_that_can_not_be_in_the_block_and_leaves_nothing_of_it() {
	let stale: ApplyExtrinsicResult = Err(InvalidTransaction::Stale.into());
	let [good, again, next] = signed_once(|| [remark(0), remark(0), remark(1)]);
	let filled = block_with(|| {
		let results = Runtime::fill(vec![good.clone(), again, next], PLENTY);
		assert_eq!(results, [Ok(Ok(())), stale]);
		assert_eq!(nonce(), 1);
	});
	let without_it = block_with(|| {
		assert_eq!(Executive::apply_extrinsic(good.clone()), Ok(Ok(())));
	});
	assert_eq!(filled, without_it);
}

#[test]
fn it_stops_when_they_used_enough() {
	chain(|| {
		let left = || System::remaining_block_weight().remaining();
		let before = left();
		let one = Runtime::fill(vec![remark(0), remark(1)], Weight::from_parts(1, u64::MAX));
		assert_eq!(one.len(), 1);
		let used = before - left();
		// after the second it is exactly enough
		let enough = Weight::from_parts(used.ref_time() * 2, u64::MAX);
		let two = Runtime::fill((1..9).map(remark).collect(), enough);
		assert_eq!(two.len(), 2);
		assert_eq!(nonce(), 3);
	});
}

#[test]
fn nothing_is_nothing() {
	let filled = block_with(|| assert!(Runtime::fill(Vec::new(), PLENTY).is_empty()));
	assert_eq!(filled, block_with(|| {}));
}
