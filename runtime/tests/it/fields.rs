//! `docs/field-matrix.md` names every stored and emitted field with the reason why all validators
//! may know it: whoever adds a field has to say so.

use crate::{calls::metadata, documents};
use frame_metadata::v14::{RuntimeMetadataV14, StorageEntryType};
use scale_info::{form::PortableForm, Field, Type, TypeDef};
use std::collections::{BTreeMap, BTreeSet};

const DOCUMENT: &str = "field-matrix.md";
/// What follows this line is made by this test, but for the reasons.
const TABLE: &str = "## The fields\n";

/// Our own crates: their types are listed field by field.
fn is_ours(ty: &Type<PortableForm>) -> bool {
	let Some(root) = ty.path.segments.first() else {
		return false;
	};
	OURS.iter().any(|(_, crate_name)| root == crate_name) || root == "zorgketen_primitives"
}

/// Our pallets by name and crate. Those of the SDK are listed by item and event.
const OURS: [(&str, &str); 7] = [
	("Validators", "pallet_validators"),
	("RootMotion", "pallet_root_motion"),
	("Participants", "pallet_participants"),
	("Consent", "pallet_consent"),
	("CareLog", "pallet_care_log"),
	("Settlement", "pallet_settlement"),
	("Maternity", "pallet_maternity"),
];

/// The names of the leaves of a type.
fn leaves(metadata: &RuntimeMetadataV14, id: u32, name: &str, out: &mut BTreeSet<String>) {
	let ty = metadata.types.resolve(id).expect("a type");
	let named = |fields: &[Field<PortableForm>], prefix: &str, out: &mut BTreeSet<String>| {
		for (index, field) in fields.iter().enumerate() {
			let name = match &field.name {
				Some(field) => format!("{prefix}.{field}"),
				None if fields.len() == 1 => prefix.to_string(),
				None => format!("{prefix}.{index}"),
			};
			leaves(metadata, field.ty.id, &name, out);
		}
	};
	match &ty.type_def {
		TypeDef::Composite(composite) if is_ours(ty) => named(&composite.fields, name, out),
		TypeDef::Composite(composite)
			if ty
				.path
				.segments
				.last()
				.is_some_and(|s| s.ends_with("BoundedVec")) =>
		{
			named(&composite.fields, name, out)
		}
		TypeDef::Sequence(sequence) => leaves(metadata, sequence.type_param.id, name, out),
		TypeDef::Array(array) => leaves(metadata, array.type_param.id, name, out),
		TypeDef::Tuple(tuple) if !tuple.fields.is_empty() => {
			for (index, field) in tuple.fields.iter().enumerate() {
				leaves(metadata, field.id, &format!("{name}.{index}"), out);
			}
		}
		TypeDef::Variant(variants)
			if is_ours(ty) || ty.path.segments.last().is_some_and(|s| s == "Option") =>
		{
			let before = out.len();
			for variant in &variants.variants {
				let prefix = if variant.name == "Some" {
					name.to_string()
				} else {
					format!("{name}.{}", variant.name)
				};
				named(&variant.fields, &prefix, out);
			}
			if out.len() == before {
				out.insert(name.to_string());
			}
		}
		_ => {
			out.insert(name.to_string());
		}
	}
}

/// Every field that the runtime stores or emits.
fn fields() -> BTreeSet<String> {
	let metadata = metadata();
	let mut out = BTreeSet::new();
	for pallet in &metadata.pallets {
		let ours = OURS.iter().any(|(name, _)| *name == pallet.name);
		for entry in pallet.storage.iter().flat_map(|storage| &storage.entries) {
			let name = format!("{}.{}", pallet.name, entry.name);
			if !ours {
				out.insert(name);
				continue;
			}
			match &entry.ty {
				StorageEntryType::Plain(value) => leaves(&metadata, value.id, &name, &mut out),
				StorageEntryType::Map { key, value, .. } => {
					leaves(&metadata, key.id, &format!("{name}[key]"), &mut out);
					let before = out.len();
					leaves(&metadata, value.id, &name, &mut out);
					assert!(out.len() > before, "{name} lists its value");
				}
			}
		}
		let Some(event) = &pallet.event else { continue };
		let ty = metadata.types.resolve(event.ty.id).expect("a type");
		let TypeDef::Variant(variants) = &ty.type_def else {
			panic!("events are variants")
		};
		for variant in &variants.variants {
			let name = format!("{}::{}", pallet.name, variant.name);
			if !ours || variant.fields.is_empty() {
				out.insert(name);
				continue;
			}
			for field in &variant.fields {
				let field_name = field.name.as_deref().unwrap_or("0");
				leaves(
					&metadata,
					field.ty.id,
					&format!("{name}.{field_name}"),
					&mut out,
				);
			}
		}
	}
	out
}

/// The rows `| a | b |` of a part of the document, without head and rule.
fn rows(part: &str) -> Vec<(String, String)> {
	part.lines()
		.filter_map(|line| {
			let mut cells = line.strip_prefix('|')?.split('|').map(str::trim);
			let first = cells
				.next()?
				.strip_prefix('`')?
				.strip_suffix('`')?
				.to_string();
			Some((first, cells.next()?.to_string()))
		})
		.collect()
}

