//! What the state holds: how many of everything, and for each client and case what must come out.

use crate::{
	calls::{OWN, PRICE},
	people::{People, READERS},
};
use pallet_consent::Grantee;
use pallet_maternity::{CaseState, Visit};
use zorgketen_primitives::{
	money,
	time::{Date, Minute},
	Cents, DataCategory, Domain, OrganisationKind, Purpose, Service,
};
use zorgketen_runtime::AccountId;

/// The most grants of a client, as the runtime has it.
pub const FULL: u32 = 256;
/// Of so many clients one has that many.
const ONE_FULL_IN: u32 = 1_000;
/// How often somebody broke the glass for each of those.
pub const EMERGENCIES: u32 = 16;

/// How many cases a carer has, two at a time.
pub const CASES_PER_CARER: u32 = 32;
/// How many days lie between the births of a carer's successive cases.
const DAYS_PER_ROUND: u16 = 10;
const ROUNDS: u32 = CASES_PER_CARER / 2;

/// What was indicated, in minutes.
pub const INDICATED: Minute = 2_700;
/// How long each visit takes.
pub const VISIT: Minute = 180;
/// How long the visit takes that is logged while measuring.
pub const NEXT_VISIT: Minute = 60;
/// Visits of a settled case, on so many days from the birth.
pub const DAYS: u16 = 8;
/// Cents for the registration.
pub const REGISTRATION: Cents = 1_560;

/// How large the state is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::Args)]
pub struct Recipe {
	/// Clients, each with an account of its own
	#[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..))]
	pub clients: u32,

	/// Grants of all clients together; one client in a thousand has 256 of them, the others share the rest
	#[arg(long, default_value_t = 1_000_000)]
	pub grants: u32,

	/// Cases, each of another client: most of them settled, one in sixteen in care
	#[arg(long, default_value_t = 100_000)]
	pub cases: u32,

	/// The day at whose beginning the chain stands, in days since the Unix epoch; today where it is not given
	#[arg(long, default_value_t = crate::machine::today(), hide_default_value = true,
		value_parser = clap::value_parser!(u16).range(18_628..))]
	pub today: Date,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
	/// Registered, and nothing else.
	Registered,
	/// Indicated; the child is not born.
	Indicated,
	/// On care day 3, with a visit approved and one that waits.
	InCare,
	/// Signed off.
	Settled,
}

/// One case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CasePlan {
	/// Its number, which is also that of its client.
	pub number: u32,
	/// The number of the carer who visits.
	pub carer: u32,
	/// Whether the carer comes in the morning (0) or in the afternoon (1).
	pub slot: u16,
	/// Where it stands.
	pub stage: Stage,
	/// The day of birth, or the one on which it is expected.
	pub birth: Date,
}

/// What the summary of a case must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
	/// The indicated minutes.
	pub indicated: Minute,
	/// The approved minutes.
	pub approved: Minute,
	/// The minutes that wait for the client.
	pub pending: Minute,
	/// What the approved entries came to.
	pub gross: Cents,
	/// What of it the family pays itself.
	pub own: Cents,
	/// What the insurer paid.
	pub paid: Cents,
}

/// To whom, of what, under which law.
pub type Wanted = (Grantee<AccountId>, DataCategory, Domain);

/// Whether somebody may read something of a client, and whether the answer must be yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
	/// Who asks.
	pub reader: AccountId,
	/// Of whom, by account.
	pub client: AccountId,
	/// Which data.
	pub data: DataCategory,
	/// Under which law.
	pub domain: Domain,
	/// The right answer.
	pub allowed: bool,
}

impl Recipe {
	/// Fails where it asks for what the runtime forbids.
	///
	/// # Errors
	/// Says which number is too large for which.
	pub fn check(&self) -> Result<(), String> {
		if self.cases > self.clients {
			return Err(format!(
				"a client has one case at most: {} cases take more than {} clients",
				self.cases, self.clients
			));
		}
		let most = u64::from(self.clients).saturating_mul(FULL.into());
		if u64::from(self.grants) > most {
			return Err(format!(
				"a client has {FULL} grants at most: {} clients have no room for {}",
				self.clients, self.grants
			));
		}
		// its staff, and those that are granted by name
		let most = 45_000;
		if self.carers() > most {
			return Err(format!(
				"the provider has no room for the staff of so many cases: {} at most",
				most * CASES_PER_CARER
			));
		}
		Ok(())
	}

	/// How many carers visit.
	pub const fn carers(&self) -> u32 {
		self.cases.div_ceil(CASES_PER_CARER)
	}

	/// How many clients have all the grants that one can have.
	pub const fn full_clients(&self) -> u32 {
		let wanted = self.clients.div_ceil(ONE_FULL_IN);
		let possible = self.grants / FULL;
		if wanted < possible {
			wanted
		} else {
			possible
		}
	}

