import type { ApiPromise } from '@polkadot/api';

import type { IndicationReason, RateClass, RejectReason, Service } from '../generated/words.js';
import type { Account, Id } from '../ids.js';
import { dayNumber, minutesAfterMidnight, type Day } from '../time.js';
import type { Transaction } from './types.js';

/** Who is in a case, and which table of hospital days counts for it. */
export interface NewCase {
  readonly client: Account;
  readonly insurer: Account;
  readonly midwifePractice: Account;
  readonly rateClass: RateClass;
}

/** Care by the hour. */
export interface Visit {
  readonly service: Service;
  /** The care day on which it began; 1 is the day of birth. */
  readonly day: number;
  /** When it began: a time such as `09:30`, or minutes after midnight. */
  readonly start: string | number;
  readonly minutes: number;
}

/** Hours of maternity care, from registration to sign-off. */
export class MaternityCalls {
  constructor(private readonly api: ApiPromise) {}

  /** An intaker of the provider registers a case with an id of its own; see `freshId`. */
  register(id: Id, { client, insurer, midwifePractice, rateClass }: NewCase): Transaction {
    return this.api.tx.maternity.register(id, client, insurer, midwifePractice, rateClass);
  }

  /** The intaker indicates so many minutes. */
  indicate(id: Id, minutes: number): Transaction {
    return this.api.tx.maternity.indicate(id, minutes);
  }

  /** A midwife: the child was born on this day, which is care day 1. */
  birth(id: Id, date: Day): Transaction {
    return this.api.tx.maternity.birth(id, dayNumber(date));
  }

  /** A midwife: so many days in hospital, which lower the indication. */
  hospital(id: Id, days: number): Transaction {
    return this.api.tx.maternity.hospital(id, days);
  }

  /** A midwife: another indication, in minutes. */
  reindicate(id: Id, minutes: number, reason: IndicationReason): Transaction {
    return this.api.tx.maternity.reindicate(id, minutes, reason);
  }

  /** A midwife asks for care until this day. */
  extend(id: Id, untilDay: number): Transaction {
    return this.api.tx.maternity.extend(id, untilDay);
  }

  /** The insurer acknowledges it. */
  acknowledgeExtension(id: Id): Transaction {
    return this.api.tx.maternity.acknowledgeExtension(id);
  }

  /** A carer logs visits, all or none. */
  logVisits(id: Id, visits: readonly Visit[]): Transaction {
    return this.api.tx.maternity.logVisits(id, visits.map(visitOf));
  }

  /** A carer puts another entry in the place of a rejected one. */
  correct(id: Id, entry: number, visit: Visit): Transaction {
    return this.api.tx.maternity.correct(id, entry, visitOf(visit));
  }

  /** The provider takes an entry back. */
  withdraw(id: Id, entry: number): Transaction {
    return this.api.tx.maternity.withdraw(id, entry);
  }

  /** A claims officer of the provider charges a service with a fixed price. */
  charge(id: Id, service: Service, date: Day): Transaction {
    return this.api.tx.maternity.charge(id, service, dayNumber(date));
  }

  /** The client approves entries, all or none: they are settled in the same block. */
  approve(id: Id, entries: readonly number[]): Transaction {
    return this.api.tx.maternity.approve(id, [...entries]);
  }

  /** The client rejects an entry. */
  reject(id: Id, entry: number, reason: RejectReason): Transaction {
    return this.api.tx.maternity.reject(id, entry, reason);
  }

  /** Anyone marks entries as expired whose term for an answer has passed. */
  expire(id: Id, entries: readonly number[]): Transaction {
    return this.api.tx.maternity.expire(id, [...entries]);
  }

  /** A claims officer of the provider closes the case. */
  close(id: Id): Transaction {
    return this.api.tx.maternity.close(id);
  }

  /** The client ends the case. */
  signOff(id: Id): Transaction {
    return this.api.tx.maternity.signOff(id);
  }

  /** The case is not to be after all. */
  cancel(id: Id): Transaction {
    return this.api.tx.maternity.cancel(id);
  }

  /** The client wants care from another provider. */
  transfer(id: Id, provider: Account): Transaction {
    return this.api.tx.maternity.transfer(id, provider);
  }

  /** An intaker of the other provider accepts her. */
  acceptTransfer(id: Id): Transaction {
    return this.api.tx.maternity.acceptTransfer(id);
  }

  /** An intaker: from this day another insurer pays. */
  switchInsurer(id: Id, insurer: Account, from: Day): Transaction {
    return this.api.tx.maternity.switchInsurer(id, insurer, dayNumber(from));
  }

  /** Anyone clears away at most `limit` items of a case whose term has passed. */
  prune(id: Id, limit: number): Transaction {
    return this.api.tx.maternity.prune(id, limit);
  }

  /** By motion: after how many days an entry expires, and how many an ended case is kept. */
  setTerms(expiryDays: number, retentionDays: number): Transaction {
    return this.api.tx.maternity.setTerms(expiryDays, retentionDays);
  }
}

function visitOf({ service, day, start, minutes }: Visit): object {
  return { service, day, start: typeof start === 'string' ? minutesAfterMidnight(start) : start, minutes };
}
