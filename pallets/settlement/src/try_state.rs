//! The invariants, numbered as in the README.

use crate::{pallet::*, types::*};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use frame_support::{
	ensure,
	traits::fungible::{hold::Inspect as _, Inspect as _},
};
use sp_runtime::TryRuntimeError;
use zorgketen_primitives::{Cents, DossierId};

/// Checks all invariants; the error names the one that does not hold.
pub(crate) fn do_try_state<T: Config>() -> Result<(), TryRuntimeError> {
	tables_are_ascending::<T>()?;
	contracts_and_offers_are_well_formed::<T>()?;
	prices_are_within_ceilings::<T>()?;
	reservations_are_held::<T>()?;
	payouts_are_held::<T>()?;
	lines_are_rounded_once::<T>()?;
	queues_are_whole::<T>()?;
	claims_are_what_is_unpaid::<T>()?;
	debts_add_up::<T>()?;
	issuance_is_deposits_less_payouts::<T>()?;
	accounts_are_kept_alive::<T>()
}

/// Adds to a sum of the map.
fn add<K: Ord>(sums: &mut BTreeMap<K, Cents>, key: K, amount: Cents) {
	let sum = sums.entry(key).or_default();
	*sum = sum.saturating_add(amount);
}

fn tables_are_ascending<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, rows) in Tables::<T>::iter() {
		ensure!(!rows.is_empty(), "I1: a table is kept without rows");
		ensure!(
			rows.is_sorted_by(|a, b| a.valid_from < b.valid_from),
			"I1: the rows of a table are not ascending"
		);
		ensure!(
			rows.iter().all(|row| row.value <= MAX_AMOUNT),
			"I1: a value of a table is too large"
		);
	}
	Ok(())
}

fn contracts_and_offers_are_well_formed<T: Config>() -> Result<(), TryRuntimeError> {
	let is_well_formed = |rows: &PriceRows| {
		!rows.is_empty()
			&& rows.is_sorted_by(|a, b| a.key() < b.key())
			&& rows.iter().all(|row| row.cents <= MAX_AMOUNT)
	};
	let next = NextOffer::<T>::get();
	let mut numbers = BTreeSet::new();
	for (payer, provider, contract) in Contracts::<T>::iter() {
		ensure!(
			is_well_formed(&contract.prices),
			"I2: the prices of a contract are not well formed"
		);
		ensure!(
			contract.number < next && numbers.insert(contract.number),
			"I2: the number of a contract was not given out, or is another's"
		);
		ensure!(
			contract.ends.is_none_or(|end| contract.since < end),
			"I2: a contract ended before it began"
		);
		ensure!(
			Parties::<T>::get(contract.number) == Some((payer, provider)),
			"I2: the number of a contract leads to other parties"
		);
	}
	ensure!(
		Parties::<T>::iter().count() == numbers.len(),
		"I2: a number leads to no contract"
	);
	for (payer, provider, offer) in Offers::<T>::iter() {
		ensure!(
			is_well_formed(&offer.prices),
			"I2: the prices of an offer are not well formed"
		);
		ensure!(
			offer.number < next && numbers.insert(offer.number),
			"I2: the number of an offer was not given out, or is another's"
		);
		let contract = Contracts::<T>::get(payer, provider);
		let fits = match (offer.collection, contract) {
			(None, contract) => contract.is_some(),
			(Some(_), None) => true,
			(Some(collection), Some(contract)) => {
				contract.ends.is_some() && contract.collection == collection
			}
		};
		ensure!(
			fits,
			"I2: prices are proposed without a contract, or a contract is offered twice"
		);
	}
	Ok(())
}

fn prices_are_within_ceilings<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, _, contract) in Contracts::<T>::iter() {
		// Later rows were checked too, but against the tables of their day, which may have got lower
		// ceilings since.
		let known = |row: &&PriceRow| row.valid_from <= contract.since;
		for row in contract.prices.iter().filter(known) {
			let ceilings = Tables::<T>::get(row.service.ceiling());
			ensure!(
				row_at(&ceilings, row.valid_from).is_some_and(|ceiling| row.cents <= ceiling.value),
				"I3: a price is above the ceiling of its date"
			);
		}
	}
	Ok(())
}

