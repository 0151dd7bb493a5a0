//! The file of tokens: TOML, one `[[token]]` each. Errors name the line, the token and the field.

use super::{
	entry::{calls, name, subscriptions, Entry, Expiry},
	pattern::Pattern,
	secret::Digest,
};
use serde::Deserialize;
use std::{
	error::Error,
	fmt,
	fs::File,
	io::{self, Read},
	ops::Range,
	os::unix::fs::MetadataExt,
	path::Path,
};
use toml::Spanned;

/// Larger than any honest file; a wrong path such as that of a device would otherwise fill memory.
const LARGEST: u64 = 1 << 20;
/// What nobody but the owner may do, and others not at all: write for the group, anything for others.
const EXPOSED: u32 = 0o027;

/// Reads a file that holds secrets or says who has one, unless others can read or change it.
pub fn private_file(path: &Path) -> Result<String, FileError> {
	// The open file is asked, not its path, which could lead elsewhere by then.
	let file = File::open(path).map_err(FileError::Io)?;
	let metadata = file.metadata().map_err(FileError::Io)?;
	if !metadata.is_file() {
		return Err(FileError::NotAFile);
	}
	if metadata.mode() & EXPOSED != 0 {
		return Err(FileError::Exposed {
			mode: metadata.mode() & 0o777,
		});
	}
	let mut text = String::new();
	file.take(LARGEST.saturating_add(1))
		.read_to_string(&mut text)
		.map_err(FileError::Io)?;
	if u64::try_from(text.len()).map_or(true, |length| length > LARGEST) {
		return Err(FileError::TooLarge);
	}
	Ok(text)
}

/// Reads the entries of a file's text.
pub fn parse(text: &str) -> Result<Vec<Entry>, FileError> {
	let raw: RawFile = toml::from_str(text).map_err(|error| FileError::Syntax {
		line: error.span().map_or(1, |span| line(text, &span)),
		why: error
			.message()
			.split_whitespace()
			.collect::<Vec<_>>()
			.join(" "),
	})?;

	let mut entries: Vec<Entry> = Vec::new();
	for token in raw.token {
		let span = token.name.span();
		let entry = token.checked(text)?;
		let twice = |field, why: String| FileError::Field {
			line: line(text, &span),
			token: entry.name.clone(),
			field,
			why,
		};
		if entries.iter().any(|other| other.name == entry.name) {
			return Err(twice("name", "is that of an earlier token".into()));
		}
		if let Some(other) = entries
			.iter()
			.find(|other| other.digest.same(&entry.digest))
		{
			return Err(twice("hash", format!("is that of `{}`", other.name)));
		}
		entries.push(entry);
	}
	Ok(entries)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
	#[serde(default)]
	token: Vec<RawToken>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawToken {
	name: Spanned<String>,
	hash: Spanned<String>,
	allow: Spanned<Vec<Spanned<String>>>,
	per_second: Spanned<i64>,
	burst: Spanned<i64>,
	max_subscriptions: Option<Spanned<i64>>,
	expires: Option<Spanned<String>>,
}

impl RawToken {
	fn checked(self, text: &str) -> Result<Entry, FileError> {
		let token = self.name.get_ref().clone();
		let bad = |field: &'static str, span: Range<usize>| {
			let (line, token) = (line(text, &span), token.clone());
			move |why: String| FileError::Field {
				line,
				token,
				field,
				why,
			}
		};

		let allow = self.allow.get_ref();
		if allow.is_empty() {
			return Err(bad("allow", self.allow.span())("names no method".into()));
		}
		let allow = allow
			.iter()
			.map(|one| Pattern::parse(one.get_ref()).map_err(bad("allow", one.span())))
			.collect::<Result<_, _>>()?;
		let max_subscriptions = match &self.max_subscriptions {
			Some(number) => subscriptions(Some(*number.get_ref()))
				.map_err(bad("max_subscriptions", number.span()))?,
			None => subscriptions(None).map_err(bad("max_subscriptions", self.name.span()))?,
		};
		let expires = match &self.expires {
			Some(day) => Some(Expiry::parse(day.get_ref()).map_err(bad("expires", day.span()))?),
			None => None,
		};
		Ok(Entry {
			name: name(self.name.get_ref()).map_err(bad("name", self.name.span()))?,
			digest: Digest::parse(self.hash.get_ref()).ok_or_else(|| {
				bad("hash", self.hash.span())(
					"has to be `sha256:` and 64 hexadecimal digits; a secret does not belong here"
						.into(),
				)
			})?,
			allow,
			per_second: calls(*self.per_second.get_ref())
				.map_err(bad("per_second", self.per_second.span()))?,
			burst: calls(*self.burst.get_ref()).map_err(bad("burst", self.burst.span()))?,
			max_subscriptions,
			expires,
		})
	}
}

/// The line, counted from 1, in which a part of the text begins.
fn line(text: &str, span: &Range<usize>) -> usize {
	text.bytes()
		.take(span.start)
		.filter(|byte| *byte == b'\n')
		.count()
		.saturating_add(1)
}

/// A file that does not do. Messages never repeat what may be a secret.
#[derive(Debug)]
pub enum FileError {
	/// It can not be read.
	Io(io::Error),
	/// It is a folder or a device.
	NotAFile,
	/// It is over 1 MiB.
	TooLarge,
	/// Others can read it, or its group can change it.
	Exposed {
		/// Its permissions.
		mode: u32,
	},
	/// It is not TOML, or has other fields.
	Syntax {
		/// Line, from 1.
		line: usize,
		/// What the parser says.
		why: String,
	},
	/// A field has a value that does not do.
	Field {
		/// Line, from 1.
		line: usize,
		/// Name of the token.
		token: String,
		/// Name of the field.
		field: &'static str,
		/// What is wrong.
		why: String,
	},
}

