use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, Quantity, Service};

#[test]
fn what_the_client_approves_is_settled_at_once() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 300));
		log(Visit {
			service: Service::PartusHour,
			..hours(1, 60, 120)
		});
		assert_ok!(Maternity::charge(
			signed(OFFICER),
			id(),
			Service::PartusSurcharge,
			TODAY - 6
		));
		System::reset_events();
		// in whichever order she names them
		assert_ok!(approve(&[2, 0, 1]));
		assert_eq!(
			events(),
			[Event::Approved {
				case: id(),
				entries: batch(&[0, 1, 2])
			}]
		);
		let day = TODAY - 6;
		let paid = |service, quantity| (id(), INSURER, PROVIDER, service, day, quantity);
		assert_eq!(
			Payments::get(),
			[
				paid(Service::Hour, Quantity::Minutes(300)),
				paid(Service::PartusHour, Quantity::Minutes(120)),
				paid(Service::PartusSurcharge, Quantity::Piece),
			]
		);
		let stored = case();
		assert_eq!(
			(
				stored.approved(),
				stored.pending(),
				stored.partus_approved()
			),
			(300, 0, 120)
		);
		assert_eq!(stored.remaining(), 2_640);
		assert_eq!(
			last_change(id()),
			CaseEntry::Approved {
				entries: vec![0, 1, 2]
			}
		);
	});
}

#[test]
fn only_the_client_or_who_may_approve_for_her() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		for who in everybody_but(&[CLIENT, PARTNER]) {
			assert_noop!(
				Maternity::approve(signed(who), id(), batch(&[entry])),
				Error::<Test>::NotTheClient
			);
		}
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Maternity::approve(origin, id(), batch(&[entry])),
				DispatchError::BadOrigin
			);
		}
		assert_ok!(Maternity::approve(signed(PARTNER), id(), batch(&[entry])));
		let EntryState::Approved { decided } = entry_state(entry) else {
			panic!("not approved")
		};
		assert_eq!(*case().person(decided.by), PARTNER);
	});
}

#[test]
fn a_key_that_replaced_the_clients_approves() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		let client = CLIENT;
		Roles::mutate(|roles| {
			roles.remove(&CLIENT);
			roles.insert(55, zorgketen_primitives::Role::Client { client })
		});
		assert_noop!(approve(&[entry]), Error::<Test>::NotTheClient);
		assert_ok!(Maternity::approve(signed(55), id(), batch(&[entry])));
	});
}

#[test]
fn no_entry_is_paid_twice() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		assert_noop!(approve(&[entry, entry]), Error::<Test>::AlreadyDecided);
		assert_ok!(approve(&[entry]));
		assert_noop!(approve(&[entry]), Error::<Test>::AlreadyDecided);
		assert_eq!(Payments::get().len(), 1);
	});
}

#[test]
fn all_of_them_or_none() {
	run(|| {
		in_care(2_940);
		let visits: Vec<_> = (0..50)
			.map(|index| hours(1 + index / 10, index % 10 * 10, 5))
			.collect();
		assert_ok!(Maternity::log_visits(signed(CARER), id(), batch(&visits)));
		let all: Vec<_> = (0..50).collect();
		reject(49);
		assert_noop!(approve(&all), Error::<Test>::AlreadyDecided);
		assert_noop!(approve(&[0, 50]), Error::<Test>::UnknownEntry);
		// what does not exist is named before what is decided
		assert_noop!(approve(&[49, 50]), Error::<Test>::UnknownEntry);
		assert_noop!(approve(&[]), Error::<Test>::EmptyBatch);
		assert_ok!(approve(&all[..49]));
		assert_eq!(Payments::get().len(), 49);
	});
}

#[test]
fn a_settlement_that_fails_leaves_nothing_behind() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		SettlementBroken::set(true);
		assert_noop!(approve(&[entry]), DispatchError::Other("Broken"));
	});
}

#[test]
fn what_was_decided_is_not_approved() {
	run(|| {
		in_care(2_940);
		let rejected = log(hours(1, 540, 60));
		reject(rejected);
		assert_noop!(approve(&[rejected]), Error::<Test>::AlreadyDecided);
		let withdrawn = log(hours(2, 540, 60));
		assert_ok!(Maternity::withdraw(signed(CARER), id(), withdrawn));
		assert_noop!(approve(&[withdrawn]), Error::<Test>::AlreadyDecided);
	});
}

#[test]
fn silence_is_no_approval_and_too_late_is_none_either() {
	run(|| {
		in_care(2_940);
		let first = log(hours(1, 540, 60));
		let second = log(hours(2, 540, 60));
		Clock::set(NOW + 14 * 1_440 - 1);
		assert_ok!(approve(&[first]));
		Clock::set(NOW + 14 * 1_440);
		// nobody wrote down yet that it expired
		assert!(entry_state(second).is_proposed());
		assert_noop!(approve(&[second]), Error::<Test>::AlreadyDecided);
	});
}

#[test]
fn nothing_is_approved_once_the_case_is_closing() {
	run(|| {
		assert_noop!(approve(&[0]), Error::<Test>::UnknownCase);
		in_care(2_940);
		let entry = log(hours(1, 540, 60));
		assert_ok!(approve(&[entry]));
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(approve(&[entry]), Error::<Test>::CaseClosed);
		assert_noop!(
			Maternity::approve(signed(OFFICER), id(), batch(&[entry])),
			Error::<Test>::NotTheClient
		);
	});
}

#[test]
fn a_provider_that_may_do_nothing_more_is_paid_for_what_it_did() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 60));
		for organisation in [PROVIDER, INSURER] {
			set_status(organisation, OrganisationStatus::Removed);
		}
		assert_ok!(approve(&[entry]));
		assert_eq!(Payments::get().len(), 1);
	});
}
