use crate::common::*;
use frame_support::{assert_noop, assert_ok, traits::Contains};
use pallet_participants::Refusal;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve};
use sp_runtime::{
	traits::{BadOrigin, Dispatchable, Hash},
	DispatchError,
};
use zorgketen_runtime::*;

type Collective = pallet_collective::Call<Runtime, configs::ConsortiumInstance>;

fn set_heap_pages(pages: u64) -> RuntimeCall {
	frame_system::Call::set_heap_pages { pages }.into()
}

fn heap_pages() -> Option<u64> {
	frame_support::storage::unhashed::get(b":heappages")
}

#[test]
fn two_thirds_reach_root() {
	chain(|| {
		assert_ok!(carry(&THREE, as_root(set_heap_pages(64))));
		assert_ok!(root_result());
		assert_eq!(heap_pages(), Some(64));
	});
}

#[test]
fn half_of_the_seats_do_not_reach_root() {
	chain(|| {
		assert_eq!(
			carry(&[Alice, Bob], as_root(set_heap_pages(64))),
			Err(BadOrigin.into())
		);
		assert_eq!(heap_pages(), None);
	});
}

#[test]
fn nobody_reaches_root_alone() {
	chain(|| {
		for who in [Alice, Eve] {
			assert_eq!(refused(who, set_heap_pages(64)), Refusal::CallClosed);
			assert_eq!(
				refused(who, as_root(set_heap_pages(64))),
				Refusal::CallClosed
			);
		}
		// and past the gate
		let signed = || RuntimeOrigin::signed(Alice.to_account_id());
		assert_noop!(set_heap_pages(64).dispatch(signed()), BadOrigin);
		assert_noop!(as_root(set_heap_pages(64)).dispatch(signed()), BadOrigin);
		assert_eq!(
			carry(&[Alice], as_root(set_heap_pages(64))),
			Err(BadOrigin.into())
		);
		let batch = pallet_utility::Call::batch_all {
			calls: vec![as_root(set_heap_pages(64))],
		};
		assert_eq!(refused(Alice, batch), Refusal::CallClosed);
		assert_eq!(heap_pages(), None);
	});
}

#[test]
fn who_has_no_seat_does_not_vote_or_propose() {
	chain(|| {
		let not_member: DispatchError =
			pallet_collective::Error::<Runtime, configs::ConsortiumInstance>::NotMember.into();
		let propose = Collective::propose {
			threshold: 3,
			proposal: Box::new(set_heap_pages(64)),
			length_bound: 64,
		};
		assert_eq!(refused(Eve, propose.clone()), Refusal::RoleMayNot);
		assert_noop!(
			RuntimeCall::from(propose.clone()).dispatch(RuntimeOrigin::signed(Eve.to_account_id())),
			not_member
		);
		assert_ok!(send(Alice, propose));
		let vote = Collective::vote {
			proposal: sp_runtime::traits::BlakeTwo256::hash_of(&set_heap_pages(64)),
			index: 0,
			approve: true,
		};
		assert_eq!(refused(Eve, vote.clone()), Refusal::RoleMayNot);
		assert_noop!(
			RuntimeCall::from(vote).dispatch(RuntimeOrigin::signed(Eve.to_account_id())),
			not_member
		);
	});
}

#[test]
fn who_does_not_vote_has_voted_no() {
	chain(|| {
		let call = as_root(set_heap_pages(64));
		let hash = sp_runtime::traits::BlakeTwo256::hash_of(&call);
		let length = codec::Encode::encoded_size(&call) as u32;
		let weight = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call).call_weight;
		let propose = Collective::propose {
			threshold: 3,
			proposal: Box::new(call),
			length_bound: length,
		};
		assert_ok!(send(Alice, propose));
		for seat in [Alice, Bob] {
			assert_ok!(send(
				seat,
				Collective::vote {
					proposal: hash,
					index: 0,
					approve: true
				}
			));
		}
		// its time is over: the two absent seats count as no
		let later = System::block_number() + 7 * 86_400 + 1;
		System::set_block_number(later);
		frame_system::BlockHash::<Runtime>::insert(later - 1, sp_core::H256::zero());
		let close = Collective::close {
			proposal_hash: hash,
			index: 0,
			proposal_weight_bound: weight,
			length_bound: length,
		};
		assert_ok!(send(Alice, close));
		let disapproved = pallet_collective::Event::Disapproved {
			proposal_hash: hash,
		};
		System::assert_has_event(RuntimeEvent::Consortium(disapproved));
		assert_eq!(heap_pages(), None);
	});
}

