use crate::{
	mock::*, Cases, Claim, Claims, Collection, Error, Event, Line, LineKey, Providers, MAX_LINES,
};
use frame_support::{assert_noop, assert_ok};
use zorgketen_primitives::{
	NationalTable, Quantity, Quantity::*, Service, Service::*, Settled, Settlement as _,
};

fn settle(
	number: u64,
	service: Service,
	date: u16,
	quantity: Quantity,
) -> Result<Settled, sp_runtime::DispatchError> {
	Settlement::settle(&case(number), &INSURER, &PROVIDER, service, date, quantity)
}

/// Prices and own contribution of requirements 35 and 36: 59.33 and 4.80.
const THEN: u16 = YEAR_25;

#[test]
fn approved_hours_are_paid_at_once() {
	run(|| {
		deposit(INSURER, 1_000_000);
		System::reset_events();
		let settled = settle(1, Hour, THEN, Minutes(2_940));
		assert_eq!(
			settled,
			Ok(Settled {
				gross: 290_717,
				own: 23_520,
				due: 267_197,
				paid: 267_197
			})
		);
		assert_eq!(
			events(),
			[Event::ClaimPaid {
				case: case(1),
				payer: INSURER,
				provider: PROVIDER,
				service: Hour,
				date: THEN,
				gross: 290_717,
				own: 23_520,
				due: 267_197
			}]
		);
		assert_eq!((balance(INSURER), balance(PROVIDER)), (732_803, 267_197));
		assert_eq!(
			Cases::<Test>::get(case(1)).lines.into_inner(),
			[Line {
				key: LineKey {
					contract: 0,
					service: Hour,
					price_from: YEAR_25,
					own_from: Some(YEAR_25)
				},
				quantity: 2_940,
				due: 267_197,
				unpaid: 0,
				credited: 0
			}]
		);
	});
}

#[test]
fn the_vectors_of_the_requirements() {
	run(|| {
		deposit(INSURER, 10_000_000);
		for (number, service, minutes, gross, own) in [
			(1, Hour, 2_940, 290_717, 23_520),
			(2, Hour, 30, 2_967, 240),
			(3, Hour, 2_250, 222_488, 18_000),
			(4, PartusHour, 210, 20_766, 0),
		] {
			let settled = settle(number, service, THEN, Minutes(minutes)).expect("settles");
			assert_eq!((settled.gross, settled.own), (gross, own));
			assert_eq!(settled.paid, gross - own);
		}
	});
}

#[test]
fn the_own_contribution_is_that_of_its_year() {
	run_empty(|| {
		install_tables();
		// 5.40 an hour, and 49 hours of it
		crate::Tables::<Test>::insert(
			NationalTable::OwnContributionPerHour,
			table_rows(&[(YEAR_25, 540)]),
		);
		contract(INSURER, PROVIDER, Collection::Provider, prices());
		let settled = settle(1, Hour, THEN, Minutes(2_940)).expect("settles");
		assert_eq!(settled.own, 26_460);
	});
}

#[test]
fn visits_add_up_to_one_rounding_of_the_line() {
	run(|| {
		deposit(INSURER, 10_000_000);
		let visits = [5, 55, 185, 240, 5, 5, 180, 95, 170, 2_000];
		for minutes in visits {
			assert_ok!(settle(1, Hour, THEN, Minutes(minutes)));
		}
		assert_eq!(visits.iter().sum::<u32>(), 2_940);
		let totals = Settlement::totals(&case(1));
		assert_eq!(
			(totals.gross, totals.own, totals.due, totals.paid),
			(290_717, 23_520, 267_197, 267_197)
		);
		assert_eq!(balance(PROVIDER), 267_197);
		// ten roundings would have come to something else
		let each: u128 = visits
			.iter()
			.map(|m| zorgketen_primitives::money::hourly(*m, 5_933).expect("fits"))
			.sum();
		assert_ne!(each, 290_717);
	});
}

