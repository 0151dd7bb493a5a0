import { ApiPromise, WsProvider } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import { findUnknownExtensions } from '@polkadot/types/extrinsic/signedExtensions';
import type { EventRecord } from '@polkadot/types/interfaces';
import type { ProviderInterface } from '@polkadot/rpc-provider/types';

import { BlockReader } from './block-reader.js';
import { Calls } from './calls/index.js';
import { checkEndpoint, urlOf, type Endpoint } from './connection/endpoint.js';
import { GatewayProvider } from './connection/gateway-provider.js';
import {
  ConnectTimeout,
  type DispatchFailed,
  IncompatibleChain,
  TokenRefused,
  ZorgketenError,
  type Hex,
} from './errors.js';
import { EMPTY_EXTENSIONS } from './extensions.js';
import { follow, type Inclusion, type SignedTransaction } from './follow.js';
import type { Account, Id } from './ids.js';
import { eventsOf, failureIn } from './outcome.js';
import { pause } from './pause.js';
import { Queries } from './queries.js';
import { RpcChain } from './rpc-chain.js';
import { RpcRefusal } from './rpc-refusal.js';
import { NodeSource, type Topic } from './subscriptions/node-source.js';
import { resumed, type BlockUpdate, type ResumeOptions } from './subscriptions/resume.js';
import type { CaseUpdate, OrganisationUpdate } from './subscriptions/updates.js';

/** Lifetime of a signature in blocks: a power of two, and about four minutes when every second has a block. */
const ERA_BLOCKS = 256;

const RECONNECT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 20_000;
/** For how long a question is asked again that no node answered: time enough to reach the next one. */
const PERSIST_MS = 30_000;
const PERSIST_PAUSE_MS = 500;

export interface ConnectOptions {
  /** How long to try all addresses before giving up; 15 s by default. */
  readonly timeoutMs?: number;
}

export interface SubmitOptions {
  /** How long to follow the transaction; 2 minutes by default. */
  readonly timeoutMs?: number;
  /** Overrides the next free nonce of the account. */
  readonly nonce?: number;
  /**
   * Called with what each block says of the transaction in which it is seen before it is final. Whoever acts on
   * that saves half of the time, and has to bear that a fork takes it back.
   */
  readonly onInBlock?: (outcome: ProvisionalOutcome) => void;
}

/** What a block that is not final yet says of a transaction. */
export interface ProvisionalOutcome {
  readonly hash: Hex;
  readonly blockHash: Hex;
  readonly blockNumber: number;
  readonly events: readonly EventRecord[];
  /** Set when the call failed. */
  readonly failure: DispatchFailed | undefined;
}

/** A transaction that is final and whose call succeeded. Times count from when it was sent. */
export interface FinalisedTransaction extends Inclusion {
  readonly hash: Hex;
  readonly blockNumber: number;
  readonly events: readonly EventRecord[];
}

/**
 * Connects to the first of the nodes that answers, and to the next one whenever that connection breaks. A node's gateway
 * is named with its token; in browsers that can't be, as they send no headers with a WebSocket (see the README).
 * Rejects with `ConnectTimeout`, `TokenRefused`, `IncompatibleChain` or `InvalidArgument`.
 */
export async function connect(endpoints: Endpoint | readonly Endpoint[], options: ConnectOptions = {}): Promise<ZorgketenClient> {
  const all = isList(endpoints) ? endpoints : [endpoints];
  all.forEach(checkEndpoint);
  const timeoutMs = options.timeoutMs ?? 15_000;
  const provider = providerOf(all);
  // The library's own start-up notices would also list RPC methods it merely has no wrapper for. What
  // matters of them, unknown extensions, is checked below and is an error here instead of a notice.
  const api = new ApiPromise({ provider, signedExtensions: EMPTY_EXTENSIONS, noInitWarn: true });
  // Not used, because it would fail on the first of several addresses; but left alone it would end the process.
  api.isReadyOrError.catch(() => undefined);

  try {
    await readyWithin(api, all.map(urlOf), timeoutMs);
    const unknown = findUnknownExtensions(api.registry.signedExtensions, EMPTY_EXTENSIONS);
    if (unknown.length > 0) {
      throw new IncompatibleChain(unknown);
    }
    return new ZorgketenClient(api, provider);
  } catch (error) {
    await api.disconnect();
    throw error;
  }
}

