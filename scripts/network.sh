#!/usr/bin/env bash
# Runs a network of validators on this machine's loopback until Ctrl-C, and leaves nothing behind.
#
#   scripts/network.sh [N] [--env FILE] [--table FILE] [--restart] [--exec COMMAND [ARGUMENT...]]
#
#   N            1 (a development chain), 3 or 4 validators (the local chain), or 5 to 8 (the local chain with more
#                validators, several of an organisation); default 4
#   --env FILE   write the RPC addresses to FILE, one a line, once the network is up
#   --table FILE write name, RPC address, process id and log of each validator to FILE, tabs between, once it is up
#   --restart    start a validator that ends by itself once more; a second time it ends the network
#   --exec ...   run the command once the network is up, with the addresses in ZORGKETEN_RPC (comma between them), then
#                stop the network and end with the command's status
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Those for whom the node has flags that bring the session keys.
readonly -a names=(alice bob charlie dave eve ferdie one two)
readonly stop_limit=60

usage() {
	sed -n '2,/^set /{/shellcheck/d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

validators=4
env_file=""
table_file=""
restart=0
command=()
while (($# > 0)); do
	case "$1" in
	-h | --help) usage 0 ;;
	--env)
		env_file="${2:?--env needs a file}"
		shift
		;;
	--table)
		table_file="${2:?--table needs a file}"
		shift
		;;
	--restart) restart=1 ;;
	--exec)
		shift
		(($# > 0)) || die "--exec needs a command"
		command=("$@")
		break
		;;
	1 | [3-8]) validators="$1" ;;
	2) die "two of the local chain's four validators can never finalise, that takes three: choose 1, or 3 to 8" ;;
	[0-9]*) die "there are keys for eight validators: choose 1, or 3 to 8" ;;
	*) usage 2 >&2 ;;
	esac
	shift
done
chain=local
((validators == 1)) && chain=dev
# Each validator compiles the runtime when it starts, and all of them share the cores of this machine.
readonly start_limit=$((120 + 30 * validators))
# How many of the names the local chain knows as validators.
readonly local_validators=4

# ---- stopping --------------------------------------------------------------------------------------------------

work=""
command_pid=""
pids=()

alive() { kill -0 "$1" 2>/dev/null; }

# Only what this script started, by its process id. A node closes its database on SIGTERM; one that does not end in time
# is ended the hard way, for its data goes with the folder anyway.
# shellcheck disable=SC2317 # called by the trap
stop_all() {
	# A step that fails must not keep the rest from being stopped.
	set +e
	trap '' INT TERM HUP
	local pid waited=0
	[[ -n "$command_pid" ]] && alive "$command_pid" && kill -TERM "$command_pid" 2>/dev/null
	for pid in "${pids[@]}"; do
		kill -TERM "$pid" 2>/dev/null || true
	done
	for pid in "${pids[@]}" $command_pid; do
		while alive "$pid" && ((waited < stop_limit * 10)); do
			sleep 0.1
			waited=$((waited + 1))
		done
		alive "$pid" && kill -KILL "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null || true
	done
	[[ -n "$work" ]] && rm -rf "$work"
	[[ -n "$env_file" ]] && rm -f "$env_file"
	[[ -n "$table_file" ]] && rm -f "$table_file"
}
at_end stop_all

# ---- starting --------------------------------------------------------------------------------------------------

# Ports under the range that the system hands out by itself, so that no outgoing connection takes one between the look
# and the use.
taken=" "
free_port() {
	local port try
	for ((try = 0; try < 200; try++)); do
		port=$((20000 + RANDOM % 12000))
		[[ "$taken" == *" $port "* ]] && continue
		if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
			taken+="$port "
			found_port="$port"
			return
		fi
	done
	die "found no free port on loopback"
}

# The result of a JSON-RPC call without arguments or with the given list of them, or nothing.
rpc() {
	local port="$1" method="$2" params="${3:-[]}"
	curl -sS --max-time 5 -H 'content-type: application/json' \
		-d "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"$method\",\"params\":$params}" \
		"http://127.0.0.1:$port" 2>/dev/null | jq -r '.result // empty | if type == "string" then . else tojson end' 2>/dev/null
}

finalised_number() {
	local head number
	head="$(rpc "$1" chain_getFinalizedHead)" || return 1
	[[ -n "$head" ]] || return 1
	number="$(rpc "$1" chain_getHeader "[\"$head\"]" | jq -r .number)" || return 1
	[[ "$number" == 0x* ]] || return 1
	echo $((number))
}

# A node whose RPC port was taken in the meantime listens on another one, so the answer must come from this very node.
is_up() {
	local i="$1" number
	[[ "$(rpc "${rpc_ports[i]}" system_localPeerId)" == "${peer_ids[i]}" ]] || return 1
	number="$(finalised_number "${rpc_ports[i]}")" || return 1
	((number >= 1))
}

show_log() {
	warn "the last lines of ${names[$1]}'s log:"
	tail -n 20 "$work/${names[$1]}.log" >&2
}

# The address of a development key: its scheme, its path.
address_of() { "$node" key inspect --scheme "$1" --output-type json "$2" | jq -r .ss58Address; }

