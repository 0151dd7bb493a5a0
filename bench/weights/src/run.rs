//! Runs benchmarks in the runtime's Wasm, on a state that can be set back after every run.

use crate::genesis;
use codec::{Decode, Encode};
use frame_benchmarking::{
	BenchmarkBatch, BenchmarkConfig, BenchmarkList, BenchmarkMetadata, BenchmarkParameter,
	BenchmarkResult,
};
use sc_client_db::BenchmarkingState;
use sc_executor::WasmExecutor;
use sp_core::{
	offchain::{
		testing::{TestOffchainExt, TestTransactionPoolExt},
		OffchainDbExt, OffchainWorkerExt, TransactionPoolExt,
	},
	traits::{CallContext, ReadRuntimeVersionExt, RuntimeCode, WrappedRuntimeCode},
};
use sp_externalities::Extensions;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::StateMachine;
use std::{borrow::Cow, fmt};

type Executor = WasmExecutor<(
	sp_io::SubstrateHostFunctions,
	frame_benchmarking::benchmarking::HostFunctions,
)>;
type State = BenchmarkingState<BlakeTwo256>;
/// Values of the components to run a benchmark with.
type Point = Vec<(BenchmarkParameter, u32)>;

/// A benchmark as the runtime describes it.
pub struct Benchmark {
	pallet: Vec<u8>,
	instance: Vec<u8>,
	metadata: BenchmarkMetadata,
}

impl Benchmark {
	/// The benchmarks of a pallet.
	pub fn of_pallet(list: &[BenchmarkList], pallet: &str) -> Result<Vec<Self>, String> {
		let found = list
			.iter()
			.find(|entry| entry.pallet == pallet.as_bytes())
			.ok_or_else(|| {
				let known: Vec<_> = list
					.iter()
					.map(|entry| String::from_utf8_lossy(&entry.pallet))
					.collect();
				format!(
					"the runtime has no benchmarks of {pallet}, only of {}",
					known.join(", ")
				)
			})?;
		Ok(found
			.benchmarks
			.iter()
			.map(|metadata| Self {
				pallet: found.pallet.clone(),
				instance: found.instance.clone(),
				metadata: metadata.clone(),
			})
			.collect())
	}

	/// The call that it measures.
	pub fn name(&self) -> Cow<'_, str> {
		String::from_utf8_lossy(&self.metadata.name)
	}

	/// What its weight depends on, each with its lowest and highest value.
	pub fn components(&self) -> &[(BenchmarkParameter, u32, u32)] {
		&self.metadata.components
	}
}

impl fmt::Display for Benchmark {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(
			f,
			"{}::{}",
			String::from_utf8_lossy(&self.pallet),
			self.name()
		)
	}
}

/// What was measured, at every point.
pub struct Measured {
	/// Runs for their time.
	pub time: Vec<BenchmarkResult>,
	/// Runs for what they read and wrote.
	pub storage: Vec<BenchmarkResult>,
}

/// The runtime, ready to be measured.
pub struct Bench {
	executor: Executor,
	code: WrappedRuntimeCode<'static>,
	hash: Vec<u8>,
	timed: State,
	tracked: State,
}

impl Bench {
	/// Sets the runtime up on its preset for development.
	///
	/// There are two states because the counting of reads and writes takes time itself. Neither
	/// records a proof: no relay chain ever asks for one.
	pub fn new(wasm: &'static [u8]) -> Result<Self, String> {
		let executor = Executor::builder().build();
		let code = WrappedRuntimeCode(Cow::Borrowed(wasm));
		let hash = sp_io::hashing::blake2_256(wasm).to_vec();
		let storage = genesis::development(
			&executor,
			&RuntimeCode {
				code_fetcher: &code,
				heap_pages: None,
				hash: hash.clone(),
			},
			wasm,
		)?;
		let timed = State::new(storage.clone(), None, false, false)?;
		let tracked = State::new(storage, None, false, true)?;
		Ok(Self {
			executor,
			code,
			hash,
			timed,
			tracked,
		})
	}

	/// The benchmarks that the runtime has.
	pub fn list(&self) -> Result<Vec<BenchmarkList>, String> {
		// Extra benchmarks measure something else than weights.
		let extra = false;
		let answer = self
			.call(&self.timed, "Benchmark_benchmark_metadata", &extra.encode())
			.map_err(|e| {
				format!("is the runtime built with the feature runtime-benchmarks? It says: {e}")
			})?;
		// What follows the list describes the storage, for proofs.
		Vec::decode(&mut &answer[..]).map_err(|e| format!("cannot read the list: {e}"))
	}

	/// Runs a benchmark once at every point, with the checks that its author put at its end.
	pub fn verify(&self, benchmark: &Benchmark, steps: u32) -> Result<(), String> {
		for point in points(benchmark.components(), steps) {
			self.dispatch(&self.timed, benchmark, &point, true, 1)?;
		}
		Ok(())
	}

