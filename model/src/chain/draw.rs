//! Draws what is asked next. Most is aimed: at a case that can take it, by who may, at entries that wait
//! for it. Left to chance, little would do more than be refused.

use super::{
	care::End, carer, intaker, midwife, money::first_prices, officer, organisations, staff, Case,
	CaseId, Chain, Data, Dice, Entry, Op, Row, Service, State, Table, Visit, Who, AGENT, CLIENTS,
	DAY, INSURERS, PRACTICES, PROVIDERS, REPRESENTATIVES, STRANGER, SUPERVISOR,
};

/// How many cases there can be.
const CASES: u64 = 8;

impl Dice {
	/// Mostly somebody who may, now and then anybody.
	fn mostly(&mut self, who: Who) -> Who {
		if self.once_in(12) {
			anybody(self)
		} else {
			who
		}
	}
}

fn anybody(dice: &mut Dice) -> Who {
	let mut all = organisations();
	all.extend(staff().into_iter().map(|(account, ..)| account));
	all.extend(CLIENTS);
	all.extend(REPRESENTATIVES);
	all.extend([STRANGER, SUPERVISOR]);
	dice.one(&all)
}

/// A visit, mostly on a care day that has come.
fn visit(dice: &mut Dice, today: i64, case: Option<&Case>) -> Visit {
	let since = case.and_then(|case| case.birth).unwrap_or(today);
	let come = (today - since + 1).clamp(1, 12) as u64;
	let service = match dice.below(25) {
		0 => Service::IntakeHome,
		1..=4 => Service::PartusHour,
		_ => Service::Hour,
	};
	let day = match dice.below(16) {
		0 => dice.below(15) as i64,
		_ => 1 + dice.below(come) as i64,
	};
	let start = match dice.below(25) {
		0 => DAY,
		_ => dice.below(48) as i64 * 30,
	};
	let minutes = match dice.below(25) {
		0 => dice.one(&[0, 7, 1_440, 1_445]),
		_ => dice.one(&[5, 10, 30, 60, 120, 240]),
	};
	Visit {
		service,
		day,
		start,
		minutes,
	}
}

fn indication(dice: &mut Dice) -> i64 {
	match dice.below(9) {
		0 => dice.one(&[55, 1_805, 0, 61]),
		_ => dice.one(&[60, 300, 600, 900, 1_200, 1_800]),
	}
}

fn is_open(case: &Case) -> bool {
	case.end == End::Open
}

impl Chain {
	/// What is asked next.
	pub fn draw(&self, dice: &mut Dice) -> Op {
		let open = self.cases.values().filter(|case| is_open(case)).count();
		if open < 3 && dice.once_in(4) {
			return self.draw_begin(dice);
		}
		let early = |case: &Case| is_open(case) && case.accepted && case.birth.is_none();
		if self.cases.values().any(early) && dice.once_in(6) {
			return self.draw_first_steps(dice);
		}
		let can_pay = |payer: &Who| self.money.waits(*payer) && self.money.free(*payer) > 0;
		if let Some(payer) = INSURERS.into_iter().find(can_pay) {
			if dice.once_in(4) {
				return Op::PayWaiting {
					who: anybody(dice),
					payer,
					limit: 1 + dice.below(3) as u32,
				};
			}
		}
		match dice.below(20) {
			0 => self.draw_people(dice),
			1 => self.draw_log(dice),
			2..=6 => self.draw_money(dice),
			7 => match dice.below(3) {
				0 => Op::EndBlock,
				_ => Op::Wait {
					minutes: self.wait(dice),
				},
			},
			_ => self.draw_care(dice),
		}
	}

	fn wait(&self, dice: &mut Dice) -> i64 {
		let ended = self.cases.values().any(|case| case.ended > 0);
		if ended && dice.once_in(10) {
			return 31 * DAY;
		}
		dice.one(&[1, 60, 600, 600, DAY, DAY, 2 * DAY, 6 * DAY])
	}

