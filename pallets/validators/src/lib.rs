#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
mod session;
#[cfg(test)]
mod tests;
mod traits;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod weights;

pub use pallet::*;
pub use session::{OrganisationOf, ValidatorOf};
pub use traits::AuthoritySets;
#[cfg(feature = "runtime-benchmarks")]
pub use traits::BenchmarkHelper;
pub use weights::WeightInfo;

/// Where this pallet logs.
const LOG_TARGET: &str = "runtime::validators";

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::Contains};
	use frame_system::pallet_prelude::*;
	use sp_staking::SessionIndex;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The governed set of validators.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides. The session pallet is a supertrait because this pallet is its
	/// `SessionManager`: neither can work without the other.
	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_timestamp::Config<Moment = u64>
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// Who adds and removes validators: a motion of the consortium.
		type GovernOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The accounts of the organisations that may run a validator.
		type Organisations: Contains<Self::AccountId>;

		/// What Aura and GRANDPA hold, for try-state to compare with the session.
		type AuthoritySets: AuthoritySets;

		/// The set never shrinks below this once it has reached it: with fewer than four, the
		/// loss of a single validator stops finality.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// The most validators there can be. Aura and GRANDPA must be bounded by the same number.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// The most accounts that can be nominated at a time, those in office included.
		#[pallet::constant]
		type MaxNominees: Get<u32>;

		/// The most accounts that one organisation can have nominated.
		#[pallet::constant]
		type MaxNomineesPerOrganisation: Get<u32>;

		/// For how many sessions back an equivocation can be proven.
		#[pallet::constant]
		type ProvableSessions: Get<SessionIndex>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks can't make themselves.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The organisation that nominated each account. A nominated account may register session
	/// keys and, once a motion adds it, validates.
	// Blake2: an organisation chooses the account.
	#[pallet::storage]
	pub type Nominees<T: Config> =
		CountedStorageMap<_, Blake2_128Concat, T::AccountId, T::AccountId, OptionQuery>;

	/// The validators that the consortium wants, in the order of their admission. The session
	/// follows at the rotation after the next.
	#[pallet::storage]
	pub type Approved<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// Whether [`Approved`] has changed since the session pallet was last told.
	#[pallet::storage]
	pub type ChangePending<T: Config> = StorageValue<_, bool, ValueQuery>;

	/// The session in which [`Approved`] was last changed by a motion.
	#[pallet::storage]
	pub type LastChange<T: Config> = StorageValue<_, SessionIndex, OptionQuery>;

	/// When the running session began, in milliseconds since the Unix epoch; 0 before the first
	/// block.
	#[pallet::storage]
	pub type SessionStartedAt<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// How long a session lasts at least, in milliseconds. Set at genesis.
	#[pallet::storage]
	pub type SessionLength<T: Config> = StorageValue<_, u64, ValueQuery>;

	/// The validators at genesis.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// Each validator's account with its organisation's. Their session keys stand in the
		/// genesis of the session pallet.
		pub validators: Vec<(T::AccountId, T::AccountId)>,
		/// How long a session lasts at least, in milliseconds.
		pub session_length: u64,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self {
				validators: Vec::new(),
				session_length: 10 * 60 * 1000,
			}
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain that starts with a wrong set cannot be repaired: refuse to make it.
			assert!(self.session_length > 0, "a session must last some time");
			let mut approved = Vec::new();
			for (validator, organisation) in &self.validators {
				assert!(
					!Nominees::<T>::contains_key(validator),
					"a validator occurs twice"
				);
				Pallet::<T>::insert_nominee(validator, organisation);
				approved.push(validator.clone());
			}
			assert!(
				Nominees::<T>::count() <= T::MaxNominees::get(),
				"more validators than nominees are allowed"
			);
			Approved::<T>::put(
				BoundedVec::try_from(approved).expect("more validators than MaxValidators"),
			);
			SessionLength::<T>::put(self.session_length);
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An organisation has nominated an account, which may now register session keys.
		Nominated {
			/// The nominated account.
			validator: T::AccountId,
			/// Its organisation.
			organisation: T::AccountId,
		},
		/// A nomination has ended; the account's session keys are gone.
		Withdrawn {
			/// The account that is no longer nominated.
			validator: T::AccountId,
			/// Its organisation.
			organisation: T::AccountId,
		},
		/// A motion has added a validator. It begins at the rotation after the next.
		ValidatorAdded {
			/// The new validator.
			validator: T::AccountId,
			/// Its organisation.
			organisation: T::AccountId,
		},
		/// A motion has removed a validator. It ends at the rotation after the next.
		ValidatorRemoved {
			/// The validator that leaves.
			validator: T::AccountId,
		},
		/// An equivocation has been proven. Nothing follows by itself: a database that lost its
		/// last votes looks the same as malice, so people must look.
		IncidentRecorded {
			/// The validator whose keys signed twice.
			validator: T::AccountId,
			/// Its organisation at the time.
			organisation: T::AccountId,
			/// The session in which it happened.
			session: SessionIndex,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account is not that of an organisation of the consortium.
		NotAnOrganisation,
		/// The account is nominated already.
		AlreadyNominated,
		/// The account is not nominated.
		NotNominated,
		/// Only the organisation that nominated the account may withdraw it.
		NotTheNominator,
		/// The nominations are used up, of all or of this organisation.
		TooManyNominees,
		/// The account has no session keys: call `session.set_keys` from it first.
		KeysMissing,
		/// The account is a validator already.
		AlreadyValidator,
		/// The account is not a validator.
		NotValidator,
		/// The removal would leave too few validators.
		TooFewValidators,
		/// There is no room for another validator.
		TooManyValidators,
		/// The set was changed in this session already: wait for the next.
		AlreadyChangedThisSession,
		/// The account validates still, or will in the next session.
		StillValidating,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let (min, max) = (T::MinValidators::get(), T::MaxValidators::get());
			assert!(
				min >= 1 && min <= max,
				"the bounds of the set contradict each other"
			);
			assert!(T::MaxNominees::get() >= max, "every validator is a nominee");
			assert!(
				T::MaxNomineesPerOrganisation::get() >= 1,
				"nobody could nominate"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Nominate an account, so that it can register session keys.
		///
		/// The account needs no balance: the nomination keeps it alive.
		///
		/// ## Dispatch Origin
		/// Signed by an organisation of the consortium.
		///
		/// ## Errors
		/// `NotAnOrganisation`, `AlreadyNominated`, `TooManyNominees`.
		///
		/// ## Events
		/// `Nominated`.
		#[pallet::call_index(0)]
		pub fn nominate(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_nominate(organisation, validator)
		}

		/// End a nomination. Removes the account's session keys.
		///
		/// ## Dispatch Origin
		/// Signed by the organisation that nominated the account.
		///
		/// ## Errors
		/// `NotNominated`, `NotTheNominator`, `StillValidating`.
		///
		/// ## Events
		/// `Withdrawn`.
		#[pallet::call_index(1)]
		pub fn withdraw(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			let organisation = ensure_signed(origin)?;
			Self::do_withdraw(organisation, validator)
		}

		/// Add a nominated account to the validators.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `AlreadyChangedThisSession`, `NotNominated`, `NotAnOrganisation`, `AlreadyValidator`,
		/// `KeysMissing`, `TooManyValidators`.
		///
		/// ## Events
		/// `ValidatorAdded`.
		#[pallet::call_index(2)]
		pub fn add(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_add(validator)
		}

		/// Remove a validator. It stays nominated and can be added again.
		///
		/// ## Dispatch Origin
		/// `GovernOrigin`.
		///
		/// ## Errors
		/// `AlreadyChangedThisSession`, `NotValidator`, `TooFewValidators`.
		///
		/// ## Events
		/// `ValidatorRemoved`.
		#[pallet::call_index(3)]
		pub fn remove(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernOrigin::ensure_origin(origin)?;
			Self::do_remove(validator)
		}
	}
}
