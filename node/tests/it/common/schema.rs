//! Holds answers against the OpenRPC document that the node itself gives.
//!
//! Knows the words of JSON Schema that the document uses, and fails on any other, so that nothing
//! passes because it was not understood. Stricter than a reader has to be: a field that the schema
//! does not name is an error here.

use regex::Regex;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// An OpenRPC document.
pub struct Document(Value);

/// Fields of an object that a schema accounts for.
enum Named {
	/// These.
	Some(BTreeSet<String>),
	/// Whatever there is: the schema says nothing of fields.
	All,
}

impl Named {
	fn none() -> Self {
		Self::Some(BTreeSet::new())
	}

	fn and(self, other: Self) -> Self {
		match (self, other) {
			(Self::Some(mut one), Self::Some(other)) => {
				one.extend(other);
				Self::Some(one)
			}
			_ => Self::All,
		}
	}
}

impl Document {
	/// A document as `rpc.discover` answers.
	pub fn new(document: Value) -> Self {
		assert_eq!(document["openrpc"], "1.3.2");
		Self(document)
	}

	/// The names of all methods in it, and of those that end subscriptions.
	pub fn methods(&self) -> BTreeSet<String> {
		let mut names = BTreeSet::new();
		for method in self.list() {
			let ends = &method["x-notification"]["unsubscribe"];
			for name in [&method["name"], ends]
				.into_iter()
				.filter_map(Value::as_str)
			{
				names.insert(name.to_owned());
			}
		}
		names
	}

	/// The methods as they are described.
	pub fn list(&self) -> &[Value] {
		self.0["methods"].as_array().expect("methods")
	}

	/// A method's part of it.
	fn method(&self, name: &str) -> &Value {
		self.list()
			.iter()
			.find(|method| method["name"] == name)
			.unwrap_or_else(|| panic!("{name} is not in the document"))
	}

	/// Fails unless this is what the method promises to answer.
	pub fn check(&self, method: &str, answer: &Value) {
		if let Err(error) = self.value(&self.method(method)["result"]["schema"], answer, "$") {
			panic!("{method}: {error}: {answer:#}");
		}
	}

	/// Fails unless this is what the subscription promises to send.
	pub fn check_notification(&self, method: &str, sent: &Value) {
		let schema = &self.method(method)["x-notification"]["schema"];
		if let Err(error) = self.value(schema, sent, "$") {
			panic!("{method}: {error}: {sent:#}");
		}
	}

	/// The code of an error among those that the method names.
	pub fn code(&self, method: &str, error: &str) -> i32 {
		let reference = format!("#/components/errors/{error}");
		let errors = self.method(method)["errors"].as_array().expect("errors");
		assert!(
			errors.iter().any(|known| known["$ref"] == *reference),
			"{method} does not say that it refuses with {error}"
		);
		let code = &self.0["components"]["errors"][error]["code"];
		code.as_i64().expect("a number") as i32
	}

	/// Checks a value with all its fields.
	fn value(&self, schema: &Value, value: &Value, path: &str) -> Result<(), String> {
		let named = self.part(schema, value, path)?;
		if let (Named::Some(named), Some(fields)) = (named, value.as_object()) {
			if let Some(field) = fields.keys().find(|field| !named.contains(*field)) {
				return Err(format!("{path}.{field} is not in the schema"));
			}
		}
		Ok(())
	}

	/// Checks what one schema says of a value. Other schemas may say more of it.
	fn part(&self, schema: &Value, value: &Value, path: &str) -> Result<Named, String> {
		let schema = match schema {
			Value::Bool(true) => return Ok(Named::All),
			Value::Object(schema) => schema,
			other => return Err(format!("{path}: no schema: {other}")),
		};
		let mut named = Named::none();
		let mut says_of_fields = false;
		for (word, rule) in schema {
			match word.as_str() {
				"title" | "description" | "format" | "default" | "examples" | "required" => {}
				"$ref" => {
					let target = rule.as_str().and_then(|path| path.strip_prefix('#'));
					let target = target.and_then(|path| self.0.pointer(path));
					let target = target.ok_or(format!("{path}: {rule} leads nowhere"))?;
					named = named.and(self.part(target, value, path)?);
					says_of_fields = true;
				}
				"allOf" => {
					for part in rule.as_array().into_iter().flatten() {
						named = named.and(self.part(part, value, path)?);
					}
					says_of_fields = true;
				}
				"anyOf" | "oneOf" => {
					let parts = rule.as_array().into_iter().flatten();
					let (fits, errors): (Vec<_>, Vec<_>) = parts
						.map(|part| self.part(part, value, path))
						.partition(Result::is_ok);
					let right = if word == "oneOf" {
						fits.len() == 1
					} else {
						!fits.is_empty()
					};
					if !right {
						let errors: Vec<_> = errors.into_iter().filter_map(Result::err).collect();
						return Err(format!(
							"{path}: {} of {word} fit: {}",
							fits.len(),
							errors.join("; ")
						));
					}
					for fit in fits {
						named = named.and(fit?);
					}
					says_of_fields = true;
				}
				"properties" => {
					for (name, part) in rule.as_object().into_iter().flatten() {
						if let Some(field) = value.get(name) {
							self.value(part, field, &format!("{path}.{name}"))?;
						}
						named = named.and(Named::Some([name.clone()].into()));
					}
					says_of_fields = true;
				}
				// only whether others are allowed, which this never does
				"additionalProperties" if rule.is_boolean() => {}
				"items" => {
					for (index, item) in value.as_array().into_iter().flatten().enumerate() {
						self.value(rule, item, &format!("{path}[{index}]"))?;
					}
				}
				_ => plain(word, rule, value, path)?,
			}
		}
		required(schema, value, path)?;
		Ok(if says_of_fields { named } else { Named::All })
	}
}