	fn draw_people(&self, dice: &mut Dice) -> Op {
		let served: Vec<Who> = self.dossiers.values().map(|of| of.client).collect();
		let client = match served.is_empty() || dice.once_in(4) {
			true => dice.one(&CLIENTS),
			false => dice.one(&served),
		};
		let active_ones = [INSURERS, PROVIDERS, PRACTICES].concat();
		let data = dice.one(&[
			Data::HoursRecord,
			Data::CareLog,
			Data::CareLog,
			Data::CareContent,
		]);
		let grantee = match dice.below(4) {
			0 => dice.one(&staff()).0,
			1 => dice.one(&organisations()),
			2 => anybody(dice),
			_ => dice.one(&PROVIDERS),
		};
		let until = match dice.below(3) {
			0 => Some(self.now + dice.below(5) as i64 * DAY - DAY),
			_ => None,
		};
		let acting = match self.people.representatives.keys().next() {
			Some(account) if dice.once_in(4) => *account,
			_ => client,
		};
		match dice.below(10) {
			0 => Op::Suspend {
				organisation: dice.one(&active_ones),
			},
			1..=2 => {
				let suspended: Vec<_> = self.people.suspended.iter().copied().collect();
				let organisation = match suspended.is_empty() {
					true => dice.one(&active_ones),
					false => dice.one(&suspended),
				};
				Op::Reinstate { organisation }
			}
			3 => Op::Appoint {
				who: dice.mostly(client),
				account: dice.one(&REPRESENTATIVES),
				scope: dice.one(&[7, 7, 2, 3, 6, 1, 4, 0]),
				from: self.now + dice.one(&[0, 0, 0, DAY, -DAY]),
				until: until.filter(|_| dice.once_in(2)),
			},
			4 => {
				let all: Vec<_> = self.people.representatives.iter().collect();
				let (account, of) = match all.is_empty() {
					true => (dice.one(&REPRESENTATIVES), client),
					false => {
						let (account, of) = dice.one(&all);
						(*account, of.0)
					}
				};
				let who = if dice.once_in(2) { account } else { of };
				Op::EndRepresentation {
					who: dice.mostly(who),
					client: of,
					account,
				}
			}
			5 => {
				let all: Vec<_> = self.people.grants.keys().copied().collect();
				let (client, grantee, data) = match all.is_empty() {
					true => (client, grantee, data),
					false => dice.one(&all),
				};
				Op::Revoke {
					who: dice.mostly(client),
					grantee,
					data,
				}
			}
			_ => Op::Grant {
				who: dice.mostly(acting),
				grantee,
				data,
				until,
			},
		}
	}

	fn draw_log(&self, dice: &mut Dice) -> Op {
		let all: Vec<_> = self.dossiers.keys().copied().collect();
		let case = match all.is_empty() || dice.once_in(12) {
			true => 1 + dice.below(CASES) as CaseId,
			false => dice.one(&all),
		};
		let client = self.dossiers.get(&case).map_or(CLIENTS[0], |of| of.client);
		let of = self.dossiers.get(&case);
		let undecided: Vec<u32> = (0..)
			.zip(of.map_or(&[][..], |of| &of.facts[..]))
			.filter(|(_, fact)| fact.decision.is_none())
			.map(|(number, _)| number)
			.collect();
		let number = |dice: &mut Dice| match undecided.is_empty() || dice.once_in(4) {
			true => dice.below(4) as u32,
			false => dice.one(&undecided),
		};
		let (first, second) = (number(dice), number(dice));
		match dice.below(7) {
			0 => Op::Confirm {
				who: dice.mostly(client),
				case,
				facts: match dice.below(8) {
					0 => vec![],
					1 => vec![first, second],
					_ => vec![first],
				},
			},
			1 => Op::Dispute {
				who: dice.mostly(client),
				case,
				fact: first,
			},
			2 => {
				let closed = |of: &&CaseId| self.dossiers[*of].closed.is_some();
				let closed: Vec<CaseId> = all.iter().filter(closed).copied().collect();
				Op::PruneDossier {
					who: anybody(dice),
					case: if closed.is_empty() {
						case
					} else {
						dice.one(&closed)
					},
					limit: dice.below(4) as u32,
				}
			}
			3 if !undecided.is_empty() => Op::Confirm {
				who: client,
				case,
				facts: undecided.clone(),
			},
			_ => {
				let writers: Vec<_> = staff()
					.into_iter()
					.map(|(account, ..)| account)
					.filter(|account| self.may_write(*account, client))
					.collect();
				if writers.is_empty() && !dice.once_in(4) {
					return Op::Grant {
						who: client,
						grantee: self.provider_of(case),
						data: Data::CareLog,
						until: None,
					};
				}
				let who = match writers.is_empty() {
					true => carer(dice.one(&PROVIDERS), false),
					false => dice.one(&writers),
				};
				Op::Record {
					who: dice.mostly(who),
					case,
					start: self.now - dice.below(300) as i64,
					minutes: dice.one(&[1, 5, 30, 60, 0, 1_441]),
				}
			}
		}
	}

