use crate::common::*;
use frame_support::assert_ok;
use pallet_validators::Call as Validators;
use sp_core::{crypto::KeyTypeId, ed25519, sr25519, Pair};
use sp_keyring::Sr25519Keyring::{Alice, EveStash};
use sp_runtime::DispatchError;
use zorgketen_runtime::*;

fn keys(seed: &str) -> (SessionKeys, sr25519::Pair, ed25519::Pair) {
	let aura = sr25519::Pair::from_string(seed, None).expect("a seed");
	let grandpa = ed25519::Pair::from_string(seed, None).expect("a seed");
	let keys = SessionKeys {
		aura: aura.public().into(),
		grandpa: grandpa.public().into(),
	};
	(keys, aura, grandpa)
}

fn set_keys(seed: &str, owner: &AccountId) -> RuntimeCall {
	use codec::Encode;
	let (keys, aura, grandpa) = keys(seed);
	let statement = [b"POP_".to_vec(), owner.encode()].concat();
	let proof = (aura.sign(&statement), grandpa.sign(&statement)).encode();
	pallet_session::Call::set_keys { keys, proof }.into()
}

#[test]
fn a_fifth_validator_joins_both_engines_by_motion() {
	chain(|| {
		let fifth = EveStash.to_account_id();
		assert_ok!(send(
			Alice,
			Validators::nominate {
				validator: fifth.clone()
			}
		));
		let missing: DispatchError = pallet_validators::Error::<Runtime>::KeysMissing.into();
		let add = || Validators::add {
			validator: fifth.clone(),
		};
		assert_eq!(carry(&THREE, add()), Err(missing.stripped()));
		assert_ok!(send(EveStash, set_keys("//fifth", &fifth)));
		assert_ok!(carry(&THREE, add()));
		next_sessions(2);
		assert!(Session::validators().contains(&fifth));
		assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), 5);
		assert_eq!(Grandpa::grandpa_authorities().len(), 5);
		let (_, aura, _) = keys("//fifth");
		assert_eq!(
			Session::key_owner(KeyTypeId(*b"aura"), aura.public().as_ref()),
			Some(fifth)
		);
	});
}

#[test]
fn all_four_errors_of_the_bad_hour_have_a_name() {
	chain(|| {
		let fifth = EveStash.to_account_id();
		assert_ok!(send(
			Alice,
			Validators::nominate {
				validator: fifth.clone()
			}
		));
		let invalid: DispatchError = pallet_session::Error::<Runtime>::InvalidProof.into();
		let of_another = set_keys("//fifth", &Alice.to_account_id());
		assert_eq!(send(EveStash, of_another), Err(invalid));
		assert_ok!(send(EveStash, set_keys("//fifth", &fifth)));

		let too_few: DispatchError = pallet_validators::Error::<Runtime>::TooFewValidators.into();
		let first = Session::validators()[0].clone();
		assert_eq!(
			carry(
				&THREE,
				Validators::remove {
					validator: first.clone()
				}
			),
			Err(too_few.stripped())
		);
		assert_ok!(carry(&THREE, Validators::add { validator: fifth }));
		let again: DispatchError =
			pallet_validators::Error::<Runtime>::AlreadyChangedThisSession.into();
		assert_eq!(
			carry(&THREE, Validators::remove { validator: first }),
			Err(again.stripped())
		);
	});
}

#[test]
fn a_session_lasts_by_the_clock_on_a_busy_and_on_an_idle_chain() {
	chain(|| {
		let index = Session::current_index();
		next_sessions(1);
		let busy = System::block_number();
		assert!(busy >= 15, "fifteen seconds of full blocks, not {busy}");
		next_block_after(60_000);
		next_block_after(60_000);
		next_block_after(60_000);
		assert!(Session::current_index() >= index + 3);
	});
}

#[test]
fn one_bound_holds_for_the_set_and_both_engines() {
	let bound = configs::MaxAuthorities::get();
	assert_eq!(bound, 32);
	assert_eq!(
		<Runtime as pallet_aura::Config>::MaxAuthorities::get(),
		bound
	);
	assert_eq!(
		<Runtime as pallet_grandpa::Config>::MaxAuthorities::get(),
		bound
	);
	assert_eq!(
		<Runtime as pallet_validators::Config>::MaxValidators::get(),
		bound
	);
}
