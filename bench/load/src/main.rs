//! `zorgketen-bench run` puts the same work on our chain and on what people would choose instead, and compares.
//! What is measured and how stands in `docs/benchmarks.md`.

mod chain;
mod drive;
mod evm;
mod genesis;
mod lines;
mod measure;
mod mode;
mod people;
mod pg;
mod plan;
mod process;
mod report;
mod sign;
mod suite;
mod template;
mod workload;
mod yardstick;

use clap::Parser;
use report::Report;
use serde_json::Value;
use std::{fs, path::PathBuf, process::ExitCode};
use zorgketen_state::machine::Machine;

/// Ends the program where the machine was too noisy.
const NOISY: u8 = 3;

/// Compares our chain with what people would choose instead.
#[derive(Parser)]
#[command(name = "zorgketen-bench", version)]
enum Command {
	/// Measure. Ends with 1 where one of our own systems has no figure, and with 3 on a machine that was too noisy
	Run {
		/// What to measure, and with what.
		#[command(flatten)]
		options: Box<suite::Options>,

		/// Also write the report here, as JSON
		#[arg(long)]
		json: Option<PathBuf>,

		/// Also put the table into this document
		#[arg(long)]
		document: Option<PathBuf>,

		/// Report of the scale tool with a million cases, for the promises about those
		#[arg(long)]
		scale: Option<PathBuf>,

		/// The day, for the report
		#[arg(long, default_value = "no date")]
		date: String,
	},

	/// Serve the database to signed requests; started by `run`
	PgServer(pg::Options),
}

fn main() -> ExitCode {
	let runtime = match tokio::runtime::Builder::new_multi_thread()
		.enable_all()
		.build()
	{
		Ok(runtime) => runtime,
		Err(error) => return failed(&error.to_string()),
	};
	match Command::parse() {
		Command::PgServer(options) => match runtime.block_on(pg::serve(&options)) {
			Ok(()) => ExitCode::SUCCESS,
			Err(error) => failed(&error),
		},
		Command::Run {
			options,
			json,
			document,
			scale,
			date,
		} => {
			let done = runtime.block_on(async {
				// whoever is measured is ended when this is dropped
				tokio::select! {
					done = run(&options, json, document, scale, date) => done,
					interrupted = tokio::signal::ctrl_c() => {
						interrupted.map_err(|e| e.to_string())?;
						Err("interrupted".into())
					}
				}
			});
			done.unwrap_or_else(|error| failed(&error))
		}
	}
}

fn failed(error: &str) -> ExitCode {
	eprintln!("zorgketen-bench: {error}");
	ExitCode::FAILURE
}

async fn run(
	options: &suite::Options,
	json: Option<PathBuf>,
	document: Option<PathBuf>,
	scale: Option<PathBuf>,
	date: String,
) -> Result<ExitCode, String> {
	let text =
		|path: &PathBuf| fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
	let write = |path: &PathBuf, text: String| {
		fs::write(path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
	};
	// read before an hour is spent
	let scale = match &scale {
		None => None,
		Some(path) => Some(serde_json::from_str::<Value>(&text(path)?).map_err(|e| e.to_string())?),
	};
	let before = match &document {
		None => String::new(),
		Some(path) => {
			let before = text(path)?;
			report::placed(&before, "")?;
			before
		}
	};
	let outcome = suite::run(options, |what| eprintln!("==> {what}")).await?;
	let report = Report {
		outcome: &outcome,
		scale,
		date,
		machine: Machine::here(options.compiler.clone()),
		mode: format!("{:?}", options.mode).to_lowercase(),
		needed: options.mode.needed(),
	};
	let table = report.table();
	println!("{table}");
	if let Some(path) = &json {
		write(path, format!("{:#}\n", report.json()))?;
	}
	let failures = report.failures();
	for failure in &failures {
		eprintln!("!!! no figure: {failure}");
	}
	if !failures.is_empty() {
		return Ok(ExitCode::FAILURE);
	}
	let too_noisy = report.too_noisy();
	if !too_noisy.is_empty() {
		eprintln!(
			"!!! the machine was too noisy: {} turns that count are needed, and these had fewer: {}",
			options.mode.needed(),
			report::named(&too_noisy)
		);
		return Ok(ExitCode::from(NOISY));
	}
	// only figures go into a document
	if let Some(path) = &document {
		write(path, report::placed(&before, &table)?)?;
	}
	Ok(ExitCode::SUCCESS)
}
