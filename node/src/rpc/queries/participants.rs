//! Who is who.

use super::{list, option, Query};
use crate::rpc::{
	chain::{Api, Chain},
	error::Error,
	openrpc::{Method, Schemas},
	views::{
		participants::{Charter, Identity, Organisation, Quota, Representation, Staff},
		Account, Id,
	},
};
use jsonrpsee::{proc_macros::rpc, RpcModule};
use pallet_participants::runtime_api::ParticipantsApi;
use sp_api::ApiError;
use zorgketen_primitives::Role;
use zorgketen_runtime::{opaque::Block, AccountId, Hash};

#[rpc(server, namespace = "zorgketen")]
trait Participants {
	#[method(name = "whoIs", blocking)]
	fn who_is(&self, account: Account, at: Option<Id>) -> Result<Option<Identity>, Error>;

	#[method(name = "organisations", blocking)]
	fn organisations(&self, at: Option<Id>) -> Result<Vec<Organisation>, Error>;

	#[method(name = "staffOf", blocking)]
	fn staff_of(&self, organisation: Account, at: Option<Id>) -> Result<Vec<Staff>, Error>;

	#[method(name = "quotaOf", blocking)]
	fn quota_of(&self, account: Account, at: Option<Id>) -> Result<Option<Quota>, Error>;

	#[method(name = "charter", blocking)]
	fn charter(&self, at: Option<Id>) -> Result<Option<Charter>, Error>;

	#[method(name = "representativesOf", blocking)]
	fn representatives_of(
		&self,
		client: Account,
		at: Option<Id>,
	) -> Result<Vec<Representation>, Error>;

	#[method(name = "relativesOf", blocking)]
	fn relatives_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Account>, Error>;
}

/// The methods.
pub fn rpc(chain: &Chain) -> RpcModule<impl Send + Sync + 'static> {
	ParticipantsQueries(chain.clone()).into_rpc()
}

/// Whether an account is, or was, an organisation at a block.
pub fn is_organisation(chain: &Chain, block: Hash, account: &Account) -> Result<bool, Error> {
	let account = account.0.clone();
	let identity = ask(chain, block, |api, block| api.who_is(block, account))?;
	Ok(identity.is_some_and(|identity| identity.role == Role::Organisation))
}

fn ask<T>(
	chain: &Chain,
	block: Hash,
	call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
) -> Result<T, Error> {
	chain.ask::<dyn ParticipantsApi<Block, AccountId>, T>("ParticipantsApi", block, call)
}

struct ParticipantsQueries(Chain);

impl ParticipantsQueries {
	fn ask<T>(
		&self,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		ask(&self.0, self.0.block(at)?, call)
	}
}

impl ParticipantsServer for ParticipantsQueries {
	fn who_is(&self, account: Account, at: Option<Id>) -> Result<Option<Identity>, Error> {
		option(self.ask(at, |api, block| api.who_is(block, account.into())))
	}

	fn organisations(&self, at: Option<Id>) -> Result<Vec<Organisation>, Error> {
		list(self.ask(at, |api, block| api.organisations(block)))
	}

	fn staff_of(&self, organisation: Account, at: Option<Id>) -> Result<Vec<Staff>, Error> {
		list(self.ask(at, |api, block| api.staff_of(block, organisation.into())))
	}

	fn quota_of(&self, account: Account, at: Option<Id>) -> Result<Option<Quota>, Error> {
		option(self.ask(at, |api, block| api.quota_of(block, account.into())))
	}

	fn charter(&self, at: Option<Id>) -> Result<Option<Charter>, Error> {
		option(self.ask(at, |api, block| api.charter(block)))
	}

	fn representatives_of(
		&self,
		client: Account,
		at: Option<Id>,
	) -> Result<Vec<Representation>, Error> {
		list(self.ask(at, |api, block| {
			api.representatives_of(block, client.into())
		}))
	}

	fn relatives_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Account>, Error> {
		list(self.ask(at, |api, block| api.relatives_of(block, client.into())))
	}
}

const TAG: &str = "participants";

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	vec![
		Query::new::<Option<Identity>>(
			schemas,
			TAG,
			"zorgketen_whoIs",
			"Who an account is.",
			"Its role, with the organisation itself or the employer; null if it is nobody.",
		)
		.about("A client's old key is nobody from the minute in which the new one takes over.")
		.needs::<Account>("account", "Any account.")
		.at(),
		Query::new::<Vec<Organisation>>(
			schemas,
			TAG,
			"zorgketen_organisations",
			"All organisations.",
			"By kind and code, those that are gone included.",
		)
		.at(),
		Query::new::<Vec<Staff>>(
			schemas,
			TAG,
			"zorgketen_staffOf",
			"The staff of an organisation.",
			"Its members, in no particular order.",
		)
		.needs::<Account>("organisation", "The organisation.")
		.at(),
		Query::new::<Option<Quota>>(
			schemas,
			TAG,
			"zorgketen_quotaOf",
			"What an account may send in the hour that runs.",
			"Its quota; null for who is no participant.",
		)
		.needs::<Account>("account", "Any account.")
		.at(),
		Query::new::<Option<Charter>>(
			schemas,
			TAG,
			"zorgketen_charter",
			"The charter in force.",
			"The charter; null if there is none.",
		)
		.at(),
		Query::new::<Vec<Representation>>(
			schemas,
			TAG,
			"zorgketen_representativesOf",
			"Who may act for a client.",
			"Also before and after their time.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
		Query::new::<Vec<Account>>(
			schemas,
			TAG,
			"zorgketen_relativesOf",
			"The relatives of a client.",
			"Their accounts.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
	]
}
