import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { hexToU8a, stringToU8a, u8aToHex } from '@polkadot/util';

import {
  BEFORE_FIRST_ENTRY,
  EMPTY_ROOT,
  NO_PREVIOUS,
  VerificationFailed,
  batchRoot,
  commitment,
  extensionEntry,
  freshSalt,
  initialHead,
  leafOf,
  merkleRoot,
  nextHead,
  openCommitment,
  proveInclusion,
  verifyBatches,
  verifyHead,
  verifyInclusion,
  verifyRecord,
  type AccessBatch,
  type Label,
  type VerificationReason,
} from '../src/index.js';

interface Vectors {
  commitments: { label: Label; salt: string; data: string; commitment: string }[];
  trees: {
    records: { salt: string; record: string; leaf: string }[];
    root: string;
    proofs: string[][];
  }[];
  batches: { previous: string; merkleRoot: string; count: number; from: number; until: number; root: string }[];
  log: { dossier: string; entries: { kind: string; entry: string; head: string }[] };
  extensions: { fact: string; entry: string }[];
}

// compiled into dist/test, four folders below the root of the project
const vectors = JSON.parse(
  readFileSync(new URL('../../../../docs/vectors/commitments.json', import.meta.url), 'utf8'),
) as Vectors;

function refuses(reason: VerificationReason, at?: number): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof VerificationFailed, String(error));
    assert.deepEqual([error.reason, error.at], [reason, at]);
    return true;
  };
}

function saltOf(byte: number): Uint8Array {
  return new Uint8Array(32).fill(7).fill(byte, 0, 1);
}

/** Three records in one batch. */
function batchOfThree(): { salts: Uint8Array[]; records: Uint8Array[]; leaves: Uint8Array[]; batch: AccessBatch } {
  const salts = [1, 2, 3].map(saltOf);
  const records = ['read', 'refused', 'emergency'].map((text) => stringToU8a(text));
  const leaves = records.map((record, at) => leafOf(salts[at] ?? saltOf(0), record));
  return {
    salts,
    records,
    leaves,
    batch: { previous: NO_PREVIOUS, merkleRoot: merkleRoot(leaves), count: 3, from: 1, until: 2 },
  };
}

test('commitments are as published', () => {
  assert.ok(vectors.commitments.length > 0);
  for (const { label, salt, data, commitment: made } of vectors.commitments) {
    const [saltBytes, dataBytes] = [hexToU8a(salt), hexToU8a(data)];
    assert.equal(u8aToHex(commitment(label, saltBytes, dataBytes)), made);
    openCommitment(label, saltBytes, dataBytes, hexToU8a(made));
  }
});

test('trees and proofs are as published', () => {
  assert.equal(vectors.trees.length, 11);
  for (const { records, root, proofs } of vectors.trees) {
    const leaves = records.map(({ salt, record, leaf }) => {
      const made = leafOf(hexToU8a(salt), hexToU8a(record));
      assert.equal(u8aToHex(made), leaf);
      return made;
    });
    assert.equal(u8aToHex(merkleRoot(leaves)), root);
    assert.equal(proofs.length, leaves.length);
    leaves.forEach((leaf, index) => {
      const proof = proveInclusion(leaves, index);
      assert.deepEqual(
        proof.siblings.map((sibling) => u8aToHex(sibling)),
        proofs[index],
      );
      verifyInclusion(proof, leaf, hexToU8a(root));
    });
  }
});

test('batches are as published', () => {
  const batches = vectors.batches.map(({ previous, merkleRoot: tree, count, from, until, root }) => {
    const batch = { previous: hexToU8a(previous), merkleRoot: hexToU8a(tree), count, from, until };
    assert.equal(u8aToHex(batchRoot(batch)), root);
    return batch;
  });
  const last = vectors.batches.at(-1)?.root;
  assert.ok(last !== undefined);
  verifyBatches(NO_PREVIOUS, batches, hexToU8a(last));
});

test('heads are as published', () => {
  const dossier = hexToU8a(vectors.log.dossier);
  const entries = vectors.log.entries.map(({ entry }) => hexToU8a(entry));
  let head = BEFORE_FIRST_ENTRY;
  vectors.log.entries.forEach(({ entry, head: published, kind }, at) => {
    head = nextHead(head, hexToU8a(entry));
    assert.equal(u8aToHex(head), published, kind);
    assert.equal(verifyHead(dossier, entries.slice(0, at + 1), head), at + 1);
  });
  assert.equal(u8aToHex(initialHead(entries[0] ?? new Uint8Array())), vectors.log.entries[0]?.head);
  assert.throws(() => verifyHead(dossier, entries.slice(0, -1), head), refuses('wrongHead'));
  assert.throws(() => verifyHead(dossier, [...entries].reverse(), head), refuses('wrongDossier'));
  assert.throws(() => verifyHead(dossier, [], head), refuses('wrongDossier'));
  assert.throws(() => verifyHead(new Uint8Array(32), entries, head), refuses('wrongDossier'));
});

test('extensions are as published', () => {
  assert.equal(vectors.extensions.length, 5);
  for (const { fact, entry } of vectors.extensions) {
    assert.equal(u8aToHex(extensionEntry(hexToU8a(fact))), entry);
  }
});

