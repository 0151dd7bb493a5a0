//! Contracts, prices and money.

use crate::rpc::views::{
	all,
	names::{NationalTable, Unit},
	settlement::*,
	Date, Money,
};
use pallet_settlement::{runtime_api, types};
use zorgketen_runtime::AccountId;

impl From<runtime_api::InsurerPosition> for InsurerPosition {
	fn from(position: runtime_api::InsurerPosition) -> Self {
		Self {
			deposited: position.deposited.into(),
			paid: position.paid.into(),
			held: position.held.into(),
			free: position.free.into(),
			waiting: position.waiting.into(),
			balance: position.balance.into(),
		}
	}
}

impl From<runtime_api::ProviderPosition> for ProviderPosition {
	fn from(position: runtime_api::ProviderPosition) -> Self {
		Self {
			paid: position.paid.into(),
			paid_out: position.paid_out.into(),
			requested: position.requested.into(),
			balance: position.balance.into(),
			debt: position.debt.into(),
			waiting: position.waiting.into(),
		}
	}
}

impl From<runtime_api::PriceAt> for PriceAt {
	fn from(price: runtime_api::PriceAt) -> Self {
		Self {
			price: price.cents.into(),
			valid_from: price.valid_from.into(),
			collection: price.collection.into(),
			own_per_hour: price.own_per_hour.map(Money::from),
			own_per_day: price.own_per_day.map(Money::from),
		}
	}
}

impl From<(NationalTable, u128)> for TableValue {
	fn from((table, value): (NationalTable, u128)) -> Self {
		let unit = Unit::from(table);
		Self {
			unit,
			value: value.to_string(),
			money: (unit == Unit::Cents).then(|| value.into()),
		}
	}
}

impl From<types::Contract> for Contract {
	fn from(contract: types::Contract) -> Self {
		Self {
			number: contract.number,
			collection: contract.collection.into(),
			since: contract.since.into(),
			ends: contract.ends.map(Date::from),
			debt: contract.debt.into(),
			prices: all(contract.prices),
		}
	}
}

impl From<types::PriceRow> for PriceRow {
	fn from(row: types::PriceRow) -> Self {
		Self {
			service: row.service.into(),
			valid_from: row.valid_from.into(),
			price: row.cents.into(),
		}
	}
}

impl From<runtime_api::CaseSettlement> for CaseTotals {
	fn from(totals: runtime_api::CaseSettlement) -> Self {
		Self {
			gross: totals.gross.into(),
			own: totals.own.into(),
			due: totals.due.into(),
			paid: totals.paid.into(),
			unpaid: totals.unpaid.into(),
			credited: totals.credited.into(),
		}
	}
}

impl From<runtime_api::WaitingClaim<AccountId>> for WaitingClaim {
	fn from(claim: runtime_api::WaitingClaim<AccountId>) -> Self {
		Self {
			claim: claim.claim,
			case: claim.case.into(),
			provider: claim.provider.into(),
			service: claim.service.into(),
			date: claim.date.into(),
			gross: claim.gross.into(),
			own: claim.own.into(),
			due: claim.due.into(),
			outstanding: claim.outstanding.into(),
		}
	}
}

impl From<runtime_api::OpenPayout> for OpenPayout {
	fn from(payout: runtime_api::OpenPayout) -> Self {
		Self {
			payout: payout.payout,
			amount: payout.amount.into(),
		}
	}
}
