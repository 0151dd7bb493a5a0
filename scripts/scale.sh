#!/usr/bin/env bash
# Measures a node on a large state: what it takes to start, to answer and to go on. See docs/scale.md.
#
#   scripts/scale.sh                    100,000 clients, 1,000,000 grants, 100,000 cases
#   scripts/scale.sh --clients N --grants N --cases N
#   scripts/scale.sh --against N        also a state with N cases, and what a transaction costs compared with that
#   scripts/scale.sh --json FILE        also write the report to FILE
#   scripts/scale.sh --questions N      questions of each sort that are timed (2,000)
#   scripts/scale.sh --visits N         visits that are logged and approved (1,000)
#
# Ends with 1 if more is read than is claimed or an answer is wrong; times end nothing. Nothing else should run
# meanwhile, or they are high. ZORGKETEN_NODE and ZORGKETEN_STATE name programs that are built already.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
	sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

options=()
while (($# > 0)); do
	case "$1" in
	-h | --help) usage 0 ;;
	--clients | --grants | --cases | --against | --questions | --visits)
		[[ "${2:-}" =~ ^[0-9]+$ ]] || die "$1 needs a number"
		options+=("$1" "$2")
		shift
		;;
	--json)
		# the program runs where this was called, and so does a path
		options+=("$1" "${2:?--json needs a file}")
		shift
		;;
	*) usage 2 >&2 ;;
	esac
	shift
done

work=""
measuring=""
# shellcheck disable=SC2317 # called by the trap
stop_all() {
	set +e
	trap '' INT TERM HUP
	if [[ -n "$measuring" ]]; then
		kill -TERM "$measuring" 2>/dev/null
		wait "$measuring" 2>/dev/null
	fi
	# The program ends its nodes, unless it was ended itself.
	local file pid
	for file in "$work"/run-*/node.pid; do
		[[ -f "$file" ]] || continue
		pid="$(<"$file")"
		kill -TERM "$pid" 2>/dev/null
		while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
	done
	[[ -n "$work" ]] && rm -rf "$work"
}
at_end stop_all

if [[ -n "${ZORGKETEN_STATE:-}" ]]; then
	state="$ZORGKETEN_STATE"
	build_node
else
	say "building the node and what measures it, where they changed"
	# Together, so that what both depend on is compiled once, with the same features.
	(cd "$root" && cargo build --release --locked -p zorgketen-node -p zorgketen-state)
	state="$CARGO_TARGET_DIR/release/zorgketen-state"
	node="${ZORGKETEN_NODE:-$CARGO_TARGET_DIR/release/zorgketen-node}"
fi

work="$(mktemp -d "${TMPDIR:-/tmp}/zorgketen-scale.XXXXXX")"
export_spec dev "$work/dev.json"

# Waiting in the background keeps the shell free to hear a signal at once.
"$state" measure --node "$node" --base "$work/dev.json" --work "$work" --compiler "$(rustc --version)" "${options[@]}" &
measuring=$!
status=0
wait "$measuring" || status=$?
measuring=""
exit "$status"
