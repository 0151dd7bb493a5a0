#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

extern crate alloc;

mod access;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod impls;
#[cfg(test)]
mod mock;
mod notices;
mod queries;
pub mod rules;
pub mod runtime_api;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use queries::{AccessBasis, EmergencyInfo, GrantInfo, HasGrants, ReviewDue};
pub use types::*;
pub use weights::WeightInfo;

/// Where this pallet logs.
const LOG_TARGET: &str = "runtime::consent";

/// The most records that one `reap_expired` takes, and the most emergencies that it looks at.
pub const REAP_LIMIT: u32 = 64;

#[frame_support::pallet]
#[allow(clippy::expect_used, clippy::unreachable)] // the macro's own code
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use zorgketen_primitives::{
		time::Minute, DataCategory, Domain, OrganisationKind, Participants, Purpose,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// Who reads is decided by the client.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The clock.
		type Time: UnixTime;

		/// Who is who.
		type Participants: Participants<Self::AccountId>;

		/// The most grants and proposals that a client can have.
		#[pallet::constant]
		type MaxGrants: Get<u16>;

		/// How many minutes emergency access lasts.
		#[pallet::constant]
		type EmergencyTerm: Get<Minute>;

		/// Within how many minutes emergency access must be reviewed.
		#[pallet::constant]
		type ReviewTerm: Get<Minute>;

		/// How many emergencies of an organisation can wait for review. One that does not review
		/// can no longer break the glass.
		#[pallet::constant]
		type MaxUnreviewed: Get<u16>;

		/// How many clients a block visits at most to tell them of a new organisation.
		#[pallet::constant]
		type NoticesPerBlock: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks can't make themselves.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: zorgketen_primitives::BenchmarkHelper<Self::AccountId>;
	}

	/// What each client has consented to.
	// Blake2: a client chooses the accounts.
	#[pallet::storage]
	pub type Grants<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		GrantKey<T::AccountId>,
		Grant,
		OptionQuery,
	>;

	/// What one of two has agreed to and the other not yet. Kept apart from [`Grants`], so that new
	/// terms neither open nor close anything before both have agreed.
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		GrantKey<T::AccountId>,
		Proposal,
		OptionQuery,
	>;

	/// The next number, and how many grants and proposals there are, for each client that ever had
	/// one. Outlives the grants, so that no number is given twice.
	#[pallet::storage]
	pub type Counts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ClientCounts, ValueQuery>;

	/// The clients that have granted a category, with the number of their grants to it.
	// Twox64: there are eight kinds, and nobody chooses them.
	#[pallet::storage]
	pub type CategoryClients<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrganisationKind,
		Blake2_128Concat,
		T::AccountId,
		u8,
		ValueQuery,
	>;

	/// Access without consent: kept until it has ended, was reviewed and is reaped.
	// Twox64: this pallet gives the numbers.
	#[pallet::storage]
	pub type Emergencies<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		RecordId,
		Emergency<T::AccountId>,
		OptionQuery,
	>;

	/// The latest emergency of a member of staff for a client and domain: one read finds it.
	#[pallet::storage]
	pub type LatestEmergency<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		EmergencyKey<T::AccountId>,
		RecordId,
		OptionQuery,
	>;

	/// The emergencies that an organisation has to review, by client and number, with the last
	/// minute of the term.
	#[pallet::storage]
	pub type Unreviewed<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		(T::AccountId, RecordId),
		Minute,
		OptionQuery,
	>;

	/// How many those are.
	#[pallet::storage]
	pub type UnreviewedCounts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u16, ValueQuery>;

	/// Organisations of which clients must hear, in the order in which they joined. As a map it
	/// can't overflow: an organisation is put here once, when it becomes active.
	#[pallet::storage]
	pub type Notices<T: Config> =
		StorageMap<_, Twox64Concat, u32, Notice<T::AccountId>, OptionQuery>;

	/// How far the notices have come.
	#[pallet::storage]
	pub type NoticeWalk<T: Config> = StorageValue<_, Walk<T::AccountId>, ValueQuery>;

	/// The grants at genesis. The participants must come before.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// In force from the first block.
		pub grants: Vec<GenesisGrant<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for grant in &self.grants {
				// A chain that starts with a wrong grant starts with a breach: refuse to make it.
				Pallet::<T>::build_grant(grant.clone()).expect("a grant at genesis is wrong");
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A client has given access. The terms of a number stand here for good.
		Granted {
			/// The client.
			client: T::AccountId,
			/// The number of the grant.
			id: RecordId,
			/// The number of the grant that it takes the place of.
			replaced: Option<RecordId>,
			/// To whom.
			grantee: Grantee<T::AccountId>,
			/// Which data.
			data: DataCategory,
			/// Of care under which law.
			domain: Domain,
			/// Why the data are read.
			purpose: Purpose,
			/// Whether a relative may write.
			write: bool,
			/// The first minute.
			from: Minute,
			/// The minute at which it will have ended.
			until: Option<Minute>,
		},
		/// One of two has agreed; the other's agreement is missing.
		Proposed {
			/// The client.
			client: T::AccountId,
			/// Who agreed.
			by: Signatory,
			/// To whom.
			grantee: Grantee<T::AccountId>,
			/// Which data.
			data: DataCategory,
			/// Of care under which law.
			domain: Domain,
		},
		/// A proposal was taken back before both had agreed.
		ProposalWithdrawn {
			/// The client.
			client: T::AccountId,
			/// To whom.
			grantee: Grantee<T::AccountId>,
			/// Which data.
			data: DataCategory,
			/// Of care under which law.
			domain: Domain,
		},
		/// Access was taken away.
		Revoked {
			/// The client.
			client: T::AccountId,
			/// The number of the grant.
			id: RecordId,
			/// From whom.
			grantee: Grantee<T::AccountId>,
			/// Which data.
			data: DataCategory,
			/// Of care under which law.
			domain: Domain,
		},
		/// A member of staff reads the log and the contents of a domain without consent.
		GlassBroken {
			/// The client.
			client: T::AccountId,
			/// The number of the emergency.
			id: RecordId,
			/// The member of staff.
			by: T::AccountId,
			/// The employer, which has to review.
			organisation: T::AccountId,
			/// The domain.
			domain: Domain,
			/// Why.
			reason: EmergencyReason,
			/// The minute at which it will have ended.
			until: Minute,
		},
		/// A colleague has judged an emergency.
		EmergencyReviewed {
			/// The client.
			client: T::AccountId,
			/// The number of the emergency.
			id: RecordId,
			/// Who reviewed.
			by: T::AccountId,
			/// Whether there was reason enough. Access ends at once if there was not.
			justified: bool,
		},
		/// Records that opened nothing any more were removed.
		Reaped {
			/// The client.
			client: T::AccountId,
			/// How many grants and proposals.
			grants: u32,
			/// How many emergencies.
			emergencies: u32,
		},
		/// An organisation has joined a category that the client has granted, and so may read. The
		/// client can revoke.
		CategoryJoined {
			/// The client.
			client: T::AccountId,
			/// The organisation.
			organisation: T::AccountId,
			/// The category.
			kind: OrganisationKind,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The signer is neither a client who decides alone or with another, nor in force as a
		/// representative who may decide on consent.
		NotTheClient,
		/// The signer's role does not allow this: see the call.
		NotAuthorized,
		/// The grant would have ended already: choose a later end, or none.
		AlreadyOver,
		/// The grant would end before it begins: choose a later end, or none.
		UntilBeforeFrom,
		/// The grantee can't be given these data at all: a payer never gets contents of care, a
		/// settlement agent only hours, a relative only what is of the own client, and others than
		/// organisations, staff and relatives nothing. Name a staff member or relative as a person,
		/// an organisation by its own account.
		GranteeNotEligible,
		/// The organisation, or the staff member's employer, has left or was removed.
		GranteeGone,
		/// Writing was granted for other data than the care log, or to a party that gives no care
		/// and is no relative.
		WriteNotEligible,
		/// The client has no room for another grant: revoke one, or reap those that ended.
		TooManyGrants,
		/// The signer has agreed to this already: the other has to.
		AlreadyProposed,
		/// The client has no such grant or proposal.
		NoSuchGrant,
		/// The account is not that of a registered client.
		UnknownClient,
		/// The signer's emergency access to this domain of the client is still open: use it.
		EmergencyAlreadyOpen,
		/// The organisation has too many emergencies without review: review them first.
		TooManyUnreviewed,
		/// The client has no such emergency, or it was reviewed and reaped.
		NoSuchEmergency,
		/// The emergency was reviewed already.
		AlreadyReviewed,
		/// Who broke the glass can't review it: a colleague must.
		OwnReview,
		/// The client has nothing stored that has come to its end.
		NothingToReap,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let look = T::DbWeight::get().reads(1);
			if !look.all_lte(remaining) {
				return Weight::zero();
			}
			let walk = NoticeWalk::<T>::get();
			if walk.is_done() {
				return look;
			}
			look.saturating_add(Self::notify(walk, remaining.saturating_sub(look)))
		}

		fn integrity_test() {
			assert!(
				T::MaxGrants::get() > 0 && T::MaxGrants::get() < u16::MAX,
				"nobody could consent, or the count could overflow"
			);
			assert!(
				T::EmergencyTerm::get() > 0,
				"emergency access would end before it begins"
			);
			assert!(
				T::ReviewTerm::get() > 0,
				"every review would be overdue at once"
			);
			assert!(
				T::MaxUnreviewed::get() > 0,
				"no emergency could ever be met"
			);
			assert!(
				T::NoticesPerBlock::get() > 0,
				"no client would ever be told"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			try_state::do_try_state::<T>()
		}
	}

	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Give access to data of one domain.
		///
		/// The client is the one for whom the signer acts. Works from `from`, but not before now, and
		/// until `until`. A second grant to the same grantee for the same data and domain takes the
		/// place of the first and has another number. For a client aged 12 to 15 the first call only
		/// proposes; the same call by the other of the two gives. Staff of care organisations write
		/// in a log that they may read; `write` lets a relative do so.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may decide on consent.
		///
		/// ## Errors
		/// `NotTheClient`, `AlreadyOver`, `UntilBeforeFrom`, `GranteeNotEligible`,
		/// `WriteNotEligible`, `GranteeGone`, `AlreadyProposed`, `TooManyGrants`.
		///
		/// ## Events
		/// `Granted`, or `Proposed` if another has to agree.
		#[pallet::call_index(0)]
		pub fn grant(
			origin: OriginFor<T>,
			grantee: Grantee<T::AccountId>,
			data: DataCategory,
			domain: Domain,
			purpose: Purpose,
			write: bool,
			from: Option<Minute>,
			until: Option<Minute>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let key = GrantKey {
				grantee,
				data,
				domain,
			};
			let terms = Terms {
				purpose,
				write,
				from,
				until,
			};
			Self::do_grant(who, key, terms)
		}

		/// Take access away, or a proposal back. Works at once.
		///
		/// For a client aged 12 to 15 either of the two can do it alone: taking away is always
		/// allowed.
		///
		/// ## Dispatch Origin
		/// Signed by the client, or by a representative who may decide on consent.
		///
		/// ## Errors
		/// `NotTheClient`, `NoSuchGrant`.
		///
		/// ## Events
		/// `Revoked`, `ProposalWithdrawn`: what there was of the two.
		#[pallet::call_index(1)]
		pub fn revoke(
			origin: OriginFor<T>,
			grantee: Grantee<T::AccountId>,
			data: DataCategory,
			domain: Domain,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let key = GrantKey {
				grantee,
				data,
				domain,
			};
			Self::do_revoke(who, key)
		}

		/// Read the care log and the contents of care of a domain without consent.
		///
		/// For the signer alone, for `EmergencyTerm` minutes, seen by the client at once, and to be
		/// reviewed by a colleague within `ReviewTerm`.
		///
		/// ## Dispatch Origin
		/// Signed by a carer or midwife of an active organisation that gives care.
		///
		/// ## Errors
		/// `NotAuthorized`, `UnknownClient`, `EmergencyAlreadyOpen`, `TooManyUnreviewed`.
		///
		/// ## Events
		/// `GlassBroken`.
		#[pallet::call_index(2)]
		pub fn break_glass(
			origin: OriginFor<T>,
			client: T::AccountId,
			domain: Domain,
			reason: EmergencyReason,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_break_glass(who, client, domain, reason)
		}

		/// Judge an emergency. One that was not justified ends at once.
		///
		/// A late review is better than none: it is accepted, and listed as overdue until then.
		///
		/// ## Dispatch Origin
		/// Signed by another member of the same organisation's staff, whatever the role. The
		/// organisation is active or suspended.
		///
		/// ## Errors
		/// `NotAuthorized`, `NoSuchEmergency`, `OwnReview`, `AlreadyReviewed`.
		///
		/// ## Events
		/// `EmergencyReviewed`.
		#[pallet::call_index(3)]
		pub fn review_break_glass(
			origin: OriginFor<T>,
			client: T::AccountId,
			id: RecordId,
			justified: bool,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_review_break_glass(who, client, id, justified)
		}

		/// Remove what opens nothing any more and never will: grants and proposals that ended or
		/// whose grantee is gone, and emergencies that ended and were reviewed, or can't be because
		/// the organisation is gone.
		///
		/// Takes at most `limit` records, and never more than [`REAP_LIMIT`].
		///
		/// ## Dispatch Origin
		/// Signed by any participant.
		///
		/// ## Errors
		/// `NotAuthorized`, `NothingToReap`.
		///
		/// ## Events
		/// `Reaped`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::reap_expired((*limit).min(REAP_LIMIT)))]
		pub fn reap_expired(
			origin: OriginFor<T>,
			client: T::AccountId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let taken = Self::do_reap_expired(who, client, limit.min(REAP_LIMIT))?;
			Ok(Some(T::WeightInfo::reap_expired(taken)).into())
		}
	}
}
