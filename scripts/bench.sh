#!/usr/bin/env bash
# Compares our chain with what people would choose instead, with the same work on all of them. See docs/benchmarks.md.
#
#   scripts/bench.sh [quick|full]      at most ten minutes after the builds, or at most an hour; quick without either
#   scripts/bench.sh --smoke           one validator and a few requests, in less than a minute, and nothing about time
#   scripts/bench.sh --systems A,B     these only: chain-1 chain-1-ten chain-4 template template-ours pg-1 pg-3 evm
#   scripts/bench.sh --json FILE       also write the report to FILE
#   scripts/bench.sh --commit          also put the table into docs/benchmarks.md
#   scripts/bench.sh --scale FILE      take cost and memory at a million cases from a report of scripts/scale.sh
#
# Ends with 1 where one of our own systems has no figure, and with 3 on a machine that is too noisy. Nothing else
# should run meanwhile. A peer that can't be installed is absent, with the reason. ZORGKETEN_NODE and ZORGKETEN_BENCH
# name programs that are built already.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
	sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

mode=quick
systems=""
options=()
while (($# > 0)); do
	case "$1" in
	-h | --help) usage 0 ;;
	quick | full) mode="$1" ;;
	--smoke) mode=smoke ;;
	--systems)
		systems="${2:?--systems needs names}"
		shift
		;;
	--json | --scale)
		# the program runs where this was called, and so does a path
		options+=("$1" "${2:?$1 needs a file}")
		shift
		;;
	--commit) options+=(--document "$root/docs/benchmarks.md") ;;
	*) usage 2 >&2 ;;
	esac
	shift
done
[[ -z "$systems" && "$mode" == smoke ]] && systems=chain-1

# True when one of the named systems takes part.
wanted() {
	local name
	for name in "$@"; do
		[[ -z "$systems" || ",$systems," == *",$name,"* ]] && return
	done
	return 1
}

work=""
measuring=""
# shellcheck disable=SC2317 # called by the trap
stop_all() {
	set +e
	trap '' INT TERM HUP
	# It ends what it started, and does so before it ends itself.
	if [[ -n "$measuring" ]]; then
		kill -INT "$measuring" 2>/dev/null
		wait "$measuring" 2>/dev/null
	fi
	[[ -n "$work" ]] && rm -rf "$work"
}
at_end stop_all

# ---- the programs ----------------------------------------------------------------------------------------------

if [[ -n "${ZORGKETEN_BENCH:-}" ]]; then
	bench="$ZORGKETEN_BENCH"
	build_node
else
	say "building the node and what measures it, where they changed"
	features=()
	if wanted template template-ours; then
		features=(--features zorgketen-bench/template)
	fi
	# Together, so that what they depend on is compiled once, with the same features.
	(cd "$root" && cargo build --release --locked -p zorgketen-node -p zorgketen-state -p zorgketen-bench "${features[@]}")
	bench="$CARGO_TARGET_DIR/release/zorgketen-bench"
	node="${ZORGKETEN_NODE:-$CARGO_TARGET_DIR/release/zorgketen-node}"
fi

work="$(mktemp -d "${TMPDIR:-/tmp}/zorgketen-bench.XXXXXX")"
# A database server that runs as another user has to get through to its folder.
chmod 711 "$work"

# ---- the peers -------------------------------------------------------------------------------------------------

if wanted pg-1 pg-3 && ! compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; then
	if have apt-get && [[ "$(id -u)" == 0 ]]; then
		say "installing the Debian package postgresql"
		# No cluster of the system's own: servers here live in folders that go with the run.
		(apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			postgresql-common && sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' \
			/etc/postgresql-common/createcluster.conf && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
			--no-install-recommends postgresql) || warn "postgresql could not be installed"
	else
		warn "postgresql is missing: sudo apt-get install -y --no-install-recommends postgresql"
	fi
fi

# The node and the compiler of the EVM peer, kept with what else is dear to fetch. Says what is missing, or nothing.
evm_home="$cache/evm"
prepare_evm() {
	have npm || { echo "npm is missing" && return; }
	mkdir -p "$evm_home"
	cp "$root"/bench/load/evm/{package.json,compile.mjs,CareHours.sol} "$evm_home"
	(cd "$evm_home" && npm install --no-audit --no-fund --no-package-lock --silent) >"$work/npm.log" 2>&1 ||
		{ echo "its packages could not be installed: $(tail -n 1 "$work/npm.log")" && return; }
	(cd "$evm_home" && node compile.mjs "$work/care-hours.hex") >"$work/solc.log" 2>&1 ||
		{ echo "the contract could not be compiled: $(head -n 1 "$work/solc.log")" && return; }
	[[ -x "$evm_home/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil" ]] || echo "there is no anvil for this machine"
}

if wanted evm; then
	why="$(prepare_evm)"
	if [[ -z "$why" ]]; then
		options+=(--anvil "$evm_home/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil" --evm-code "$work/care-hours.hex")
	else
		options+=(--evm-absent "$why")
	fi
fi

# ---- measuring -------------------------------------------------------------------------------------------------

export_spec dev "$work/dev.json"
if wanted chain-4; then
	export_spec local "$work/local.json"
	options+=(--local "$work/local.json")
fi
[[ -z "$systems" ]] || options+=(--systems "$systems")

# Waiting in the background keeps the shell free to hear a signal at once.
"$bench" run --mode "$mode" --node "$node" --dev "$work/dev.json" --work "$work/run" --date "$(date -I)" \
	--compiler "$(rustc --version)" "${options[@]}" &
measuring=$!
status=0
wait "$measuring" || status=$?
measuring=""
exit "$status"
