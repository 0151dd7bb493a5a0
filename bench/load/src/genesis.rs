//! The chain on which the work begins: every case in care, so that no time of a run goes into setting it up.
//!
//! Made by the calls themselves, which run as native code on a state in memory, as `zorgketen-state` does for
//! large states. The same state tells what a visit takes of it, to the byte and without noise.

use crate::{
	people::{People, Signer, INSURERS, PROVIDERS},
	plan::{Content, Kind, Operation, Plan, INDICATED},
};
use frame_support::BoundedVec;
use pallet_maternity::RateClass;
use sp_core::{storage::well_known_keys::CODE, H256};
use sp_io::hashing::blake2_256;
use sp_state_machine::BasicExternalities;
use std::path::Path;
use zorgketen_primitives::{time::Date, AgeClass, Cents, OrganisationKind, Service, StaffRole};
use zorgketen_runtime::{AccountId, Runtime, RuntimeCall};
use zorgketen_state::{calls::*, spec, Sink};

/// Days from the birth to today: ten care days lie behind, whatever the hour.
const SINCE_BIRTH: Date = 10;

/// What visits take of the state, in bytes of keys and values, each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Footprint {
	/// One that waits for the client.
	pub open: f64,
	/// One that is approved and settled.
	pub settled: f64,
}

/// Writes the raw specification of a chain on which all cases of a plan are in care.
///
/// `base` is the raw specification of the development or the local chain, with its runtime, its organisations
/// and its validators.
///
/// # Errors
/// Says which call failed and with what, what of `base` can't be read, or what could not be written.
pub fn make(
	plan: &Plan,
	people: &People,
	today: Date,
	base: &Path,
	out: &Path,
) -> Result<(), String> {
	let (frame, storage) = spec::read(base)?;
	let mut state = BasicExternalities::new(storage);
	state.execute_with(|| set_up(plan, people, today))?;
	let mut spec = spec::Writer::create(out, frame, "Zorgketen Bench", "zorgketen_bench")?;
	for (key, value) in state.into_storages().top {
		spec.put(&key, &value)?;
	}
	spec.finish().map(drop)
}

/// Does a small plan on a state and measures what its visits take: first logged, then approved.
///
/// # Errors
/// As [`make`].
pub fn footprint(people: &People, today: Date, base: &Path) -> Result<Footprint, String> {
	let plan = Plan {
		cases: 64,
		per_call: 1,
	};
	let (_, mut storage) = spec::read(base)?;
	storage.top.remove(CODE);
	let mut state = BasicExternalities::new(storage);
	state.execute_with(|| set_up(&plan, people, today))?;
	let (begin, mut state) = size(state);
	state.execute_with(|| play(people, &plan.logs()))?;
	let (logged, mut state) = size(state);
	state.execute_with(|| play(people, &plan.approvals()))?;
	let (approved, _) = size(state);
	let visits = f64::from(plan.length() * plan.per_call);
	Ok(Footprint {
		open: (logged - begin) / visits,
		settled: (approved - begin) / visits,
	})
}

/// Bytes of all keys and values. No block runs here, so there are no events among them.
fn size(state: BasicExternalities) -> (f64, BasicExternalities) {
	let storage = state.into_storages();
	let values = storage.top.iter();
	let bytes: usize = values.map(|(key, value)| key.len() + value.len()).sum();
	(bytes as f64, BasicExternalities::new(storage))
}

fn set_up(plan: &Plan, people: &People, today: Date) -> Result<(), String> {
	clock(today.saturating_sub(365));
	organisations(people)?;
	money(plan, people)?;
	for carer in 0..plan.carers() {
		let employer = of(&people.providers, Plan::employer(carer))?;
		enrol(
			employer,
			people.account(Signer::Carer(carer)),
			StaffRole::Carer,
		)?;
	}
	for intruder in 0..plan.intruders() {
		register_client(people, 0, people.account(Signer::Intruder(intruder)))?;
	}
	let birth = today.saturating_sub(SINCE_BIRTH);
	clock(birth.saturating_sub(30));
	for number in 0..plan.cases {
		register(people, number)?;
	}
	clock(birth);
	for number in 0..plan.cases {
		let born = pallet_maternity::Call::birth {
			case: People::case(number),
			date: birth,
		};
		sign(&people.midwife, born)?;
	}
	go_on(today);
	Ok(())
}

