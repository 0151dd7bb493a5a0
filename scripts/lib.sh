# shellcheck shell=bash
# Shared by every script in this folder: where things are, and how the scripts talk. Source it, do not run it.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export root

# One folder outside the checkout holds what is dear to make again, so a fresh clone on the same machine starts warm.
cache="${ZORGKETEN_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/zorgketen}"
export CARGO_TARGET_DIR="${ZORGKETEN_TARGET_DIR:-$cache/target}"

# Incremental files cost gigabytes and help only the next edit, which CI never makes.
if [[ -n "${CI:-}" ]]; then
	export CARGO_INCREMENTAL=0
fi

# setup.sh writes the name of the toolchain here when the Wasm runtime cannot be built with the default one.
wasm_choice="$cache/wasm-toolchain"
if [[ -z "${WASM_BUILD_TOOLCHAIN:-}" && -s "$wasm_choice" ]]; then
	WASM_BUILD_TOOLCHAIN="$(<"$wasm_choice")"
	export WASM_BUILD_TOOLCHAIN
fi

# setup.sh puts Node.js here where the system's is too old.
node_home="$cache/node"
if [[ -x "$node_home/node_modules/.bin/node" ]]; then
	export PATH="$node_home/node_modules/.bin:$PATH"
fi

# Our pallets, and the crates that they share. Everything here runs on chain, is linted for it, and has unit tests.
# shellcheck disable=SC2034 # whoever needs them uses them
pallets=(care-log consent maternity participants root-motion settlement validators)
# shellcheck disable=SC2034
shared_crates=(zorgketen-commitments zorgketen-primitives)

say() { printf '==> %s\n' "$*"; }

warn() { printf '!!! %s\n' "$*" >&2; }

die() {
	warn "$*"
	exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Sets `node` to the node that the scripts run: the one that ZORGKETEN_NODE names, or this checkout's, built where it changed.
# shellcheck disable=SC2034 # whoever calls it uses the variable
build_node() {
	if [[ -n "${ZORGKETEN_NODE:-}" ]]; then
		[[ -x "$ZORGKETEN_NODE" && -f "$ZORGKETEN_NODE" ]] || die "ZORGKETEN_NODE names no program: $ZORGKETEN_NODE"
		node="$ZORGKETEN_NODE"
		return
	fi
	say "building the node where it changed"
	(cd "$root" && cargo build --release --locked -p zorgketen-node)
	node="$CARGO_TARGET_DIR/release/zorgketen-node"
}

# Calls a function at the end of the script, also when somebody presses Ctrl-C, closes the terminal or ends it.
at_end() {
	# shellcheck disable=SC2064 # the name is known now
	trap "$1" EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 143' TERM
}

# Writes the raw specification of a chain into a file, as `node` makes it.
export_spec() {
	"$node" export-chain-spec --chain "$1" --raw --output "$2" 2>"$2.log" || {
		cat "$2.log" >&2
		die "the chain specification could not be made"
	}
}
