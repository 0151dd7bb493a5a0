//! Random sequences of all calls and time by all kinds of signers, against a plain model that shares
//! no code with the pallet. It knows no deadlines, indices or lazy keys: it works everything out anew.

use crate::{mock::*, types::*, Organisations, Seats};
use proptest::{prelude::*, sample::select};
use sp_runtime::DispatchResult;
use std::collections::{BTreeMap, BTreeSet};
use zorgketen_primitives::{
	AgeClass, OrganisationKind, OrganisationStatus, Participants as _, RepresentativeKind, Role,
	Scope, StaffRole,
};

#[derive(Clone, Debug)]
enum Op {
	Admit {
		who: u64,
		organisation: u64,
		kind: usize,
		code: u32,
		registrars: Vec<u64>,
	},
	Accept {
		who: u64,
		behind: u32,
	},
	Suspend(u64),
	Emergency(u64),
	Ratify(u64),
	Reinstate(u64),
	Remove(u64),
	Leave(u64),
	SetCharter {
		grace: u32,
	},
	Enrol {
		who: u64,
		account: u64,
		role: usize,
	},
	Dismiss {
		who: u64,
		account: u64,
	},
	RegisterClient {
		who: u64,
		account: u64,
		age: usize,
	},
	Deregister {
		who: u64,
		client: u64,
	},
	RegisterRelative {
		who: u64,
		account: u64,
	},
	RemoveRelative {
		who: u64,
		account: u64,
	},
	Appoint {
		who: u64,
		account: u64,
		scope: u8,
		from: i32,
		until: Option<i32>,
	},
	Represent {
		who: u64,
		client: u64,
		account: u64,
		kind: usize,
		scope: u8,
		from: i32,
		until: Option<i32>,
	},
	End {
		who: u64,
		client: u64,
		account: u64,
	},
	Propose {
		who: u64,
		client: u64,
		key: u64,
	},
	Veto(u64),
	Finish {
		who: u64,
		client: u64,
	},
	SetAge {
		who: u64,
		client: u64,
		age: usize,
	},
	Sweep {
		who: u64,
		organisation: u64,
		limit: u32,
	},
	Charge {
		who: u64,
		calls: u32,
	},
	Hold {
		client: u64,
		held: bool,
	},
	Pass(u32),
}

/// Accounts that are free at first.
const FREE: std::ops::Range<u64> = 500..560;
const KINDS: [RepresentativeKind; 6] = [
	RepresentativeKind::Curator,
	RepresentativeKind::Mentor,
	RepresentativeKind::Guardian,
	RepresentativeKind::Parent,
	RepresentativeKind::Voluntary,
	RepresentativeKind::Administrator,
];
const AGES: [AgeClass; 3] = [AgeClass::Adult, AgeClass::Minor12To15, AgeClass::Under12];

fn everyone() -> Vec<u64> {
	let mut all: Vec<_> = (1..=8)
		.chain([CLIENT, TEEN, CHILD, 9])
		.chain(FREE)
		.collect();
	all.extend(genesis().staff.iter().map(|member| member.account));
	all
}