#[test]
fn each_year_has_its_own_line() {
	run(|| {
		deposit(INSURER, 10_000_000);
		let december = settle(1, Hour, YEAR_26 - 1, Minutes(60)).expect("settles");
		let january = settle(1, Hour, YEAR_26, Minutes(60)).expect("settles");
		assert_eq!((december.gross, december.own), (5_933, 480));
		assert_eq!((january.gross, january.own), (6_521, 570));
		let lines = Cases::<Test>::get(case(1)).lines;
		assert_eq!(lines.len(), 2);
		assert_eq!(lines[1].key.price_from, YEAR_26);
		// a late approval of December still goes to December
		assert_ok!(settle(1, Hour, YEAR_26 - 2, Minutes(60)));
		assert_eq!(Cases::<Test>::get(case(1)).lines[0].quantity, 120);
	});
}

#[test]
fn a_new_own_contribution_begins_a_line_at_the_same_price() {
	run(|| {
		deposit(INSURER, 10_000_000);
		assert_ok!(Settlement::add_row(
			RuntimeOrigin::root(),
			NationalTable::OwnContributionPerHour,
			TODAY + 1,
			600
		));
		CurrentDate::set(TODAY + 1);
		assert_eq!(
			settle(1, Hour, TODAY, Minutes(60)).expect("settles").own,
			570
		);
		assert_eq!(
			settle(1, Hour, TODAY + 1, Minutes(60))
				.expect("settles")
				.own,
			600
		);
		// assistance at the delivery has none, and one line
		assert_ok!(settle(1, PartusHour, TODAY, Minutes(60)));
		assert_ok!(settle(1, PartusHour, TODAY + 1, Minutes(60)));
		assert_eq!(Cases::<Test>::get(case(1)).lines.len(), 3);
	});
}

#[test]
fn where_the_insurer_collects_it_pays_gross() {
	run(|| {
		deposit(INSURER, 1_000_000);
		let settled = settle_hours(1, INSURER, PROVIDER_2, 2_940, THEN);
		assert_eq!(
			settled,
			Settled {
				gross: 290_717,
				own: 23_520,
				due: 290_717,
				paid: 290_717
			}
		);
		assert_eq!(balance(PROVIDER_2), 290_717);
	});
}

#[test]
fn pieces_count_as_priced() {
	run(|| {
		deposit(INSURER, 1_000_000);
		for (service, cents) in [
			(Registration, 1_491),
			(IntakeHome, 10_061),
			(IntakePhone, 4_244),
			(PartusSurcharge, 6_955),
		] {
			assert_eq!(
				settle(1, service, TODAY, Piece),
				Ok(Settled {
					gross: cents,
					own: 0,
					due: cents,
					paid: cents
				})
			);
		}
		assert_eq!(Settlement::totals(&case(1)).paid, 22_751);
	});
}

#[test]
fn a_timed_service_goes_by_minutes_and_others_by_the_piece() {
	run(|| {
		for (service, quantity) in [
			(Hour, Piece),
			(PartusHour, Piece),
			(Registration, Minutes(1)),
			(IntakeHome, Minutes(60)),
			(Hour, Minutes(0)),
		] {
			assert_noop!(
				settle(1, service, TODAY, quantity),
				Error::<Test>::WrongQuantity
			);
		}
	});
}

#[test]
fn the_hold_pays_first_and_free_money_the_rest() {
	run(|| {
		deposit(INSURER, 10_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			60,
			TODAY
		));
		assert_ok!(settle(1, Hour, TODAY, Minutes(30)));
		// half an hour rounds up to 29.76, so the other half is 29.75
		assert_eq!(held(INSURER), 5_951 - 2_976);
		assert_ok!(settle(1, Hour, TODAY, Minutes(60)));
		assert_eq!(held(INSURER), 0);
		assert_eq!(Settlement::insurer_position(&INSURER).free, 10_000 - 8_927);
		assert_eq!(balance(PROVIDER), 8_927);
		// the minutes are guaranteed still
		let reservations = Cases::<Test>::get(case(1)).reservations;
		assert_eq!((reservations.len(), reservations[0].amount), (1, 0));
	});
}

#[test]
fn the_hold_of_another_case_is_not_touched() {
	run(|| {
		deposit(INSURER, 10_000);
		assert_ok!(Settlement::reserve(
			&case(1),
			&INSURER,
			&PROVIDER,
			60,
			TODAY
		));
		let settled = settle(2, Hour, TODAY, Minutes(60)).expect("settles");
		assert_eq!((settled.due, settled.paid), (5_951, 4_049));
		assert_eq!(held(INSURER), 5_951);
	});
}

