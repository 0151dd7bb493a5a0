#!/usr/bin/env bash
# Holds the licence of every dependency against the lists in deny.toml, and its known flaws where the data can be had.
#
# cargo-deny reads the same file, but it cannot be counted on being installed, and the advisory database is fetched
# from the network. So the licences are always checked here, from data that the build has anyway; the advisories are
# checked only where cargo-deny is installed and reaches its database.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly policy="$root/deny.toml"

# The lists are read as lines, one licence or one crate each: deny.toml is written that way.
allowed() { awk -F'"' '/^allow = \[/ { on = 1; next } /^\]/ { on = 0 } on && NF > 1 { print $2 }' "$policy"; }
exceptions() { awk -F'"' '/^exceptions = \[/ { on = 1; next } /^\]/ { on = 0 } on && NF > 3 { print $2, $4 }' "$policy"; }
clarified() { awk -F'"' '/^\[\[licenses.clarify\]\]/ { c = "" } /^crate = / { c = $2 } /^expression = / { print c "\t" $2 }' "$policy"; }

# An expression holds when one of its alternatives holds in full. The innermost brackets are settled first and replaced
# by one of the words `yes` and `no`. The slash is the old way to write OR.
check() {
	jq -r \
		--arg allowed "$(allowed)" --arg exceptions "$(exceptions)" --arg clarified "$(clarified)" '
		($allowed | split("\n")) as $allow
		| ($exceptions | split("\n") | map(split(" ") | { key: .[0], value: .[1] }) | from_entries) as $except
		| ($clarified | split("\n") | map(select(. != "") | split("\t") | { key: .[0], value: .[1] }) | from_entries) as $clear
		| def holds($name):
			split(" OR ") | any(split(" AND ") | all(
				gsub("^\\s+|\\s+$"; "") | . as $one
				| $one == "yes" or ($allow | index($one)) != null or $except[$name] == $one));
		def settled($name):
			if test("\\([^()]*\\)")
			then sub("\\((?<inner>[^()]*)\\)"; .inner | if holds($name) then "yes" else "no" end) | settled($name)
			else holds($name) end;
		.packages[]
		| select(.source != null)
		| . as $crate
		| ($crate.license // $clear["\($crate.name)@\($crate.version)"] // "") as $licence
		| select($licence | gsub("\\s*/\\s*"; " OR ") | settled($crate.name) | not)
		| "\($crate.name) \($crate.version): \(if $licence == "" then "no licence given" else $licence end)"
	'
}

metadata="${1:-}"
if [[ -z "$metadata" ]]; then
	metadata="$(mktemp)"
	trap 'rm -f "$metadata"' EXIT
	(cd "$root" && cargo metadata --locked --format-version 1 --filter-platform x86_64-unknown-linux-gnu >"$metadata")
fi

count="$(jq '[.packages[] | select(.source != null)] | length' "$metadata")"
((count > 0)) || die "no dependencies found in $metadata"

refused="$(check <"$metadata")"
if [[ -n "$refused" ]]; then
	printf '%s\n' "$refused" >&2
	die "the licences above are not in deny.toml"
fi
say "licences: $count dependencies, all within deny.toml"

if ! have cargo-deny; then
	say "advisories: not checked, cargo-deny is not installed"
elif ! (cd "$root" && timeout 120 cargo deny fetch db >/dev/null 2>&1); then
	say "advisories: not checked, their database cannot be reached"
else
	(cd "$root" && cargo deny --offline check advisories)
fi
