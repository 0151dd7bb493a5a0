//! What the methods of this chain refuse with: numbers that never change, and data that a program
//! can read. Malformed parameters have the number of JSON-RPC itself, -32602.

use jsonrpsee::types::ErrorObjectOwned;
use serde::Serialize;
use serde_json::{json, Value};
use zorgketen_runtime::{BlockNumber, Hash};

/// The kinds of refusal, as documents list them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// See [`Error::UnknownBlock`].
	UnknownBlock,
	/// See [`Error::RuntimeTooOld`].
	RuntimeTooOld,
	/// See [`Error::Runtime`].
	Runtime,
	/// See [`Error::LimitTooHigh`].
	LimitTooHigh,
	/// See [`Error::BlockPruned`].
	BlockPruned,
	/// See [`Error::UnknownSubject`].
	UnknownSubject,
	/// See [`Error::TooManySubscriptions`].
	TooManySubscriptions,
	/// See [`Error::SlowReader`].
	SlowReader,
	/// See [`Error::UnreadableBlock`].
	UnreadableBlock,
	/// See [`Error::NotFinal`].
	NotFinal,
}

impl Kind {
	/// All kinds, by their numbers.
	pub const ALL: [Self; 10] = [
		Self::UnknownBlock,
		Self::RuntimeTooOld,
		Self::Runtime,
		Self::LimitTooHigh,
		Self::BlockPruned,
		Self::UnknownSubject,
		Self::TooManySubscriptions,
		Self::SlowReader,
		Self::UnreadableBlock,
		Self::NotFinal,
	];

	/// Its number on the wire.
	pub const fn code(self) -> i32 {
		match self {
			Self::UnknownBlock => 5001,
			Self::RuntimeTooOld => 5002,
			Self::Runtime => 5003,
			Self::LimitTooHigh => 5004,
			Self::BlockPruned => 5005,
			Self::UnknownSubject => 5006,
			Self::TooManySubscriptions => 5007,
			Self::SlowReader => 5008,
			Self::UnreadableBlock => 5009,
			Self::NotFinal => 5010,
		}
	}

	/// Its name, which the data repeat.
	pub const fn name(self) -> &'static str {
		match self {
			Self::UnknownBlock => "UnknownBlock",
			Self::RuntimeTooOld => "RuntimeTooOld",
			Self::Runtime => "Runtime",
			Self::LimitTooHigh => "LimitTooHigh",
			Self::BlockPruned => "BlockPruned",
			Self::UnknownSubject => "UnknownSubject",
			Self::TooManySubscriptions => "TooManySubscriptions",
			Self::SlowReader => "SlowReader",
			Self::UnreadableBlock => "UnreadableBlock",
			Self::NotFinal => "NotFinal",
		}
	}

	/// What it says to a person.
	pub const fn message(self) -> &'static str {
		match self {
			Self::UnknownBlock => "this node has no such block",
			Self::RuntimeTooOld => "the runtime of that block does not know this query",
			Self::Runtime => "the runtime could not answer",
			Self::LimitTooHigh => "the limit is too high",
			Self::BlockPruned => "this node no longer has the state of that block",
			Self::UnknownSubject => "there is no such case or organisation",
			Self::TooManySubscriptions => "this node has no room for another subscription",
			Self::SlowReader => "the subscription is closed: its reader fell behind",
			Self::UnreadableBlock => "this node is too old to read the events of that block",
			Self::NotFinal => "that block is not final",
		}
	}

	/// What its data hold besides `error`, the name.
	pub const fn data(self) -> &'static str {
		match self {
			Self::UnknownBlock | Self::BlockPruned | Self::NotFinal => {
				"`block`: the hash, or the number, that was asked for"
			}
			Self::RuntimeTooOld => "`block`: its hash; `api`: the runtime API that it lacks",
			Self::Runtime => "`block`: its hash; `reason`: what the executor said",
			Self::LimitTooHigh => "`limit`: what was asked for; `max`: the most that is answered",
			Self::UnknownSubject => "`subject`: the id or account",
			Self::TooManySubscriptions => "`max`: how many there can be",
			Self::SlowReader => "`backlog`: how many blocks were kept for the reader",
			Self::UnreadableBlock => {
				"`block`: its hash; `specVersion`: the version of its runtime; `known`: the latest \
				 that this node can read"
			}
		}
	}

	/// What the one who asked can do.
	pub const fn remedy(self) -> &'static str {
		match self {
			Self::UnknownBlock => "Ask for a block of this chain, or wait until the node has it.",
			Self::RuntimeTooOld => "Ask at a later block.",
			Self::Runtime => {
				"Report it with the data: a query never fails on what it is asked for."
			}
			Self::LimitTooHigh => "Ask for less at a time, and go on where the answer ends.",
			Self::BlockPruned => "Ask a node that keeps all states (`--state-pruning archive`).",
			Self::UnknownSubject => "Check the id; a case exists once its registration is final.",
			Self::TooManySubscriptions => {
				"End some, ask another node, or raise `--zorgketen-max-subscriptions`."
			}
			Self::SlowReader => "Subscribe again from the block after the last one that arrived.",
			Self::UnreadableBlock => "Ask a node of a newer release.",
			Self::NotFinal => "Wait until the block is final.",
		}
	}
}

