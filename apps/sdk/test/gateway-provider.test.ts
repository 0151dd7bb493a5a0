import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { GatewayProvider } from '../src/connection/gateway-provider.js';
import { checkEndpoint } from '../src/connection/endpoint.js';
import { connect, InvalidArgument, TokenRefused, type Endpoint } from '../src/index.js';
import { CERTIFICATE, GuardedServer, type Answer } from './support/guarded-server.js';

const TOKEN = 'not-a-secret';
const RETRY_MS = 5;
const TIMEOUT_MS = 10_000;

const open: { end(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).reverse()) {
    await one.end();
  }
});

async function serve(answer: Answer, secure = false): Promise<GuardedServer> {
  const server = await GuardedServer.start(TOKEN, answer, secure);
  open.push({ end: () => server.stop() });
  return server;
}

function providerFor(...endpoints: readonly Endpoint[]): GatewayProvider {
  const provider = new GatewayProvider(endpoints, RETRY_MS, TIMEOUT_MS);
  open.push({ end: () => provider.disconnect() });
  return provider;
}

function next(provider: GatewayProvider, type: 'connected' | 'disconnected' | 'error'): Promise<unknown> {
  return new Promise((resolve) => {
    const forget = provider.on(type, (value: unknown) => {
      forget();
      resolve(value);
    });
  });
}

const echo: Answer = ({ method, params }) => ({ method, params });

for (const secure of [false, true]) {
  test(`who has the token is let in ${secure ? 'with' : 'without'} TLS`, async () => {
    const server = await serve(echo, secure);
    const provider = providerFor({ url: server.url, token: TOKEN, ca: CERTIFICATE });
    await next(provider, 'connected');
    assert.ok(provider.isConnected);
    assert.deepEqual(await provider.send('system_health', [1]), { method: 'system_health', params: [1] });
  });
}

test('a certificate that nobody vouches for is not taken', async () => {
  const server = await serve(echo, true);
  const provider = providerFor({ url: server.url, token: TOKEN });
  const error = await next(provider, 'error');
  assert.match(String((error as { code?: unknown }).code), /SELF_SIGNED|UNABLE_TO_VERIFY/);
  assert.ok(!provider.isConnected);
});

test('another token is refused, and the error does not tell it', async () => {
  const server = await serve(echo);
  const started = performance.now();
  await assert.rejects(connect({ url: server.url, token: 'something-else' }, { timeoutMs: 60_000 }), (error) => {
    assert.ok(error instanceof TokenRefused, String(error));
    assert.ok(!error.message.includes('something-else'));
    return true;
  });
  assert.ok(performance.now() - started < 30_000, 'it did not wait for what can not come');
});

test('with several addresses the one that takes the token is used', async () => {
  const strict = await serve(echo);
  const server = await serve(echo);
  const provider = providerFor({ url: strict.url, token: 'something-else' }, { url: server.url, token: TOKEN });
  await next(provider, 'connected');
  await provider.send('system_health', []);
  assert.equal(strict.requests.length, 0);
  assert.equal(server.requests.length, 1);
});

test('an answer that is an error rejects with its code', async () => {
  const server = await serve(() => new Error('no such case'));
  const provider = providerFor({ url: server.url, token: TOKEN });
  await next(provider, 'connected');
  await assert.rejects(provider.send('zorgketen_exportCase', ['0x00']), { code: 5006 });
});

test('what is asked while there is no connection rejects, and so does what it takes with it', async () => {
  const server = await serve(({ method }, socket) => {
    if (method === 'cut') {
      socket.terminate();
    }
    return null;
  });
  const provider = providerFor({ url: server.url, token: TOKEN });
  await assert.rejects(provider.send('early', []), /not connected/);
  await next(provider, 'connected');
  await assert.rejects(provider.send('cut', []), /connection was closed/);
});

test('a subscription reports, outlives a broken connection, and ends', async () => {
  let named = 0;
  const report = (subscription: string, result: unknown): string =>
    JSON.stringify({ jsonrpc: '2.0', method: 'topic', params: { subscription, result } });
  const server = await serve(({ method, params }, socket) => {
    if (method !== 'subscribe') {
      return params[0] ?? null;
    }
    named += 1;
    const name = `server-${named}`;
    // Right behind the answer, before the client can have looked at it.
    setImmediate(() => socket.send(report(name, `first of ${name}`)));
    return name;
  });
  const provider = providerFor({ url: server.url, token: TOKEN });
  await next(provider, 'connected');

  const seen: unknown[] = [];
  let heard: () => void = () => undefined;
  const something = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  let news = something();
  const id = await provider.subscribe('topic', 'subscribe', [], (error, result) => {
    seen.push(error ?? result);
    heard();
  });
  await news;
  news = something();
  const back = next(provider, 'connected');
  server.sockets.forEach((socket) => socket.terminate());
  await back;
  await news;
  assert.deepEqual(seen, ['first of server-1', 'first of server-2']);

  assert.equal(await provider.unsubscribe('topic', 'unsubscribe', id), 'server-2', 'the name of this connection is used');
  assert.equal(await provider.unsubscribe('topic', 'unsubscribe', id), false);
  server.sockets.forEach((socket) => socket.send(report('server-2', 'too late')));
  await provider.send('last', []);
  assert.equal(seen.length, 2);
});

test('a transaction that was watched is not sent again', async () => {
  const server = await serve(() => 'watch-1');
  const provider = providerFor({ url: server.url, token: TOKEN });
  await next(provider, 'connected');
  await provider.subscribe('author_extrinsicUpdate', 'author_submitAndWatchExtrinsic', ['0x00'], () => undefined);
  const back = next(provider, 'connected');
  server.sockets.forEach((socket) => socket.terminate());
  await back;
  await provider.send('last', []);
  const methods = server.requests.map(({ method }) => method);
  assert.deepEqual(methods, ['author_submitAndWatchExtrinsic', 'last']);
});

test('a token does not travel in the clear', () => {
  for (const url of ['ws://127.0.0.1:9944', 'ws://localhost:9944', 'ws://[::1]:9944', 'wss://node.example:443']) {
    checkEndpoint({ url, token: TOKEN });
    checkEndpoint(url);
  }
  checkEndpoint('ws://node.example:9944');
  for (const url of ['ws://node.example:9944', 'ws://10.0.0.1:9944', 'ws://127.0.0.1.example:9944', 'http://127.0.0.1', 'node', '']) {
    assert.throws(() => checkEndpoint({ url, token: TOKEN }), InvalidArgument, url);
  }
  for (const token of ['', 'a b', 'a\r\nx: y', 'é']) {
    assert.throws(() => checkEndpoint({ url: 'ws://127.0.0.1:1', token }), InvalidArgument, JSON.stringify(token));
  }
});
