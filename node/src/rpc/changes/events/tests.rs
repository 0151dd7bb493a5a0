//! The views against the runtime, and the table in `docs/subscriptions.md` against the views.

use super::*;
use crate::rpc::changes::subject::Link;
use scale_info::{form::MetaForm, Type, TypeDef, TypeInfo};
use schemars::{generate::SchemaSettings, JsonSchema};
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};
use zorgketen_primitives::{DossierId, OrganisationKind, Service};
use zorgketen_runtime::{AccountId, Runtime};

const CASE: DossierId = DossierId::repeat_byte(7);

fn account(byte: u8) -> AccountId {
	AccountId::new([byte; 32])
}

fn shown(event: impl Into<RuntimeEvent>) -> (Value, Concerns) {
	let (what, concerns) = told(&event.into()).expect("an event of ours");
	(serde_json::to_value(what).expect("it serialises"), concerns)
}

#[test]
fn an_event_is_shown_with_its_pallet_and_fields() {
	let event = pallet_settlement::Event::<Runtime>::ClaimPaid {
		case: CASE,
		payer: account(1),
		provider: account(2),
		service: Service::Hour,
		date: 20_555,
		gross: 290_717,
		own: 23_520,
		due: 267_197,
	};
	let (value, concerns) = shown(event);
	assert_eq!(value["pallet"], "settlement");
	assert_eq!(value["event"], "claimPaid");
	let data = &value["data"];
	assert_eq!(data["case"], json!(CASE));
	assert_eq!(data["service"], "hour");
	assert_eq!(data["date"], "2026-04-12");
	assert_eq!(data["due"], json!({ "cents": "267197", "euro": "2671.97" }));
	assert_eq!(concerns.cases, [CASE]);
	assert_eq!(concerns.organisations, [account(1), account(2)]);
	assert!(concerns.links.is_empty());
}

#[test]
fn what_happens_in_a_case_concerns_all_that_have_a_part_in_it() {
	let (value, concerns) = shown(pallet_maternity::Event::<Runtime>::HospitalStayRecorded {
		case: CASE,
		days: 2,
		indicated: 2_460,
	});
	assert_eq!(
		value,
		json!({
			"pallet": "maternity",
			"event": "hospitalStayRecorded",
			"data": {
				"case": CASE,
				"days": 2,
				"indicated": { "minutes": 2_460, "hours": "41.00" },
			},
		})
	);
	assert_eq!(concerns.cases, [CASE]);
	assert_eq!(concerns.links, [Link::Parties(CASE)]);
}

#[test]
fn consent_concerns_the_client_and_who_may_read() {
	use pallet_consent::{Event, Grantee};
	use zorgketen_primitives::{DataCategory, Domain};
	for (grantee, organisations, links) in [
		(
			Grantee::Organisation(account(2)),
			vec![account(2)],
			vec![Link::DossiersOf(account(1))],
		),
		(
			Grantee::Person(account(3)),
			vec![],
			vec![Link::DossiersOf(account(1)), Link::Employer(account(3))],
		),
		(
			Grantee::Category(OrganisationKind::CareProvider),
			vec![],
			vec![
				Link::DossiersOf(account(1)),
				Link::Kind(OrganisationKind::CareProvider),
			],
		),
	] {
		let (_, concerns) = shown(Event::<Runtime>::Revoked {
			client: account(1),
			id: 4,
			grantee,
			data: DataCategory::CareLog,
			domain: Domain::Wmo,
		});
		assert!(concerns.cases.is_empty());
		assert_eq!(concerns.organisations, organisations);
		assert_eq!(concerns.links, links);
	}
}

#[test]
fn an_entry_of_a_log_concerns_whose_fact_it_is_about() {
	use pallet_care_log::{Event, LogEntry};
	let logged = |entry| {
		shown(Event::<Runtime>::Logged {
			dossier: CASE,
			number: 5,
			entry,
		})
	};
	let (value, concerns) = logged(LogEntry::Confirmed {
		seqs: vec![3, 4].try_into().expect("few"),
		by: account(1),
		at: 29_600_040,
	});
	assert_eq!(value["data"]["entry"]["kind"], "confirmed");
	assert_eq!(value["data"]["entry"]["seqs"], json!([3, 4]));
	assert_eq!(value["data"]["entry"]["at"], "2026-04-12T14:00Z");
	assert_eq!(concerns.cases, [CASE]);
	assert_eq!(concerns.links, [Link::Fact(CASE, 3), Link::Fact(CASE, 4)]);

	let (_, concerns) = logged(LogEntry::Stopped {
		allocation: 2,
		until: 9,
		by: account(1),
		at: 9,
	});
	assert_eq!(concerns.links, [Link::Allocation(CASE, 2)]);
}

#[test]
fn what_the_consortium_sets_concerns_everyone() {
	let (_, concerns) = shown(pallet_participants::Event::<Runtime>::CharterPostponed {
		version: 2,
		grace_until: 9,
	});
	assert_eq!(concerns, Concerns::everyone());
}

#[test]
fn the_sdk_s_own_events_are_told_to_nobody() {
	let event = RuntimeEvent::System(frame_system::Event::NewAccount {
		account: account(1),
	});
	assert!(told(&event).is_none());
}

#[test]
fn a_code_keeps_its_leading_zeros() {
	let (value, _) = shown(
		pallet_participants::Event::<Runtime>::OrganisationAdmitted {
			organisation: account(1),
			kind: OrganisationKind::MidwifePractice,
			code: zorgketen_primitives::Code(8_007_701),
		},
	);
	assert_eq!(value["data"]["code"], "08007701");
}

