//! Worst cases: facts with all they can have, among as many as a day can hold.

#![cfg(feature = "runtime-benchmarks")]

use crate::{pallet::*, types::*};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use zorgketen_primitives::{
	time::{Minute, DAY},
	BenchmarkHelper, DataCategory, Domain, DossierId, OrganisationKind, StaffRole,
};

const SEED: u32 = 0;
const ID: DossierId = H256([0xd0; 32]);
const ACTIVITY: u16 = u16::MAX;
const REGISTER: u16 = u16::MAX;

/// When the benchmarks run: noon of a day.
const NOW: Minute = 25_000 * DAY + 720;

/// A dossier under the Wmo with an allocation that has started, and those who use it.
struct Care<T: Config> {
	client: T::AccountId,
	provider: T::AccountId,
	carer: T::AccountId,
	payer: T::AccountId,
}

fn care<T: Config>() -> Result<Care<T>, BenchmarkError> {
	T::BenchmarkHelper::set_time(NOW);
	let provider = T::BenchmarkHelper::organisation(OrganisationKind::CareProvider, SEED);
	let carer = T::BenchmarkHelper::staff(&provider, StaffRole::Carer, SEED);
	let intaker = T::BenchmarkHelper::staff(&provider, StaffRole::Intaker, SEED);
	let client = T::BenchmarkHelper::client(&intaker, SEED);
	let payer = T::BenchmarkHelper::organisation(OrganisationKind::Municipality, SEED);
	T::BenchmarkHelper::grant(&client, &provider, DataCategory::CareLog, Domain::Wmo, true);
	Activities::<T>::insert(
		ACTIVITY,
		Activity {
			domains: Domains::ALL,
			active: true,
		},
	);
	Registers::<T>::insert(REGISTER, true);
	Pallet::<T>::do_open_dossier(carer.clone(), ID, client.clone(), Domain::Wmo)?;
	Ok(Care {
		client,
		provider,
		carer,
		payer,
	})
}

fn started<T: Config>() -> Result<Care<T>, BenchmarkError> {
	let care = care::<T>()?;
	Pallet::<T>::do_allocate(
		care.payer.clone(),
		ID,
		care.provider.clone(),
		1,
		NOW - 100 * DAY,
		NOW + 100 * DAY,
		u32::MAX,
	)?;
	Pallet::<T>::do_start(care.carer.clone(), ID, 0, NOW - 100 * DAY)?;
	Ok(care)
}

/// A fact with contents, a source and an allocation.
fn full(start: Minute, minutes: u16) -> Result<NewFact, BenchmarkError> {
	let locator = vec![b'z'; 64]
		.try_into()
		.map_err(|_| BenchmarkError::Stop("locator"))?;
	Ok(NewFact {
		activity: ACTIVITY,
		start,
		minutes,
		allocation: Some(0),
		content: Some(ContentRef {
			commitment: H256([1; 32]),
			locator,
		}),
		source: Some(SourceRef {
			register: REGISTER,
			commitment: H256([2; 32]),
		}),
	})
}

/// Fills a day of the author as far as it can be, but for `room` places. The times are those of no
/// fact, and leave evening and morning free.
fn fill_day<T: Config>(author: &T::AccountId, day: u32, room: u32) {
	let intervals: Vec<_> = (room..T::MaxFactsPerDay::get())
		.map(|n| Interval {
			start: 600 + (n % 600) as u16,
			minutes: 1,
		})
		.collect();
	Intervals::<T>::insert((ID, author, day), BoundedVec::truncate_from(intervals));
}

/// Fills the days around the one in which a fact begins, which has room for it alone.
fn fill_days<T: Config>(author: &T::AccountId, start: Minute) {
	let day = start / DAY;
	fill_day::<T>(author, day - 1, 0);
	fill_day::<T>(author, day, 1);
	fill_day::<T>(author, day + 1, 0);
}

/// Ten at night of the day before, from where facts run past midnight.
const EVENING: Minute = NOW - 720 - 120;

