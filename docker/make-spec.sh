#!/usr/bin/env bash
# Makes the chain of a consortium from the cards of its organisations: spec.json and peers, for the folder /chain of each
# validator. The same cards give the same files to the byte, so every organisation makes them itself and compares the sums.
#
#   docker/make-spec.sh --name NAME --id ID --out DIR CARD...
#
#   --name NAME   of the chain, for people, such as "Zorgketen Proef Oost"
#   --id ID       of the chain, for programs: lower case letters, digits and _
#   --out DIR     where the files go; it must not have a spec.json yet
#   CARD          a file of an organisation, as README.md describes
#
# Uses the node of ZORGKETEN_NODE, or that of the image (ZORGKETEN_IMAGE).
set -euo pipefail
# shellcheck source=docker/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
	sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
	exit "$1"
}

name=""
id=""
out=""
cards=()
while (($# > 0)); do
	case "$1" in
	-h | --help) usage 0 ;;
	--name | --id | --out)
		[[ -n "${2:-}" ]] || die "$1 needs a value"
		printf -v "${1#--}" '%s' "$2"
		shift
		;;
	-*) usage 2 >&2 ;;
	*) cards+=("$1") ;;
	esac
	shift
done
[[ -n "$name" ]] || die "--name is needed"
[[ "$id" =~ ^[a-z0-9_]+$ ]] || die "--id must have lower case letters, digits and _ only"
[[ -d "$out" ]] || die "there is no folder $out"
[[ ! -e "$out/spec.json" ]] || die "there is a chain in $out already, and a second one would be another chain"
((${#cards[@]} > 0)) || die "there are no cards"
have jq || die "jq is missing"
out="$(cd "$out" && pwd)"

# ---- the cards -------------------------------------------------------------------------------------------------

# Who holds the session keys of a validator has signed its account with them; a card without that could name anybody's.
node "$docker_folder/verify-cards.mjs" "${cards[@]}"

# In the order of their accounts, whatever the order in which they were given.
all="$(jq -s 'sort_by(.organisation.account)' "${cards[@]}")"
count="$(jq '[.[].validators[]] | length' <<<"$all")"
((count == 1 || count > 3)) || warn "$count validators bear the loss of none; four bear that of one, seven that of two"

# ---- the specification -----------------------------------------------------------------------------------------

if [[ -n "${ZORGKETEN_NODE:-}" ]]; then
	folder="$out"
	ask() { "$ZORGKETEN_NODE" "$@"; }
else
	find_engine
	folder=/chain
	ask() { "$engine" run --rm --network none -v "$out:/chain:ro" "$image" "$@"; }
fi

# The address of a public key: its scheme, its 32 bytes.
address_of() { ask key inspect --public --scheme "$1" --output-type json "$2" | jq -r .ss58PublicKey; }

keys='[]'
while IFS=$'\t' read -r organisation validator aura grandpa; do
	keys="$(jq -c --arg of "$organisation" --arg validator "$(address_of sr25519 "$validator")" \
		--arg aura "$(address_of sr25519 "$aura")" --arg grandpa "$(address_of ed25519 "$grandpa")" \
		'. + [$ARGS.named]' <<<"$keys")"
done < <(jq -r '.[] | .organisation.account as $of | .validators[] | [$of, .validator, .aura, .grandpa] | @tsv' <<<"$all")

trap 'rm -f "$out/plain.json" "$out/spec.json.new"' EXIT
ask export-chain-spec --chain local 2>/dev/null |
	jq --arg name "$name" --arg id "$id" --argjson cards "$all" --argjson keys "$keys" '
		.name = $name | .id = $id | .protocolId = $id | .chainType = "Live"
		| .genesis.runtimeGenesis.patch |= {
			participants: {
				organisations: [$cards[].organisation],
				staff: [$cards[] | .organisation.account as $of | .staff[] | . + { organisation: $of }],
				clients: [],
				charterRoles: .participants.charterRoles
			},
			validators: {
				validators: [$keys[] | [.validator, .of]],
				sessionLength: 600000
			},
			session: { keys: [$keys[] | [.validator, .validator, { aura, grandpa }]] }
		}' >"$out/plain.json"
# The state of the first block worked out, so that no validator depends on how its own node would.
ask export-chain-spec --chain "$folder/plain.json" --raw 2>"$out/spec.log" >"$out/spec.json.new" || {
	cat "$out/spec.log" >&2
	die "the node refuses this chain"
}
rm -f "$out/spec.log"
{
	echo "# The validators of $name, one a line."
	jq -r '.[].validators[].peer' <<<"$all"
} >"$out/peers"
mv "$out/spec.json.new" "$out/spec.json"

say "$count validators of $(jq length <<<"$all") organisations; the sums that all must have:"
(cd "$out" && sha256sum spec.json peers)
