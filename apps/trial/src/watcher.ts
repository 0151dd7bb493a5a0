import type { OrganisationUpdate, ZorgketenClient } from '@zorgketen/sdk';

/** What an organisation's subscription brought, and when. */
interface Seen {
  readonly block: number;
  readonly at: number;
}

/** A head that became final, and when that was known here. */
type Head = Seen;

/**
 * How long after its block was final a subscriber saw an approval: an organisation's own system, on a connection to the node
 * on which it also hears of final blocks.
 */
export class Watcher {
  readonly #heads: Head[] = [];
  readonly #seen: Seen[] = [];
  readonly #end = new AbortController();
  #following: readonly Promise<void>[] = [];
  #unsubscribe: () => void = () => undefined;

  constructor(private readonly client: ZorgketenClient) {}

  /** Follows organisations; resolves once the node will tell. */
  async follow(accounts: readonly string[]): Promise<void> {
    this.#unsubscribe = await this.client.api.rpc.chain.subscribeFinalizedHeads((header) => {
      this.#heads.push({ block: header.number.toNumber(), at: performance.now() });
    });
    const started = accounts.map((account) => this.#started(account));
    await Promise.all(started);
  }

  /** Ends it. Answers with the delays in milliseconds. */
  async stop(): Promise<readonly number[]> {
    this.#end.abort();
    this.#unsubscribe();
    await Promise.all(this.#following);
    return delays(this.#heads, this.#seen);
  }

  async #started(account: string): Promise<void> {
    const updates = this.client.changesOfOrganisation(account, { signal: this.#end.signal });
    // the first says where it stands, and that the subscription is there
    await updates.next();
    const following = this.#read(updates);
    // told by `stop`, and not as a rejection that nobody handles
    following.catch(() => undefined);
    this.#following = [...this.#following, following];
  }

  async #read(updates: AsyncGenerator<OrganisationUpdate, void, undefined>): Promise<void> {
    for await (const { block, changes } of updates) {
      if (changes.some(({ pallet, event }) => pallet === 'maternity' && event === 'approved')) {
        this.#seen.push({ block: block.number, at: performance.now() });
      }
    }
  }
}

/** A node may finalise several blocks at once and only name the last: a block is final with the first head not below it. */
export function delays(heads: readonly Head[], seen: readonly Seen[]): readonly number[] {
  return seen.flatMap(({ block, at }) => {
    const head = heads.find((one) => one.block >= block);
    return head === undefined ? [] : [Math.max(0, at - head.at)];
  });
}