fn op() -> impl Strategy<Value = Op> {
	let who = select(everyone());
	let organisation = prop_oneof![8 => 1..=9u64, 1 => FREE];
	let client = prop_oneof![4 => select(vec![CLIENT, TEEN, CHILD]), 1 => FREE];
	let key = prop_oneof![3 => select(vec![CLIENT, TEEN, CHILD]), 2 => FREE];
	let intaker = prop_oneof![4 => select(vec![20u64, 24, 30, 34, 44, 54]), 1 => who.clone()];
	let account = prop_oneof![12 => FREE, 1 => who.clone()];
	let time = || prop_oneof![Just(0i32), Just(-10), Just(30), Just(2_000)];
	let until = || prop::option::of(prop_oneof![Just(-5i32), Just(1), Just(40), Just(3_000)]);
	let scope = prop_oneof![6 => 1..=7u8, 1 => Just(0u8), 1 => Just(8)];
	let governed = prop_oneof![
		2 => organisation.clone().prop_map(Op::Suspend),
		3 => organisation.clone().prop_map(Op::Emergency),
		1 => organisation.clone().prop_map(Op::Ratify),
		4 => organisation.clone().prop_map(Op::Reinstate),
		1 => organisation.clone().prop_map(Op::Remove),
		1 => organisation.clone().prop_map(Op::Leave),
		1 => select(vec![0u32, 30, 1_500, 30_000]).prop_map(|grace| Op::SetCharter { grace }),
		12 => (organisation.clone(), prop_oneof![9 => Just(0u32), 1 => 1..3u32])
			.prop_map(|(who, behind)| Op::Accept { who, behind }),
		2 => (prop_oneof![9 => Just(TWO_THIRDS), 1 => who.clone()], account.clone(), 0..8usize,
			1..6u32, prop::collection::vec(FREE, 0..3))
			.prop_map(|(who, organisation, kind, code, registrars)| Op::Admit {
				who, organisation, kind, code, registrars,
			}),
	];
	let staff = prop_oneof![
		4 => (organisation.clone(), account.clone(), 0..5usize)
			.prop_map(|(who, account, role)| Op::Enrol { who, account, role }),
		2 => (organisation.clone(), who.clone())
			.prop_map(|(who, account)| Op::Dismiss { who, account }),
		2 => (who.clone(), organisation, 0..4u32)
			.prop_map(|(who, organisation, limit)| Op::Sweep { who, organisation, limit }),
		1 => (who.clone(), 1..200u32).prop_map(|(who, calls)| Op::Charge { who, calls }),
	];
	let clients = prop_oneof![
		3 => (intaker.clone(), account.clone(), 0..3usize)
			.prop_map(|(who, account, age)| Op::RegisterClient { who, account, age }),
		1 => (prop_oneof![who.clone(), intaker.clone()], client.clone())
			.prop_map(|(who, client)| Op::Deregister { who, client }),
		5 => (prop_oneof![3 => key.clone(), 1 => who.clone()], account.clone())
			.prop_map(|(who, account)| Op::RegisterRelative { who, account }),
		3 => (prop_oneof![3 => key.clone(), 1 => who.clone()], FREE)
			.prop_map(|(who, account)| Op::RemoveRelative { who, account }),
		5 => (key.clone(), account.clone(), scope.clone(), time(), until())
			.prop_map(|(who, account, scope, from, until)| Op::Appoint {
				who, account, scope, from, until,
			}),
		8 => (intaker.clone(), client.clone(), account.clone(), 0..6usize, scope, time(), until())
			.prop_map(|(who, client, account, kind, scope, from, until)| Op::Represent {
				who, client, account, kind, scope, from, until,
			}),
		4 => (prop_oneof![who.clone(), key.clone(), intaker.clone()], client.clone(), FREE)
			.prop_map(|(who, client, account)| Op::End { who, client, account }),
		4 => (intaker.clone(), client.clone(), account)
			.prop_map(|(who, client, key)| Op::Propose { who, client, key }),
		2 => key.prop_map(Op::Veto),
		3 => (who, client.clone()).prop_map(|(who, client)| Op::Finish { who, client }),
		2 => (intaker, client.clone(), 0..3usize)
			.prop_map(|(who, client, age)| Op::SetAge { who, client, age }),
		1 => (client, any::<bool>()).prop_map(|(client, held)| Op::Hold { client, held }),
	];
	prop_oneof![
		5 => governed,
		3 => staff,
		9 => clients,
		4 => select(vec![0u32, 0, 1, 1, 29, 29, 60, 700, 1_440, 20_160]).prop_map(Op::Pass),
	]
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
	Admitted,
	Active,
	ByMotion,
	InEmergency { until: u32 },
	ByCharter,
	Gone,
}

#[derive(Clone, Debug)]
struct Org {
	kind: usize,
	code: (u8, u32),
	stands: Stands,
	accepted: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Is {
	Org,
	Staff {
		of: u64,
		role: usize,
	},
	Relative(u64),
	Representative(u64),
	Key(u64),
	/// proposed, not yet a key
	Waiting,
}

#[derive(Clone, Debug)]
struct Client {
	by: u64,
	age: usize,
	/// the last one is the key, or waits to be
	key: u64,
	waits: Option<(u64, u32)>,
	unwritten: bool,
	held: bool,
	relatives: Vec<u64>,
	representatives: Vec<Rep>,
}

#[derive(Clone, Debug)]
struct Rep {
	account: u64,
	kind: usize,
	scope: u8,
	from: u32,
	until: Option<u32>,
	by: Option<u64>,
}

struct Model {
	now: u32,
	organisations: BTreeMap<u64, Org>,
	people: BTreeMap<u64, Is>,
	retired: BTreeSet<u64>,
	clients: BTreeMap<u64, Client>,
	version: u32,
	grace_until: u32,
	enforced: bool,
	used: BTreeMap<u64, (u32, u32)>,
}

const INTAKER_ROLE: usize = 0;
const REGISTRAR_ROLE: usize = 4;

fn gives_care(kind: usize) -> bool {
	[1, 2, 3].contains(&kind)
}
fn pays(kind: usize) -> bool {
	[0, 4, 5].contains(&kind)
}
fn fits(kind: usize, role: usize) -> bool {
	match role {
		0 | 1 => gives_care(kind),
		2 => kind != 7,
		3 => kind == 3,
		_ => true,
	}
}

impl Model {
	fn genesis() -> Self {
		let mut model = Self {
			now: START,
			organisations: BTreeMap::new(),
			people: BTreeMap::new(),
			retired: BTreeSet::new(),
			clients: BTreeMap::new(),
			version: 1,
			grace_until: 0,
			enforced: true,
			used: BTreeMap::new(),
		};
		for (kind, (account, _, digits)) in ORGANISATIONS.into_iter().enumerate() {
			let code = (Self::system(kind), digits.parse().expect("digits"));
			let stands = Stands::Active;
			model.organisations.insert(
				account,
				Org {
					kind,
					code,
					stands,
					accepted: 1,
				},
			);
			model.people.insert(account, Is::Org);
		}
		for member in genesis().staff {
			let role = StaffRole::ALL
				.iter()
				.position(|role| *role == member.role)
				.expect("one");
			model.people.insert(
				member.account,
				Is::Staff {
					of: member.organisation,
					role,
				},
			);
		}
		for (age, client) in [CLIENT, TEEN, CHILD].into_iter().enumerate() {
			model.add_client(client, PROVIDER, age);
		}
		model
	}

