//! Random sequences of all calls, time, and changes among the participants, against a plain model
//! that shares no code with the pallet: two lists and a few loops over them. After every step the
//! model decides every access anew, and the pallet must agree.

use crate::{mock::*, types::*, Counts, Emergencies, Error, Grants, Proposals, UnreviewedCounts};
use proptest::{prelude::*, sample::select};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};
use zorgketen_primitives::{
	time::{Minute, DAY},
	Access,
	DataCategory::{self, *},
	Domain, OnActivated,
	OrganisationKind::{self, *},
	OrganisationStatus, Purpose, Role, Scope, StaffRole,
};

const CLIENTS: [AccountId; 3] = [MOTHER, TEEN, APPIE];
const DATA: [DataCategory; 3] = [HoursRecord, CareLog, CareContent];
const TWO_DOMAINS: [Domain; 2] = [Domain::Zvw, Domain::Wmo];
const MAX_GRANTS: usize = 6;
const MAX_UNREVIEWED: usize = 3;

/// Those whose access is decided after every step.
const READERS: [AccountId; 14] = [
	KRAAMZORG,
	INSURER,
	CARER,
	COLLEAGUE,
	CLAIMS_OFFICER,
	NURSE,
	HEAD_NURSE,
	OFFICER,
	MOTHER,
	TEEN,
	TEENS_PARENT,
	APPIES_KEY,
	SISTER,
	STRANGER,
];

#[derive(Clone, Debug)]
enum Op {
	Grant {
		who: AccountId,
		about: About,
		write: bool,
		from: Option<i32>,
		until: Option<i32>,
	},
	/// The same as the latest grant or proposal, by the other of the two.
	Agree {
		who: AccountId,
	},
	Revoke {
		who: AccountId,
		about: About,
	},
	BreakGlass {
		who: AccountId,
		client: AccountId,
		domain: Domain,
	},
	Review {
		who: AccountId,
		client: AccountId,
		id: RecordId,
		justified: bool,
	},
	Reap {
		who: AccountId,
		client: AccountId,
		limit: u32,
	},
	Wait(Minute),
	Status(AccountId, OrganisationStatus),
	Retire(AccountId),
	NeedTwo(bool),
	Represent(Scope),
	Deregister(AccountId),
	Join(OrganisationKind),
	Idle(u32),
}

type About = (Grantee<AccountId>, DataCategory, Domain);

fn about() -> impl Strategy<Value = About> {
	let grantee = select(vec![
		Grantee::Organisation(KRAAMZORG),
		Grantee::Organisation(HOME_CARE),
		Grantee::Organisation(INSURER),
		Grantee::Organisation(STRANGER),
		Grantee::Person(CARER),
		Grantee::Person(NURSE),
		Grantee::Person(OFFICER),
		Grantee::Person(SISTER),
		Grantee::Person(PROXY),
		Grantee::Category(MaternityProvider),
		Grantee::Category(CareProvider),
		Grantee::Category(Insurer),
	]);
	(grantee, select(&DATA[..]), select(&TWO_DOMAINS[..]))
}

