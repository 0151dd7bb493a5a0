//! What approved care comes to, what is held and paid for it, and what waits.

use crate::{pallet::*, types::*, weights::WeightInfo as _, LOG_TARGET};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::{hold::Mutate as _, Inspect as _, Mutate as _},
		tokens::{Fortitude, Precision, Preservation, Restriction},
	},
	weights::{Weight, WeightMeter},
};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	money, time::Date, CaseTotals, Cents, DossierId, NationalTable, Quantity, Service, Settled,
	Settlement,
};

impl<T: Config> Settlement<T::AccountId> for Pallet<T> {
	fn has_contract(payer: &T::AccountId, provider: &T::AccountId) -> bool {
		Contracts::<T>::get(payer, provider)
			.is_some_and(|contract| contract.is_in_force_on(Self::today()))
	}

	fn covers(case: &DossierId, payer: &T::AccountId, provider: &T::AccountId, date: Date) -> bool {
		Contracts::<T>::get(payer, provider).is_some_and(|contract| {
			Self::ensure_covered(&contract, date, || Cases::<T>::get(case)).is_ok()
		})
	}

	fn ensure_priced(
		case: &DossierId,
		payer: &T::AccountId,
		provider: &T::AccountId,
		service: Service,
		date: Date,
	) -> DispatchResult {
		let contract = Contracts::<T>::get(payer, provider).ok_or(Error::<T>::NoContract)?;
		Self::ensure_covered(&contract, date, || Cases::<T>::get(case))?;
		Self::rate(&contract, service, date).map(|_| ())
	}

	fn reserve(
		case: &DossierId,
		payer: &T::AccountId,
		provider: &T::AccountId,
		minutes: u32,
		date: Date,
	) -> DispatchResult {
		Self::do_reserve(case, payer, provider, minutes, date)
	}

	fn settle(
		case: &DossierId,
		payer: &T::AccountId,
		provider: &T::AccountId,
		service: Service,
		date: Date,
		quantity: Quantity,
	) -> Result<Settled, DispatchError> {
		Self::do_settle(case, payer, provider, service, date, quantity)
	}

	fn release(case: &DossierId, payer: &T::AccountId) -> DispatchResult {
		Self::do_release(case, payer)
	}

	fn case_totals(case: &DossierId) -> CaseTotals {
		let totals = Self::totals(case);
		CaseTotals {
			gross: totals.gross,
			own: totals.own,
			paid: totals.paid,
			unpaid: totals.unpaid,
		}
	}

	fn forget(case: &DossierId) -> Option<CaseTotals> {
		let account = Cases::<T>::get(case);
		let is_unpaid = account.lines.iter().any(|line| line.unpaid > 0);
		if is_unpaid || !account.reservations.is_empty() {
			return None;
		}
		let totals = Self::case_totals(case);
		Cases::<T>::remove(case);
		Some(totals)
	}

	fn settle_weight() -> Weight {
		<T as Config>::WeightInfo::settle_paid().max(<T as Config>::WeightInfo::settle_waiting())
	}

	fn reserve_weight() -> Weight {
		<T as Config>::WeightInfo::reserve()
	}

	fn release_weight() -> Weight {
		<T as Config>::WeightInfo::release()
	}
}

impl<T: Config> Pallet<T> {
	/// The rows in force for a service on a date.
	pub(crate) fn rate(
		contract: &Contract,
		service: Service,
		date: Date,
	) -> Result<Rate, DispatchError> {
		let price = contract.price(service, date).ok_or(Error::<T>::NoPrice)?;
		let row =
			|table| row_at(&Tables::<T>::get(table), date).ok_or(Error::<T>::NoOwnContribution);
		// assistance at the delivery and what has a fixed price have no own contribution
		let own = match service {
			Service::Hour => Some(row(NationalTable::OwnContributionPerHour)?),
			day if day.is_day() => {
				let per_day = row(NationalTable::OwnContributionPerDay)?;
				let limit = row(NationalTable::InstitutionDayLimit)?;
				// between two rows of either table both are the same, so the later names them both
				Some(TableRow {
					valid_from: per_day.valid_from.max(limit.valid_from),
					value: money::own_of_day(price.cents, per_day.value, limit.value),
				})
			}
			_ => None,
		};
		Ok(Rate {
			key: LineKey {
				contract: contract.number,
				service,
				price_from: price.valid_from,
				own_from: own.map(|row| row.valid_from),
			},
			price: price.cents,
			own: own.map_or(0, |row| row.value),
			collection: contract.collection,
		})
	}

	/// Whether care of a date can be paid for under a contract: it is in force then, or the case's
	/// minutes were guaranteed under it before it ended.
	fn ensure_covered(
		contract: &Contract,
		date: Date,
		account: impl FnOnce() -> CaseAccount,
	) -> DispatchResult {
		ensure!(
			contract.is_in_force_on(date) || account().is_guaranteed(contract.number),
			Error::<T>::ContractEnded
		);
		Ok(())
	}

