import type { ApiPromise } from '@polkadot/api';
import { u8aToHex } from '@polkadot/util';

import type { AccessBatch } from '../commitments.js';
import { InvalidArgument, type Hex } from '../errors.js';
import { WORDS, type DisputeReason, type Domain } from '../generated/words.js';
import { bytesOf, type Account, type Id } from '../ids.js';
import { minuteNumber, type Moment } from '../time.js';
import type { Transaction } from './types.js';

/** What was done, and where to find what is not on the chain. */
export interface NewFact {
  /** A code of the chain's list. */
  readonly activity: number;
  readonly start: Moment;
  /** At most 1,440. */
  readonly minutes: number;
  /** The number of the allocation against which it counts. */
  readonly allocation?: number;
  readonly content?: {
    /** See `commitment`. */
    readonly commitment: Hex;
    /** Where the contents are, in words that only the organisation understands; at most 64 bytes. */
    readonly locator: string;
  };
  readonly source?: {
    /** A code of the chain's list of registers. */
    readonly register: number;
    readonly commitment: Hex;
  };
}

/** So much care of a product, within a period. */
export interface NewAllocation {
  readonly provider: Account;
  readonly product: number;
  readonly from: Moment;
  readonly until: Moment;
  /** In minutes. */
  readonly volume: number;
}

/** One timeline a dossier. */
export class CareLogCalls {
  constructor(private readonly api: ApiPromise) {}

  /** Opens a dossier with an id of one's own; see `freshId`. */
  openDossier(dossier: Id, client: Account, domain: Domain): Transaction {
    return this.api.tx.careLog.openDossier(dossier, client, domain);
  }

  /** Records what was done. */
  record(dossier: Id, fact: NewFact): Transaction {
    return this.api.tx.careLog.record(dossier, factOf(fact));
  }

  /** Records at most 50 facts, all or none. */
  recordMany(dossier: Id, facts: readonly NewFact[]): Transaction {
    return this.api.tx.careLog.recordMany(dossier, facts.map(factOf));
  }

  /** The client confirms facts, all or none. */
  confirm(dossier: Id, seqs: readonly number[]): Transaction {
    return this.api.tx.careLog.confirm(dossier, [...seqs]);
  }

  /** The client disputes a fact. */
  dispute(dossier: Id, seq: number, reason: DisputeReason): Transaction {
    return this.api.tx.careLog.dispute(dossier, seq, reason);
  }

  /** The author puts another version beside a fact. */
  amend(dossier: Id, seq: number, fact: NewFact): Transaction {
    return this.api.tx.careLog.amend(dossier, seq, factOf(fact));
  }

  /** Takes the reference to the contents out of a fact, once they are destroyed. */
  eraseContent(dossier: Id, seq: number): Transaction {
    return this.api.tx.careLog.eraseContent(dossier, seq);
  }

  /** Ends a dossier. */
  closeDossier(dossier: Id): Transaction {
    return this.api.tx.careLog.closeDossier(dossier);
  }

  /** A payer allocates care. */
  allocate(dossier: Id, { provider, product, from, until, volume }: NewAllocation): Transaction {
    return this.api.tx.careLog.allocate(dossier, provider, product, minuteNumber(from), minuteNumber(until), volume);
  }

  /** The provider starts allocated care. */
  start(dossier: Id, allocation: number, from: Moment): Transaction {
    return this.api.tx.careLog.start(dossier, allocation, minuteNumber(from));
  }

  /** The provider stops it. */
  stop(dossier: Id, allocation: number, until: Moment): Transaction {
    return this.api.tx.careLog.stop(dossier, allocation, minuteNumber(until));
  }

  /** Anchors a batch of the organisation's access log; see `merkleRoot`. */
  anchorAccessLog({ previous, merkleRoot, count, from, until }: AccessBatch): Transaction {
    return this.api.tx.careLog.anchorAccessLog(u8aToHex(previous), u8aToHex(merkleRoot), count, from, until);
  }

  /** The organisation promises to anchor at least once in so many minutes. */
  setPromisedInterval(minutes: number): Transaction {
    return this.api.tx.careLog.setPromisedInterval(minutes);
  }

  /** Anyone notes that an organisation broke its promise. */
  noteGap(organisation: Account): Transaction {
    return this.api.tx.careLog.noteGap(organisation);
  }

  /** Anyone clears away at most `limit` facts of a dossier whose term has passed. */
  prune(dossier: Id, limit: number): Transaction {
    return this.api.tx.careLog.prune(dossier, limit);
  }

  /** By motion: an activity code, and in which domains it may be used. */
  setActivity(code: number, domains: readonly Domain[], active: boolean): Transaction {
    return this.api.tx.careLog.setActivity(code, bitsOf(domains), active);
  }

  /** By motion: a register whose records facts may refer to. */
  setRegister(code: number, active: boolean): Transaction {
    return this.api.tx.careLog.setRegister(code, active);
  }

  /** By motion: for how many minutes a closed dossier is kept. */
  setRetentionTerm(minutes: number): Transaction {
    return this.api.tx.careLog.setRetentionTerm(minutes);
  }
}

function factOf({ activity, start, minutes, allocation, content, source }: NewFact): object {
  return {
    activity,
    start: minuteNumber(start),
    minutes,
    allocation: allocation ?? null,
    content: content === undefined ? null : { commitment: content.commitment, locator: bytesOf(content.locator) },
    source: source ?? null,
  };
}

function bitsOf(domains: readonly Domain[]): number {
  if (domains.length === 0) {
    throw new InvalidArgument('an activity is of at least one domain');
  }
  return domains.reduce((bits, domain) => bits | (1 << WORDS.Domain.indexOf(domain)), 0);
}
