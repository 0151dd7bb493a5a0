#!/usr/bin/env bash
# What a container of the image does.
#
#   validator [FLAG...]   run the validator of the chain in /chain with the keys in /keys; further flags go to the node
#   keys ...              make the keys of a validator: keys.sh
#   COMMAND ...           any command of zorgketen-node
#
#   ZORGKETEN_NAME        name of the validator in logs and metrics; default: the name of the host
#   ZORGKETEN_ADDRESS     multiaddress at which others reach it, such as /ip4/10.1.2.3/tcp/30333
set -euo pipefail
# shellcheck source=docker/image/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run_validator() {
	[[ -r "$spec" ]] || die "there is no chain specification at $spec: mount the folder of the chain at $chain_folder"
	[[ -r "$peers" ]] || die "there is no list of validators at $peers: mount the folder of the chain at $chain_folder"
	[[ -r "$node_key" ]] || die "there is no node key at $node_key: make the keys first, with the command keys"
	# Without session keys the node would run and never author.
	compgen -G "$keystore/*" >/dev/null || die "there are no session keys in $keystore: make the keys first, with the command keys"

	local own line
	own="$(zorgketen-node key inspect-node-key --file "$node_key")"
	local -a flags=(
		--chain "$spec" --validator
		--base-path /data --keystore-path "$keystore" --node-key-file "$node_key"
		--name "${ZORGKETEN_NAME:-$HOSTNAME}"
		--listen-addr "/ip4/0.0.0.0/tcp/$p2p_port"
		# On loopback, and safe all the same: whoever shares the network of the container must not rotate keys.
		--rpc-port "$rpc_port" --rpc-methods safe
		--reserved-only --no-mdns --no-telemetry
	)
	[[ -z "${ZORGKETEN_ADDRESS:-}" ]] || flags+=(--public-addr "$ZORGKETEN_ADDRESS")
	while read -r line; do
		[[ -z "$line" || "$line" == \#* || "$line" == */p2p/"$own" ]] || flags+=(--reserved-nodes "$line")
	done <"$peers"
	exec zorgketen-node "${flags[@]}" "$@"
}

command="${1:-validator}"
(($# == 0)) || shift
case "$command" in
validator) run_validator "$@" ;;
keys) exec "$here/keys.sh" "$@" ;;
*) exec zorgketen-node "$command" "$@" ;;
esac