	fn system(kind: usize) -> u8 {
		match kind {
			0 => 0,
			kind if gives_care(kind) => 1,
			_ => 2,
		}
	}

	fn add_client(&mut self, client: u64, by: u64, age: usize) {
		self.people.insert(client, Is::Key(client));
		self.clients.insert(
			client,
			Client {
				by,
				age,
				key: client,
				waits: None,
				unwritten: false,
				held: false,
				relatives: vec![],
				representatives: vec![],
			},
		);
	}

	fn is_free(&self, account: u64) -> bool {
		!self.people.contains_key(&account) && !self.retired.contains(&account)
	}

	fn retire(&mut self, account: u64) {
		self.people.remove(&account);
		self.used.remove(&account);
		self.retired.insert(account);
	}

	fn stands(&self, organisation: u64) -> Option<Stands> {
		Some(self.organisations.get(&organisation)?.stands)
	}

	fn may_finish(&self, organisation: u64) -> bool {
		!matches!(
			self.stands(organisation),
			None | Some(Stands::Admitted | Stands::Gone)
		)
	}

	fn seats(&self) -> Vec<u64> {
		self.organisations
			.iter()
			.filter(|(_, org)| org.stands == Stands::Active && org.kind != 7)
			.map(|(account, _)| *account)
			.collect()
	}

	fn is_last(&self, organisation: u64) -> bool {
		self.seats() == [organisation]
	}

	fn member(&self, who: u64) -> Option<(u64, usize)> {
		match self.people.get(&who)? {
			Is::Staff { of, role } => Some((*of, *role)),
			_ => None,
		}
	}

	fn may_write(&self, who: u64) -> bool {
		let behind = match self.people.get(&who) {
			Some(Is::Org) => who,
			Some(Is::Staff { of, .. }) => *of,
			Some(Is::Waiting) | None => return false,
			Some(_) => return true,
		};
		self.may_finish(behind) && self.organisations[&behind].kind != 7
	}

	fn in_charge(&self, who: u64, owner: u64, intaker_too: bool, finishing: bool) -> bool {
		let Some((employer, role)) = self.member(who) else {
			return false;
		};
		if employer == owner {
			let stands = if finishing {
				self.may_finish(employer)
			} else {
				self.stands(employer) == Some(Stands::Active)
			};
			stands && (role == REGISTRAR_ROLE || intaker_too && role == INTAKER_ROLE)
		} else {
			self.stands(owner) == Some(Stands::Gone)
				&& role == REGISTRAR_ROLE
				&& gives_care(self.organisations[&employer].kind)
				&& self.stands(employer) == Some(Stands::Active)
		}
	}

	fn client_of_key(&self, who: u64) -> Option<u64> {
		match self.people.get(&who)? {
			Is::Key(client) => Some(*client),
			_ => None,
		}
	}

	/// bit by bit: 1 consent, 2 approve, 4 read
	fn acts(&self, who: u64, bit: u8) -> Option<u64> {
		if let Some(client) = self.client_of_key(who) {
			return (self.clients[&client].age != 2 || bit == 4).then_some(client);
		}
		let Is::Representative(client) = self.people.get(&who)? else {
			return None;
		};
		let age = self.clients[client].age;
		let able: Vec<_> = self.clients[client]
			.representatives
			.iter()
			.filter(|rep| {
				rep.from <= self.now
					&& rep.until.is_none_or(|until| self.now < until)
					&& rep.scope & bit != 0
					&& !([2, 3].contains(&rep.kind) && age == 0)
			})
			.collect();
		let best = able.iter().map(|rep| rep.kind).min()?;
		able.iter()
			.any(|rep| rep.kind == best && rep.account == who)
			.then_some(*client)
	}

	fn add_representative(&mut self, client: u64, rep: Rep) -> bool {
		let age = self.clients[&client].age;
		let fits_age = match rep.kind {
			2 | 3 => age != 0,
			4 => age == 0,
			_ => true,
		};
		let scope = 0 < rep.scope && rep.scope < 8 && !(rep.kind == 5 && rep.scope & 1 == 1);
		let period = rep
			.until
			.is_none_or(|until| until > rep.from && until > self.now);
		let room = self.clients[&client].representatives.len() < 8;
		if !(fits_age && scope && period && room && self.is_free(rep.account)) {
			return false;
		}
		self.people.insert(rep.account, Is::Representative(client));
		self.clients
			.get_mut(&client)
			.expect("checked")
			.representatives
			.push(rep);
		true
	}

