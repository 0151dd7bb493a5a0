#!/usr/bin/env bash
# Installs what the builds and tests need, and only what is missing; says each thing it does. Safe to run again.
#
#   scripts/setup.sh [--build-only]
#
# --build-only leaves out what only lints, tests and apps need.
# Root is needed only when a system package is missing; without it the command to run is printed.
# ZORGKETEN_FORCE_DEBIAN_WASM=1 takes Debian's compiler for the Wasm runtime even where rustup has the target.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

readonly wasm_target=wasm32v1-none
readonly debian_toolchain=debian
readonly node_wanted=20.20

build_only=0
case "${1:-}" in
"") ;;
--build-only) build_only=1 ;;
*) die "no such flag: $1" ;;
esac

did_something=0

note() {
	did_something=1
	say "$@"
}

# ---- system packages -------------------------------------------------------------------------------------------

# What the build calls, and the Debian package that brings it. Asked by command and not by package, so that a tool
# which came another way counts too. No crate in the lock file runs bindgen, so libclang is not among them.
missing_packages() {
	local -a wanted=(
		"gcc:gcc" "g++:g++" "make:make"     # C and C++ of the dependencies (compression, TLS, wasm-opt)
		"protoc:protobuf-compiler"          # network message formats
		"pkg-config:pkg-config"
		"git:git" "curl:curl" "jq:jq"       # these scripts, and the version in the node's banner
	)
	local pair
	for pair in "${wanted[@]}"; do
		have "${pair%%:*}" || echo "${pair#*:}"
	done
	# The TLS library's configure script needs modules that Debian's perl-base leaves out.
	perl -MIPC::Cmd -MFindBin -e1 2>/dev/null || echo perl
	((build_only)) && return
	have node || echo nodejs
	have npm || echo npm
}

