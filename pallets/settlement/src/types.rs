//! What is stored and signed.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use zorgketen_primitives::{money, time::Date, Cents, DossierId, Service};

/// The most rows of a national table.
pub const MAX_TABLE_ROWS: u32 = 64;
/// The most price rows of a contract, of all services together.
pub const MAX_PRICE_ROWS: u32 = 128;
/// The most service lines of a case: a line for each care day with a price of its own still fits.
pub const MAX_LINES: u32 = 64;
/// The most payers that can hold money for one case at a time: as many as a case can have.
pub const MAX_HOLDS: u32 = 9;
/// The most payouts that a provider can have requested at a time.
pub const MAX_PAYOUTS: u8 = 16;
/// The most waiting claims that one call pays.
pub const MAX_CLAIMS_PER_CALL: u32 = 16;
/// The highest amount that is taken in, whether a price, a table's value or a deposit. No product
/// with minutes and no sum of such amounts comes near the limit of [`Cents`], so an approval never
/// fails on arithmetic.
pub const MAX_AMOUNT: Cents = 0xffff_ffff_ffff_ffff;

/// What a contract or an offer is known by. Offers and contracts share one numbering: a contract
/// keeps the number of its offer.
pub type ContractNumber = u32;

/// A claim's place in its payer's queue.
pub type ClaimNumber = u32;

/// What a payout is known by.
pub type PayoutNumber = u32;

/// Who collects the own contribution (eigen bijdrage) from the family.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Collection {
	/// The provider: the insurer owes gross less own contribution.
	#[codec(index = 0)]
	Provider,
	/// The insurer: it owes gross.
	#[codec(index = 1)]
	Insurer,
}

/// A value of a national table, in force from a date until the next row's.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct TableRow {
	/// The first day.
	pub valid_from: Date,
	/// Cents, minutes or days.
	#[codec(compact)]
	pub value: u128,
}

/// The rows of a national table, the earliest first.
pub type TableRows = BoundedVec<TableRow, ConstU32<MAX_TABLE_ROWS>>;

/// The row in force on a date.
pub(crate) fn row_at(rows: &[TableRow], date: Date) -> Option<TableRow> {
	let after = rows.partition_point(|row| row.valid_from <= date);
	rows.get(after.checked_sub(1)?).copied()
}

/// A price, in force from a date until the service's next row.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct PriceRow {
	/// What is priced.
	pub service: Service,
	/// The first day.
	pub valid_from: Date,
	/// Cents an hour, or a piece.
	#[codec(compact)]
	pub cents: Cents,
}

impl PriceRow {
	/// What rows are sorted by.
	pub(crate) const fn key(&self) -> (Service, Date) {
		(self.service, self.valid_from)
	}
}

/// Prices, sorted by service and date.
pub type PriceRows = BoundedVec<PriceRow, ConstU32<MAX_PRICE_ROWS>>;

/// What a payer has put before a provider, to accept or to leave.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offer {
	/// Its number. Who accepts names it, and so accepts what it has read.
	#[codec(compact)]
	pub number: ContractNumber,
	/// Of a contract: who collects the own contribution. `None` for prices that are to be added to a
	/// contract.
	pub collection: Option<Collection>,
	/// The prices.
	pub prices: PriceRows,
}

/// What a payer and a provider have agreed on.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Contract {
	/// Its number.
	#[codec(compact)]
	pub number: ContractNumber,
	/// Who collects the own contribution.
	pub collection: Collection,
	/// When it was accepted.
	pub since: Date,
	/// What the provider still owes the payer for credits. Its next payments are reduced by it.
	#[codec(compact)]
	pub debt: Cents,
	/// The first day on which it is no longer in force, once one of them has ended it.
	pub ends: Option<Date>,
	/// The prices.
	pub prices: PriceRows,
}

impl Contract {
	/// Whether it has not ended on a date.
	pub fn is_in_force_on(&self, date: Date) -> bool {
		self.ends.is_none_or(|end| date < end)
	}

	/// The price of a service on a date.
	pub fn price(&self, service: Service, date: Date) -> Option<PriceRow> {
		let after = self
			.prices
			.partition_point(|row| row.key() <= (service, date));
		let row = self.prices.get(after.checked_sub(1)?)?;
		(row.service == service).then_some(*row)
	}
}

/// What a service line is known by, within a case.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct LineKey {
	/// The contract, and so the payer and the provider.
	#[codec(compact)]
	pub contract: ContractNumber,
	/// The service.
	pub service: Service,
	/// The price row, by its date.
	pub price_from: Date,
	/// The row of the own contribution, by its date, where the service has one; of a day in an
	/// institution the later of the two rows from which it follows.
	pub own_from: Option<Date>,
}

/// A service line: all that was approved of one service at one price and one own contribution.
/// What it came to is rounded once, so it follows from the quantity.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Line {
	/// Which.
	pub key: LineKey,
	/// Minutes, or pieces.
	#[codec(compact)]
	pub quantity: u32,
	/// What the payer owes for it, paid or not.
	#[codec(compact)]
	pub due: Cents,
	/// What of it waits for money.
	#[codec(compact)]
	pub unpaid: Cents,
	/// What of the paid was credited.
	#[codec(compact)]
	pub credited: Cents,
}

impl Line {
	/// A line of which nothing was approved yet.
	pub(crate) const fn new(key: LineKey) -> Self {
		Self {
			key,
			quantity: 0,
			due: 0,
			unpaid: 0,
			credited: 0,
		}
	}

