//! What goes over the wire: plain types with the names and units of the interface, apart from those
//! of the runtime, so that a change of storage never changes an answer by accident.
//!
//! The conversions are in `from`. They match every variant, so a new one must be named here.

mod account;
pub mod care_log;
pub mod consent;
mod duration;
mod from;
mod id;
pub mod maternity;
mod money;
pub mod names;
pub mod participants;
pub mod settlement;
mod time;

pub use account::Account;
pub use duration::Duration;
pub use id::Id;
pub use money::Money;
pub use time::{Clock, Date, Time};

/// Makes the views of a list.
pub fn all<T, V: From<T>>(list: impl IntoIterator<Item = T>) -> Vec<V> {
	list.into_iter().map(V::from).collect()
}

/// Writes a type that is a string on the wire: how it is made, read and described.
macro_rules! text {
	($name:ident, $description:literal, $pattern:literal) => {
		impl serde::Serialize for $name {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.collect_str(self)
			}
		}

		impl<'de> serde::Deserialize<'de> for $name {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let text: std::borrow::Cow<'de, str> = serde::Deserialize::deserialize(deserializer)?;
				text.parse().map_err(serde::de::Error::custom)
			}
		}

		impl schemars::JsonSchema for $name {
			fn schema_name() -> std::borrow::Cow<'static, str> {
				stringify!($name).into()
			}

			fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
				schemars::json_schema!({
					"type": "string",
					"description": $description,
					"pattern": $pattern,
				})
			}
		}
	};
}
use text;
