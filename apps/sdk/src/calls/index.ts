import type { ApiPromise } from '@polkadot/api';

import { CareLogCalls } from './care-log.js';
import { ConsentCalls } from './consent.js';
import { MaternityCalls } from './maternity.js';
import { ParticipantsCalls } from './participants.js';
import { SettlementCalls } from './settlement.js';
import type { Transaction } from './types.js';

export type * from './care-log.js';
export type * from './consent.js';
export type * from './maternity.js';
export type * from './participants.js';
export { SCOPES } from './participants.js';
export type * from './settlement.js';
export type * from './types.js';

/** Everything that people send to our pallets, with arguments that the compiler checks. Nothing is sent by this. */
export class Calls {
  readonly participants: ParticipantsCalls;
  readonly consent: ConsentCalls;
  readonly careLog: CareLogCalls;
  readonly maternity: MaternityCalls;
  readonly settlement: SettlementCalls;

  constructor(private readonly api: ApiPromise) {
    this.participants = new ParticipantsCalls(api);
    this.consent = new ConsentCalls(api);
    this.careLog = new CareLogCalls(api);
    this.maternity = new MaternityCalls(api);
    this.settlement = new SettlementCalls(api);
  }

  /** Several calls of one signer, in this order: all of them, or none. */
  batch(calls: readonly Transaction[]): Transaction {
    return this.api.tx.utility.batchAll([...calls]);
  }
}
