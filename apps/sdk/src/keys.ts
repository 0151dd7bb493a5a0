import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';

/** Address format of the chain (`ss58Format` in its properties). */
export const SS58_PREFIX = 42;

/**
 * The sr25519 key of a secret: a mnemonic or hex seed, with an optional derivation path, or a path
 * alone for the development accounts (`//Alice`).
 */
export async function keyFromUri(uri: string): Promise<KeyringPair> {
  // sr25519 is compiled to Wasm, which starts asynchronously.
  await cryptoWaitReady();
  return new Keyring({ type: 'sr25519', ss58Format: SS58_PREFIX }).addFromUri(uri);
}