fn op() -> impl Strategy<Value = Op> {
	let decider = || {
		prop_oneof![
			9 => select(vec![MOTHER, TEEN, TEENS_PARENT, APPIES_KEY]),
			1 => select(vec![APPIE, CARER, SISTER, STRANGER]),
		]
	};
	let staff = || {
		prop_oneof![
			9 => select(vec![CARER, COLLEAGUE, NURSE, HEAD_NURSE]),
			1 => select(vec![INTAKER, OFFICER, KRAAMZORG, MOTHER, STRANGER]),
		]
	};
	let client = || prop_oneof![12 => select(&CLIENTS[..]), 1 => Just(STRANGER)];
	let offset = || prop::option::of(-20..200i32);
	let status = select(vec![
		OrganisationStatus::Admitted,
		OrganisationStatus::Active,
		OrganisationStatus::Active,
		OrganisationStatus::Active,
		OrganisationStatus::Suspended,
		OrganisationStatus::Left,
		OrganisationStatus::Removed,
	]);
	prop_oneof![
		16 => (decider(), about(), prop::bool::weighted(0.2), offset(), offset()).prop_map(
			|(who, about, write, from, until)| Op::Grant { who, about, write, from, until }
		),
		4 => select(vec![TEEN, TEENS_PARENT]).prop_map(|who| Op::Agree { who }),
		4 => (decider(), about()).prop_map(|(who, about)| Op::Revoke { who, about }),
		5 => (staff(), client(), select(&TWO_DOMAINS[..]))
			.prop_map(|(who, client, domain)| Op::BreakGlass { who, client, domain }),
		5 => (staff(), client(), 0..8u32, any::<bool>()).prop_map(
			|(who, client, id, justified)| Op::Review { who, client, id, justified }
		),
		4 => (staff(), client(), prop_oneof![6 => Just(64u32), 1 => Just(0u32)])
			.prop_map(|(who, client, limit)| Op::Reap { who, client, limit }),
		6 => prop_oneof![1..30u32, Just(DAY)].prop_map(Op::Wait),
		3 => (select(vec![KRAAMZORG, HOME_CARE, INSURER]), status)
			.prop_map(|(organisation, status)| Op::Status(organisation, status)),
		1 => select(vec![CARER, NURSE, OFFICER, SISTER, HEAD_NURSE]).prop_map(Op::Retire),
		1 => any::<bool>().prop_map(Op::NeedTwo),
		1 => select(vec![Scope::ALL, Scope::ALL, Scope::READ, Scope::CONSENT, Scope(0)])
			.prop_map(Op::Represent),
		1 => select(&CLIENTS[..]).prop_map(Op::Deregister),
		1 => select(vec![CareProvider, Insurer]).prop_map(Op::Join),
		2 => (0..3u32).prop_map(Op::Idle),
	]
}

#[derive(Clone, Debug, PartialEq)]
struct Given {
	client: AccountId,
	about: About,
	id: RecordId,
	write: bool,
	from: Minute,
	until: Option<Minute>,
}

#[derive(Clone, Debug, PartialEq)]
struct Asked {
	client: AccountId,
	about: About,
	by_client: bool,
	write: bool,
	from: Option<Minute>,
	until: Option<Minute>,
}

#[derive(Clone, Debug, PartialEq)]
struct Broken {
	client: AccountId,
	id: RecordId,
	by: AccountId,
	organisation: AccountId,
	domain: Domain,
	until: Minute,
	reviewed: bool,
}

#[derive(Default)]
struct Model {
	world: World,
	now: Minute,
	given: Vec<Given>,
	asked: Vec<Asked>,
	broken: Vec<Broken>,
	next_ids: BTreeMap<AccountId, RecordId>,
	/// what was signed last, so that the other of two can sign the same
	latest: Option<(About, bool, Option<Minute>, Option<Minute>)>,
	joined: AccountId,
}

impl Model {
	fn kind(&self, organisation: AccountId) -> Option<OrganisationKind> {
		Some(self.world.organisations.get(&organisation)?.kind)
	}

	fn status(&self, organisation: AccountId) -> Option<OrganisationStatus> {
		Some(self.world.organisations.get(&organisation)?.status)
	}

	fn active(&self, organisation: AccountId) -> bool {
		self.status(organisation) == Some(OrganisationStatus::Active)
	}

	fn gone(&self, organisation: AccountId) -> bool {
		matches!(
			self.status(organisation),
			None | Some(OrganisationStatus::Left | OrganisationStatus::Removed)
		)
	}

	fn employer(&self, who: AccountId) -> Option<(AccountId, StaffRole)> {
		match self.world.roles.get(&who)? {
			Role::Staff { organisation, role } => Some((*organisation, *role)),
			_ => None,
		}
	}

	fn decides_for(&self, who: AccountId, scope: Scope) -> Option<AccountId> {
		match self.world.roles.get(&who)? {
			Role::Client { client } => Some(*client),
			Role::Representative { client } => {
				let bits = self.world.scopes.get(&who)?.0;
				(bits & scope.0 == scope.0).then_some(*client)
			}
			_ => None,
		}
	}

	fn forbidden(kind: OrganisationKind, data: DataCategory) -> bool {
		matches!(
			(kind, data),
			(Insurer | Municipality | CareOffice, CareContent)
				| (SettlementAgent, CareLog | CareContent)
		)
	}

