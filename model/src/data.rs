//! A data set of the trial, as it lies in a folder.

use crate::{date, Date};
use std::{
	collections::BTreeMap,
	fmt, io,
	path::{Path, PathBuf},
};

/// What is wrong with a data set, and where.
#[derive(Debug)]
pub struct DataError {
	/// The file.
	pub file: PathBuf,
	/// Line, counted from 1, if it is about one.
	pub line: Option<u64>,
	/// Column, if it is about one.
	pub column: Option<&'static str>,
	/// What is wrong.
	pub problem: String,
}

impl fmt::Display for DataError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "{}", self.file.display())?;
		if let Some(line) = self.line {
			write!(f, ", line {line}")?;
		}
		if let Some(column) = self.column {
			write!(f, ", column {column}")?;
		}
		write!(f, ": {}", self.problem)
	}
}

impl std::error::Error for DataError {}

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
	/// Its id in the data set.
	pub id: String,
	/// What it is, as the contract names kinds.
	pub kind: String,
	/// The digits of its code.
	pub code: String,
}

/// A member of staff.
#[derive(Clone, Debug)]
pub struct Staff {
	/// The employer's id.
	pub organisation: String,
	/// The role, as the contract names it.
	pub role: String,
}

/// A family with those around it.
#[derive(Clone, Debug)]
pub struct Family {
	/// Its id.
	pub id: String,
	/// Who gives care.
	pub provider: String,
	/// Who pays.
	pub insurer: String,
	/// Whose midwives decide.
	pub practice: String,
	/// `breast` or `formula`.
	pub rate_class: String,
}

/// What somebody does.
#[derive(Clone, Debug)]
pub struct Action {
	/// Its number.
	pub seq: u64,
	/// The family it is about.
	pub family: String,
	/// Who does it.
	pub actor: String,
	/// What.
	pub name: String,
	/// With what.
	pub args: BTreeMap<String, String>,
	/// How it ends: `ok` or the name of an error.
	pub expect: String,
}

/// Dated values, sorted by date.
pub type Rows = Vec<(Date, u128)>;

/// A whole data set.
#[derive(Clone, Debug, Default)]
pub struct DataSet {
	/// By id.
	pub organisations: BTreeMap<String, Organisation>,
	/// By id.
	pub staff: BTreeMap<String, Staff>,
	/// By id.
	pub families: BTreeMap<String, Family>,
	/// By name of the table.
	pub national: BTreeMap<String, Rows>,
	/// Who collects the own contribution, by insurer and provider.
	pub contracts: BTreeMap<(String, String), String>,
	/// By insurer, provider and service.
	pub prices: BTreeMap<(String, String, String), Rows>,
	/// Round, insurer, cents.
	pub funding: Vec<(u64, String, u128)>,
	/// In order.
	pub actions: Vec<Action>,
	/// Provider, cents.
	pub payouts: Vec<(String, u128)>,
}

/// One row with what is needed to complain about it.
struct Row<'a> {
	file: &'a Path,
	line: u64,
	record: &'a csv::StringRecord,
	columns: &'a [&'static str],
}

impl Row<'_> {
	fn wrong(&self, column: &'static str, problem: impl Into<String>) -> DataError {
		DataError {
			file: self.file.into(),
			line: Some(self.line),
			column: Some(column),
			problem: problem.into(),
		}
	}

	fn text(&self, column: &'static str) -> Result<String, DataError> {
		let index = self.columns.iter().position(|name| *name == column);
		index
			.and_then(|index| self.record.get(index))
			.map(str::to_string)
			.ok_or_else(|| self.wrong(column, "is missing"))
	}

	fn filled(&self, column: &'static str) -> Result<String, DataError> {
		let text = self.text(column)?;
		if text.is_empty() {
			return Err(self.wrong(column, "is empty"));
		}
		Ok(text)
	}

	fn number<T: std::str::FromStr>(&self, column: &'static str) -> Result<T, DataError> {
		let text = self.text(column)?;
		text.parse()
			.map_err(|_| self.wrong(column, format!("{text:?} is no number")))
	}

	fn date(&self, column: &'static str) -> Result<Date, DataError> {
		let text = self.text(column)?;
		date::parse(&text).ok_or_else(|| self.wrong(column, format!("{text:?} is no date")))
	}

	fn one_of(&self, column: &'static str, known: &[&str]) -> Result<String, DataError> {
		let text = self.text(column)?;
		if !known.contains(&text.as_str()) {
			return Err(self.wrong(column, format!("{text:?} is none of {}", known.join(", "))));
		}
		Ok(text)
	}

	fn known<V>(
		&self,
		column: &'static str,
		all: &BTreeMap<String, V>,
	) -> Result<String, DataError> {
		let text = self.filled(column)?;
		if !all.contains_key(&text) {
			return Err(self.wrong(column, format!("{text:?} is not in the data set")));
		}
		Ok(text)
	}
}

const KINDS: [&str; 8] = [
	"insurer",
	"maternity_provider",
	"care_provider",
	"midwife_practice",
	"municipality",
	"care_office",
	"settlement_agent",
	"supervisor",
];
const ROLES: [&str; 5] = ["intaker", "carer", "claims_officer", "midwife", "registrar"];
const SERVICES: [&str; 8] = [
	"hour",
	"partus_hour",
	"registration",
	"intake_home",
	"intake_phone",
	"partus_surcharge",
	"institution_day_mother",
	"institution_day_child",
];

impl DataSet {
	/// Reads the files of a folder.
	pub fn read(folder: &Path) -> Result<Self, DataError> {
		Self::from_files(folder, |file| std::fs::read_to_string(file))
	}

