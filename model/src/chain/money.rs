//! Contracts, prices and money.

use super::{
	check, gives,
	limits::{CEILING, MOST_CENTS},
	pays, CaseId, Chain, Op, Outcome, Service, Table, Who, AGENT, INSURERS, PROVIDERS,
};
use crate::Refusal;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A price: service, first date, cents.
pub type Row = (Service, i64, u128);

/// Payer and provider.
type Pair = (Who, Who);

/// A service line: case, payer, provider, service, date of the price row, date of the own contribution.
type Key = (CaseId, Who, Who, Service, i64, Option<i64>);

#[derive(Clone, Debug)]
pub(super) struct Contract {
	pub(super) insurer_collects: bool,
	pub(super) rows: Vec<Row>,
	pub(super) ends: Option<i64>,
}

impl Contract {
	fn runs_on(&self, date: i64) -> bool {
		self.ends.is_none_or(|end| date < end)
	}

	/// Whether these rows can be added on a day.
	fn takes(&self, rows: &[Row], today: i64) -> Outcome {
		check(rows.iter().all(|row| row.1 > today), "NotInFuture")?;
		let later = |row: &Row| self.rows.iter().all(|old| old.0 != row.0 || old.1 < row.1);
		check(rows.iter().all(later), "RowsNotAscending")?;
		check(self.rows.len() + rows.len() <= 128, "TooManyRows")
	}
}

#[derive(Clone, Debug)]
pub(super) struct Offer {
	pub(super) number: u32,
	/// nothing where only prices are offered
	insurer_collects: Option<bool>,
	rows: Vec<Row>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line {
	units: u128,
	pub(super) due: u128,
	pub(super) unpaid: u128,
	pub(super) credited: u128,
}

#[derive(Clone, Debug)]
struct Waiting {
	key: Key,
	outstanding: u128,
}

#[derive(Clone, Copy, Debug)]
struct Terms {
	price: u128,
	own: u128,
	insurer_collects: bool,
	key: Key,
}

/// So many sixtieths, rounded half up.
fn sixtieths(number: u128) -> u128 {
	number / 60 + u128::from(number % 60 >= 30)
}

impl Terms {
	fn times(&self, units: u128, cents: u128) -> u128 {
		match self.key.3.timed() {
			true => sixtieths(units * cents),
			false => units * cents,
		}
	}

	fn gross(&self, units: u128) -> u128 {
		self.times(units, self.price)
	}

	fn own(&self, units: u128) -> u128 {
		self.times(units, self.own)
	}

	fn due(&self, units: u128) -> u128 {
		match self.insurer_collects {
			true => self.gross(units),
			false => self.gross(units).saturating_sub(self.own(units)),
		}
	}
}

/// What a case came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct CaseMoney {
	pub gross: u128,
	pub own: u128,
	pub due: u128,
	pub unpaid: u128,
	pub credited: u128,
}

/// Where an insurer stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct InsurerMoney {
	pub deposited: u128,
	pub free: u128,
	pub held: u128,
	pub waiting: u128,
}

/// Where a provider stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ProviderMoney {
	pub free: u128,
	pub requested: u128,
	pub paid_out: u128,
	pub debt: u128,
	pub waiting: u128,
	/// What one rounding of each line gives, less what waits and what was credited.
	pub earned: u128,
}

/// A claim that waits: case, provider, service, what is outstanding.
pub type Claim = (CaseId, Who, Service, u128);

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Money {
	pub(super) contracts: BTreeMap<Pair, Contract>,
	pub(super) offers: BTreeMap<Pair, Offer>,
	next_offer: u32,
	own_per_hour: Vec<(i64, u128)>,
	own_per_day: Vec<(i64, u128)>,
	day_limit: Vec<(i64, u128)>,
	free: BTreeMap<Who, u128>,
	deposited: BTreeMap<Who, u128>,
	paid_out: BTreeMap<Who, u128>,
	/// by case and payer: under whose contract the minutes are guaranteed, and what is held
	pub(super) holds: BTreeMap<(CaseId, Who), (Who, u128)>,
	pub(super) lines: BTreeMap<Key, Line>,
	/// what pruned cases came to, by provider
	forgotten: BTreeMap<Who, u128>,
	queues: BTreeMap<Who, VecDeque<Waiting>>,
	debts: BTreeMap<Pair, u128>,
	pub(super) payouts: BTreeMap<u32, (Who, u128)>,
	pub(super) next_payout: u32,
	references: BTreeSet<u32>,
}

