//! Makes the state with the calls of the pallets, piece by piece.
//!
//! A piece is a few carers with their cases and clients, or some clients without a case. Nothing reads what
//! belongs to the clients and cases of another piece, so a finished piece leaves the memory for the
//! specification; organisations, staff, tables and money stay.

use crate::{
	calls::*,
	database::Database,
	people::{People, READERS},
	recipe::*,
	spec::{self, Totals},
};
use frame_support::traits::BuildGenesisConfig;
use pallet_consent::{EmergencyReason, GenesisGrant};
use pallet_maternity::{RateClass, Visit};
use sp_core::{
	storage::{well_known_keys::CODE, Storage},
	H256,
};
use sp_io::hashing::blake2_256;
use sp_state_machine::BasicExternalities;
use std::{collections::HashSet, path::Path};
use zorgketen_primitives::{time::Date, AgeClass, Cents, Domain, Service, StaffRole};
use zorgketen_runtime::{AccountId, Runtime};

/// Carers in a piece.
const CARERS_PER_PIECE: u32 = 8;
/// Clients in a piece without cases.
const CLIENTS_PER_PIECE: u32 = 500;
/// Where values go once nothing asks for them any more.
pub trait Sink {
	/// Takes a value. A key must not come twice.
	///
	/// # Errors
	/// When it can't be written.
	fn put(&mut self, key: &[u8], value: &[u8]) -> Result<(), String>;

	/// Nothing comes any more.
	///
	/// # Errors
	/// When what was taken can't be written.
	fn finish(&mut self) -> Result<Totals, String>;
}

/// Writes a raw chain specification whose first block has the state of `base` and what the recipe adds.
///
/// `base` is the raw specification of the development chain, as `export-chain-spec --chain dev --raw` of the
/// node writes it: its runtime, its organisations and its one validator stay. `progress` is told how many
/// clients are done.
///
/// # Errors
/// Says what of the recipe can't be, what of `base` can't be read, which call failed and with what, or what
/// could not be written.
pub fn make(
	recipe: &Recipe,
	base: &Path,
	out: &Path,
	progress: impl Fn(u32),
) -> Result<Totals, String> {
	recipe.check()?;
	let (frame, storage) = spec::read(base)?;
	let mut spec = spec::Writer::create(out, frame, "Zorgketen Scale", "zorgketen_scale")?;
	fill(recipe, storage, &mut spec, progress)
}

/// What [`grow`] did.
pub struct Grown {
	/// How much was written.
	pub totals: Totals,
	/// The height of the chain.
	pub height: u32,
	/// Some of the keys that were written.
	pub sample: Vec<Vec<u8>>,
	/// What stands around the genesis of `base`.
	pub frame: spec::Frame,
}

/// Adds blocks with the same state to the database of a node that ran on `base` and has stopped.
///
/// # Errors
/// As [`make`], and when there is no such database.
pub fn grow(recipe: &Recipe, base: &Path, base_path: &Path) -> Result<Grown, String> {
	recipe.check()?;
	let (frame, storage) = spec::read(base)?;
	let mut database = Database::open(base_path, &frame)?;
	Ok(Grown {
		totals: fill(recipe, storage, &mut database, |_| {})?,
		height: database.height(),
		sample: database.into_sample(),
		frame,
	})
}

fn fill(
	recipe: &Recipe,
	mut storage: Storage,
	sink: &mut impl Sink,
	progress: impl Fn(u32),
) -> Result<Totals, String> {
	let people = People::new();
	// The largest value, which no call reads.
	let code = storage
		.top
		.remove(CODE)
		.ok_or("the base specification has no runtime")?;
	sink.put(CODE, &code)?;

	let mut builder = Builder {
		recipe,
		people: &people,
		state: BasicExternalities::new(storage),
	};
	builder.run(Builder::common)?;
	let mut client = 0;
	while client < recipe.clients {
		let (piece, finished) = builder.piece(client);
		builder.run(|builder| builder.add(piece.clone()))?;
		builder.flush(&finished, sink)?;
		client = piece.end;
		progress(client);
	}
	builder.state.execute_with(|| go_on(recipe.today));
	for (key, value) in builder.state.into_storages().top {
		sink.put(&key, &value)?;
	}
	sink.finish()
}

struct Builder<'a> {
	recipe: &'a Recipe,
	people: &'a People,
	state: BasicExternalities,
}

type Piece = std::ops::Range<u32>;

