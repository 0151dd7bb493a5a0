//! The frame: limits of a block, time, migrations.

use crate::{
	migrations, AccountId, Aura, Balance, Block, Hash, Migrations, Nonce, PalletInfo, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeOrigin, RuntimeTask, SafeMode, TxPause, Validators,
	SLOT_DURATION, VERSION,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	traits::{ConstU32, ConstU64, Contains, InsideBoth},
	weights::{
		constants::{ParityDbWeight, WEIGHT_REF_TIME_PER_MILLIS},
		Weight,
	},
};
use frame_system::limits;
use sp_runtime::{traits::AccountIdLookup, Perbill};
use sp_version::RuntimeVersion;

/// A slot. A block has half a slot of time, as its author runs it once, all others once more, and it
/// has to travel in between; authors stop by the clock. Weights add the worst of everything up, so
/// what is in half a slot weighs more than that. See ADR 8.
const BLOCK_WEIGHT: Weight = Weight::from_parts(
	WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(SLOT_DURATION),
	u64::MAX,
);

/// What ordinary transactions may use of a block; governance has the rest.
const NORMAL_RATIO: Perbill = Perbill::from_percent(75);

parameter_types! {
	/// Hashes of a day of full blocks: a transaction's era can reach back as far as they go.
	pub const BlockHashCount: u32 = 86_400;
	/// The runtime's version, for the system pallet.
	pub const Version: RuntimeVersion = VERSION;
	/// Limits of a block's weight.
	pub BlockWeights: limits::BlockWeights =
		limits::BlockWeights::with_sensible_defaults(BLOCK_WEIGHT, NORMAL_RATIO);
	/// Limits of a block's bytes. An upgrade's code has to fit.
	pub RuntimeBlockLength: limits::BlockLength = limits::BlockLength::builder()
		.max_length(5 * 1024 * 1024)
		.modify_max_length_for_class(DispatchClass::Normal, |m| {
			*m = NORMAL_RATIO.mul_floor(*m)
		})
		.build();
	/// What steps of a migration may use of a block.
	pub MigrationWeight: Weight = share_of_block(Perbill::from_percent(40));
}

/// A part of what a block can hold.
pub fn share_of_block(share: Perbill) -> Weight {
	let block = BlockWeights::get().max_block;
	Weight::from_parts(
		share.mul_floor(block.ref_time()),
		share.mul_floor(block.proof_size()),
	)
}

/// Calls that nobody may send, although their pallets offer them.
pub struct OpenCalls;

impl Contains<RuntimeCall> for OpenCalls {
	fn contains(call: &RuntimeCall) -> bool {
		// A validator in office that drops its keys would silently drop out of the set.
		// `validators.withdraw` removes the keys of one that has left.
		!matches!(
			call,
			RuntimeCall::Session(pallet_session::Call::purge_keys { .. })
		)
	}
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type BaseCallFilter = InsideBoth<OpenCalls, InsideBoth<SafeMode, TxPause>>;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = BlockWeights;
	type DbWeight = ParityDbWeight;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
	type Hash = Hash;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type MaxConsumers = ConstU32<16>;
	type MultiBlockMigrator = Migrations;
	type Nonce = Nonce;
	type SingleBlockMigrations = migrations::SingleBlockMigrations;
	type SS58Prefix = frame_support::traits::ConstU16<42>;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
	type Moment = u64;
	type OnTimestampSet = (Aura, Validators);
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

#[derive_impl(pallet_migrations::config_preludes::TestDefaultConfig)]
impl pallet_migrations::Config for Runtime {
	type CursorMaxLen = ConstU32<65_536>;
	// A chain with half a migration must not take transactions: a motion has to decide.
	type FailedMigrationHandler = FreezeChainOnFailedMigration;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MigrationWeight;
	type MigrationStatusHandler = ();
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlockMigrations;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_migrations::weights::SubstrateWeight<Runtime>;
}
