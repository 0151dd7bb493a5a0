//! Which chain the node joins: one of the two built-in test chains, or the consortium's own file.
//!
//! Telemetry endpoints are left out on purpose: what validators do is reported to nobody.

use sc_chain_spec::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use sc_service::{ChainType, Properties};
use serde_json::Value;
use std::path::PathBuf;
use zorgketen_runtime::WASM_BINARY;

/// Chain specification of this node; it needs no extensions.
pub type ChainSpec = sc_service::GenericChainSpec;

/// Finds the specification for the value of `--chain`.
///
/// There is no default chain: a validator that silently joined a test chain would look healthy
/// while it secures nothing.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"" => Err(
			"no chain given: pass --chain with the chain specification of the consortium, \
		           or --dev for a development chain"
				.into(),
		),
		"dev" => built_in(
			"Zorgketen Development",
			"zorgketen_dev",
			ChainType::Development,
			DEV_RUNTIME_PRESET,
		),
		"local" => built_in(
			"Zorgketen Local",
			"zorgketen_local",
			ChainType::Local,
			LOCAL_TESTNET_RUNTIME_PRESET,
		),
		path => ChainSpec::from_json_file(PathBuf::from(path))
			.map_err(|error| format!("chain specification {path}: {error}")),
	}
}

fn built_in(
	name: &str,
	id: &str,
	chain_type: ChainType,
	preset: &str,
) -> Result<ChainSpec, String> {
	let code = WASM_BINARY.ok_or(
		"this binary was built without the runtime (SKIP_WASM_BUILD), so it has no built-in chains",
	)?;
	Ok(ChainSpec::builder(code, None)
		.with_name(name)
		.with_id(id)
		.with_protocol_id("zorgketen")
		.with_chain_type(chain_type)
		.with_genesis_config_preset_name(preset)
		.with_properties(properties())
		.build())
}

/// How wallets show amounts and addresses: one unit of the chain is a cent.
fn properties() -> Properties {
	let entries: [(&str, Value); 3] = [
		("tokenSymbol", "EUR".into()),
		("tokenDecimals", 2.into()),
		("ss58Format", 42.into()),
	];
	entries
		.into_iter()
		.map(|(key, value)| (key.to_owned(), value))
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The error of an input that must not load.
	fn refusal(id: &str) -> String {
		load(id)
			.err()
			.unwrap_or_else(|| panic!("`{id}` must not load"))
	}

	#[test]
	fn a_chain_must_be_named() {
		assert!(refusal("").contains("--chain"));
	}

	#[test]
	fn a_bad_file_is_named_in_the_error() {
		assert!(refusal("/nowhere/spec.json").contains("/nowhere/spec.json"));

		let file = tempfile::NamedTempFile::new().expect("temporary file");
		std::fs::write(file.path(), "{ not json").expect("writable");
		let path = file.path().to_string_lossy();
		assert!(refusal(&path).contains(&*path));
	}
}
