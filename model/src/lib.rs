#![doc = include_str!("../README.md")]
#![deny(missing_docs)]

pub mod chain;
pub mod data;
pub mod date;
pub mod generate;
mod result;
pub mod rules;

pub use data::{Action, DataError, DataSet};
pub use date::Date;
pub use result::result;
pub use rules::{Model, Refusal};

/// Plays a data set on a day and answers with its result, and with the actions that did not end as
/// their `expect` column says.
pub fn play(data: &DataSet, today: Date) -> (serde_json::Value, Vec<String>) {
	let mut model = Model::new(data, today);
	let mut outcomes = result::Outcomes::default();
	let mut surprises = Vec::new();
	model.fund(1);
	for action in &data.actions {
		let outcome = match model.apply(action) {
			Ok(()) => "ok",
			Err(refusal) => refusal,
		};
		outcomes.count(outcome);
		if outcome != action.expect {
			surprises.push(format!(
				"action {} ({} by {}): {outcome}, expected {}",
				action.seq, action.name, action.actor, action.expect
			));
		}
	}
	model.fund(2);
	model.pay_out();
	(result(&model, &outcomes), surprises)
}
