/**
 * Reads single values out of a proof of the state: the nodes of the base-16 Merkle trie on the way to them. Nothing in a
 * proof is believed that does not hash to what its parent says, from the state root of a header down.
 */
import { compactFromU8a, u8aToHex } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';

import { VerificationFailed } from '../commitments.js';
import type { Hex } from '../errors.js';

const HASH_LENGTH = 32;
const CHILDREN = 16;

type Value = { readonly inline: Uint8Array } | { readonly hash: Hex } | undefined;

interface Node {
  /** The nibbles that all keys below have in common. */
  readonly partial: readonly number[];
  readonly value: Value;
  /** By the next nibble; a leaf has none. The bytes of the child itself if they are few, or its hash. */
  readonly children: readonly (Uint8Array | undefined)[];
}

/** The nodes, and the long values, of a proof. */
export class StateProof {
  readonly #nodes: ReadonlyMap<Hex, Uint8Array>;

  constructor(
    private readonly root: Hex,
    nodes: readonly Uint8Array[],
  ) {
    this.#nodes = new Map(nodes.map((node) => [blake2AsHex(node, 256), node]));
  }

  /** The value of a key, or nothing if the proof shows that there is none. Throws if the proof shows neither. */
  read(key: Uint8Array): Uint8Array | undefined {
    let rest = nibblesOf(key);
    let node = decode(this.#get(this.root));
    for (;;) {
      if (!startsWith(rest, node.partial)) {
        return undefined;
      }
      rest = rest.slice(node.partial.length);
      const [next] = rest;
      if (next === undefined) {
        return this.#valueOf(node.value);
      }
      const child = node.children[next];
      if (child === undefined) {
        return undefined;
      }
      rest = rest.slice(1);
      node = decode(child.length === HASH_LENGTH ? this.#get(u8aToHex(child)) : child);
    }
  }

  #valueOf(value: Value): Uint8Array | undefined {
    if (value === undefined) {
      return undefined;
    }
    return 'inline' in value ? value.inline : this.#get(value.hash);
  }

  #get(hash: Hex): Uint8Array {
    const node = this.#nodes.get(hash);
    if (node === undefined) {
      throw new VerificationFailed('proofIncomplete', `the proof lacks ${hash}`);
    }
    return node;
  }
}

/** What the first bits of a node say. The rest of that byte begins the number of nibbles. */
const KINDS = [
  { bits: 0b01, width: 2, branch: false, value: 'inline' },
  { bits: 0b10, width: 2, branch: true, value: 'none' },
  { bits: 0b11, width: 2, branch: true, value: 'inline' },
  { bits: 0b001, width: 3, branch: false, value: 'hashed' },
  { bits: 0b0001, width: 4, branch: true, value: 'hashed' },
] as const;

const EMPTY: Node = { partial: [], value: undefined, children: [] };

function decode(bytes: Uint8Array): Node {
  const input = new Input(bytes);
  const first = input.byte();
  if (first === 0) {
    input.end();
    return { ...EMPTY };
  }
  const kind = KINDS.find(({ bits, width }) => first >> (8 - width) === bits);
  if (kind === undefined) {
    throw malformed();
  }
  const partial = input.nibbles(lengthFrom(first, kind.width, input));
  const bitmap = kind.branch ? input.byte() | (input.byte() << 8) : 0;
  const value: Value =
    kind.value === 'none'
      ? undefined
      : kind.value === 'hashed'
        ? { hash: u8aToHex(input.take(HASH_LENGTH)) }
        : { inline: input.prefixed() };
  const children = kind.branch
    ? Array.from({ length: CHILDREN }, (_, at) => ((bitmap >> at) & 1 ? input.prefixed() : undefined))
    : [];
  input.end();
  return { partial, value, children };
}

/** The number of nibbles: what the first byte holds, and if that is full, further bytes until one is not full. */
function lengthFrom(first: number, width: number, input: Input): number {
  const most = 0xff >> width;
  let length = first & most;
  if (length < most) {
    return length;
  }
  for (;;) {
    const more = input.byte();
    length += more;
    if (more < 0xff) {
      return length;
    }
  }
}

class Input {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const [byte] = this.take(1);
    return byte as number;
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.#at, this.#at + length);
    if (taken.length !== length) {
      throw malformed();
    }
    this.#at += length;
    return taken;
  }

  /** Bytes behind their number. */
  prefixed(): Uint8Array {
    const rest = this.bytes.subarray(this.#at);
    if (rest.length === 0) {
      throw malformed();
    }
    const [width, length] = compactFromU8a(rest);
    this.#at += width;
    return this.take(length.toNumber());
  }

  /** So many nibbles; an odd number begins with half a byte of padding. */
  nibbles(count: number): number[] {
    const all = nibblesOf(this.take(Math.ceil(count / 2)));
    if (count % 2 === 1 && all.shift() !== 0) {
      throw malformed();
    }
    return all;
  }

  end(): void {
    if (this.#at !== this.bytes.length) {
      throw malformed();
    }
  }
}

function nibblesOf(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte) => [byte >> 4, byte & 0x0f]);
}

function startsWith(nibbles: readonly number[], start: readonly number[]): boolean {
  return start.every((nibble, at) => nibbles[at] === nibble);
}

function malformed(): VerificationFailed {
  return new VerificationFailed('malformedNode', 'the proof holds bytes that are no node of the state');
}
