//! Worst cases: as many grants as a client can have, and everything that a call can touch is there.

#![cfg(feature = "runtime-benchmarks")]

use crate::{pallet::*, types::*, weights::WeightInfo, REAP_LIMIT};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, weights::Weight};
use frame_system::RawOrigin;
use zorgketen_primitives::{
	time::Minute, Access, BenchmarkHelper, DataCategory, Domain, OnActivated, OrganisationKind,
	Purpose, StaffRole,
};

const SEED: u32 = 0;
const NOW: Minute = 30_000_000;
const KIND: OrganisationKind = OrganisationKind::MaternityProvider;
const DOMAINS: [Domain; 4] = crate::rules::DOMAINS;

/// A client with the organisation that registered her and one of its carers.
struct Scene<AccountId> {
	organisation: AccountId,
	carer: AccountId,
	client: AccountId,
}

fn scene<T: Config>() -> Scene<T::AccountId> {
	T::BenchmarkHelper::set_time(NOW);
	let organisation = T::BenchmarkHelper::organisation(KIND, SEED);
	let intaker = T::BenchmarkHelper::staff(&organisation, StaffRole::Intaker, SEED);
	Scene {
		carer: T::BenchmarkHelper::staff(&organisation, StaffRole::Carer, SEED),
		client: T::BenchmarkHelper::client(&intaker, SEED),
		organisation,
	}
}

fn key<AccountId>(
	grantee: Grantee<AccountId>,
	data: DataCategory,
	domain: Domain,
) -> GrantKey<AccountId> {
	GrantKey {
		grantee,
		data,
		domain,
	}
}

/// Stores a grant by the pallet's own hand, whoever the grantee.
fn store<T: Config>(client: &T::AccountId, key: &GrantKey<T::AccountId>, until: Option<Minute>) {
	let mut counts = Counts::<T>::get(client);
	let grant = Grant {
		id: counts.next_id,
		purpose: Purpose::Care,
		write: false,
		from: NOW,
		until,
	};
	counts.next_id += 1;
	counts.stored += 1;
	Counts::<T>::insert(client, counts);
	Pallet::<T>::put_grant(client, key, grant, true);
}

/// Stores the agreement of one of two.
fn propose<T: Config>(client: &T::AccountId, key: &GrantKey<T::AccountId>) {
	let terms = Terms {
		purpose: Purpose::Care,
		write: false,
		from: None,
		until: None,
	};
	let by = Signatory::Representative;
	Proposals::<T>::insert(client, key, Proposal { by, terms });
	Counts::<T>::mutate(client, |counts| counts.stored += 1);
}

/// Fills the client's grants but for so many, with live ones to the members of a staff: of all
/// grantees those take the most reads to find out whether they are there.
fn fill<T: Config>(scene: &Scene<T::AccountId>, leave: u16) {
	let data = crate::rules::DATA;
	let mut keys = Vec::new();
	let mut seed = 1;
	while keys.len() < usize::from(T::MaxGrants::get()) {
		let member = T::BenchmarkHelper::staff(&scene.organisation, StaffRole::Registrar, seed);
		for data in data {
			for domain in DOMAINS {
				keys.push(key(Grantee::Person(member.clone()), data, domain));
			}
		}
		seed += 1;
	}
	let stored = Counts::<T>::get(&scene.client).stored;
	let room = T::MaxGrants::get() - stored - leave;
	for key in keys.into_iter().take(room.into()) {
		store::<T>(&scene.client, &key, None);
	}
}