# Installs the named packages, or prints the command that would and stops.
install_packages() {
	have apt-get || die "these packages are missing and this is no Debian: $*"
	if [[ "$(id -u)" != 0 ]]; then
		warn "these packages are missing, and installing them needs root: $*"
		warn "run this, then this script again:"
		printf '    sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n' "$*" >&2
		exit 1
	fi
	note "installing Debian packages: $*"
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

system_packages() {
	local -a missing
	mapfile -t missing < <(missing_packages)
	if ((${#missing[@]} > 0)); then
		install_packages "${missing[@]}"
	fi
}

# ---- Rust ------------------------------------------------------------------------------------------------------

rust_tools() {
	have cargo || die "cargo is missing: install Rust ($(sed -n 's/^rust-version = //p' "$root/Cargo.toml") or newer) with rustup"
	((build_only)) && return
	local component
	for component in rustfmt clippy; do
		have "cargo-${component/rustfmt/fmt}" && "cargo-${component/rustfmt/fmt}" --version >/dev/null 2>&1 && continue
		note "adding the Rust component $component"
		rustup component add "$component" || die "cannot add $component, which the lints need"
	done
}

# ---- the Wasm target -------------------------------------------------------------------------------------------

# True when the given compiler has a standard library for the Wasm target.
has_wasm_std() {
	local sysroot
	sysroot="$("$@" --print sysroot 2>/dev/null)" || return 1
	compgen -G "$sysroot/lib/rustlib/$wasm_target/lib/libcore-*.rlib" >/dev/null
}

# A library left by an older compiler of Debian's would be refused only in the middle of a build.
debian_std_ready() {
	[[ -f "$cache/wasm-std.version" ]] &&
		[[ "$(/usr/bin/rustc --version 2>/dev/null)" == "$(<"$cache/wasm-std.version")" ]] &&
		has_wasm_std rustup run "$debian_toolchain" rustc
}

# Remembers which toolchain builds the runtime. What was built with the other one would be mixed in, so it goes.
choose_toolchain() {
	local chosen="$1" before=""
	[[ -s "$wasm_choice" ]] && before="$(<"$wasm_choice")"
	[[ "$chosen" == "$before" ]] && return
	mkdir -p "$cache"
	if [[ -n "$chosen" ]]; then
		note "the Wasm runtime is built with the toolchain '$chosen' from now on"
		printf '%s\n' "$chosen" >"$wasm_choice"
	else
		note "the Wasm runtime is built with the default toolchain from now on"
		rm -f "$wasm_choice"
	fi
	rm -rf "$CARGO_TARGET_DIR"/*/wbuild
}

# Debian's compiler comes without this target but with the sources of the standard library: build core and alloc once
# from them and lay the result where that compiler looks. In a subshell, for its trap.
build_debian_std() (
	work="$(mktemp -d)"
	trap 'rm -rf "$work"' EXIT
	libraries="$work/target/$wasm_target/release/deps"
	mkdir "$work/src"
	cat >"$work/Cargo.toml" <<-'TOML'
		[package]
		name = "std-for-wasm"
		version = "0.0.0"
		edition = "2021"

		[workspace]
	TOML
	printf '#![no_std]\nextern crate alloc;\n' >"$work/src/lib.rs"

	# The bootstrap switch lets a stable compiler take -Z; the bitcode is for link-time optimisation of the runtime,
	# which fails without it. The empty crate itself may fail: its libraries are what counts.
	(
		cd "$work"
		unset RUSTC_WRAPPER CARGO_ENCODED_RUSTFLAGS RUSTUP_TOOLCHAIN
		RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
			/usr/bin/cargo build --release -Z build-std=core,alloc --target "$wasm_target"
	) || warn "the empty crate failed; looking for the libraries all the same"

	for crate in core alloc compiler_builtins; do
		compgen -G "$libraries/lib$crate-*.rlib" >/dev/null ||
			die "Debian's compiler did not build $crate for $wasm_target"
	done
	place="/usr/lib/rustlib/$wasm_target/lib"
	say "copying them to $place"
	rm -rf "$place"
	mkdir -p "$place" "$cache"
	cp "$libraries"/lib{core,alloc,compiler_builtins}-*.rlib "$place/"
	/usr/bin/rustc --version >"$cache/wasm-std.version"
	rm -rf "$CARGO_TARGET_DIR"/*/wbuild
)

debian_wasm() {
	have rustup || die "rustup is missing; it is what lets the build name another toolchain"
	local -a missing=()
	local package
	for package in rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22; do
		[[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || missing+=("$package")
	done
	if ((${#missing[@]} > 0)); then
		install_packages "${missing[@]}"
	fi
	if [[ "$(id -u)" != 0 ]] && ! debian_std_ready; then
		die "Debian's compiler needs a standard library for $wasm_target under /usr/lib: run this script once as root"
	fi
	rustup toolchain link "$debian_toolchain" /usr
	if ! debian_std_ready; then
		note "building core and alloc for $wasm_target with $(/usr/bin/rustc --version)"
		build_debian_std
	fi
	debian_std_ready || die "the toolchain '$debian_toolchain' still has no $wasm_target"
	choose_toolchain "$debian_toolchain"
}

wasm_target() {
	if [[ "${ZORGKETEN_FORCE_DEBIAN_WASM:-}" == 1 ]]; then
		debian_wasm
		return
	fi
	if has_wasm_std rustc; then
		choose_toolchain ""
	elif [[ "$(cat "$wasm_choice" 2>/dev/null)" == "$debian_toolchain" ]] && debian_std_ready; then
		return
	elif have rustup && note "fetching the target $wasm_target" && timeout 60 rustup target add "$wasm_target"; then
		choose_toolchain ""
	else
		note "the target $wasm_target cannot be fetched: taking Debian's compiler"
		debian_wasm
	fi
}

# ---- Node.js ---------------------------------------------------------------------------------------------------

node_is_new_enough() {
	have node && [[ "$(printf '%s\n' "$node_wanted" "$(node -p process.versions.node)" | sort -V | head -n 1)" == "$node_wanted" ]]
}

# Debian 12 ships Node.js 18. The npm registry carries the program itself as a package, which then runs from the cache.
node_program() {
	node_is_new_enough && return
	local arch
	case "$(uname -m)" in
	x86_64) arch=x64 ;;
	aarch64) arch=arm64 ;;
	*) die "Node.js $node_wanted or newer is needed, and this one is $(node --version)" ;;
	esac
	note "Node.js here is $(node --version), the apps need $node_wanted or newer: putting one into $node_home"
	npm install --prefix "$node_home" --no-audit --no-fund "node-linux-$arch@^$node_wanted" "npm@^10"
	export PATH="$node_home/node_modules/.bin:$PATH"
	hash -r
	node_is_new_enough || die "Node.js is still $(node --version)"
}

node_packages() {
	local lock folder
	for lock in "$root"/*/package-lock.json; do
		[[ -f "$lock" ]] || continue
		folder="$(dirname "$lock")"
		# npm writes this file last, so an interrupted install is done again.
		[[ "$folder/node_modules/.package-lock.json" -nt "$lock" ]] && continue
		note "installing the Node.js packages of ${folder#"$root"/}"
		(cd "$folder" && npm ci --no-audit --no-fund)
		touch "$folder/node_modules/.package-lock.json"
	done
}

system_packages
rust_tools
wasm_target
if ((!build_only)); then
	node_program
	node_packages
fi

if ((did_something)); then
	say "set-up is complete"
else
	say "set-up: nothing to do"
fi
