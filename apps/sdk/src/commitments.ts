/**
 * What is computed off the chain and checked against it: hiding commitments, Merkle batches of access logs, and the running
 * head of a dossier. The definitions are those of the crate `zorgketen-commitments`; `docs/vectors` holds both to the same bytes.
 */
import { compactToU8a, stringToU8a, u8aConcat, u8aEq } from '@polkadot/util';
import { blake2AsU8a, randomAsU8a } from '@polkadot/util-crypto';

import { ZorgketenError } from './errors.js';

/** Why something was refused. */
export type VerificationReason =
  /** A salt has 32 bytes. */
  | 'saltLength'
  /** All bytes of the salt are the same: it was never filled. */
  | 'weakSalt'
  /** A hash has 32 bytes. */
  | 'hashLength'
  /** A count, minute or index is a whole number of 32 bits. */
  | 'notANumber'
  /** Salt and data make another commitment. */
  | 'notTheContent'
  /** A tree has no leaf with this index. */
  | 'noSuchLeaf'
  /** A leaf with this index, of so many, has another number of siblings. */
  | 'proofLength'
  /** The leaf is not in the tree, or not at this place. */
  | 'notInTree'
  /** The proof is of a tree with another number of leaves than the batch. */
  | 'wrongCount'
  /** A batch has the empty root if and only if it has no records. */
  | 'emptyRoot'
  /** A batch names another previous root than that of the batch before it. */
  | 'wrongPrevious'
  /** A batch covers no time, or does not begin where the batch before it ends. */
  | 'wrongPeriod'
  /** The batches lead to another root. */
  | 'wrongRoot'
  /** The entries don't begin with the opening of this dossier. */
  | 'wrongDossier'
  /** The entries lead to another head: one is missing, changed, or out of place. */
  | 'wrongHead'
  /** An export has another form than this client can read. */
  | 'unknownFormat'
  /** A header is not that of the block that it is said to be of, or doesn't follow the one before it. */
  | 'wrongHeader'
  /** A proof lacks a node that is needed. */
  | 'proofIncomplete'
  /** A proof holds bytes that are no node. */
  | 'malformedNode'
  /** The state that is proven says something else. */
  | 'wrongState'
  /** The export is of another chain. */
  | 'wrongChain'
  /** The justification is not signed by enough authorities, or not for this block. */
  | 'notFinal';

/** Something does not verify, or can't be computed as asked. */
export class VerificationFailed extends ZorgketenError {
  constructor(
    readonly reason: VerificationReason,
    message: string,
    /** Which item of a list it was. */
    readonly at?: number,
  ) {
    super(message);
  }
}

function hash(...parts: readonly Uint8Array[]): Uint8Array {
  return blake2AsU8a(u8aConcat(...parts), 256);
}

function hash32(value: Uint8Array, what: string): Uint8Array {
  if (value.length !== 32) {
    throw new VerificationFailed('hashLength', `${what} has 32 bytes, not ${value.length}`);
  }
  return value;
}

function isU32(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
}

