//! A chain with this pallet and the system's.

use crate as pallet_root_motion;
use frame_support::{derive_impl, traits::Contains};
use frame_system::EnsureSignedBy;
use sp_runtime::BuildStorage;

pub type Block = frame_system::mocking::MockBlock<Test>;

/// The account that stands for the consortium.
pub const CONSORTIUM: u64 = 1;

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
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type RootMotion = pallet_root_motion;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

pub struct NotKillStorage;
impl Contains<RuntimeCall> for NotKillStorage {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::System(frame_system::Call::kill_storage { .. })
		)
	}
}

frame_support::ord_parameter_types! {
	pub const Consortium: u64 = CONSORTIUM;
}

impl pallet_root_motion::Config for Test {
	type RuntimeCall = RuntimeCall;
	type MotionOrigin = EnsureSignedBy<Consortium, u64>;
	type RootCalls = NotKillStorage;
	type WeightInfo = ();
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut ext = sp_io::TestExternalities::from(
		RuntimeGenesisConfig::default()
			.build_storage()
			.expect("valid genesis"),
	);
	ext.execute_with(|| System::set_block_number(1));
	ext
}