	/// What was paid and not credited.
	pub(crate) fn creditable(&self) -> Cents {
		self.due
			.saturating_sub(self.unpaid)
			.saturating_sub(self.credited)
	}
}

/// Money of a payer that is held for a case, or would be if the payer had any: the case's minutes are
/// guaranteed under this contract, also when it ends.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Reservation {
	/// A contract of the payer: the one under which the minutes were reserved.
	#[codec(compact)]
	pub contract: ContractNumber,
	/// How much is held.
	#[codec(compact)]
	pub amount: Cents,
}

/// The money side of a case.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct CaseAccount {
	/// What is held for it, at most once for each payer.
	pub reservations: BoundedVec<Reservation, ConstU32<MAX_HOLDS>>,
	/// What was approved.
	pub lines: BoundedVec<Line, ConstU32<MAX_LINES>>,
}

impl CaseAccount {
	/// A line, if it has begun.
	pub(crate) fn line(&self, key: &LineKey) -> Option<Line> {
		self.lines.iter().find(|line| line.key == *key).copied()
	}

	/// A line, if it has begun.
	pub(crate) fn line_mut(&mut self, key: &LineKey) -> Option<&mut Line> {
		self.lines.iter_mut().find(|line| line.key == *key)
	}

	/// Takes an amount off a reservation. It stays when nothing is left of it: the minutes that it was
	/// made for are guaranteed still.
	pub(crate) fn draw(&mut self, at: usize, amount: Cents) {
		if let Some(reservation) = self.reservations.get_mut(at) {
			reservation.amount = reservation.amount.saturating_sub(amount);
		}
	}

	/// Whether minutes are guaranteed under a contract.
	pub(crate) fn is_guaranteed(&self, contract: ContractNumber) -> bool {
		self.reservations
			.iter()
			.any(|reservation| reservation.contract == contract)
	}
}

/// A claim that waits for money.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Claim<AccountId> {
	/// The case.
	pub case: DossierId,
	/// Who is paid.
	pub provider: AccountId,
	/// The service line to which it belongs.
	pub line: LineKey,
	/// The service date.
	pub date: Date,
	/// What the line grew by.
	#[codec(compact)]
	pub gross: Cents,
	/// What of it is the own contribution.
	#[codec(compact)]
	pub own: Cents,
	/// What the payer owed for it.
	#[codec(compact)]
	pub due: Cents,
	/// What of that is still to be paid.
	#[codec(compact)]
	pub outstanding: Cents,
}

/// What is kept of a payer. What it has paid needs no counter: money leaves a payer only as payment
/// and comes back only as credit, so paid = deposited − balance.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Payer {
	/// All its deposits.
	#[codec(compact)]
	pub deposited: Cents,
	/// What its waiting claims still ask.
	#[codec(compact)]
	pub waiting: Cents,
	/// The oldest waiting claim, if `head < tail`.
	#[codec(compact)]
	pub head: ClaimNumber,
	/// The number of the next claim that has to wait.
	#[codec(compact)]
	pub tail: ClaimNumber,
}

impl Payer {
	/// Whether claims wait.
	pub const fn has_waiting(&self) -> bool {
		self.head < self.tail
	}
}

/// What is kept of a provider. What it was paid needs no counter: paid = balance + paid out.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Provider {
	/// All confirmed payouts.
	#[codec(compact)]
	pub paid_out: Cents,
	/// What waiting claims still owe it.
	#[codec(compact)]
	pub waiting: Cents,
	/// What it owes payers for credits.
	#[codec(compact)]
	pub debt: Cents,
	/// How many payouts it has requested and not got.
	pub open_payouts: u8,
}

/// Money on its way to a provider's bank account.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Payout<AccountId> {
	/// Who gets it.
	pub provider: AccountId,
	/// How much.
	#[codec(compact)]
	pub amount: Cents,
}

/// Why a payout was not made.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum PayoutRejection {
	/// The agent knows no bank account of the provider.
	#[codec(index = 0)]
	NoBankAccount,
	/// The bank sent the money back.
	#[codec(index = 1)]
	ReturnedByBank,
	/// The provider asked not to be paid out.
	#[codec(index = 2)]
	OnRequest,
	/// The payout is being looked into.
	#[codec(index = 3)]
	UnderInvestigation,
}

/// What a line of a quantity comes to, rounded once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Value {
	pub(crate) gross: Cents,
	pub(crate) own: Cents,
	pub(crate) due: Cents,
}

/// The rows by which a service is paid on a date.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rate {
	pub(crate) key: LineKey,
	pub(crate) price: Cents,
	/// An hour or a day.
	pub(crate) own: Cents,
	pub(crate) collection: Collection,
}

impl Rate {
	/// `None` only for amounts over [`MAX_AMOUNT`], which are never taken in.
	pub(crate) fn value(&self, quantity: u32) -> Option<Value> {
		let (gross, own) = if self.key.service.is_timed() {
			(
				money::hourly(quantity, self.price)?,
				money::hourly(quantity, self.own)?,
			)
		} else {
			let pieces = Cents::from(quantity);
			(
				pieces.checked_mul(self.price)?,
				pieces.checked_mul(self.own)?,
			)
		};
		let due = match self.collection {
			Collection::Provider => gross.saturating_sub(own),
			Collection::Insurer => gross,
		};
		Some(Value { gross, own, due })
	}
}