function isList(endpoints: Endpoint | readonly Endpoint[]): endpoints is readonly Endpoint[] {
  return Array.isArray(endpoints);
}

/** The library's own provider wherever it can do it. */
function providerOf(endpoints: readonly Endpoint[]): ProviderInterface {
  const plain = endpoints.filter((endpoint) => typeof endpoint === 'string');
  return plain.length === endpoints.length
    ? new WsProvider(plain, RECONNECT_MS, {}, REQUEST_TIMEOUT_MS)
    : new GatewayProvider(endpoints, RECONNECT_MS, REQUEST_TIMEOUT_MS);
}

async function readyWithin(api: ApiPromise, urls: readonly string[], timeoutMs: number): Promise<void> {
  let lastError: Error | undefined;
  let giveUp!: (error: Error) => void;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const remember = (error: unknown): void => {
    // A failed WebSocket reports an event object that wraps its error.
    const inner: unknown = typeof error === 'object' && error !== null && 'error' in error ? error.error : error;
    lastError = inner instanceof Error ? inner : new Error(String(inner));
    if (inner instanceof TokenRefused && urls.length === 1) {
      giveUp(inner);
    }
  };
  api.on('error', remember);
  const timer = setTimeout(() => giveUp(new ConnectTimeout(urls, timeoutMs, lastError)), timeoutMs);
  try {
    await Promise.race([api.isReady, givenUp]);
  } finally {
    clearTimeout(timer);
    api.off('error', remember);
  }
}

/** A connection to the chain. Made by `connect`; close it with `close`. */
export class ZorgketenClient {
  /** The node's questions and answers. */
  readonly ask: Queries;
  /** What can be signed and sent. */
  readonly calls: Calls;
  readonly #provider: ProviderInterface;
  /** Aborted by `close`. */
  readonly #end = new AbortController();
  readonly #chain: RpcChain;
  #closed = false;
  /** What `close` ends: one for each submission, because a signal that hundreds listen to is reported as a leak. */
  readonly #followed = new Set<AbortController>();
  /** Per account, the end of the last signing; see `#takeTurn`. */
  readonly #turns = new Map<string, Promise<void>>();
  /** Per account, the nonce after the last that a pool accepted; see `#nextNonce`. */
  readonly #accepted = new Map<string, number>();
  readonly #blocks: BlockReader;

