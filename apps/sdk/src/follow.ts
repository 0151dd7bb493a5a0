import { RpcRefusal, type Chain, type PoolStatus } from './chain.js';
import {
  ClientClosed,
  FollowTimeout,
  TransactionExpired,
  TransactionRefused,
  TransactionReplaced,
  ZorgketenError,
  type Hex,
} from './errors.js';
import { pause } from './pause.js';

/** A signed transaction and the facts its signature fixes. */
export interface SignedTransaction {
  readonly bytes: Hex;
  readonly hash: Hex;
  readonly address: string;
  readonly nonce: number;
  /** Height of the block its era starts from: it cannot be in this block or an earlier one. */
  readonly birth: number;
  /** First height at which its era has ended. */
  readonly death: number;
}

/** A block the transaction was seen in, and how long after it was first sent. */
export interface Seen {
  readonly blockHash: Hex;
  readonly afterMs: number;
}

export interface Inclusion {
  /** First block of the surviving fork known to hold it; the finalised one if no report came before that. */
  readonly inBlock: Seen;
  readonly finalised: Seen;
}

export interface FollowOptions {
  readonly timeoutMs: number;
  /** Rest before the second attempt. Each that gets nowhere doubles the next one, up to four times as much. */
  readonly retryMs?: number;
  /** Silence after which the chain itself is asked, because a half-open connection reports nothing. */
  readonly quietMs?: number;
  /** Called once, as soon as a pool has the transaction. */
  readonly onAccepted?: () => void;
  /** Called for each block reported to hold it; a fork can still take that block back. */
  readonly onInBlock?: (blockHash: Hex) => void;
  /** Aborted when the connection is closed for good. */
  readonly signal?: AbortSignal;
}

type WatchEnd =
  | { readonly kind: 'finalised'; readonly blockHash: Hex }
  | { readonly kind: 'refused'; readonly refusal: RpcRefusal }
  | { readonly kind: 'lost' };

/** Refusals that leave the bytes as good as before: banned for a while, already there, pool full. */
const WORTH_RESENDING: ReadonlySet<number> = new Set([1012, 1013, 1016]);

/** The longest rest, as a multiple of the first: a pool that is full does not empty sooner for being asked more often. */
const PATIENCE = 4;

/** "Invalid transaction". */
const INVALID = 1010;

/**
 * Sends a transaction and follows it until it is final, sending the same bytes again whenever the
 * connection or the pool loses them. The same bytes can be in the chain at most once, so repeating them is
 * safe; signing anew is not, as long as the first copy may still be included.
 */
export async function follow(chain: Chain, transaction: SignedTransaction, options: FollowOptions): Promise<Inclusion> {
  return new Follower(chain, transaction, options).run();
}

class Follower {
  readonly #started = performance.now();
  readonly #retryMs: number;
  #restMs: number;
  readonly #quietMs: number;
  #inBlock: Seen | undefined;
  /** True once a node may hold the bytes; from then on a refusal does not prove that they are nowhere. */
  #mayBeKnown = false;
  #accepted = false;
  #searchedTo: number;
  #rejections = 0;
  #lastFailure: Error | undefined;

  constructor(
    private readonly chain: Chain,
    private readonly transaction: SignedTransaction,
    private readonly options: FollowOptions,
  ) {
    this.#retryMs = options.retryMs ?? 1_000;
    this.#restMs = this.#retryMs;
    this.#quietMs = options.quietMs ?? 15_000;
    this.#searchedTo = transaction.birth;
  }

