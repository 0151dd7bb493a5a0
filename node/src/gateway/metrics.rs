//! Counters for Prometheus, where the node has it.

use substrate_prometheus_endpoint::{
	register, CounterVec, Gauge, Opts, PrometheusError, Registry, U64,
};

/// Counters of the gateway; without a registry they count nothing.
#[derive(Debug, Clone, Default)]
pub struct Metrics(Option<Inner>);

#[derive(Debug, Clone)]
struct Inner {
	calls: CounterVec<U64>,
	refused: CounterVec<U64>,
	connections: Gauge<U64>,
}

impl Metrics {
	/// Registers the counters.
	pub fn new(registry: Option<&Registry>) -> Result<Self, PrometheusError> {
		let Some(registry) = registry else {
			return Ok(Self(None));
		};
		Ok(Self(Some(Inner {
			calls: register(
				CounterVec::new(
					Opts::new(
						"zorgketen_gateway_calls_total",
						"Calls that passed the gateway",
					),
					&["token"],
				)?,
				registry,
			)?,
			refused: register(
				CounterVec::new(
					Opts::new(
						"zorgketen_gateway_refused_total",
						"Connections, requests and calls that the gateway refused",
					),
					&["reason"],
				)?,
				registry,
			)?,
			connections: register(
				Gauge::new(
					"zorgketen_gateway_connections",
					"Connections to the gateway now",
				)?,
				registry,
			)?,
		})))
	}

	/// A call of this token passed.
	pub fn admit(&self, token: &str) {
		if let Some(inner) = &self.0 {
			inner.calls.with_label_values(&[token]).inc();
		}
	}

	/// Something was refused.
	pub fn refuse(&self, reason: &str) {
		if let Some(inner) = &self.0 {
			inner.refused.with_label_values(&[reason]).inc();
		}
	}

	/// A connection has come.
	pub fn opened(&self) {
		if let Some(inner) = &self.0 {
			inner.connections.inc();
		}
	}

	/// A connection has gone.
	pub fn closed(&self) {
		if let Some(inner) = &self.0 {
			inner.connections.dec();
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_refused_is_counted_by_reason() {
		let registry = Registry::new();
		let metrics = Metrics::new(Some(&registry)).expect("new names");
		metrics.refuse("token");
		metrics.refuse("token");
		metrics.refuse("over_limit");
		metrics.admit("dashboard");
		metrics.opened();
		metrics.opened();
		metrics.closed();
		let mut counted: Vec<_> = registry
			.gather()
			.iter()
			.flat_map(|family| {
				let name = family.get_name().to_owned();
				family.get_metric().iter().map(move |metric| {
					let label = metric
						.get_label()
						.first()
						.map(|label| label.get_value().to_owned());
					let value = metric.get_counter().get_value() + metric.get_gauge().get_value();
					(name.clone(), label.unwrap_or_default(), value as u64)
				})
			})
			.collect();
		counted.sort();
		let expected = [
			("zorgketen_gateway_calls_total", "dashboard", 1),
			("zorgketen_gateway_connections", "", 1),
			("zorgketen_gateway_refused_total", "over_limit", 1),
			("zorgketen_gateway_refused_total", "token", 2),
		];
		let counted: Vec<_> = counted
			.iter()
			.map(|(n, l, v)| (n.as_str(), l.as_str(), *v))
			.collect();
		assert_eq!(counted, expected);
		// a second gateway in the same registry is a mistake
		assert!(Metrics::new(Some(&registry)).is_err());
	}

	#[test]
	fn without_a_registry_nothing_is_counted() {
		let metrics = Metrics::new(None).expect("nothing to register");
		metrics.refuse("token");
		assert!(metrics.0.is_none());
	}
}
