//! The OpenRPC document for people: `docs/rpc.md`, made from it by a test.

use serde_json::{Map, Value};
use std::fmt::Write;

const HEAD: &str = "\
# RPC of the node

Made from the node's OpenRPC document by a test (`node/src/rpc/documents.rs`); do not edit. For programs there is the same as
[openrpc.json](openrpc.json), and a running node answers `rpc.discover` with it.

These are the methods of this chain. Beside them the node has those of polkadot-sdk (`author_*`, `chain_*`, `state_*`,
`system_*`, `grandpa_*`, `payment_*` and the new `chainHead_v1_*` family), for which any client of a Substrate chain knows
what to do.

## In general

- JSON-RPC 2.0 over HTTP and WebSocket, on the node's RPC port. Parameters by position, as polkadot.js sends them, or by name.
  One that can be left out can be null too.
- Every query answers for one block: the last **final** one, or the one whose hash is given as `at`. Without `at` an answer is
  never taken back. With it, the block need not be final.
- What does not exist is `null`, never an error. A list of what an account has is empty for an account that nobody knows.
- Fields are never left out: one without a value is `null`. New fields can come; a reader ignores those that it does not know.
- Nothing is rounded but where it says so, and no amount is a number of JSON: cents are strings, as are euros.
- Anybody who can reach the port can ask anything. [The gateway](gateway.md) is the listener with keys and limits for others.

```sh
curl -s -H 'content-type: application/json' http://127.0.0.1:9944 \\
  -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"zorgketen_organisations\",\"params\":[]}'
```
";

/// Writes the page.
pub fn page(document: &Value) -> String {
	let mut page = Page::default();
	page.text(HEAD.trim_end());
	page.errors(&document["components"]["errors"]);
	let methods = list(&document["methods"]);
	for tag in tags(methods) {
		page.text(&format!("\n## {}\n", title(tag)));
		for method in methods.iter().filter(|method| tag_of(method) == tag) {
			page.method(method, document);
		}
	}
	page.text("\n## Types\n");
	for (name, schema) in fields(&document["components"]["schemas"]) {
		page.schema(name, schema);
	}
	page.0.trim_end().to_owned() + "\n"
}

fn list(value: &Value) -> &[Value] {
	value.as_array().map_or(&[], Vec::as_slice)
}

fn fields(value: &Value) -> &Map<String, Value> {
	value.as_object().expect("an object")
}

fn text(value: &Value) -> &str {
	value.as_str().unwrap_or_default()
}

fn tag_of(method: &Value) -> &str {
	text(&method["tags"][0]["name"])
}

/// The groups in the order in which a case meets them, and any others behind.
fn tags(methods: &[Value]) -> Vec<&str> {
	let order = [
		"participants",
		"consent",
		"maternity",
		"careLog",
		"settlement",
	];
	let mut tags: Vec<_> = methods.iter().map(tag_of).collect();
	tags.sort_by_key(|tag| {
		(
			order.iter().position(|o| o == tag).unwrap_or(order.len()),
			*tag,
		)
	});
	tags.dedup();
	tags
}

/// `careLog` as "Care log".
fn title(tag: &str) -> String {
	let mut title = String::new();
	for letter in tag.chars() {
		if title.is_empty() {
			title.extend(letter.to_uppercase());
		} else if letter.is_uppercase() {
			title.push(' ');
			title.extend(letter.to_lowercase());
		} else {
			title.push(letter);
		}
	}
	title
}

/// A text that stays within its cell.
fn cell(text: &str) -> String {
	let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
	one_line.replace('|', "\\|")
}

/// A type in words, with links to those that have a name.
fn kind(schema: &Value) -> String {
	if let Some(path) = schema["$ref"].as_str() {
		let name = path.rsplit('/').next().unwrap_or_default();
		return format!("[{name}](#{})", name.to_lowercase());
	}
	for key in ["anyOf", "oneOf", "allOf"] {
		if schema[key].is_array() {
			let kinds: Vec<_> = list(&schema[key]).iter().map(kind).collect();
			return kinds.join(" or ");
		}
	}
	if let Some(constant) = schema.get("const") {
		return format!("`{constant}`");
	}
	let kinds = match &schema["type"] {
		Value::Array(kinds) => kinds.iter().map(text).collect(),
		Value::String(kind) => vec![kind.as_str()],
		_ => return "anything".into(),
	};
	let kinds: Vec<_> = kinds
		.into_iter()
		.map(|kind_name| match kind_name {
			"array" => format!("list of {}", kind(&schema["items"])),
			"integer" => "number".into(),
			"string" if schema["enum"].is_array() => {
				let names: Vec<_> = list(&schema["enum"])
					.iter()
					.map(|name| format!("`{name}`"))
					.collect();
				names.join(" or ")
			}
			other => other.into(),
		})
		.collect();
	kinds.join(" or ")
}

#[derive(Default)]
struct Page(String);

impl Page {
	fn text(&mut self, text: &str) {
		writeln!(self.0, "{text}").expect("a string takes all");
	}

	fn table<const N: usize>(
		&mut self,
		head: [&str; N],
		rows: impl IntoIterator<Item = [String; N]>,
	) {
		self.text(&format!("| {} |", head.join(" | ")));
		self.text(&format!("|{}", " --- |".repeat(N)));
		for row in rows {
			self.text(&format!("| {} |", row.map(|text| cell(&text)).join(" | ")));
		}
	}

