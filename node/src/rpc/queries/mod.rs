//! The queries of the runtime APIs as methods `zorgketen_*`. One file has one pallet's: the methods,
//! what they answer, and how the document describes them.
//!
//! They are asked by position, or by name. The last parameter of each is `at`, the hash of a block.
//! What does not exist is null; a list of what something unknown has is empty where the chain does
//! not know the thing itself, such as the grants of an account.

mod care_log;
mod consent;
mod maternity;
mod participants;
mod settlement;

use super::{
	chain::Chain,
	error::{Error, Kind},
	openrpc::{Method, Schemas},
	views::{self, Id},
};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use schemars::JsonSchema;

/// The most that one answer holds.
const MAX_LIMIT: u32 = 256;

/// How much an answer holds when nobody says.
const DEFAULT_LIMIT: u32 = 100;

/// The methods.
pub fn module(chain: &Chain) -> Result<RpcModule<()>, RegisterMethodError> {
	let mut module = RpcModule::new(());
	module.merge(participants::rpc(chain))?;
	module.merge(consent::rpc(chain))?;
	module.merge(care_log::rpc(chain))?;
	module.merge(settlement::rpc(chain))?;
	module.merge(maternity::rpc(chain))?;
	Ok(module)
}

/// The methods as the document describes them.
pub fn methods(schemas: &mut Schemas) -> Vec<Method> {
	[
		participants::methods(schemas),
		consent::methods(schemas),
		care_log::methods(schemas),
		settlement::methods(schemas),
		maternity::methods(schemas),
	]
	.concat()
}

/// How many items to answer with.
fn limited(limit: Option<u32>) -> Result<u32, Error> {
	match limit.unwrap_or(DEFAULT_LIMIT) {
		limit if limit > MAX_LIMIT => Err(Error::LimitTooHigh {
			limit,
			max: MAX_LIMIT,
		}),
		limit => Ok(limit),
	}
}

/// Describes a query.
struct Query<'a> {
	schemas: &'a mut Schemas,
	method: Method,
}

impl<'a> Query<'a> {
	/// One that answers with a `T`.
	fn new<T: JsonSchema>(
		schemas: &'a mut Schemas,
		tag: &'static str,
		name: &'static str,
		summary: &'static str,
		answer: &'static str,
	) -> Self {
		let method = Method::new::<T>(schemas, tag, name, summary, answer);
		Self { schemas, method }
	}

	/// Says more.
	fn about(mut self, description: &'static str) -> Self {
		self.method = self.method.about(description);
		self
	}

	/// Adds a parameter that must be there.
	fn needs<T: JsonSchema>(mut self, name: &'static str, description: &'static str) -> Self {
		self.method = self.method.needs::<T>(self.schemas, name, description);
		self
	}

	/// Adds a parameter that can be left out.
	fn takes<T: JsonSchema>(mut self, name: &'static str, description: &'static str) -> Self {
		self.method = self.method.takes::<T>(self.schemas, name, description);
		self
	}

	/// Adds the parameter for how much to answer with.
	fn limited(mut self) -> Self {
		self.method = self
			.method
			.takes::<u32>(
				self.schemas,
				"limit",
				"The most to answer with; 100 unless given, 256 at most.",
			)
			.fails(&[Kind::LimitTooHigh]);
		self
	}

	/// Adds the last parameter, and what every query can refuse with.
	fn at(self) -> Method {
		self.method
			.takes::<Id>(
				self.schemas,
				"at",
				"The hash of the block to ask; the last final one unless given.",
			)
			.fails(&[
				Kind::UnknownBlock,
				Kind::BlockPruned,
				Kind::RuntimeTooOld,
				Kind::Runtime,
			])
	}
}

/// Makes views of a list that was answered.
fn list<T, V: From<T>>(answer: Result<Vec<T>, Error>) -> Result<Vec<V>, Error> {
	answer.map(views::all)
}

/// Makes a view of what was answered, if there is something.
fn option<T, V: From<T>>(answer: Result<Option<T>, Error>) -> Result<Option<V>, Error> {
	answer.map(|answer| answer.map(V::from))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn more_than_the_most_is_refused_and_not_cut_off() {
		assert_eq!(limited(None), Ok(DEFAULT_LIMIT));
		assert_eq!(limited(Some(0)), Ok(0));
		assert_eq!(limited(Some(MAX_LIMIT)), Ok(MAX_LIMIT));
		assert_eq!(
			limited(Some(257)),
			Err(Error::LimitTooHigh {
				limit: 257,
				max: 256
			})
		);
	}
}
