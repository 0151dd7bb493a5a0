import assert from 'node:assert/strict';
import { test } from 'node:test';

import { delays } from '../src/watcher.js';

test('a block is final with the first head that is not below it', () => {
  const heads = [{ block: 4, at: 100 }, { block: 7, at: 400 }];
  const seen = [{ block: 4, at: 130 }, { block: 6, at: 450 }, { block: 7, at: 390 }];
  assert.deepEqual(delays(heads, seen), [30, 50, 0]);
});

test('what was seen of a block that nobody called final says nothing', () => {
  assert.deepEqual(delays([{ block: 4, at: 100 }], [{ block: 5, at: 130 }]), []);
});
