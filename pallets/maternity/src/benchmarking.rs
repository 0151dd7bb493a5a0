//! Worst cases: a case with as many entries, people and changes as it can have, a carer with full
//! weeks, and every entry of a batch on a day of its own.

#![cfg(feature = "runtime-benchmarks")]

use crate::{hours::Hours, pallet::*, types::*};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{assert_ok, traits::EnsureOrigin};
use frame_system::RawOrigin;
use zorgketen_primitives::{
	time::{Date, Minute, DAY},
	BenchmarkHelper, DossierId, NationalTable, NationalTables, OrganisationKind, Service,
	StaffRole,
};

/// What the benchmarks need of the settlement.
pub trait BenchmarkSetup<AccountId> {
	/// Fills the national tables, makes a contract with a price for each service, all in force on
	/// every date from 2026 on, and gives the payer money enough. Tables: an extension to day 42, at
	/// least 50 granules of minutes, a claim window of 40 days.
	fn contract(payer: &AccountId, provider: &AccountId);
}

/// Noon of 30 June 2026.
const NOW: Minute = TODAY as Minute * DAY + DAY / 2;
const TODAY: Date = 20_634;
/// Forty-one care days have begun.
const BIRTH: Date = TODAY - 40;

type HelperOf<T> = <T as Config>::BenchmarkHelper;

/// A case and those who act on it.
struct World<T: Config> {
	case: DossierId,
	client: T::AccountId,
	insurer: T::AccountId,
	practice: T::AccountId,
	intaker: T::AccountId,
	carer: T::AccountId,
	officer: T::AccountId,
	midwife: T::AccountId,
	insurer_officer: T::AccountId,
}

/// Everybody, before there is a case.
fn people<T: Config>() -> World<T> {
	HelperOf::<T>::set_time(NOW);
	let provider = HelperOf::<T>::organisation(OrganisationKind::MaternityProvider, 0);
	let insurer = HelperOf::<T>::organisation(OrganisationKind::Insurer, 0);
	let practice = HelperOf::<T>::organisation(OrganisationKind::MidwifePractice, 0);
	HelperOf::<T>::contract(&insurer, &provider);
	let intaker = HelperOf::<T>::staff(&provider, StaffRole::Intaker, 0);
	World {
		case: DossierId::repeat_byte(7),
		client: HelperOf::<T>::client(&intaker, 0),
		carer: HelperOf::<T>::staff(&provider, StaffRole::Carer, 1),
		officer: HelperOf::<T>::staff(&provider, StaffRole::ClaimsOfficer, 2),
		midwife: HelperOf::<T>::staff(&practice, StaffRole::Midwife, 3),
		insurer_officer: HelperOf::<T>::staff(&insurer, StaffRole::ClaimsOfficer, 4),
		insurer,
		practice,
		intaker,
	}
}

fn table<T: Config>(table: NationalTable) -> Minute {
	T::Tables::value(table, TODAY)
		.and_then(|value| value.try_into().ok())
		.unwrap_or(0)
}

fn registered<T: Config>() -> World<T> {
	let world = people::<T>();
	assert_ok!(Pallet::<T>::do_register(
		world.intaker.clone(),
		world.case,
		world.client.clone(),
		world.insurer.clone(),
		world.practice.clone(),
		RateClass::Breast,
	));
	world
}

fn indicated<T: Config>() -> World<T> {
	let world = registered::<T>();
	let most = table::<T>(NationalTable::MaxMinutes);
	assert_ok!(Pallet::<T>::do_indicate(
		world.intaker.clone(),
		world.case,
		most
	));
	world
}

/// In care, with all the care days that there can be.
fn in_care<T: Config>() -> World<T> {
	let world = indicated::<T>();
	assert_ok!(Pallet::<T>::do_birth(
		world.midwife.clone(),
		world.case,
		BIRTH
	));
	let last = table::<T>(NationalTable::LastDayExtended);
	assert_ok!(Pallet::<T>::do_extend(
		world.midwife.clone(),
		world.case,
		last.try_into().unwrap_or(u16::MAX)
	));
	assert_ok!(Pallet::<T>::do_acknowledge_extension(
		world.insurer_officer.clone(),
		world.case
	));
	world
}

