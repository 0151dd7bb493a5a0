//! Which methods a token may call.

/// A method by its name, or all whose names begin alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
	/// This method and no other.
	Exact(String),
	/// Methods that begin with this, which ends in an underscore.
	Prefix(String),
}

impl Pattern {
	/// Reads `name` or `prefix_*`. There is no pattern for everything: what a token may do is to be
	/// read from its entry, also when the node learns new methods.
	pub fn parse(text: &str) -> Result<Self, String> {
		let valid = |name: &str| {
			!name.is_empty()
				&& name
					.bytes()
					.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
		};
		match text.strip_suffix('*') {
			None if valid(text) => Ok(Self::Exact(text.to_owned())),
			Some(prefix) if valid(prefix) && prefix.ends_with('_') && prefix != "_" => {
				Ok(Self::Prefix(prefix.to_owned()))
			}
			_ => Err(format!(
				"`{text}` is neither a method such as `state_getStorage` nor a prefix such as `zorgketen_*`"
			)),
		}
	}

	/// Whether this method is meant.
	pub fn matches(&self, method: &str) -> bool {
		match self {
			Self::Exact(name) => method == name,
			Self::Prefix(prefix) => method.starts_with(prefix.as_str()),
		}
	}
}

impl std::fmt::Display for Pattern {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Exact(name) => write!(f, "{name}"),
			Self::Prefix(prefix) => write!(f, "{prefix}*"),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn pattern(text: &str) -> Pattern {
		Pattern::parse(text).expect("a pattern")
	}

	#[test]
	fn a_name_is_that_method_only() {
		let one = pattern("state_getStorage");
		assert!(one.matches("state_getStorage"));
		for other in [
			"state_getStorageAt",
			"state_getstorage",
			"state_getStorag",
			"",
		] {
			assert!(!one.matches(other), "{other}");
		}
		assert!(pattern("rpc.discover").matches("rpc.discover"));
	}

	#[test]
	fn a_prefix_ends_at_its_underscore() {
		let all = pattern("zorgketen_*");
		assert!(all.matches("zorgketen_caseSummary"));
		for other in [
			"zorgketenX_caseSummary",
			"zorgketen",
			"Zorgketen_caseSummary",
		] {
			assert!(!all.matches(other), "{other}");
		}
		assert!(pattern("chainHead_v1_*").matches("chainHead_v1_call"));
		assert!(!pattern("chainHead_v1_*").matches("chainHead_v2_call"));
	}

	#[test]
	fn what_says_too_much_or_nothing_is_refused() {
		for bad in [
			"",
			"*",
			"_*",
			"**",
			"state*",
			"st*te_get",
			"*_get",
			"a b",
			"state_**",
			"é",
		] {
			assert!(Pattern::parse(bad).is_err(), "{bad}");
		}
	}

	#[test]
	fn patterns_are_written_as_they_are_read() {
		for text in ["state_getStorage", "zorgketen_*"] {
			assert_eq!(pattern(text).to_string(), text);
		}
	}
}
