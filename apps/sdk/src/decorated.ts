import type { ApiPromise } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import type { Codec } from '@polkadot/types/types';
import type { EventRecord } from '@polkadot/types/interfaces';

/** The chain has not what was asked for: it runs another runtime. */
export class UnknownToChain extends Error {
  constructor(what: string) {
    super(`the chain has no ${what}`);
    this.name = 'UnknownToChain';
  }
}

/** Without generated types every pallet may be missing as far as the compiler knows; the next three make that an error. */
export function call(api: ApiPromise, section: string, method: string, ...args: unknown[]): SubmittableExtrinsic {
  const build = api.tx[section]?.[method];
  if (build === undefined) {
    throw new UnknownToChain(`call ${section}.${method}`);
  }
  return build(...args);
}

type Readable = Pick<ApiPromise, 'query' | 'call'>;

/** Reads an item of the storage. What it is, only the caller knows. */
export async function stored<T>(api: Readable, section: string, item: string, ...keys: unknown[]): Promise<T> {
  const read = api.query[section]?.[item];
  if (read === undefined) {
    throw new UnknownToChain(`storage ${section}.${item}`);
  }
  return (await read(...keys)) as unknown as T;
}

/** Asks a runtime API. */
export async function asked<T>(api: Readable, name: string, method: string, ...args: unknown[]): Promise<T> {
  const ask = api.call[name]?.[method];
  if (ask === undefined) {
    throw new UnknownToChain(`runtime API ${name}.${method}`);
  }
  return (await ask(...args)) as unknown as T;
}

/** A field of the first event of that name, or nothing if there is no such event. */
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
    throw new UnknownToChain(`field ${field} in the event ${section}.${method}`);
  }
  return value as unknown as T;
}

/** Bytes given as text: a text that begins with `0x` would be taken for hex otherwise. */
export function bytesOf(text: string): string {
  return `0x${Buffer.from(text, 'utf8').toString('hex')}`;
}
