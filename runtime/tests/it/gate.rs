//! What gets into the pool and what does not, beyond who may send which call.

use crate::common::*;
use codec::Encode;
use frame_support::{assert_ok, BoundedVec};
use pallet_participants::Refusal;
use sp_core::Pair;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve, Ferdie, One};
use sp_runtime::{
	generic::Era,
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	MultiAddress,
};
use zorgketen_primitives::{AgeClass, DataCategory, Domain, OrganisationKind, Purpose, StaffRole};
use zorgketen_runtime::*;

fn custom(refusal: Refusal) -> TransactionValidityError {
	refusal.into()
}

/// Something that a client may always ask, and that does nothing.
fn revoke() -> RuntimeCall {
	pallet_consent::Call::revoke {
		grantee: pallet_consent::Grantee::Organisation(Alice.to_account_id()),
		data: DataCategory::CareLog,
		domain: Domain::Wlz,
	}
	.into()
}

fn register(seed: u32) -> RuntimeCall {
	pallet_participants::Call::register_client {
		account: sp_io::hashing::blake2_256(&seed.encode()).into(),
		age_class: AgeClass::Adult,
	}
	.into()
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

#[test]
fn a_transaction_without_a_term_is_refused() {
	chain(|| {
		let immortal = signed_with_era(&pair(One), 0, revoke(), Era::Immortal);
		assert_eq!(validate(immortal), Err(custom(Refusal::Immortal)));
		assert!(validate(signed(&pair(One), 0, revoke())).is_ok());
	});
}

#[test]
fn a_retry_with_a_shorter_term_replaces_the_first() {
	chain(|| {
		let last = u64::from(System::block_number() - 1);
		let with = |period| signed_with_era(&pair(One), 0, revoke(), Era::mortal(period, last));
		let priority = |period| validate(with(period)).expect("valid").priority;
		let mut before = 0;
		for period in [65_536, 4_096, 256, 128, 64, 8, 4] {
			let now = priority(period);
			assert!(now > before, "{period} has {now}, the longer one {before}");
			before = now;
		}
	});
}

#[test]
fn the_121st_transaction_of_a_client_in_an_hour_is_refused_and_later_she_goes_on() {
	chain(|| {
		for _ in 0..120 {
			assert!(apply(One, revoke()).is_ok(), "within the quota");
		}
		assert_eq!(refused(One, revoke()), Refusal::QuotaUsedUp);
		// nobody else is touched
		assert!(apply(Eve, register(1)).is_ok());
		next_block_after(59 * 60_000);
		assert_eq!(refused(One, revoke()), Refusal::QuotaUsedUp);
		next_block_after(60_000);
		assert!(apply(One, revoke()).is_ok());
	});
}

#[test]
fn what_waits_in_the_pool_counts_against_the_quota() {
	chain(|| {
		let nonce = System::account_nonce(One.to_account_id());
		let waiting = |ahead| validate(signed(&pair(One), nonce + ahead, revoke()));
		assert!(waiting(119).is_ok());
		assert_eq!(waiting(120), Err(custom(Refusal::QuotaUsedUp)));
	});
}

#[test]
fn every_call_of_a_batch_counts() {
	chain(|| {
		assert!(apply(One, batch(vec![revoke(); 60])).is_ok());
		assert!(apply(One, batch(vec![revoke(); 60])).is_ok());
		assert_eq!(refused(One, revoke()), Refusal::QuotaUsedUp);
	});
}

#[test]
fn a_batch_hides_nothing() {
	chain(|| {
		let forbidden: RuntimeCall = frame_system::Call::set_heap_pages { pages: 1 }.into();
		for who in [One, Eve, Alice] {
			let hidden = batch(vec![batch(vec![forbidden.clone()])]);
			assert_eq!(refused(who, hidden), Refusal::CallClosed);
		}
		assert_eq!(refused(One, batch(vec![register(1)])), Refusal::RoleMayNot);
		assert_eq!(refused(Eve, batch(vec![revoke()])), Refusal::NotTheClient);

		let mut deep = register(1);
		for _ in 0..8 {
			deep = batch(vec![deep]);
		}
		assert_eq!(refused(Eve, deep), Refusal::TooDeep);
		assert_eq!(
			refused(Eve, batch(vec![register(1); 101])),
			Refusal::TooDeep
		);
	});
}

#[test]
fn staff_act_in_the_name_of_their_own_organisation_only() {
	chain(|| {
		let delegate = || MultiAddress::Id(Ferdie.to_account_id());
		assert_ok!(send(
			Alice,
			pallet_proxy::Call::add_proxy {
				delegate: delegate(),
				proxy_type: configs::ProxyType::Any,
				delay: 0,
			}
		));
		let through = |real: AccountId, call: RuntimeCall| pallet_proxy::Call::proxy {
			real: MultiAddress::Id(real),
			force_proxy_type: None,
			call: Box::new(call),
		};
		let enrol = |n: u8| {
			RuntimeCall::from(pallet_participants::Call::enrol {
				account: [n; 32].into(),
				role: StaffRole::Carer,
			})
		};
		// a carer can't enrol, its organisation can
		assert_eq!(refused(Ferdie, enrol(1)), Refusal::RoleMayNot);
		assert_ok!(send(Ferdie, through(Alice.to_account_id(), enrol(1))));
		assert!(pallet_participants::Roles::<Runtime>::contains_key(
			AccountId::from([1; 32])
		));
		// no organisation can what is closed
		let closed: RuntimeCall = frame_system::Call::set_heap_pages { pages: 1 }.into();
		assert_eq!(
			refused(Ferdie, through(Alice.to_account_id(), closed)),
			Refusal::CallClosed
		);
		// not for another organisation, and not for a client
		for real in [Bob, One] {
			assert_eq!(
				refused(Ferdie, through(real.to_account_id(), enrol(2))),
				Refusal::ActingForStranger
			);
		}
	});
}

#[test]
fn an_organisation_can_be_a_multisig_of_its_own_people() {
	chain(|| {
		let mut people = [account("//Office//1"), account("//Office//2")];
		people.sort();
		let office: AccountId = pallet_multisig::Pallet::<Runtime>::multi_account_id(&people, 2);
		assert_ok!(carry(
			&THREE,
			pallet_participants::Call::admit {
				account: office.clone(),
				kind: OrganisationKind::CareProvider,
				code: BoundedVec::truncate_from(b"82000001".to_vec()),
				name: BoundedVec::truncate_from(b"Thuiszorg".to_vec()),
				registrars: BoundedVec::truncate_from(people.to_vec()),
			}
		));
		let accept: RuntimeCall = pallet_participants::Call::accept_charter { version: 1 }.into();
		let together = |path: &str| {
			let me = account(path);
			let timepoint = pallet_multisig::Multisigs::<Runtime>::iter_values()
				.next()
				.map(|multisig| multisig.when);
			let call = pallet_multisig::Call::as_multi {
				threshold: 2,
				other_signatories: people.iter().filter(|p| **p != me).cloned().collect(),
				maybe_timepoint: timepoint,
				call: Box::new(accept.clone()),
				max_weight: frame_support::weights::Weight::from_parts(100_000_000_000, 10_000_000),
			};
			send_as(path, call)
		};
		assert_ok!(together("//Office//1"));
		assert_ok!(together("//Office//2"));
		let members = pallet_collective::Members::<Runtime, configs::ConsortiumInstance>::get();
		assert!(members.contains(&office), "it has its seat");
	});
}

#[test]
fn without_a_signature_only_what_the_chain_itself_needs_gets_in() {
	chain(|| {
		for call in [
			revoke(),
			register(1),
			frame_system::Call::remark { remark: vec![] }.into(),
			batch(vec![]),
		] {
			let bare = UncheckedExtrinsic::new_bare(call);
			assert!(validate(bare.clone()).is_err(), "{bare:?}");
			assert!(
				Executive::apply_extrinsic(bare.clone()).is_err(),
				"{bare:?}"
			);
		}
	});
}

#[test]
fn a_client_without_a_balance_grants_and_revokes_at_once() {
	chain(|| {
		let grant = pallet_consent::Call::grant {
			grantee: pallet_consent::Grantee::Organisation(Bob.to_account_id()),
			data: DataCategory::HoursRecord,
			domain: Domain::Zvw,
			purpose: Purpose::Settlement,
			write: false,
			from: None,
			until: None,
		};
		assert_eq!(Balances::free_balance(One.to_account_id()), 0);
		let reads = || {
			use zorgketen_primitives::Access;
			Consent::may_read(
				&account("//Bob//office"),
				&One.to_account_id(),
				DataCategory::HoursRecord,
				Domain::Zvw,
			)
		};
		assert!(!reads());
		assert_ok!(send(One, grant));
		assert!(reads());
		assert_ok!(send(
			One,
			pallet_consent::Call::revoke {
				grantee: pallet_consent::Grantee::Organisation(Bob.to_account_id()),
				data: DataCategory::HoursRecord,
				domain: Domain::Zvw,
			}
		));
		assert!(!reads());
	});
}

#[test]
fn removal_of_an_organisation_takes_its_seat_and_its_access_in_the_same_block() {
	chain(|| {
		let bob = Bob.to_account_id();
		assert_ok!(send(
			One,
			pallet_consent::Call::grant {
				grantee: pallet_consent::Grantee::Organisation(bob.clone()),
				data: DataCategory::HoursRecord,
				domain: Domain::Zvw,
				purpose: Purpose::Settlement,
				write: false,
				from: None,
				until: None,
			}
		));
		let reads = || {
			use zorgketen_primitives::Access;
			Consent::may_read(
				&bob,
				&One.to_account_id(),
				DataCategory::HoursRecord,
				Domain::Zvw,
			)
		};
		assert!(reads());
		assert_ok!(carry(
			&[
				Alice,
				sp_keyring::Sr25519Keyring::Charlie,
				sp_keyring::Sr25519Keyring::Dave
			],
			pallet_participants::Call::remove {
				organisation: bob.clone()
			}
		));
		assert!(!reads());
		let members = pallet_collective::Members::<Runtime, configs::ConsortiumInstance>::get();
		assert!(!members.contains(&bob));
		let remark = frame_system::Call::remark { remark: vec![] };
		assert!(apply(Bob, remark).is_err());
	});
}

#[test]
fn the_pool_does_not_take_a_forged_signer() {
	chain(|| {
		let mut forged = signed(&derived("//Mallory"), 0, revoke());
		if let sp_runtime::generic::Preamble::Signed(address, ..) = &mut forged.preamble {
			*address = MultiAddress::Id(pair(One).public().into());
		}
		assert_eq!(validate(forged), Err(InvalidTransaction::BadProof.into()));
	});
}
