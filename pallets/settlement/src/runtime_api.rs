//! What clients ask of contracts, prices and money.

use crate::types::{ClaimNumber, Collection, Contract, PayoutNumber};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use zorgketen_primitives::{time::Date, Cents, DossierId, NationalTable, Service};

/// Where an organisation that pays stands, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct InsurerPosition {
	/// All its deposits.
	pub deposited: Cents,
	/// What it paid, less what was credited to it.
	pub paid: Cents,
	/// What is held for indicated minutes.
	pub held: Cents,
	/// What it can pay with otherwise.
	pub free: Cents,
	/// What its waiting claims still ask.
	pub waiting: Cents,
	/// All that it has: free and held.
	pub balance: Cents,
}

/// Where an organisation that is paid stands, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProviderPosition {
	/// What it was paid, less what it gave back for credits.
	pub paid: Cents,
	/// What its bank got of that.
	pub paid_out: Cents,
	/// What it has asked for and its bank has not got.
	pub requested: Cents,
	/// All that it has here, the requested included.
	pub balance: Cents,
	/// What it still owes for credits.
	pub debt: Cents,
	/// What waiting claims still owe it.
	pub waiting: Cents,
}

/// A price on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PriceAt {
	/// Cents an hour, or a piece.
	pub cents: Cents,
	/// The first day of the price row.
	pub valid_from: Date,
	/// Who collects the own contribution.
	pub collection: Collection,
	/// The own contribution, cents an hour. `None` where the service has none, or no value is known.
	pub own_per_hour: Option<Cents>,
	/// The own contribution of a day in an institution, in cents, with what its price is above the
	/// limit. `None` where the service has none, or no value is known.
	pub own_per_day: Option<Cents>,
}

/// What all approved care of a case came to, over all payers and providers, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CaseSettlement {
	/// The sum of its service lines, each rounded once.
	pub gross: Cents,
	/// What of it is the family's own contribution.
	pub own: Cents,
	/// What its payers owe for it, paid or not.
	pub due: Cents,
	/// What of that was paid.
	pub paid: Cents,
	/// What of it waits for money.
	pub unpaid: Cents,
	/// What of the paid was credited afterwards.
	pub credited: Cents,
}

/// A claim that waits.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WaitingClaim<AccountId> {
	/// Its place in the payer's queue.
	pub claim: ClaimNumber,
	/// The case.
	pub case: DossierId,
	/// Who is paid.
	pub provider: AccountId,
	/// For what.
	pub service: Service,
	/// The service date.
	pub date: Date,
	/// What the service line grew by.
	pub gross: Cents,
	/// What of it is the own contribution.
	pub own: Cents,
	/// What the payer owed for it.
	pub due: Cents,
	/// What of that is still to be paid.
	pub outstanding: Cents,
}

/// A payout that was requested and neither confirmed nor rejected.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OpenPayout {
	/// What it is known by.
	pub payout: PayoutNumber,
	/// How much.
	pub amount: Cents,
}

sp_api::decl_runtime_apis! {
	/// Contracts, prices and money.
	pub trait SettlementApi<AccountId>
	where
		AccountId: Codec,
	{
		/// Where an insurer, municipality or care office stands.
		fn insurer_position(account: AccountId) -> InsurerPosition;

		/// Where a provider stands.
		fn provider_position(account: AccountId) -> ProviderPosition;

		/// The price of a service between these two on a date.
		fn price_at(
			payer: AccountId,
			provider: AccountId,
			service: Service,
			date: Date,
		) -> Option<PriceAt>;

		/// The value of a national table on a date.
		fn table(table: NationalTable, date: Date) -> Option<u128>;

		/// The contract between these two.
		fn contract(payer: AccountId, provider: AccountId) -> Option<Contract>;

		/// What a case came to so far.
		fn case_totals(case: DossierId) -> CaseSettlement;

		/// The waiting claims of a payer, the oldest first, from a number on and at most `limit`.
		fn waiting(payer: AccountId, from: ClaimNumber, limit: u32) -> Vec<WaitingClaim<AccountId>>;

		/// The open payouts of a provider.
		fn payouts(provider: AccountId) -> Vec<OpenPayout>;
	}
}
