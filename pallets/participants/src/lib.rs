#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod clients;
mod deadlines;
mod extension;
mod impls;
#[cfg(test)]
mod mock;
mod organisations;
mod policy;
pub mod runtime_api;
#[cfg(test)]
mod tests;
mod traits;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use extension::{CheckParticipant, MAX_CALLS, MAX_DEPTH};
pub use pallet::*;
pub use traits::{Actor, CallPolicy, Carried, Refusal};
pub use weights::WeightInfo;
pub use zorgketen_primitives::Standing;

/// Where this pallet logs.
const LOG_TARGET: &str = "runtime::participants";

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use crate::types::*;
	use alloc::vec::Vec;
	use core::marker::PhantomData;
	use frame_support::{
		pallet_prelude::*,
		traits::{ChangeMembers, Contains, InitializeMembers, UnixTime},
		weights::Weight,
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use zorgketen_primitives::{
		time::Minute, AgeClass, Code, Commitment, OnActivated, OrganisationKind,
		RepresentativeKind, Role, Scope, StaffRole,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Who takes part.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The chain's clock.
		type Time: UnixTime;

		/// Who admits, reinstates and removes organisations and sets charter and quotas: two thirds
		/// of the consortium.
		type AdmitOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who suspends organisations: half of the consortium.
		type SuspendOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who suspends an organisation in an emergency: any two members of the consortium.
		type EmergencyOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The consortium, told of every change of [`Seats`].
		type Seats: ChangeMembers<Self::AccountId> + InitializeMembers<Self::AccountId>;

		/// What it weighs to tell it.
		type SeatsWeight: Get<Weight>;

		/// Told when an organisation becomes active for the first time.
		type OnActivated: OnActivated<Self::AccountId>;

		/// The clients of whom other pallets still hold something, as an open case or a grant.
		type ClientInUse: Contains<Self::AccountId>;

		/// Which call is for whom, for [`CheckParticipant`].
		type Policy: CallPolicy<<Self as frame_system::Config>::RuntimeCall, Self::AccountId>;

		/// The most organisations at a time. Those that left or were removed don't count.
		#[pallet::constant]
		type MaxOrganisations: Get<u32>;

		/// The most members of staff of an organisation.
		#[pallet::constant]
		type MaxStaff: Get<u32>;

		/// An emergency suspension leaves at least so many seats. With fewer than four, the two who
		/// call it would be two thirds of those that are left, and so decide everything.
		#[pallet::constant]
		type EmergencyFloor: Get<u32>;

		/// How long an emergency suspension lasts unless it is ratified, in minutes.
		#[pallet::constant]
		type EmergencyTerm: Get<Minute>;

		/// How long a client's old key can veto a new one, in minutes.
		#[pallet::constant]
		type RecoveryTerm: Get<Minute>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks can't make themselves.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: zorgketen_primitives::BenchmarkHelper<Self::AccountId>;
	}

	/// At most one deadline for each organisation and one for the charter.
	pub struct MaxDeadlines<T>(PhantomData<T>);

	impl<T: Config> Get<u32> for MaxDeadlines<T> {
		fn get() -> u32 {
			T::MaxOrganisations::get().saturating_add(1)
		}
	}

	/// The relatives of a client.
	pub type RelativesOf<T> =
		BoundedVec<<T as frame_system::Config>::AccountId, ConstU32<MAX_RELATIVES>>;

	/// The representatives of a client.
	pub type RepresentativesOf<T> = BoundedVec<
		Representation<<T as frame_system::Config>::AccountId>,
		ConstU32<MAX_REPRESENTATIVES>,
	>;

	/// All organisations, also those that left or were removed.
	// Blake2, here and below: people choose their accounts.
	#[pallet::storage]
	pub type Organisations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, OrganisationRecord, OptionQuery>;

	/// The organisation behind each code. Only those that did not leave and were not removed, so
	/// this also counts them.
	#[pallet::storage]
	pub type Codes<T: Config> =
		CountedStorageMap<_, Blake2_128Concat, (CodeSystem, Code), T::AccountId, OptionQuery>;

	/// The one role of each account. A client's old key and the one that waits to replace it have
	/// both an entry; which of them acts follows from the client's record and the time.
	#[pallet::storage]
	pub type Roles<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Role<T::AccountId>, OptionQuery>;

	/// The accounts that lost their role, and never get another: with a fresh nonce, what they signed
	/// in their first life could be sent again.
	#[pallet::storage]
	pub type Retired<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, (), OptionQuery>;

	/// The staff of each organisation. What they do stands in [`Roles`].
	#[pallet::storage]
	pub type Staff<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		(),
		OptionQuery,
	>;

	/// The clients, by the account under which they were first registered: their name on this chain,
	/// which stays when the key is replaced.
	#[pallet::storage]
	pub type Clients<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ClientRecord<T::AccountId>, OptionQuery>;

	/// The informal carers (mantelzorgers) of each client.
	#[pallet::storage]
	pub type Relatives<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, RelativesOf<T>, ValueQuery>;

	/// Those who may act for each client, also before and after their time.
	#[pallet::storage]
	pub type Representatives<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, RepresentativesOf<T>, ValueQuery>;

	/// The charter in force.
	#[pallet::storage]
	pub type Charter<T: Config> = StorageValue<_, CharterRecord, OptionQuery>;

	/// The active organisations with a seat in the consortium, sorted.
	#[pallet::storage]
	pub type Seats<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxOrganisations>, ValueQuery>;

	/// What happens by itself and when, the earliest first.
	#[pallet::storage]
	pub type Deadlines<T: Config> =
		StorageValue<_, BoundedVec<(Minute, Deadline<T::AccountId>), MaxDeadlines<T>>, ValueQuery>;

	/// How much of its quota each account has used.
	#[pallet::storage]
	pub type Quotas<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, QuotaUse, ValueQuery>;

	/// The quotas of the roles.
	#[pallet::storage]
	pub type QuotaLimits<T: Config> = StorageValue<_, Limits, ValueQuery>;

	/// The participants at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The organisations, active from the first block on.
		pub organisations: Vec<GenesisOrganisation<T::AccountId>>,
		/// Hash of the first charter, which the organisations have accepted.
		pub charter_hash: H256,
		/// What each kind of organisation is to the data, in the order of the kinds.
		pub charter_roles: CharterRoles,
		/// Their staff.
		pub staff: Vec<GenesisStaff<T::AccountId>>,
		/// Clients.
		pub clients: Vec<GenesisClient<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain that starts with wrong members cannot be repaired: refuse to make it.
			Pallet::<T>::build_genesis(self).expect("the participants at genesis are valid");
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An organisation was voted in. It becomes active by accepting the charter.
		OrganisationAdmitted {
			/// The organisation.
			organisation: T::AccountId,
			/// What it is.
			kind: OrganisationKind,
			/// Its public number.
			code: Code,
		},
		/// An organisation accepted the current charter.
		CharterAccepted {
			/// The organisation.
			organisation: T::AccountId,
			/// The version it accepted.
			version: u32,
		},
		/// An organisation became active for the first time.
		OrganisationActivated {
			/// The organisation.
			organisation: T::AccountId,
			/// What it is.
			kind: OrganisationKind,
		},
		/// An organisation was suspended.
		OrganisationSuspended {
			/// The organisation.
			organisation: T::AccountId,
			/// Why.
			cause: Suspension,
		},
		/// The consortium confirmed an emergency suspension, so it does not lapse.
		SuspensionRatified {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// An emergency suspension lapsed; the organisation is active again.
		SuspensionLapsed {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// A suspended organisation is active again.
		OrganisationReinstated {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// An organisation was voted out, for good.
		OrganisationRemoved {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// An organisation left, for good.
		OrganisationLeft {
			/// The organisation.
			organisation: T::AccountId,
		},
		/// A charter is in force.
		CharterSet {
			/// Its version.
			version: u32,
			/// Hash of the document.
			hash: H256,
			/// Until when to accept it.
			grace_until: Minute,
		},
		/// The grace was over, and no member of the consortium had accepted the charter: suspending
		/// them all would have left nobody to decide anything.
		CharterPostponed {
			/// The version of the charter.
			version: u32,
			/// Until when to accept it.
			grace_until: Minute,
		},
		/// The quotas were changed.
		QuotasSet {
			/// What they are now.
			limits: Limits,
		},
		/// A member of staff was enrolled.
		StaffEnrolled {
			/// The employer.
			organisation: T::AccountId,
			/// The member's account.
			account: T::AccountId,
			/// What the member does.
			role: StaffRole,
		},
		/// A member of staff was dismissed.
		StaffDismissed {
			/// The former employer.
			organisation: T::AccountId,
			/// The member's account, retired.
			account: T::AccountId,
		},
		/// Accounts of staff of an organisation that is gone were retired.
		StaffSwept {
			/// The organisation.
			organisation: T::AccountId,
			/// How many.
			count: u32,
		},
		/// A client was registered.
		ClientRegistered {
			/// The client.
			client: T::AccountId,
			/// The organisation that did so.
			registered_by: T::AccountId,
		},
		/// A client was deregistered, with all accounts that belonged to it.
		ClientDeregistered {
			/// The client.
			client: T::AccountId,
		},
		/// The age class of a client was changed.
		AgeClassSet {
			/// The client.
			client: T::AccountId,
			/// What it is now.
			age_class: AgeClass,
		},
		/// A relative of a client was registered.
		RelativeRegistered {
			/// The client.
			client: T::AccountId,
			/// The relative's account.
			account: T::AccountId,
		},
		/// A relative is no longer one.
		RelativeRemoved {
			/// The client.
			client: T::AccountId,
			/// The account, retired.
			account: T::AccountId,
		},
		/// Somebody may act for a client.
		RepresentativeRegistered {
			/// The client.
			client: T::AccountId,
			/// The representative's account.
			account: T::AccountId,
			/// By what right.
			kind: RepresentativeKind,
		},
		/// Somebody no longer acts for a client.
		RepresentationEnded {
			/// The client.
			client: T::AccountId,
			/// The account, retired.
			account: T::AccountId,
		},
		/// A new key for a client was proposed. If it was not the client who asked for it: veto.
		KeyProposed {
			/// The client.
			client: T::AccountId,
			/// The key.
			new_key: T::AccountId,
			/// When it takes over.
			effective_at: Minute,
		},
		/// The client's old key refused the new one.
		KeyVetoed {
			/// The client.
			client: T::AccountId,
			/// The key that was refused.
			new_key: T::AccountId,
		},
		/// A new key that had taken over was written down; the old one is retired.
		KeyReplaced {
			/// The client.
			client: T::AccountId,
			/// The key.
			new_key: T::AccountId,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The signer's role or organisation may not do this.
		NotAuthorized,
		/// Only the client, or somebody who acts for the client in this, may do this.
		NotTheClient,
		/// The organisation is not active. Once admitted, it must accept the charter; once suspended,
		/// it must be reinstated.
		NotActive,
		/// The account has a role already, and an account has one: use a fresh one.
		AlreadyRegistered,
		/// The account had a role before, and is never given another: use a fresh one.
		Retired,
		/// The code does not have the digits of the kind: 4 for an insurer (UZOVI), 8 for all others.
		InvalidCode,
		/// The name is empty, not UTF-8, or has control characters.
		InvalidName,
		/// Another organisation has this code.
		CodeTaken,
		/// There are as many organisations as there can be.
		TooManyOrganisations,
		/// There is no organisation with this account.
		UnknownOrganisation,
		/// The organisation left or was removed, which is final.
		OrganisationGone,
		/// The organisation is still there; only staff of one that is gone can be swept.
		OrganisationNotGone,
		/// The organisation is suspended already. An emergency suspension is ratified instead.
		AlreadySuspended,
		/// The organisation is not suspended.
		NotSuspended,
		/// The organisation is not suspended in an emergency.
		NotAnEmergency,
		/// The consortium would have no member left, and nobody could repair that: admit another first.
		LastSeat,
		/// So few seats would be left that two members could decide everything: use a motion.
		TooFewSeats,
		/// There is no charter yet: set one by motion.
		NoCharter,
		/// This is not the version of the charter in force.
		WrongVersion,
		/// The organisation has accepted this version already.
		AlreadyAccepted,
		/// The organisation has not accepted the charter in force, and the time for that is over: it
		/// accepts the charter itself.
		CharterNotAccepted,
		/// A quota of 0 would shut a role out.
		InvalidQuota,
		/// Organisations of this kind have no such staff.
		RoleNotForKind,
		/// The organisation has as many members of staff as it can have.
		TooManyStaff,
		/// The account is not staff of this organisation.
		NotStaff,
		/// There is no client with this account. A client is named by its first account.
		UnknownClient,
		/// The client has open cases or live grants: close and revoke them first.
		ClientInUse,
		/// The client has eight relatives: remove one first.
		TooManyRelatives,
		/// The account is not a relative of this client.
		NotARelative,
		/// The client has eight representatives: end a representation first.
		TooManyRepresentatives,
		/// The account is not a representative of this client.
		NotARepresentative,
		/// The scope is empty or has bits without a meaning.
		InvalidScope,
		/// A representative of this kind never has this scope: an administrator can't consent.
		ScopeNotForKind,
		/// The representation would be over before it began, or is over already.
		InvalidPeriod,
		/// A voluntary representative is appointed by the client, not registered.
		KindNotLegal,
		/// Not for a client of this age: parents and guardians are for minors, and a minor appoints
		/// nobody.
		KindNotForAge,
		/// Nobody gets younger. A mistake is mended by registering the client anew.
		NotOlder,
		/// A new key is waiting already.
		RecoveryPending,
		/// No new key is waiting.
		NoRecovery,
		/// The new key has not taken over yet.
		RecoveryNotDue,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Meets what is due by the time of the parent block: a block's own time is not known when it
		/// begins. An idle chain makes a block a minute, so nothing waits for longer.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::meet_deadlines()
		}

		fn integrity_test() {
			assert!(
				T::MaxOrganisations::get() > 0 && T::MaxStaff::get() >= MAX_REGISTRARS,
				"nobody could be admitted"
			);
			assert!(
				T::EmergencyFloor::get() > 0,
				"an emergency could take the last seat"
			);
			assert!(
				T::EmergencyTerm::get() > 0 && T::RecoveryTerm::get() > 0,
				"a term is over before it began"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Admit an organisation. It becomes active when it accepts the charter.
		///
		/// The registrars are enrolled at once, so that the organisation's account can be a multisig
		/// of its own people.
		///
		/// ## Dispatch Origin
		/// `AdmitOrigin`.
		///
		/// ## Errors
		/// `InvalidCode`, `InvalidName`, `AlreadyRegistered`, `Retired`, `CodeTaken`,
		/// `TooManyOrganisations`.
		///
		/// ## Events
		/// `OrganisationAdmitted`, `StaffEnrolled` for each registrar.
		#[pallet::call_index(0)]
		pub fn admit(
			origin: OriginFor<T>,
			account: T::AccountId,
			kind: OrganisationKind,
			code: Digits,
			name: Name,
			registrars: BoundedVec<T::AccountId, ConstU32<MAX_REGISTRARS>>,
		) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_admit(account, kind, code, name, registrars)
		}

		/// Accept the charter in force. Makes an admitted organisation active, and ends a suspension
		/// for want of acceptance.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation.
		///
		/// ## Errors
		/// `NotAuthorized`, `NoCharter`, `WrongVersion`, `AlreadyAccepted`.
		///
		/// ## Events
		/// `CharterAccepted`, then `OrganisationActivated` or `OrganisationReinstated` if it is so.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::accept_charter().saturating_add(T::SeatsWeight::get()))]
		pub fn accept_charter(origin: OriginFor<T>, version: u32) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_accept_charter(organisation, version)
		}

		/// Suspend an organisation until it is reinstated: it may finish what runs, and begins nothing.
		///
		/// ## Dispatch Origin
		/// `SuspendOrigin`.
		///
		/// ## Errors
		/// `UnknownOrganisation`, `OrganisationGone`, `NotActive`, `AlreadySuspended`, `LastSeat`.
		///
		/// ## Events
		/// `OrganisationSuspended`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::suspend().saturating_add(T::SeatsWeight::get()))]
		pub fn suspend(origin: OriginFor<T>, organisation: T::AccountId) -> DispatchResult {
			T::SuspendOrigin::ensure_origin(origin)?;
			Self::do_suspend(organisation)
		}

		/// End a suspension.
		///
		/// ## Dispatch Origin
		/// `AdmitOrigin`.
		///
		/// ## Errors
		/// `UnknownOrganisation`, `OrganisationGone`, `NotSuspended`, `CharterNotAccepted`.
		///
		/// ## Events
		/// `OrganisationReinstated`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reinstate().saturating_add(T::SeatsWeight::get()))]
		pub fn reinstate(origin: OriginFor<T>, organisation: T::AccountId) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_reinstate(organisation)
		}

		/// Remove an organisation for good. Its staff have no power from this block on.
		///
		/// ## Dispatch Origin
		/// `AdmitOrigin`.
		///
		/// ## Errors
		/// `UnknownOrganisation`, `OrganisationGone`, `LastSeat`.
		///
		/// ## Events
		/// `OrganisationRemoved`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::remove().saturating_add(T::SeatsWeight::get()))]
		pub fn remove(origin: OriginFor<T>, organisation: T::AccountId) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_remove(organisation)
		}

		/// Leave for good. The staff have no power from this block on.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation.
		///
		/// ## Errors
		/// `NotAuthorized`, `LastSeat`.
		///
		/// ## Events
		/// `OrganisationLeft`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::leave().saturating_add(T::SeatsWeight::get()))]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_leave(organisation)
		}

		/// Suspend an organisation at once. It lapses after `EmergencyTerm` unless it is ratified.
		///
		/// ## Dispatch Origin
		/// `EmergencyOrigin`.
		///
		/// ## Errors
		/// `UnknownOrganisation`, `OrganisationGone`, `NotActive`, `AlreadySuspended`, `TooFewSeats`.
		///
		/// ## Events
		/// `OrganisationSuspended`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::emergency_suspend().saturating_add(T::SeatsWeight::get()))]
		pub fn emergency_suspend(
			origin: OriginFor<T>,
			organisation: T::AccountId,
		) -> DispatchResult {
			T::EmergencyOrigin::ensure_origin(origin)?;
			Self::do_emergency_suspend(organisation)
		}

		/// Confirm an emergency suspension, which then lasts until the organisation is reinstated.
		///
		/// ## Dispatch Origin
		/// `SuspendOrigin`.
		///
		/// ## Errors
		/// `UnknownOrganisation`, `OrganisationGone`, `NotAnEmergency`.
		///
		/// ## Events
		/// `SuspensionRatified`.
		#[pallet::call_index(7)]
		pub fn ratify_suspension(
			origin: OriginFor<T>,
			organisation: T::AccountId,
		) -> DispatchResult {
			T::SuspendOrigin::ensure_origin(origin)?;
			Self::do_ratify_suspension(organisation)
		}

		/// Set a new charter, which takes the place of the one in force and of its grace.
		///
		/// Active organisations go on for `grace` minutes. Those that have not accepted it by then are
		/// suspended until they do.
		///
		/// ## Dispatch Origin
		/// `AdmitOrigin`.
		///
		/// ## Events
		/// `CharterSet`.
		#[pallet::call_index(8)]
		pub fn set_charter(
			origin: OriginFor<T>,
			hash: H256,
			roles: CharterRoles,
			grace: Minute,
		) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_set_charter(hash, roles, grace);
			Ok(())
		}

		/// Set how many calls an account may send an hour.
		///
		/// ## Dispatch Origin
		/// `AdmitOrigin`.
		///
		/// ## Errors
		/// `InvalidQuota`.
		///
		/// ## Events
		/// `QuotasSet`.
		#[pallet::call_index(9)]
		pub fn set_quotas(origin: OriginFor<T>, limits: Limits) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_set_quotas(limits)
		}

		/// Enrol a member of staff.
		///
		/// ## Dispatch Origin
		/// Signed by an active organisation.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `RoleNotForKind`, `AlreadyRegistered`, `Retired`,
		/// `TooManyStaff`.
		///
		/// ## Events
		/// `StaffEnrolled`.
		#[pallet::call_index(10)]
		pub fn enrol(
			origin: OriginFor<T>,
			account: T::AccountId,
			role: StaffRole,
		) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_enrol(organisation, account, role)
		}

		/// Dismiss a member of staff. The account is retired.
		///
		/// ## Dispatch Origin
		/// Signed by an active or suspended organisation.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `NotStaff`.
		///
		/// ## Events
		/// `StaffDismissed`.
		#[pallet::call_index(11)]
		pub fn dismiss(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_dismiss(organisation, account)
		}

		/// Register a client, under an account that is used for nothing else.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker or registrar of an active organisation that gives care or pays for it.
		///
		/// ## Errors
		/// `NotAuthorized`, `NotActive`, `AlreadyRegistered`, `Retired`.
		///
		/// ## Events
		/// `ClientRegistered`.
		#[pallet::call_index(12)]
		pub fn register_client(
			origin: OriginFor<T>,
			account: T::AccountId,
			age_class: AgeClass,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_client(who, account, age_class)
		}

		/// Deregister a client of whom no other pallet holds anything. All accounts that belong to it
		/// are retired: keys, relatives and representatives.
		///
		/// ## Dispatch Origin
		/// Signed by the client's key, or by an intaker or registrar of the organisation that
		/// registered the client; where that one is gone, by a registrar of any active one that
		/// gives care.
		///
		/// ## Errors
		/// `UnknownClient`, `NotAuthorized`, `NotActive`, `ClientInUse`.
		///
		/// ## Events
		/// `ClientDeregistered`.
		#[pallet::call_index(13)]
		pub fn deregister_client(origin: OriginFor<T>, client: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deregister_client(who, client)
		}

		/// Register a relative. That alone lets the relative do nothing: consent does.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by somebody who may consent for the client.
		///
		/// ## Errors
		/// `NotTheClient`, `TooManyRelatives`, `AlreadyRegistered`, `Retired`.
		///
		/// ## Events
		/// `RelativeRegistered`.
		#[pallet::call_index(14)]
		pub fn register_relative(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_relative(who, account)
		}

		/// Remove a relative. The account is retired.
		///
		/// ## Dispatch Origin
		/// Signed by the client, by somebody who may consent for the client, or by the relative.
		///
		/// ## Errors
		/// `NotTheClient`, `NotARelative`.
		///
		/// ## Events
		/// `RelativeRemoved`.
		#[pallet::call_index(15)]
		pub fn remove_relative(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_relative(who, account)
		}

		/// Appoint a voluntary representative.
		///
		/// ## Dispatch Origin
		/// Signed by the key of a client who decides alone.
		///
		/// ## Errors
		/// `NotTheClient`, `KindNotForAge`, `InvalidScope`, `InvalidPeriod`,
		/// `TooManyRepresentatives`, `AlreadyRegistered`, `Retired`.
		///
		/// ## Events
		/// `RepresentativeRegistered`.
		#[pallet::call_index(16)]
		pub fn appoint(
			origin: OriginFor<T>,
			account: T::AccountId,
			scope: Scope,
			from: Minute,
			until: Option<Minute>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appoint(who, account, scope, from, until)
		}

		/// Register a legal representative, whose right was proven to the registrar.
		///
		/// ## Dispatch Origin
		/// Signed by a registrar of an active organisation that gives care or registered the client.
		///
		/// ## Errors
		/// `UnknownClient`, `NotAuthorized`, `NotActive`, `KindNotLegal`, `KindNotForAge`,
		/// `InvalidScope`, `ScopeNotForKind`, `InvalidPeriod`, `TooManyRepresentatives`,
		/// `AlreadyRegistered`, `Retired`.
		///
		/// ## Events
		/// `RepresentativeRegistered`.
		#[pallet::call_index(17)]
		pub fn register_representative(
			origin: OriginFor<T>,
			client: T::AccountId,
			account: T::AccountId,
			kind: RepresentativeKind,
			scope: Scope,
			from: Minute,
			until: Option<Minute>,
			evidence: Commitment,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_representative(
				who, client, account, kind, scope, from, until, evidence,
			)
		}

		/// End a representation. The account is retired.
		///
		/// ## Dispatch Origin
		/// Signed by the representative; by the client's key, for a voluntary one or one whose time is
		/// over; or, for a legal one, by a registrar of the organisation that registered it, or where
		/// that one is gone, of any active one that gives care.
		///
		/// ## Errors
		/// `UnknownClient`, `NotARepresentative`, `NotAuthorized`, `NotActive`.
		///
		/// ## Events
		/// `RepresentationEnded`.
		#[pallet::call_index(18)]
		pub fn end_representation(
			origin: OriginFor<T>,
			client: T::AccountId,
			account: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_end_representation(who, client, account)
		}

		/// Propose a new key for a client who lost the old one. It takes over by itself after
		/// `RecoveryTerm`, unless the old one vetoes.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker or registrar of the organisation that registered the client, which must
		/// be active; where that one is gone, by a registrar of any active one that gives care.
		///
		/// ## Errors
		/// `UnknownClient`, `NotAuthorized`, `NotActive`, `RecoveryPending`, `AlreadyRegistered`,
		/// `Retired`.
		///
		/// ## Events
		/// `KeyProposed`.
		#[pallet::call_index(19)]
		pub fn propose_key(
			origin: OriginFor<T>,
			client: T::AccountId,
			new_key: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_key(who, client, new_key)
		}

		/// Refuse a new key.
		///
		/// ## Dispatch Origin
		/// Signed by the client's old key, before the new one has taken over.
		///
		/// ## Errors
		/// `NotTheClient`, `NoRecovery`.
		///
		/// ## Events
		/// `KeyVetoed`.
		#[pallet::call_index(20)]
		pub fn veto_key(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_veto_key(who)
		}

		/// Write down that a new key has taken over, and retire the old one. Nothing depends on it.
		///
		/// ## Dispatch Origin
		/// Signed by any participant that may write.
		///
		/// ## Errors
		/// `NotAuthorized`, `UnknownClient`, `RecoveryNotDue`.
		///
		/// ## Events
		/// `KeyReplaced`.
		#[pallet::call_index(21)]
		pub fn finish_recovery(origin: OriginFor<T>, client: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_finish_recovery(who, client)
		}

		/// Note that a client has become older.
		///
		/// ## Dispatch Origin
		/// Signed by an intaker or registrar of the organisation that registered the client, which must
		/// be active; where that one is gone, by a registrar of any active one that gives care.
		///
		/// ## Errors
		/// `UnknownClient`, `NotAuthorized`, `NotActive`, `NotOlder`.
		///
		/// ## Events
		/// `AgeClassSet`.
		#[pallet::call_index(22)]
		pub fn set_age_class(
			origin: OriginFor<T>,
			client: T::AccountId,
			age_class: AgeClass,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_age_class(who, client, age_class)
		}

		/// Retire accounts of staff of an organisation that is gone. They have no power any more; this
		/// only frees their room.
		///
		/// ## Dispatch Origin
		/// Signed by any participant that may write.
		///
		/// ## Errors
		/// `NotAuthorized`, `UnknownOrganisation`, `OrganisationNotGone`.
		///
		/// ## Events
		/// `StaffSwept`.
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::sweep_staff((*limit).min(MAX_SWEEP)))]
		pub fn sweep_staff(
			origin: OriginFor<T>,
			organisation: T::AccountId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let count = Self::do_sweep_staff(who, organisation, limit.min(MAX_SWEEP))?;
			Ok(Some(T::WeightInfo::sweep_staff(count)).into())
		}
	}
}