#[test]
fn a_cent_too_little_waits() {
	run(|| {
		deposit(INSURER, 5_950);
		System::reset_events();
		let settled = settle(1, Hour, TODAY, Minutes(60)).expect("never fails for want of money");
		assert_eq!(
			settled,
			Settled {
				gross: 6_521,
				own: 570,
				due: 5_951,
				paid: 5_950
			}
		);
		assert_eq!(
			events(),
			[Event::ClaimWaiting {
				case: case(1),
				payer: INSURER,
				provider: PROVIDER,
				service: Hour,
				date: TODAY,
				gross: 6_521,
				own: 570,
				due: 5_951,
				outstanding: 1,
				claim: 0
			}]
		);
		assert_eq!(
			Claims::<Test>::get(INSURER, 0),
			Some(Claim {
				case: case(1),
				provider: PROVIDER,
				line: LineKey {
					contract: 0,
					service: Hour,
					price_from: YEAR_26,
					own_from: Some(YEAR_26)
				},
				date: TODAY,
				gross: 6_521,
				own: 570,
				due: 5_951,
				outstanding: 1
			})
		);
		assert_eq!((balance(INSURER), balance(PROVIDER)), (0, 5_950));
		let totals = Settlement::totals(&case(1));
		assert_eq!((totals.due, totals.paid, totals.unpaid), (5_951, 5_950, 1));
		assert_eq!(Settlement::insurer_position(&INSURER).waiting, 1);
		assert_eq!(Settlement::provider_position(&PROVIDER).waiting, 1);

		deposit(INSURER, 1);
		assert_eq!((balance(INSURER), balance(PROVIDER)), (0, 5_951));
		assert_eq!(Settlement::totals(&case(1)).unpaid, 0);
		assert_eq!(Providers::<Test>::get(PROVIDER).map(|p| p.waiting), Some(0));
	});
}

#[test]
fn a_payer_without_a_cent_owes_all() {
	run(|| {
		let settled = settle(1, Hour, TODAY, Minutes(60)).expect("never fails for want of money");
		assert_eq!((settled.due, settled.paid), (5_951, 0));
	});
}

#[test]
fn every_last_cent_pays() {
	run(|| {
		deposit(INSURER, 5_951);
		assert_eq!(
			settle(1, Hour, TODAY, Minutes(60)).map(|s| s.paid),
			Ok(5_951)
		);
		assert_eq!(balance(INSURER), 0);
		assert_eq!(System::providers(&INSURER), 1);
	});
}

#[test]
fn a_price_under_the_own_contribution_costs_the_payer_nothing() {
	run(|| {
		contract(
			INSURER_2,
			PROVIDER,
			Collection::Provider,
			price_rows(&[(Hour, YEAR_25, 100)]),
		);
		let settled = settle_hours(1, INSURER_2, PROVIDER, 60, TODAY);
		assert_eq!(
			settled,
			Settled {
				gross: 100,
				own: 570,
				due: 0,
				paid: 0
			}
		);
		assert!(matches!(
			events().pop(),
			Some(Event::ClaimPaid { due: 0, .. })
		));
	});
}

#[test]
fn a_line_never_falls() {
	run(|| {
		// 5.71 less 5.70: both roundings together take a cent back at the 31st minute
		contract(
			INSURER_2,
			PROVIDER,
			Collection::Provider,
			price_rows(&[(Hour, YEAR_25, 571)]),
		);
		deposit(INSURER_2, 1_000);
		let mut due = 0;
		let mut fell = 0;
		let mut net = 0;
		for minute in 1..=600 {
			let settled = settle_hours(1, INSURER_2, PROVIDER, 1, TODAY);
			due += settled.due;
			let totals = Settlement::totals(&case(1));
			let now = totals.gross - totals.own;
			fell += u32::from(now < net);
			net = now;
			assert_eq!(totals.due, due, "{minute}");
			assert!(due == net || due == net + 1, "{minute}");
		}
		assert!(fell > 0, "the test has met the case that it is about");
		assert_eq!(balance(PROVIDER), due);
	});
}

