//! A file of tokens, made by the node's own command.

use crate::common::binary;
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Command};
use tempfile::TempDir;

/// The file, in a folder that goes with it.
pub struct Tokens {
	folder: TempDir,
	text: String,
}

impl Tokens {
	pub fn new() -> Self {
		let tokens = Self {
			folder: TempDir::new().expect("a folder"),
			text: String::new(),
		};
		tokens.write();
		tokens
	}

	pub fn path(&self) -> PathBuf {
		self.folder.path().join("tokens.toml")
	}

	pub fn path_text(&self) -> String {
		self.beside("tokens.toml")
	}

	/// A file of this name in the same folder.
	pub fn beside(&self, name: &str) -> String {
		let file = self.folder.path().join(name);
		file.to_str().expect("a path").to_owned()
	}

	/// Makes a token with the command's flags, adds its entry to the file and answers its secret.
	pub fn add(&mut self, name: &str, flags: &[&str]) -> String {
		let made = Command::new(binary())
			.args(["gateway-token", "--name", name])
			.args(flags)
			.output()
			.expect("the binary runs");
		let secret = String::from_utf8_lossy(&made.stderr).into_owned();
		assert!(made.status.success(), "{secret}");
		let entry = String::from_utf8(made.stdout).expect("text");
		let secret = secret.lines().last().expect("a secret").to_owned();
		assert!(secret.starts_with("zkg_"), "{secret}");
		assert!(!entry.contains(&secret), "{entry}");
		self.text += &entry;
		self.write();
		secret
	}

	/// Takes all entries out.
	pub fn clear(&mut self) {
		self.text.clear();
		self.write();
	}

	/// Adds what is not an entry.
	pub fn spoil(&mut self, text: &str) {
		self.text += text;
		self.write();
	}

	/// Puts the file in its place in one step, as the node may read it at any time.
	fn write(&self) {
		let new = self.folder.path().join("new");
		fs::write(&new, &self.text).expect("a file");
		fs::set_permissions(&new, fs::Permissions::from_mode(0o600)).expect("permissions");
		fs::rename(new, self.path()).expect("the file is put in its place");
	}
}
