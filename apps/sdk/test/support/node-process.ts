import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** It compiles the runtime first, which takes a machine that is busy compiling something else a minute and more. */
const START_TIMEOUT_MS = 180_000;
/** A node gives its tasks a minute to end; only after that is it stuck. */
const STOP_TIMEOUT_MS = 75_000;
const LOG_LINES_KEPT = 100;

function nodeBinary(): string {
  const { ZORGKETEN_NODE, CARGO_TARGET_DIR, ZORGKETEN_TARGET_DIR } = process.env;
  const target = CARGO_TARGET_DIR ?? ZORGKETEN_TARGET_DIR ?? join(homedir(), '.cache', 'zorgketen', 'target');
  const binary = ZORGKETEN_NODE ?? join(target, 'release', 'zorgketen-node');
  if (!existsSync(binary)) {
    throw new Error(`no node at ${binary}: build it with "cargo build --release", or name it in ZORGKETEN_NODE`);
  }
  return binary;
}

/** How a process ended: exactly one of the two is set. */
export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A real node of a chain of its own, with one validator and an empty database. */
export class NodeProcess {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #log: string[] = [];
  readonly #exit: Promise<ExitStatus>;
  readonly #killWithTests: () => void;
  #port: number | undefined;
  #ended = false;

  private constructor() {
    const binary = nodeBinary();
    this.#folder = mkdtempSync(join(tmpdir(), 'zorgketen-node-'));
    // Port 0 everywhere: the system picks free ones, so tests never fight over them.
    const args = ['--dev', '--base-path', this.#folder, '--rpc-port', '0', '--listen-addr', '/ip4/127.0.0.1/tcp/0'];
    args.push('--no-mdns', '--no-prometheus', '--no-telemetry');
    this.#child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#exit = new Promise((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => {
        this.#ended = true;
        resolve({ code, signal });
      });
    });
    // Reported where it is awaited; unawaited it must not end the test run.
    this.#exit.catch(() => undefined);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream !== null) {
        createInterface({ input: stream }).on('line', (line) => this.#onLine(line));
      }
    }
    this.#killWithTests = (): void => {
      this.#child.kill('SIGKILL');
      rmSync(this.#folder, { recursive: true, force: true });
    };
    process.once('exit', this.#killWithTests);
  }

  /** Starts a node and waits until its RPC answers. */
  static async start(): Promise<NodeProcess> {
    const node = new NodeProcess();
    try {
      await node.#untilAnswering();
      return node;
    } catch (error) {
      await node.kill();
      throw error;
    }
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#rpcPort()}`;
  }

  /** Asks the node to end, and waits until it has. */
  async stop(): Promise<ExitStatus> {
    this.#child.kill('SIGTERM');
    const timer = new AbortController();
    const status = await Promise.race([
      this.#exit,
      pause(STOP_TIMEOUT_MS, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
    if (status === undefined) {
      await this.kill();
      throw new Error(`the node did not end within ${STOP_TIMEOUT_MS} ms of SIGTERM\n${this.#recentLog()}`);
    }
    this.#cleanUp();
    return status;
  }

  /** Ends the node at once, whatever state it is in; does nothing if it has ended. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    // A binary that could not be started has no exit to wait for.
    await this.#exit.catch(() => undefined);
    this.#cleanUp();
  }

  async #untilAnswering(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (this.#ended) {
        const { code, signal } = await this.#exit;
        throw new Error(`the node ended while starting (${code ?? signal})\n${this.#recentLog()}`);
      }
      if (this.#port !== undefined && (await this.#answers(this.#port))) {
        return;
      }
      await Promise.race([pause(100), this.#exit]);
    }
    throw new Error(`the node did not answer within ${START_TIMEOUT_MS} ms\n${this.#recentLog()}`);
  }

  async #answers(port: number): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${port}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'system_health', params: [] }),
        signal: AbortSignal.timeout(2_000),
      });
      return response.ok;
    } catch {
      return false;
    }
  }

  #onLine(line: string): void {
    this.#log.push(line);
    if (this.#log.length > LOG_LINES_KEPT) {
      this.#log.shift();
    }
    const port = /Running JSON-RPC server: addr=.*?127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (port !== undefined) {
      this.#port = Number(port);
    }
  }

  #rpcPort(): number {
    if (this.#port === undefined) {
      throw new Error('the node has not opened its RPC port');
    }
    return this.#port;
  }

  #recentLog(): string {
    return this.#log.join('\n');
  }

  #cleanUp(): void {
    process.removeListener('exit', this.#killWithTests);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
