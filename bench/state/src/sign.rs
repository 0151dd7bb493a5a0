//! Transactions as the runtime takes them.

use crate::rpc::Rpc;
use codec::{Decode, Encode};
use frame_metadata_hash_extension::CheckMetadataHash;
use frame_system::{
	AuthorizeCall, CheckEra, CheckGenesis, CheckNonZeroSender, CheckNonce, CheckSpecVersion,
	CheckTxVersion, CheckWeight, WeightReclaim,
};
use pallet_participants::CheckParticipant;
use sp_core::{sr25519, Pair, H256};
use sp_runtime::{
	generic::{Era, Preamble},
	traits::Verify,
	MultiAddress, MultiSignature,
};
use zorgketen_runtime::{
	AccountId, BlockNumber, Nonce, RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic,
	VERSION,
};

/// For how many blocks a transaction is valid: long enough for the longest measurement or test with one signer.
const TERM: u64 = 4_096;

/// The longest term that there is.
const LONGEST_TERM: u64 = 65_536;

/// What a transaction says, once its signature was found good.
pub struct Checked {
	/// Who signed it.
	pub signer: AccountId,
	/// The signer's number for it.
	pub nonce: Nonce,
	/// What is to be done.
	pub call: RuntimeCall,
}

/// What signing takes of a chain at a moment.
#[derive(Clone, Debug)]
pub struct Moment {
	genesis: H256,
	birth: H256,
	era: Era,
	spec_version: u32,
}

impl Moment {
	/// From the first block, the last final one with its height, and the version of the runtime.
	pub fn new(genesis: H256, birth: H256, height: BlockNumber, spec_version: u32) -> Self {
		Self {
			genesis,
			birth,
			era: Era::mortal(TERM, height.into()),
			spec_version,
		}
	}

	/// Now.
	pub(crate) async fn of(rpc: &Rpc) -> Result<Self, String> {
		let (birth, height) = rpc.finalised().await?;
		let genesis = rpc.hash_at(0).await?;
		Ok(Self::new(genesis, birth, height, rpc.spec_version().await?))
	}

	/// The first block: for what is signed before the chain runs, and valid for as long as anything can be, more than
	/// eighteen hours of full blocks.
	pub fn first(genesis: H256) -> Self {
		Self {
			genesis,
			birth: genesis,
			era: Era::mortal(LONGEST_TERM, 0),
			spec_version: VERSION.spec_version,
		}
	}

	/// A signed transaction.
	pub fn sign(
		&self,
		key: &sr25519::Pair,
		nonce: Nonce,
		call: impl Into<RuntimeCall>,
	) -> UncheckedExtrinsic {
		let call = call.into();
		let extension: TxExtension = (
			AuthorizeCall::new(),
			CheckNonZeroSender::new(),
			CheckSpecVersion::new(),
			CheckTxVersion::new(),
			CheckGenesis::new(),
			CheckParticipant::new(),
			CheckEra::from(self.era),
			CheckNonce::from(nonce),
			CheckWeight::new(),
			CheckMetadataHash::new(false),
			WeightReclaim::new(),
		);
		let signature = self
			.payload(call.clone(), extension.clone())
			.using_encoded(|message| key.sign(message));
		UncheckedExtrinsic::new_signed(
			call,
			MultiAddress::Id(key.public().into()),
			MultiSignature::Sr25519(signature),
			extension,
		)
	}

	/// Reads a transaction that was signed at this moment and checks its signature, as the chain does.
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

	fn payload(&self, call: RuntimeCall, extension: TxExtension) -> SignedPayload {
		let implicit = (
			(),
			(),
			self.spec_version,
			VERSION.transaction_version,
			self.genesis,
			(),
			self.birth,
			(),
			(),
			None,
			(),
		);
		SignedPayload::from_raw(call, extension, implicit)
	}
}