#[test]
fn every_stored_and_emitted_field_has_its_reason() {
	let document = documents::read(DOCUMENT);
	let (head, table) = document
		.split_once(TABLE)
		.expect("the document has a part with the fields");
	let reasons: BTreeMap<_, _> = rows(head).into_iter().collect();
	assert!(!reasons.is_empty(), "the document gives its reasons");
	let mut written = BTreeMap::new();
	for (field, reason) in rows(table) {
		assert!(
			written.insert(field.clone(), reason).is_none(),
			"{field} is listed twice"
		);
	}

	let fields = fields();
	if documents::updating() {
		let mut text = format!("{head}{TABLE}\n| field | reason |\n| --- | --- |\n");
		for field in &fields {
			let reason = written.get(field).map_or("?", String::as_str);
			text.push_str(&format!("| `{field}` | {reason} |\n"));
		}
		std::fs::write(documents::path(DOCUMENT), text).expect("the document can be written");
	}

	let missing: Vec<_> = fields
		.iter()
		.filter(|f| !written.contains_key(*f))
		.collect();
	assert!(missing.is_empty(), "not in docs/{DOCUMENT}: {missing:#?}");
	let gone: Vec<_> = written.keys().filter(|f| !fields.contains(*f)).collect();
	assert!(
		gone.is_empty(),
		"no longer there, but in docs/{DOCUMENT}: {gone:#?}"
	);
	for (field, reason) in &written {
		assert!(
			reasons.get(reason).is_some_and(|text| text.len() > 20),
			"{field} has the reason {reason:?}, which the document does not give"
		);
	}
	for reason in reasons.keys() {
		assert!(
			written.values().any(|r| r == reason),
			"no field has the reason {reason}"
		);
	}
}

#[test]
fn nothing_stored_or_emitted_is_free_text_about_a_person() {
	// The only bytes of free length that our own pallets keep or tell: a name of an organisation, and
	// locators, which the care log refuses when they hold what could be a citizen's number.
	const TEXTS: [&str; 3] = [
		"CareLog.Contents.locator",
		"CareLog::.entry.fact.content.locator",
		"Participants.Organisations.name",
	];
	let metadata = metadata();
	let mut texts = BTreeSet::new();
	for pallet in &metadata.pallets {
		if !OURS.iter().any(|(name, _)| *name == pallet.name) {
			continue;
		}
		for entry in pallet.storage.iter().flat_map(|storage| &storage.entries) {
			let (StorageEntryType::Plain(value) | StorageEntryType::Map { value, .. }) = &entry.ty;
			let mut names = BTreeMap::new();
			byte_strings(
				&metadata,
				value.id,
				&format!("{}.{}", pallet.name, entry.name),
				&mut names,
			);
			texts.extend(names.into_keys());
		}
		if let Some(event) = &pallet.event {
			let mut names = BTreeMap::new();
			byte_strings(
				&metadata,
				event.ty.id,
				&format!("{}::", pallet.name),
				&mut names,
			);
			texts.extend(names.into_keys());
		}
	}
	assert_eq!(texts.iter().map(String::as_str).collect::<Vec<_>>(), TEXTS);
}

/// Where a type holds a sequence of bytes.
fn byte_strings(
	metadata: &RuntimeMetadataV14,
	id: u32,
	name: &str,
	out: &mut BTreeMap<String, ()>,
) {
	let ty = metadata.types.resolve(id).expect("a type");
	match &ty.type_def {
		TypeDef::Composite(composite) => {
			for field in &composite.fields {
				let name = match &field.name {
					Some(field) => format!("{name}.{field}"),
					None => name.to_string(),
				};
				byte_strings(metadata, field.ty.id, &name, out);
			}
		}
		TypeDef::Variant(variants) if is_ours(ty) || name_is(ty, "Option") => {
			for field in variants.variants.iter().flat_map(|v| &v.fields) {
				let name = match &field.name {
					Some(field) => format!("{name}.{field}"),
					None => name.to_string(),
				};
				byte_strings(metadata, field.ty.id, &name, out);
			}
		}
		TypeDef::Tuple(tuple) => {
			for field in &tuple.fields {
				byte_strings(metadata, field.id, name, out);
			}
		}
		TypeDef::Sequence(sequence) => {
			let inner = metadata
				.types
				.resolve(sequence.type_param.id)
				.expect("a type");
			if matches!(
				inner.type_def,
				TypeDef::Primitive(scale_info::TypeDefPrimitive::U8)
			) {
				out.insert(name.to_string(), ());
			} else {
				byte_strings(metadata, sequence.type_param.id, name, out);
			}
		}
		_ => {}
	}
}

fn name_is(ty: &Type<PortableForm>, name: &str) -> bool {
	ty.path
		.segments
		.last()
		.is_some_and(|segment| segment == name)
}