function u32(value: number, what: string): Uint8Array {
  if (!isU32(value)) {
    throw new VerificationFailed('notANumber', `${what} is a whole number of 32 bits, not ${value}`);
  }
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

// commitments

/** What a commitment is about: contents of care, or the number of a record in a source register. */
export type Label = 'content' | 'source';

const LABELS: Record<Label, Uint8Array> = {
  content: stringToU8a('zorgketen/content/v1'),
  source: stringToU8a('zorgketen/source/v1'),
};

/** A fresh salt. One a record, kept with the record and never on the chain; destroyed with it. */
export function freshSalt(): Uint8Array {
  return randomAsU8a(32);
}

function goodSalt(salt: Uint8Array): Uint8Array {
  if (salt.length !== 32) {
    throw new VerificationFailed('saltLength', `a salt has 32 bytes, not ${salt.length}`);
  }
  // A buffer that was never filled is the mistake that can be seen from here.
  if (salt.every((byte) => byte === salt[0])) {
    throw new VerificationFailed('weakSalt', 'all bytes of the salt are the same');
  }
  return salt;
}

/** A commitment that hides what it commits to, as long as the salt is secret. */
export function commitment(label: Label, salt: Uint8Array, data: Uint8Array): Uint8Array {
  return hash(LABELS[label], goodSalt(salt), data);
}

/** Checks that a commitment was made of this salt and these data. */
export function openCommitment(label: Label, salt: Uint8Array, data: Uint8Array, made: Uint8Array): void {
  if (!u8aEq(commitment(label, salt, data), made)) {
    throw new VerificationFailed('notTheContent', 'salt and data make another commitment');
  }
}

// trees

const LEAF = stringToU8a('zorgketen/access-log/v1/leaf');
const NODE = stringToU8a('zorgketen/access-log/v1/node');

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Uint8Array = hash(stringToU8a('zorgketen/access-log/v1/empty'));

/** The leaf of a record of an access log, with a salt of its own. */
export function leafOf(salt: Uint8Array, record: Uint8Array): Uint8Array {
  return hash(LEAF, goodSalt(salt), record);
}

function nodeOf(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(NODE, left, right);
}

/** The level above. An odd last node rises as it is; it is never paired with itself. */
function parents(level: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = level.slice(at, at + 2);
    if (left !== undefined) {
      above.push(right === undefined ? left : nodeOf(left, right));
    }
  }
  return above;
}

/** The root over these leaves, in this order. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves.map((leaf) => hash32(leaf, 'a leaf'));
  while (level.length > 1) {
    level = parents(level);
  }
  return level[0] ?? EMPTY_ROOT;
}

/** That a leaf stands at a place (from 0) of a tree of so many leaves. */
export interface InclusionProof {
  readonly index: number;
  readonly count: number;
  /** The siblings on the way up, those left out where a node rises alone. */
  readonly siblings: readonly Uint8Array[];
}

function ensureLeaf(index: number, count: number): void {
  if (!isU32(index) || !isU32(count) || index >= count) {
    throw new VerificationFailed('noSuchLeaf', `no leaf ${index} of ${count}`);
  }
}

/** Proves that the leaf at this index is in the tree. */
export function proveInclusion(leaves: readonly Uint8Array[], index: number): InclusionProof {
  ensureLeaf(index, leaves.length);
  const siblings: Uint8Array[] = [];
  let level: readonly Uint8Array[] = leaves;
  let at = index;
  while (level.length > 1) {
    const sibling = level[at % 2 === 1 ? at - 1 : at + 1];
    if (sibling !== undefined) {
      siblings.push(sibling);
    }
    level = parents(level);
    at = Math.floor(at / 2);
  }
  return { index, count: leaves.length, siblings };
}

/** Checks that the leaf is in the tree with this root. */
export function verifyInclusion(proof: InclusionProof, leaf: Uint8Array, root: Uint8Array): void {
  ensureLeaf(proof.index, proof.count);
  let at = proof.index;
  let width = proof.count;
  let used = 0;
  let computed = leaf;
  while (width > 1) {
    // even and last: rises alone
    if (at % 2 === 1 || at < width - 1) {
      const sibling = proof.siblings[used];
      if (sibling === undefined) {
        throw new VerificationFailed('proofLength', 'the proof has too few siblings');
      }
      used += 1;
      computed = at % 2 === 1 ? nodeOf(sibling, computed) : nodeOf(computed, sibling);
    }
    at = Math.floor(at / 2);
    width = Math.ceil(width / 2);
  }
  if (used !== proof.siblings.length) {
    throw new VerificationFailed('proofLength', 'the proof has too many siblings');
  }
  if (!u8aEq(computed, root)) {
    throw new VerificationFailed('notInTree', 'the leaf is not at this place of the tree');
  }
}

// batches

const BATCH = stringToU8a('zorgketen/access-log/v1/batch');

/** The root before the first batch. */
export const NO_PREVIOUS: Uint8Array = new Uint8Array(32);

