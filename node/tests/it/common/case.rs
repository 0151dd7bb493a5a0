//! A small case on the development chain, with something in every corner: hours that were approved,
//! rejected and wait, a claim without money, facts, consent, an emergency, a payout.

use super::{account, carry, key, Chain};
use frame_support::BoundedVec;
use pallet_care_log::{ContentRef, DisputeReason, Domains, NewFact};
use pallet_consent::{EmergencyReason, Grantee};
use pallet_maternity::{RateClass, RejectReason, Visit};
use pallet_settlement::{Collection, PriceRow, TableRow};
use sp_core::H256;
use sp_runtime::DispatchError;
use tokio::join;
use zorgketen_primitives::{
	time::{Date, Minute},
	Cents, DataCategory, Domain, NationalTable, Purpose, RepresentativeKind, Scope, Service,
};
use zorgketen_runtime::{Runtime, RuntimeCall, RuntimeEvent};

type Maternity = pallet_maternity::Call<Runtime>;
type Settlement = pallet_settlement::Call<Runtime>;
type CareLog = pallet_care_log::Call<Runtime>;
type Consent = pallet_consent::Call<Runtime>;
type Participants = pallet_participants::Call<Runtime>;

/// The first day of all tables and prices: 1 January 2025.
pub const FROM: Date = 20_089;
/// What the insurer deposits: less than the approved hours come to.
pub const DEPOSIT: Cents = 10_000;

/// What there is to ask about. Kraamzorg Alice, insurer Bob and midwives Charlie care for client One;
/// Dave keeps the money.
pub struct Story {
	/// The maternity case.
	pub case: H256,
	/// A dossier under the Wmo with two facts: one confirmed, one disputed.
	pub dossier: H256,
	/// Care day 1, the day before the test.
	pub birth: Date,
	/// The final block before the client answered.
	pub before_approval: H256,
}

fn bounded<T, S: frame_support::traits::Get<u32>>(items: Vec<T>) -> BoundedVec<T, S> {
	items
		.try_into()
		.unwrap_or_else(|_| panic!("as many as a call takes"))
}

