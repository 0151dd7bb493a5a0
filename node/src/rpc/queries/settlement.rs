//! Contracts, prices and money.

use super::{care_log::is_dossier, limited, list, option, participants::is_organisation, Query};
use crate::rpc::{
	chain::{Api, Chain},
	error::Error,
	openrpc::{Method, Schemas},
	views::{
		names::{NationalTable, Service},
		settlement::{
			CaseTotals, Contract, InsurerPosition, OpenPayout, PriceAt, ProviderPosition,
			TableValue, WaitingClaim,
		},
		Account, Date, Id,
	},
};
use jsonrpsee::{proc_macros::rpc, RpcModule};
use pallet_settlement::runtime_api::SettlementApi;
use sp_api::ApiError;
use zorgketen_runtime::{opaque::Block, AccountId, Hash};

#[rpc(server, namespace = "zorgketen")]
trait Settlement {
	#[method(name = "insurerPosition", blocking)]
	fn insurer_position(
		&self,
		account: Account,
		at: Option<Id>,
	) -> Result<Option<InsurerPosition>, Error>;

	#[method(name = "providerPosition", blocking)]
	fn provider_position(
		&self,
		account: Account,
		at: Option<Id>,
	) -> Result<Option<ProviderPosition>, Error>;

	#[method(name = "priceAt", blocking)]
	fn price_at(
		&self,
		payer: Account,
		provider: Account,
		service: Service,
		date: Date,
		at: Option<Id>,
	) -> Result<Option<PriceAt>, Error>;

	#[method(name = "table", blocking)]
	fn table(
		&self,
		table: NationalTable,
		date: Date,
		at: Option<Id>,
	) -> Result<Option<TableValue>, Error>;

	#[method(name = "contract", blocking)]
	fn contract(
		&self,
		payer: Account,
		provider: Account,
		at: Option<Id>,
	) -> Result<Option<Contract>, Error>;

	#[method(name = "caseTotals", blocking)]
	fn case_totals(&self, case: Id, at: Option<Id>) -> Result<Option<CaseTotals>, Error>;

	#[method(name = "waiting", blocking)]
	fn waiting(
		&self,
		payer: Account,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Vec<WaitingClaim>, Error>;

	#[method(name = "payouts", blocking)]
	fn payouts(&self, provider: Account, at: Option<Id>) -> Result<Vec<OpenPayout>, Error>;
}

/// The methods.
pub fn rpc(chain: &Chain) -> RpcModule<impl Send + Sync + 'static> {
	SettlementQueries(chain.clone()).into_rpc()
}

struct SettlementQueries(Chain);

impl SettlementQueries {
	fn ask<T>(
		&self,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		self.ask_at(self.0.block(at)?, call)
	}

	fn ask_at<T>(
		&self,
		block: Hash,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		self.0
			.ask::<dyn SettlementApi<Block, AccountId>, T>("SettlementApi", block, call)
	}

	/// What an organisation has. The runtime answers zeros for any account: here, who is no
	/// organisation has nothing.
	fn position<T, V: From<T>>(
		&self,
		account: Account,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash, AccountId) -> Result<T, ApiError>,
	) -> Result<Option<V>, Error> {
		let block = self.0.block(at)?;
		if !is_organisation(&self.0, block, &account)? {
			return Ok(None);
		}
		let position = self.ask_at(block, |api, block| call(api, block, account.into()))?;
		Ok(Some(position.into()))
	}
}

impl SettlementServer for SettlementQueries {
	fn insurer_position(
		&self,
		account: Account,
		at: Option<Id>,
	) -> Result<Option<InsurerPosition>, Error> {
		self.position(account, at, |api, block, account| {
			api.insurer_position(block, account)
		})
	}

	fn provider_position(
		&self,
		account: Account,
		at: Option<Id>,
	) -> Result<Option<ProviderPosition>, Error> {
		self.position(account, at, |api, block, account| {
			api.provider_position(block, account)
		})
	}

	fn price_at(
		&self,
		payer: Account,
		provider: Account,
		service: Service,
		date: Date,
		at: Option<Id>,
	) -> Result<Option<PriceAt>, Error> {
		option(self.ask(at, |api, block| {
			api.price_at(block, payer.into(), provider.into(), service.into(), date.0)
		}))
	}

