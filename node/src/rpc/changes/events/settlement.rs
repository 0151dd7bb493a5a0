//! Events of contracts, prices and money.

use crate::rpc::{
	changes::subject::{Concerns, Link},
	views::{
		names::{NationalTable, PayoutRejection, Service},
		Account, Date, Id, Money,
	},
};
use zorgketen_primitives::OrganisationKind;
use zorgketen_runtime::{AccountId, Runtime};

events! {
	/// What happened with contracts, prices and money.
	pallet_settlement::Event<Runtime> as Settlement

	/// A national table that was empty has been filled.
	TableInstalled {
		/// The table.
		table: NationalTable,
		/// How many rows it has.
		rows: u32,
	} => Concerns::everyone(),
	/// A national table has got a row.
	TableRowAdded {
		/// The table.
		table: NationalTable,
		/// The first day on which the row is in force.
		valid_from: Date,
		/// Its value.
		value: String = value.to_string(),
	} => Concerns::everyone(),
	/// A payer has offered a contract.
	ContractOffered {
		/// Who would pay.
		payer: Account,
		/// Who would be paid.
		provider: Account,
		/// The number to accept.
		offer: u32,
	} => Concerns::organisations([payer, provider]),
	/// A payer has proposed further prices of a contract.
	PricesProposed {
		/// Who would pay.
		payer: Account,
		/// Who would be paid.
		provider: Account,
		/// The number to accept.
		offer: u32,
	} => Concerns::organisations([payer, provider]),
	/// A payer has taken back its offer.
	OfferWithdrawn {
		/// Who offered.
		payer: Account,
		/// To whom.
		provider: Account,
		/// The offer.
		offer: u32,
	} => Concerns::organisations([payer, provider]),
	/// A provider has accepted a contract, which has the number of the offer.
	ContractAccepted {
		/// Who pays.
		payer: Account,
		/// Who is paid.
		provider: Account,
		/// The contract.
		contract: u32,
	} => Concerns::organisations([payer, provider]),
	/// A payer or a provider has ended their contract.
	ContractEnded {
		/// Who pays.
		payer: Account,
		/// Who is paid.
		provider: Account,
		/// The contract.
		contract: u32,
		/// The first day on which it is no longer in force.
		from: Date,
		/// Which of the two ended it.
		by: Account,
	} => Concerns::organisations([payer, provider]),
	/// A provider has accepted to renew a contract that was ended. It keeps its number.
	ContractRenewed {
		/// Who pays.
		payer: Account,
		/// Who is paid.
		provider: Account,
		/// The contract.
		contract: u32,
		/// The offer.
		offer: u32,
	} => Concerns::organisations([payer, provider]),
	/// A provider has accepted further prices.
	PricesAccepted {
		/// Who pays.
		payer: Account,
		/// Who is paid.
		provider: Account,
		/// The offer.
		offer: u32,
	} => Concerns::organisations([payer, provider]),
	/// Money is held for a case, in place of what was held before.
	Reserved {
		/// The case.
		case: Id,
		/// Whose money.
		payer: Account,
		/// How much.
		amount: Money,
		/// How much the minutes cost. More than `amount` when there was too little money.
		wanted: Money,
	} => Concerns::case_and_parties(*case).and([payer]),
	/// What was held for a case is free again.
	Released {
		/// The case.
		case: Id,
		/// Whose money.
		payer: Account,
		/// How much.
		amount: Money,
	} => Concerns::case_and_parties(*case).and([payer]),
	/// A claim has been paid in full at the moment of approval.
	ClaimPaid {
		/// The case.
		case: Id,
		/// Who paid.
		payer: Account,
		/// Who was paid.
		provider: Account,
		/// For what.
		service: Service,
		/// The service date.
		date: Date,
		/// What the service line grew by.
		gross: Money,
		/// What of it is the own contribution.
		own: Money,
		/// What was owed, and paid.
		due: Money,
	} => Concerns::case(*case).and([payer, provider]),
	/// A claim waits, because the payer has too little money.
	ClaimWaiting {
		/// The case.
		case: Id,
		/// Who owes.
		payer: Account,
		/// Who waits.
		provider: Account,
		/// For what.
		service: Service,
		/// The service date.
		date: Date,
		/// What the service line grew by.
		gross: Money,
		/// What of it is the own contribution.
		own: Money,
		/// What is owed.
		due: Money,
		/// What of it was not paid at once.
		outstanding: Money,
		/// The claim's place in the payer's queue.
		claim: u32,
	} => Concerns::case(*case).and([payer, provider]),
	/// Something of a waiting claim has been paid; all of it when nothing is outstanding.
	WaitingClaimPaid {
		/// Who paid.
		payer: Account,
		/// The claim.
		claim: u32,
		/// The case.
		case: Id,
		/// How much was paid now.
		amount: Money,
		/// How much is still to be paid.
		outstanding: Money,
	} => Concerns::case_and_parties(*case).and([payer]),
	/// A provider has credited a paid claim.
	Credited {
		/// The case.
		case: Id,
		/// Who gets the money back.
		payer: Account,
		/// Who gives it.
		provider: Account,
		/// For which service it was paid.
		service: Service,
		/// The service date.
		date: Date,
		/// How much is credited.
		amount: Money,
		/// What of it came out of the provider's balance; the rest is its debt.
		returned: Money,
	} => Concerns::case(*case).and([payer, provider]),
	/// A provider owes less for credits: a payment was reduced by it, or its balance was drawn on.
	DebtReduced {
		/// To whom it is owed.
		payer: Account,
		/// Who owes.
		provider: Account,
		/// By how much it was reduced.
		amount: Money,
		/// How much is left.
		debt: Money,
	} => Concerns::organisations([payer, provider]),
	/// A payer has deposited euros at the bank, and they were issued to it.
	Issued {
		/// The payer.
		payer: Account,
		/// How much.
		amount: Money,
		/// The hash of the bank reference.
		reference: Id,
	} => with_agent(payer),
	/// A provider has asked for euros at its bank.
	PayoutRequested {
		/// The provider.
		provider: Account,
		/// The payout.
		payout: u32,
		/// How much.
		amount: Money,
	} => with_agent(provider),
	/// A payout has been made, and its euros burnt.
	PayoutConfirmed {
		/// The provider.
		provider: Account,
		/// The payout.
		payout: u32,
		/// How much.
		amount: Money,
		/// The hash of the bank reference.
		reference: Id,
	} => with_agent(provider),
	/// A payout has been refused, and its euros returned.
	PayoutRejected {
		/// The provider.
		provider: Account,
		/// The payout.
		payout: u32,
		/// How much.
		amount: Money,
		/// Why.
		reason: PayoutRejection,
	} => with_agent(provider),
}

/// Money that goes to or from a bank concerns who keeps it there too.
fn with_agent(organisation: &AccountId) -> Concerns {
	Concerns::organisations([organisation]).link(Link::Kind(OrganisationKind::SettlementAgent))
}
