//! Calls on a state in memory: dispatched by the runtime as native code, and failed calls in words.

use frame_support::BoundedVec;
use pallet_settlement::{Collection, PriceRow, TableRow};
use sp_consensus_aura::Slot;
use sp_core::Get;
use sp_runtime::traits::Dispatchable;
use zorgketen_primitives::{time::Date, Cents, NationalTable, Service};
use zorgketen_runtime::{
	configs::ConsortiumInstance, AccountId, Runtime, RuntimeCall, RuntimeOrigin, SLOT_DURATION,
};

/// Milliseconds of a day.
const DAY: u64 = 86_400_000;
/// The first day of the national tables and of contracts: 1 January 2020.
const IN_FORCE: Date = 18_262;
/// What a payer deposits for each case, in cents: more than any case holds.
pub const DEPOSIT: Cents = 400_000;
/// Cents an hour of care.
pub const PRICE: Cents = 6_521;
/// Cents an hour that the family pays itself.
pub const OWN: Cents = 570;

/// The national tables, as they were in the practice trial.
const TABLES: [(NationalTable, u128); 15] = [
	(NationalTable::OwnContributionPerHour, OWN),
	(NationalTable::CeilingHour, 6_850),
	(NationalTable::CeilingPartusHour, 6_850),
	(NationalTable::CeilingRegistration, 1_700),
	(NationalTable::CeilingIntakeHome, 11_200),
	(NationalTable::CeilingIntakePhone, 4_800),
	(NationalTable::CeilingPartusSurcharge, 7_700),
	(NationalTable::MinMinutes, 1_440),
	(NationalTable::MaxMinutes, 4_800),
	(NationalTable::HospitalDayBreast, 360),
	(NationalTable::HospitalDayFormula, 330),
	(NationalTable::LastDay, 10),
	(NationalTable::LastDayExtended, 42),
	(NationalTable::GranularityMinutes, 5),
	(NationalTable::ClaimWindowDays, 1_825),
];

/// Sets the chain's clock to the beginning of a day.
pub fn clock(day: Date) {
	pallet_timestamp::Now::<Runtime>::put(u64::from(day) * DAY);
}

/// Sets the clock to the day on which a node goes on.
pub fn go_on(today: Date) {
	clock(today);
	// Aura holds the clock against the slot of the last block.
	let slot = u64::from(today) * DAY / SLOT_DURATION;
	pallet_aura::CurrentSlot::<Runtime>::put(Slot::from(slot));
}

/// Installs all national tables.
///
/// # Errors
/// When a call is refused.
pub fn install_tables() -> Result<(), String> {
	for (table, value) in TABLES {
		let rows = bounded(vec![TableRow {
			valid_from: IN_FORCE,
			value,
		}])?;
		dispatch(
			consortium(),
			pallet_settlement::Call::install_table { table, rows },
		)?;
	}
	Ok(())
}

/// A contract at these prices, offered and accepted.
///
/// # Errors
/// When a call is refused.
pub fn contract(
	payer: &AccountId,
	provider: &AccountId,
	prices: &[(Service, Cents)],
) -> Result<(), String> {
	let prices = prices.iter().map(|(service, cents)| PriceRow {
		service: *service,
		valid_from: IN_FORCE,
		cents: *cents,
	});
	let offer = pallet_settlement::Call::offer_contract {
		provider: provider.clone(),
		collection: Collection::Provider,
		prices: bounded(prices.collect())?,
	};
	sign(payer, offer)?;
	let offer = pallet_settlement::Offers::<Runtime>::get(payer, provider)
		.ok_or("the offer does not stand")?
		.number;
	let accept = pallet_settlement::Call::accept_contract {
		payer: payer.clone(),
		offer,
	};
	sign(provider, accept)
}

/// A call as an account would sign it.
///
/// # Errors
/// With the runtime's reason when it is refused.
pub fn sign(who: &AccountId, call: impl Into<RuntimeCall>) -> Result<(), String> {
	dispatch(RuntimeOrigin::signed(who.clone()), call)
}

/// All seats, as a motion that everyone voted for.
pub fn consortium() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, ConsortiumInstance>::Members(1, 1).into()
}

/// A call from any origin.
///
/// # Errors
/// With the runtime's reason when it is refused.
pub fn dispatch(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> Result<(), String> {
	let call = call.into();
	match call.clone().dispatch(origin) {
		Ok(_) => Ok(()),
		Err(failed) => {
			let why: &'static str = failed.error.into();
			Err(format!("{why}: {call:?}"))
		}
	}
}

/// Items for a call.
///
/// # Errors
/// When there are more than it takes.
pub fn bounded<Item, Size: Get<u32>>(items: Vec<Item>) -> Result<BoundedVec<Item, Size>, String> {
	items
		.try_into()
		.map_err(|_| "more than one call takes".into())
}
