//! What the records weigh in the state, and the indices that are signed.

use crate::{mock::*, types::*, Cases};
use codec::{Encode, MaxEncodedLen};
use frame_support::assert_ok;
use zorgketen_primitives::{Quantity, Service, Settlement as _};

#[test]
fn a_settled_case_takes_few_bytes() {
	run(|| {
		deposit(INSURER, 10_000_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			2_940,
			TODAY
		));
		for service in [
			Service::Registration,
			Service::IntakeHome,
			Service::PartusSurcharge,
		] {
			assert_ok!(Settlement::settle(
				&case(1),
				&INSURER,
				&PROVIDER,
				service,
				TODAY,
				Quantity::Piece
			));
		}
		for service in [Service::Hour, Service::PartusHour] {
			assert_ok!(Settlement::settle(
				&case(1),
				&INSURER,
				&PROVIDER,
				service,
				TODAY,
				Quantity::Minutes(2_500)
			));
		}
		assert_ok!(Settlement::release(&case(1), &INSURER));
		// two prefixes, the hash of the id, and the id
		let key = Cases::<Test>::hashed_key_for(case(1)).len();
		let value = Cases::<Test>::get(case(1)).encoded_size();
		assert_eq!(key, 80);
		assert!(key + value <= 150, "{value}");
	});
}

/// The derived bound counts a compact number as if it were plain, which can be a byte too few: so with
/// the highest numbers, and amounts beyond all that can come of [`MAX_AMOUNT`].
#[test]
fn records_are_bounded() {
	const MUCH: u128 = 1 << 100;
	fn fits<R: Encode + MaxEncodedLen>(record: R) {
		assert!(record.encoded_size() <= R::max_encoded_len());
	}
	let line = LineKey {
		contract: u32::MAX,
		service: Service::Hour,
		price_from: u16::MAX,
		own_from: Some(u16::MAX),
	};
	let price = PriceRow {
		service: Service::Hour,
		valid_from: u16::MAX,
		cents: MAX_AMOUNT,
	};
	let prices: PriceRows = vec![price; MAX_PRICE_ROWS as usize]
		.try_into()
		.expect("as many as fit");
	let reservation = Reservation {
		contract: u32::MAX,
		amount: MUCH,
	};
	fits(Payer {
		deposited: MUCH,
		waiting: MUCH,
		head: u32::MAX,
		tail: u32::MAX,
	});
	fits(Provider {
		paid_out: MUCH,
		waiting: MUCH,
		debt: MUCH,
		open_payouts: MAX_PAYOUTS,
	});
	fits(Contract {
		number: u32::MAX,
		collection: Collection::Insurer,
		since: u16::MAX,
		debt: MUCH,
		ends: Some(u16::MAX),
		prices: prices.clone(),
	});
	fits(Offer {
		number: u32::MAX,
		collection: Some(Collection::Insurer),
		prices,
	});
	fits(CaseAccount {
		reservations: vec![reservation; MAX_HOLDS as usize]
			.try_into()
			.expect("as many as fit"),
		lines: vec![
			Line {
				key: line,
				quantity: u32::MAX,
				due: MUCH,
				unpaid: MUCH,
				credited: MUCH,
			};
			MAX_LINES as usize
		]
		.try_into()
		.expect("as many as fit"),
	});
	fits(Claim {
		case: case(1),
		provider: sp_core::crypto::AccountId32::new([0; 32]),
		line,
		date: u16::MAX,
		gross: MUCH,
		own: MUCH,
		due: MUCH,
		outstanding: MUCH,
	});
	fits(Payout {
		provider: sp_core::crypto::AccountId32::new([0; 32]),
		amount: MUCH,
	});
	fits(TableRow {
		valid_from: u16::MAX,
		value: MAX_AMOUNT,
	});
}

#[test]
fn indices_are_frozen() {
	assert_eq!(Collection::Provider.encode(), [0]);
	assert_eq!(Collection::Insurer.encode(), [1]);
	use PayoutRejection::*;
	for (index, reason) in [NoBankAccount, ReturnedByBank, OnRequest, UnderInvestigation]
		.into_iter()
		.enumerate()
	{
		assert_eq!(reason.encode(), [index as u8]);
	}
	assert_eq!(crate::HoldReason::Indication.encode(), [0]);
	assert_eq!(crate::HoldReason::Payout.encode(), [1]);
}
