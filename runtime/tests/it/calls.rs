//! Every call of the runtime, with arguments that are all zero: enough for the gate, which looks at
//! the call and not at its arguments.

use codec::Decode;
use frame_metadata::{v14::RuntimeMetadataV14, RuntimeMetadata};
use scale_info::{PortableRegistry, TypeDef};
use zorgketen_runtime::*;

/// A call with its name.
pub struct Example {
	/// `Pallet.call`.
	pub name: String,
	/// The call.
	pub call: RuntimeCall,
}

/// The runtime's metadata.
pub fn metadata() -> RuntimeMetadataV14 {
	match Runtime::metadata().1 {
		RuntimeMetadata::V14(metadata) => metadata,
		_ => panic!("the runtime answers with another version of the metadata"),
	}
}

/// The variants of an enumeration by index; none for another type.
pub fn variants(types: &PortableRegistry, id: u32) -> Vec<(u8, String)> {
	let Some(TypeDef::Variant(variant)) = types.resolve(id).map(|ty| &ty.type_def) else {
		return vec![];
	};
	let mut all: Vec<_> = variant
		.variants
		.iter()
		.map(|v| (v.index, v.name.clone()))
		.collect();
	all.sort();
	all
}

/// All calls, in the order of their indices.
pub fn all() -> Vec<Example> {
	let metadata = metadata();
	let mut pallets: Vec<_> = metadata.pallets.iter().collect();
	pallets.sort_by_key(|pallet| pallet.index);
	let mut examples = Vec::new();
	for pallet in pallets {
		let Some(calls) = &pallet.calls else { continue };
		for (index, name) in variants(&metadata.types, calls.ty.id) {
			let mut bytes = vec![0u8; 1_024];
			bytes[0] = pallet.index;
			bytes[1] = index;
			let name = format!("{}.{name}", pallet.name);
			let call = RuntimeCall::decode(&mut &bytes[..])
				.unwrap_or_else(|error| panic!("{name} has no example: {error}"));
			examples.push(Example { name, call });
		}
	}
	examples
}
