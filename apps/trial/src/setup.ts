import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import {
  carryMotion,
  dayName,
  fieldOf,
  hashOf,
  ZorgketenError,
  type Calls,
  type ChainEvent,
  type FinalisedTransaction,
  type Hex,
  type Key,
  type Transaction,
  type ZorgketenClient,
} from '@zorgketen/sdk';

import { intakerOf, type DataSet, type Organisation } from './data-set.js';
import type { Keys } from './keys.js';
import { COLLECTIONS, KINDS, ROLES, SERVICES, TABLES } from './words.js';

/** A step before or after the actions did not succeed, so the trial cannot go on. */
export class StepFailed extends Error {
  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'StepFailed';
  }
}

/** Few enough for the gate, which looks into a batch, and for the half of a block that a motion may use. */
const CALLS_IN_BATCH = 40;

const SETTLE_TIMEOUT_MS = 30_000;
const SETTLE_PAUSE_MS = 500;

/**
 * What organisations do before and after the actions: they are admitted, agree on tables, staff and contracts, money comes
 * in, and money goes out. Each step is a signed transaction, and is final before the next that needs it begins.
 */
export class Organisations {
  constructor(
    private readonly client: ZorgketenClient,
    private readonly data: DataSet,
    private readonly keys: Keys,
    /** The keys of the organisations that hold the seats at genesis. */
    private readonly seats: readonly Key[],
    private readonly say: (text: string) => void,
  ) {}

  async prepare(): Promise<void> {
    await this.#admit();
    this.say('the organisations are active');
    await Promise.all([this.#installTables(), this.#enrolStaff(), this.fund(1)]);
    this.say('the national tables are installed, the staff is enrolled, round 1 is deposited');
    await Promise.all([this.#makeContracts(), this.#registerClients()]);
    this.say('the contracts are agreed, the clients are registered');
  }

  /** Issues the deposits of a round. */
  async fund(round: 1 | 2): Promise<void> {
    const agent = this.#agent();
    const deposits = this.data.funding.filter((row) => row.round === round);
    await this.#all(deposits, ({ insurer, cents }) =>
      this.#send(
        `deposit of ${insurer}`,
        agent,
        this.#calls.settlement.issue(this.#address(insurer), cents, bankReference()),
      ),
    );
  }

  /** The providers ask for their money, and the agent pays it out. */
  async payOut(): Promise<void> {
    await this.#all(this.data.payouts, async ({ provider, cents }) => {
      const step = `payout of ${provider}`;
      const request = this.#calls.settlement.requestPayout(cents);
      const { events } = await this.#send(step, this.keys.organisation(provider), request);
      const payout = numberIn(events, 'settlement', 'PayoutRequested', 'payout');
      await this.#send(step, this.#agent(), this.#calls.settlement.confirmPayout(payout, bankReference()));
    });
  }

