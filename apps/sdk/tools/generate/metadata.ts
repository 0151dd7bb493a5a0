import { readFileSync } from 'node:fs';

import { TypeRegistry } from '@polkadot/types';
import { hexToU8a, isHex, u8aToHex } from '@polkadot/util';

import type { Hex } from '../../src/errors.js';
import { NodeProcess } from '../../test/support/node-process.js';

/** The newest that the library understands. */
const VERSION = 16;

/** The metadata of the node that this machine has built; see `NodeProcess`. */
export async function metadataOfNode(): Promise<Hex> {
  const node = await NodeProcess.start();
  try {
    return await metadataAt(node.url);
  } finally {
    await node.kill();
  }
}

/** The metadata of a running node, by its WebSocket or HTTP address. */
export async function metadataAt(url: string): Promise<Hex> {
  const registry = new TypeRegistry();
  const version = u8aToHex(registry.createType('u32', VERSION).toU8a());
  const response = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'state_call', params: ['Metadata_metadata_at_version', version] }),
  });
  const { result, error } = (await response.json()) as { result?: Hex; error?: { message: string } };
  if (result === undefined) {
    throw new Error(`the node gave no metadata: ${error?.message ?? response.statusText}`);
  }
  return bare(result);
}

/** "meta", with which all metadata begin. */
const MAGIC = '0x6d657461';

/** Takes off the option and the length in which a runtime API wraps what it answers. */
function bare(hex: Hex): Hex {
  if (hex.startsWith(MAGIC)) {
    return hex;
  }
  const wrapped = new TypeRegistry().createType('Option<Bytes>', hexToU8a(hex));
  if (wrapped.isNone) {
    throw new Error(`the chain has no metadata of version ${VERSION}`);
  }
  return u8aToHex(wrapped.unwrap().toU8a(true));
}

/** Metadata from a file: hex, or as JSON the answer of `state_getMetadata`, or of a `state_call` for a version. */
export function metadataIn(file: string): Hex {
  const text = readFileSync(file, 'utf8').trim();
  const hex: unknown = text.startsWith('{') ? (JSON.parse(text) as { result?: unknown }).result : text;
  if (!isHex(hex)) {
    throw new Error(`${file} holds no metadata: hex is wanted, or JSON with a "result" in hex`);
  }
  return bare(hex);
}
