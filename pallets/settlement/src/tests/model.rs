//! Random sequences of all that moves money, and of time, against a plain model that shares no code
//! and no arithmetic with the pallet. Invariants and model are compared after every step.
//!
//! `PROPTEST_CASES` sets how many sequences of up to 360 steps are run.

use crate::{mock::*, Collection, Error, PayoutRejection};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use zorgketen_primitives::{NationalTable, Quantity, Service, Settled, Settlement as _};

#[derive(Clone, Debug)]
enum Op {
	Deposit {
		payer: AccountId,
		amount: u128,
		reference: u64,
	},
	Settle {
		case: u64,
		payer: AccountId,
		provider: AccountId,
		service: Service,
		day: usize,
		minutes: u32,
	},
	Reserve {
		case: u64,
		payer: AccountId,
		provider: AccountId,
		day: usize,
		minutes: u32,
	},
	Release {
		case: u64,
		payer: AccountId,
	},
	/// Stands for the release of something that is held.
	ReleaseOne {
		hold: usize,
	},
	Credit {
		case: u64,
		payer: AccountId,
		provider: AccountId,
		service: Service,
		date: u16,
		amount: u128,
	},
	/// Stands for a credit of a share of what can be credited of a line that there is.
	CreditLine {
		line: usize,
		percent: u128,
	},
	Collect {
		payer: AccountId,
		provider: AccountId,
	},
	Request {
		provider: AccountId,
		amount: u128,
	},
	/// Stands for a request of a share of what there is.
	RequestShare {
		provider: AccountId,
		percent: u128,
	},
	Confirm {
		payout: u32,
		reference: u64,
	},
	/// Stands for the confirmation of a payout that there is or was.
	ConfirmOne {
		payout: usize,
		reference: u64,
	},
	Reject {
		payout: u32,
	},
	/// Stands for the rejection of a payout that there is or was.
	RejectOne {
		payout: usize,
	},
	PayWaiting {
		payer: AccountId,
		limit: u32,
	},
	Propose {
		payer: AccountId,
		provider: AccountId,
		days: u16,
		cents: u128,
	},
	Accept {
		payer: AccountId,
		provider: AccountId,
		offer: u32,
	},
	AddOwn {
		days: u16,
		value: u128,
	},
	EndBlock,
	NextDay,
}

fn op() -> impl Strategy<Value = Op> {
	let case = 1..=3u64;
	let parties = prop_oneof![
		14 => prop::sample::select(CONTRACTS.to_vec()).prop_map(|(payer, to, _)| (payer, to)),
		1 => (INSURER..=INSURER_2, PROVIDER..=PROVIDER_3),
	];
	let payer = INSURER..=INSURER_2;
	let provider = prop_oneof![8 => PROVIDER..=PROVIDER_2, 1 => Just(PROVIDER_3)];
	let service = prop_oneof![
		6 => Just(Service::Hour),
		2 => Just(Service::PartusHour),
		1 => Just(Service::Registration),
		1 => Just(Service::PartusSurcharge),
	];
	let day = prop_oneof![14 => 1..DAYS, 1 => Just(0)];
	let amount = prop_oneof![4 => 0..60_000u128, 1 => 60_000..600_000u128];
	let percent = prop_oneof![2 => Just(100u128), 3 => 0..=101u128];
	let pick = 0..100usize;
	prop_oneof![
		6 => (payer.clone(), amount, 0..200u64)
			.prop_map(|(payer, amount, reference)| Op::Deposit { payer, amount, reference }),
		10 => (case.clone(), parties.clone(), service.clone(), day.clone(), 0..500u32).prop_map(
			|(case, (payer, provider), service, day, minutes)|
				Op::Settle { case, payer, provider, service, day, minutes }
		),
		5 => (case.clone(), parties.clone(), day.clone(), 0..2_000u32).prop_map(
			|(case, (payer, provider), day, minutes)|
				Op::Reserve { case, payer, provider, day, minutes }
		),
		1 => (case.clone(), payer.clone()).prop_map(|(case, payer)| Op::Release { case, payer }),
		3 => pick.clone().prop_map(|hold| Op::ReleaseOne { hold }),
		5 => (pick.clone(), percent.clone())
			.prop_map(|(line, percent)| Op::CreditLine { line, percent }),
		1 => (case, parties.clone(), service, prop::sample::select(vec![YEAR_25 - 1, YEAR_26 - 1, YEAR_26, TODAY]), 0..9_000u128).prop_map(
			|(case, (payer, provider), service, date, amount)|
				Op::Credit { case, payer, provider, service, date, amount }
		),
		3 => parties.clone().prop_map(|(payer, provider)| Op::Collect { payer, provider }),
		4 => (provider, percent)
			.prop_map(|(provider, percent)| Op::RequestShare { provider, percent }),
		3 => (pick.clone(), 0..200u64)
			.prop_map(|(payout, reference)| Op::ConfirmOne { payout, reference }),
		2 => pick.prop_map(|payout| Op::RejectOne { payout }),
		4 => (payer, 0..4u32).prop_map(|(payer, limit)| Op::PayWaiting { payer, limit }),
		1 => (parties.clone(), 0..4u16, 400..7_000u128).prop_map(
			|((payer, provider), days, cents)| Op::Propose { payer, provider, days, cents }
		),
		2 => parties.prop_map(|(payer, provider)| Op::Accept { payer, provider, offer: 0 }),
		1 => (0..4u16, 300..700u128).prop_map(|(days, value)| Op::AddOwn { days, value }),
		2 => Just(Op::EndBlock),
		1 => Just(Op::NextDay),
	]
}

