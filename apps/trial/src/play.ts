import type { Action } from './actions.js';
import type { Step } from './plan.js';

/** An action on its way. Neither promise rejects for what the chain decides. */
export interface Performance {
  /** Resolves when actions that depend on this one can go on: it is in a block, or never will be. */
  readonly inBlock: Promise<void>;
  readonly final: Promise<Ending>;
}

/** How an action ended, as the finalised chain has it. */
export interface Ending {
  /** `ok` or the name of an error. */
  readonly outcome: string;
  /** More about an error, for people. */
  readonly detail?: string;
  /** From sending to final, for what is in a block. */
  readonly finalMs?: number;
  /** The finalised block with it. */
  readonly block?: number;
}

export interface Played extends Ending {
  readonly action: Action;
}

/** Plays a plan: every step as soon as those before it are in a block. Resolves when all of them are final. */
export async function play(
  steps: readonly Step[],
  perform: (action: Action) => Performance,
  onPlayed: (played: Played) => void = () => undefined,
): Promise<readonly Played[]> {
  const inBlock: Promise<void>[] = [];
  const played = steps.map(async ({ action, after }, place) => {
    const before = Promise.all(after.map((other) => inBlock[other]));
    let goOn!: () => void;
    let stop!: (error: unknown) => void;
    inBlock[place] = new Promise((resolve, reject) => {
      goOn = resolve;
      stop = reject;
    });
    // It is reported by the step that caused it; the copy that the others wait for must not end the process.
    inBlock[place].catch(() => undefined);
    try {
      await before;
      const performance = perform(action);
      performance.inBlock.then(goOn, stop);
      const ending = { action, ...(await performance.final) };
      onPlayed(ending);
      return ending;
    } catch (error) {
      stop(error);
      throw error;
    }
  });
  return Promise.all(played);
}