/// A block as it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Asked {
	/// By its hash.
	Hash(Hash),
	/// By its height.
	Number(BlockNumber),
}

impl From<Hash> for Asked {
	fn from(hash: Hash) -> Self {
		Self::Hash(hash)
	}
}

impl From<BlockNumber> for Asked {
	fn from(number: BlockNumber) -> Self {
		Self::Number(number)
	}
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
	/// This node has no such block.
	UnknownBlock {
		/// Which was asked for.
		block: Asked,
	},
	/// The runtime of the block has no such query.
	RuntimeTooOld {
		/// The block.
		block: Hash,
		/// The runtime API.
		api: &'static str,
	},
	/// The runtime did not answer.
	Runtime {
		/// The block.
		block: Hash,
		/// What the executor said.
		reason: String,
	},
	/// More was asked for than one answer holds.
	LimitTooHigh {
		/// How much.
		limit: u32,
		/// How much can be.
		max: u32,
	},
	/// The block is known, its state is not kept.
	BlockPruned {
		/// Which was asked for.
		block: Asked,
	},
	/// No such case or organisation.
	UnknownSubject {
		/// Its id or account, as the wire has it.
		subject: String,
	},
	/// All places for subscriptions are taken.
	TooManySubscriptions {
		/// How many there are.
		max: u32,
	},
	/// A subscriber did not take what was sent.
	SlowReader {
		/// For how many blocks it could fall behind.
		backlog: u32,
	},
	/// The events of a block are of a runtime that came after this node.
	UnreadableBlock {
		/// The block.
		block: Hash,
		/// The version of its runtime.
		spec_version: u32,
		/// The latest version that this node can read.
		known: u32,
	},
	/// The block may be reverted still.
	NotFinal {
		/// Which was asked for.
		block: Asked,
	},
}

impl Error {
	/// Which kind it is.
	pub const fn kind(&self) -> Kind {
		match self {
			Self::UnknownBlock { .. } => Kind::UnknownBlock,
			Self::RuntimeTooOld { .. } => Kind::RuntimeTooOld,
			Self::Runtime { .. } => Kind::Runtime,
			Self::LimitTooHigh { .. } => Kind::LimitTooHigh,
			Self::BlockPruned { .. } => Kind::BlockPruned,
			Self::UnknownSubject { .. } => Kind::UnknownSubject,
			Self::TooManySubscriptions { .. } => Kind::TooManySubscriptions,
			Self::SlowReader { .. } => Kind::SlowReader,
			Self::UnreadableBlock { .. } => Kind::UnreadableBlock,
			Self::NotFinal { .. } => Kind::NotFinal,
		}
	}

