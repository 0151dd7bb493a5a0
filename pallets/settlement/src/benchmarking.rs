//! Worst cases: tables, contracts and cases as large as they can be, money from everywhere.

#![cfg(feature = "runtime-benchmarks")]

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	assert_ok,
	traits::{
		fungible::{hold::Mutate as _, Mutate as _},
		EnsureOrigin,
	},
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};
use zorgketen_primitives::{
	time::{Date, DAY},
	BenchmarkHelper, Cents, DossierId, NationalTable, OrganisationKind, Quantity, Service,
	Settlement, StaffRole,
};

/// The day on which the benchmarks play.
const TODAY: Date = 20_000;
const PRICE: Cents = 6_000;
const OWN: Cents = 600;
/// What an hour costs the payer.
const HOUR: Cents = PRICE - OWN;

/// The parties, and their claims officers.
struct Cast<T: Config> {
	payer: T::AccountId,
	payer_officer: T::AccountId,
	provider: T::AccountId,
	provider_officer: T::AccountId,
	agent_officer: T::AccountId,
}

/// The parties on a day on which all tables that settlement uses are full.
fn cast<T: Config>() -> Cast<T> {
	let payer = T::BenchmarkHelper::organisation(OrganisationKind::Insurer, 1);
	let provider = T::BenchmarkHelper::organisation(OrganisationKind::MaternityProvider, 2);
	let agent = T::BenchmarkHelper::organisation(OrganisationKind::SettlementAgent, 3);
	let officer =
		|of: &T::AccountId, seed| T::BenchmarkHelper::staff(of, StaffRole::ClaimsOfficer, seed);
	let cast = Cast {
		payer_officer: officer(&payer, 4),
		provider_officer: officer(&provider, 5),
		agent_officer: officer(&agent, 6),
		payer,
		provider,
	};
	T::BenchmarkHelper::set_time(u32::from(TODAY).saturating_mul(DAY));
	for service in Service::ALL {
		fill_table::<T>(service.ceiling(), PRICE, MAX_TABLE_ROWS);
	}
	fill_table::<T>(NationalTable::OwnContributionPerHour, OWN, MAX_TABLE_ROWS);
	fill_table::<T>(NationalTable::OwnContributionPerDay, OWN, MAX_TABLE_ROWS);
	fill_table::<T>(NationalTable::InstitutionDayLimit, PRICE, MAX_TABLE_ROWS);
	cast
}

/// So many rows, the last of which begins today.
fn table_rows(value: Cents, count: u32) -> TableRows {
	let rows: Vec<_> = (1..=count)
		.map(|row| TableRow {
			valid_from: TODAY
				.saturating_sub(count as Date)
				.saturating_add(row as Date),
			value,
		})
		.collect();
	TableRows::truncate_from(rows)
}

fn fill_table<T: Config>(table: NationalTable, value: Cents, count: u32) {
	Tables::<T>::insert(table, table_rows(value, count));
}

/// So many price rows from a date on, spread over all services.
fn price_rows(count: u32, first: Date) -> PriceRows {
	let services = Service::ALL.len();
	let mut rows = Vec::new();
	for (at, service) in Service::ALL.into_iter().enumerate() {
		let share = (count as usize).saturating_add(services - 1 - at) / services;
		rows.extend((0..share).map(|day| PriceRow {
			service,
			valid_from: first.saturating_add(day as Date),
			cents: PRICE,
		}));
	}
	PriceRows::truncate_from(rows)
}

/// A contract whose prices were accepted, and for how much the provider is in debt.
fn contract<T: Config>(
	payer: &T::AccountId,
	provider: &T::AccountId,
	prices: PriceRows,
	debt: Cents,
) -> ContractNumber {
	let number = NextOffer::<T>::get();
	NextOffer::<T>::put(number.saturating_add(1));
	Contracts::<T>::insert(
		payer,
		provider,
		Contract {
			number,
			collection: Collection::Provider,
			since: TODAY,
			debt,
			ends: None,
			prices,
		},
	);
	Parties::<T>::insert(number, (payer, provider));
	Pallet::<T>::ensure_payer(payer);
	Pallet::<T>::ensure_provider(provider);
	Providers::<T>::mutate(provider, |provider| {
		if let Some(provider) = provider {
			provider.debt = provider.debt.saturating_add(debt);
		}
	});
	number
}

