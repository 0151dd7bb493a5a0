//! Contracts, prices and money.

use super::{
	names::{Collection, Service, Unit},
	Account, Date, Id, Money,
};
use schemars::JsonSchema;
use serde::Serialize;

/// Where an organisation that pays stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct InsurerPosition {
	/// All its deposits.
	pub deposited: Money,
	/// What it paid, less what was credited to it.
	pub paid: Money,
	/// What is held for indicated minutes.
	pub held: Money,
	/// What it can pay with otherwise.
	pub free: Money,
	/// What its waiting claims still ask.
	pub waiting: Money,
	/// All that it has: free and held.
	pub balance: Money,
}

/// Where an organisation that is paid stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProviderPosition {
	/// What it was paid, less what it gave back for credits.
	pub paid: Money,
	/// What its bank got of that.
	pub paid_out: Money,
	/// What it has asked for and its bank has not got.
	pub requested: Money,
	/// All that it has here, the requested included.
	pub balance: Money,
	/// What it still owes for credits.
	pub debt: Money,
	/// What waiting claims still owe it.
	pub waiting: Money,
}

/// A price on a date.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceAt {
	/// The price of an hour, or of a piece.
	pub price: Money,
	/// The first day of the price row.
	pub valid_from: Date,
	/// Who collects the own contribution.
	pub collection: Collection,
	/// The own contribution of an hour; null where the service has none, or no value is known.
	pub own_per_hour: Option<Money>,
	/// The own contribution of a day in an institution, with what its price is above the limit; null
	/// where the service has none, or no value is known.
	pub own_per_day: Option<Money>,
}

/// The value of a national table on a date.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TableValue {
	/// What it counts.
	pub unit: Unit,
	/// The value, a whole number.
	#[schemars(regex(pattern = r"^(0|[1-9][0-9]*)$"))]
	pub value: String,
	/// The same as an amount; null unless it counts cents.
	pub money: Option<Money>,
}

/// What a payer and a provider have agreed on.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Contract {
	/// Its number.
	pub number: u32,
	/// Who collects the own contribution.
	pub collection: Collection,
	/// When it was accepted.
	pub since: Date,
	/// The first day on which it is no longer in force; null while nobody has ended it.
	pub ends: Option<Date>,
	/// What the provider still owes the payer for credits.
	pub debt: Money,
	/// The prices, by service and date.
	pub prices: Vec<PriceRow>,
}

/// A price, in force from a date until the service's next row.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceRow {
	/// What is priced.
	pub service: Service,
	/// The first day.
	pub valid_from: Date,
	/// The price of an hour, or of a piece.
	pub price: Money,
}

/// What all approved care of a case came to, over all payers and providers.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CaseTotals {
	/// The sum of its service lines, each rounded once.
	pub gross: Money,
	/// What of it is the family's own contribution.
	pub own: Money,
	/// What its payers owe for it, paid or not.
	pub due: Money,
	/// What of that was paid.
	pub paid: Money,
	/// What of it waits for money.
	pub unpaid: Money,
	/// What of the paid was credited afterwards.
	pub credited: Money,
}

/// A claim that waits for money.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WaitingClaim {
	/// Its place in the payer's queue.
	pub claim: u32,
	/// The case.
	pub case: Id,
	/// Who is paid.
	pub provider: Account,
	/// For what.
	pub service: Service,
	/// The service date.
	pub date: Date,
	/// What the service line grew by.
	pub gross: Money,
	/// What of it is the own contribution.
	pub own: Money,
	/// What the payer owed for it.
	pub due: Money,
	/// What of that is still to be paid.
	pub outstanding: Money,
}

/// A payout that was requested and neither confirmed nor rejected.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OpenPayout {
	/// What it is known by.
	pub payout: u32,
	/// How much.
	pub amount: Money,
}