impl Builder<'_> {
	/// Runs a step on the state.
	fn run(&mut self, step: impl FnOnce(&Steps) -> Result<(), String>) -> Result<(), String> {
		let steps = Steps {
			recipe: self.recipe,
			people: self.people,
		};
		self.state.execute_with(|| step(&steps))
	}

	fn common(steps: &Steps) -> Result<(), String> {
		steps.common()
	}

	/// The piece that begins with a client, and the names that nothing asks for once it is finished.
	fn piece(&self, first: u32) -> (Piece, HashSet<[u8; 32]>) {
		let Recipe { clients, cases, .. } = *self.recipe;
		let end = if first < cases {
			first
				.saturating_add(CARERS_PER_PIECE * CASES_PER_CARER)
				.min(cases)
		} else {
			first.saturating_add(CLIENTS_PER_PIECE).min(clients)
		};
		let mut names = HashSet::new();
		for number in first..end {
			names.insert(self.people.client(number).into());
			if number < cases {
				names.insert(People::case(number).0);
			}
			if number < cases && number.is_multiple_of(CASES_PER_CARER) {
				names.insert(self.people.visitor(number / CASES_PER_CARER).into());
			}
		}
		(first..end, names)
	}

	/// Gives away what belongs to the finished names, and keeps the rest.
	fn flush(&mut self, finished: &HashSet<[u8; 32]>, sink: &mut impl Sink) -> Result<(), String> {
		let storage = std::mem::take(&mut self.state).into_storages();
		let mut rest = Storage::default();
		for (key, value) in storage.top {
			if names(&key).any(|name| finished.contains(name)) {
				sink.put(&key, &value)?;
			} else {
				rest.top.insert(key, value);
			}
		}
		self.state = BasicExternalities::new(rest);
		Ok(())
	}
}

/// The names in a key: accounts and ids stand in full behind the hash of a map's key. A key whose name is not
/// found stays in memory and costs that, nothing else.
fn names(key: &[u8]) -> impl Iterator<Item = &[u8; 32]> {
	const PREFIX: usize = 32;
	const BLAKE: usize = 16;
	const TWOX: usize = 8;
	const ACCOUNT: usize = 32;
	[
		// the only or the first key
		PREFIX + BLAKE,
		// the second key, after a kind of organisation
		PREFIX + TWOX + 1 + BLAKE,
		// the second key, after an account: the staff of an organisation
		PREFIX + BLAKE + ACCOUNT + BLAKE,
	]
	.into_iter()
	.filter_map(|at| key.get(at..at.checked_add(ACCOUNT)?)?.try_into().ok())
}

/// The steps, which run on the state that is set.
struct Steps<'a> {
	recipe: &'a Recipe,
	people: &'a People,
}