	/// Whether this client does.
	pub const fn is_full(&self, client: u32) -> bool {
		client.is_multiple_of(ONE_FULL_IN) && client / ONE_FULL_IN < self.full_clients()
	}

	/// How many grants a client has.
	pub fn grants_of(&self, client: u32) -> u32 {
		if self.is_full(client) {
			return FULL;
		}
		let full = self.full_clients();
		let others = self.clients.saturating_sub(full);
		if others == 0 {
			return 0;
		}
		let rest = self.grants.saturating_sub(full.saturating_mul(FULL));
		let before = client.div_ceil(ONE_FULL_IN).min(full);
		let rank = client.saturating_sub(before);
		rest / others + u32::from(rank < rest % others)
	}

	/// What a client has granted, in the order of the numbers.
	pub fn granted(&self, people: &People, client: u32) -> Vec<Wanted> {
		use DataCategory::{CareContent, CareLog, HoursRecord};
		use Grantee::{Category, Organisation, Person};
		let organisation = |account: &AccountId| Organisation(account.clone());
		let first = [
			(organisation(&people.provider), HoursRecord, Domain::Zvw),
			(organisation(&people.insurer), HoursRecord, Domain::Zvw),
			(organisation(&people.practice), HoursRecord, Domain::Zvw),
			(organisation(&people.provider), CareLog, Domain::Zvw),
			(organisation(&people.provider), CareContent, Domain::Zvw),
			(
				Category(OrganisationKind::CareProvider),
				CareLog,
				Domain::Wmo,
			),
			(
				Category(OrganisationKind::Municipality),
				HoursRecord,
				Domain::Wmo,
			),
		];
		let by_name = (0..READERS).flat_map(|n| {
			let reader = people.reader(client.wrapping_add(n));
			[HoursRecord, CareLog, CareContent]
				.into_iter()
				.flat_map(move |data| {
					let reader = reader.clone();
					[Domain::Zvw, Domain::Wmo, Domain::Wlz, Domain::Jeugdwet]
						.into_iter()
						.map(move |domain| (Person(reader.clone()), data, domain))
				})
		});
		first
			.into_iter()
			.chain(by_name)
			.take(self.grants_of(client) as usize)
			.collect()
	}

	/// Questions about a client, one for each way through the rules, with the right answers.
	pub fn questions(&self, people: &People, client: u32) -> Vec<Question> {
		use DataCategory::{CareContent, CareLog, HoursRecord};
		let granted = self.granted(people, client);
		let account = people.client(client);
		let given = |ways: &[Grantee<AccountId>], data, domain| {
			granted
				.iter()
				.any(|(grantee, d, l)| ways.contains(grantee) && (*d, *l) == (data, domain))
		};
		let organisation = |account: &AccountId| Grantee::Organisation(account.clone());
		let staff = |reader: &AccountId, employer: &AccountId| {
			[Grantee::Person(reader.clone()), organisation(employer)]
		};
		let ask = |reader: &AccountId, ways: &[Grantee<AccountId>], data, domain| Question {
			reader: reader.clone(),
			client: account.clone(),
			data,
			domain,
			allowed: given(ways, data, domain),
		};
		let reader = people.reader(client);
		let by_name = staff(&reader, &people.provider);
		let officer = staff(&people.officer, &people.insurer);
		let carer = staff(&people.carer, &people.provider);
		let practice = [organisation(&people.practice)];
		let mut questions = vec![
			// granted to the organisation, asked by its staff
			ask(&people.carer, &carer, CareLog, Domain::Zvw),
			// granted by name, if the client has got so far
			ask(&reader, &by_name, CareContent, Domain::Jeugdwet),
			// the longest way: three grants that are not there, and an emergency that is over
			ask(&people.carer, &carer, CareContent, Domain::Wlz),
			// granted to the organisation itself
			ask(&people.practice, &practice, HoursRecord, Domain::Zvw),
			// one who pays
			ask(&people.officer, &officer, HoursRecord, Domain::Zvw),
			// what the law forbids
			ask(&people.officer, &officer, CareContent, Domain::Zvw),
		];
		// her own
		questions.push(Question {
			reader: account.clone(),
			client: account.clone(),
			data: CareContent,
			domain: Domain::Zvw,
			allowed: true,
		});
		questions
	}

	/// Why everything is granted.
	pub const PURPOSE: Purpose = Purpose::Care;

	/// The plan of a case.
	pub fn case(&self, number: u32) -> CasePlan {
		let within = number % CASES_PER_CARER;
		let (round, slot) = (within / 2, u16::from(within % 2 == 1));
		let stage = match (round, slot) {
			(0, _) => Stage::InCare,
			(round, 0) if round == ROUNDS - 1 => Stage::Registered,
			(round, _) if round == ROUNDS - 1 => Stage::Indicated,
			_ => Stage::Settled,
		};
		let birth = match stage {
			Stage::Registered | Stage::Indicated => self.today,
			// care day 3 is today, and the older ones lie behind
			_ => {
				let rounds = DAYS_PER_ROUND.saturating_mul(round as u16);
				self.today.saturating_sub(2).saturating_sub(rounds)
			}
		};
		CasePlan {
			number,
			carer: number / CASES_PER_CARER,
			slot,
			stage,
			birth,
		}
	}

