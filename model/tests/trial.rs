//! The public data set of the trial and our own give exactly their expected results.

use std::{
	collections::{BTreeMap, BTreeSet},
	path::{Path, PathBuf},
};
use zorgketen_model::{date, generate, play, DataSet, Model};

fn folder() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR")).join("../apps/trial/data")
}

fn own(set: &str) -> PathBuf {
	folder().join("../sets").join(set)
}

/// Plays the data set of a folder and compares.
fn gives_its_expected_result(folder: &Path) {
	let data = DataSet::read(folder).expect("a data set");
	let today = date::parse("2026-11-22").expect("a date");
	let (result, surprises) = play(&data, today);
	assert_eq!(surprises, Vec::<String>::new());
	let expected = std::fs::read(folder.join("expected.json")).expect("a file");
	let expected: serde_json::Value = serde_json::from_slice(&expected).expect("JSON");
	for (part, wanted) in expected.as_object().expect("an object") {
		assert_eq!(&result[part], wanted, "{part}");
	}
}

#[test]
fn the_public_data_set_gives_its_expected_result() {
	gives_its_expected_result(&folder());
}

#[test]
fn our_own_data_sets_give_their_expected_results() {
	for set in generate::NAMES {
		gives_its_expected_result(&own(set));
	}
}

#[test]
fn our_own_data_sets_are_those_that_are_generated() {
	for set in generate::NAMES {
		for (name, text) in generate::files(set).expect("a set") {
			let committed = std::fs::read_to_string(own(set).join(name)).expect("a file");
			assert!(
				committed == text,
				"{set}/{name} is another: cargo run -p zorgketen-model --bin trial-data {set} apps/trial/sets/{set}"
			);
		}
	}
	assert!(generate::files("no such set").is_none());
}

/// Plays everything up to the money of the second round; the sums paid before and after it, by insurer.
fn paid_by_round(set: &str) -> BTreeMap<String, (u128, u128)> {
	let data = DataSet::read(&own(set)).expect("a data set");
	let mut model = Model::new(&data, date::parse("2026-11-22").expect("a date"));
	model.fund(1);
	for action in &data.actions {
		let outcome = model.apply(action).err().unwrap_or("ok");
		assert_eq!(outcome, action.expect, "{action:?}");
	}
	let paid = |model: &Model| -> Vec<u128> { model.insurers.values().map(|i| i.paid).collect() };
	let before = paid(&model);
	model.fund(2);
	let both = before.into_iter().zip(paid(&model));
	model.insurers.keys().cloned().zip(both).collect()
}

#[test]
fn in_the_set_with_too_little_money_claims_wait_and_are_paid_later() {
	let data = DataSet::read(&own("shortage")).expect("a data set");
	let owed = |insurer: &str| -> u128 {
		let mut rich = data.clone();
		rich.funding.push((1, insurer.into(), 1_000_000_000));
		let (result, _) = play(&rich, date::parse("2026-11-22").expect("a date"));
		u128::from(result["insurers"][insurer]["paid"].as_u64().expect("cents"))
	};
	let paid = paid_by_round("shortage");
	let (first, all) = paid["I1"];
	assert!(first < owed("I1") && all == owed("I1"), "{paid:?}");
	let (first, all) = paid["I2"];
	assert!(first < all && all < owed("I2"), "{paid:?}");
	let (first, all) = paid["I3"];
	assert!(first == all && all == owed("I3"), "{paid:?}");
}

#[test]
fn in_the_set_with_more_insurers_none_is_short_of_money_and_both_ways_of_collecting_occur() {
	let data = DataSet::read(&own("insurers")).expect("a data set");
	let ways = |insurer: &str| -> BTreeSet<&str> {
		let own = data.contracts.iter().filter(|((i, _), _)| i == insurer);
		own.map(|(_, way)| way.as_str()).collect()
	};
	assert_eq!(ways("I1"), BTreeSet::from(["provider"]));
	assert_eq!(ways("I2"), BTreeSet::from(["insurer"]));
	assert_eq!(ways("I3"), BTreeSet::from(["insurer", "provider"]));
	for (insurer, (first, all)) in paid_by_round("insurers") {
		assert!(first == all && all > 0, "{insurer}: {first} {all}");
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
