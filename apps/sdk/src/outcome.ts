import type { ApiPromise } from '@polkadot/api';
import type { Vec } from '@polkadot/types';
import type { DispatchError, EventRecord } from '@polkadot/types/interfaces';
import type { Registry } from '@polkadot/types/types';

import type { RawBlock } from './chain.js';
import { DispatchFailed, type Hex } from './errors.js';

/** The events that one transaction of a block left behind, decoded as of that block. */
export async function eventsOf(api: ApiPromise, block: RawBlock, bytes: Hex): Promise<EventRecord[]> {
  const index = block.extrinsics.indexOf(bytes);
  if (index === -1) {
    throw new Error(`block ${block.hash} does not hold the transaction it was said to hold`);
  }
  const { query } = await api.at(block.hash);
  const read = query['system']?.['events'];
  if (read === undefined) {
    throw new Error('the chain has no System.Events');
  }
  // Without generated types the library knows every storage item only as "some value".
  const records = (await read()) as unknown as Vec<EventRecord>;
  return records.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eqn(index));
}

/** Raises the dispatch error among the events of a transaction, if there is one. */
export function throwIfFailed(events: readonly EventRecord[], transaction: Hex, blockHash: Hex): void {
  const failed = events.find(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed');
  if (failed !== undefined) {
    const error = failed.event.data[0] as unknown as DispatchError;
    const { section, name, docs } = describe(error, failed.registry);
    throw new DispatchFailed(section, name, docs, transaction, blockHash);
  }
}

function describe(error: DispatchError, registry: Registry): { section: string; name: string; docs: string } {
  if (error.isModule) {
    const { section, name, docs } = registry.findMetaError(error.asModule);
    return { section, name, docs: docs.join(' ').trim() };
  }
  // Token, Arithmetic and the like carry their own kind inside.
  const inner: unknown = error.inner.toJSON();
  return { section: 'dispatch', name: typeof inner === 'string' ? `${error.type}.${inner}` : error.type, docs: '' };
}
