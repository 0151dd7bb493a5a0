//! Worst cases: all nominations used, the set as long as it can be.

#![cfg(feature = "runtime-benchmarks")]

use crate::{pallet::*, traits::BenchmarkHelper};
use alloc::vec::Vec;
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::OpaqueKeys;

const SEED: u32 = 0;

/// An account that the runtime takes for an organisation.
fn organisation<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	T::BenchmarkHelper::organisation().ok_or(BenchmarkError::Stop("no organisation"))
}

/// Registers made-up keys the way the session pallet keeps them.
fn give_keys<T: Config>(validator: &T::AccountId, index: u32) -> Result<(), BenchmarkError> {
	let mut raw = [0u8; 256];
	raw.chunks_mut(4)
		.for_each(|c| c.copy_from_slice(&index.to_le_bytes()));
	let keys = T::Keys::decode(&mut &raw[..]).map_err(|_| BenchmarkError::Stop("keys"))?;
	for id in T::Keys::key_ids() {
		pallet_session::KeyOwner::<T>::insert((*id, keys.get_raw(*id).to_vec()), validator);
	}
	pallet_session::NextKeys::<T>::insert(validator, keys);
	frame_system::Pallet::<T>::inc_consumers(validator)?;
	Ok(())
}

/// Fills the nominations but for one with accounts of other organisations, and the set with
/// `in_office` of them.
fn fill<T: Config>(in_office: u32) -> Result<(), BenchmarkError> {
	let mut approved = Vec::new();
	while Nominees::<T>::count() < T::MaxNominees::get().saturating_sub(1) {
		let index = Nominees::<T>::count();
		let validator: T::AccountId = account("validator", index, SEED);
		Pallet::<T>::insert_nominee(&validator, &account("organisation", index, SEED));
		if (approved.len() as u32) < in_office {
			give_keys::<T>(&validator, index.saturating_add(1))?;
			approved.push(validator);
		}
	}
	Approved::<T>::put(
		BoundedVec::try_from(approved).map_err(|_| BenchmarkError::Stop("too many"))?,
	);
	LastChange::<T>::kill();
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn nominate() -> Result<(), BenchmarkError> {
		fill::<T>(0)?;
		let organisation = organisation::<T>()?;
		let validator: T::AccountId = account("candidate", 0, SEED);

		#[extrinsic_call]
		_(RawOrigin::Signed(organisation.clone()), validator.clone());

		assert_eq!(Nominees::<T>::get(validator), Some(organisation));
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get())?;
		let organisation = organisation::<T>()?;
		let validator: T::AccountId = account("candidate", 0, SEED);
		assert_ok!(Pallet::<T>::do_nominate(
			organisation.clone(),
			validator.clone()
		));
		give_keys::<T>(&validator, u32::MAX)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(organisation), validator.clone());

		assert!(!Nominees::<T>::contains_key(validator));
		Ok(())
	}

	#[benchmark]
	fn add() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get().saturating_sub(1))?;
		let validator: T::AccountId = account("candidate", 0, SEED);
		assert_ok!(Pallet::<T>::do_nominate(
			organisation::<T>()?,
			validator.clone()
		));
		give_keys::<T>(&validator, u32::MAX)?;
		let origin =
			T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone());

		assert!(Approved::<T>::get().contains(&validator));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxValidators::get())?;
		let last = Approved::<T>::get()
			.last()
			.cloned()
			.ok_or(BenchmarkError::Stop("empty"))?;
		let origin =
			T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone());

		assert!(!Approved::<T>::get().contains(&last));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
