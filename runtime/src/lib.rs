//! Runtime of the Zorgketen chain: proof of authority, governed by the care organisations that run
//! it, without fees and without a super user.

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]
// What the macros make has no docs.
#![allow(missing_docs)]

#[cfg(feature = "wasm")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod filling;
pub mod gate;
pub mod genesis_config_presets;
mod migrations;
pub mod time;
mod weights;

use alloc::{borrow::Cow, vec::Vec};
use pallet_session::historical as pallet_session_historical;
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

pub use apis::RuntimeApi;

/// What signs transactions: sr25519, ed25519 or ECDSA.
pub type Signature = MultiSignature;
/// An account, the public key of its signer or a hash.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Settlement euros, in cents.
pub type Balance = u128;
/// Number of a signer's transaction.
pub type Nonce = u32;
/// Number of a block. No rule counts them: see [`time`].
pub type BlockNumber = u32;
/// Hash of blocks, state and code.
pub type Hash = sp_core::H256;
/// How transactions name an account.
pub type Address = MultiAddress<AccountId, ()>;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block with decoded transactions.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// What every signed transaction carries and passes beside its call. No fee and no tip.
///
/// All of these but the era, the nonce and the metadata hash take no bytes, so that unmodified
/// clients can sign.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	// directly before the era and the nonce, which it looks at
	pallet_participants::CheckParticipant<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction as it comes in.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a signer signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// Runs blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types for the node, which handles transactions without understanding them.
pub mod opaque {
	use super::generic;

	/// A transaction as bytes.
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block with transactions as bytes.
	pub type Block = generic::Block<super::Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// The keys of a validator: one to author, one to finalise.
	pub struct SessionKeys {
		/// Authors blocks.
		pub aura: Aura,
		/// Finalises them.
		pub grandpa: Grandpa,
	}
}

/// A slot lasts a second for the life of the chain: the node's consensus assumes it fixed.
pub const SLOT_DURATION: u64 = 1_000;

#[cfg(not(feature = "raised-spec-version"))]
/// Version of this runtime. `spec_version` grows with every release, `transaction_version` when
/// what is signed changes its shape.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("zorgketen"),
	impl_name: Cow::Borrowed("zorgketen"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

#[cfg(feature = "raised-spec-version")]
/// Version of the runtime that an upgrade is rehearsed with: the same but for its number.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("zorgketen"),
	impl_name: Cow::Borrowed("zorgketen"),
	authoring_version: 1,
	spec_version: 1_000_000,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The pallets. An index is never given to another pallet, not even after one has gone. Hooks run
/// in the order of the indices, genesis in the order of this list: the validators come before the
/// session that asks for them.
#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(3)]
	pub type Authorship = pallet_authorship;
	// Nobody transfers euros and nobody issues them: so there are no calls to filter.
	#[runtime::pallet_index(10)]
	#[runtime::disable_call]
	pub type Balances = pallet_balances;
	// Before the session: a rotation takes all weight of its block, and on an idle chain with short
	// sessions every block rotates, so the scheduler would never have its turn.
	#[runtime::pallet_index(4)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(5)]
	pub type Validators = pallet_validators;
	#[runtime::pallet_index(6)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(7)]
	pub type Historical = pallet_session_historical;
	#[runtime::pallet_index(8)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(9)]
	pub type Grandpa = pallet_grandpa;

	#[runtime::pallet_index(20)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(21)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(22)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(24)]
	pub type Preimage = pallet_preimage;

	#[runtime::pallet_index(30)]
	pub type Consortium = pallet_collective<Instance1>;
	#[runtime::pallet_index(31)]
	pub type RootMotion = pallet_root_motion;
	#[runtime::pallet_index(32)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(33)]
	pub type TxPause = pallet_tx_pause;

	#[runtime::pallet_index(40)]
	pub type Migrations = pallet_migrations;

	#[runtime::pallet_index(50)]
	pub type Participants = pallet_participants;
	#[runtime::pallet_index(51)]
	pub type Consent = pallet_consent;
	#[runtime::pallet_index(52)]
	pub type CareLog = pallet_care_log;
	#[runtime::pallet_index(53)]
	pub type Settlement = pallet_settlement;
	#[runtime::pallet_index(54)]
	pub type Maternity = pallet_maternity;
}
