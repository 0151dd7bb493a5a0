import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { readDataSet } from '../src/data-set.js';
import { insurersShortOfMoney, plan, type Step } from '../src/plan.js';
import { changed, plus, withDataSet } from './support/files.js';

/** By sequence number, the sequence numbers for which an action waits. */
function waits(steps: readonly Step[]): Record<number, number[]> {
  const seqOf = (place: number): number => steps[place]?.action.seq ?? -1;
  return Object.fromEntries(steps.map(({ action, after }) => [action.seq, after.map(seqOf).sort((a, b) => a - b)]));
}

test('a family goes in order, and a visit waits for what came before it of the same carer', () => {
  const steps = plan(withDataSet({}, readDataSet));
  assert.deepEqual(waits(steps), {
    1: [],
    2: [],
    3: [1],
    4: [3],
    5: [4],
    6: [2, 5],
    // The mother frees the hours of the carer, for whom the other family's visit was tried before.
    7: [5, 6],
    8: [6, 7],
    9: [7],
  });
});

test('a correction belongs to the carer who gave the care and to the one who writes it', () => {
  const lines = [
    '10,F1,C2,correct,entry=V1;replaced_by=V3;day=1;start=08:00;minutes=30;service=hour,NotAuthorized',
    '11,F3,C2,visit,entry=V4;day=1;start=08:00;minutes=30;service=hour,NotInCare',
    '12,F1,C1,withdraw,entry=V3,UnknownEntry',
  ];
  const steps = plan(withDataSet(plus('actions.csv', lines.join('\n')), readDataSet));
  const { 10: correct, 11: visit, 12: withdraw } = waits(steps);
  assert.deepEqual([correct, visit, withdraw], [[8, 9], [10], [10]]);
});

test('nothing waits for what comes later, and all of a family for each other', () => {
  const data = readDataSet(fileURLToPath(new URL('../../data', import.meta.url)));
  const steps = plan(data);
  const lastOf = new Map<string, number>();
  steps.forEach(({ action, after }, place) => {
    assert.ok(after.every((other) => other < place));
    const before = lastOf.get(action.family);
    assert.ok(before === undefined || after.includes(before));
    lastOf.set(action.family, place);
  });
});

test('the public data set is played in few rounds', () => {
  const depth: number[] = [];
  for (const { after } of plan(readDataSet(fileURLToPath(new URL('../../data', import.meta.url))))) {
    depth.push(1 + Math.max(0, ...after.map((other) => depth[other] ?? 0)));
  }
  // With a block a second, each round takes one; the whole may take four minutes.
  assert.ok(Math.max(...depth) <= 120, `${Math.max(...depth)} rounds`);
});

test('our own data sets are well-formed, and only insurers with too little or just enough are asked for money in order', () => {
  for (const [name, families, short] of [
    ['insurers', 14, []],
    ['shortage', 12, ['I2', 'I3']],
  ] as const) {
    const data = readDataSet(fileURLToPath(new URL(`../../sets/${name}`, import.meta.url)));
    assert.equal(data.families.size, families);
    assert.notEqual(data.expected, undefined);
    assert.deepEqual(insurersShortOfMoney(data), new Set(short));
  }
});

test('an insurer whose deposits may be too small is asked for money in order', () => {
  const lines = [
    '10,F3,P2-intake,register,,ok',
    '11,F3,P2-intake,indicate,minutes=12,ok',
    '12,F2,P1-intake,indicate,minutes=2400,ok',
  ];
  const actions = plus('actions.csv', lines.join('\n'));
  // 12 minutes at 60.00 an hour are 12.00.
  assert.deepEqual(insurersShortOfMoney(withDataSet(actions, readDataSet)), new Set(['I2']));
  const enough = { ...actions, ...changed('funding.csv', '2,I2,599', '2,I2,600') };
  assert.deepEqual(insurersShortOfMoney(withDataSet(enough, readDataSet)), new Set());

  const poor = { ...actions, ...changed('funding.csv', '1,I1,1000000', '1,I1,1') };
  const { 12: indicate, 9: refused } = waits(plan(withDataSet(poor, readDataSet)));
  // The other family of that insurer indicated in 4; what is to be refused moves no money.
  assert.deepEqual(indicate, [4, 8]);
  assert.deepEqual(refused, [7]);
});

test('a case that is closed needs what was approved, an open one what was indicated besides', () => {
  const lines = [
    '10,F3,P2-intake,register,,ok',
    '11,F3,P2-intake,indicate,minutes=600,ok',
    '12,F3,C2,visit,entry=V3;day=1;start=08:00;minutes=11;service=hour,ok',
    '13,F3,F3,approve,entries=V3,ok',
  ];
  const open = plus('actions.csv', lines.join('\n'));
  assert.ok(insurersShortOfMoney(withDataSet(open, readDataSet)).has('I2'));
  const closed = plus('actions.csv', [...lines, '14,F3,P1-office,close,,ok'].join('\n'));
  assert.ok(!insurersShortOfMoney(withDataSet(closed, readDataSet)).has('I2'));
});
