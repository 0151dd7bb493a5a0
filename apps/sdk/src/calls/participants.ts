import type { ApiPromise } from '@polkadot/api';
import type { Vec } from '@polkadot/types';
import type { PalletParticipantsCharterRole } from '@polkadot/types/lookup';

import { InvalidArgument, type Hex } from '../errors.js';
import {
  WORDS,
  type AgeClass,
  type CharterRole,
  type OrganisationKind,
  type RepresentativeKind,
  type StaffRole,
} from '../generated/words.js';
import { bytesOf, type Account } from '../ids.js';
import { minuteNumber, type Moment } from '../time.js';
import type { Transaction } from './types.js';

/** What a representative may do for a client. */
export const SCOPES = {
  /** Decide who reads. */
  consent: 1,
  /** Approve and reject what carers logged. */
  approve: 2,
  /** Read what the client may read. */
  read: 4,
} as const;

export type Scope = keyof typeof SCOPES;

/** Since when, and until when, somebody acts for a client. */
export interface Representation {
  readonly account: Account;
  readonly scope: readonly Scope[];
  readonly from: Moment;
  /** Nothing: without an end. */
  readonly until?: Moment;
}

/** Who is who. `docs/roles.md` says who may send what. */
export class ParticipantsCalls {
  constructor(private readonly api: ApiPromise) {}

  /** An organisation accepts this version of the charter. */
  acceptCharter(version: number): Transaction {
    return this.api.tx.participants.acceptCharter(version);
  }

  /** An organisation leaves. */
  leave(): Transaction {
    return this.api.tx.participants.leave();
  }

  /** An organisation enrols a member of staff. */
  enrol(account: Account, role: StaffRole): Transaction {
    return this.api.tx.participants.enrol(account, role);
  }

  /** An organisation takes a member of staff off its register. */
  dismiss(account: Account): Transaction {
    return this.api.tx.participants.dismiss(account);
  }

  /** An intaker or registrar registers a client. */
  registerClient(account: Account, ageClass: AgeClass): Transaction {
    return this.api.tx.participants.registerClient(account, ageClass);
  }

  /** The client, or who registered her, takes her off the register. */
  deregisterClient(client: Account): Transaction {
    return this.api.tx.participants.deregisterClient(client);
  }

  /** A client registers a relative. */
  registerRelative(account: Account): Transaction {
    return this.api.tx.participants.registerRelative(account);
  }

  /** The client, or the relative, ends it. */
  removeRelative(account: Account): Transaction {
    return this.api.tx.participants.removeRelative(account);
  }

  /** A client appoints a representative of her own choice. */
  appoint({ account, scope, from, until }: Representation): Transaction {
    return this.api.tx.participants.appoint(account, bitsOf(scope), minuteNumber(from), endOf(until));
  }

  /** A registrar registers a legal representative. `evidence` is a commitment to the document. */
  registerRepresentative(
    client: Account,
    kind: RepresentativeKind,
    { account, scope, from, until }: Representation,
    evidence: Hex,
  ): Transaction {
    const { registerRepresentative } = this.api.tx.participants;
    return registerRepresentative(client, account, kind, bitsOf(scope), minuteNumber(from), endOf(until), evidence);
  }

  /** The client, the representative, or who registered her, ends a representation. */
  endRepresentation(client: Account, account: Account): Transaction {
    return this.api.tx.participants.endRepresentation(client, account);
  }

  /** An organisation proposes a new key for a client who lost hers. */
  proposeKey(client: Account, newKey: Account): Transaction {
    return this.api.tx.participants.proposeKey(client, newKey);
  }

  /** The client still has her key and refuses the new one. */
  vetoKey(): Transaction {
    return this.api.tx.participants.vetoKey();
  }

  /** Anyone moves a client to her new key, once the time for a veto has passed. */
  finishRecovery(client: Account): Transaction {
    return this.api.tx.participants.finishRecovery(client);
  }

  /** An intaker or registrar notes how old a client is, as far as the law asks. */
  setAgeClass(client: Account, ageClass: AgeClass): Transaction {
    return this.api.tx.participants.setAgeClass(client, ageClass);
  }

  /** Anyone clears away staff of an organisation that is gone, at most `limit`. */
  sweepStaff(organisation: Account, limit: number): Transaction {
    return this.api.tx.participants.sweepStaff(organisation, limit);
  }

  /** By motion: admits an organisation. `registrars` may register for it from the start. */
  admit(
    account: Account,
    kind: OrganisationKind,
    code: string,
    name: string,
    registrars: readonly Account[] = [],
  ): Transaction {
    return this.api.tx.participants.admit(account, kind, bytesOf(code), bytesOf(name), [...registrars]);
  }

  /** By motion: suspends an organisation. */
  suspend(organisation: Account): Transaction {
    return this.api.tx.participants.suspend(organisation);
  }

  /** By motion: ends a suspension. */
  reinstate(organisation: Account): Transaction {
    return this.api.tx.participants.reinstate(organisation);
  }

  /** By motion: removes an organisation for good. */
  remove(organisation: Account): Transaction {
    return this.api.tx.participants.remove(organisation);
  }

  /** By a smaller motion: suspends an organisation for a while, unless it is ratified. */
  emergencySuspend(organisation: Account): Transaction {
    return this.api.tx.participants.emergencySuspend(organisation);
  }

  /** By motion: makes an emergency suspension last. */
  ratifySuspension(organisation: Account): Transaction {
    return this.api.tx.participants.ratifySuspension(organisation);
  }

  /** By motion: a new charter, by its hash, what each kind of organisation is in it, and the minutes to accept it. */
  setCharter(hash: Hex, roles: Readonly<Record<OrganisationKind, CharterRole>>, grace: number): Transaction {
    const inOrder = WORDS.OrganisationKind.map((kind) => roles[kind]);
    // As the type of the chain: an array of fixed length is not offered as a plain one.
    const chainRoles = this.api.createType<Vec<PalletParticipantsCharterRole>>('Vec<PalletParticipantsCharterRole>', inOrder);
    return this.api.tx.participants.setCharter(hash, chainRoles, grace);
  }

  /** By motion: how many calls an hour each kind of participant may send. */
  setQuotas(limits: Readonly<Record<'client' | 'relative' | 'carer' | 'staff' | 'organisation', number>>): Transaction {
    return this.api.tx.participants.setQuotas(limits);
  }
}

function bitsOf(scope: readonly Scope[]): number {
  if (scope.length === 0) {
    throw new InvalidArgument('a representative may do something, or is none');
  }
  return scope.reduce((bits, name) => bits | SCOPES[name], 0);
}

function endOf(until: Moment | undefined): number | null {
  return until === undefined ? null : minuteNumber(until);
}
