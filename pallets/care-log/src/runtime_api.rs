//! What can be asked of the log.

use crate::types::{
	AccessLog, Allocation, AnchoredBatch, Content, Dossier, FactState, SourceRef, Version,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use zorgketen_primitives::{time::Minute, DossierId};

/// A fact with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TimelineFact<AccountId> {
	/// Its number.
	pub seq: u32,
	/// Who recorded it.
	pub author: AccountId,
	/// For which organisation; a relative has none.
	pub organisation: Option<AccountId>,
	/// What kind of care.
	pub activity: u16,
	/// When it began.
	pub start: Minute,
	/// How long it took.
	pub minutes: u16,
	/// Its place among its versions.
	pub version: Version,
	/// What the client says of it.
	pub state: FactState,
	/// The allocation against which it counts.
	pub allocation: Option<u16>,
	/// Its contents. None as well for a reader who may not know of them.
	pub content: Option<Content>,
	/// Where it comes from.
	pub source: Option<SourceRef>,
}

/// A part of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TimelinePage<AccountId> {
	/// The facts, newest first.
	pub facts: Vec<TimelineFact<AccountId>>,
	/// What to ask for next (`before`); none at the end. A page can be short, or empty, and still not
	/// be the last.
	pub next: Option<u32>,
}

/// A broken promise to anchor.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Gap<AccountId> {
	/// Whose.
	pub organisation: AccountId,
	/// Up to when the log is anchored, or from when it was to be.
	pub since: Minute,
	/// When the next batch was due.
	pub due: Minute,
}

sp_api::decl_runtime_apis! {
	/// What can be asked of the log.
	///
	/// Every validator can read the whole state, so these queries hide nothing from whoever may call
	/// them. A server for others calls `timeline_for`, with the reader whose key it has checked.
	pub trait CareLogApi<AccountId> where AccountId: Codec {
		/// A dossier, pruned or not.
		fn dossier(id: DossierId) -> Option<Dossier<AccountId>>;

		/// The dossiers of a client that are not pruned, at most 64.
		fn dossiers_of(client: AccountId) -> Vec<DossierId>;

		/// The facts of a dossier that overlap a period (`until` is the first minute after it), from
		/// the one before the number `before`, or the newest, backwards; at most 100.
		fn timeline(
			id: DossierId,
			from: Minute,
			until: Minute,
			before: Option<u32>,
			limit: u32,
		) -> TimelinePage<AccountId>;

		/// The same for a reader: none if the reader may not read the log, and without references to
		/// contents if the reader may not read those.
		fn timeline_for(
			reader: AccountId,
			id: DossierId,
			from: Minute,
			until: Minute,
			before: Option<u32>,
			limit: u32,
		) -> Option<TimelinePage<AccountId>>;

		/// How far an organisation's access log is anchored, and what it promised.
		fn access_log(organisation: AccountId) -> AccessLog;

		/// The batches of an access log that are kept, by their numbers, from this one on; at most 100.
		fn access_batches(
			organisation: AccountId,
			from: u32,
			limit: u32,
		) -> Vec<(u32, AnchoredBatch)>;

		/// The promises that are broken in this minute.
		fn gaps(now: Minute) -> Vec<Gap<AccountId>>;

		/// An allocation of a dossier.
		fn allocation(id: DossierId, number: u16) -> Option<Allocation<AccountId>>;
	}
}
