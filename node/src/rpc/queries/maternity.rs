//! Cases of maternity care.

use super::{care_log::is_dossier, limited, option, Query};
use crate::rpc::{
	chain::{Api, Chain},
	error::Error,
	openrpc::{Method, Schemas},
	views::{
		all,
		maternity::{CasePage, CaseSummary, Entry, Record},
		Account, Id,
	},
};
use jsonrpsee::{proc_macros::rpc, RpcModule};
use pallet_maternity::runtime_api::MaternityApi;
use sp_api::ApiError;
use zorgketen_runtime::{opaque::Block, AccountId, Hash};

#[rpc(server, namespace = "zorgketen")]
trait Maternity {
	#[method(name = "caseSummary", blocking)]
	fn case_summary(&self, case: Id, at: Option<Id>) -> Result<Option<CaseSummary>, Error>;

	#[method(name = "caseOf", blocking)]
	fn case_of(&self, client: Account, at: Option<Id>) -> Result<Option<Id>, Error>;

	#[method(name = "entries", blocking)]
	fn entries(
		&self,
		case: Id,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Vec<Entry>>, Error>;

	#[method(name = "pending", blocking)]
	fn pending(&self, case: Id, at: Option<Id>) -> Result<Option<Vec<Entry>>, Error>;

	#[method(name = "caseTimeline", blocking)]
	fn case_timeline(
		&self,
		case: Id,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Vec<Record>>, Error>;

	#[method(name = "casesOf", blocking)]
	fn cases_of(
		&self,
		organisation: Account,
		from: Option<Id>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<CasePage, Error>;
}

/// The methods.
pub fn rpc(chain: &Chain) -> RpcModule<impl Send + Sync + 'static> {
	MaternityQueries(chain.clone()).into_rpc()
}

struct MaternityQueries(Chain);

impl MaternityQueries {
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
			.ask::<dyn MaternityApi<Block, AccountId>, T>("MaternityApi", block, call)
	}

	/// A list that belongs to a case. The runtime answers with an empty one for any id.
	fn of_case<T, V: From<T>>(
		&self,
		case: Id,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash) -> Result<Vec<T>, ApiError>,
	) -> Result<Option<Vec<V>>, Error> {
		let block = self.0.block(at)?;
		if !is_dossier(&self.0, block, case)? {
			return Ok(None);
		}
		Ok(Some(all(self.ask_at(block, call)?)))
	}
}

impl MaternityServer for MaternityQueries {
	fn case_summary(&self, case: Id, at: Option<Id>) -> Result<Option<CaseSummary>, Error> {
		option(self.ask(at, |api, block| api.case_summary(block, case.0)))
	}

	fn case_of(&self, client: Account, at: Option<Id>) -> Result<Option<Id>, Error> {
		option(self.ask(at, |api, block| api.case_of(block, client.into())))
	}

	fn entries(
		&self,
		case: Id,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Vec<Entry>>, Error> {
		let limit = limited(limit)?;
		self.of_case(case, at, |api, block| {
			api.entries(block, case.0, from.unwrap_or(0), limit)
		})
	}

	fn pending(&self, case: Id, at: Option<Id>) -> Result<Option<Vec<Entry>>, Error> {
		self.of_case(case, at, |api, block| api.pending(block, case.0))
	}

	fn case_timeline(
		&self,
		case: Id,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Vec<Record>>, Error> {
		let limit = limited(limit)?;
		self.of_case(case, at, |api, block| {
			api.timeline(block, case.0, before, limit)
		})
	}

	fn cases_of(
		&self,
		organisation: Account,
		from: Option<Id>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<CasePage, Error> {
		// who looks at none would not know where to go on
		let limit = limited(limit)?.max(1);
		let from = from.map(|from| from.0);
		let page = self.ask(at, |api, block| {
			api.cases_of(block, organisation.into(), from, limit)
		})?;
		Ok(page.into())
	}
}

const TAG: &str = "maternity";

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	vec![
		Query::new::<Option<CaseSummary>>(
			schemas,
			TAG,
			"zorgketen_caseSummary",
			"Where a case stands, in hours and euros.",
			"The summary, also once it is pruned; null if there is no such case.",
		)
		.needs::<Id>("case", "The case.")
		.at(),
		Query::new::<Option<Id>>(
			schemas,
			TAG,
			"zorgketen_caseOf",
			"The case of a client.",
			"Its id; null if the client has none.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
		Query::new::<Option<Vec<Entry>>>(
			schemas,
			TAG,
			"zorgketen_entries",
			"What was logged and charged in a case.",
			"By number, none once it is pruned; null if there is no such case. Fewer than the limit \
			 are all that there are.",
		)
		.needs::<Id>("case", "The case.")
		.takes::<u32>("from", "The first number; 0 unless given.")
		.limited()
		.at(),
		Query::new::<Option<Vec<Entry>>>(
			schemas,
			TAG,
			"zorgketen_pending",
			"The entries of a case that wait for the client.",
			"By number; null if there is no such case.",
		)
		.needs::<Id>("case", "The case.")
		.at(),
		Query::new::<Option<Vec<Record>>>(
			schemas,
			TAG,
			"zorgketen_caseTimeline",
			"The changes of a case, each of which extended the head of its dossier.",
			"The newest first, none once it is pruned; null if there is no such case. Fewer than the \
			 limit are all that there are.",
		)
		.needs::<Id>("case", "The case.")
		.takes::<u32>(
			"before",
			"The number before which to begin, the last `seq` of an answer; the newest unless given.",
		)
		.limited()
		.at(),
		Query::new::<CasePage>(
			schemas,
			TAG,
			"zorgketen_casesOf",
			"The cases in which an organisation gives care, pays or indicates.",
			"Some of them, in the order of the state.",
		)
		.about(
			"There is no index by organisation: `limit` says how many cases, of all organisations, \
			 are looked at. Go on until `next` is null.",
		)
		.needs::<Account>("organisation", "The organisation.")
		.takes::<Id>(
			"from",
			"The case after which to begin, `next` of an answer; the first unless given.",
		)
		.limited()
		.at(),
	]
}
