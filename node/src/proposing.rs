//! Leaves an author the time to finish its block.

use futures::{future::MapOk, TryFutureExt};
use sp_consensus::{Environment, ProposeArgs, Proposer};
use zorgketen_runtime::opaque::Block;

/// Share of the time for a block in which transactions go into it. The rest is for its hooks and its state root, which
/// take longer the fuller it is. The SDK keeps a tenth back for that; a full block of ours needed more whenever
/// the processors had other work, and a block that is late is thrown away with all that is in it.
const FILLING: f32 = 3.0 / 4.0;

/// Proposes as `Inner` does, with less time for filling a block.
pub struct InTime<Inner>(pub Inner);

impl<Inner: Environment<Block>> Environment<Block> for InTime<Inner> {
	type CreateProposer =
		MapOk<Inner::CreateProposer, fn(Inner::Proposer) -> InTime<Inner::Proposer>>;
	type Error = Inner::Error;
	type Proposer = InTime<Inner::Proposer>;

	fn init(
		&mut self,
		parent: &<Block as sp_runtime::traits::Block>::Header,
	) -> Self::CreateProposer {
		self.0.init(parent).map_ok(InTime)
	}
}

impl<Inner: Proposer<Block>> Proposer<Block> for InTime<Inner> {
	type Error = Inner::Error;
	type Proposal = Inner::Proposal;

	fn propose(self, args: ProposeArgs<Block>) -> Self::Proposal {
		self.0.propose(ProposeArgs {
			max_duration: args.max_duration.mul_f32(FILLING),
			..args
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::{executor::block_on, future};
	use sp_consensus::{Error, Proposal};
	use std::time::Duration;

	/// Fails, and so tells for how long it was asked to propose.
	struct Asked;

	impl Proposer<Block> for Asked {
		type Error = Error;
		type Proposal = future::Ready<Result<Proposal<Block>, Error>>;

		fn propose(self, args: ProposeArgs<Block>) -> Self::Proposal {
			let millis = args.max_duration.as_millis();
			future::ready(Err(Error::ClientImport(millis.to_string())))
		}
	}

	#[test]
	fn a_quarter_of_the_time_is_left() {
		let args = ProposeArgs {
			max_duration: Duration::from_millis(600),
			..Default::default()
		};
		let Err(asked) = block_on(InTime(Asked).propose(args)) else {
			panic!("it fails");
		};
		assert!(asked.to_string().contains("450"), "{asked}");
	}
}
