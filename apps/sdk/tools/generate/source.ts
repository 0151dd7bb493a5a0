import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TypeRegistry } from '@polkadot/types';
import { hexToU8a, isHex, u8aToHex } from '@polkadot/util';

import type { Hex } from '../../src/errors.js';
import { NodeProcess } from '../../test/support/node-process.js';
import type { Document } from './answers.js';

/** The newest metadata that the library understands. */
const VERSION = 16;

/** What the types follow from. */
export interface Source {
  readonly metadata: Hex;
  /** The OpenRPC document of the node. */
  readonly document: Document;
}

/** The node that this machine has built; see `NodeProcess`. */
export async function ownNode(): Promise<Source> {
  const node = await NodeProcess.start();
  try {
    return await runningNode(node.url);
  } finally {
    await node.kill();
  }
}

/** A running node, by its WebSocket or HTTP address. */
export async function runningNode(url: string): Promise<Source> {
  const version = u8aToHex(new TypeRegistry().createType('u32', VERSION).toU8a());
  const metadata = await ask<Hex>(url, 'state_call', ['Metadata_metadata_at_version', version]);
  return { metadata: bare(metadata), document: await ask<Document>(url, 'rpc.discover', []) };
}

/** Metadata from a file, with the document of this repository, which a test of the node keeps. */
export function files(metadata: string): Source {
  const document = join(process.cwd(), '..', '..', 'docs', 'openrpc.json');
  return { metadata: metadataIn(metadata), document: JSON.parse(readFileSync(document, 'utf8')) as Document };
}

async function ask<T>(url: string, method: string, params: readonly unknown[]): Promise<T> {
  const response = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error } = (await response.json()) as { result?: T; error?: { message: string } };
  if (result === undefined) {
    throw new Error(`the node did not answer ${method}: ${error?.message ?? response.statusText}`);
  }
  return result;
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

/** Hex, or as JSON the answer of `state_getMetadata`, or of a `state_call` for a version. */
function metadataIn(file: string): Hex {
  const text = readFileSync(file, 'utf8').trim();
  const hex: unknown = text.startsWith('{') ? (JSON.parse(text) as { result?: unknown }).result : text;
  if (!isHex(hex)) {
    throw new Error(`${file} holds no metadata: hex is wanted, or JSON with a "result" in hex`);
  }
  return bare(hex);
}
