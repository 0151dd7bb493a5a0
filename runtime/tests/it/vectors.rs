//! Worked examples on the real pallets together, where cents and minutes are at an edge. Each step is also
//! made on the plain model, which must say the same.

use crate::properties::{calls, world};
use std::cell::RefCell;
use zorgketen_model::chain::{
	carer, intaker, midwife, officer, Chain, Op, Service, Visit, AGENT, CLIENTS, DAY, INSURERS,
	PRACTICES, PROVIDERS,
};
use zorgketen_runtime::*;

const CASE: u8 = 1;
const PROVIDER: u16 = PROVIDERS[0];
const INSURER: u16 = INSURERS[0];
const CLIENT: u16 = CLIENTS[0];
const TODAY: i64 = world::NOW / DAY;
/// What an hour of today costs the insurer: 65.21 less 5.70.
const HOUR: u128 = 5_951;

thread_local! {
	static MODEL: RefCell<Chain> = RefCell::new(Chain::new(world::NOW));
}

/// Asks the chain and the model; answers the name of the error.
fn ask(op: Op) -> Result<(), String> {
	let outcome = calls::run(&op).map_err(|error| match error {
		sp_runtime::DispatchError::Module(error) => error.message.expect("a name").to_string(),
		other => format!("{other:?}"),
	});
	let expected = MODEL.with(|model| model.borrow_mut().apply(&op));
	assert_eq!(outcome, expected.map_err(String::from), "{op:?}");
	System::reset_events();
	outcome
}

fn must(op: Op) {
	assert_eq!(ask(op.clone()), Ok(()), "{op:?}");
}

fn deposit(amount: u128, reference: u32) -> Result<(), String> {
	ask(Op::Issue {
		who: officer(AGENT),
		payer: INSURER,
		amount,
		reference,
	})
}

fn visit(day: i64, start: i64, minutes: i64) -> Visit {
	Visit {
		service: Service::Hour,
		day,
		start,
		minutes,
	}
}

fn log(visits: Vec<Visit>) -> Result<(), String> {
	ask(Op::Log {
		who: carer(PROVIDER, false),
		case: CASE,
		visits,
	})
}

fn approve(entries: Vec<u32>) -> Result<(), String> {
	ask(Op::Approve {
		who: CLIENT,
		case: CASE,
		entries,
	})
}

fn reject(entry: u32) {
	must(Op::Reject {
		who: CLIENT,
		case: CASE,
		entry,
	});
}

/// A case in care since yesterday, with so many minutes, and this much money of the insurer.
fn in_care(minutes: i64, money: u128, test: impl FnOnce()) {
	born(TODAY - 1, minutes, money, test);
}

/// A case of a child that was born on this day.
fn born(date: i64, minutes: i64, money: u128, test: impl FnOnce()) {
	MODEL.with(|model| model.replace(Chain::new(world::NOW)));
	world::world().execute_with(|| {
		if money > 0 {
			assert_eq!(deposit(money, 1), Ok(()));
		}
		must(Op::Register {
			who: intaker(PROVIDER),
			case: CASE,
			client: CLIENT,
			insurer: INSURER,
			practice: PRACTICES[0],
			formula: false,
		});
		must(Op::Indicate {
			who: intaker(PROVIDER),
			case: CASE,
			minutes,
		});
		must(Op::Birth {
			who: midwife(PRACTICES[0]),
			case: CASE,
			date,
		});
		test();
	});
}

fn summary() -> pallet_maternity::CaseSummary<AccountId> {
	Maternity::case_summary(calls::id(CASE)).expect("a case")
}

fn paid() -> (u128, u128) {
	let summary = summary();
	(summary.paid, summary.unpaid)
}

fn refused(name: &str) -> Result<(), String> {
	Err(name.into())
}

