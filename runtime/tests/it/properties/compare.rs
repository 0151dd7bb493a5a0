//! All values of the chain against those of the model, and what must always hold.

use super::{
	calls::{account, data, date, id, rows, service},
	say,
};
use pallet_care_log::DossierStatus;
use pallet_maternity::{CaseState, EntryState};
use pallet_settlement::Collection;
use std::collections::BTreeMap;
use zorgketen_model::chain::{
	organisations, staff, CaseId, Chain, Data, Op, Phase, State, APPROVE, CLIENTS, CONSENT,
	INSURERS, PROVIDERS, READ, REPRESENTATIVES,
};
use zorgketen_primitives::{Domain, Participants as _, Scope};
use zorgketen_runtime::*;

const CASES: [CaseId; 8] = [1, 2, 3, 4, 5, 6, 7, 8];

/// What is owed for all cases together.
pub fn approved(op: &Op) -> Option<u128> {
	// pruned cases leave the settlement
	let counts = !matches!(op, Op::Prune { .. });
	let owed = |case| -> u128 {
		let lines = pallet_settlement::Cases::<Runtime>::get(id(case)).lines;
		lines.iter().map(|line| line.due).sum()
	};
	counts.then(|| CASES.map(owed).iter().sum())
}

/// Nothing is owed but by approval, so silence pays nothing; and only a client, or who may approve for
/// her, approves.
pub fn only_approval_costs(op: &Op, before: Option<u128>) -> Result<(), String> {
	match op {
		Op::Approve { who, case, .. } => {
			let client = Participants::acts_for(&account(*who), Scope::APPROVE);
			let of = pallet_maternity::Cases::<Runtime>::get(id(*case)).map(|case| case.client);
			say("who approved", client, of)
		}
		_ => match before {
			Some(_) => say("what is owed without approval", approved(op), before),
			None => Ok(()),
		},
	}
}

/// Everything but what is said of people.
pub fn all(chain: &Chain) -> Result<(), String> {
	#[cfg(feature = "try-runtime")]
	invariants()?;
	for case in CASES {
		one_case(chain, case)?;
		dossier(chain, case)?;
	}
	say(
		"cases",
		pallet_maternity::Cases::<Runtime>::iter_keys().count(),
		chain.cases.len(),
	)?;
	holds(chain)?;
	accounts(chain)?;
	contracts(chain)
}

/// The invariants of the pallets that are in the game. Those of the consensus ask for blocks, which are not
/// made here.
#[cfg(feature = "try-runtime")]
fn invariants() -> Result<(), String> {
	use frame_support::traits::{TryState, TryStateSelect};

	fn of<P: TryState<BlockNumber>>(name: &str) -> Result<(), String> {
		P::try_state(System::block_number(), TryStateSelect::All)
			.map_err(|error| format!("an invariant of {name}: {error:?}"))
	}
	of::<Participants>("participants")?;
	of::<Consent>("consent")?;
	of::<CareLog>("the care log")?;
	of::<Settlement>("settlement")?;
	of::<Maternity>("maternity")?;
	of::<Consortium>("the consortium")?;
	of::<Balances>("the balances")
}

fn phase(of: CaseState) -> Phase {
	match of {
		CaseState::Registered => Phase::Registered,
		CaseState::Indicated => Phase::Indicated,
		CaseState::InCare => Phase::InCare,
		CaseState::Closing => Phase::Closing,
		CaseState::Settled => Phase::Settled,
		CaseState::Cancelled => Phase::Cancelled,
		CaseState::Transferred => Phase::Transferred,
	}
}

fn state<Person>(of: &EntryState<Person>) -> State {
	match of {
		EntryState::Proposed => State::Proposed,
		EntryState::Approved { .. } => State::Approved,
		EntryState::Rejected { .. } => State::Rejected,
		EntryState::Replaced { .. } => State::Replaced,
		EntryState::Withdrawn { .. } => State::Withdrawn,
		EntryState::Expired { .. } => State::Expired,
	}
}

fn one_case(chain: &Chain, number: CaseId) -> Result<(), String> {
	let wanted = chain.summary(number);
	let Some(is) = Maternity::case_summary(id(number)) else {
		return say("a case", None, wanted);
	};
	let wanted = wanted.ok_or("the model knows no such case")?;
	say("the state of a case", phase(is.state), wanted.phase)?;
	say(
		"indicated = remaining + pending + approved",
		is.indicated,
		is.remaining + is.pending + is.approved,
	)?;
	let minutes = [is.indicated, is.approved, is.pending, is.partus_approved];
	say(
		"minutes",
		minutes.map(i64::from),
		[
			wanted.indicated,
			wanted.approved,
			wanted.pending,
			wanted.partus,
		],
	)?;
	let (due, unpaid) = (wanted.money.due, wanted.money.unpaid);
	say(
		"what a case came to",
		[is.gross, is.own_contribution, is.paid, is.unpaid],
		[wanted.money.gross, wanted.money.own, due - unpaid, unpaid],
	)?;
	let Some(case) = chain.cases.get(&number) else {
		return Ok(());
	};
	let entries = Maternity::entries(id(number), 0, u32::MAX);
	let is: Vec<_> = entries
		.iter()
		.map(|entry| {
			let when = (entry.date, entry.start, i64::from(entry.minutes));
			let who = (
				entry.carer.clone(),
				entry.provider.clone(),
				entry.insurer.clone(),
			);
			(entry.service, when, who, state(&entry.state))
		})
		.collect();
	let wanted: Vec<_> = case
		.kept()
		.iter()
		.map(|entry| {
			let when = (date(entry.date), entry.start as u16, entry.minutes);
			let insurer = case.insurer(entry.date);
			let who = (
				account(entry.carer),
				account(entry.provider),
				account(insurer),
			);
			(service(entry.service), when, who, entry.state)
		})
		.collect();
	say("entries", is, wanted)
}

