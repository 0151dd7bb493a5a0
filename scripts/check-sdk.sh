#!/usr/bin/env bash
# Holds Cargo.lock against one release of polkadot-sdk: every SDK crate once, at the version of that release.
#
# The crates carry independent version numbers, and those of the next release are already published: nothing in the
# numbers shows that two releases are mixed, until a trait of one does not fit the trait of the other.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly pins="$root/scripts/sdk-2609.2.0.txt"
readonly lock="${1:-$root/Cargo.lock}"
[[ -f "$lock" ]] || die "no lock file at $lock"

# Our own crates have no `source` line in the lock file and so are never printed.
locked_crates() {
	awk -F'"' '
		/^\[\[package\]\]/ { name = version = "" }
		/^name = / { name = $2 }
		/^version = / { version = $2 }
		/^source = / { print name, version }
	' "$lock"
}

# Two crates look like the SDK's by name and are released apart from it.
locked_crates | awk '
	FNR == NR { if ($0 !~ /^#/) pinned[$1] = $2; next }
	$1 ~ /^frame-(metadata|decode)$/ { next }
	$1 in pinned {
		found++
		if (seen[$1]++) { print "twice in the lock file: " $1; bad++ }
		if ($2 != pinned[$1]) { print $1 " is " $2 ", the release has " pinned[$1]; bad++ }
		next
	}
	$1 ~ /^(sp|sc|frame|pallet|substrate|polkadot|staging|cumulus|bp)-/ { print "not in the release: " $1 " " $2; bad++ }
	END {
		if (!found) { print "no SDK crate found: is this the right lock file?"; exit 1 }
		if (bad) exit 1
		print found " SDK crates, each once and at the version of the release"
	}
' "$pins" -

# The node's tests must not ask for features that the node itself does without: cargo would compile the dependencies once for
# the node and once more for its tests.
features() {
	cargo tree --locked -p zorgketen-node -e "$1" -f '{p} {f}' --prefix none | sed 's/ (\*)$//' | sort -u
}
# The tool that makes large states is ours, and its test drives the node.
extra="$(comm -13 <(features normal,build) <(features normal,build,dev) | grep -v '^zorgketen-state ' || true)"
if [[ -n "$extra" ]]; then
	printf '%s\n' "$extra" >&2
	die "the node's tests change features or bring crates: take them from the node's own dependencies"
fi
say "the node's tests have the features of the node"

# Nor must what measures the node: it is built with it in one go, and so with the features of both.
measuring() {
	cargo tree --locked -p zorgketen-node -p zorgketen-state -p zorgketen-bench -e normal,build -f '{p} {f}' --prefix none |
		sed 's/ (\*)$//' | sort -u
}
extra="$(comm -13 <(features normal,build) <(measuring) | grep -Ev '^(zorgketen-(bench|state|template-runtime) .*)?$' || true)"
if [[ -n "$extra" ]]; then
	printf '%s\n' "$extra" >&2
	die "what measures the node changes features or brings crates: take them from the node's own dependencies"
fi
say "what measures the node has the features of the node"