/// Checks the fields that must be there.
fn required(schema: &Map<String, Value>, value: &Value, path: &str) -> Result<(), String> {
	let Some(fields) = value.as_object() else {
		return Ok(());
	};
	for name in schema
		.get("required")
		.and_then(Value::as_array)
		.into_iter()
		.flatten()
	{
		let name = name.as_str().unwrap_or_default();
		if !fields.contains_key(name) {
			return Err(format!("{path}.{name} is missing"));
		}
	}
	Ok(())
}

/// Checks the words that look at the value alone.
fn plain(word: &str, rule: &Value, value: &Value, path: &str) -> Result<(), String> {
	let holds = match word {
		"type" => match rule {
			Value::Array(kinds) => kinds.iter().any(|kind| is_of(kind, value)),
			kind => is_of(kind, value),
		},
		"const" => rule == value,
		"enum" => rule.as_array().is_some_and(|all| all.contains(value)),
		"pattern" => {
			let pattern = Regex::new(rule.as_str().unwrap_or_default()).expect("a pattern");
			value.as_str().is_none_or(|text| pattern.is_match(text))
		}
		"minimum" => value.as_f64().is_none_or(|it| Some(it) >= rule.as_f64()),
		"maximum" => value.as_f64().is_none_or(|it| Some(it) <= rule.as_f64()),
		"minItems" => value
			.as_array()
			.is_none_or(|all| Some(all.len() as u64) >= rule.as_u64()),
		"maxItems" => value
			.as_array()
			.is_none_or(|all| Some(all.len() as u64) <= rule.as_u64()),
		_ => return Err(format!("{path}: the test does not know `{word}`")),
	};
	if holds {
		Ok(())
	} else {
		Err(format!("{path}: {value} is not {word} {rule}"))
	}
}

fn is_of(kind: &Value, value: &Value) -> bool {
	match kind.as_str() {
		Some("null") => value.is_null(),
		Some("boolean") => value.is_boolean(),
		Some("integer") => value.is_u64() || value.is_i64(),
		Some("number") => value.is_number(),
		Some("string") => value.is_string(),
		Some("array") => value.is_array(),
		Some("object") => value.is_object(),
		_ => false,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn answers(schema: Value, answer: Value) -> bool {
		let document = Document::new(json!({
			"openrpc": "1.3.2",
			"methods": [],
			"components": { "schemas": { "Pair": {
				"type": "object",
				"properties": { "a": { "type": "integer" }, "b": { "type": ["string", "null"] } },
				"required": ["a", "b"],
			} } },
		}));
		document.value(&schema, &answer, "$").is_ok()
	}

	#[test]
	fn an_object_has_exactly_its_fields() {
		let pair = || json!({ "$ref": "#/components/schemas/Pair" });
		assert!(answers(pair(), json!({ "a": 1, "b": null })));
		for wrong in [
			json!(null),
			json!({ "a": 1 }),
			json!({ "a": "1", "b": null }),
			json!({ "a": 1.5, "b": null }),
			json!({ "a": 1, "b": null, "c": 1 }),
		] {
			assert!(!answers(pair(), wrong.clone()), "{wrong}");
		}
		let optional = || json!({ "anyOf": [pair(), { "type": "null" }] });
		assert!(answers(optional(), json!(null)));
		assert!(answers(optional(), json!({ "a": 1, "b": "x" })));
		assert!(!answers(optional(), json!({ "a": 1, "b": "x", "c": 1 })));
		let list = || json!({ "type": "array", "items": pair() });
		assert!(answers(list(), json!([])));
		assert!(!answers(list(), json!([{ "a": 1, "b": "x" }, 1])));
	}

	#[test]
	fn what_several_schemas_name_together_is_named() {
		let tagged = |tag: &str, field: &str| {
			json!({
				"type": "object",
				"properties": { "kind": { "const": tag }, field: { "type": "integer" } },
				"required": ["kind", field],
			})
		};
		let schema = || {
			json!({
				"type": "object",
				"properties": { "index": { "type": "integer" } },
				"required": ["index"],
				"oneOf": [tagged("one", "x"), tagged("two", "y")],
			})
		};
		assert!(answers(
			schema(),
			json!({ "index": 1, "kind": "two", "y": 1 })
		));
		for wrong in [
			json!({ "index": 1, "kind": "two", "x": 1 }),
			json!({ "index": 1, "kind": "two", "x": 1, "y": 1 }),
			json!({ "kind": "two", "y": 1 }),
			json!({ "index": 1, "kind": "three" }),
		] {
			assert!(!answers(schema(), wrong.clone()), "{wrong}");
		}
	}

	#[test]
	fn a_word_that_is_not_known_does_not_pass() {
		assert!(!answers(json!({ "if": true }), json!(1)));
		assert!(answers(json!({ "pattern": "^a$" }), json!("a")));
		assert!(!answers(json!({ "pattern": "^a$" }), json!("b")));
		assert!(!answers(json!({ "enum": ["a"] }), json!("b")));
		assert!(!answers(json!({ "maximum": 3 }), json!(4)));
	}
}
