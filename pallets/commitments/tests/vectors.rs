//! The published vectors, computed again.

use serde_json::Value;
use zorgketen_commitments::{
	commitment, head, leaf, open, prove, root, verify_chain, Batch, Error, Hash, InclusionProof,
	Label, Salt,
};

fn vectors() -> Value {
	serde_json::from_str(include_str!("../../../docs/vectors/commitments.json"))
		.expect("the vectors are JSON")
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
	let list = value[key].as_array().expect("a list");
	assert!(!list.is_empty() || key != "commitments", "no vectors");
	list
}

fn bytes(value: &Value) -> Vec<u8> {
	let hex = value.as_str().and_then(|hex| hex.strip_prefix("0x"));
	let hex = hex.expect("hex with 0x");
	assert_eq!(hex.len() % 2, 0);
	(0..hex.len())
		.step_by(2)
		.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex"))
		.collect()
}

fn hash(value: &Value) -> Hash {
	bytes(value).try_into().expect("32 bytes")
}

fn number(value: &Value) -> u32 {
	let number = value.as_u64().expect("a number");
	number.try_into().expect("a number of 32 bits")
}

fn salt(value: &Value) -> Salt {
	Salt::new(&bytes(value)).expect("a good salt")
}

#[test]
fn commitments_are_as_published() {
	let vectors = vectors();
	for vector in list(&vectors, "commitments") {
		let label = match vector["label"].as_str() {
			Some("content") => Label::Content,
			Some("source") => Label::Source,
			other => panic!("unknown label {other:?}"),
		};
		let (salt, data) = (salt(&vector["salt"]), bytes(&vector["data"]));
		let made = hash(&vector["commitment"]);
		assert_eq!(commitment(label, &salt, &data), made);
		assert_eq!(open(label, &salt, &data, &made), Ok(()));
	}
}

#[test]
fn trees_and_proofs_are_as_published() {
	let vectors = vectors();
	let trees = list(&vectors, "trees");
	assert_eq!(trees.len(), 11);
	for tree in trees {
		let leaves: Vec<Hash> = list(tree, "records")
			.iter()
			.map(|record| {
				let made = leaf(&salt(&record["salt"]), &bytes(&record["record"]));
				assert_eq!(made, hash(&record["leaf"]));
				made
			})
			.collect();
		let tree_root = hash(&tree["root"]);
		assert_eq!(root(&leaves), tree_root);
		let proofs = list(tree, "proofs");
		assert_eq!(proofs.len(), leaves.len());
		for (index, siblings) in proofs.iter().enumerate() {
			let siblings = siblings.as_array().expect("a list");
			let published = InclusionProof {
				index: index as u32,
				count: leaves.len() as u32,
				siblings: siblings.iter().map(hash).collect(),
			};
			assert_eq!(prove(&leaves, index as u32), Ok(published.clone()));
			assert_eq!(published.verify(&leaves[index], &tree_root), Ok(()));
		}
	}
}

#[test]
fn batches_are_as_published() {
	let vectors = vectors();
	let published = list(&vectors, "batches");
	let batches: Vec<Batch> = published
		.iter()
		.map(|vector| Batch {
			previous: hash(&vector["previous"]),
			merkle_root: hash(&vector["merkleRoot"]),
			count: number(&vector["count"]),
			from: number(&vector["from"]),
			until: number(&vector["until"]),
		})
		.collect();
	for (batch, vector) in batches.iter().zip(published) {
		assert_eq!(batch.root(), hash(&vector["root"]));
	}
	let last = hash(&published[published.len() - 1]["root"]);
	assert_eq!(verify_chain(&[0; 32], &batches, &last), Ok(()));
}

#[test]
fn heads_are_as_published() {
	let vectors = vectors();
	let log = &vectors["log"];
	let dossier = hash(&log["dossier"]);
	let published = list(log, "entries");
	let entries: Vec<Vec<u8>> = published
		.iter()
		.map(|vector| bytes(&vector["entry"]))
		.collect();
	let mut computed = head::BEFORE;
	for (at, vector) in published.iter().enumerate() {
		computed = head::next(&computed, &entries[at]);
		assert_eq!(computed, hash(&vector["head"]));
		assert_eq!(
			head::verify(&dossier, &entries[..=at], &computed),
			Ok(at as u32 + 1)
		);
	}
	assert_eq!(head::initial(&entries[0]), hash(&published[0]["head"]));
	assert!(matches!(
		head::verify(&dossier, &entries[..3], &computed),
		Err(Error::WrongHead { entries: 3, .. })
	));
}

#[test]
fn extensions_are_as_published() {
	let vectors = vectors();
	for vector in list(&vectors, "extensions") {
		assert_eq!(
			head::extension(&bytes(&vector["fact"])),
			bytes(&vector["entry"])
		);
	}
}
