//! Which call of this pallet is for whom, for the runtime's policy to ask.

use crate::{
	pallet::{Call, Config},
	types::handles_clients,
	Actor, Refusal, Standing,
};
use zorgketen_primitives::{OrganisationKind, StaffRole};

impl<T: Config> Call<T> {
	/// Where the organisation behind the sender must stand.
	pub const fn standing(&self) -> Standing {
		match self {
			Self::accept_charter { .. } | Self::leave { .. } => Standing::Admitted,
			Self::dismiss { .. }
			| Self::deregister_client { .. }
			| Self::end_representation { .. }
			| Self::finish_recovery { .. }
			| Self::sweep_staff { .. } => Standing::Suspended,
			_ => Standing::Active,
		}
	}

	/// Whether an actor may send this call at all. What depends on more than the role, as whose
	/// client it is, the call checks itself.
	pub fn admitted(&self, actor: &Actor) -> Result<(), Refusal> {
		let admitted = match self {
			Self::accept_charter { .. } | Self::leave { .. } => {
				matches!(actor, Actor::Organisation(_))
			}
			Self::enrol { .. } | Self::dismiss { .. } => {
				matches!(actor, Actor::Organisation(_)) && !supervises(actor)
			}
			Self::register_client { .. }
			| Self::propose_key { .. }
			| Self::set_age_class { .. } => registers(actor),
			Self::deregister_client { .. } => registers(actor) || matches!(actor, Actor::Client),
			Self::register_representative { .. } => is_registrar(actor),
			Self::end_representation { .. } => {
				is_registrar(actor) || matches!(actor, Actor::Client | Actor::Representative)
			}
			Self::finish_recovery { .. } | Self::sweep_staff { .. } => !supervises(actor),
			Self::register_relative { .. } => {
				return for_client(matches!(actor, Actor::Client | Actor::Representative));
			}
			Self::remove_relative { .. } => {
				return for_client(matches!(
					actor,
					Actor::Client | Actor::Representative | Actor::Relative
				));
			}
			Self::appoint { .. } | Self::veto_key { .. } => {
				return for_client(matches!(actor, Actor::Client));
			}
			// decided by motions, which run calls themselves
			_ => return Err(Refusal::CallClosed),
		};
		admitted.then_some(()).ok_or(Refusal::RoleMayNot)
	}
}

fn for_client(admitted: bool) -> Result<(), Refusal> {
	admitted.then_some(()).ok_or(Refusal::NotTheClient)
}

/// Whether the actor is a supervisor or its staff: those read and write nothing.
const fn supervises(actor: &Actor) -> bool {
	match actor.organisation() {
		Some(organisation) => matches!(organisation.kind, OrganisationKind::Supervisor),
		None => false,
	}
}

/// Whether the actor registers clients.
const fn registers(actor: &Actor) -> bool {
	matches!(
		actor,
		Actor::Staff { employer, role: StaffRole::Intaker | StaffRole::Registrar }
			if handles_clients(employer.kind)
	)
}

/// Whether the actor registers representatives.
const fn is_registrar(actor: &Actor) -> bool {
	matches!(
		actor,
		Actor::Staff { employer, role: StaffRole::Registrar } if handles_clients(employer.kind)
	)
}
