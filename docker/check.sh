#!/usr/bin/env bash
# Looks over the image and the compose files without building or starting anything; needs no engine.
#
#   docker/check.sh
#
# A command for compose files (docker compose, docker-compose) reads those too, and shellcheck goes through the
# scripts; both are left out, and said to be, where they are not installed.
set -euo pipefail
# shellcheck source=docker/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$docker_folder"

for script in *.sh image/*.sh; do
	bash -n "$script"
done
if have shellcheck; then
	shellcheck -x -P "$root" ./*.sh image/*.sh
	say "shellcheck finds nothing"
else
	say "without shellcheck"
fi

node check.mjs
say "the image and the compose files keep the rules of the house"

if find_compose; then
	export ZORGKETEN_CHAIN=/tmp ZORGKETEN_NAME=check ZORGKETEN_ADDRESS=/ip4/10.0.0.1/tcp/30333 ZORGKETEN_LISTEN=10.0.0.1 \
		ZORGKETEN_GATEWAY=/tmp ZORGKETEN_GATEWAY_LISTEN=192.0.2.1
	"${compose[@]}" -f compose.yaml config >/dev/null
	"${compose[@]}" -f validator.yaml config >/dev/null
	"${compose[@]}" -f validator.yaml -f gateway.yaml config >/dev/null
	say "${compose[*]} reads the compose files"
else
	say "without a command for compose files"
fi