  /** Waits until the chain has paid all claims for which there is money, which it does by itself. */
  async untilSettled(): Promise<void> {
    const deadline = performance.now() + SETTLE_TIMEOUT_MS;
    const insurers = [...this.data.organisations.values()].filter(({ kind }) => kind === 'insurer');
    for (;;) {
      const { api } = this.client;
      const at = await api.at(await api.rpc.chain.getFinalizedHead());
      const waits = async ({ id }: Organisation): Promise<boolean> => {
        const money = await at.call.settlementApi.insurerPosition(this.#address(id));
        return money.waiting.toBigInt() > 0n && money.free.toBigInt() > 0n;
      };
      if (!(await Promise.all(insurers.map(waits))).includes(true) || performance.now() > deadline) {
        return;
      }
      await pause(SETTLE_PAUSE_MS);
    }
  }

  async #admit(): Promise<void> {
    const all = [...this.data.organisations.values()];
    const admissions = all.map(({ id, kind, code, name }) =>
      this.#calls.participants.admit(this.#address(id), KINDS[kind], code, name),
    );
    for (const calls of inChunks(admissions)) {
      await this.#motion('admission', calls);
    }
    const charter = await this.client.api.query.participants.charter();
    const version = charter.unwrap().version.toNumber();
    await this.#all(all, ({ id }) =>
      this.#send(`charter of ${id}`, this.keys.organisation(id), this.#calls.participants.acceptCharter(version)),
    );
  }

  async #installTables(): Promise<void> {
    const tables = [...this.data.national].map(([table, rows]) =>
      this.#calls.settlement.installTable(
        TABLES[table],
        rows.map(({ validFrom, value }) => ({ validFrom: dayName(validFrom), value })),
      ),
    );
    for (const calls of inChunks(tables)) {
      await this.#motion('national tables', calls);
    }
  }

  async #enrolStaff(): Promise<void> {
    await this.#all([...this.data.organisations.keys()], async (organisation) => {
      const staff = [...this.data.staff.values()].filter((member) => member.organisation === organisation);
      const calls = staff.map(({ id, role }) =>
        this.#calls.participants.enrol(this.keys.actor(id).address, ROLES[role]),
      );
      await this.#sendAll(`staff of ${organisation}`, this.keys.organisation(organisation), calls);
    });
  }

  async #makeContracts(): Promise<void> {
    await this.#all(this.data.contracts, async ({ insurer, provider, collection, prices }) => {
      const step = `contract of ${insurer} and ${provider}`;
      const rows = prices.map(({ service, validFrom, value }) => ({
        service: SERVICES[service],
        validFrom: dayName(validFrom),
        cents: value,
      }));
      const offer = this.#calls.settlement.offerContract(this.#address(provider), COLLECTIONS[collection], rows);
      const { events } = await this.#send(step, this.keys.organisation(insurer), offer);
      const number = numberIn(events, 'settlement', 'ContractOffered', 'offer');
      const acceptance = this.#calls.settlement.acceptContract(this.#address(insurer), number);
      await this.#send(step, this.keys.organisation(provider), acceptance);
    });
  }

  async #registerClients(): Promise<void> {
    await this.#all([...this.data.organisations.keys()], async (provider) => {
      const intaker = intakerOf(this.data.staff, provider);
      const families = [...this.data.families.values()].filter((family) => family.provider === provider);
      if (intaker === undefined || families.length === 0) {
        return;
      }
      const calls = families.map(({ id }) =>
        this.#calls.participants.registerClient(this.keys.client(id).address, 'Adult'),
      );
      await this.#sendAll(`clients of ${provider}`, this.keys.actor(intaker.id), calls);
    });
  }

  /** Has the consortium carry out calls: all of them, or none. */
  async #motion(step: string, calls: readonly Transaction[]): Promise<void> {
    // Every organisation that became active has a seat since and signs with the others.
    const own = [...this.data.organisations.keys()].map((id) => this.keys.organisation(id));
    await this.#step(step, carryMotion(this.client, [...own, ...this.seats], calls));
  }

  async #sendAll(step: string, signer: Key, calls: readonly Transaction[]): Promise<void> {
    await this.#all(inChunks(calls), (chunk) => this.#send(step, signer, this.#calls.batch(chunk)));
  }

  async #send(step: string, signer: Key, transaction: Transaction): Promise<FinalisedTransaction> {
    return this.#step(step, this.client.submitAndFinalise(transaction, signer));
  }

  async #step<T>(step: string, done: Promise<T>): Promise<T> {
    try {
      return await done;
    } catch (error) {
      throw error instanceof ZorgketenError ? new StepFailed(step, error) : error;
    }
  }

  async #all<T>(items: readonly T[], step: (item: T) => Promise<unknown>): Promise<void> {
    await Promise.all(items.map(step));
  }

  #agent(): Key {
    const agent = [...this.data.organisations.values()].find(({ kind }) => kind === 'settlement_agent');
    if (agent === undefined) {
      throw new StepFailed('money', new Error('no organisation is a settlement_agent'));
    }
    return this.keys.organisation(agent.id);
  }

  #address(organisation: string): string {
    return this.keys.organisation(organisation).address;
  }

  get #calls(): Calls {
    return this.client.calls;
  }
}

/** The number that a call's event tells. Without it the call was not what it was taken for. */
function numberIn(events: readonly ChainEvent[], section: string, event: string, field: string): number {
  const number = fieldOf<{ toNumber(): number }>(events, section, event, field);
  if (number === undefined) {
    throw new Error(`there was no event ${section}.${event}`);
  }
  return number.toNumber();
}

function inChunks<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += CALLS_IN_BATCH) {
    chunks.push(items.slice(at, at + CALLS_IN_BATCH));
  }
  return chunks;
}

/** The hash of a reference that a bank might give; a random one, so that nothing can be guessed from it. */
function bankReference(): Hex {
  return hashOf(randomBytes(32));
}
