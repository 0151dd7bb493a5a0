//! Transactions as our runtime takes them, and as whoever knows its rules can check them.

use crate::{genesis, people::People, plan::Operation};
use codec::{Decode, Encode};
use frame_metadata_hash_extension::CheckMetadataHash;
use frame_system::{
	AuthorizeCall, CheckEra, CheckGenesis, CheckNonZeroSender, CheckNonce, CheckSpecVersion,
	CheckTxVersion, CheckWeight, WeightReclaim,
};
use pallet_participants::CheckParticipant;
use sp_core::{Pair, H256};
use sp_runtime::{
	generic::{Era, Preamble},
	traits::Verify,
	MultiAddress, MultiSignature,
};
use zorgketen_runtime::{
	AccountId, Nonce, RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic, VERSION,
};

/// Transactions are signed before the chain runs, so they are valid from its first block on, as long as any
/// can be: more than eighteen hours of full blocks.
const TERM: u64 = 65_536;

/// What signing takes of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Chain {
	/// The hash of its first block, which is also the block from which transactions count.
	pub genesis: H256,
}

/// What a transaction says, once its signature was found good.
pub struct Checked {
	/// Who signed it.
	pub signer: AccountId,
	/// The signer's number for it.
	pub nonce: Nonce,
	/// What is to be done.
	pub call: RuntimeCall,
}

impl Chain {
	fn extension(nonce: Nonce) -> TxExtension {
		(
			AuthorizeCall::new(),
			CheckNonZeroSender::new(),
			CheckSpecVersion::new(),
			CheckTxVersion::new(),
			CheckGenesis::new(),
			CheckParticipant::new(),
			CheckEra::from(Era::mortal(TERM, 0)),
			CheckNonce::from(nonce),
			CheckWeight::new(),
			CheckMetadataHash::new(false),
			WeightReclaim::new(),
		)
	}

	fn payload(&self, call: RuntimeCall, extension: TxExtension) -> SignedPayload {
		let implicit = (
			(),
			(),
			VERSION.spec_version,
			VERSION.transaction_version,
			self.genesis,
			(),
			self.genesis,
			(),
			(),
			None,
			(),
		);
		SignedPayload::from_raw(call, extension, implicit)
	}

	/// An operation, signed.
	///
	/// # Errors
	/// When it has more visits or entries than a call takes.
	pub fn sign(&self, people: &People, operation: &Operation) -> Result<Vec<u8>, String> {
		let call = genesis::call(operation)?;
		let extension = Self::extension(operation.nonce);
		let key = people.key(operation.signer);
		let signature = self
			.payload(call.clone(), extension.clone())
			.using_encoded(|message| key.sign(message));
		let signed = UncheckedExtrinsic::new_signed(
			call,
			MultiAddress::Id(key.public().into()),
			MultiSignature::Sr25519(signature),
			extension,
		);
		Ok(signed.encode())
	}

	/// Reads a transaction and checks its signature, as the chain does.
	///
	/// # Errors
	/// Says what it is not.
	pub fn check(&self, mut bytes: &[u8]) -> Result<Checked, &'static str> {
		let transaction = UncheckedExtrinsic::decode(&mut bytes).map_err(|_| "no transaction")?;
		let Preamble::Signed(MultiAddress::Id(signer), signature, extension) = transaction.preamble
		else {
			return Err("not signed by an account");
		};
		let nonce = extension.7 .0;
		let call = transaction.function;
		let good = self
			.payload(call.clone(), extension)
			.using_encoded(|message| signature.verify(message, &signer));
		if !good {
			return Err("the signature is wrong");
		}
		Ok(Checked {
			signer,
			nonce,
			call,
		})
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
