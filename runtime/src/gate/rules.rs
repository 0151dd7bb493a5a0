//! Which roles each call is for. Whoever adds a call has to decide it here: without a rule it is closed.

use super::Roles;
use crate::{Runtime, RuntimeCall};
use pallet_participants::Standing;
use zorgketen_primitives::{OrganisationKind as Kind, StaffRole};

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
		RuntimeCall::CareLog(call) => care_log(call),
		RuntimeCall::Settlement(call) => settlement(call),
		RuntimeCall::Maternity(call) => maternity(call),
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

fn care_log(call: &pallet_care_log::Call<Runtime>) -> Rule {
	use pallet_care_log::Call;
	const WRITERS: Roles = Roles::staff(StaffRole::Intaker)
		.and(Roles::staff(StaffRole::Carer))
		.and(Roles::staff(StaffRole::Midwife));
	const OPENERS: Roles = WRITERS
		.and(Roles::staff(StaffRole::Registrar))
		.and(Roles::CLIENT_SIDE);
	match call {
		Call::open_dossier { .. } => begins(OPENERS),
		Call::close_dossier { .. } => finishes(OPENERS),
		Call::record { .. } | Call::record_many { .. } | Call::amend { .. } => {
			begins(WRITERS.and(Roles::RELATIVE))
		}
		Call::confirm { .. } | Call::dispute { .. } => begins(Roles::CLIENT_SIDE),
		Call::erase_content { .. } => {
			finishes(WRITERS.and(Roles::RELATIVE).and(Roles::CLIENT_SIDE))
		}
		Call::allocate { .. } => begins(
			Roles::kind(Kind::Municipality)
				.and(Roles::kind(Kind::CareOffice))
				.and(Roles::staff(StaffRole::ClaimsOfficer))
				.and(Roles::staff(StaffRole::Registrar)),
		),
		Call::start { .. } => begins(Roles::STAFF),
		Call::stop { .. } => finishes(Roles::STAFF),
		Call::anchor_access_log { .. } | Call::set_promised_interval { .. } => {
			finishes(Roles::SEATED.and(Roles::staff(StaffRole::Registrar)))
		}
		Call::note_gap { .. } | Call::prune { .. } => {
			finishes(Roles::EVERYONE.without(Roles::SUPERVISOR))
		}
		_ => Rule::Closed,
	}
}

fn settlement(call: &pallet_settlement::Call<Runtime>) -> Rule {
	use pallet_settlement::Call;
	const OFFICER: Roles = Roles::staff(StaffRole::ClaimsOfficer);
	const PAYERS: Roles = OFFICER
		.and(Roles::kind(Kind::Insurer))
		.and(Roles::kind(Kind::Municipality))
		.and(Roles::kind(Kind::CareOffice));
	const PROVIDERS: Roles = OFFICER
		.and(Roles::kind(Kind::MaternityProvider))
		.and(Roles::kind(Kind::CareProvider))
		.and(Roles::kind(Kind::MidwifePractice));
	const AGENT: Roles = OFFICER.and(Roles::kind(Kind::SettlementAgent));
	match call {
		Call::offer_contract { .. } | Call::propose_prices { .. } => begins(PAYERS),
		Call::withdraw_offer { .. } => finishes(PAYERS),
		Call::accept_contract { .. } | Call::accept_prices { .. } => begins(PROVIDERS),
		Call::issue { .. } => begins(AGENT),
		Call::confirm_payout { .. } | Call::reject_payout { .. } => finishes(AGENT),
		Call::request_payout { .. } | Call::credit { .. } => finishes(PROVIDERS),
		Call::end_contract { .. } => finishes(PAYERS.and(PROVIDERS)),
		Call::collect_debt { .. } | Call::pay_waiting { .. } => {
			finishes(Roles::EVERYONE.without(Roles::SUPERVISOR))
		}
		_ => Rule::Closed,
	}
}

fn maternity(call: &pallet_maternity::Call<Runtime>) -> Rule {
	use pallet_maternity::Call;
	const INTAKER: Roles = Roles::staff(StaffRole::Intaker);
	const CARER: Roles = Roles::staff(StaffRole::Carer);
	const OFFICER: Roles = Roles::staff(StaffRole::ClaimsOfficer);
	const MIDWIFE: Roles = Roles::staff(StaffRole::Midwife);
	match call {
		Call::register { .. }
		| Call::indicate { .. }
		| Call::switch_insurer { .. }
		| Call::accept_transfer { .. } => begins(INTAKER),
		Call::birth { .. }
		| Call::hospital { .. }
		| Call::reindicate { .. }
		| Call::extend { .. } => finishes(MIDWIFE),
		Call::acknowledge_extension { .. } => finishes(OFFICER.and(Roles::kind(Kind::Insurer))),
		Call::log_visits { .. } | Call::correct { .. } => begins(CARER),
		Call::withdraw { .. } => finishes(CARER.and(OFFICER)),
		Call::charge { .. } => begins(OFFICER),
		Call::close { .. } => finishes(OFFICER),
		Call::approve { .. }
		| Call::reject { .. }
		| Call::sign_off { .. }
		| Call::transfer { .. } => begins(Roles::CLIENT_SIDE),
		Call::cancel { .. } => finishes(Roles::CLIENT_SIDE.and(INTAKER)),
		Call::expire { .. } | Call::prune { .. } => {
			finishes(Roles::EVERYONE.without(Roles::SUPERVISOR))
		}
		_ => Rule::Closed,
	}
}
