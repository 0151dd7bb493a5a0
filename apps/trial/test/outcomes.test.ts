import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DispatchFailed, FollowTimeout, TransactionRefused } from '@zorgketen/sdk';

import { countOutcomes, outcomeOf } from '../src/outcomes.js';

const refusedBy = (code: number): TransactionRefused =>
  new TransactionRefused('0x01', 1010, `Invalid Transaction: Custom error: ${code}`);

test('an error of a pallet keeps its name, whichever pallet it is', () => {
  assert.equal(outcomeOf(new DispatchFailed('maternity', 'Overlap', '', '0x01', '0x02')), 'Overlap');
  assert.equal(outcomeOf(new DispatchFailed('consent', 'GranteeNotEligible', '', '0x01', '0x02')), 'GranteeNotEligible');
});

test('a refusal of the gate has the name that the pallet would have given', () => {
  const names = [1, 2, 3, 4, 9].map((code) => outcomeOf(refusedBy(code)));
  assert.deepEqual(names, ['NotAuthorized', 'NotAuthorized', 'NotAuthorized', 'NotTheClient', 'NotAuthorized']);
});

test('a refusal that is about neither role nor family keeps its own name', () => {
  const names = [5, 6, 7, 8, 10].map((code) => outcomeOf(refusedBy(code)));
  assert.deepEqual(names, ['Immortal', 'QuotaUsedUp', 'TooDeep', 'CallClosed', 'BareNotAllowed']);
  assert.equal(outcomeOf(new TransactionRefused('0x01', 1010, 'Transaction is outdated')), 'TransactionRefused');
});

test('what the client gave up is an outcome, a defect is not', () => {
  assert.equal(outcomeOf(new FollowTimeout('0x01', '0x02', 1)), 'FollowTimeout');
  assert.throws(() => outcomeOf(new TypeError('a defect')), /a defect/);
});

test('outcomes are counted by name, in the order of the alphabet', () => {
  const counted = countOutcomes(['ok', 'Overlap', 'ok', 'BelowApproved', 'Overlap']);
  assert.deepEqual(counted, { ok: 2, refused: { BelowApproved: 1, Overlap: 2 } });
  assert.deepEqual(Object.keys(counted.refused), ['BelowApproved', 'Overlap']);
  assert.deepEqual(countOutcomes([]), { ok: 0, refused: {} });
});
