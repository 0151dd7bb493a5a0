//! The gate: what gets into the pool and into blocks.

use crate::{pallet::*, Actor, CallPolicy, Carried, Refusal, Standing, WeightInfo};
use codec::{Decode, DecodeWithMemTracking, Encode, HasCompact};
use core::marker::PhantomData;
use frame_support::{
	dispatch::{DispatchInfo, RawOrigin},
	ensure,
	traits::OriginTrait,
	weights::Weight,
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
	generic::Era,
	traits::{
		DispatchInfoOf, Dispatchable, Implication, PostDispatchInfoOf, TransactionExtension,
		UniqueSaturatedInto, ValidateResult,
	},
	transaction_validity::{
		TransactionPriority, TransactionSource, TransactionValidity, TransactionValidityError,
		ValidTransaction,
	},
	DispatchResult, Saturating,
};
use zorgketen_primitives::Role;

/// How many calls can be around another.
pub const MAX_DEPTH: u32 = 4;

/// How many calls a transaction can have, and how many that only carry others.
pub const MAX_CALLS: u32 = 100;

/// Admits a transaction only from a participant, for calls that are for its role, within its quota,
/// and with an end.
///
/// It stands directly before `CheckEra` and `CheckNonce`: it reads era and nonce from what those
/// two sign. It takes no bytes and signs nothing, so that clients that don't know it can sign.
///
/// # Refusals
///
/// [`Refusal`], as `InvalidTransaction::Custom`.
///
/// # Priority
///
/// `17 - log2(period)`: from 15 for an era of 4 blocks to 1 for one of 65,536. So a stuck transaction
/// is replaced by signing the same nonce with half the period, while transactions of equal periods,
/// as clients make them, stay in the order of their arrival. A priority that grew with time would let
/// each newcomer overtake: in a full pool the oldest would never be reached.
///
/// # Quota
///
/// Each call counts one, and a transaction at least one. What a signer has still ahead, by its nonce,
/// counts as well, so the pool holds no more of it than blocks will take.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	CloneNoBound,
	DebugNoBound,
	EqNoBound,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct CheckParticipant<T>(PhantomData<T>);

impl<T> CheckParticipant<T> {
	/// The extension.
	pub const fn new() -> Self {
		Self(PhantomData)
	}
}

impl<T> Default for CheckParticipant<T> {
	fn default() -> Self {
		Self::new()
	}
}

/// What a transaction is counted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge<AccountId> {
	who: AccountId,
	calls: u32,
}

/// The signer, in whose own name or in whose organisation's name calls run.
struct Signer<AccountId> {
	account: AccountId,
	actor: Actor,
	employer: Option<AccountId>,
}

/// In whose name a call runs.
struct Name<'a, AccountId> {
	account: &'a AccountId,
	actor: Actor,
}

/// Calls that were looked at.
#[derive(Default)]
struct Count {
	carriers: u32,
	leaves: u32,
}

impl Count {
	fn is_too_much(&self) -> bool {
		self.carriers > MAX_CALLS || self.leaves > MAX_CALLS
	}
}

impl<T: Config> CheckParticipant<T> {
	/// Judges a call with all that it carries; counts those that do something.
	fn judge(
		signer: &Signer<T::AccountId>,
		name: &Name<T::AccountId>,
		call: &T::RuntimeCall,
		depth: u32,
		count: &mut Count,
	) -> Result<(), Refusal> {
		ensure!(depth <= MAX_DEPTH, Refusal::TooDeep);
		let carried = T::Policy::carried(name.account, call);
		let counted = match carried {
			Carried::Leaf => &mut count.leaves,
			_ => &mut count.carriers,
		};
		*counted = counted.saturating_add(1);
		ensure!(!count.is_too_much(), Refusal::TooDeep);
		let deeper = depth.saturating_add(1);
		match carried {
			Carried::Leaf => Self::judge_leaf(signer, name, call),
			Carried::Same(calls) => calls
				.into_iter()
				.try_for_each(|call| Self::judge(signer, name, call, deeper, count)),
			Carried::As { account, calls } => {
				let other = Self::name(signer, &account)?;
				calls
					.into_iter()
					.try_for_each(|call| Self::judge(signer, &other, call, deeper, count))
			}
			Carried::Closed => Err(Refusal::CallClosed),
		}
	}

