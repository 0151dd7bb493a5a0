//! Writes one of our own data sets into a folder, with the result that it must have.

use std::{fs, io, path::Path, process::ExitCode};
use zorgketen_model::{date, generate, play, DataSet};

/// Any day on which nothing in the sets lies ahead, and nothing is too long ago, gives the same result.
const DAY: &str = "2026-06-01";

fn main() -> ExitCode {
	let mut arguments = std::env::args().skip(1);
	let (Some(name), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next())
	else {
		eprintln!(
			"usage: trial-data NAME DIR, where NAME is one of {}",
			generate::NAMES.join(", ")
		);
		return ExitCode::from(2);
	};
	let Some(files) = generate::files(&name) else {
		eprintln!(
			"there is no data set {name}, only {}",
			generate::NAMES.join(", ")
		);
		return ExitCode::from(2);
	};
	let folder = Path::new(&folder);
	if let Err(error) = write(folder, &files) {
		eprintln!("{}: {error}", folder.display());
		return ExitCode::FAILURE;
	}
	let data = match DataSet::read(folder) {
		Ok(data) => data,
		Err(error) => {
			eprintln!("{error}");
			return ExitCode::FAILURE;
		}
	};
	let today = date::parse(DAY).expect("a date");
	let (result, surprises) = play(&data, today);
	for surprise in &surprises {
		eprintln!("{surprise}");
	}
	if let Err(error) = fs::write(folder.join("expected.json"), format!("{result:#}\n")) {
		eprintln!("{}: {error}", folder.display());
		return ExitCode::FAILURE;
	}
	ExitCode::from(u8::from(!surprises.is_empty()))
}

fn write(folder: &Path, files: &generate::Files) -> io::Result<()> {
	fs::create_dir_all(folder)?;
	for (name, text) in files {
		fs::write(folder.join(name), text)?;
	}
	Ok(())
}