	fn gives_care(kind: OrganisationKind) -> bool {
		matches!(kind, MaternityProvider | CareProvider | MidwifePractice)
	}

	fn stored(&self, client: AccountId) -> usize {
		self.given.iter().filter(|g| g.client == client).count()
			+ self.asked.iter().filter(|a| a.client == client).count()
	}

	fn next_id(&mut self, client: AccountId) -> RecordId {
		let next = self.next_ids.entry(client).or_default();
		*next += 1;
		*next - 1
	}

	fn unreviewed(&self, organisation: AccountId) -> usize {
		let of = |b: &&Broken| b.organisation == organisation && !b.reviewed;
		self.broken.iter().filter(of).count()
	}

	fn check_grantee(
		&self,
		client: AccountId,
		about: &About,
		write: bool,
	) -> Result<(), Error<Test>> {
		let (grantee, data, _) = about;
		let organisation = match grantee {
			Grantee::Category(kind) => {
				if Self::forbidden(*kind, *data) {
					return Err(Error::GranteeNotEligible);
				}
				if write && (*data != CareLog || !Self::gives_care(*kind)) {
					return Err(Error::WriteNotEligible);
				}
				return Ok(());
			}
			Grantee::Organisation(account) => *account,
			Grantee::Person(account) => match self.world.roles.get(account) {
				Some(Role::Staff { organisation, .. }) => *organisation,
				Some(Role::Relative { client: of }) if *of == client => {
					return if write && *data != CareLog {
						Err(Error::WriteNotEligible)
					} else {
						Ok(())
					};
				}
				_ => return Err(Error::GranteeNotEligible),
			},
		};
		let kind = self.kind(organisation).ok_or(Error::GranteeNotEligible)?;
		if Self::forbidden(kind, *data) {
			return Err(Error::GranteeNotEligible);
		}
		if write && (*data != CareLog || !Self::gives_care(kind)) {
			return Err(Error::WriteNotEligible);
		}
		if self.gone(organisation) {
			return Err(Error::GranteeGone);
		}
		Ok(())
	}

	fn grant(
		&mut self,
		who: AccountId,
		about: About,
		write: bool,
		from: Option<Minute>,
		until: Option<Minute>,
	) -> Result<(), Error<Test>> {
		let client = self
			.decides_for(who, Scope::CONSENT)
			.ok_or(Error::NotTheClient)?;
		let begins = match from {
			Some(from) if from > self.now => from,
			_ => self.now,
		};
		if let Some(until) = until {
			if until <= self.now {
				return Err(Error::AlreadyOver);
			}
			if until <= begins {
				return Err(Error::UntilBeforeFrom);
			}
		}
		self.check_grantee(client, &about, write)?;

		let by_client = matches!(self.world.roles.get(&who), Some(Role::Client { .. }));
		let asked = Asked {
			client,
			about: about.clone(),
			by_client,
			write,
			from,
			until,
		};
		let key = (client, about.clone());
		let same = |client: AccountId, other: &About| client == key.0 && *other == key.1;
		let earlier = self.asked.iter().position(|a| same(a.client, &a.about));
		if self.world.needing_two.contains(&client) {
			let agreed = earlier.is_some_and(|at| {
				let other = &self.asked[at];
				other.by_client != by_client
					&& (other.write, other.from, other.until) == (write, from, until)
			});
			if !agreed {
				match earlier {
					Some(at) if self.asked[at] == asked => return Err(Error::AlreadyProposed),
					Some(at) => self.asked[at] = asked,
					None if self.stored(client) == MAX_GRANTS => return Err(Error::TooManyGrants),
					None => self.asked.push(asked),
				}
				return Ok(());
			}
		}
		let replaces = self.given.iter().any(|g| same(g.client, &g.about));
		if earlier.is_none() && !replaces && self.stored(client) == MAX_GRANTS {
			return Err(Error::TooManyGrants);
		}
		self.asked.retain(|a| !same(a.client, &a.about));
		self.given.retain(|g| !same(g.client, &g.about));
		let id = self.next_id(client);
		self.given.push(Given {
			client,
			about,
			id,
			write,
			from: begins,
			until,
		});
		Ok(())
	}

