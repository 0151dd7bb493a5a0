//! Data sets of our own, made up by rule: who the parties are and what happens in each family is written in `sets`, how
//! a family's weeks go in `story`. The same every time, so a test can hold the committed files against it.

mod parties;
mod random;
mod sets;
mod story;
mod write;

pub use sets::NAMES;

use std::collections::BTreeMap;

/// The files of a data set, without `expected.json`: name and text.
pub type Files = BTreeMap<&'static str, String>;

/// The files of one of our data sets, or nothing if there is none of that name.
pub fn files(name: &str) -> Option<Files> {
	sets::named(name).map(|set| write::files(&set))
}