	/// Reads files that need not lie on a disk: `open` is asked for each, by its path under the folder.
	pub fn from_files(
		folder: &Path,
		open: impl Fn(&Path) -> io::Result<String>,
	) -> Result<Self, DataError> {
		let source = Source {
			folder,
			open: &open,
		};
		let mut data = Self::default();
		each(
			&source,
			"organisations.csv",
			&["org", "kind", "code", "name"],
			|row| {
				let id = row.filled("org")?;
				let kind = row.one_of("kind", &KINDS)?;
				let digits = if kind == "insurer" { 4 } else { 8 };
				let code = row.text("code")?;
				if code.len() != digits || !code.bytes().all(|b| b.is_ascii_digit()) {
					return Err(row.wrong("code", format!("{code:?} has not {digits} digits")));
				}
				let organisation = Organisation {
					id: id.clone(),
					kind,
					code,
				};
				match data.organisations.insert(id, organisation) {
					Some(_) => Err(row.wrong("org", "occurs twice")),
					None => Ok(()),
				}
			},
		)?;
		each(&source, "staff.csv", &["staff", "org", "role"], |row| {
			let staff = Staff {
				organisation: row.known("org", &data.organisations)?,
				role: row.one_of("role", &ROLES)?,
			};
			match data.staff.insert(row.filled("staff")?, staff) {
				Some(_) => Err(row.wrong("staff", "occurs twice")),
				None => Ok(()),
			}
		})?;
		each(
			&source,
			"families.csv",
			&[
				"family",
				"provider",
				"insurer",
				"midwife_practice",
				"rate_class",
			],
			|row| {
				let family = Family {
					id: row.filled("family")?,
					provider: row.known("provider", &data.organisations)?,
					insurer: row.known("insurer", &data.organisations)?,
					practice: row.known("midwife_practice", &data.organisations)?,
					rate_class: row.one_of("rate_class", &["breast", "formula"])?,
				};
				match data.families.insert(family.id.clone(), family) {
					Some(_) => Err(row.wrong("family", "occurs twice")),
					None => Ok(()),
				}
			},
		)?;
		each(
			&source,
			"national.csv",
			&["table", "valid_from", "value"],
			|row| {
				let rows = data.national.entry(row.filled("table")?).or_default();
				rows.push((row.date("valid_from")?, row.number("value")?));
				rows.sort();
				Ok(())
			},
		)?;
		each(
			&source,
			"contracts.csv",
			&["insurer", "provider", "collection"],
			|row| {
				let parties = (
					row.known("insurer", &data.organisations)?,
					row.known("provider", &data.organisations)?,
				);
				let collection = row.one_of("collection", &["provider", "insurer"])?;
				data.contracts.insert(parties, collection);
				Ok(())
			},
		)?;
		each(
			&source,
			"prices.csv",
			&["insurer", "provider", "service", "valid_from", "cents"],
			|row| {
				let key = (
					row.known("insurer", &data.organisations)?,
					row.known("provider", &data.organisations)?,
					row.one_of("service", &SERVICES)?,
				);
				let rows = data.prices.entry(key).or_default();
				rows.push((row.date("valid_from")?, row.number("cents")?));
				rows.sort();
				Ok(())
			},
		)?;
		each(
			&source,
			"funding.csv",
			&["round", "insurer", "cents"],
			|row| {
				data.funding.push((
					row.number("round")?,
					row.known("insurer", &data.organisations)?,
					row.number("cents")?,
				));
				Ok(())
			},
		)?;
		each(
			&source,
			"actions.csv",
			&["seq", "family", "actor", "action", "args", "expect"],
			|row| {
				let mut args = BTreeMap::new();
				for pair in row.text("args")?.split(';').filter(|pair| !pair.is_empty()) {
					let (key, value) = pair
						.split_once('=')
						.ok_or_else(|| row.wrong("args", format!("{pair:?} has no value")))?;
					args.insert(key.to_string(), value.to_string());
				}
				let actor = row.filled("actor")?;
				if !data.staff.contains_key(&actor) && !data.families.contains_key(&actor) {
					return Err(row.wrong("actor", format!("{actor:?} is not in the data set")));
				}
				data.actions.push(Action {
					seq: row.number("seq")?,
					family: row.known("family", &data.families)?,
					actor,
					name: row.filled("action")?,
					args,
					expect: row.filled("expect")?,
				});
				Ok(())
			},
		)?;
		each(&source, "payouts.csv", &["provider", "cents"], |row| {
			data.payouts.push((
				row.known("provider", &data.organisations)?,
				row.number("cents")?,
			));
			Ok(())
		})?;
		Ok(data)
	}
}

/// Where the texts come from.
struct Source<'a> {
	folder: &'a Path,
	open: &'a dyn Fn(&Path) -> io::Result<String>,
}

/// Calls for each row of a file, after its head was compared.
fn each(
	source: &Source,
	name: &str,
	columns: &[&'static str],
	mut then: impl FnMut(&Row) -> Result<(), DataError>,
) -> Result<(), DataError> {
	let file = source.folder.join(name);
	let wrong = |line: Option<u64>, problem: String| DataError {
		file: file.clone(),
		line,
		column: None,
		problem,
	};
	let text = (source.open)(&file).map_err(|error| wrong(None, error.to_string()))?;
	let mut reader = csv::Reader::from_reader(text.as_bytes());
	let head = reader
		.headers()
		.map_err(|error| wrong(Some(1), error.to_string()))?;
	if head != columns.to_vec() {
		return Err(wrong(
			Some(1),
			format!("the columns are not {}", columns.join(",")),
		));
	}
	for record in reader.records() {
		let record = record
			.map_err(|error| wrong(error.position().map(|at| at.line()), error.to_string()))?;
		let line = record.position().map_or(0, |at| at.line());
		then(&Row {
			file: &file,
			line,
			record: &record,
			columns,
		})?;
	}
	Ok(())
}