fn all(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

/// The minute of the last final block.
async fn minute(chain: &Chain) -> Minute {
	let now = chain.timestamp(chain.finalised_hash().await).await;
	(now / 60_000) as Minute
}

/// What the consortium has to decide first.
async fn decide(chain: &Chain) {
	let tables = [
		(NationalTable::OwnContributionPerHour, 480),
		(NationalTable::CeilingHour, 6_850),
		(NationalTable::CeilingRegistration, 1_700),
		(NationalTable::MinMinutes, 1_440),
		(NationalTable::MaxMinutes, 4_800),
		(NationalTable::LastDay, 10),
		(NationalTable::LastDayExtended, 42),
		(NationalTable::GranularityMinutes, 5),
		(NationalTable::ClaimWindowDays, 1_825),
	];
	let mut calls: Vec<RuntimeCall> = tables
		.into_iter()
		.map(|(table, value)| {
			let row = TableRow {
				valid_from: FROM,
				value,
			};
			Settlement::install_table {
				table,
				rows: bounded(vec![row]),
			}
			.into()
		})
		.collect();
	calls.push(
		CareLog::set_activity {
			code: 1,
			domains: Domains::ALL,
			active: true,
		}
		.into(),
	);
	let events = carry(chain, &["Alice", "Bob", "Charlie"], all(calls)).await;
	let executed = events.iter().find_map(|event| match event {
		RuntimeEvent::Consortium(pallet_collective::Event::Executed { result, .. }) => {
			Some(*result)
		}
		_ => None,
	});
	assert_eq!(executed, Some(Ok::<(), DispatchError>(())));
	assert!(
		events.iter().any(|event| matches!(
			event,
			RuntimeEvent::Settlement(pallet_settlement::Event::TableInstalled { .. })
		)),
		"the motion was carried and did nothing: {events:?}"
	);
}

/// Contract and money. There is too little of that.
async fn agree(chain: &Chain) {
	let price = |service, cents| PriceRow {
		service,
		valid_from: FROM,
		cents,
	};
	let offer = Settlement::offer_contract {
		provider: account("Alice"),
		collection: Collection::Provider,
		prices: bounded(vec![
			price(Service::Hour, 5_933),
			price(Service::Registration, 1_700),
		]),
	};
	let issue = Settlement::issue {
		payer: account("Bob"),
		amount: DEPOSIT,
		reference: H256::repeat_byte(1),
	};
	let (events, _) = join!(
		chain.call(key("Bob//office"), offer),
		chain.call(key("Dave"), issue)
	);
	let offer = events.iter().find_map(|event| match event {
		RuntimeEvent::Settlement(pallet_settlement::Event::ContractOffered { offer, .. }) => {
			Some(*offer)
		}
		_ => None,
	});
	let accept = Settlement::accept_contract {
		payer: account("Bob"),
		offer: offer.expect("an offer"),
	};
	chain.call(key("Alice//office"), accept).await;
}

/// Whom the client trusts.
async fn trust(chain: &Chain, now: Minute) {
	let grant = |data, domain| {
		Consent::grant {
			grantee: Grantee::Organisation(account("Alice")),
			data,
			domain,
			purpose: Purpose::Care,
			write: false,
			from: None,
			until: Some(now + 10_000),
		}
		.into()
	};
	let client = all(vec![
		grant(DataCategory::HoursRecord, Domain::Zvw),
		grant(DataCategory::CareLog, Domain::Wmo),
		Participants::register_relative {
			account: account("Relative"),
		}
		.into(),
	]);
	let mentor = Participants::register_representative {
		client: account("One"),
		account: account("Mentor"),
		kind: RepresentativeKind::Mentor,
		scope: Scope(Scope::READ.0 | Scope::APPROVE.0),
		from: now,
		until: None,
		evidence: H256::repeat_byte(2),
	};
	let glass = Consent::break_glass {
		client: account("One"),
		domain: Domain::Wmo,
		reason: EmergencyReason::LifeThreatening,
	};
	join!(
		chain.call(key("One"), client),
		chain.call(key("Alice//registrar"), mentor),
		chain.call(key("Charlie//midwife"), glass)
	);
}

fn fact(start: Minute, content: Option<ContentRef>) -> NewFact {
	NewFact {
		activity: 1,
		start,
		minutes: 30,
		allocation: None,
		content,
		source: None,
	}
}

/// Plays it all.
pub async fn play(chain: &Chain) -> Story {
	decide(chain).await;
	agree(chain).await;
	let now = minute(chain).await;
	let birth = zorgketen_primitives::time::date_of(now) - 1;
	let case = H256::repeat_byte(0xc1);
	let dossier = H256::repeat_byte(0xd1);

	let register = Maternity::register {
		case,
		client: account("One"),
		insurer: account("Bob"),
		midwife_practice: account("Charlie"),
		rate_class: RateClass::Breast,
	};
	let open = CareLog::open_dossier {
		dossier,
		client: account("One"),
		domain: Domain::Wmo,
	};
	let indicate = Maternity::indicate {
		case,
		minutes: 2_940,
	};
	let intake = all(vec![register.into(), indicate.into(), open.into()]);
	join!(chain.call(key("Eve"), intake), trust(chain, now));

	let born = Maternity::birth { case, date: birth };
	chain.call(key("Charlie//midwife"), born).await;

	let visit = |start, minutes| Visit {
		service: Service::Hour,
		day: 1,
		start,
		minutes,
	};
	let content = ContentRef {
		commitment: H256::repeat_byte(3),
		locator: bounded(b"store/a".to_vec()),
	};
	let carer = all(vec![
		Maternity::log_visits {
			case,
			visits: bounded(vec![visit(540, 240), visit(840, 60)]),
		}
		.into(),
		CareLog::record_many {
			dossier,
			facts: bounded(vec![fact(now - 120, Some(content)), fact(now - 60, None)]),
		}
		.into(),
	]);
	let charge = Maternity::charge {
		case,
		service: Service::Registration,
		date: birth,
	};
	let registrar = all(vec![
		CareLog::set_promised_interval { interval: 1_440 }.into(),
		CareLog::anchor_access_log {
			previous: H256::zero(),
			merkle_root: H256::repeat_byte(4),
			count: 3,
			from: now - 60,
			until: now,
		}
		.into(),
	]);
	// the number of an entry is its place, so the charge comes after the visits
	join!(
		chain.call(key("Ferdie"), carer),
		chain.call(key("Alice//registrar"), registrar)
	);
	chain.call(key("Alice//office"), charge).await;

	let before_approval = chain.finalised_hash().await;
	let client = all(vec![
		Maternity::approve {
			case,
			entries: bounded(vec![0]),
		}
		.into(),
		Maternity::reject {
			case,
			entry: 1,
			reason: RejectReason::WrongMinutes,
		}
		.into(),
		CareLog::confirm {
			dossier,
			seqs: bounded(vec![0]),
		}
		.into(),
		CareLog::dispute {
			dossier,
			seq: 1,
			reason: DisputeReason::WrongDuration,
		}
		.into(),
	]);
	chain.call(key("One"), client).await;
	let payout = Settlement::request_payout { amount: 2_500 };
	chain.call(key("Alice//office"), payout).await;

	Story {
		case,
		dossier,
		birth,
		before_approval,
	}
}
