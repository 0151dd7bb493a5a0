//! The cost of the dispatcher beside that of its call.

#![cfg(feature = "runtime-benchmarks")]

use crate::pallet::*;
use alloc::{boxed::Box, vec};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;

#[benchmarks(where <T as Config>::RuntimeCall: From<frame_system::Call<T>>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn dispatch() -> Result<(), BenchmarkError> {
		let origin =
			T::MotionOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let call = Box::new(frame_system::Call::remark { remark: vec![] }.into());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, call);

		frame_system::Pallet::<T>::assert_last_event(
			<T as frame_system::Config>::RuntimeEvent::from(Event::Dispatched { result: Ok(()) })
				.into(),
		);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