#[test]
fn exactly_the_remaining_minutes_and_one_granule_more() {
	in_care(300, 0, || {
		assert_eq!(log(vec![visit(1, 540, 305)]), refused("BudgetExceeded"));
		assert_eq!(
			log(vec![visit(1, 540, 200), visit(2, 0, 105)]),
			refused("BudgetExceeded")
		);
		assert_eq!(log(vec![visit(1, 540, 200), visit(2, 0, 100)]), Ok(()));
		assert_eq!(summary().remaining, 0);
		assert_eq!(log(vec![visit(2, 300, 5)]), refused("BudgetExceeded"));
	});
}

#[test]
fn an_insurer_with_one_cent_too_little() {
	in_care(60, HOUR - 1, || {
		assert_eq!(log(vec![visit(2, 0, 60)]), Ok(()));
		assert_eq!(approve(vec![0]), Ok(()));
		assert_eq!(paid(), (HOUR - 1, 1));
		assert_eq!(deposit(1, 2), Ok(()));
		assert_eq!(paid(), (HOUR, 0));
	});
	in_care(60, HOUR, || {
		assert_eq!(log(vec![visit(2, 0, 60)]), Ok(()));
		assert_eq!(approve(vec![0]), Ok(()));
		assert_eq!(paid(), (HOUR, 0));
	});
}

#[test]
fn two_corrections_of_one_entry_are_paid_once() {
	in_care(300, 100_000, || {
		assert_eq!(log(vec![visit(2, 0, 240)]), Ok(()));
		let correct = |entry, minutes| {
			ask(Op::Correct {
				who: carer(PROVIDER, false),
				case: CASE,
				entry,
				visit: visit(2, 0, minutes),
			})
		};
		reject(0);
		assert_eq!(correct(0, 120), Ok(()));
		// the first is replaced, so it is corrected by its successor only
		assert_eq!(correct(0, 60), refused("AlreadyDecided"));
		reject(1);
		assert_eq!(correct(1, 60), Ok(()));
		assert_eq!(approve(vec![0]), refused("AlreadyDecided"));
		assert_eq!(approve(vec![1]), refused("AlreadyDecided"));
		assert_eq!(approve(vec![2]), Ok(()));
		assert_eq!(approve(vec![2]), refused("AlreadyDecided"));
		assert_eq!(paid(), (HOUR, 0));
		assert_eq!((summary().approved, summary().remaining), (60, 240));
	});
}

#[test]
fn deposits_that_pay_half_of_a_waiting_claim() {
	in_care(120, 0, || {
		assert_eq!(log(vec![visit(2, 0, 60), visit(2, 60, 60)]), Ok(()));
		assert_eq!(approve(vec![0]), Ok(()));
		assert_eq!(approve(vec![1]), Ok(()));
		assert_eq!(paid(), (0, 2 * HOUR));
		let half = HOUR / 2;
		assert_eq!(deposit(half, 1), Ok(()));
		assert_eq!(paid(), (half, 2 * HOUR - half));
		// the rest of the oldest, and then half of the next
		assert_eq!(deposit(HOUR, 2), Ok(()));
		assert_eq!(paid(), (HOUR + half, HOUR - half));
		let waiting = Settlement::waiting(&calls::account(INSURER), 0, 9);
		assert_eq!(waiting.len(), 1);
		assert_eq!(
			(waiting[0].due, waiting[0].outstanding),
			(HOUR, HOUR - half)
		);
		assert_eq!(deposit(HOUR - half, 3), Ok(()));
		assert_eq!(paid(), (2 * HOUR, 0));
	});
}

/// The price of an hour changes two days ago and the own contribution yesterday, as both do on 1 January.
#[test]
fn the_last_day_of_a_price_and_the_first_of_the_next() {
	in_care(300, 100_000, || {
		assert_eq!(log(vec![visit(1, 0, 30), visit(2, 0, 30)]), Ok(()));
		assert_eq!(approve(vec![0, 1]), Ok(()));
		// both days have today's own contribution, and are one line
		assert_eq!((summary().gross, summary().own_contribution), (6_521, 570));
	});
	// today is the fourth and last of these days
	born(TODAY - 3, 300, 0, || {
		let days = (1..=4).map(|day| visit(day, 0, 30)).collect();
		assert_eq!(log(days), Ok(()));
		assert_eq!(approve(vec![0, 1, 2, 3]), Ok(()));
		// 30 minutes at 59.33 and 4.80, 30 at 65.21 and 4.80, and 60 at 65.21 and 5.70
		let gross = 2_967 + 3_261 + 6_521;
		assert_eq!(
			(summary().gross, summary().own_contribution),
			(gross, 240 + 240 + 570)
		);
	});
}

