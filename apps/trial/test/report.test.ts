import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Action } from '../src/actions.js';
import { Progress } from '../src/progress.js';
import { describeSurprise, euros, hours, table, tablesOf } from '../src/report.js';
import { snakeCase } from '../src/result.js';

const action: Action = { name: 'close', seq: 7, family: 'F1', actor: 'P1-office', expect: 'ok' };

test('minutes and cents are shown as people write them', () => {
  assert.deepEqual([0, 5, 65, 4_800].map(hours), ['0:00', '0:05', '1:05', '80:00']);
  assert.deepEqual([0, 5, 267_197].map(euros), ['0.00', '0.05', '2671.97']);
});

test('a table has words to the left and figures to the right', () => {
  assert.equal(table(['who', 'paid'], [['F1', '1.00'], ['F10', '10.00']]), 'who   paid\nF1    1.00\nF10  10.00');
});

test('a table without rows is its head', () => {
  assert.equal(table(['who', 'paid'], []), 'who  paid');
});

test('the states of the chain have the names of the data set', () => {
  assert.deepEqual(['Registered', 'InCare', 'Settled'].map(snakeCase), ['registered', 'in_care', 'settled']);
});

test('all parts of a result are shown', () => {
  const family = { indicated: 600, approved: 300, pending: 0, remaining: 300, partus_approved: 0 };
  const text = tablesOf({
    families: { F1: { state: 'in_care', ...family, gross: 31_500, own_contribution: 2_700, paid: 28_800 } },
    providers: { P1: { paid: 28_800, paid_out: 100, balance: 28_700 } },
    insurers: { I1: { deposited: 50_000, paid: 28_800, balance: 21_200 } },
    actions: { ok: 9, refused: { Overlap: 1 } },
    total_issuance: 49_900,
  });
  for (const part of ['in_care', '10:00', '288.00', '287.00', '212.00', 'Overlap', 'total issuance 499.00']) {
    assert.ok(text.includes(part), part);
  }
});

test('an action that ended otherwise is told with who, what and why', () => {
  const text = describeSurprise({ action, outcome: 'PendingEntries', detail: 'maternity.PendingEntries: wait' });
  assert.equal(
    text,
    'action 7, close for F1 by P1-office: expected ok, ended PendingEntries (maternity.PendingEntries: wait)',
  );
});

test('progress is one line on a terminal and the last line elsewhere', () => {
  for (const isTTY of [true, false]) {
    const written: string[] = [];
    const progress = new Progress([action, { ...action, family: 'F2' }], {
      isTTY,
      columns: 200,
      write: (text) => written.push(text),
    });
    progress.note({ action, outcome: 'ok', finalMs: 1_000, block: 3 });
    progress.note({ action: { ...action, family: 'F2' }, outcome: 'CaseClosed' });
    const text = written.join('');
    assert.match(text, /families 2\/2 · actions 2\/2 · block 3 · final p50 1\.00 s, p95 1\.00 s · unexpected 1\n$/);
    assert.equal(text.startsWith('\r'), isTTY);
  }
});
