import assert from 'node:assert/strict';
import { test } from 'node:test';

import { RpcRefusal } from '../src/index.js';
import { resumed, type ResumeOptions } from '../src/subscriptions/resume.js';
import { change, ScriptedSource, start, type Subscription } from './support/scripted-source.js';

const QUICK = { retryMs: 1 };

/** The numbers of the first blocks that come, and whether they had changes. */
async function read(source: ScriptedSource, count: number, options: ResumeOptions = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const { block, changes } of resumed(source, { ...QUICK, ...options })) {
    seen.push(`${block.number}${changes.length === 0 ? ' start' : ''}`);
    if (seen.length === count) {
      break;
    }
  }
  return seen;
}

function scripted(...script: Subscription[]): ScriptedSource {
  return new ScriptedSource(script);
}

test('the start comes first, then each block', async () => {
  const source = scripted({ updates: [start(5), change(6), change(9)] });
  assert.deepEqual(await read(source, 3), ['5 start', '6', '9']);
  assert.deepEqual(source.asked, [undefined]);
  assert.equal(source.subscriptions, 0, 'it was ended with the loop');
});

test('a broken connection is taken up after the last block, and its new start is no news', async () => {
  const source = scripted(
    { updates: [start(5), change(6), change(9)], end: {} },
    { updates: [start(9), change(10), change(11)] },
  );
  assert.deepEqual(await read(source, 5), ['5 start', '6', '9', '10', '11']);
  assert.deepEqual(source.asked, [undefined, 10]);
});

test('without any change the next subscription begins after the start', async () => {
  const source = scripted({ updates: [start(5)], end: {} }, { updates: [start(5), change(6)] });
  assert.deepEqual(await read(source, 2), ['5 start', '6']);
  assert.deepEqual(source.asked, [undefined, 6]);
});

test('a connection that breaks before the start changes nothing about what is asked', async () => {
  const source = scripted({ updates: [], end: {} }, { updates: [start(2), change(3)] });
  assert.deepEqual(await read(source, 2, { fromBlock: 3 }), ['2 start', '3']);
  assert.deepEqual(source.asked, [3, 3]);
});

test('a block that a node tells twice is passed on once', async () => {
  const source = scripted({ updates: [start(5), change(6)], end: {} }, { updates: [start(5), change(6), change(7)] });
  assert.deepEqual(await read(source, 3), ['5 start', '6', '7']);
});

test('a node that can not be reached is asked again', async () => {
  const source = scripted({ refuse: new Error('not connected') }, { updates: [start(1), change(2)] });
  assert.deepEqual(await read(source, 2), ['1 start', '2']);
});

for (const code of [5007, 5008, 5010]) {
  test(`error ${code} passes`, async () => {
    const refusal = new RpcRefusal(code, 'for now');
    const source = scripted(
      { refuse: refusal },
      { updates: [start(1), change(2)], end: { cause: refusal } },
      { updates: [start(2), change(3)] },
    );
    assert.deepEqual(await read(source, 3, { fromBlock: 2 }), ['1 start', '2', '3']);
    assert.deepEqual(source.asked, [2, 2, 3]);
  });
}

for (const code of [-32602, -32601, 5005, 5006, 5009]) {
  test(`error ${code} is final`, async () => {
    const refusal = new RpcRefusal(code, 'for good');
    await assert.rejects(read(scripted({ refuse: refusal }), 1), refusal);

    const seen: number[] = [];
    const later = scripted({ updates: [start(1), change(2)], end: { cause: refusal } });
    await assert.rejects(async () => {
      for await (const { block } of resumed(later, QUICK)) {
        seen.push(block.number);
      }
    }, refusal);
    assert.deepEqual(seen, [1, 2], 'what came before is passed on first');
  });
}

test('a reader that is slow is not flooded: it goes on where it was', async () => {
  const source = scripted(
    { updates: [start(0), change(1), change(2), change(3), change(4)] },
    { updates: [start(2), change(3), change(4)] },
  );
  assert.deepEqual(await read(source, 5, { buffer: 3 }), ['0 start', '1', '2', '3', '4']);
  assert.deepEqual(source.asked, [undefined, 3]);
  assert.equal(source.subscriptions, 0);
});

test('a signal ends it while nothing happens', async () => {
  const source = scripted({ updates: [start(5)] });
  const end = new AbortController();
  const seen: number[] = [];
  for await (const { block } of resumed(source, { ...QUICK, signal: end.signal })) {
    seen.push(block.number);
    end.abort();
  }
  assert.deepEqual(seen, [5]);
  assert.equal(source.subscriptions, 0);
});

test('a signal ends it while no node can be reached', async () => {
  const end = new AbortController();
  const source = scripted({ refuse: new Error('not connected') });
  const reading = read(source, 1, { retryMs: 3_600_000, signal: end.signal });
  setImmediate(() => end.abort());
  assert.deepEqual(await reading, []);
});
