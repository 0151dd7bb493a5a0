//! Events of the runtime as changes for subscribers. Every event of a pallet of this chain is named
//! here with its fields: one that a pallet gains, or changes, does not compile until somebody has
//! decided how it is shown and whom it concerns.

/// Writes the view of a pallet's events, and how an event becomes one: each variant with the fields of
/// the pallet's, their types on the wire, how they are made where `From` does not tell, and whom
/// the event concerns.
macro_rules! events {
	(@value $field:ident) => { $crate::rpc::changes::events::show($field) };
	(@value $field:ident $value:expr) => { $value };
	(
		$(#[$head:meta])*
		$event:ty as $name:ident

		$(
			$(#[$about:meta])*
			$variant:ident {
				$($(#[$of:meta])* $field:ident: $view:ty $(= $value:expr)?),* $(,)?
			} => $concerns:expr
		),* $(,)?
	) => {
		$(#[$head])*
		#[derive(Clone, Debug, PartialEq, serde::Serialize, schemars::JsonSchema)]
		#[serde(
			tag = "event",
			content = "data",
			rename_all = "camelCase",
			rename_all_fields = "camelCase"
		)]
		pub enum $name {
			$($(#[$about])* $variant { $($(#[$of])* $field: $view),* }),*
		}

		impl $name {
			/// The view of an event, and whom the event concerns.
			pub fn told(event: &$event) -> Option<(Self, Concerns)> {
				type Event = $event;
				Some(match event {
					$(Event::$variant { $($field),* } => {
						let concerns = $concerns;
						let view = Self::$variant {
							$($field: events!(@value $field $($value)?)),*
						};
						(view, concerns)
					})*
					// keeps the pallet's type parameter and is never made
					Event::__Ignore(..) => return None,
				})
			}
		}
	};
}

pub mod care_log;
pub mod consent;
pub mod maternity;
pub mod participants;
pub mod settlement;
#[cfg(test)]
mod tests;

use super::subject::Concerns;
use schemars::JsonSchema;
use serde::Serialize;
use zorgketen_runtime::RuntimeEvent;

/// What happened, by pallet.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(tag = "pallet", rename_all = "camelCase")]
pub enum What {
	/// Who is who.
	Participants(participants::Participants),
	/// Who may read what.
	Consent(consent::Consent),
	/// What was recorded of care.
	CareLog(care_log::CareLog),
	/// Contracts, prices and money.
	Settlement(settlement::Settlement),
	/// Maternity care.
	Maternity(maternity::Maternity),
}

/// The event of a pallet of this chain, and whom it concerns. None for what the SDK's pallets say: nobody
/// subscribes to it.
pub fn told(event: &RuntimeEvent) -> Option<(What, Concerns)> {
	fn of<T>(what: fn(T) -> What) -> impl Fn((T, Concerns)) -> (What, Concerns) {
		move |(view, concerns)| (what(view), concerns)
	}
	match event {
		RuntimeEvent::Participants(event) => {
			participants::Participants::told(event).map(of(What::Participants))
		}
		RuntimeEvent::Consent(event) => consent::Consent::told(event).map(of(What::Consent)),
		RuntimeEvent::CareLog(event) => care_log::CareLog::told(event).map(of(What::CareLog)),
		RuntimeEvent::Settlement(event) => {
			settlement::Settlement::told(event).map(of(What::Settlement))
		}
		RuntimeEvent::Maternity(event) => {
			maternity::Maternity::told(event).map(of(What::Maternity))
		}
		RuntimeEvent::System(_)
		| RuntimeEvent::Scheduler(_)
		| RuntimeEvent::Validators(_)
		| RuntimeEvent::Session(_)
		| RuntimeEvent::Historical(_)
		| RuntimeEvent::Offences(_)
		| RuntimeEvent::Grandpa(_)
		| RuntimeEvent::Balances(_)
		| RuntimeEvent::Utility(_)
		| RuntimeEvent::Multisig(_)
		| RuntimeEvent::Proxy(_)
		| RuntimeEvent::Preimage(_)
		| RuntimeEvent::Consortium(_)
		| RuntimeEvent::RootMotion(_)
		| RuntimeEvent::SafeMode(_)
		| RuntimeEvent::TxPause(_)
		| RuntimeEvent::Migrations(_) => None,
	}
}

/// A field as the wire has it.
fn show<T: Clone, V: From<T>>(value: &T) -> V {
	value.clone().into()
}
