//! Asks the node, holds its answers against the recipe, and counts what they took.

use crate::{
	people::People,
	recipe::{CasePlan, Expected, Question, Recipe, Stage},
	replay::{Answer, Replay},
	rpc::{hex, Proof, Rpc},
	CASE_SUMMARY_READS, MAY_ACCESS_READS,
};
use pallet_consent::AccessBasis;
use pallet_maternity::{CaseState, CaseSummary};
use serde_json::json;
use sp_core::H256;
use std::{
	collections::BTreeSet,
	time::{Duration, Instant},
};
use zorgketen_runtime::{AccountId, Consent, Maternity};

/// Clients of either sort, and cases, whose reads are counted.
const COUNTED: usize = 20;
/// Answers that are not timed, while the node compiles and fills its caches.
const WARM_UP: usize = 50;
/// One question in so many is about a client with all grants that one can have.
const FULL_IN: usize = 4;

/// Numbers that look random and are the same in each run.
pub struct Draw(u64);

impl Draw {
	pub const fn new() -> Self {
		Self(0x5eed_0f5c_a1e5_7a7e)
	}

	/// A number below a bound; 0 for a bound of 0.
	pub fn below(&mut self, bound: u32) -> u32 {
		// splitmix64
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		z ^= z >> 31;
		// less than the bound, which has 32 bits
		((u128::from(z) * u128::from(bound)) >> 64) as u32
	}

	fn of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
		items.get(self.below(u32::try_from(items.len()).ok()?) as usize)
	}
}

/// Times, in order.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
	pub fn add(&mut self, time: Duration) {
		let at = self.0.partition_point(|other| *other <= time);
		self.0.insert(at, time);
	}

	/// The time that this share of all does not exceed.
	pub fn quantile(&self, share: f64) -> Duration {
		let rank = (self.0.len() as f64 * share).ceil() as usize;
		self.0
			.get(rank.saturating_sub(1))
			.copied()
			.unwrap_or_default()
	}
}

/// The most that questions of a sort took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Taken {
	/// Values read, those that were read again included.
	pub reads: usize,
	/// What proves them.
	pub proof: Proof,
}

impl Taken {
	fn max(&mut self, other: Self) {
		self.reads = self.reads.max(other.reads);
		self.proof.nodes = self.proof.nodes.max(other.proof.nodes);
		self.proof.bytes = self.proof.bytes.max(other.proof.bytes);
	}
}

/// What the node answered with.
pub struct Asked {
	/// The most that a question about any client took.
	pub access: Taken,
	/// The same for clients with all grants that one can have, if there are any.
	pub access_full: Option<Taken>,
	/// The most that the summary of a case took.
	pub summary: Taken,
	/// May X read Y.
	pub access_times: Times,
	/// Where does a case stand, by the runtime API.
	pub summary_times: Times,
	/// The same by the node's own method, if it has it.
	pub rpc_times: Option<Times>,
	/// Claims that did not hold.
	pub broken: Vec<String>,
}

/// Asks this many questions of each sort about one block.
pub async fn ask(
	rpc: &Rpc,
	recipe: &Recipe,
	people: &People,
	count: usize,
) -> Result<Asked, String> {
	let (at, _) = rpc.finalised().await?;
	let mut draw = Draw::new();
	let full: Vec<_> = (0..recipe.clients)
		.filter(|client| recipe.is_full(*client))
		.collect();

	let mut access = Taken::default();
	for _ in 0..COUNTED {
		let client = draw.below(recipe.clients);
		for question in recipe.questions(people, client) {
			access.max(access_taken(rpc, &question, at).await?);
		}
	}
	let mut access_full = None;
	for client in full.iter().take(COUNTED) {
		for question in recipe.questions(people, *client) {
			let taken = access_taken(rpc, &question, at).await?;
			access_full.get_or_insert_with(Taken::default).max(taken);
		}
	}
	let mut summary = Taken::default();
	for _ in 0..COUNTED.min(recipe.cases as usize) {
		let case = recipe.case(draw.below(recipe.cases));
		summary.max(summary_taken(rpc, &case, at).await?);
	}

	let mut access_times = Times::default();
	for n in 0..WARM_UP + count {
		let client = match draw.of(&full) {
			Some(client) if n % FULL_IN == 0 => *client,
			_ => draw.below(recipe.clients),
		};
		let questions = recipe.questions(people, client);
		let question = draw.of(&questions).ok_or("there is no question")?;
		let took = may_access(rpc, question, at).await?;
		if n >= WARM_UP {
			access_times.add(took);
		}
	}
	let has_method = rpc.methods().await?.contains("zorgketen_caseSummary");
	let mut summary_times = Times::default();
	let mut rpc_times = has_method.then(Times::default);
	let cases = if recipe.cases > 0 { WARM_UP + count } else { 0 };
	for n in 0..cases {
		let case = recipe.case(draw.below(recipe.cases));
		let took = case_summary(rpc, &case, case.expected(), at).await?;
		let own = match rpc_times {
			Some(_) => {
				// another one: the first would have warmed the caches for it
				let other = recipe.case(draw.below(recipe.cases));
				Some(own_method(rpc, &other).await?)
			}
			None => None,
		};
		if n >= WARM_UP {
			summary_times.add(took);
			if let (Some(times), Some(took)) = (&mut rpc_times, own) {
				times.add(took);
			}
		}
	}

	let mut broken = Vec::new();
	let mut claim = |what: &str, taken: usize, most: usize| {
		if taken > most {
			broken.push(format!(
				"{what} reads {taken} values, and {most} at most were claimed"
			));
		}
	};
	claim("may_access", access.reads, MAY_ACCESS_READS);
	let full_reads = access_full.map_or(0, |taken| taken.reads);
	claim("may_access of a full client", full_reads, MAY_ACCESS_READS);
	claim("case_summary", summary.reads, CASE_SUMMARY_READS);
	Ok(Asked {
		access,
		access_full,
		summary,
		access_times,
		summary_times,
		rpc_times,
		broken,
	})
}