impl fmt::Display for FileError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Io(error) => write!(f, "{error}"),
			Self::NotAFile => write!(f, "is not a file"),
			Self::TooLarge => write!(f, "is over 1 MiB"),
			Self::Exposed { mode } => write!(
				f,
				"is open to others (mode {mode:03o}): chmod 600, or 640 with a group of its own"
			),
			Self::Syntax { line, why } => write!(f, "line {line}: {why}"),
			Self::Field {
				line,
				token,
				field,
				why,
			} => write!(f, "line {line}: token `{token}`: `{field}` {why}"),
		}
	}
}

impl Error for FileError {}

#[cfg(test)]
mod tests {
	use super::*;
	use std::{fs, os::unix::fs::PermissionsExt};
	use tempfile::TempDir;

	const HASH: &str = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	/// Two good entries; the second begins in line 9.
	fn good() -> String {
		let other = HASH.replace("ba78", "ab87");
		format!(
			"# who reads\n[[token]]\nname = \"one\"\nhash = \"{HASH}\"\nallow = [\"zorgketen_*\"]\n\
			 per_second = 1\nburst = 2\n\n[[token]]\nname = \"two\"\nhash = \"{other}\"\n\
			 allow = [\n\t\"state_call\",\n\t\"chain_*\",\n]\nper_second = 3\nburst = 4\n\
			 max_subscriptions = 0\nexpires = \"2030-01-01\"\n"
		)
	}

	fn refusal(from: &str, to: &str) -> String {
		let text = good();
		assert!(text.contains(from), "{from}");
		parse(&text.replacen(from, to, 1))
			.expect_err(to)
			.to_string()
	}

	#[test]
	fn entries_are_read() {
		let read = parse(&good()).expect("a good file");
		assert_eq!(read.len(), 2);
		assert_eq!((read[0].max_subscriptions, read[0].expires), (64, None));
		assert_eq!(read[1].max_subscriptions, 0);
		assert!(read[1].allows("chain_getHeader"));
		assert!(parse("").expect("an empty file").is_empty());
	}

	#[test]
	fn errors_name_the_line_the_token_and_the_field() {
		let cases = [
			("\"one\"", "\"One\"", "line 3: token `One`: `name`"),
			(
				"\"two\"",
				"\"one\"",
				"line 10: token `one`: `name` is that of an earlier",
			),
			(HASH, "zkg_secret", "line 4: token `one`: `hash`"),
			("\"chain_*\"", "\"*\"", "line 14: token `two`: `allow`"),
			(
				"[\"zorgketen_*\"]",
				"[]",
				"line 5: token `one`: `allow` names no method",
			),
			(
				"per_second = 3",
				"per_second = 0",
				"line 16: token `two`: `per_second`",
			),
			("burst = 4", "burst = -4", "line 17: token `two`: `burst`"),
			(
				"max_subscriptions = 0",
				"max_subscriptions = 99999",
				"line 18: token `two`: `max_subscriptions`",
			),
			(
				"2030-01-01",
				"2030-02-30",
				"line 19: token `two`: `expires`",
			),
		];
		for (from, to, expected) in cases {
			let error = refusal(from, to);
			assert!(error.starts_with(expected), "{error}");
			assert!(!error.contains("zkg_secret"), "{error}");
		}
	}

	#[test]
	fn a_hash_belongs_to_one_token() {
		let other = HASH.replace("ba78", "ab87");
		let error = refusal(&other, HASH);
		assert!(
			error.contains("token `two`: `hash` is that of `one`"),
			"{error}"
		);
	}

	#[test]
	fn what_is_not_such_a_file_is_refused_with_its_line() {
		let unknown = refusal("burst = 2", "burst = 2\nbursts = 2");
		assert!(
			unknown.starts_with("line 8:") && unknown.contains("bursts"),
			"{unknown}"
		);
		let missing = refusal("burst = 4\n", "");
		assert!(missing.contains("burst"), "{missing}");
		let kind = refusal("burst = 2", "burst = \"2\"");
		assert!(kind.starts_with("line 7:"), "{kind}");
		let broken = refusal("name = \"two\"", "name = \"two");
		assert!(broken.starts_with("line 10:"), "{broken}");
		for error in [unknown, missing, kind, broken] {
			assert_eq!(error.lines().count(), 1, "{error}");
		}
	}

	#[test]
	fn a_file_that_others_can_read_or_change_is_refused() {
		let folder = TempDir::new().expect("a folder");
		let path = folder.path().join("tokens.toml");
		fs::write(&path, good()).expect("a file");
		let with = |mode| {
			fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("permissions");
			private_file(&path)
		};
		for open in [0o644, 0o604, 0o602, 0o620, 0o660, 0o601] {
			assert!(
				matches!(with(open), Err(FileError::Exposed { .. })),
				"{open:o}"
			);
		}
		for closed in [0o600, 0o400, 0o640] {
			assert_eq!(with(closed).expect("readable"), good());
		}
	}

	#[test]
	fn folders_and_absent_files_are_refused() {
		let folder = TempDir::new().expect("a folder");
		assert!(matches!(
			private_file(folder.path()),
			Err(FileError::NotAFile)
		));
		let absent = folder.path().join("absent");
		assert!(matches!(private_file(&absent), Err(FileError::Io(_))));
	}

	#[test]
	fn a_file_without_end_is_refused() {
		let folder = TempDir::new().expect("a folder");
		let path = folder.path().join("tokens.toml");
		fs::write(&path, "#".repeat((1 << 20) + 1)).expect("a file");
		fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("permissions");
		assert!(matches!(private_file(&path), Err(FileError::TooLarge)));
	}
}