	fn apply(&mut self, op: &Op) -> Result<(), Error<Test>> {
		match op.clone() {
			Op::Grant {
				who,
				about,
				write,
				from,
				until,
			} => {
				let (from, until) = (self.minute(from), self.minute(until));
				self.latest = Some((about.clone(), write, from, until));
				self.grant(who, about, write, from, until)
			}
			Op::Agree { who } => match self.latest.clone() {
				Some((about, write, from, until)) => self.grant(who, about, write, from, until),
				None => Ok(()),
			},
			Op::Revoke { who, about } => {
				let client = self
					.decides_for(who, Scope::CONSENT)
					.ok_or(Error::NotTheClient)?;
				let before = self.stored(client);
				self.given
					.retain(|g| g.client != client || g.about != about);
				self.asked
					.retain(|a| a.client != client || a.about != about);
				if self.stored(client) == before {
					return Err(Error::NoSuchGrant);
				}
				Ok(())
			}
			Op::BreakGlass {
				who,
				client,
				domain,
			} => {
				let organisation = match self.employer(who) {
					Some((organisation, StaffRole::Carer | StaffRole::Midwife))
						if self.active(organisation)
							&& self.kind(organisation).is_some_and(Self::gives_care) =>
					{
						organisation
					}
					_ => return Err(Error::NotAuthorized),
				};
				if !self.world.clients.contains(&client) {
					return Err(Error::UnknownClient);
				}
				let open = self.broken.iter().any(|b| {
					(b.client, b.by, b.domain) == (client, who, domain) && b.until > self.now
				});
				if open {
					return Err(Error::EmergencyAlreadyOpen);
				}
				if self.unreviewed(organisation) == MAX_UNREVIEWED {
					return Err(Error::TooManyUnreviewed);
				}
				let id = self.next_id(client);
				self.broken.push(Broken {
					client,
					id,
					by: who,
					organisation,
					domain,
					until: self.now + DAY,
					reviewed: false,
				});
				Ok(())
			}
			Op::Review {
				who,
				client,
				id,
				justified,
			} => {
				let (organisation, _) = self.employer(who).ok_or(Error::NotAuthorized)?;
				let still_there = matches!(
					self.status(organisation),
					Some(OrganisationStatus::Active | OrganisationStatus::Suspended)
				);
				if !still_there {
					return Err(Error::NotAuthorized);
				}
				let now = self.now;
				let broken = self
					.broken
					.iter_mut()
					.find(|b| (b.client, b.id) == (client, id))
					.ok_or(Error::NoSuchEmergency)?;
				if broken.organisation != organisation {
					return Err(Error::NotAuthorized);
				}
				if broken.by == who {
					return Err(Error::OwnReview);
				}
				if broken.reviewed {
					return Err(Error::AlreadyReviewed);
				}
				broken.reviewed = true;
				if !justified && broken.until > now {
					broken.until = now;
				}
				Ok(())
			}
			Op::Reap { who, client, limit } => self.reap(who, client, limit),
			Op::Wait(minutes) => {
				self.now += minutes;
				Ok(())
			}
			// the world has changed already
			_ => Ok(()),
		}
	}

	fn grantee_gone(&self, grantee: &Grantee<AccountId>) -> bool {
		match grantee {
			Grantee::Category(_) => false,
			Grantee::Organisation(account) => self.gone(*account),
			Grantee::Person(account) => match self.employer(*account) {
				Some((organisation, _)) => self.gone(organisation),
				None => !self.world.roles.contains_key(account),
			},
		}
	}

