//! Node of the Zorgketen chain: proof of authority, a block a second when there is work.

#![warn(missing_docs)]

mod authoring;
mod chain_spec;
mod cli;
mod command;
mod gateway;
mod genesis;
mod idle;
mod pool;
mod ports;
mod proposing;
mod rpc;
mod service;
mod signatures;

use std::{error::Error, process::ExitCode};

/// The system's allocator took a third of the time in which blocks are executed; see docs/benchmarks.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {}", one_line(&error));
			ExitCode::FAILURE
		}
	}
}

/// The error with its causes on a single line, as that is what ends up in a unit's status or a
/// ticket. Many SDK errors already repeat their cause, so a cause that was said is not said again.
fn one_line(error: &dyn Error) -> String {
	let mut text = error.to_string();
	let mut cause = error.source();
	while let Some(inner) = cause {
		let said = inner.to_string();
		if !text.contains(&said) {
			text = format!("{text}: {said}");
		}
		cause = inner.source();
	}
	text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
	use super::one_line;

	#[test]
	fn causes_are_added_once_and_lines_are_joined() {
		let inner = std::io::Error::other("no space\n left");
		let error = sc_storage_monitor::Error::IOError(inner);
		assert_eq!(one_line(&error), "IO Error: no space left");

		let repeated = sc_service::Error::Application("taken".into());
		assert_eq!(one_line(&repeated), "Application: taken");
	}
}
