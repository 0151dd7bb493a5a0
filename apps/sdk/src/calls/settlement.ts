import type { ApiPromise } from '@polkadot/api';

import type { Hex } from '../errors.js';
import { WORDS, type Collection, type NationalTable, type PayoutRejection, type Service } from '../generated/words.js';
import type { Account, Id } from '../ids.js';
import { dayNumber, type Day } from '../time.js';
import type { Transaction } from './types.js';

/** An amount in cents. */
export type Cents = number | bigint;

/** What a service costs from a day on: cents an hour, or a piece. */
export interface PriceRow {
  readonly service: Service;
  readonly validFrom: Day;
  readonly cents: Cents;
}

/** The value of a national table from a day on, in the unit of that table. */
export interface TableRow {
  readonly validFrom: Day;
  readonly value: number | bigint;
}

/** Care that was paid and is given back. */
export interface Credit {
  readonly payer: Account;
  readonly case: Id;
  readonly service: Service;
  readonly date: Day;
  readonly amount: Cents;
}

/** Contracts, prices and money. */
export class SettlementCalls {
  constructor(private readonly api: ApiPromise) {}

  /** A payer offers a contract. The prices may come in any order. */
  offerContract(provider: Account, collection: Collection, prices: readonly PriceRow[]): Transaction {
    return this.api.tx.settlement.offerContract(provider, collection, rowsOf(prices));
  }

  /** The provider accepts the offer with this number. */
  acceptContract(payer: Account, offer: number): Transaction {
    return this.api.tx.settlement.acceptContract(payer, offer);
  }

  /** The payer takes back what it offered. */
  withdrawOffer(provider: Account): Transaction {
    return this.api.tx.settlement.withdrawOffer(provider);
  }

  /**
   * A payer or a provider ends their contract from a day to come, or moves its end to an earlier one. What was
   * guaranteed before stays payable.
   */
  endContract(payer: Account, provider: Account, from: Day): Transaction {
    return this.api.tx.settlement.endContract(payer, provider, dayNumber(from));
  }

  /** A payer proposes new prices, for days to come. */
  proposePrices(provider: Account, prices: readonly PriceRow[]): Transaction {
    return this.api.tx.settlement.proposePrices(provider, rowsOf(prices));
  }

  /** The provider accepts them. */
  acceptPrices(payer: Account, offer: number): Transaction {
    return this.api.tx.settlement.acceptPrices(payer, offer);
  }

  /** The settlement agent issues money against a deposit. `reference` is the hash of the bank's, and used once. */
  issue(payer: Account, amount: Cents, reference: Hex): Transaction {
    return this.api.tx.settlement.issue(payer, amount, reference);
  }

  /** A provider asks for its money. */
  requestPayout(amount: Cents): Transaction {
    return this.api.tx.settlement.requestPayout(amount);
  }

  /** The settlement agent paid it at the bank. */
  confirmPayout(payout: number, reference: Hex): Transaction {
    return this.api.tx.settlement.confirmPayout(payout, reference);
  }

  /** The settlement agent could not pay it. */
  rejectPayout(payout: number, reason: PayoutRejection): Transaction {
    return this.api.tx.settlement.rejectPayout(payout, reason);
  }

  /** A provider gives back what it was paid too much. */
  credit({ payer, case: id, service, date, amount }: Credit): Transaction {
    return this.api.tx.settlement.credit(payer, id, service, dayNumber(date), amount);
  }

  /** Anyone has a provider pay what it owes for credits. */
  collectDebt(payer: Account, provider: Account): Transaction {
    return this.api.tx.settlement.collectDebt(payer, provider);
  }

  /** Anyone has at most `limit` waiting claims of a payer paid. */
  payWaiting(payer: Account, limit: number): Transaction {
    return this.api.tx.settlement.payWaiting(payer, limit);
  }

  /** By motion: fills a table that is empty. */
  installTable(table: NationalTable, rows: readonly TableRow[]): Transaction {
    const numbered = rows.map(({ validFrom, value }) => ({ validFrom: dayNumber(validFrom), value }));
    return this.api.tx.settlement.installTable(table, numbered);
  }

  /** By motion: the value of a table from a day to come. */
  addRow(table: NationalTable, { validFrom, value }: TableRow): Transaction {
    return this.api.tx.settlement.addRow(table, dayNumber(validFrom), value);
  }
}

/** The chain wants rows by service and day. */
function rowsOf(prices: readonly PriceRow[]): object[] {
  const place = ({ service }: PriceRow): number => WORDS.Service.indexOf(service);
  return [...prices]
    .sort((a, b) => place(a) - place(b) || dayNumber(a.validFrom) - dayNumber(b.validFrom))
    .map(({ service, validFrom, cents }) => ({ service, validFrom: dayNumber(validFrom), cents }));
}
