//! A new entry, as `gateway-token` prints it.

use super::{
	entry::{calls, name, subscriptions, Expiry},
	pattern::Pattern,
	secret::{Digest, Secret},
};

/// What the command line asks for, unchecked.
#[derive(Debug, Clone)]
pub struct Draft {
	/// Name of the token.
	pub name: String,
	/// Methods that it may call.
	pub allow: Vec<String>,
	/// Calls a second.
	pub per_second: u32,
	/// Calls at once.
	pub burst: u32,
	/// Subscriptions at a time.
	pub max_subscriptions: u32,
	/// Last day, `YYYY-MM-DD`.
	pub expires: Option<String>,
}

impl Draft {
	/// The lines to append to the file of tokens; fails with the flag and what is wrong with it.
	pub fn entry(&self, secret: &Secret) -> Result<String, String> {
		let name = name(&self.name).map_err(|why| format!("--name {why}"))?;
		let allow = self
			.allow
			.iter()
			.map(|text| Pattern::parse(text).map(|pattern| format!("\"{pattern}\"")))
			.collect::<Result<Vec<_>, _>>()
			.map_err(|why| format!("--allow {why}"))?
			.join(", ");
		let per_second =
			calls(self.per_second.into()).map_err(|why| format!("--per-second {why}"))?;
		let burst = calls(self.burst.into()).map_err(|why| format!("--burst {why}"))?;
		let max_subscriptions = subscriptions(Some(self.max_subscriptions.into()))
			.map_err(|why| format!("--max-subscriptions {why}"))?;
		let expires = match &self.expires {
			Some(text) => {
				let expiry = Expiry::parse(text).map_err(|why| format!("--expires {why}"))?;
				format!("expires = \"{}\"\n", expiry.day)
			}
			None => String::new(),
		};
		let digest = Digest::of(secret.reveal()).ok_or("the secret is too long")?;
		// Nothing here needs escaping: every part was read by a rule that lets no quote through.
		Ok(format!(
			"\n[[token]]\n\
			 name = \"{name}\"\n\
			 hash = \"{digest}\"\n\
			 allow = [{allow}]\n\
			 per_second = {per_second}\n\
			 burst = {burst}\n\
			 max_subscriptions = {max_subscriptions}\n\
			 {expires}"
		))
	}
}

#[cfg(test)]
mod tests {
	use super::{super::file::parse, *};

	fn draft() -> Draft {
		Draft {
			name: "dashboard".into(),
			allow: vec!["zorgketen_*".into(), "state_call".into()],
			per_second: 5,
			burst: 10,
			max_subscriptions: 3,
			expires: Some("2030-12-31".into()),
		}
	}

	#[test]
	fn entries_are_read_back_as_they_were_asked_for() {
		let secret = Secret::generate().expect("random");
		let other = Draft {
			name: "other".into(),
			expires: None,
			..draft()
		};
		let another = Secret::generate().expect("random");
		let text =
			draft().entry(&secret).expect("an entry") + &other.entry(&another).expect("an entry");
		assert!(!text.contains(secret.reveal()));

		let read = parse(&text).expect("a file");
		assert_eq!(read.len(), 2);
		let first = &read[0];
		assert_eq!(first.name, "dashboard");
		assert!(first
			.digest
			.same(&Digest::of(secret.reveal()).expect("short enough")));
		assert!(first.allows("zorgketen_whoIs") && first.allows("state_call"));
		assert!(!first.allows("state_getStorage"));
		assert_eq!((first.per_second.get(), first.burst.get()), (5, 10));
		assert_eq!(first.max_subscriptions, 3);
		assert_eq!(
			first
				.expires
				.map(|expiry| expiry.day.to_string())
				.as_deref(),
			Some("2030-12-31")
		);
		assert_eq!(read[1].expires, None);
	}

	#[test]
	fn a_bad_flag_is_named() {
		let secret = Secret::generate().expect("random");
		let cases: [(&str, Draft); 5] = [
			(
				"--name",
				Draft {
					name: "A".into(),
					..draft()
				},
			),
			(
				"--allow",
				Draft {
					allow: vec!["*".into()],
					..draft()
				},
			),
			(
				"--per-second",
				Draft {
					per_second: 0,
					..draft()
				},
			),
			(
				"--burst",
				Draft {
					burst: 0,
					..draft()
				},
			),
			(
				"--expires",
				Draft {
					expires: Some("soon".into()),
					..draft()
				},
			),
		];
		for (flag, bad) in cases {
			let error = bad.entry(&secret).expect_err(flag);
			assert!(error.starts_with(flag), "{error}");
		}
	}
}