	fn row(&self, dice: &mut Dice) -> Row {
		let days = dice.below(6) as i64;
		let service = dice.one(&[Service::Hour, Service::Hour, Service::InstitutionDayMother]);
		let cents = match dice.below(8) {
			0 => 20_001,
			_ => 3_000 + u128::from(dice.below(14_000)),
		};
		(service, self.today() + days, cents)
	}

	fn draw_money(&self, dice: &mut Dice) -> Op {
		let (payer, provider) = (dice.one(&INSURERS), dice.one(&PROVIDERS));
		let agent = dice.one(&[AGENT, officer(AGENT)]);
		let of = |dice: &mut Dice, organisation: Who| {
			let who = dice.one(&[organisation, officer(organisation)]);
			dice.mostly(who)
		};
		let share = |dice: &mut Dice, amount: u128| match dice.below(5) {
			0 => amount + 1,
			1 | 2 => amount,
			_ => amount * u128::from(dice.below(101)) / 100,
		};
		match dice.below(32) {
			0..=6 => Op::Issue {
				who: dice.mostly(agent),
				payer: if dice.once_in(15) { provider } else { payer },
				amount: match dice.below(12) {
					0 => dice.one(&[0, u128::from(u64::MAX) + 1, 1]),
					1 if dice.once_in(4) => 1_000_000,
					_ => u128::from(dice.below(9_000)),
				},
				reference: dice.below(2_000) as u32,
			},
			7..=9 => {
				let amount = share(dice, self.money.payable(provider));
				Op::RequestPayout {
					who: of(dice, provider),
					amount,
				}
			}
			10..=13 => {
				let open: Vec<_> = self.money.payouts.keys().copied().collect();
				let payout = match open.is_empty() || dice.once_in(10) {
					true => self.money.next_payout / 2,
					false => dice.one(&open),
				};
				let who = dice.mostly(agent);
				match dice.once_in(3) {
					true => Op::RejectPayout { who, payout },
					false => Op::ConfirmPayout {
						who,
						payout,
						reference: dice.below(2_000) as u32,
					},
				}
			}
			14..=19 => {
				let lines: Vec<_> = self.money.lines.iter().collect();
				if lines.is_empty() || dice.once_in(10) {
					return Op::Credit {
						who: of(dice, provider),
						payer,
						case: 1 + dice.below(CASES) as CaseId,
						service: dice.one(&Service::ALL),
						date: self.today() - dice.below(20) as i64,
						amount: u128::from(dice.below(3_000)),
					};
				}
				let (key, line) = dice.one(&lines);
				let amount = share(dice, line.due - line.unpaid - line.credited);
				Op::Credit {
					who: of(dice, key.2),
					payer: key.1,
					case: key.0,
					service: key.3,
					date: key.4.max(key.5.unwrap_or(i64::MIN)),
					amount,
				}
			}
			20..=21 => {
				let owed = self.money.owed();
				let (payer, provider) = match owed.is_empty() {
					true => (payer, provider),
					false => dice.one(&owed),
				};
				Op::CollectDebt {
					who: anybody(dice),
					payer,
					provider,
				}
			}
			22..=24 => {
				let can = |payer: &Who| self.money.waits(*payer) && self.money.free(*payer) > 0;
				Op::PayWaiting {
					who: anybody(dice),
					payer: INSURERS.into_iter().find(can).unwrap_or(payer),
					limit: dice.below(4) as u32,
				}
			}
			25 => Op::AddRow {
				table: dice.one(&[
					Table::OwnPerHour,
					Table::OwnPerHour,
					Table::OwnPerDay,
					Table::DayLimit,
				]),
				from: self.today() + dice.below(5) as i64,
				value: match dice.below(20) {
					0 => u128::from(u64::MAX) + 1,
					_ => u128::from(300 + dice.below(900)),
				},
			},
			_ => self.draw_contract(dice),
		}
	}