/// The prices of every contract at the beginning.
pub(super) fn first_prices(today: i64) -> Vec<Row> {
	let long_ago = today - 400;
	vec![
		(Service::Hour, long_ago, 5_933),
		(Service::Hour, today - 2, 6_521),
		(Service::PartusHour, long_ago, 5_933),
		(Service::Registration, long_ago, 1_491),
		(Service::IntakeHome, long_ago, 10_061),
		(Service::IntakePhone, long_ago, 4_244),
		(Service::PartusSurcharge, long_ago, 6_955),
		(Service::InstitutionDayMother, long_ago, 15_900),
		(Service::InstitutionDayChild, long_ago, 14_000),
	]
}

fn latest(rows: &[(i64, u128)], date: i64) -> Result<(i64, u128), Refusal> {
	let known = rows.iter().filter(|row| row.0 <= date);
	known
		.max_by_key(|row| row.0)
		.copied()
		.ok_or("NoOwnContribution")
}

impl Money {
	/// Three of the four pairs have a contract.
	pub(super) fn new(today: i64) -> Self {
		let mut money = Self {
			own_per_hour: vec![(today - 400, 480), (today - 1, 570)],
			own_per_day: vec![(today - 400, 2_150)],
			day_limit: vec![(today - 400, 15_200)],
			..Self::default()
		};
		for (pair, insurer_collects) in Self::first_contracts() {
			let contract = Contract {
				insurer_collects,
				rows: first_prices(today),
				ends: None,
			};
			money.contracts.insert(pair, contract);
			money.next_offer += 1;
		}
		money
	}

	/// Between whom the game begins with contracts, and whether the insurer collects.
	pub fn first_contracts() -> [(Pair, bool); 3] {
		let ([one, other], [here, there]) = (INSURERS, PROVIDERS);
		[
			((one, here), false),
			((one, there), true),
			((other, here), true),
		]
	}

	fn amount(of: &BTreeMap<Who, u128>, who: Who) -> u128 {
		of.get(&who).copied().unwrap_or_default()
	}

	pub(super) fn free(&self, who: Who) -> u128 {
		Self::amount(&self.free, who)
	}

	fn give(&mut self, who: Who, amount: u128) {
		*self.free.entry(who).or_default() += amount;
	}

	fn take(&mut self, who: Who, amount: u128) {
		*self.free.entry(who).or_default() -= amount;
	}

	pub(super) fn debt(&self, payer: Who, provider: Who) -> u128 {
		let debt = self.debts.get(&(payer, provider));
		debt.copied().unwrap_or_default()
	}

	/// Who owes whom: payers and providers.
	pub(super) fn owed(&self) -> Vec<Pair> {
		let owed = self.debts.iter().filter(|(_, debt)| **debt > 0);
		owed.map(|(pair, _)| *pair).collect()
	}

	fn debt_of(&self, provider: Who) -> u128 {
		let own = self.debts.iter().filter(|(pair, _)| pair.1 == provider);
		own.map(|(_, debt)| debt).sum()
	}

	/// What a provider can ask for.
	pub(super) fn payable(&self, provider: Who) -> u128 {
		self.free(provider).saturating_sub(self.debt_of(provider))
	}

	pub(super) fn waits(&self, payer: Who) -> bool {
		self.queues
			.get(&payer)
			.is_some_and(|queue| !queue.is_empty())
	}

