import type { ZorgketenClient } from '@zorgketen/sdk';

import type { DataSet, Organisation } from './data-set.js';
import type { Keys } from './keys.js';
import { countOutcomes } from './outcomes.js';
import type { Performer } from './performer.js';
import type { Played } from './play.js';
import type { Kind } from './words.js';

export interface FamilyResult {
  readonly state: string;
  readonly indicated: number;
  readonly approved: number;
  readonly pending: number;
  readonly remaining: number;
  readonly partus_approved: number;
  readonly gross: number;
  readonly own_contribution: number;
  readonly paid: number;
}

export interface ProviderResult {
  readonly paid: number;
  readonly paid_out: number;
  readonly balance: number;
}

export interface InsurerResult {
  readonly deposited: number;
  readonly paid: number;
  readonly balance: number;
}

/** What came out, in the shape and with the names of `expected.json`. */
export interface Result {
  readonly families: Readonly<Record<string, FamilyResult>>;
  readonly providers: Readonly<Record<string, ProviderResult>>;
  readonly insurers: Readonly<Record<string, InsurerResult>>;
  readonly actions: { readonly ok: number; readonly refused: Readonly<Record<string, number>> };
  readonly total_issuance: number;
}

interface Figure {
  toBigInt(): bigint;
}

interface Summary {
  readonly state: { readonly type: string };
  readonly indicated: Figure;
  readonly approved: Figure;
  readonly pending: Figure;
  readonly remaining: Figure;
  readonly partusApproved: Figure;
  readonly gross: Figure;
  readonly ownContribution: Figure;
  readonly paid: Figure;
}

/** Reads the result from the state after a finalised block. Only how the actions ended is not state. */
export async function readResult(
  client: ZorgketenClient,
  block: string,
  data: DataSet,
  keys: Keys,
  performer: Performer,
  played: readonly Played[],
): Promise<Result> {
  const at = await client.api.at(block);
  const addressOf = (id: string): string => keys.organisation(id).address;

  const families: Record<string, FamilyResult> = {};
  for (const id of data.families.keys()) {
    const summary = await at.call.maternityApi.caseSummary(performer.caseOf(id));
    if (summary.isSome) {
      families[id] = familyResult(summary.unwrap());
    }
  }
  const providers: Record<string, ProviderResult> = {};
  for (const { id } of ofKind(data, 'maternity_provider')) {
    const position = await at.call.settlementApi.providerPosition(addressOf(id));
    providers[id] = {
      paid: numberOf(position.paid),
      paid_out: numberOf(position.paidOut),
      balance: numberOf(position.balance),
    };
  }
  const insurers: Record<string, InsurerResult> = {};
  for (const { id } of ofKind(data, 'insurer')) {
    const position = await at.call.settlementApi.insurerPosition(addressOf(id));
    insurers[id] = {
      deposited: numberOf(position.deposited),
      paid: numberOf(position.paid),
      balance: numberOf(position.balance),
    };
  }
  return {
    families,
    providers,
    insurers,
    actions: countOutcomes(played.map(({ outcome }) => outcome)),
    total_issuance: numberOf(await at.query.balances.totalIssuance()),
  };
}

function familyResult(summary: Summary): FamilyResult {
  return {
    state: snakeCase(summary.state.type),
    indicated: numberOf(summary.indicated),
    approved: numberOf(summary.approved),
    pending: numberOf(summary.pending),
    remaining: numberOf(summary.remaining),
    partus_approved: numberOf(summary.partusApproved),
    gross: numberOf(summary.gross),
    own_contribution: numberOf(summary.ownContribution),
    paid: numberOf(summary.paid),
  };
}

function ofKind(data: DataSet, kind: Kind): Organisation[] {
  return [...data.organisations.values()].filter((organisation) => organisation.kind === kind);
}

/** `InCare` as `in_care`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
}

/** JSON has no other numbers; rather fail than write one that is off. */
function numberOf(figure: Figure): number {
  const number = Number(figure.toBigInt());
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${figure.toBigInt()} is too large for a JSON number`);
  }
  return number;
}
