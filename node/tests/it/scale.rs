//! What `scripts/scale.sh` measures, on a state that is made in a second.

use crate::common::*;
use serde_json::{json, Value};
use std::{fs, path::Path};
use tempfile::TempDir;
use zorgketen_state::{make, measure, today, Options, Recipe, MAY_ACCESS_READS};

const RECIPE: Recipe = Recipe {
	clients: 200,
	grants: 2_000,
	cases: 50,
	today: 0,
};

/// Each answer is compared with what the recipe says while it is measured, and each visit with what the
/// case says afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_goes_on_from_a_made_state_and_reads_no_more_for_a_client_with_a_history() {
	let folder = TempDir::new().expect("a folder");
	let base = spec_file("dev");
	let options = Options {
		recipe: Recipe {
			today: today(),
			..RECIPE
		},
		node: binary(),
		base,
		work: folder.path().to_owned(),
		against: Some(32),
		questions: 100,
		visits: 4,
		compiler: None,
	};
	let report = measure(&options, |_| {})
		.await
		.unwrap_or_else(|error| panic!("{error}"));
	assert_eq!(report.broken, Vec::<String>::new());

	let report = report.json();
	let [small, large] = [0, 1].map(|run| report["runs"][run]["figures"].clone());
	let count = |figures: &Value, name: &str| figures[name]["count"].as_u64();
	// the longest way to an answer, for one who broke the glass sixteen times and is asked 256 grants
	let full = count(&large, "the same, client with 256 grants");
	assert_eq!(full, Some(MAY_ACCESS_READS as u64));
	// and for all others one less, as there never was an emergency
	let others = count(&large, "may_access: values read");
	assert!(others.is_some_and(|reads| full.is_some_and(|full| (4..=full).contains(&reads))));
	// with a quarter of the grants and a third of the cases the same is read
	let name = "case_summary: values read";
	assert_eq!(count(&small, name), count(&large, name));
	assert!(count(&large, name).is_some_and(|reads| reads > 0));

	// as many on both as the smaller has cases in care
	for figures in [&small, &large] {
		assert_eq!(count(figures, "visits logged and approved"), Some(2));
	}
	for name in ["logging a visit, compared", "approving it, compared"] {
		let ratio = report["compared"][name]["ratio"].as_f64();
		assert!(ratio.is_some_and(|ratio| ratio > 0.0), "{name}: {ratio:?}");
	}
	assert!(count(&large, "values in the state").is_some_and(|values| values > 3_000));
	assert!(large["zorgketen_caseSummary, p99"]["seconds"]
		.as_f64()
		.is_some_and(|seconds| seconds > 0.0));
	assert_eq!(report["format"], json!("zorgketen-scale/1"));
}

#[test]
fn a_state_is_only_made_of_what_can_be_and_on_a_raw_chain() {
	let folder = TempDir::new().expect("a folder");
	let (base, out) = (spec_file("dev"), folder.path().join("out.json"));
	let try_to_make = |recipe: Recipe, base: &Path| make(&recipe, base, &out, |_| {}).map(drop);
	let recipe = Recipe {
		today: today(),
		..RECIPE
	};

	let too_many = Recipe {
		cases: 201,
		..recipe
	};
	let error = try_to_make(too_many, &base).expect_err("a client has one case");
	assert!(error.contains("201 cases"), "{error}");

	let plain = folder.path().join("plain.json");
	fs::write(&plain, r#"{"name":"a","genesis":{"runtimeGenesis":{}}}"#).expect("a file");
	let error = try_to_make(recipe, &plain).expect_err("it is not raw");
	assert!(error.contains("--raw"), "{error}");

	// the tables hold from 2020 on, so nothing can be registered at a price before
	let long_ago = Recipe {
		today: 10_000,
		..recipe
	};
	let error = try_to_make(long_ago, &base).expect_err("no table has a value");
	assert!(error.contains("indicate"), "{error}");

	try_to_make(recipe, &base).expect("it can be");
}
