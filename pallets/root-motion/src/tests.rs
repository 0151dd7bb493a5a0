use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn set_heap_pages(pages: u64) -> Box<RuntimeCall> {
	Box::new(frame_system::Call::set_heap_pages { pages }.into())
}

fn heap_pages() -> Option<u64> {
	frame_support::storage::unhashed::get(b":heappages")
}

#[test]
fn a_carried_call_runs_as_root() {
	new_test_ext().execute_with(|| {
		assert_ok!(RootMotion::dispatch(
			RuntimeOrigin::signed(CONSORTIUM),
			set_heap_pages(64)
		));
		assert_eq!(heap_pages(), Some(64));
		System::assert_last_event(Event::Dispatched { result: Ok(()) }.into());
	});
}

#[test]
fn nobody_else_reaches_root() {
	new_test_ext().execute_with(|| {
		for origin in [
			RuntimeOrigin::signed(2),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				RootMotion::dispatch(origin, set_heap_pages(64)),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_forbidden_call_is_refused() {
	new_test_ext().execute_with(|| {
		let call: RuntimeCall = frame_system::Call::kill_storage { keys: vec![] }.into();
		assert_noop!(
			RootMotion::dispatch(RuntimeOrigin::signed(CONSORTIUM), Box::new(call)),
			Error::<Test>::CallForbidden
		);
	});
}

#[test]
fn the_failure_of_the_call_is_told_and_is_not_that_of_the_motion() {
	new_test_ext().execute_with(|| {
		// Root is not the consortium
		let call: RuntimeCall = crate::Call::dispatch {
			call: set_heap_pages(64),
		}
		.into();
		assert_ok!(RootMotion::dispatch(
			RuntimeOrigin::signed(CONSORTIUM),
			Box::new(call)
		));
		System::assert_last_event(
			Event::Dispatched {
				result: Err(DispatchError::BadOrigin),
			}
			.into(),
		);
		assert_eq!(heap_pages(), None);
	});
}

#[test]
fn the_motion_weighs_at_least_what_its_call_weighs() {
	use frame_support::dispatch::GetDispatchInfo;
	let inner = set_heap_pages(64);
	let outer: RuntimeCall = crate::Call::dispatch {
		call: inner.clone(),
	}
	.into();
	let (inner, outer) = (inner.get_dispatch_info(), outer.get_dispatch_info());
	assert!(outer.call_weight.all_gte(inner.call_weight));
	assert_eq!(outer.class, inner.class);
}
