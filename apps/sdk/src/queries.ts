import type { Hex } from './errors.js';
import type { DataCategory, Domain, Methods, NationalTable, Service } from './generated/answers.js';
import type { Account, Id } from './ids.js';
import { minuteName, minuteNumber, type Day, type Moment } from './time.js';

/** Asks the node a `zorgketen_*` question. Rejects with `RpcRefusal` when the node says no. */
export type Ask = <T>(method: string, params: readonly unknown[]) => Promise<T>;

/** What a method answers, by the document of the node. */
type Answer<M extends keyof Methods> = Promise<Methods[M]['result']>;

/** At which block. Without it, the last final one: what is answered is settled truth. */
export interface At {
  readonly at?: Hex;
}

/** A part of a list. A node answers at most 256 items, and refuses to be asked for more. */
export interface Page extends At {
  readonly from?: number;
  readonly limit?: number;
}

/** A part of a timeline, which goes backwards from the number `before`, or from the newest. */
export interface TimelineQuery extends At {
  readonly from?: Moment;
  /** The first moment after the period. */
  readonly until?: Moment;
  readonly before?: number;
  readonly limit?: number;
}

/**
 * The queries of the node, one method each; `docs/rpc.md` has the wire. `null` means that there is no such thing; it is no
 * error. Whoever reaches a node can ask it everything: for readers whose rights count, ask `timelineFor` and `mayAccess`.
 */
export class Queries {
  constructor(private readonly ask: Ask) {}

  // participants

  whoIs(account: Account, { at }: At = {}): Answer<'zorgketen_whoIs'> {
    return this.#ask('zorgketen_whoIs', account, at);
  }

  organisations({ at }: At = {}): Answer<'zorgketen_organisations'> {
    return this.#ask('zorgketen_organisations', at);
  }

  staffOf(organisation: Account, { at }: At = {}): Answer<'zorgketen_staffOf'> {
    return this.#ask('zorgketen_staffOf', organisation, at);
  }

  quotaOf(account: Account, { at }: At = {}): Answer<'zorgketen_quotaOf'> {
    return this.#ask('zorgketen_quotaOf', account, at);
  }

  charter({ at }: At = {}): Answer<'zorgketen_charter'> {
    return this.#ask('zorgketen_charter', at);
  }

  representativesOf(client: Account, { at }: At = {}): Answer<'zorgketen_representativesOf'> {
    return this.#ask('zorgketen_representativesOf', client, at);
  }

  relativesOf(client: Account, { at }: At = {}): Answer<'zorgketen_relativesOf'> {
    return this.#ask('zorgketen_relativesOf', client, at);
  }

  // consent

  /** By what right an account may read these data of a client; nothing if it may not. */
  mayAccess(
    reader: Account,
    client: Account,
    data: DataCategory,
    domain: Domain,
    { at }: At = {},
  ): Answer<'zorgketen_mayAccess'> {
    return this.#ask('zorgketen_mayAccess', reader, client, data, domain, at);
  }

  grantsOf(client: Account, { at }: At = {}): Answer<'zorgketen_grantsOf'> {
    return this.#ask('zorgketen_grantsOf', client, at);
  }

  emergenciesOf(client: Account, { at }: At = {}): Answer<'zorgketen_emergenciesOf'> {
    return this.#ask('zorgketen_emergenciesOf', client, at);
  }

  /** The reviews that an organisation owes, the most urgent first. */
  reviewsOf(organisation: Account, { at }: At = {}): Answer<'zorgketen_reviewsOf'> {
    return this.#ask('zorgketen_reviewsOf', organisation, at);
  }

  overdueReviews({ at }: At = {}): Answer<'zorgketen_overdueReviews'> {
    return this.#ask('zorgketen_overdueReviews', at);
  }

  // care log

  dossier(id: Id, { at }: At = {}): Answer<'zorgketen_dossier'> {
    return this.#ask('zorgketen_dossier', id, at);
  }

  dossiersOf(client: Account, { at }: At = {}): Answer<'zorgketen_dossiersOf'> {
    return this.#ask('zorgketen_dossiersOf', client, at);
  }

  /** The facts of a dossier that overlap a period, newest first. */
  timeline(id: Id, query: TimelineQuery = {}): Answer<'zorgketen_timeline'> {
    return this.#ask('zorgketen_timeline', id, ...timelineParams(query));
  }

  /** The same as far as this reader may see it; nothing if the reader may not read the log. */
  timelineFor(reader: Account, id: Id, query: TimelineQuery = {}): Answer<'zorgketen_timelineFor'> {
    return this.#ask('zorgketen_timelineFor', reader, id, ...timelineParams(query));
  }