/// The service dates that occur, from before all prices until today.
const DAYS: usize = 6;

fn date(day: usize) -> u16 {
	[
		YEAR_25 - 1,
		YEAR_26 - 1,
		YEAR_26,
		TODAY,
		CurrentDate::get() - 1,
		CurrentDate::get(),
	][day]
}

/// A line: case, payer, provider, service, price row and own-contribution row.
type Key = (u64, AccountId, AccountId, Service, u16, u16);

#[derive(Clone, Copy, Default)]
struct Line {
	units: u128,
	due: u128,
	unpaid: u128,
	credited: u128,
}

struct Waiting {
	key: Key,
	outstanding: u128,
}

#[derive(Clone, Copy)]
struct Terms {
	gross_rate: u128,
	own_rate: u128,
	insurer_collects: bool,
	key: Key,
}

#[derive(Default)]
struct Model {
	contracts: BTreeMap<(AccountId, AccountId), (bool, Vec<(Service, u16, u128)>)>,
	own: Vec<(u16, u128)>,
	offers: BTreeMap<(AccountId, AccountId), (u32, u16, u128)>,
	next_offer: u32,
	free: BTreeMap<AccountId, u128>,
	deposited: BTreeMap<AccountId, u128>,
	paid_out: BTreeMap<AccountId, u128>,
	holds: BTreeMap<(u64, AccountId), u128>,
	lines: BTreeMap<Key, Line>,
	queues: BTreeMap<AccountId, VecDeque<Waiting>>,
	debts: BTreeMap<(AccountId, AccountId), u128>,
	payouts: BTreeMap<u32, (AccountId, u128)>,
	next_payout: u32,
	references: BTreeSet<u64>,
}

fn fail<R>(error: Error<Test>) -> Result<R, DispatchError> {
	Err(error.into())
}

/// A share of an amount; over a hundred percent, a cent too much.
fn share(amount: u128, percent: u128) -> u128 {
	if percent > 100 {
		amount + 1
	} else {
		amount * percent / 100
	}
}

/// So many sixtieths, rounded half up.
fn sixtieths(number: u128) -> u128 {
	number / 60 + u128::from(number % 60 >= 30)
}

impl Terms {
	fn gross(&self, units: u128) -> u128 {
		match self.key.3 {
			Service::Hour | Service::PartusHour => sixtieths(units * self.gross_rate),
			_ => units * self.gross_rate,
		}
	}

	fn own(&self, units: u128) -> u128 {
		sixtieths(units * self.own_rate)
	}

