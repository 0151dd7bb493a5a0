//! Holds the documents in `docs` against the methods. `UPDATE_DOCS=1` writes them.

use super::{document, markdown};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::PathBuf};

/// Compares a document with what it should be, or writes it.
fn hold(name: &str, wanted: &str) {
	let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
		.join("../docs")
		.join(name);
	if std::env::var_os("UPDATE_DOCS").is_some() {
		fs::write(&path, wanted).expect("the document can be written");
	}
	assert!(
		fs::read_to_string(&path).unwrap_or_default() == wanted,
		"docs/{name} is not what the code says: run the test with UPDATE_DOCS=1 and look at the difference"
	);
}

#[test]
fn the_documents_are_those_of_the_methods() {
	let document = document();
	let pretty = serde_json::to_string_pretty(&document).expect("it serialises");
	hold("openrpc.json", &format!("{pretty}\n"));
	hold("rpc.md", &markdown::page(&document));
}

/// All strings that a field of this name has, anywhere.
fn strings_of<'a>(value: &'a Value, field: &str, found: &mut BTreeSet<&'a str>) {
	match value {
		Value::Object(fields) => {
			for (name, value) in fields {
				match value {
					Value::String(text) if name == field => {
						found.insert(text);
					}
					other => strings_of(other, field, found),
				}
			}
		}
		Value::Array(items) => items.iter().for_each(|item| strings_of(item, field, found)),
		_ => {}
	}
}

#[test]
fn every_reference_leads_somewhere_and_everything_is_referred_to() {
	let document = document();
	let mut references = BTreeSet::new();
	strings_of(&document, "$ref", &mut references);
	for reference in &references {
		let path = reference.strip_prefix('#').expect("a local reference");
		assert!(document.pointer(path).is_some(), "{reference}");
	}
	for part in ["schemas", "errors"] {
		let named = document["components"][part].as_object().expect("an object");
		for name in named.keys() {
			let reference = format!("#/components/{part}/{name}");
			assert!(references.contains(reference.as_str()), "{reference}");
		}
	}
}

#[test]
fn a_method_says_all_that_the_specification_asks_for() {
	let document = document();
	assert_eq!(document["openrpc"], "1.3.2");
	let mut names = BTreeSet::new();
	for method in document["methods"].as_array().expect("methods") {
		let name = method["name"].as_str().expect("a name");
		assert!(names.insert(name), "{name} twice");
		assert!(
			method["summary"]
				.as_str()
				.is_some_and(|text| text.ends_with('.')),
			"{name}"
		);
		assert!(method["result"]["schema"].is_object(), "{name}");
		let params = method["params"].as_array().expect("parameters");
		// who is asked by position can't leave one out before one that must be there
		let required: Vec<_> = params
			.iter()
			.map(|param| param["required"] == true)
			.collect();
		assert!(required.is_sorted_by(|one, next| one >= next), "{name}");
		for param in params {
			assert!(
				param["name"].is_string() && param["schema"].is_object(),
				"{name}"
			);
		}
	}
}

#[test]
fn every_query_can_be_asked_at_a_block() {
	let document = document();
	for method in document["methods"].as_array().expect("methods") {
		let name = method["name"].as_str().expect("a name");
		let is_query = name.starts_with("zorgketen_") && method.get("x-notification").is_none();
		let last = method["params"].as_array().and_then(|params| params.last());
		assert_eq!(
			is_query,
			last.is_some_and(|param| param["name"] == "at"),
			"{name}"
		);
	}
}
