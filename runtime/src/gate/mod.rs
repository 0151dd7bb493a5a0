//! The gate: which role may send which call. `docs/roles.md` is made from here by a test.
//!
//! The gate keeps everything else out of the pool. It is not the only check: what is scheduled, voted
//! for or carried by a proxy runs past it, so every pallet still looks at its origin.

mod roles;
mod rules;

pub use roles::{role, Roles};
pub use rules::Rule;

use crate::{AccountId, Runtime, RuntimeCall};
use alloc::{vec, vec::Vec};
use pallet_participants::{Actor, CallPolicy, Carried, Refusal, Standing};
use rules::rule;
use sp_runtime::traits::StaticLookup;

/// The runtime's answers to the gate.
pub struct Policy;

impl CallPolicy<RuntimeCall, AccountId> for Policy {
	fn carried<'a>(
		signer: &AccountId,
		call: &'a RuntimeCall,
	) -> Carried<'a, RuntimeCall, AccountId> {
		use pallet_multisig::Call as Multisig;
		use pallet_proxy::Call as Proxy;
		use pallet_utility::Call as Utility;
		match call {
			RuntimeCall::Utility(
				Utility::batch { calls }
				| Utility::batch_all { calls }
				| Utility::force_batch { calls },
			) => Carried::Same(calls.iter().collect()),
			RuntimeCall::Proxy(Proxy::proxy { real, call, .. }) => in_name_of(real, vec![&**call]),
			RuntimeCall::Proxy(Proxy::proxy_announced { real, call, .. }) => {
				in_name_of(real, vec![&**call])
			}
			RuntimeCall::Proxy(
				Proxy::announce { real, .. } | Proxy::remove_announcement { real, .. },
			) => in_name_of(real, vec![]),
			RuntimeCall::Multisig(Multisig::as_multi_threshold_1 {
				other_signatories,
				call,
			}) => in_common(signer, other_signatories, 1, vec![&**call]),
			RuntimeCall::Multisig(Multisig::as_multi {
				threshold,
				other_signatories,
				call,
				..
			}) => in_common(signer, other_signatories, *threshold, vec![&**call]),
			RuntimeCall::Multisig(
				Multisig::approve_as_multi {
					threshold,
					other_signatories,
					..
				}
				| Multisig::cancel_as_multi {
					threshold,
					other_signatories,
					..
				},
			) => in_common(signer, other_signatories, *threshold, vec![]),
			_ => Carried::Leaf,
		}
	}

	fn needs(call: &RuntimeCall) -> Standing {
		match (call, rule(call)) {
			(RuntimeCall::Participants(call), _) => call.standing(),
			(_, Rule::Open { standing, .. }) => standing,
			_ => Standing::Active,
		}
	}

	fn admits(actor: &Actor, call: &RuntimeCall) -> Result<(), Refusal> {
		if let RuntimeCall::Participants(call) = call {
			return call.admitted(actor);
		}
		match rule(call) {
			Rule::Open { roles, .. } if roles.has(role(actor)) => Ok(()),
			// Clients of the chain report the two by the names that the pallets would have given.
			Rule::Open { roles, .. } if roles.is_within(Roles::CLIENT_SIDE) => {
				Err(Refusal::NotTheClient)
			}
			Rule::Open { .. } => Err(Refusal::RoleMayNot),
			Rule::Bare | Rule::Closed => Err(Refusal::CallClosed),
		}
	}

	fn sponsor(who: &AccountId, call: &RuntimeCall) -> Option<AccountId> {
		match rule(call) {
			Rule::Open { roles, .. } if roles.has(Roles::VALIDATOR) => {
				pallet_validators::Nominees::<Runtime>::get(who)
			}
			_ => None,
		}
	}

	fn admits_bare(call: &RuntimeCall) -> bool {
		matches!(rule(call), Rule::Bare)
			|| matches!(
				call,
				RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. })
			)
	}
}

fn in_name_of<'a>(
	real: &crate::Address,
	calls: Vec<&'a RuntimeCall>,
) -> Carried<'a, RuntimeCall, AccountId> {
	match <Runtime as frame_system::Config>::Lookup::lookup(real.clone()) {
		Ok(account) => Carried::As { account, calls },
		Err(_) => Carried::Closed,
	}
}

fn in_common<'a>(
	signer: &AccountId,
	others: &[AccountId],
	threshold: u16,
	calls: Vec<&'a RuntimeCall>,
) -> Carried<'a, RuntimeCall, AccountId> {
	let mut all = others.to_vec();
	all.push(signer.clone());
	all.sort();
	Carried::As {
		account: pallet_multisig::Pallet::<Runtime>::multi_account_id(&all, threshold),
		calls,
	}
}
