//! Documents that are made from the code, or held against it. `UPDATE_DOCS=1` writes them.

use std::path::PathBuf;

/// A file in the project's `docs`.
pub fn path(name: &str) -> PathBuf {
	PathBuf::from(env!("CARGO_MANIFEST_DIR"))
		.join("../docs")
		.join(name)
}

/// Whether the documents are to be written instead of compared.
pub fn updating() -> bool {
	std::env::var_os("UPDATE_DOCS").is_some()
}

/// The text of a document, empty if there is none yet.
pub fn read(name: &str) -> String {
	std::fs::read_to_string(path(name)).unwrap_or_default()
}

/// Compares a document with what it should be, or writes it.
pub fn hold(name: &str, wanted: &str) {
	if updating() {
		std::fs::write(path(name), wanted).expect("the document can be written");
	}
	assert!(
		read(name) == wanted,
		"docs/{name} is not what the code says: run the test with UPDATE_DOCS=1 and look at the difference"
	);
}
