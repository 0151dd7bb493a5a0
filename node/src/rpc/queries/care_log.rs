//! Dossiers and what was recorded in them.

use super::{limited, list, option, participants::is_organisation, Query};
use crate::rpc::{
	chain::{Api, Chain},
	error::Error,
	openrpc::{Method, Schemas},
	views::{
		all,
		care_log::{AccessBatch, AccessLog, Allocation, Dossier, Gap, Timeline},
		Account, Id, Time,
	},
};
use jsonrpsee::{proc_macros::rpc, RpcModule};
use pallet_care_log::runtime_api::CareLogApi;
use sp_api::ApiError;
use zorgketen_primitives::time::Minute;
use zorgketen_runtime::{opaque::Block, AccountId, Hash};

#[rpc(server, namespace = "zorgketen")]
trait CareLog {
	#[method(name = "dossier", blocking)]
	fn dossier(&self, id: Id, at: Option<Id>) -> Result<Option<Dossier>, Error>;

	#[method(name = "dossiersOf", blocking)]
	fn dossiers_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Id>, Error>;

	#[method(name = "timeline", blocking)]
	fn timeline(
		&self,
		id: Id,
		from: Option<Time>,
		until: Option<Time>,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Timeline>, Error>;

	#[method(name = "timelineFor", blocking)]
	fn timeline_for(
		&self,
		reader: Account,
		id: Id,
		from: Option<Time>,
		until: Option<Time>,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Timeline>, Error>;

	#[method(name = "accessLog", blocking)]
	fn access_log(&self, organisation: Account, at: Option<Id>)
		-> Result<Option<AccessLog>, Error>;

	#[method(name = "accessBatches", blocking)]
	fn access_batches(
		&self,
		organisation: Account,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Vec<AccessBatch>, Error>;

	#[method(name = "gaps", blocking)]
	fn gaps(&self, now: Option<Time>, at: Option<Id>) -> Result<Vec<Gap>, Error>;

	#[method(name = "allocation", blocking)]
	fn allocation(&self, id: Id, number: u16, at: Option<Id>) -> Result<Option<Allocation>, Error>;
}

/// The methods.
pub fn rpc(chain: &Chain) -> RpcModule<impl Send + Sync + 'static> {
	CareLogQueries(chain.clone()).into_rpc()
}

/// Whether there is, or was, such a dossier at a block. Every case has one.
pub fn is_dossier(chain: &Chain, block: Hash, id: Id) -> Result<bool, Error> {
	let dossier = ask(chain, block, |api, block| api.dossier(block, id.0))?;
	Ok(dossier.is_some())
}

fn ask<T>(
	chain: &Chain,
	block: Hash,
	call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
) -> Result<T, Error> {
	chain.ask::<dyn CareLogApi<Block, AccountId>, T>("CareLogApi", block, call)
}

struct CareLogQueries(Chain);

impl CareLogQueries {
	fn ask<T>(
		&self,
		at: Option<Id>,
		call: impl FnOnce(&Api, Hash) -> Result<T, ApiError>,
	) -> Result<T, Error> {
		ask(&self.0, self.0.block(at)?, call)
	}
}

impl CareLogServer for CareLogQueries {
	fn dossier(&self, id: Id, at: Option<Id>) -> Result<Option<Dossier>, Error> {
		option(self.ask(at, |api, block| api.dossier(block, id.0)))
	}

	fn dossiers_of(&self, client: Account, at: Option<Id>) -> Result<Vec<Id>, Error> {
		list(self.ask(at, |api, block| api.dossiers_of(block, client.into())))
	}

	fn timeline(
		&self,
		id: Id,
		from: Option<Time>,
		until: Option<Time>,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Timeline>, Error> {
		let limit = limited(limit)?;
		let block = self.0.block(at)?;
		if !is_dossier(&self.0, block, id)? {
			return Ok(None);
		}
		let (from, until) = period(from, until);
		let page = ask(&self.0, block, |api, block| {
			api.timeline(block, id.0, from, until, before, limit)
		})?;
		Ok(Some(page.into()))
	}

	fn timeline_for(
		&self,
		reader: Account,
		id: Id,
		from: Option<Time>,
		until: Option<Time>,
		before: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Option<Timeline>, Error> {
		let limit = limited(limit)?;
		let (from, until) = period(from, until);
		option(self.ask(at, |api, block| {
			api.timeline_for(block, reader.into(), id.0, from, until, before, limit)
		}))
	}

	fn access_log(
		&self,
		organisation: Account,
		at: Option<Id>,
	) -> Result<Option<AccessLog>, Error> {
		let block = self.0.block(at)?;
		if !is_organisation(&self.0, block, &organisation)? {
			return Ok(None);
		}
		let log = ask(&self.0, block, |api, block| {
			api.access_log(block, organisation.into())
		})?;
		Ok(Some(log.into()))
	}

	/// The runtime answers with fewer at a time than may be asked for here, so it is asked again until
	/// there are enough: a list that is shorter than its limit is the whole rest.
	fn access_batches(
		&self,
		organisation: Account,
		from: Option<u32>,
		limit: Option<u32>,
		at: Option<Id>,
	) -> Result<Vec<AccessBatch>, Error> {
		let mut room = limited(limit)?;
		let block = self.0.block(at)?;
		let mut next = from.unwrap_or(0);
		let mut batches = Vec::new();
		while room > 0 {
			let page = ask(&self.0, block, |api, block| {
				api.access_batches(block, organisation.0.clone(), next, room)
			})?;
			let Some((last, _)) = page.last() else {
				break;
			};
			next = last.saturating_add(1);
			room = room.saturating_sub(page.len().try_into().unwrap_or(u32::MAX));
			batches.extend(page);
		}
		Ok(all(batches))
	}

	fn gaps(&self, now: Option<Time>, at: Option<Id>) -> Result<Vec<Gap>, Error> {
		let block = self.0.block(at)?;
		let now = match now {
			Some(now) => now.0,
			None => self.0.minute(block)?,
		};
		list(ask(&self.0, block, |api, block| api.gaps(block, now)))
	}

	fn allocation(&self, id: Id, number: u16, at: Option<Id>) -> Result<Option<Allocation>, Error> {
		option(self.ask(at, |api, block| api.allocation(block, id.0, number)))
	}
}

/// From the beginning and without an end, unless given.
fn period(from: Option<Time>, until: Option<Time>) -> (Minute, Minute) {
	(
		from.map_or(Minute::MIN, |from| from.0),
		until.map_or(Minute::MAX, |until| until.0),
	)
}

const TAG: &str = "careLog";

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	vec![
		Query::new::<Option<Dossier>>(
			schemas,
			TAG,
			"zorgketen_dossier",
			"A dossier, pruned or not.",
			"The dossier; null if there is none.",
		)
		.needs::<Id>("id", "The dossier.")
		.at(),
		Query::new::<Vec<Id>>(
			schemas,
			TAG,
			"zorgketen_dossiersOf",
			"The dossiers of a client that are not pruned.",
			"Their ids, at most 64.",
		)
		.needs::<Account>("client", "The client's first account.")
		.at(),
		timeline(Query::new::<Option<Timeline>>(
			schemas,
			TAG,
			"zorgketen_timeline",
			"The facts of a dossier that overlap a period, backwards.",
			"Some of them; null if there is no such dossier.",
		)),
		timeline(
			Query::new::<Option<Timeline>>(
				schemas,
				TAG,
				"zorgketen_timelineFor",
				"The same, as far as a reader may see it.",
				"Some facts, without references to contents if the reader may not read those; null if \
				 there is no such dossier, or the reader may not read the log.",
			)
			.about(
				"For a server that has checked the reader's key. It protects nothing from whoever may \
				 call this method.",
			)
			.needs::<Account>("reader", "Who wants to read."),
		),
		Query::new::<Option<AccessLog>>(
			schemas,
			TAG,
			"zorgketen_accessLog",
			"How far an organisation's log of who read contents is anchored.",
			"The log; null if there is no such organisation.",
		)
		.needs::<Account>("organisation", "The organisation.")
		.at(),
		Query::new::<Vec<AccessBatch>>(
			schemas,
			TAG,
			"zorgketen_accessBatches",
			"The batches of an access log that are kept.",
			"By number. Fewer than the limit are all that there are.",
		)
		.needs::<Account>("organisation", "The organisation.")
		.takes::<u32>("from", "The first number; 0 unless given.")
		.limited()
		.at(),
		Query::new::<Vec<Gap>>(
			schemas,
			TAG,
			"zorgketen_gaps",
			"The promises to anchor that are broken in a minute.",
			"One for each organisation concerned.",
		)
		.takes::<Time>("now", "The minute; that of the block unless given.")
		.at(),
		Query::new::<Option<Allocation>>(
			schemas,
			TAG,
			"zorgketen_allocation",
			"An allocation of a dossier.",
			"The allocation; null if there is none.",
		)
		.needs::<Id>("id", "The dossier.")
		.needs::<u16>("number", "The number of the allocation.")
		.at(),
	]
}

fn timeline(query: Query) -> Method {
	query
		.needs::<Id>("id", "The dossier.")
		.takes::<Time>("from", "The first minute; the beginning unless given.")
		.takes::<Time>(
			"until",
			"The first minute after it; without an end unless given.",
		)
		.takes::<u32>(
			"before",
			"The number before which to begin, `next` of an answer; the newest unless given.",
		)
		.limited()
		.at()
}
