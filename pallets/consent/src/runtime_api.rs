//! What is asked from outside the chain, as `api.call.consentApi.*`.

use crate::queries::{AccessBasis, EmergencyInfo, GrantInfo, ReviewDue};
use alloc::vec::Vec;
use codec::Codec;
use zorgketen_primitives::{DataCategory, Domain};

sp_api::decl_runtime_apis! {
	/// Who may read what, and why.
	pub trait ConsentApi<AccountId>
	where
		AccountId: Codec,
	{
		/// By what right an account may read these data of a client now; none if it may not.
		fn may_access(
			reader: AccountId,
			client: AccountId,
			data: DataCategory,
			domain: Domain,
		) -> Option<AccessBasis<AccountId>>;

		/// All grants of a client by number, then the proposals that await a second agreement.
		fn grants_of(client: AccountId) -> Vec<GrantInfo<AccountId>>;

		/// The emergencies of a client that are kept still, by number.
		fn emergencies_of(client: AccountId) -> Vec<EmergencyInfo<AccountId>>;

		/// The reviews that an organisation owes, the most urgent first.
		fn reviews_of(organisation: AccountId) -> Vec<ReviewDue<AccountId>>;

		/// The reviews, of all organisations, whose term has passed; the longest overdue first.
		fn overdue_reviews() -> Vec<ReviewDue<AccountId>>;
	}
}
