import type { DispatchError, EventRecord } from '@polkadot/types/interfaces';
import type { Registry } from '@polkadot/types/types';

import type { BlockContent } from './block-reader.js';
import { DispatchFailed, type Hex } from './errors.js';

/** The events that one transaction of a block left behind. */
export function eventsOf({ block, records }: BlockContent, bytes: Hex): EventRecord[] {
  const index = block.extrinsics.indexOf(bytes);
  if (index === -1) {
    throw new Error(`block ${block.hash} does not hold the transaction it was said to hold`);
  }
  return records.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.eqn(index));
}

/** The dispatch error among the events of a transaction, if there is one. */
export function failureIn(
  events: readonly EventRecord[],
  transaction: Hex,
  blockHash: Hex,
): DispatchFailed | undefined {
  const failed = events.find(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed');
  if (failed === undefined) {
    return undefined;
  }
  const error = failed.event.data[0] as unknown as DispatchError;
  const { section, name, docs } = describe(error, failed.registry);
  return new DispatchFailed(section, name, docs, transaction, blockHash);
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