	fn reap(&mut self, who: AccountId, client: AccountId, limit: u32) -> Result<(), Error<Test>> {
		if !self.world.roles.contains_key(&who) {
			return Err(Error::NotAuthorized);
		}
		if limit == 0 {
			return Err(Error::NothingToReap);
		}
		let client_gone = !self.world.clients.contains(&client);
		let alone = !self.world.needing_two.contains(&client);
		let ended = |until: Option<Minute>| until.is_some_and(|until| until <= self.now);
		let given: Vec<_> = self
			.given
			.iter()
			.filter(|g| {
				let dead = client_gone || ended(g.until) || self.grantee_gone(&g.about.0);
				g.client != client || !dead
			})
			.cloned()
			.collect();
		let asked: Vec<_> = self
			.asked
			.iter()
			.filter(|a| {
				let dead = client_gone || alone || ended(a.until) || self.grantee_gone(&a.about.0);
				a.client != client || !dead
			})
			.cloned()
			.collect();
		let broken: Vec<_> = self
			.broken
			.iter()
			.filter(|b| {
				let judged = b.reviewed || self.gone(b.organisation);
				b.client != client || b.until > self.now || !judged
			})
			.cloned()
			.collect();
		let taken = self.given.len() - given.len() + self.asked.len() - asked.len()
			+ self.broken.len()
			- broken.len();
		let forgets = client_gone
			&& self.next_ids.contains_key(&client)
			&& !given.iter().any(|g| g.client == client)
			&& !asked.iter().any(|a| a.client == client)
			&& !broken.iter().any(|b| b.client == client);
		if taken == 0 && !forgets {
			return Err(Error::NothingToReap);
		}
		(self.given, self.asked, self.broken) = (given, asked, broken);
		if forgets {
			self.next_ids.remove(&client);
		}
		Ok(())
	}

	fn minute(&self, offset: Option<i32>) -> Option<Minute> {
		offset.map(|offset| self.now.checked_add_signed(offset).expect("in range"))
	}

	/// The grants that say something about this reader now.
	fn live_grants(
		&self,
		reader: AccountId,
		client: AccountId,
		data: DataCategory,
		domain: Domain,
	) -> Vec<&Given> {
		if !self.world.clients.contains(&client) {
			return Vec::new();
		}
		let role = self.world.roles.get(&reader);
		let organisation = match role {
			Some(Role::Organisation) => Some(reader),
			Some(Role::Staff { organisation, .. }) => Some(*organisation),
			_ => None,
		};
		let is_person = matches!(role, Some(Role::Staff { .. } | Role::Relative { .. }));
		if organisation.is_some_and(|organisation| !self.active(organisation)) {
			return Vec::new();
		}
		let kind = organisation.and_then(|organisation| self.kind(organisation));
		let mut live = Vec::new();
		for given in &self.given {
			let (grantee, its_data, its_domain) = &given.about;
			let meant = match grantee {
				Grantee::Person(account) => is_person && *account == reader,
				Grantee::Organisation(account) => organisation == Some(*account),
				Grantee::Category(category) => kind == Some(*category),
			};
			let in_time =
				given.from <= self.now && given.until.is_none_or(|until| self.now < until);
			if given.client == client
				&& meant && in_time
				&& (*its_data, *its_domain) == (data, domain)
			{
				live.push(given);
			}
		}
		live
	}

	fn may_read(
		&self,
		reader: AccountId,
		client: AccountId,
		data: DataCategory,
		domain: Domain,
	) -> bool {
		if !self.world.clients.contains(&client) {
			return false;
		}
		if self.decides_for(reader, Scope::READ) == Some(client) {
			return true;
		}
		if !self.live_grants(reader, client, data, domain).is_empty() {
			return true;
		}
		data != HoursRecord
			&& self.broken.iter().any(|b| {
				(b.client, b.by, b.domain) == (client, reader, domain)
					&& b.until > self.now
					&& self.employer(reader).is_some()
					&& self.active(b.organisation)
			})
	}

	fn may_write(&self, author: AccountId, client: AccountId, domain: Domain) -> bool {
		let live = self.live_grants(author, client, CareLog, domain);
		match self.world.roles.get(&author) {
			Some(Role::Staff { organisation, role }) => {
				matches!(
					role,
					StaffRole::Carer | StaffRole::Midwife | StaffRole::Intaker
				) && self.kind(*organisation).is_some_and(Self::gives_care)
					&& !live.is_empty()
			}
			Some(Role::Relative { .. }) => live.iter().any(|given| given.write),
			_ => false,
		}
	}