	fn errors(&mut self, errors: &Value) {
		self.text("\n## Errors\n");
		self.text(
			"The numbers and the names in the data never change; the messages are for people.\n",
		);
		let mut errors: Vec<_> = fields(errors).iter().collect();
		errors.sort_by_key(|(_, error)| error["code"].as_i64());
		self.table(
			["code", "name", "message", "data", "what to do"],
			errors.into_iter().map(|(name, error)| {
				[
					error["code"].to_string(),
					format!("`{name}`"),
					text(&error["message"]).into(),
					text(&error["data"]).into(),
					text(&error["x-remedy"]).into(),
				]
			}),
		);
	}

	fn method(&mut self, method: &Value, document: &Value) {
		let params = list(&method["params"]);
		let names: Vec<_> = params
			.iter()
			.map(|param| {
				let mark = if param["required"] == true { "" } else { "?" };
				format!("{}{mark}", text(&param["name"]))
			})
			.collect();
		self.text(&format!(
			"### `{}({})`\n",
			text(&method["name"]),
			names.join(", ")
		));
		self.text(text(&method["summary"]));
		if let Some(about) = method["description"].as_str() {
			self.text(about);
		}
		self.text("");
		if !params.is_empty() {
			self.table(
				["parameter", "type", ""],
				params.iter().map(|param| {
					[
						format!("`{}`", text(&param["name"])),
						kind(&param["schema"]),
						text(&param["description"]).into(),
					]
				}),
			);
			self.text("");
		}
		let result = &method["result"];
		self.text(&format!(
			"Answers {}. {}\n",
			kind(&result["schema"]),
			text(&result["description"])
		));
		if let Some(notification) = method.get("x-notification") {
			self.text(&format!(
				"Sends {} in notifications `{}`. `{}`, with the id, ends it.\n",
				kind(&notification["schema"]),
				text(&notification["method"]),
				text(&notification["unsubscribe"])
			));
		}
		let mut errors: Vec<_> = list(&method["errors"])
			.iter()
			.filter_map(|error| {
				let name = text(&error["$ref"]).rsplit('/').next()?;
				let code = document["components"]["errors"][name]["code"].as_i64()?;
				Some((code, format!("{code} {name}")))
			})
			.collect();
		errors.sort();
		if !errors.is_empty() {
			let errors: Vec<_> = errors.into_iter().map(|(_, error)| error).collect();
			self.text(&format!("Refuses with {}.\n", errors.join(", ")));
		}
	}

	fn schema(&mut self, name: &str, schema: &Value) {
		self.text(&format!("### {name}\n"));
		if let Some(description) = schema["description"].as_str() {
			self.text(&format!("{}\n", cell(description).replace("\\|", "|")));
		}
		if schema["pattern"].is_string() {
			self.text(&format!("A string: `{}`.\n", text(&schema["pattern"])));
		}
		self.body(schema);
	}

	/// What a value is made of: fields, the fields of other types, and what differs by kind.
	fn body(&mut self, schema: &Value) {
		let rows = rows(schema, "");
		if !rows.is_empty() {
			self.table(["field", "type", ""], rows);
			self.text("");
		}
		for other in list(&schema["allOf"]) {
			self.text(&format!("With the fields of {}.\n", kind(other)));
		}
		let variants: Vec<_> = ["oneOf", "anyOf"]
			.into_iter()
			.flat_map(|key| list(&schema[key]))
			.collect();
		if !variants.is_empty() && variants.iter().all(|one| one.get("const").is_some()) {
			self.table(
				["name", ""],
				variants.into_iter().map(|variant| {
					[
						format!("`{}`", text(&variant["const"])),
						text(&variant["description"]).into(),
					]
				}),
			);
			self.text("");
			return;
		}
		if !variants.is_empty() && variants.iter().all(|variant| tags_of(variant).is_empty()) {
			self.text(&format!("Either {}.\n", kind(schema)));
			return;
		}
		for variant in variants {
			self.variant(variant);
		}
	}

	fn variant(&mut self, variant: &Value) {
		let about = cell(text(&variant["description"]));
		self.text(&format!("{}: {about}\n", tags_of(variant).join(", ")));
		self.body(variant);
	}
}

/// The fields by whose values one kind is known from another.
fn tags_of(variant: &Value) -> Vec<String> {
	fields_of(variant)
		.into_iter()
		.filter_map(|(name, field)| Some(format!("`{name}: {}`", field.get("const")?)))
		.collect()
}

/// A row for each field but constant ones, those of objects without a name of their own included.
fn rows(schema: &Value, path: &str) -> Vec<[String; 3]> {
	let mut all = Vec::new();
	for (name, field) in fields_of(schema) {
		let name = format!("{path}{name}");
		let inner = rows(field, &format!("{name}."));
		if field.get("const").is_some() {
			continue;
		}
		if inner.is_empty() {
			let about = text(&field["description"]).into();
			all.push([format!("`{name}`"), kind(field), about]);
		}
		all.extend(inner);
	}
	all
}

/// The fields of an object in the order in which they are declared.
fn fields_of(schema: &Value) -> Vec<(&str, &Value)> {
	let properties = &schema["properties"];
	let declared = list(&schema["required"]).iter().map(text);
	let others = properties
		.as_object()
		.into_iter()
		.flatten()
		.map(|(name, _)| name.as_str());
	let mut fields: Vec<(&str, &Value)> = Vec::new();
	for name in declared.chain(others) {
		if !properties[name].is_null() && fields.iter().all(|(known, _)| *known != name) {
			fields.push((name, &properties[name]));
		}
	}
	fields
}