	fn terms(
		&self,
		case: CaseId,
		payer: Who,
		provider: Who,
		service: Service,
		date: i64,
	) -> Result<Terms, Refusal> {
		let contract = self.contracts.get(&(payer, provider)).ok_or("NoContract")?;
		let rows = contract.rows.iter();
		let (_, from, price) = *rows
			.filter(|row| row.0 == service && row.1 <= date)
			.max_by_key(|row| row.1)
			.ok_or("NoPrice")?;
		let own = if service == Service::Hour {
			Some(latest(&self.own_per_hour, date)?)
		} else if service.daily() {
			let (since, a_day) = latest(&self.own_per_day, date)?;
			let (limited, limit) = latest(&self.day_limit, date)?;
			let above = price - price.min(limit);
			Some((since.max(limited), price.min(a_day + above)))
		} else {
			None
		};
		Ok(Terms {
			price,
			own: own.map_or(0, |own| own.1),
			insurer_collects: contract.insurer_collects,
			key: (case, payer, provider, service, from, own.map(|own| own.0)),
		})
	}

	/// Whether care of a date is paid for: the contract runs, or it guaranteed the minutes of the case.
	pub(super) fn covers(&self, case: CaseId, payer: Who, provider: Who, date: i64) -> Outcome {
		let contract = self.contracts.get(&(payer, provider)).ok_or("NoContract")?;
		let guaranteed = self.holds.get(&(case, payer));
		check(
			contract.runs_on(date) || guaranteed.is_some_and(|hold| hold.0 == provider),
			"ContractEnded",
		)
	}

	pub(super) fn runs(&self, payer: Who, provider: Who, date: i64) -> bool {
		let contract = self.contracts.get(&(payer, provider));
		contract.is_some_and(|contract| contract.runs_on(date))
	}

	pub(super) fn priced(
		&self,
		case: CaseId,
		payer: Who,
		provider: Who,
		service: Service,
		date: i64,
	) -> Outcome {
		self.covers(case, payer, provider, date)?;
		self.terms(case, payer, provider, service, date).map(|_| ())
	}

	/// Guarantees minutes, with money as far as there is any.
	pub(super) fn reserve(
		&mut self,
		case: CaseId,
		payer: Who,
		provider: Who,
		minutes: i64,
		date: i64,
	) -> Outcome {
		self.covers(case, payer, provider, date)?;
		let terms = self.terms(case, payer, provider, Service::Hour, date)?;
		let line = self.lines.get(&terms.key).copied().unwrap_or_default();
		let after = terms.due(line.units + minutes.unsigned_abs() as u128);
		let wanted = after.saturating_sub(line.due);
		let held = self.holds.get(&(case, payer)).map_or(0, |hold| hold.1);
		let hold = if wanted <= held {
			wanted
		} else if self.waits(payer) {
			held
		} else {
			wanted.min(held + self.free(payer))
		};
		self.give(payer, held);
		self.take(payer, hold);
		self.holds.insert((case, payer), (provider, hold));
		Ok(())
	}

	pub(super) fn release(&mut self, case: CaseId, payer: Who) {
		let held = self.holds.remove(&(case, payer)).unwrap_or_default();
		self.give(payer, held.1);
	}

	/// Pays for what was approved: a debt first, then what is held, then free money; the rest waits.
	pub(super) fn settle(
		&mut self,
		case: CaseId,
		payer: Who,
		provider: Who,
		service: Service,
		date: i64,
		units: i64,
	) -> Outcome {
		let terms = self.terms(case, payer, provider, service, date)?;
		let line = self.lines.get(&terms.key).copied().unwrap_or_default();
		let after = line.units + units.unsigned_abs() as u128;
		let due = terms.due(after).max(line.due) - line.due;
		let offset = due.min(self.debt(payer, provider));
		*self.debts.entry((payer, provider)).or_default() -= offset;
		let mut rest = due - offset;
		let mut from_hold = 0;
		if let Some(hold) = self.holds.get_mut(&(case, payer)) {
			from_hold = rest.min(hold.1);
			hold.1 -= from_hold;
		}
		rest -= from_hold;
		let from_free = match self.waits(payer) {
			true => 0,
			false => rest.min(self.free(payer)),
		};
		self.take(payer, from_free);
		rest -= from_free;
		self.give(provider, from_hold + from_free);
		let now = self.lines.entry(terms.key).or_default();
		now.units = after;
		now.due += due;
		now.unpaid += rest;
		if rest > 0 {
			let waiting = Waiting {
				key: terms.key,
				outstanding: rest,
			};
			self.queues.entry(payer).or_default().push_back(waiting);
		}
		Ok(())
	}

