//! Operations as transactions of a chain whose first block is known.

use crate::{genesis, people::People, plan::Operation};
use codec::{Decode, Encode};
use sp_core::H256;
use zorgketen_state::{Checked, Moment};

/// What signing takes of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Chain {
	/// The hash of its first block, which is also the block from which transactions count.
	pub genesis: H256,
}

impl Chain {
	/// An operation, signed.
	///
	/// # Errors
	/// When it has more visits or entries than a call takes.
	pub fn sign(&self, people: &People, operation: &Operation) -> Result<Vec<u8>, String> {
		let call = genesis::call(operation)?;
		let key = people.key(operation.signer);
		let signed = Moment::first(self.genesis).sign(&key, operation.nonce, call);
		Ok(signed.encode())
	}

	/// Reads a transaction and checks its signature, as the chain does.
	///
	/// # Errors
	/// Says what it is not.
	pub fn check(&self, bytes: &[u8]) -> Result<Checked, &'static str> {
		Moment::first(self.genesis).check(bytes)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::plan::Plan;

	#[test]
	fn what_is_signed_is_read_again_and_for_this_chain_only() {
		let (people, plan) = (
			People::new(),
			Plan {
				cases: 8,
				per_call: 1,
			},
		);
		let chain = Chain {
			genesis: H256::repeat_byte(7),
		};
		let logs = plan.logs();
		let log = logs.last().expect("there are logs");
		let bytes = chain.sign(&people, log).expect("it is signed");
		let checked = chain.check(&bytes).unwrap_or_else(|e| panic!("{e}"));
		assert_eq!(checked.signer, people.account(log.signer));
		assert_eq!(checked.nonce, log.nonce);
		assert_eq!(checked.call, genesis::call(log).expect("a call"));

		let other = Chain {
			genesis: H256::repeat_byte(8),
		};
		assert_eq!(other.check(&bytes).err(), Some("the signature is wrong"));
		assert_eq!(chain.check(&bytes[..40]).err(), Some("no transaction"));
	}
}