impl Steps<'_> {
	/// What all cases share: tables, a contract, money, and the staff that clients grant by name.
	fn common(&self) -> Result<(), String> {
		let people = self.people;
		clock(self.recipe.today.saturating_sub(365));
		install_tables()?;
		let prices = [
			(Service::Hour, PRICE),
			(Service::PartusHour, PRICE),
			(Service::Registration, REGISTRATION),
		];
		contract(&people.insurer, &people.provider, &prices)?;
		let issue = pallet_settlement::Call::issue {
			payer: people.insurer.clone(),
			amount: DEPOSIT.saturating_mul(Cents::from(self.recipe.cases).max(1)),
			reference: blake2_256(b"zorgketen-state deposit").into(),
		};
		sign(&people.agent, issue)?;
		for n in 0..READERS {
			self.enrol(people.reader(n), StaffRole::Carer)?;
		}
		Ok(())
	}

	/// A piece: its carers, its clients with what they granted, and their cases.
	fn add(&self, piece: Piece) -> Result<(), String> {
		for number in piece {
			if number < self.recipe.cases && number.is_multiple_of(CASES_PER_CARER) {
				let carer = self.people.visitor(number / CASES_PER_CARER);
				self.enrol(carer, StaffRole::Carer)?;
			}
			let client = self.people.client(number);
			self.client(number, &client)?;
			if number < self.recipe.cases {
				self.case(&client, &self.recipe.case(number))?;
			}
		}
		Ok(())
	}

	fn enrol(&self, account: AccountId, role: StaffRole) -> Result<(), String> {
		let enrol = pallet_participants::Call::enrol { account, role };
		sign(&self.people.provider, enrol)
	}

	fn client(&self, number: u32, client: &AccountId) -> Result<(), String> {
		let register = pallet_participants::Call::register_client {
			account: client.clone(),
			age_class: AgeClass::Adult,
		};
		sign(&self.people.intaker, register)?;
		let granted = self.recipe.granted(self.people, number);
		let grants = granted
			.into_iter()
			.map(|(grantee, data, domain)| GenesisGrant {
				client: client.clone(),
				grantee,
				data,
				domain,
				purpose: Recipe::PURPOSE,
				write: false,
				until: None,
			})
			.collect();
		// As at any other genesis: it panics on a grant that may not be.
		pallet_consent::GenesisConfig::<Runtime> { grants }.build();
		if self.recipe.is_full(number) {
			self.emergencies(client)?;
		}
		Ok(())
	}

	/// A history: emergencies of one carer, all reviewed and over.
	fn emergencies(&self, client: &AccountId) -> Result<(), String> {
		for n in 0..EMERGENCIES {
			let ago = 2 * (EMERGENCIES - n) as Date;
			clock(self.recipe.today.saturating_sub(ago));
			let id = pallet_consent::Counts::<Runtime>::get(client).next_id;
			let broken = pallet_consent::Call::break_glass {
				client: client.clone(),
				domain: Domain::Wlz,
				reason: EmergencyReason::ClientUnconscious,
			};
			sign(&self.people.carer, broken)?;
			let reviewed = pallet_consent::Call::review_break_glass {
				client: client.clone(),
				id,
				justified: true,
			};
			sign(&self.people.intaker, reviewed)?;
		}
		Ok(())
	}

	fn case(&self, client: &AccountId, plan: &CasePlan) -> Result<(), String> {
		use pallet_maternity::Call;
		let people = self.people;
		let case = People::case(plan.number);
		let last_visit = plan.birth.saturating_add(DAYS).saturating_sub(1);

		clock(plan.birth.saturating_sub(30));
		sign(
			&people.intaker,
			Call::register {
				case,
				client: client.clone(),
				insurer: people.insurer.clone(),
				midwife_practice: people.practice.clone(),
				rate_class: RateClass::Breast,
			},
		)?;
		if plan.stage == Stage::Registered {
			return Ok(());
		}
		sign(
			&people.intaker,
			Call::indicate {
				case,
				minutes: INDICATED,
			},
		)?;
		sign(
			&people.office,
			Call::charge {
				case,
				service: Service::Registration,
				date: plan.birth.saturating_sub(30),
			},
		)?;
		approve(client, case, vec![0])?;
		match plan.stage {
			Stage::Registered | Stage::Indicated => {}
			Stage::InCare => {
				self.birth(case, plan.birth)?;
				clock(self.recipe.today);
				self.visits(case, plan, 1..=2)?;
				approve(client, case, vec![1])?;
			}
			Stage::Settled => {
				self.birth(case, plan.birth)?;
				clock(last_visit);
				self.visits(case, plan, 1..=DAYS)?;
				approve(client, case, (1..=DAYS.into()).collect())?;
				sign(&people.office, Call::close { case })?;
				clock(last_visit.saturating_add(1));
				sign(client, Call::sign_off { case })?;
			}
		}
		Ok(())
	}

	fn birth(&self, case: H256, date: Date) -> Result<(), String> {
		clock(date);
		let birth = pallet_maternity::Call::birth { case, date };
		sign(&self.people.midwife, birth)
	}

	fn visits(
		&self,
		case: H256,
		plan: &CasePlan,
		days: std::ops::RangeInclusive<u16>,
	) -> Result<(), String> {
		let visits = days
			.map(|day| Visit {
				service: Service::Hour,
				day,
				start: plan.start(),
				minutes: VISIT,
			})
			.collect();
		let log = pallet_maternity::Call::log_visits {
			case,
			visits: bounded(visits)?,
		};
		sign(&self.people.visitor(plan.carer), log)
	}
}

fn approve(client: &AccountId, case: H256, entries: Vec<u32>) -> Result<(), String> {
	let entries = bounded(entries)?;
	sign(client, pallet_maternity::Call::approve { case, entries })
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_key_gives_the_names_in_it() {
		let people = People::new();
		let client: [u8; 32] = people.client(3).into();
		let case = People::case(3);
		let found = |key: Vec<u8>, name: [u8; 32]| names(&key).any(|found| *found == name);
		assert!(found(
			pallet_participants::Clients::<Runtime>::hashed_key_for(people.client(3)),
			client
		));
		assert!(found(
			pallet_maternity::Cases::<Runtime>::hashed_key_for(case),
			case.0
		));
		assert!(found(
			pallet_consent::CategoryClients::<Runtime>::hashed_key_for(
				zorgketen_primitives::OrganisationKind::Insurer,
				people.client(3)
			),
			client
		));
		assert!(found(
			pallet_participants::Staff::<Runtime>::hashed_key_for(
				people.provider.clone(),
				people.client(3)
			),
			client
		));
		assert_eq!(names(b"short").count(), 0);
	}
}
