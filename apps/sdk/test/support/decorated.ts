import type { ApiPromise } from '@polkadot/api';
import type { AccountInfo } from '@polkadot/types/interfaces';

import { stored } from '../../src/index.js';

export { call } from '../../src/index.js';

export async function accountOf(api: ApiPromise, address: string): Promise<AccountInfo> {
  return stored<AccountInfo>(api, 'system', 'account', address);
}

export async function nonceOf(api: ApiPromise, address: string): Promise<number> {
  return (await accountOf(api, address)).nonce.toNumber();
}
