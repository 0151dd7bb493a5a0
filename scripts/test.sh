#!/usr/bin/env bash
# Runs everything a person should run before handing in a change, and stops at the first part that fails.
#
#   scripts/test.sh                 all parts: the quick ones first, unit tests beside what compiles, processes last and alone
#   scripts/test.sh --quick         lints and unit tests only
#   scripts/test.sh --only PART     that part only (may be given several times)
#   scripts/test.sh --list          the names of the parts
# shellcheck disable=SC2317 # the parts are called by name
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"

readonly -a first=(setup sdk licences docker format) beside=(unit benchmarks) compiled=(lint build) last=(node bench apps)
readonly -a all_parts=("${first[@]}" "${beside[@]}" "${compiled[@]}" "${last[@]}")
readonly -a quick_parts=(setup sdk licences docker format unit lint)
readonly -a packages=("${pallets[@]/#/--package=pallet-}" "${shared_crates[@]/#/--package=}")

part_setup() { scripts/setup.sh; }
part_sdk() { scripts/check-sdk.sh; }
part_licences() { scripts/check-licences.sh; }
part_docker() { docker/check.sh; }
part_format() { scripts/lint.sh format; }
part_lint() { scripts/lint.sh host wasm docs; }

# The dev profile keeps overflow checks and debug assertions on. No unit test runs the embedded Wasm, so it is left out.
# With try-runtime, so that the runtime's tests can check the invariants of every pallet.
part_unit() {
	SKIP_WASM_BUILD=1 cargo test --locked "${packages[@]}" -p zorgketen-model -p zorgketen-runtime \
		--features "zorgketen-runtime/try-runtime$(printf ',pallet-%s/try-runtime' "${pallets[@]}")"
}

# Runs every benchmark once on the mock runtime: it proves that they work, not what they weigh.
part_benchmarks() {
	SKIP_WASM_BUILD=1 cargo test --locked "${packages[@]}" --features runtime-benchmarks -- benchmark
}

# Release is what runs, so that is what the tests with real processes use.
part_build() { cargo build --release --locked -p zorgketen-node; }
part_node() { cargo test --release --locked -p zorgketen-node -p zorgketen-state -p zorgketen-bench; }
# That the benchmarks work: one validator, a few requests, all totals compared, and nothing about time.
part_bench() { scripts/bench.sh --smoke; }
part_apps() {
	cd apps
	npm test --workspaces
}

usage() {
	sed -n '2,/^set /{/shellcheck/d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

is_part() { [[ " ${all_parts[*]} " == *" $1 "* ]]; }

parts=()
while (($# > 0)); do
	case "$1" in
	--quick) parts+=("${quick_parts[@]}") ;;
	--only)
		is_part "${2:-}" || die "no such part: ${2:-} (there are: ${all_parts[*]})"
		parts+=("$2")
		shift
		;;
	--list)
		printf '%s\n' "${all_parts[@]}"
		exit
		;;
	-h | --help) usage 0 ;;
	*) usage 2 >&2 ;;
	esac
	shift
done
work="$(mktemp -d)"
background=""
finish() {
	if [[ -n "$background" ]]; then
		kill -- "-$background" 2>/dev/null || true
	fi
	rm -rf "$work"
}
trap finish EXIT

# Runs parts one after another and stops at the first that fails; what they took goes to the file of the track.
track() {
	local file="$1" part begin status
	shift
	for part in "$@"; do
		printf '\n'
		say "part: $part"
		begin=$SECONDS
		# In a shell of its own, so that a part stops at its first failing command. It reads lib.sh again because the set-up
		# may just have chosen a toolchain or brought a Node.js.
		(
			set -e
			# shellcheck source=scripts/lib.sh
			source "$root/scripts/lib.sh"
			"part_$part"
		)
		status=$?
		if ((status == 0)); then
			printf '%-12s %6s s   ok\n' "$part" "$((SECONDS - begin))" >>"$file"
		else
			printf '%-12s %6s s   failed (%s)\n' "$part" "$((SECONDS - begin))" "$status" >>"$file"
			return "$status"
		fi
	done
	return 0
}

# Both, as they use different profiles and so different locks: one is mostly tests of a single thread, the other compiles.
# The output of the first is held back and printed in one piece.
both() {
	local status=0
	set -m
	track "$work/beside" "${beside[@]}" >"$work/output" 2>&1 &
	background=$!
	set +m
	say "in the background, printed when done: ${beside[*]}"
	track "$work/table" "${compiled[@]}"
	status=$?
	if ((status == 0)); then
		wait "$background"
		status=$?
		background=""
	fi
	cat "$work/output"
	[[ ! -f "$work/beside" ]] || cat "$work/beside" >>"$work/table"
	return "$status"
}

# From here on statuses are looked at by hand: behind `||` or `if`, bash would no longer stop a part at its first failure.
set +e
status=0
started=$SECONDS
: >"$work/table"
if ((${#parts[@]} > 0)); then
	track "$work/table" "${parts[@]}"
	status=$?
else
	track "$work/table" "${first[@]}"
	status=$?
	if ((status == 0)); then
		both
		status=$?
	fi
	if ((status == 0)); then
		track "$work/table" "${last[@]}"
		status=$?
	fi
fi

printf '\n'
say "parts and their time"
cat "$work/table"
printf '%-12s %6s s\n' total "$((SECONDS - started))"
exit "$status"