  constructor(
    /** The polkadot.js API behind this client, for queries and for building transactions. */
    readonly api: ApiPromise,
    provider: ProviderInterface,
  ) {
    this.#provider = provider;
    this.#chain = new RpcChain(api, provider);
    this.ask = new Queries((method, params) => this.#chain.ask(method, params));
    this.calls = new Calls(api);
    this.#blocks = new BlockReader(api, this.#chain);
  }

  /**
   * What happens to a case from now on, or from a block on: an update for each final block that changed something, in
   * order, none twice and none left out, over any number of broken connections. The first has no changes and says where
   * the case stood before. Ends with the loop that reads it, with `signal`, and with `close`.
   *
   * Throws `RpcRefusal`: `UnknownSubject`, `BlockPruned`, or another that no other attempt would mend.
   */
  changesOfCase(id: Id, options: ResumeOptions = {}): AsyncGenerator<CaseUpdate, void, undefined> {
    return this.#changes<CaseUpdate>('Case', id, options);
  }

  /** The same for all that concerns an organisation. */
  changesOfOrganisation(account: Account, options: ResumeOptions = {}): AsyncGenerator<OrganisationUpdate, void, undefined> {
    return this.#changes<OrganisationUpdate>('Organisation', account, options);
  }

  #changes<U extends BlockUpdate>(topic: Topic, subject: string, options: ResumeOptions): AsyncGenerator<U, void, undefined> {
    // One of its own each: a signal that many listen to is reported as a leak.
    const signal = AbortSignal.any([this.#end.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    return resumed(new NodeSource<U>(this.#provider, topic, subject), { ...options, signal });
  }

  /**
   * Signs with a mortal era, sends, and follows the transaction until it is final. If the connection drops
   * or the pool loses it, the same bytes are sent again.
   *
   * Rejects with `TransactionRefused`, `TransactionReplaced`, `TransactionExpired`, `DispatchFailed`,
   * `FollowTimeout` or `ClientClosed`.
   */
  async submitAndFinalise(
    transaction: SubmittableExtrinsic,
    signer: KeyringPair,
    options: SubmitOptions = {},
  ): Promise<FinalisedTransaction> {
    const endTurn = await this.#takeTurn(signer.address);
    try {
      // Nothing has been sent yet, so asking again is safe.
      const signed = await this.#persist(() => this.#sign(transaction, signer, options.nonce));
      const inclusion = await this.#follow(signed, options, endTurn);
      const { blockNumber, events, failure } = await this.#persist(() =>
        this.#outcome(signed, inclusion.finalised.blockHash),
      );
      if (failure !== undefined) {
        throw failure;
      }
      return { ...inclusion, hash: signed.hash, blockNumber, events };
    } finally {
      endTurn();
    }
  }

  async #follow(signed: SignedTransaction, options: SubmitOptions, onAccepted: () => void): Promise<Inclusion> {
    const { onInBlock } = options;
    const { address, nonce } = signed;
    const end = new AbortController();
    this.#followed.add(end);
    if (this.#closed) {
      end.abort();
    }
    let accepted = false;
    try {
      return await follow(this.#chain, signed, {
        timeoutMs: options.timeoutMs ?? 120_000,
        onAccepted: () => {
          accepted = true;
          this.#accepted.set(address, nonce + 1);
          onAccepted();
        },
        onInBlock: (blockHash) => {
          if (onInBlock !== undefined) {
            // A block that cannot be read is no loss: the final one will be.
            this.#outcome(signed, blockHash).then(onInBlock, () => undefined);
          }
        },
        signal: end.signal,
      });
    } catch (error) {
      if (accepted) {
        // Its nonce may be free again: leave it to the node.
        this.#accepted.delete(address);
      }
      throw error;
    } finally {
      this.#followed.delete(end);
    }
  }

  async #outcome({ bytes, hash }: SignedTransaction, blockHash: Hex): Promise<ProvisionalOutcome> {
    const content = await this.#blocks.read(blockHash);
    const events = eventsOf(content, bytes);
    const failure = failureIn(events, hash, blockHash);
    return { hash, blockHash, blockNumber: content.block.number, events, failure };
  }

  /** Asks again while no node answers: after a lost connection the provider is soon with the next one. */
  async #persist<T>(ask: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + PERSIST_MS;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        const decided = error instanceof RpcRefusal || error instanceof ZorgketenError;
        if (decided || this.#closed || performance.now() > deadline) {
          throw error;
        }
      }
      await pause(PERSIST_PAUSE_MS);
    }
  }

  /** Closes the connection; transactions still being followed reject with `ClientClosed`, and subscriptions end. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#end.abort();
    for (const followed of this.#followed) {
      followed.abort();
    }
    await this.api.disconnect();
  }

  /**
   * Lets the submissions of one account start one after another: a nonce is free only until the pool has
   * the transaction that uses it, so two that ask at the same time would get the same one.
   */
  async #takeTurn(address: string): Promise<() => void> {
    const before = this.#turns.get(address);
    let end!: () => void;
    this.#turns.set(
      address,
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    await before;
    return end;
  }

  async #sign(
    transaction: SubmittableExtrinsic,
    signer: KeyringPair,
    nonceOverride: number | undefined,
  ): Promise<SignedTransaction> {
    // From a finalised block, so that no fork can take the era's first block away.
    const { hash: blockHash, number: current } = await this.#chain.finalisedHead();
    const nonce = nonceOverride ?? (await this.#nextNonce(signer.address));
    const era = this.api.createType('ExtrinsicEra', { current, period: ERA_BLOCKS });
    const signed = await transaction.signAsync(signer, { blockHash, era, nonce });
    return {
      bytes: signed.toHex(),
      hash: signed.hash.toHex(),
      address: signer.address,
      nonce,
      birth: era.asMortalEra.birth(current),
      death: era.asMortalEra.death(current),
    };
  }

  /**
   * The next free nonce. A node to which the connection has just moved may not have heard yet of what the last one
   * accepted, and would give out the same nonce again.
   */
  async #nextNonce(address: string): Promise<number> {
    return Math.max(await this.#chain.nextNonce(address), this.#accepted.get(address) ?? 0);
  }
}
