//! Going to another provider, which accepts.

use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{OrganisationKind, OrganisationStatus, Quantity, Service};

fn transfer(provider: AccountId) -> sp_runtime::DispatchResult {
	Maternity::transfer(signed(CLIENT), id(), provider)
}

fn accept() -> sp_runtime::DispatchResult {
	Maternity::accept_transfer(signed(INTAKER_2), id())
}

fn log_by(who: AccountId) -> sp_runtime::DispatchResult {
	Maternity::log_visits(signed(who), id(), batch(&[hours(5, 540, 60)]))
}

#[test]
fn the_remaining_minutes_go_along_and_the_approved_ones_stay() {
	run(|| {
		in_care(2_940);
		let approved = log(hours(1, 540, 300));
		assert_ok!(approve(&[approved]));
		let waiting = log(hours(2, 540, 200));
		System::reset_events();
		assert_ok!(transfer(PROVIDER_2));
		assert_eq!(
			events(),
			[Event::Transferred {
				case: id(),
				provider: PROVIDER_2
			}]
		);
		assert_eq!(case().state, CaseState::Transferred);
		assert_eq!(
			last_change(id()),
			CaseEntry::Transferred {
				provider: PROVIDER_2
			}
		);
		assert_eq!(
			Holds::get((id(), INSURER)),
			Some((PROVIDER_2, 2_640, TODAY))
		);
		// the old one can do nothing from now on, the new one when it has accepted
		assert_noop!(log_by(CARER), Error::<Test>::NotAuthorized);
		assert_noop!(log_by(CARER_2), Error::<Test>::NotAccepted);

		System::reset_events();
		assert_ok!(accept());
		assert_eq!(events(), [Event::TransferAccepted { case: id() }]);
		assert_eq!(case().state, CaseState::InCare);
		assert_eq!(last_change(id()), CaseEntry::TransferAccepted);
		assert_noop!(log_by(CARER), Error::<Test>::NotAuthorized);
		assert_ok!(log_by(CARER_2));
		assert_eq!(case().remaining(), 2_940 - 300 - 200 - 60);

		// each is paid for its own
		assert_ok!(approve(&[waiting, 2]));
		let paid: Vec<_> = Payments::get()
			.into_iter()
			.map(|(_, _, provider, _, _, quantity)| (provider, quantity))
			.collect();
		assert_eq!(
			paid,
			[
				(PROVIDER, Quantity::Minutes(300)),
				(PROVIDER, Quantity::Minutes(200)),
				(PROVIDER_2, Quantity::Minutes(60)),
			]
		);
		assert_ok!(Maternity::close(signed(OFFICER_2), id()));
	});
}

#[test]
fn what_waits_stays_the_clients_to_decide_and_nobody_elses() {
	run(|| {
		in_care(2_940);
		let rejected = log(hours(1, 540, 300));
		reject(rejected);
		let waiting = log(hours(2, 540, 200));
		let late = log(hours(3, 540, 200));
		assert_ok!(transfer(PROVIDER_2));
		// also before the other provider has accepted
		assert_ok!(Maternity::reject(
			signed(CLIENT),
			id(),
			waiting,
			RejectReason::NotDelivered
		));
		assert_ok!(accept());
		for who in [CARER, CARER_2] {
			assert_noop!(
				Maternity::correct(signed(who), id(), rejected, hours(1, 540, 60)),
				Error::<Test>::NotAuthorized
			);
		}
		for who in [OFFICER, OFFICER_2, CARER, CARER_2] {
			assert_noop!(
				Maternity::withdraw(signed(who), id(), late),
				Error::<Test>::NotAuthorized
			);
		}
		// so it is answered or expires
		wait_days(14);
		assert_ok!(Maternity::expire(signed(OFFICER), id(), batch(&[late])));
		assert_ok!(Maternity::close(signed(OFFICER_2), id()));
	});
}

#[test]
fn a_client_can_come_back() {
	run(|| {
		in_care(2_940);
		let entry = log(hours(1, 540, 300));
		reject(entry);
		assert_ok!(transfer(PROVIDER_2));
		assert_ok!(transfer(PROVIDER));
		assert_noop!(log_by(CARER), Error::<Test>::NotAccepted);
		assert_ok!(Maternity::accept_transfer(signed(INTAKER), id()));
		assert_ok!(log_by(CARER));
		// and the entries of before are the provider's own again
		assert_ok!(Maternity::correct(
			signed(CARER),
			id(),
			entry,
			hours(1, 540, 240)
		));
		let stored = case();
		for entry in &stored.entries {
			assert_eq!(*stored.provider_of(entry), PROVIDER);
		}
	});
}

