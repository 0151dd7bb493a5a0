import { isHex, stringToHex, u8aToHex } from '@polkadot/util';
import { blake2AsHex, decodeAddress, encodeAddress, randomAsU8a } from '@polkadot/util-crypto';

import { InvalidArgument, type Hex } from './errors.js';
import { SS58_PREFIX } from './keys.js';

/** An account: its SS58 address, or the 32 bytes of its public key as hex. */
export type Account = string;

/** A dossier, and the case that it is of: 32 random bytes as hex. */
export type Id = Hex;

/** The id of a new dossier or case: random, so that it says nothing about anyone. */
export function freshId(): Id {
  return u8aToHex(randomAsU8a(32));
}

/** 32 bytes as hex, or `InvalidArgument`. */
export function idOf(text: string): Id {
  if (!isHex(text, 256)) {
    throw new InvalidArgument(`${JSON.stringify(text)} is no id: 32 bytes in hex are wanted`);
  }
  return text;
}

/** The address of an account in the form of this chain, or `InvalidArgument`. */
export function addressOf(account: Account): string {
  try {
    return encodeAddress(decodeAddress(account), SS58_PREFIX);
  } catch (error) {
    throw new InvalidArgument(`${JSON.stringify(account)} is no account: ${(error as Error).message}`);
  }
}

/** Text as the bytes of UTF-8 in hex: a text that begins with `0x` would be taken for hex otherwise. */
export function bytesOf(text: string): Hex {
  return stringToHex(text);
}

/** BLAKE2b of 256 bits, with which the chain names calls, references and contents. */
export function hashOf(data: Uint8Array): Hex {
  return blake2AsHex(data, 256);
}
