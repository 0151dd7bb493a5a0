//! National tables, offers, contracts and prices, and who may act for whom.

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use frame_support::{ensure, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};
use zorgketen_primitives::{
	time::{self, Date},
	NationalTable, NationalTables, Organisation, OrganisationKind, Participants, Service,
	StaffRole, Standing,
};

impl<T: Config> NationalTables for Pallet<T> {
	fn value(table: NationalTable, date: Date) -> Option<u128> {
		row_at(&Tables::<T>::get(table), date).map(|row| row.value)
	}
}

impl<T: Config> Pallet<T> {
	/// The organisation for which an account acts: itself, or the employer of a claims officer.
	pub(crate) fn organisation_of(
		who: T::AccountId,
		is_right: fn(OrganisationKind) -> bool,
		standing: Standing,
	) -> Result<T::AccountId, DispatchError> {
		let (account, organisation) =
			T::Participants::organisation_for(&who, &[StaffRole::ClaimsOfficer])
				.ok_or(Error::<T>::NotAuthorized)?;
		ensure!(is_right(organisation.kind), Error::<T>::NotAuthorized);
		ensure!(standing.met_by(organisation.status), Error::<T>::NotActive);
		Ok(account)
	}

	pub(crate) fn payer_of(
		who: T::AccountId,
		standing: Standing,
	) -> Result<T::AccountId, DispatchError> {
		Self::organisation_of(who, OrganisationKind::pays_for_care, standing)
	}

	pub(crate) fn provider_of(
		who: T::AccountId,
		standing: Standing,
	) -> Result<T::AccountId, DispatchError> {
		Self::organisation_of(who, OrganisationKind::gives_care, standing)
	}

	pub(crate) fn today() -> Date {
		time::date_of(time::now::<T::Time>())
	}

	pub(crate) fn do_install_table(table: NationalTable, rows: TableRows) -> DispatchResult {
		ensure!(!rows.is_empty(), Error::<T>::NoRows);
		ensure!(
			rows.is_sorted_by(|a, b| a.valid_from < b.valid_from),
			Error::<T>::RowsNotAscending
		);
		ensure!(
			rows.iter().all(|row| row.value <= MAX_AMOUNT),
			Error::<T>::AmountTooLarge
		);
		ensure!(!Tables::<T>::contains_key(table), Error::<T>::TableNotEmpty);

		let count = crate::count(rows.len());
		Tables::<T>::insert(table, rows);
		Self::deposit_event(Event::TableInstalled { table, rows: count });
		Ok(())
	}

	pub(crate) fn do_add_row(
		table: NationalTable,
		valid_from: Date,
		value: u128,
	) -> DispatchResult {
		ensure!(valid_from > Self::today(), Error::<T>::NotInFuture);
		ensure!(value <= MAX_AMOUNT, Error::<T>::AmountTooLarge);
		Tables::<T>::try_mutate(table, |rows| {
			ensure!(
				rows.last().is_none_or(|last| last.valid_from < valid_from),
				Error::<T>::RowsNotAscending
			);
			rows.try_push(TableRow { valid_from, value })
				.map_err(|_| Error::<T>::TooManyRows)
		})?;
		Self::deposit_event(Event::TableRowAdded {
			table,
			valid_from,
			value,
		});
		Ok(())
	}

	pub(crate) fn do_offer_contract(
		who: T::AccountId,
		provider: T::AccountId,
		collection: Collection,
		prices: PriceRows,
	) -> DispatchResult {
		let payer = Self::payer_of(who, Standing::Active)?;
		let gives_care = |other: Organisation| other.kind.gives_care() && other.is_active();
		ensure!(
			T::Participants::organisation(&provider).is_some_and(gives_care),
			Error::<T>::NotAProvider
		);
		let ended = Contracts::<T>::get(&payer, &provider);
		if let Some(contract) = &ended {
			Self::ensure_renewable(contract, collection)?;
		}
		Self::ensure_no_offer(&payer, &provider)?;
		Self::ensure_well_formed(&prices)?;
		if let Some(contract) = &ended {
			Self::ensure_addable(contract, &prices)?;
		}
		Self::ensure_within_ceilings(&prices)?;

		let offer = Self::insert_offer(&payer, &provider, Some(collection), prices)?;
		Self::deposit_event(Event::ContractOffered {
			payer,
			provider,
			offer,
		});
		Ok(())
	}