/// A contract without room for another price. All its rows have begun.
fn full_contract<T: Config>(
	payer: &T::AccountId,
	provider: &T::AccountId,
	debt: Cents,
) -> ContractNumber {
	let prices = price_rows(MAX_PRICE_ROWS, TODAY.saturating_sub(50));
	contract::<T>(payer, provider, prices, debt)
}

fn case(number: u32) -> DossierId {
	BlakeTwo256::hash_of(&number)
}

fn reference() -> H256 {
	H256::repeat_byte(7)
}

/// A case with room for one more line.
fn fill_case<T: Config>(number: u32, contract: ContractNumber) {
	let lines: Vec<_> = (1..MAX_LINES)
		.map(|day| Line {
			key: LineKey {
				contract,
				service: Service::Hour,
				price_from: day as Date,
				own_from: Some(day as Date),
			},
			quantity: 60,
			due: HOUR,
			unpaid: 0,
			credited: 0,
		})
		.collect();
	Cases::<T>::mutate(case(number), |account| {
		account.lines = lines.try_into().unwrap_or_default();
	});
}

/// Money held for a case by as many payers as can be, this one last, and under another contract than
/// that which is settled.
fn fill_reservations<T: Config>(number: u32, payer: &T::AccountId, amount: Cents) {
	let provider: T::AccountId = account("former provider", 0, 0);
	let former = contract::<T>(payer, &provider, price_rows(1, TODAY), 0);
	let mut reservations = Vec::new();
	for other in 1..MAX_HOLDS {
		let payer: T::AccountId = account("other payer", other, 0);
		reservations.push(Reservation {
			contract: contract::<T>(&payer, &provider, price_rows(1, TODAY), 0),
			amount: 1,
		});
	}
	reservations.push(Reservation {
		contract: former,
		amount,
	});
	fund::<T>(payer, amount);
	assert_ok!(T::Currency::hold(
		&HoldReason::Indication.into(),
		payer,
		amount
	));
	Cases::<T>::mutate(case(number), |account| {
		account.reservations = reservations.try_into().unwrap_or_default();
	});
}

fn fund<T: Config>(who: &T::AccountId, amount: Cents) {
	assert_ok!(T::Currency::mint_into(who, amount));
}

fn settle<T: Config>(
	number: u32,
	payer: &T::AccountId,
	provider: &T::AccountId,
	minutes: u32,
) -> Result<(), BenchmarkError> {
	Pallet::<T>::settle(
		&case(number),
		payer,
		provider,
		Service::Hour,
		TODAY,
		Quantity::Minutes(minutes),
	)?;
	Ok(())
}

/// Lets an hour of each of so many providers wait, every one of them with a debt of a cent that came
/// later. The payer has no money.
fn wait<T: Config>(payer: &T::AccountId, count: u32) -> Result<(), BenchmarkError> {
	for number in 0..count {
		let provider: T::AccountId = account("waiting provider", number, 0);
		let contract = full_contract::<T>(payer, &provider, 0);
		let case = number.saturating_add(100);
		fill_case::<T>(case, contract);
		settle::<T>(case, payer, &provider, 60)?;
		Contracts::<T>::mutate(payer, &provider, |contract| {
			if let Some(contract) = contract {
				contract.debt = 1;
			}
		});
		Providers::<T>::mutate(&provider, |provider| {
			if let Some(provider) = provider {
				provider.debt = 1;
			}
		});
	}
	Ok(())
}

