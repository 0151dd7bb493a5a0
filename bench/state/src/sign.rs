//! Transactions as the runtime takes them.

use crate::rpc::Rpc;
use codec::Encode;
use frame_metadata_hash_extension::CheckMetadataHash;
use frame_system::{
	AuthorizeCall, CheckEra, CheckGenesis, CheckNonZeroSender, CheckNonce, CheckSpecVersion,
	CheckTxVersion, CheckWeight, WeightReclaim,
};
use pallet_participants::CheckParticipant;
use sp_core::{sr25519, Pair, H256};
use sp_runtime::{generic::Era, MultiAddress, MultiSignature};
use zorgketen_runtime::{
	BlockNumber, Nonce, RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic, VERSION,
};

/// For how many blocks a transaction is valid: long enough for the longest measurement or test with one signer.
const TERM: u64 = 4_096;

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
		let payload = SignedPayload::from_raw(call.clone(), extension.clone(), implicit);
		let signature = payload.using_encoded(|message| key.sign(message));
		UncheckedExtrinsic::new_signed(
			call,
			MultiAddress::Id(key.public().into()),
			MultiSignature::Sr25519(signature),
			extension,
		)
	}
}
