//! What is asked of the model, asked of the chain.

use frame_support::{traits::OnIdle, weights::Weight, BoundedVec};
use pallet_care_log::{DisputeReason, NewFact};
use pallet_consent::Grantee;
use pallet_maternity::{IndicationReason, RateClass, RejectReason};
use pallet_participants::CallPolicy;
use pallet_settlement::{Collection, PayoutRejection, PriceRow, PriceRows};
use sp_core::H256;
use sp_runtime::{traits::Dispatchable, DispatchResult};
use zorgketen_model::chain::{self, organisations, CaseId, Op, Row, Table, Visit, Who};
use zorgketen_primitives::{DataCategory, Domain, NationalTable, Purpose, Scope, Service};
use zorgketen_runtime::*;

/// The account of somebody of the model.
pub fn account(who: Who) -> AccountId {
	let mut bytes = [0x77; 32];
	bytes[..2].copy_from_slice(&who.to_le_bytes());
	bytes.into()
}

/// The id of a case.
pub fn id(case: CaseId) -> H256 {
	H256::repeat_byte(0xc0 + case)
}

/// A date as the chain has it.
pub fn date(day: i64) -> u16 {
	u16::try_from(day).expect("a date of our time")
}

/// A service as the chain has it.
pub fn service(of: chain::Service) -> Service {
	Service::ALL[chain::Service::ALL
		.iter()
		.position(|one| *one == of)
		.expect("one of them")]
}

/// Data as the chain has them.
pub fn data(of: chain::Data) -> DataCategory {
	match of {
		chain::Data::HoursRecord => DataCategory::HoursRecord,
		chain::Data::CareLog => DataCategory::CareLog,
		chain::Data::CareContent => DataCategory::CareContent,
	}
}

/// Price rows as the chain has them.
pub fn rows(of: &[Row]) -> PriceRows {
	let rows = of.iter().map(|(of, from, cents)| PriceRow {
		service: service(*of),
		valid_from: date(*from),
		cents: *cents,
	});
	rows.collect::<Vec<_>>().try_into().expect("few rows")
}

/// A motion that everybody carried.
pub fn motion() -> RuntimeOrigin {
	pallet_collective::RawOrigin::<AccountId, configs::ConsortiumInstance>::Members(9, 9).into()
}

fn list<T: Clone, S: frame_support::traits::Get<u32>>(of: &[T]) -> BoundedVec<T, S> {
	of.to_vec()
		.try_into()
		.unwrap_or_else(|_| panic!("too many"))
}

fn visit(of: &Visit) -> pallet_maternity::Visit {
	pallet_maternity::Visit {
		service: service(of.service),
		day: of.day as u16,
		start: of.start as u16,
		minutes: of.minutes as u32,
	}
}

fn collection(insurer_collects: bool) -> Collection {
	match insurer_collects {
		true => Collection::Insurer,
		false => Collection::Provider,
	}
}

fn grantee(who: Who) -> Grantee<AccountId> {
	match organisations().contains(&who) {
		true => Grantee::Organisation(account(who)),
		false => Grantee::Person(account(who)),
	}
}

fn minute(of: i64) -> u32 {
	u32::try_from(of).expect("a minute of our time")
}

fn reference(number: u32) -> H256 {
	H256::from_low_u64_be(1_000_000 + u64::from(number))
}

/// The call, and who signs it: nobody where a motion asks.
fn call(op: &Op) -> Option<(Option<Who>, RuntimeCall)> {
	use pallet_care_log::Call as CareLog;
	use pallet_consent::Call as Consent;
	use pallet_participants::Call as Participants;
	Some(match op {
		Op::Wait { .. } | Op::EndBlock => return None,
		Op::Suspend { organisation } => (
			None,
			Participants::suspend {
				organisation: account(*organisation),
			}
			.into(),
		),
		Op::Reinstate { organisation } => (
			None,
			Participants::reinstate {
				organisation: account(*organisation),
			}
			.into(),
		),
		Op::Appoint {
			who,
			account: other,
			scope,
			from,
			until,
		} => (
			Some(*who),
			Participants::appoint {
				account: account(*other),
				scope: Scope(*scope),
				from: minute(*from),
				until: until.map(minute),
			}
			.into(),
		),
		Op::EndRepresentation {
			who,
			client,
			account: other,
		} => (
			Some(*who),
			Participants::end_representation {
				client: account(*client),
				account: account(*other),
			}
			.into(),
		),
		Op::Grant {
			who,
			grantee: to,
			data: of,
			until,
		} => (
			Some(*who),
			Consent::grant {
				grantee: grantee(*to),
				data: data(*of),
				domain: Domain::Zvw,
				purpose: Purpose::Care,
				write: false,
				from: None,
				until: until.map(minute),
			}
			.into(),
		),
		Op::Revoke {
			who,
			grantee: to,
			data: of,
		} => (
			Some(*who),
			Consent::revoke {
				grantee: grantee(*to),
				data: data(*of),
				domain: Domain::Zvw,
			}
			.into(),
		),
		Op::Record {
			who,
			case,
			start,
			minutes,
		} => (
			Some(*who),
			CareLog::record {
				dossier: id(*case),
				fact: NewFact {
					activity: 1,
					start: minute(*start),
					minutes: *minutes as u16,
					allocation: None,
					content: None,
					source: None,
				},
			}
			.into(),
		),
		Op::Confirm { who, case, facts } => (
			Some(*who),
			CareLog::confirm {
				dossier: id(*case),
				seqs: list(facts),
			}
			.into(),
		),
		Op::Dispute { who, case, fact } => (
			Some(*who),
			CareLog::dispute {
				dossier: id(*case),
				seq: *fact,
				reason: DisputeReason::NotGiven,
			}
			.into(),
		),
		Op::PruneDossier { who, case, limit } => (
			Some(*who),
			CareLog::prune {
				dossier: id(*case),
				limit: *limit,
			}
			.into(),
		),
		_ => return care(op).or_else(|| money(op)),
	})
}