	fn draw_contract(&self, dice: &mut Dice) -> Op {
		let (payer, provider) = (dice.one(&INSURERS), dice.one(&PROVIDERS));
		let by = |dice: &mut Dice, organisation: Who| {
			let who = dice.one(&[organisation, officer(organisation)]);
			dice.mostly(who)
		};
		if let Some((&(payer, provider), offer)) = self.money.offers.iter().next() {
			if !dice.once_in(3) {
				let number = offer.number + u32::from(dice.once_in(12));
				return match dice.below(6) {
					0 => Op::WithdrawOffer {
						who: by(dice, payer),
						provider,
					},
					1 | 2 => Op::AcceptContract {
						who: by(dice, provider),
						payer,
						offer: number,
					},
					_ => Op::AcceptPrices {
						who: by(dice, provider),
						payer,
						offer: number,
					},
				};
			}
		}
		let contract = self.money.contracts.get(&(payer, provider));
		let rows = match dice.below(12) {
			0 => vec![],
			1 => vec![self.row(dice), self.row(dice)],
			_ => vec![self.row(dice)],
		};
		match (contract, dice.below(6)) {
			(_, 0) => Op::EndContract {
				who: {
					let organisation = dice.one(&[payer, provider]);
					by(dice, organisation)
				},
				payer,
				provider,
				from: self.today() + dice.below(9) as i64,
			},
			(Some(contract), 1..=3) if contract.ends.is_some() => Op::Offer {
				who: by(dice, payer),
				provider,
				insurer_collects: contract.insurer_collects != dice.once_in(8),
				rows,
			},
			(Some(_), 1..=4) => Op::Propose {
				who: by(dice, payer),
				provider,
				rows,
			},
			_ => Op::Offer {
				who: by(dice, payer),
				provider: if dice.once_in(10) { payer } else { provider },
				insurer_collects: dice.once_in(2),
				rows: first_prices(self.today()),
			},
		}
	}

	/// A case for which this holds, most of the time.
	fn some_case(&self, dice: &mut Dice, wanted: impl Fn(&Case) -> bool) -> CaseId {
		let able = self.cases.iter().filter(|(_, case)| wanted(case));
		let able: Vec<CaseId> = able.map(|(number, _)| *number).collect();
		let all: Vec<CaseId> = self.cases.keys().copied().collect();
		if all.is_empty() || dice.once_in(16) {
			1 + dice.below(CASES) as CaseId
		} else if able.is_empty() {
			dice.one(&all)
		} else {
			dice.one(&able)
		}
	}

	/// An entry for which this holds, most of the time.
	fn some_entry(&self, dice: &mut Dice, case: CaseId, wanted: impl Fn(&Entry) -> bool) -> u32 {
		let kept = self.cases.get(&case).map_or(&[][..], Case::kept);
		let able: Vec<u32> = (0..)
			.zip(kept)
			.filter(|(_, entry)| wanted(entry))
			.map(|(number, _)| number)
			.collect();
		if able.is_empty() || dice.once_in(12) {
			dice.below(kept.len() as u64 + 1) as u32
		} else {
			dice.one(&able)
		}
	}

	fn some_entries(
		&self,
		dice: &mut Dice,
		case: CaseId,
		wanted: impl Fn(&Entry) -> bool,
	) -> Vec<u32> {
		let many = dice.one(&[0, 1, 1, 2, 2, 3, 4]);
		let mut entries: Vec<u32> = (0..many)
			.map(|_| self.some_entry(dice, case, &wanted))
			.collect();
		if !dice.once_in(6) {
			entries.sort();
			entries.dedup();
		}
		entries
	}

	fn draw_care(&self, dice: &mut Dice) -> Op {
		match dice.below(65) {
			0..=3 => self.draw_begin(dice),
			4..=15 => self.draw_indication(dice),
			16..=39 => self.draw_work(dice),
			40..=55 => self.draw_answer(dice),
			_ => self.draw_end(dice),
		}
	}

	fn provider_of(&self, case: CaseId) -> Who {
		let case = self.cases.get(&case);
		case.map_or(PROVIDERS[0], Case::provider)
	}

	fn draw_begin(&self, dice: &mut Dice) -> Op {
		let free: Vec<Who> = CLIENTS
			.into_iter()
			.filter(|client| self.dossiers.values().all(|of| of.client != *client))
			.collect();
		let client = match free.is_empty() || dice.once_in(8) {
			true => dice.one(&CLIENTS),
			false => dice.one(&free),
		};
		let unused: Vec<CaseId> = (1..=CASES as CaseId)
			.filter(|number| !self.dossiers.contains_key(number))
			.collect();
		let case = match unused.is_empty() || dice.once_in(8) {
			true => 1 + dice.below(CASES) as CaseId,
			false => dice.one(&unused),
		};
		let provider = dice.one(&PROVIDERS);
		Op::Register {
			who: dice.mostly(intaker(provider)),
			case,
			client,
			insurer: if dice.once_in(15) {
				provider
			} else {
				dice.one(&INSURERS)
			},
			practice: if dice.once_in(15) {
				provider
			} else {
				dice.one(&PRACTICES)
			},
			formula: dice.once_in(2),
		}
	}