# The chain as a file, with its genesis state worked out: otherwise each validator compiles the runtime for that alone,
# which takes a quarter of a minute of a core.
write_spec() {
	local file="$1"
	if ((validators > local_validators)); then
		write_larger_chain "$file.plain"
		chain="$file.plain"
	fi
	export_spec "$chain" "$file"
	chain="$file"
}

# The local chain with validators beyond its four, for the organisations that it has.
write_larger_chain() {
	local file="$1" i uri
	local -a more=()
	for ((i = local_validators; i < validators; i++)); do
		uri="//${names[i]^}"
		more+=("$(jq -nc --argjson of "$((i % local_validators))" --arg validator "$(address_of sr25519 "$uri//stash")" \
			--arg aura "$(address_of sr25519 "$uri")" --arg grandpa "$(address_of ed25519 "$uri")" '$ARGS.named')")
	done
	"$node" export-chain-spec --chain local |
		jq --argjson more "$(printf '%s\n' "${more[@]}" | jq -s .)" '
			.genesis.runtimeGenesis.patch |= reduce $more[] as $one (.;
				.validators.validators += [[$one.validator, .validators.validators[$one.of][1]]]
				| .session.keys += [[$one.validator, $one.validator, { aura: $one.aura, grandpa: $one.grandpa }]])
		' >"$file"
}

build_node

work="$(mktemp -d "${TMPDIR:-/tmp}/zorgketen-network.XXXXXX")"

rpc_ports=()
p2p_ports=()
peer_ids=()
addresses=()
for ((i = 0; i < validators; i++)); do
	free_port && rpc_ports+=("$found_port")
	free_port && p2p_ports+=("$found_port")
	# The command writes the secret to the file and the public identity to standard error.
	peer_ids+=("$("$node" key generate-node-key --file "$work/${names[i]}.key" 2>&1 >/dev/null | tail -n 1)")
	addresses+=("ws://127.0.0.1:${rpc_ports[i]}")
done

write_spec "$work/chain.json"

start_validator() {
	local i="$1" j
	local -a peers=()
	for ((j = 0; j < validators; j++)); do
		((i == j)) || peers+=(--reserved-nodes "/ip4/127.0.0.1/tcp/${p2p_ports[j]}/p2p/${peer_ids[j]}")
	done
	"$node" --chain "$chain" "--${names[i]}" --base-path "$work/${names[i]}" \
		--node-key-file "$work/${names[i]}.key" --listen-addr "/ip4/127.0.0.1/tcp/${p2p_ports[i]}" "${peers[@]}" \
		--rpc-port "${rpc_ports[i]}" --rpc-methods auto \
		--no-mdns --no-prometheus --no-telemetry \
		>>"$work/${names[i]}.log" 2>&1 </dev/null &
	pids[i]=$!
}

for ((i = 0; i < validators; i++)); do
	start_validator "$i"
done

say "waiting for $validators validators to finalise"
deadline=$((SECONDS + start_limit))
for ((i = 0; i < validators; i++)); do
	until is_up "$i"; do
		if ! alive "${pids[i]}"; then
			show_log "$i"
			die "${names[i]} ended while starting"
		fi
		if ((SECONDS >= deadline)); then
			show_log "$i"
			die "${names[i]} has finalised no block within $start_limit s"
		fi
		sleep 0.2
	done
done

show_table() {
	local format="$1" i
	for ((i = 0; i < validators; i++)); do
		# shellcheck disable=SC2059 # a format is what it is given
		printf "$format" "${names[i]}" "${addresses[i]}" "${pids[i]}" "$work/${names[i]}.log"
	done
}

# Whoever waits for a file must find it complete. One whose folder is gone is wanted no more.
write_file() {
	local file="$1"
	if [[ -n "$file" && -d "$(dirname "$file")" ]]; then
		cat >"$file.new" && mv "$file.new" "$file"
	else
		cat >/dev/null
	fi
}

write_files() {
	printf '%s\n' "${addresses[@]}" | write_file "$env_file"
	show_table '%s\t%s\t%s\t%s\n' | write_file "$table_file"
}

write_files
printf '%-10s %-24s %-8s %s\n' validator rpc pid log
show_table '%-10s %-24s %-8s %s\n'

# ---- running ---------------------------------------------------------------------------------------------------

# Waiting in the background keeps the shell free to hear a signal at once.
if ((${#command[@]} > 0)); then
	ZORGKETEN_RPC="$(IFS=, && echo "${addresses[*]}")" "${command[@]}" &
	command_pid=$!
	if ((!restart)); then
		status=0
		wait "$command_pid" || status=$?
		command_pid=""
		exit "$status"
	fi
else
	say "running; Ctrl-C stops it"
fi

again=" "
while true; do
	status=0
	ended=""
	wait -n -p ended "${pids[@]}" $command_pid || status=$?
	[[ -n "${ended:-}" ]] || die "lost track of the validators"
	if [[ -n "$command_pid" && "$ended" == "$command_pid" ]]; then
		command_pid=""
		exit "$status"
	fi
	for ((i = 0; i < validators; i++)); do
		[[ "${pids[i]}" == "$ended" ]] || continue
		show_log "$i"
		if ((!restart)) || [[ "$again" == *" $i "* ]]; then
			die "${names[i]} has ended by itself (status $status)"
		fi
		again+="$i "
		warn "${names[i]} has ended by itself (status $status): starting it once more"
		start_validator "$i"
		write_files
	done
done
