//! What clients ask of maternity care.

use crate::{CasePage, CaseSummary, EntryId, EntryView, Record};
use alloc::vec::Vec;
use codec::Codec;
use zorgketen_primitives::DossierId;

sp_api::decl_runtime_apis! {
	/// Cases of maternity care: where they stand, what was logged, what happened.
	pub trait MaternityApi<AccountId>
	where
		AccountId: Codec,
	{
		/// Where a case stands, in minutes and cents. Known of pruned cases too.
		fn case_summary(case: DossierId) -> Option<CaseSummary<AccountId>>;

		/// The case of a client.
		fn case_of(client: AccountId) -> Option<DossierId>;

		/// Entries of a case from a number on.
		fn entries(case: DossierId, from: EntryId, limit: u32) -> Vec<EntryView<AccountId>>;

		/// The entries of a case that wait for the client.
		fn pending(case: DossierId) -> Vec<EntryView<AccountId>>;

		/// The changes of a case before a number, or the last ones, newest first. Each is what the
		/// head of the dossier was extended by.
		fn timeline(
			case: DossierId,
			before: Option<u32>,
			limit: u32,
		) -> Vec<Record<AccountId>>;

		/// Cases in which an organisation gives care, pays or indicates, after `from` in the order of
		/// the state. Looks at `limit` cases: go on with `next` until there is none.
		fn cases_of(
			organisation: AccountId,
			from: Option<DossierId>,
			limit: u32,
		) -> CasePage;
	}
}
