//! One subscription, from its start to its end.

use super::{
	block::FinalBlock,
	hub::{Hub, Membership},
	message::{self, Message},
	subject::Subject,
};
use crate::{
	rpc::{
		error::{Asked, Error},
		state::{BlockId, State},
		views::{Account, Id},
	},
	service::FullClient,
};
use jsonrpsee::{types::ErrorObjectOwned, SubscriptionMessage, SubscriptionSink};
use std::{collections::HashSet, sync::Arc, time::Duration};
use tokio::{
	sync::{OwnedSemaphorePermit, Semaphore},
	task,
};
use zorgketen_runtime::{BlockNumber, Runtime};

/// Old blocks that are read for one subscription before others have a turn.
const STEP: u32 = 64;

/// For how long a subscription that is ended waits for its reader to take the reason.
const LAST_WORD: Duration = Duration::from_secs(5);

/// What a subscription needs of the node.
pub struct Session {
	/// Chain and runtime.
	pub client: Arc<FullClient>,
	/// Where live blocks come from.
	pub hub: Arc<Hub>,
	/// Turns for reading old blocks: that is work without a bound that the client does not do.
	pub turns: Arc<Semaphore>,
	/// What it is about.
	pub subject: Subject,
}

/// Why a subscription is over.
enum Stop {
	/// The client has gone, or has unsubscribed.
	Gone,
	/// The node ends it.
	Refused(ErrorObjectOwned),
}

impl From<Error> for Stop {
	fn from(error: Error) -> Self {
		Self::Refused(error.into())
	}
}

impl Session {
	/// Where the subscription starts: the block before the first that will be reported.
	///
	/// Errors if the subject is not known, if its first block is not final, or if the state before that
	/// is no longer kept.
	pub async fn open(&self, from_block: Option<BlockNumber>) -> Result<(BlockId, Message), Error> {
		let (client, hub, subject) = (self.client.clone(), self.hub.clone(), self.subject.clone());
		blocking(move || {
			// What is final may have to be given out still; the reader gets that too.
			ensure_known(&State::last(&client), &subject)?;
			let start = match from_block {
				None => State::of(&client, hub.head()),
				// Genesis has no changes, so 0 is as good as 1.
				Some(number) => State::at_height(&client, number.saturating_sub(1)).map_err(
					|error| match error {
						Error::NotFinal { .. } => Error::NotFinal {
							block: Asked::Number(number),
						},
						other => other,
					},
				)?,
			};
			Ok((start.id(), Message::start(&start, &subject)?))
		})
		.await
	}

	/// Runs until the client goes or the node ends it. `seat` is kept as long.
	pub async fn run(
		self,
		mut sink: SubscriptionSink,
		start: BlockId,
		first: Message,
		seat: OwnedSemaphorePermit,
	) {
		let stop = match self.follow(&mut sink, start, first).await {
			Ok(never) => match never {},
			Err(stop) => stop,
		};
		if let Stop::Refused(error) = stop {
			if let Some(message) = written(&Message::end(&self.subject, error)) {
				// A reader that takes nothing is not waited for any longer: it learns from the end of
				// the messages.
				let _ = sink.send_timeout(message, LAST_WORD).await;
			}
		}
		drop(seat);
	}

	async fn follow(
		&self,
		sink: &mut SubscriptionSink,
		start: BlockId,
		first: Message,
	) -> Result<std::convert::Infallible, Stop> {
		send(sink, &first).await?;
		let mut membership = self.catch_up(sink, start).await?;
		loop {
			let block = tokio::select! {
				biased;
				end = &mut membership.end => return Err(ended(end.ok())),
				() = sink.closed() => return Err(Stop::Gone),
				block = membership.queue.recv() => match block {
					Some(block) => block,
					// the hub let go of the queue: its reason is there, or follows at once
					None => return Err(ended((&mut membership.end).await.ok())),
				},
			};
			let message = self.message(block).await?;
			tokio::select! {
				biased;
				end = &mut membership.end => return Err(ended(end.ok())),
				sent = send(sink, &message) => sent?,
			}
		}
	}

	/// Sends all blocks after `start` up to the hub's head, and takes a place in the hub there.
	async fn catch_up(&self, sink: &SubscriptionSink, start: BlockId) -> Result<Membership, Stop> {
		let mut next = start.number.saturating_add(1);
		loop {
			let head = match self.hub.join(self.subject.clone(), next) {
				Ok(membership) => return Ok(membership),
				Err(head) => head,
			};
			if sink.is_closed() {
				return Err(Stop::Gone);
			}
			let (found, after) = self.look(next, head.number).await?;
			next = after;
			if let Some(block) = found {
				let message = self.message(Arc::new(block)).await?;
				send(sink, &message).await?;
			}
		}
	}

	/// Reads blocks from `first` on until one has changes for the subject, not beyond `last` and at most
	/// [`STEP`]. Answers with it, and where to go on.
	async fn look(
		&self,
		first: BlockNumber,
		last: BlockNumber,
	) -> Result<(Option<FinalBlock>, BlockNumber), Stop> {
		// the semaphore is never closed; if it were, there is only no limit
		let _turn = self.turns.acquire().await.ok();
		let (client, subject) = (self.client.clone(), self.subject.clone());
		let found = blocking(move || {
			let wanted = HashSet::from([subject]);
			let end = last.min(first.saturating_add(STEP - 1));
			for number in first..=end {
				let block = FinalBlock::read(&State::at_height(&client, number)?, &wanted)?;
				if wanted.iter().any(|subject| block.concerns(subject)) {
					return Ok((Some(block), number.saturating_add(1)));
				}
			}
			Ok((None, end.saturating_add(1)))
		});
		Ok(found.await?)
	}

	async fn message(&self, block: Arc<FinalBlock>) -> Result<Message, Stop> {
		let (client, subject) = (self.client.clone(), self.subject.clone());
		let message =
			blocking(move || Message::of(&State::of(&client, block.id), &subject, &block));
		Ok(message.await?)
	}
}

/// Errors unless there is, or was, such a case or organisation.
fn ensure_known(state: &State, subject: &Subject) -> Result<(), Error> {
	let (known, name) = match subject {
		Subject::Case(case) => {
			let key = pallet_care_log::Dossiers::<Runtime>::hashed_key_for(case);
			let dossier: Option<pallet_care_log::DossierOf<Runtime>> = state.value(&key)?;
			(dossier.is_some(), Id(*case).to_string())
		}
		Subject::Organisation(account) => (
			message::kind_of(state, account)?.is_some(),
			Account::from(account).to_string(),
		),
	};
	if known {
		Ok(())
	} else {
		Err(Error::UnknownSubject { subject: name })
	}
}

fn ended(reason: Option<ErrorObjectOwned>) -> Stop {
	reason.map_or(Stop::Gone, Stop::Refused)
}

fn written(message: &Message) -> Option<SubscriptionMessage> {
	SubscriptionMessage::from_json(message)
		.inspect_err(|error| log::error!("a message that JSON can't hold: {error}"))
		.ok()
}

async fn send(sink: &SubscriptionSink, message: &Message) -> Result<(), Stop> {
	let message = written(message).ok_or(Stop::Gone)?;
	sink.send(message).await.map_err(|_| Stop::Gone)
}

/// Runs what reads the database or the runtime away from the threads that serve connections.
pub async fn blocking<T: Send + 'static>(
	work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
	match task::spawn_blocking(work).await {
		Ok(answer) => answer,
		Err(failure) => Err(Error::Runtime {
			block: Default::default(),
			reason: failure.to_string(),
		}),
	}
}