fn reservations_are_held<T: Config>() -> Result<(), TryRuntimeError> {
	let mut held = BTreeMap::new();
	for (_, account) in Cases::<T>::iter() {
		let mut payers = BTreeSet::new();
		for reservation in account.reservations {
			let (payer, _) = Parties::<T>::get(reservation.contract)
				.ok_or("I4: a reservation under no contract")?;
			ensure!(
				payers.insert(payer.clone()),
				"I4: a payer has two reservations for a case"
			);
			add(&mut held, payer, reservation.amount);
		}
	}
	let reason = HoldReason::Indication.into();
	for (payer, _) in Payers::<T>::iter() {
		ensure!(
			T::Currency::balance_on_hold(&reason, &payer)
				== held.remove(&payer).unwrap_or_default(),
			"I4: the reservations of a payer are not what it has on hold"
		);
	}
	ensure!(held.is_empty(), "I4: a reservation of no payer");
	Ok(())
}

fn payouts_are_held<T: Config>() -> Result<(), TryRuntimeError> {
	let next = NextPayout::<T>::get();
	let mut requested = BTreeMap::new();
	let mut open = BTreeMap::<_, u8>::new();
	for (number, payout) in Payouts::<T>::iter() {
		ensure!(
			number < next && payout.amount > 0,
			"I5: a payout of nothing, or with a number not given out"
		);
		let count = open.entry(payout.provider.clone()).or_default();
		*count = count.saturating_add(1);
		add(&mut requested, payout.provider, payout.amount);
	}
	let reason = HoldReason::Payout.into();
	for (account, provider) in Providers::<T>::iter() {
		ensure!(
			T::Currency::balance_on_hold(&reason, &account)
				== requested.remove(&account).unwrap_or_default(),
			"I5: the payouts of a provider are not what it has on hold"
		);
		ensure!(
			provider.open_payouts == open.remove(&account).unwrap_or_default(),
			"I5: the payouts of a provider are miscounted"
		);
	}
	ensure!(requested.is_empty(), "I5: a payout of no provider");
	Ok(())
}

fn lines_are_rounded_once<T: Config>() -> Result<(), TryRuntimeError> {
	for (_, account) in Cases::<T>::iter() {
		let keys: BTreeSet<_> = account.lines.iter().map(|line| line.key).collect();
		ensure!(
			keys.len() == account.lines.len(),
			"I6: a case has a line twice"
		);
		for line in &account.lines {
			let value = Pallet::<T>::rate_of(line)
				.and_then(|rate| rate.value(line.quantity))
				.ok_or("I6: a line without a price")?;
			// over by a cent at most, where both roundings together took one back
			ensure!(
				line.due == value.due || line.due == value.due.saturating_add(1),
				"I6: a line is not due what one rounding of its quantity gives"
			);
			let paid = line
				.due
				.checked_sub(line.unpaid)
				.ok_or("I6: more of a line is unpaid than was due")?;
			ensure!(
				line.credited <= paid,
				"I6: more of a line was credited than paid"
			);
		}
	}
	Ok(())
}

fn queues_are_whole<T: Config>() -> Result<(), TryRuntimeError> {
	let mut claims = 0usize;
	for (payer, queue) in Payers::<T>::iter() {
		let mut waiting: Cents = 0;
		for number in queue.head..queue.tail {
			let claim = Claims::<T>::get(&payer, number).ok_or("I7: there is a gap in a queue")?;
			ensure!(
				0 < claim.outstanding && claim.outstanding <= claim.due,
				"I7: a claim waits for nothing, or for more than was due"
			);
			waiting = waiting.saturating_add(claim.outstanding);
			claims = claims.saturating_add(1);
		}
		ensure!(
			waiting == queue.waiting,
			"I7: a payer's waiting claims don't add up"
		);
		ensure!(
			!queue.has_waiting()
				|| Pallet::<T>::free(&payer) == 0
				|| Payable::<T>::contains_key(&payer),
			"I7: claims wait though there is money"
		);
	}
	ensure!(
		claims == Claims::<T>::iter_keys().count(),
		"I7: a claim is in no queue"
	);
	for payer in Payable::<T>::iter_keys() {
		ensure!(
			Payers::<T>::get(payer).is_some_and(|queue| queue.has_waiting()),
			"I7: claims are to be paid where none wait"
		);
	}
	Ok(())
}