	/// Pays what waits, the oldest first; answers of how many claims something was paid.
	fn pay(&mut self, payer: Who, limit: u64) -> u64 {
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

	pub(super) fn end_block(&mut self) {
		for payer in INSURERS {
			self.pay(payer, u64::MAX);
		}
	}

	/// What a case came to.
	pub fn case(&self, case: CaseId) -> CaseMoney {
		let mut sum = CaseMoney::default();
		for (key, line) in self.lines.iter().filter(|(key, _)| key.0 == case) {
			let date = key.4.max(key.5.unwrap_or(i64::MIN));
			let terms = self
				.terms(key.0, key.1, key.2, key.3, date)
				.expect("it was priced");
			sum.gross += terms.gross(line.units);
			sum.own += terms.own(line.units);
			sum.due += line.due;
			sum.unpaid += line.unpaid;
			sum.credited += line.credited;
		}
		sum
	}

	/// Forgets a case of which nothing waits.
	pub(super) fn forget(&mut self, case: CaseId) -> Result<CaseMoney, Refusal> {
		let sum = self.case(case);
		check(sum.unpaid == 0, "ClaimsWaiting")?;
		for (key, line) in &self.lines {
			if key.0 == case {
				*self.forgotten.entry(key.2).or_default() += line.due - line.credited;
			}
		}
		self.lines.retain(|key, _| key.0 != case);
		Ok(sum)
	}

	/// Where an insurer stands.
	pub fn insurer(&self, who: Who) -> InsurerMoney {
		let held = self.holds.iter().filter(|(of, _)| of.1 == who);
		InsurerMoney {
			deposited: Self::amount(&self.deposited, who),
			free: self.free(who),
			held: held.map(|(_, hold)| hold.1).sum(),
			waiting: self.claims(who).iter().map(|claim| claim.3).sum(),
		}
	}

	/// The claims that wait for an insurer's money, the oldest first.
	pub fn claims(&self, who: Who) -> Vec<Claim> {
		let queue = self.queues.get(&who).into_iter().flatten();
		queue
			.map(|claim| (claim.key.0, claim.key.2, claim.key.3, claim.outstanding))
			.collect()
	}

	/// Where a provider stands.
	pub fn provider(&self, who: Who) -> ProviderMoney {
		let payouts = self.payouts.values().filter(|payout| payout.0 == who);
		let lines = self.lines.iter().filter(|(key, _)| key.2 == who);
		let (earned, waiting) = lines.fold((0, 0), |(earned, waiting), (_, line)| {
			(
				earned + line.due - line.unpaid - line.credited,
				waiting + line.unpaid,
			)
		});
		ProviderMoney {
			free: self.free(who),
			requested: payouts.map(|payout| payout.1).sum(),
			paid_out: Self::amount(&self.paid_out, who),
			debt: self.debt_of(who),
			waiting,
			earned: earned + Self::amount(&self.forgotten, who),
		}
	}

	/// Under whose contract minutes are guaranteed, and what is held for them, by case and payer.
	pub fn holds(&self) -> impl Iterator<Item = ((CaseId, Who), (Who, u128))> + '_ {
		self.holds.iter().map(|(of, hold)| (*of, *hold))
	}

	/// All deposits less all payouts.
	pub fn issuance(&self) -> u128 {
		self.deposited.values().sum::<u128>() - self.paid_out.values().sum::<u128>()
	}

	/// Whether a price holds between two, and until when their contract runs.
	pub fn contract(&self, payer: Who, provider: Who) -> Option<(bool, Vec<Row>, Option<i64>)> {
		let contract = self.contracts.get(&(payer, provider))?;
		let mut rows = contract.rows.clone();
		rows.sort();
		Some((contract.insurer_collects, rows, contract.ends))
	}

	fn new_offer(&mut self, pair: Pair, insurer_collects: Option<bool>, rows: &[Row]) {
		let offer = Offer {
			number: self.next_offer,
			insurer_collects,
			rows: rows.to_vec(),
		};
		self.offers.insert(pair, offer);
		self.next_offer += 1;
	}

	/// The open offer with this number.
	fn offer(&self, pair: Pair, number: u32) -> Result<Offer, Refusal> {
		let offer = self
			.offers
			.get(&pair)
			.filter(|offer| offer.number == number);
		offer.cloned().ok_or("NoOffer")
	}
}