	fn do_reserve(
		case: &DossierId,
		payer: &T::AccountId,
		provider: &T::AccountId,
		minutes: u32,
		date: Date,
	) -> DispatchResult {
		let contract = Contracts::<T>::get(payer, provider).ok_or(Error::<T>::NoContract)?;
		let mut account = Cases::<T>::get(case);
		Self::ensure_covered(&contract, date, || account.clone())?;
		let rate = Self::rate(&contract, Service::Hour, date)?;

		// what the line would grow by, and not what the minutes would cost alone: these may differ by
		// a cent, and then the hold would not suffice
		let line = account.line(&rate.key).unwrap_or(Line::new(rate.key));
		let wanted = line
			.quantity
			.checked_add(minutes)
			.and_then(|quantity| rate.value(quantity))
			.ok_or(Error::<T>::AmountTooLarge)?
			.due
			.saturating_sub(line.due);

		let at = Self::reservation_of(&account, contract.number, payer);
		let held = at
			.and_then(|at| account.reservations.get(at))
			.map_or(0, |reservation| reservation.amount);
		let queue = Payers::<T>::get(payer).unwrap_or_default();
		let more = match wanted.checked_sub(held) {
			// free money belongs to the claims that wait
			Some(_) if queue.has_waiting() => 0,
			Some(more) => more.min(T::Currency::reducible_balance(
				payer,
				Preservation::Protect,
				Fortitude::Force,
			)),
			None => 0,
		};
		let less = held.saturating_sub(wanted);
		let amount = held.saturating_add(more).saturating_sub(less);

		if let Some(at) = at {
			account.reservations.swap_remove(at);
		}
		account
			.reservations
			.try_push(Reservation {
				contract: contract.number,
				amount,
			})
			.map_err(|_| Error::<T>::TooManyReservations)?;

		let reason = HoldReason::Indication.into();
		if more > 0 {
			T::Currency::hold(&reason, payer, more)?;
		}
		if less > 0 {
			T::Currency::release(&reason, payer, less, Precision::Exact)?;
			Self::note_payable(payer, &queue);
		}
		Self::put_account(case, &account);
		Self::deposit_event(Event::Reserved {
			case: *case,
			payer: payer.clone(),
			amount,
			wanted,
		});
		Ok(())
	}

	fn do_release(case: &DossierId, payer: &T::AccountId) -> DispatchResult {
		let mut account = Cases::<T>::get(case);
		let is_of_payer = |reservation: &Reservation| {
			Parties::<T>::get(reservation.contract).is_some_and(|(of, _)| of == *payer)
		};
		let Some(at) = account.reservations.iter().position(is_of_payer) else {
			return Ok(());
		};
		let amount = account.reservations.swap_remove(at).amount;
		if amount == 0 {
			Self::put_account(case, &account);
			return Ok(());
		}

		T::Currency::release(
			&HoldReason::Indication.into(),
			payer,
			amount,
			Precision::Exact,
		)?;
		Self::put_account(case, &account);
		Self::note_payable(payer, &Payers::<T>::get(payer).unwrap_or_default());
		Self::deposit_event(Event::Released {
			case: *case,
			payer: payer.clone(),
			amount,
		});
		Ok(())
	}