test('equal contents have different commitments, and each opens with its own salt', () => {
  const content = stringToU8a('wound care');
  const [one, other] = [freshSalt(), freshSalt()];
  const made = commitment('content', one, content);
  assert.notDeepEqual(made, commitment('content', other, content));
  openCommitment('content', one, content, made);
  assert.throws(() => openCommitment('content', other, content, made), refuses('notTheContent'));
  assert.throws(() => openCommitment('source', one, content, made), refuses('notTheContent'));
  assert.throws(() => openCommitment('content', one, stringToU8a('wound car'), made), refuses('notTheContent'));
});

test('a salt that was never filled is refused', () => {
  const data = stringToU8a('x');
  assert.throws(() => commitment('content', new Uint8Array(32), data), refuses('weakSalt'));
  assert.throws(() => leafOf(new Uint8Array(32).fill(255), data), refuses('weakSalt'));
  assert.throws(() => commitment('content', new Uint8Array(16), data), refuses('saltLength'));
});

test('a leaf proves its place and no other', () => {
  const { leaves, batch } = batchOfThree();
  const [first, second, third] = leaves;
  assert.ok(first !== undefined && second !== undefined && third !== undefined);
  const root = batch.merkleRoot;
  const proof = proveInclusion(leaves, 2);
  assert.equal(proof.siblings.length, 1, 'rises alone once');
  verifyInclusion(proof, third, root);
  assert.throws(() => verifyInclusion(proof, second, root), refuses('notInTree'));
  assert.throws(() => verifyInclusion({ ...proof, siblings: [] }, third, root), refuses('proofLength'));
  assert.throws(
    () => verifyInclusion({ ...proof, siblings: [...proof.siblings, first] }, third, root),
    refuses('proofLength'),
  );
  assert.throws(() => verifyInclusion({ ...proof, index: 3 }, third, root), refuses('noSuchLeaf'));
  assert.throws(() => proveInclusion(leaves, 3), refuses('noSuchLeaf'));
  assert.throws(() => proveInclusion(leaves, -1), refuses('noSuchLeaf'));
  assert.throws(() => proveInclusion([], 0), refuses('noSuchLeaf'));
  // an odd leaf is not doubled
  assert.notDeepEqual(merkleRoot([...leaves, third]), root);
  assert.deepEqual(merkleRoot([]), EMPTY_ROOT);
  assert.throws(() => merkleRoot([new Uint8Array(31)]), refuses('hashLength'));
});

test('a record proves that it is in a batch', () => {
  const { salts, records, leaves, batch } = batchOfThree();
  const [salt, record] = [salts[1], records[1]];
  assert.ok(salt !== undefined && record !== undefined);
  const proof = proveInclusion(leaves, 1);
  const root = batchRoot(batch);
  verifyRecord(batch, salt, record, proof, root);
  assert.throws(() => verifyRecord(batch, saltOf(9), record, proof, root), refuses('notInTree'));
  assert.throws(() => verifyRecord(batch, salt, record, proof, NO_PREVIOUS), refuses('wrongRoot'));
  assert.throws(() => verifyRecord(batch, salt, record, { ...proof, count: 4 }, root), refuses('wrongCount'));
});

test('a chain with a fault names the batch', () => {
  const batches: AccessBatch[] = [];
  let previous = NO_PREVIOUS;
  for (const [count, from] of [
    [2, 100],
    [0, 160],
    [3, 220],
  ] as const) {
    const leaves = Array.from({ length: count }, (_, at) => new Uint8Array(32).fill(at + 1));
    const batch = { previous, merkleRoot: merkleRoot(leaves), count, from, until: from + 60 };
    previous = batchRoot(batch);
    batches.push(batch);
  }
  const last = previous;
  const changed = (at: number, change: Partial<AccessBatch>) => (): void => {
    verifyBatches(
      NO_PREVIOUS,
      batches.map((batch, index) => (index === at ? { ...batch, ...change } : batch)),
      last,
    );
  };
  changed(0, {})();
  assert.throws(changed(1, { previous: EMPTY_ROOT }), refuses('wrongPrevious', 1));
  assert.throws(changed(0, { count: 3 }), refuses('wrongPrevious', 1));
  assert.throws(changed(2, { from: 221 }), refuses('wrongPeriod', 2));
  assert.throws(changed(0, { until: 100 }), refuses('wrongPeriod', 0));
  assert.throws(changed(1, { count: 1 }), refuses('emptyRoot', 1));
  assert.throws(changed(0, { merkleRoot: EMPTY_ROOT }), refuses('emptyRoot', 0));
  assert.throws(changed(2, { count: 4 }), refuses('wrongRoot'));
  assert.throws(changed(2, { until: 2 ** 32 }), refuses('notANumber'));
  assert.throws(() => verifyBatches(NO_PREVIOUS, batches.slice(0, 2), last), refuses('wrongRoot'));
  assert.throws(() => verifyBatches(NO_PREVIOUS, batches.slice(1), last), refuses('wrongPrevious', 0));
});
