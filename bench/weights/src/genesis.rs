//! The state that benchmarks start from: the runtime's own preset for development.
//!
//! Asked of the runtime directly. The SDK's crate for chain specifications does so too, and brings
//! the whole network stack along.

use codec::{Decode, Encode};
use serde_json::Value;
use sp_core::{
	storage::{well_known_keys::CODE, Storage},
	traits::{CallContext, CodeExecutor, RuntimeCode},
};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET};
use sp_state_machine::BasicExternalities;

/// The state of the preset, with the code in it as on a chain.
pub fn development<E: CodeExecutor>(
	executor: &E,
	code: &RuntimeCode,
	wasm: &[u8],
) -> Result<Storage, String> {
	let mut config = preset(executor, code, None)?;
	merge(
		&mut config,
		preset(executor, code, Some(DEV_RUNTIME_PRESET.into()))?,
	);

	let (answer, mut storage) = call(
		executor,
		code,
		"GenesisBuilder_build_state",
		config.to_string().encode(),
	)?;
	sp_genesis_builder::Result::decode(&mut &answer[..])
		.map_err(|e| format!("cannot read the answer of the genesis builder: {e}"))?
		.map_err(|e| format!("the runtime refuses its preset: {e}"))?;
	storage.top.insert(CODE.to_vec(), wasm.to_vec());
	Ok(storage)
}

/// A preset, which is a patch of the default configuration, or that default.
fn preset<E: CodeExecutor>(
	executor: &E,
	code: &RuntimeCode,
	id: Option<PresetId>,
) -> Result<Value, String> {
	let (answer, _) = call(executor, code, "GenesisBuilder_get_preset", id.encode())?;
	let json = Option::<Vec<u8>>::decode(&mut &answer[..])
		.map_err(|e| format!("cannot read the answer of the genesis builder: {e}"))?
		.ok_or_else(|| format!("the runtime has no preset {id:?}"))?;
	serde_json::from_slice(&json).map_err(|e| format!("the preset {id:?} is no JSON: {e}"))
}

/// Calls the runtime on an empty state; the answer, and the state that it left.
fn call<E: CodeExecutor>(
	executor: &E,
	code: &RuntimeCode,
	method: &str,
	argument: Vec<u8>,
) -> Result<(Vec<u8>, Storage), String> {
	let mut state = BasicExternalities::new_empty();
	let (answer, _) = executor.call(&mut state, code, method, &argument, CallContext::Offchain);
	let answer = answer.map_err(|e| format!("{method}: {e}"))?;
	Ok((answer, state.into_storages()))
}

/// Lays a patch over a configuration: objects member by member, anything else as a whole.
fn merge(config: &mut Value, patch: Value) {
	match (config, patch) {
		(Value::Object(config), Value::Object(patch)) => {
			for (name, value) in patch {
				merge(config.entry(name).or_insert(Value::Null), value);
			}
		}
		(config, patch) => *config = patch,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn patch_replaces_what_it_names_and_keeps_the_rest() {
		let mut config = json!({ "a": { "list": [1, 2], "kept": true }, "b": 1 });
		merge(
			&mut config,
			json!({ "a": { "list": [3] }, "c": { "new": 2 } }),
		);
		assert_eq!(
			config,
			json!({ "a": { "list": [3], "kept": true }, "b": 1, "c": { "new": 2 } })
		);
	}
}