	fn at(&self, offset: i32) -> u32 {
		self.now.saturating_add_signed(offset)
	}

	fn apply(&mut self, op: &Op) -> bool {
		match op {
			Op::Admit {
				who,
				organisation,
				kind,
				code,
				registrars,
			} => {
				let code = (Self::system(*kind), *code);
				let living = || {
					self.organisations
						.values()
						.filter(|o| o.stands != Stands::Gone)
				};
				let distinct: BTreeSet<_> = registrars.iter().chain([organisation]).collect();
				if *who != TWO_THIRDS
					|| living().any(|other| other.code == code)
					|| living().count() == 12
					|| distinct.len() != registrars.len() + 1
					|| distinct.into_iter().any(|account| !self.is_free(*account))
				{
					return false;
				}
				let stands = Stands::Admitted;
				let org = Org {
					kind: *kind,
					code,
					stands,
					accepted: 0,
				};
				self.organisations.insert(*organisation, org);
				self.people.insert(*organisation, Is::Org);
				for registrar in registrars {
					let is = Is::Staff {
						of: *organisation,
						role: REGISTRAR_ROLE,
					};
					self.people.insert(*registrar, is);
				}
			}
			Op::Accept { who, behind } => {
				let version = self.version;
				let Some(Is::Org) = self.people.get(who) else {
					return false;
				};
				let org = self.organisations.get_mut(who).expect("has the role");
				if *behind > 0 || org.accepted == version {
					return false;
				}
				org.accepted = version;
				if matches!(org.stands, Stands::Admitted | Stands::ByCharter) {
					org.stands = Stands::Active;
				}
			}
			Op::Suspend(organisation) => match self.stands(*organisation) {
				Some(Stands::Active | Stands::ByCharter) if !self.is_last(*organisation) => {
					self.stand(*organisation, Stands::ByMotion)
				}
				_ => return false,
			},
			Op::Emergency(organisation) => {
				let seats = self.seats();
				let active = self.stands(*organisation) == Some(Stands::Active);
				if !active || seats.contains(organisation) && seats.len() <= 4 {
					return false;
				}
				let until = self.now + EMERGENCY_TERM;
				self.stand(*organisation, Stands::InEmergency { until });
			}
			Op::Ratify(organisation) => match self.stands(*organisation) {
				Some(Stands::InEmergency { .. }) => self.stand(*organisation, Stands::ByMotion),
				_ => return false,
			},
			Op::Reinstate(organisation) => match self.stands(*organisation) {
				Some(Stands::ByMotion | Stands::ByCharter | Stands::InEmergency { .. })
					if self.may_be_active(*organisation) =>
				{
					self.stand(*organisation, Stands::Active)
				}
				_ => return false,
			},
			Op::Remove(organisation) | Op::Leave(organisation) => {
				if matches!(self.stands(*organisation), None | Some(Stands::Gone))
					|| self.is_last(*organisation)
				{
					return false;
				}
				self.stand(*organisation, Stands::Gone);
				self.retire(*organisation);
			}
			Op::SetCharter { grace } => {
				self.version += 1;
				self.grace_until = self.now + grace;
				self.enforced = false;
			}
			Op::Enrol { who, account, role } => {
				let staff = self.staff_of(*who).len();
				let Some(org) = self.organisations.get(who) else {
					return false;
				};
				if org.stands != Stands::Active
					|| org.kind == 7
					|| !fits(org.kind, *role)
					|| staff == 8 || !self.is_free(*account)
				{
					return false;
				}
				self.people.insert(
					*account,
					Is::Staff {
						of: *who,
						role: *role,
					},
				);
			}
			Op::Dismiss { who, account } => {
				if !self.may_finish(*who)
					|| self.organisations[who].kind == 7
					|| self.member(*account).map(|(employer, _)| employer) != Some(*who)
				{
					return false;
				}
				self.retire(*account);
			}
			Op::Sweep {
				who, organisation, ..
			} => {
				// who is swept is the pallet's choice: see `follow_sweep`
				return self.may_write(*who) && self.stands(*organisation) == Some(Stands::Gone);
			}
			Op::RegisterClient { who, account, age } => {
				let Some((employer, role)) = self.member(*who) else {
					return false;
				};
				let kind = self.organisations[&employer].kind;
				if ![INTAKER_ROLE, REGISTRAR_ROLE].contains(&role)
					|| !(gives_care(kind) || pays(kind))
					|| self.stands(employer) != Some(Stands::Active)
					|| !self.is_free(*account)
				{
					return false;
				}
				self.add_client(*account, employer, *age);
			}
			Op::Deregister { who, client } => {
				let Some(found) = self.clients.get(client).cloned() else {
					return false;
				};
				if self.client_of_key(*who) != Some(*client)
					&& !self.in_charge(*who, found.by, true, true)
					|| found.held
				{
					return false;
				}
				let representatives = found.representatives.iter().map(|rep| rep.account);
				for account in found.relatives.iter().copied().chain(representatives) {
					self.retire(account);
				}
				self.retire(found.key);
				if let Some((waiting, _)) = found.waits {
					self.people.remove(&waiting);
				}
				self.clients.remove(client);
			}
			Op::RegisterRelative { who, account } => {
				let Some(client) = self.acts(*who, 1) else {
					return false;
				};
				if self.clients[&client].relatives.len() == 8 || !self.is_free(*account) {
					return false;
				}
				self.people.insert(*account, Is::Relative(client));
				self.clients
					.get_mut(&client)
					.expect("acts")
					.relatives
					.push(*account);
			}
			Op::RemoveRelative { who, account } => {
				let client = match self.people.get(who) {
					Some(Is::Relative(client)) if who == account => *client,
					_ => match self.acts(*who, 1) {
						Some(client) => client,
						None => return false,
					},
				};
				let relatives = &mut self.clients.get_mut(&client).expect("acts").relatives;
				if !relatives.contains(account) {
					return false;
				}
				relatives.retain(|relative| relative != account);
				self.retire(*account);
			}
			Op::Appoint {
				who,
				account,
				scope,
				from,
				until,
			} => {
				let Some(client) = self.client_of_key(*who) else {
					return false;
				};
				let rep = Rep {
					account: *account,
					kind: 4,
					scope: *scope,
					from: self.at(*from),
					until: until.map(|until| self.at(until)),
					by: None,
				};
				return self.add_representative(client, rep);
			}
			Op::Represent {
				who,
				client,
				account,
				kind,
				scope,
				from,
				until,
			} => {
				let Some((employer, REGISTRAR_ROLE)) = self.member(*who) else {
					return false;
				};
				let Some(found) = self.clients.get(client) else {
					return false;
				};
				if !(gives_care(self.organisations[&employer].kind) || employer == found.by)
					|| self.stands(employer) != Some(Stands::Active)
					|| *kind == 4
				{
					return false;
				}
				let rep = Rep {
					account: *account,
					kind: *kind,
					scope: *scope,
					from: self.at(*from),
					until: until.map(|until| self.at(until)),
					by: Some(employer),
				};
				return self.add_representative(*client, rep);
			}
			Op::End {
				who,
				client,
				account,
			} => {
				let Some(found) = self.clients.get(client) else {
					return false;
				};
				let Some(rep) = found
					.representatives
					.iter()
					.find(|rep| rep.account == *account)
				else {
					return false;
				};
				let over = rep.until.is_some_and(|until| until <= self.now)
					|| found.age == 0 && [2, 3].contains(&rep.kind);
				let by_client = self.client_of_key(*who) == Some(*client);
				let allowed = who == account
					|| by_client && (rep.by.is_none() || over)
					|| rep
						.by
						.is_some_and(|by| self.in_charge(*who, by, false, true));
				if !allowed {
					return false;
				}
				let found = self.clients.get_mut(client).expect("found");
				found.representatives.retain(|rep| rep.account != *account);
				self.retire(*account);
			}
			Op::Propose { who, client, key } => {
				let Some(found) = self.clients.get(client) else {
					return false;
				};
				if !self.in_charge(*who, found.by, true, false)
					|| found.waits.is_some()
					|| !self.is_free(*key)
				{
					return false;
				}
				let found = self.clients.get_mut(client).expect("found");
				found.unwritten = false;
				found.waits = Some((*key, self.now + RECOVERY_TERM));
				self.people.insert(*key, Is::Waiting);
			}
			Op::Veto(who) => {
				let Some(client) = self.client_of_key(*who) else {
					return false;
				};
				let found = self.clients.get_mut(&client).expect("has a key");
				let Some((waiting, _)) = found.waits.take() else {
					return false;
				};
				self.people.remove(&waiting);
			}
			Op::Finish { who, client } => {
				if !self.may_write(*who) {
					return false;
				}
				let Some(found) = self.clients.get_mut(client) else {
					return false;
				};
				return std::mem::take(&mut found.unwritten);
			}
			Op::SetAge { who, client, age } => {
				let Some(found) = self.clients.get(client) else {
					return false;
				};
				if !self.in_charge(*who, found.by, true, false) || *age >= found.age {
					return false;
				}
				let found = self.clients.get_mut(client).expect("found");
				found.unwritten = false;
				found.age = *age;
			}
			Op::Charge { who, calls } => {
				if !matches!(self.people.get(who), None | Some(Is::Waiting)) {
					let now = self.now;
					let entry = self.used.entry(*who).or_insert((now, 0));
					if entry.0 + 60 <= now {
						*entry = (now, 0);
					}
					entry.1 += calls;
				}
			}
			Op::Hold { client, held } => {
				if let Some(found) = self.clients.get_mut(client) {
					found.held = *held;
				}
			}
			Op::Pass(minutes) => {
				self.meet();
				self.now += minutes;
				self.take_over();
				self.meet();
			}
		}
		true
	}

