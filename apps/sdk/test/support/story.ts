import assert from 'node:assert/strict';

import type { ApiPromise } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { IsEvent } from '@polkadot/types/metadata/decorate/types';
import type { AnyTuple } from '@polkadot/types/types';
import { hexToU8a, stringToHex } from '@polkadot/util';
import { cryptoWaitReady, randomAsHex } from '@polkadot/util-crypto';

import {
  connect,
  DispatchFailed,
  SS58_PREFIX,
  TransactionRefused,
  verifyHead,
  type FinalisedTransaction,
  type Hex,
  type Refusal,
  type ZorgketenClient,
} from '../../src/index.js';
import { NodeProcess } from './node-process.js';

/** The organisations that hold the seats of a development chain: any three of the four carry a motion. */
const VOTERS = ['//Alice', '//Bob', '//Charlie'];

/** The charter that a development chain begins with. */
const CHARTER = 1;

/** Later than any minute that a fact has. */
const FOR_EVER = 0xffff_ffff;

export type Kind = 'CareProvider' | 'Municipality' | 'CareOffice' | 'Supervisor';
export type StaffRole = 'Intaker' | 'Carer' | 'ClaimsOfficer' | 'Registrar';
export type Domain = 'Zvw' | 'Wmo' | 'Wlz' | 'Jeugdwet';
export type Data = 'HoursRecord' | 'CareLog' | 'CareContent';

export const DAY = 1_440;

/** An organisation that joins. */
export interface Joining {
  /** The secret of its key. */
  readonly who: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
}

/** What an author states. */
export interface NewFact {
  readonly activity: number;
  readonly start: number;
  readonly minutes: number;
  readonly allocation?: number;
  readonly content?: { readonly commitment: Uint8Array; readonly locator: string };
  readonly source?: { readonly register: number; readonly commitment: Uint8Array };
}

/** A fact as a reader is shown it. */
export interface ShownFact {
  readonly seq: number;
  readonly author: string;
  readonly minutes: number;
  readonly version: unknown;
  readonly state: unknown;
  readonly content: unknown;
}

/** Whole minutes since 1970, as the chain counts. */
export function minute(): number {
  return Math.floor(Date.now() / 60_000);
}

/** The id of a new dossier: random, so that it says nothing. */
export function freshDossier(): Hex {
  return randomAsHex(32);
}

/**
 * A story that is told in signed transactions, on a real node with a chain of its own. The calls are those of an unmodified
 * polkadot.js; the client of this package signs them and waits until they are final. The story keeps a copy of every dossier's
 * log, made of what the events tell, as a provider does who wants to prove later that nothing was left out.
 */
export class Story {
  readonly #keyring = new Keyring({ type: 'sr25519', ss58Format: SS58_PREFIX });
  readonly #keys = new Map<string, KeyringPair>();
  readonly #copies = new Map<string, Map<number, Uint8Array>>();

  private constructor(
    private readonly node: NodeProcess,
    private readonly client: ZorgketenClient,
  ) {}