  async run(): Promise<Inclusion> {
    const { transaction } = this;
    while (this.#remainingMs() > 0) {
      try {
        const end = await this.#sendAndWatch();
        if (end.kind === 'finalised') {
          return this.#inclusion(end.blockHash);
        }
        if (end.kind === 'refused' && !this.#mayBeKnown && !WORTH_RESENDING.has(end.refusal.code)) {
          throw new TransactionRefused(transaction.hash, end.refusal.code, end.refusal.message);
        }
        const found = await this.#searchFinalised();
        if (found !== undefined) {
          return this.#inclusion(found);
        }
        if (end.kind === 'refused') {
          await this.#giveUpIfHopeless(end.refusal);
        }
      } catch (error) {
        if (error instanceof ZorgketenError) {
          throw error;
        }
        // The node could not be asked. The provider reconnects by itself; what is known so far still holds.
        this.#lastFailure = error instanceof Error ? error : new Error(String(error));
      }
      this.#throwIfClosed();
      await pause(Math.min(this.#restMs, Math.max(this.#remainingMs(), 0)));
      this.#restMs = Math.min(this.#restMs * 2, this.#retryMs * PATIENCE);
    }
    throw new FollowTimeout(transaction.hash, transaction.bytes, this.options.timeoutMs, this.#lastFailure);
  }

  async #sendAndWatch(): Promise<WatchEnd> {
    this.#throwIfClosed();
    let finish!: (end: WatchEnd) => void;
    const ended = new Promise<WatchEnd>((resolve) => {
      finish = resolve;
    });
    const lost = (): void => finish({ kind: 'lost' });
    let stop: () => void;
    try {
      stop = await this.chain.watch(this.transaction.bytes, (status) => this.#onStatus(status, finish), lost);
    } catch (error) {
      if (error instanceof RpcRefusal) {
        return { kind: 'refused', refusal: error };
      }
      // The bytes may have left before the connection broke.
      this.#mayBeKnown = true;
      throw error;
    }
    this.#markAccepted();
    const quiet = setTimeout(lost, Math.min(this.#quietMs, Math.max(this.#remainingMs(), 0)));
    this.options.signal?.addEventListener('abort', lost);
    try {
      return await ended;
    } finally {
      clearTimeout(quiet);
      this.options.signal?.removeEventListener('abort', lost);
      stop();
    }
  }

  #onStatus(status: PoolStatus, finish: (end: WatchEnd) => void): void {
    switch (status.kind) {
      case 'waiting':
        break;
      case 'inBlock':
        this.#inBlock = { blockHash: status.blockHash, afterMs: this.#elapsedMs() };
        this.options.onInBlock?.(status.blockHash);
        break;
      case 'retracted':
        this.#inBlock = undefined;
        break;
      case 'finalised':
        finish({ kind: 'finalised', blockHash: status.blockHash });
        break;
      case 'gone':
        this.#lastFailure = new Error(`the pool reported ${status.reason}`);
        finish({ kind: 'lost' });
        break;
    }
  }

  /** Looks through the finalised blocks not yet seen; fails for good once the era has passed in them. */
  async #searchFinalised(): Promise<Hex | undefined> {
    const head = await this.chain.finalisedNumber();
    const last = Math.min(head, this.transaction.death - 1);
    while (this.#searchedTo < last) {
      const block = await this.chain.blockAt(this.#searchedTo + 1);
      if (block.extrinsics.includes(this.transaction.bytes)) {
        return block.hash;
      }
      this.#searchedTo += 1;
    }
    if (head >= this.transaction.death - 1) {
      throw new TransactionExpired(this.transaction.hash);
    }
    return undefined;
  }

  /** Decides what a refusal of bytes that may already be in the chain means. */
  async #giveUpIfHopeless(refusal: RpcRefusal): Promise<void> {
    const { address, hash, nonce } = this.transaction;
    const searched = await this.chain.blockAt(this.#searchedTo);
    if ((await this.chain.nonce(address, searched.hash)) > nonce) {
      // Everything up to here has been searched, so somebody else's bytes used the nonce.
      throw new TransactionReplaced(hash);
    }
    if (refusal.code !== INVALID || (await this.chain.nonce(address)) > nonce) {
      this.#rejections = 0;
      return;
    }
    // The refusal and the nonce are two questions, and a fork can win between them: ask twice.
    this.#rejections += 1;
    if (this.#rejections > 1) {
      throw new TransactionRefused(hash, refusal.code, refusal.message);
    }
  }

  #markAccepted(): void {
    this.#mayBeKnown = true;
    this.#restMs = this.#retryMs;
    if (!this.#accepted) {
      this.#accepted = true;
      this.options.onAccepted?.();
    }
  }

  #inclusion(blockHash: Hex): Inclusion {
    const finalised = { blockHash, afterMs: this.#elapsedMs() };
    return { inBlock: this.#inBlock ?? finalised, finalised };
  }

  #throwIfClosed(): void {
    if (this.options.signal?.aborted === true) {
      throw new ClientClosed(this.transaction.hash);
    }
  }

  #elapsedMs(): number {
    return performance.now() - this.#started;
  }

  #remainingMs(): number {
    return this.options.timeoutMs - this.#elapsedMs();
  }
}