	/// Turns most of the random choices into ones that have something to hit. Every fifth stays as it
	/// is, so that calls by anyone on anything are tried as well.
	fn aim(&self, op: &Op, step: usize) -> Op {
		fn nth<T: Copy>(all: Vec<T>, seed: u64) -> Option<T> {
			let place = usize::try_from(seed).ok()?.checked_rem(all.len())?;
			all.get(place).copied()
		}
		if step.is_multiple_of(5) {
			return op.clone();
		}
		let seed = step as u64;
		let free = |account: u64| {
			nth(FREE.filter(|a| self.is_free(*a)).collect(), account).unwrap_or(account)
		};
		let clients = |fits: &dyn Fn(&Client) -> bool| -> Vec<u64> {
			let fitting = self.clients.iter().filter(|(_, found)| fits(found));
			fitting.map(|(client, _)| *client).collect()
		};
		let organisations = |fits: &dyn Fn(Stands) -> bool| -> Vec<u64> {
			let fitting = self
				.organisations
				.iter()
				.filter(|(_, org)| fits(org.stands));
			fitting.map(|(account, _)| *account).collect()
		};
		let key = |client: u64| self.clients.get(&client).map_or(client, |found| found.key);
		let someone = |who: u64| match seed % 3 {
			0 => who,
			_ => nth(clients(&|_| true), who).map_or(who, key),
		};
		// the registrar of who registered the client, as genesis numbers them
		let in_charge = |who: u64, client: u64| match self.clients.get(&client) {
			Some(found) if !seed.is_multiple_of(4) => found.by * 10 + REGISTRAR_ROLE as u64,
			_ => who,
		};
		let mut op = op.clone();
		match &mut op {
			Op::Enrol { account, .. } | Op::RegisterClient { account, .. } => {
				*account = free(*account);
			}
			Op::Represent {
				who,
				client,
				account,
				..
			}
			| Op::Propose {
				who,
				client,
				key: account,
			} => {
				*client = nth(clients(&|_| true), seed).unwrap_or(*client);
				*who = in_charge(*who, *client);
				*account = free(*account);
			}
			Op::Deregister { who, client } => *who = in_charge(*who, *client),
			Op::RegisterRelative { who, account } | Op::Appoint { who, account, .. } => {
				*who = someone(*who);
				*account = free(*account);
			}
			Op::Admit { organisation, .. } => *organisation = free(*organisation),
			Op::Ratify(organisation) | Op::Reinstate(organisation) => {
				let there = organisations(&|stands| {
					matches!(stands, Stands::InEmergency { .. } | Stands::ByMotion)
				});
				*organisation = nth(there, seed).unwrap_or(*organisation);
			}
			Op::Dismiss { who, account } => {
				let staff = self.people.iter().filter_map(|(account, is)| match is {
					Is::Staff { of, .. } => Some((*of, *account)),
					_ => None,
				});
				(*who, *account) = nth(staff.collect(), *account).unwrap_or((*who, *account));
			}
			Op::Sweep { organisation, .. } => {
				let gone = organisations(&|stands| stands == Stands::Gone);
				*organisation = nth(gone, seed).unwrap_or(*organisation);
			}
			Op::RemoveRelative { who, account } => {
				let Some(client) = nth(clients(&|found| !found.relatives.is_empty()), seed) else {
					return op;
				};
				let found = &self.clients[&client];
				*account = nth(found.relatives.clone(), *account).unwrap_or(*account);
				*who = [*who, *account, found.key][step % 3];
			}
			Op::End {
				who,
				client,
				account,
			} => {
				let Some(with) = nth(clients(&|found| !found.representatives.is_empty()), seed)
				else {
					return op;
				};
				let found = &self.clients[&with];
				let place = step % found.representatives.len();
				let rep = &found.representatives[place];
				*client = with;
				*account = rep.account;
				let registrar = rep.by.map_or(*who, |by| by * 10 + 4);
				*who = [*who, rep.account, found.key, registrar][(step + place) % 4];
			}
			Op::Veto(who) => {
				if let Some(client) = nth(clients(&|found| found.waits.is_some()), seed) {
					*who = key(client);
				}
			}
			Op::Finish { client, .. } => {
				*client = nth(clients(&|found| found.unwritten), seed).unwrap_or(*client);
			}
			Op::SetAge { who, client, age } => {
				*client = nth(clients(&|found| found.age > 0), seed).unwrap_or(*client);
				*who = in_charge(*who, *client);
				*age %= 2;
			}
			_ => {}
		}
		op
	}

