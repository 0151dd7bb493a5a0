/** Plays a data set of the practice trial on a running network, through RPC, and says whether all came out as it must. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { connect, keyFromUri, percentile, ZorgketenError, type ZorgketenClient } from '@zorgketen/sdk';

import { agreedBlock, NoAgreement } from './agreement.js';
import { describeDifference, differences } from './compare.js';
import { DataSetError } from './csv.js';
import { readDataSet, type DataSet } from './data-set.js';
import { Keys } from './keys.js';
import { Performer } from './performer.js';
import { plan } from './plan.js';
import { play, type Played } from './play.js';
import { inSeconds, Progress } from './progress.js';
import { describeSurprise, tablesOf } from './report.js';
import { readResult, type Result } from './result.js';
import { Organisations, StepFailed } from './setup.js';
import { Watcher } from './watcher.js';

const USAGE = `usage: main.js --data DIR [--check] [--out FILE] [--rpc URL[,URL...]] [--seats URI[,URI...]] [--kill PID] [--show-seed]

  --data DIR   the data set
  --check      only read it
  --out FILE   write the result there, as JSON
  --rpc        the validators; ZORGKETEN_RPC by default
  --seats      the secrets of the organisations with seats at genesis; those of the local chain by default
  --kill PID   kill that process when half of the actions are played, to see that the trial goes on
  --show-seed  print the secret from which the keys are derived`;

/** The organisations of the local chain. */
const LOCAL_SEATS = '//Alice,//Bob,//Charlie,//Dave';

const BAD_INPUT = 2;

interface Options {
  readonly data: string;
  readonly check: boolean;
  readonly out: string | undefined;
  readonly rpc: readonly string[];
  readonly seats: readonly string[];
  readonly kill: number | undefined;
  readonly showSeed: boolean;
}

interface Run {
  readonly validators: number;
  /** Blocks from the first of the trial to the one whose state is the result. */
  readonly blocks: number;
  readonly seconds: number;
  readonly play_seconds: number;
  readonly submit_to_finalised_ms: { readonly p50: number; readonly p95: number };
  readonly approve_to_finalised_ms: { readonly p50: number; readonly p95: number };
  /** From an approval's block being final to a provider's subscription bringing it, both at the same node. */
  readonly finalised_to_seen_ms: { readonly p50: number; readonly p95: number };
  readonly block: number;
  readonly block_hash: string;
  readonly state_root: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      check: { type: 'boolean', default: false },
      out: { type: 'string' },
      rpc: { type: 'string', default: process.env['ZORGKETEN_RPC'] ?? '' },
      seats: { type: 'string', default: LOCAL_SEATS },
      kill: { type: 'string' },
      'show-seed': { type: 'boolean', default: false },
    },
  });
  const rpc = values.rpc.split(',').filter((url) => url !== '');
  const kill = values.kill === undefined ? undefined : Number(values.kill);
  if (values.data === undefined) {
    throw new TypeError('--data is needed');
  }
  if (!values.check && rpc.length === 0) {
    throw new TypeError('--rpc is needed');
  }
  if (kill !== undefined && !(Number.isSafeInteger(kill) && kill > 1)) {
    throw new TypeError('--kill needs the id of a process');
  }
  const { data, check, out } = values;
  return { data, check, out, rpc, seats: values.seats.split(','), kill, showSeed: values['show-seed'] };
}

function say(text: string): void {
  console.log(`==> ${text}`);
}

/** Plays a data set; answers whether all came out as expected. */
async function trial(data: DataSet, options: Options): Promise<boolean> {
  const client = await connect(options.rpc, { timeoutMs: 30_000 });
  try {
    const keys = await Keys.make(data);
    if (options.showSeed) {
      say(`the keys are <seed>//organisation//N, //staff//N and //client//N, N from 0 in the order of the files; the seed is ${keys.seed}`);
    }
    const seats = await Promise.all(options.seats.map(keyFromUri));
    const organisations = new Organisations(client, data, keys, seats, say);
    const performer = new Performer(client, data, keys);

    const started = performance.now();
    const { number: firstBlock } = await finalisedHead(client);
    await organisations.prepare();

    const watcher = new Watcher(client);
    await watcher.follow(providers(data).map((id) => keys.organisation(id).address));

    say(`playing ${data.actions.length} actions of ${data.families.size} families`);
    const playStarted = performance.now();
    const progress = new Progress(data.actions, process.stdout);
    const disturb = disturbance(options, data.actions.length);
    const played = await play(plan(data), (action) => performer.perform(action), (one) => {
      progress.note(one);
      disturb();
    });
    const playSeconds = (performance.now() - playStarted) / 1_000;
    say(`played in ${playSeconds.toFixed(0)} s`);

    await organisations.untilSettled();
    await organisations.fund(2);
    await organisations.untilSettled();
    await organisations.payOut();

    const seen = await watcher.stop();

    const head = await finalisedHead(client);
    const result = await readResult(client, head.hash, data, keys, performer, played);
    const agreed = await agreedBlock(options.rpc, head.number);
    const run: Run = {
      validators: options.rpc.length,
      blocks: head.number - firstBlock,
      seconds: rounded((performance.now() - started) / 1_000),
      play_seconds: rounded(playSeconds),
      submit_to_finalised_ms: figures(finalMs(played)),
      approve_to_finalised_ms: figures(finalMs(played.filter(({ action }) => action.name === 'approve'))),
      finalised_to_seen_ms: figures(seen),
      block: head.number,
      block_hash: agreed.hash,
      state_root: agreed.stateRoot,
    };
    return report(data, options, result, run, played);
  } finally {
    await client.close();
  }
}

