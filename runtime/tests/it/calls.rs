//! Every call of the runtime, with arguments that are all zero: enough for the gate, which looks at
//! the call and not at its arguments.

use codec::Decode;
use frame_metadata::{v14::RuntimeMetadataV14, RuntimeMetadata};
use scale_info::TypeDef;
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

/// All calls, in the order of their indices.
pub fn all() -> Vec<Example> {
	let metadata = metadata();
	let mut pallets: Vec<_> = metadata.pallets.iter().collect();
	pallets.sort_by_key(|pallet| pallet.index);
	let mut examples = Vec::new();
	for pallet in pallets {
		let Some(calls) = &pallet.calls else { continue };
		let ty = metadata.types.resolve(calls.ty.id).expect("a type");
		let TypeDef::Variant(variants) = &ty.type_def else {
			panic!("calls are variants")
		};
		let mut variants: Vec<_> = variants.variants.iter().collect();
		variants.sort_by_key(|variant| variant.index);
		for variant in variants {
			let mut bytes = vec![0u8; 1_024];
			bytes[0] = pallet.index;
			bytes[1] = variant.index;
			let name = format!("{}.{}", pallet.name, variant.name);
			let call = RuntimeCall::decode(&mut &bytes[..])
				.unwrap_or_else(|error| panic!("{name} has no example: {error}"));
			examples.push(Example { name, call });
		}
	}
	examples
}