	fn staff_of(&self, organisation: u64) -> Vec<u64> {
		self.people
			.iter()
			.filter(|(_, is)| matches!(is, Is::Staff { of, .. } if *of == organisation))
			.map(|(account, _)| *account)
			.collect()
	}

	fn stand(&mut self, organisation: u64, stands: Stands) {
		self.organisations
			.get_mut(&organisation)
			.expect("known")
			.stands = stands;
	}

	fn may_be_active(&self, organisation: u64) -> bool {
		self.organisations[&organisation].accepted == self.version || self.now < self.grace_until
	}

	/// Keys take over at their minute.
	fn take_over(&mut self) {
		for (client, found) in self.clients.clone() {
			let Some((key, at)) = found.waits else {
				continue;
			};
			if at <= self.now {
				self.retire(found.key);
				self.people.insert(key, Is::Key(client));
				let found = self.clients.get_mut(&client).expect("iterated");
				found.key = key;
				found.waits = None;
				found.unwritten = true;
			}
		}
	}

	/// What a block does when it begins.
	fn meet(&mut self) {
		if !self.enforced && self.grace_until <= self.now {
			let version = self.version;
			let seats = self.seats();
			if seats
				.iter()
				.any(|seat| self.organisations[seat].accepted == version)
			{
				for org in self.organisations.values_mut() {
					if org.stands == Stands::Active && org.accepted != version {
						org.stands = Stands::ByCharter;
					}
				}
				self.enforced = true;
			} else {
				self.grace_until = self.now + 1_440;
			}
		}
		for organisation in self.organisations.keys().copied().collect::<Vec<_>>() {
			if let Some(Stands::InEmergency { until }) = self.stands(organisation) {
				if until <= self.now {
					let active = self.may_be_active(organisation);
					self.stand(
						organisation,
						if active {
							Stands::Active
						} else {
							Stands::ByCharter
						},
					);
				}
			}
		}
	}