  accessLog(organisation: Account, { at }: At = {}): Answer<'zorgketen_accessLog'> {
    return this.#ask('zorgketen_accessLog', organisation, at);
  }

  accessBatches(organisation: Account, { from, limit, at }: Page = {}): Answer<'zorgketen_accessBatches'> {
    return this.#ask('zorgketen_accessBatches', organisation, from, limit, at);
  }

  /** The promises to anchor that are broken at this moment, by default that of the block. */
  gaps({ now, at }: At & { readonly now?: Moment } = {}): Answer<'zorgketen_gaps'> {
    return this.#ask('zorgketen_gaps', timeOrNone(now), at);
  }

  allocation(id: Id, number: number, { at }: At = {}): Answer<'zorgketen_allocation'> {
    return this.#ask('zorgketen_allocation', id, number, at);
  }

  // settlement

  insurerPosition(account: Account, { at }: At = {}): Answer<'zorgketen_insurerPosition'> {
    return this.#ask('zorgketen_insurerPosition', account, at);
  }

  providerPosition(account: Account, { at }: At = {}): Answer<'zorgketen_providerPosition'> {
    return this.#ask('zorgketen_providerPosition', account, at);
  }

  priceAt(payer: Account, provider: Account, service: Service, date: Day, { at }: At = {}): Answer<'zorgketen_priceAt'> {
    return this.#ask('zorgketen_priceAt', payer, provider, service, date, at);
  }

  /** The value of a national table on a day. */
  table(table: NationalTable, date: Day, { at }: At = {}): Answer<'zorgketen_table'> {
    return this.#ask('zorgketen_table', table, date, at);
  }

  contract(payer: Account, provider: Account, { at }: At = {}): Answer<'zorgketen_contract'> {
    return this.#ask('zorgketen_contract', payer, provider, at);
  }

  caseTotals(id: Id, { at }: At = {}): Answer<'zorgketen_caseTotals'> {
    return this.#ask('zorgketen_caseTotals', id, at);
  }

  /** The waiting claims of a payer, the oldest first. */
  waiting(payer: Account, { from, limit, at }: Page = {}): Answer<'zorgketen_waiting'> {
    return this.#ask('zorgketen_waiting', payer, from, limit, at);
  }

  payouts(provider: Account, { at }: At = {}): Answer<'zorgketen_payouts'> {
    return this.#ask('zorgketen_payouts', provider, at);
  }

  // maternity

  caseSummary(id: Id, { at }: At = {}): Answer<'zorgketen_caseSummary'> {
    return this.#ask('zorgketen_caseSummary', id, at);
  }

  caseOf(client: Account, { at }: At = {}): Answer<'zorgketen_caseOf'> {
    return this.#ask('zorgketen_caseOf', client, at);
  }

  entries(id: Id, { from, limit, at }: Page = {}): Answer<'zorgketen_entries'> {
    return this.#ask('zorgketen_entries', id, from, limit, at);
  }

  /** The entries that wait for the client. */
  pending(id: Id, { at }: At = {}): Answer<'zorgketen_pending'> {
    return this.#ask('zorgketen_pending', id, at);
  }

  /** The changes of a case before a number, or the last ones, newest first. */
  caseTimeline(
    id: Id,
    { before, limit, at }: At & { readonly before?: number; readonly limit?: number } = {},
  ): Answer<'zorgketen_caseTimeline'> {
    return this.#ask('zorgketen_caseTimeline', id, before, limit, at);
  }

  /** Cases in which an organisation gives care, pays or indicates. `limit` counts the cases that are looked at. */
  casesOf(
    organisation: Account,
    { from, limit, at }: At & { readonly from?: Id; readonly limit?: number } = {},
  ): Answer<'zorgketen_casesOf'> {
    return this.#ask('zorgketen_casesOf', organisation, from, limit, at);
  }

  // portability

  /** All that the chain knows of a case, with proofs; see `verifyExport`. */
  exportCase(id: Id, { at }: At = {}): Answer<'zorgketen_exportCase'> {
    return this.#ask('zorgketen_exportCase', id, at);
  }

  #ask<M extends keyof Methods>(method: M, ...params: Methods[M]['params']): Answer<M> {
    return this.ask(method, params);
  }
}

type PeriodParams = [from?: string, until?: string, before?: number, limit?: number, at?: Hex];

function timelineParams({ from, until, before, limit, at }: TimelineQuery): PeriodParams {
  return [timeOrNone(from), timeOrNone(until), before, limit, at];
}

function timeOrNone(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : minuteName(minuteNumber(moment));
}