	fn due(&self, units: u128) -> u128 {
		if self.insurer_collects {
			self.gross(units)
		} else {
			self.gross(units).saturating_sub(self.own(units))
		}
	}
}

impl Model {
	fn new() -> Self {
		let mut model = Self {
			own: vec![(YEAR_25, 480), (YEAR_26, 570)],
			..Default::default()
		};
		for (payer, provider, insurer_collects) in CONTRACTS {
			let rows = prices()
				.iter()
				.map(|row| (row.service, row.valid_from, row.cents))
				.collect();
			model
				.contracts
				.insert((payer, provider), (insurer_collects, rows));
			model.next_offer += 1;
		}
		model
	}

	fn terms(
		&self,
		case: u64,
		payer: AccountId,
		provider: AccountId,
		service: Service,
		date: u16,
	) -> Result<Terms, DispatchError> {
		let Some((insurer_collects, rows)) = self.contracts.get(&(payer, provider)) else {
			return fail(Error::NoContract);
		};
		let price = rows
			.iter()
			.filter(|row| row.0 == service && row.1 <= date)
			.max_by_key(|row| row.1);
		let Some((_, price_from, gross_rate)) = price else {
			return fail(Error::NoPrice);
		};
		let (own_from, own_rate) = match service {
			Service::Hour => *self
				.own
				.iter()
				.filter(|row| row.0 <= date)
				.max_by_key(|row| row.0)
				.expect("prices begin with the table"),
			_ => (0, 0),
		};
		Ok(Terms {
			gross_rate: *gross_rate,
			own_rate,
			insurer_collects: *insurer_collects,
			key: (case, payer, provider, service, *price_from, own_from),
		})
	}

	/// What an operation that depends on what there is stands for.
	fn resolve(&self, op: &Op) -> Op {
		match *op {
			Op::CreditLine { line, percent } if !self.lines.is_empty() => {
				let (key, line) = self
					.lines
					.iter()
					.nth(line % self.lines.len())
					.expect("one of them");
				Op::Credit {
					case: key.0,
					payer: key.1,
					provider: key.2,
					service: key.3,
					date: key.4.max(key.5),
					amount: share(line.due - line.unpaid - line.credited, percent),
				}
			}
			Op::CreditLine { .. } => Op::EndBlock,
			Op::ReleaseOne { hold } => {
				let held = self.holds.iter().filter(|(_, held)| **held > 0);
				held.clone().nth(hold % held.count().max(1)).map_or(
					Op::EndBlock,
					|((case, payer), _)| Op::Release {
						case: *case,
						payer: *payer,
					},
				)
			}
			Op::RequestShare { provider, percent } => Op::Request {
				provider,
				amount: share(
					self.free(provider).saturating_sub(self.debt_of(provider)),
					percent,
				),
			},
			Op::ConfirmOne { payout, reference } => Op::Confirm {
				payout: self.payout(payout),
				reference,
			},
			Op::RejectOne { payout } => Op::Reject {
				payout: self.payout(payout),
			},
			Op::Accept {
				payer, provider, ..
			} => Op::Accept {
				payer,
				provider,
				offer: self.offers.get(&(payer, provider)).map_or(0, |of| of.0),
			},
			ref op => op.clone(),
		}
	}

	/// An open payout, or a number that is not open.
	fn payout(&self, pick: usize) -> u32 {
		let open = self.payouts.keys().nth(pick % (self.payouts.len() + 1));
		open.copied().unwrap_or(self.next_payout / 2)
	}

	fn free(&self, who: AccountId) -> u128 {
		self.free.get(&who).copied().unwrap_or_default()
	}

	fn give(&mut self, who: AccountId, amount: u128) {
		*self.free.entry(who).or_default() += amount;
	}

	fn take(&mut self, who: AccountId, amount: u128) {
		*self.free.entry(who).or_default() -= amount;
	}

	fn debt(&self, payer: AccountId, provider: AccountId) -> u128 {
		self.debts
			.get(&(payer, provider))
			.copied()
			.unwrap_or_default()
	}

