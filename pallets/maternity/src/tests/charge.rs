use crate::{mock::*, types::*, CaseEntry, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{time::Date, NationalTable, OrganisationStatus, Service};

fn call(service: Service) -> DispatchResult {
	Maternity::charge(signed(OFFICER), id(), service, TODAY - 30)
}

#[test]
fn a_service_with_a_fixed_price_waits_for_the_client() {
	run(|| {
		register();
		System::reset_events();
		assert_ok!(call(Service::Registration));
		assert_eq!(
			events(),
			[Event::Charged {
				case: id(),
				entry: 0,
				service: Service::Registration
			}]
		);
		let stored = case();
		let entry = stored.entry(0).expect("charged");
		assert_eq!((entry.date, entry.minutes), (TODAY - 30, 0));
		assert_eq!(*stored.person(entry.carer), OFFICER);
		assert_eq!(stored.pending(), 0);
		assert_eq!(
			last_change(id()),
			CaseEntry::Charged {
				entry: 0,
				service: Service::Registration,
				date: TODAY - 30
			}
		);
	});
}

#[test]
fn one_registration_one_intake_and_one_surcharge() {
	run(|| {
		register();
		assert_ok!(call(Service::Registration));
		assert_ok!(call(Service::IntakePhone));
		assert_ok!(call(Service::PartusSurcharge));
		let again = [
			Service::Registration,
			Service::IntakePhone,
			Service::IntakeHome,
			Service::PartusSurcharge,
		];
		for service in again {
			assert_noop!(call(service), Error::<Test>::AlreadyCharged);
		}
		assert_ok!(approve(&[0, 1, 2]));
		for service in again {
			assert_noop!(call(service), Error::<Test>::AlreadyCharged);
		}
	});
}

#[test]
fn what_was_rejected_withdrawn_or_expired_can_be_charged_again() {
	run(|| {
		register();
		assert_ok!(call(Service::IntakeHome));
		reject(0);
		assert_ok!(call(Service::IntakePhone));
		assert_ok!(Maternity::withdraw(signed(OFFICER), id(), 1));
		assert_ok!(call(Service::IntakePhone));
		wait_days(14);
		assert_noop!(call(Service::IntakePhone), Error::<Test>::AlreadyCharged);
		assert_ok!(Maternity::expire(signed(OFFICER), id(), batch(&[2])));
		assert_ok!(call(Service::IntakeHome));
	});
}

#[test]
fn only_a_claims_officer_of_the_provider_charges() {
	run(|| {
		register();
		for who in everybody_but(&[OFFICER]) {
			assert_noop!(
				Maternity::charge(signed(who), id(), Service::Registration, TODAY),
				Error::<Test>::NotAuthorized
			);
		}
		set_status(PROVIDER, OrganisationStatus::Suspended);
		assert_noop!(call(Service::Registration), Error::<Test>::NotAuthorized);
	});
}

#[test]
fn timed_services_are_logged_not_charged() {
	run(|| {
		in_care(2_940);
		for service in [Service::Hour, Service::PartusHour] {
			assert_noop!(call(service), Error::<Test>::WrongService);
		}
	});
}

#[test]
fn the_date_has_come_and_can_be_claimed() {
	run(|| {
		register();
		let on = |date| Maternity::charge(signed(OFFICER), id(), Service::Registration, date);
		assert_noop!(on(TODAY + 1), Error::<Test>::FutureDay);
		assert_noop!(on(TODAY - 1_826), Error::<Test>::OutsideClaimWindow);
		assert_noop!(on(0), Error::<Test>::OutsideClaimWindow);
		let rows = Tables::mutate(|tables| {
			tables
				.remove(&NationalTable::ClaimWindowDays)
				.expect("is set")
		});
		assert_noop!(on(TODAY), Error::<Test>::TableEmpty);
		Tables::mutate(|tables| tables.insert(NationalTable::ClaimWindowDays, rows));
		let line = (INSURER, PROVIDER, Service::Registration);
		Prices::mutate(|prices| prices.insert(line, vec![(TODAY, 1_560)]));
		assert_noop!(on(TODAY - 1), DispatchError::Other("NoPrice"));
		assert_ok!(on(TODAY));
	});
}

#[test]
fn nothing_is_charged_once_the_case_is_closing() {
	run(|| {
		assert_noop!(call(Service::Registration), Error::<Test>::UnknownCase);
		in_care(2_940);
		assert_ok!(Maternity::close(signed(OFFICER), id()));
		assert_noop!(call(Service::Registration), Error::<Test>::CaseClosed);
	});
}

#[test]
fn a_case_has_so_many_entries() {
	run(|| {
		register();
		for entry in 0..MAX_ENTRIES {
			assert_ok!(call(Service::Registration));
			assert_ok!(Maternity::withdraw(signed(OFFICER), id(), entry));
		}
		assert_noop!(call(Service::Registration), Error::<Test>::TooManyEntries);
	});
}

/// A case in care with prices for days in an institution.
fn with_days() {
	in_care(2_940);
	for service in [Service::InstitutionDayMother, Service::InstitutionDayChild] {
		set_price(INSURER, PROVIDER, service, 15_000);
	}
	System::reset_events();
}

fn day(service: Service, date: Date) -> DispatchResult {
	Maternity::charge(signed(OFFICER), id(), service, date)
}

#[test]
fn a_day_in_an_institution_is_charged_once_for_mother_and_child() {
	run(|| {
		with_days();
		let birth = case().birth.expect("born");
		let both = [Service::InstitutionDayMother, Service::InstitutionDayChild];
		for date in [birth, birth + 1] {
			for service in both {
				assert_ok!(day(service, date));
				assert_noop!(day(service, date), Error::<Test>::AlreadyCharged);
			}
		}
		// they use no minutes
		assert_eq!(case().remaining(), 2_940);
		// one that was rejected is charged again
		reject(3);
		assert_ok!(day(Service::InstitutionDayChild, birth + 1));
		assert_ok!(approve(&[0, 1, 2, 4]));
		assert_noop!(
			day(Service::InstitutionDayChild, birth + 1),
			Error::<Test>::AlreadyCharged
		);
		// requirement 36: two days of mother and child
		let summary = Maternity::case_summary(id()).expect("known");
		assert_eq!((summary.gross, summary.own_contribution), (60_000, 8_600));
	});
}

#[test]
fn a_day_in_an_institution_is_a_care_day() {
	run(|| {
		with_days();
		let birth = case().birth.expect("born");
		let service = Service::InstitutionDayMother;
		assert_noop!(day(service, birth - 1), Error::<Test>::OutsideCarePeriod);
		assert_noop!(day(service, birth + 10), Error::<Test>::OutsideCarePeriod);
		assert_noop!(day(service, TODAY + 1), Error::<Test>::FutureDay);
		assert_ok!(day(service, birth));
	});
}

#[test]
fn no_day_in_an_institution_before_the_birth() {
	run(|| {
		register();
		assert_noop!(
			day(Service::InstitutionDayMother, TODAY),
			Error::<Test>::NotInCare
		);
	});
}
