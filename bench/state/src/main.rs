//! `zorgketen-state make` writes a chain specification with a large state; `zorgketen-state measure` also
//! runs a node on it and prints what it costs.

use clap::Parser;
use std::{fs, path::PathBuf, process::ExitCode};
use zorgketen_state::{make, measure, Options, Recipe};

/// Large states: makes them, and measures a node on them.
#[derive(Parser)]
#[command(name = "zorgketen-state", version)]
enum Command {
	/// Write a raw chain specification whose first block has the state
	Make {
		/// How large the state is.
		#[command(flatten)]
		recipe: Recipe,

		/// Raw specification of the development chain: `zorgketen-node export-chain-spec --chain dev --raw`
		#[arg(long)]
		base: PathBuf,

		/// The specification to write
		#[arg(long)]
		out: PathBuf,
	},

	/// Make the state, run a node on it, and print what it costs. Ends with 1 where a claim does not hold
	Measure {
		/// What to measure, and with what.
		#[command(flatten)]
		options: Box<Options>,

		/// Also write the report here, as JSON
		#[arg(long)]
		json: Option<PathBuf>,
	},
}

fn main() -> ExitCode {
	let done = match Command::parse() {
		Command::Make { recipe, base, out } => write(&recipe, &base, &out),
		Command::Measure { options, json } => run(&options, json),
	};
	match done {
		Ok(true) => ExitCode::SUCCESS,
		Ok(false) => ExitCode::FAILURE,
		Err(error) => {
			eprintln!("zorgketen-state: {error}");
			ExitCode::FAILURE
		}
	}
}

fn write(recipe: &Recipe, base: &std::path::Path, out: &std::path::Path) -> Result<bool, String> {
	let totals = make(recipe, base, out, |client| {
		if client.is_multiple_of(10_240) {
			eprintln!("{client} clients");
		}
	})?;
	eprintln!(
		"wrote {}: {} values, {} bytes with their keys",
		out.display(),
		totals.values,
		totals.bytes
	);
	Ok(true)
}

fn run(options: &Options, json: Option<PathBuf>) -> Result<bool, String> {
	let runtime = tokio::runtime::Builder::new_multi_thread()
		.enable_all()
		.build()
		.map_err(|e| e.to_string())?;
	let report = runtime.block_on(measure(options, |what| eprintln!("==> {what}")))?;
	println!("{}", report.table());
	if let Some(path) = json {
		fs::write(&path, format!("{:#}\n", report.json()))
			.map_err(|e| format!("cannot write {}: {e}", path.display()))?;
	}
	Ok(report.broken.is_empty())
}
