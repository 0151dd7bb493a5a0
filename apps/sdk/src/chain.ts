import type { Hex } from './errors.js';

/** What a node says about a transaction in its pool, reduced to what a follower acts on. */
export type PoolStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'inBlock'; readonly blockHash: Hex }
  | { readonly kind: 'retracted' }
  | { readonly kind: 'finalised'; readonly blockHash: Hex }
  /** The pool gave the transaction up; it says nothing about whether a block has it. */
  | { readonly kind: 'gone'; readonly reason: string };

/** A block as the follower needs it: where it is and the exact bytes of its transactions. */
export interface RawBlock {
  readonly hash: Hex;
  readonly number: number;
  readonly extrinsics: readonly Hex[];
}

export { RpcRefusal } from './rpc-refusal.js';

/**
 * The few questions a follower asks of a node. Every one may reject: with `RpcRefusal` when the node
 * said no, with any other error when it could not be asked.
 */
export interface Chain {
  /**
   * Hands the bytes to the pool and reports on them; resolves, once the pool has accepted them, with a
   * function that ends the reports. `onDisconnect` is called when reports can no longer arrive.
   */
  watch(bytes: Hex, onStatus: (status: PoolStatus) => void, onDisconnect: () => void): Promise<() => void>;
  finalisedNumber(): Promise<number>;
  /** The block of that height; ask only for finalised heights, where there is exactly one. */
  blockAt(number: number): Promise<RawBlock>;
  /** Next nonce of the account, in the state after that block or after the best block. */
  nonce(address: string, at?: Hex): Promise<number>;
}
