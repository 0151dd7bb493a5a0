import type { Action } from './actions.js';
import type { Contract, DataSet } from './data-set.js';
import type { Service } from './words.js';

/** An action with those that must be in a block before it is sent, by their places in the plan. */
export interface Step {
  readonly action: Action;
  readonly after: readonly number[];
}

/**
 * Decides which actions wait for which, so that everything else can go on at the same time and the outcome is still that
 * of one after another.
 *
 * An action runs in one or more lanes, and waits for the one before it in each of them:
 *
 * - its family;
 * - each carer whose hours it takes or frees: a `visit` in one family may only be tried when what came before in the other
 *   families of the same carer is decided, or overlaps would come out otherwise;
 * - an insurer whose money may not suffice in the end: who is paid then depends on the order in which money is asked for.
 */
export function plan(data: DataSet): readonly Step[] {
  const lastOf = new Map<string, number>();
  const carers = new CarersOfEntries();
  const short = insurersShortOfMoney(data);
  return data.actions.map((action, place) => {
    const lanes = [`family ${action.family}`];
    lanes.push(...carers.touchedBy(action).map((carer) => `carer ${carer}`));
    const insurer = data.families.get(action.family)?.insurer;
    if (insurer !== undefined && short.has(insurer) && movesMoney(action)) {
      lanes.push(`insurer ${insurer}`);
    }
    const after = new Set<number>();
    for (const lane of lanes) {
      const before = lastOf.get(lane);
      if (before !== undefined) {
        after.add(before);
      }
      lastOf.set(lane, place);
    }
    return { action, after: [...after] };
  });
}

/** Remembers who gave the care of each entry. */
class CarersOfEntries {
  readonly #carers = new Map<string, string>();

  touchedBy(action: Action): readonly string[] {
    const key = (entry: string): string => `${action.family} ${entry}`;
    switch (action.name) {
      case 'visit':
        this.#carers.set(key(action.entry), action.actor);
        return [action.actor];
      case 'correct': {
        // The visit stays that of the carer who gave the care, whoever corrects it.
        const carer = this.#carers.get(key(action.entry)) ?? action.actor;
        this.#carers.set(key(action.replacedBy), carer);
        return carer === action.actor ? [carer] : [carer, action.actor];
      }
      case 'withdraw':
      case 'reject': {
        const carer = this.#carers.get(key(action.entry));
        return carer === undefined ? [] : [carer];
      }
      default:
        return [];
    }
  }
}

function movesMoney({ name, expect }: Action): boolean {
  return expect === 'ok' && ['approve', 'indicate', 'reindicate', 'hospital', 'close'].includes(name);
}

/**
 * The insurers whose deposits may be less than what all their families can come to. With the others every claim is paid in
 * the end, even if it has to wait for the second round, so the order does not matter for the result.
 */
export function insurersShortOfMoney(data: DataSet): ReadonlySet<string> {
  const needed = new Map<string, bigint>();
  for (const { id, insurer } of data.families.values()) {
    needed.set(insurer, (needed.get(insurer) ?? 0n) + mostOf(data, id));
  }
  const short = new Set<string>();
  for (const [insurer, cents] of needed) {
    const deposits = data.funding.filter((row) => row.insurer === insurer);
    if (deposits.reduce((sum, row) => sum + row.cents, 0n) < cents) {
      short.add(insurer);
    }
  }
  return short;
}

/** No less than what a family's approved entries come to, with what stays held for it when its case is not closed. */
function mostOf(data: DataSet, family: string): bigint {
  const parties = data.families.get(family);
  const contract = data.contracts.find(
    ({ insurer, provider }) => insurer === parties?.insurer && provider === parties.provider,
  );
  if (contract === undefined) {
    return 0n;
  }
  const actions = data.actions.filter((action) => action.family === family && action.expect === 'ok');
  const entries = new Map<string, { readonly service: Service; readonly minutes: number }>();
  let sum = 0n;
  let indicated = 0;
  let closed = false;
  for (const action of actions) {
    switch (action.name) {
      case 'charge':
        entries.set(action.entry, { service: action.service, minutes: 0 });
        break;
      case 'visit':
        entries.set(action.entry, action.visit);
        break;
      case 'correct':
        entries.set(action.replacedBy, action.visit);
        break;
      case 'approve':
        for (const entry of action.entries.map((name) => entries.get(name))) {
          sum += entry === undefined ? 0n : priceOf(contract, entry.service, entry.minutes);
        }
        break;
      case 'indicate':
      case 'reindicate':
        indicated = Math.max(indicated, action.minutes);
        break;
      case 'close':
        closed = true;
        break;
    }
  }
  return closed ? sum : sum + priceOf(contract, 'hour', indicated);
}

/** At the highest price of the contract, rounded up. */
function priceOf(contract: Contract, service: Service, minutes: number): bigint {
  const prices = contract.prices.filter((row) => row.service === service).map(({ value }) => value);
  const price = prices.reduce((most, value) => (value > most ? value : most), 0n);
  const timed = service === 'hour' || service === 'partus_hour';
  return timed ? (price * BigInt(minutes) + 59n) / 60n : price;
}