	/// What brings a case into care.
	fn draw_first_steps(&self, dice: &mut Dice) -> Op {
		let early = |case: &Case| is_open(case) && case.accepted && case.birth.is_none();
		let case = self.some_case(dice, early);
		match self.cases.get(&case) {
			Some(known) if known.indicated.is_some() => Op::Birth {
				who: midwife(known.practice),
				case,
				date: self.today() - dice.below(5) as i64,
			},
			_ => Op::Indicate {
				who: intaker(self.provider_of(case)),
				case,
				minutes: dice.one(&[300, 600, 1_200, 1_800]),
			},
		}
	}

	fn draw_indication(&self, dice: &mut Dice) -> Op {
		let practice = |case: CaseId| {
			let case = self.cases.get(&case);
			midwife(case.map_or(PRACTICES[0], |case| case.practice))
		};
		match dice.below(12) {
			0..=2 => {
				let case = self.some_case(dice, |case| is_open(case) && case.indicated.is_none());
				Op::Indicate {
					who: dice.mostly(intaker(self.provider_of(case))),
					case,
					minutes: indication(dice),
				}
			}
			3..=5 => {
				let case = self.some_case(dice, |case| is_open(case) && case.birth.is_none());
				Op::Birth {
					who: dice.mostly(practice(case)),
					case,
					date: self.today() - dice.below(12) as i64 + 1,
				}
			}
			6 => {
				let case = self.some_case(dice, |case| is_open(case) && case.birth.is_some());
				Op::Hospital {
					who: dice.mostly(practice(case)),
					case,
					days: dice.below(4) as i64,
				}
			}
			7..=8 => {
				let case = self.some_case(dice, |case| is_open(case) && case.indicated.is_some());
				// also exactly what was used, and a granule less
				let used = self
					.summary(case)
					.map_or(0, |sum| sum.approved + sum.pending);
				let minutes = match dice.below(4) {
					0 => used,
					1 => used - 5,
					_ => indication(dice),
				};
				Op::Reindicate {
					who: dice.mostly(practice(case)),
					case,
					minutes: minutes.max(0),
				}
			}
			9 => {
				let case = self.some_case(dice, |case| is_open(case) && case.birth.is_some());
				Op::Extend {
					who: dice.mostly(practice(case)),
					case,
					day: 9 + dice.below(5) as i64,
				}
			}
			_ => {
				let case = self.some_case(dice, |case| is_open(case) && case.requested.is_some());
				let payer = self.cases.get(&case).map_or(INSURERS[0], |case| {
					let day = case.birth.unwrap_or(0) + case.requested.unwrap_or(0) - 1;
					case.insurer(day)
				});
				let who = dice.one(&[payer, officer(payer)]);
				Op::Acknowledge {
					who: dice.mostly(who),
					case,
				}
			}
		}
	}

	fn draw_work(&self, dice: &mut Dice) -> Op {
		let today = self.today();
		let can = |case: &Case| {
			let recent = case.birth.is_some_and(|birth| today - birth < 18);
			is_open(case) && case.accepted && recent && self.active(case.provider())
		};
		let case = if dice.once_in(3) {
			// one of which something was rejected
			self.some_case(dice, |case| {
				let rejected = |entry: &Entry| entry.state == State::Rejected;
				can(case) && case.kept().iter().any(rejected)
			})
		} else {
			self.some_case(dice, can)
		};
		let known = self.cases.get(&case);
		let provider = self.provider_of(case);
		let a_carer = carer(provider, dice.once_in(2));
		match dice.below(24) {
			0..=12 => {
				let many = dice.one(&[1, 1, 2, 3]);
				let mut visits: Vec<_> = (0..many).map(|_| visit(dice, today, known)).collect();
				// exactly what remains, or a granule more
				let remaining = self
					.summary(case)
					.map_or(0, |sum| sum.indicated - sum.approved - sum.pending);
				if dice.once_in(8) && (1..DAY).contains(&remaining) {
					visits.truncate(1);
					visits[0].service = Service::Hour;
					visits[0].minutes = remaining + dice.one(&[0, 0, 5]);
				}
				if dice.once_in(25) {
					visits.clear();
				}
				Op::Log {
					who: dice.mostly(a_carer),
					case,
					visits,
				}
			}
			13..=17 => Op::Correct {
				who: dice.mostly(a_carer),
				case,
				entry: self.some_entry(dice, case, |entry| {
					entry.state == State::Rejected && entry.service.timed()
				}),
				visit: visit(dice, today, known),
			},
			18..=19 => Op::Withdraw {
				who: {
					let who = dice.one(&[a_carer, officer(provider)]);
					dice.mostly(who)
				},
				case,
				entry: self.some_entry(dice, case, |entry| {
					entry.state == State::Rejected || self.answerable(entry)
				}),
			},
			_ => Op::Charge {
				who: dice.mostly(officer(provider)),
				case,
				service: dice.one(&Service::ALL),
				date: self.today() + 1 - dice.below(8) as i64 * dice.one(&[1, 1, 1, 3]),
			},
		}
	}

