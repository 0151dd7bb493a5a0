//! Subscriptions: what changed for a case or an organisation, once it is final.
//!
//! One task reads each final block once ([`feed`]), decodes its events with the runtime's types
//! ([`events`]), finds whom each concerns ([`links`]) and gives it to the queues of those who
//! subscribed ([`hub`]). Each subscription ([`session`]) first reads the old blocks it was asked to
//! begin with, and then takes what comes.

mod block;
mod events;
mod feed;
mod hub;
mod links;
mod message;
mod session;
mod subject;

pub use block::{events_of, Block};
pub use events::care_log;
pub use hub::Limits;
pub use message::summary;

use super::{
	error::Kind,
	openrpc::{Method, Schemas},
	state::State,
	views::{Account, Id},
};
use crate::service::FullClient;
use hub::Hub;
use jsonrpsee::{
	core::{async_trait, SubscriptionResult},
	proc_macros::rpc,
	PendingSubscriptionSink,
};
use message::{CaseMessage, OrganisationMessage};
use sc_service::TaskManager;
use session::Session;
use std::sync::Arc;
use subject::Subject;
use tokio::sync::Semaphore;
use zorgketen_runtime::BlockNumber;

/// Subscriptions that read old blocks at the same time. One core of a small machine is left to the
/// rest of the node.
const TURNS: usize = 1;

/// Subscriptions to what becomes final.
#[rpc(server, namespace = "zorgketen")]
pub trait ChangesApi {
	/// What changes for a case.
	#[subscription(
		name = "subscribeCase" => "case",
		unsubscribe = "unsubscribeCase",
		item = CaseMessage
	)]
	async fn subscribe_case(
		&self,
		case: Id,
		#[argument(rename = "fromBlock")] from_block: Option<BlockNumber>,
	) -> SubscriptionResult;

	/// What changes for an organisation.
	#[subscription(
		name = "subscribeOrganisation" => "organisation",
		unsubscribe = "unsubscribeOrganisation",
		item = OrganisationMessage
	)]
	async fn subscribe_organisation(
		&self,
		account: Account,
		#[argument(rename = "fromBlock")] from_block: Option<BlockNumber>,
	) -> SubscriptionResult;
}

/// The subscriptions of the node, for each module that serves them.
#[derive(Clone)]
pub struct Changes {
	client: Arc<FullClient>,
	hub: Arc<Hub>,
	turns: Arc<Semaphore>,
}

impl Changes {
	/// Starts to read what becomes final.
	pub fn start(client: Arc<FullClient>, limits: Limits, task_manager: &TaskManager) -> Self {
		let hub = Hub::new(limits, State::last(&client).id());
		task_manager.spawn_handle().spawn_blocking(
			"zorgketen-changes",
			Some("rpc"),
			feed::run(client.clone(), hub.clone()),
		);
		Self {
			client,
			hub,
			turns: Arc::new(Semaphore::new(TURNS)),
		}
	}

	async fn serve(
		&self,
		pending: PendingSubscriptionSink,
		subject: Subject,
		from_block: Option<BlockNumber>,
	) {
		let seat = match self.hub.seat() {
			Ok(seat) => seat,
			Err(error) => return pending.reject(error).await,
		};
		let session = Session {
			client: self.client.clone(),
			hub: self.hub.clone(),
			turns: self.turns.clone(),
			subject,
		};
		let (start, first) = match session.open(from_block).await {
			Ok(opened) => opened,
			Err(error) => return pending.reject(error).await,
		};
		// a client that has gone meanwhile can't be told
		if let Ok(sink) = pending.accept().await {
			session.run(sink, start, first, seat).await;
		}
	}
}

#[async_trait]
impl ChangesApiServer for Changes {
	async fn subscribe_case(
		&self,
		pending: PendingSubscriptionSink,
		case: Id,
		from_block: Option<BlockNumber>,
	) -> SubscriptionResult {
		self.serve(pending, Subject::Case(case.0), from_block).await;
		Ok(())
	}

	async fn subscribe_organisation(
		&self,
		pending: PendingSubscriptionSink,
		account: Account,
		from_block: Option<BlockNumber>,
	) -> SubscriptionResult {
		self.serve(pending, Subject::Organisation(account.0), from_block)
			.await;
		Ok(())
	}
}

/// The methods, for the document.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	const TAG: &str = "subscriptions";
	const FROM: &str =
		"The first block whose changes are sent. Without it, those that become final from now \
	                    on. It may be one more than the last final block.";
	const ABOUT: &str =
		"One message for each final block with changes, in order, none twice and none left out. The first \
		 message has no changes: it says where the subscription starts. Who takes too little gets a last \
		 message with `error` and is let go; the way back is to subscribe from the block after the last that \
		 arrived.";
	let errors = [
		Kind::UnknownBlock,
		Kind::Runtime,
		Kind::BlockPruned,
		Kind::UnknownSubject,
		Kind::TooManySubscriptions,
		Kind::SlowReader,
		Kind::UnreadableBlock,
		Kind::NotFinal,
	];
	let case = Method::new::<String>(
		schemas,
		TAG,
		"zorgketen_subscribeCase",
		"What changes for a case, or for another dossier, once it is final.",
		"The id of the subscription.",
	)
	.about(ABOUT)
	.needs::<Id>(schemas, "case", "The id of the case or dossier.")
	.takes::<BlockNumber>(schemas, "fromBlock", FROM)
	.sends::<CaseMessage>(schemas, "zorgketen_case", "zorgketen_unsubscribeCase")
	.fails(&errors);
	let organisation = Method::new::<String>(
		schemas,
		TAG,
		"zorgketen_subscribeOrganisation",
		"What changes for an organisation, once it is final.",
		"The id of the subscription.",
	)
	.about(ABOUT)
	.needs::<Account>(schemas, "account", "The organisation.")
	.takes::<BlockNumber>(schemas, "fromBlock", FROM)
	.sends::<OrganisationMessage>(
		schemas,
		"zorgketen_organisation",
		"zorgketen_unsubscribeOrganisation",
	)
	.fails(&errors);
	vec![case, organisation]
}
