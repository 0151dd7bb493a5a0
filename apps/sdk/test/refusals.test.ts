import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { refusalIn, REFUSALS } from '../src/index.js';

test('the names of the refusals are those of the chain', () => {
  const document = readFileSync(new URL('../../../../docs/roles.md', import.meta.url), 'utf8');
  const rows = [...document.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, code, name]) => [code, name]);
  assert.deepEqual(rows, Object.entries(REFUSALS));
});

test('a refusal is read from the answer of the pool', () => {
  assert.equal(refusalIn('Invalid Transaction: Custom error: 4'), 'NotTheClient');
  assert.equal(refusalIn('Invalid Transaction: Custom error: 200'), undefined);
  assert.equal(refusalIn('Invalid Transaction: Transaction is outdated'), undefined);
});
