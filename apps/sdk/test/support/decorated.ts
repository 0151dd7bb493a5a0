import assert from 'node:assert/strict';

import type { ApiPromise } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import type { AccountInfo } from '@polkadot/types/interfaces';

/** Without generated types every pallet may be missing as far as the compiler knows; here that is a failure. */
export function call(api: ApiPromise, section: string, method: string, ...args: unknown[]): SubmittableExtrinsic {
  const build = api.tx[section]?.[method];
  assert.ok(build, `${section}.${method} is a call`);
  return build(...args);
}

export async function accountOf(api: ApiPromise, address: string): Promise<AccountInfo> {
  const read = api.query['system']?.['account'];
  assert.ok(read, 'system.account is stored');
  return (await read(address)) as unknown as AccountInfo;
}

export async function nonceOf(api: ApiPromise, address: string): Promise<number> {
  return (await accountOf(api, address)).nonce.toNumber();
}
