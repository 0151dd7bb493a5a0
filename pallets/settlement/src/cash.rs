//! Deposits, payouts, and counter-entries.

use crate::{pallet::*, types::*};
use frame_support::{
	ensure,
	traits::{
		fungible::{hold::Mutate as _, Mutate as _},
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::Date, Cents, DossierId, OrganisationKind, Participants, Service, Standing,
};

/// Whether an organisation of this kind keeps the euros behind the balances.
fn settles(kind: OrganisationKind) -> bool {
	matches!(kind, OrganisationKind::SettlementAgent)
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_issue(
		who: T::AccountId,
		payer: T::AccountId,
		amount: Cents,
		reference: H256,
	) -> Result<u32, DispatchError> {
		Self::organisation_of(who, settles, Standing::Active)?;
		// gone ones too: they may still owe
		ensure!(
			T::Participants::organisation(&payer).is_some_and(|payer| payer.kind.pays_for_care()),
			Error::<T>::NotAPayer
		);
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(amount <= MAX_AMOUNT, Error::<T>::AmountTooLarge);
		ensure!(
			!References::<T>::contains_key(reference),
			Error::<T>::ReferenceUsed
		);

		Self::ensure_payer(&payer);
		T::Currency::mint_into(&payer, amount)?;
		Payers::<T>::mutate(&payer, |payer| {
			if let Some(payer) = payer {
				payer.deposited = payer.deposited.saturating_add(amount);
			}
		});
		References::<T>::insert(reference, ());
		Self::deposit_event(Event::Issued {
			payer: payer.clone(),
			amount,
			reference,
		});
		Self::pay_claims(&payer, MAX_CLAIMS_PER_CALL)
	}

	pub(crate) fn do_request_payout(who: T::AccountId, amount: Cents) -> DispatchResult {
		let account = Self::provider_of(who, Standing::Suspended)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut provider = Providers::<T>::get(&account).ok_or(Error::<T>::PayoutAboveBalance)?;
		// what is owed for credits is not paid out
		ensure!(
			amount <= Self::free(&account).saturating_sub(provider.debt),
			Error::<T>::PayoutAboveBalance
		);
		ensure!(
			provider.open_payouts < MAX_PAYOUTS,
			Error::<T>::TooManyPayouts
		);
		let number = NextPayout::<T>::get();
		let next = number.checked_add(1).ok_or(Error::<T>::NumbersUsedUp)?;

		T::Currency::hold(&HoldReason::Payout.into(), &account, amount)?;
		provider.open_payouts = provider.open_payouts.saturating_add(1);
		Providers::<T>::insert(&account, provider);
		NextPayout::<T>::put(next);
		Payouts::<T>::insert(
			number,
			Payout {
				provider: account.clone(),
				amount,
			},
		);
		Self::deposit_event(Event::PayoutRequested {
			provider: account,
			payout: number,
			amount,
		});
		Ok(())
	}

	pub(crate) fn do_confirm_payout(
		who: T::AccountId,
		number: PayoutNumber,
		reference: H256,
	) -> DispatchResult {
		Self::organisation_of(who, settles, Standing::Suspended)?;
		let Payout { provider, amount } = Payouts::<T>::get(number).ok_or(Error::<T>::NoPayout)?;
		ensure!(
			!References::<T>::contains_key(reference),
			Error::<T>::ReferenceUsed
		);

		T::Currency::burn_held(
			&HoldReason::Payout.into(),
			&provider,
			amount,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		Self::close_payout(&provider, number, amount);
		References::<T>::insert(reference, ());
		Self::deposit_event(Event::PayoutConfirmed {
			provider,
			payout: number,
			amount,
			reference,
		});
		Ok(())
	}

	pub(crate) fn do_reject_payout(
		who: T::AccountId,
		number: PayoutNumber,
		reason: PayoutRejection,
	) -> DispatchResult {
		Self::organisation_of(who, settles, Standing::Suspended)?;
		let Payout { provider, amount } = Payouts::<T>::get(number).ok_or(Error::<T>::NoPayout)?;

		T::Currency::release(
			&HoldReason::Payout.into(),
			&provider,
			amount,
			Precision::Exact,
		)?;
		Self::close_payout(&provider, number, 0);
		Self::deposit_event(Event::PayoutRejected {
			provider,
			payout: number,
			amount,
			reason,
		});
		Ok(())
	}

	fn close_payout(provider: &T::AccountId, number: PayoutNumber, paid_out: Cents) {
		Payouts::<T>::remove(number);
		Providers::<T>::mutate(provider, |provider| {
			if let Some(provider) = provider {
				provider.open_payouts = provider.open_payouts.saturating_sub(1);
				provider.paid_out = provider.paid_out.saturating_add(paid_out);
			}
		});
	}

	pub(crate) fn do_credit(
		who: T::AccountId,
		payer: T::AccountId,
		case: DossierId,
		service: Service,
		date: Date,
		amount: Cents,
	) -> Result<u32, DispatchError> {
		let provider = Self::provider_of(who, Standing::Suspended)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut contract = Contracts::<T>::get(&payer, &provider).ok_or(Error::<T>::NoContract)?;
		let key = Self::rate(&contract, service, date)?.key;
		let mut account = Cases::<T>::get(case);
		let line = account.line_mut(&key).ok_or(Error::<T>::NoClaim)?;
		ensure!(amount <= line.creditable(), Error::<T>::CreditAbovePaid);

		line.credited = line.credited.saturating_add(amount);
		let returned = amount.min(Self::free(&provider));
		if returned > 0 {
			T::Currency::transfer(&provider, &payer, returned, Preservation::Expendable)?;
		}
		let debt = amount.saturating_sub(returned);
		if debt > 0 {
			contract.debt = contract.debt.saturating_add(debt);
			Contracts::<T>::insert(&payer, &provider, contract);
			Providers::<T>::mutate(&provider, |provider| {
				if let Some(provider) = provider {
					provider.debt = provider.debt.saturating_add(debt);
				}
			});
		}
		Cases::<T>::insert(case, account);
		Self::deposit_event(Event::Credited {
			case,
			payer: payer.clone(),
			provider,
			service,
			date,
			amount,
			returned,
		});
		Self::pay_claims(&payer, MAX_CLAIMS_PER_CALL)
	}

	pub(crate) fn do_collect_debt(
		payer: T::AccountId,
		provider: T::AccountId,
	) -> Result<u32, DispatchError> {
		let mut contract = Contracts::<T>::get(&payer, &provider).ok_or(Error::<T>::NoContract)?;
		let amount = contract.debt.min(Self::free(&provider));
		ensure!(amount > 0, Error::<T>::NothingToPay);

		T::Currency::transfer(&provider, &payer, amount, Preservation::Expendable)?;
		Self::reduce_debt(&payer, &provider, &mut contract, amount);
		Self::pay_claims(&payer, MAX_CLAIMS_PER_CALL)
	}
}
