//! Measures what the calls of our own pallets weigh on this machine, and writes their weight files.
//!
//! The SDK's own program does the same for any chain, and takes the crates of parachains and of
//! contracts with it. Ours needs an executor, a state and the analysis that the SDK publishes.

mod analyse;
mod genesis;
mod provenance;
mod render;
mod run;

use analyse::Cost;
use clap::Parser;
use provenance::Provenance;
use run::{Bench, Benchmark};
use std::{
	fs,
	path::{Path, PathBuf},
	process::ExitCode,
};

/// Measures the weights of our own pallets. Files are written only once everything is measured.
#[derive(Parser)]
#[command(name = "zorgketen-weights", version)]
struct Args {
	/// The runtime's Wasm, built with its benchmarks.
	#[arg(long)]
	runtime: PathBuf,

	/// Pallet to measure, by its crate; may be given several times.
	#[arg(long = "pallet", default_values = ["pallet_maternity", "pallet_settlement", "pallet_care_log", "pallet_consent", "pallet_participants", "pallet_validators", "pallet_root_motion"])]
	pallets: Vec<String>,

	/// Values to measure each component of a benchmark at.
	#[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(2..))]
	steps: u32,

	/// Runs at each of these values.
	#[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
	repeat: u32,

	/// Folder for the runtime's weights, a file for each pallet.
	#[arg(long)]
	out: PathBuf,

	/// Folder of the pallets: also writes the weights that each pallet itself carries.
	#[arg(long)]
	pallet_out: Option<PathBuf>,

	/// Compiler of the runtime, for the head of the files.
	#[arg(long)]
	compiler: Option<String>,
}

impl Args {
	/// The file for the runtime.
	fn runtime_file(&self, pallet: &str) -> PathBuf {
		self.out.join(format!("{pallet}.rs"))
	}

	/// The file in the pallet, whose folder is its crate without the prefix.
	fn pallet_file(&self, pallet: &str) -> Option<PathBuf> {
		let folder = pallet
			.strip_prefix("pallet_")
			.unwrap_or(pallet)
			.replace('_', "-");
		Some(
			self.pallet_out
				.as_ref()?
				.join(folder)
				.join("src/weights.rs"),
		)
	}

	/// Measuring takes minutes: a folder that is not there should be told before.
	fn check_folders(&self) -> Result<(), String> {
		for pallet in &self.pallets {
			for file in std::iter::once(self.runtime_file(pallet)).chain(self.pallet_file(pallet)) {
				let folder = file.parent().unwrap_or(Path::new(""));
				if !folder.as_os_str().is_empty() && !folder.is_dir() {
					return Err(format!("no such folder: {}", folder.display()));
				}
			}
		}
		Ok(())
	}

	/// The command with what it took by default.
	fn command(&self) -> String {
		let mut command = String::from("zorgketen-weights");
		for pallet in &self.pallets {
			command.push_str(&format!(" --pallet {pallet}"));
		}
		command.push_str(&format!(" --steps {} --repeat {}", self.steps, self.repeat));
		command.push_str(&format!(" --out {}", self.out.display()));
		if let Some(folder) = &self.pallet_out {
			command.push_str(&format!(" --pallet-out {}", folder.display()));
		}
		command
	}
}

fn main() -> ExitCode {
	match measure(&Args::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("zorgketen-weights: {error}");
			ExitCode::FAILURE
		}
	}
}

fn measure(args: &Args) -> Result<(), String> {
	args.check_folders()?;
	let wasm = fs::read(&args.runtime)
		.map_err(|e| format!("cannot read {}: {e}", args.runtime.display()))?;
	// Read once and needed until the end.
	let bench = Bench::new(Box::leak(wasm.into_boxed_slice()))?;
	let list = bench.list()?;
	let mut selected = Vec::new();
	for pallet in &args.pallets {
		selected.push((pallet, Benchmark::of_pallet(&list, pallet)?));
	}

	// A benchmark that fails should not fail after the others have been measured.
	for benchmark in selected.iter().flat_map(|(_, benchmarks)| benchmarks) {
		eprintln!("checking {benchmark}");
		bench.verify(benchmark, args.steps)?;
	}

	let provenance = Provenance::here(args.compiler.clone(), args.command());
	let mut files = Vec::new();
	for (pallet, benchmarks) in &selected {
		let mut costs = Vec::new();
		for benchmark in benchmarks {
			eprintln!("measuring {benchmark}");
			let cost = Cost::of(
				benchmark,
				&bench.measure(benchmark, args.steps, args.repeat)?,
			)?;
			eprintln!("  {cost}");
			costs.push(cost);
		}
		let head = provenance.head(pallet, args.steps, args.repeat);
		files.push((
			args.runtime_file(pallet),
			render::runtime_file(pallet, &head, &costs),
		));
		if let Some(path) = args.pallet_file(pallet) {
			files.push((path, render::pallet_file(&head, &costs)));
		}
	}

	for (path, text) in files {
		fs::write(&path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))?;
		eprintln!("wrote {}", path.display());
	}
	Ok(())
}
