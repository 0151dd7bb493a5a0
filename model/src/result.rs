//! The result of a play, in the shape of `expected.json`.

use crate::{rules::CaseState, Model};
use serde_json::{json, Map, Value};
use std::collections::BTreeMap;

/// How actions ended.
#[derive(Default)]
pub struct Outcomes(BTreeMap<String, u64>);

impl Outcomes {
	/// Counts `ok` or the name of a refusal.
	pub fn count(&mut self, outcome: &str) {
		*self.0.entry(outcome.into()).or_default() += 1;
	}
}

fn state(state: CaseState) -> &'static str {
	match state {
		CaseState::Registered => "registered",
		CaseState::Indicated => "indicated",
		CaseState::InCare => "in_care",
		CaseState::Closing => "closing",
		CaseState::Settled => "settled",
	}
}

/// A JSON number; amounts of a trial are far below what one can hold.
fn number(value: u128) -> Value {
	u64::try_from(value).map_or(Value::Null, Value::from)
}

fn all<'a, T: 'a>(
	items: impl Iterator<Item = (&'a String, &'a T)>,
	value: impl Fn(&String, &T) -> Value,
) -> Value {
	Value::Object(
		items
			.map(|(key, item)| (key.clone(), value(key, item)))
			.collect::<Map<_, _>>(),
	)
}

/// The result.
pub fn result(model: &Model, outcomes: &Outcomes) -> Value {
	let refused: Map<_, _> = outcomes
		.0
		.iter()
		.filter(|(name, _)| *name != "ok")
		.map(|(name, count)| (name.clone(), json!(count)))
		.collect();
	json!({
		"families": all(model.cases.iter(), |_, case| json!({
			"state": state(case.state),
			"indicated": case.indicated,
			"approved": case.approved,
			"pending": case.pending,
			"remaining": case.indicated - case.approved - case.pending,
			"partus_approved": case.partus,
			"gross": number(case.gross),
			"own_contribution": number(case.own),
			"paid": number(case.paid),
		})),
		"providers": all(model.providers.iter(), |_, provider| json!({
			"paid": number(provider.paid),
			"paid_out": number(provider.paid_out),
			"balance": number(provider.paid - provider.paid_out),
		})),
		"insurers": all(model.insurers.iter(), |id, insurer| json!({
			"deposited": number(insurer.deposited),
			"paid": number(insurer.paid),
			"balance": number(insurer.free + model.held(id)),
		})),
		"actions": {
			"ok": outcomes.0.get("ok").copied().unwrap_or(0),
			"refused": refused,
		},
		"total_issuance": number(model.issuance),
	})
}
