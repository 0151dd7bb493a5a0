//! Writes weight files. What rustfmt would change here, it changes for `scripts/weights.sh`.

use crate::analyse::{Cost, Linear};

/// The weights that the runtime uses.
pub fn runtime_file(pallet: &str, head: &str, costs: &[Cost]) -> String {
	let imports = if costs.iter().any(touches_storage) {
		"use frame_support::{traits::Get, weights::Weight};"
	} else {
		"use frame_support::weights::Weight;"
	};
	format!(
		"{head}\
		\nuse core::marker::PhantomData;\
		\n{imports}\
		\n\
		\n/// Weights on the runtime's database.\
		\npub struct WeightInfo<T>(PhantomData<T>);\
		\n\
		\nimpl<T: frame_system::Config> {pallet}::WeightInfo for WeightInfo<T> {{\
		\n{}}}\n",
		methods(costs, "T::DbWeight"),
	)
}

/// What the pallet asks of weights, and the same figures for its tests.
pub fn pallet_file(head: &str, costs: &[Cost]) -> String {
	let imports = if costs.iter().any(touches_storage) {
		"use frame_support::weights::{constants::ParityDbWeight, Weight};"
	} else {
		"use frame_support::weights::Weight;"
	};
	format!(
		"{head}\
		\n{imports}\
		\n\
		\n/// What the calls weigh.\
		\npub trait WeightInfo {{\
		\n{}}}\
		\n\
		\n/// For tests. A runtime brings weights of its own.\
		\nimpl WeightInfo for () {{\
		\n{}}}\n",
		costs.iter().map(declaration).collect::<String>(),
		methods(costs, "ParityDbWeight"),
	)
}

fn touches_storage(cost: &Cost) -> bool {
	[&cost.reads, &cost.writes]
		.into_iter()
		.any(|quantity| quantity.base > 0 || quantity.slopes.iter().any(|slope| *slope > 0))
}

/// A method of the trait.
fn declaration(cost: &Cost) -> String {
	let ranges: String = cost
		.components
		.iter()
		.map(|c| format!(", with `{}` from {} to {}", c.name, c.low, c.high))
		.collect();
	let parameters: Vec<_> = cost
		.components
		.iter()
		.map(|c| format!("{}: u32", c.name))
		.collect();
	format!(
		"\t/// Weight of `{name}`{ranges}.\n\tfn {name}({}) -> Weight;\n",
		parameters.join(", "),
		name = cost.name,
	)
}

/// The methods of an implementation.
fn methods(costs: &[Cost], db: &str) -> String {
	costs
		.iter()
		.map(|cost| method(cost, db))
		.collect::<Vec<_>>()
		.join("\n")
}

fn method(cost: &Cost, db: &str) -> String {
	let is_used = |i: usize| {
		[&cost.time, &cost.reads, &cost.writes]
			.into_iter()
			.any(|quantity| quantity.slopes.get(i).is_some_and(|slope| *slope > 0))
	};
	let parameters: Vec<_> = cost
		.components
		.iter()
		.enumerate()
		.map(|(i, c)| format!("{}{}: u32", if is_used(i) { "" } else { "_" }, c.name))
		.collect();
	format!(
		"\t/// Storage: reads {}, writes {}. Fastest run: {} ps.\n\
		\tfn {}({}) -> Weight {{\n\
		\t\t{}\n\
		\t}}\n",
		sum(cost, &cost.reads),
		sum(cost, &cost.writes),
		grouped(cost.fastest),
		cost.name,
		parameters.join(", "),
		terms(cost, db).join("\n\t\t\t"),
	)
}

/// The weight, a term for each line.
fn terms(cost: &Cost, db: &str) -> Vec<String> {
	let mut terms = vec![format!(
		"Weight::from_parts({}, 0)",
		grouped(cost.time.base)
	)];
	for (slope, name) in slopes(cost, &cost.time) {
		terms.push(format!(
			".saturating_add(Weight::from_parts({}, 0).saturating_mul({name}.into()))",
			grouped(slope),
		));
	}
	for (quantity, access) in [(&cost.reads, "reads"), (&cost.writes, "writes")] {
		if quantity.base > 0 {
			terms.push(format!(
				".saturating_add({db}::get().{access}({}))",
				quantity.base
			));
		}
		for (slope, name) in slopes(cost, quantity) {
			terms.push(format!(
				".saturating_add({db}::get().{access}({slope}).saturating_mul({name}.into()))",
			));
		}
	}
	terms
}