fn dossier(chain: &Chain, number: CaseId) -> Result<(), String> {
	let is = CareLog::dossier(id(number));
	let Some(wanted) = chain.dossiers.get(&number) else {
		return say("a dossier", is.is_some(), false);
	};
	let is = is.ok_or("there is no dossier")?;
	let (minutes, confirmed) = wanted.minutes();
	say(
		"a dossier's minutes",
		(i64::from(is.minutes), i64::from(is.confirmed)),
		(minutes, confirmed),
	)?;
	let own = wanted.facts.len() as u32;
	say(
		"a dossier's facts",
		(is.own, is.facts),
		(own, own + wanted.foreign),
	)?;
	let status = match wanted.closed {
		None => DossierStatus::Open,
		Some(at) if wanted.bare => DossierStatus::Pruned { at: at as u32 },
		Some(at) => DossierStatus::Closed {
			at: at as u32,
			pruned: wanted.pruned as u32,
		},
	};
	say("a dossier's status", is.status, status)?;
	say("a dossier's client", is.client, account(wanted.client))
}

fn holds(chain: &Chain) -> Result<(), String> {
	let mut is = BTreeMap::new();
	for case in CASES {
		for held in pallet_settlement::Cases::<Runtime>::get(id(case)).reservations {
			let (payer, provider) = pallet_settlement::Parties::<Runtime>::get(held.contract)
				.ok_or("a reservation under no contract")?;
			is.insert((case, payer), (provider, held.amount));
		}
	}
	let wanted = chain
		.money
		.holds()
		.map(|((case, payer), (provider, amount))| {
			((case, account(payer)), (account(provider), amount))
		});
	say("what is guaranteed", is, wanted.collect())
}

fn accounts(chain: &Chain) -> Result<(), String> {
	let money = &chain.money;
	for payer in INSURERS {
		let (is, wanted) = (
			Settlement::insurer_position(&account(payer)),
			money.insurer(payer),
		);
		say(
			"an insurer's money",
			[is.deposited, is.free, is.held, is.waiting],
			[wanted.deposited, wanted.free, wanted.held, wanted.waiting],
		)?;
		let waiting = Settlement::waiting(&account(payer), 0, u32::MAX);
		let waiting: Vec<_> = waiting
			.into_iter()
			.map(|claim| (claim.case, claim.provider, claim.service, claim.outstanding))
			.collect();
		let wanted = money.claims(payer).into_iter();
		let wanted = wanted.map(|(case, provider, of, outstanding)| {
			(id(case), account(provider), service(of), outstanding)
		});
		say("a queue", waiting, wanted.collect())?;
	}
	for provider in PROVIDERS {
		let (is, wanted) = (
			Settlement::provider_position(&account(provider)),
			money.provider(provider),
		);
		say(
			"a provider's money",
			[is.balance, is.requested, is.paid_out, is.debt, is.waiting],
			[
				wanted.free + wanted.requested,
				wanted.requested,
				wanted.paid_out,
				wanted.debt,
				wanted.waiting,
			],
		)?;
		say(
			"one rounding a line, less what waits and what was credited",
			is.paid,
			wanted.earned + wanted.debt,
		)?;
	}
	say(
		"issuance = deposits - payouts",
		Balances::total_issuance(),
		money.issuance(),
	)
}

fn contracts(chain: &Chain) -> Result<(), String> {
	for payer in INSURERS {
		for provider in PROVIDERS {
			let is = Settlement::contract(&account(payer), &account(provider));
			let is = is.map(|is| (is.collection == Collection::Insurer, is.prices, is.ends));
			let wanted = chain.money.contract(payer, provider);
			let wanted =
				wanted.map(|(insurer, prices, ends)| (insurer, rows(&prices), ends.map(date)));
			say("a contract", is, wanted)?;
		}
	}
	Ok(())
}

/// Who stands how, acts for whom, and may read what.
pub fn people(chain: &Chain) -> Result<(), String> {
	for organisation in organisations() {
		let is = Participants::organisation(&account(organisation));
		say(
			"an organisation",
			is.map(|is| is.is_active()),
			Some(chain.active(organisation)),
		)?;
	}
	for who in [&CLIENTS[..], &REPRESENTATIVES].concat() {
		for scope in [APPROVE, CONSENT, READ, APPROVE | READ] {
			say(
				"who acts for a client",
				Participants::acts_for(&account(who), Scope(scope)),
				chain.acts_for(who, scope).map(account),
			)?;
		}
	}
	let mut readers = organisations();
	readers.extend(staff().into_iter().map(|(who, ..)| who));
	for client in CLIENTS {
		for of in [Data::HoursRecord, Data::CareLog, Data::CareContent] {
			for reader in &readers {
				let basis = Consent::access_basis(
					&account(*reader),
					&account(client),
					data(of),
					Domain::Zvw,
				);
				say(
					"who may read",
					basis.is_some(),
					chain.may_read(*reader, client, of),
				)?;
			}
		}
	}
	Ok(())
}