	/// The numbers of the cases that are in care.
	pub fn in_care(&self) -> impl Iterator<Item = u32> + '_ {
		(0..self.cases).filter(|number| self.case(*number).stage == Stage::InCare)
	}
}

impl CasePlan {
	/// When the carer comes, in minutes after midnight.
	pub const fn start(&self) -> u16 {
		8 * 60 + self.slot * 5 * 60
	}

	/// The number of the entry that follows in a case in care: after the registration and two visits.
	pub const NEXT_ENTRY: u32 = 3;

	/// A visit that a case in care still has room for: on its first day, when its carer is with nobody.
	pub const fn next_visit(&self) -> Visit {
		Visit {
			service: Service::Hour,
			day: 1,
			start: 16 * 60 + 30 + self.slot * 90,
			minutes: NEXT_VISIT,
		}
	}

	/// Where its summary must say that it stands.
	pub const fn state(&self) -> CaseState {
		match self.stage {
			Stage::Registered => CaseState::Registered,
			Stage::Indicated => CaseState::Indicated,
			Stage::InCare => CaseState::InCare,
			Stage::Settled => CaseState::Settled,
		}
	}

	/// What the summary of the case must say.
	pub fn expected(&self) -> Expected {
		let (approved, pending) = match self.stage {
			Stage::Registered | Stage::Indicated => (0, 0),
			Stage::InCare => (VISIT, VISIT),
			Stage::Settled => (VISIT * Minute::from(DAYS), 0),
		};
		let indicated = match self.stage {
			Stage::Registered => 0,
			_ => INDICATED,
		};
		Expected::of(
			indicated,
			approved,
			pending,
			self.stage != Stage::Registered,
		)
	}
}

impl Expected {
	/// With its amounts, which follow from the minutes and from whether the registration is paid.
	pub fn of(indicated: Minute, approved: Minute, pending: Minute, registration: bool) -> Self {
		let hours = |cents| money::hourly(approved, cents).unwrap_or_default();
		let fixed = if registration { REGISTRATION } else { 0 };
		let (gross, own) = (hours(PRICE).saturating_add(fixed), hours(OWN));
		Self {
			indicated,
			approved,
			pending,
			gross,
			own,
			paid: gross.saturating_sub(own),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	fn recipe(clients: u32, grants: u32, cases: u32) -> Recipe {
		Recipe {
			clients,
			grants,
			cases,
			today: 20_800,
		}
	}

	#[test]
	fn all_grants_are_given_out() {
		for (clients, grants) in [
			(200, 2_000),
			(1, 256),
			(1, 3),
			(2_001, 2_001 * 256),
			(3_500, 35_001),
			(5, 0),
		] {
			let recipe = recipe(clients, grants, 0);
			recipe.check().expect("possible");
			let all: u32 = (0..clients).map(|n| recipe.grants_of(n)).sum();
			assert_eq!(all, grants, "{clients} clients");
			assert!((0..clients).all(|n| recipe.grants_of(n) <= FULL));
		}
	}

	#[test]
	fn what_a_client_grants_is_granted_once() {
		let people = People::new();
		let recipe = recipe(2, 2 * 256, 0);
		let granted = recipe.granted(&people, 1);
		assert_eq!(granted.len(), 256);
		let distinct: BTreeSet<_> = granted.iter().collect();
		assert_eq!(distinct.len(), 256);
	}

	#[test]
	fn what_can_not_be_is_refused() {
		assert!(recipe(10, 0, 11).check().is_err());
		assert!(recipe(10, 10 * 256 + 1, 0).check().is_err());
		assert!(recipe(2_000_000, 0, 2_000_000).check().is_err());
		assert!(recipe(1_000_000, 0, 1_000_000).check().is_ok());
	}

	#[test]
	fn fifty_cases_have_every_stage() {
		let recipe = recipe(50, 0, 50);
		let count = |stage| {
			(0..50)
				.filter(|number| recipe.case(*number).stage == stage)
				.count()
		};
		assert_eq!(count(Stage::InCare), 4);
		assert_eq!(count(Stage::Registered), 1);
		assert_eq!(count(Stage::Indicated), 1);
		assert_eq!(count(Stage::Settled), 44);
	}

	#[test]
	fn a_carer_is_in_one_place_at_a_time() {
		let recipe = recipe(32, 0, 32);
		let mut times = BTreeSet::new();
		for number in 0..32 {
			let case = recipe.case(number);
			if matches!(case.stage, Stage::InCare | Stage::Settled) {
				assert!(times.insert((case.birth, case.slot)), "{case:?}");
				assert!(case.birth + DAYS <= recipe.today + 6, "{case:?}");
			}
		}
	}
}
