//! Motions of the consortium.

use super::{key, Chain};
use codec::Encode;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};
use zorgketen_runtime::{configs::ConsortiumInstance, Runtime, RuntimeCall, RuntimeEvent};

type Consortium = pallet_collective::Call<Runtime, ConsortiumInstance>;

/// The call that a motion has to carry for this one to run as Root.
pub fn as_root(call: impl Into<RuntimeCall>) -> RuntimeCall {
	pallet_root_motion::Call::dispatch {
		call: Box::new(call.into()),
	}
	.into()
}

/// Proposes, votes and closes a motion of as many seats as are named. The first proposes.
/// Answers with the events of the block that closed it.
pub async fn carry(chain: &Chain, seats: &[&str], call: RuntimeCall) -> Vec<RuntimeEvent> {
	let length_bound = call.encoded_size() as u32;
	let weight_bound = {
		use frame_support::dispatch::GetDispatchInfo;
		call.get_dispatch_info().call_weight
	};
	let proposal_hash: H256 = BlakeTwo256::hash_of(&call);
	let proposer = seats.first().expect("a proposer");
	let events = chain
		.call(
			key(proposer),
			Consortium::propose {
				threshold: seats.len() as u32,
				proposal: Box::new(call),
				length_bound,
			},
		)
		.await;
	let index = events
		.iter()
		.find_map(|event| match event {
			RuntimeEvent::Consortium(pallet_collective::Event::Proposed {
				proposal_index, ..
			}) => Some(*proposal_index),
			_ => None,
		})
		.expect("the motion is proposed");
	for seat in seats {
		let vote = Consortium::vote {
			proposal: proposal_hash,
			index,
			approve: true,
		};
		chain.call(key(seat), vote).await;
	}
	let close = Consortium::close {
		proposal_hash,
		index,
		proposal_weight_bound: weight_bound,
		length_bound,
	};
	chain.call(key(proposer), close).await
}
