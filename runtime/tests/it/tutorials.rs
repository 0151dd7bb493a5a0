//! The tutorials in `docs/tutorials` quote the scenarios: no block of code in them may say anything else
//! than what is played, in the order in which it is played.

use crate::documents;
use std::path::Path;

/// A block of code with its language.
struct Block {
	language: String,
	code: String,
}

fn blocks(text: &str) -> Vec<Block> {
	let mut blocks = Vec::new();
	let mut open: Option<Block> = None;
	for line in text.lines() {
		match (open.as_mut(), line.trim_start().strip_prefix("```")) {
			(None, Some(language)) => {
				open = Some(Block {
					language: language.trim().into(),
					code: String::new(),
				});
			}
			(None, None) => {}
			(Some(_), Some(_)) => blocks.extend(open.take()),
			(Some(block), None) => {
				block.code.push_str(line);
				block.code.push('\n');
			}
		}
	}
	assert!(open.is_none(), "a block of code is never closed");
	blocks
}

/// One blank wherever there are some: how lines are broken and indented says nothing.
fn normalised(text: &str) -> String {
	text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Panics with the first block that the file of its language does not have after the block before it.
fn hold(tutorial: &str, played: &[(&str, String)]) -> usize {
	let mut read = vec![0; played.len()];
	// `text` is for commands, which are not played
	let is_code = |block: &Block| block.language != "text";
	let blocks: Vec<_> = blocks(tutorial).into_iter().filter(is_code).collect();
	for Block { language, code } in &blocks {
		let at = played
			.iter()
			.position(|(name, _)| name == language)
			.unwrap_or_else(|| panic!("no scenario is written in `{language}`:\n{code}"));
		let rest = &played[at].1[read[at]..];
		let wanted = normalised(code);
		assert!(!wanted.is_empty(), "an empty block of `{language}`");
		let found = rest.find(&wanted).unwrap_or_else(|| {
			panic!("not played, or not in this order, in `{language}`:\n{code}")
		});
		read[at] += found + wanted.len();
	}
	blocks.len()
}

fn hold_tutorial(name: &str) {
	let root = Path::new(env!("CARGO_MANIFEST_DIR"));
	let file = |path: String| {
		let text = std::fs::read_to_string(root.join(&path));
		normalised(&text.unwrap_or_else(|error| panic!("{path}: {error}")))
	};
	let played = [
		(
			"ts",
			file(format!("../apps/sdk/test/scenarios/{name}.test.ts")),
		),
		("rust", file(format!("tests/it/{name}.rs"))),
	];
	let count = hold(&documents::read(&format!("tutorials/{name}.md")), &played);
	assert!(count > 0, "docs/tutorials/{name}.md quotes nothing");
}

#[test]
fn the_tutorial_geertje_quotes_what_is_played() {
	hold_tutorial("geertje");
}

#[test]
fn the_tutorial_appie_quotes_what_is_played() {
	hold_tutorial("appie");
}

#[test]
fn a_tutorial_that_says_something_else_is_found() {
	let played = [("ts", normalised("await one();\n\tawait two(1,\n2);"))];
	let good = "text\n```ts\n  await one();\n```\n```ts\nawait two(1, 2);\n```\n";
	assert_eq!(hold(good, &played), 2);
	for (bad, why) in [
		("```ts\nawait three();\n```", "other code"),
		(
			"```ts\nawait two(1, 2);\n```\n```ts\nawait one();\n```",
			"another order",
		),
		("```sh\nawait one();\n```", "another language"),
		("```ts\n```", "nothing"),
		("```ts\nawait one();", "no end"),
	] {
		let held = std::panic::catch_unwind(|| hold(bad, &played));
		assert!(held.is_err(), "{why} was not found");
	}
}