	/// Changes the world, which both share.
	fn prepare(&mut self, op: &Op) {
		match *op {
			Op::Wait(minutes) => wait(minutes),
			// there is no way back for those that are gone
			Op::Status(organisation, _) if self.gone(organisation) => {}
			Op::Status(organisation, status) => set_status(organisation, status),
			Op::Retire(account) => retire(account),
			Op::NeedTwo(two) => world(|world| {
				if two {
					world.needing_two.insert(TEEN);
				} else {
					world.needing_two.remove(&TEEN);
				}
			}),
			Op::Represent(scope) => world(|world| {
				world.scopes.insert(TEENS_PARENT, scope);
			}),
			Op::Deregister(client) => world(|world| {
				world.clients.remove(&client);
				world.roles.retain(|_, role| {
					!matches!(role, Role::Client { client: of }
						| Role::Relative { client: of }
						| Role::Representative { client: of } if *of == client)
				});
			}),
			Op::Join(kind) => {
				self.joined += 1;
				let organisation = 600 + self.joined;
				world(|world| world.join(organisation, kind));
				Consent::activated(&organisation, kind);
			}
			Op::Idle(clients) => {
				NoticesPerBlock::set(1 + clients);
				idle(frame_support::weights::Weight::MAX);
			}
			_ => {}
		}
		self.world = world(|world| world.clone());
	}
}

/// The call, with the clock and the latest grant as the model has them.
fn run_op(model: &Model, op: &Op) -> DispatchResult {
	let grant = |who: AccountId, (grantee, data, domain): About, write, from, until| {
		Ask {
			grantee,
			data,
			domain,
			purpose: Purpose::Care,
			write,
			from,
			until,
		}
		.by(who)
	};
	match op.clone() {
		Op::Grant {
			who,
			about,
			write,
			from,
			until,
		} => grant(who, about, write, model.minute(from), model.minute(until)),
		Op::Agree { who } => match model.latest.clone() {
			Some((about, write, from, until)) => grant(who, about, write, from, until),
			None => Ok(()),
		},
		Op::Revoke {
			who,
			about: (grantee, data, domain),
		} => Ask::to(grantee).data(data).domain(domain).revoked_by(who),
		Op::BreakGlass {
			who,
			client,
			domain,
		} => Consent::break_glass(
			RuntimeOrigin::signed(who),
			client,
			domain,
			EmergencyReason::ClientUnconscious,
		),
		Op::Review {
			who,
			client,
			id,
			justified,
		} => review(who, client, id, justified),
		Op::Reap { who, client, limit } => reap(who, client, limit),
		_ => Ok(()),
	}
}

fn compare(model: &Model) {
	let mut given: Vec<_> = Grants::<Test>::iter()
		.map(|(client, key, grant)| Given {
			client,
			about: (key.grantee, key.data, key.domain),
			id: grant.id,
			write: grant.write,
			from: grant.from,
			until: grant.until,
		})
		.collect();
	given.sort_by_key(|given| (given.client, given.id));
	let mut expected = model.given.clone();
	expected.sort_by_key(|given| (given.client, given.id));
	assert_eq!(given, expected);

	let mut asked: Vec<_> = Proposals::<Test>::iter()
		.map(|(client, key, proposal)| Asked {
			client,
			about: (key.grantee, key.data, key.domain),
			by_client: proposal.by == Signatory::Client,
			write: proposal.terms.write,
			from: proposal.terms.from,
			until: proposal.terms.until,
		})
		.collect();
	asked.sort_by(|a, b| (a.client, &a.about).cmp(&(b.client, &b.about)));
	let mut expected = model.asked.clone();
	expected.sort_by(|a, b| (a.client, &a.about).cmp(&(b.client, &b.about)));
	assert_eq!(asked, expected);

	let mut broken: Vec<_> = Emergencies::<Test>::iter()
		.map(|(client, id, emergency)| Broken {
			client,
			id,
			by: emergency.by,
			organisation: emergency.organisation,
			domain: emergency.domain,
			until: emergency.until,
			reviewed: emergency.review.is_some(),
		})
		.collect();
	broken.sort_by_key(|broken| (broken.client, broken.id));
	let mut expected = model.broken.clone();
	expected.sort_by_key(|broken| (broken.client, broken.id));
	assert_eq!(broken, expected);

	for client in CLIENTS {
		let next_id = model.next_ids.get(&client).copied().unwrap_or_default();
		assert_eq!(Counts::<Test>::get(client).next_id, next_id);
		assert_eq!(Consent::has_records(&client), model.stored(client) > 0);
		let counted = model.next_ids.contains_key(&client) || model.stored(client) > 0;
		assert_eq!(Counts::<Test>::contains_key(client), counted);
	}
	for organisation in [KRAAMZORG, HOME_CARE] {
		let count = usize::from(UnreviewedCounts::<Test>::get(organisation));
		assert_eq!(count, model.unreviewed(organisation));
	}
}