	fn debt_of(&self, provider: AccountId) -> u128 {
		self.debts
			.iter()
			.filter(|((_, of), _)| *of == provider)
			.map(|(_, debt)| debt)
			.sum()
	}

	fn waits(&self, payer: AccountId) -> bool {
		self.queues.get(&payer).is_some_and(|q| !q.is_empty())
	}

	fn settle(&mut self, terms: Terms, units: u128) -> Settled {
		let (case, payer, provider, ..) = terms.key;
		let line = self.lines.get(&terms.key).copied().unwrap_or_default();
		let after = line.units + units;
		let due = terms.due(after).max(line.due) - line.due;
		let offset = due.min(self.debt(payer, provider));
		*self.debts.entry((payer, provider)).or_default() -= offset;
		let mut rest = due - offset;
		let hold = self.holds.entry((case, payer)).or_default();
		let from_hold = rest.min(*hold);
		*hold -= from_hold;
		rest -= from_hold;
		let from_free = if self.waits(payer) {
			0
		} else {
			rest.min(self.free(payer))
		};
		self.take(payer, from_free);
		rest -= from_free;
		self.give(provider, from_hold + from_free);
		let now = self.lines.entry(terms.key).or_default();
		now.units = after;
		now.due += due;
		now.unpaid += rest;
		if rest > 0 {
			self.queues.entry(payer).or_default().push_back(Waiting {
				key: terms.key,
				outstanding: rest,
			});
		}
		Settled {
			gross: terms.gross(after) - terms.gross(line.units),
			own: terms.own(after) - terms.own(line.units),
			due,
			paid: due - rest,
		}
	}

	/// Of how many claims something was paid.
	fn pay(&mut self, payer: AccountId, limit: u64) -> u64 {
		let mut paid = 0;
		while paid < limit {
			let free = self.free(payer);
			let Some(first) = self.queues.entry(payer).or_default().front_mut() else {
				break;
			};
			let provider = first.key.2;
			let debt = self.debts.entry((payer, provider)).or_default();
			let offset = first.outstanding.min(*debt);
			let money = free.min(first.outstanding - offset);
			if offset + money == 0 {
				break;
			}
			*debt -= offset;
			first.outstanding -= offset + money;
			let (key, is_paid) = (first.key, first.outstanding == 0);
			self.lines.entry(key).or_default().unpaid -= offset + money;
			if is_paid {
				self.queues.entry(payer).or_default().pop_front();
			}
			self.take(payer, money);
			self.give(provider, money);
			paid += 1;
		}
		paid
	}

	fn reserve(&mut self, terms: Terms, minutes: u32) {
		let (case, payer, ..) = terms.key;
		let line = self.lines.get(&terms.key).copied().unwrap_or_default();
		let wanted = terms
			.due(line.units + u128::from(minutes))
			.saturating_sub(line.due);
		let held = self.holds.remove(&(case, payer)).unwrap_or_default();
		let hold = if wanted <= held {
			wanted
		} else if self.waits(payer) {
			held
		} else {
			wanted.min(held + self.free(payer))
		};
		self.give(payer, held);
		self.take(payer, hold);
		self.holds.insert((case, payer), hold);
	}

	fn credit(&mut self, terms: Terms, amount: u128) -> Result<(), DispatchError> {
		let (_, payer, provider, ..) = terms.key;
		let Some(line) = self.lines.get_mut(&terms.key) else {
			return fail(Error::NoClaim);
		};
		if line.credited + amount > line.due - line.unpaid {
			return fail(Error::CreditAbovePaid);
		}
		line.credited += amount;
		let returned = amount.min(self.free(provider));
		self.take(provider, returned);
		self.give(payer, returned);
		*self.debts.entry((payer, provider)).or_default() += amount - returned;
		self.pay(payer, 16);
		Ok(())
	}

