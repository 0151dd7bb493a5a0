//! Answers to the runtime API.

use crate::{pallet::*, runtime_api::*, types::*};
use alloc::vec::Vec;
use frame_support::traits::fungible::{hold::Inspect as _, Inspect as _};
use zorgketen_primitives::{time::Date, DossierId, NationalTable, NationalTables, Service};

impl<T: Config> Pallet<T> {
	/// Where a payer stands. Zeros for an account that never paid.
	pub fn insurer_position(account: &T::AccountId) -> InsurerPosition {
		let payer = Payers::<T>::get(account).unwrap_or_default();
		let balance = T::Currency::total_balance(account);
		InsurerPosition {
			deposited: payer.deposited,
			paid: payer.deposited.saturating_sub(balance),
			held: T::Currency::balance_on_hold(&HoldReason::Indication.into(), account),
			free: Self::free(account),
			waiting: payer.waiting,
			balance,
		}
	}

	/// Where a provider stands. Zeros for an account that was never paid.
	pub fn provider_position(account: &T::AccountId) -> ProviderPosition {
		let provider = Providers::<T>::get(account).unwrap_or_default();
		let balance = T::Currency::total_balance(account);
		ProviderPosition {
			paid: balance.saturating_add(provider.paid_out),
			paid_out: provider.paid_out,
			requested: T::Currency::balance_on_hold(&HoldReason::Payout.into(), account),
			balance,
			debt: provider.debt,
			waiting: provider.waiting,
		}
	}

	/// The price of a service on a date.
	pub fn price_at(
		payer: &T::AccountId,
		provider: &T::AccountId,
		service: Service,
		date: Date,
	) -> Option<PriceAt> {
		let contract = Contracts::<T>::get(payer, provider)?;
		let price = contract.price(service, date)?;
		let rate = Self::rate(&contract, service, date).ok();
		let own = rate.filter(|rate| rate.key.own_from.is_some());
		Some(PriceAt {
			cents: price.cents,
			valid_from: price.valid_from,
			collection: contract.collection,
			own_per_hour: own
				.filter(|_| service == Service::Hour)
				.map(|rate| rate.own),
			own_per_day: own.filter(|_| service.is_day()).map(|rate| rate.own),
		})
	}

	/// What a case came to so far, each line rounded once.
	pub fn totals(case: &DossierId) -> CaseSettlement {
		let mut totals = CaseSettlement::default();
		for line in Cases::<T>::get(case).lines {
			let value = Self::rate_of(&line).and_then(|rate| rate.value(line.quantity));
			if let Some(value) = value {
				totals.gross = totals.gross.saturating_add(value.gross);
				totals.own = totals.own.saturating_add(value.own);
			}
			totals.due = totals.due.saturating_add(line.due);
			totals.unpaid = totals.unpaid.saturating_add(line.unpaid);
			totals.credited = totals.credited.saturating_add(line.credited);
		}
		totals.paid = totals.due.saturating_sub(totals.unpaid);
		totals
	}

	/// The rows by which a line is paid. Rows are never edited, so its dates lead to them.
	pub(crate) fn rate_of(line: &Line) -> Option<Rate> {
		let (payer, provider) = Parties::<T>::get(line.key.contract)?;
		let contract = Contracts::<T>::get(payer, provider)?;
		let date = line.key.price_from.max(line.key.own_from.unwrap_or(0));
		Self::rate(&contract, line.key.service, date)
			.ok()
			.filter(|rate| rate.key == line.key)
	}

	/// The waiting claims of a payer, the oldest first, from a number on and at most `limit`.
	pub fn waiting(
		payer: &T::AccountId,
		from: ClaimNumber,
		limit: u32,
	) -> Vec<WaitingClaim<T::AccountId>> {
		let queue = Payers::<T>::get(payer).unwrap_or_default();
		let first = queue.head.max(from);
		let end = queue.tail.min(first.saturating_add(limit));
		(first..end)
			.filter_map(|number| {
				let claim = Claims::<T>::get(payer, number)?;
				Some(WaitingClaim {
					claim: number,
					case: claim.case,
					provider: claim.provider,
					service: claim.line.service,
					date: claim.date,
					gross: claim.gross,
					own: claim.own,
					due: claim.due,
					outstanding: claim.outstanding,
				})
			})
			.collect()
	}

	/// The open payouts of a provider, the oldest first.
	pub fn payouts(provider: &T::AccountId) -> Vec<OpenPayout> {
		let mut payouts: Vec<_> = Payouts::<T>::iter()
			.filter(|(_, payout)| payout.provider == *provider)
			.map(|(payout, Payout { amount, .. })| OpenPayout { payout, amount })
			.collect();
		payouts.sort_unstable_by_key(|payout| payout.payout);
		payouts
	}

	/// The value of a national table on a date.
	pub fn table(table: NationalTable, date: Date) -> Option<u128> {
		Self::value(table, date)
	}

	/// The contract between a payer and a provider.
	pub fn contract(payer: &T::AccountId, provider: &T::AccountId) -> Option<Contract> {
		Contracts::<T>::get(payer, provider)
	}
}
