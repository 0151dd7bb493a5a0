#!/usr/bin/env bash
# Whether the validator takes part in a chain that finalises: 0 if it does, 1 and the reason if not.
#
# A chain without work makes one block a minute and no more, so two looks at the height say nothing. What counts is the
# chain's own clock in the last final block: it is a minute old at most, some seconds more until the next one is final.
# That covers all at once: this node stands still, it is cut off, too few validators are there, or it still catches up.
#
#   ZORGKETEN_HEALTHY_AGE   how many seconds old the last final block may be; default 150
set -euo pipefail
# shellcheck source=docker/image/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly healthy_age="${ZORGKETEN_HEALTHY_AGE:-150}"
# Clocks of validators may differ by this much before blocks from the future are a defect.
readonly clock_drift=30
# Where the state keeps the time: the hashes of "Timestamp" and "Now".
readonly now_key=0xf0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb

# Seconds of 16 digits of milliseconds, the lowest byte first.
seconds_of() {
	local little="$1" big="" at
	for ((at = 14; at >= 0; at -= 2)); do
		big+="${little:at:2}"
	done
	echo $((16#$big / 1000))
}

health="$(rpc system_health)" || die "the node does not answer"
syncing="$(field isSyncing "$health")" || die "the node answers in a way unknown here"
connected="$(field peers "$health")" || die "the node answers in a way unknown here"
head="$(rpc chain_getFinalizedHead)" || die "the node does not say what is final"
head="$(field result "$head")"
stored="$(rpc state_getStorage "[\"$now_key\",\"$head\"]")" || die "the node does not have the state of its last final block"
[[ "$(field result "$stored")" =~ ^0x([0-9a-f]{16})$ ]] || die "no block is final yet ($connected peers, syncing: $syncing)"
age=$((EPOCHSECONDS - $(seconds_of "${BASH_REMATCH[1]}")))

about="the last final block is $age s old ($connected peers, syncing: $syncing)"
((age >= -clock_drift)) || die "$about: this clock or those of the others are wrong"
((age <= healthy_age)) || die "$about"
echo "$about"