	pub(crate) fn do_accept_contract(
		who: T::AccountId,
		payer: T::AccountId,
		number: ContractNumber,
	) -> DispatchResult {
		let provider = Self::provider_of(who, Standing::Active)?;
		let offer = Self::offer(&payer, &provider, number)?;
		let collection = offer.collection.ok_or(Error::<T>::NoOffer)?;
		Self::ensure_active(&payer)?;
		if let Some(contract) = Contracts::<T>::get(&payer, &provider) {
			return Self::renew(payer, provider, contract, collection, offer);
		}
		// the tables may have got rows since the offer
		Self::ensure_within_ceilings(&offer.prices)?;

		Offers::<T>::remove(&payer, &provider);
		Contracts::<T>::insert(
			&payer,
			&provider,
			Contract {
				number,
				collection,
				since: Self::today(),
				debt: 0,
				ends: None,
				prices: offer.prices,
			},
		);
		Parties::<T>::insert(number, (&payer, &provider));
		Self::ensure_payer(&payer);
		Self::ensure_provider(&provider);
		Self::deposit_event(Event::ContractAccepted {
			payer,
			provider,
			contract: number,
		});
		Ok(())
	}

	/// Puts a contract that was ended in force again, with further prices. It keeps its number and
	/// what it came to, so no service line begins anew.
	fn renew(
		payer: T::AccountId,
		provider: T::AccountId,
		mut contract: Contract,
		collection: Collection,
		offer: Offer,
	) -> DispatchResult {
		Self::ensure_renewable(&contract, collection)?;
		contract.prices = Self::ensure_addable(&contract, &offer.prices)?;
		Self::ensure_within_ceilings(&offer.prices)?;

		contract.ends = None;
		let number = contract.number;
		Offers::<T>::remove(&payer, &provider);
		Contracts::<T>::insert(&payer, &provider, contract);
		Self::deposit_event(Event::ContractRenewed {
			payer,
			provider,
			contract: number,
			offer: offer.number,
		});
		Ok(())
	}