	/// In whose name a signer may make calls: its own, and that of its organisation. Whether it is
	/// truly a proxy or a signatory there is for the call to find out.
	fn name<'a>(
		signer: &'a Signer<T::AccountId>,
		account: &T::AccountId,
	) -> Result<Name<'a, T::AccountId>, Refusal> {
		if *account == signer.account {
			return Ok(Name {
				account: &signer.account,
				actor: signer.actor,
			});
		}
		match (&signer.employer, signer.actor) {
			(Some(employer), Actor::Staff { employer: what, .. }) if employer == account => {
				Ok(Name {
					account: employer,
					actor: Actor::Organisation(what),
				})
			}
			_ => Err(Refusal::ActingForStranger),
		}
	}

	fn judge_leaf(
		signer: &Signer<T::AccountId>,
		name: &Name<T::AccountId>,
		call: &T::RuntimeCall,
	) -> Result<(), Refusal> {
		// In another's name the organisation is the same, so this is about both.
		let needs = T::Policy::needs(call);
		ensure!(
			signer
				.actor
				.organisation()
				.is_none_or(|organisation| needs.met_by(organisation.status)),
			Refusal::OrganisationNotActive
		);
		T::Policy::admits(&name.actor, call)
	}

	/// All that must hold for a signed transaction. `explicit` is what the extensions after this one
	/// carry.
	fn check(
		who: &T::AccountId,
		call: &T::RuntimeCall,
		explicit: &[u8],
	) -> Result<(ValidTransaction, Charge<T::AccountId>), Refusal> {
		let (charged, (role, actor)) = match Pallet::<T>::actor(who) {
			Some(known) => (who.clone(), known),
			None => {
				let sponsor = T::Policy::sponsor(who, call).ok_or(Refusal::NotAParticipant)?;
				let known = Pallet::<T>::actor(&sponsor).ok_or(Refusal::NotAParticipant)?;
				(sponsor, known)
			}
		};
		ensure!(
			actor
				.organisation()
				.is_none_or(|organisation| Standing::Admitted.met_by(organisation.status)),
			Refusal::OrganisationNotActive
		);
		let (period, nonce) = period_and_nonce::<T>(explicit).ok_or(Refusal::Immortal)?;
		let mut count = Count::default();
		if charged == *who {
			let employer = match &role {
				Role::Staff { organisation, .. } => Some(organisation.clone()),
				_ => None,
			};
			let signer = Signer {
				account: who.clone(),
				actor,
				employer,
			};
			let own_name = Name {
				account: &signer.account,
				actor,
			};
			Self::judge(&signer, &own_name, call, 0, &mut count)?;
		}

		// A batch of nothing is still a transaction.
		let calls = count.leaves.max(1);
		let ahead: u32 = nonce
			.saturating_sub(frame_system::Pallet::<T>::account_nonce(who))
			.unique_saturated_into();
		ensure!(
			Pallet::<T>::is_within_quota(&charged, &role, calls.saturating_add(ahead)),
			Refusal::QuotaUsedUp
		);
		let valid = ValidTransaction {
			priority: priority_of(period),
			..Default::default()
		};
		let charge = Charge {
			who: charged,
			calls,
		};
		Ok((valid, charge))
	}
}

/// The period of the era and the nonce. Nothing for an era without end.
fn period_and_nonce<T: Config>(mut explicit: &[u8]) -> Option<(u64, T::Nonce)> {
	let Era::Mortal(period, _) = Era::decode(&mut explicit).ok()? else {
		return None;
	};
	let nonce = <T::Nonce as HasCompact>::Type::decode(&mut explicit).ok()?;
	Some((period, nonce.into()))
}

/// A shorter period is a higher priority. Periods are powers of two between 4 and 65,536.
fn priority_of(period: u64) -> TransactionPriority {
	let log2 = TransactionPriority::from(period.trailing_zeros());
	TransactionPriority::from(17u8).saturating_sub(log2).max(1)
}

impl<T> TransactionExtension<T::RuntimeCall> for CheckParticipant<T>
where
	T: Config + Send + Sync,
	T::RuntimeCall: Dispatchable<Info = DispatchInfo>,
{
	const IDENTIFIER: &'static str = "CheckParticipant";
	type Implicit = ();
	type Val = Option<Charge<T::AccountId>>;
	/// What was not used of the weight.
	type Pre = Weight;

	fn weight(&self, _: &T::RuntimeCall) -> Weight {
		T::WeightInfo::check_participant()
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_: &DispatchInfoOf<T::RuntimeCall>,
		_: usize,
		_: Self::Implicit,
		inherited_implication: &impl Implication,
		_: TransactionSource,
	) -> ValidateResult<Self::Val, T::RuntimeCall> {
		let who = match origin.as_system_ref() {
			Some(RawOrigin::Signed(who)) => who,
			// `AuthorizeCall`, which stands before, found that the call proves its own right.
			Some(RawOrigin::Authorized) => return Ok((Default::default(), None, origin)),
			_ => return Err(Refusal::BareNotAllowed.into()),
		};
		let explicit = inherited_implication.parts().explicit.encode();
		let (valid, charge) = Self::check(who, call, &explicit)?;
		Ok((valid, Some(charge), origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		_: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_: &DispatchInfoOf<T::RuntimeCall>,
		_: usize,
	) -> Result<Self::Pre, TransactionValidityError> {
		let Some(Charge { who, calls }) = val else {
			return Ok(self.weight(call));
		};
		Pallet::<T>::charge_quota(&who, calls);
		Ok(Weight::zero())
	}

	fn post_dispatch_details(
		unspent: Self::Pre,
		_: &DispatchInfoOf<T::RuntimeCall>,
		_: &PostDispatchInfoOf<T::RuntimeCall>,
		_: usize,
		_: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		Ok(unspent)
	}

	fn bare_validate(
		call: &T::RuntimeCall,
		_: &DispatchInfoOf<T::RuntimeCall>,
		_: usize,
	) -> TransactionValidity {
		ensure!(
			T::Policy::admits_bare(call),
			TransactionValidityError::from(Refusal::BareNotAllowed)
		);
		Ok(ValidTransaction::default())
	}

	fn bare_validate_and_prepare(
		call: &T::RuntimeCall,
		info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
	) -> Result<(), TransactionValidityError> {
		Self::bare_validate(call, info, len).map(|_| ())
	}
}
