#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod cash;
mod claims;
mod contracts;
#[cfg(test)]
mod mock;
mod queries;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// Where this pallet logs.
const LOG_TARGET: &str = "runtime::settlement";

/// A length, for weights.
pub(crate) fn count(length: usize) -> u32 {
	u32::try_from(length).unwrap_or(u32::MAX)
}

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use zorgketen_primitives::{
		time::Date, Cents, DossierId, NationalTable, Participants, Service,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Contracts, prices and money.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who changes the national tables: a motion of the consortium.
		type GovernOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who is who.
		type Participants: Participants<Self::AccountId>;

		/// The settlement euro: one unit is a cent. Nothing but this pallet may move it.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Cents>
			+ fungible::hold::Mutate<Self::AccountId, Reason: From<HoldReason>>;

		/// The chain's clock.
		type Time: UnixTime;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Makes the participants of the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: zorgketen_primitives::BenchmarkHelper<Self::AccountId>;
	}

	/// Why money is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A payer guarantees indicated minutes.
		#[codec(index = 0)]
		Indication,
		/// A provider has asked for a payout.
		#[codec(index = 1)]
		Payout,
	}

	/// The national tables. Rows are added and never edited.
	#[pallet::storage]
	pub type Tables<T: Config> = StorageMap<_, Twox64Concat, NationalTable, TableRows, ValueQuery>;

	/// What payers have offered to providers and these have not accepted: at most one offer at a
	/// time between two.
	// Blake2: users choose accounts.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		Offer,
		OptionQuery,
	>;

	/// The number of the next offer.
	#[pallet::storage]
	pub type NextOffer<T: Config> = StorageValue<_, ContractNumber, ValueQuery>;

	/// The contracts, by payer and provider.
	// Blake2: users choose accounts.
	#[pallet::storage]
	pub type Contracts<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		Contract,
		OptionQuery,
	>;

	/// Between whom each contract is: payer and provider.
	#[pallet::storage]
	pub type Parties<T: Config> =
		StorageMap<_, Twox64Concat, ContractNumber, (T::AccountId, T::AccountId), OptionQuery>;

	/// The organisations that pay: each that has had a deposit or a contract.
	// Blake2: users choose accounts.
	#[pallet::storage]
	pub type Payers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Payer, OptionQuery>;

	/// The organisations that are paid: each that has had a contract.
	// Blake2: users choose accounts.
	#[pallet::storage]
	pub type Providers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Provider, OptionQuery>;

	/// The money side of each case.
	// Blake2: who opens a dossier chooses its id.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Blake2_128Concat, DossierId, CaseAccount, ValueQuery>;

	/// The claims that wait, by payer and place in its queue. Paid claims leave the state.
	// Blake2: users choose accounts. Twox: the pallet gives out the numbers.
	#[pallet::storage]
	pub type Claims<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		ClaimNumber,
		Claim<T::AccountId>,
		OptionQuery,
	>;

	/// Payers with waiting claims whose money may suffice for some of them.
	// Blake2: users choose accounts.
	#[pallet::storage]
	pub type Payable<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, (), OptionQuery>;

	/// The hashes of the bank references of all deposits and payouts.
	// Blake2: the agent chooses them.
	#[pallet::storage]
	pub type References<T: Config> = StorageMap<_, Blake2_128Concat, H256, (), OptionQuery>;

	/// The payouts that were requested and neither confirmed nor rejected.
	#[pallet::storage]
	pub type Payouts<T: Config> =
		StorageMap<_, Twox64Concat, PayoutNumber, Payout<T::AccountId>, OptionQuery>;

	/// The number of the next payout.
	#[pallet::storage]
	pub type NextPayout<T: Config> = StorageValue<_, PayoutNumber, ValueQuery>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A national table that was empty has been filled.
		TableInstalled {
			/// The table.
			table: NationalTable,
			/// How many rows it has.
			rows: u32,
		},
		/// A national table has got a row.
		TableRowAdded {
			/// The table.
			table: NationalTable,
			/// The first day on which the row is in force.
			valid_from: Date,
			/// Its value.
			value: u128,
		},
		/// A payer has offered a contract.
		ContractOffered {
			/// Who would pay.
			payer: T::AccountId,
			/// Who would be paid.
			provider: T::AccountId,
			/// The number to accept.
			offer: ContractNumber,
		},
		/// A payer has proposed further prices of a contract.
		PricesProposed {
			/// Who would pay.
			payer: T::AccountId,
			/// Who would be paid.
			provider: T::AccountId,
			/// The number to accept.
			offer: ContractNumber,
		},
		/// A payer has taken back its offer.
		OfferWithdrawn {
			/// Who offered.
			payer: T::AccountId,
			/// To whom.
			provider: T::AccountId,
			/// The offer.
			offer: ContractNumber,
		},
		/// A provider has accepted a contract, which has the number of the offer.
		ContractAccepted {
			/// Who pays.
			payer: T::AccountId,
			/// Who is paid.
			provider: T::AccountId,
			/// The contract.
			contract: ContractNumber,
		},
		/// A provider has accepted further prices.
		PricesAccepted {
			/// Who pays.
			payer: T::AccountId,
			/// Who is paid.
			provider: T::AccountId,
			/// The offer.
			offer: ContractNumber,
		},
		/// Money is held for a case, in place of what was held before.
		Reserved {
			/// The case.
			case: DossierId,
			/// Whose money.
			payer: T::AccountId,
			/// How much.
			amount: Cents,
			/// How much the minutes cost. More than `amount` when there was too little money.
			wanted: Cents,
		},
		/// What was held for a case is free again.
		Released {
			/// The case.
			case: DossierId,
			/// Whose money.
			payer: T::AccountId,
			/// How much.
			amount: Cents,
		},
		/// A claim has been paid in full at the moment of approval.
		ClaimPaid {
			/// The case.
			case: DossierId,
			/// Who paid.
			payer: T::AccountId,
			/// Who was paid.
			provider: T::AccountId,
			/// For what.
			service: Service,
			/// The service date.
			date: Date,
			/// What the service line grew by.
			gross: Cents,
			/// What of it is the own contribution.
			own: Cents,
			/// What was owed, and paid.
			due: Cents,
		},
		/// A claim waits, because the payer has too little money.
		ClaimWaiting {
			/// The case.
			case: DossierId,
			/// Who owes.
			payer: T::AccountId,
			/// Who waits.
			provider: T::AccountId,
			/// For what.
			service: Service,
			/// The service date.
			date: Date,
			/// What the service line grew by.
			gross: Cents,
			/// What of it is the own contribution.
			own: Cents,
			/// What is owed.
			due: Cents,
			/// What of it was not paid at once.
			outstanding: Cents,
			/// The claim's place in the payer's queue.
			claim: ClaimNumber,
		},
		/// Something of a waiting claim has been paid; all of it when nothing is outstanding.
		WaitingClaimPaid {
			/// Who paid.
			payer: T::AccountId,
			/// The claim.
			claim: ClaimNumber,
			/// The case.
			case: DossierId,
			/// How much was paid now.
			amount: Cents,
			/// How much is still to be paid.
			outstanding: Cents,
		},
		/// A provider has credited a paid claim.
		Credited {
			/// The case.
			case: DossierId,
			/// Who gets the money back.
			payer: T::AccountId,
			/// Who gives it.
			provider: T::AccountId,
			/// For which service it was paid.
			service: Service,
			/// The service date.
			date: Date,
			/// How much is credited.
			amount: Cents,
			/// What of it came out of the provider's balance; the rest is its debt.
			returned: Cents,
		},
		/// A provider owes less for credits: a payment was reduced by it, or its balance was drawn on.
		DebtReduced {
			/// To whom it is owed.
			payer: T::AccountId,
			/// Who owes.
			provider: T::AccountId,
			/// By how much it was reduced.
			amount: Cents,
			/// How much is left.
			debt: Cents,
		},
		/// A payer has deposited euros at the bank, and they were issued to it.
		Issued {
			/// The payer.
			payer: T::AccountId,
			/// How much.
			amount: Cents,
			/// The hash of the bank reference.
			reference: H256,
		},
		/// A provider has asked for euros at its bank.
		PayoutRequested {
			/// The provider.
			provider: T::AccountId,
			/// The payout.
			payout: PayoutNumber,
			/// How much.
			amount: Cents,
		},
		/// A payout has been made, and its euros burnt.
		PayoutConfirmed {
			/// The provider.
			provider: T::AccountId,
			/// The payout.
			payout: PayoutNumber,
			/// How much.
			amount: Cents,
			/// The hash of the bank reference.
			reference: H256,
		},
		/// A payout has been refused, and its euros returned.
		PayoutRejected {
			/// The provider.
			provider: T::AccountId,
			/// The payout.
			payout: PayoutNumber,
			/// How much.
			amount: Cents,
			/// Why.
			reason: PayoutRejection,
		},
		/// A payer or a provider has ended their contract.
		ContractEnded {
			/// Who pays.
			payer: T::AccountId,
			/// Who is paid.
			provider: T::AccountId,
			/// The contract.
			contract: ContractNumber,
			/// The first day on which it is no longer in force.
			from: Date,
			/// Which of the two ended it.
			by: T::AccountId,
		},
		/// A provider has accepted to renew a contract that was ended. It keeps its number.
		ContractRenewed {
			/// Who pays.
			payer: T::AccountId,
			/// Who is paid.
			provider: T::AccountId,
			/// The contract.
			contract: ContractNumber,
			/// The offer.
			offer: ContractNumber,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// Only the organisation's own account and its claims officers may do this, and only for an
		/// organisation of the right kind.
		NotAuthorized,
		/// An organisation is suspended or gone: it may finish what runs, if that, and begin nothing.
		NotActive,
		/// The account is not that of an active organisation that gives care.
		NotAProvider,
		/// The account is not that of an organisation that pays for care.
		NotAPayer,
		/// The table has rows already: add one for a future date.
		TableNotEmpty,
		/// The date must be after today: what was in force is never changed afterwards.
		NotInFuture,
		/// Rows must be given by service and date, each once, and come after those that are there.
		RowsNotAscending,
		/// There must be at least one row.
		NoRows,
		/// There is no room for so many rows.
		TooManyRows,
		/// The amount is over the highest that is taken in.
		AmountTooLarge,
		/// The amount must be at least a cent.
		ZeroAmount,
		/// There is no national ceiling for this service and date: a motion must install it first.
		NoCeiling,
		/// The price is above the national ceiling of its date, or of a later date on which it would
		/// still be in force.
		PriceAboveCeiling,
		/// These two have a contract already: propose prices.
		ContractExists,
		/// An offer between these two is open: withdraw it first.
		OfferExists,
		/// There is no such offer to this provider. It may have been withdrawn or replaced.
		NoOffer,
		/// These two have no contract.
		NoContract,
		/// The contract has no price for this service and date.
		NoPrice,
		/// The national own contribution has no value for this date.
		NoOwnContribution,
		/// A timed service is settled by the minute, any other by the piece.
		WrongQuantity,
		/// The case has no room for another service line.
		TooManyLines,
		/// Too many payers hold money for this case.
		TooManyReservations,
		/// The bank reference was used before: each stands for one deposit or one payout.
		ReferenceUsed,
		/// The provider has less than this that is neither requested already nor owed for credits.
		PayoutAboveBalance,
		/// The provider has as many payouts open as it can have: wait for one to be confirmed.
		TooManyPayouts,
		/// There is no such payout. It may have been confirmed or rejected.
		NoPayout,
		/// Nothing was approved for this case, service and date under this contract.
		NoClaim,
		/// More would be credited than was paid.
		CreditAbovePaid,
		/// There is nothing to pay, or nothing to pay it from.
		NothingToPay,
		/// The numbers are used up.
		NumbersUsedUp,
		/// The contract has ended by that date, and this case's minutes were not guaranteed before.
		ContractEnded,
		/// The contract ends by then already: an end is only moved to an earlier day.
		NotEarlier,
		/// A contract that was ended is renewed with the same collection of the own contribution.
		OtherCollection,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			Self::pay_in_idle_time(remaining)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Fill a national table that is still empty, with rows of any date.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `NoRows`, `RowsNotAscending`, `AmountTooLarge`, `TableNotEmpty`.
		///
		/// ## Events
		/// `TableInstalled`.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::install_table(count(rows.len())))]
		pub fn install_table(
			origin: OriginFor<T>,
			table: NationalTable,
			rows: TableRows,
		) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_install_table(table, rows)
		}

		/// Add a row to a national table, for a future date after all its rows.
		///
		/// It also begins an empty table, which then can't be installed any more.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `NotInFuture`, `AmountTooLarge`, `RowsNotAscending`, `TooManyRows`.
		///
		/// ## Events
		/// `TableRowAdded`.
		#[pallet::call_index(1)]
		pub fn add_row(
			origin: OriginFor<T>,
			table: NationalTable,
			valid_from: Date,
			value: u128,
		) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_add_row(table, valid_from, value)
		}

		/// Offer a contract to a provider, with prices of any date.
		///
		/// Where a contract between the two was ended, this offers to renew it: with the same collection,
		/// and prices for future dates after those that it has.
		///
		/// ## Dispatch Origin
		/// Signed by an active organisation that pays for care, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NotAProvider`, `ContractExists`, `OtherCollection`,
		/// `OfferExists`, `NoRows`, `RowsNotAscending`, `AmountTooLarge`, `NotInFuture`, `TooManyRows`,
		/// `NoCeiling`, `PriceAboveCeiling`, `NumbersUsedUp`.
		///
		/// ## Events
		/// `ContractOffered`.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::offer_contract(count(prices.len())))]
		pub fn offer_contract(
			origin: OriginFor<T>,
			provider: T::AccountId,
			collection: Collection,
			prices: PriceRows,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer_contract(who, provider, collection, prices)
		}

		/// Accept the contract that a payer has offered.
		///
		/// ## Dispatch Origin
		/// Signed by an active organisation that gives care, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoOffer`, `NoCeiling`, `PriceAboveCeiling`; of a renewal also
		/// `ContractExists`, `OtherCollection`, `NotInFuture`, `RowsNotAscending`, `TooManyRows`.
		///
		/// ## Events
		/// `ContractAccepted`, or `ContractRenewed`.
		#[pallet::call_index(3)]
		pub fn accept_contract(
			origin: OriginFor<T>,
			payer: T::AccountId,
			offer: ContractNumber,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_contract(who, payer, offer)
		}

		/// Take back an offer, of a contract or of prices.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation that pays for care and is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoOffer`.
		///
		/// ## Events
		/// `OfferWithdrawn`.
		#[pallet::call_index(4)]
		pub fn withdraw_offer(origin: OriginFor<T>, provider: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_offer(who, provider)
		}

		/// Propose further prices of a contract, for future dates after the service's last row.
		///
		/// ## Dispatch Origin
		/// Signed by an active organisation that pays for care, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoContract`, `OfferExists`, `NoRows`, `RowsNotAscending`,
		/// `AmountTooLarge`, `ContractEnded`, `NotInFuture`, `TooManyRows`, `NoCeiling`, `PriceAboveCeiling`,
		/// `NumbersUsedUp`.
		///
		/// ## Events
		/// `PricesProposed`.
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::propose_prices(count(prices.len())))]
		pub fn propose_prices(
			origin: OriginFor<T>,
			provider: T::AccountId,
			prices: PriceRows,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_prices(who, provider, prices)
		}

		/// Accept the prices that a payer has proposed, while their dates are still in the future.
		///
		/// ## Dispatch Origin
		/// Signed by an active organisation that gives care, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoOffer`, `ContractEnded`, `NotInFuture`, `NoCeiling`,
		/// `PriceAboveCeiling`.
		///
		/// ## Events
		/// `PricesAccepted`.
		#[pallet::call_index(6)]
		pub fn accept_prices(
			origin: OriginFor<T>,
			payer: T::AccountId,
			offer: ContractNumber,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_prices(who, payer, offer)
		}

		/// Issue euros to a payer that has deposited them at the bank, and pay its waiting claims.
		///
		/// ## Dispatch Origin
		/// Signed by the active settlement agent, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NotAPayer`, `ZeroAmount`, `AmountTooLarge`, `ReferenceUsed`.
		///
		/// ## Events
		/// `Issued`, `WaitingClaimPaid`, `DebtReduced`.
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::issue(MAX_CLAIMS_PER_CALL))]
		pub fn issue(
			origin: OriginFor<T>,
			payer: T::AccountId,
			amount: Cents,
			reference: H256,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let paid = Self::do_issue(who, payer, amount, reference)?;
			Ok(Some(<T as Config>::WeightInfo::issue(paid)).into())
		}

		/// Ask for euros at the bank. They are held until the agent answers.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation that gives care and is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `ZeroAmount`, `PayoutAboveBalance`, `TooManyPayouts`,
		/// `NumbersUsedUp`.
		///
		/// ## Events
		/// `PayoutRequested`.
		#[pallet::call_index(8)]
		pub fn request_payout(origin: OriginFor<T>, amount: Cents) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_payout(who, amount)
		}

		/// Confirm that the bank has paid, and burn the euros.
		///
		/// ## Dispatch Origin
		/// Signed by the settlement agent, if it is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoPayout`, `ReferenceUsed`.
		///
		/// ## Events
		/// `PayoutConfirmed`.
		#[pallet::call_index(9)]
		pub fn confirm_payout(
			origin: OriginFor<T>,
			payout: PayoutNumber,
			reference: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_confirm_payout(who, payout, reference)
		}

		/// Refuse a payout, and return its euros to the provider.
		///
		/// ## Dispatch Origin
		/// Signed by the settlement agent, if it is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoPayout`.
		///
		/// ## Events
		/// `PayoutRejected`.
		#[pallet::call_index(10)]
		pub fn reject_payout(
			origin: OriginFor<T>,
			payout: PayoutNumber,
			reason: PayoutRejection,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reject_payout(who, payout, reason)
		}

		/// Credit a paid claim, by a counter-entry that refers to its case, service and date.
		///
		/// The money comes out of the provider's balance as far as that reaches; its next payments by
		/// this payer are reduced by the rest.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation that gives care and is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `ZeroAmount`, `NoContract`, `NoPrice`, `NoOwnContribution`,
		/// `NoClaim`, `CreditAbovePaid`.
		///
		/// ## Events
		/// `Credited`, `WaitingClaimPaid`, `DebtReduced`.
		#[pallet::call_index(11)]
		#[pallet::weight(<T as Config>::WeightInfo::credit(MAX_CLAIMS_PER_CALL))]
		pub fn credit(
			origin: OriginFor<T>,
			payer: T::AccountId,
			case: DossierId,
			service: Service,
			date: Date,
			amount: Cents,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let paid = Self::do_credit(who, payer, case, service, date, amount)?;
			Ok(Some(<T as Config>::WeightInfo::credit(paid)).into())
		}

		/// Draw on a provider's balance for what it owes a payer for credits.
		///
		/// ## Dispatch Origin
		/// Signed by anyone: the money goes only where it is owed.
		///
		/// ## Errors
		/// `NoContract`, `NothingToPay`.
		///
		/// ## Events
		/// `DebtReduced`, `WaitingClaimPaid`.
		#[pallet::call_index(12)]
		#[pallet::weight(<T as Config>::WeightInfo::collect_debt(MAX_CLAIMS_PER_CALL))]
		pub fn collect_debt(
			origin: OriginFor<T>,
			payer: T::AccountId,
			provider: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let paid = Self::do_collect_debt(payer, provider)?;
			Ok(Some(<T as Config>::WeightInfo::collect_debt(paid)).into())
		}

		/// Pay waiting claims of a payer, the oldest first, at most `limit` and at most
		/// [`MAX_CLAIMS_PER_CALL`] of them.
		///
		/// They are also paid by themselves; this is for a chain too busy to do so at once.
		///
		/// ## Dispatch Origin
		/// Signed by anyone: the money goes only where it is owed.
		///
		/// ## Errors
		/// `NothingToPay`.
		///
		/// ## Events
		/// `WaitingClaimPaid`, `DebtReduced`.
		#[pallet::call_index(13)]
		#[pallet::weight(<T as Config>::WeightInfo::pay_waiting(*limit.min(&MAX_CLAIMS_PER_CALL)))]
		pub fn pay_waiting(
			origin: OriginFor<T>,
			payer: T::AccountId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let paid = Self::pay_claims(&payer, limit.min(MAX_CLAIMS_PER_CALL))?;
			ensure!(paid > 0, Error::<T>::NothingToPay);
			Ok(Some(<T as Config>::WeightInfo::pay_waiting(paid)).into())
		}

		/// End a contract from a future date on, or move its end to an earlier one.
		///
		/// Care of earlier days stays payable, whenever it is approved, and so does all care of cases
		/// whose minutes were guaranteed before: both at the contract's prices. No other case can begin
		/// under it from that date on, and no price that would begin then is agreed.
		///
		/// ## Dispatch Origin
		/// Signed by the payer or the provider, if it is not gone, or by its claims officer.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NoContract`, `NotInFuture`, `NotEarlier`.
		///
		/// ## Events
		/// `ContractEnded`.
		#[pallet::call_index(14)]
		pub fn end_contract(
			origin: OriginFor<T>,
			payer: T::AccountId,
			provider: T::AccountId,
			from: Date,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_end_contract(who, payer, provider, from)
		}
	}
}