/// A visit on a day of its own as long as there are days.
fn visit<T: Config>(index: u32) -> Visit {
	let minutes = table::<T>(NationalTable::GranularityMinutes);
	let (round, day) = (index / 40, index % 40);
	Visit {
		service: Service::Hour,
		day: day as u16 + 1,
		start: (600 + round * minutes) as u16,
		minutes,
	}
}

fn visits<T: Config>(count: u32) -> Batch<Visit> {
	let all: Vec<_> = (0..count).map(visit::<T>).collect();
	Batch::truncate_from(all)
}

fn logged<T: Config>(world: &World<T>, count: u32) -> Batch<EntryId> {
	assert_ok!(Pallet::<T>::do_log_visits(
		world.carer.clone(),
		world.case,
		visits::<T>(count)
	));
	Batch::truncate_from((0..count).collect())
}

/// Fills the case with people, changes and withdrawn entries, and the carer's weeks, and leaves room
/// for so many entries.
fn fill<T: Config>(world: &World<T>, room: u32) {
	let mut changes = 0;
	Cases::<T>::mutate(world.case, |case| {
		let case = case.as_mut().expect("registered");
		while case.people.len() < MAX_PEOPLE as usize - 20 {
			let person = account("person", case.people.len() as u32, 0);
			case.people.try_push(person).expect("has room");
		}
		while case.entries.len() < (MAX_ENTRIES - room) as usize {
			let mark = |seq| Mark {
				seq,
				at: NOW,
				by: 0,
			};
			let entry = Entry {
				service: Service::Hour,
				date: BIRTH,
				start: 0,
				minutes: 5,
				carer: 0,
				provider: 0,
				logged: mark(case.changes),
				state: EntryState::Withdrawn {
					withdrawn: mark(case.changes + 2),
					rejected: Some((mark(case.changes + 1), RejectReason::NotDelivered)),
				},
			};
			case.entries.try_push(entry).expect("has room");
			case.changes += 3;
		}
		changes = case.changes;
	});
	History::<T>::mutate(world.case, |history| {
		while history.len() < MAX_HISTORY as usize - 20 {
			let mark = Mark {
				seq: changes,
				at: NOW,
				by: 0,
			};
			let change = Change::TransferAccepted;
			history.try_push(Past { mark, change }).expect("has room");
			changes += 1;
		}
	});
	Cases::<T>::mutate(world.case, |case| {
		case.as_mut().expect("registered").changes = changes;
	});
	for period in BIRTH / PERIOD_DAYS..=TODAY / PERIOD_DAYS {
		CarerHours::<T>::mutate(&world.carer, period, |intervals| {
			// ten a day, after the time at which the benchmarks log
			let room = MAX_VISITS_PER_PERIOD as usize - MAX_BATCH as usize;
			let free = room.saturating_sub(intervals.len());
			for index in 0..free as u16 {
				let start = index / 10 * 1_440 + 1_200 + index % 10 * 10;
				let interval = Interval { start, minutes: 5 };
				intervals.try_push(interval).expect("has room");
			}
			intervals.sort_by_key(|interval| interval.start);
		});
	}
}