/// Every reader, client, data and domain. Answers what was allowed, so that a test can see that it
/// saw something.
fn compare_access(model: &Model) -> BTreeSet<(AccountId, AccountId, DataCategory, Domain)> {
	let mut allowed = BTreeSet::new();
	for reader in READERS {
		for client in CLIENTS {
			for domain in TWO_DOMAINS {
				for data in DATA {
					let may = Consent::may_read(&reader, &client, data, domain);
					let expected = model.may_read(reader, client, data, domain);
					assert_eq!(
						may, expected,
						"{reader} reads {data:?} of {client}, {domain:?}"
					);
					if may {
						allowed.insert((reader, client, data, domain));
					}
				}
				let may = Consent::may_write(&reader, &client, domain);
				let expected = model.may_write(reader, client, domain);
				assert_eq!(may, expected, "{reader} writes of {client}, {domain:?}");
			}
		}
	}
	allowed
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(ops in prop::collection::vec(op(), 80..120)) {
		run(|| {
			MaxGrants::set(MAX_GRANTS as u16);
			MaxUnreviewed::set(MAX_UNREVIEWED as u16);
			let mut model = Model {
				world: world(|world| world.clone()),
				now: START,
				..Default::default()
			};
			for op in &ops {
				model.prepare(op);
				let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
				let outcome = run_op(&model, op);
				let expected = model.apply(op).map_err(DispatchError::from);
				assert_eq!(outcome, expected, "{op:?}");
				if outcome.is_err() {
					let after = sp_io::storage::root(sp_runtime::StateVersion::V1);
					assert_eq!(before, after, "a refused call changed the state: {op:?}");
					// and with the state every answer is as it was
					continue;
				}
				compare(&model);
				compare_access(&model);
				crate::try_state::do_try_state::<Test>().expect("the invariants hold");
			}
		});
	}
}

/// The comparison above would be worth little if nobody ever read anything.
#[test]
fn the_model_sees_access_of_every_sort() {
	run(|| {
		let mut model = Model {
			world: world(|world| world.clone()),
			now: START,
			..Default::default()
		};
		let mut step = |op: Op| {
			model.prepare(&op);
			let outcome = run_op(&model, &op);
			assert_eq!(outcome, model.apply(&op).map_err(DispatchError::from));
			assert!(outcome.is_ok(), "{op:?}: {outcome:?}");
			compare(&model);
			compare_access(&model).len()
		};
		let grant = |who, grantee| Op::Grant {
			who,
			about: (grantee, CareLog, Domain::Zvw),
			write: false,
			from: None,
			until: None,
		};
		// the clients and the parent, in all data and domains
		let own = 4 * 6;
		assert_eq!(step(Op::Wait(1)), own);
		// the provider's account and three of its staff
		assert_eq!(
			step(grant(MOTHER, Grantee::Organisation(KRAAMZORG))),
			own + 4
		);
		assert_eq!(step(grant(TEEN, Grantee::Person(CARER))), own + 4);
		assert_eq!(step(Op::Agree { who: TEENS_PARENT }), own + 5);
		assert_eq!(
			step(grant(APPIES_KEY, Grantee::Category(CareProvider))),
			own + 7
		);
		let glass = Op::BreakGlass {
			who: NURSE,
			client: TEEN,
			domain: Domain::Wmo,
		};
		assert_eq!(step(glass), own + 9);
		assert_eq!(
			step(Op::Status(HOME_CARE, OrganisationStatus::Removed)),
			own + 5
		);
		assert_eq!(step(Op::Wait(DAY)), own + 5);
	});
}
