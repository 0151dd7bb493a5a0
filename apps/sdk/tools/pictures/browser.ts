import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { WebSocket } from 'ws';

const PATIENCE_MS = 60_000;

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A real browser without a window, driven through its own debugging protocol. */
export class Browser {
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #asked = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => {
      const reply = JSON.parse(String(data)) as Reply;
      this.#waiting.get(reply.id ?? 0)?.(reply);
      this.#waiting.delete(reply.id ?? 0);
    });
  }

  static async start(program: string, width: number, height: number): Promise<Browser> {
    const folder = mkdtempSync(join(tmpdir(), 'zorgketen-browser-'));
    // Without its sandbox, because as root it refuses to start with one; it opens our own page only.
    const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-port=0'];
    args.push(`--user-data-dir=${folder}`, 'about:blank');
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const port = await debuggingPort(child);
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = pages.find(({ type }) => type === 'page');
    if (page === undefined) {
      throw new Error('the browser has no page');
    }
    const socket = new WebSocket(page.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const browser = new Browser(child, folder, socket);
    // The size of the page itself; that of a window would count a frame that nobody sees.
    await browser.#ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    return browser;
  }

  async open(url: string): Promise<void> {
    await this.#ask('Page.navigate', { url });
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const { result } = (await this.#ask('Runtime.evaluate', { expression })) as { result: { value?: unknown } };
      if (result.value === true) {
        return;
      }
      if (performance.now() > deadline) {
        throw new Error(`the page never came to ${expression}`);
      }
      await pause(50);
    }
  }

  /** The page as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = (await this.#ask('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async stop(): Promise<void> {
    this.socket.close();
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const { result, error } = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (error !== undefined) {
      throw new Error(`${method}: ${error.message}`);
    }
    return result;
  }
}

function debuggingPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the browser ended with ${code ?? 'a signal'}`)));
    if (child.stderr !== null) {
      createInterface({ input: child.stderr }).on('line', (line) => {
        const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1];
        if (port !== undefined) {
          resolve(port);
        }
      });
    }
  });
}