	pub(crate) fn do_end_contract(
		who: T::AccountId,
		payer: T::AccountId,
		provider: T::AccountId,
		from: Date,
	) -> DispatchResult {
		let is_party = |kind: OrganisationKind| kind.pays_for_care() || kind.gives_care();
		let by = Self::organisation_of(who, is_party, Standing::Suspended)?;
		ensure!(by == payer || by == provider, Error::<T>::NotAuthorized);
		let mut contract = Contracts::<T>::get(&payer, &provider).ok_or(Error::<T>::NoContract)?;
		ensure!(from > Self::today(), Error::<T>::NotInFuture);
		ensure!(contract.is_in_force_on(from), Error::<T>::NotEarlier);

		contract.ends = Some(from);
		let number = contract.number;
		Contracts::<T>::insert(&payer, &provider, contract);
		Self::deposit_event(Event::ContractEnded {
			payer,
			provider,
			contract: number,
			from,
			by,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_offer(who: T::AccountId, provider: T::AccountId) -> DispatchResult {
		let payer = Self::payer_of(who, Standing::Suspended)?;
		let offer = Offers::<T>::take(&payer, &provider).ok_or(Error::<T>::NoOffer)?;
		Self::deposit_event(Event::OfferWithdrawn {
			payer,
			provider,
			offer: offer.number,
		});
		Ok(())
	}

	pub(crate) fn do_propose_prices(
		who: T::AccountId,
		provider: T::AccountId,
		prices: PriceRows,
	) -> DispatchResult {
		let payer = Self::payer_of(who, Standing::Active)?;
		let contract = Contracts::<T>::get(&payer, &provider).ok_or(Error::<T>::NoContract)?;
		Self::ensure_no_offer(&payer, &provider)?;
		Self::ensure_well_formed(&prices)?;
		Self::ensure_before_end(&contract, &prices)?;
		Self::ensure_addable(&contract, &prices)?;
		Self::ensure_within_ceilings(&prices)?;

		let offer = Self::insert_offer(&payer, &provider, None, prices)?;
		Self::deposit_event(Event::PricesProposed {
			payer,
			provider,
			offer,
		});
		Ok(())
	}

	pub(crate) fn do_accept_prices(
		who: T::AccountId,
		payer: T::AccountId,
		number: ContractNumber,
	) -> DispatchResult {
		let provider = Self::provider_of(who, Standing::Active)?;
		let offer = Self::offer(&payer, &provider, number)?;
		ensure!(offer.collection.is_none(), Error::<T>::NoOffer);
		let mut contract = Contracts::<T>::get(&payer, &provider).ok_or(Error::<T>::NoContract)?;
		Self::ensure_active(&payer)?;
		// days have passed since the proposal, one of both may have ended the contract, and the tables may
		// have got rows
		Self::ensure_before_end(&contract, &offer.prices)?;
		contract.prices = Self::ensure_addable(&contract, &offer.prices)?;
		Self::ensure_within_ceilings(&offer.prices)?;

		Offers::<T>::remove(&payer, &provider);
		Contracts::<T>::insert(&payer, &provider, contract);
		Self::deposit_event(Event::PricesAccepted {
			payer,
			provider,
			offer: number,
		});
		Ok(())
	}

	fn ensure_active(organisation: &T::AccountId) -> DispatchResult {
		ensure!(
			T::Participants::organisation(organisation).is_some_and(|found| found.is_active()),
			Error::<T>::NotActive
		);
		Ok(())
	}

	fn ensure_no_offer(payer: &T::AccountId, provider: &T::AccountId) -> DispatchResult {
		ensure!(
			!Offers::<T>::contains_key(payer, provider),
			Error::<T>::OfferExists
		);
		Ok(())
	}

	/// The open offer, if it is the one that was read.
	fn offer(
		payer: &T::AccountId,
		provider: &T::AccountId,
		number: ContractNumber,
	) -> Result<Offer, DispatchError> {
		Offers::<T>::get(payer, provider)
			.filter(|offer| offer.number == number)
			.ok_or(Error::<T>::NoOffer.into())
	}

	fn insert_offer(
		payer: &T::AccountId,
		provider: &T::AccountId,
		collection: Option<Collection>,
		prices: PriceRows,
	) -> Result<ContractNumber, DispatchError> {
		let number = NextOffer::<T>::get();
		let next = number.checked_add(1).ok_or(Error::<T>::NumbersUsedUp)?;
		NextOffer::<T>::put(next);
		Offers::<T>::insert(
			payer,
			provider,
			Offer {
				number,
				collection,
				prices,
			},
		);
		Ok(number)
	}

	fn ensure_well_formed(prices: &PriceRows) -> DispatchResult {
		ensure!(!prices.is_empty(), Error::<T>::NoRows);
		ensure!(
			prices.is_sorted_by(|a, b| a.key() < b.key()),
			Error::<T>::RowsNotAscending
		);
		ensure!(
			prices.iter().all(|row| row.cents <= MAX_AMOUNT),
			Error::<T>::AmountTooLarge
		);
		Ok(())
	}

	/// That a contract was ended, and that nothing but prices would be new.
	fn ensure_renewable(contract: &Contract, collection: Collection) -> DispatchResult {
		ensure!(contract.ends.is_some(), Error::<T>::ContractExists);
		ensure!(
			contract.collection == collection,
			Error::<T>::OtherCollection
		);
		Ok(())
	}

	/// That each price would be in force for a day at least.
	fn ensure_before_end(contract: &Contract, prices: &PriceRows) -> DispatchResult {
		ensure!(
			prices
				.iter()
				.all(|row| contract.is_in_force_on(row.valid_from)),
			Error::<T>::ContractEnded
		);
		Ok(())
	}

	/// The contract's prices with these, if they are for future dates after its last ones.
	fn ensure_addable(contract: &Contract, prices: &PriceRows) -> Result<PriceRows, DispatchError> {
		let today = Self::today();
		ensure!(
			prices.iter().all(|row| row.valid_from > today),
			Error::<T>::NotInFuture
		);
		let is_after_last = |row: &PriceRow| {
			contract
				.price(row.service, Date::MAX)
				.is_none_or(|last| last.valid_from < row.valid_from)
		};
		ensure!(
			prices.iter().all(is_after_last),
			Error::<T>::RowsNotAscending
		);
		let mut all: Vec<_> = contract.prices.iter().chain(prices).copied().collect();
		all.sort_unstable_by_key(PriceRow::key);
		BoundedVec::try_from(all).map_err(|_| Error::<T>::TooManyRows.into())
	}

	/// Whether no price is above the national ceiling on any day of which both are known: from its
	/// first day to that of the service's next price.
	fn ensure_within_ceilings(prices: &PriceRows) -> DispatchResult {
		let mut ceilings: Option<(Service, TableRows)> = None;
		for (at, price) in prices.iter().enumerate() {
			let rows = match ceilings.take() {
				Some((service, rows)) if service == price.service => rows,
				_ => Tables::<T>::get(price.service.ceiling()),
			};
			let first = row_at(&rows, price.valid_from).ok_or(Error::<T>::NoCeiling)?;
			let end = prices
				.get(at.saturating_add(1))
				.filter(|next| next.service == price.service)
				.map(|next| next.valid_from);
			let later = rows.iter().filter(|row| {
				row.valid_from > price.valid_from && end.is_none_or(|end| row.valid_from < end)
			});
			ensure!(
				price.cents <= first.value && later.into_iter().all(|row| price.cents <= row.value),
				Error::<T>::PriceAboveCeiling
			);
			ceilings = Some((price.service, rows));
		}
		Ok(())
	}

	/// The pair of it is never needed: who has once paid or been paid keeps its account. The
	/// reference lets the account hold its last cent, and keeps it alive without one.
	pub(crate) fn ensure_payer(payer: &T::AccountId) {
		if !Payers::<T>::contains_key(payer) {
			frame_system::Pallet::<T>::inc_providers(payer);
			Payers::<T>::insert(payer, Payer::default());
		}
	}

	/// Like [`Self::ensure_payer`].
	pub(crate) fn ensure_provider(provider: &T::AccountId) {
		if !Providers::<T>::contains_key(provider) {
			frame_system::Pallet::<T>::inc_providers(provider);
			Providers::<T>::insert(provider, Provider::default());
		}
	}
}
