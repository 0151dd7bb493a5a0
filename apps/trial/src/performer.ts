import {
  dayName,
  fieldOf,
  freshId,
  type ChainEvent,
  type DataCategory,
  type Id,
  type MaternityCalls,
  type Purpose,
  type Transaction,
  type Visit,
  type ZorgketenClient,
} from '@zorgketen/sdk';

import type { Action, Visit as PlannedVisit } from './actions.js';
import type { DataSet } from './data-set.js';
import type { Keys } from './keys.js';
import { outcomeOf } from './outcomes.js';
import type { Ending, Performance } from './play.js';
import { DATA_CATEGORIES, INDICATION_REASONS, KINDS, RATE_CLASSES, REJECT_REASONS, SERVICES } from './words.js';

/** No case has so many entries: what was never made does not exist under this number. */
const NO_ENTRY = 0xffff_ffff;

/** Turns actions into signed transactions of those who act, and knows the chain's numbers of the data set's entries. */
export class Performer {
  readonly #cases = new Map<string, Id>();
  /** By family and name of the entry. */
  readonly #entries = new Map<string, number>();

  constructor(
    private readonly client: ZorgketenClient,
    private readonly data: DataSet,
    private readonly keys: Keys,
  ) {
    for (const family of data.families.keys()) {
      // Random, so that it says nothing about the family.
      this.#cases.set(family, freshId());
    }
  }

  caseOf(family: string): Id {
    const id = this.#cases.get(family);
    if (id === undefined) {
      throw new Error(`no family ${family} in the data set`);
    }
    return id;
  }

  perform(action: Action): Performance {
    let goOn!: () => void;
    const inBlock = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // Whatever goes wrong is reported by `final`; those who wait go on, and what they find then is the truth.
    const final = this.#run(action, goOn).finally(goOn);
    return { inBlock, final };
  }

  async #run(action: Action, goOn: () => void): Promise<Ending> {
    try {
      const { finalised, blockNumber, events } = await this.client.submitAndFinalise(
        this.#transaction(action),
        this.keys.actor(action.actor),
        {
          onInBlock: (seen) => {
            this.#noteEntry(action, seen.events);
            goOn();
          },
        },
      );
      this.#noteEntry(action, events);
      return { outcome: 'ok', finalMs: finalised.afterMs, block: blockNumber };
    } catch (error) {
      return { outcome: outcomeOf(error), detail: (error as Error).message };
    }
  }

  /** Remembers under which number the chain knows an entry that an action made. */
  #noteEntry(action: Action, events: readonly ChainEvent[]): void {
    const note = (name: string, event: string, field: string): void => {
      const number = fieldOf<{ toNumber(): number }>(events, 'maternity', event, field);
      if (number !== undefined) {
        this.#entries.set(`${action.family} ${name}`, number.toNumber());
      }
    };
    switch (action.name) {
      case 'charge':
        return note(action.entry, 'Charged', 'entry');
      case 'visit':
        return note(action.entry, 'VisitsLogged', 'first');
      case 'correct':
        return note(action.replacedBy, 'Corrected', 'replacedBy');
    }
  }

  #transaction(action: Action): Transaction {
    const id = this.caseOf(action.family);
    const calls: MaternityCalls = this.client.calls.maternity;
    const entry = (name: string): number => this.#entries.get(`${action.family} ${name}`) ?? NO_ENTRY;
    switch (action.name) {
      case 'register':
        return this.#registration(action.family);
      case 'grant':
        return this.#grant(action.grantee, DATA_CATEGORIES[action.data]);
      case 'charge':
        return calls.charge(id, SERVICES[action.service], dayName(action.date));
      case 'approve':
        return calls.approve(id, action.entries.map(entry));
      case 'reject':
        return calls.reject(id, entry(action.entry), REJECT_REASONS[action.reason]);
      case 'indicate':
        return calls.indicate(id, action.minutes);
      case 'birth':
        return calls.birth(id, dayName(action.date));
      case 'hospital':
        return calls.hospital(id, action.days);
      case 'reindicate':
        return calls.reindicate(id, action.minutes, INDICATION_REASONS[action.reason]);
      case 'visit':
        return calls.logVisits(id, [visitOf(action.visit)]);
      case 'correct':
        return calls.correct(id, entry(action.entry), visitOf(action.visit));
      case 'withdraw':
        return calls.withdraw(id, entry(action.entry));
      case 'extend':
        return calls.extend(id, action.untilDay);
      case 'acknowledge_extension':
        return calls.acknowledgeExtension(id);
      case 'close':
        return calls.close(id);
      case 'sign_off':
        return calls.signOff(id);
    }
  }

  #registration(id: string): Transaction {
    const family = this.data.families.get(id);
    if (family === undefined) {
      throw new Error(`no family ${id} in the data set`);
    }
    return this.client.calls.maternity.register(this.caseOf(id), {
      client: this.keys.client(id).address,
      insurer: this.keys.organisation(family.insurer).address,
      midwifePractice: this.keys.organisation(family.practice).address,
      rateClass: RATE_CLASSES[family.rateClass],
    });
  }

  #grant(grantee: string, data: DataCategory): Transaction {
    const organisation = this.data.organisations.get(grantee);
    const to =
      organisation === undefined
        ? { Person: this.keys.actor(grantee).address }
        : { Organisation: this.keys.organisation(grantee).address };
    return this.client.calls.consent.grant({ grantee: to, data, domain: 'Zvw', purpose: this.#purpose(grantee) });
  }

  /** What the grantee reads for. The data set does not say, and it follows from what the grantee does. */
  #purpose(grantee: string): Purpose {
    const employer = this.data.staff.get(grantee)?.organisation ?? grantee;
    const kind = this.data.organisations.get(employer)?.kind;
    const purposes: Partial<Record<keyof typeof KINDS, Purpose>> = {
      maternity_provider: 'Care',
      care_provider: 'Care',
      midwife_practice: 'Care',
      supervisor: 'Quality',
    };
    return (kind === undefined ? undefined : purposes[kind]) ?? 'Settlement';
  }
}

function visitOf({ service, day, start, minutes }: PlannedVisit): Visit {
  return { service: SERVICES[service], day, start, minutes };
}