	fn apply(&mut self, op: &Op) -> Result<Option<Settled>, DispatchError> {
		match *op {
			Op::Deposit {
				payer,
				amount,
				reference,
			} => {
				if amount == 0 {
					return fail(Error::ZeroAmount);
				}
				if !self.references.insert(reference) {
					return fail(Error::ReferenceUsed);
				}
				*self.deposited.entry(payer).or_default() += amount;
				self.give(payer, amount);
				self.pay(payer, 16);
			}
			Op::Settle {
				case,
				payer,
				provider,
				service,
				day,
				minutes,
			} => {
				let terms = self.terms(case, payer, provider, service, date(day))?;
				let timed = matches!(service, Service::Hour | Service::PartusHour);
				if timed && minutes == 0 {
					return fail(Error::WrongQuantity);
				}
				let units = if timed { u128::from(minutes) } else { 1 };
				return Ok(Some(self.settle(terms, units)));
			}
			Op::Reserve {
				case,
				payer,
				provider,
				day,
				minutes,
			} => {
				let terms = self.terms(case, payer, provider, Service::Hour, date(day))?;
				self.reserve(terms, minutes);
			}
			Op::Release { case, payer } => {
				let held = self.holds.remove(&(case, payer)).unwrap_or_default();
				self.give(payer, held);
			}
			Op::Credit {
				case,
				payer,
				provider,
				service,
				date,
				amount,
			} => {
				if amount == 0 {
					return fail(Error::ZeroAmount);
				}
				let terms = self.terms(case, payer, provider, service, date)?;
				self.credit(terms, amount)?;
			}
			Op::Collect { payer, provider } => {
				if !self.contracts.contains_key(&(payer, provider)) {
					return fail(Error::NoContract);
				}
				let amount = self.debt(payer, provider).min(self.free(provider));
				if amount == 0 {
					return fail(Error::NothingToPay);
				}
				*self.debts.entry((payer, provider)).or_default() -= amount;
				self.take(provider, amount);
				self.give(payer, amount);
				self.pay(payer, 16);
			}
			Op::Request { provider, amount } => {
				if amount == 0 {
					return fail(Error::ZeroAmount);
				}
				if amount + self.debt_of(provider) > self.free(provider) {
					return fail(Error::PayoutAboveBalance);
				}
				if self.payouts.values().filter(|p| p.0 == provider).count() == 16 {
					return fail(Error::TooManyPayouts);
				}
				self.take(provider, amount);
				self.payouts.insert(self.next_payout, (provider, amount));
				self.next_payout += 1;
			}
			Op::Confirm { payout, reference } => {
				let Some((provider, amount)) = self.payouts.get(&payout).copied() else {
					return fail(Error::NoPayout);
				};
				if !self.references.insert(reference) {
					return fail(Error::ReferenceUsed);
				}
				self.payouts.remove(&payout);
				*self.paid_out.entry(provider).or_default() += amount;
			}
			Op::Reject { payout } => {
				let Some((provider, amount)) = self.payouts.remove(&payout) else {
					return fail(Error::NoPayout);
				};
				self.give(provider, amount);
			}
			Op::PayWaiting { payer, limit } => {
				if self.pay(payer, limit.into()) == 0 {
					return fail(Error::NothingToPay);
				}
			}
			Op::Propose {
				payer,
				provider,
				days,
				cents,
			} => {
				let from = CurrentDate::get() + days;
				let Some((_, rows)) = self.contracts.get(&(payer, provider)) else {
					return fail(Error::NoContract);
				};
				if self.offers.contains_key(&(payer, provider)) {
					return fail(Error::OfferExists);
				}
				if days == 0 {
					return fail(Error::NotInFuture);
				}
				if rows.iter().any(|r| r.0 == Service::Hour && r.1 >= from) {
					return fail(Error::RowsNotAscending);
				}
				if cents > 6_850 {
					return fail(Error::PriceAboveCeiling);
				}
				self.offers
					.insert((payer, provider), (self.next_offer, from, cents));
				self.next_offer += 1;
			}
			Op::Accept {
				payer, provider, ..
			} => {
				let Some((_, from, cents)) = self.offers.get(&(payer, provider)).copied() else {
					return fail(Error::NoOffer);
				};
				if from <= CurrentDate::get() {
					return fail(Error::NotInFuture);
				}
				self.offers.remove(&(payer, provider));
				let (_, rows) = self
					.contracts
					.get_mut(&(payer, provider))
					.expect("prices are proposed for contracts");
				rows.push((Service::Hour, from, cents));
			}
			Op::AddOwn { days, value } => {
				let from = CurrentDate::get() + days;
				if days == 0 {
					return fail(Error::NotInFuture);
				}
				if self.own.iter().any(|row| row.0 >= from) {
					return fail(Error::RowsNotAscending);
				}
				self.own.push((from, value));
			}
			Op::CreditLine { .. }
			| Op::ReleaseOne { .. }
			| Op::RequestShare { .. }
			| Op::ConfirmOne { .. }
			| Op::RejectOne { .. } => unreachable!("it was resolved"),
			Op::EndBlock => {
				for payer in [INSURER, INSURER_2] {
					self.pay(payer, u64::MAX);
				}
			}
			Op::NextDay => CurrentDate::set(CurrentDate::get() + 1),
		}
		Ok(None)
	}