	fn table(
		&self,
		table: NationalTable,
		date: Date,
		at: Option<Id>,
	) -> Result<Option<TableValue>, Error> {
		let value = self.ask(at, |api, block| api.table(block, table.into(), date.0))?;
		Ok(value.map(|value| (table, value).into()))
	}

	fn contract(
		&self,
		payer: Account,
		provider: Account,
		at: Option<Id>,
	) -> Result<Option<Contract>, Error> {
		option(self.ask(at, |api, block| {
			api.contract(block, payer.into(), provider.into())
		}))
	}

	fn case_totals(&self, case: Id, at: Option<Id>) -> Result<Option<CaseTotals>, Error> {
		let block = self.0.block(at)?;
		if !is_dossier(&self.0, block, case)? {
			return Ok(None);
		}
		let totals = self.ask_at(block, |api, block| api.case_totals(block, case.0))?;
		Ok(Some(totals.into()))
	}

	fn waiting(
		&self,
		payer: Account,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Vec<WaitingClaim>, Error> {
		let limit = limited(limit)?;
		list(self.ask(at, |api, block| {
			api.waiting(block, payer.into(), from.unwrap_or(0), limit)
		}))
	}

	fn payouts(&self, provider: Account, at: Option<Id>) -> Result<Vec<OpenPayout>, Error> {
		list(self.ask(at, |api, block| api.payouts(block, provider.into())))
	}
}

const TAG: &str = "settlement";

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	vec![
		Query::new::<Option<InsurerPosition>>(
			schemas,
			TAG,
			"zorgketen_insurerPosition",
			"Where an organisation that pays for care stands.",
			"Its position, zeros before its first deposit; null if there is no such organisation.",
		)
		.needs::<Account>("account", "An insurer, municipality or care office.")
		.at(),
		Query::new::<Option<ProviderPosition>>(
			schemas,
			TAG,
			"zorgketen_providerPosition",
			"Where a provider stands.",
			"Its position, zeros before its first payment; null if there is no such organisation.",
		)
		.needs::<Account>("account", "An organisation that gives care.")
		.at(),
		Query::new::<Option<PriceAt>>(
			schemas,
			TAG,
			"zorgketen_priceAt",
			"The price of a service between these two on a date.",
			"The price; null if they have none for it on that date.",
		)
		.needs::<Account>("payer", "Who pays.")
		.needs::<Account>("provider", "Who is paid.")
		.needs::<Service>("service", "For what.")
		.needs::<Date>("date", "The service date.")
		.at(),
		Query::new::<Option<TableValue>>(
			schemas,
			TAG,
			"zorgketen_table",
			"The value of a national table on a date.",
			"The value; null if the table has none for that date.",
		)
		.needs::<NationalTable>("table", "Which table.")
		.needs::<Date>("date", "The date.")
		.at(),
		Query::new::<Option<Contract>>(
			schemas,
			TAG,
			"zorgketen_contract",
			"The contract between these two.",
			"The contract with its prices; null if there is none.",
		)
		.needs::<Account>("payer", "Who pays.")
		.needs::<Account>("provider", "Who is paid.")
		.at(),
		Query::new::<Option<CaseTotals>>(
			schemas,
			TAG,
			"zorgketen_caseTotals",
			"What a case came to so far.",
			"Its totals, also once it is pruned; null if there is no such case.",
		)
		.needs::<Id>("case", "The case.")
		.at(),
		Query::new::<Vec<WaitingClaim>>(
			schemas,
			TAG,
			"zorgketen_waiting",
			"The claims of a payer that wait for money.",
			"The oldest first. Fewer than the limit are all that there are.",
		)
		.needs::<Account>("payer", "Who pays.")
		.takes::<u32>(
			"from",
			"The first number, one more than the last `claim` of an answer; 0 unless given.",
		)
		.limited()
		.at(),
		Query::new::<Vec<OpenPayout>>(
			schemas,
			TAG,
			"zorgketen_payouts",
			"The payouts that a provider has requested and not got.",
			"The oldest first.",
		)
		.needs::<Account>("provider", "The provider.")
		.at(),
	]
}
