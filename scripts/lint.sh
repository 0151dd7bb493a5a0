#!/usr/bin/env bash
# Everything that reads the code without running it.
#
#   scripts/lint.sh [format] [host] [wasm] [docs]     all four without an argument
#
# host   clippy over the workspace with its tests, as native code. In the release profile, as all lints: it shares build
#        scripts and macros with the node that is built anyway, and only reads the other thousand crates once more.
# wasm   clippy over what runs on chain, with the lints that matter there alone: a panic stops every validator at once,
#        and floats or silent overflow are no way to count money.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"

# Lints read Rust only; the embedded runtime is built where it is run.
export SKIP_WASM_BUILD=1

readonly -a on_chain=(-p zorgketen-runtime "${pallets[@]/#/--package=pallet-}" "${shared_crates[@]/#/--package=}")
readonly -a runtime_lints=(
	-D clippy::arithmetic_side_effects
	-D clippy::expect_used
	-D clippy::float_arithmetic
	-D clippy::indexing_slicing
	-D clippy::panic
	-D clippy::todo
	-D clippy::unreachable
	-D clippy::unwrap_used
)

lint_format() { cargo fmt --all --check; }

lint_host() { cargo clippy --release --locked --workspace --all-targets -- -D warnings; }

# With the toolchain that builds the runtime, and the condition under which the SDK leaves its native half out.
lint_wasm() {
	CARGO_TARGET_WASM32V1_NONE_RUSTFLAGS="--cfg substrate_runtime" \
		cargo ${WASM_BUILD_TOOLCHAIN:+"+$WASM_BUILD_TOOLCHAIN"} clippy --release --locked "${on_chain[@]}" \
		--target wasm32v1-none --no-default-features -- -D warnings "${runtime_lints[@]}"
}

# Of the whole workspace, as then nearly everything that it depends on has been read for `host` already.
lint_docs() { RUSTDOCFLAGS="-D warnings" cargo doc --release --locked --no-deps --workspace; }

(($# > 0)) || set -- format host wasm docs
for kind in "$@"; do
	case "$kind" in
	format | host | wasm | docs)
		say "lint: $kind"
		"lint_$kind"
		;;
	*) die "no such lint: $kind (there are: format, host, wasm, docs)" ;;
	esac
done
