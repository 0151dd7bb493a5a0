//! Prints the result that a data set must have.

use std::{path::PathBuf, process::ExitCode};
use zorgketen_model::{date, play, DataSet};

fn main() -> ExitCode {
	let mut arguments = std::env::args().skip(1);
	let (Some(folder), today, None) = (arguments.next(), arguments.next(), arguments.next()) else {
		eprintln!("usage: zorgketen-model DIR [YYYY-MM-DD]");
		return ExitCode::from(2);
	};
	let today = match today.as_deref().map(date::parse) {
		None => date::today(),
		Some(Some(day)) => day,
		Some(None) => {
			eprintln!("the second argument is no date");
			return ExitCode::from(2);
		}
	};
	let data = match DataSet::read(&PathBuf::from(folder)) {
		Ok(data) => data,
		Err(error) => {
			eprintln!("{error}");
			return ExitCode::FAILURE;
		}
	};
	let (result, surprises) = play(&data, today);
	println!("{result:#}");
	for surprise in &surprises {
		eprintln!("{surprise}");
	}
	ExitCode::from(u8::from(!surprises.is_empty()))
}