/// Asks the node whether somebody may read, and fails where it is wrong.
async fn may_access(rpc: &Rpc, question: &Question, at: H256) -> Result<Duration, String> {
	let Question {
		reader,
		client,
		data,
		domain,
		allowed,
	} = question;
	let args = (reader, client, data, domain);
	let (basis, took) = rpc
		.api::<Option<AccessBasis<AccountId>>>("ConsentApi_may_access", &args, at)
		.await?;
	if basis.is_some() != *allowed {
		return Err(format!("wrong answer: {basis:?} to {question:?}"));
	}
	Ok(took)
}

/// Asks the node where a case stands, and fails where that is not as it must be.
pub async fn case_summary(
	rpc: &Rpc,
	case: &CasePlan,
	expected: Expected,
	at: H256,
) -> Result<Duration, String> {
	let id = People::case(case.number);
	let (summary, took) = rpc
		.api::<Option<CaseSummary<AccountId>>>("MaternityApi_case_summary", &id, at)
		.await?;
	let summary = summary.ok_or_else(|| format!("there is no {case:?}"))?;
	if found(&summary) != (case.state(), expected) {
		return Err(format!(
			"{case:?} should be {expected:?}, and is {summary:?}"
		));
	}
	Ok(took)
}

/// What the recipe knows of a case.
fn found(summary: &CaseSummary<AccountId>) -> (CaseState, Expected) {
	let expected = Expected {
		indicated: summary.indicated,
		approved: summary.approved,
		pending: summary.pending,
		gross: summary.gross,
		own: summary.own_contribution,
		paid: summary.paid,
	};
	(summary.state, expected)
}

/// The same by the method of the node, which answers of the last final block.
async fn own_method(rpc: &Rpc, case: &CasePlan) -> Result<Duration, String> {
	let params = [json!(hex(People::case(case.number).as_bytes()))];
	let begin = Instant::now();
	let answer = rpc.request("zorgketen_caseSummary", &params).await?;
	let took = begin.elapsed();
	let state = match case.stage {
		Stage::Registered => "registered",
		Stage::Indicated => "indicated",
		Stage::InCare => "inCare",
		Stage::Settled => "settled",
	};
	let Expected {
		indicated,
		approved,
		paid,
		..
	} = case.expected();
	let is_right = answer["state"] == state
		&& answer["indicated"]["minutes"] == indicated
		&& answer["approved"]["minutes"] == approved
		&& answer["paid"]["cents"] == paid.to_string();
	if !is_right {
		return Err(format!("zorgketen_caseSummary of {case:?}: {answer}"));
	}
	Ok(took)
}

async fn access_taken(rpc: &Rpc, question: &Question, at: H256) -> Result<Taken, String> {
	may_access(rpc, question, at).await?;
	let Question {
		reader,
		client,
		data,
		domain,
		allowed,
	} = question;
	let ask = || Consent::access_basis(reader, client, *data, *domain).is_some();
	let (answer, taken) = replay(rpc, at, ask).await?;
	if answer != *allowed {
		return Err(format!("the native runtime is wrong on {question:?}"));
	}
	Ok(taken)
}

async fn summary_taken(rpc: &Rpc, case: &CasePlan, at: H256) -> Result<Taken, String> {
	case_summary(rpc, case, case.expected(), at).await?;
	let id = People::case(case.number);
	let (summary, taken) = replay(rpc, at, || Maternity::case_summary(id)).await?;
	let native = summary.as_ref().map(found);
	if native != Some((case.state(), case.expected())) {
		return Err(format!("the native runtime is wrong on {case:?}"));
	}
	Ok(taken)
}

/// Answers a question with native code on the values of the node.
async fn replay<A>(rpc: &Rpc, at: H256, question: impl Fn() -> A) -> Result<(A, Taken), String> {
	let mut replay = Replay::default();
	loop {
		match replay.ask(&question) {
			Answer::Needs(keys) => {
				for key in keys {
					let value = rpc.value(&key, at).await?;
					replay.learn(key, value);
				}
			}
			Answer::Known(answer, read) => {
				let reads = read.len();
				let keys: BTreeSet<_> = read.into_iter().collect();
				let proof = rpc.proof(&keys, at).await?;
				return Ok((answer, Taken { reads, proof }));
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn draws_are_below_their_bound_and_spread() {
		let mut draw = Draw::new();
		let seen: BTreeSet<_> = (0..1_000).map(|_| draw.below(10)).collect();
		assert_eq!(seen, (0..10).collect());
		assert_eq!(draw.below(0), 0);
		assert_eq!(draw.of::<u8>(&[]), None);
	}

	#[test]
	fn quantiles_are_times_that_were_measured() {
		let mut times = Times::default();
		assert_eq!(times.quantile(0.5), Duration::ZERO);
		for millis in (1..=100).rev() {
			times.add(Duration::from_millis(millis));
		}
		assert_eq!(times.quantile(0.5), Duration::from_millis(50));
		assert_eq!(times.quantile(0.99), Duration::from_millis(99));
		assert_eq!(times.quantile(1.0), Duration::from_millis(100));
	}
}