	fn do_settle(
		case: &DossierId,
		payer: &T::AccountId,
		provider: &T::AccountId,
		service: Service,
		date: Date,
		quantity: Quantity,
	) -> Result<Settled, DispatchError> {
		let mut contract = Contracts::<T>::get(payer, provider).ok_or(Error::<T>::NoContract)?;
		let rate = Self::rate(&contract, service, date)?;
		let units = match quantity {
			Quantity::Minutes(minutes) if service.is_timed() && minutes > 0 => minutes,
			Quantity::Piece if !service.is_timed() => 1,
			_ => return Err(Error::<T>::WrongQuantity.into()),
		};
		let mut account = Cases::<T>::get(case);
		let mut line = account.line(&rate.key).unwrap_or(Line::new(rate.key));

		let grown = line.quantity.checked_add(units);
		let (before, after) = (
			rate.value(line.quantity),
			grown.and_then(|quantity| rate.value(quantity)),
		);
		let (Some(quantity), Some(before), Some(after)) = (grown, before, after) else {
			return Err(Error::<T>::AmountTooLarge.into());
		};
		let gross = after.gross.saturating_sub(before.gross);
		let own = after.own.saturating_sub(before.own);
		// Never below zero. Where a minute nets under a cent, both roundings together can take one
		// back; it then comes off what the line grows by next.
		let due = after.due.saturating_sub(line.due);

		// first what the provider owes for credits, then the hold of the case, then free money
		let offset = due.min(contract.debt);
		let open = due.saturating_sub(offset);
		let reservation = (open > 0)
			.then(|| Self::reservation_of(&account, contract.number, payer))
			.flatten();
		let held = reservation
			.and_then(|at| account.reservations.get(at))
			.map_or(0, |reservation| reservation.amount);
		let from_hold = open.min(held);
		let open = open.saturating_sub(from_hold);
		let mut queue = if open > 0 {
			Payers::<T>::get(payer).unwrap_or_default()
		} else {
			Payer::default()
		};
		let from_free = match open {
			0 => 0,
			_ if queue.has_waiting() => 0,
			open => open.min(Self::free(payer)),
		};
		let outstanding = open.saturating_sub(from_free);

		line.quantity = quantity;
		line.due = line.due.saturating_add(due);
		line.unpaid = line.unpaid.saturating_add(outstanding);
		match account.line_mut(&rate.key) {
			Some(known) => *known = line,
			None => account
				.lines
				.try_push(line)
				.map_err(|_| Error::<T>::TooManyLines)?,
		}
		let claim = queue.tail;
		if outstanding > 0 {
			queue.tail = claim.checked_add(1).ok_or(Error::<T>::NumbersUsedUp)?;
			queue.waiting = queue.waiting.saturating_add(outstanding);
		}

		if from_hold > 0 {
			T::Currency::transfer_on_hold(
				&HoldReason::Indication.into(),
				payer,
				provider,
				from_hold,
				Precision::Exact,
				Restriction::Free,
				Fortitude::Polite,
			)?;
			if let Some(at) = reservation {
				account.draw(at, from_hold);
			}
		}
		if from_free > 0 {
			T::Currency::transfer(payer, provider, from_free, Preservation::Expendable)?;
		}
		if offset > 0 {
			Self::reduce_debt(payer, provider, &mut contract, offset);
		}
		Self::put_account(case, &account);
		let (case, payer, provider) = (*case, payer.clone(), provider.clone());
		if outstanding > 0 {
			Payers::<T>::insert(&payer, queue);
			Providers::<T>::mutate(&provider, |provider| {
				if let Some(provider) = provider {
					provider.waiting = provider.waiting.saturating_add(outstanding);
				}
			});
			Claims::<T>::insert(
				&payer,
				claim,
				Claim {
					case,
					provider: provider.clone(),
					line: rate.key,
					date,
					gross,
					own,
					due,
					outstanding,
				},
			);
			Self::deposit_event(Event::ClaimWaiting {
				case,
				payer,
				provider,
				service,
				date,
				gross,
				own,
				due,
				outstanding,
				claim,
			});
		} else {
			Self::deposit_event(Event::ClaimPaid {
				case,
				payer,
				provider,
				service,
				date,
				gross,
				own,
				due,
			});
		}
		Ok(Settled {
			gross,
			own,
			due,
			paid: due.saturating_sub(outstanding),
		})
	}

	/// What an account can spend at once. Who pays or is paid has a provider reference of this
	/// pallet, so the existential deposit ties nothing down.
	pub(crate) fn free(who: &T::AccountId) -> Cents {
		T::Currency::reducible_balance(who, Preservation::Expendable, Fortitude::Polite)
	}

	/// Where a payer's reservation is. Under another contract than this when the client went to
	/// another provider: the money is still the case's.
	fn reservation_of(
		account: &CaseAccount,
		contract: ContractNumber,
		payer: &T::AccountId,
	) -> Option<usize> {
		let mut numbers = account
			.reservations
			.iter()
			.map(|reservation| reservation.contract);
		numbers.position(|number| number == contract).or_else(|| {
			account.reservations.iter().position(|reservation| {
				Parties::<T>::get(reservation.contract).is_some_and(|(of, _)| of == *payer)
			})
		})
	}

	/// A case without money leaves nothing in the state.
	fn put_account(case: &DossierId, account: &CaseAccount) {
		if account.reservations.is_empty() && account.lines.is_empty() {
			Cases::<T>::remove(case);
		} else {
			Cases::<T>::insert(case, account);
		}
	}

	/// Writes off what a provider owes a payer, who has got it or need not pay it.
	pub(crate) fn reduce_debt(
		payer: &T::AccountId,
		provider: &T::AccountId,
		contract: &mut Contract,
		amount: Cents,
	) {
		contract.debt = contract.debt.saturating_sub(amount);
		Contracts::<T>::insert(payer, provider, &*contract);
		Providers::<T>::mutate(provider, |provider| {
			if let Some(provider) = provider {
				provider.debt = provider.debt.saturating_sub(amount);
			}
		});
		Self::deposit_event(Event::DebtReduced {
			payer: payer.clone(),
			provider: provider.clone(),
			amount,
			debt: contract.debt,
		});
	}

