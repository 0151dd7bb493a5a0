//! Who may read what, and why.

use super::{list, option, Query};
use crate::rpc::{
	chain::{Api, Chain},
	error::Error,
	openrpc::{Method, Schemas},
	views::{
		consent::{AccessBasis, Emergency, Grant, ReviewDue},
		names::{DataCategory, Domain},
		Account, Id,
	},
};
use jsonrpsee::{proc_macros::rpc, RpcModule};
use pallet_consent::runtime_api::ConsentApi;
use sp_api::ApiError;
use zorgketen_runtime::{opaque::Block, AccountId, Hash};

#[rpc(server, namespace = "zorgketen")]
trait Consent {
	#[method(name = "mayAccess", blocking)]
	fn may_access(
		&self,
		reader: Account,
		client: Account,
		data: DataCategory,
		domain: Domain,
		at: Option<Id>,
	) -> Result<Option<AccessBasis>, Error>;

	#[method(name = "grantsOf", blocking)]
	fn grants_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Grant>, Error>;

	#[method(name = "emergenciesOf", blocking)]
	fn emergencies_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Emergency>, Error>;

	#[method(name = "reviewsOf", blocking)]
	fn reviews_of(&self, organisation: Account, at: Option<Id>) -> Result<Vec<ReviewDue>, Error>;

	#[method(name = "overdueReviews", blocking)]
	fn overdue_reviews(&self, at: Option<Id>) -> Result<Vec<ReviewDue>, Error>;
}

/// The methods.
pub fn rpc(chain: &Chain) -> RpcModule<impl Send + Sync + 'static> {
	ConsentQueries(chain.clone()).into_rpc()
}

struct ConsentQueries(Chain);

impl ConsentQueries {
	fn ask<T>(
		&self,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		let block = self.0.block(at)?;
		self.0
			.ask::<dyn ConsentApi<Block, AccountId>, T>("ConsentApi", block, call)
	}
}

impl ConsentServer for ConsentQueries {
	fn may_access(
		&self,
		reader: Account,
		client: Account,
		data: DataCategory,
		domain: Domain,
		at: Option<Id>,
	) -> Result<Option<AccessBasis>, Error> {
		option(self.ask(at, |api, block| {
			api.may_access(
				block,
				reader.into(),
				client.into(),
				data.into(),
				domain.into(),
			)
		}))
	}

	fn grants_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Grant>, Error> {
		list(self.ask(at, |api, block| api.grants_of(block, client.into())))
	}

	fn emergencies_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Emergency>, Error> {
		list(self.ask(at, |api, block| api.emergencies_of(block, client.into())))
	}

	fn reviews_of(&self, organisation: Account, at: Option<Id>) -> Result<Vec<ReviewDue>, Error> {
		list(self.ask(at, |api, block| api.reviews_of(block, organisation.into())))
	}

	fn overdue_reviews(&self, at: Option<Id>) -> Result<Vec<ReviewDue>, Error> {
		list(self.ask(at, |api, block| api.overdue_reviews(block)))
	}
}

const TAG: &str = "consent";

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	vec![
		Query::new::<Option<AccessBasis>>(
			schemas,
			TAG,
			"zorgketen_mayAccess",
			"By what right an account may read data of a client.",
			"The right; null if it may not.",
		)
		.needs::<Account>("reader", "Who wants to read.")
		.needs::<Account>("client", "The client's first account.")
		.needs::<DataCategory>("data", "Which data.")
		.needs::<Domain>("domain", "Of care under which law.")
		.at(),
		Query::new::<Vec<Grant>>(
			schemas,
			TAG,
			"zorgketen_grantsOf",
			"The grants of a client.",
			"By number, then the proposals that await a second agreement.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
		Query::new::<Vec<Emergency>>(
			schemas,
			TAG,
			"zorgketen_emergenciesOf",
			"The emergencies of a client that are kept still.",
			"By number.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
		Query::new::<Vec<ReviewDue>>(
			schemas,
			TAG,
			"zorgketen_reviewsOf",
			"The reviews that an organisation owes.",
			"The most urgent first.",
		)
		.needs::<Account>("organisation", "The organisation.")
		.at(),
		Query::new::<Vec<ReviewDue>>(
			schemas,
			TAG,
			"zorgketen_overdueReviews",
			"The reviews, of all organisations, whose term has passed.",
			"The longest overdue first.",
		)
		.at(),
	]
}
