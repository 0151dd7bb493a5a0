#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

mod access_log;
mod allocations;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod facts;
mod heads;
mod impls;
mod locator;
#[cfg(test)]
mod mock;
mod queries;
pub mod runtime_api;
mod tables;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// Where this pallet logs.
const LOG_TARGET: &str = "runtime::care-log";

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use zorgketen_primitives::{
		time::{Minute, DAY},
		Access, Domain, DossierId, Participants,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// One timeline a dossier.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who is who.
		type Participants: Participants<Self::AccountId>;

		/// Who may write in whose log.
		type Access: Access<Self::AccountId>;

		/// The clock.
		type Time: UnixTime;

		/// Who decides on codes and terms: a motion of the consortium.
		type GovernOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The most live facts that one author can have in a dossier on one day.
		#[pallet::constant]
		type MaxFactsPerDay: Get<u32>;

		/// The most allocations of a dossier.
		#[pallet::constant]
		type MaxAllocations: Get<u16>;

		/// How many batches of an access log are kept, the newest.
		#[pallet::constant]
		type MaxBatches: Get<u32>;

		/// The longest interval, in minutes, that an organisation can promise between two batches.
		#[pallet::constant]
		type MaxPromisedInterval: Get<Minute>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks can't make themselves.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: zorgketen_primitives::BenchmarkHelper<Self::AccountId>;
	}

	/// A dossier of this runtime.
	pub type DossierOf<T> = Dossier<<T as frame_system::Config>::AccountId>;
	/// A fact of this runtime.
	pub type FactOf<T> = Fact<<T as frame_system::Config>::AccountId>;
	/// An allocation of this runtime.
	pub type AllocationOf<T> = Allocation<<T as frame_system::Config>::AccountId>;
	/// An entry of this runtime.
	pub type LogEntryOf<T> = LogEntry<<T as frame_system::Config>::AccountId>;

	/// The dossiers, pruned ones included.
	// Blake2: who opens a dossier chooses its id.
	#[pallet::storage]
	pub type Dossiers<T: Config> =
		StorageMap<_, Blake2_128Concat, DossierId, DossierOf<T>, OptionQuery>;

	/// The dossiers of each client, until they are pruned.
	#[pallet::storage]
	pub type DossiersOf<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		DossierId,
		(),
		OptionQuery,
	>;

	/// The facts of each dossier by their numbers.
	// Identity: the numbers are given out here, one after another, and hashing them would cost eight
	// bytes a fact.
	#[pallet::storage]
	pub type Facts<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, DossierId, Identity, u32, FactOf<T>, OptionQuery>;

	/// The contents of the facts that have some.
	#[pallet::storage]
	pub type Contents<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, DossierId, Identity, u32, Content, OptionQuery>;

	/// Where the facts come from that come from a register.
	#[pallet::storage]
	pub type Sources<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, DossierId, Identity, u32, SourceRef, OptionQuery>;

	/// When each author's live facts began in a dossier on a day (days since the Unix epoch), so that
	/// an overlap is found with three reads.
	// Only the hash of the key: whoever looks knows dossier, author and day, and the key itself would
	// cost 68 bytes a fact.
	#[pallet::storage]
	pub type Intervals<T: Config> = StorageMap<
		_,
		Blake2_128,
		(DossierId, T::AccountId, u32),
		BoundedVec<Interval, T::MaxFactsPerDay>,
		ValueQuery,
	>;

	/// The allocations of each dossier by their numbers.
	#[pallet::storage]
	pub type Allocations<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		DossierId,
		Identity,
		u16,
		AllocationOf<T>,
		OptionQuery,
	>;

	/// What the activity codes may be used for.
	#[pallet::storage]
	pub type Activities<T: Config> = StorageMap<_, Twox64Concat, u16, Activity, OptionQuery>;

	/// The source registers, and whether new facts may refer to them.
	#[pallet::storage]
	pub type Registers<T: Config> = StorageMap<_, Twox64Concat, u16, bool, OptionQuery>;

	/// How long facts stay after their dossier was closed, in minutes.
	#[pallet::storage]
	pub type RetentionTerm<T: Config> = StorageValue<_, Minute, ValueQuery, TwentyYears>;

	/// The access log of each organisation.
	#[pallet::storage]
	pub type AccessLogs<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, AccessLog, ValueQuery>;

	/// The newest batches of each access log by their numbers.
	#[pallet::storage]
	pub type Batches<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Identity,
		u32,
		AnchoredBatch,
		OptionQuery,
	>;

	/// How long a dossier is kept by law after the last change (BW 7:454), in minutes.
	pub struct TwentyYears;
	impl TwentyYears {
		/// Of 365.25 days.
		const MINUTES: Minute = 7_305 * DAY;
	}
	impl Get<Minute> for TwentyYears {
		fn get() -> Minute {
			Self::MINUTES
		}
	}

	/// The codes and the term at genesis.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Activity codes, all active, with the domains in which they may be used (see [`Domains`]).
		pub activities: Vec<(u16, u8)>,
		/// Codes of source registers, all active.
		pub registers: Vec<u16>,
		/// How long facts stay after their dossier was closed, in minutes.
		pub retention_term: Minute,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self {
				activities: Vec::new(),
				registers: Vec::new(),
				retention_term: TwentyYears::get(),
				_config: core::marker::PhantomData,
			}
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (code, domains) in &self.activities {
				let domains = Domains(*domains);
				// A chain that starts with a code of no domain starts with a mistake.
				assert!(domains.is_valid(), "an activity of no or unknown domains");
				assert!(
					!Activities::<T>::contains_key(code),
					"an activity code occurs twice"
				);
				Activities::<T>::insert(
					code,
					Activity {
						domains,
						active: true,
					},
				);
			}
			for code in &self.registers {
				Registers::<T>::insert(code, true);
			}
			RetentionTerm::<T>::put(self.retention_term);
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A dossier has changed. All such entries of a dossier, in the order of their numbers, lead to
		/// its head; a number that is missing is that of a fact which another pallet keeps.
		Logged {
			/// The dossier.
			dossier: DossierId,
			/// The place of the entry among those that the head covers.
			number: u32,
			/// What changed: exactly what the head was extended by.
			entry: LogEntryOf<T>,
		},
		/// Facts and allocations of a closed dossier have gone from the state.
		Pruned {
			/// The dossier.
			dossier: DossierId,
			/// How many.
			removed: u32,
			/// Whether none are left.
			is_done: bool,
		},
		/// A batch of an access log has been anchored.
		AccessLogAnchored {
			/// Whose log it is.
			organisation: T::AccountId,
			/// The number of the batch.
			number: u32,
			/// The root of the tree over its records.
			merkle_root: H256,
			/// The root of the batch, which binds it to those before it.
			root: H256,
			/// How many records there are.
			count: u32,
			/// The first minute of the period.
			from: Minute,
			/// The first minute after the period.
			until: Minute,
		},
		/// An organisation has promised to anchor its access log so often.
		IntervalPromised {
			/// The organisation.
			organisation: T::AccountId,
			/// After how many minutes, at the latest, the next batch follows.
			interval: Minute,
		},
		/// An organisation has not anchored its access log in time.
		GapNoted {
			/// The organisation.
			organisation: T::AccountId,
			/// Up to when the log was anchored, or from when it was to be.
			since: Minute,
		},
		/// An organisation has brought its access log up to date after a gap.
		GapClosed {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// The consortium has set an activity code.
		ActivitySet {
			/// The code.
			code: u16,
			/// In which domains it may be used.
			domains: Domains,
			/// Whether new facts may have it.
			active: bool,
		},
		/// The consortium has set a source register.
		RegisterSet {
			/// The code.
			code: u16,
			/// Whether new facts may refer to it.
			active: bool,
		},
		/// The consortium has set how long facts stay after their dossier was closed.
		RetentionTermSet {
			/// In minutes.
			term: Minute,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account may not do this: it has another role, its organisation is not active, or no
		/// grant of the client is in force. Ask the client for a grant.
		NotAuthorized,
		/// Only the client, or a representative who may approve, decides on facts.
		NotTheClient,
		/// The account is not that of a registered client.
		UnknownClient,
		/// A dossier id is 32 random bytes, and never zero.
		InvalidDossierId,
		/// The id is taken: draw another.
		DossierExists,
		/// There is no such dossier.
		UnknownDossier,
		/// The dossier is closed: open another.
		DossierClosed,
		/// Another pallet opened the dossier, and closes it.
		ManagedElsewhere,
		/// The dossier was not opened by a pallet, so none closes it.
		NotManaged,
		/// The list is empty.
		NothingToDo,
		/// There is no such fact, or it is pruned.
		UnknownFact,
		/// Minutes are from 1 to 1,440: split a longer fact.
		InvalidMinutes,
		/// The time lies in the future: record what was, when it is over.
		InFuture,
		/// No such activity code is in use.
		UnknownActivity,
		/// The activity code is not for the domain of the dossier.
		ActivityNotInDomain,
		/// A commitment of zero hides nothing: make it with a fresh salt.
		InvalidCommitment,
		/// A locator is of visible ASCII characters, without blanks.
		InvalidLocator,
		/// The locator has nine digits that could be a citizen number (BSN): use letters.
		CitizenNumber,
		/// No such source register is in use.
		UnknownRegister,
		/// The author has a fact at this time already: amend that one.
		Overlap,
		/// The author has too many facts in the dossier on this day.
		TooManyFacts,
		/// Only its author amends a fact.
		NotTheAuthor,
		/// The fact is amended already: use its latest version.
		AlreadyAmended,
		/// The client has decided on the fact already. A dispute can still become a confirmation.
		AlreadyDecided,
		/// The fact has no contents.
		NoContent,
		/// The contents are marked as erased already.
		AlreadyErased,
		/// In this domain care is not allocated.
		DomainWithoutAllocation,
		/// A period ends after it begins, and a batch begins where the one before it ends.
		WrongPeriod,
		/// A volume is at least a minute.
		InvalidVolume,
		/// The account is not that of an active organisation that gives care.
		NotAProvider,
		/// The dossier has as many allocations as it can have.
		TooManyAllocations,
		/// There is no such allocation.
		UnknownAllocation,
		/// The care was allocated to another provider.
		NotTheProvider,
		/// The care has not started: report the start first.
		NotStarted,
		/// The care has started already.
		AlreadyStarted,
		/// The care has stopped already: ask for a new allocation.
		AlreadyStopped,
		/// The time is not within the allocation, from start to stop, or a stop would leave a fact
		/// outside.
		OutsideAllocation,
		/// The allocation has too few minutes left.
		VolumeExceeded,
		/// Allocated care is running: report the stop first.
		AllocationRunning,
		/// The dossier is not closed.
		NotClosed,
		/// The retention term has not passed.
		RetentionRuns,
		/// Nothing is left to prune.
		AlreadyPruned,
		/// A limit is from 1 to 200.
		InvalidLimit,
		/// The root is not that of the organisation's last batch.
		WrongPrevious,
		/// A batch has the empty root if and only if it has no records.
		WrongCount,
		/// An interval is at least a minute, and not longer than allowed.
		InvalidInterval,
		/// The promise is broken: anchor first.
		GapOpen,
		/// No promise is broken.
		NoGap,
		/// The gap is noted already.
		GapAlreadyNoted,
		/// The set has no domain, or an unknown one.
		InvalidDomains,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxFactsPerDay::get() >= <MaxFacts as Get<u32>>::get(),
				"a full record_many of one day would never fit"
			);
			assert!(T::MaxAllocations::get() >= 1, "nothing could be allocated");
			assert!(T::MaxBatches::get() >= 1, "no batch would be kept");
			assert!(
				T::MaxPromisedInterval::get() >= 1,
				"nothing could be promised"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Open a dossier for a client in a domain. The id is 32 random bytes.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker, carer, midwife or registrar of an active organisation that gives care,
		/// or by the client or a representative who may approve.
		///
		/// ## Errors
		/// `NotAuthorized`, `UnknownClient`, `InvalidDossierId`, `DossierExists`.
		///
		/// ## Events
		/// `Logged` with `Opened`.
		#[pallet::call_index(0)]
		pub fn open_dossier(
			origin: OriginFor<T>,
			dossier: DossierId,
			client: T::AccountId,
			domain: Domain,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_dossier(who, dossier, client, domain)
		}

		/// Record that care was given.
		///
		/// ## Dispatch Origin
		/// Signed by staff, or a relative, to whom the client's grants give writing in this domain now.
		///
		/// ## Errors
		/// `UnknownDossier`, `NotAuthorized`, `DossierClosed`, `InvalidMinutes`, `InFuture`,
		/// `UnknownActivity`, `ActivityNotInDomain`, `InvalidCommitment`, `InvalidLocator`,
		/// `CitizenNumber`, `UnknownRegister`, `Overlap`, `TooManyFacts`, `UnknownAllocation`,
		/// `NotTheProvider`, `NotStarted`, `OutsideAllocation`, `VolumeExceeded`.
		///
		/// ## Events
		/// `Logged` with `Recorded`.
		#[pallet::call_index(1)]
		pub fn record(origin: OriginFor<T>, dossier: DossierId, fact: NewFact) -> DispatchResult {
			let author = ensure_signed(origin)?;
			Self::do_record(author, dossier, [fact])
		}

		/// Record several facts of one dossier, all or none.
		///
		/// ## Dispatch Origin
		/// As for `record`.
		///
		/// ## Errors
		/// `NothingToDo`, and those of `record`.
		///
		/// ## Events
		/// `Logged` with `Recorded`, one a fact.
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::record_many(count_of(facts)))]
		pub fn record_many(
			origin: OriginFor<T>,
			dossier: DossierId,
			facts: BoundedVec<NewFact, MaxFacts>,
		) -> DispatchResult {
			let author = ensure_signed(origin)?;
			Self::do_record(author, dossier, facts)
		}

		/// Confirm facts, all or none. Final.
		///
		/// ## Dispatch Origin
		/// Signed by the client or a representative who may approve.
		///
		/// ## Errors
		/// `UnknownDossier`, `NotTheClient`, `DossierClosed`, `NothingToDo`, `UnknownFact`,
		/// `AlreadyAmended`, `AlreadyDecided`.
		///
		/// ## Events
		/// `Logged` with `Confirmed`.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::confirm(count_of(seqs)))]
		pub fn confirm(
			origin: OriginFor<T>,
			dossier: DossierId,
			seqs: BoundedVec<u32, MaxFacts>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_confirm(who, dossier, seqs)
		}

		/// Dispute a fact. Its author can amend it; the client can still confirm it.
		///
		/// ## Dispatch Origin
		/// Signed by the client or a representative who may approve.
		///
		/// ## Errors
		/// `UnknownDossier`, `NotTheClient`, `DossierClosed`, `UnknownFact`, `AlreadyAmended`,
		/// `AlreadyDecided`.
		///
		/// ## Events
		/// `Logged` with `Disputed`.
		#[pallet::call_index(4)]
		pub fn dispute(
			origin: OriginFor<T>,
			dossier: DossierId,
			seq: u32,
			reason: DisputeReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_dispute(who, dossier, seq, reason)
		}

		/// Replace a fact by a new version, which the client has yet to confirm. The old one stays, but
		/// counts no more.
		///
		/// ## Dispatch Origin
		/// As for `record`, by the author of the fact.
		///
		/// ## Errors
		/// `UnknownFact`, `NotTheAuthor`, `AlreadyAmended`, and those of `record`.
		///
		/// ## Events
		/// `Logged` with `Amended`.
		#[pallet::call_index(5)]
		pub fn amend(
			origin: OriginFor<T>,
			dossier: DossierId,
			seq: u32,
			fact: NewFact,
		) -> DispatchResult {
			let author = ensure_signed(origin)?;
			Self::do_amend(author, dossier, seq, fact)
		}

		/// Mark the contents of a fact as erased. The reference goes from the state; who keeps the
		/// contents destroys them with their salt. Also possible after closing.
		///
		/// ## Dispatch Origin
		/// Signed by the client, a representative who may approve, or the author.
		///
		/// ## Errors
		/// `UnknownDossier`, `UnknownFact`, `NotAuthorized`, `NoContent`, `AlreadyErased`.
		///
		/// ## Events
		/// `Logged` with `Erased`.
		#[pallet::call_index(6)]
		pub fn erase_content(origin: OriginFor<T>, dossier: DossierId, seq: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_erase_content(who, dossier, seq)
		}

		/// Close a dossier. Final.
		///
		/// ## Dispatch Origin
		/// Signed by the client, a representative who may approve, or staff (as for `open_dossier`) of
		/// the organisation that opened it.
		///
		/// ## Errors
		/// `UnknownDossier`, `NotAuthorized`, `ManagedElsewhere`, `DossierClosed`, `AllocationRunning`.
		///
		/// ## Events
		/// `Logged` with `Closed`.
		#[pallet::call_index(7)]
		pub fn close_dossier(origin: OriginFor<T>, dossier: DossierId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_close_dossier(who, dossier)
		}

		/// Allocate care of a provider to a client (toewijzing, message 301). Needs no grant: the payer
		/// learns nothing by it.
		///
		/// ## Dispatch Origin
		/// Signed by the payer of the domain — an active municipality for Wmo and Jeugdwet, an active
		/// care office for Wlz —, or its claims officer or registrar.
		///
		/// ## Errors
		/// `UnknownDossier`, `DomainWithoutAllocation`, `NotAuthorized`, `DossierClosed`,
		/// `WrongPeriod`, `InvalidVolume`, `NotAProvider`, `TooManyAllocations`.
		///
		/// ## Events
		/// `Logged` with `Allocated`.
		#[pallet::call_index(8)]
		pub fn allocate(
			origin: OriginFor<T>,
			dossier: DossierId,
			provider: T::AccountId,
			product: u16,
			from: Minute,
			until: Minute,
			volume: u32,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_allocate(who, dossier, provider, product, from, until, volume)
		}

		/// Report that allocated care started (message 305).
		///
		/// ## Dispatch Origin
		/// Signed by staff of the provider, if it is active and the client's grants let them write.
		///
		/// ## Errors
		/// `UnknownDossier`, `UnknownAllocation`, `NotAuthorized`, `DossierClosed`, `AlreadyStarted`,
		/// `InFuture`, `OutsideAllocation`.
		///
		/// ## Events
		/// `Logged` with `Started`.
		#[pallet::call_index(9)]
		pub fn start(
			origin: OriginFor<T>,
			dossier: DossierId,
			allocation: u16,
			from: Minute,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_start(who, dossier, allocation, from)
		}

		/// Report that allocated care stopped (message 307). Final.
		///
		/// ## Dispatch Origin
		/// Signed by staff of the provider.
		///
		/// ## Errors
		/// `UnknownDossier`, `UnknownAllocation`, `NotAuthorized`, `DossierClosed`, `NotStarted`,
		/// `AlreadyStopped`, `InFuture`, `OutsideAllocation`.
		///
		/// ## Events
		/// `Logged` with `Stopped`.
		#[pallet::call_index(10)]
		pub fn stop(
			origin: OriginFor<T>,
			dossier: DossierId,
			allocation: u16,
			until: Minute,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_stop(who, dossier, allocation, until)
		}

		/// Anchor a batch of the log of who read contents. The chain computes the root of the batch of
		/// these values, so that each root commits to all before it.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation or its registrar.
		///
		/// ## Errors
		/// `NotAuthorized`, `WrongPrevious`, `WrongPeriod`, `InFuture`, `WrongCount`.
		///
		/// ## Events
		/// `AccessLogAnchored`; `GapNoted` and `GapClosed` if it is late.
		#[pallet::call_index(11)]
		pub fn anchor_access_log(
			origin: OriginFor<T>,
			previous: H256,
			merkle_root: H256,
			count: u32,
			from: Minute,
			until: Minute,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_anchor_access_log(who, previous, merkle_root, count, from, until)
		}

		/// Promise to anchor the access log at least every so many minutes.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation or its registrar.
		///
		/// ## Errors
		/// `NotAuthorized`, `InvalidInterval`, `GapOpen`.
		///
		/// ## Events
		/// `IntervalPromised`.
		#[pallet::call_index(12)]
		pub fn set_promised_interval(origin: OriginFor<T>, interval: Minute) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_promised_interval(who, interval)
		}

		/// Note that an organisation has not anchored its access log in time.
		///
		/// ## Dispatch Origin
		/// Signed by anyone.
		///
		/// ## Errors
		/// `NoGap`, `GapAlreadyNoted`.
		///
		/// ## Events
		/// `GapNoted`.
		#[pallet::call_index(13)]
		pub fn note_gap(origin: OriginFor<T>, organisation: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_note_gap(organisation)
		}

		/// Drop facts and allocations of a closed dossier from the state after the retention term, so
		/// many at most. Head, counts and totals stay.
		///
		/// ## Dispatch Origin
		/// Signed by anyone.
		///
		/// ## Errors
		/// `UnknownDossier`, `NotClosed`, `AlreadyPruned`, `RetentionRuns`, `InvalidLimit`.
		///
		/// ## Events
		/// `Pruned`.
		#[pallet::call_index(14)]
		#[pallet::weight(<T as Config>::WeightInfo::prune(*limit.min(&MAX_PRUNE)))]
		pub fn prune(
			origin: OriginFor<T>,
			dossier: DossierId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_prune(dossier, limit)?;
			Ok(Some(<T as Config>::WeightInfo::prune(removed)).into())
		}

		/// Set what an activity code may be used for. Facts that have it keep it.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `InvalidDomains`.
		///
		/// ## Events
		/// `ActivitySet`.
		#[pallet::call_index(15)]
		pub fn set_activity(
			origin: OriginFor<T>,
			code: u16,
			domains: Domains,
			active: bool,
		) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_set_activity(code, domains, active)
		}

		/// Set whether new facts may refer to a source register.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// None.
		///
		/// ## Events
		/// `RegisterSet`.
		#[pallet::call_index(16)]
		pub fn set_register(origin: OriginFor<T>, code: u16, active: bool) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_set_register(code, active)
		}

		/// Set how long facts stay after their dossier was closed, in minutes. Holds for dossiers that
		/// are closed already too.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// None.
		///
		/// ## Events
		/// `RetentionTermSet`.
		#[pallet::call_index(17)]
		pub fn set_retention_term(origin: OriginFor<T>, term: Minute) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_set_retention_term(term)
		}
	}

	/// How many there are, for the weight.
	fn count_of<Item>(items: &BoundedVec<Item, MaxFacts>) -> u32 {
		u32::try_from(items.len()).unwrap_or(u32::MAX)
	}
}
