//! Accounts.

use super::text;
use sp_core::{
	crypto::{AccountId32, Ss58AddressFormat, Ss58Codec},
	Get,
};
use std::{fmt, str::FromStr};
use zorgketen_runtime::Runtime;

/// An account: written as SS58 with the chain's prefix, read as SS58 or as 0x and 64 hex digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account(pub AccountId32);

text!(
	Account,
	"An account. Answers hold SS58 with prefix 42; a parameter can also be `0x` and 64 hex digits.",
	"^([1-9A-HJ-NP-Za-km-z]{46,50}|0x[0-9a-fA-F]{64})$"
);

impl From<AccountId32> for Account {
	fn from(account: AccountId32) -> Self {
		Self(account)
	}
}

impl From<&AccountId32> for Account {
	fn from(account: &AccountId32) -> Self {
		Self(account.clone())
	}
}

impl From<Account> for AccountId32 {
	fn from(account: Account) -> Self {
		account.0
	}
}

impl fmt::Display for Account {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		let prefix = <Runtime as frame_system::Config>::SS58Prefix::get();
		let format = Ss58AddressFormat::custom(prefix);
		formatter.write_str(&self.0.to_ss58check_with_version(format))
	}
}

impl FromStr for Account {
	type Err = &'static str;

	/// Another chain's prefix is taken too: it is the same key.
	fn from_str(text: &str) -> Result<Self, Self::Err> {
		let account = if text.starts_with("0x") {
			super::id::bytes32(text).map(AccountId32::new)
		} else {
			AccountId32::from_ss58check(text).ok()
		};
		account
			.map(Self)
			.ok_or("an account as SS58, or as 0x and 64 hex digits")
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	const ALICE_HEX: &str = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

	#[test]
	fn an_account_is_read_in_both_ways_and_written_in_one() {
		for text in [
			ALICE,
			ALICE_HEX,
			&ALICE_HEX.to_uppercase().replacen("0X", "0x", 1),
			// the same key with the prefix of another chain
			"15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5",
		] {
			let account: Account = text.parse().expect(text);
			assert_eq!(account.to_string(), ALICE);
		}
	}

	#[test]
	fn anything_else_is_refused() {
		for text in [
			"",
			"0x",
			"//Alice",
			&ALICE[1..],
			&ALICE.replace('Q', "R"),
			&ALICE_HEX[..64],
			&ALICE_HEX[2..],
			&ALICE_HEX.replace('d', "g"),
		] {
			assert!(text.parse::<Account>().is_err(), "{text}");
		}
		assert!(serde_json::from_str::<Account>("7").is_err());
	}
}