#[test]
fn not_even_a_motion_changes_code_or_storage_directly() {
	use frame_system::Call as System;
	let forbidden: Vec<RuntimeCall> = vec![
		System::set_code { code: vec![] }.into(),
		System::set_code_without_checks { code: vec![] }.into(),
		System::authorize_upgrade_without_checks {
			code_hash: Default::default(),
		}
		.into(),
		System::set_storage { items: vec![] }.into(),
		System::kill_storage { keys: vec![] }.into(),
		System::kill_prefix {
			prefix: vec![],
			subkeys: 0,
		}
		.into(),
		// the participants keep the seats
		Collective::set_members {
			new_members: vec![],
			prime: None,
			old_count: 0,
		}
		.into(),
	];
	let root: OriginCaller = frame_system::RawOrigin::Root.into();
	for bare in forbidden {
		let boxed = || Box::new(bare.clone());
		let hidden: Vec<RuntimeCall> = vec![
			bare.clone(),
			pallet_utility::Call::batch {
				calls: vec![set_heap_pages(1), bare.clone()],
			}
			.into(),
			pallet_utility::Call::batch_all {
				calls: vec![bare.clone()],
			}
			.into(),
			pallet_utility::Call::force_batch {
				calls: vec![bare.clone()],
			}
			.into(),
			pallet_utility::Call::as_derivative {
				index: 0,
				call: boxed(),
			}
			.into(),
			pallet_utility::Call::dispatch_as {
				as_origin: Box::new(root.clone()),
				call: boxed(),
			}
			.into(),
			pallet_utility::Call::dispatch_as_fallible {
				as_origin: Box::new(root.clone()),
				call: boxed(),
			}
			.into(),
			pallet_utility::Call::with_weight {
				call: boxed(),
				weight: Default::default(),
			}
			.into(),
			pallet_utility::Call::if_else {
				main: Box::new(set_heap_pages(1)),
				fallback: boxed(),
			}
			.into(),
			pallet_scheduler::Call::schedule {
				when: 1,
				maybe_periodic: None,
				priority: 0,
				call: boxed(),
			}
			.into(),
			pallet_scheduler::Call::schedule_after {
				after: 1,
				maybe_periodic: None,
				priority: 0,
				call: boxed(),
			}
			.into(),
			pallet_utility::Call::batch {
				calls: vec![pallet_utility::Call::with_weight {
					call: boxed(),
					weight: Default::default(),
				}
				.into()],
			}
			.into(),
		];
		for call in hidden {
			assert!(!configs::RootCalls::contains(&call), "{call:?}");
		}
	}
	assert!(configs::RootCalls::contains(&set_heap_pages(1)));
	assert!(configs::RootCalls::contains(
		&System::authorize_upgrade {
			code_hash: Default::default()
		}
		.into()
	));
}

#[test]
fn a_forbidden_call_fails_its_motion() {
	chain(|| {
		let call = frame_system::Call::set_storage {
			items: vec![(vec![1], vec![2])],
		};
		let forbidden: DispatchError = pallet_root_motion::Error::<Runtime>::CallForbidden.into();
		assert_eq!(carry(&THREE, as_root(call)), Err(forbidden.stripped()));
		assert_eq!(frame_support::storage::unhashed::get_raw(&[1]), None);
	});
}

#[test]
fn code_comes_in_only_after_a_motion_authorised_it() {
	chain(|| {
		let code = b"not wasm, but authorised or not is asked first".to_vec();
		let apply = || frame_system::Call::apply_authorized_upgrade { code: code.clone() };
		let nothing: DispatchError = frame_system::Error::<Runtime>::NothingAuthorized.into();
		assert_eq!(send(Dave, apply()), Err(nothing));

		let code_hash = sp_runtime::traits::BlakeTwo256::hash(&code);
		assert_ok!(carry(
			&THREE,
			as_root(frame_system::Call::authorize_upgrade { code_hash })
		));
		assert_ok!(root_result());
		let other = frame_system::Call::apply_authorized_upgrade { code: vec![1] };
		let unauthorised: DispatchError = frame_system::Error::<Runtime>::Unauthorized.into();
		assert_eq!(send(Dave, other), Err(unauthorised));
	});
}

#[test]
fn two_seats_stop_the_chain_and_a_majority_starts_it_again() {
	chain(|| {
		let remark = || frame_system::Call::remark { remark: vec![] };
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		assert_eq!(
			carry(&[Alice], pallet_safe_mode::Call::force_enter {}),
			Err(BadOrigin.into()),
			"one seat is not enough"
		);
		assert_ok!(carry(
			&[Alice, Dave],
			pallet_safe_mode::Call::force_enter {}
		));
		assert_eq!(send(Dave, remark()), Err(filtered));

		// the lifeline stays open: validators, motions, and the way out
		assert_ok!(carry(
			&[Bob, Charlie, Dave],
			pallet_safe_mode::Call::force_exit {}
		));
		assert_ok!(send(Dave, remark()));
	});
}

#[test]
fn nobody_buys_a_stop() {
	chain(|| {
		let enter = || RuntimeCall::from(pallet_safe_mode::Call::enter {});
		assert_eq!(refused(Dave, enter()), Refusal::CallClosed);
		assert_noop!(
			enter().dispatch(RuntimeOrigin::signed(Dave.to_account_id())),
			pallet_safe_mode::Error::<Runtime>::NotConfigured
		);
	});
}

#[test]
fn a_majority_pauses_a_call_but_never_the_lifeline() {
	chain(|| {
		let name = |pallet: &str, call: &str| {
			(
				pallet.as_bytes().to_vec().try_into().expect("short"),
				call.as_bytes().to_vec().try_into().expect("short"),
			)
		};
		let pause = |pallet, call| pallet_tx_pause::Call::pause {
			full_name: name(pallet, call),
		};
		assert_ok!(carry(&THREE, pause("System", "remark")));
		let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
		assert_eq!(
			send(Dave, frame_system::Call::remark { remark: vec![] }),
			Err(filtered)
		);
		let unpausable: DispatchError = pallet_tx_pause::Error::<Runtime>::Unpausable.into();
		for (pallet, call) in [
			("Consortium", "propose"),
			("RootMotion", "dispatch"),
			("Validators", "remove"),
			("Timestamp", "set"),
			("System", "apply_authorized_upgrade"),
			("TxPause", "unpause"),
		] {
			assert_eq!(
				carry(&THREE, pause(pallet, call)),
				Err(unpausable.stripped()),
				"{pallet}.{call}"
			);
		}
	});
}