fn organisations(people: &People) -> Result<(), String> {
	let version = pallet_participants::Charter::<Runtime>::get()
		.ok_or("the base specification has no charter")?
		.version;
	let providers = (0u32..).zip(&people.providers).map(|(n, account)| {
		let code = format!("{}", 91_000_000 + n);
		(
			account,
			OrganisationKind::MaternityProvider,
			code,
			"Kraamzorg Meting",
		)
	});
	let insurers = (0u32..).zip(&people.insurers).map(|(n, account)| {
		let code = format!("{}", 9_100 + n);
		(
			account,
			OrganisationKind::Insurer,
			code,
			"Zorgverzekeraar Meting",
		)
	});
	for (n, (account, kind, code, name)) in (1u32..).zip(providers.chain(insurers)) {
		let admit = pallet_participants::Call::admit {
			account: account.clone(),
			kind,
			code: bounded(code.into_bytes())?,
			name: bounded(format!("{name} {n}").into_bytes())?,
			registrars: BoundedVec::default(),
		};
		dispatch(consortium(), admit)?;
		sign(
			account,
			pallet_participants::Call::accept_charter { version },
		)?;
	}
	for (provider, intaker) in people.providers.iter().zip(&people.intakers) {
		enrol(provider, intaker.clone(), StaffRole::Intaker)?;
	}
	Ok(())
}

fn money(plan: &Plan, people: &People) -> Result<(), String> {
	install_tables()?;
	for insurer in &people.insurers {
		for provider in &people.providers {
			let prices = [Service::Hour, Service::PartusHour].map(|service| (service, PRICE));
			contract(insurer, provider, &prices)?;
		}
		let issue = pallet_settlement::Call::issue {
			payer: insurer.clone(),
			amount: DEPOSIT.saturating_mul(Cents::from(plan.cases)),
			reference: blake2_256(insurer.as_ref()).into(),
		};
		sign(&people.agent, issue)?;
	}
	Ok(())
}

fn register(people: &People, number: u32) -> Result<(), String> {
	let client = people.account(Signer::Client(number));
	let provider = Plan::provider(number);
	register_client(people, provider, client.clone())?;
	let intaker = of(&people.intakers, provider)?;
	let case = People::case(number);
	let register = pallet_maternity::Call::register {
		case,
		client,
		insurer: of(&people.insurers, Plan::insurer(number))?.clone(),
		midwife_practice: people.practice.clone(),
		rate_class: RateClass::Breast,
	};
	sign(intaker, register)?;
	let indicate = pallet_maternity::Call::indicate {
		case,
		minutes: INDICATED,
	};
	sign(intaker, indicate)
}

fn register_client(people: &People, provider: u32, account: AccountId) -> Result<(), String> {
	let register = pallet_participants::Call::register_client {
		account,
		age_class: AgeClass::Adult,
	};
	sign(of(&people.intakers, provider)?, register)
}

fn enrol(employer: &AccountId, account: AccountId, role: StaffRole) -> Result<(), String> {
	sign(employer, pallet_participants::Call::enrol { account, role })
}

/// Does what is good of a stream.
fn play(people: &People, stream: &[Operation]) -> Result<(), String> {
	for operation in stream.iter().filter(|operation| operation.kind.is_good()) {
		let who = people.account(operation.signer);
		sign(&who, call(operation)?)?;
		// a transaction would do this first, and the number stays in the state
		frame_system::Pallet::<Runtime>::inc_account_nonce(&who);
	}
	Ok(())
}

/// An operation as a call of the runtime.
///
/// # Errors
/// When it has more visits or entries than a call takes.
pub fn call(operation: &Operation) -> Result<RuntimeCall, String> {
	let case: H256 = People::case(operation.case);
	let call = match (&operation.content, operation.kind) {
		(_, Kind::Transfer | Kind::BadSignature) => {
			return Err("our chain knows no transfers".into())
		}
		(Content::Visits(visits), _) => {
			let visits = visits.iter().map(|visit| pallet_maternity::Visit {
				service: Service::Hour,
				day: visit.day,
				start: visit.start,
				minutes: visit.minutes,
			});
			pallet_maternity::Call::<Runtime>::log_visits {
				case,
				visits: bounded(visits.collect())?,
			}
		}
		(Content::Entries(entries), _) => pallet_maternity::Call::approve {
			case,
			entries: bounded(entries.clone())?,
		},
	};
	Ok(call.into())
}

fn of(accounts: &[AccountId], number: u32) -> Result<&AccountId, String> {
	accounts
		.get(number as usize)
		.ok_or_else(|| format!("there is no organisation {number} of {PROVIDERS} and {INSURERS}"))
}
