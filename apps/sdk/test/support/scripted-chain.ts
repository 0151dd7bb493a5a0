import { setImmediate } from 'node:timers/promises';

import { RpcRefusal, type Chain, type PoolStatus, type RawBlock } from '../../src/chain.js';
import type { Hex } from '../../src/errors.js';

/** What the scripted node does with one attempt to send. */
export type Attempt =
  | { readonly refuse: number }
  | { readonly unreachable: true }
  /** Accepts, reports these, and then stays silent or drops the connection. */
  | { readonly reports: readonly PoolStatus[]; readonly disconnect?: boolean };

export const hashOf = (height: number): Hex => `0x${height.toString(16).padStart(64, '0')}`;

/** A node whose pool follows a script and whose chain the test fills, so that every mishap can be staged. */
export class ScriptedChain implements Chain {
  readonly sent: Hex[] = [];
  readonly blocks: Hex[][] = [];
  bestNonce = 0;
  finalisedNonce = 0;
  openWatches = 0;
  readonly #attempts: Attempt[];
  readonly #onSend: (count: number) => void;

  constructor(attempts: readonly Attempt[], onSend: (count: number) => void = () => undefined) {
    this.#attempts = [...attempts];
    this.#onSend = onSend;
  }

  async watch(bytes: Hex, onStatus: (status: PoolStatus) => void, onDisconnect: () => void): Promise<() => void> {
    this.sent.push(bytes);
    this.#onSend(this.sent.length);
    // The last line of the script holds for all further attempts.
    const attempt = this.#attempts.length > 1 ? this.#attempts.shift() : this.#attempts[0];
    if (attempt === undefined) {
      throw new Error('the script is empty');
    }
    if ('refuse' in attempt) {
      throw new RpcRefusal(attempt.refuse, 'refused by the script');
    }
    if ('unreachable' in attempt) {
      throw new Error('not connected');
    }
    this.openWatches += 1;
    void this.#play(attempt.reports, attempt.disconnect === true, onStatus, onDisconnect);
    return () => {
      this.openWatches -= 1;
    };
  }

  async finalisedNumber(): Promise<number> {
    return this.blocks.length;
  }

  async blockAt(number: number): Promise<RawBlock> {
    return { hash: hashOf(number), number, extrinsics: this.blocks[number - 1] ?? [] };
  }

  async nonce(_address: string, at?: Hex): Promise<number> {
    return at === undefined ? this.bestNonce : this.finalisedNonce;
  }

  async #play(
    reports: readonly PoolStatus[],
    disconnect: boolean,
    onStatus: (status: PoolStatus) => void,
    onDisconnect: () => void,
  ): Promise<void> {
    // A real node reports only after it has accepted.
    await setImmediate();
    reports.forEach(onStatus);
    if (disconnect) {
      onDisconnect();
    }
  }
}