/// The slopes of a quantity that are not zero, with the names of their components.
fn slopes<'a>(cost: &'a Cost, of: &'a Linear) -> impl Iterator<Item = (u64, &'a str)> {
	of.slopes
		.iter()
		.zip(&cost.components)
		.filter(|(slope, _)| **slope > 0)
		.map(|(slope, component)| (*slope, component.name.as_str()))
}

/// A quantity for people, such as `3 + 2 n`.
fn sum(cost: &Cost, of: &Linear) -> String {
	let slopes = slopes(cost, of).map(|(slope, name)| format!(" + {slope} {name}"));
	std::iter::once(of.base.to_string()).chain(slopes).collect()
}

/// A number with its thousands apart, as in `1_234_567`.
fn grouped(number: u64) -> String {
	let digits = number.to_string();
	let mut grouped = String::new();
	for (i, digit) in digits.chars().enumerate() {
		if i > 0 && (digits.len() - i).is_multiple_of(3) {
			grouped.push('_');
		}
		grouped.push(digit);
	}
	grouped
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::analyse::Component;

	const HEAD: &str = "//! Head.\n";

	fn flat(base: u64) -> Linear {
		Linear {
			base,
			slopes: vec![],
		}
	}

	fn without_components() -> Cost {
		Cost {
			name: "nominate".into(),
			components: vec![],
			fastest: 12_300_000,
			time: flat(12_345_678),
			reads: flat(5),
			writes: flat(3),
		}
	}

	fn with_component() -> Cost {
		Cost {
			name: "clear".into(),
			components: vec![Component {
				name: "n".into(),
				low: 0,
				high: 64,
			}],
			fastest: 900,
			time: Linear {
				base: 1_000,
				slopes: vec![2_500],
			},
			reads: Linear {
				base: 0,
				slopes: vec![1],
			},
			writes: Linear {
				base: 2,
				slopes: vec![0],
			},
		}
	}

	#[test]
	fn runtime_file_of_a_call_without_components() {
		assert_eq!(
			runtime_file("pallet_x", HEAD, &[without_components()]),
			"\
//! Head.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights on the runtime's database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_x::WeightInfo for WeightInfo<T> {
	/// Storage: reads 5, writes 3. Fastest run: 12_300_000 ps.
	fn nominate() -> Weight {
		Weight::from_parts(12_345_678, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
"
		);
	}

	#[test]
	fn pallet_file_of_a_call_with_one_component() {
		assert_eq!(
			pallet_file(HEAD, &[without_components(), with_component()]),
			"\
//! Head.

use frame_support::weights::{constants::ParityDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// Weight of `nominate`.
	fn nominate() -> Weight;
	/// Weight of `clear`, with `n` from 0 to 64.
	fn clear(n: u32) -> Weight;
}

/// For tests. A runtime brings weights of its own.
impl WeightInfo for () {
	/// Storage: reads 5, writes 3. Fastest run: 12_300_000 ps.
	fn nominate() -> Weight {
		Weight::from_parts(12_345_678, 0)
			.saturating_add(ParityDbWeight::get().reads(5))
			.saturating_add(ParityDbWeight::get().writes(3))
	}

	/// Storage: reads 0 + 1 n, writes 2. Fastest run: 900 ps.
	fn clear(n: u32) -> Weight {
		Weight::from_parts(1_000, 0)
			.saturating_add(Weight::from_parts(2_500, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().writes(2))
	}
}
"
		);
	}

	#[test]
	fn call_that_touches_no_storage_imports_nothing_for_it() {
		let cost = Cost {
			reads: flat(0),
			writes: flat(0),
			..without_components()
		};
		let text = runtime_file("pallet_x", HEAD, &[cost]);
		assert!(text.contains("use frame_support::weights::Weight;\n"));
		assert!(text.contains("\t\tWeight::from_parts(12_345_678, 0)\n\t}\n"));
	}

	#[test]
	fn component_without_influence_is_an_unused_parameter() {
		let cost = Cost {
			time: Linear {
				base: 1,
				slopes: vec![0],
			},
			reads: Linear {
				base: 0,
				slopes: vec![0],
			},
			..with_component()
		};
		assert!(method(&cost, "T::DbWeight").contains("fn clear(_n: u32) -> Weight {"));
		assert!(declaration(&cost).contains("fn clear(n: u32) -> Weight;"));
	}

	#[test]
	fn thousands_stand_apart() {
		assert_eq!(grouped(0), "0");
		assert_eq!(grouped(999), "999");
		assert_eq!(grouped(1_000), "1_000");
		assert_eq!(grouped(1_234_567), "1_234_567");
	}
}
