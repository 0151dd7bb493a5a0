import { RpcRefusal } from '../rpc-refusal.js';

/** One message of a subscription: what a final block changed. */
export interface BlockUpdate {
  readonly block: { readonly number: number };
  readonly changes: readonly unknown[];
}

/** Where updates come from. */
export interface UpdateSource<U extends BlockUpdate> {
  /**
   * Subscribes. The first update says where the subscription starts; with `fromBlock` the changes of that block and of
   * later ones follow. `onEnd` is called at most once, when nothing more can come. Resolves with a function that ends
   * it. Rejects with `RpcRefusal` if the node says no, with any other error if it could not be asked.
   */
  open(fromBlock: number | undefined, onUpdate: (update: U) => void, onEnd: (cause?: unknown) => void): Promise<() => void>;
}

export interface ResumeOptions {
  /** The first block whose changes are wanted. Without it: those that come from now on. */
  readonly fromBlock?: number;
  /** Ends the iteration. */
  readonly signal?: AbortSignal;
  /** Rest before the next attempt; 1 s by default. */
  readonly retryMs?: number;
  /** How many blocks wait here for a slow reader before the node is asked to stop; 256 by default. */
  readonly buffer?: number;
}

/** What another attempt, or another node, can mend. */
const PASSING: ReadonlySet<string> = new Set(['TooManySubscriptions', 'SlowReader', 'NotFinal']);

/**
 * The updates of a source, each once and in order, over any number of broken connections. The first says where it starts;
 * after that only blocks with changes come. Throws `RpcRefusal` when the node says what another attempt can't mend.
 */
export async function* resumed<U extends BlockUpdate>(
  source: UpdateSource<U>,
  { fromBlock, signal, retryMs = 1_000, buffer = 256 }: ResumeOptions = {},
): AsyncGenerator<U, void, undefined> {
  const inbox = new Inbox<U>(fromBlock, buffer);
  const wake = (): void => inbox.wake();
  signal?.addEventListener('abort', wake);
  try {
    while (signal?.aborted !== true) {
      const cause = yield* oneSubscription(source, inbox, signal);
      if (cause instanceof RpcRefusal && !(cause.refusal !== undefined && PASSING.has(cause.refusal))) {
        throw cause;
      }
      if (cause !== FULL) {
        await inbox.rest(retryMs, signal);
      }
    }
  } finally {
    signal?.removeEventListener('abort', wake);
  }
}

/** Why a subscription was ended here: its reader is behind. It goes on where it was once the reader has caught up. */
const FULL = Symbol('full');

/** Hands on what one subscription brings. Answers why it ended. */
async function* oneSubscription<U extends BlockUpdate>(
  source: UpdateSource<U>,
  inbox: Inbox<U>,
  signal: AbortSignal | undefined,
): AsyncGenerator<U, unknown, undefined> {
  let end: { readonly cause: unknown } | undefined;
  const finish = (cause?: unknown): void => {
    end ??= { cause };
    inbox.wake();
  };
  inbox.begin();
  let close: () => void;
  try {
    close = await source.open(inbox.next, (update) => {
      if (end === undefined && !inbox.take(update)) {
        finish(FULL);
      }
    }, finish);
  } catch (error) {
    return error;
  }
  let open = true;
  try {
    while (signal?.aborted !== true) {
      const update = inbox.shift();
      if (update !== undefined) {
        yield update;
      } else if (end !== undefined) {
        return (end as { readonly cause: unknown }).cause;
      } else {
        await inbox.somethingNew();
      }
      if (end !== undefined && open) {
        open = false;
        close();
      }
    }
    return undefined;
  } finally {
    if (open) {
      close();
    }
  }
}

/** Updates that the reader has not taken, and which one is next. */
class Inbox<U extends BlockUpdate> {
  readonly #waiting: U[] = [];
  #started = false;
  #atStart = true;
  #wake: () => void = () => undefined;

  constructor(
    /** The block from which the next subscription must report. */
    public next: number | undefined,
    private readonly size: number,
  ) {}

  /** A subscription begins: its first update says where. */
  begin(): void {
    this.#atStart = true;
  }

  /** Keeps what is new. Answers whether there is room for more. */
  take(update: U): boolean {
    const { number } = update.block;
    const isStart = this.#atStart;
    this.#atStart = false;
    if (isStart) {
      // Only the first start is news: later ones repeat what the reader knows.
      if (!this.#started) {
        this.#started = true;
        this.next ??= number + 1;
        this.#keep(update);
      }
    } else if (this.next === undefined || number >= this.next) {
      this.next = number + 1;
      this.#keep(update);
    }
    return this.#waiting.length < this.size;
  }

  shift(): U | undefined {
    return this.#waiting.shift();
  }

  wake(): void {
    this.#wake();
  }

  somethingNew(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Waits, unless the reader wants no more. */
  async rest(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) {
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([over, this.somethingNew()]);
    clearTimeout(timer);
  }

  #keep(update: U): void {
    this.#waiting.push(update);
    this.#wake();
  }
}
