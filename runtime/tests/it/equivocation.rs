//! A validator that votes twice is proven, recorded, and stays where it is.

use crate::common::*;
use codec::Encode;
use finality_grandpa::{Equivocation as Vote, Prevote};
use frame_support::traits::KeyOwnerProofSystem;
use sp_consensus_grandpa::{AuthorityId, Equivocation, EquivocationProof, KEY_TYPE};
use sp_core::{ed25519, Pair, H256};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use zorgketen_runtime::*;

const ROUND: u64 = 7;

/// Proof that Dave's key signed prevotes for these two blocks in one round of the first set.
fn proof(first: u8, second: u8) -> EquivocationProof<H256, BlockNumber> {
	let set_id = 0;
	let dave: ed25519::Pair = Ed25519Keyring::Dave.pair();
	let sign = |hash: u8| {
		let prevote = Prevote {
			target_hash: H256::repeat_byte(hash),
			target_number: 5,
		};
		let message = finality_grandpa::Message::Prevote(prevote.clone());
		let payload = (message, ROUND, set_id).encode();
		(prevote, dave.sign(&payload).into())
	};
	let identity: AuthorityId = dave.public().into();
	EquivocationProof::new(
		set_id,
		Equivocation::Prevote(Vote {
			round_number: ROUND,
			identity,
			first: sign(first),
			second: sign(second),
		}),
	)
}

#[test]
fn an_equivocation_is_recorded_once_and_removes_nobody() {
	chain(|| {
		next_sessions(1);
		let identity: AuthorityId = Ed25519Keyring::Dave.public().into();
		let owner = Historical::prove((KEY_TYPE, identity)).expect("Dave validates");
		let report = pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(proof(1, 2)),
			key_owner_proof: owner,
		};
		let report = UncheckedExtrinsic::new_bare(report.into());
		Executive::apply_extrinsic(report.clone())
			.expect("valid")
			.expect("dispatched");

		System::assert_has_event(
			pallet_validators::Event::IncidentRecorded {
				validator: Sr25519Keyring::DaveStash.to_account_id(),
				organisation: Sr25519Keyring::Dave.to_account_id(),
				session: 1,
			}
			.into(),
		);
		assert!(
			Executive::apply_extrinsic(report).is_err(),
			"the same report again"
		);

		next_sessions(2);
		assert!(Session::validators().contains(&Sr25519Keyring::DaveStash.to_account_id()));
		assert!(Session::disabled_validators().is_empty());
	});
}

#[test]
fn an_equivocation_of_an_earlier_session_can_still_be_proven() {
	chain(|| {
		next_sessions(1);
		let identity: AuthorityId = Ed25519Keyring::Dave.public().into();
		let owner = Historical::prove((KEY_TYPE, identity)).expect("Dave validates");
		next_sessions(3);
		let report = pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(proof(1, 2)),
			key_owner_proof: owner,
		};
		Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(report.into()))
			.expect("valid")
			.expect("dispatched");
	});
}

#[test]
fn a_report_of_one_vote_told_twice_is_refused() {
	chain(|| {
		next_sessions(1);
		let identity: AuthorityId = Ed25519Keyring::Dave.public().into();
		let owner = Historical::prove((KEY_TYPE, identity)).expect("Dave validates");
		let report = pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(proof(1, 1)),
			key_owner_proof: owner,
		};
		let outcome = Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(report.into()));
		assert!(!matches!(outcome, Ok(Ok(()))), "{outcome:?}");
	});
}
