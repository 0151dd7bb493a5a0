import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../../../scripts/trial.sh', import.meta.url));
const POLL_MS = 100;

/** How `scripts/trial.sh` is started. */
export interface Start {
  /** The files of the data set. */
  readonly data: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Programs that stand before those of the system: name, and what the shell does in their place. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Whether the node is the one that was built; otherwise the script builds it. Default: it is. */
  readonly node?: boolean;
}

/** `scripts/trial.sh` on its way, with a folder of its own for everything temporary. */
export class Script {
  /** Of the script, not of what it starts. */
  readonly #child: ChildProcess;
  readonly #exit: Promise<number | NodeJS.Signals>;
  #output = '';
  #ended = false;

  private constructor(
    /** Where the script and what it starts put temporary files. */
    readonly temporary: string,
    private readonly folder: string,
    { args = [], instead = {}, node = true }: Start,
  ) {
    const { ZORGKETEN_NODE: _, ...env } = process.env;
    const programs = join(folder, 'programs');
    this.#child = spawn(SCRIPT, ['--data', join(folder, 'data'), '--out', join(folder, 'result.json'), ...args], {
      // A group of its own: a signal to the script reaches nothing else, as one of a CI.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...env,
        TMPDIR: temporary,
        PATH: Object.keys(instead).length > 0 ? `${programs}${delimiter}${env['PATH'] ?? ''}` : env['PATH'],
        ...(node ? { ZORGKETEN_NODE: nodeBinary() } : {}),
      },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.#exit = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => {
        this.#ended = true;
        resolve(code ?? signal ?? -1);
      });
    });
    this.#exit.catch(() => undefined);
  }

  /** Runs the script, hands it over, and ends and removes whatever a test that failed left of it. */
  static async run(start: Start, use: (script: Script) => Promise<void>): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'zorgketen-script-'));
    try {
      for (const [part, files, mode] of [
        ['data', start.data, 0o644],
        ['programs', start.instead ?? {}, 0o755],
        ['temporary', {}, 0o644],
      ] as const) {
        writeFiles(join(folder, part), files, mode);
      }
      const script = new Script(join(folder, 'temporary'), folder, start);
      try {
        await use(script);
      } finally {
        await script.#end();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** What it has printed, on both streams. */
  get output(): string {
    return this.#output;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ctrl-C of a terminal, which reaches everything in the script's group. */
  interrupt(): void {
    const { pid } = this.#child;
    if (pid === undefined) {
      throw new Error('the script was not started');
    }
    end(-pid, 'SIGINT');
  }

  /** The code with which it ends, or the signal. */
  async exit(withinMs: number): Promise<number | NodeJS.Signals> {
    await this.until('the script ends', () => this.#ended, withinMs);
    return this.#exit;
  }

  /** Waits until the output matches; answers the match. */
  async prints(pattern: RegExp, withinMs: number): Promise<RegExpExecArray> {
    return this.until(`${pattern} is printed`, () => {
      const match = pattern.exec(this.#output);
      if (match === null && this.#ended) {
        throw new Error(`the script ended and did not print ${pattern}:\n${this.#output}`);
      }
      return match ?? false;
    }, withinMs);
  }

  /** Waits for a condition and answers what it came to; what the script printed is told if it does not come. */
  async until<T>(what: string, condition: () => T | false | Promise<T | false>, withinMs: number): Promise<T> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const outcome = await condition();
      if (outcome !== false) {
        return outcome;
      }
      if (performance.now() > deadline) {
        throw new Error(`not within ${withinMs} ms: ${what}. The script printed:\n${this.#output}`);
      }
      await pause(POLL_MS);
    }
  }

  /** A file in the folder of the data set, programs and result, or nothing. */
  read(name: string): string | undefined {
    const file = join(this.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Names of what is left in the temporary folder. */
  left(): readonly string[] {
    return readdirSync(this.temporary);
  }

  /** Ids of processes that have the temporary folder in their environment: all that the script has started, however deep. */
  processes(): readonly number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => environmentOf(pid).includes(`TMPDIR=${this.temporary}\0`));
  }

  async #end(): Promise<void> {
    this.#child.kill('SIGTERM');
    const deadline = performance.now() + 5_000;
    while (this.processes().length > 0 && performance.now() < deadline) {
      await pause(POLL_MS);
    }
    for (const pid of this.processes()) {
      end(pid, 'SIGKILL');
    }
  }
}

/** Sends a signal to a process that may have ended. */
export function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
      throw error;
    }
  }
}

/** Whether a node answers at an address. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url.replace(/^ws/, 'http'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'chain_getFinalizedHead', params: [] }),
      signal: AbortSignal.timeout(2_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

function environmentOf(pid: number): string {
  try {
    // A zombie has none; it is no process that runs.
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}

function nodeBinary(): string {
  const { ZORGKETEN_NODE, CARGO_TARGET_DIR, ZORGKETEN_TARGET_DIR } = process.env;
  const target = CARGO_TARGET_DIR ?? ZORGKETEN_TARGET_DIR ?? join(homedir(), '.cache', 'zorgketen', 'target');
  const binary = ZORGKETEN_NODE ?? join(target, 'release', 'zorgketen-node');
  if (!existsSync(binary)) {
    throw new Error(`no node at ${binary}: build it with "cargo build --release", or name it in ZORGKETEN_NODE`);
  }
  return binary;
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>, mode: number): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode });
  }
}
