import { setImmediate } from 'node:timers/promises';

import type { BlockUpdate, UpdateSource } from '../../src/subscriptions/resume.js';

export interface Update extends BlockUpdate {
  readonly block: { readonly number: number };
  readonly changes: readonly string[];
}

/** One subscription of the script: it refuses, or brings updates and then ends or stays silent. */
export type Subscription =
  | { readonly refuse: unknown }
  | { readonly updates: readonly Update[]; readonly end?: { readonly cause?: unknown } };

export const start = (number: number): Update => ({ block: { number }, changes: [] });
export const change = (number: number): Update => ({ block: { number }, changes: [`change in ${number}`] });

/** A node whose subscriptions follow a script; the last line holds for all further ones. */
export class ScriptedSource implements UpdateSource<Update> {
  /** From which block each subscription was to report. */
  readonly asked: (number | undefined)[] = [];
  subscriptions = 0;

  constructor(private readonly script: Subscription[]) {}

  async open(fromBlock: number | undefined, onUpdate: (update: Update) => void, onEnd: (cause?: unknown) => void): Promise<() => void> {
    this.asked.push(fromBlock);
    const [line] = this.script.length > 1 ? this.script.splice(0, 1) : this.script;
    if (line === undefined) {
      throw new Error('the script is empty');
    }
    if ('refuse' in line) {
      throw line.refuse;
    }
    this.subscriptions += 1;
    void this.#play(line, onUpdate, onEnd);
    return () => {
      this.subscriptions -= 1;
    };
  }

  async #play(
    { updates, end }: Extract<Subscription, { updates: unknown }>,
    onUpdate: (update: Update) => void,
    onEnd: (cause?: unknown) => void,
  ): Promise<void> {
    // A real node reports only after it has accepted.
    await setImmediate();
    updates.forEach(onUpdate);
    if (end !== undefined) {
      onEnd(end.cause);
    }
  }
}
