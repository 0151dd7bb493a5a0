import { Keyring } from '@polkadot/keyring';
import type { KeyringPair, KeyringPair$Json } from '@polkadot/keyring/types';
import { cryptoWaitReady, mnemonicGenerate, mnemonicValidate } from '@polkadot/util-crypto';

import { InvalidArgument, WrongPassword } from './errors.js';

/** Address format of the chain (`ss58Format` in its properties). */
export const SS58_PREFIX = 42;

/** A key that can sign, and the address of its account. */
export type Key = KeyringPair;

/** A key under a password, as polkadot.js and its browser extension keep and exchange it. */
export type LockedKey = KeyringPair$Json;

/** Twelve words that are as hard to guess as an attacker's 128 random bits. */
export function newMnemonic(): string {
  return mnemonicGenerate(12);
}

/**
 * The sr25519 key of a secret: a mnemonic or hex seed, with an optional derivation path, or a path
 * alone for the development accounts (`//Alice`).
 */
export async function keyFromUri(uri: string): Promise<Key> {
  return (await newKeyring()).addFromUri(uri);
}

/** The key of a mnemonic that a person typed. Rejects with `InvalidArgument` if a word is wrong or missing. */
export async function keyFromMnemonic(words: string): Promise<Key> {
  const mnemonic = words.trim().toLowerCase().split(/\s+/).join(' ');
  await cryptoWaitReady();
  if (!mnemonicValidate(mnemonic)) {
    throw new InvalidArgument('these words are no mnemonic');
  }
  return keyFromUri(mnemonic);
}

/** Puts a key under a password, to be stored. `name` is not secret. */
export function lockKey(key: Key, password: string, name?: string): LockedKey {
  if (password === '') {
    throw new InvalidArgument('a key without a password is not locked');
  }
  const locked = key.toJson(password);
  return name === undefined ? locked : { ...locked, meta: { ...locked.meta, name } };
}

/** The key under a password. Rejects with `WrongPassword`. */
export async function unlockKey(locked: LockedKey, password: string): Promise<Key> {
  const key = (await newKeyring()).addFromJson(locked);
  try {
    key.unlock(password);
  } catch (cause) {
    throw new WrongPassword(key.address, cause);
  }
  return key;
}

async function newKeyring(): Promise<Keyring> {
  // sr25519 is compiled to Wasm, which starts asynchronously.
  await cryptoWaitReady();
  return new Keyring({ type: 'sr25519', ss58Format: SS58_PREFIX });
}
