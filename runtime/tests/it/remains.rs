//! What stays in the state of a case that is settled and pruned, over all pallets: every key that was not
//! there before, and all by which a value grew.

use crate::properties::{calls, world};
use std::collections::BTreeMap;
use zorgketen_model::chain::{
	carer, intaker, midwife, officer, Data, Op, Service, Visit, AGENT, CLIENTS, DAY, INSURERS,
	PRACTICES, PROVIDERS,
};
use zorgketen_runtime::*;

/// What a case leaves at most, in bytes of keys and values.
const MOST: usize = 400;

/// All that is stored, by key.
fn state() -> BTreeMap<Vec<u8>, usize> {
	let mut all = BTreeMap::new();
	let mut key = vec![];
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).expect("it is there");
		all.insert(next.clone(), value.len());
		key = next;
	}
	all
}

/// The name of the item behind a key.
fn item(key: &[u8]) -> String {
	let known = [
		("Maternity", "CaseOf"),
		("Maternity", "Cases"),
		("Maternity", "History"),
		("CareLog", "Dossiers"),
		("Settlement", "Cases"),
		("Consent", "Counts"),
		("System", "Account"),
	];
	known
		.into_iter()
		.find(|(pallet, name)| {
			let prefix = [
				sp_io::hashing::twox_128(pallet.as_bytes()),
				sp_io::hashing::twox_128(name.as_bytes()),
			]
			.concat();
			key.starts_with(&prefix)
		})
		.map_or_else(
			|| format!("{key:02x?}"),
			|(pallet, name)| format!("{pallet}.{name}"),
		)
}

fn must(op: Op) {
	assert_eq!(calls::run(&op), Ok(()), "{op:?}");
	System::reset_events();
}

/// A case with all that there is: grants, a fact in the log of care, hours, assistance at the delivery, what
/// has a fixed price, days in an institution, and a credit.
fn whole_case(today: i64) {
	let (provider, insurer, practice) = (PROVIDERS[0], INSURERS[0], PRACTICES[0]);
	let (client, case) = (CLIENTS[0], 1);
	for data in [Data::HoursRecord, Data::CareLog] {
		must(Op::Grant {
			who: client,
			grantee: provider,
			data,
			until: None,
		});
	}
	must(Op::Register {
		who: intaker(provider),
		case,
		client,
		insurer,
		practice,
		formula: false,
	});
	must(Op::Indicate {
		who: intaker(provider),
		case,
		minutes: 1_800,
	});
	must(Op::Birth {
		who: midwife(practice),
		case,
		date: today - 8,
	});
	let visit = |service, day| Visit {
		service,
		day,
		start: 540,
		minutes: 240,
	};
	must(Op::Log {
		who: carer(provider, false),
		case,
		visits: (2..=8).map(|day| visit(Service::Hour, day)).collect(),
	});
	must(Op::Log {
		who: carer(provider, true),
		case,
		visits: vec![visit(Service::PartusHour, 1)],
	});
	let charges = [
		Service::Registration,
		Service::IntakeHome,
		Service::PartusSurcharge,
		Service::InstitutionDayMother,
		Service::InstitutionDayChild,
	];
	for service in charges {
		must(Op::Charge {
			who: officer(provider),
			case,
			service,
			date: today - 7,
		});
	}
	must(Op::Record {
		who: carer(provider, false),
		case,
		start: world::NOW - 60,
		minutes: 30,
	});
	must(Op::Confirm {
		who: client,
		case,
		facts: vec![0],
	});
	must(Op::Approve {
		who: client,
		case,
		entries: (0..13).collect(),
	});
	must(Op::Credit {
		who: officer(provider),
		payer: insurer,
		case,
		service: Service::Registration,
		date: today - 7,
		amount: 100,
	});
	must(Op::Close {
		who: officer(provider),
		case,
	});
	must(Op::SignOff { who: client, case });
	for data in [Data::HoursRecord, Data::CareLog] {
		must(Op::Revoke {
			who: client,
			grantee: provider,
			data,
		});
	}
}

#[test]
fn a_settled_and_pruned_case_takes_at_most_400_bytes_over_all_pallets() {
	world::world().execute_with(|| {
		must(Op::Issue {
			who: officer(AGENT),
			payer: INSURERS[0],
			amount: 10_000_000,
			reference: 1,
		});
		let before = state();
		whole_case(world::NOW / DAY);
		let open = state();
		let summary = Maternity::case_summary(calls::id(1)).expect("known");
		must(Op::Wait { minutes: 31 * DAY });
		must(Op::Prune {
			who: CLIENTS[1],
			case: 1,
			limit: 256,
		});
		must(Op::PruneDossier {
			who: CLIENTS[1],
			case: 1,
			limit: 200,
		});
		let mut left = BTreeMap::new();
		for (key, value) in state() {
			let grown = match before.get(&key) {
				Some(was) => value.saturating_sub(*was),
				None => key.len() + value,
			};
			if grown > 0 {
				*left.entry(item(&key)).or_insert(0) += grown;
			}
		}
		let items: Vec<_> = left.keys().map(String::as_str).collect();
		assert_eq!(
			items,
			["CareLog.Dossiers", "Consent.Counts", "Maternity.CaseOf"],
			"{left:?}"
		);
		let bytes: usize = left.values().sum();
		println!("a settled and pruned case: {bytes} bytes, {left:?}");
		assert!(bytes <= MOST, "{bytes} bytes: {left:?}");
		// and that is little of what it took while it ran
		let all = |state: BTreeMap<Vec<u8>, usize>| -> usize {
			state.iter().map(|(key, value)| key.len() + value).sum()
		};
		assert!(all(open) - all(before) > 3 * MOST);
		// the totals are known still
		let after = Maternity::case_summary(calls::id(1)).expect("known still");
		assert_eq!(
			(
				after.approved,
				after.gross,
				after.own_contribution,
				after.paid
			),
			(
				summary.approved,
				summary.gross,
				summary.own_contribution,
				summary.paid
			)
		);
		assert_eq!(
			Maternity::case_of(calls::account(CLIENTS[0])),
			Some(calls::id(1))
		);
	});
}
