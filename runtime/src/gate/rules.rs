//! Which roles each call is for. Whoever adds a call has to decide it here: without a rule it is closed.

use super::Roles;
use crate::{Runtime, RuntimeCall};
use pallet_participants::Standing;
use zorgketen_primitives::StaffRole;

/// Who may send a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
	/// These roles, from an organisation that stands so.
	Open {
		/// The roles.
		roles: Roles,
		/// Where the organisation behind the sender must stand.
		standing: Standing,
	},
	/// Only what the block's author puts in, or anyone without a signature.
	Bare,
	/// Nobody sends it: it runs by motion or not at all.
	Closed,
}

/// Begins something: not while the organisation is suspended.
const fn begins(roles: Roles) -> Rule {
	Rule::Open {
		roles,
		standing: Standing::Active,
	}
}

/// Finishes what runs: also while the organisation is suspended.
const fn finishes(roles: Roles) -> Rule {
	Rule::Open {
		roles,
		standing: Standing::Suspended,
	}
}

/// The rule for a call that carries no other. The participants' calls are not here: their pallet knows
/// them best.
pub fn rule(call: &RuntimeCall) -> Rule {
	match call {
		RuntimeCall::System(call) => system(call),
		RuntimeCall::Session(pallet_session::Call::set_keys { .. }) => finishes(Roles::VALIDATOR),
		RuntimeCall::Validators(call) => validators(call),
		RuntimeCall::Timestamp(_)
		| RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation_unsigned { .. }) => Rule::Bare,
		RuntimeCall::Proxy(call) => proxy(call),
		RuntimeCall::Consortium(call) => consortium(call),
		RuntimeCall::Consent(call) => consent(call),
		// Multisigs and batches carry calls: those are judged. What else these pallets offer is closed.
		RuntimeCall::Utility(_)
		| RuntimeCall::Multisig(_)
		| RuntimeCall::Participants(_)
		| RuntimeCall::Session(_)
		| RuntimeCall::Grandpa(_)
		| RuntimeCall::Scheduler(_)
		| RuntimeCall::Preimage(_)
		| RuntimeCall::RootMotion(_)
		| RuntimeCall::SafeMode(_)
		| RuntimeCall::TxPause(_)
		| RuntimeCall::Migrations(_) => Rule::Closed,
	}
}

fn system(call: &frame_system::Call<Runtime>) -> Rule {
	use frame_system::Call;
	match call {
		// Free bytes, so not for people: what they write about care has no place on the chain.
		Call::remark { .. } | Call::remark_with_event { .. } => begins(Roles::ORGANISATIONS),
		Call::apply_authorized_upgrade { .. } => finishes(Roles::ORGANISATIONS),
		_ => Rule::Closed,
	}
}

fn validators(call: &pallet_validators::Call<Runtime>) -> Rule {
	use pallet_validators::Call;
	match call {
		Call::nominate { .. } => begins(Roles::SEATED),
		Call::withdraw { .. } => finishes(Roles::SEATED),
		_ => Rule::Closed,
	}
}

fn proxy(call: &pallet_proxy::Call<Runtime>) -> Rule {
	use pallet_proxy::Call;
	match call {
		Call::add_proxy { .. } => begins(Roles::SEATED),
		Call::remove_proxy { .. }
		| Call::remove_proxies { .. }
		| Call::reject_announcement { .. } => finishes(Roles::SEATED),
		// Accounts without a key would be accounts without a role.
		_ => Rule::Closed,
	}
}

fn consortium(call: &pallet_collective::Call<Runtime, crate::configs::ConsortiumInstance>) -> Rule {
	use pallet_collective::Call;
	match call {
		Call::propose { .. } | Call::vote { .. } | Call::close { .. } | Call::execute { .. } => {
			begins(Roles::SEATED)
		}
		_ => Rule::Closed,
	}
}

fn consent(call: &pallet_consent::Call<Runtime>) -> Rule {
	use pallet_consent::Call;
	match call {
		Call::grant { .. } | Call::revoke { .. } => begins(Roles::CLIENT_SIDE),
		Call::break_glass { .. } => {
			begins(Roles::staff(StaffRole::Carer).and(Roles::staff(StaffRole::Midwife)))
		}
		Call::review_break_glass { .. } => finishes(Roles::STAFF),
		Call::reap_expired { .. } => finishes(Roles::EVERYONE.without(Roles::SUPERVISOR)),
		_ => Rule::Closed,
	}
}