fn claims_are_what_is_unpaid<T: Config>() -> Result<(), TryRuntimeError> {
	let mut by_line = BTreeMap::<(DossierId, LineKey), Cents>::new();
	let mut by_provider = BTreeMap::new();
	let mut waiting_cases = Vec::new();
	for (payer, _, claim) in Claims::<T>::iter() {
		ensure!(
			Parties::<T>::get(claim.line.contract) == Some((payer.clone(), claim.provider.clone())),
			"I8: a claim is between others than its contract"
		);
		waiting_cases.push((claim.case, payer));
		add(&mut by_line, (claim.case, claim.line), claim.outstanding);
		add(&mut by_provider, claim.provider, claim.outstanding);
	}
	for (case, account) in Cases::<T>::iter() {
		for line in account.lines {
			ensure!(
				line.unpaid == by_line.remove(&(case, line.key)).unwrap_or_default(),
				"I8: what is unpaid of a line is not what its claims wait for"
			);
		}
	}
	ensure!(by_line.is_empty(), "I8: a claim belongs to no line");
	for (account, provider) in Providers::<T>::iter() {
		ensure!(
			provider.waiting == by_provider.remove(&account).unwrap_or_default(),
			"I8: what a provider waits for is not what its claims say"
		);
	}
	ensure!(by_provider.is_empty(), "I8: a claim of no provider");
	for (case, payer) in waiting_cases {
		for reservation in Cases::<T>::get(case).reservations {
			let is_other = reservation.amount == 0
				|| Parties::<T>::get(reservation.contract).is_some_and(|(of, _)| of != payer);
			ensure!(is_other, "I8: a case waits for money that is held for it");
		}
	}
	Ok(())
}

fn debts_add_up<T: Config>() -> Result<(), TryRuntimeError> {
	let mut debts = BTreeMap::new();
	for (_, provider, contract) in Contracts::<T>::iter() {
		add(&mut debts, provider, contract.debt);
	}
	for (account, provider) in Providers::<T>::iter() {
		ensure!(
			provider.debt == debts.remove(&account).unwrap_or_default(),
			"I9: the debts of a provider don't add up"
		);
	}
	ensure!(debts.is_empty(), "I9: a debt of no provider");
	Ok(())
}

fn issuance_is_deposits_less_payouts<T: Config>() -> Result<(), TryRuntimeError> {
	let mut issued: Cents = 0;
	let mut balances: Cents = 0;
	for (account, payer) in Payers::<T>::iter() {
		issued = issued.saturating_add(payer.deposited);
		balances = balances.saturating_add(T::Currency::total_balance(&account));
	}
	for (account, provider) in Providers::<T>::iter() {
		issued = issued.saturating_sub(provider.paid_out);
		balances = balances.saturating_add(T::Currency::total_balance(&account));
	}
	ensure!(
		T::Currency::total_issuance() == issued,
		"I10: the euros are not the deposits less the payouts"
	);
	ensure!(
		balances == issued,
		"I10: euros are with others than payers and providers"
	);
	Ok(())
}

fn accounts_are_kept_alive<T: Config>() -> Result<(), TryRuntimeError> {
	let payers: BTreeSet<_> = Payers::<T>::iter_keys().collect();
	let providers: BTreeSet<_> = Providers::<T>::iter_keys().collect();
	ensure!(
		payers.is_disjoint(&providers),
		"I11: an account pays and is paid"
	);
	for account in payers.union(&providers) {
		ensure!(
			frame_system::Pallet::<T>::providers(account) > 0,
			"I11: an account has lost its reference"
		);
	}
	for (payer, provider, _) in Contracts::<T>::iter() {
		ensure!(
			payers.contains(&payer) && providers.contains(&provider),
			"I11: a party to a contract has no record"
		);
	}
	Ok(())
}