/// Lets so many emergencies wait for review: of organisations that are gone, so that they can be
/// reaped and take the most to be.
fn break_much_glass<T: Config>(client: &T::AccountId, count: u32) {
	for index in 0..count {
		let mut counts = Counts::<T>::get(client);
		let id = counts.next_id;
		counts.next_id += 1;
		Counts::<T>::insert(client, counts);
		let organisation: T::AccountId = account("organisation", index, SEED);
		let by: T::AccountId = account("carer", index, SEED);
		let domain = Domain::Zvw;
		let emergency = Emergency {
			by: by.clone(),
			organisation: organisation.clone(),
			domain,
			reason: EmergencyReason::LifeThreatening,
			at: NOW - 2,
			until: NOW - 1,
			review: None,
		};
		Emergencies::<T>::insert(client, id, emergency);
		LatestEmergency::<T>::insert(client, EmergencyKey { by, domain }, id);
		Unreviewed::<T>::insert(&organisation, (client, id), NOW);
		UnreviewedCounts::<T>::insert(&organisation, 2);
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The last place is taken by a proposal to a category, which becomes a grant.
	#[benchmark]
	fn grant() {
		let scene = scene::<T>();
		let (grantee, data, domain) = (Grantee::Category(KIND), DataCategory::CareLog, Domain::Zvw);
		let key = key(grantee.clone(), data, domain);
		propose::<T>(&scene.client, &key);
		fill::<T>(&scene, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.client.clone()),
			grantee,
			data,
			domain,
			Purpose::Care,
			false,
			None,
			Some(NOW + 1),
		);

		assert!(Grants::<T>::contains_key(&scene.client, &key));
		assert!(!Proposals::<T>::contains_key(&scene.client, &key));
	}

	/// A grant to a category and a proposal to change it.
	#[benchmark]
	fn revoke() {
		let scene = scene::<T>();
		let (grantee, data, domain) = (Grantee::Category(KIND), DataCategory::CareLog, Domain::Zvw);
		let key = key(grantee.clone(), data, domain);
		store::<T>(&scene.client, &key, None);
		propose::<T>(&scene.client, &key);
		fill::<T>(&scene, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.client.clone()),
			grantee,
			data,
			domain,
		);

		assert!(!Grants::<T>::contains_key(&scene.client, &key));
		assert!(!Proposals::<T>::contains_key(&scene.client, &key));
	}

	/// The same carer broke the glass before.
	#[benchmark]
	fn break_glass() -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		fill::<T>(&scene, 0);
		let reason = EmergencyReason::AcuteDeterioration;
		Pallet::<T>::do_break_glass(
			scene.carer.clone(),
			scene.client.clone(),
			Domain::Zvw,
			reason,
		)?;
		T::BenchmarkHelper::set_time(NOW + T::EmergencyTerm::get());

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.carer.clone()),
			scene.client.clone(),
			Domain::Zvw,
			reason,
		);

		assert_eq!(UnreviewedCounts::<T>::get(&scene.organisation), 2);
		Ok(())
	}

	/// One of two that wait.
	#[benchmark]
	fn review_break_glass() -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		fill::<T>(&scene, 0);
		let id = Counts::<T>::get(&scene.client).next_id;
		for domain in [Domain::Zvw, Domain::Wmo] {
			Pallet::<T>::do_break_glass(
				scene.carer.clone(),
				scene.client.clone(),
				domain,
				EmergencyReason::SafetyOfChild,
			)?;
		}
		let reviewer = T::BenchmarkHelper::staff(&scene.organisation, StaffRole::Registrar, SEED);

		#[extrinsic_call]
		_(RawOrigin::Signed(reviewer), scene.client.clone(), id, false);

		assert_eq!(UnreviewedCounts::<T>::get(&scene.organisation), 1);
		Ok(())
	}

	/// All grants are looked at and none can be taken.
	#[benchmark]
	fn reap_expired(n: Linear<0, REAP_LIMIT>) -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		// with nothing to take the call would fail: one grant stands for it
		let ended = key(Grantee::Category(KIND), DataCategory::CareLog, Domain::Zvw);
		if n == 0 {
			store::<T>(&scene.client, &ended, Some(NOW));
		}
		fill::<T>(&scene, 0);
		break_much_glass::<T>(&scene.client, n);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(scene.carer.clone()),
			scene.client.clone(),
			REAP_LIMIT,
		);

		assert!(!Grants::<T>::contains_key(&scene.client, &ended));
		assert_eq!(Emergencies::<T>::iter_prefix(&scene.client).count(), 0);
		Ok(())
	}

	/// Clients that granted the category all there is, of which only the last looked at has not
	/// ended.
	#[benchmark]
	fn notify(n: Linear<0, 100>) -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		let n = n.min(T::NoticesPerBlock::get());
		for index in 0..n {
			let client: T::AccountId = account("client", index, SEED);
			for data in crate::rules::DATA {
				for domain in DOMAINS {
					let is_last = (data, domain) == (DataCategory::CareContent, Domain::Jeugdwet);
					let until = if is_last { None } else { Some(NOW) };
					store::<T>(&client, &key(Grantee::Category(KIND), data, domain), until);
				}
			}
		}
		NoticeWalk::<T>::kill();
		let _ = Notices::<T>::clear(u32::MAX, None);
		Pallet::<T>::activated(&scene.organisation, KIND);
		let used;

		#[block]
		{
			used = Pallet::<T>::notify(NoticeWalk::<T>::get(), Weight::MAX);
		}

		assert_eq!(used, T::WeightInfo::notify(n));
		Ok(())
	}

	/// By an emergency, after all other ways have been tried.
	#[benchmark]
	fn may_read() -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		fill::<T>(&scene, 0);
		Pallet::<T>::do_break_glass(
			scene.carer.clone(),
			scene.client.clone(),
			Domain::Zvw,
			EmergencyReason::ClientUnconscious,
		)?;
		let may;

		#[block]
		{
			may = Pallet::<T>::may_read(
				&scene.carer,
				&scene.client,
				DataCategory::CareContent,
				Domain::Zvw,
			);
		}

		assert!(may);
		Ok(())
	}

	/// By a grant to the category, after the person and the organisation have been tried.
	#[benchmark]
	fn may_write() -> Result<(), BenchmarkError> {
		let scene = scene::<T>();
		let key = key(Grantee::Category(KIND), DataCategory::CareLog, Domain::Zvw);
		store::<T>(&scene.client, &key, None);
		fill::<T>(&scene, 0);
		let may;

		#[block]
		{
			may = Pallet::<T>::may_write(&scene.carer, &scene.client, Domain::Zvw);
		}

		assert!(may);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