	/// Compares all that can be seen.
	fn compare(&self) {
		let mut issued = 0;
		for payer in [INSURER, INSURER_2] {
			let position = Settlement::insurer_position(&payer);
			let held: u128 = self
				.holds
				.iter()
				.filter(|((_, of), _)| *of == payer)
				.map(|(_, hold)| hold)
				.sum();
			let deposited = self.deposited.get(&payer).copied().unwrap_or_default();
			assert_eq!(position.free, self.free(payer));
			assert_eq!(position.held, held);
			assert_eq!(position.balance, self.free(payer) + held);
			assert_eq!(position.deposited, deposited);
			assert_eq!(position.paid, deposited - position.balance);
			let queue: Vec<_> = Settlement::waiting(&payer, 0, u32::MAX)
				.into_iter()
				.map(|claim| (claim.case, claim.provider, claim.service, claim.outstanding))
				.collect();
			let expected: Vec<_> = self
				.queues
				.get(&payer)
				.into_iter()
				.flatten()
				.map(|w| (case(w.key.0), w.key.2, w.key.3, w.outstanding))
				.collect();
			assert_eq!(queue, expected);
			assert_eq!(
				position.waiting,
				expected.iter().map(|claim| claim.3).sum::<u128>()
			);
			issued += deposited;
		}
		for provider in [PROVIDER, PROVIDER_2] {
			let position = Settlement::provider_position(&provider);
			let requested: u128 = self
				.payouts
				.values()
				.filter(|p| p.0 == provider)
				.map(|p| p.1)
				.sum();
			let paid_out = self.paid_out.get(&provider).copied().unwrap_or_default();
			assert_eq!(position.balance, self.free(provider) + requested);
			assert_eq!(position.requested, requested);
			assert_eq!(position.paid_out, paid_out);
			assert_eq!(position.debt, self.debt_of(provider));
			issued -= paid_out;
			// what a provider got is what one rounding of each line gives, less what waits, what was
			// credited, and what it owes for that
			let lines = self.lines.iter().filter(|(key, _)| key.2 == provider);
			let got = lines.fold(0, |sum, (_, line)| {
				sum + line.due - line.unpaid - line.credited
			});
			assert_eq!(position.paid, got + position.debt);
		}
		assert_eq!(Balances::total_issuance(), issued);
		for number in 1..=3 {
			let totals = Settlement::totals(&case(number));
			let lines = || self.lines.iter().filter(|(key, _)| key.0 == number);
			let terms = |key: &Key| {
				self.terms(key.0, key.1, key.2, key.3, key.4.max(key.5))
					.expect("it was settled once")
			};
			assert_eq!(
				totals.gross,
				lines()
					.map(|(key, l)| terms(key).gross(l.units))
					.sum::<u128>()
			);
			assert_eq!(
				totals.own,
				lines()
					.map(|(key, l)| terms(key).own(l.units))
					.sum::<u128>()
			);
			assert_eq!(totals.due, lines().map(|(_, l)| l.due).sum::<u128>());
			assert_eq!(totals.unpaid, lines().map(|(_, l)| l.unpaid).sum::<u128>());
			assert_eq!(totals.paid, totals.due - totals.unpaid);
			assert_eq!(
				totals.credited,
				lines().map(|(_, l)| l.credited).sum::<u128>()
			);
		}
	}
}

