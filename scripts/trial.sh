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

# How long a step may take to end when it is told to, in tenths of a second.
readonly step_stop_limit=200

work=""
step_pid=""
network_pid=""
runner_pid=""

# Runs a step that may take long, in a session of its own. Otherwise a signal to this script alone, such as the SIGTERM of a CI, would
# be heard only when the step has ended; so it is heard at once, and the step is stopped with all that it has started.
step() {
	local status=0
	setsid "$@" </dev/null &
	step_pid=$!
	wait "$step_pid" || status=$?
	step_pid=""
	((status == 0)) || exit 1
}

# shellcheck disable=SC2317 # called by the trap
stop_step() {
	[[ -n "$step_pid" ]] || return
	local waited=0
	# A process that was only just started may not have its session yet.
	kill -TERM -- "-$step_pid" 2>/dev/null || kill -TERM "$step_pid" 2>/dev/null
	while kill -0 -- "-$step_pid" 2>/dev/null && ((waited < step_stop_limit)); do
		sleep 0.1
		waited=$((waited + 1))
	done
	kill -KILL -- "-$step_pid" 2>/dev/null
	wait "$step_pid" 2>/dev/null
}

# Only what this script started, by its process id. The network stops its validators itself.
# shellcheck disable=SC2317 # called by the trap
stop_all() {
	set +e
	trap '' INT TERM HUP
	local pid
	stop_step
	for pid in $runner_pid $network_pid; do
		kill -TERM "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
	done
	[[ -n "$work" ]] && rm -rf "$work"
}
at_end stop_all

# ---- before anything starts ------------------------------------------------------------------------------------

step "$root/scripts/setup.sh"
# Again, because the set-up may just have chosen a toolchain or brought a Node.js.
# shellcheck source=scripts/lib.sh
source "$root/scripts/lib.sh"

# Whether no source is younger than what the build wrote last.
apps_are_built() {
	local built="$root/apps/trial/dist/src/main.js"
	[[ -f "$built" && -f "$root/apps/sdk/dist/src/index.js" ]] || return 1
	[[ -z "$(find "$root/apps" \( -name node_modules -o -name dist -o -name data -o -name sets \) -prune -o \
		-type f \( -name '*.ts' -o -name '*.json' \) -newer "$built" -print -quit)" ]]
}

if ! apps_are_built; then
	say "building the apps"
	step npm --prefix "$root/apps" run --silent build --workspace sdk --workspace trial
fi
runner=(node "$root/apps/trial/dist/src/main.js" --data "$data")
"${runner[@]}" --check
# shellcheck disable=SC2016 # the inner shell expands it
step bash -c 'source "$1/scripts/lib.sh" && build_node' bash "$root"
node="${ZORGKETEN_NODE:-$CARGO_TARGET_DIR/release/zorgketen-node}"

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