/// Requirement 36: the own contribution of days in an institution without medical need, of 2025.
#[test]
fn two_days_of_mother_and_child_in_an_institution() {
	in_care(300, 1_000_000, || {
		for date in [TODAY - 1, TODAY] {
			for service in [Service::InstitutionDayMother, Service::InstitutionDayChild] {
				must(Op::Charge {
					who: officer(PROVIDER),
					case: CASE,
					service,
					date,
				});
			}
		}
		assert_eq!(approve(vec![0, 1, 2, 3]), Ok(()));
		// 86.00, and the 7.00 a day by which that of the mother, at 159.00, is above 152.00
		let own = 8_600 + 2 * 700;
		let gross = 2 * (15_900 + 14_000);
		assert_eq!((summary().gross, summary().own_contribution), (gross, own));
		assert_eq!(paid(), (gross - own, 0));
		// a stay with medical need takes minutes off, and costs the family nothing
		must(Op::Hospital {
			who: midwife(PRACTICES[0]),
			case: CASE,
			days: 2,
		});
		assert_eq!(
			(summary().indicated, summary().own_contribution),
			(180, own)
		);
	});
}

#[test]
fn amounts_at_the_limits() {
	in_care(60, 0, || {
		let most = u128::from(u64::MAX);
		assert_eq!(deposit(0, 1), refused("ZeroAmount"));
		assert_eq!(deposit(most + 1, 1), refused("AmountTooLarge"));
		assert_eq!(deposit(u128::MAX, 1), refused("AmountTooLarge"));
		assert_eq!(deposit(most, 1), Ok(()));
		assert_eq!(deposit(most, 1), refused("ReferenceUsed"));
		assert_eq!(deposit(most, 2), Ok(()));
		assert_eq!(log(vec![visit(2, 0, 60)]), Ok(()));
		assert_eq!(approve(vec![0]), Ok(()));
		let payout = |amount| {
			ask(Op::RequestPayout {
				who: officer(PROVIDER),
				amount,
			})
		};
		assert_eq!(payout(u128::MAX), refused("PayoutAboveBalance"));
		assert_eq!(payout(HOUR + 1), refused("PayoutAboveBalance"));
		assert_eq!(payout(HOUR), Ok(()));
		// a reference stands for one deposit or one payout
		let confirm = |reference| {
			ask(Op::ConfirmPayout {
				who: officer(AGENT),
				payout: 0,
				reference,
			})
		};
		assert_eq!(confirm(2), refused("ReferenceUsed"));
		assert_eq!(confirm(3), Ok(()));
		assert_eq!(Balances::total_issuance(), 2 * most - HOUR);
	});
}

#[test]
fn a_price_above_the_ceiling_and_the_wrong_provider() {
	in_care(60, 0, || {
		let offer = |cents| {
			ask(Op::Offer {
				who: officer(INSURERS[1]),
				provider: PROVIDERS[1],
				insurer_collects: false,
				rows: vec![(Service::Hour, TODAY, cents)],
			})
		};
		assert_eq!(offer(20_001), refused("PriceAboveCeiling"));
		assert_eq!(offer(20_000), Ok(()));
		let accept = |provider| {
			ask(Op::AcceptContract {
				who: officer(provider),
				payer: INSURERS[1],
				offer: 3,
			})
		};
		assert_eq!(accept(PROVIDERS[0]), refused("NoOffer"));
		assert_eq!(accept(PROVIDERS[1]), Ok(()));
	});
}
