import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { Keyring } from '@polkadot/keyring';
import type { KeyringPair } from '@polkadot/keyring/types';
import { TypeRegistry } from '@polkadot/types';
import { bnToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';

import { verifyHeaders, verifyJustification, type Authorities } from '../src/export/finality.js';
import { VerificationFailed, type Hex, type VerificationReason } from '../src/index.js';

const ROUND = 7n;
const SET_ID = 3n;
const ZERO: Hex = `0x${'00'.repeat(32)}`;

const registry = new TypeRegistry();
let keys: KeyringPair[];
let authorities: Authorities;

before(async () => {
  await cryptoWaitReady();
  const ring = new Keyring({ type: 'ed25519' });
  keys = ['//A', '//B', '//C', '//D'].map((uri) => ring.addFromUri(uri));
  authorities = { keys: keys.map(({ publicKey }) => u8aToHex(publicKey)), setId: SET_ID };
});

interface Header {
  readonly hash: Hex;
  readonly bytes: Hex;
  readonly number: number;
}

function headerAfter(parentHash: Hex, number: number): Header {
  const fields = { parentHash, number, stateRoot: ZERO, extrinsicsRoot: ZERO, digest: { logs: [] } };
  const header = registry.createType('Header', fields);
  return { hash: header.hash.toHex(), bytes: header.toHex(), number };
}

/** A chain of three blocks. */
const first = headerAfter(ZERO, 1);
const second = headerAfter(first.hash, 2);
const third = headerAfter(second.hash, 3);

interface Vote {
  readonly by: number;
  readonly target?: Header;
  readonly round?: bigint;
  readonly setId?: bigint;
}

function justification(target: Header, votes: readonly Vote[], ancestries: readonly Header[] = []): Hex {
  const precommits = votes.map(({ by, target: voted = target, round = ROUND, setId = SET_ID }) => {
    const key = keys[by];
    assert.ok(key !== undefined);
    const number = bnToU8a(voted.number, { bitLength: 32, isLe: true });
    const rest = [round, setId].map((value) => bnToU8a(value, { bitLength: 64, isLe: true }));
    const signature = key.sign(u8aConcat(Uint8Array.of(1), voted.hash, number, ...rest));
    return { precommit: { targetHash: voted.hash, targetNumber: voted.number }, signature, id: key.publicKey };
  });
  const commit = { targetHash: target.hash, targetNumber: target.number, precommits };
  const votesAncestries = ancestries.map(({ bytes }) => bytes);
  return registry.createType('GrandpaJustification', { round: ROUND, commit, votesAncestries }).toHex();
}

function verify(proof: Hex, block = second, by = authorities): void {
  verifyJustification(registry, proof, block.hash, by);
}

function refused(run: () => void, reason: VerificationReason = 'notFinal'): void {
  assert.throws(run, (error) => error instanceof VerificationFailed && error.reason === reason);
}

const three: readonly Vote[] = [{ by: 0 }, { by: 1 }, { by: 3 }];

test('three of four make a block final, two do not', () => {
  verify(justification(second, three));
  verify(justification(second, [...three, { by: 2 }]));
  refused(() => verify(justification(second, three.slice(1))));
});

test('nobody votes twice', () => {
  refused(() => verify(justification(second, [{ by: 0 }, { by: 1 }, { by: 1 }])));
});

test('a vote for a block that follows counts, with the headers in between', () => {
  const votes: readonly Vote[] = [{ by: 0 }, { by: 1 }, { by: 2, target: third }];
  verify(justification(second, votes, [third]));
  refused(() => verify(justification(second, votes)));
});

test('a vote for another block does not count', () => {
  const other = headerAfter(first.hash, 4);
  refused(() => verify(justification(second, [{ by: 0 }, { by: 1 }, { by: 2, target: other }], [other])));
  refused(() => verify(justification(second, [{ by: 0 }, { by: 1 }, { by: 2, target: first }])));
});

test('signatures are for one round of one set of authorities', () => {
  refused(() => verify(justification(second, [...three.slice(1), { by: 0, setId: 2n }])));
  refused(() => verify(justification(second, [...three.slice(1), { by: 0, round: 6n }])));
  refused(() => verify(justification(second, three), second, { ...authorities, setId: 4n }));
});

test('only the votes of those whom the reader knows count', () => {
  const known = { ...authorities, keys: authorities.keys.slice(0, 3) };
  refused(() => verify(justification(second, three), second, known));
  verify(justification(second, [...three, { by: 2 }]), second, known);
  refused(() => verify(justification(second, three), second, { ...authorities, keys: [] }));
});

test('a justification is for one block', () => {
  refused(() => verify(justification(second, three), third));
});

test('bytes that are no justification are refused', () => {
  refused(() => verify('0x00'));
  refused(() => verify('0x'));
});

test('headers follow each other', () => {
  assert.equal(verifyHeaders(registry, first.hash, []), first.hash);
  assert.equal(verifyHeaders(registry, first.hash, [second.bytes, third.bytes]), third.hash);
  refused(() => verifyHeaders(registry, first.hash, [third.bytes]), 'wrongHeader');
  refused(() => verifyHeaders(registry, first.hash, [second.bytes, second.bytes]), 'wrongHeader');
});
