use crate::common::*;
use codec::Encode;
use frame_support::{assert_ok, traits::GetCallMetadata};
use pallet_participants::Refusal;
use sp_core::Pair;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use sp_runtime::{
	traits::Dispatchable,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
	DispatchError,
};
use zorgketen_runtime::*;

fn remark() -> RuntimeCall {
	frame_system::Call::remark {
		remark: b"care".to_vec(),
	}
	.into()
}

#[test]
fn a_signed_transaction_is_free() {
	chain(|| {
		let before = Balances::free_balance(Alice.to_account_id());
		assert_ok!(send(Alice, remark()));
		assert_eq!(Balances::free_balance(Alice.to_account_id()), before);
		assert_eq!(System::account_nonce(Alice.to_account_id()), 1);
	});
}

#[test]
fn an_account_without_a_role_is_refused() {
	chain(|| {
		let nobody = sp_core::sr25519::Pair::from_string("//Nobody", None).expect("a seed");
		let transaction = signed(&nobody, 0, remark());
		let verdict = Executive::validate_transaction(
			TransactionSource::External,
			transaction,
			System::block_hash(0),
		);
		assert_eq!(
			verdict,
			Err(TransactionValidityError::Invalid(
				InvalidTransaction::Custom(Refusal::NotAParticipant as u8)
			))
		);
	});
}

#[test]
fn a_used_nonce_and_a_foreign_signature_are_refused() {
	chain(|| {
		assert_ok!(send(Alice, remark()));
		let stale = Executive::apply_extrinsic(signed(&pair(Alice), 0, remark()));
		assert_eq!(stale, Err(InvalidTransaction::Stale.into()));

		let mut forged = signed(&pair(Eve), 0, remark());
		if let sp_runtime::generic::Preamble::Signed(address, ..) = &mut forged.preamble {
			*address = sp_runtime::MultiAddress::Id(Bob.to_account_id());
		}
		assert_eq!(
			Executive::apply_extrinsic(forged),
			Err(InvalidTransaction::BadProof.into())
		);
	});
}

#[test]
fn euros_can_not_be_moved_at_all() {
	// The pallet has no calls in this runtime: its index does not decode.
	let transfer = (10u8, 0u8, Bob.to_account_id(), codec::Compact(1u128)).encode();
	assert!(<RuntimeCall as codec::Decode>::decode(&mut &transfer[..]).is_err());
	assert!(!RuntimeCall::get_module_names().contains(&"Balances"));
}

#[test]
fn session_keys_can_not_be_dropped_from_outside() {
	chain(|| {
		let purge: RuntimeCall = pallet_session::Call::purge_keys {}.into();
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		let stash = sp_keyring::Sr25519Keyring::AliceStash;
		let batch: RuntimeCall = pallet_utility::Call::batch_all {
			calls: vec![purge.clone()],
		}
		.into();
		for call in [purge, batch] {
			assert_eq!(refused(stash, call.clone()), Refusal::NotAParticipant);
			let signed = RuntimeOrigin::signed(stash.to_account_id());
			assert_eq!(
				call.dispatch(signed).map(drop).map_err(|e| e.error),
				Err(filtered)
			);
		}
	});
}

#[test]
fn the_extensions_without_a_value_take_no_bytes() {
	chain(|| {
		// the era takes two bytes; the nonce of a fresh account and the metadata hash's mode one each
		let extension = match signed(&pair(Alice), 0, remark()).preamble {
			sp_runtime::generic::Preamble::Signed(_, _, extension) => extension,
			_ => unreachable!("it is signed"),
		};
		assert_eq!(extension.encode().len(), 4);
	});
}
