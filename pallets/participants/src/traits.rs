//! What this pallet asks of its runtime: which call is for whom.

use alloc::vec::Vec;
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};
use zorgketen_primitives::{Organisation, StaffRole, Standing};

/// Why a transaction is refused at the pool: the code of `InvalidTransaction::Custom`.
///
/// A client that gets one shows it by the name that the call itself would have failed with, where
/// there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Refusal {
	/// The signer is not registered, or its key was replaced. Register it first.
	NotAParticipant = 1,
	/// The signer's organisation is not active, and the call is not one that it may still make.
	OrganisationNotActive = 2,
	/// The call is not for the signer's role (`NotAuthorized`).
	RoleMayNot = 3,
	/// The call is for a client or somebody who acts for one (`NotTheClient`).
	NotTheClient = 4,
	/// The transaction never expires. Sign it with a mortal era.
	Immortal = 5,
	/// The calls of the hour are used up, those of transactions still ahead included. Wait.
	QuotaUsedUp = 6,
	/// Calls within calls go deeper than [`MAX_DEPTH`](crate::MAX_DEPTH), or there are more than
	/// [`MAX_CALLS`](crate::MAX_CALLS). Split the transaction.
	TooDeep = 7,
	/// Nobody may send this call: it is decided by motion, or closed.
	CallClosed = 8,
	/// The call would act in the name of an account that the signer doesn't belong to.
	ActingForStranger = 9,
	/// Nobody signed, and this is not one of the few calls that need no signer.
	BareNotAllowed = 10,
}

impl Refusal {
	/// All refusals, in the order of their codes.
	pub const ALL: [Self; 10] = [
		Self::NotAParticipant,
		Self::OrganisationNotActive,
		Self::RoleMayNot,
		Self::NotTheClient,
		Self::Immortal,
		Self::QuotaUsedUp,
		Self::TooDeep,
		Self::CallClosed,
		Self::ActingForStranger,
		Self::BareNotAllowed,
	];

	/// The code by which clients know it.
	pub const fn code(self) -> u8 {
		self as u8
	}
}

impl From<Refusal> for TransactionValidityError {
	fn from(refusal: Refusal) -> Self {
		InvalidTransaction::Custom(refusal.code()).into()
	}
}

/// Who wants to make a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
	/// An organisation.
	Organisation(Organisation),
	/// A member of staff.
	Staff {
		/// What the employer is and where it stands.
		employer: Organisation,
		/// What the member does.
		role: StaffRole,
	},
	/// A client.
	Client,
	/// A relative of a client.
	Relative,
	/// Somebody who acts for a client.
	Representative,
}

impl Actor {
	/// The organisation behind the actor: itself or the employer.
	pub const fn organisation(&self) -> Option<Organisation> {
		match self {
			Self::Organisation(organisation) => Some(*organisation),
			Self::Staff { employer, .. } => Some(*employer),
			Self::Client | Self::Relative | Self::Representative => None,
		}
	}
}

/// What a call carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried<'a, Call, AccountId> {
	/// Nothing: it is judged itself.
	Leaf,
	/// Calls that run in the name of whoever sends it. Only those are judged.
	Same(Vec<&'a Call>),
	/// Calls that run in the name of another account. Only those are judged.
	As {
		/// In whose name.
		account: AccountId,
		/// The calls.
		calls: Vec<&'a Call>,
	},
	/// Calls that can't be judged, or that nobody may send this way.
	Closed,
}

/// Which call is for whom. The runtime knows all calls, so it decides.
pub trait CallPolicy<Call, AccountId> {
	/// What a call carries if `who` makes it.
	fn carried<'a>(who: &AccountId, call: &'a Call) -> Carried<'a, Call, AccountId>;

	/// Where the organisation behind the actor must stand for this call. The gate sees to it, so
	/// that a call of which nobody thought is closed to those that are suspended.
	fn needs(_call: &Call) -> Standing {
		Standing::Active
	}

	/// Whether an actor may make this call, itself and not what it carries.
	fn admits(actor: &Actor, call: &Call) -> Result<(), Refusal>;

	/// The organisation in whose name an account without a role may make this call, as the validator
	/// that it nominated does. The call is not judged any further; it uses that one's quota.
	fn sponsor(_who: &AccountId, _call: &Call) -> Option<AccountId> {
		None
	}

	/// Whether a call needs no signer: inherents, and what proves its own right.
	fn admits_bare(call: &Call) -> bool;
}
