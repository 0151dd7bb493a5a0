//! The pool loses nothing: everything accepted ends in a finalised block, once.

use crate::common::*;
use codec::Encode;
use futures::{stream, StreamExt};
use sp_core::H256;
use std::collections::BTreeMap;
use zorgketen_primitives::AgeClass;

/// Twelve intakers of the presets.
const ACCOUNTS: [&str; 12] = [
	"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
];
const EACH: u32 = 500;

#[tokio::test(flavor = "multi_thread")]
async fn six_thousand_transactions_at_full_speed_are_all_finalised_once() {
	let _machine = machine().await;
	let network = Network::start().await;
	let chain = &network.nodes[0].chain;
	let first_height = chain.best().await;

	let mut transactions = Vec::new();
	for name in ACCOUNTS {
		let mut signer = chain.signer(key(name)).await;
		for n in 0..EACH {
			let client = sp_io::hashing::blake2_256(&(name, n).encode());
			let register = pallet_participants::Call::register_client {
				account: client.into(),
				age_class: AgeClass::Adult,
			};
			transactions.push(signer.sign(register));
		}
	}
	let mut seen: BTreeMap<H256, u32> = transactions
		.iter()
		.map(|transaction| (hash_of(&transaction.encode()), 0))
		.collect();

	let accepted: Vec<_> = stream::iter(&transactions)
		.map(|transaction| chain.submit(transaction))
		.buffered(256)
		.collect()
		.await;
	for answer in accepted {
		answer.expect("the pool takes every transaction");
	}

	for name in ACCOUNTS {
		eventually("the pool drains", LONG, || async {
			let hash = chain.finalised_hash().await;
			let pending = chain.ask("author_pendingExtrinsics", &[]).await;
			let empty = pending.as_array().is_some_and(Vec::is_empty);
			let done = chain.nonce(&account(name)).await >= EACH;
			(empty && done && chain.finalised().await >= chain.best().await).then_some(hash)
		})
		.await;
	}

	// read from another validator than the one that took them
	let other = &network.nodes[2].chain;
	let last = chain.finalised().await;
	other.finalises(last, SHORT).await;
	for height in first_height..=last {
		let hash = other.hash_at(height).await.expect("a finalised block");
		for transaction in other.body(hash).await {
			if let Some(count) = seen.get_mut(&hash_of(&transaction)) {
				*count += 1;
			}
		}
	}
	let lost = seen.values().filter(|count| **count == 0).count();
	let twice = seen.values().filter(|count| **count > 1).count();
	assert_eq!((lost, twice), (0, 0), "lost and doubled of {}", seen.len());
}
