//! Builds the runtime a second time, for Wasm.

#[cfg(not(feature = "wasm"))]
fn main() {}

#[cfg(feature = "wasm")]
fn main() {
	use substrate_wasm_builder::WasmBuilder;

	// The builder gives the Wasm the features of this crate but for `std`; this one must not reach
	// it either.
	std::env::remove_var("CARGO_FEATURE_WASM");

	#[cfg(not(feature = "metadata-hash"))]
	WasmBuilder::build_using_defaults();

	#[cfg(feature = "metadata-hash")]
	WasmBuilder::init_with_defaults()
		.enable_metadata_hash("EUR", 2)
		.build();

	// Runtimes beside the real one: with a raised version for the rehearsal of an upgrade, and with
	// benchmarks for measuring weights. Asked for by variables and not by features, because a
	// feature would be in the real one as well.
	for (variable, feature, name) in [
		(
			"ZORGKETEN_NEXT_RUNTIME",
			"raised-spec-version",
			"zorgketen_runtime_next",
		),
		(
			"ZORGKETEN_BENCHMARK_RUNTIME",
			"runtime-benchmarks",
			"zorgketen_runtime_benchmarks",
		),
	] {
		println!("cargo:rerun-if-env-changed={variable}");
		if std::env::var_os(variable).is_some_and(|value| !value.is_empty()) {
			WasmBuilder::init_with_defaults()
				.set_file_name(name)
				.enable_feature(feature)
				.build();
		}
	}
}
