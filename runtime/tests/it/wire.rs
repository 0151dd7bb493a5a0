//! What is on the wire never changes its meaning: an index belongs to one pallet, call or error
//! for ever. `wire.txt` is the list. Set `UPDATE_WIRE=1` to add to it, and look at the difference:
//! lines may be added, never changed or taken away.

use crate::calls::{metadata, variants};
use frame_metadata::v14::RuntimeMetadataV14;
use std::fmt::Write;
use zorgketen_runtime::*;

fn list(metadata: &RuntimeMetadataV14) -> String {
	let mut out = String::new();
	let mut pallets: Vec<_> = metadata.pallets.iter().collect();
	pallets.sort_by_key(|pallet| pallet.index);
	for pallet in pallets {
		writeln!(out, "{} {}", pallet.index, pallet.name).expect("a string");
		for (kind, id) in [
			("call", pallet.calls.as_ref().map(|c| c.ty.id)),
			("error", pallet.error.as_ref().map(|e| e.ty.id)),
		] {
			for (index, name) in id
				.map(|id| variants(&metadata.types, id))
				.unwrap_or_default()
			{
				writeln!(
					out,
					"{} {kind} {index} {}.{name}",
					pallet.index, pallet.name
				)
				.expect("a string");
			}
		}
	}
	for extension in &metadata.extrinsic.signed_extensions {
		writeln!(out, "extension {}", extension.identifier).expect("a string");
	}
	out
}

#[test]
fn indices_of_pallets_calls_and_errors_are_frozen() {
	let now = list(&metadata());
	let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/wire.txt");
	if std::env::var_os("UPDATE_WIRE").is_some() {
		std::fs::write(file, &now).expect("the list can be written");
	}
	let frozen = std::fs::read_to_string(file).expect("the list is there");
	for line in frozen.lines() {
		assert!(now.lines().any(|l| l == line), "gone or changed: {line}");
	}
	for line in now.lines() {
		assert!(frozen.lines().any(|l| l == line), "not in the list: {line}");
	}
}

#[test]
fn metadata_is_there_in_all_versions_that_clients_ask_for() {
	let versions = Runtime::metadata_versions();
	for version in [14, 15, 16] {
		assert!(versions.contains(&version), "{versions:?}");
		assert!(Runtime::metadata_at_version(version).is_some());
	}
}