fn money(op: &Op) -> Option<(Option<Who>, RuntimeCall)> {
	use pallet_settlement::Call;
	let (who, call): (_, Call<Runtime>) = match op {
		Op::AddRow { table, from, value } => (
			None,
			Call::add_row {
				table: match table {
					Table::OwnPerHour => NationalTable::OwnContributionPerHour,
					Table::OwnPerDay => NationalTable::OwnContributionPerDay,
					Table::DayLimit => NationalTable::InstitutionDayLimit,
				},
				valid_from: date(*from),
				value: *value,
			},
		),
		Op::Offer {
			who,
			provider,
			insurer_collects,
			rows: prices,
		} => (
			Some(*who),
			Call::offer_contract {
				provider: account(*provider),
				collection: collection(*insurer_collects),
				prices: rows(prices),
			},
		),
		Op::AcceptContract { who, payer, offer } => (
			Some(*who),
			Call::accept_contract {
				payer: account(*payer),
				offer: *offer,
			},
		),
		Op::WithdrawOffer { who, provider } => (
			Some(*who),
			Call::withdraw_offer {
				provider: account(*provider),
			},
		),
		Op::Propose {
			who,
			provider,
			rows: prices,
		} => (
			Some(*who),
			Call::propose_prices {
				provider: account(*provider),
				prices: rows(prices),
			},
		),
		Op::AcceptPrices { who, payer, offer } => (
			Some(*who),
			Call::accept_prices {
				payer: account(*payer),
				offer: *offer,
			},
		),
		Op::EndContract {
			who,
			payer,
			provider,
			from,
		} => (
			Some(*who),
			Call::end_contract {
				payer: account(*payer),
				provider: account(*provider),
				from: date(*from),
			},
		),
		Op::Issue {
			who,
			payer,
			amount,
			reference: number,
		} => (
			Some(*who),
			Call::issue {
				payer: account(*payer),
				amount: *amount,
				reference: reference(*number),
			},
		),
		Op::RequestPayout { who, amount } => (Some(*who), Call::request_payout { amount: *amount }),
		Op::ConfirmPayout {
			who,
			payout,
			reference: number,
		} => (
			Some(*who),
			Call::confirm_payout {
				payout: *payout,
				reference: reference(*number),
			},
		),
		Op::RejectPayout { who, payout } => (
			Some(*who),
			Call::reject_payout {
				payout: *payout,
				reason: PayoutRejection::OnRequest,
			},
		),
		Op::Credit {
			who,
			payer,
			case,
			service: of,
			date: day,
			amount,
		} => (
			Some(*who),
			Call::credit {
				payer: account(*payer),
				case: id(*case),
				service: service(*of),
				date: date(*day),
				amount: *amount,
			},
		),
		Op::CollectDebt {
			who,
			payer,
			provider,
		} => (
			Some(*who),
			Call::collect_debt {
				payer: account(*payer),
				provider: account(*provider),
			},
		),
		Op::PayWaiting { who, payer, limit } => (
			Some(*who),
			Call::pay_waiting {
				payer: account(*payer),
				limit: *limit,
			},
		),
		_ => return None,
	};
	Some((who, call.into()))
}

