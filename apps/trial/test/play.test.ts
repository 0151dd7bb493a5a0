import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';

import type { Action } from '../src/actions.js';
import type { Step } from '../src/plan.js';
import { play, type Ending } from '../src/play.js';

function step(seq: number, ...after: number[]): Step {
  return { action: { name: 'close', seq, family: 'F', actor: 'A', expect: 'ok' }, after };
}

/** Performs actions only as far as the test lets them go. */
class Stage {
  readonly begun: number[] = [];
  readonly #goOn = new Map<number, () => void>();
  readonly #end = new Map<number, { resolve(ending: Ending): void; reject(error: Error): void }>();

  readonly perform = ({ seq }: Action) => {
    this.begun.push(seq);
    return {
      inBlock: new Promise<void>((resolve) => this.#goOn.set(seq, resolve)),
      final: new Promise<Ending>((resolve, reject) => this.#end.set(seq, { resolve, reject })),
    };
  };

  async inBlock(seq: number): Promise<void> {
    this.#goOn.get(seq)?.();
    await setImmediate();
  }

  async end(seq: number, ending: Ending | Error = { outcome: 'ok' }): Promise<void> {
    this.#goOn.get(seq)?.();
    const { resolve, reject } = this.#end.get(seq) ?? assert.fail(`${seq} has not begun`);
    ending instanceof Error ? reject(ending) : resolve(ending);
    await setImmediate();
  }
}

test('a step begins when all those before it are in a block, final or not', async () => {
  const stage = new Stage();
  const played = play([step(1), step(2), step(3, 0, 1)], stage.perform);
  await setImmediate();
  assert.deepEqual(stage.begun, [1, 2]);
  await stage.inBlock(1);
  assert.deepEqual(stage.begun, [1, 2]);
  await stage.inBlock(2);
  assert.deepEqual(stage.begun, [1, 2, 3]);
  for (const seq of [3, 1, 2]) {
    await stage.end(seq);
  }
  assert.deepEqual((await played).map(({ action }) => action.seq), [1, 2, 3]);
});

test('a refused step does not hold up the next', async () => {
  const stage = new Stage();
  const seen: string[] = [];
  const played = play([step(1), step(2, 0)], stage.perform, ({ action, outcome }) => seen.push(`${action.seq} ${outcome}`));
  await setImmediate();
  await stage.end(1, { outcome: 'NotAuthorized' });
  assert.deepEqual(stage.begun, [1, 2]);
  await stage.end(2);
  assert.deepEqual((await played).map(({ outcome }) => outcome), ['NotAuthorized', 'ok']);
  assert.deepEqual(seen, ['1 NotAuthorized', '2 ok']);
});

test('a defect ends the play, and nothing is left that could end the process', async () => {
  const stage = new Stage();
  const played = play([step(1), step(2), step(3, 1)], stage.perform);
  played.catch(() => undefined);
  await setImmediate();
  await stage.end(1, new Error('a defect'));
  await assert.rejects(played, /a defect/);
});