/// Whether that many claims wait.
fn assert_waiting<T: Config>(payer: &T::AccountId, count: u32) {
	assert_eq!(
		Pallet::<T>::waiting(payer, 0, u32::MAX).len(),
		count as usize
	);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn install_table(n: Linear<1, MAX_TABLE_ROWS>) -> Result<(), BenchmarkError> {
		let origin =
			T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let table = NationalTable::LastDay;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, table, table_rows(10, n));

		assert_eq!(Tables::<T>::get(table).len(), n as usize);
		Ok(())
	}

	#[benchmark]
	fn add_row() -> Result<(), BenchmarkError> {
		cast::<T>();
		let origin =
			T::GovernOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let table = NationalTable::LastDay;
		fill_table::<T>(table, 10, MAX_TABLE_ROWS - 1);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, table, TODAY + 1, 11);

		assert_eq!(Tables::<T>::get(table).len(), MAX_TABLE_ROWS as usize);
		Ok(())
	}

	#[benchmark]
	fn offer_contract(n: Linear<1, MAX_PRICE_ROWS>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.payer_officer),
			cast.provider.clone(),
			Collection::Provider,
			price_rows(n, TODAY),
		);

		assert!(Offers::<T>::contains_key(cast.payer, cast.provider));
		Ok(())
	}

	#[benchmark]
	fn accept_contract() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let offer = NextOffer::<T>::get();
		Pallet::<T>::do_offer_contract(
			cast.payer_officer,
			cast.provider.clone(),
			Collection::Provider,
			price_rows(MAX_PRICE_ROWS, TODAY),
		)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.provider_officer),
			cast.payer.clone(),
			offer,
		);

		assert!(Contracts::<T>::contains_key(cast.payer, cast.provider));
		Ok(())
	}

	#[benchmark]
	fn withdraw_offer() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		Pallet::<T>::do_offer_contract(
			cast.payer_officer.clone(),
			cast.provider.clone(),
			Collection::Provider,
			price_rows(MAX_PRICE_ROWS, TODAY),
		)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.payer_officer), cast.provider.clone());

		assert!(!Offers::<T>::contains_key(cast.payer, cast.provider));
		Ok(())
	}

	#[benchmark]
	fn propose_prices(n: Linear<1, { MAX_PRICE_ROWS - 1 }>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		contract::<T>(&cast.payer, &cast.provider, price_rows(1, TODAY), 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.payer_officer),
			cast.provider.clone(),
			price_rows(n, TODAY + 1),
		);

		assert!(Offers::<T>::contains_key(cast.payer, cast.provider));
		Ok(())
	}

	#[benchmark]
	fn accept_prices() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		contract::<T>(&cast.payer, &cast.provider, price_rows(1, TODAY), 0);
		let offer = NextOffer::<T>::get();
		Pallet::<T>::do_propose_prices(
			cast.payer_officer,
			cast.provider.clone(),
			price_rows(MAX_PRICE_ROWS - 1, TODAY + 1),
		)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.provider_officer),
			cast.payer.clone(),
			offer,
		);

		let rows = Contracts::<T>::get(cast.payer, cast.provider).map(|c| c.prices.len());
		assert_eq!(rows, Some(MAX_PRICE_ROWS as usize));
		Ok(())
	}

	#[benchmark]
	fn end_contract() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		full_contract::<T>(&cast.payer, &cast.provider, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.provider_officer),
			cast.payer.clone(),
			cast.provider.clone(),
			TODAY + 1,
		);

		let ends = Contracts::<T>::get(cast.payer, cast.provider).and_then(|c| c.ends);
		assert_eq!(ends, Some(TODAY + 1));
		Ok(())
	}

	#[benchmark]
	fn issue(n: Linear<0, MAX_CLAIMS_PER_CALL>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		wait::<T>(&cast.payer, n)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.agent_officer),
			cast.payer.clone(),
			HOUR * Cents::from(n + 1),
			reference(),
		);

		assert_waiting::<T>(&cast.payer, 0);
		Ok(())
	}

	#[benchmark]
	fn request_payout() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		full_contract::<T>(&cast.payer, &cast.provider, 0);
		fund::<T>(&cast.provider, HOUR);
		let payout = NextPayout::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.provider_officer), HOUR);

		assert!(Payouts::<T>::contains_key(payout));
		Ok(())
	}

	#[benchmark]
	fn confirm_payout() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		full_contract::<T>(&cast.payer, &cast.provider, 0);
		fund::<T>(&cast.provider, HOUR);
		let payout = NextPayout::<T>::get();
		Pallet::<T>::do_request_payout(cast.provider_officer, HOUR)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.agent_officer), payout, reference());

		assert!(!Payouts::<T>::contains_key(payout));
		Ok(())
	}

	#[benchmark]
	fn reject_payout() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		full_contract::<T>(&cast.payer, &cast.provider, 0);
		fund::<T>(&cast.provider, HOUR);
		let payout = NextPayout::<T>::get();
		Pallet::<T>::do_request_payout(cast.provider_officer, HOUR)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.agent_officer),
			payout,
			PayoutRejection::OnRequest,
		);

		assert!(!Payouts::<T>::contains_key(payout));
		Ok(())
	}

	#[benchmark]
	fn credit(n: Linear<0, MAX_CLAIMS_PER_CALL>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let number = full_contract::<T>(&cast.payer, &cast.provider, 0);
		fill_case::<T>(1, number);
		// what comes back pays the claims, and a cent of it is a debt
		let hours = n + 1;
		let amount = HOUR * Cents::from(hours);
		fund::<T>(&cast.payer, amount);
		settle::<T>(1, &cast.payer, &cast.provider, 60 * hours)?;
		Pallet::<T>::do_request_payout(cast.provider_officer.clone(), 1)?;
		wait::<T>(&cast.payer, n)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.provider_officer),
			cast.payer.clone(),
			case(1),
			Service::Hour,
			TODAY,
			amount,
		);

		assert_waiting::<T>(&cast.payer, 0);
		let debt = Contracts::<T>::get(cast.payer, cast.provider).map(|c| c.debt);
		assert_eq!(debt, Some(1));
		Ok(())
	}

	#[benchmark]
	fn collect_debt(n: Linear<0, MAX_CLAIMS_PER_CALL>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let debt = HOUR * Cents::from(n + 1);
		full_contract::<T>(&cast.payer, &cast.provider, debt);
		fund::<T>(&cast.provider, debt);
		wait::<T>(&cast.payer, n)?;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(cast.payer_officer),
			cast.payer.clone(),
			cast.provider,
		);

		assert_waiting::<T>(&cast.payer, 0);
		Ok(())
	}

	/// As a call and in idle time, where it may find nothing to pay.
	#[benchmark]
	fn pay_waiting(n: Linear<0, MAX_CLAIMS_PER_CALL>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		wait::<T>(&cast.payer, n + 1)?;
		fund::<T>(&cast.payer, HOUR * Cents::from(n + 1));

		#[block]
		{
			Pallet::<T>::pay_claims(&cast.payer, n)?;
		}

		assert_waiting::<T>(&cast.payer, 1);
		Ok(())
	}

	#[benchmark]
	fn next_payable() -> Result<(), BenchmarkError> {
		for number in 0..100 {
			Payable::<T>::insert(account::<T::AccountId>("payer", number, 0), ());
		}
		let next;

		#[block]
		{
			next = Payable::<T>::iter_keys().next();
		}

		assert!(next.is_some());
		Ok(())
	}

	/// A debt, the hold of the case and free money, each pay a part.
	#[benchmark]
	fn settle_paid() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let number = full_contract::<T>(&cast.payer, &cast.provider, 1);
		fill_case::<T>(1, number);
		fill_reservations::<T>(1, &cast.payer, HOUR / 2);
		fund::<T>(&cast.payer, HOUR);

		#[block]
		{
			settle::<T>(1, &cast.payer, &cast.provider, 60)?;
		}

		assert_waiting::<T>(&cast.payer, 0);
		Ok(())
	}

	/// A debt, the hold of the case and free money, each pay a part, and the rest waits.
	#[benchmark]
	fn settle_waiting() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let number = full_contract::<T>(&cast.payer, &cast.provider, 1);
		fill_case::<T>(1, number);
		fill_reservations::<T>(1, &cast.payer, HOUR / 2);
		fund::<T>(&cast.payer, 1);

		#[block]
		{
			settle::<T>(1, &cast.payer, &cast.provider, 60)?;
		}

		assert_waiting::<T>(&cast.payer, 1);
		Ok(())
	}

	#[benchmark]
	fn reserve() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let number = full_contract::<T>(&cast.payer, &cast.provider, 0);
		fill_case::<T>(1, number);
		fill_reservations::<T>(1, &cast.payer, 1);
		fund::<T>(&cast.payer, HOUR);

		#[block]
		{
			Pallet::<T>::reserve(&case(1), &cast.payer, &cast.provider, 60, TODAY)?;
		}

		let reservations = Cases::<T>::get(case(1)).reservations;
		assert!(reservations.iter().any(|held| held.amount == HOUR));
		Ok(())
	}

	#[benchmark]
	fn release() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let number = full_contract::<T>(&cast.payer, &cast.provider, 0);
		fill_case::<T>(1, number);
		fill_reservations::<T>(1, &cast.payer, HOUR);
		wait::<T>(&cast.payer, 1)?;

		#[block]
		{
			Pallet::<T>::release(&case(1), &cast.payer)?;
		}

		assert!(Payable::<T>::contains_key(cast.payer));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
