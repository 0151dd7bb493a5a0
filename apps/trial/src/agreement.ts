import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a validator that was started again to catch up. */
const TIMEOUT_MS = 60_000;
const PAUSE_MS = 250;
const REQUEST_MS = 5_000;

/** The validators do not have the same finalised chain. */
export class NoAgreement extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'NoAgreement';
  }
}

export interface Header {
  readonly hash: string;
  readonly stateRoot: string;
}

/** Asks a validator for a JSON-RPC method. */
export type Ask = (url: string, method: string, params: readonly unknown[]) => Promise<unknown>;

/** Answers with the block of that height if all validators have finalised it, the same one with the same state. */
export async function agreedBlock(
  urls: readonly string[],
  number: number,
  ask: Ask = askOverHttp,
  timeoutMs = TIMEOUT_MS,
): Promise<Header> {
  const headers = await Promise.all(urls.map((url) => finalisedBlock(url, number, ask, timeoutMs)));
  const [first] = headers;
  if (first === undefined) {
    throw new NoAgreement('there are no validators');
  }
  headers.forEach(({ hash, stateRoot }, place) => {
    if (hash !== first.hash || stateRoot !== first.stateRoot) {
      throw new NoAgreement(
        `block ${number} is ${first.hash} with state ${first.stateRoot} at ${urls[0]}, ` +
          `but ${hash} with state ${stateRoot} at ${urls[place]}`,
      );
    }
  });
  return first;
}

async function finalisedBlock(url: string, number: number, ask: Ask, timeoutMs: number): Promise<Header> {
  const deadline = performance.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const head = await ask(url, 'chain_getFinalizedHead', []);
      const { number: height } = (await ask(url, 'chain_getHeader', [head])) as { readonly number: string };
      if (Number(height) >= number) {
        const hash = (await ask(url, 'chain_getBlockHash', [number])) as string;
        const { stateRoot } = (await ask(url, 'chain_getHeader', [hash])) as { readonly stateRoot: string };
        return { hash, stateRoot };
      }
      last = `its finalised height is ${Number(height)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await pause(PAUSE_MS);
  } while (performance.now() < deadline);
  throw new NoAgreement(`${url} has not finalised block ${number} within ${timeoutMs} ms: ${String(last)}`);
}

/** A node answers on the same port over HTTP, so a question needs no connection that has to be looked after. */
async function askOverHttp(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  const { result, error } = (await response.json()) as { result?: unknown; error?: { message: string } };
  if (error !== undefined) {
    throw new Error(error.message);
  }
  return result;
}
