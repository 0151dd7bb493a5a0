# Short names for the scripts, which need nothing but bash: `just` itself is optional.

# List what there is.
default:
    @just --list

# Everything that must pass before a change is handed in.
test *ARGS:
    scripts/test.sh {{ARGS}}

# Lints and unit tests.
quick:
    scripts/test.sh --quick

# Clippy (native and Wasm), formatting and documentation; or those named: format host wasm docs.
lint *KINDS:
    scripts/lint.sh {{KINDS}}

# Format the Rust code.
fmt:
    cargo fmt --all

# Validators on loopback until Ctrl-C.
network *ARGS:
    scripts/network.sh {{ARGS}}

# The practice trial on validators of this machine.
trial *ARGS:
    scripts/trial.sh {{ARGS}}

# Install what the builds and tests need.
setup:
    scripts/setup.sh

# Build the documentation of our crates, warnings refused.
doc:
    scripts/lint.sh docs
