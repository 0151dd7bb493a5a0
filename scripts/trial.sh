#!/usr/bin/env bash
# Plays the practice trial on validators of this machine, and says whether all came out as it must.
#
#   scripts/trial.sh [--data DIR] [--out FILE] [--validators N] [--keep] [--kill-one]
#
#   --data DIR      the data set; default apps/trial/data
#   --out FILE      write the result there, as JSON; default trial-result.json in the folder where you are
#   --validators N  1, or 3 to 8; default 4
#   --keep          leave the network running, and print its addresses and how to stop it
#   --kill-one      kill a validator in the middle of the play, to see that it is started again and the play goes on
#
# Ends with 0 if every action ended as the data set expects, the result is that of its expected.json where there is one,
# and all validators have the same finalised state; with 1 if not; with 2 if the arguments or the data set are malformed.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly bad_input=2

usage() {
	sed -n '2,/^set /{/shellcheck/d;/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

refuse() {
	warn "$*"
	exit "$bad_input"
}

data="$root/apps/trial/data"
out=trial-result.json
validators=4
keep=0
kill_one=0
while (($# > 0)); do
	case "$1" in
	-h | --help) usage 0 ;;
	--data | --out | --validators)
		[[ -n "${2:-}" ]] || refuse "$1 needs a value"
		case "$1" in
		--data) data="$2" ;;
		--out) out="$2" ;;
		--validators) validators="$2" ;;
		esac
		shift
		;;
	--keep) keep=1 ;;
	--kill-one) kill_one=1 ;;
	*) usage "$bad_input" >&2 ;;
	esac
	shift
done
[[ "$validators" =~ ^(1|[3-8])$ ]] || refuse "there can be 1, or 3 to 8 validators: not $validators"
[[ -d "$(dirname "$out")" ]] || refuse "there is no folder for the result: $(dirname "$out")"

# ---- stopping --------------------------------------------------------------------------------------------------

work=""
network_pid=""
runner_pid=""

# Only what this script started, by its process id. The network stops its validators itself.
# shellcheck disable=SC2317 # called by the trap
stop_all() {
	set +e
	trap '' INT TERM HUP
	local pid
	for pid in $runner_pid $network_pid; do
		kill -TERM "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
	done
	[[ -n "$work" ]] && rm -rf "$work"
}
trap stop_all EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# ---- before anything starts ------------------------------------------------------------------------------------

"$root/scripts/setup.sh"
# Again, because the set-up may just have chosen a toolchain or brought a Node.js.
# shellcheck source=scripts/lib.sh
source "$root/scripts/lib.sh"

say "building the apps"
(cd "$root/apps" && npm run --silent build --workspace sdk --workspace trial)
runner=(node "$root/apps/trial/dist/src/main.js" --data "$data")
"${runner[@]}" --check
build_node

# ---- the network -----------------------------------------------------------------------------------------------

# In a session of its own: Ctrl-C comes here, and the network is stopped from here once and in order.
work="$(mktemp -d "${TMPDIR:-/tmp}/zorgketen-trial.XXXXXX")"
ZORGKETEN_NODE="$node" setsid "$root/scripts/network.sh" "$validators" --restart --table "$work/validators" \
	>"$work/network.log" 2>&1 </dev/null &
network_pid=$!
say "starting $validators validators"
until [[ -f "$work/validators" ]]; do
	if ! kill -0 "$network_pid" 2>/dev/null; then
		cat "$work/network.log" >&2
		die "the network did not start"
	fi
	sleep 0.2
done

# ---- the play --------------------------------------------------------------------------------------------------

runner+=(--out "$out" --rpc "$(cut -f 2 "$work/validators" | paste -sd ,)")
((keep)) && runner+=(--show-seed)
# The first, because the trial talks to it.
((kill_one)) && runner+=(--kill "$(cut -f 3 "$work/validators" | head -n 1)")

# Waiting in the background keeps the shell free to hear a signal at once.
"${runner[@]}" &
runner_pid=$!
status=0
wait "$runner_pid" || status=$?
runner_pid=""

# What the network said of its validators, without the table that it began with.
grep '^!!!' "$work/network.log" >&2 || true
if ! kill -0 "$network_pid" 2>/dev/null; then
	warn "the network has ended by itself"
	((status)) || status=1
elif ((keep)); then
	say "the network keeps running; stop it, and remove what it wrote, with: kill $network_pid"
	cat "$work/validators"
	network_pid=""
fi
exit "$status"
