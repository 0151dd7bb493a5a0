use crate::{mock::*, types::*, CurrentTerms, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_consortium_sets_the_terms() {
	run(|| {
		assert_eq!(CurrentTerms::<Test>::get().expiry_days, 14);
		assert_ok!(Maternity::set_terms(RuntimeOrigin::root(), 21, 3_650));
		assert_eq!(
			events(),
			[Event::TermsSet {
				expiry_days: 21,
				retention_days: 3_650
			}]
		);
		assert_eq!(
			CurrentTerms::<Test>::get(),
			Terms {
				expiry_days: 21,
				retention_days: 3_650
			}
		);
	});
}

#[test]
fn nobody_else_does() {
	run(|| {
		for who in everybody_but(&[]) {
			assert_noop!(
				Maternity::set_terms(signed(who), 21, 3_650),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn clients_have_time_to_answer() {
	run(|| {
		assert_noop!(
			Maternity::set_terms(RuntimeOrigin::root(), 0, 3_650),
			Error::<Test>::TermTooShort
		);
		assert_ok!(Maternity::set_terms(RuntimeOrigin::root(), 1, 0));
	});
}

#[test]
fn terms_have_no_end_of_time() {
	run(|| {
		in_care(2_940);
		log(hours(1, 540, 60));
		assert_ok!(Maternity::set_terms(
			RuntimeOrigin::root(),
			u16::MAX,
			u16::MAX
		));
		Clock::set(u32::MAX - 60 * 1_440);
		assert_noop!(
			Maternity::expire(signed(STRANGER), id(), batch(&[7])),
			Error::<Test>::UnknownEntry
		);
		assert_ok!(Maternity::expire(signed(STRANGER), id(), batch(&[0])));
	});
}
