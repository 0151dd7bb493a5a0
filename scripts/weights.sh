#!/usr/bin/env bash
# Measures what the calls of our own pallets weigh on this machine, and writes their weight files.
#
#   scripts/weights.sh                      steps 50, repeat 20: for figures that are to be committed
#   scripts/weights.sh --steps 2 --repeat 1 a try whether the benchmarks run at all
#   scripts/weights.sh --pallet PALLET      that pallet only, by its crate (may be given several times)
#
# Builds the runtime with its benchmarks beside the real one. Nothing else should run meanwhile, or the figures are high.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"

unset SKIP_WASM_BUILD
compiler="$(rustc ${WASM_BUILD_TOOLCHAIN:+"+$WASM_BUILD_TOOLCHAIN"} --version)"

# Together with the node, so that what both depend on is compiled once, with the same features.
ZORGKETEN_BENCHMARK_RUNTIME=1 cargo build --release --locked -p zorgketen-node -p zorgketen-weights
runtime="$CARGO_TARGET_DIR/release/wbuild/zorgketen-runtime/zorgketen_runtime_benchmarks.compact.compressed.wasm"
"$CARGO_TARGET_DIR/release/zorgketen-weights" --runtime "$runtime" \
	--out runtime/src/weights --pallet-out pallets --compiler "$compiler" "$@"

say "formatting the files"
rustfmt runtime/src/weights/pallet_*.rs pallets/*/src/weights.rs
