# shellcheck shell=bash
# Shared by the scripts of this folder that run on a host. Source it, do not run it.
# shellcheck disable=SC2034 # whoever sources it uses them

docker_folder="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=scripts/lib.sh
source "$docker_folder/../scripts/lib.sh"

image="${ZORGKETEN_IMAGE:-zorgketen/validator}"

# Sets `engine` to a program that speaks docker's language and whose engine answers.
find_engine() {
	for engine in ${ZORGKETEN_ENGINE:-docker podman}; do
		have "$engine" && "$engine" info >/dev/null 2>&1 && return
	done
	die "there is no container engine: install docker or podman, or name one in ZORGKETEN_ENGINE"
}

# Sets `compose` to the command that reads compose files.
find_compose() {
	if [[ -n "${ZORGKETEN_COMPOSE:-}" ]]; then
		read -r -a compose <<<"$ZORGKETEN_COMPOSE"
	elif docker compose version >/dev/null 2>&1; then
		compose=(docker compose)
	elif have docker-compose; then
		compose=(docker-compose)
	else
		return 1
	fi
}
