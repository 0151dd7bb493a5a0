# shellcheck shell=bash
# Shared by the scripts of the image: where things are in it, and how they ask the node. Source it, do not run it.
# shellcheck disable=SC2034 # whoever sources it uses them

here="$(dirname "${BASH_SOURCE[0]}")"
chain_folder=/chain
spec="$chain_folder/spec.json"
peers="$chain_folder/peers"
keystore=/keys/keystore
node_key=/keys/node.key
rpc_port="${ZORGKETEN_RPC_PORT:-9944}"
p2p_port=30333

die() {
	printf '!!! %s\n' "$*" >&2
	exit 1
}

# The answer to a JSON-RPC call, on one line. The image has no program that speaks HTTP, and bash can say this much. It is read to
# its length, because the server keeps the connection open for more.
rpc() {
	local method="$1" params="${2:-[]}" body
	body="{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"$method\",\"params\":$params}"
	# In a subshell: a connection that is refused ends the shell that tries it.
	(
		exec 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$rpc_port" || exit 1
		printf 'POST / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nContent-Type: application/json\r\nContent-Length: %s\r\n\r\n%s' \
			"$rpc_port" "${#body}" "$body" >&3
		length=0
		IFS= read -r -t 5 line <&3
		[[ "$line" == "HTTP/1.1 200 "* ]] || exit 1
		while IFS= read -r -t 5 line <&3 && line="${line%$'\r'}" && [[ -n "$line" ]]; do
			[[ "${line,,}" == content-length:* ]] && length=$((10#${line//[^0-9]/}))
		done
		IFS= read -r -t 5 -N "$length" reply <&3
		[[ "$reply" == *'"result"'* ]] || exit 1
		printf '%s\n' "$reply"
	)
}

# The text of a field of a JSON object in which no other field has that name.
field() {
	local pattern="\"$1\":\"?([^\",}]*)"
	[[ "$2" =~ $pattern ]] && printf '%s\n' "${BASH_REMATCH[1]}"
}
