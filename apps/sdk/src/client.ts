import { ApiPromise, WsProvider } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import { findUnknownExtensions } from '@polkadot/types/extrinsic/signedExtensions';
import type { EventRecord } from '@polkadot/types/interfaces';

import { ConnectTimeout, IncompatibleChain, type Hex } from './errors.js';
import { follow, type Inclusion, type SignedTransaction } from './follow.js';
import { eventsOf, throwIfFailed } from './outcome.js';
import { RpcChain } from './rpc-chain.js';

/** Lifetime of a signature in blocks: a power of two, and about four minutes when every second has a block. */
const ERA_BLOCKS = 256;

/** Extensions that `@polkadot/api` 16.5.6 does not know; they add nothing to what is signed or sent. */
const EMPTY_EXTENSIONS = {
  AuthorizeCall: { extrinsic: {}, payload: {} },
  CheckParticipant: { extrinsic: {}, payload: {} },
};

const RECONNECT_MS = 1_000;
const REQUEST_TIMEOUT_MS = 20_000;

export interface ConnectOptions {
  /** How long to try all addresses before giving up; 15 s by default. */
  readonly timeoutMs?: number;
}

export interface SubmitOptions {
  /** How long to follow the transaction; 2 minutes by default. */
  readonly timeoutMs?: number;
  /** Overrides the next free nonce of the account. */
  readonly nonce?: number;
}

/** A transaction that is final and whose call succeeded. Times count from when it was sent. */
export interface FinalisedTransaction extends Inclusion {
  readonly hash: Hex;
  readonly blockNumber: number;
  readonly events: readonly EventRecord[];
}

/**
 * Connects to the first of the nodes that answers, and to the next one whenever that connection breaks.
 * Rejects with `ConnectTimeout` or `IncompatibleChain`.
 */
export async function connect(urls: string | readonly string[], options: ConnectOptions = {}): Promise<ZorgketenClient> {
  const all = typeof urls === 'string' ? [urls] : [...urls];
  const timeoutMs = options.timeoutMs ?? 15_000;
  const provider = new WsProvider(all, RECONNECT_MS, {}, REQUEST_TIMEOUT_MS);
  // The library's own start-up notices would also list RPC methods it merely has no wrapper for. What
  // matters of them, unknown extensions, is checked below and is an error here instead of a notice.
  const api = new ApiPromise({ provider, signedExtensions: EMPTY_EXTENSIONS, noInitWarn: true });
  // Not used, because it would fail on the first of several addresses; but left alone it would end the process.
  api.isReadyOrError.catch(() => undefined);

  try {
    await readyWithin(api, all, timeoutMs);
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

async function readyWithin(api: ApiPromise, urls: readonly string[], timeoutMs: number): Promise<void> {
  let lastError: Error | undefined;
  const remember = (error: unknown): void => {
    // A failed WebSocket reports an event object that wraps its error.
    const inner: unknown = typeof error === 'object' && error !== null && 'error' in error ? error.error : error;
    lastError = inner instanceof Error ? inner : new Error(String(inner));
  };
  api.on('error', remember);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      api.isReady,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new ConnectTimeout(urls, timeoutMs, lastError)), timeoutMs);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    api.off('error', remember);
  }
}

/** A connection to the chain. Made by `connect`; close it with `close`. */
export class ZorgketenClient {
  readonly #chain: RpcChain;
  readonly #closed = new AbortController();
  /** Per account, the end of the last signing; see `#takeTurn`. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(
    /** The polkadot.js API behind this client, for queries and for building transactions. */
    readonly api: ApiPromise,
    provider: WsProvider,
  ) {
    this.#chain = new RpcChain(api, provider);
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
      const signed = await this.#sign(transaction, signer, options.nonce);
      const inclusion = await follow(this.#chain, signed, {
        timeoutMs: options.timeoutMs ?? 120_000,
        onAccepted: endTurn,
        signal: this.#closed.signal,
      });
      const block = await this.#chain.block(inclusion.finalised.blockHash);
      const events = await eventsOf(this.api, block, signed.bytes);
      throwIfFailed(events, signed.hash, block.hash);
      return { ...inclusion, hash: signed.hash, blockNumber: block.number, events };
    } finally {
      endTurn();
    }
  }

  /** Closes the connection; transactions still being followed reject with `ClientClosed`. */
  async close(): Promise<void> {
    this.#closed.abort();
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
    const nonce = nonceOverride ?? (await this.#chain.nextNonce(signer.address));
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
}
