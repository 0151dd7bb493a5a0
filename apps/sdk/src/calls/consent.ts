import type { ApiPromise } from '@polkadot/api';

import type { DataCategory, Domain, EmergencyReason, OrganisationKind, Purpose } from '../generated/words.js';
import type { Account } from '../ids.js';
import { minuteNumber, type Moment } from '../time.js';
import type { Transaction } from './types.js';

/** To whom access is given: an organisation with its staff, one person, or all organisations of a kind. */
export type Grantee =
  | { readonly Organisation: Account }
  | { readonly Person: Account }
  | { readonly Category: OrganisationKind };

/** What is granted, and for how long. */
export interface Grant {
  readonly grantee: Grantee;
  readonly data: DataCategory;
  readonly domain: Domain;
  readonly purpose: Purpose;
  /** Whether a relative may write in the care log; no by default. */
  readonly write?: boolean;
  /** Nothing: from now on. */
  readonly from?: Moment;
  /** Nothing: until it is revoked. */
  readonly until?: Moment;
}

/** Who may read what. */
export class ConsentCalls {
  constructor(private readonly api: ApiPromise) {}

  /** The client, or a representative, lets somebody read. */
  grant({ grantee, data, domain, purpose, write, from, until }: Grant): Transaction {
    const { grant } = this.api.tx.consent;
    return grant(grantee, data, domain, purpose, write ?? false, minuteOrNone(from), minuteOrNone(until));
  }

  /** The client, or a representative, ends it at once. */
  revoke(grantee: Grantee, data: DataCategory, domain: Domain): Transaction {
    return this.api.tx.consent.revoke(grantee, data, domain);
  }

  /** A carer or midwife opens a domain of a client in an emergency; it has to be reviewed, and the client sees it. */
  breakGlass(client: Account, domain: Domain, reason: EmergencyReason): Transaction {
    return this.api.tx.consent.breakGlass(client, domain, reason);
  }

  /** Another member of the same organisation reviews an emergency. */
  reviewBreakGlass(client: Account, id: number, justified: boolean): Transaction {
    return this.api.tx.consent.reviewBreakGlass(client, id, justified);
  }

  /** Anyone clears away what has ended, at most `limit` records. */
  reapExpired(client: Account, limit: number): Transaction {
    return this.api.tx.consent.reapExpired(client, limit);
  }
}

function minuteOrNone(moment: Moment | undefined): number | null {
  return moment === undefined ? null : minuteNumber(moment);
}
