import assert from 'node:assert/strict';
import { test } from 'node:test';

import { u8aConcat } from '@polkadot/util';
import { blake2AsHex, blake2AsU8a } from '@polkadot/util-crypto';

import { VerificationFailed, type VerificationReason } from '../src/index.js';
import { StateProof } from '../src/export/trie.js';

const LONG = new Uint8Array(40).fill(7);

/** A leaf with an even number of nibbles and a short value. */
function leaf(partial: readonly number[], value: readonly number[]): Uint8Array {
  return Uint8Array.from([0x40 | (partial.length * 2), ...partial, value.length << 2, ...value]);
}

/** A leaf whose value is long, so that only its hash is in the node. */
function longLeaf(partial: readonly number[], value: Uint8Array): Uint8Array {
  return u8aConcat(Uint8Array.from([0x20 | (partial.length * 2), ...partial]), blake2AsU8a(value, 256));
}

/** A branch after one nibble, with children at these nibbles. */
function branch(nibble: number, children: ReadonlyMap<number, Uint8Array>, value?: readonly number[]): Uint8Array {
  const bitmap = [...children.keys()].reduce((bits, at) => bits | (1 << at), 0);
  const head = [(value === undefined ? 0x80 : 0xc0) | 1, nibble, bitmap & 0xff, bitmap >> 8];
  const own = value === undefined ? [] : [value.length << 2, ...value];
  const below = [...children.values()].map((child) => {
    const reference = child.length < 32 ? child : blake2AsU8a(child, 256);
    return u8aConcat(Uint8Array.of(reference.length << 2), reference);
  });
  return u8aConcat(Uint8Array.from([...head, ...own]), ...below);
}

const key = (...nibbles: number[]): Uint8Array =>
  Uint8Array.from({ length: nibbles.length / 2 }, (_, at) => ((nibbles[at * 2] ?? 0) << 4) | (nibbles[at * 2 + 1] ?? 0));

const inline = leaf([0xab], [1, 2, 3]);
const hashed = longLeaf([0xcd], LONG);
const big = leaf([0x11, ...new Uint8Array(20).fill(0x22)], [...new Uint8Array(15).fill(5)]);
const root = branch(0x3, new Map([[1, inline], [2, hashed], [9, big]]));
const rootHash = blake2AsHex(root, 256);

function proof(...nodes: readonly Uint8Array[]): StateProof {
  return new StateProof(rootHash, nodes);
}

function throws(run: () => unknown, reason: VerificationReason): void {
  assert.throws(run, (error) => error instanceof VerificationFailed && error.reason === reason);
}

test('values are read from a node itself, by their hash, and below a hash', () => {
  const whole = proof(root, hashed, LONG, big);
  assert.deepEqual(whole.read(key(3, 1, 0xa, 0xb)), Uint8Array.of(1, 2, 3));
  assert.deepEqual(whole.read(key(3, 2, 0xc, 0xd)), LONG);
  assert.deepEqual(whole.read(Uint8Array.from([0x39, 0x11, ...new Uint8Array(20).fill(0x22)])), new Uint8Array(15).fill(5));
});

test('that there is no value is proven too', () => {
  const whole = proof(root, hashed, LONG, big);
  for (const absent of [key(3, 1, 0xa, 0xc), key(3, 4), key(5, 1), key(3, 1, 0xa, 0xb, 0, 0), key(3, 1)]) {
    assert.equal(whole.read(absent), undefined);
  }
});

test('a branch can have a value of its own', () => {
  const child = inline;
  // No nibbles of its own, one child at 4, and the value 42: the key ends there.
  const node = u8aConcat(Uint8Array.from([0xc0, 1 << 4, 0, 1 << 2, 42, child.length << 2]), child);
  const above = branch(0x0, new Map([[1, node]]));
  const tree = new StateProof(blake2AsHex(above, 256), [above, node]);
  assert.deepEqual(tree.read(key(0, 1)), Uint8Array.of(42));
  assert.equal(tree.read(key(0, 2)), undefined);
  assert.equal(tree.read(key(0, 1, 5, 0)), undefined);
});

test('an empty trie has no values', () => {
  const empty = Uint8Array.of(0);
  assert.equal(new StateProof(blake2AsHex(empty, 256), [empty]).read(key(1, 2)), undefined);
});

test('a partial key of more nibbles than the first byte can say', () => {
  const partial = new Uint8Array(100).fill(0x44);
  // 200 nibbles: 63 of them in the first byte
  const node = u8aConcat(Uint8Array.of(0x7f, 200 - 63), partial, Uint8Array.of(1 << 2, 9));
  assert.deepEqual(new StateProof(blake2AsHex(node, 256), [node]).read(partial), Uint8Array.of(9));
});

test('what is missing is said, and nothing is believed that does not hash to its place', () => {
  throws(() => proof(hashed, LONG).read(key(3, 1, 0xa, 0xb)), 'proofIncomplete');
  throws(() => proof(root).read(key(3, 2, 0xc, 0xd)), 'proofIncomplete');
  throws(() => proof(root, hashed).read(key(3, 2, 0xc, 0xd)), 'proofIncomplete');
  const forged = longLeaf([0xcd], Uint8Array.of(1));
  throws(() => proof(root, forged, Uint8Array.of(1)).read(key(3, 2, 0xc, 0xd)), 'proofIncomplete');
});

test('bytes that are no node are refused', () => {
  const broken = [[], [0x01], [0x40], [0x42, 0xab], [0x42, 0xab, 0x10, 1], [0x42, 0xab, 4, 1, 2], [0x81, 0x03, 0x02, 0x00], [0x41, 0x13, 0], [0, 0]];
  for (const bytes of broken) {
    const node = Uint8Array.from(bytes);
    throws(() => new StateProof(blake2AsHex(node, 256), [node]).read(key(1, 2)), 'malformedNode');
  }
});