/** What is anchored of an access log: the records of one period. */
export interface AccessBatch {
  /** The root of the batch before; {@link NO_PREVIOUS} for the first. */
  readonly previous: Uint8Array;
  /** The root of the tree over the records. */
  readonly merkleRoot: Uint8Array;
  /** How many records there are. */
  readonly count: number;
  /** The first minute of the period. */
  readonly from: number;
  /** The first minute after the period. */
  readonly until: number;
}

/** The root of a batch, as the chain computes it when the batch is anchored. */
export function batchRoot(batch: AccessBatch): Uint8Array {
  return hash(
    BATCH,
    hash32(batch.previous, 'a root'),
    hash32(batch.merkleRoot, 'a root'),
    u32(batch.count, 'a count'),
    u32(batch.from, 'a minute'),
    u32(batch.until, 'a minute'),
  );
}

/** Checks that a record is in this batch, and that the batch has this root. */
export function verifyRecord(
  batch: AccessBatch,
  salt: Uint8Array,
  record: Uint8Array,
  proof: InclusionProof,
  root: Uint8Array,
): void {
  if (!u8aEq(batchRoot(batch), root)) {
    throw new VerificationFailed('wrongRoot', 'the batch has another root');
  }
  if (proof.count !== batch.count) {
    throw new VerificationFailed('wrongCount', 'the proof is of a tree of another size');
  }
  verifyInclusion(proof, leafOf(salt, record), batch.merkleRoot);
}

/** Checks that batches follow each other without a hole, beginning after the root `first` and ending with the root `last`. */
export function verifyBatches(first: Uint8Array, batches: readonly AccessBatch[], last: Uint8Array): void {
  let root = first;
  let until: number | undefined;
  batches.forEach((batch, at) => {
    if (!u8aEq(batch.previous, root)) {
      throw new VerificationFailed('wrongPrevious', `batch ${at} does not follow the root before it`, at);
    }
    if (batch.from >= batch.until || (until !== undefined && batch.from !== until)) {
      throw new VerificationFailed('wrongPeriod', `batch ${at} does not follow the period before it`, at);
    }
    if ((batch.count === 0) !== u8aEq(batch.merkleRoot, EMPTY_ROOT)) {
      throw new VerificationFailed('emptyRoot', `root and count of batch ${at} contradict each other`, at);
    }
    root = batchRoot(batch);
    until = batch.until;
  });
  if (!u8aEq(root, last)) {
    throw new VerificationFailed('wrongRoot', 'the batches lead to another root');
  }
}

// heads

const HEAD = stringToU8a('zorgketen/care-log/v1');
const OPENED = 0;
const EXTENSION = 255;

/** The head of a dossier before its first entry. */
export const BEFORE_FIRST_ENTRY: Uint8Array = new Uint8Array(32);

/** The head after an entry: the SCALE encoding of what the event `careLog.Logged` carries, or {@link extensionEntry}. */
export function nextHead(head: Uint8Array, entry: Uint8Array): Uint8Array {
  return hash(HEAD, hash32(head, 'a head'), entry);
}

/** The head of a dossier with only its opening. */
export function initialHead(opened: Uint8Array): Uint8Array {
  return nextHead(BEFORE_FIRST_ENTRY, opened);
}

/** The entry for a fact that another pallet keeps, from its SCALE encoding. */
export function extensionEntry(fact: Uint8Array): Uint8Array {
  return u8aConcat(Uint8Array.of(EXTENSION), compactToU8a(fact.length), fact);
}

/**
 * Checks that these entries, all of them and in this order, are the log of the dossier with this head. Answers how many there
 * are, to compare with the dossier's own count.
 */
export function verifyHead(dossier: Uint8Array, entries: readonly Uint8Array[], head: Uint8Array): number {
  const [opening] = entries;
  if (opening === undefined || opening[0] !== OPENED || !u8aEq(opening.slice(1, 33), hash32(dossier, 'a dossier id'))) {
    throw new VerificationFailed('wrongDossier', 'the entries are not those of this dossier');
  }
  const computed = entries.reduce(nextHead, BEFORE_FIRST_ENTRY);
  if (!u8aEq(computed, head)) {
    throw new VerificationFailed('wrongHead', `the ${entries.length} entries lead to another head`);
  }
  return entries.length;
}
