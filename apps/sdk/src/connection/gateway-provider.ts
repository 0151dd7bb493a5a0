import { RpcCoder } from '@polkadot/rpc-provider/coder';
import type {
  JsonRpcResponse,
  ProviderInterface,
  ProviderInterfaceCallback,
  ProviderInterfaceEmitCb,
  ProviderInterfaceEmitted,
} from '@polkadot/rpc-provider/types';
import type { ClientOptions, WebSocket } from 'ws';

import { TokenRefused } from '../errors.js';
import { checkEndpoint, urlOf, type Endpoint } from './endpoint.js';

const UNAUTHORISED = 401;

interface Request {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  /** Called with the server's name of a subscription before anything else is read from the connection. */
  readonly onResult?: (result: unknown) => void;
}

interface Subscription {
  readonly type: string;
  readonly method: string;
  readonly params: unknown[];
  readonly callback: ProviderInterfaceCallback;
  /** What the server calls it on this connection. */
  remote: string | undefined;
}

/**
 * The library's provider can send a token only with some versions of Node.js, one for all addresses, and knows no
 * certificates of one's own. This one is the same otherwise: it goes to the next address when a connection breaks, and
 * renews the subscriptions that outlive one.
 */
export class GatewayProvider implements ProviderInterface {
  readonly hasSubscriptions = true;
  readonly isClonable = true;
  readonly #coder = new RpcCoder();
  readonly #listeners: Record<ProviderInterfaceEmitted, Set<ProviderInterfaceEmitCb>> = {
    connected: new Set(),
    disconnected: new Set(),
    error: new Set(),
  };
  readonly #requests = new Map<number, Request>();
  /** By our own names, because the server's change with every connection. */
  readonly #subscriptions = new Map<string, Subscription>();
  /** By the server's names, on the connection of now. */
  readonly #opened = new Map<string, Subscription>();
  #named = 0;
  #next = 0;
  #socket: WebSocket | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;
  #ended = false;

  constructor(
    private readonly endpoints: readonly Endpoint[],
    private readonly retryMs: number,
    private readonly timeoutMs: number,
  ) {
    endpoints.forEach(checkEndpoint);
    void this.connect();
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  clone(): GatewayProvider {
    return new GatewayProvider(this.endpoints, this.retryMs, this.timeoutMs);
  }

  async connect(): Promise<void> {
    const endpoint = this.endpoints[this.#next % this.endpoints.length];
    if (this.#socket !== undefined || endpoint === undefined) {
      return;
    }
    this.#next += 1;
    // Loaded here because browsers have no such module, and no way to send the token.
    const { WebSocket } = await import('ws');
    if (this.#ended) {
      return;
    }
    const socket = new WebSocket(urlOf(endpoint), optionsOf(endpoint));
    this.#socket = socket;
    socket.on('open', () => this.#onOpen());
    socket.on('message', (data) => this.#onMessage(String(data)));
    socket.on('close', (code) => this.#onClose(socket, code));
    socket.on('error', (error) => {
      // One that was given up reports that, too.
      if (socket === this.#socket) {
        this.#emit('error', error);
      }
    });
    socket.on('unexpected-response', (_, { statusCode }) => {
      const refused = statusCode === UNAUTHORISED;
      const url = socket.url;
      this.#emit('error', refused ? new TokenRefused(url) : new Error(`${url} answered with status ${statusCode ?? 'unknown'}`));
      socket.terminate();
      this.#onClose(socket, 1006);
    });
  }

  async disconnect(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#retry);
    this.#socket?.close(1000);
  }

  on(type: ProviderInterfaceEmitted, listener: ProviderInterfaceEmitCb): () => void {
    this.#listeners[type].add(listener);
    return () => {
      this.#listeners[type].delete(listener);
    };
  }

  send<T>(method: string, params: unknown[]): Promise<T> {
    return this.#request<T>(method, params);
  }

  async subscribe(type: string, method: string, params: unknown[], callback: ProviderInterfaceCallback): Promise<string> {
    this.#named += 1;
    const name = `subscription-${this.#named}`;
    const subscription: Subscription = { type, method, params, callback, remote: undefined };
    await this.#open(subscription);
    this.#subscriptions.set(name, subscription);
    return name;
  }

  async unsubscribe(_type: string, method: string, id: number | string): Promise<boolean> {
    const subscription = this.#subscriptions.get(String(id));
    if (subscription === undefined) {
      return false;
    }
    this.#subscriptions.delete(String(id));
    if (subscription.remote === undefined || !this.#opened.delete(nameOf(subscription))) {
      return true;
    }
    return this.send<boolean>(method, [subscription.remote]);
  }

  /** The server may report right behind its answer, so the name is noted while the answer is read. */
  async #open(subscription: Subscription): Promise<void> {
    await this.#request(subscription.method, subscription.params, (remote) => {
      subscription.remote = String(remote);
      this.#opened.set(nameOf(subscription), subscription);
    });
  }

  #request<T>(method: string, params: unknown[], onResult?: (result: unknown) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#socket === undefined || !this.#isConnected) {
        reject(new Error('not connected'));
        return;
      }
      const [id, body] = this.#coder.encodeJson(method, params);
      const timer = setTimeout(() => {
        this.#requests.delete(id);
        reject(new Error(`no answer to ${method} within ${this.timeoutMs} ms`));
      }, this.timeoutMs);
      const request = { resolve: resolve as (result: unknown) => void, reject, timer };
      this.#requests.set(id, onResult === undefined ? request : { ...request, onResult });
      this.#socket.send(body);
    });
  }

  #onOpen(): void {
    this.#isConnected = true;
    for (const subscription of this.#subscriptions.values()) {
      // As with the library's provider, transactions are not sent a second time.
      if (!subscription.type.startsWith('author_')) {
        this.#open(subscription).catch((error: Error) => subscription.callback(error, undefined));
      }
    }
    this.#emit('connected');
  }

  #onMessage(text: string): void {
    const message = JSON.parse(text) as JsonRpcResponse<unknown>;
    if (message.method === undefined) {
      this.#onAnswer(message);
    } else {
      const subscription = this.#opened.get(`${message.method}::${message.params.subscription}`);
      this.#decode(message, (error, result) => subscription?.callback(error, result));
    }
  }

  #onAnswer(message: JsonRpcResponse<unknown>): void {
    const request = this.#requests.get(message.id);
    if (request === undefined) {
      return;
    }
    this.#requests.delete(message.id);
    clearTimeout(request.timer);
    this.#decode(message, (error, result) => {
      if (error !== null) {
        request.reject(error);
        return;
      }
      request.onResult?.(result);
      request.resolve(result);
    });
  }

  #decode(message: JsonRpcResponse<unknown>, then: ProviderInterfaceCallback): void {
    let result: unknown;
    try {
      result = this.#coder.decodeResponse(message);
    } catch (error) {
      then(error as Error, undefined);
      return;
    }
    then(null, result);
  }

  #onClose(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) {
      return;
    }
    this.#socket = undefined;
    this.#isConnected = false;
    this.#opened.clear();
    for (const [id, { reject, timer }] of this.#requests) {
      this.#requests.delete(id);
      clearTimeout(timer);
      reject(new Error(`the connection was closed (${code})`));
    }
    this.#emit('disconnected');
    if (!this.#ended) {
      this.#retry = setTimeout(() => void this.connect(), this.retryMs);
    }
  }

  #emit(type: ProviderInterfaceEmitted, value?: unknown): void {
    for (const listener of [...this.#listeners[type]]) {
      listener(value);
    }
  }
}

function nameOf({ type, remote }: Subscription): string {
  return `${type}::${remote ?? ''}`;
}

function optionsOf(endpoint: Endpoint): ClientOptions {
  if (typeof endpoint === 'string') {
    return {};
  }
  const { token, ca } = endpoint;
  const headers = { authorization: `Bearer ${token}` };
  return ca === undefined ? { headers } : { headers, ca };
}