fn state<T: Config>(world: &World<T>, entry: EntryId) -> Option<EntryState> {
	Cases::<T>::get(world.case).and_then(|case| case.entry(entry).map(|entry| entry.state))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register() {
		let world = people::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.intaker.clone()),
			world.case,
			world.client.clone(),
			world.insurer.clone(),
			world.practice.clone(),
			RateClass::Breast,
		);

		assert_eq!(Pallet::<T>::case_of(world.client.clone()), Some(world.case));
	}

	#[benchmark]
	fn indicate() {
		let world = registered::<T>();
		let minutes = table::<T>(NationalTable::MaxMinutes);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.intaker.clone()),
			world.case,
			minutes,
		);

		assert_eq!(
			Cases::<T>::get(world.case).and_then(|case| case.indicated),
			Some(minutes)
		);
	}

	#[benchmark]
	fn birth() {
		let world = indicated::<T>();
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.midwife.clone()), world.case, BIRTH);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.state),
			Some(CaseState::InCare)
		);
	}

	#[benchmark]
	fn hospital() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		let before = Cases::<T>::get(world.case).and_then(|case| case.indicated);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.midwife.clone()), world.case, 1);

		assert!(Cases::<T>::get(world.case).and_then(|case| case.indicated) < before);
	}

	#[benchmark]
	fn reindicate() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		let minutes = table::<T>(NationalTable::MinMinutes);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.midwife.clone()),
			world.case,
			minutes,
			IndicationReason::Medical,
		);

		assert_eq!(
			Cases::<T>::get(world.case).and_then(|case| case.indicated),
			Some(minutes)
		);
	}

	#[benchmark]
	fn extend() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		Cases::<T>::mutate(world.case, |case| {
			case.as_mut().expect("registered").extended_to = None;
		});
		let last = table::<T>(NationalTable::LastDayExtended) as u16;

		#[extrinsic_call]
		_(RawOrigin::Signed(world.midwife.clone()), world.case, last);

		assert_eq!(
			Cases::<T>::get(world.case).and_then(|case| case.requested_to),
			Some(last)
		);
	}

	#[benchmark]
	fn acknowledge_extension() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		Cases::<T>::mutate(world.case, |case| {
			case.as_mut().expect("registered").requested_to = Some(30);
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(world.insurer_officer.clone()), world.case);

		assert_eq!(
			Cases::<T>::get(world.case).and_then(|case| case.extended_to),
			Some(30)
		);
	}

	#[benchmark]
	fn log_visits(n: Linear<1, { MAX_BATCH }>) {
		let world = in_care::<T>();
		fill::<T>(&world, n);
		let visits = visits::<T>(n);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.carer.clone()), world.case, visits);

		assert_eq!(state(&world, MAX_ENTRIES - 1), Some(EntryState::Proposed));
	}

	#[benchmark]
	fn correct() {
		let world = in_care::<T>();
		logged(&world, 1);
		assert_ok!(Pallet::<T>::do_reject(
			world.client.clone(),
			world.case,
			0,
			RejectReason::WrongMinutes
		));
		fill::<T>(&world, 1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.carer.clone()),
			world.case,
			0,
			visit::<T>(1),
		);

		assert_eq!(state(&world, MAX_ENTRIES - 1), Some(EntryState::Proposed));
	}

	#[benchmark]
	fn withdraw() {
		let world = in_care::<T>();
		logged(&world, 1);
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.carer.clone()), world.case, 0);

		assert!(matches!(
			state(&world, 0),
			Some(EntryState::Withdrawn { .. })
		));
	}

	#[benchmark]
	fn charge() {
		let world = in_care::<T>();
		fill::<T>(&world, 1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.officer.clone()),
			world.case,
			Service::PartusSurcharge,
			BIRTH,
		);

		assert_eq!(state(&world, MAX_ENTRIES - 1), Some(EntryState::Proposed));
	}

	#[benchmark]
	fn approve(n: Linear<1, { MAX_BATCH }>) {
		let world = in_care::<T>();
		let entries = logged(&world, n);
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.client.clone()), world.case, entries);

		assert!(matches!(
			state(&world, n - 1),
			Some(EntryState::Approved { .. })
		));
	}

	#[benchmark]
	fn reject() {
		let world = in_care::<T>();
		logged(&world, 1);
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.client.clone()),
			world.case,
			0,
			RejectReason::NotDelivered,
		);

		assert!(matches!(
			state(&world, 0),
			Some(EntryState::Rejected { .. })
		));
	}

	#[benchmark]
	fn expire(n: Linear<1, { MAX_BATCH }>) {
		let world = in_care::<T>();
		let entries = logged(&world, n);
		fill::<T>(&world, 0);
		let days = CurrentTerms::<T>::get().expiry_days;
		HelperOf::<T>::set_time(NOW + Minute::from(days) * DAY);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.officer.clone()),
			world.case,
			entries,
		);

		assert!(matches!(
			state(&world, n - 1),
			Some(EntryState::Expired { .. })
		));
	}

	#[benchmark]
	fn close() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.officer.clone()), world.case);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.state),
			Some(CaseState::Closing)
		);
	}

	#[benchmark]
	fn sign_off() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		assert_ok!(Pallet::<T>::do_close(world.officer.clone(), world.case));

		#[extrinsic_call]
		_(RawOrigin::Signed(world.client.clone()), world.case);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.state),
			Some(CaseState::Settled)
		);
	}

	#[benchmark]
	fn cancel() {
		let world = indicated::<T>();
		fill::<T>(&world, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(world.intaker.clone()), world.case);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.state),
			Some(CaseState::Cancelled)
		);
	}

	#[benchmark]
	fn transfer() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		let other = HelperOf::<T>::organisation(OrganisationKind::MaternityProvider, 1);
		HelperOf::<T>::contract(&world.insurer, &other);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.client.clone()),
			world.case,
			other.clone(),
		);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.provider),
			Some(other)
		);
	}

	#[benchmark]
	fn accept_transfer() {
		let world = in_care::<T>();
		fill::<T>(&world, 0);
		let other = HelperOf::<T>::organisation(OrganisationKind::MaternityProvider, 1);
		HelperOf::<T>::contract(&world.insurer, &other);
		let intaker = HelperOf::<T>::staff(&other, StaffRole::Intaker, 5);
		assert_ok!(Pallet::<T>::do_transfer(
			world.client.clone(),
			world.case,
			other
		));

		#[extrinsic_call]
		_(RawOrigin::Signed(intaker), world.case);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.state),
			Some(CaseState::InCare)
		);
	}

	/// As many pending entries as can move, half of the days with the other insurer.
	#[benchmark]
	fn switch_insurer() {
		let world = in_care::<T>();
		logged(&world, MAX_BATCH);
		fill::<T>(&world, 0);
		let provider = Cases::<T>::get(world.case).expect("registered").provider;
		let other = HelperOf::<T>::organisation(OrganisationKind::Insurer, 1);
		HelperOf::<T>::contract(&other, &provider);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(world.intaker.clone()),
			world.case,
			other.clone(),
			BIRTH,
		);

		assert_eq!(
			Cases::<T>::get(world.case).map(|case| case.insurer_on(BIRTH).clone()),
			Some(other)
		);
	}

	#[benchmark]
	fn prune(n: Linear<0, { MAX_ENTRIES }>) {
		let world = in_care::<T>();
		fill::<T>(&world, MAX_ENTRIES);
		assert_ok!(Pallet::<T>::do_close(world.officer.clone(), world.case));
		assert_ok!(Pallet::<T>::do_sign_off(world.client.clone(), world.case));
		let days = CurrentTerms::<T>::get().retention_days;
		HelperOf::<T>::set_time(NOW + Minute::from(days) * DAY);
		// each by a carer or in a period of its own, as far as there are people
		Cases::<T>::mutate(world.case, |case| {
			let case = case.as_mut().expect("registered");
			for index in 0..n {
				let (round, number) = (index / 100, index % 100);
				let mark = Mark {
					seq: 0,
					at: NOW,
					by: 0,
				};
				let entry = Entry {
					service: Service::Hour,
					date: BIRTH + round as u16 * PERIOD_DAYS,
					start: 0,
					minutes: 5,
					carer: number as u8,
					provider: 0,
					logged: mark,
					state: EntryState::Approved { decided: mark },
				};
				let mut hours = Hours::<T>::of(case.person(entry.carer));
				let (from, _) = entry.span().expect("is timed");
				assert!(hours.take(from, entry.minutes).is_ok());
				hours.store();
				case.entries.try_push(entry).expect("has room");
			}
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(world.officer.clone()), world.case, n);

		assert!(!Cases::<T>::contains_key(world.case));
	}

	#[benchmark]
	fn set_terms() -> Result<(), BenchmarkError> {
		let origin =
			T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 7, 365);

		assert_eq!(CurrentTerms::<T>::get().expiry_days, 7);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