	/// Has the waiting claims paid at the end of the block: money of the payer has become free.
	fn note_payable(payer: &T::AccountId, queue: &Payer) {
		if queue.has_waiting() {
			Payable::<T>::insert(payer, ());
		}
	}

	/// Pays waiting claims of a payer, the oldest first and at most `limit`, as far as its free money
	/// reaches, and says of how many something was paid.
	pub(crate) fn pay_claims(payer: &T::AccountId, limit: u32) -> Result<u32, DispatchError> {
		let Some(mut queue) = Payers::<T>::get(payer).filter(Payer::has_waiting) else {
			return Ok(0);
		};
		let mut paid = 0u32;
		let mut can_go_on = true;
		while can_go_on && queue.has_waiting() && paid < limit {
			can_go_on = Self::pay_oldest(payer, &mut queue)?;
			if can_go_on {
				paid = paid.saturating_add(1);
			}
		}
		if paid > 0 {
			Payers::<T>::insert(payer, queue);
		}
		if can_go_on && queue.has_waiting() && limit > 0 {
			Payable::<T>::insert(payer, ());
		} else if limit > 0 {
			Payable::<T>::remove(payer);
		}
		Ok(paid)
	}

	/// Pays of a payer's oldest claim what its money allows. `false` if that is nothing.
	fn pay_oldest(payer: &T::AccountId, queue: &mut Payer) -> Result<bool, DispatchError> {
		let number = queue.head;
		let Some(mut claim) = Claims::<T>::get(payer, number) else {
			log::error!(target: LOG_TARGET, "claim {number} of {payer:?} is lost");
			return Ok(false);
		};
		let provider = Providers::<T>::get(&claim.provider).unwrap_or_default();
		let mut contract = (provider.debt > 0)
			.then(|| Contracts::<T>::get(payer, &claim.provider))
			.flatten();
		let offset = contract
			.as_ref()
			.map_or(0, |contract| contract.debt)
			.min(claim.outstanding);
		let transferred = claim
			.outstanding
			.saturating_sub(offset)
			.min(Self::free(payer));
		let amount = offset.saturating_add(transferred);
		if amount == 0 {
			return Ok(false);
		}

		if transferred > 0 {
			T::Currency::transfer(
				payer,
				&claim.provider,
				transferred,
				Preservation::Expendable,
			)?;
		}
		if let Some(contract) = contract.as_mut().filter(|_| offset > 0) {
			Self::reduce_debt(payer, &claim.provider, contract, offset);
		}
		Providers::<T>::mutate(&claim.provider, |provider| {
			if let Some(provider) = provider {
				provider.waiting = provider.waiting.saturating_sub(amount);
			}
		});
		Cases::<T>::mutate(claim.case, |account| {
			if let Some(line) = account.line_mut(&claim.line) {
				line.unpaid = line.unpaid.saturating_sub(amount);
			}
		});
		queue.waiting = queue.waiting.saturating_sub(amount);
		claim.outstanding = claim.outstanding.saturating_sub(amount);
		Self::deposit_event(Event::WaitingClaimPaid {
			payer: payer.clone(),
			claim: number,
			case: claim.case,
			amount,
			outstanding: claim.outstanding,
		});
		if claim.outstanding == 0 {
			Claims::<T>::remove(payer, number);
			queue.head = number.saturating_add(1);
		} else {
			Claims::<T>::insert(payer, number, claim);
		}
		Ok(true)
	}

	/// Pays waiting claims with the weight that a block has left.
	pub(crate) fn pay_in_idle_time(remaining: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(remaining);
		let look = <T as Config>::WeightInfo::next_payable();
		let none = <T as Config>::WeightInfo::pay_waiting(0);
		let each = <T as Config>::WeightInfo::pay_waiting(1).saturating_sub(none);
		while meter.try_consume(look).is_ok() {
			let Some(payer) = Payable::<T>::iter_keys().next() else {
				break;
			};
			let limit = meter
				.remaining()
				.saturating_sub(none)
				.checked_div_per_component(&each)
				.map_or(MAX_CLAIMS_PER_CALL, |fit| {
					u32::try_from(fit).unwrap_or(u32::MAX)
				})
				.min(MAX_CLAIMS_PER_CALL);
			if limit == 0 {
				break;
			}
			let paid = with_storage_layer(|| Self::pay_claims(&payer, limit));
			if let Err(error) = paid {
				log::error!(target: LOG_TARGET, "claims of {payer:?} can't be paid: {error:?}");
				Payable::<T>::remove(&payer);
			}
			meter.consume(<T as Config>::WeightInfo::pay_waiting(
				paid.unwrap_or(limit),
			));
		}
		meter.consumed()
	}
}
