import { percentile } from '@zorgketen/sdk';

import type { Action } from './actions.js';
import type { Played } from './play.js';

const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 200;

/** Where lines go, and whether the last one can be drawn again. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far the play is: in one line that is drawn again on a terminal, in a line every ten seconds elsewhere. */
export class Progress {
  readonly #open = new Map<string, number>();
  readonly #families: number;
  readonly #finalMs: number[] = [];
  readonly #started = performance.now();
  #played = 0;
  #block = 0;
  #surprises = 0;
  #shown = 0;

  constructor(
    private readonly actions: readonly Action[],
    private readonly screen: Screen,
  ) {
    for (const { family } of actions) {
      this.#open.set(family, (this.#open.get(family) ?? 0) + 1);
    }
    this.#families = this.#open.size;
    this.#shown = this.#started;
  }

  note(played: Played): void {
    this.#played += 1;
    const { action, outcome, block, finalMs } = played;
    const left = (this.#open.get(action.family) ?? 1) - 1;
    left === 0 ? this.#open.delete(action.family) : this.#open.set(action.family, left);
    this.#block = Math.max(this.#block, block ?? 0);
    if (finalMs !== undefined) {
      this.#finalMs.push(finalMs);
    }
    if (outcome !== action.expect) {
      this.#surprises += 1;
    }
    const every = this.screen.isTTY === true ? REDRAW_EVERY_MS : LINE_EVERY_MS;
    if (performance.now() - this.#shown >= every || this.#played === this.actions.length) {
      this.#show();
    }
  }

  #show(): void {
    this.#shown = performance.now();
    const line = this.line();
    const last = this.#played === this.actions.length;
    if (this.screen.isTTY === true) {
      // Cut, because a line that wraps cannot be drawn over.
      this.screen.write(`\r\u001b[K${line.slice(0, (this.screen.columns ?? 80) - 1)}${last ? '\n' : ''}`);
    } else {
      this.screen.write(`    ${line}\n`);
    }
  }

  line(): string {
    const seconds = Math.round((performance.now() - this.#started) / 1_000);
    const figures = [
      `${seconds} s`,
      `families ${this.#families - this.#open.size}/${this.#families}`,
      `actions ${this.#played}/${this.actions.length}`,
      `block ${this.#block}`,
    ];
    if (this.#finalMs.length > 0) {
      figures.push(`final p50 ${inSeconds(percentile(this.#finalMs, 0.5))}, p95 ${inSeconds(percentile(this.#finalMs, 0.95))}`);
    }
    if (this.#surprises > 0) {
      figures.push(`unexpected ${this.#surprises}`);
    }
    return figures.join(' · ');
  }
}

export function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