	/// Measures a benchmark at every point.
	pub fn measure(
		&self,
		benchmark: &Benchmark,
		steps: u32,
		repeat: u32,
	) -> Result<Measured, String> {
		let mut measured = Measured {
			time: Vec::new(),
			storage: Vec::new(),
		};
		for point in points(benchmark.components(), steps) {
			let storage = self.dispatch(&self.tracked, benchmark, &point, false, 1)?;
			let time = self.dispatch(&self.timed, benchmark, &point, false, repeat)?;
			measured.storage.extend(storage);
			measured.time.extend(time);
		}
		Ok(measured)
	}

	fn dispatch(
		&self,
		state: &State,
		benchmark: &Benchmark,
		point: &[(BenchmarkParameter, u32)],
		verify: bool,
		repeat: u32,
	) -> Result<Vec<BenchmarkResult>, String> {
		let config = BenchmarkConfig {
			pallet: benchmark.pallet.clone(),
			instance: benchmark.instance.clone(),
			benchmark: benchmark.metadata.name.clone(),
			selected_components: point.to_vec(),
			verify,
			internal_repeats: repeat,
		};
		let batches = self
			.call(state, "Benchmark_dispatch_benchmark", &config.encode())
			.and_then(|answer| {
				Result::<Vec<BenchmarkBatch>, String>::decode(&mut &answer[..])
					.map_err(|e| format!("cannot read the answer: {e}"))?
			})
			.map_err(|e| format!("{benchmark} failed: {e}"))?;
		let results: Vec<_> = batches
			.into_iter()
			.flat_map(|batch| batch.results)
			.collect();

		// A benchmark may give up without an error, and would pass for a call that costs nothing.
		if u32::try_from(results.len()) != Ok(repeat)
			|| results.iter().any(|result| result.extrinsic_time == 0)
		{
			return Err(format!(
				"{benchmark} failed: it measured nothing on this runtime"
			));
		}
		Ok(results)
	}

	fn call(&self, state: &State, method: &str, argument: &[u8]) -> Result<Vec<u8>, String> {
		let code = RuntimeCode {
			code_fetcher: &self.code,
			heap_pages: None,
			hash: self.hash.clone(),
		};
		let answer = StateMachine::<_, BlakeTwo256, _>::new(
			state,
			&mut Default::default(),
			&self.executor,
			method,
			argument,
			&mut extensions(&self.executor),
			&code,
			CallContext::Offchain,
		)
		.execute();
		answer.map_err(|e| e.to_string())
	}
}

/// What host functions reach for in a node: made anew for each call, so that none leaves a trace.
fn extensions(executor: &Executor) -> Extensions {
	let (offchain, _) = TestOffchainExt::new();
	let (pool, _) = TestTransactionPoolExt::new();
	let mut extensions = Extensions::default();
	extensions.register(KeystoreExt::new(MemoryKeystore::new()));
	extensions.register(OffchainWorkerExt::new(offchain.clone()));
	extensions.register(OffchainDbExt::new(offchain));
	extensions.register(TransactionPoolExt::new(pool));
	extensions.register(ReadRuntimeVersionExt::new(executor.clone()));
	extensions
}

/// Sweeps each component over its range while the others are at their highest. A range with fewer
/// values than steps gives each value once.
fn points(components: &[(BenchmarkParameter, u32, u32)], steps: u32) -> Vec<Point> {
	if components.is_empty() {
		return vec![Point::new()];
	}
	let mut points = Vec::<Point>::new();
	for (swept, low, high) in components {
		for step in 0..steps {
			let value = between(*low, *high, step, steps);
			let point = components
				.iter()
				.map(|(name, _, top)| (*name, if name == swept { value } else { *top }))
				.collect();
			if points.last() != Some(&point) {
				points.push(point);
			}
		}
	}
	points
}

/// The value at a step, the first being the lowest and the last the highest.
fn between(low: u32, high: u32, step: u32, steps: u32) -> u32 {
	let range = u64::from(high.saturating_sub(low));
	let share = range * u64::from(step) / u64::from(steps.saturating_sub(1)).max(1);
	u32::try_from(share).map_or(high, |share| low.saturating_add(share))
}

#[cfg(test)]
mod tests {
	use super::*;
	use BenchmarkParameter::{m, n};

	#[test]
	fn benchmark_without_components_has_one_point() {
		assert_eq!(points(&[], 50), vec![Point::new()]);
	}

	#[test]
	fn each_component_is_swept_while_the_other_is_at_its_highest() {
		assert_eq!(
			points(&[(n, 0, 10), (m, 1, 2)], 3),
			vec![
				vec![(n, 0), (m, 2)],
				vec![(n, 5), (m, 2)],
				vec![(n, 10), (m, 2)],
				vec![(n, 10), (m, 1)],
				vec![(n, 10), (m, 2)],
			]
		);
	}

	#[test]
	fn short_range_gives_each_value_once() {
		assert_eq!(points(&[(n, 3, 4)], 50), vec![vec![(n, 3)], vec![(n, 4)]]);
	}

	#[test]
	fn full_range_ends_at_its_highest() {
		assert_eq!(between(0, u32::MAX, 0, 50), 0);
		assert_eq!(between(0, u32::MAX, 49, 50), u32::MAX);
	}
}
