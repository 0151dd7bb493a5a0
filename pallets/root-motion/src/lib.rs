#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use pallet::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use alloc::boxed::Box;
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{Contains, UnfilteredDispatchable},
	};
	use frame_system::{pallet_prelude::*, RawOrigin};
	use sp_runtime::traits::Dispatchable;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Runs calls as Root. Keeps no state.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The calls of the runtime.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + UnfilteredDispatchable<RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin>
			+ GetDispatchInfo;

		/// Who may reach Root.
		type MotionOrigin: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;

		/// The calls that may be run as Root. It must look into calls that carry others.
		type RootCalls: Contains<<Self as Config>::RuntimeCall>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// A carried call has been run as Root.
		Dispatched {
			/// What it answered.
			result: DispatchResult,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// Not even Root may do this: use `system.authorize_upgrade` for new code.
		CallForbidden,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Run a call as Root.
		///
		/// ## Dispatch Origin
		/// `MotionOrigin`.
		///
		/// ## Errors
		/// `CallForbidden`.
		///
		/// ## Events
		/// `Dispatched`, with the result of the inner call.
		#[pallet::call_index(0)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(<T as Config>::WeightInfo::dispatch().saturating_add(info.call_weight), info.class)
		})]
		pub fn dispatch(
			origin: OriginFor<T>,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			T::MotionOrigin::ensure_origin(origin)?;
			ensure!(T::RootCalls::contains(&call), Error::<T>::CallForbidden);

			let before = call.get_dispatch_info();
			let outcome = call.dispatch_bypass_filter(RawOrigin::Root.into());
			let used = match &outcome {
				Ok(info) => info.actual_weight,
				Err(failed) => failed.post_info.actual_weight,
			}
			.unwrap_or(before.call_weight);
			Self::deposit_event(Event::Dispatched {
				result: outcome.map(|_| ()).map_err(|failed| failed.error),
			});
			Ok(Some(<T as Config>::WeightInfo::dispatch().saturating_add(used)).into())
		}
	}
}
