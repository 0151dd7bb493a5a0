/**
 * Measures how long a remark of //Alice takes from being sent to being in a block and to being final.
 * It prints figures and judges nothing: they depend on the machine, which it therefore names.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

import { connect } from '../client.js';
import { keyFromUri } from '../keys.js';
import { percentile } from '../percentiles.js';

const USAGE = 'usage: npm run latency -- --rpc ws://HOST:PORT [--count 50]';

interface Arguments {
  readonly rpc: string;
  readonly count: number;
}

function readArguments(): Arguments {
  const { values } = parseArgs({ options: { rpc: { type: 'string' }, count: { type: 'string', default: '50' } } });
  const count = Number(values.count);
  if (values.rpc === undefined || !Number.isInteger(count) || count < 1) {
    throw new TypeError('--rpc is needed, and --count must be a whole number above 0');
  }
  return { rpc: values.rpc, count };
}

async function measure({ rpc, count }: Arguments): Promise<{ inBlock: number[]; finalised: number[] }> {
  const inBlock: number[] = [];
  const finalised: number[] = [];
  const client = await connect(rpc);
  try {
    const alice = await keyFromUri('//Alice');
    for (let index = 0; index < count; index += 1) {
      // Slots last a second: without this, every try would start right after a block was finalised.
      await pause(Math.random() * 1_000);
      const result = await client.submitAndFinalise(client.api.tx.system.remark(`latency ${index}`), alice);
      inBlock.push(result.inBlock.afterMs);
      finalised.push(result.finalised.afterMs);
    }
  } finally {
    await client.close();
  }
  return { inBlock, finalised };
}

function row(label: string, samples: readonly number[]): string {
  const figures = [percentile(samples, 0.5), percentile(samples, 0.95), Math.max(...samples)];
  return [label.padEnd(10), ...figures.map((figure) => figure.toFixed(0).padStart(8))].join('');
}

async function main(args: Arguments): Promise<void> {
  const { inBlock, finalised } = await measure(args);
  const processors = cpus();
  console.log(`machine: ${processors.length} cores, ${processors[0]?.model ?? 'unknown processor'}`);
  console.log(`count: ${inBlock.length}, milliseconds from sending`);
  console.log(['', 'p50', 'p95', 'max'].map((head, index) => (index === 0 ? head.padEnd(10) : head.padStart(8))).join(''));
  console.log(row('in block', inBlock));
  console.log(row('finalised', finalised));
}

let args: Arguments | undefined;
try {
  args = readArguments();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
if (args !== undefined) {
  try {
    await main(args);
  } catch (error) {
    console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
    process.exitCode = 1;
  }
}
