//! Builds the runtime for Wasm twice: as the template has it, and with our slot.

#[cfg(not(feature = "wasm"))]
fn main() {}

#[cfg(feature = "wasm")]
fn main() {
	use substrate_wasm_builder::WasmBuilder;

	// The builder gives the Wasm the features of this crate but for `std`; this one must not reach it.
	std::env::remove_var("CARGO_FEATURE_WASM");

	WasmBuilder::build_using_defaults();
	WasmBuilder::init_with_defaults()
		.set_file_name("template_our_slot")
		.enable_feature("our-slot")
		.build();
}
