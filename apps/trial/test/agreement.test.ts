import assert from 'node:assert/strict';
import { test } from 'node:test';

import { agreedBlock, NoAgreement, type Ask } from '../src/agreement.js';

interface Validator {
  /** Finalised heights, one for each question; the last one stays. */
  readonly heights: number[];
  readonly fork?: string;
  readonly state?: string;
}

function network(validators: Readonly<Record<string, Validator>>): Ask {
  return async (url, method, params) => {
    const validator = validators[url];
    if (validator === undefined) {
      throw new Error('connection refused');
    }
    const { heights, fork = 'main', state = 'root' } = validator;
    switch (method) {
      case 'chain_getFinalizedHead':
        return `${fork}-${heights.length > 1 ? heights.shift() : heights[0]}`;
      case 'chain_getBlockHash':
        return `${fork}-${String(params[0])}`;
      default:
        return { number: `0x${Number(String(params[0]).split('-')[1]).toString(16)}`, stateRoot: state };
    }
  };
}

test('validators agree once the slowest has finalised the block', async () => {
  const ask = network({ a: { heights: [12] }, b: { heights: [9, 10, 10] } });
  assert.deepEqual(await agreedBlock(['a', 'b'], 10, ask), { hash: 'main-10', stateRoot: 'root' });
});

test('another block or another state is no agreement', async () => {
  for (const other of [{ fork: 'other' }, { state: 'other' }]) {
    const ask = network({ a: { heights: [12] }, b: { heights: [12], ...other } });
    await assert.rejects(agreedBlock(['a', 'b'], 10, ask), (error) => error instanceof NoAgreement && error.message.includes('other'));
  }
});

test('a validator that stays behind or does not answer is no agreement', async () => {
  const ask = network({ a: { heights: [12] }, b: { heights: [9] } });
  await assert.rejects(agreedBlock(['a', 'b'], 10, ask, 300), /b has not finalised block 10 .* height is 9/);
  await assert.rejects(agreedBlock(['a', 'c'], 10, ask, 300), /c has not finalised block 10 .* connection refused/);
});
