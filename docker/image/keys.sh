#!/usr/bin/env bash
# Makes the keys of a validator in /keys, and prints what the others must know of it, as JSON.
#
#   keys --validator 0x... --address MULTIADDRESS
#
#   --validator   the public key of the validator's account, 32 bytes; its secret is no concern of this machine
#   --address     where the others reach the validator, such as /ip4/10.1.2.3/tcp/30333 or /dns/zorg.example/tcp/30333
#
# A node of a throw-away chain makes the session keys, so that their secrets are never outside the keystore, and signs
# with them that they belong to the account. Keys that are there already are not touched.
set -euo pipefail
# shellcheck source=docker/image/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

validator=""
address=""
while (($# > 1)); do
	case "$1" in
	--validator) validator="$2" ;;
	--address) address="$2" ;;
	*) die "no such flag: $1" ;;
	esac
	shift 2
done
(($# == 0)) || die "$1 needs a value, or is no flag"
[[ "$validator" =~ ^0x[0-9a-f]{64}$ ]] || die "--validator must be 0x and 64 hexadecimal digits in lower case"
[[ "$address" =~ ^/(ip4|ip6|dns|dns4|dns6)/[^/]+/tcp/[0-9]+$ ]] || die "--address must be like /ip4/10.1.2.3/tcp/30333"
[[ ! -e "$node_key" && ! -e "$keystore" ]] || die "there are keys in /keys already; what is known of them was printed when they were made"

work="$(mktemp -d)"
node_pid=""
# shellcheck disable=SC2317 # called by the trap
clean_up() {
	if [[ -n "$node_pid" ]]; then
		kill -TERM "$node_pid" 2>/dev/null || true
		wait "$node_pid" 2>/dev/null || true
	fi
	rm -rf "$work"
}
trap clean_up EXIT

umask 077
zorgketen-node --chain dev --base-path "$work/chain" --keystore-path "$work/keystore" \
	--listen-addr /ip4/127.0.0.1/tcp/0 --reserved-only --no-mdns --no-prometheus --no-telemetry \
	--rpc-port "$rpc_port" --rpc-methods unsafe >"$work/log" 2>&1 </dev/null &
node_pid=$!

deadline=$((SECONDS + 120))
until rpc system_health >/dev/null; do
	if ((SECONDS > deadline)) || ! kill -0 "$node_pid" 2>/dev/null; then
		tail -n 20 "$work/log" >&2
		die "the node that makes the keys does not answer"
	fi
	sleep 0.2
done
made="$(rpc author_rotateKeysWithOwner "[\"$validator\"]")" || die "the node made no keys"
keys="$(field keys "$made")"
proof="$(field proof "$made")"
[[ "$keys" =~ ^0x([0-9a-f]{64})([0-9a-f]{64})$ ]] || die "these are not two keys: $keys"
aura="0x${BASH_REMATCH[1]}"
grandpa="0x${BASH_REMATCH[2]}"

# Both complete before either is in its place.
rm -rf "$node_key.new" "$keystore.new"
zorgketen-node key generate-node-key --file "$node_key.new" 2>/dev/null
cp -r "$work/keystore" "$keystore.new"
mv "$node_key.new" "$node_key"
mv "$keystore.new" "$keystore"

cat <<JSON
{
 "validator": "$validator",
 "aura": "$aura",
 "grandpa": "$grandpa",
 "proof": "$proof",
 "peer": "$address/p2p/$(zorgketen-node key inspect-node-key --file "$node_key")"
}
JSON
