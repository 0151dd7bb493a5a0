#!/usr/bin/env bash
# Rehearses the start of a consortium on one machine: four organisations make their keys, agree on a chain, and start their
# validators from the image, which must have been built.
#
#   docker/rehearse.sh up      make keys and chain where there are none, start, and wait until all four are healthy
#   docker/rehearse.sh down    stop all four, and say how each ended; keys, chain and blocks stay
#   docker/rehearse.sh clear   remove everything that the rehearsal made, keys and blocks too
#
#   ZORGKETEN_REHEARSAL        the folder for cards, chain and secrets; default: docker/rehearsal
#   ZORGKETEN_IMAGE, ZORGKETEN_ENGINE, ZORGKETEN_COMPOSE   the image, the engine, and the command for compose files
set -euo pipefail
# shellcheck source=docker/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly project=zorgketen-rehearsal
readonly start_limit=300
# What they are, and their made-up codes, in the order of the letters.
readonly -a letters=(a b c d)
readonly -a kinds=(MaternityProvider Insurer MidwifePractice SettlementAgent)
readonly -a codes=(82039101 3601 08037701 90003001)

work="${ZORGKETEN_REHEARSAL:-$docker_folder/rehearsal}"
export ZORGKETEN_CHAIN="$work/chain" ZORGKETEN_IMAGE="$image"

on_all() { "${compose[@]}" -p "$project" -f "$docker_folder/compose.yaml" "$@"; }

in_image() { "$engine" run --rm --network none "$@"; }

volume() { echo "${project}_$1"; }

# An account with its secret, which in a rehearsal lies beside it: name of the file.
make_account() {
	local file="$work/secrets/$1.json"
	(umask 077 && in_image "$image" key generate --output-type json >"$file")
	echo "$file"
}

make_card() {
	local i="$1" letter="${letters[$1]}" account validator keys
	say "the organisation $letter makes its keys"
	account="$(make_account "organisation-$letter")"
	validator="$(make_account "validator-$letter")"
	keys="$(in_image -v "$(volume "keys-$letter"):/keys" "$image" keys \
		--validator "$(jq -r .publicKey "$validator")" --address "/dns/validator-$letter/tcp/30333")"
	jq -n --slurpfile account "$account" --argjson validator "$keys" --arg kind "${kinds[i]}" --arg code "${codes[i]}" \
		--arg name "Organisatie ${letter^^}" '{
			organisation: { account: $account[0].ss58Address, kind: $kind, code: $code, name: $name },
			staff: [],
			validators: [$validator]
		}' >"$work/cards/$letter.json"
}

make_chain() {
	local i
	[[ ! -e "$work/chain/spec.json" ]] || return 0
	mkdir -p "$work"/{cards,chain,secrets}
	chmod 0700 "$work/secrets"
	for i in "${!letters[@]}"; do
		[[ -s "$work/cards/${letters[i]}.json" ]] || make_card "$i"
	done
	"$docker_folder/make-spec.sh" --name "Zorgketen Rehearsal" --id zorgketen_rehearsal --out "$work/chain" "$work"/cards/*.json
}

up() {
	local deadline letter said
	make_chain
	on_all up -d
	say "waiting until all four are healthy"
	deadline=$((SECONDS + start_limit))
	for letter in "${letters[@]}"; do
		until said="$(on_all exec -T "validator-$letter" /usr/local/lib/zorgketen/health.sh 2>&1)"; do
			if ((SECONDS > deadline)); then
				on_all logs --tail 20 "validator-$letter" >&2
				die "validator-$letter is not healthy within $start_limit s: $said"
			fi
			sleep 1
		done
		say "validator-$letter: $said"
	done
}

down() {
	local letter container ended failed=0
	local -A containers=()
	for letter in "${letters[@]}"; do
		containers[$letter]="$(on_all ps -q "validator-$letter")"
	done
	on_all stop
	for letter in "${letters[@]}"; do
		container="${containers[$letter]}"
		[[ -n "$container" ]] || continue
		ended="$("$engine" inspect --format '{{.State.ExitCode}}' "$container")"
		say "validator-$letter ended with $ended"
		((ended == 0)) || failed=1
	done
	on_all down
	return "$failed"
}

clear_all() {
	on_all down -v
	rm -rf "$work"
}

find_engine
find_compose || die "there is no command for compose files: install docker compose or docker-compose"
have jq || die "jq is missing"
case "${1:-}" in
up) up ;;
down) down ;;
clear) clear_all ;;
-h | --help) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" ;;
*)
	sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2
	exit 2
	;;
esac
