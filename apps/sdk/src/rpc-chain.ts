import type { ApiPromise } from '@polkadot/api';
import type { ProviderInterface } from '@polkadot/rpc-provider/types';
import type { ExtrinsicStatus } from '@polkadot/types/interfaces';
import { hexToU8a } from '@polkadot/util';

import { RpcRefusal, type Chain, type PoolStatus, type RawBlock } from './chain.js';
import type { Hex } from './errors.js';

interface RpcBlock {
  readonly block: {
    readonly header: { readonly number: Hex };
    readonly extrinsics: readonly Hex[];
  };
}

/**
 * The node behind a WebSocket provider.
 *
 * It talks to the provider and not to `api.rpc`: that layer remembers a subscription by its arguments, so
 * sending the same bytes again would replay old reports, and it prints every refusal on the console.
 */
export class RpcChain implements Chain {
  readonly #api: ApiPromise;
  readonly #provider: ProviderInterface;

  constructor(api: ApiPromise, provider: ProviderInterface) {
    this.#api = api;
    this.#provider = provider;
  }

  async watch(bytes: Hex, onStatus: (status: PoolStatus) => void, onDisconnect: () => void): Promise<() => void> {
    // After a reconnect the provider does not renew this kind of subscription, and says nothing about it.
    const forget = this.#provider.on('disconnected', onDisconnect);
    const type = 'author_extrinsicUpdate';
    try {
      const id = await this.#provider.subscribe(type, 'author_submitAndWatchExtrinsic', [bytes], (error, result) => {
        onStatus(error === null ? this.#poolStatus(result) : { kind: 'gone', reason: error.message });
      });
      return () => {
        forget();
        // Best effort: a node that is gone or has ended the watch itself has nothing to unsubscribe.
        this.#provider.unsubscribe(type, 'author_unwatchExtrinsic', id).catch(() => undefined);
      };
    } catch (error) {
      forget();
      throw asRefusal(error);
    }
  }

  /** The answer of the node as JSON. */
  async ask<T>(method: string, params: readonly unknown[]): Promise<T> {
    try {
      return await this.#provider.send<T>(method, [...params]);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  async finalisedNumber(): Promise<number> {
    return (await this.finalisedHead()).number;
  }

  async finalisedHead(): Promise<{ readonly hash: Hex; readonly number: number }> {
    const hash = await this.#ask<Hex>('chain_getFinalizedHead');
    const header = await this.#ask<{ readonly number: Hex }>('chain_getHeader', hash);
    return { hash, number: Number(header.number) };
  }

  async blockAt(number: number): Promise<RawBlock> {
    return this.block(await this.#ask<Hex>('chain_getBlockHash', number));
  }

  async block(hash: Hex): Promise<RawBlock> {
    const { block } = await this.#ask<RpcBlock>('chain_getBlock', hash);
    return { hash, number: Number(block.header.number), extrinsics: block.extrinsics };
  }

  async nonce(address: string, at?: Hex): Promise<number> {
    const account = this.#api.createType('AccountId', address).toHex();
    const params = ['AccountNonceApi_account_nonce', account, ...(at === undefined ? [] : [at])];
    const answer = await this.#ask<Hex>('state_call', ...params);
    // As bytes: a hex string would be read as a number with its most significant digit first.
    return this.#api.createType('u32', hexToU8a(answer)).toNumber();
  }

  /** Next free nonce of the account, counting what waits in the pool of this node. */
  nextNonce(address: string): Promise<number> {
    return this.#ask<number>('system_accountNextIndex', address);
  }

  #ask<T>(method: string, ...params: unknown[]): Promise<T> {
    return this.ask<T>(method, params);
  }

  #poolStatus(result: unknown): PoolStatus {
    const status: ExtrinsicStatus = this.#api.createType('ExtrinsicStatus', result);
    switch (status.type) {
      case 'Future':
      case 'Ready':
      case 'Broadcast':
        return { kind: 'waiting' };
      case 'InBlock':
        return { kind: 'inBlock', blockHash: status.asInBlock.toHex() };
      case 'Retracted':
        return { kind: 'retracted' };
      case 'Finalized':
        return { kind: 'finalised', blockHash: status.asFinalized.toHex() };
      default:
        return { kind: 'gone', reason: status.type };
    }
  }
}

/** Tells an answer of the node from a failure to reach it: only an answer carries a numeric code. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
    return new RpcRefusal(error.code, error.message, 'data' in error ? error.data : undefined);
  }
  return error;
}