	/// A sweep takes as many as it may; which ones is up to the pallet.
	fn follow_sweep(&mut self, organisation: u64, limit: u32) {
		let before = self.staff_of(organisation);
		let left: BTreeSet<_> = Participants::api_staff_of(&organisation)
			.into_iter()
			.map(|(account, _)| account)
			.collect();
		let swept: Vec<_> = before
			.iter()
			.filter(|account| !left.contains(account))
			.collect();
		assert_eq!(swept.len(), before.len().min(limit as usize), "swept");
		for account in swept {
			self.retire(*account);
		}
	}

	fn role_of(&self, account: u64) -> Option<Role<u64>> {
		Some(match self.people.get(&account)? {
			Is::Org => Role::Organisation,
			Is::Staff { of, role } => Role::Staff {
				organisation: *of,
				role: StaffRole::ALL[*role],
			},
			Is::Relative(client) => Role::Relative { client: *client },
			Is::Representative(client) => Role::Representative { client: *client },
			Is::Key(client) => Role::Client { client: *client },
			Is::Waiting => return None,
		})
	}

	/// What can be seen of the organisations, of the clients and of some accounts is as in the model.
	fn compare(&self, accounts: impl Iterator<Item = u64>) {
		assert_eq!(Seats::<Test>::get().into_inner(), self.seats());
		assert_eq!(
			Organisations::<Test>::iter().count(),
			self.organisations.len()
		);
		for (account, org) in &self.organisations {
			let record = record(*account);
			let expected = match org.stands {
				Stands::Admitted => (OrganisationStatus::Admitted, None),
				Stands::Active => (OrganisationStatus::Active, None),
				Stands::ByMotion => (OrganisationStatus::Suspended, Some(Suspension::Motion)),
				Stands::ByCharter => (OrganisationStatus::Suspended, Some(Suspension::Charter)),
				Stands::InEmergency { until } => (
					OrganisationStatus::Suspended,
					Some(Suspension::Emergency { until }),
				),
				Stands::Gone => {
					assert!(record.status.is_final());
					continue;
				}
			};
			assert_eq!((record.status, record.suspension), expected, "{account}");
			assert_eq!(record.accepted_charter.unwrap_or(0), org.accepted);
			assert_eq!(OrganisationKind::ALL[org.kind], record.kind);
			assert_eq!(record.staff as usize, self.staff_of(*account).len());
		}
		for account in accounts {
			assert_eq!(
				Participants::role_of(&account),
				self.role_of(account),
				"{account}"
			);
			assert_eq!(
				Participants::is_client(&account),
				self.clients.contains_key(&account)
			);
			for bit in [1, 2, 4] {
				let acts = Participants::acts_for(&account, Scope(bit));
				assert_eq!(acts, self.acts(account, bit), "{account} {bit}");
			}
			let all = (self.acts(account, 1)).filter(|client| {
				[2, 4]
					.into_iter()
					.all(|bit| self.acts(account, bit) == Some(*client))
			});
			assert_eq!(Participants::acts_for(&account, Scope::ALL), all);
			let used = Participants::api_quota_of(&account).map(|quota| quota.used);
			let expected = self
				.role_of(account)
				.map(|_| match self.used.get(&account) {
					Some((since, used)) if self.now < since + 60 => *used,
					_ => 0,
				});
			assert_eq!(used, expected, "{account}");
		}
		for (client, found) in &self.clients {
			assert_eq!(Participants::needs_two(client), found.age == 1);
			assert_eq!(Participants::api_relatives_of(client), found.relatives);
			let representatives: Vec<_> = Participants::api_representatives_of(client)
				.into_iter()
				.map(|entry| entry.account)
				.collect();
			let expected: Vec<_> = found
				.representatives
				.iter()
				.map(|rep| rep.account)
				.collect();
			assert_eq!(representatives, expected);
		}
	}
}

fn make(op: &Op) -> DispatchResult {
	let at = |offset: i32| now().saturating_add_signed(offset);
	match op.clone() {
		Op::Admit {
			who,
			organisation,
			kind,
			code,
			registrars,
		} => {
			let digits = if kind == 0 { 4 } else { 8 };
			Participants::admit(
				by(who),
				organisation,
				OrganisationKind::ALL[kind],
				bytes(&format!("{code:0digits$}")),
				bytes("Zorg"),
				registrars.try_into().expect("few"),
			)
		}
		Op::Accept { who, behind } => {
			Participants::accept_charter(by(who), charter_version().wrapping_sub(behind))
		}
		Op::Suspend(organisation) => Participants::suspend(by(HALF), organisation),
		Op::Emergency(organisation) => Participants::emergency_suspend(by(ANY_TWO), organisation),
		Op::Ratify(organisation) => Participants::ratify_suspension(by(HALF), organisation),
		Op::Reinstate(organisation) => Participants::reinstate(by(TWO_THIRDS), organisation),
		Op::Remove(organisation) => Participants::remove(by(TWO_THIRDS), organisation),
		Op::Leave(organisation) => Participants::leave(by(organisation)),
		Op::SetCharter { grace } => {
			set_charter(grace);
			Ok(())
		}
		Op::Enrol { who, account, role } => {
			Participants::enrol(by(who), account, StaffRole::ALL[role])
		}
		Op::Dismiss { who, account } => Participants::dismiss(by(who), account),
		Op::RegisterClient { who, account, age } => {
			Participants::register_client(by(who), account, AGES[age])
		}
		Op::Deregister { who, client } => Participants::deregister_client(by(who), client),
		Op::RegisterRelative { who, account } => Participants::register_relative(by(who), account),
		Op::RemoveRelative { who, account } => Participants::remove_relative(by(who), account),
		Op::Appoint {
			who,
			account,
			scope,
			from,
			until,
		} => Participants::appoint(by(who), account, Scope(scope), at(from), until.map(at)),
		Op::Represent {
			who,
			client,
			account,
			kind,
			scope,
			from,
			until,
		} => Participants::register_representative(
			by(who),
			client,
			account,
			KINDS[kind],
			Scope(scope),
			at(from),
			until.map(at),
			Default::default(),
		),
		Op::End {
			who,
			client,
			account,
		} => Participants::end_representation(by(who), client, account),
		Op::Propose { who, client, key } => Participants::propose_key(by(who), client, key),
		Op::Veto(who) => Participants::veto_key(by(who)),
		Op::Finish { who, client } => Participants::finish_recovery(by(who), client),
		Op::SetAge { who, client, age } => Participants::set_age_class(by(who), client, AGES[age]),
		Op::Sweep {
			who,
			organisation,
			limit,
		} => Participants::sweep_staff(by(who), organisation, limit)
			.map(|_| ())
			.map_err(|error| error.error),
		Op::Charge { who, calls } => {
			if Participants::role_of(&who).is_some() {
				Participants::charge_quota(&who, calls);
			}
			Ok(())
		}
		Op::Hold { client, held } => {
			InUse::mutate(|all| {
				all.retain(|other| *other != client);
				if held && Participants::is_client(&client) {
					all.push(client);
				}
			});
			Ok(())
		}
		Op::Pass(minutes) => {
			pass(minutes);
			Ok(())
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(ops in prop::collection::vec(op(), 60..140)) {
		run(|| {
			let mut model = Model::genesis();
			let everyone = everyone();
			model.compare(everyone.iter().copied());
			for (step, op) in ops.iter().enumerate() {
				let op = &model.aim(op, step);
				let look = || step.is_multiple_of(3).then(state);
				let before = look();
				let outcome = make(op);
				assert_eq!(outcome.is_ok(), model.apply(op), "{op:?}: {outcome:?}");
				if outcome.is_err() {
					assert_eq!(before, look(), "a refused call changed the state: {op:?}");
				}
				if let (Op::Sweep { organisation, limit, .. }, Ok(())) = (op, outcome) {
					model.follow_sweep(*organisation, *limit);
				}
				model.compare(everyone.iter().copied().skip(step % 5).step_by(5));
				check();
			}
			model.compare(everyone.into_iter());
		});
	}
}
