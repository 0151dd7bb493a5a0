//! From an event to all whom it concerns, by the state of its block.

use super::subject::{Concerns, Link, Subject};
use crate::rpc::{error::Error, state::State};
use codec::Decode;
use pallet_care_log::{Allocation, Dossier, Fact};
use pallet_maternity::Case;
use pallet_participants::types::OrganisationRecord;
use std::{
	collections::{BTreeMap, HashMap, HashSet},
	rc::Rc,
};
use zorgketen_primitives::{DossierId, Role};
use zorgketen_runtime::{AccountId, Runtime};

/// Finds the subjects of the events of one block, among those that somebody asks for.
pub struct Links<'a> {
	state: &'a State,
	wanted: &'a HashSet<Subject>,
	/// What links led to: many events of a block concern the same case.
	followed: BTreeMap<Link, Rc<[Subject]>>,
	/// The clients of the wanted dossiers, once that was asked for.
	clients: Option<HashMap<AccountId, Vec<DossierId>>>,
}

impl<'a> Links<'a> {
	/// For the block of a state.
	pub fn new(state: &'a State, wanted: &'a HashSet<Subject>) -> Self {
		Self {
			state,
			wanted,
			followed: BTreeMap::new(),
			clients: None,
		}
	}

	/// The wanted subjects, each once.
	pub fn subjects(&mut self, concerns: &Concerns) -> Result<HashSet<Subject>, Error> {
		let named = concerns
			.cases
			.iter()
			.map(|case| Subject::Case(*case))
			.chain(
				concerns
					.organisations
					.iter()
					.map(|account| Subject::Organisation(account.clone())),
			);
		let mut subjects: HashSet<_> = named.filter(|one| self.wanted.contains(one)).collect();
		for link in &concerns.links {
			subjects.extend(self.follow(link)?.iter().cloned());
		}
		Ok(subjects)
	}

	fn follow(&mut self, link: &Link) -> Result<Rc<[Subject]>, Error> {
		if let Some(subjects) = self.followed.get(link) {
			return Ok(subjects.clone());
		}
		let subjects: Rc<[Subject]> = match link {
			Link::DossiersOf(client) => self.dossiers_of(client)?,
			Link::Everyone => self.organisations().cloned().collect(),
			// nothing has to be read for what nobody asks for
			_ if self.organisations().next().is_none() => Rc::new([]),
			Link::Kind(kind) => self.of_kind(|record| record.kind == *kind)?,
			Link::Parties(case) => self.wanted_of(self.parties(*case)?),
			Link::Employer(person) => self.wanted_of(self.employer(person)?),
			Link::Opener(dossier) => {
				let dossier: Option<Dossier<AccountId>> = self.here(&dossier_key(*dossier))?;
				self.wanted_of(dossier.and_then(|dossier| dossier.opened_by))
			}
			Link::Fact(dossier, seq) => {
				let key = pallet_care_log::Facts::<Runtime>::hashed_key_for(dossier, seq);
				let fact: Option<Fact<AccountId>> = self.here(&key)?;
				self.wanted_of(fact.and_then(|fact| fact.organisation))
			}
			Link::Allocation(dossier, number) => {
				let key = pallet_care_log::Allocations::<Runtime>::hashed_key_for(dossier, number);
				let allocation: Option<Allocation<AccountId>> = self.here(&key)?;
				self.wanted_of(
					allocation
						.into_iter()
						.flat_map(|allocation| [allocation.payer, allocation.provider]),
				)
			}
		};
		self.followed.insert(link.clone(), subjects.clone());
		Ok(subjects)
	}

	fn organisations(&self) -> impl Iterator<Item = &Subject> {
		self.wanted
			.iter()
			.filter(|subject| matches!(subject, Subject::Organisation(_)))
	}

	fn wanted_of(&self, accounts: impl IntoIterator<Item = AccountId>) -> Rc<[Subject]> {
		accounts
			.into_iter()
			.map(Subject::Organisation)
			.filter(|subject| self.wanted.contains(subject))
			.collect()
	}

	/// The value after the block, or before it if the block removed it.
	fn here<T: Decode>(&self, key: &[u8]) -> Result<Option<T>, Error> {
		if let Some(value) = self.state.value(key)? {
			return Ok(Some(value));
		}
		match self.state.before()? {
			Some(before) => before.value(key),
			None => Ok(None),
		}
	}

	/// The organisations whose list of cases has this one.
	fn parties(&self, case: DossierId) -> Result<Vec<AccountId>, Error> {
		let key = pallet_maternity::Cases::<Runtime>::hashed_key_for(case);
		let Some(case) = self.here::<Case<AccountId>>(&key)? else {
			return Ok(Vec::new());
		};
		let mut parties = case.insurers();
		parties.extend(case.former_providers);
		parties.extend([case.provider, case.midwife_practice]);
		Ok(parties)
	}

	fn employer(&self, person: &AccountId) -> Result<Option<AccountId>, Error> {
		let key = pallet_participants::Roles::<Runtime>::hashed_key_for(person);
		Ok(match self.here::<Role<AccountId>>(&key)? {
			Some(Role::Staff { organisation, .. }) => Some(organisation),
			_ => None,
		})
	}

	fn of_kind(
		&self,
		is_meant: impl Fn(&OrganisationRecord) -> bool,
	) -> Result<Rc<[Subject]>, Error> {
		let mut found = Vec::new();
		for subject in self.organisations() {
			let Subject::Organisation(account) = subject else {
				continue;
			};
			let key = pallet_participants::Organisations::<Runtime>::hashed_key_for(account);
			let record: Option<OrganisationRecord> = self.state.value(&key)?;
			if record.as_ref().is_some_and(&is_meant) {
				found.push(subject.clone());
			}
		}
		Ok(found.into())
	}

	/// The wanted dossiers of a client. Those of all clients are looked up at once, as there are few
	/// wanted dossiers and can be many events.
	fn dossiers_of(&mut self, client: &AccountId) -> Result<Rc<[Subject]>, Error> {
		if self.clients.is_none() {
			let mut clients: HashMap<_, Vec<_>> = HashMap::new();
			for subject in self.wanted {
				let Subject::Case(id) = subject else {
					continue;
				};
				let dossier: Option<Dossier<AccountId>> = self.state.value(&dossier_key(*id))?;
				if let Some(dossier) = dossier {
					clients.entry(dossier.client).or_default().push(*id);
				}
			}
			self.clients = Some(clients);
		}
		let dossiers = self.clients.as_ref().and_then(|all| all.get(client));
		Ok(dossiers
			.into_iter()
			.flatten()
			.map(|id| Subject::Case(*id))
			.collect())
	}
}

fn dossier_key(id: DossierId) -> Vec<u8> {
	pallet_care_log::Dossiers::<Runtime>::hashed_key_for(id)
}