	/// The client of a case, or who may act for her.
	fn family(&self, dice: &mut Dice, case: CaseId) -> Who {
		let client = self.cases.get(&case).map_or(CLIENTS[0], |case| case.client);
		let others: Vec<Who> = self
			.people
			.representatives
			.iter()
			.filter(|(_, of)| of.0 == client)
			.map(|(account, _)| *account)
			.collect();
		let who = match others.is_empty() || dice.once_in(2) {
			true => client,
			false => dice.one(&others),
		};
		dice.mostly(who)
	}

	fn draw_answer(&self, dice: &mut Dice) -> Op {
		let case = if dice.once_in(5) {
			self.some_case(dice, |case| is_open(case) && case.waits())
		} else {
			self.some_case(dice, |case| {
				let can = |entry: &Entry| self.answerable(entry);
				is_open(case) && case.kept().iter().any(can)
			})
		};
		match dice.below(16) {
			0..=9 => Op::Approve {
				who: self.family(dice, case),
				case,
				entries: self.some_entries(dice, case, |entry| self.answerable(entry)),
			},
			10..=13 => Op::Reject {
				who: self.family(dice, case),
				case,
				entry: self.some_entry(dice, case, |entry| self.answerable(entry)),
			},
			_ => Op::Expire {
				who: anybody(dice),
				case,
				entries: self.some_entries(dice, case, |entry| {
					entry.state == State::Proposed && !self.answerable(entry)
				}),
			},
		}
	}

	fn draw_end(&self, dice: &mut Dice) -> Op {
		let open = self.some_case(dice, is_open);
		match dice.below(10) {
			0 | 8 => {
				let case = self.some_case(dice, |case| {
					let old = case.birth.is_some_and(|birth| self.today() - birth > 8);
					is_open(case) && old && !case.waits()
				});
				Op::Close {
					who: dice.mostly(officer(self.provider_of(case))),
					case,
				}
			}
			1 | 2 => {
				let case = self.some_case(dice, |case| case.end == End::Closing);
				Op::SignOff {
					who: self.family(dice, case),
					case,
				}
			}
			3 if dice.once_in(2) => {
				let who = intaker(self.provider_of(open));
				let family = self.family(dice, open);
				let who = dice.one(&[who, family]);
				Op::Cancel {
					who: dice.mostly(who),
					case: open,
				}
			}
			4 => Op::Transfer {
				who: self.family(dice, open),
				case: open,
				provider: if dice.once_in(10) {
					PRACTICES[0]
				} else {
					dice.one(&PROVIDERS)
				},
			},
			5 | 6 => {
				let case = self.some_case(dice, |case| is_open(case) && !case.accepted);
				Op::AcceptTransfer {
					who: dice.mostly(intaker(self.provider_of(case))),
					case,
				}
			}
			7 => Op::Switch {
				who: dice.mostly(intaker(self.provider_of(open))),
				case: open,
				insurer: if dice.once_in(10) {
					PROVIDERS[0]
				} else {
					dice.one(&INSURERS)
				},
				from: self.today() + 3 - dice.below(14) as i64,
			},
			_ => {
				let case = self.some_case(dice, |case| case.ended > 0);
				Op::Prune {
					who: anybody(dice),
					case,
					limit: dice.below(12) as u32,
				}
			}
		}
	}
}