/// Whether rows can be offered at all.
fn sound(rows: &[Row]) -> Outcome {
	check(!rows.is_empty(), "NoRows")?;
	let ascending = rows
		.windows(2)
		.all(|two| (two[0].0, two[0].1) < (two[1].0, two[1].1));
	check(ascending, "RowsNotAscending")?;
	check(rows.iter().all(|row| row.2 <= MOST_CENTS), "AmountTooLarge")
}

fn below_ceiling(rows: &[Row]) -> Outcome {
	check(rows.iter().all(|row| row.2 <= CEILING), "PriceAboveCeiling")
}

impl Chain {
	pub(super) fn play_money(&mut self, op: &Op) -> Outcome {
		let today = self.today();
		match op {
			Op::AddRow { table, from, value } => {
				check(*from > today, "NotInFuture")?;
				check(*value <= MOST_CENTS, "AmountTooLarge")?;
				let rows = match table {
					Table::OwnPerHour => &mut self.money.own_per_hour,
					Table::OwnPerDay => &mut self.money.own_per_day,
					Table::DayLimit => &mut self.money.day_limit,
				};
				check(rows.iter().all(|row| row.0 < *from), "RowsNotAscending")?;
				check(rows.len() < 64, "TooManyRows")?;
				rows.push((*from, *value));
			}
			Op::Offer {
				who,
				provider,
				insurer_collects,
				rows,
			} => {
				let payer = self.dealer(*who, pays, true)?;
				check(gives(*provider) && self.active(*provider), "NotAProvider")?;
				let pair = (payer, *provider);
				let ended = self.money.contracts.get(&pair);
				if let Some(contract) = ended {
					check(contract.ends.is_some(), "ContractExists")?;
					check(
						contract.insurer_collects == *insurer_collects,
						"OtherCollection",
					)?;
				}
				check(!self.money.offers.contains_key(&pair), "OfferExists")?;
				sound(rows)?;
				if let Some(contract) = ended {
					contract.takes(rows, today)?;
				}
				below_ceiling(rows)?;
				self.money.new_offer(pair, Some(*insurer_collects), rows);
			}
			Op::AcceptContract { who, payer, offer } => {
				let provider = self.dealer(*who, gives, true)?;
				let pair = (*payer, provider);
				let offer = self.money.offer(pair, *offer)?;
				let insurer_collects = offer.insurer_collects.ok_or("NoOffer")?;
				check(self.active(*payer), "NotActive")?;
				if let Some(contract) = self.money.contracts.get(&pair) {
					contract.takes(&offer.rows, today)?;
				}
				self.money.offers.remove(&pair);
				let contract = self.money.contracts.entry(pair).or_insert(Contract {
					insurer_collects,
					rows: vec![],
					ends: None,
				});
				contract.rows.extend(offer.rows);
				contract.ends = None;
			}
			Op::WithdrawOffer { who, provider } => {
				let payer = self.dealer(*who, pays, false)?;
				let offer = self.money.offers.remove(&(payer, *provider));
				check(offer.is_some(), "NoOffer")?;
			}
			Op::Propose {
				who,
				provider,
				rows,
			} => {
				let payer = self.dealer(*who, pays, true)?;
				let pair = (payer, *provider);
				let contract = self.money.contracts.get(&pair).ok_or("NoContract")?;
				check(!self.money.offers.contains_key(&pair), "OfferExists")?;
				sound(rows)?;
				check(
					rows.iter().all(|row| contract.runs_on(row.1)),
					"ContractEnded",
				)?;
				contract.takes(rows, today)?;
				below_ceiling(rows)?;
				self.money.new_offer(pair, None, rows);
			}
			Op::AcceptPrices { who, payer, offer } => {
				let provider = self.dealer(*who, gives, true)?;
				let pair = (*payer, provider);
				let offer = self.money.offer(pair, *offer)?;
				check(offer.insurer_collects.is_none(), "NoOffer")?;
				check(self.active(*payer), "NotActive")?;
				let contract = self.money.contracts.get_mut(&pair).ok_or("NoContract")?;
				let runs = offer.rows.iter().all(|row| contract.runs_on(row.1));
				check(runs, "ContractEnded")?;
				contract.takes(&offer.rows, today)?;
				contract.rows.extend(offer.rows);
				self.money.offers.remove(&pair);
			}
			Op::EndContract {
				who,
				payer,
				provider,
				from,
			} => {
				let by = self.dealer(*who, |who| pays(who) || gives(who), false)?;
				check(by == *payer || by == *provider, "NotAuthorized")?;
				let contract = self.money.contracts.get_mut(&(*payer, *provider));
				let contract = contract.ok_or("NoContract")?;
				check(*from > today, "NotInFuture")?;
				check(contract.runs_on(*from), "NotEarlier")?;
				contract.ends = Some(*from);
			}
			_ => return self.play_cash(op),
		}
		Ok(())
	}

