use crate::{mock::*, types::*, Contents, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn run_with_content(test: impl FnOnce()) {
	run_with_dossiers(|| {
		let fact = NewFact {
			content: Some(content(b"store/visit")),
			..help(NOW - 60)
		};
		assert_ok!(CareLog::record(by(CARER), WMO, fact));
		assert_ok!(CareLog::record(by(CARER), WMO, help(NOW - 120)));
		System::reset_events();
		test();
	})
}

#[test]
fn the_client_erases_and_nothing_of_the_reference_is_left() {
	run_with_content(|| {
		pass(5);
		assert_ok!(CareLog::erase_content(by(CLIENT), WMO, 0));
		assert_eq!(
			events(),
			[Event::Logged {
				dossier: WMO,
				number: 3,
				entry: LogEntry::Erased {
					seq: 0,
					by: CLIENT,
					at: NOW + 5
				}
			}]
		);
		assert_eq!(
			Contents::<Test>::get(WMO, 0),
			Some(Content::Erased { at: NOW + 5 })
		);
	});
}

#[test]
fn a_representative_and_the_author_erase() {
	for who in [REPRESENTATIVE, CARER] {
		run_with_content(|| {
			assert_ok!(CareLog::erase_content(by(who), WMO, 0));
		});
	}
}

#[test]
fn nobody_else_erases() {
	run_with_content(|| {
		for who in [SECOND_CARER, PROVIDER, READER, RELATIVE, OTHER_CLIENT] {
			assert_noop!(
				CareLog::erase_content(by(who), WMO, 0),
				Error::<Test>::NotAuthorized
			);
		}
		assert_noop!(
			CareLog::erase_content(RuntimeOrigin::root(), WMO, 0),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn there_must_be_something_to_erase() {
	run_with_content(|| {
		assert_noop!(
			CareLog::erase_content(by(CLIENT), id(9), 0),
			Error::<Test>::UnknownDossier
		);
		assert_noop!(
			CareLog::erase_content(by(CLIENT), WMO, 2),
			Error::<Test>::UnknownFact
		);
		assert_noop!(
			CareLog::erase_content(by(CLIENT), WMO, 1),
			Error::<Test>::NoContent
		);
		assert_ok!(CareLog::erase_content(by(CLIENT), WMO, 0));
		assert_noop!(
			CareLog::erase_content(by(CLIENT), WMO, 0),
			Error::<Test>::AlreadyErased
		);
	});
}

#[test]
fn contents_of_a_closed_dossier_and_of_an_old_version_are_erased_too() {
	run_with_content(|| {
		assert_ok!(CareLog::amend(by(CARER), WMO, 0, help(NOW - 60)));
		assert_ok!(CareLog::close_dossier(by(CLIENT), WMO));
		assert_ok!(CareLog::erase_content(by(CLIENT), WMO, 0));
		let (number, entry) = last_entry(WMO);
		assert_eq!(number, 5);
		assert!(matches!(entry, LogEntry::Erased { seq: 0, .. }));
	});
}
