import type { ApiPromise } from '@polkadot/api';

export async function nonceOf(api: ApiPromise, address: string): Promise<number> {
  return (await api.query.system.account(address)).nonce.toNumber();
}
