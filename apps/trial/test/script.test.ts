/** The manners of `scripts/trial.sh`: what it refuses, what it leaves behind, what it keeps running. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { plus, SMALL } from './support/files.js';
import { PLAYABLE } from './support/playable.js';
import { answers, end, Script, type Start } from './support/script.js';

/** For steps without a network: looking whether something must be set up, and reading the data set. */
const QUICK_MS = 60_000;
/** For what a validator and the play take on a machine that has more to do. */
const PLAY_MS = 240_000;
/** A node gives its tasks a minute to end. */
const STOP_MS = 90_000;
const ONE = ['--validators', '1'];

/** A program that says where it is, and stays. */
const STAYS = `#!/bin/sh
echo "$$" >"$(dirname "$0")/../stays.pid"
exec sleep 1000
`;

async function leavesNothing(script: Script): Promise<void> {
  await script.until('no process is left', () => script.processes().length === 0, STOP_MS);
  assert.deepEqual(script.left(), []);
}

/** Lets the script begin until a program stays that stands in its way, ends it there, and looks what is left. */
async function endedWithin(start: Omit<Start, 'data'>, signal: NodeJS.Signals, code: number): Promise<void> {
  await Script.run({ data: PLAYABLE, ...start }, async (script) => {
    await script.until('the program runs', () => script.read('stays.pid') !== undefined, QUICK_MS);
    assert.ok(script.processes().length > 1);
    script.signal(signal);
    // Not after the thousand seconds for which the program stays.
    assert.equal(await script.exit(STOP_MS), code);
    await leavesNothing(script);
  });
}

test('a mistake in the data set is named by file, line and column, and nothing has started', async () => {
  const data = { ...SMALL, ...plus('actions.csv', '10,F1,F1,sing_off,,ok') };
  await Script.run({ data, args: ONE }, async (script) => {
    assert.equal(await script.exit(QUICK_MS), 2);
    assert.match(script.output, /actions\.csv, line 11, column action: "sing_off" is none of /);
    assert.doesNotMatch(script.output, /starting/);
    assert.equal(script.read('result.json'), undefined);
    await leavesNothing(script);
  });
});

test('arguments that make no sense are refused with their names', async () => {
  for (const [args, problem] of [
    [['--validators', '2'], /1, or 3 to 8 validators: not 2/],
    [['--data'], /--data needs a value/],
    [['--out', '/nowhere/at/all/result.json'], /no folder for the result: \/nowhere\/at\/all/],
    [['--validator', '1'], /scripts\/trial\.sh \[--data DIR\]/],
  ] as const) {
    await Script.run({ data: PLAYABLE, args }, async (script) => {
      assert.equal(await script.exit(QUICK_MS), 2);
      assert.match(script.output, problem);
      await leavesNothing(script);
    });
  }
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} in the middle of the set-up ends all of it at once`, () =>
    // The set-up asks perl whether its modules are there.
    endedWithin({ instead: { perl: STAYS } }, signal, code));

  test(`${signal} in the middle of the build ends all of it at once`, () =>
    endedWithin({ instead: { cargo: STAYS }, node: false }, signal, code));
}

test('Ctrl-C in the middle of the play stops the network and leaves nothing', { timeout: PLAY_MS + STOP_MS }, async () => {
  await Script.run({ data: PLAYABLE, args: ONE }, async (script) => {
    await script.prints(/playing 10 actions of 1 families/, PLAY_MS);
    // The runner, the network and its validator.
    assert.ok(script.processes().length >= 4);
    script.interrupt();
    assert.equal(await script.exit(STOP_MS), 130);
    await leavesNothing(script);
  });
});

test('a network that is kept can be used and stopped as the script says', { timeout: PLAY_MS + STOP_MS }, async () => {
  await Script.run({ data: PLAYABLE, args: [...ONE, '--keep'] }, async (script) => {
    assert.equal(await script.exit(PLAY_MS), 0, script.output);
    const [, network] = await script.prints(/stop it, and remove what it wrote, with: kill (\d+)/, 0);
    const [, url, validator] = await script.prints(/^alice\t(ws:\/\/127\.0\.0\.1:\d+)\t(\d+)\t/m, 0);
    await script.prints(/the seed is 0x[0-9a-f]{64}/, 0);
    assert.ok(await answers(url ?? ''));
    const running = script.processes();
    assert.ok(running.includes(Number(network)) && running.includes(Number(validator)), `${running.join()} run`);

    end(Number(network), 'SIGTERM');
    await leavesNothing(script);
    assert.ok(!(await answers(url ?? '')));
  });
});

test('a validator that dies is started again, once, and the play goes on', { timeout: PLAY_MS + 2 * STOP_MS }, async () => {
  await Script.run({ data: PLAYABLE, args: [...ONE, '--keep', '--kill-one'] }, async (script) => {
    assert.equal(await script.exit(PLAY_MS), 0, script.output);
    const [, killed] = await script.prints(/killed the validator with process (\d+)/, 0);
    await script.prints(/alice has ended by itself \(status 137\): starting it once more/, 0);
    await script.prints(/every action ended as expected/, 0);
    const [, validator] = await script.prints(/^alice\tws:\S+\t(\d+)\t/m, 0);
    assert.notEqual(validator, killed);

    // What dies twice has a reason that a third start does not remove.
    end(Number(validator), 'SIGKILL');
    await leavesNothing(script);
  });
});
