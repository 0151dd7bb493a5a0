//! What can be subscribed to, and whom an event concerns.

use zorgketen_primitives::{DossierId, OrganisationKind};
use zorgketen_runtime::AccountId;

/// What a subscription is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
	/// A maternity case, or any other dossier.
	Case(DossierId),
	/// An organisation.
	Organisation(AccountId),
}

/// Whom an event concerns, as far as the event itself tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concerns {
	/// Cases and other dossiers.
	pub cases: Vec<DossierId>,
	/// Organisations. Other accounts do no harm here, as nobody can subscribe to them.
	pub organisations: Vec<AccountId>,
	/// What the state at that block leads to.
	pub links: Vec<Link>,
}

/// A way from an event to more subjects, by the state.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
	/// All that give, pay for or indicate the care of a maternity case, former ones included: the
	/// organisations whose list of cases has it.
	Parties(DossierId),
	/// All dossiers of a client.
	DossiersOf(AccountId),
	/// The employer, if this is a member of staff.
	Employer(AccountId),
	/// All organisations of a kind.
	Kind(OrganisationKind),
	/// All organisations: what the consortium sets for everyone.
	Everyone,
	/// Who opened a dossier.
	Opener(DossierId),
	/// For whom a fact was recorded.
	Fact(DossierId, u32),
	/// Payer and provider of an allocation.
	Allocation(DossierId, u16),
}

impl Concerns {
	/// Concerns all organisations.
	pub fn everyone() -> Self {
		Self::default().link(Link::Everyone)
	}

	/// Concerns a case.
	pub fn case(case: DossierId) -> Self {
		Self {
			cases: vec![case],
			..Self::default()
		}
	}

	/// Concerns a maternity case and all that have a part in it.
	pub fn case_and_parties(case: DossierId) -> Self {
		Self::case(case).link(Link::Parties(case))
	}

	/// Concerns all dossiers of a client.
	pub fn client(client: &AccountId) -> Self {
		Self::default().link(Link::DossiersOf(client.clone()))
	}

	/// Concerns organisations.
	pub fn organisations<'a>(organisations: impl IntoIterator<Item = &'a AccountId>) -> Self {
		Self::default().and(organisations)
	}

	/// And these organisations.
	pub fn and<'a>(mut self, organisations: impl IntoIterator<Item = &'a AccountId>) -> Self {
		self.organisations
			.extend(organisations.into_iter().cloned());
		self
	}

	/// And where this leads to.
	pub fn link(mut self, link: Link) -> Self {
		self.links.push(link);
		self
	}
}