#[test]
fn only_the_client_transfers_and_only_the_provider_accepts() {
	run(|| {
		in_care(2_940);
		for who in everybody_but(&[CLIENT, PARTNER]) {
			assert_noop!(
				Maternity::transfer(signed(who), id(), PROVIDER_2),
				Error::<Test>::NotTheClient
			);
		}
		assert_noop!(
			Maternity::accept_transfer(signed(INTAKER), id()),
			Error::<Test>::NothingToAccept
		);
		assert_ok!(Maternity::transfer(signed(PARTNER), id(), PROVIDER_2));
		for who in everybody_but(&[INTAKER_2]) {
			assert_noop!(
				Maternity::accept_transfer(signed(who), id()),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER_2, OrganisationStatus::Suspended);
		assert_noop!(accept(), Error::<Test>::NotAuthorized);
		set_status(PROVIDER_2, OrganisationStatus::Active);
		assert_ok!(accept());
		assert_noop!(accept(), Error::<Test>::NothingToAccept);
	});
}

#[test]
fn a_provider_that_is_gone_can_be_left() {
	run(|| {
		in_care(2_940);
		set_status(PROVIDER, OrganisationStatus::Removed);
		assert_ok!(transfer(PROVIDER_2));
		assert_ok!(accept());
	});
}

#[test]
fn to_another_active_maternity_provider_with_a_contract() {
	run(|| {
		assert_noop!(transfer(PROVIDER_2), Error::<Test>::UnknownCase);
		assert_noop!(accept(), Error::<Test>::UnknownCase);
		in_care(2_940);
		for provider in [CARE_PROVIDER, INSURER, STRANGER, INTAKER_2] {
			assert_noop!(transfer(provider), Error::<Test>::NotAProvider);
		}
		assert_noop!(transfer(PROVIDER), Error::<Test>::SameProvider);
		set_status(PROVIDER_2, OrganisationStatus::Suspended);
		assert_noop!(transfer(PROVIDER_2), Error::<Test>::NotAProvider);
		set_status(PROVIDER_2, OrganisationStatus::Active);
		// with the insurer of today and the one of the days to come
		assert_ok!(Maternity::switch_insurer(
			signed(INTAKER),
			id(),
			INSURER_2,
			TODAY + 1
		));
		for insurer in [INSURER, INSURER_2] {
			let collects = Contracts::mutate(|all| all.remove(&(insurer, PROVIDER_2)));
			assert_noop!(transfer(PROVIDER_2), Error::<Test>::NoContract);
			Contracts::mutate(|all| all.insert((insurer, PROVIDER_2), collects == Some(true)));
		}
		assert_ok!(transfer(PROVIDER_2));
		assert_noop!(transfer(PROVIDER_2), Error::<Test>::SameProvider);
	});
}

#[test]
fn before_care_too_and_the_case_goes_on_where_it_stood() {
	run(|| {
		register();
		assert_ok!(transfer(PROVIDER_2));
		assert_eq!(Holds::iter().count(), 0);
		for (who, error) in [
			(INTAKER, Error::<Test>::NotAuthorized),
			(INTAKER_2, Error::<Test>::NotAccepted),
		] {
			assert_noop!(Maternity::indicate(signed(who), id(), 2_940), error);
		}
		assert_ok!(accept());
		assert_eq!(case().state, CaseState::Registered);
		assert_ok!(Maternity::indicate(signed(INTAKER_2), id(), 2_940));
		assert_ok!(transfer(PROVIDER));
		// a child is born when it is born
		assert_ok!(Maternity::birth(signed(MIDWIFE), id(), TODAY));
		assert_ok!(Maternity::hospital(signed(MIDWIFE), id(), 1));
		assert_eq!(case().state, CaseState::Transferred);
		let charge = |who| Maternity::charge(signed(who), id(), Service::Registration, TODAY);
		assert_noop!(
			Maternity::close(signed(OFFICER), id()),
			Error::<Test>::NotAccepted
		);
		assert_noop!(charge(OFFICER), Error::<Test>::NotAccepted);
		assert_noop!(
			Maternity::close(signed(OFFICER_2), id()),
			Error::<Test>::NotAuthorized
		);
		assert_noop!(charge(OFFICER_2), Error::<Test>::NotAuthorized);
		assert_ok!(Maternity::accept_transfer(signed(INTAKER), id()));
		assert_eq!(case().state, CaseState::InCare);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(transfer(PROVIDER_2), Error::<Test>::CaseClosed);
		assert_noop!(
			Maternity::accept_transfer(signed(INTAKER), id()),
			Error::<Test>::CaseClosed
		);
	});
}

#[test]
fn so_many_times_and_no_more() {
	run(|| {
		in_care(2_940);
		// providers that never accept take no place
		for index in 0..4 {
			assert_ok!(transfer(if index % 2 == 0 { PROVIDER_2 } else { PROVIDER }));
		}
		assert_ok!(Maternity::accept_transfer(signed(INTAKER), id()));
		for index in 1..MAX_SWITCHES {
			let (to, who) = if index % 2 == 1 {
				(PROVIDER_2, INTAKER_2)
			} else {
				(PROVIDER, INTAKER)
			};
			assert_ok!(transfer(to));
			assert_ok!(Maternity::accept_transfer(signed(who), id()));
		}
		assert_eq!(case().former_providers.len(), MAX_SWITCHES as usize);
		assert_noop!(transfer(PROVIDER), Error::<Test>::TooManySwitches);
	});
}

#[test]
fn going_to_and_fro_leaves_room_for_the_end() {
	run(|| {
		in_care(2_940);
		add_organisation(22, OrganisationKind::MaternityProvider);
		add_contract(INSURER, 22, true);
		let other = || {
			if case().provider == 22 {
				PROVIDER_2
			} else {
				22
			}
		};
		while transfer(other()).is_ok() {}
		assert_noop!(transfer(other()), Error::<Test>::TooManyChanges);
		// it can't be accepted any more, but a case that could would be closed
		let history = crate::History::<Test>::get(id()).len();
		assert_eq!(history, MAX_HISTORY as usize - 2);
	});
}
