use crate::common::*;
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Ferdie};
use sp_runtime::traits::BlockNumberProvider;
use zorgketen_runtime::*;

const NOW: u32 = (START / 60_000) as u32;

fn set_heap_pages(pages: u64) -> Box<RuntimeCall> {
	Box::new(frame_system::Call::set_heap_pages { pages }.into())
}

fn heap_pages() -> Option<u64> {
	frame_support::storage::unhashed::get(b":heappages")
}

#[test]
fn the_provider_counts_minutes_since_the_epoch() {
	chain(|| {
		assert_eq!(time::UnixMinutes::current_block_number(), NOW);
		next_block_after(59_999);
		assert_eq!(time::UnixMinutes::current_block_number(), NOW);
		next_block();
		assert_eq!(time::UnixMinutes::current_block_number(), NOW + 1);
	});
}

#[test]
fn the_scheduler_does_not_catch_up_from_1970() {
	chain(|| {
		next_block();
		next_block();
		let since = pallet_scheduler::IncompleteSince::<Runtime>::get();
		assert_eq!(since, Some(NOW + 1));
	});
}

#[test]
fn a_call_is_scheduled_in_minutes_whatever_the_number_of_blocks() {
	chain(|| {
		next_block();
		let schedule = pallet_scheduler::Call::schedule {
			when: NOW + 10,
			maybe_periodic: None,
			priority: 0,
			call: set_heap_pages(64),
		};
		assert_ok!(carry(&THREE, as_root(schedule)));
		assert_ok!(root_result());
		for _ in 0..30 {
			next_block();
		}
		assert_eq!(heap_pages(), None, "thirty blocks are half a minute");
		// idle: a block a minute. It runs in the first block whose parent is late
		// enough, although each of these blocks begins a session.
		for _ in 0..11 {
			next_block_after(60_000);
		}
		assert_eq!(heap_pages(), Some(64));
	});
}

#[test]
fn a_proxys_delay_is_in_minutes() {
	chain(|| {
		use pallet_proxy::Call as Proxy;
		let call: RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
		let call_hash = {
			use sp_runtime::traits::{BlakeTwo256, Hash};
			BlakeTwo256::hash_of(&call)
		};
		let real = sp_runtime::MultiAddress::Id(Alice.to_account_id());
		let delegate = sp_runtime::MultiAddress::Id(Ferdie.to_account_id());
		assert_ok!(send(
			Alice,
			Proxy::add_proxy {
				delegate: delegate.clone(),
				proxy_type: configs::ProxyType::Any,
				delay: 5
			}
		));
		assert_ok!(send(
			Ferdie,
			Proxy::announce {
				real: real.clone(),
				call_hash
			}
		));
		let run = || Proxy::proxy_announced {
			delegate: delegate.clone(),
			real: real.clone(),
			force_proxy_type: None,
			call: Box::new(call.clone()),
		};
		let early: sp_runtime::DispatchError = pallet_proxy::Error::<Runtime>::Unannounced.into();
		for _ in 0..20 {
			next_block();
		}
		assert_eq!(send(Ferdie, run()), Err(early));
		next_block_after(5 * 60_000);
		assert_ok!(send(Ferdie, run()));
	});
}
