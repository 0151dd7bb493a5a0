use crate::{mock::*, types::*, CaseEntry, Cases, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use zorgketen_primitives::{OrganisationStatus, StaffRole};

fn call(who: AccountId, number: u8, client: AccountId) -> sp_runtime::DispatchResult {
	Maternity::register(
		signed(who),
		case_id(number),
		client,
		INSURER,
		PRACTICE,
		RateClass::Formula,
	)
}

#[test]
fn an_intaker_registers_a_client_and_opens_her_dossier() {
	run(|| {
		assert_ok!(call(INTAKER, 1, CLIENT));
		assert_eq!(
			events(),
			[Event::Registered {
				case: id(),
				client: CLIENT,
				provider: PROVIDER,
				insurer: INSURER,
				midwife_practice: PRACTICE,
			}]
		);
		assert_eq!(Maternity::case_of(CLIENT), Some(id()));
		let stored = case();
		assert_eq!(stored.state, CaseState::Registered);
		assert_eq!(stored.provider, PROVIDER);
		assert_eq!(stored.rate_class, RateClass::Formula);
		let (client, open, facts) = Dossiers::get(id()).expect("open");
		assert_eq!((client, open, facts.len()), (CLIENT, true, 1));
		assert_eq!(
			last_change(id()),
			CaseEntry::Registered {
				client: CLIENT,
				provider: PROVIDER,
				insurer: INSURER,
				midwife_practice: PRACTICE,
				rate_class: RateClass::Formula,
			}
		);
	});
}

#[test]
fn only_an_intaker_of_a_maternity_provider_registers() {
	run(|| {
		add_staff(403, CARE_PROVIDER, StaffRole::Intaker);
		for who in everybody_but(&[INTAKER, INTAKER_2]) {
			assert_noop!(call(who, 1, CLIENT), Error::<Test>::NotAuthorized);
		}
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				Maternity::register(origin, id(), CLIENT, INSURER, PRACTICE, RateClass::Breast),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_suspended_provider_begins_nothing() {
	run(|| {
		for status in [
			OrganisationStatus::Admitted,
			OrganisationStatus::Suspended,
			OrganisationStatus::Removed,
		] {
			set_status(PROVIDER, status);
			assert_noop!(call(INTAKER, 1, CLIENT), Error::<Test>::NotAuthorized);
		}
	});
}

#[test]
fn an_id_is_used_once() {
	run(|| {
		register();
		assert_noop!(call(INTAKER, 1, CLIENT_2), Error::<Test>::CaseExists);
	});
}

#[test]
fn the_id_of_another_dossier_is_not_taken() {
	run(|| {
		Dossiers::insert(id(), (CLIENT_2, true, Vec::<Vec<u8>>::new()));
		assert_noop!(call(INTAKER, 1, CLIENT), Error::<Test>::CaseExists);
	});
}

#[test]
fn a_client_account_is_used_for_one_case() {
	run(|| {
		register();
		assert_noop!(call(INTAKER_2, 2, CLIENT), Error::<Test>::ClientHasCase);
		assert_ok!(Maternity::cancel(signed(CLIENT), id()));
		assert_noop!(call(INTAKER, 2, CLIENT), Error::<Test>::ClientHasCase);
		assert_ok!(call(INTAKER, 2, CLIENT_2));
		assert_eq!(Cases::<Test>::iter().count(), 2);
	});
}

#[test]
fn everybody_is_what_the_case_says() {
	run(|| {
		for client in [STRANGER, PARTNER, PROVIDER, CARER] {
			assert_noop!(call(INTAKER, 1, client), Error::<Test>::NotAClient);
		}
		let with = |insurer, practice| {
			Maternity::register(
				signed(INTAKER),
				id(),
				CLIENT,
				insurer,
				practice,
				RateClass::Breast,
			)
		};
		for insurer in [STRANGER, PROVIDER, CLAIMS] {
			assert_noop!(with(insurer, PRACTICE), Error::<Test>::NotAnInsurer);
		}
		for practice in [STRANGER, CARE_PROVIDER, MIDWIFE] {
			assert_noop!(with(INSURER, practice), Error::<Test>::NotAMidwifePractice);
		}
		set_status(INSURER, OrganisationStatus::Suspended);
		assert_noop!(with(INSURER, PRACTICE), Error::<Test>::NotAnInsurer);
		set_status(INSURER, OrganisationStatus::Active);
		set_status(PRACTICE, OrganisationStatus::Left);
		assert_noop!(with(INSURER, PRACTICE), Error::<Test>::NotAMidwifePractice);
	});
}

#[test]
fn insurer_and_provider_need_a_contract() {
	run(|| {
		Contracts::mutate(|all| all.remove(&(INSURER, PROVIDER)));
		assert_noop!(call(INTAKER, 1, CLIENT), Error::<Test>::NoContract);
	});
}
