//! The layout of the entries, as published: the same bytes as an encoder that knows nothing of Rust.

use crate::{mock::account, types::*};
use codec::{DecodeAll, Encode};
use serde_json::Value;
use sp_core::{bytes::from_hex, H256};
use sp_runtime::AccountId32;
use zorgketen_commitments::head;
use zorgketen_primitives::Domain;

const NOW: u32 = 30_000_000;

fn dossier() -> H256 {
	let mut id = [0; 32];
	for (at, byte) in id.iter_mut().enumerate() {
		*byte = at as u8;
	}
	H256(id)
}

fn vectors() -> Value {
	serde_json::from_str(include_str!("../../../../docs/vectors/commitments.json"))
		.expect("the vectors are JSON")
}

fn bytes(value: &Value) -> Vec<u8> {
	from_hex(value.as_str().expect("a string")).expect("hex")
}

/// What the vectors say, in their order; none where another pallet keeps the fact. The references to
/// contents are commitments, so they are taken from the vectors.
fn entries(content: ContentRef, source: SourceRef) -> Vec<Option<LogEntry<AccountId32>>> {
	let (client, carer, provider) = (account(0xa1), account(0xb2), account(0xc3));
	let (town, officer, relative) = (account(0xd4), account(0xe5), account(0xf6));
	let fact = |activity, start, minutes, allocation| NewFact {
		activity,
		start,
		minutes,
		allocation,
		content: None,
		source: None,
	};
	vec![
		Some(LogEntry::Opened {
			dossier: dossier(),
			client: client.clone(),
			domain: Domain::Wmo,
			by: provider.clone(),
			at: NOW,
		}),
		Some(LogEntry::Allocated {
			allocation: 0,
			payer: town,
			provider: provider.clone(),
			product: 15,
			from: NOW - 1_440,
			until: NOW + 43_200,
			volume: 600,
			by: officer,
			at: NOW,
		}),
		Some(LogEntry::Started {
			allocation: 0,
			from: NOW - 600,
			by: carer.clone(),
			at: NOW + 1,
		}),
		Some(LogEntry::Recorded {
			seq: 0,
			author: carer.clone(),
			organisation: Some(provider.clone()),
			fact: NewFact {
				content: Some(content),
				source: Some(source),
				..fact(10, NOW - 60, 30, Some(0))
			},
			at: NOW + 2,
		}),
		Some(LogEntry::Recorded {
			seq: 1,
			author: relative,
			organisation: None,
			fact: fact(11, NOW - 120, 45, None),
			at: NOW + 3,
		}),
		None,
		None,
		Some(LogEntry::Disputed {
			seq: 0,
			reason: DisputeReason::WrongDuration,
			by: client.clone(),
			at: NOW + 4,
		}),
		Some(LogEntry::Amended {
			seq: 2,
			amends: 0,
			author: carer.clone(),
			organisation: Some(provider),
			fact: fact(10, NOW - 60, 25, Some(0)),
			at: NOW + 5,
		}),
		Some(LogEntry::Confirmed {
			seqs: vec![1, 2].try_into().expect("two"),
			by: client.clone(),
			at: NOW + 6,
		}),
		Some(LogEntry::Erased {
			seq: 0,
			by: client,
			at: NOW + 7,
		}),
		Some(LogEntry::Stopped {
			allocation: 0,
			until: NOW,
			by: carer.clone(),
			at: NOW + 8,
		}),
		Some(LogEntry::Closed {
			by: Some(carer),
			at: NOW + 9,
		}),
	]
}

#[test]
fn entries_are_laid_out_as_published() {
	let vectors = vectors();
	let published = vectors["log"]["entries"].as_array().expect("a list");
	let first_fact = LogEntry::<AccountId32>::decode_all(&mut &bytes(&published[3]["entry"])[..])
		.expect("an entry");
	let LogEntry::Recorded { fact, .. } = first_fact else {
		panic!("not a fact: {first_fact:?}");
	};
	let content = fact.content.expect("has contents");
	assert_eq!(&content.locator[..], b"store-a/7f3a");
	let source = fact.source.expect("has a source");
	assert_eq!(source.register, 7);

	let expected = entries(content, source);
	assert_eq!(published.len(), expected.len());
	for (vector, expected) in published.iter().zip(expected) {
		let entry = bytes(&vector["entry"]);
		let kind = vector["kind"].as_str().expect("a kind");
		match expected {
			Some(expected) => {
				assert_eq!(expected.encode(), entry, "{kind}");
				assert_eq!(LogEntry::decode_all(&mut &entry[..]), Ok(expected.clone()));
				assert!(format!("{expected:?}").starts_with(kind));
			}
			None => {
				assert_eq!((kind, entry[0]), ("Extended", head::EXTENSION));
				assert!(LogEntry::<AccountId32>::decode_all(&mut &entry[..]).is_err());
			}
		}
	}
}

#[test]
fn the_published_log_verifies() {
	let vectors = vectors();
	let published = vectors["log"]["entries"].as_array().expect("a list");
	let entries: Vec<_> = published
		.iter()
		.map(|vector| bytes(&vector["entry"]))
		.collect();
	let last = bytes(&published[published.len() - 1]["head"]);
	let last = H256::from_slice(&last);
	assert_eq!(head::verify(&dossier().0, &entries, &last.0), Ok(13));
}