	fn play_cash(&mut self, op: &Op) -> Outcome {
		match op {
			Op::Issue {
				who,
				payer,
				amount,
				reference,
			} => {
				self.dealer(*who, |who| who == AGENT, true)?;
				check(pays(*payer), "NotAPayer")?;
				check(*amount > 0, "ZeroAmount")?;
				check(*amount <= MOST_CENTS, "AmountTooLarge")?;
				let money = &mut self.money;
				check(money.references.insert(*reference), "ReferenceUsed")?;
				*money.deposited.entry(*payer).or_default() += amount;
				money.give(*payer, *amount);
				money.pay(*payer, 16);
			}
			Op::RequestPayout { who, amount } => {
				let provider = self.dealer(*who, gives, false)?;
				check(*amount > 0, "ZeroAmount")?;
				let money = &mut self.money;
				check(*amount <= money.payable(provider), "PayoutAboveBalance")?;
				let open = money.payouts.values().filter(|open| open.0 == provider);
				check(open.count() < 16, "TooManyPayouts")?;
				money.take(provider, *amount);
				money.payouts.insert(money.next_payout, (provider, *amount));
				money.next_payout += 1;
			}
			Op::ConfirmPayout {
				who,
				payout,
				reference,
			} => {
				self.dealer(*who, |who| who == AGENT, false)?;
				let money = &mut self.money;
				let (provider, amount) = money.payouts.remove(payout).ok_or("NoPayout")?;
				check(money.references.insert(*reference), "ReferenceUsed")?;
				*money.paid_out.entry(provider).or_default() += amount;
			}
			Op::RejectPayout { who, payout } => {
				self.dealer(*who, |who| who == AGENT, false)?;
				let money = &mut self.money;
				let (provider, amount) = money.payouts.remove(payout).ok_or("NoPayout")?;
				money.give(provider, amount);
			}
			Op::Credit {
				who,
				payer,
				case,
				service,
				date,
				amount,
			} => {
				let provider = self.dealer(*who, gives, false)?;
				check(*amount > 0, "ZeroAmount")?;
				let money = &mut self.money;
				let terms = money.terms(*case, *payer, provider, *service, *date)?;
				let line = money.lines.get_mut(&terms.key).ok_or("NoClaim")?;
				let left = line.due - line.unpaid - line.credited;
				check(*amount <= left, "CreditAbovePaid")?;
				line.credited += amount;
				let returned = (*amount).min(money.free(provider));
				money.take(provider, returned);
				money.give(*payer, returned);
				*money.debts.entry((*payer, provider)).or_default() += amount - returned;
				money.pay(*payer, 16);
			}
			Op::CollectDebt {
				payer, provider, ..
			} => {
				let (pair, money) = ((*payer, *provider), &mut self.money);
				check(money.contracts.contains_key(&pair), "NoContract")?;
				let amount = money.debt(*payer, *provider).min(money.free(*provider));
				check(amount > 0, "NothingToPay")?;
				*money.debts.entry(pair).or_default() -= amount;
				money.take(*provider, amount);
				money.give(*payer, amount);
				money.pay(*payer, 16);
			}
			Op::PayWaiting { payer, limit, .. } => {
				let paid = self.money.pay(*payer, u64::from((*limit).min(16)));
				check(paid > 0, "NothingToPay")?;
			}
			_ => unreachable!("another module's"),
		}
		Ok(())
	}
}
