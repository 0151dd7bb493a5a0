import { readFileSync } from 'node:fs';
import { createServer as createPlain, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { WebSocketServer, type WebSocket } from 'ws';

/** The sources, and not what is made of them: PEM files are not compiled. */
const TLS = join(process.cwd(), 'test', 'support', 'tls');

export const CERTIFICATE = readFileSync(join(TLS, 'cert.pem'), 'utf8');

interface Request {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What the server answers; an error is answered as one. */
export type Answer = (request: Request, socket: WebSocket) => unknown;

/** A JSON-RPC server that lets in who has the token, as a node's gateway does. */
export class GuardedServer {
  readonly sockets = new Set<WebSocket>();
  readonly requests: Request[] = [];

  private constructor(
    private readonly http: Server,
    private readonly scheme: 'ws' | 'wss',
  ) {}

  static async start(token: string, answer: Answer, secure = false): Promise<GuardedServer> {
    const http = secure ? createSecure({ cert: CERTIFICATE, key: readFileSync(join(TLS, 'key.pem')) }) : createPlain();
    const server = new GuardedServer(http, secure ? 'wss' : 'ws');
    const sockets = new WebSocketServer({ noServer: true });
    http.on('upgrade', (request: IncomingMessage, socket, head) => {
      if (request.headers.authorization !== `Bearer ${token}`) {
        socket.end('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (accepted) => server.#serve(accepted, answer));
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `${this.scheme}://127.0.0.1:${(this.http.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.sockets.forEach((socket) => socket.terminate());
    await new Promise((resolve) => this.http.close(resolve));
  }

  #serve(socket: WebSocket, answer: Answer): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('message', (data) => {
      const request = JSON.parse(String(data)) as Request;
      this.requests.push(request);
      const result = answer(request, socket);
      const body = result instanceof Error ? { error: { code: 5006, message: result.message } } : { result };
      socket.send(JSON.stringify({ jsonrpc: '2.0', id: request.id, ...body }));
    });
  }
}
