import assert from 'node:assert/strict';
import { test } from 'node:test';

import { describeDifference, differences } from '../src/compare.js';

test('equal results do not differ, whatever the order of their fields', () => {
  assert.deepEqual(differences({ a: { b: 1, c: 'x' }, d: 2 }, { d: 2, a: { c: 'x', b: 1 } }), []);
});

test('each field that differs, is missing or is too many is named by its path', () => {
  const expected = { families: { F1: { paid: 5, state: 'settled' }, F2: { paid: 1 } }, total: 9 };
  const actual = { families: { F1: { paid: 6, state: 'settled' }, F3: { paid: 1 } }, total: '9' };
  assert.deepEqual(differences(expected, actual).map(describeDifference), [
    'families.F1.paid: expected 5, is 6',
    'families.F2: expected {"paid":1}, is nothing',
    'families.F3: expected nothing, is {"paid":1}',
    'total: expected 9, is "9"',
  ]);
});

test('an expectation that is no object differs as a whole', () => {
  assert.deepEqual(differences(null, {}).map(describeDifference), ['the whole: expected null, is {}']);
});
