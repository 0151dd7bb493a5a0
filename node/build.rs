//! Puts the version and the commit into the binary, so that `--version` and `system_version` say
//! which source a validator runs.

use substrate_build_script_utils::{generate_cargo_keys, rerun_if_git_head_changed};

fn main() {
	generate_cargo_keys();
	rerun_if_git_head_changed();
}
