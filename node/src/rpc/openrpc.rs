//! The methods of this chain as an OpenRPC 1.3.2 document, which `rpc.discover` answers.
//!
//! Each group of methods describes its own, with the types that it answers with as schemas: a field
//! that a type gains is in the document by itself.

use super::error::Kind;
use schemars::{generate::SchemaSettings, JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde_json::{json, Map, Value};

/// The version of the OpenRPC specification.
const OPENRPC: &str = "1.3.2";

/// The version of the wire. The first number grows when a client that knew the one before would
/// misread something, the second when something is added.
const WIRE: &str = "1.0.0";

/// JSON-RPC's own code for parameters that can't be read.
const INVALID_PARAMS: i32 = -32602;

/// The name under which the document has it.
const MALFORMED: &str = "InvalidParams";

/// Where the document keeps its schemas.
const SCHEMAS: &str = "/components/schemas";

/// Collects the schemas of all types that methods name.
pub struct Schemas(SchemaGenerator);

impl Schemas {
	/// None yet.
	pub fn new() -> Self {
		// OpenRPC's schemas are of draft 7. What matters is what goes over the wire: a field that can
		// be null is there all the same.
		let settings = SchemaSettings::draft07()
			.for_serialize()
			.with(|settings| settings.definitions_path = SCHEMAS.into());
		Self(settings.into_generator())
	}

	/// The schema of a type, by reference if it has a name.
	pub fn of<T: JsonSchema>(&mut self) -> Schema {
		self.0.subschema_for::<T>()
	}

	fn finish(mut self) -> Map<String, Value> {
		self.0.take_definitions(true)
	}
}

/// A parameter or an answer.
#[derive(Clone, Debug, Serialize)]
pub struct Content {
	name: &'static str,
	description: &'static str,
	#[serde(skip_serializing_if = "Option::is_none")]
	required: Option<bool>,
	schema: Schema,
}

/// What a subscription sends.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
	/// The method of the notification.
	method: &'static str,
	/// What ends the subscription.
	unsubscribe: &'static str,
	/// What is in `params.result`.
	schema: Schema,
}

/// A method.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Method {
	name: &'static str,
	tags: Vec<Value>,
	summary: &'static str,
	#[serde(skip_serializing_if = "Option::is_none")]
	description: Option<&'static str>,
	param_structure: &'static str,
	params: Vec<Content>,
	result: Content,
	errors: Vec<Value>,
	#[serde(rename = "x-notification", skip_serializing_if = "Option::is_none")]
	notification: Option<Notification>,
}

impl Method {
	/// A method without parameters that answers with a `T`. `tag` is the group in which it is shown.
	pub fn new<T: JsonSchema>(
		schemas: &mut Schemas,
		tag: &'static str,
		name: &'static str,
		summary: &'static str,
		answer: &'static str,
	) -> Self {
		Self {
			name,
			tags: vec![json!({ "name": tag })],
			summary,
			description: None,
			param_structure: "either",
			params: Vec::new(),
			result: Content {
				name: "result",
				description: answer,
				required: None,
				schema: schemas.of::<T>(),
			},
			errors: Vec::new(),
			notification: None,
		}
	}

	/// Says more.
	pub fn about(mut self, description: &'static str) -> Self {
		self.description = Some(description);
		self
	}

	/// Adds a parameter that must be there.
	pub fn needs<T: JsonSchema>(
		self,
		schemas: &mut Schemas,
		name: &'static str,
		description: &'static str,
	) -> Self {
		self.parameter(name, description, true, schemas.of::<T>())
	}

	/// Adds a parameter that can be left out, or null.
	pub fn takes<T: JsonSchema>(
		self,
		schemas: &mut Schemas,
		name: &'static str,
		description: &'static str,
	) -> Self {
		self.parameter(name, description, false, schemas.of::<Option<T>>())
	}

	fn parameter(
		mut self,
		name: &'static str,
		description: &'static str,
		required: bool,
		schema: Schema,
	) -> Self {
		self.params.push(Content {
			name,
			description,
			required: Some(required),
			schema,
		});
		self
	}

	/// Adds what it refuses with, besides malformed parameters.
	pub fn fails(mut self, kinds: &[Kind]) -> Self {
		for kind in kinds {
			let error = reference(kind.name());
			if !self.errors.contains(&error) {
				self.errors.push(error);
			}
		}
		self
	}

	/// Makes it a subscription that sends a `T` in notifications of a name.
	pub fn sends<T: JsonSchema>(
		mut self,
		schemas: &mut Schemas,
		method: &'static str,
		unsubscribe: &'static str,
	) -> Self {
		self.notification = Some(Notification {
			method,
			unsubscribe,
			schema: schemas.of::<T>(),
		});
		self
	}
}

/// The document. `schemas` are those with which the methods were made.
pub fn document(schemas: Schemas, mut methods: Vec<Method>) -> Value {
	methods.sort_by_key(|method| method.name);
	for method in &mut methods {
		if !method.params.is_empty() {
			method.errors.insert(0, reference(MALFORMED));
		}
	}
	json!({
		"openrpc": OPENRPC,
		"info": {
			"title": "Zorgketen",
			"version": WIRE,
			"description": "What the node answers beside the methods of polkadot-sdk.",
			"license": { "name": "Apache-2.0" },
		},
		"methods": methods,
		"components": { "schemas": schemas.finish(), "errors": errors() },
	})
}

/// All refusals, by name.
fn errors() -> Map<String, Value> {
	let malformed = json!({
		"code": INVALID_PARAMS,
		"message": "Invalid params",
		"data": "a text: what could not be read",
		"x-remedy": "Correct the parameter. Numbers, dates and names are never guessed.",
	});
	let ours = Kind::ALL.into_iter().map(|kind| {
		let error = json!({
			"code": kind.code(),
			"message": kind.message(),
			"data": format!("`error`: `{}`; {}", kind.name(), kind.data()),
			"x-remedy": kind.remedy(),
		});
		(kind.name().into(), error)
	});
	std::iter::once((MALFORMED.into(), malformed))
		.chain(ours)
		.collect()
}

/// Refers to a refusal.
fn reference(name: &str) -> Value {
	json!({ "$ref": format!("#/components/errors/{name}") })
}

/// The document as one of its own methods describes it.
pub fn discover(schemas: &mut Schemas) -> Method {
	Method::new::<Document>(
		schemas,
		"document",
		"rpc.discover",
		"This document.",
		"An OpenRPC 1.3.2 document.",
	)
}

/// An OpenRPC document, of which only the outline is described.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase")]
#[allow(dead_code)] // only its schema is used
struct Document {
	/// The version of the OpenRPC specification.
	openrpc: String,
	/// Title and version.
	info: Map<String, Value>,
	/// The methods.
	methods: Vec<Map<String, Value>>,
	/// The schemas and errors to which the methods refer.
	components: Map<String, Value>,
}