/// Records so many facts, one after another, from yesterday's evening back by whole days.
fn record<T: Config>(author: &T::AccountId, count: u32) -> Result<(), BenchmarkError> {
	for n in 0..count {
		Pallet::<T>::do_record(author.clone(), ID, [full(EVENING - n * DAY, 60)?])?;
	}
	Ok(())
}

fn numbers(count: u32) -> Result<BoundedVec<u32, MaxFacts>, BenchmarkError> {
	(0..count)
		.collect::<Vec<_>>()
		.try_into()
		.map_err(|_| BenchmarkError::Stop("numbers"))
}

fn dossier<T: Config>() -> Result<DossierOf<T>, BenchmarkError> {
	Dossiers::<T>::get(ID).ok_or(BenchmarkError::Stop("no dossier"))
}

fn governor<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// An organisation that anchored as many batches as are kept, and is late.
fn late<T: Config>() -> Result<(T::AccountId, T::AccountId, H256), BenchmarkError> {
	T::BenchmarkHelper::set_time(NOW);
	let organisation = T::BenchmarkHelper::organisation(OrganisationKind::CareProvider, SEED);
	let registrar = T::BenchmarkHelper::staff(&organisation, StaffRole::Registrar, SEED);
	let root = H256([3; 32]);
	AccessLogs::<T>::insert(
		&organisation,
		AccessLog {
			root,
			batches: T::MaxBatches::get(),
			until: NOW - 100,
			interval: Some(1),
			since: 1,
			gap: false,
		},
	);
	for number in [0, T::MaxBatches::get() - 1] {
		Batches::<T>::insert(
			&organisation,
			number,
			AnchoredBatch {
				root,
				count: 1,
				from: NOW - 200,
				until: NOW - 100,
				at: NOW - 50,
				late: true,
			},
		);
	}
	Ok((organisation, registrar, root))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open_dossier() -> Result<(), BenchmarkError> {
		let care = care::<T>()?;
		let id = H256([0xd1; 32]);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(care.carer),
			id,
			care.client,
			Domain::Jeugdwet,
		);

		assert!(Dossiers::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn record() -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		fill_days::<T>(&care.carer, EVENING);

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, full(EVENING, 180)?);

		assert!(Facts::<T>::contains_key(ID, 0) && Contents::<T>::contains_key(ID, 0));
		Ok(())
	}

	#[benchmark]
	fn record_many(n: Linear<1, 50>) -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		let mut facts = Vec::new();
		for at in 0..n {
			// each on a day of its own and into the next
			let begun = EVENING - at * 2 * DAY;
			fill_days::<T>(&care.carer, begun);
			facts.push(full(begun, 180)?);
		}
		let facts = facts
			.try_into()
			.map_err(|_| BenchmarkError::Stop("facts"))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, facts);

		assert_eq!(dossier::<T>()?.own, n);
		Ok(())
	}

	#[benchmark]
	fn confirm(n: Linear<1, 50>) -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		super::record::<T>(&care.carer, n)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.client), ID, numbers(n)?);

		assert_eq!(dossier::<T>()?.confirmed, 60 * n);
		Ok(())
	}

	#[benchmark]
	fn dispute() -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		super::record::<T>(&care.carer, 1)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(care.client),
			ID,
			0,
			DisputeReason::WrongStart,
		);

		let state = Facts::<T>::get(ID, 0).map(|fact| fact.state);
		assert_eq!(state, Some(FactState::Disputed(DisputeReason::WrongStart)));
		Ok(())
	}

	#[benchmark]
	fn amend() -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		let old = EVENING - 50 * DAY;
		fill_days::<T>(&care.carer, old);
		Pallet::<T>::do_record(care.carer.clone(), ID, [full(old, 60)?])?;
		fill_days::<T>(&care.carer, EVENING);

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, 0, full(EVENING, 180)?);

		assert_eq!(dossier::<T>()?.minutes, 180);
		Ok(())
	}

	#[benchmark]
	fn erase_content() -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		super::record::<T>(&care.carer, 1)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.client), ID, 0);

		assert_eq!(Contents::<T>::get(ID, 0), Some(Content::Erased { at: NOW }));
		Ok(())
	}

	#[benchmark]
	fn close_dossier() -> Result<(), BenchmarkError> {
		let care = care::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID);

		assert!(!dossier::<T>()?.is_open());
		Ok(())
	}

	#[benchmark]
	fn allocate() -> Result<(), BenchmarkError> {
		let care = care::<T>()?;
		let officer = T::BenchmarkHelper::staff(&care.payer, StaffRole::ClaimsOfficer, SEED);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(officer),
			ID,
			care.provider,
			1,
			NOW,
			NOW + DAY,
			600,
		);

		assert!(Allocations::<T>::contains_key(ID, 0));
		Ok(())
	}

	#[benchmark]
	fn start() -> Result<(), BenchmarkError> {
		let care = care::<T>()?;
		let (from, until) = (NOW - DAY, NOW + DAY);
		Pallet::<T>::do_allocate(care.payer, ID, care.provider, 1, from, until, 600)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, 0, NOW);

		assert_eq!(dossier::<T>()?.running, 1);
		Ok(())
	}

	#[benchmark]
	fn stop() -> Result<(), BenchmarkError> {
		let care = started::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, 0, NOW);

		assert_eq!(dossier::<T>()?.running, 0);
		Ok(())
	}

	#[benchmark]
	fn anchor_access_log() -> Result<(), BenchmarkError> {
		let (organisation, registrar, root) = late::<T>()?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(registrar),
			root,
			H256([4; 32]),
			7,
			NOW - 100,
			NOW,
		);

		let log = AccessLogs::<T>::get(&organisation);
		assert_eq!((log.until, log.gap), (NOW, false));
		assert!(!Batches::<T>::contains_key(&organisation, 0));
		Ok(())
	}

	#[benchmark]
	fn set_promised_interval() -> Result<(), BenchmarkError> {
		let (organisation, registrar, _) = late::<T>()?;
		AccessLogs::<T>::mutate(&organisation, |log| log.interval = None);

		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), 1);

		assert_eq!(AccessLogs::<T>::get(organisation).interval, Some(1));
		Ok(())
	}

	#[benchmark]
	fn note_gap() -> Result<(), BenchmarkError> {
		let (organisation, registrar, _) = late::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), organisation.clone());

		assert!(AccessLogs::<T>::get(organisation).gap);
		Ok(())
	}

	#[benchmark]
	fn prune(n: Linear<1, MAX_PRUNE>) -> Result<(), BenchmarkError> {
		let care = started::<T>()?;
		for at in 0..n {
			// eleven a day, so that times are found among others
			let begun = EVENING - (at / 11) * DAY - (at % 11) * 60;
			Pallet::<T>::do_record(care.carer.clone(), ID, [full(begun, 60)?])?;
		}
		Pallet::<T>::do_stop(care.carer.clone(), ID, 0, NOW)?;
		Pallet::<T>::do_close_dossier(care.carer.clone(), ID)?;
		RetentionTerm::<T>::put(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(care.carer), ID, n);

		assert!(!Facts::<T>::contains_key(ID, n - 1));
		Ok(())
	}

	#[benchmark]
	fn set_activity() -> Result<(), BenchmarkError> {
		let origin = governor::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ACTIVITY, Domains::ALL, true);

		assert!(Activities::<T>::contains_key(ACTIVITY));
		Ok(())
	}

	#[benchmark]
	fn set_register() -> Result<(), BenchmarkError> {
		let origin = governor::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, REGISTER, true);

		assert_eq!(Registers::<T>::get(REGISTER), Some(true));
		Ok(())
	}

	#[benchmark]
	fn set_retention_term() -> Result<(), BenchmarkError> {
		let origin = governor::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 5);

		assert_eq!(RetentionTerm::<T>::get(), 5);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
