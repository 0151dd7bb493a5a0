import type { Codec } from '@polkadot/types/types';
import type { EventRecord } from '@polkadot/types/interfaces';

/** An event of a block, with the library's types. */
export type ChainEvent = EventRecord;

/** A field of the first event of that name, or nothing if there is no such event. What it is, only the caller knows. */
export function fieldOf<T = Codec>(
  events: readonly EventRecord[],
  section: string,
  method: string,
  field: string,
): T | undefined {
  const found = events.find(({ event }) => event.section === section && event.method === method);
  if (found === undefined) {
    return undefined;
  }
  const { data } = found.event;
  const value = data[data.names?.indexOf(field) ?? -1];
  if (value === undefined) {
    throw new TypeError(`the event ${section}.${method} has no field ${field}`);
  }
  return value as unknown as T;
}