fn care(op: &Op) -> Option<(Option<Who>, RuntimeCall)> {
	use pallet_maternity::Call;
	let (who, call): (&Who, Call<Runtime>) = match op {
		Op::Register {
			who,
			case,
			client,
			insurer,
			practice,
			formula,
		} => (
			who,
			Call::register {
				case: id(*case),
				client: account(*client),
				insurer: account(*insurer),
				midwife_practice: account(*practice),
				rate_class: match formula {
					true => RateClass::Formula,
					false => RateClass::Breast,
				},
			},
		),
		Op::Indicate { who, case, minutes } => (
			who,
			Call::indicate {
				case: id(*case),
				minutes: *minutes as u32,
			},
		),
		Op::Birth {
			who,
			case,
			date: day,
		} => (
			who,
			Call::birth {
				case: id(*case),
				date: date(*day),
			},
		),
		Op::Hospital { who, case, days } => (
			who,
			Call::hospital {
				case: id(*case),
				days: *days as u16,
			},
		),
		Op::Reindicate { who, case, minutes } => (
			who,
			Call::reindicate {
				case: id(*case),
				minutes: *minutes as u32,
				reason: IndicationReason::Medical,
			},
		),
		Op::Extend { who, case, day } => (
			who,
			Call::extend {
				case: id(*case),
				until_day: *day as u16,
			},
		),
		Op::Acknowledge { who, case } => (who, Call::acknowledge_extension { case: id(*case) }),
		Op::Log { who, case, visits } => (
			who,
			Call::log_visits {
				case: id(*case),
				visits: list(&visits.iter().map(visit).collect::<Vec<_>>()),
			},
		),
		Op::Correct {
			who,
			case,
			entry,
			visit: new,
		} => (
			who,
			Call::correct {
				case: id(*case),
				entry: *entry,
				visit: visit(new),
			},
		),
		Op::Withdraw { who, case, entry } => (
			who,
			Call::withdraw {
				case: id(*case),
				entry: *entry,
			},
		),
		Op::Charge {
			who,
			case,
			service: of,
			date: day,
		} => (
			who,
			Call::charge {
				case: id(*case),
				service: service(*of),
				date: date(*day),
			},
		),
		Op::Approve { who, case, entries } => (
			who,
			Call::approve {
				case: id(*case),
				entries: list(entries),
			},
		),
		Op::Reject { who, case, entry } => (
			who,
			Call::reject {
				case: id(*case),
				entry: *entry,
				reason: RejectReason::WrongMinutes,
			},
		),
		Op::Expire { who, case, entries } => (
			who,
			Call::expire {
				case: id(*case),
				entries: list(entries),
			},
		),
		Op::Close { who, case } => (who, Call::close { case: id(*case) }),
		Op::SignOff { who, case } => (who, Call::sign_off { case: id(*case) }),
		Op::Cancel { who, case } => (who, Call::cancel { case: id(*case) }),
		Op::Transfer {
			who,
			case,
			provider,
		} => (
			who,
			Call::transfer {
				case: id(*case),
				provider: account(*provider),
			},
		),
		Op::AcceptTransfer { who, case } => (who, Call::accept_transfer { case: id(*case) }),
		Op::Switch {
			who,
			case,
			insurer,
			from,
		} => (
			who,
			Call::switch_insurer {
				case: id(*case),
				insurer: account(*insurer),
				from: date(*from),
			},
		),
		Op::Prune { who, case, limit } => (
			who,
			Call::prune {
				case: id(*case),
				limit: *limit,
			},
		),
		_ => return None,
	};
	Some((Some(*who), call.into()))
}

/// Does it on the chain.
pub fn run(op: &Op) -> DispatchResult {
	match op {
		Op::Wait { minutes } => {
			let millis = u64::try_from(*minutes).expect("time goes on") * 60_000;
			pallet_timestamp::Now::<Runtime>::mutate(|now| *now += millis);
			return Ok(());
		}
		Op::EndBlock => {
			Settlement::on_idle(System::block_number(), Weight::MAX);
			return Ok(());
		}
		_ => {}
	}
	let (who, call) = call(op).expect("everything else is a call");
	let origin = who.map_or_else(motion, |who| RuntimeOrigin::signed(account(who)));
	match call.dispatch(origin) {
		Ok(_) => Ok(()),
		Err(error) => Err(error.error),
	}
}

/// What the pallets did for somebody, the gate lets that one send.
pub fn gate_admits(op: &Op) -> Result<(), String> {
	let Some((Some(who), call)) = call(op) else {
		return Ok(());
	};
	// an account without a role may do nothing: of those only what anyone may do is asked
	let (_, actor) = match Participants::actor(&account(who)) {
		Some(known) => known,
		None => return anyone(op),
	};
	match gate::Policy::admits(&actor, &call) {
		Ok(()) => Ok(()),
		Err(_) if anyone(op).is_ok() => Ok(()),
		Err(refusal) => Err(format!("the gate refuses what the pallet did: {refusal:?}")),
	}
}

/// Whether it is something that a pallet does for any account; the gate does it for those with a role that
/// writes.
fn anyone(op: &Op) -> Result<(), String> {
	match op {
		Op::Expire { .. }
		| Op::Prune { .. }
		| Op::PruneDossier { .. }
		| Op::CollectDebt { .. }
		| Op::PayWaiting { .. }
		| Op::EndRepresentation { .. } => Ok(()),
		_ => Err("a pallet did something for somebody without a role".into()),
	}
}