#[test]
fn without_contract_price_or_table_nothing_is_settled() {
	run(|| {
		assert_noop!(
			Settlement::settle(&case(1), &INSURER, &PROVIDER_3, Hour, TODAY, Minutes(60)),
			Error::<Test>::NoContract
		);
		assert_noop!(
			settle(1, Hour, YEAR_25 - 1, Minutes(60)),
			Error::<Test>::NoPrice
		);
		let own = NationalTable::OwnContributionPerHour;
		let rows = crate::Tables::<Test>::take(own);
		assert_noop!(
			settle(1, Hour, TODAY, Minutes(60)),
			Error::<Test>::NoOwnContribution
		);
		crate::Tables::<Test>::insert(own, rows);
	});
}

#[test]
fn quantities_at_the_limit_are_refused_or_counted() {
	run(|| {
		let settled = settle(1, PartusHour, TODAY, Minutes(u32::MAX)).expect("settles");
		assert_eq!(
			Some(settled.gross),
			zorgketen_primitives::money::hourly(u32::MAX, 5_933)
		);
		assert_noop!(
			settle(1, PartusHour, TODAY, Minutes(1)),
			Error::<Test>::AmountTooLarge
		);
	});
}

#[test]
fn the_highest_prices_are_counted() {
	run_empty(|| {
		use zorgketen_primitives::NationalTable::{CeilingHour, OwnContributionPerHour};
		for table in [CeilingHour, OwnContributionPerHour] {
			assert_ok!(Settlement::install_table(
				RuntimeOrigin::root(),
				table,
				table_rows(&[(YEAR_25, crate::MAX_AMOUNT)])
			));
		}
		contract(
			INSURER,
			PROVIDER,
			Collection::Insurer,
			price_rows(&[(Hour, YEAR_25, crate::MAX_AMOUNT)]),
		);
		for number in 0..3 {
			let settled = settle(number, Hour, TODAY, Minutes(u32::MAX)).expect("settles");
			assert_eq!(settled.gross, settled.own);
			assert!(settled.gross > crate::MAX_AMOUNT);
		}
	});
}

#[test]
fn a_case_has_room_for_so_many_lines() {
	run(|| {
		let rows: Vec<_> = (0..=MAX_LINES as u16)
			.map(|day| (Hour, YEAR_26 + day, 100))
			.collect();
		contract(INSURER_2, PROVIDER, Collection::Insurer, price_rows(&rows));
		for day in 0..MAX_LINES as u16 {
			settle_hours(1, INSURER_2, PROVIDER, 5, YEAR_26 + day);
		}
		assert_noop!(
			Settlement::settle(
				&case(1),
				&INSURER_2,
				&PROVIDER,
				Hour,
				YEAR_26 + MAX_LINES as u16,
				Minutes(5)
			),
			Error::<Test>::TooManyLines
		);
		settle_hours(1, INSURER_2, PROVIDER, 5, YEAR_26);
	});
}

#[test]
fn numbers_end() {
	run(|| {
		settle_hours(1, INSURER, PROVIDER, 60, TODAY);
		crate::Payers::<Test>::mutate(INSURER, |payer| {
			payer.as_mut().expect("a payer").tail = u32::MAX;
		});
		assert_noop!(
			settle(1, Hour, TODAY, Minutes(60)),
			Error::<Test>::NumbersUsedUp
		);
		crate::Payers::<Test>::mutate(INSURER, |payer| {
			payer.as_mut().expect("a payer").tail = 1;
		});
	});
}

#[test]
fn callers_can_account_for_it() {
	use crate::WeightInfo;
	use zorgketen_primitives::Settlement as Trait;
	type Pallet = crate::Pallet<Test>;
	let most = <Pallet as Trait<AccountId>>::settle_weight();
	assert!(<()>::settle_paid().all_lte(most) && <()>::settle_waiting().all_lte(most));
	assert_eq!(
		<Pallet as Trait<AccountId>>::reserve_weight(),
		<()>::reserve()
	);
	assert_eq!(
		<Pallet as Trait<AccountId>>::release_weight(),
		<()>::release()
	);
}