  static async begin(): Promise<Story> {
    await cryptoWaitReady();
    const node = await NodeProcess.start();
    try {
      return new Story(node, await connect(node.url));
    } catch (error) {
      await node.kill();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.client.close();
    await this.node.stop();
  }

  get api(): ApiPromise {
    return this.client.api;
  }

  key(who: string): KeyringPair {
    const known = this.#keys.get(who);
    const key = known ?? this.#keyring.addFromUri(who);
    this.#keys.set(who, key);
    return key;
  }

  address(who: string): string {
    return this.key(who).address;
  }

  /** One member of staff or a relative, as somebody to whom a client gives. */
  person(who: string): { Person: string } {
    return { Person: this.address(who) };
  }

  /** An organisation with all of its staff. */
  organisation(who: string): { Organisation: string } {
    return { Organisation: this.address(who) };
  }

  /** Somebody signs a call, and it succeeds. */
  async does(who: string, transaction: SubmittableExtrinsic): Promise<FinalisedTransaction> {
    const result = await this.client.submitAndFinalise(transaction, this.key(who));
    this.#keep(result);
    return result;
  }

  /** Somebody signs a call that the chain refuses with this error, such as `careLog.NotAuthorized`. */
  async fails(who: string, transaction: SubmittableExtrinsic, expected: string): Promise<void> {
    await assert.rejects(this.client.submitAndFinalise(transaction, this.key(who)), (error) => {
      assert.ok(error instanceof DispatchFailed, `${who}, ${expected}: ${String(error)}`);
      assert.equal(`${error.section}.${error.errorName}`, expected, who);
      return true;
    });
  }

  /** Somebody signs a call that the gate keeps out of the pool. */
  async isKeptOut(who: string, transaction: SubmittableExtrinsic, expected: Refusal): Promise<void> {
    await assert.rejects(this.client.submitAndFinalise(transaction, this.key(who)), (error) => {
      assert.ok(error instanceof TransactionRefused, `${who}, ${expected}: ${String(error)}`);
      assert.equal(error.refusal, expected, who);
      return true;
    });
  }

  /** The consortium carries out these calls, all of them or none, with the votes of these seats. */
  async motion(calls: readonly SubmittableExtrinsic[], voters: readonly string[] = VOTERS): Promise<void> {
    const { consortium, utility } = this.api.tx;
    const proposal = utility.batchAll([...calls]);
    const length = proposal.method.encodedLength;
    const [proposer] = voters;
    assert.ok(proposer !== undefined);
    const { weight } = await proposal.paymentInfo(this.address(proposer));
    const proposed = await this.does(proposer, consortium.propose(voters.length, proposal, length));
    const [, index, hash] = one(proposed, this.api.events.consortium.Proposed);
    await Promise.all(voters.map((voter) => this.does(voter, consortium.vote(hash, index, true))));
    const closed = await this.does(proposer, consortium.close(hash, index, weight, length));
    const [, result] = one(closed, this.api.events.consortium.Executed);
    assert.ok(result.isOk, `the motion was not carried out: ${result.toString()}`);
  }

  /** By one motion organisations are admitted and rules are set; then each organisation accepts the charter and is active. */
  async begins(organisations: readonly Joining[], rules: readonly SubmittableExtrinsic[]): Promise<void> {
    const { participants } = this.api.tx;
    const admissions = organisations.map(({ who, kind, code, name }) =>
      participants.admit(this.address(who), kind, bytes(code), bytes(name), []),
    );
    await this.motion([...admissions, ...rules]);
    await this.together(organisations.map(({ who }) => [who, participants.acceptCharter(CHARTER)]));
  }

  /** Several sign, none waiting for another. */
  async together(signed: readonly (readonly [who: string, transaction: SubmittableExtrinsic])[]): Promise<void> {
    await Promise.all(signed.map(([who, transaction]) => this.does(who, transaction)));
  }

  /** Several calls of one signer, in this order; each takes effect if those before it did. */
  async inTurn(who: string, transactions: readonly SubmittableExtrinsic[]): Promise<void> {
    await this.together(transactions.map((transaction) => [who, transaction]));
  }

  /** An organisation enrols its people, with their keys and roles. */
  async enrols(organisation: string, staff: Readonly<Record<string, StaffRole>>): Promise<void> {
    const { participants } = this.api.tx;
    await this.inTurn(
      organisation,
      Object.entries(staff).map(([who, role]) => participants.enrol(this.address(who), role)),
    );
  }

  /** What a reader is shown of a dossier, newest first; nothing if it may not read. */
  async shown(reader: string, dossier: Hex): Promise<ShownFact[] | undefined> {
    const page = await this.api.call.careLogApi.timelineFor(this.address(reader), dossier, 0, FOR_EVER, null, 100);
    return page.isSome ? page.unwrap().facts.map((fact) => fact.toJSON() as unknown as ShownFact) : undefined;
  }

  /** The numbers of the facts that a reader is shown, newest first; nothing if it may not read. */
  async numbers(reader: string, dossier: Hex): Promise<number[] | undefined> {
    return (await this.shown(reader, dossier))?.map(({ seq }) => seq);
  }

  /** By what right somebody may read; `null` if not. */
  async right(reader: string, client: string, data: Data, domain: Domain): Promise<unknown> {
    const basis = await this.api.call.consentApi.mayAccess(this.address(reader), this.address(client), data, domain);
    return basis.toJSON();
  }

  /** How many facts a dossier has, their minutes, and how many of those are confirmed. */
  async counts(dossier: Hex): Promise<[facts: number, minutes: number, confirmed: number]> {
    const { facts, minutes, confirmed } = (await this.api.call.careLogApi.dossier(dossier)).unwrap();
    return [facts.toNumber(), minutes.toNumber(), confirmed.toNumber()];
  }

  /** How many minutes an allocation has left. */
  async left(dossier: Hex, number = 0): Promise<number> {
    const { volume, used } = (await this.api.call.careLogApi.allocation(dossier, number)).unwrap();
    return volume.toNumber() - used.toNumber();
  }

  /** The kept copy of a dossier's log: the encoded entries in their order. */
  copy(dossier: Hex): Uint8Array[] {
    const kept = [...(this.#copies.get(dossier) ?? [])];
    return kept.sort(([one], [other]) => one - other).map(([, entry]) => entry);
  }

  /** The kept copy leads to the head that the chain has, and has as many entries. */
  async verifies(dossier: Hex): Promise<void> {
    const onChain = (await this.api.call.careLogApi.dossier(dossier)).unwrap();
    const count = verifyHead(hexToU8a(dossier), this.copy(dossier), onChain.head.toU8a());
    assert.equal(count, (onChain.toJSON() as { entries: number }).entries);
  }

  #keep({ events }: FinalisedTransaction): void {
    for (const { event } of events) {
      if (this.api.events.careLog.Logged.is(event)) {
        const [dossier, number, entry] = event.data;
        const copy = this.#copies.get(dossier.toHex()) ?? new Map<number, Uint8Array>();
        copy.set(number.toNumber(), entry.toU8a());
        this.#copies.set(dossier.toHex(), copy);
      }
    }
  }
}

/** What the one event of this kind tells. */
function one<Data extends AnyTuple>({ events }: FinalisedTransaction, kind: IsEvent<Data>): Data {
  const found = events.map(({ event }) => event).find((event) => kind.is(event));
  assert.ok(found !== undefined, 'an event is missing');
  return found.data as unknown as Data;
}

/** Text as the chain takes it: one that begins with `0x` would be taken for hex otherwise. */
function bytes(text: string): Hex {
  return stringToHex(text);
}
