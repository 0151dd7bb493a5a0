import type { Queries } from '../../src/index.js';
import { HASH, ID, ONE, TWO } from './call-samples.js';

const NOON = '2026-04-12T12:00Z';
const LATER = '2026-04-13T12:00Z';
const DAY = '2026-04-12';
const at = HASH;
const page = { from: 4, limit: 6, at };
const period = { from: NOON, until: LATER, before: 5, limit: 6, at };

/** A question with all that can be said, and what it must say under the names of the document. */
export type QuerySample = readonly [ask: (queries: Queries) => Promise<unknown>, values: Readonly<Record<string, unknown>>];

const ofPeriod = { from: NOON, until: LATER, before: 5, limit: 6 };
const ofPage = { from: 4, limit: 6 };

/** One of each question, without `at`, which all have. */
export const QUERY_SAMPLES: Readonly<Record<string, QuerySample>> = {
  whoIs: [(ask) => ask.whoIs(ONE, { at }), { account: ONE }],
  organisations: [(ask) => ask.organisations({ at }), {}],
  staffOf: [(ask) => ask.staffOf(ONE, { at }), { organisation: ONE }],
  quotaOf: [(ask) => ask.quotaOf(ONE, { at }), { account: ONE }],
  charter: [(ask) => ask.charter({ at }), {}],
  representativesOf: [(ask) => ask.representativesOf(ONE, { at }), { client: ONE }],
  relativesOf: [(ask) => ask.relativesOf(ONE, { at }), { client: ONE }],

  mayAccess: [
    (ask) => ask.mayAccess(ONE, TWO, 'careLog', 'wmo', { at }),
    { reader: ONE, client: TWO, data: 'careLog', domain: 'wmo' },
  ],
  grantsOf: [(ask) => ask.grantsOf(ONE, { at }), { client: ONE }],
  emergenciesOf: [(ask) => ask.emergenciesOf(ONE, { at }), { client: ONE }],
  reviewsOf: [(ask) => ask.reviewsOf(ONE, { at }), { organisation: ONE }],
  overdueReviews: [(ask) => ask.overdueReviews({ at }), {}],

  dossier: [(ask) => ask.dossier(ID, { at }), { id: ID }],
  dossiersOf: [(ask) => ask.dossiersOf(ONE, { at }), { client: ONE }],
  timeline: [(ask) => ask.timeline(ID, period), { id: ID, ...ofPeriod }],
  timelineFor: [(ask) => ask.timelineFor(ONE, ID, period), { reader: ONE, id: ID, ...ofPeriod }],
  accessLog: [(ask) => ask.accessLog(ONE, { at }), { organisation: ONE }],
  accessBatches: [(ask) => ask.accessBatches(ONE, page), { organisation: ONE, ...ofPage }],
  gaps: [(ask) => ask.gaps({ now: NOON, at }), { now: NOON }],
  allocation: [(ask) => ask.allocation(ID, 3, { at }), { id: ID, number: 3 }],

  insurerPosition: [(ask) => ask.insurerPosition(ONE, { at }), { account: ONE }],
  providerPosition: [(ask) => ask.providerPosition(ONE, { at }), { account: ONE }],
  priceAt: [
    (ask) => ask.priceAt(ONE, TWO, 'partusHour', DAY, { at }),
    { payer: ONE, provider: TWO, service: 'partusHour', date: DAY },
  ],
  table: [(ask) => ask.table('lastDay', DAY, { at }), { table: 'lastDay', date: DAY }],
  contract: [(ask) => ask.contract(ONE, TWO, { at }), { payer: ONE, provider: TWO }],
  caseTotals: [(ask) => ask.caseTotals(ID, { at }), { case: ID }],
  waiting: [(ask) => ask.waiting(ONE, page), { payer: ONE, ...ofPage }],
  payouts: [(ask) => ask.payouts(ONE, { at }), { provider: ONE }],

  caseSummary: [(ask) => ask.caseSummary(ID, { at }), { case: ID }],
  caseOf: [(ask) => ask.caseOf(ONE, { at }), { client: ONE }],
  entries: [(ask) => ask.entries(ID, page), { case: ID, ...ofPage }],
  pending: [(ask) => ask.pending(ID, { at }), { case: ID }],
  caseTimeline: [(ask) => ask.caseTimeline(ID, { before: 5, limit: 6, at }), { case: ID, before: 5, limit: 6 }],
  casesOf: [(ask) => ask.casesOf(ONE, { from: ID, limit: 6, at }), { organisation: ONE, from: ID, limit: 6 }],

  exportCase: [(ask) => ask.exportCase(ID, { at }), { case: ID }],
};
