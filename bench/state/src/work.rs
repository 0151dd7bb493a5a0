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
	ops::Range,
	time::{Duration, Instant},
};
use zorgketen_runtime::UncheckedExtrinsic;

/// Transactions that are sent before the first is answered.
const AHEAD: usize = 64;
/// Parts of the work: of an odd number one is in the middle.
const PARTS: usize = 3;
/// All of them are final within this, or something is wrong.
const LIMIT: Duration = Duration::from_secs(600);

/// What transactions of one sort cost.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
	/// How many there were.
	pub count: usize,
	/// Time of the node's processes on all cores, for all of them: from taking the first to the last final block.
	pub cpu: Duration,
	/// From the first sent to the last final.
	pub wall: Duration,
}

impl Cost {
	/// Of all parts together.
	pub fn of(parts: &[Self]) -> Self {
		parts.iter().fold(Self::default(), |all, part| Self {
			count: all.count + part.count,
			cpu: all.cpu + part.cpu,
			wall: all.wall + part.wall,
		})
	}

	/// Time of the node's processes for each.
	pub fn each(&self) -> Duration {
		self.cpu.div_f64(self.count.max(1) as f64)
	}
}

/// A node on one of the states, and what is done there.
pub struct Place<'a> {
	/// Where it is asked.
	pub rpc: &'a Rpc,
	/// Its process.
	pub node: &'a Node,
	/// What was made.
	pub recipe: &'a Recipe,
}

/// What both sorts cost at one place, part after part.
#[derive(Clone, Debug, Default)]
pub struct Worked {
	/// A carer logs one visit.
	pub log: Vec<Cost>,
	/// The client approves it, which pays for it.
	pub approve: Vec<Cost>,
}

/// Logs and approves a visit in as many cases at each place, this many or as many as there are, and checks each of them. All
/// places have their turn in each part: what the processors can do changes with their neighbours, within seconds.
pub async fn in_turn(
	places: &[Place<'_>],
	people: &People,
	count: usize,
) -> Result<Vec<Worked>, String> {
	let count = (places.iter())
		.map(|place| place.recipe.in_care().count())
		.fold(count, usize::min);
	let mut hands = Vec::new();
	for place in places {
		hands.push(Hand {
			place,
			people,
			moment: Moment::of(place.rpc).await?,
			cases: chosen(place.recipe, count),
			nonces: BTreeMap::new(),
			worked: Worked::default(),
		});
	}
	let size = count.div_ceil(PARTS).max(1);
	for (number, begin) in (0..count).step_by(size).enumerate() {
		let part = begin..count.min(begin + size);
		let mut order: Vec<_> = hands.iter_mut().collect();
		// nobody always comes first
		if number % 2 == 1 {
			order.reverse();
		}
		for hand in &mut order {
			hand.log(part.clone()).await?;
		}
		for hand in &mut order {
			hand.approve(part.clone()).await?;
		}
	}
	Ok(hands.into_iter().map(|hand| hand.worked).collect())
}

/// Who logs and approves at a place.
struct Hand<'a> {
	place: &'a Place<'a>,
	people: &'a People,
	moment: Moment,
	cases: Vec<CasePlan>,
	nonces: BTreeMap<u32, u32>,
	worked: Worked,
}

impl Hand<'_> {
	async fn log(&mut self, part: Range<usize>) -> Result<(), String> {
		let cases = &self.cases[part];
		let mut visits = Vec::new();
		for case in cases {
			let nonce = self.nonces.entry(case.carer).or_insert(0);
			let call = pallet_maternity::Call::log_visits {
				case: People::case(case.number),
				visits: BoundedVec::truncate_from(vec![case.next_visit()]),
			};
			let key = self.people.carer_key(case.carer);
			visits.push(self.moment.sign(&key, *nonce, call));
			*nonce += 1;
		}
		let cost = cost(self.place.rpc, self.place.node, &visits).await?;
		self.worked.log.push(cost);
		check(self.place.rpc, cases, VISIT, VISIT + NEXT_VISIT).await
	}

	async fn approve(&mut self, part: Range<usize>) -> Result<(), String> {
		let cases = &self.cases[part];
		let mut approvals = Vec::new();
		for case in cases {
			let call = pallet_maternity::Call::approve {
				case: People::case(case.number),
				entries: BoundedVec::truncate_from(vec![CasePlan::NEXT_ENTRY]),
			};
			let key = self.people.client_key(case.number);
			approvals.push(self.moment.sign(&key, 0, call));
		}
		let cost = cost(self.place.rpc, self.place.node, &approvals).await?;
		self.worked.approve.push(cost);
		check(self.place.rpc, cases, VISIT + NEXT_VISIT, VISIT).await
	}
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
	Ok(Cost {
		count: all.len(),
		cpu,
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
