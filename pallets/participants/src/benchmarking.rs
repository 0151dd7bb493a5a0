//! Worst cases: as many organisations, deadlines and people around a client as there can be, and a
//! new key that has taken over and still has to be written down.

#![cfg(feature = "runtime-benchmarks")]

use crate::{pallet::*, types::*, CheckParticipant};
use alloc::{format, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::DispatchInfo,
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::{CheckEra, CheckNonce, RawOrigin};
use sp_core::H256;
use sp_runtime::{
	generic::Era,
	traits::{Dispatchable, ImplicationParts, TransactionExtension},
	transaction_validity::TransactionSource,
};
use zorgketen_primitives::{
	time::Minute, AgeClass, BenchmarkHelper, Code, OrganisationKind, OrganisationStatus,
	Participants, RepresentativeKind, Role, Scope, StaffRole,
};

/// A time at which deadlines of the genesis, if it has any, are not yet due.
const NOW: Minute = 30_000_000;

/// Participants as the runtime's `BenchmarkHelper` hands them to all pallets.
impl<T: Config> Pallet<T> {
	/// An active organisation.
	pub fn benchmark_organisation(kind: OrganisationKind, seed: u32) -> T::AccountId {
		let index = OrganisationKind::ALL
			.iter()
			.position(|other| *other == kind)
			.unwrap_or_default();
		let organisation: T::AccountId = account("organisation", seed, index as u32);
		if Organisations::<T>::contains_key(&organisation) {
			return organisation;
		}
		let code = (seed..10_000)
			.map(Code)
			.find(|code| !Codes::<T>::contains_key((CodeSystem::of(kind), *code)))
			.expect("a free code");
		let record = OrganisationRecord {
			kind,
			code,
			name: BoundedVec::truncate_from(vec![b'n'; MAX_NAME as usize]),
			status: OrganisationStatus::Active,
			suspension: None,
			accepted_charter: Charter::<T>::get().map(|charter| charter.version),
			admitted_at: 0,
			staff: 0,
		};
		Codes::<T>::insert((CodeSystem::of(kind), code), &organisation);
		Self::give_role(&organisation, Role::Organisation);
		if record.holds_seat() {
			Self::change_seats(vec![organisation.clone()], vec![]);
		}
		Organisations::<T>::insert(&organisation, record);
		organisation
	}

	/// A member of its staff.
	pub fn benchmark_staff(
		organisation: &T::AccountId,
		role: StaffRole,
		seed: u32,
	) -> T::AccountId {
		let owner = Organisations::<T>::get(organisation).expect("an organisation");
		let name = format!("{role:?} {:?} {}", owner.kind, owner.code.0);
		let account: T::AccountId = account(alloc::string::String::leak(name), seed, 0);
		if !Roles::<T>::contains_key(&account) {
			let organisation = organisation.clone();
			Organisations::<T>::mutate(&organisation, |record| {
				if let Some(record) = record {
					record.staff = record.staff.saturating_add(1);
				}
			});
			Staff::<T>::insert(&organisation, &account, ());
			Self::give_role(&account, Role::Staff { organisation, role });
		}
		account
	}

	/// A client of an organisation, or of the organisation that employs the account.
	pub fn benchmark_client(registered_by: &T::AccountId, seed: u32) -> T::AccountId {
		let client: T::AccountId = account("client", seed, 0);
		let registered_by = Self::staff(registered_by)
			.map_or_else(|| registered_by.clone(), |member| member.organisation);
		if !Clients::<T>::contains_key(&client) {
			Self::give_role(
				&client,
				Role::Client {
					client: client.clone(),
				},
			);
			Clients::<T>::insert(
				&client,
				ClientRecord {
					key: None,
					registered_by,
					age_class: AgeClass::Adult,
					recovery: None,
				},
			);
		}
		client
	}

	/// A relative of a client.
	pub fn benchmark_relative(client: &T::AccountId, seed: u32) -> T::AccountId {
		let account: T::AccountId = account("relative", seed, 0);
		if !Roles::<T>::contains_key(&account) {
			Relatives::<T>::mutate(client, |relatives| {
				relatives.try_push(account.clone()).expect("room");
			});
			let client = client.clone();
			Self::give_role(&account, Role::Relative { client });
		}
		account
	}
}

/// A client with everyone around that there can be but for `room` of each kind, and with a new key
/// that has taken over.
fn full_client<T: Config>(registered_by: &T::AccountId, room: u32) -> T::AccountId {
	let client = Pallet::<T>::benchmark_client(registered_by, 0);
	for seed in 0..MAX_RELATIVES.saturating_sub(room) {
		Pallet::<T>::benchmark_relative(&client, seed);
	}
	for seed in 0..MAX_REPRESENTATIVES.saturating_sub(room) {
		representative::<T>(&client, registered_by, seed);
	}
	client
}

fn representative<T: Config>(
	client: &T::AccountId,
	registered_by: &T::AccountId,
	seed: u32,
) -> T::AccountId {
	let account: T::AccountId = account("representative", seed, 0);
	Representatives::<T>::mutate(client, |list| {
		list.try_push(Representation {
			account: account.clone(),
			kind: RepresentativeKind::Mentor,
			scope: Scope::ALL,
			from: 0,
			until: Some(NOW.saturating_add(1)),
			proof: Some(Proof {
				registered_by: registered_by.clone(),
				evidence: H256::repeat_byte(1),
			}),
		})
		.expect("room");
	});
	let client = client.clone();
	Pallet::<T>::give_role(&account, Role::Representative { client });
	account
}

/// Gives a client a new key that takes over at a time.
fn recovery<T: Config>(client: &T::AccountId, effective_at: Minute) -> T::AccountId {
	let new_key: T::AccountId = account("key", 0, 0);
	Clients::<T>::mutate(client, |record| {
		record.as_mut().expect("a client").recovery = Some(Recovery {
			new_key: new_key.clone(),
			effective_at,
		});
	});
	let client = client.clone();
	Pallet::<T>::give_role(&new_key, Role::Client { client });
	new_key
}

/// Active organisations until there are so many, with a deadline for each.
fn fill<T: Config>(organisations: u32) -> T::AccountId {
	T::BenchmarkHelper::set_time(NOW);
	let mut last = None;
	let mut seed = 1_000u32;
	while Codes::<T>::count() < organisations {
		last = Some(Pallet::<T>::benchmark_organisation(
			OrganisationKind::MaternityProvider,
			seed,
		));
		seed = seed.saturating_add(1);
	}
	let deadlines: Vec<_> = Codes::<T>::iter_values()
		.map(|organisation| (Minute::MAX, Deadline::EmergencyLapses(organisation)))
		.filter(|(_, deadline)| {
			!matches!((deadline, &last), (Deadline::EmergencyLapses(one), Some(last)) if one == last)
		})
		.collect();
	Deadlines::<T>::put(BoundedVec::truncate_from(deadlines));
	last.expect("the genesis is not full")
}

/// Puts an organisation into an emergency suspension, as the call would.
fn emergency<T: Config>(organisation: &T::AccountId, until: Minute) {
	let mut record = Organisations::<T>::get(organisation).expect("an organisation");
	Pallet::<T>::change_seats(vec![], vec![organisation.clone()]);
	record.status = OrganisationStatus::Suspended;
	record.suspension = Some(Suspension::Emergency { until });
	Organisations::<T>::insert(organisation, record);
	Pallet::<T>::add_deadline(until, Deadline::EmergencyLapses(organisation.clone()));
}

/// Forgets all organisations.
fn clear<T: Config>() {
	T::BenchmarkHelper::set_time(NOW);
	let _ = Codes::<T>::clear(u32::MAX, None);
	let _ = Organisations::<T>::clear(u32::MAX, None);
	Deadlines::<T>::kill();
	let seats = Seats::<T>::get().into_inner();
	Pallet::<T>::change_seats(vec![], seats);
}

fn provider<T: Config>() -> T::AccountId {
	T::BenchmarkHelper::set_time(NOW);
	Pallet::<T>::benchmark_organisation(OrganisationKind::MaternityProvider, 0)
}

fn charter<T: Config>() -> u32 {
	Pallet::<T>::do_set_charter(H256::zero(), Default::default(), Minute::MAX);
	Charter::<T>::get().map_or(0, |charter| charter.version)
}

#[benchmarks(where
	T: Send + Sync,
	T::RuntimeCall: From<Call<T>> + Dispatchable<Info = DispatchInfo>,
)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxOrganisations::get().saturating_sub(1));
		let origin =
			T::AdmitOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let organisation: T::AccountId = account("candidate", 0, 0);
		let registrars = (0..MAX_REGISTRARS)
			.map(|index| account("registrar", index, 0))
			.collect::<Vec<_>>();

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			organisation.clone(),
			OrganisationKind::MaternityProvider,
			BoundedVec::truncate_from(b"99999999".to_vec()),
			BoundedVec::truncate_from(vec![b'n'; MAX_NAME as usize]),
			BoundedVec::truncate_from(registrars),
		);

		assert!(Organisations::<T>::contains_key(organisation));
		Ok(())
	}

	#[benchmark]
	fn accept_charter() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		let version = charter::<T>();
		Pallet::<T>::change_seats(vec![], vec![organisation.clone()]);
		Organisations::<T>::mutate(&organisation, |record| {
			record.as_mut().expect("filled").status = OrganisationStatus::Admitted;
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(organisation.clone()), version);

		assert!(Seats::<T>::get().contains(&organisation));
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		let origin =
			T::SuspendOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, organisation.clone());

		assert!(!Seats::<T>::get().contains(&organisation));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		emergency::<T>(&organisation, Minute::MAX);
		let origin =
			T::AdmitOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, organisation.clone());

		assert!(Seats::<T>::get().contains(&organisation));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		let origin =
			T::AdmitOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, organisation.clone());

		assert!(Retired::<T>::contains_key(&organisation));
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(organisation.clone()));

		assert!(Retired::<T>::contains_key(&organisation));
		Ok(())
	}

	#[benchmark]
	fn emergency_suspend() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		let origin =
			T::EmergencyOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, organisation.clone());

		assert!(!Seats::<T>::get().contains(&organisation));
		Ok(())
	}

	#[benchmark]
	fn ratify_suspension() -> Result<(), BenchmarkError> {
		let organisation = fill::<T>(T::MaxOrganisations::get());
		emergency::<T>(&organisation, Minute::MAX);
		let origin =
			T::SuspendOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, organisation.clone());

		let record = Organisations::<T>::get(&organisation);
		assert_eq!(
			record.and_then(|record| record.suspension),
			Some(Suspension::Motion)
		);
		Ok(())
	}

	#[benchmark]
	fn set_charter() -> Result<(), BenchmarkError> {
		fill::<T>(T::MaxOrganisations::get());
		let version = charter::<T>();
		let origin =
			T::AdmitOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			H256::zero(),
			CharterRoles::default(),
			1,
		);

		assert!(Charter::<T>::get().is_some_and(|charter| charter.version > version));
		Ok(())
	}

	#[benchmark]
	fn set_quotas() -> Result<(), BenchmarkError> {
		let origin =
			T::AdmitOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let limits = Limits {
			client: 1,
			..Default::default()
		};

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, limits);

		assert_eq!(QuotaLimits::<T>::get(), limits);
		Ok(())
	}

	#[benchmark]
	fn enrol() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let member: T::AccountId = account("member", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(organisation.clone()),
			member.clone(),
			StaffRole::Carer,
		);

		assert!(Staff::<T>::contains_key(organisation, member));
		Ok(())
	}

	#[benchmark]
	fn dismiss() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let member = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Carer, 0);
		Pallet::<T>::charge_quota(&member, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(organisation.clone()), member.clone());

		assert!(Retired::<T>::contains_key(member));
		Ok(())
	}

	#[benchmark]
	fn register_client() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let client: T::AccountId = account("client", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(intaker),
			client.clone(),
			AgeClass::Minor12To15,
		);

		assert!(Clients::<T>::contains_key(client));
		Ok(())
	}

	#[benchmark]
	fn deregister_client() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let client = full_client::<T>(&organisation, 0);
		recovery::<T>(&client, NOW);

		#[extrinsic_call]
		_(RawOrigin::Signed(intaker), client.clone());

		assert!(!Clients::<T>::contains_key(client));
		Ok(())
	}

	#[benchmark]
	fn register_relative() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let client = full_client::<T>(&organisation, 1);
		let mentor = representative::<T>(&client, &organisation, u32::MAX);
		let relative: T::AccountId = account("newcomer", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(mentor), relative.clone());

		assert!(Relatives::<T>::get(client).contains(&relative));
		Ok(())
	}

	#[benchmark]
	fn remove_relative() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let client = full_client::<T>(&organisation, 1);
		let mentor = representative::<T>(&client, &organisation, u32::MAX);
		let relative = Pallet::<T>::benchmark_relative(&client, u32::MAX);
		Pallet::<T>::charge_quota(&relative, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(mentor), relative.clone());

		assert!(Retired::<T>::contains_key(relative));
		Ok(())
	}

	#[benchmark]
	fn appoint() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let client = full_client::<T>(&organisation, 1);
		let key = recovery::<T>(&client, NOW);
		let daughter: T::AccountId = account("newcomer", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(key),
			daughter.clone(),
			Scope::ALL,
			NOW,
			Some(Minute::MAX),
		);

		assert!(Roles::<T>::contains_key(daughter));
		Ok(())
	}

	#[benchmark]
	fn register_representative() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let registrar = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Registrar, 0);
		let client = full_client::<T>(&organisation, 1);
		let mentor: T::AccountId = account("newcomer", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(registrar),
			client,
			mentor.clone(),
			RepresentativeKind::Mentor,
			Scope::ALL,
			NOW,
			Some(Minute::MAX),
			H256::repeat_byte(1),
		);

		assert!(Roles::<T>::contains_key(mentor));
		Ok(())
	}

	#[benchmark]
	fn end_representation() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let registrar = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Registrar, 0);
		let client = full_client::<T>(&organisation, 1);
		recovery::<T>(&client, NOW);
		let mentor = representative::<T>(&client, &organisation, u32::MAX);
		Pallet::<T>::charge_quota(&mentor, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), client, mentor.clone());

		assert!(Retired::<T>::contains_key(mentor));
		Ok(())
	}

	#[benchmark]
	fn propose_key() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let client = Pallet::<T>::benchmark_client(&organisation, 0);
		recovery::<T>(&client, NOW);
		Pallet::<T>::charge_quota(&client, 1);
		let newer: T::AccountId = account("newcomer", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(intaker), client, newer.clone());

		assert!(Roles::<T>::contains_key(newer));
		Ok(())
	}

	#[benchmark]
	fn veto_key() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let client = Pallet::<T>::benchmark_client(&organisation, 0);
		let new_key = recovery::<T>(&client, NOW.saturating_add(1));

		#[extrinsic_call]
		_(RawOrigin::Signed(client));

		assert!(!Roles::<T>::contains_key(new_key));
		Ok(())
	}

	#[benchmark]
	fn finish_recovery() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let client = Pallet::<T>::benchmark_client(&organisation, 0);
		recovery::<T>(&client, NOW);
		Pallet::<T>::charge_quota(&client, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(intaker), client.clone());

		assert!(Retired::<T>::contains_key(client));
		Ok(())
	}

	#[benchmark]
	fn set_age_class() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let client = Pallet::<T>::benchmark_client(&organisation, 0);
		recovery::<T>(&client, NOW);
		Pallet::<T>::charge_quota(&client, 1);
		Clients::<T>::mutate(&client, |record| {
			record.as_mut().expect("a client").age_class = AgeClass::Under12;
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(intaker), client.clone(), AgeClass::Adult);

		assert!(Retired::<T>::contains_key(client));
		Ok(())
	}

	#[benchmark]
	fn sweep_staff(n: Linear<1, MAX_SWEEP>) -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let caller = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		let gone = Pallet::<T>::benchmark_organisation(OrganisationKind::MaternityProvider, 1);
		for seed in 0..n {
			let member = Pallet::<T>::benchmark_staff(&gone, StaffRole::Carer, seed);
			Pallet::<T>::charge_quota(&member, 1);
		}
		Organisations::<T>::mutate(&gone, |record| {
			record.as_mut().expect("made above").status = OrganisationStatus::Left;
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), gone.clone(), n);

		assert_eq!(Staff::<T>::iter_key_prefix(gone).count(), 0);
		Ok(())
	}

	#[benchmark]
	fn enforce_charter(n: Linear<1, { T::MaxOrganisations::get() }>) -> Result<(), BenchmarkError> {
		clear::<T>();
		let first = fill::<T>(1);
		fill::<T>(n.max(2));
		if n < 2 {
			let others = Codes::<T>::iter().filter(|(_, organisation)| *organisation != first);
			others.for_each(|(code, _)| Codes::<T>::remove(code));
		}
		let version = charter::<T>();
		Organisations::<T>::mutate(&first, |record| {
			record.as_mut().expect("filled").accepted_charter = Some(version);
		});
		let seen;

		#[block]
		{
			seen = Pallet::<T>::enforce_charter(version, NOW);
		}

		assert_eq!(seen, n);
		assert!(Seats::<T>::get().contains(&first));
		Ok(())
	}

	#[benchmark]
	fn lapse(n: Linear<1, { T::MaxOrganisations::get() }>) -> Result<(), BenchmarkError> {
		clear::<T>();
		fill::<T>(T::MaxOrganisations::get());
		Deadlines::<T>::kill();
		let lapsing: Vec<_> = Codes::<T>::iter_values().take(n as usize).collect();
		for organisation in &lapsing {
			emergency::<T>(organisation, NOW);
		}

		#[block]
		{
			Pallet::<T>::lapse(lapsing, NOW);
		}

		assert_eq!(Seats::<T>::get().len() as u32, T::MaxOrganisations::get());
		Ok(())
	}

	#[benchmark]
	fn check_participant() -> Result<(), BenchmarkError> {
		let organisation = provider::<T>();
		let intaker = Pallet::<T>::benchmark_staff(&organisation, StaffRole::Intaker, 0);
		Pallet::<T>::charge_quota(&intaker, 1);
		let call: T::RuntimeCall = Call::<T>::register_client {
			account: account("client", 0, 0),
			age_class: AgeClass::Adult,
		}
		.into();
		let info = DispatchInfo::default();
		let nonce = frame_system::Pallet::<T>::account_nonce(&intaker);
		let origin: T::RuntimeOrigin = RawOrigin::Signed(intaker.clone()).into();
		let extension = CheckParticipant::<T>::new();
		let implication = ImplicationParts {
			base: (),
			explicit: (
				CheckEra::<T>::from(Era::mortal(64, 0)),
				CheckNonce::<T>::from(nonce),
			),
			implicit: (),
		};

		#[block]
		{
			let (_, charge, origin) = extension
				.validate(
					origin,
					&call,
					&info,
					0,
					(),
					&implication,
					TransactionSource::External,
				)
				.map_err(|_| BenchmarkError::Stop("the gate is shut"))?;
			extension
				.prepare(charge, &origin, &call, &info, 0)
				.map_err(|_| BenchmarkError::Stop("not prepared"))?;
		}

		assert_eq!(Quotas::<T>::get(intaker).used, 2);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
