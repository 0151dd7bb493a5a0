//! What a transaction costs: visits are logged and approved in cases all over the state.

use crate::{
	machine,
	node::Node,
	people::People,
	process::PAUSE,
	questions::{case_summary, Draw},
	recipe::{CasePlan, Expected, Recipe, NEXT_VISIT, VISIT},
	rpc::Rpc,
	sign::Moment,
};
use frame_support::BoundedVec;
use futures::{stream, StreamExt, TryStreamExt};
use std::{
	collections::BTreeMap,
	time::{Duration, Instant},
};
use zorgketen_runtime::UncheckedExtrinsic;

/// Transactions that are sent before the first is answered.
const AHEAD: usize = 64;
/// All of them are final within this, or something is wrong.
const LIMIT: Duration = Duration::from_secs(600);

/// What transactions of one sort cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
	/// How many there were.
	pub count: usize,
	/// Time of the node's processes on all cores, for each: from taking it to the final block.
	pub cpu: Duration,
	/// From the first sent to the last final.
	pub wall: Duration,
}

/// What both sorts cost.
pub struct Worked {
	/// A carer logs one visit.
	pub log: Cost,
	/// The client approves it, which pays for it.
	pub approve: Cost,
}

/// Logs and approves a visit in this many cases, and checks each of them.
pub async fn work(
	rpc: &Rpc,
	node: &Node,
	recipe: &Recipe,
	people: &People,
	count: usize,
) -> Result<Worked, String> {
	let cases = chosen(recipe, count);
	let moment = Moment::of(rpc).await?;

	let mut nonces = BTreeMap::new();
	let mut visits = Vec::new();
	for case in &cases {
		let nonce = nonces.entry(case.carer).or_insert(0);
		let call = pallet_maternity::Call::log_visits {
			case: People::case(case.number),
			visits: BoundedVec::truncate_from(vec![case.next_visit()]),
		};
		visits.push(moment.sign(&people.carer_key(case.carer), *nonce, call));
		*nonce += 1;
	}
	let log = cost(rpc, node, &visits).await?;
	check(rpc, &cases, VISIT, VISIT + NEXT_VISIT).await?;

	let mut approvals = Vec::new();
	for case in &cases {
		let call = pallet_maternity::Call::approve {
			case: People::case(case.number),
			entries: BoundedVec::truncate_from(vec![CasePlan::NEXT_ENTRY]),
		};
		approvals.push(moment.sign(&people.client_key(case.number), 0, call));
	}
	let approve = cost(rpc, node, &approvals).await?;
	check(rpc, &cases, VISIT + NEXT_VISIT, VISIT).await?;
	Ok(Worked { log, approve })
}

/// Cases in care, none twice, in no order.
fn chosen(recipe: &Recipe, count: usize) -> Vec<CasePlan> {
	let mut draw = Draw::new();
	let mut all: Vec<_> = recipe.in_care().collect();
	let mut chosen = Vec::new();
	while chosen.len() < count && !all.is_empty() {
		// below the length, which came from 32 bits
		let at = draw.below(all.len() as u32) as usize;
		chosen.push(recipe.case(all.swap_remove(at)));
	}
	chosen
}

/// Sends transactions and waits until all of them are final. Nobody else sends any.
async fn cost(rpc: &Rpc, node: &Node, all: &[UncheckedExtrinsic]) -> Result<Cost, String> {
	let (_, mut height) = rpc.finalised().await?;
	let (begin, cpu) = (Instant::now(), machine::cpu_time(node.id())?);
	stream::iter(all)
		.map(|transaction| rpc.submit(transaction))
		.buffered(AHEAD)
		.try_collect::<Vec<_>>()
		.await?;
	let mut left = all.len();
	while left > 0 {
		if begin.elapsed() > LIMIT {
			return Err(format!("{left} transactions did not become final"));
		}
		let (_, last) = rpc.finalised().await?;
		for height in height + 1..=last {
			let block = rpc.hash_at(height).await?;
			// the first one sets the clock
			let own = rpc.count(block).await?.saturating_sub(1);
			left = left.saturating_sub(own);
		}
		height = height.max(last);
		if left > 0 {
			tokio::time::sleep(PAUSE).await;
		}
	}
	let wall = begin.elapsed();
	let cpu = machine::cpu_time(node.id())?.saturating_sub(cpu);
	let count = u32::try_from(all.len()).map_err(|e| e.to_string())?;
	Ok(Cost {
		count: all.len(),
		cpu: cpu.checked_div(count).unwrap_or_default(),
		wall,
	})
}

/// Fails unless every case has these minutes, and the amounts that follow.
async fn check(rpc: &Rpc, cases: &[CasePlan], approved: u32, pending: u32) -> Result<(), String> {
	let (at, _) = rpc.finalised().await?;
	for case in cases {
		let before = case.expected();
		let expected = Expected::of(before.indicated, approved, pending, true);
		case_summary(rpc, case, expected, at).await?;
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	#[test]
	fn cases_are_chosen_once() {
		let recipe = Recipe {
			clients: 320,
			grants: 0,
			cases: 320,
			today: 20_800,
		};
		let all: BTreeSet<_> = recipe.in_care().collect();
		assert_eq!(all.len(), 20);
		let numbers = |count| -> BTreeSet<_> {
			let chosen = chosen(&recipe, count);
			chosen.iter().map(|case| case.number).collect()
		};
		assert_eq!(numbers(1_000), all);
		assert_eq!(numbers(7).len(), 7);
	}
}
