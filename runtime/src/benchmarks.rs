//! The pallets whose weights are measured on this runtime.

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[pallet_root_motion, RootMotion]
	[pallet_validators, Validators]
);
