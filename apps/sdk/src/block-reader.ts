import type { ApiPromise } from '@polkadot/api';
import type { EventRecord } from '@polkadot/types/interfaces';

import type { RawBlock } from './chain.js';
import type { Hex } from './errors.js';
import type { RpcChain } from './rpc-chain.js';

/** Enough for what is asked of the newest blocks; older ones are rarely asked for twice. */
const KEPT = 16;

/** A block with the events of all its transactions. */
export interface BlockContent {
  readonly block: RawBlock;
  readonly records: readonly EventRecord[];
}

/** Reads blocks with their events, each once: many transactions share a block, and all ask for it at the same time. */
export class BlockReader {
  readonly #recent = new Map<Hex, Promise<BlockContent>>();

  constructor(
    private readonly api: ApiPromise,
    private readonly chain: RpcChain,
  ) {}

  read(hash: Hex): Promise<BlockContent> {
    const known = this.#recent.get(hash);
    if (known !== undefined) {
      return known;
    }
    const content = this.#fetch(hash);
    this.#recent.set(hash, content);
    content.catch(() => this.#recent.delete(hash));
    for (const oldest of this.#recent.keys()) {
      if (this.#recent.size <= KEPT) {
        break;
      }
      this.#recent.delete(oldest);
    }
    return content;
  }

  async #fetch(hash: Hex): Promise<BlockContent> {
    const block = await this.chain.block(hash);
    // Decoded as of that block: an upgrade may have changed the events since.
    const records = await (await this.api.at(hash)).query.system.events();
    return { block, records };
  }
}
