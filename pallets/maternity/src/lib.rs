#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod case;
mod hours;
mod impls;
#[cfg(test)]
mod mock;
mod queries;
pub mod runtime_api;
#[cfg(test)]
mod tests;
mod timeline;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkSetup;
pub use hours::Intervals;
pub use pallet::*;
pub use queries::{CasePage, CaseSummary, EntryView, Parties};
pub use timeline::{CaseEntry, Record};
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use zorgketen_primitives::{
		time::{Date, Minute},
		CareLog, DossierId, NationalTables, Participants, Service, Settlement,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// As many as one call takes.
	pub type Batch<Item> = BoundedVec<Item, ConstU32<MAX_BATCH>>;

	/// Maternity care by the hour.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who sets the terms: a motion of the consortium.
		type GovernOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who is who.
		type Participants: Participants<Self::AccountId>;

		/// Keeps the head of each case's dossier.
		type CareLog: CareLog<Self::AccountId>;

		/// The national tables.
		type Tables: NationalTables;

		/// Contracts, prices and money.
		type Settlement: Settlement<Self::AccountId>;

		/// The chain's clock.
		type Time: UnixTime;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks can't make themselves.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: zorgketen_primitives::BenchmarkHelper<Self::AccountId>
			+ BenchmarkSetup<Self::AccountId>;
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The most entries that one call takes.
		#[pallet::constant_name(MaxBatch)]
		fn max_batch() -> u32 {
			MAX_BATCH
		}

		/// The most entries that a case can have.
		#[pallet::constant_name(MaxEntries)]
		fn max_entries() -> u32 {
			MAX_ENTRIES
		}

		/// The most changes of a case itself.
		#[pallet::constant_name(MaxHistory)]
		fn max_history() -> u32 {
			MAX_HISTORY
		}

		/// The most visits of a carer in [`PERIOD_DAYS`] days.
		#[pallet::constant_name(MaxVisitsPerPeriod)]
		fn max_visits_per_period() -> u32 {
			MAX_VISITS_PER_PERIOD
		}
	}

	/// The cases that were not pruned, by the id of their dossier.
	// Blake2: an intaker chooses the id.
	#[pallet::storage]
	pub type Cases<T: Config> =
		StorageMap<_, Blake2_128Concat, DossierId, Case<T::AccountId>, OptionQuery>;

	/// What happened to each case itself, in order. Written only when it does: what happens to the
	/// entries stands in the entries.
	#[pallet::storage]
	pub type History<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		DossierId,
		BoundedVec<Past, ConstU32<MAX_HISTORY>>,
		ValueQuery,
	>;

	/// The one case of each client, kept for good: a client's account is used for one case only. What stays
	/// of a pruned case stands here as well, under one key.
	// Blake2: the account is anybody's choice.
	#[pallet::storage]
	pub type CaseOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, CaseRef, OptionQuery>;

	/// When each carer gave care, over all cases, by period of [`PERIOD_DAYS`] days: the live timed
	/// entries, in order.
	#[pallet::storage]
	pub type CarerHours<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		u16,
		Intervals,
		ValueQuery,
	>;

	/// After how many days entries expire, and cases can be pruned.
	#[pallet::storage]
	pub type CurrentTerms<T: Config> = StorageValue<_, Terms, ValueQuery>;

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A provider has registered a client.
		Registered {
			/// The case.
			case: DossierId,
			/// The client.
			client: T::AccountId,
			/// The provider.
			provider: T::AccountId,
			/// The insurer.
			insurer: T::AccountId,
			/// The practice whose midwives change the indication.
			midwife_practice: T::AccountId,
		},
		/// Minutes have been indicated.
		Indicated {
			/// The case.
			case: DossierId,
			/// So many.
			minutes: Minute,
		},
		/// The child has been born: care can begin.
		Born {
			/// The case.
			case: DossierId,
			/// Care day 1.
			date: Date,
		},
		/// Days in hospital have been taken off the indication.
		HospitalStayRecorded {
			/// The case.
			case: DossierId,
			/// So many.
			days: u16,
			/// What is left indicated.
			indicated: Minute,
		},
		/// The indication has been changed.
		Reindicated {
			/// The case.
			case: DossierId,
			/// To so many minutes.
			indicated: Minute,
			/// Why.
			reason: IndicationReason,
		},
		/// A midwife has asked for more care days.
		ExtensionRequested {
			/// The case.
			case: DossierId,
			/// Until this one.
			until_day: u16,
		},
		/// The insurer has acknowledged more care days.
		ExtensionAcknowledged {
			/// The case.
			case: DossierId,
			/// Until this one.
			until_day: u16,
		},
		/// Visits have been logged. They have the numbers from `first` on.
		VisitsLogged {
			/// The case.
			case: DossierId,
			/// The number of the first.
			first: EntryId,
			/// How many there are.
			count: u32,
		},
		/// A service with a fixed price has been charged.
		Charged {
			/// The case.
			case: DossierId,
			/// The number of the entry.
			entry: EntryId,
			/// What was charged.
			service: Service,
		},
		/// A rejected entry has been replaced by another, which waits for the client.
		Corrected {
			/// The case.
			case: DossierId,
			/// The number of the rejected entry.
			entry: EntryId,
			/// The number of the entry in its place.
			replaced_by: EntryId,
		},
		/// The provider has taken an entry back.
		Withdrawn {
			/// The case.
			case: DossierId,
			/// The number of the entry.
			entry: EntryId,
		},
		/// The client has approved entries: they are settled.
		Approved {
			/// The case.
			case: DossierId,
			/// Their numbers, in order.
			entries: Batch<EntryId>,
		},
		/// The client has rejected an entry.
		Rejected {
			/// The case.
			case: DossierId,
			/// The number of the entry.
			entry: EntryId,
			/// Why.
			reason: RejectReason,
		},
		/// Entries have expired without an answer: they are never paid.
		Expired {
			/// The case.
			case: DossierId,
			/// Their numbers, in order.
			entries: Batch<EntryId>,
		},
		/// The provider has closed the case.
		Closed {
			/// The case.
			case: DossierId,
		},
		/// The client has signed the case off.
		SignedOff {
			/// The case.
			case: DossierId,
		},
		/// The case has been cancelled before care began.
		Cancelled {
			/// The case.
			case: DossierId,
		},
		/// The client goes to another provider, once that accepts.
		Transferred {
			/// The case.
			case: DossierId,
			/// The other provider.
			provider: T::AccountId,
		},
		/// The other provider has accepted the client.
		TransferAccepted {
			/// The case.
			case: DossierId,
		},
		/// Another insurer pays for the days from a date on.
		InsurerSwitched {
			/// The case.
			case: DossierId,
			/// The other insurer.
			insurer: T::AccountId,
			/// Its first day.
			from: Date,
		},
		/// An ended case has been removed from the state, or some of its entries have.
		CasePruned {
			/// The case.
			case: DossierId,
			/// How many entries are left. With none, the case is gone.
			entries_left: u32,
		},
		/// The consortium has set the terms.
		TermsSet {
			/// After so many days without an answer an entry expires.
			expiry_days: u16,
			/// So many days after its end a case can be pruned.
			retention_days: u16,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The signer does not have the role for this, or works for another organisation, or that
		/// organisation may not do this now.
		NotAuthorized,
		/// Only the client, or a representative who may approve for her, decides this.
		NotTheClient,
		/// The case is closing, or has ended.
		CaseClosed,
		/// There was no birth yet: a midwife records it first.
		NotInCare,
		/// The minutes or days are none, or more than a day, or not a multiple of what the national
		/// table says.
		WrongGranularity,
		/// The day is before the birth or after the last care day, which a midwife can extend and the
		/// insurer acknowledge, up to the last day of the national table.
		OutsideCarePeriod,
		/// The day has not come yet.
		FutureDay,
		/// The day is too long ago for a claim.
		OutsideClaimWindow,
		/// The indication is under the least or over the most minutes of the national tables.
		OutsideIndicationLimits,
		/// The entry was approved, rejected, replaced or withdrawn, or its time for an answer is over.
		AlreadyDecided,
		/// There is a live registration, intake or surcharge: each is charged once a case.
		AlreadyCharged,
		/// The indication would be less than what was approved and what waits for the client.
		BelowApproved,
		/// The indication has not so many minutes left. A midwife can raise it.
		BudgetExceeded,
		/// The carer, or the case, has another live entry at that time.
		Overlap,
		/// There is no such case, or it was pruned.
		UnknownCase,
		/// The case has no such entry.
		UnknownEntry,
		/// The id was used for a case already: draw another.
		CaseExists,
		/// The client has a case already: each birth takes a new client account.
		ClientHasCase,
		/// The account is not that of a registered client.
		NotAClient,
		/// The account is not that of an active insurer.
		NotAnInsurer,
		/// The account is not that of an active practice of midwives.
		NotAMidwifePractice,
		/// The account is not that of an active maternity provider.
		NotAProvider,
		/// The insurer and the provider have no contract.
		NoContract,
		/// A national table has no value on the date.
		TableEmpty,
		/// The case was indicated already: a midwife changes the indication.
		AlreadyIndicated,
		/// The case was not indicated yet.
		NotIndicated,
		/// The birth was recorded already.
		AlreadyBorn,
		/// The provider to which the client goes has not accepted yet.
		NotAccepted,
		/// No transfer waits for acceptance.
		NothingToAccept,
		/// No extension waits for acknowledgement.
		NothingToAcknowledge,
		/// Visits are of timed services, charges of services with a fixed price.
		WrongService,
		/// A day has minutes 0 to 1,439.
		WrongStart,
		/// The list is empty.
		EmptyBatch,
		/// Only a rejected entry is corrected. One that waits for the client is withdrawn and logged
		/// anew.
		NotRejected,
		/// The client can answer still.
		NotDue,
		/// Entries wait for the client, or too many of them for this change: she decides them, the
		/// provider withdraws them, or they expire.
		PendingEntries,
		/// Care has begun: the case is closed, not cancelled.
		AlreadyInCare,
		/// The provider has not closed the case yet.
		NotClosed,
		/// The case goes to the provider that has it.
		SameProvider,
		/// The days have that insurer already.
		SameInsurer,
		/// Entries from that day on were paid by another insurer.
		DaysSettled,
		/// The case has not ended.
		NotEnded,
		/// The term is not over.
		TooEarly,
		/// Clients must have time to answer.
		TermTooShort,
		/// The case has no room for more entries.
		TooManyEntries,
		/// The carer has no room for more visits in these weeks.
		TooManyVisits,
		/// Too many accounts acted on the case.
		TooManyPeople,
		/// The case changed too often.
		TooManyChanges,
		/// The case was transferred, or its insurer switched, too often.
		TooManySwitches,
		/// A claim of the case waits for money still.
		ClaimsWaiting,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				MAX_PEOPLE < u32::from(Case::<T::AccountId>::CLIENT),
				"the client's number is nobody else's"
			);
			const {
				assert!(
					MAX_BATCH <= MAX_VISITS_PER_PERIOD && MAX_BATCH <= MAX_ENTRIES,
					"a batch fits"
				);
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Register a client for maternity care, and open her dossier.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker of an active maternity provider, which becomes the provider of the case.
		///
		/// ## Errors
		/// `NotAuthorized`, `CaseExists`, `ClientHasCase`, `NotAClient`, `NotAnInsurer`,
		/// `NotAMidwifePractice`, `NoContract`, and those of the care log.
		///
		/// ## Events
		/// `Registered`.
		#[pallet::call_index(0)]
		pub fn register(
			origin: OriginFor<T>,
			case: DossierId,
			client: T::AccountId,
			insurer: T::AccountId,
			midwife_practice: T::AccountId,
			rate_class: RateClass,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register(who, case, client, insurer, midwife_practice, rate_class)
		}

		/// Indicate minutes of care for the first time. The insurer's money is held for them.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker of the case's provider.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `AlreadyIndicated`,
		/// `WrongGranularity`, `OutsideIndicationLimits`, `TableEmpty`, and those of the settlement.
		///
		/// ## Events
		/// `Indicated`.
		#[pallet::call_index(1)]
		pub fn indicate(origin: OriginFor<T>, case: DossierId, minutes: Minute) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_indicate(who, case, minutes)
		}

		/// Record the birth: care day 1.
		///
		/// ## Dispatch Origin
		/// Signed by a midwife of the case's practice.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotIndicated`, `AlreadyBorn`, `FutureDay`,
		/// `OutsideClaimWindow`, `TableEmpty`.
		///
		/// ## Events
		/// `Born`.
		#[pallet::call_index(2)]
		pub fn birth(origin: OriginFor<T>, case: DossierId, date: Date) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_birth(who, case, date)
		}

		/// Take days in hospital off the indication: for each, the minutes of the national table for
		/// the rate class. The day of discharge does not count.
		///
		/// ## Dispatch Origin
		/// Signed by a midwife of the case's practice.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotInCare`, `WrongGranularity`,
		/// `BelowApproved`, `TableEmpty`.
		///
		/// ## Events
		/// `HospitalStayRecorded`.
		#[pallet::call_index(3)]
		pub fn hospital(origin: OriginFor<T>, case: DossierId, days: u16) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_hospital(who, case, days)
		}

		/// Change the indication.
		///
		/// ## Dispatch Origin
		/// Signed by a midwife of the case's practice.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotIndicated`, `WrongGranularity`,
		/// `OutsideIndicationLimits`, `BelowApproved`, `TableEmpty`.
		///
		/// ## Events
		/// `Reindicated`.
		#[pallet::call_index(4)]
		pub fn reindicate(
			origin: OriginFor<T>,
			case: DossierId,
			minutes: Minute,
			reason: IndicationReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reindicate(who, case, minutes, reason)
		}

		/// Ask for care days after the last one. They count once the insurer acknowledges them.
		///
		/// ## Dispatch Origin
		/// Signed by a midwife of the case's practice.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotInCare`, `OutsideCarePeriod`, `TableEmpty`.
		///
		/// ## Events
		/// `ExtensionRequested`.
		#[pallet::call_index(5)]
		pub fn extend(origin: OriginFor<T>, case: DossierId, until_day: u16) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_extend(who, case, until_day)
		}

		/// Acknowledge the care days that a midwife asked for.
		///
		/// ## Dispatch Origin
		/// Signed by a claims officer of the insurer of those days, or by the insurer itself.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NothingToAcknowledge`.
		///
		/// ## Events
		/// `ExtensionAcknowledged`.
		#[pallet::call_index(6)]
		pub fn acknowledge_extension(origin: OriginFor<T>, case: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_acknowledge_extension(who, case)
		}

		/// Log visits: care that the signer gave. All of them, or none. They wait for the client.
		///
		/// ## Dispatch Origin
		/// Signed by a carer of the case's provider.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare`, `EmptyBatch`,
		/// `WrongService`, `WrongGranularity`, `WrongStart`, `OutsideCarePeriod`, `FutureDay`,
		/// `OutsideClaimWindow`, `TableEmpty`, `BudgetExceeded`, `Overlap`, `TooManyEntries`,
		/// `TooManyVisits`, `TooManyPeople`, and those of the settlement when a service has no price.
		///
		/// ## Events
		/// `VisitsLogged`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::log_visits(visits.len() as u32))]
		pub fn log_visits(
			origin: OriginFor<T>,
			case: DossierId,
			visits: Batch<Visit>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_log_visits(who, case, visits)
		}

		/// Replace a rejected visit by another, which waits for the client. It stays the visit of the
		/// carer who gave the care.
		///
		/// ## Dispatch Origin
		/// Signed by a carer of the case's provider.
		///
		/// ## Errors
		/// Those of `log_visits`, and `UnknownEntry`, `NotRejected`, `AlreadyDecided`.
		///
		/// ## Events
		/// `Corrected`.
		#[pallet::call_index(8)]
		pub fn correct(
			origin: OriginFor<T>,
			case: DossierId,
			entry: EntryId,
			visit: Visit,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_correct(who, case, entry, visit)
		}

		/// Take an entry back that waits for the client, or that she rejected.
		///
		/// ## Dispatch Origin
		/// Signed by a claims officer of the case's provider, or, for a visit, by one of its carers.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `UnknownEntry`, `AlreadyDecided`,
		/// `TooManyPeople`.
		///
		/// ## Events
		/// `Withdrawn`.
		#[pallet::call_index(9)]
		pub fn withdraw(origin: OriginFor<T>, case: DossierId, entry: EntryId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, case, entry)
		}

		/// Charge a service with a fixed price: one that is given once a case, or a day of the mother or the
		/// child in an institution without medical need. It waits for the client.
		///
		/// ## Dispatch Origin
		/// Signed by a claims officer of the case's provider.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare` and
		/// `OutsideCarePeriod` for a day, `WrongService`, `FutureDay`, `OutsideClaimWindow`,
		/// `TableEmpty`, `AlreadyCharged`, `TooManyEntries`, `TooManyPeople`,
		/// and those of the settlement when the service has no price.
		///
		/// ## Events
		/// `Charged`.
		#[pallet::call_index(10)]
		pub fn charge(
			origin: OriginFor<T>,
			case: DossierId,
			service: Service,
			date: Date,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_charge(who, case, service, date)
		}

		/// Approve entries: each is settled at once. All of them, or none. Never fails because the
		/// insurer has too little money: then its claim waits.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may approve for her.
		///
		/// ## Errors
		/// `UnknownCase`, `NotTheClient`, `CaseClosed`, `EmptyBatch`, `UnknownEntry`,
		/// `AlreadyDecided`.
		///
		/// ## Events
		/// `Approved`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::approve(entries.len() as u32))]
		pub fn approve(
			origin: OriginFor<T>,
			case: DossierId,
			entries: Batch<EntryId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_approve(who, case, entries)
		}

		/// Reject an entry. The provider can correct it or withdraw it.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may approve for her.
		///
		/// ## Errors
		/// `UnknownCase`, `NotTheClient`, `CaseClosed`, `UnknownEntry`, `AlreadyDecided`.
		///
		/// ## Events
		/// `Rejected`.
		#[pallet::call_index(12)]
		pub fn reject(
			origin: OriginFor<T>,
			case: DossierId,
			entry: EntryId,
			reason: RejectReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reject(who, case, entry, reason)
		}

		/// Write down that entries expired, which frees their minutes. All of them, or none.
		///
		/// ## Dispatch Origin
		/// Signed by anyone.
		///
		/// ## Errors
		/// `UnknownCase`, `EmptyBatch`, `UnknownEntry`, `AlreadyDecided`, `NotDue`, `TooManyPeople`.
		///
		/// ## Events
		/// `Expired`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::expire(entries.len() as u32))]
		pub fn expire(
			origin: OriginFor<T>,
			case: DossierId,
			entries: Batch<EntryId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_expire(who, case, entries)
		}

		/// Close a case in which no entry waits for the client. What is still held of the insurer's
		/// money is free again.
		///
		/// ## Dispatch Origin
		/// Signed by a claims officer of the case's provider.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotInCare`, `PendingEntries`.
		///
		/// ## Events
		/// `Closed`.
		#[pallet::call_index(14)]
		pub fn close(origin: OriginFor<T>, case: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close(who, case)
		}

		/// Sign a closed case off, which ends it and closes the dossier.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may approve for her.
		///
		/// ## Errors
		/// `UnknownCase`, `NotTheClient`, `CaseClosed`, `NotClosed`.
		///
		/// ## Events
		/// `SignedOff`.
		#[pallet::call_index(15)]
		pub fn sign_off(origin: OriginFor<T>, case: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_sign_off(who, case)
		}

		/// Cancel a case before care has begun, which ends it and closes the dossier.
		///
		/// ## Dispatch Origin
		/// Signed by the client, by a representative who may approve for her, or by an intaker of the
		/// case's provider.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `AlreadyInCare`,
		/// `PendingEntries`.
		///
		/// ## Events
		/// `Cancelled`.
		#[pallet::call_index(16)]
		pub fn cancel(origin: OriginFor<T>, case: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, case)
		}

		/// Go to another provider. From now on the old one can log nothing; entries that wait stay the
		/// client's to decide and are paid to the old one. The minutes that remain go along.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may approve for her.
		///
		/// ## Errors
		/// `UnknownCase`, `NotTheClient`, `CaseClosed`, `NotAProvider`, `SameProvider`, `NoContract`,
		/// `TooManySwitches`, `TooManyChanges`.
		///
		/// ## Events
		/// `Transferred`.
		#[pallet::call_index(17)]
		pub fn transfer(
			origin: OriginFor<T>,
			case: DossierId,
			provider: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer(who, case, provider)
		}

		/// Accept a client who comes from another provider.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker of the provider to which she goes.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NothingToAccept`.
		///
		/// ## Events
		/// `TransferAccepted`.
		#[pallet::call_index(18)]
		pub fn accept_transfer(origin: OriginFor<T>, case: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_transfer(who, case)
		}

		/// Let another insurer pay for the days from a date on, whatever was said of those days before.
		/// Each day has one insurer; entries that wait follow their day.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker of the case's provider, who checks who insures the client.
		///
		/// ## Errors
		/// `UnknownCase`, `NotAuthorized`, `CaseClosed`, `NotAccepted`, `NotAnInsurer`, `NoContract`,
		/// `DaysSettled`, `PendingEntries`, `SameInsurer`, `TooManySwitches`, `TooManyChanges`, and
		/// those of the settlement when a service has no price.
		///
		/// ## Events
		/// `InsurerSwitched`.
		#[pallet::call_index(19)]
		pub fn switch_insurer(
			origin: OriginFor<T>,
			case: DossierId,
			insurer: T::AccountId,
			from: Date,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_switch_insurer(who, case, insurer, from)
		}

		/// Remove an ended case from the state when its term is over, so many entries at a time. Its
		/// minutes and amounts stay, and its dossier's head where that is kept. Not while a claim waits.
		///
		/// ## Dispatch Origin
		/// Signed by anyone.
		///
		/// ## Errors
		/// `UnknownCase`, `NotEnded`, `TooEarly`, `ClaimsWaiting`.
		///
		/// ## Events
		/// `CasePruned`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::prune((*limit).min(MAX_ENTRIES)))]
		pub fn prune(origin: OriginFor<T>, case: DossierId, limit: u32) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(case, limit)
		}

		/// Set after how many days an unanswered entry expires and an ended case can be pruned. Counts
		/// for all cases at once. A term of retention shorter than the claim window would let a carer's
		/// hours of a pruned case be logged again.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `TermTooShort`.
		///
		/// ## Events
		/// `TermsSet`.
		#[pallet::call_index(21)]
		pub fn set_terms(
			origin: OriginFor<T>,
			expiry_days: u16,
			retention_days: u16,
		) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_set_terms(Terms {
				expiry_days,
				retention_days,
			})
		}
	}
}
