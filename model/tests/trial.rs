//! The public data set of the trial gives exactly its expected result.

use std::path::{Path, PathBuf};
use zorgketen_model::{date, play, DataSet};

fn folder() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../apps/trial/data")
}

#[test]
fn the_public_data_set_gives_its_expected_result() {
	let data = DataSet::read(&folder()).expect("a data set");
	let today = date::parse("2026-11-22").expect("a date");
	let (result, surprises) = play(&data, today);
	assert_eq!(surprises, Vec::<String>::new());
	let expected = std::fs::read(folder().join("expected.json")).expect("a file");
	let expected: serde_json::Value = serde_json::from_slice(&expected).expect("JSON");
	for (part, wanted) in expected.as_object().expect("an object") {
		assert_eq!(&result[part], wanted, "{part}");
	}
}

/// A copy of the public data set with one text replaced in one file.
fn broken(file: &str, from: &str, to: &str) -> String {
	let copy = std::env::temp_dir().join(format!(
		"zorgketen-model-{}-{file}-{}",
		std::process::id(),
		to.len()
	));
	std::fs::create_dir_all(&copy).expect("a folder");
	for entry in std::fs::read_dir(folder()).expect("a folder") {
		let entry = entry.expect("an entry");
		let mut text = std::fs::read_to_string(entry.path()).expect("a text");
		if entry.file_name() == file {
			assert!(text.contains(from), "{file} has {from}");
			text = text.replacen(from, to, 1);
		}
		std::fs::write(copy.join(entry.file_name()), text).expect("a file");
	}
	let error = DataSet::read(&copy).expect_err("it is broken").to_string();
	std::fs::remove_dir_all(&copy).expect("the copy goes");
	error
}

#[test]
fn a_broken_data_set_is_named_by_file_line_and_column() {
	for (file, from, to, place, problem) in [
		(
			"organisations.csv",
			"3311",
			"331",
			"line 2, column code",
			"4 digits",
		),
		(
			"organisations.csv",
			"insurer",
			"bank",
			"line 2, column kind",
			"\"bank\"",
		),
		(
			"staff.csv",
			"P1-office,P1",
			"P1-office,P9",
			"line 3, column org",
			"\"P9\"",
		),
		(
			"families.csv",
			"F01,P1",
			"F01,",
			"line 2, column provider",
			"empty",
		),
		(
			"national.csv",
			"2026-01-01",
			"2026-02-30",
			"line 3, column valid_from",
			"no date",
		),
		(
			"prices.csv",
			"6310",
			"63.10",
			"line 2, column cents",
			"no number",
		),
		(
			"actions.csv",
			"grantee=P1",
			"grantee",
			"line 3, column args",
			"no value",
		),
		(
			"actions.csv",
			"1,F04,P1-intake",
			"1,F04,P7-intake",
			"line 2, column actor",
			"P7-intake",
		),
		(
			"funding.csv",
			"round,insurer",
			"insurer,round",
			"line 1",
			"columns",
		),
		("payouts.csv", "P1,895458", "P1", "line 2", "fields"),
	] {
		let error = broken(file, from, to);
		assert!(
			error.contains(&format!("{file}, {place}")) && error.contains(problem),
			"{error}"
		);
	}
}

#[test]
fn a_missing_file_is_named() {
	let error = DataSet::read(Path::new("no such folder")).expect_err("nothing there");
	assert!(error.to_string().contains("organisations.csv"), "{error}");
}
