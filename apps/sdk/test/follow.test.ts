import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  ClientClosed,
  FollowTimeout,
  TransactionExpired,
  TransactionRefused,
  TransactionReplaced,
} from '../src/errors.js';
import { follow, type FollowOptions, type SignedTransaction } from '../src/follow.js';
import { hashOf, ScriptedChain } from './support/scripted-chain.js';

const transaction: SignedTransaction = {
  bytes: '0xc0ffee',
  hash: '0xabcd',
  address: 'sender',
  nonce: 0,
  birth: 0,
  death: 8,
};

const quick: FollowOptions = { timeoutMs: 5_000, retryMs: 1, quietMs: 50 };

test('a transaction that becomes final reports both its blocks and is sent once', async () => {
  const chain = new ScriptedChain([
    {
      reports: [
        { kind: 'waiting' },
        { kind: 'inBlock', blockHash: hashOf(3) },
        { kind: 'finalised', blockHash: hashOf(3) },
      ],
    },
  ]);
  const result = await follow(chain, transaction, quick);
  assert.equal(result.inBlock.blockHash, hashOf(3));
  assert.equal(result.finalised.blockHash, hashOf(3));
  assert.equal(chain.sent.length, 1);
  assert.equal(chain.openWatches, 0);
});

test('a block that lost against a fork is not reported as the block of the transaction', async () => {
  const chain = new ScriptedChain([
    {
      reports: [
        { kind: 'inBlock', blockHash: hashOf(3) },
        { kind: 'retracted' },
        { kind: 'inBlock', blockHash: hashOf(4) },
        { kind: 'finalised', blockHash: hashOf(4) },
      ],
    },
  ]);
  const seen: string[] = [];
  const result = await follow(chain, transaction, { ...quick, onInBlock: (blockHash) => seen.push(blockHash) });
  assert.equal(result.inBlock.blockHash, hashOf(4));
  assert.deepEqual(seen, [hashOf(3), hashOf(4)]);
});

test('the same bytes are sent again when the connection drops, cannot be made, or the pool gives up', async () => {
  const chain = new ScriptedChain([
    { reports: [{ kind: 'waiting' }], disconnect: true },
    { unreachable: true },
    { reports: [{ kind: 'gone', reason: 'Dropped' }] },
    { refuse: 1012 },
    { reports: [{ kind: 'finalised', blockHash: hashOf(5) }] },
  ]);
  const result = await follow(chain, transaction, quick);
  assert.equal(result.finalised.blockHash, hashOf(5));
  assert.deepEqual(chain.sent, Array(5).fill(transaction.bytes));
});

test('a transaction that became final while nobody listened is found in the chain', async () => {
  const chain = new ScriptedChain([{ reports: [], disconnect: true }, { refuse: 1010 }], (count) => {
    if (count === 2) {
      chain.blocks.push([], ['0x01', transaction.bytes]);
      chain.bestNonce = 1;
      chain.finalisedNonce = 1;
    }
  });
  const result = await follow(chain, transaction, quick);
  assert.equal(result.finalised.blockHash, hashOf(2));
  assert.equal(result.inBlock.blockHash, hashOf(2));
});

test('a refusal because the best chain already has it is waited out until it is final', async () => {
  const chain = new ScriptedChain([{ reports: [], disconnect: true }, { refuse: 1010 }], (count) => {
    chain.bestNonce = 1;
    if (count === 5) {
      chain.finalisedNonce = 1;
      chain.blocks.push([transaction.bytes]);
    }
  });
  assert.equal((await follow(chain, transaction, quick)).finalised.blockHash, hashOf(1));
});

test('silence makes the follower look for itself', async () => {
  const chain = new ScriptedChain([{ reports: [] }], () => {
    chain.blocks.push([transaction.bytes]);
  });
  assert.equal((await follow(chain, transaction, quick)).finalised.blockHash, hashOf(1));
});

test('acceptance is told once, and not for a refusal', async () => {
  let accepted = 0;
  const chain = new ScriptedChain([
    { refuse: 1016 },
    { reports: [], disconnect: true },
    { reports: [{ kind: 'finalised', blockHash: hashOf(1) }] },
  ]);
  await follow(chain, transaction, { ...quick, onAccepted: () => (accepted += 1) });
  assert.equal(accepted, 1);
});

test('who is refused again and again comes back more slowly, and not once a pool took it', async (t) => {
  const rests: number[] = [];
  const later = globalThis.setTimeout;
  t.mock.method(globalThis, 'setTimeout', (action: () => void, ms: number) => {
    rests.push(ms);
    return later(action, 0);
  });
  const full = Array.from({ length: 4 }, () => ({ refuse: 1016 }));
  const finalised = { reports: [{ kind: 'finalised', blockHash: hashOf(1) } as const] };
  const chain = new ScriptedChain([...full, { reports: [], disconnect: true }, { refuse: 1016 }, finalised]);
  await follow(chain, transaction, { ...quick, retryMs: 10, quietMs: 77 });
  assert.deepEqual(
    rests.filter((ms) => ms !== 77),
    [10, 20, 40, 40, 10, 20],
  );
});

test('a first refusal is final and keeps its code', async () => {
  const chain = new ScriptedChain([{ refuse: 1010 }]);
  await assert.rejects(follow(chain, transaction, quick), (error) => {
    assert.ok(error instanceof TransactionRefused);
    assert.equal(error.code, 1010);
    return true;
  });
  assert.equal(chain.sent.length, 1);
});

test('a transaction that turned invalid without being included is refused', async () => {
  const chain = new ScriptedChain([{ reports: [{ kind: 'gone', reason: 'Invalid' }] }, { refuse: 1010 }]);
  await assert.rejects(follow(chain, transaction, quick), TransactionRefused);
});

test('a nonce used by other bytes in the finalised chain ends the wait', async () => {
  const chain = new ScriptedChain([{ reports: [{ kind: 'gone', reason: 'Usurped' }] }, { refuse: 1010 }], () => {
    chain.blocks.splice(0, 1, ['0x02']);
    chain.bestNonce = 1;
    chain.finalisedNonce = 1;
  });
  await assert.rejects(follow(chain, transaction, quick), TransactionReplaced);
});

test('an era that passes in finalised blocks without the transaction ends the wait', async () => {
  const chain = new ScriptedChain([{ reports: [], disconnect: true }], () => chain.blocks.push([], [], []));
  await assert.rejects(follow(chain, transaction, quick), TransactionExpired);
});

test('a timeout hands back the bytes, so that the caller can go on', async () => {
  const chain = new ScriptedChain([{ unreachable: true }]);
  await assert.rejects(follow(chain, transaction, { ...quick, timeoutMs: 30 }), (error) => {
    assert.ok(error instanceof FollowTimeout);
    assert.equal(error.bytes, transaction.bytes);
    return true;
  });
});

test('closing the client ends the wait and the watch', async () => {
  const closing = new AbortController();
  const chain = new ScriptedChain([{ reports: [{ kind: 'waiting' }] }]);
  const following = follow(chain, transaction, {
    ...quick,
    quietMs: 5_000,
    signal: closing.signal,
    onAccepted: () => setImmediate(() => closing.abort()),
  });
  await assert.rejects(following, ClientClosed);
  assert.equal(chain.openWatches, 0);
});
