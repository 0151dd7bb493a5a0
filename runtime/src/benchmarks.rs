//! The pallets whose weights are measured on this runtime, and the people that their benchmarks need.

use crate::{
	configs::ConsortiumInstance, AccountId, Consent, Participants, Runtime, RuntimeOrigin,
};
use alloc::format;
use frame_benchmarking::account;
use frame_support::{assert_ok, BoundedVec};
use frame_system::RawOrigin;
use pallet_consent::Grantee;
use zorgketen_primitives::{
	time::Minute, AgeClass, BenchmarkHelper, DataCategory, Domain, OrganisationKind,
	Participants as _, Purpose, Role, StaffRole,
};

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[pallet_consent, Consent]
	[pallet_participants, Participants]
	[pallet_root_motion, RootMotion]
	[pallet_validators, Validators]
);

/// Makes participants the way they come to be: by motion, by their organisation, by staff.
pub struct Helper;

/// A motion that everyone carried.
fn motion() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, ConsortiumInstance>::Members(100, 100).into()
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RawOrigin::Signed(who.clone()).into()
}

impl BenchmarkHelper<AccountId> for Helper {
	fn organisation(kind: OrganisationKind, seed: u32) -> AccountId {
		let who: AccountId = account("organisation", seed, kind as u32);
		if Participants::role_of(&who).is_none() {
			let digits = match kind.code_digits() {
				4 => format!("{:04}", seed % 10_000),
				_ => format!("{}{:07}", kind as u32, seed % 10_000_000),
			};
			assert_ok!(Participants::admit(
				motion(),
				who.clone(),
				kind,
				BoundedVec::truncate_from(digits.into_bytes()),
				BoundedVec::truncate_from(b"Organisatie".to_vec()),
				BoundedVec::default(),
			));
			let version = Participants::api_charter().map_or(0, |charter| charter.version);
			assert_ok!(Participants::accept_charter(signed(&who), version));
		}
		who
	}

	fn staff(organisation: &AccountId, role: StaffRole, seed: u32) -> AccountId {
		let index = seed.saturating_mul(8).saturating_add(role as u32);
		let who: AccountId = account(
			"staff",
			index,
			u32::from(AsRef::<[u8]>::as_ref(organisation)[0]),
		);
		if Participants::role_of(&who).is_none() {
			assert_ok!(Participants::enrol(signed(organisation), who.clone(), role));
		}
		who
	}

	fn client(registered_by: &AccountId, seed: u32) -> AccountId {
		let who: AccountId = account("client", seed, 0);
		if Participants::role_of(&who).is_none() {
			assert_ok!(Participants::register_client(
				signed(registered_by),
				who.clone(),
				AgeClass::Adult
			));
		}
		who
	}

	fn relative(client: &AccountId, seed: u32) -> AccountId {
		let who: AccountId = account(
			"relative",
			seed,
			u32::from(AsRef::<[u8]>::as_ref(client)[0]),
		);
		if Participants::role_of(&who).is_none() {
			assert_ok!(Participants::register_relative(signed(client), who.clone()));
		}
		who
	}

	fn grant(
		client: &AccountId,
		grantee: &AccountId,
		data: DataCategory,
		domain: Domain,
		write: bool,
	) {
		let grantee = match Participants::role_of(grantee) {
			Some(Role::Organisation) => Grantee::Organisation(grantee.clone()),
			_ => Grantee::Person(grantee.clone()),
		};
		assert_ok!(Consent::grant(
			signed(client),
			grantee,
			data,
			domain,
			Purpose::Care,
			write,
			None,
			None
		));
	}

	fn set_time(minute: Minute) {
		pallet_timestamp::Now::<Runtime>::put(u64::from(minute).saturating_mul(60_000));
	}
}