/// The fields of each event.
type Fields = BTreeMap<String, BTreeSet<String>>;

fn camel(name: &str) -> String {
	let mut words = name.split('_');
	let mut camel = words.next().unwrap_or_default().to_owned();
	// a variant has one word in which the first letter is large
	if let Some(first) = camel.get_mut(..1) {
		first.make_ascii_lowercase();
	}
	for word in words {
		camel.push_str(&word[..1].to_ascii_uppercase());
		camel.push_str(&word[1..]);
	}
	camel
}

fn of_runtime(event: Type<MetaForm>) -> Fields {
	let TypeDef::Variant(variants) = event.type_def else {
		panic!("not an enum");
	};
	let names = variants.variants.iter().map(|variant| {
		let fields = variant.fields.iter().filter_map(|field| field.name);
		(camel(variant.name), fields.map(camel).collect())
	});
	names.collect()
}

fn schema<T: JsonSchema>() -> Value {
	let settings = SchemaSettings::draft07().for_serialize();
	settings
		.into_generator()
		.into_root_schema_for::<T>()
		.to_value()
}

/// The events of a view, in their order, with their descriptions and fields.
fn of_view(schema: &Value) -> Vec<(String, String, Vec<(String, Value)>)> {
	let variants = schema["oneOf"].as_array().expect("variants");
	variants
		.iter()
		.map(|variant| {
			let name = variant["properties"]["event"]["const"]
				.as_str()
				.expect("a name");
			let about = variant["description"].as_str().expect("a description");
			let data = variant["properties"]["data"]["properties"].as_object();
			let mut fields: Vec<_> = data
				.expect("fields")
				.iter()
				.map(|(name, field)| (name.clone(), field.clone()))
				.collect();
			// whether an object keeps its order is up to the features of a dependency
			fields.sort_by(|one, other| one.0.cmp(&other.0));
			(name.to_owned(), about.replace('\n', " "), fields)
		})
		.collect()
}

fn views() -> [(&'static str, Value, Fields); 5] {
	[
		(
			"participants",
			schema::<participants::Participants>(),
			of_runtime(pallet_participants::Event::<Runtime>::type_info()),
		),
		(
			"consent",
			schema::<consent::Consent>(),
			of_runtime(pallet_consent::Event::<Runtime>::type_info()),
		),
		(
			"careLog",
			schema::<care_log::CareLog>(),
			of_runtime(pallet_care_log::Event::<Runtime>::type_info()),
		),
		(
			"settlement",
			schema::<settlement::Settlement>(),
			of_runtime(pallet_settlement::Event::<Runtime>::type_info()),
		),
		(
			"maternity",
			schema::<maternity::Maternity>(),
			of_runtime(pallet_maternity::Event::<Runtime>::type_info()),
		),
	]
}

#[test]
fn the_wire_has_all_events_and_fields_of_the_runtime() {
	for (pallet, schema, mut runtime) in views() {
		// the one field that is not called what it is on the chain: a duration is more than minutes
		if let Some(fields) = runtime.get_mut("indicated") {
			assert!(fields.remove("minutes"));
			fields.insert("indicated".into());
		}
		let wire: Fields = of_view(&schema)
			.into_iter()
			.map(|(name, _, fields)| (name, fields.into_iter().map(|(field, _)| field).collect()))
			.collect();
		assert_eq!(wire, runtime, "{pallet}");
	}
}

/// The type of a field, as the table shows it.
fn kind(field: &Value) -> String {
	if let Some(name) = field["$ref"].as_str() {
		return name.rsplit('/').next().unwrap_or(name).into();
	}
	for list in ["allOf", "anyOf"] {
		if let Some(all) = field[list].as_array() {
			return all.iter().map(kind).collect::<Vec<_>>().join(" or ");
		}
	}
	match &field["type"] {
		Value::Array(types) => {
			let types = types.iter().filter_map(Value::as_str);
			types.collect::<Vec<_>>().join(" or ")
		}
		Value::String(list) if list == "array" => format!("list of {}", kind(&field["items"])),
		Value::String(name) => name.clone(),
		other => panic!("no type: {other} in {field}"),
	}
}

fn table() -> String {
	let mut text = String::from("\n| event | when | data |\n| --- | --- | --- |\n");
	for (pallet, schema, _) in views() {
		for (event, about, fields) in of_view(&schema) {
			let fields = fields
				.iter()
				.map(|(name, field)| format!("`{name}`: {}", kind(field)))
				.collect::<Vec<_>>()
				.join(", ");
			text.push_str(&format!("| `{pallet}` `{event}` | {about} | {fields} |\n"));
		}
	}
	text
}

#[test]
fn the_table_of_changes_is_what_the_wire_has() {
	const BEGIN: &str = "<!-- made from the code by a test: do not edit -->\n";
	const END: &str = "\n<!-- end of what is made from the code -->";
	let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/subscriptions.md");
	let text = std::fs::read_to_string(path).expect("the page is there");
	let (before, rest) = text.split_once(BEGIN).expect("where the table begins");
	let (_, after) = rest.split_once(END).expect("where the table ends");
	let made = [before, BEGIN, &table(), END, after].concat();
	if std::env::var_os("UPDATE_DOCS").is_some() {
		std::fs::write(path, &made).expect("writable");
	}
	assert!(
		std::fs::read_to_string(path).is_ok_and(|text| text == made),
		"docs/subscriptions.md is not what the code says: run the test with UPDATE_DOCS=1"
	);
}
