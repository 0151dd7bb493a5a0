//! From runs to a formula: a base, and a slope for each component.

use crate::run::{Benchmark, Measured};
use frame_benchmarking::{Analysis, BenchmarkResult, BenchmarkSelector};
use std::fmt;

/// A quantity that grows with the components.
#[derive(Debug, PartialEq)]
pub struct Linear {
	/// With all components at zero.
	pub base: u64,
	/// For each unit of a component, in the order of the components.
	pub slopes: Vec<u64>,
}

/// What a component may be.
#[derive(Debug, PartialEq)]
pub struct Component {
	pub name: String,
	pub low: u32,
	pub high: u32,
}

/// What a call costs.
#[derive(Debug, PartialEq)]
pub struct Cost {
	pub name: String,
	pub components: Vec<Component>,
	/// The fastest run, in picoseconds.
	pub fastest: u64,
	/// Time in picoseconds.
	pub time: Linear,
	/// Values read from the database.
	pub reads: Linear,
	/// Values written to it.
	pub writes: Linear,
}

impl Cost {
	/// Fits the measurements.
	pub fn of(benchmark: &Benchmark, measured: &Measured) -> Result<Self, String> {
		let fit = |results, selector| {
			fit(results, selector).map_err(|e| format!("{benchmark} cannot be analysed: {e}"))
		};
		let (time, fastest) = fit(&measured.time, BenchmarkSelector::ExtrinsicTime)?;
		let (reads, _) = fit(&measured.storage, BenchmarkSelector::Reads)?;
		let (writes, _) = fit(&measured.storage, BenchmarkSelector::Writes)?;
		let components = benchmark
			.components()
			.iter()
			.map(|(name, low, high)| Component {
				name: name.to_string(),
				low: *low,
				high: *high,
			})
			.collect();
		Ok(Self {
			name: benchmark.name().into_owned(),
			components,
			// The analysis leaves this one figure in nanoseconds.
			fastest: fastest.saturating_mul(1_000),
			time,
			reads,
			writes,
		})
	}
}

impl fmt::Display for Cost {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Self {
			time,
			reads,
			writes,
			..
		} = self;
		write!(
			f,
			"{} ns, {} reads, {} writes",
			time.base / 1_000,
			reads.base,
			writes.base
		)?;
		for (i, component) in self.components.iter().enumerate() {
			let of = |quantity: &Linear| quantity.slopes.get(i).copied().unwrap_or_default();
			let (time, reads, writes) = (of(time) / 1_000, of(reads), of(writes));
			write!(
				f,
				"; per {}: {time} ns, {reads} reads, {writes} writes",
				component.name
			)?;
		}
		Ok(())
	}
}

/// Least squares without the outer quartiles, as the SDK weighs its own pallets; the median where
/// there are no components. With it the smallest value measured.
fn fit(
	results: &Vec<BenchmarkResult>,
	selector: BenchmarkSelector,
) -> Result<(Linear, u64), String> {
	let narrow = |value: u128| {
		u64::try_from(value).map_err(|_| format!("{value} is more than a weight can hold"))
	};
	let analysis = Analysis::min_squares_iqr(results, selector).map_err(|e| e.to_string())?;
	let slopes = analysis
		.slopes
		.into_iter()
		.map(narrow)
		.collect::<Result<_, _>>()?;
	Ok((
		Linear {
			base: narrow(analysis.base)?,
			slopes,
		},
		narrow(analysis.minimum)?,
	))
}

#[cfg(test)]
mod tests {
	use super::*;
	use frame_benchmarking::BenchmarkParameter;

	fn result(components: &[(BenchmarkParameter, u32)], time: u128, reads: u32) -> BenchmarkResult {
		BenchmarkResult {
			components: components.to_vec(),
			extrinsic_time: time,
			reads,
			..Default::default()
		}
	}

	#[test]
	fn median_stands_for_a_call_without_components() {
		let results = vec![result(&[], 7, 2), result(&[], 900, 2), result(&[], 5, 2)];
		let (time, fastest) = fit(&results, BenchmarkSelector::ExtrinsicTime).unwrap();
		assert_eq!(
			(time, fastest),
			(
				Linear {
					base: 7_000,
					slopes: vec![]
				},
				5
			)
		);
		let (reads, _) = fit(&results, BenchmarkSelector::Reads).unwrap();
		assert_eq!(
			reads,
			Linear {
				base: 2,
				slopes: vec![]
			}
		);
	}

	#[test]
	fn line_is_found_for_a_call_with_a_component() {
		let results: Vec<_> = (0..10u32)
			.map(|n| {
				result(
					&[(BenchmarkParameter::n, n)],
					100 + 20 * u128::from(n),
					1 + 3 * n,
				)
			})
			.collect();
		let (reads, _) = fit(&results, BenchmarkSelector::Reads).unwrap();
		assert_eq!(
			reads,
			Linear {
				base: 1,
				slopes: vec![3]
			}
		);
		let (time, _) = fit(&results, BenchmarkSelector::ExtrinsicTime).unwrap();
		assert!(time.base.abs_diff(100_000) <= 1 && time.slopes[0].abs_diff(20_000) <= 1);
	}
}