	/// Its details, for programs.
	fn data(&self) -> Value {
		let error = self.kind().name();
		match self {
			Self::UnknownBlock { block }
			| Self::BlockPruned { block }
			| Self::NotFinal { block } => json!({ "error": error, "block": block }),
			Self::RuntimeTooOld { block, api } => {
				json!({ "error": error, "block": block, "api": api })
			}
			Self::Runtime { block, reason } => {
				json!({ "error": error, "block": block, "reason": reason })
			}
			Self::LimitTooHigh { limit, max } => {
				json!({ "error": error, "limit": limit, "max": max })
			}
			Self::UnknownSubject { subject } => json!({ "error": error, "subject": subject }),
			Self::TooManySubscriptions { max } => json!({ "error": error, "max": max }),
			Self::SlowReader { backlog } => json!({ "error": error, "backlog": backlog }),
			Self::UnreadableBlock {
				block,
				spec_version,
				known,
			} => {
				json!({ "error": error, "block": block, "specVersion": spec_version, "known": known })
			}
		}
	}

	/// The error as it goes over the wire.
	pub fn object(&self) -> ErrorObjectOwned {
		let kind = self.kind();
		ErrorObjectOwned::owned(kind.code(), kind.message(), Some(self.data()))
	}
}

impl From<Error> for ErrorObjectOwned {
	fn from(error: Error) -> Self {
		error.object()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_numbers_are_those_that_were_promised() {
		let codes: Vec<_> = Kind::ALL.into_iter().map(Kind::code).collect();
		assert_eq!(codes, (5001..=5010).collect::<Vec<_>>());
	}

	#[test]
	fn the_data_say_which_error_it_is_and_its_details() {
		let hash = Hash::repeat_byte(7);
		let wire = |error: Error| serde_json::to_value(error.object()).expect("it serialises");
		assert_eq!(
			wire(Error::LimitTooHigh {
				limit: 300,
				max: 256
			}),
			json!({
				"code": 5004,
				"message": "the limit is too high",
				"data": { "error": "LimitTooHigh", "limit": 300, "max": 256 },
			})
		);
		assert_eq!(
			wire(Error::UnknownBlock { block: hash.into() })["data"],
			json!({ "error": "UnknownBlock", "block": format!("{hash:?}") })
		);
		assert_eq!(
			wire(Error::BlockPruned {
				block: 12u32.into()
			})["data"]["block"],
			json!(12)
		);
	}

	#[test]
	fn the_data_hold_what_the_table_says() {
		let hash = Hash::zero();
		let all = [
			Error::UnknownBlock { block: hash.into() },
			Error::RuntimeTooOld {
				block: hash,
				api: "X",
			},
			Error::Runtime {
				block: hash,
				reason: "x".into(),
			},
			Error::LimitTooHigh { limit: 2, max: 1 },
			Error::BlockPruned { block: hash.into() },
			Error::UnknownSubject {
				subject: "x".into(),
			},
			Error::TooManySubscriptions { max: 1 },
			Error::SlowReader { backlog: 1 },
			Error::UnreadableBlock {
				block: hash,
				spec_version: 2,
				known: 1,
			},
			Error::NotFinal { block: hash.into() },
		];
		for (error, kind) in all.into_iter().zip(Kind::ALL) {
			assert_eq!(error.kind(), kind);
			let data = error.data();
			let fields = data.as_object().expect("an object");
			for field in fields.keys().filter(|field| *field != "error") {
				assert!(
					kind.data().contains(&format!("`{field}`")),
					"{kind:?} {field}"
				);
			}
			let said = kind.data().matches("`: ").count();
			assert_eq!(fields.len(), said + 1, "{kind:?}");
		}
	}
}