/** Kills a validator once, in the middle, if that was asked for. */
function disturbance({ kill }: Options, actions: number): () => void {
  let played = 0;
  return () => {
    played += 1;
    if (kill !== undefined && played === Math.ceil(actions / 2)) {
      process.kill(kill, 'SIGKILL');
      say(`killed the validator with process ${kill}`);
    }
  };
}

async function finalisedHead({ api }: ZorgketenClient): Promise<{ readonly hash: `0x${string}`; readonly number: number }> {
  const hash = await api.rpc.chain.getFinalizedHead();
  const header = await api.rpc.chain.getHeader(hash);
  return { hash: hash.toHex(), number: header.number.toNumber() };
}

/** Those who get paid, and so wait for approvals. */
function providers(data: DataSet): readonly string[] {
  return [...new Set(data.contracts.map(({ provider }) => provider))];
}

function finalMs(played: readonly Played[]): readonly number[] {
  return played.flatMap((one) => (one.finalMs === undefined ? [] : [one.finalMs]));
}

function figures(samples: readonly number[]): { readonly p50: number; readonly p95: number } {
  if (samples.length === 0) {
    return { p50: 0, p95: 0 };
  }
  return { p50: Math.round(percentile(samples, 0.5)), p95: Math.round(percentile(samples, 0.95)) };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function report(data: DataSet, options: Options, result: Result, run: Run, played: readonly Played[]): boolean {
  if (options.out !== undefined) {
    writeFileSync(options.out, `${JSON.stringify({ ...result, run }, undefined, 1)}\n`);
  }
  console.log(`\n${tablesOf(result)}\n`);
  const latency = (name: string, { p50, p95 }: Run['submit_to_finalised_ms']): string =>
    `${name}: p50 ${inSeconds(p50)}, p95 ${inSeconds(p95)}`;
  say(`${run.validators} validators, ${run.blocks} blocks, ${run.seconds} s, of which the actions ${run.play_seconds} s`);
  say(`${latency('from sending to final', run.submit_to_finalised_ms)}; ${latency('from approval to final', run.approve_to_finalised_ms)}`);
  say(latency('from final to seen by a subscriber of the provider', run.finalised_to_seen_ms));
  say(`all validators have block ${run.block} ${run.block_hash} with state ${run.state_root}`);
  if (options.out !== undefined) {
    say(`the result is in ${options.out}`);
  }

  const surprises = played.filter(({ action, outcome }) => outcome !== action.expect);
  complain('actions ended otherwise than expected', surprises.map(describeSurprise));
  const unequal = data.expected === undefined ? [] : differences(data.expected, result);
  complain('fields differ from expected.json', unequal.map(describeDifference));
  if (surprises.length > 0 || unequal.length > 0) {
    return false;
  }
  const compared = data.expected === undefined ? 'there is no expected.json to compare with' : 'the result is that of expected.json';
  say(`every action ended as expected, and ${compared}`);
  return true;
}

function complain(what: string, lines: readonly string[]): void {
  if (lines.length > 0) {
    console.error(`!!! ${lines.length} ${what}:`);
    lines.forEach((line) => console.error(`    ${line}`));
  }
}

function isForeseen(error: unknown): error is Error {
  return error instanceof StepFailed || error instanceof NoAgreement || error instanceof ZorgketenError;
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return BAD_INPUT;
  }
  let data: DataSet;
  try {
    data = readDataSet(options.data);
  } catch (error) {
    if (error instanceof DataSetError) {
      console.error(`!!! ${error.message}`);
      return BAD_INPUT;
    }
    throw error;
  }
  if (options.check) {
    say(`the data set in ${options.data} is well-formed: ${data.families.size} families, ${data.actions.length} actions`);
    return 0;
  }
  try {
    return (await trial(data, options)) ? 0 : 1;
  } catch (error) {
    console.error('!!!', isForeseen(error) ? error.message : error);
    return 1;
  }
}

// Ended by hand: a connection that does not close must not keep the process.
process.exit(await main());