const CONTRACTS: [(AccountId, AccountId, bool); 3] = [
	(INSURER, PROVIDER, false),
	(INSURER, PROVIDER_2, true),
	(INSURER_2, PROVIDER, true),
];

fn run_op(op: &Op) -> Result<Option<Settled>, DispatchError> {
	match *op {
		Op::Deposit {
			payer,
			amount,
			reference: number,
		} => outcome(Settlement::issue(
			signed(AGENT),
			payer,
			amount,
			reference(number),
		)),
		Op::Settle {
			case: number,
			payer,
			provider,
			service,
			day,
			minutes,
		} => {
			let quantity = match service {
				Service::Hour | Service::PartusHour => Quantity::Minutes(minutes),
				_ => Quantity::Piece,
			};
			return as_call(|| {
				Settlement::settle(
					&case(number),
					&payer,
					&provider,
					service,
					date(day),
					quantity,
				)
			})
			.map(Some);
		}
		Op::Reserve {
			case: number,
			payer,
			provider,
			day,
			minutes,
		} => as_call(|| Settlement::reserve(&case(number), &payer, &provider, minutes, date(day))),
		Op::Release {
			case: number,
			payer,
		} => as_call(|| Settlement::release(&case(number), &payer)),
		Op::Credit {
			case: number,
			payer,
			provider,
			service,
			date,
			amount,
		} => outcome(Settlement::credit(
			signed(officer(provider)),
			payer,
			case(number),
			service,
			date,
			amount,
		)),
		Op::Collect { payer, provider } => {
			outcome(Settlement::collect_debt(signed(STRANGER), payer, provider))
		}
		Op::Request { provider, amount } => Settlement::request_payout(signed(provider), amount),
		Op::Confirm {
			payout,
			reference: number,
		} => Settlement::confirm_payout(signed(officer(AGENT)), payout, reference(number)),
		Op::Reject { payout } => {
			Settlement::reject_payout(signed(AGENT), payout, PayoutRejection::OnRequest)
		}
		Op::PayWaiting { payer, limit } => {
			outcome(Settlement::pay_waiting(signed(STRANGER), payer, limit))
		}
		Op::Propose {
			payer,
			provider,
			days,
			cents,
		} => Settlement::propose_prices(
			signed(payer),
			provider,
			price_rows(&[(Service::Hour, CurrentDate::get() + days, cents)]),
		),
		Op::Accept {
			payer,
			provider,
			offer,
		} => Settlement::accept_prices(signed(provider), payer, offer),
		Op::AddOwn { days, value } => Settlement::add_row(
			RuntimeOrigin::root(),
			NationalTable::OwnContributionPerHour,
			CurrentDate::get() + days,
			value,
		),
		Op::EndBlock => {
			end_block();
			Ok(())
		}
		Op::CreditLine { .. }
		| Op::ReleaseOne { .. }
		| Op::RequestShare { .. }
		| Op::ConfirmOne { .. }
		| Op::RejectOne { .. } => unreachable!("it was resolved"),
		// the model sets the clock
		Op::NextDay => Ok(()),
	}
	.map(|()| None)
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_pallet_does_what_the_model_does(ops in prop::collection::vec(op(), 1..360)) {
		run_empty(|| {
			install_tables();
			for (payer, provider, insurer_collects) in CONTRACTS {
				let collection = if insurer_collects {
					Collection::Insurer
				} else {
					Collection::Provider
				};
				contract(payer, provider, collection, prices());
			}
			let mut model = Model::new();
			for op in &ops {
				let op = &model.resolve(op);
				let expected = model.apply(op);
				if expected.is_err() {
					let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
					let before = root();
					assert_eq!(run_op(op), expected, "{op:?}");
					assert_eq!(before, root(), "a refused call changed the state: {op:?}");
				} else {
					assert_eq!(run_op(op), expected, "{op:?}");
				}
				model.compare();
				check();
			}
		});
	}
}
